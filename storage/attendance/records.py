"""What the journal keeps of attendance: the rules in force, entries by hand, and when Rollcall was watching.

Rules and entries are only ever added to: the past stays as it was known and decided then.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from recognition.errors import UsageError
from storage.database import Database
from storage.salvage import Check
from storage.sqlite import sqlite3

if TYPE_CHECKING:  # rules are imported where they are read: most starts have none
    from storage.attendance.rules import Member, Rules

TABLES = (
    # since: the first date, ISO, on which these rules hold.
    "CREATE TABLE attendance_rules (id INTEGER PRIMARY KEY AUTOINCREMENT, since TEXT NOT NULL, text TEXT NOT NULL, "
    "made_at REAL NOT NULL, made_by TEXT NOT NULL)",
    # at: the time that was entered, or NULL. withdrawn entries have a row of kind 'withdrawn' with their number in ref.
    "CREATE TABLE attendance_entries (id INTEGER PRIMARY KEY AUTOINCREMENT, day TEXT NOT NULL, person TEXT NOT NULL, "
    "kind TEXT NOT NULL, at REAL, ref INTEGER, note TEXT NOT NULL, made_at REAL NOT NULL, made_by TEXT NOT NULL)",
    "CREATE INDEX attendance_entries_by_day ON attendance_entries (day)",
    "CREATE TABLE watched (id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, since REAL NOT NULL, "
    "until REAL NOT NULL)",
    "CREATE INDEX watched_by_time ON watched (until)",
)
ROLES = ("ALTER TABLE watched ADD COLUMN role TEXT",)
COLUMNS = {
    "attendance_rules": ("id", "since", "text", "made_at", "made_by"),
    "attendance_entries": ("id", "day", "person", "kind", "at", "ref", "note", "made_at", "made_by"),
    "watched": ("id", "source", "since", "until", "role"),
}


def _is_date(text: str) -> bool:
    return bool(datetime.date.fromisoformat(text))


def _is_span(row: Mapping[str, Any]) -> bool:
    return bool(row["since"] <= row["until"])


def _are_rules(row: Mapping[str, Any]) -> bool:
    """Raises SettingsError, ValueError."""
    from storage.attendance.rules import parse_rules

    parse_rules(row["text"], "")
    return _is_date(row["since"])


CHECKS: Mapping[str, Check] = {
    "attendance_rules": _are_rules,
    "attendance_entries": lambda row: _is_date(row["day"]) and bool(EntryKind(row["kind"])),
    "watched": _is_span,
}


class EntryKind(StrEnum):
    ARRIVED = "arrived"
    LEFT = "left"
    EXCUSED = "excused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Entry:
    """What somebody entered about a person's day.

    day: the date on which the shift begins.
    at: seconds since the epoch, of a coming or going.
    ref: of a withdrawal, the entry that no longer counts.
    made_by: the operator, or the system's account.
    """

    id: int
    day: datetime.date
    person: str
    kind: EntryKind
    at: float | None
    ref: int | None
    note: str
    made_at: float
    made_by: str


@dataclass(frozen=True, slots=True)
class Watched:
    """When a source was watched.

    span: seconds since the epoch.
    role: what it was for then, as in config.yaml; None where that was not noted, as formerly.
    """

    source: str
    span: tuple[float, float]
    role: str | None = None


class AttendanceRecords:
    """Part of ``storage.journal.journal.JournalFile``; its rules for threads and errors hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def rules_on(self, day: datetime.date) -> Rules:
        """Those in force on ``day``: of those that had begun, the ones entered last."""
        from storage.attendance.rules import Rules

        query = "SELECT text FROM attendance_rules WHERE since <= ? ORDER BY since DESC, id DESC LIMIT 1"
        rows = self._database.rows(query, (day.isoformat(),))
        return _parsed(rows[0][0]) if rows else Rules()

    def newest_rules(self) -> tuple[datetime.date, Rules] | None:
        """Those that hold last, and from when on; None where there never were any."""
        rows = self._database.rows("SELECT since, text FROM attendance_rules ORDER BY since DESC, id DESC LIMIT 1")
        if not rows:
            return None
        return datetime.date.fromisoformat(rows[0][0]), _parsed(rows[0][1])

    def set_rules(self, rules: Rules, since: datetime.date, *, today: datetime.date, now: float, by: str) -> None:
        """From ``since`` on these rules hold instead of all that were entered before.

        Raises UsageError where ``since`` is past and rules held then.
        """
        from storage.attendance.rules import rules_text

        rows = self._database.rows("SELECT MIN(since) FROM attendance_rules")
        first = rows[0][0] if rows else None
        if since < today and first is not None and since.isoformat() >= first:
            raise UsageError(
                "Rules change from today on at the earliest: {since} is past, and its sheets stay as they are. Correct "
                "single days by entries instead.",
                since=since.isoformat(),
            )
        statement = "INSERT INTO attendance_rules (since, text, made_at, made_by) VALUES (?, ?, ?, ?)"
        steps: list[tuple[str, Sequence[object]]] = [(statement, (since.isoformat(), rules_text(rules), now, by))]
        if since >= today:  # otherwise they hold before the first alone
            steps.insert(0, ("DELETE FROM attendance_rules WHERE since > ?", (since.isoformat(),)))
        self._database.execute(*steps)

    def enter(
        self,
        day: datetime.date,
        person: str,
        kind: EntryKind,
        *,
        now: float,
        by: str,
        at: float | None = None,
        ref: int | None = None,
        note: str = "",
    ) -> int:
        """Adds an entry; returns its number."""
        number = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal number
            done = db.execute(
                "INSERT INTO attendance_entries (day, person, kind, at, ref, note, made_at, made_by) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (day.isoformat(), person, kind.value, at, ref, note, now, by),
            )
            number = int(done.lastrowid or 0)

        self._database.write(write)
        return number

    def entries(self, first: datetime.date, last: datetime.date) -> tuple[Entry, ...]:
        """Of these days, both included, in the order in which they were made."""
        query = f"SELECT {', '.join(COLUMNS['attendance_entries'])} FROM attendance_entries WHERE day BETWEEN ? AND ?"
        rows = self._database.rows(f"{query} ORDER BY id", (first.isoformat(), last.isoformat()))
        return tuple(
            Entry(number, datetime.date.fromisoformat(day), person, EntryKind(kind), *rest)
            for number, day, person, kind, *rest in rows
        )

    def watched(self, since: float, until: float) -> tuple[Watched, ...]:
        """Of every source. Spans may overlap."""
        query = "SELECT source, since, until, role FROM watched WHERE until >= ? AND since <= ? ORDER BY since"
        rows = self._database.rows(query, (since, until))
        return tuple(Watched(source, (begin, end), role) for source, begin, end, role in rows)

    def put_watched(self, number: int, source: str, since: float, until: float, role: str | None = None) -> int:
        """Writes a span of watching; ``number`` is 0 for a new one. Returns its number."""

        def write(db: sqlite3.Connection) -> None:
            nonlocal number
            if number and db.execute("UPDATE watched SET until = ? WHERE id = ?", (until, number)).rowcount:
                return
            statement = "INSERT INTO watched (source, since, until, role) VALUES (?, ?, ?, ?)"
            done = db.execute(statement, (source, since, until, role))
            number = int(done.lastrowid or 0)

        self._database.write(write)
        return number

    def rename(self, before: str, after: str) -> None:
        """Follows a person's new name, in past rules and entries, too: it is the same person."""
        self._database.execute(("UPDATE attendance_entries SET person = ? WHERE person = ?", (after, before)))
        self._replace_member(before, after)

    def erase(self, person: str) -> int:
        """Takes a person out of entries and rules; returns the number of entries."""
        count = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal count
            count = db.execute("DELETE FROM attendance_entries WHERE person = ?", (person,)).rowcount

        self._database.write(write)
        self._replace_member(person, None)
        return count

    def _replace_member(self, before: str, after: str | None) -> None:
        from storage.attendance.rules import rules_text

        for number, text in self._database.rows("SELECT id, text FROM attendance_rules"):
            rules = _parsed(text)
            groups = tuple(replace(each, members=_replaced(each.members, before, after)) for each in rules.groups)
            if groups != rules.groups:
                changed = rules_text(replace(rules, groups=groups)), number
                self._database.execute(("UPDATE attendance_rules SET text = ? WHERE id = ?", changed))


@lru_cache(maxsize=4)
def _parsed(text: str) -> Rules:
    """Totals ask for the same rules for each of many days."""
    from storage.attendance.rules import parse_rules

    return parse_rules(text, "the attendance rules")


def _replaced(members: Sequence[Member], before: str, after: str | None) -> tuple[Member, ...]:
    kept = [each for each in members if each.person != before]
    if after is None:
        return tuple(kept)
    known = {(each.person, each.since) for each in kept}
    renamed = (each if each.person != before else replace(each, person=after) for each in members)
    return tuple(each for each in renamed if each in kept or (each.person, each.since) not in known)
