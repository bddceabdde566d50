"""Events that wait to be sent, in the journal's file, so that none is lost when the program ends or dies."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from pathlib import Path

from storage.database import Database
from storage.files.gallery_folder import INDEX_FOLDER
from storage.journal.tables import CHECKS, JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, UPGRADES, rescued
from storage.sqlite import sqlite3

ABANDONED = 900.0
"""Seconds after which events belong to nobody: whoever holds them says so at each try, every 5 minutes at least."""


class Outbox:
    """Of the gallery in ``folder``. Not thread-safe; each thread and process has its own. Methods may raise
    RollcallError."""

    def __init__(self, folder: Path, wall_clock: Callable[[], float] = time.time) -> None:
        self._database = Database(
            folder / INDEX_FOLDER / JOURNAL_FILE, SCHEMA, SCHEMA_VERSION, rescued, UPGRADES, CHECKS
        )
        self._wall_clock = wall_clock
        self.close = self._database.forget

    def put(self, body: bytes) -> int:
        """Returns the number of the event, which this program holds."""
        number = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal number
            now = self._wall_clock()
            done = db.execute("INSERT INTO outbox (body, made_at, held_at) VALUES (?, ?, ?)", (body, now, now))
            number = int(done.lastrowid or 0)

        self._database.write(write)
        return number

    def remove(self, numbers: Iterable[int]) -> None:
        self._database.execute(*(("DELETE FROM outbox WHERE id = ?", (each,)) for each in numbers))

    def hold(self, numbers: Iterable[int]) -> None:
        """They are still going to be sent by this program."""
        now = self._wall_clock()
        self._database.execute(*(("UPDATE outbox SET held_at = ? WHERE id = ?", (now, each)) for each in numbers))

    def release(self, numbers: Iterable[int]) -> None:
        """Whoever runs next may send them at once."""
        self._database.execute(*(("UPDATE outbox SET held_at = 0 WHERE id = ?", (each,)) for each in numbers))

    def take_abandoned(self, most: int) -> tuple[tuple[int, bytes], ...]:
        """Events that nobody holds, oldest first; this program holds them from now on."""
        now = self._wall_clock()
        found: list[tuple[int, bytes]] = []

        def write(db: sqlite3.Connection) -> None:
            found.clear()
            # A time from the future is of a clock that was set back since.
            query = "SELECT id, body FROM outbox WHERE held_at < ? OR held_at > ? ORDER BY id LIMIT ?"
            found.extend(db.execute(query, (now - ABANDONED, now + ABANDONED, most)))
            db.executemany("UPDATE outbox SET held_at = ? WHERE id = ?", [(now, number) for number, _ in found])

        if self._database.rows("SELECT 1 FROM outbox LIMIT 1"):
            self._database.write(write)
        return tuple(found)
