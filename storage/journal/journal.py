"""The journal of sightings: who was seen, and when. SQLite, in the gallery's ``.rollcall/``.

Times are seconds since the epoch. Open sightings are written every few seconds, so that those of a program that died
end at the last time written.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from recognition.message import Message
from storage.attendance.records import AttendanceRecords
from storage.database import Database
from storage.files.gallery_folder import INDEX_FOLDER
from storage.journal.clearing import EARLIEST, Clearing
from storage.journal.consents import StoredConsents
from storage.journal.days import Day, by_day
from storage.journal.strangers import REVISED, SEEN, StoredStrangers
from storage.journal.tables import CHECKS, COLUMNS, JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, UPGRADES, rescued
from storage.sealing.databases import exists
from storage.sqlite import sqlite3

SIGN_OF_LIFE = 30.0
"""Seconds without an update after which an open sighting is closed: its program died, or the computer slept."""

MOST_ROWS = 5000
BY_HAND = "by hand"
"""Source of rows that a person entered."""


@dataclass(frozen=True, slots=True)
class SightingRow:
    """One sighting.

    id: 0 if it is not stored yet.
    visit: identifies it in messages to other programs.
    person: None for a stranger.
    stranger: number of the stranger, kept if they were named since.
    seconds: how long a face was tracked.
    places: all of them, in the order of that, of somebody who was seen at several; empty if that was ``source`` alone.
    position: seconds from the start of a source that has an end, or None.
    """

    id: int
    visit: str
    person: str | None
    stranger: int | None
    first_seen: float
    last_seen: float
    seconds: float = 0.0
    distance: float | None = None
    looks: int = 0
    source: str = ""
    note: str = ""
    places: tuple[str, ...] = ()
    by_hand: bool = False
    position: float | None = None
    is_open: bool = False

    @property
    def where(self) -> str:
        """The places as a text."""
        return ", ".join(self.places) or self.source


@dataclass(frozen=True, slots=True)
class SightingQuery:
    """Selects sightings that overlap ``since`` (inclusive) to ``until`` (exclusive).

    text: part of name, place or note, ignoring case.
    strangers: whether to include them.
    only: people whose sightings are shown; None: everybody's.
    oldest: those that ended before are too old to be shown; not those without a possible date, nor open ones.
    """

    person: str | None = None
    since: float | None = None
    until: float | None = None
    text: str = ""
    strangers: bool = True
    only: frozenset[str] | None = None
    oldest: float | None = None


_FIELDS = ", ".join(COLUMNS["sightings"])


class JournalFile:
    """The journal of the gallery in ``folder``. Not thread-safe; several processes may use one folder.

    Every method may raise RollcallError if another program locks the file for too long.
    """

    def __init__(self, folder: Path) -> None:
        self._database = Database(
            folder / INDEX_FOLDER / JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, rescued, UPGRADES, CHECKS
        )
        self.strangers = StoredStrangers(self._database, folder)
        self.consents = StoredConsents(self._database)
        self.attendance = AttendanceRecords(self._database)
        clearing = Clearing(self._database)
        self.clock_agrees, self.forget_old = clearing.clock_agrees, clearing.forget_old
        self.cleared, self.restore_cleared = clearing.cleared, clearing.restore
        self.kept_open = self._database.kept_open
        self.close = self._database.forget

    @property
    def notice(self) -> str | None:
        """Why the journal is not stored, as a sentence, or None."""
        return self._database.notice

    @property
    def repaired(self) -> Message | None:
        """What became of the file if it could not be used; None otherwise. ``services.messages.live`` has the text."""
        repair = self._database.repair
        if repair is None:
            return None
        kept, lost = (count.get("sightings", 0) for count in (repair.kept, repair.lost))
        copy = None if repair.copy is None else str(repair.copy)
        return Message.of("journal-repaired", why=repair.why, kept=kept, lost=lost, copy=copy)

    def revision(self) -> int:
        """Rises with every change made by a person: a name, an erasure."""
        return next((int(number) for (number,) in self._database.rows("SELECT number FROM revision")), 0)

    def put(self, rows: Sequence[SightingRow], gone: Iterable[int] = (), *, now: float) -> list[int]:
        """Writes ``rows``, deletes the ids in ``gone``; returns the id of each row, 0 if it was erased meanwhile."""
        ids: list[int] = []

        def write(db: sqlite3.Connection) -> None:
            ids.clear()
            db.executemany("DELETE FROM sightings WHERE id = ?", [(each,) for each in gone])
            ids.extend(_put(db, row, now) for row in rows)
            for row in rows:
                if row.stranger is not None and row.person is None:
                    db.execute(SEEN, (row.last_seen, row.stranger))

        self._database.write(write)
        return ids

    def add_by_hand(self, person: str, at: float, note: str = "") -> SightingRow:
        """Adds a sighting without a camera."""
        row = SightingRow(0, uuid.uuid4().hex, person, None, at, at, source=BY_HAND, note=note, by_hand=True)
        (number,) = self.put([row], now=at)
        return replace(row, id=number)

    def find(self, wanted: SightingQuery, *, now: float, most: int = MOST_ROWS) -> tuple[tuple[SightingRow, ...], int]:
        """The ``most`` newest sightings that match, newest first, and the number of all that match."""
        condition, values = _where(wanted)

        def read(db: sqlite3.Connection) -> tuple[tuple[SightingRow, ...], int]:
            _define_holds(db)
            query = f"SELECT {_FIELDS} FROM sightings WHERE {condition} ORDER BY first_seen DESC, id DESC LIMIT ?"
            rows = tuple(_row(each, now) for each in db.execute(query, (*values, most)))
            if len(rows) < most:
                return rows, len(rows)
            (count,) = db.execute(f"SELECT COUNT(*) FROM sightings WHERE {condition}", values).fetchone()
            return rows, int(count)

        nothing: tuple[tuple[SightingRow, ...], int] = ((), 0)
        return self._database.read(read, nothing)

    def days(self, wanted: SightingQuery) -> tuple[Day, ...]:
        """By day, newest first, then by name. A sighting over midnight is divided."""
        condition, values = _where(wanted)
        query = f"SELECT person, stranger, first_seen, last_seen, seconds FROM sightings WHERE {condition}"

        def read(db: sqlite3.Connection) -> list[Any]:
            _define_holds(db)
            return db.execute(f"{query} ORDER BY first_seen", values).fetchall()

        rows = self._database.read(read, list[Any]())
        return by_day((name_of(person, stranger), *times) for person, stranger, *times in rows)

    def people(self) -> tuple[str, ...]:
        """Everybody with a sighting."""
        query = "SELECT DISTINCT person FROM sightings WHERE person IS NOT NULL ORDER BY person"
        return tuple(str(name) for (name,) in self._database.rows(query))

    def last_seen(self) -> dict[str, float]:
        """When each person was last seen, without rows entered by hand."""
        query = "SELECT person, MAX(last_seen) FROM sightings WHERE person IS NOT NULL AND NOT by_hand GROUP BY person"
        return dict(self._database.rows(query))

    def rename(self, before: str, now: str) -> None:
        tables = "sightings", "cleared_sightings", "consents"
        renamed = [(f"UPDATE {table} SET person = ? WHERE person = ?", (now, before)) for table in tables]
        self._database.execute(*renamed, REVISED)
        self.attendance.rename(before, now)

    def too_old(self, oldest: float) -> int:
        """Number of sightings that ended before."""
        query = f"SELECT COUNT(*) FROM sightings WHERE last_seen < ? AND last_seen >= {EARLIEST} AND alive_at IS NULL"
        return next((int(count) for (count,) in self._database.rows(query, (oldest,))), 0)

    def erase(self, wanted: SightingQuery) -> int:
        """Deletes the sightings that match, also those that were cleared, and all damaged copies of the file, which
        may hold them; returns the number of those deleted."""
        condition, values = _where(wanted)
        count = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal count
            _define_holds(db)
            count = db.execute(f"DELETE FROM sightings WHERE {condition}", values).rowcount
            count += db.execute(f"DELETE FROM cleared_sightings WHERE {condition}", values).rowcount
            db.execute(*REVISED)

        self._database.write(write)
        self._database.erase_rests()
        return count

    def still_there(self, ids: Iterable[int]) -> set[int]:
        """Which of these sightings still exist."""
        wanted = set(ids)
        query = f"SELECT id FROM sightings WHERE id IN ({', '.join('?' * len(wanted))})"
        return {int(each) for (each,) in self._database.rows(query, tuple(wanted))}

    def close_abandoned(self, now: float) -> tuple[SightingRow, ...]:
        """Closes open sightings without updates; returns them."""
        late = now - SIGN_OF_LIFE
        found: tuple[SightingRow, ...] = ()

        def write(db: sqlite3.Connection) -> None:
            nonlocal found
            # After the clock was set back, none must stay open forever.
            condition = "alive_at IS NOT NULL AND (alive_at < ? OR alive_at > ?)"
            rows = db.execute(f"SELECT {_FIELDS} FROM sightings WHERE {condition}", (late, now + SIGN_OF_LIFE))
            found = tuple(replace(_row(each, now), is_open=False) for each in rows)
            db.executemany("UPDATE sightings SET alive_at = NULL WHERE id = ?", [(each.id,) for each in found])

        query = "SELECT 1 FROM sightings WHERE alive_at IS NOT NULL LIMIT 1"
        if self._database.rows(query):
            self._database.write(write)
        return found


def name_of(person: str | None, stranger: int | None) -> str:
    return person if person is not None else f"stranger {stranger}"


def _put(db: sqlite3.Connection, row: SightingRow, now: float) -> int:
    alive = now if row.is_open else None
    values = (
        row.visit, row.person, row.stranger, row.first_seen, row.last_seen, row.seconds, row.distance, row.looks,
        row.source, row.note, json.dumps(row.places, ensure_ascii=False), int(row.by_hand), row.position, alive,
    )  # fmt: skip
    _, *names = COLUMNS["sightings"]
    if not row.id:
        marks = ", ".join("?" * len(names))
        done = db.execute(f"INSERT INTO sightings ({', '.join(names)}) VALUES ({marks})", values)
        return int(done.lastrowid or 0)
    done = db.execute(f"UPDATE sightings SET {' = ?, '.join(names)} = ? WHERE id = ?", (*values, row.id))
    return row.id if done.rowcount else 0


def _row(values: Sequence[object], now: float) -> SightingRow:
    alive_at = values[-1]
    is_open = isinstance(alive_at, float) and abs(now - alive_at) <= SIGN_OF_LIFE
    made: tuple[Any, ...] = (*values[:-4], _places(values[-4]), bool(values[-3]), values[-2], is_open)
    return SightingRow(*made)


def _places(stored: object) -> tuple[str, ...]:
    """Empty where what is stored is damaged."""
    try:
        found = json.loads(str(stored))
    except ValueError:
        return ()
    return tuple(map(str, found)) if isinstance(found, list) else ()


def _where(wanted: SightingQuery) -> tuple[str, tuple[object, ...]]:
    parts: list[str] = ["1"]
    values: list[object] = []
    if wanted.person is not None:
        parts.append("person = ?")
        values.append(wanted.person)
    if wanted.until is not None:
        parts.append("first_seen < ?")
        values.append(wanted.until)
    if wanted.since is not None:
        parts.append("last_seen >= ?")
        values.append(wanted.since)
    if not wanted.strangers:
        parts.append("person IS NOT NULL")
    if wanted.only is not None:
        parts.append("(person IS NULL OR person IN (SELECT value FROM json_each(?)))")
        values.append(json.dumps(sorted(wanted.only)))
    if wanted.oldest is not None:
        parts.append(f"(last_seen >= ? OR last_seen < {EARLIEST} OR alive_at IS NOT NULL)")
        values.append(wanted.oldest)
    if wanted.text.strip():
        parts.append("holds(?, person, stranger, source, note, places)")
        values.append(wanted.text.strip().casefold())
    return " AND ".join(parts), tuple(values)


def _define_holds(db: sqlite3.Connection) -> None:
    """Text search ignoring case: SQLite folds ASCII only."""

    def holds(text: str, person: str | None, stranger: int | None, source: str, note: str, places: str) -> bool:
        texts = (name_of(person, stranger), source, note, *_places(places))
        return any(text in each.casefold() for each in texts)

    db.create_function("holds", 6, holds, deterministic=True)


def follow_renamed(folder: Path, renamed: Iterable[tuple[str, str]]) -> None:
    """Renames people, (old, new), in the journal of the gallery in ``folder``, if it has one. Raises RollcallError."""
    pairs = tuple(renamed)
    if not pairs or not exists(folder / INDEX_FOLDER / JOURNAL_FILE):
        return
    with closing(JournalFile(folder)) as file:
        for before, now in pairs:
            file.rename(before, now)
