"""Creates the tables of a database, or migrates older ones."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from storage.database_failures import HELD, UnusableError, code_of

Work = Callable[[sqlite3.Connection], object]
Upgrade = str | Work
"""A statement, or what it takes more than one for."""

_TRIES = 10


def prepare(
    db: sqlite3.Connection, schema: Sequence[str], ours: int, upgrades: Mapping[int, Sequence[Upgrade]]
) -> None:
    """Creates the tables in an empty file, or migrates older ones. Raises UnusableError if that is not
    possible."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    if version == 0 or version in upgrades:
        # If two programs create the same file at once, one waits here and finds the tables.
        db.execute("BEGIN IMMEDIATE")
        (version,) = db.execute("PRAGMA user_version").fetchone()
        statements: list[Upgrade] = []
        if version == 0:
            statements += schema
            version = ours
        while version in upgrades:
            statements += upgrades[version]
            version += 1
        for statement in statements:
            if isinstance(statement, str):
                db.execute(statement)
            else:
                statement(db)
        if statements:
            db.execute(f"PRAGMA user_version = {version}")
        db.execute("COMMIT")
    if version != ours:
        kind = "newer" if version > ours else "older"
        raise UnusableError(kind, f"its version is {version}, this Rollcall's is {ours}")


def enable_wal(db: sqlite3.Connection) -> None:
    """Switches to a write-ahead log, the one operation for which SQLite does not wait for other programs."""
    for tries_left in reversed(range(_TRIES)):
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not tries_left or code_of(error) not in HELD:
                raise
        db.execute("BEGIN IMMEDIATE")  # waits for the other program
        db.execute("ROLLBACK")


def copy_into(memory: sqlite3.Connection, held: sqlite3.Connection | None, path: Path) -> None:
    if held is not None:
        held.backup(memory)
    elif path.exists():
        # On a read-only medium SQLite reads a file only if it is declared immutable.
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
            file.backup(memory)
