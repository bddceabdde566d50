"""The rows of a gallery's index that desks share: pictures, their templates and measurements."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage.database import Database
from storage.files.gallery_folder import INDEX_FOLDER, FileKind, kind_of
from storage.gallery.index import INDEX_FILE
from storage.gallery.index_schema import CHECKS, SCHEMA, SCHEMA_VERSION, UPGRADES, read_decisions
from storage.gallery.picture_records import PictureRow
from storage.gallery.template_keys import is_current
from storage.sealing.databases import place_of
from storage.sqlite import sqlite3

_FACTS = "width, height, fingerprint, by_hand, face, sharpness, brightness, yaw, pitch, confirmed"
_TEMPLATE = "sha256, embedder, method, vector, note, parameters"
_TICK_NS = 2_100_000_000
"""More than the clock of any file system takes from one value to the next: that of FAT takes 2 s."""


Stamp = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class StoredTemplate:
    """A template as the index has it. vector: little-endian float32."""

    sha256: str
    embedder: str
    method: str
    vector: bytes
    note: str | None
    parameters: str | None


class IndexRows:
    """Of the gallery in ``folder``. Not thread-safe; methods may raise RollcallError as ``Database`` does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._path = folder / INDEX_FOLDER / INDEX_FILE
        self._database = Database(self._path, SCHEMA, SCHEMA_VERSION, read_decisions, UPGRADES, CHECKS)
        self.close, self.kept_open = self._database.forget, self._database.kept_open

    def stamp(self) -> Stamp:
        """Differs after every change."""
        return stamp_of(self._path)

    def pictures(self) -> list[PictureRow]:
        query = "SELECT path, person, size, mtime_ns, sha256, ctime_ns FROM pictures"
        return [PictureRow(*row) for row in self._database.rows(query)]

    def templates_after(self, number: int, most: int) -> tuple[int, list[StoredTemplate]]:
        """Those that were made since, under the key in force, and the number of the last one that was looked at."""
        rows = self._database.rows(
            f"SELECT rowid, {_TEMPLATE} FROM templates WHERE rowid > ? ORDER BY rowid LIMIT ?", (number, most)
        )
        found = [StoredTemplate(*row[1:]) for row in rows]
        return rows[-1][0] if rows else number, [each for each in found if is_current(self._folder, each.embedder)]

    def last_template(self) -> int:
        rows = self._database.rows("SELECT MAX(rowid) FROM templates")
        return next((int(number or 0) for (number,) in rows), 0)

    def templates_of(self, contents: Sequence[str]) -> list[StoredTemplate]:
        """Under the key in force."""
        marks = ", ".join("?" * len(contents))
        rows = self._database.rows(f"SELECT {_TEMPLATE} FROM templates WHERE sha256 IN ({marks})", contents)
        return [each for each in (StoredTemplate(*row) for row in rows) if is_current(self._folder, each.embedder)]

    def facts_of(self, contents: Sequence[str]) -> dict[str, str]:
        """sha256 -> measurements as JSON."""
        marks = ", ".join("?" * len(contents))
        rows = self._database.rows(f"SELECT sha256, {_FACTS} FROM facts WHERE sha256 IN ({marks})", contents)
        return {sha256: json.dumps(facts) for sha256, *facts in rows}

    def put(
        self, rows: Iterable[PictureRow], templates: Iterable[StoredTemplate], facts: Iterable[tuple[str, str]] = ()
    ) -> None:
        """What came from the server, in one transaction. Templates under another key are left out."""
        made = [each for each in templates if is_current(self._folder, each.embedder)]
        measured = [(sha256, values) for sha256, text in facts if (values := _facts_from(text)) is not None]
        marks = ", ".join("?" * (1 + len(_FACTS.split(","))))

        def write(db: sqlite3.Connection) -> None:
            db.executemany(
                "INSERT OR REPLACE INTO pictures VALUES (?, ?, ?, ?, ?, ?)",
                [(each.path, each.person, each.size, each.mtime_ns, each.sha256, each.ctime_ns) for each in rows],
            )
            db.executemany(
                f"INSERT OR IGNORE INTO templates ({_TEMPLATE}) VALUES (?, ?, ?, ?, ?, ?)",
                [(each.sha256, each.embedder, each.method, each.vector, each.note, each.parameters) for each in made],
            )
            db.executemany(
                f"INSERT OR IGNORE INTO facts (sha256, {_FACTS}) VALUES ({marks})",
                [(sha256, *values) for sha256, values in measured],
            )

        self._database.write(write)


def stamp_of(database: Path) -> Stamp:
    """Of a database, by its files: differs after every change. Opens nothing.

    A file that was changed just now has no stamp twice: a further change in the same tick of the file system's clock
    would not show in it.
    """
    found: list[object] = []
    file = place_of(database).file
    for each in (file, file.with_name(file.name + "-wal")):
        status = None
        with suppress(OSError):
            status = each.stat()
        found.append(None if status is None else (status.st_ino, status.st_size, status.st_mtime_ns))
        if status is not None and time.time_ns() - status.st_mtime_ns < _TICK_NS:
            found.append(time.monotonic_ns())
    return tuple(found)


def kind_name(path: str) -> str:
    """As the server calls it."""
    return {FileKind.PICTURE: "picture", FileKind.DENIED: "denied", FileKind.IGNORED: "ignored"}[kind_of(path)]


def _facts_from(text: str) -> list[float | int | None] | None:
    try:
        values = json.loads(text)
    except ValueError:
        return None
    is_valid = isinstance(values, list) and len(values) == len(_FACTS.split(","))
    return values if is_valid and all(each is None or isinstance(each, int | float) for each in values) else None
