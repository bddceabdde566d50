"""Dates and times as people write them on a command line, in this computer's time."""

from __future__ import annotations

import argparse
import re
from datetime import date, datetime, time, timedelta

_FORMATS = "such as 2026-11-02, 2026-11-02T10:30, 10:30 of today, today or yesterday"

_TIME = re.compile(r"\d?\d:\d\d(:\d\d)?")


def beginning(text: str) -> float:
    """Seconds since the epoch; a day means its beginning. Raises argparse.ArgumentTypeError."""
    return _interval(text)[0]


def end(text: str) -> float:
    """Seconds since the epoch; a day means its end, so that the day is included. Raises argparse.ArgumentTypeError."""
    return _interval(text)[1]


def whole_day(text: str) -> tuple[float, float]:
    """The beginning of a day and that of the next. Raises argparse.ArgumentTypeError."""
    if _day(text) is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no day: write one such as 2026-11-02, today or yesterday")
    return _interval(text)


def calendar_day(text: str) -> date:
    """Raises argparse.ArgumentTypeError."""
    day = _day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no day: write one such as 2026-11-02, today or yesterday")
    return day


def _interval(text: str) -> tuple[float, float]:
    """A day from its beginning to that of the next; a moment twice."""
    try:
        day = _day(text)
        begin = _moment(text.strip()) if day is None else datetime(day.year, day.month, day.day)
        return begin.timestamp(), (begin + timedelta(days=day is not None)).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no date or time that Rollcall can read: write one {_FORMATS}"
        ) from error


def _moment(text: str) -> datetime:
    """A time alone is one of today. Raises ValueError."""
    if _TIME.fullmatch(text):
        return datetime.combine(date.today(), time.fromisoformat(text.zfill(5)))
    return datetime.fromisoformat(text)


def _day(text: str) -> date | None:
    word = text.strip().casefold()
    if word in ("today", "yesterday"):
        return date.today() - timedelta(days=word == "yesterday")
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None
