"""Dates and times as people write them on a command line, in this computer's time."""

from __future__ import annotations

import argparse
from datetime import date, datetime, timedelta

_HOW = "such as 2026-11-02, 2026-11-02T10:30, today or yesterday"


def beginning(text: str) -> float:
    """Seconds since the epoch; a day means its beginning. Raises argparse.ArgumentTypeError."""
    day = _day(text)
    return _start(day) if day is not None else _moment(text)


def end(text: str) -> float:
    """Seconds since the epoch; a day means its end, so that the day is within. Raises argparse.ArgumentTypeError."""
    day = _day(text)
    return _start(day + timedelta(days=1)) if day is not None else _moment(text)


def whole_day(text: str) -> tuple[float, float]:
    """The beginning of a day and that of the next. Raises argparse.ArgumentTypeError."""
    day = _day(text)
    if day is None:
        raise argparse.ArgumentTypeError(f"'{text}' is no day: write one such as 2026-11-02, today or yesterday")
    return _start(day), _start(day + timedelta(days=1))


def shown(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M:%S}"


def iso(seconds: float) -> str:
    """ISO 8601 with this computer's offset from UTC."""
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="milliseconds")


def lasting(seconds: float) -> str:
    """A length of time in words: "48 s", "3 min 5 s", "2 h 10 min"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


def _day(text: str) -> date | None:
    word = text.strip().casefold()
    if word in ("today", "yesterday"):
        return date.today() - timedelta(days=word == "yesterday")
    try:
        return date.fromisoformat(word)
    except ValueError:
        return None


def _moment(text: str) -> float:
    try:
        return datetime.fromisoformat(text.strip()).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no date or time that Rollcall can read: write one {_HOW}"
        ) from error


def _start(day: date) -> float:
    try:
        return datetime(day.year, day.month, day.day).timestamp()
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError(f"'{day}' lies too far away: write a date {_HOW}") from error
