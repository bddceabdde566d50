"""Replaces the vectors of a database by those under another key, in one transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storage.database import Database
from storage.sqlite import sqlite3

Convert = Callable[[str, NDArray[np.float32]], tuple[str, NDArray[np.float32]] | None]
"""Of ``name@version`` and (N, D) rows: what they become; None where they have to be made anew, as from the pictures."""
_AT_ONCE = 1024
"""Rows that are in memory at once."""


def renew_vectors(database: Database, tables: Sequence[tuple[str, str]], convert: Convert) -> tuple[int, int]:
    """``tables``: with the column of their vectors. Returns how many vectors were replaced, and how many dropped.

    Raises RollcallError where the database is not stored.
    """
    done = 0, 0

    def write(db: sqlite3.Connection) -> None:
        nonlocal done
        done = _renewed(db, tables, convert)

    database.write(write)
    database.erase_rests()
    return done


def _renewed(db: sqlite3.Connection, tables: Sequence[tuple[str, str]], convert: Convert) -> tuple[int, int]:
    replaced = dropped = 0
    for table, column in tables:
        by_key: dict[tuple[str, int], list[int]] = defaultdict(list)
        for row, key, size in db.execute(f"SELECT rowid, embedder, length({column}) FROM {table}"):
            by_key[key, size].append(row)
        for (key, _), numbers in by_key.items():
            for first in range(0, len(numbers), _AT_ONCE):
                count = _renew(db, table, column, key, numbers[first : first + _AT_ONCE], convert)
                replaced, dropped = replaced + max(0, count), dropped + max(0, -count)
    return replaced, dropped


def _renew(db: sqlite3.Connection, table: str, column: str, key: str, numbers: Sequence[int], convert: Convert) -> int:
    """Returns how many vectors were replaced, or less than 0: how many were dropped."""
    marks = ", ".join("?" * len(numbers))
    select = f"SELECT rowid, {column}" + (", count" if column == "vectors" else ", 1")
    found: list[tuple[int, bytes, int]] = db.execute(
        f"{select} FROM {table} WHERE rowid IN ({marks})", numbers
    ).fetchall()
    rows = [np.frombuffer(content, "<f4").reshape(count, -1) for _, content, count in found]
    made: Any = convert(key, np.concatenate(rows).astype(np.float32))
    if made is None:
        db.execute(f"DELETE FROM {table} WHERE rowid IN ({marks})", numbers)
        return -sum(map(len, rows))
    new_key, vectors = made
    if new_key == key:
        return 0
    places = np.cumsum([len(each) for each in rows])[:-1]
    values = [
        (new_key, np.asarray(each, "<f4").tobytes(), row)
        for (row, _, _), each in zip(found, np.split(vectors, places), strict=True)
    ]
    db.executemany(f"UPDATE OR REPLACE {table} SET embedder = ?, {column} = ? WHERE rowid = ?", values)
    return len(vectors)
