"""The strangers of the journal: their looks, while these are kept, and the fate of each."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from storage.database import Database
from storage.gallery.template_keys import is_current
from storage.renewal import Convert, renew_vectors
from storage.sqlite import sqlite3

_SET_FATE = "UPDATE strangers SET fate = ? WHERE id = ?"

NAMED, MERGED, IGNORED, ERASED = "named:", "merged:", "ignored", "erased"
"""Fates of strangers; the first two are followed by the name or number."""


@dataclass(frozen=True, slots=True, eq=False)
class LookRow:
    """One look at a stranger.

    id: 0 if it is not stored yet.
    vector: (D,) float32 of unit length.
    picture: JPEG file with a note of the face's position (``picture_notes``), or None.
    """

    id: int
    stranger: int
    taken_at: float
    quality: float
    embedder: str
    vector: NDArray[np.float32]
    picture: bytes | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class StrangerRow:
    """``times``: (begin, end) of each sighting, newest first; ``best``: id of the look to show."""

    id: int
    first_seen: float
    last_seen: float
    looks: int
    newest_look: float
    best: int
    times: tuple[tuple[float, float], ...] = ()
    sources: tuple[str, ...] = ()


REVISED: tuple[str, tuple[()]] = "UPDATE revision SET number = number + 1", ()
"""The statement that goes with every change made by a person."""


SEEN = "UPDATE strangers SET last_seen = MAX(last_seen, ?) WHERE id = ?"


class StoredStrangers:
    """Part of ``JournalFile``. Strangers without looks are not listed."""

    def __init__(self, database: Database, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def new(self, first_seen: float, last_seen: float) -> int:
        """Adds a stranger; returns the number, which is never reused."""
        number = 0

        def write(db: sqlite3.Connection) -> None:
            nonlocal number
            done = db.execute("INSERT INTO strangers (first_seen, last_seen) VALUES (?, ?)", (first_seen, last_seen))
            number = int(done.lastrowid or 0)

        self._database.write(write)
        return number

    def put_looks(self, stranger: int, looks: Sequence[LookRow]) -> list[int]:
        """Replaces the looks of a stranger, keeping those already stored; returns their ids, none after a fate."""
        ids: list[int] = []

        def write(db: sqlite3.Connection) -> None:
            ids.clear()
            if db.execute("SELECT fate FROM strangers WHERE id = ?", (stranger,)).fetchone() != (None,):
                return
            kept = [each.id for each in looks if each.id]
            marks = ", ".join("?" * len(kept))
            db.execute(f"DELETE FROM stranger_looks WHERE stranger = ? AND id NOT IN ({marks})", (stranger, *kept))
            # Of a session that has not noticed yet that the templates were renewed, nothing is kept.
            ids.extend(
                each.id or (_put_look(db, stranger, each) if is_current(self._folder, each.embedder) else 0)
                for each in looks
            )

        self._database.write(write)
        return ids

    def seen(self, stranger: int, last_seen: float) -> None:
        self._database.execute((SEEN, (last_seen, stranger)))

    def fates(self, strangers: Iterable[int]) -> dict[int, str | None]:
        """The fate of each, or None; unknown numbers are left out."""
        wanted = tuple(strangers)
        query = f"SELECT id, fate FROM strangers WHERE id IN ({', '.join('?' * len(wanted))})"
        return dict(self._database.rows(query, wanted))

    def all(self, most: int = 300, *, oldest_look: float = -math.inf) -> tuple[StrangerRow, ...]:
        """Those with looks, newest first, ``most`` of them; without looks before ``oldest_look``."""
        query = """
            SELECT s.id, s.first_seen, s.last_seen, COUNT(*), MAX(l.taken_at)
            FROM strangers s JOIN stranger_looks l ON l.stranger = s.id
            WHERE s.fate IS NULL AND l.picture IS NOT NULL AND l.taken_at >= ?
            GROUP BY s.id ORDER BY s.last_seen DESC, s.id DESC LIMIT ?"""
        best = "SELECT id FROM stranger_looks WHERE stranger = ? AND picture IS NOT NULL ORDER BY quality DESC, id"
        seen = """
            SELECT first_seen, last_seen, source FROM sightings WHERE stranger = ? AND person IS NULL
            ORDER BY first_seen DESC LIMIT 200"""

        def read(db: sqlite3.Connection) -> tuple[StrangerRow, ...]:
            found = []
            for number, first, last, looks, newest in db.execute(query, (oldest_look, most)).fetchall():
                (look,) = db.execute(best, (number,)).fetchone()
                times = db.execute(seen, (number,)).fetchall()
                sources = tuple(dict.fromkeys(source for _, _, source in times))
                spans = tuple((begin, end) for begin, end, _ in times)
                found.append(StrangerRow(number, first, last, looks, newest, look, spans, sources))
            return tuple(found)

        return self._database.read(read, ())

    def looks(self) -> tuple[LookRow, ...]:
        """Of all without a fate; best first, without pictures."""
        query = """
            SELECT l.id, l.stranger, l.taken_at, l.quality, l.embedder, l.vector, NULL, l.source
            FROM stranger_looks l JOIN strangers s ON s.id = l.stranger
            WHERE s.fate IS NULL ORDER BY s.last_seen, s.id, l.quality DESC"""
        return tuple(map(_look, self._database.rows(query)))

    def pictures(self, stranger: int, *, oldest_look: float = -math.inf) -> tuple[LookRow, ...]:
        """Their looks with pictures, best first; without those before ``oldest_look``."""
        query = """
            SELECT id, stranger, taken_at, quality, embedder, vector, picture, source
            FROM stranger_looks
            WHERE stranger = ? AND picture IS NOT NULL AND taken_at >= ? ORDER BY quality DESC, id"""
        return tuple(map(_look, self._database.rows(query, (stranger, oldest_look))))

    def picture(self, look: int) -> bytes | None:
        rows = self._database.rows("SELECT picture FROM stranger_looks WHERE id = ?", (look,))
        return next((picture for (picture,) in rows), None)

    def put_vector(self, look: int, embedder: str, vector: NDArray[np.float32]) -> None:
        """Replaces the vector by that of another embedder."""
        statement = "UPDATE stranger_looks SET embedder = ?, vector = ? WHERE id = ?"

        def write(db: sqlite3.Connection) -> None:
            if is_current(self._folder, embedder):
                db.execute(statement, (embedder, _bytes(vector), look))

        self._database.write(write)

    def renew(self, convert: Convert) -> tuple[int, int]:
        """As ``Index.renew``."""
        return renew_vectors(self._database, (("stranger_looks", "vector"), ("cleared_looks", "vector")), convert)

    def name(self, stranger: int, person: str) -> None:
        """Makes the stranger's sightings the person's, without distance, which was to somebody else."""
        theirs = "stranger = ? AND person IS NULL"
        self._database.execute(
            (f"UPDATE sightings SET person = ?, distance = NULL WHERE {theirs}", (person, stranger)),
            (f"UPDATE cleared_sightings SET person = ?, distance = NULL WHERE {theirs}", (person, stranger)),
            (_SET_FATE, (NAMED + person, stranger)),
            REVISED,
        )

    def unname(self, stranger: int, person: str) -> None:
        """Undoes ``name``."""
        self._database.execute(
            ("UPDATE sightings SET person = NULL WHERE stranger = ? AND person = ?", (stranger, person)),
            ("UPDATE cleared_sightings SET person = NULL WHERE stranger = ? AND person = ?", (stranger, person)),
            (_SET_FATE, (None, stranger)),
            REVISED,
        )

    def discard(self, stranger: int) -> None:
        """Deletes a stranger that was created by mistake."""
        self._database.execute(*_end(stranger, ERASED))

    def merge(self, stranger: int, into: int) -> None:
        """Makes sightings and looks those of ``into``."""
        times = """UPDATE strangers SET
                first_seen = MIN(first_seen, (SELECT first_seen FROM strangers WHERE id = ?1)),
                last_seen = MAX(last_seen, (SELECT last_seen FROM strangers WHERE id = ?1))
            WHERE id = ?2 AND EXISTS (SELECT 1 FROM strangers WHERE id = ?1)"""
        self._database.execute(
            *(
                (f"UPDATE {table} SET stranger = ? WHERE stranger = ?", (into, stranger))
                for table in ("sightings", "cleared_sightings", "stranger_looks", "cleared_looks")
            ),
            (times, (stranger, into)),
            *_end(stranger, f"{MERGED}{into}"),
            REVISED,
        )

    def erase(self, stranger: int | None = None, *, fate: str = ERASED) -> None:
        """Deletes looks and sightings of one stranger, or of all, also those that were cleared, and all damaged copies
        of the file, which may hold them."""
        if stranger is None:
            self._database.execute(
                ("DELETE FROM sightings WHERE person IS NULL", ()),
                ("DELETE FROM cleared_sightings WHERE person IS NULL", ()),
                ("DELETE FROM stranger_looks", ()),
                ("DELETE FROM cleared_looks", ()),
                ("UPDATE strangers SET fate = ? WHERE fate IS NULL", (fate,)),
                REVISED,
            )
        else:
            of_stranger = "WHERE stranger = ? AND person IS NULL"
            self._database.execute(
                (f"DELETE FROM sightings {of_stranger}", (stranger,)),
                (f"DELETE FROM cleared_sightings {of_stranger}", (stranger,)),
                *_end(stranger, fate),
                REVISED,
            )
        self._database.erase_rests()


def _end(stranger: int, fate: str) -> list[tuple[str, Sequence[object]]]:
    """Statements that delete the looks of a stranger and store the fate."""
    return [
        ("DELETE FROM stranger_looks WHERE stranger = ?", (stranger,)),
        ("DELETE FROM cleared_looks WHERE stranger = ?", (stranger,)),
        (_SET_FATE, (fate, stranger)),
    ]


def _put_look(db: sqlite3.Connection, stranger: int, look: LookRow) -> int:
    values = (stranger, look.taken_at, look.quality, look.embedder, _bytes(look.vector), look.picture, look.source)
    done = db.execute(
        """INSERT INTO stranger_looks (stranger, taken_at, quality, embedder, vector, picture, source)
        VALUES (?, ?, ?, ?, ?, ?, ?)""",
        values,
    )
    return int(done.lastrowid or 0)


def _look(values: Sequence[object]) -> LookRow:
    number, stranger, taken_at, quality, embedder, vector, picture, source = values
    assert isinstance(vector, bytes)
    found = np.frombuffer(vector, dtype="<f4").astype(np.float32)
    return LookRow(number, stranger, taken_at, quality, embedder, found, picture, source)  # type: ignore[arg-type]


def _bytes(vector: NDArray[np.float32]) -> bytes:
    return np.asarray(vector, dtype="<f4").tobytes()
