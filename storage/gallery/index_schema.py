"""The tables of a gallery's index, and what becomes of an older one's."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence

from storage.database import Work

SCHEMA_VERSION = 3

_FACTS = """CREATE TABLE facts (
    sha256 TEXT PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, fingerprint INTEGER NOT NULL,
    by_hand INTEGER NOT NULL, face REAL, sharpness REAL, brightness REAL, yaw REAL, pitch REAL,
    confirmed INTEGER NOT NULL
) WITHOUT ROWID"""
_UNUSED_FACES = """CREATE TABLE unused_faces (
    sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, count INTEGER NOT NULL, vectors BLOB NOT NULL,
    PRIMARY KEY (sha256, embedder, method)
)"""
_KEPT_FINDINGS = "CREATE TABLE kept_findings (finding TEXT PRIMARY KEY, kept_at REAL NOT NULL) WITHOUT ROWID"
_KEY_PICTURES = "CREATE TABLE key_pictures (person TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID"

SCHEMA = (
    """CREATE TABLE pictures (
        path TEXT PRIMARY KEY, person TEXT NOT NULL, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
        sha256 TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE templates (
        sha256 TEXT NOT NULL, embedder TEXT NOT NULL, method TEXT NOT NULL, vector BLOB NOT NULL, note TEXT,
        PRIMARY KEY (sha256, embedder, method)
    )""",
    """CREATE TABLE refusals (
        sha256 TEXT NOT NULL, method TEXT NOT NULL, reason TEXT NOT NULL, sentence TEXT NOT NULL,
        PRIMARY KEY (sha256, method)
    ) WITHOUT ROWID""",
    """CREATE TABLE thresholds (
        embedder TEXT PRIMARY KEY, value REAL NOT NULL, source TEXT NOT NULL, set_at REAL NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE calibrations (
        embedder TEXT PRIMARY KEY, evidence TEXT NOT NULL, made_at REAL NOT NULL
    ) WITHOUT ROWID""",
    _FACTS,
    _KEPT_FINDINGS,
    _KEY_PICTURES,
    _UNUSED_FACES,
)

UPGRADES: Mapping[int, Sequence[str]] = {
    # Nothing was measured of the pictures yet: they are read anew.
    1: ("DELETE FROM templates", "DELETE FROM refusals", _FACTS, _KEPT_FINDINGS, _KEY_PICTURES),
    # Of pictures that were refused, or show several faces, no unused face was kept: they are read anew.
    2: (
        _UNUSED_FACES,
        "DELETE FROM refusals WHERE reason IN ('too-small', 'several-faces', 'blurred')",
        "DELETE FROM templates WHERE note LIKE 'Of % faces the largest was taken%'",
    ),
}

_KEPT = {
    "thresholds": "embedder, value, source, set_at",
    "calibrations": "embedder, evidence, made_at",
    "kept_findings": "finding, kept_at",
    "key_pictures": "person, sha256",
}


def kept_of(db: sqlite3.Connection) -> Work:
    """What cannot be made again from the pictures, of an index that is not to be used, as the work that keeps it."""
    found: dict[str, list[tuple[object, ...]]] = {}
    for table, columns in _KEPT.items():
        with contextlib.suppress(sqlite3.Error):
            found[table] = db.execute(f"SELECT {columns} FROM {table}").fetchall()

    def keep(new: sqlite3.Connection) -> None:
        for table, rows in found.items():
            columns = _KEPT[table]
            places = ", ".join("?" * len(columns.split(",")))
            sound = rows if table != "thresholds" else [row for row in rows if _is_distance(row[1])]
            new.executemany(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({places})", sound)

    return keep


def _is_distance(value: object) -> bool:
    return isinstance(value, float) and 0 <= value <= 2
