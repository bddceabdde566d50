"""Counts, times, sizes and lists of names as text, independent of locale."""

from __future__ import annotations

from collections.abc import Sequence

FAILED_TEXT = "That failed because of an error; the log says more."


def count_text(count: int, one: str, many: str = "") -> str:
    """'1 picture', '1,204 pictures'. ``many`` defaults to ``one`` with an s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def list_text(items: Sequence[str], limit: int) -> str:
    """'Ada, Grace and 3 more'."""
    if len(items) <= limit:
        return ", ".join(items)
    return f"{', '.join(items[:limit])} and {len(items) - limit} more"


def shorten(text: str, limit: int = 22) -> str:
    """At most ``limit`` characters, with an ellipsis where some were cut."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def sentence(text: str) -> str:
    """With a full stop where it has no punctuation at its end."""
    return text if text[-1:] in ".?!" else f"{text}."


def distance_text(distance: float | None) -> str:
    """'0.42', or a dash for None."""
    return "–" if distance is None else f"{distance:.2f}"


def size_text(size: int | None) -> str:
    """'95.7 MB' of a number of bytes."""
    return "not stated" if size is None else f"{size / 1e6:,.1f} MB"


def span_text(seconds: float) -> str:
    """'1 s', '12 s', '3 min', '1 h 05 min'."""
    whole = max(1, round(seconds))
    if whole < 100:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def time_left_text(seconds: float) -> str:
    """'a few seconds left', 'less than a minute left', 'about 3 min left', 'about 1 h 05 min left'."""
    if seconds < 10:
        return "a few seconds left"
    if seconds < 45:
        return "less than a minute left"
    return "about 1 min left" if seconds < 100 else f"about {span_text(seconds)} left"


def hours_text(hours: float) -> str:
    """'24 hours', '2 days', '30 minutes'."""
    if hours >= 48:
        count, unit = hours / 24, "day"
    elif hours >= 1:
        count, unit = hours, "hour"
    else:
        count, unit = hours * 60, "minute"
    shown = f"{count:.1f}".removesuffix(".0")
    return f"{shown} {unit}" + ("" if shown == "1" else "s")
