"""Renders messages from tables of templates, and counts, times, sizes and lists of names; independent of locale."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from string import Formatter
from typing import Any

from recognition.message import Message

Texts = Mapping[str, str | Callable[..., str]]
"""Code of a message -> a template, or a function of the parameters. A format spec that begins with ``n`` counts:
``{pictures:n picture}``, ``{people:n person|people}``."""

_COMMON = {"error": "{text}", "stopped": "Stopped.", "failed": "That failed because of an error; the log says more."}
_MAX_NAMED = 3


class _CountingFormatter(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        if not format_spec.startswith("n "):
            return str(super().format_field(value, format_spec))
        one, _, many = format_spec[2:].partition("|")
        return count_text(value, one, many)


fill = _CountingFormatter().format
"""``str.format`` that knows the format spec of ``Texts``."""


def render(texts: Texts, outcome: Message | Exception | None, default: str | None = None) -> str:
    """The sentence of a message or an error; empty for None.

    Raises KeyError where there is no text for the code, and no ``default``.
    """
    if not isinstance(outcome, Message):
        return str(outcome or "")
    values = dict(outcome.parameters)
    text = texts.get(outcome.code, _COMMON.get(outcome.code, default))
    if text is None:
        raise KeyError(outcome.code)
    return fill(text, **values) if isinstance(text, str) else text(**values)


def count_text(count: int, one: str, many: str = "") -> str:
    """'1 picture', '1,204 pictures'. ``many`` defaults to ``one`` with an s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def list_text(items: Sequence[str], limit: int = _MAX_NAMED) -> str:
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
