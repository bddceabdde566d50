"""The tables of the journal, and the recovery of rows from a damaged file."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import numpy as np

from storage.attendance.records import CHECKS as ATTENDANCE_CHECKS
from storage.attendance.records import COLUMNS as ATTENDANCE_COLUMNS
from storage.attendance.records import ROLES
from storage.attendance.records import TABLES as ATTENDANCE
from storage.migration import Upgrade, Work
from storage.salvage import Check
from storage.sqlite import sqlite3

JOURNAL_FILE = "journal.sqlite"
SCHEMA_VERSION = 8

_SIGHTING = """visit TEXT NOT NULL, person TEXT, stranger INTEGER,
        first_seen REAL NOT NULL, last_seen REAL NOT NULL, seconds REAL NOT NULL, distance REAL, looks INTEGER NOT NULL,
        source TEXT NOT NULL, note TEXT NOT NULL, by_hand INTEGER NOT NULL, position REAL, alive_at REAL"""
_LOOK = """stranger INTEGER NOT NULL, taken_at REAL NOT NULL, quality REAL NOT NULL,
        embedder TEXT NOT NULL, vector BLOB NOT NULL, picture BLOB, source TEXT NOT NULL"""

# What was cleared as old and can be restored; see ``storage.journal.clearing``.
_CLEARED = (
    f"CREATE TABLE cleared_sightings (id INTEGER PRIMARY KEY, {_SIGHTING}, cleared_at REAL NOT NULL)",
    f"CREATE TABLE cleared_looks (id INTEGER PRIMARY KEY, {_LOOK}, cleared_at REAL NOT NULL)",
    # Since when the clock disagrees with the entries; one row at most.
    "CREATE TABLE clock_doubt (id INTEGER PRIMARY KEY, since REAL NOT NULL)",
)

# See ``storage.journal.consents``; the clock has one row at most.
_CONSENTS = (
    """CREATE TABLE consents (
        id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, is_given INTEGER NOT NULL, at REAL NOT NULL,
        operator TEXT NOT NULL, text TEXT NOT NULL, version INTEGER NOT NULL, signed_name TEXT NOT NULL, until REAL,
        purposes TEXT NOT NULL, signature BLOB
    )""",
    "CREATE INDEX consents_by_person ON consents (person)",
    """CREATE TABLE consent_texts (
        id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, version INTEGER NOT NULL, language TEXT NOT NULL,
        body TEXT NOT NULL, added_at REAL NOT NULL
    )""",
    "CREATE TABLE seen_clock (id INTEGER PRIMARY KEY, latest REAL NOT NULL, ahead_since REAL)",
)

# Events that wait to be sent; see ``storage.journal.outbox``.
_OUTBOX = (
    "CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, body BLOB NOT NULL, made_at REAL NOT NULL, "
    "held_at REAL NOT NULL)",
)

# What is known of the server of a shared gallery; empty without one. See ``storage.server.local_state``.
# sent: 0 not yet, 1 it was, 2 it was to a server that has lost it perhaps.
# server_ended: people who were merged (into) or erased here, and pictures that were removed.
# server_rows: the id of a row there, and its values when they were last equal, as JSON; NULL: not sent yet.
# server_changes: rows that triggers noted since they were sent; the triggers are made where there is a server.
_SERVER = (
    "CREATE TABLE server_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE server_people (uid TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, sent INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE server_pictures (uid TEXT PRIMARY KEY, path TEXT NOT NULL UNIQUE, person TEXT, sha256 TEXT NOT NULL, "
    "sent INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE server_ended (kind TEXT NOT NULL, uid TEXT NOT NULL, other TEXT, sent INTEGER NOT NULL, "
    "PRIMARY KEY (kind, uid)) WITHOUT ROWID",
    "CREATE TABLE server_rows (kind TEXT NOT NULL, local INTEGER NOT NULL, uid TEXT NOT NULL, base TEXT, "
    "PRIMARY KEY (kind, local)) WITHOUT ROWID",
    "CREATE UNIQUE INDEX server_rows_by_uid ON server_rows (kind, uid)",
    "CREATE TABLE server_changes (id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, local INTEGER NOT NULL)",
    "CREATE INDEX server_changes_by_row ON server_changes (kind, local)",
)

# Where somebody was seen who was seen at more than one place, as a list in JSON.
_PLACES = tuple(
    f"ALTER TABLE {table} ADD COLUMN places TEXT NOT NULL DEFAULT '[]'" for table in ("sightings", "cleared_sightings")
)

# alive_at: time of the last update of an open sighting.
# A stranger with a fate keeps its row, so that its number is never reused.
SCHEMA = (
    f"CREATE TABLE sightings (id INTEGER PRIMARY KEY AUTOINCREMENT, {_SIGHTING})",
    "CREATE INDEX sightings_by_time ON sightings (first_seen)",
    "CREATE INDEX sightings_by_person ON sightings (person, first_seen)",
    "CREATE INDEX sightings_by_stranger ON sightings (stranger)",
    "CREATE INDEX sightings_open ON sightings (alive_at) WHERE alive_at IS NOT NULL",
    """CREATE TABLE strangers (
        id INTEGER PRIMARY KEY AUTOINCREMENT, first_seen REAL NOT NULL, last_seen REAL NOT NULL, fate TEXT
    )""",
    f"CREATE TABLE stranger_looks (id INTEGER PRIMARY KEY AUTOINCREMENT, {_LOOK})",
    "CREATE INDEX looks_by_stranger ON stranger_looks (stranger)",
    "CREATE INDEX looks_by_time ON stranger_looks (taken_at)",
    # Rises with every change made by a person, for other programs to notice.
    "CREATE TABLE revision (number INTEGER NOT NULL)",
    "INSERT INTO revision VALUES (0)",
    *_CLEARED,
    *_CONSENTS,
    *ATTENDANCE,
    *_OUTBOX,
    *_SERVER,
    *_PLACES,
    *ROLES,
)
UPGRADES: Mapping[int, Sequence[Upgrade]] = {
    1: _CLEARED,
    2: _CONSENTS,
    3: ATTENDANCE,
    4: _OUTBOX,
    5: _SERVER,
    6: _PLACES,
    7: ROLES,
}
COLUMNS = {
    "sightings": (
        "id", "visit", "person", "stranger", "first_seen", "last_seen", "seconds", "distance", "looks", "source",
        "note", "places", "by_hand", "position", "alive_at",
    ),
    "strangers": ("id", "first_seen", "last_seen", "fate"),
    "stranger_looks": ("id", "stranger", "taken_at", "quality", "embedder", "vector", "picture", "source"),
    "consents": (
        "id", "person", "is_given", "at", "operator", "text", "version", "signed_name", "until", "purposes",
        "signature",
    ),
    "consent_texts": ("id", "name", "version", "language", "body", "added_at"),
}  # fmt: skip
COLUMNS |= {
    "cleared_sightings": (*COLUMNS["sightings"], "cleared_at"),
    "cleared_looks": (*COLUMNS["stranger_looks"], "cleared_at"),
    "outbox": ("id", "body", "made_at", "held_at"),
    **ATTENDANCE_COLUMNS,
}

_MAX_SPAN = timedelta(days=3660).total_seconds()
"""Of a sighting: a longer one is no time that anybody was seen."""


_MOMENTS = datetime(1, 1, 3, tzinfo=UTC).timestamp(), datetime(9999, 12, 29, tzinfo=UTC).timestamp()


def _is_moment(seconds: float) -> bool:
    """Whether it is a time since the epoch that has a date."""
    return _MOMENTS[0] < seconds < _MOMENTS[1]


def _is_sighting(row: Mapping[str, Any]) -> bool:
    moments = [row["first_seen"], row["last_seen"], *filter(None, [row["alive_at"]])]
    is_span = abs(row["last_seen"] - row["first_seen"]) <= _MAX_SPAN
    return is_span and row["by_hand"] in (0, 1) and all(map(_is_moment, moments))


def _is_stranger(row: Mapping[str, Any]) -> bool:
    return _is_moment(row["first_seen"]) and _is_moment(row["last_seen"])


def _is_look(row: Mapping[str, Any]) -> bool:
    vector = np.frombuffer(row["vector"], dtype="<f4")
    return len(vector) > 0 and bool(np.isfinite(vector).all()) and _is_moment(row["taken_at"])


def _is_consent(row: Mapping[str, Any]) -> bool:
    return row["is_given"] in (0, 1) and bool(row["person"]) and _is_moment(row["at"])


CHECKS: Mapping[str, Check] = {
    "sightings": _is_sighting,
    "strangers": _is_stranger,
    "stranger_looks": _is_look,
    "cleared_sightings": _is_sighting,
    "cleared_looks": _is_look,
    "consents": _is_consent,
    "outbox": lambda row: bool(row["body"]),
    **ATTENDANCE_CHECKS,
}


def rescued(db: sqlite3.Connection) -> Work:
    """Reads every row that can still be read; returns the work that writes them to a new file."""
    found = {table: _readable(db, table, columns) for table, columns in COLUMNS.items()}

    def keep(new: sqlite3.Connection) -> None:
        for table, (columns, rows) in found.items():
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            for row in rows:
                # An incomplete row is skipped.
                with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
                    new.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", row)

    return keep


def _readable(
    db: sqlite3.Connection, table: str, columns: Sequence[str]
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """The readable columns and rows, read from both ends up to the damaged page."""
    rows: dict[object, tuple[object, ...]] = {}
    there: tuple[str, ...] = ()
    with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
        names = {name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")}
        there = tuple(each for each in columns if each in names)
    if "id" not in there:
        return (), []
    for order in ("ASC", "DESC"):
        with contextlib.suppress(sqlite3.Error, UnicodeDecodeError):
            for row in db.execute(f"SELECT {', '.join(there)} FROM {table} ORDER BY id {order}"):
                if row[0] in rows and order == "DESC":
                    break
                rows[row[0]] = row
    return there, list(rows.values())
