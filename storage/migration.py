"""Creates the tables of a database, or migrates older ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from storage.database_failures import HELD, UnusableError, code_of
from storage.sealing.databases import Place, copy_content
from storage.sqlite import sqlite3

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


def copy_into(memory: sqlite3.Connection, held: sqlite3.Connection | None, place: Place) -> None:
    if held is not None and place.key is None:
        held.backup(memory)
    elif place.file.exists():
        copy_content(place, memory)
