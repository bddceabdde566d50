"""A day of attendance: rules, the time zone, and who was seen."""

from __future__ import annotations

import datetime
from zoneinfo import ZoneInfo

from services.attendance.day_sheet import Status
from services.attendance.sheets import day_sheet
from storage.attendance.rules import Rules, parse_rules
from storage.journal.journal import JournalFile, SightingRow

BERLIN = ZoneInfo("Europe/Berlin")
DAY = datetime.date(2026, 11, 30)
NOW = datetime.datetime(2026, 12, 1, 12, tzinfo=BERLIN).timestamp()
TEXT = """
timezone: Europe/Berlin
groups:
  Desk:
    schedules: [{days: {mon-fri: 08:00-12:00}}]
    people: [Ada, Grace, Alan]
"""


def use_rules(journal: JournalFile, text: str, since: datetime.date, today: datetime.date | None = None) -> Rules:
    rules = parse_rules(text, "test")
    journal.attendance.set_rules(rules, since, today=today or since, now=0.0, by="test")
    return rules


def at(text: str, day: datetime.date = DAY) -> float:
    return datetime.datetime.combine(day, datetime.time.fromisoformat(text), BERLIN).timestamp()


def see(journal: JournalFile, person: str, begin: float, end: float) -> None:
    journal.put([SightingRow(0, f"{person} {begin}", person, None, begin, end, end - begin)], now=end)


def statuses(journal: JournalFile, day: datetime.date = DAY) -> dict[str, Status]:
    return {each.person: each.status for each in day_sheet(journal, day, keep_days=30, now=NOW).lines}
