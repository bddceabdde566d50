"""Renders messages from tables of templates, and counts, times, sizes and lists of names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import reduce

from learning.evaluation.formatting import percent
from recognition.message import Message
from services.language import error_text, marked, number_text, shown_text, tr, tr_count, translated

Texts = Mapping[str, str | Callable[..., str]]
"""Code of a message -> a template that is ``marked``, or a function of the parameters, which translates its text."""

_COMMON: Texts = {
    "error": lambda text: shown_text(text),
    "stopped": marked("Stopped."),
    "failed": marked("That failed because of an error; the log says more."),
}
_MAX_NAMED = 3


def render(texts: Texts, outcome: Message | Exception | None, default: str | None = None) -> str:
    """The sentence of a message or an error in the language of the window; empty for None.

    Raises KeyError where there is no text for the code, and no ``default``, which is ``marked``, too.
    """
    if not isinstance(outcome, Message):
        return "" if outcome is None else error_text(outcome)
    values = dict(outcome.parameters)
    text = texts.get(outcome.code, _COMMON.get(outcome.code, default))
    if text is None:
        raise KeyError(outcome.code)
    return translated(text, **values) if isinstance(text, str) else text(**values)


def count_text(count: int, one: str, many: str = "") -> str:
    """'1 picture', '1,204 pictures', in English: for the command line. ``many`` defaults to ``one`` with an s."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def sentences_text(texts: Iterable[str]) -> str:
    """One after another; empty ones are left out."""
    filled = [each for each in texts if each]
    return reduce(lambda before, next_one: tr("{before} {next}", before=before, next=next_one), filled or [""])


def list_text(items: Sequence[str], limit: int = _MAX_NAMED) -> str:
    """'Ada, Grace and 3 more'; names with commas alone where all are named."""
    names = comma_text(items[:limit])
    more = len(items) - limit
    return names if more <= 0 else tr_count("{names} and {n} more", "{names} and {n} more", more, names=names)


def comma_text(items: Iterable[str]) -> str:
    """'Ada, Grace, Mary'; empty ones are left out."""
    return _joined(items, lambda before, last: tr("{before}, {last}", before=before, last=last))


def semicolon_text(items: Iterable[str]) -> str:
    """'extrapolated; 95 %: 900 to 8,000'; empty ones are left out."""
    return _joined(items, lambda before, last: tr("{before}; {last}", before=before, last=last))


def dotted_text(items: Iterable[str]) -> str:
    """'Ada Lovelace · far away.png'; empty ones are left out."""
    return _joined(items, lambda before, last: tr("{before} · {last}", before=before, last=last))


def _joined(items: Iterable[str], joined: Callable[[str, str], str]) -> str:
    """By a text of the language, which keeps each in its own direction."""
    filled = [each for each in items if each]
    return reduce(joined, filled) if filled else ""


def and_text(items: Sequence[str]) -> str:
    """'Ada, Grace and Mary'."""
    if len(items) < 2:
        return "".join(items)
    return tr("{names} and {last}", names=comma_text(items[:-1]), last=items[-1])


def shorten(text: str, limit: int = 22) -> str:
    """At most ``limit`` characters, with an ellipsis where some were cut."""
    return text if len(text) <= limit else f"{text[: limit - 1].rstrip()}…"


def sentence(text: str) -> str:
    """With a full stop where it has no punctuation at its end."""
    return text if text[-1:] in tuple(".?!。？！؟") else tr("{sentence}.", sentence=text)


def percent_text(share: float) -> str:
    """To two significant digits: '0.3 %', '3 %', '37 %', 'under 0.01 %'."""
    if 0 < share < 1e-4:
        return tr("under {percent:.2f} %", percent=0.01)
    digits = percent(share).removesuffix(" %")
    return tr("{percent} %", percent=number_text(float(digits), len(digits.partition(".")[2])))


def distance_text(distance: float | None) -> str:
    """'0.42', or a dash for None."""
    return "–" if distance is None else number_text(distance, 2)


def size_text(size: int | None) -> str:
    """'95.7 MB' of a number of bytes."""
    return tr("not stated") if size is None else tr("{megabytes:,.1f} MB", megabytes=size / 1e6)


def span_text(seconds: float) -> str:
    """'1 s', '12 s', '3 min', '1 h 05 min'."""
    whole = max(1, round(seconds))
    if whole < 100:
        return tr("{seconds} s", seconds=whole)
    minutes = round(whole / 60)
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes:02} min", hours=minutes // 60, minutes=minutes % 60)


def time_left_text(seconds: float) -> str:
    """'a few seconds left', 'less than a minute left', 'about 3 min left', 'about 1 h 05 min left'."""
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 45:
        return tr("less than a minute left")
    return tr("about {time} left", time=span_text(seconds) if seconds >= 100 else tr("{minutes} min", minutes=1))


def hours_text(hours: float) -> str:
    """'24 hours', '2 days', '30 minutes', '1.5 days'."""
    if hours >= 48:
        days = round(hours / 24, 1)
        if days.is_integer():
            return tr_count("{n} day", "{n} days", int(days))
        return tr("{days:.1f} days", days=days)
    if hours >= 1:
        shown = round(float(hours), 1)
        if shown.is_integer():
            return tr_count("{n} hour", "{n} hours", int(shown))
        return tr("{hours:.1f} hours", hours=shown)
    return tr_count("{n} minute", "{n} minutes", round(hours * 60))
