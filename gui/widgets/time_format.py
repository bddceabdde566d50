"""Dates and times of day in local time, written as the system's locale does.

Without a locale of any country (``LANG=C``), whose dates would be '1 11 2026', dates are ISO 8601.
"""

from __future__ import annotations

import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from services.language import tr
from services.messages.local_time import local

_SHORT = QLocale.FormatType.ShortFormat
_ISO = "yyyy-MM-dd"


def date_text(day: datetime.date) -> str:
    """'02.11.26'."""
    return QLocale().toString(QDate(day.year, day.month, day.day), date_format())


def date_format() -> str:
    """Of Qt, for short dates."""
    return _ISO if QLocale().language() is QLocale.Language.C else QLocale().dateFormat(_SHORT)


def date_and_time_format() -> str:
    return f"{_ISO} HH:mm" if QLocale().language() is QLocale.Language.C else QLocale().dateTimeFormat(_SHORT)


def day_text(day: datetime.date, today: datetime.date) -> str:
    """'today', 'yesterday', 'tomorrow', else the weekday and the date: 'Mon 02.11.26'."""
    match (today - day).days:
        case 0:
            return tr("today")
        case 1:
            return tr("yesterday")
        case -1:
            return tr("tomorrow")
        case _:
            return f"{QLocale().standaloneDayName(day.isoweekday(), _SHORT)} {date_text(day)}"


def day_of(seconds: float, now: float) -> str:
    """``day_text`` of a time since the epoch."""
    return day_text(datetime.date.fromtimestamp(seconds), datetime.date.fromtimestamp(now))


def moment_text(seconds: float, now: float) -> str:
    """'today 14:03', 'yesterday 9:12', 'Mon 02.11.26 9:12'."""
    return f"{day_of(seconds, now)} {_time(seconds)}"


def short_moment_text(seconds: float, now: float) -> str:
    """'14:03' of today, 'yesterday 9:12', else the date alone."""
    day = datetime.date.fromtimestamp(seconds)
    days = (datetime.date.fromtimestamp(now) - day).days
    return _time(seconds) if days == 0 else moment_text(seconds, now) if days == 1 else date_text(day)


def epoch(moment: QDateTime) -> float:
    """Seconds since the epoch."""
    return moment.toMSecsSinceEpoch() / 1000


def start_of(day: datetime.date) -> float:
    """Local midnight in seconds since the epoch."""
    return datetime.datetime.combine(day, datetime.time()).timestamp()


def _time(seconds: float) -> str:
    moment = local(seconds)
    time = QLocale().toString(QTime(moment.hour, moment.minute), _SHORT)
    return time if moment.tzinfo is None else f"{time} ({moment:UTC%z})"
