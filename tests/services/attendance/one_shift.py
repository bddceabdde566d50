"""A shift from 8 to 12 of a day, and times of it."""

from __future__ import annotations

import datetime

from services.attendance.shifts import Interval, Shift, shifts_on
from storage.attendance.rules import parse_rules

MINUTE = 60.0
DAY = datetime.date(2026, 11, 30)
MIDNIGHT = datetime.datetime(2026, 11, 30, tzinfo=datetime.UTC).timestamp()
START, END = 8 * 60, 12 * 60
ALL_DAY = ((MIDNIGHT, MIDNIGHT + 86400),)


def at(text: str) -> float:
    hours, minutes = text.split(":")
    return MIDNIGHT + (int(hours) * 60 + int(minutes)) * MINUTE


def spans(*texts: str) -> list[Interval]:
    return [(at(begin), at(end)) for begin, end in (each.split("-") for each in texts)]


def shift(camera: str = "entrance", breaks: str = "[]") -> Shift:
    text = f"""
        groups:
          Desk:
            camera: {camera}
            schedules: [{{days: {{mon-sun: "08:00-12:00"}}, breaks: {breaks}}}]
    """
    (made,) = shifts_on(parse_rules(text, "test").groups[0], DAY)
    return made
