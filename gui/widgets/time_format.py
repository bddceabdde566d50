"""Times and spans as people say them, in local time and by the system's own habits."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

_SHORT = QLocale.FormatType.ShortFormat


def clock(seconds: float) -> str:
    """'14:03:22' of a time since the epoch."""
    moment = datetime.datetime.fromtimestamp(seconds)
    return f"{moment:%H:%M:%S}"


def day_words(day: datetime.date, today: datetime.date) -> str:
    """'today', 'yesterday', 'tomorrow', else the weekday and the date: 'Mon 02.11.26'."""
    days = (today - day).days
    if days in _NEAR_DAYS:
        return _NEAR_DAYS[days]
    locale = QLocale()
    weekday = locale.standaloneDayName(day.isoweekday(), _SHORT)
    return f"{weekday} {locale.toString(QDate(day.year, day.month, day.day), _SHORT)}"


_NEAR_DAYS = {0: "today", 1: "yesterday", -1: "tomorrow"}


def day_of(seconds: float, now: float) -> str:
    """'today' of a time since the epoch."""
    return day_words(datetime.date.fromtimestamp(seconds), datetime.date.fromtimestamp(now))


def moment_words(seconds: float, now: float) -> str:
    """'today 14:03', 'yesterday 9:12', 'Mon 02.11.26 9:12'."""
    moment = datetime.datetime.fromtimestamp(seconds)
    return f"{day_of(seconds, now)} {QLocale().toString(QTime(moment.hour, moment.minute), _SHORT)}"


def span_words(seconds: float) -> str:
    """'1 s', '12 s', '3 min', '1 h 05 min'."""
    whole = max(1, round(seconds))
    if whole < 100:
        return f"{whole} s"
    minutes = round(whole / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def left_words(seconds: float) -> str:
    """'a few seconds left', 'less than a minute left', 'about 3 min left', 'about 1 h 05 min left'."""
    if seconds < 10:
        return "a few seconds left"
    if seconds < 45:
        return "less than a minute left"
    return "about 1 min left" if seconds < 100 else f"about {span_words(seconds)} left"


def hours_words(hours: float) -> str:
    """'24 hours', '2 days', '30 minutes'."""
    for size, word in ((24.0, "day"), (1.0, "hour"), (1 / 60, "minute")):
        count = hours / size
        if count >= (2 if word == "day" else 1) or word == "minute":
            shown = f"{count:.1f}".removesuffix(".0")
            return f"{shown} {word}" + ("" if shown == "1" else "s")
    raise AssertionError("the last unit always fits")


def count_words(count: int, one: str, many: str = "") -> str:
    """'1 picture', '1,204 pictures'."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(words: Sequence[str], most: int) -> str:
    """'Ada, Grace and 3 more'."""
    if len(words) <= most:
        return ", ".join(words)
    return f"{', '.join(words[:most])} and {len(words) - most} more"


def epoch(moment: QDateTime) -> float:
    return moment.toMSecsSinceEpoch() / 1000


def start_of(day: datetime.date) -> float:
    """Its midnight, local time."""
    return datetime.datetime.combine(day, datetime.time()).timestamp()
