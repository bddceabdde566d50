"""The gallery's memory: which picture has which content, and what was made of it. SQLite, in ``.rollcall/``.

All of it but the thresholds can be made again from the pictures: it is a cache. An index that is damaged, or that a
newer Rollcall wrote, is moved aside and begun anew, with its thresholds where they can still be read.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from storage.database import Database, Work
from storage.enrolling import Refusal, Template
from storage.files import INDEX_FOLDER

INDEX_FILE = "index.sqlite"
SCHEMA_VERSION = 1

_SCHEMA = (
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
)


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture file as it was when its content was last read."""

    path: str
    person: str
    size: int
    mtime_ns: int
    sha256: str


class Index:
    """The index of the gallery in ``folder``. Used by one thread at a time; several processes may use one folder.

    Every method that reads or writes may raise RollcallError where another program holds the file for too long.
    """

    def __init__(self, folder: Path) -> None:
        self._database = Database(folder / INDEX_FOLDER / INDEX_FILE, _SCHEMA, SCHEMA_VERSION, _kept_of)
        self.kept_open = self._database.kept_open
        self.was_lost = self._database.was_lost
        self.forget = self._database.forget
        self.close = self._database.forget

    @property
    def notice(self) -> str | None:
        """Why what is written here will not be remembered, in a sentence, or None."""
        return self._database.notice

    def pictures(self) -> list[PictureRow]:
        return self._database.read(
            lambda db: [
                PictureRow(*row) for row in db.execute("SELECT path, person, size, mtime_ns, sha256 FROM pictures")
            ],
            [],
        )

    def templated(self, embedder: str, method: str) -> dict[str, str | None]:
        """sha256 -> note of every picture that has a template made so."""
        query = "SELECT sha256, note FROM templates WHERE embedder = ? AND method = ?"
        return self._database.read(lambda db: dict(db.execute(query, (embedder, method)).fetchall()), {})

    def vectors(self, embedder: str, method: str) -> dict[str, bytes]:
        """sha256 -> vector, as the bytes of little-endian float32."""
        query = "SELECT sha256, vector FROM templates WHERE embedder = ? AND method = ?"
        return self._database.read(lambda db: dict(db.execute(query, (embedder, method)).fetchall()), {})

    def refusals(self, methods: Iterable[str]) -> dict[str, Refusal]:
        """sha256 -> why, for pictures refused by one of these methods."""
        query = "SELECT sha256, reason, sentence FROM refusals WHERE method = ?"

        def read(db: sqlite3.Connection) -> dict[str, Refusal]:
            rows = (row for method in methods for row in db.execute(query, (method,)))
            return {sha256: Refusal(reason, sentence) for sha256, reason, sentence in rows}

        return self._database.read(read, {})

    def latest(self, embedder: str | None = None) -> tuple[str, str] | None:
        """Embedder and method of the newest template, of this embedder or of any; None where there is none."""
        condition = "" if embedder is None else "WHERE embedder = :embedder"
        query = f"SELECT embedder, method FROM templates {condition} ORDER BY rowid DESC LIMIT 1"
        row = self._database.read(lambda db: db.execute(query, {"embedder": embedder}).fetchone(), None)
        return None if row is None else (str(row[0]), str(row[1]))

    def threshold(self, embedder: str) -> float | None:
        query = "SELECT value FROM thresholds WHERE embedder = ?"
        row = self._database.read(lambda db: db.execute(query, (embedder,)).fetchone(), None)
        return None if row is None else float(row[0])

    def set_threshold(
        self, embedder: str, value: float, source: str, set_at: float, evidence: str | None = None
    ) -> None:
        """``evidence`` takes the place of what was there, in the same transaction; None leaves that as it is."""

        def write(db: sqlite3.Connection) -> None:
            db.execute("INSERT OR REPLACE INTO thresholds VALUES (?, ?, ?, ?)", (embedder, value, source, set_at))
            if evidence is not None:
                db.execute("INSERT OR REPLACE INTO calibrations VALUES (?, ?, ?)", (embedder, evidence, set_at))

        self._database.write(write)

    def evidence(self, embedder: str) -> str | None:
        query = "SELECT evidence FROM calibrations WHERE embedder = ?"
        row = self._database.read(lambda db: db.execute(query, (embedder,)).fetchone(), None)
        return None if row is None else str(row[0])

    def put_pictures(self, rows: Iterable[PictureRow], gone: Iterable[str] = ()) -> None:
        """Writes these rows and forgets the paths in ``gone``, with all that belonged to their contents alone."""
        paths = [(path,) for path in gone]

        def write(db: sqlite3.Connection) -> None:
            db.executemany("DELETE FROM pictures WHERE path = ?", paths)
            for row in rows:
                _put_picture(db, row)

        self._database.write(write)

    def forget_orphans(self) -> None:
        """Deletes what was made of contents that no picture has any more."""

        def write(db: sqlite3.Connection) -> None:
            for table in ("templates", "refusals"):
                db.execute(f"DELETE FROM {table} WHERE sha256 NOT IN (SELECT sha256 FROM pictures)")

        self._database.write(write)

    def forget_answers(self) -> None:
        """Deletes every template and refusal."""

        def write(db: sqlite3.Connection) -> None:
            db.execute("DELETE FROM templates")
            db.execute("DELETE FROM refusals")

        self._database.write(write)

    def put_template(self, row: PictureRow, embedder: str, method: str, template: Template) -> None:
        vector = np.asarray(template.vector, dtype="<f4").tobytes()

        def write(db: sqlite3.Connection) -> None:
            _put_picture(db, row)
            db.execute(
                "INSERT OR REPLACE INTO templates VALUES (?, ?, ?, ?, ?)",
                (row.sha256, embedder, method, vector, template.note),
            )

        self._database.write(write)

    def put_refusal(self, row: PictureRow, method: str, refusal: Refusal) -> None:
        def write(db: sqlite3.Connection) -> None:
            _put_picture(db, row)
            db.execute(
                "INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?)",
                (row.sha256, method, refusal.reason, refusal.sentence),
            )

        self._database.write(write)

    def drop_templates(self, sha256s: Iterable[str], embedder: str, method: str) -> None:
        rows = [(sha256, embedder, method) for sha256 in sha256s]
        self._database.write(
            lambda db: db.executemany("DELETE FROM templates WHERE sha256 = ? AND embedder = ? AND method = ?", rows)
        )


def _put_picture(db: sqlite3.Connection, row: PictureRow) -> None:
    values = (row.path, row.person, row.size, row.mtime_ns, row.sha256)
    db.execute("INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?)", values)


def _kept_of(db: sqlite3.Connection) -> Work:
    """What cannot be made again from the pictures, of an index that is not to be used, as the work that keeps it."""
    thresholds, calibrations = [], []
    with contextlib.suppress(sqlite3.Error):
        thresholds = db.execute("SELECT embedder, value, source, set_at FROM thresholds").fetchall()
        calibrations = db.execute("SELECT embedder, evidence, made_at FROM calibrations").fetchall()

    def keep(new: sqlite3.Connection) -> None:
        sound = [row for row in thresholds if isinstance(row[1], float) and 0 <= row[1] <= 2]
        new.executemany("INSERT OR REPLACE INTO thresholds VALUES (?, ?, ?, ?)", sound)
        new.executemany("INSERT OR REPLACE INTO calibrations VALUES (?, ?, ?)", calibrations)

    return keep
