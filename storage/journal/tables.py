"""The tables of the journal, and the recovery of rows from a damaged file."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Sequence

from storage.database import Work

JOURNAL_FILE = "journal.sqlite"
SCHEMA_VERSION = 1

# alive_at: time of the last update of an open sighting.
# A stranger with a fate keeps its row, so that its number is never reused.
SCHEMA = (
    """CREATE TABLE sightings (
        id INTEGER PRIMARY KEY AUTOINCREMENT, visit TEXT NOT NULL, person TEXT, stranger INTEGER,
        first_seen REAL NOT NULL, last_seen REAL NOT NULL, seconds REAL NOT NULL, distance REAL, looks INTEGER NOT NULL,
        source TEXT NOT NULL, note TEXT NOT NULL, by_hand INTEGER NOT NULL, position REAL, alive_at REAL
    )""",
    "CREATE INDEX sightings_by_time ON sightings (first_seen)",
    "CREATE INDEX sightings_by_person ON sightings (person, first_seen)",
    "CREATE INDEX sightings_by_stranger ON sightings (stranger)",
    "CREATE INDEX sightings_open ON sightings (alive_at) WHERE alive_at IS NOT NULL",
    """CREATE TABLE strangers (
        id INTEGER PRIMARY KEY AUTOINCREMENT, first_seen REAL NOT NULL, last_seen REAL NOT NULL, fate TEXT
    )""",
    """CREATE TABLE stranger_looks (
        id INTEGER PRIMARY KEY AUTOINCREMENT, stranger INTEGER NOT NULL, taken_at REAL NOT NULL, quality REAL NOT NULL,
        embedder TEXT NOT NULL, vector BLOB NOT NULL, picture BLOB, source TEXT NOT NULL
    )""",
    "CREATE INDEX looks_by_stranger ON stranger_looks (stranger)",
    "CREATE INDEX looks_by_time ON stranger_looks (taken_at)",
    # Rises with every change made by a person, for other programs to notice.
    "CREATE TABLE revision (number INTEGER NOT NULL)",
    "INSERT INTO revision VALUES (0)",
)
COLUMNS = {
    "sightings": (
        "id", "visit", "person", "stranger", "first_seen", "last_seen", "seconds", "distance", "looks", "source",
        "note", "by_hand", "position", "alive_at",
    ),
    "strangers": ("id", "first_seen", "last_seen", "fate"),
    "stranger_looks": ("id", "stranger", "taken_at", "quality", "embedder", "vector", "picture", "source"),
}  # fmt: skip


def rescued(db: sqlite3.Connection) -> Work:
    """Reads every row that can still be read; returns the work that writes them to a new file."""
    found = {table: _readable(db, table, columns) for table, columns in COLUMNS.items()}

    def keep(new: sqlite3.Connection) -> None:
        for table, (columns, rows) in found.items():
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            for row in rows:
                # An incomplete row is skipped.
                with contextlib.suppress(sqlite3.Error):
                    new.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", row)

    return keep


def _readable(
    db: sqlite3.Connection, table: str, columns: Sequence[str]
) -> tuple[tuple[str, ...], list[tuple[object, ...]]]:
    """The readable columns and rows, read from both ends up to the damaged page."""
    rows: dict[object, tuple[object, ...]] = {}
    there: tuple[str, ...] = ()
    with contextlib.suppress(sqlite3.Error):
        names = {name for _, name, *_ in db.execute(f"PRAGMA table_info({table})")}
        there = tuple(each for each in columns if each in names)
    if "id" not in there:
        return (), []
    for order in ("ASC", "DESC"):
        with contextlib.suppress(sqlite3.Error):
            for row in db.execute(f"SELECT {', '.join(there)} FROM {table} ORDER BY id {order}"):
                if row[0] in rows and order == "DESC":
                    break
                rows[row[0]] = row
    return there, list(rows.values())
