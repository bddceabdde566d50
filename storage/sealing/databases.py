"""Where a database lies, sealed or plain, how it is opened, and how it gets from one key to another.

A sealed one is called ``journal.1a2b3c4d.sealed`` after the tag of its key, so that it never has to be found out by
trying. Changing the key makes a new file; SQLCipher's own ``rekey`` would keep the old key without a word where another
program reads.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from storage.files.part_files import part_file
from storage.sealing.files import sealed_for
from storage.sealing.keys import DatabaseKey
from storage.sealing.vault import FOLDER, vault_of
from storage.sqlite import sqlite3
from storage.sqlite_pages import image_of

PATIENCE = 5.0
"""Seconds to wait for another Rollcall that is writing."""

SUFFIX = ".sealed"
_SIDE_FILES = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Place:
    """A file of a database. ``key``: None of a plain one."""

    file: Path
    key: DatabaseKey | None = None

    def connect(self, *, mode: str = "rwc") -> sqlite3.Connection:
        """``mode``: as of SQLite's addresses, or ``immutable`` for a file on a medium that cannot be written.

        Raises sqlite3.Error; a file that is not under this key with its first statement.
        """
        query = "immutable=1" if mode == "immutable" else f"mode={mode}"
        address = f"{self.file.absolute().as_uri()}?{query}"
        db = sqlite3.connect(address, timeout=PATIENCE, isolation_level=None, check_same_thread=False, uri=True)
        try:
            if self.key is not None:
                db.execute("PRAGMA cipher_log_level = NONE")  # else it prints what is wrong with a file
                db.execute(f'PRAGMA key = "{self.key.pragma}"')
        except BaseException:
            db.close()
            raise
        return db


def places_of(path: Path, *, making: bool = False) -> tuple[Place, ...]:
    """Where the database ``path`` may lie: first where it belongs. ``path`` is what it is called where it is plain.

    making: it is about to be written. Raises SealedError.
    """
    plain = Place(path)
    if path.parent.name != FOLDER:
        return (plain,)
    vault = vault_of(path.parent, making=making)
    if vault is None:
        return (plain,)
    sealed = [Place(path.with_name(f"{path.stem}.{key.tag}{SUFFIX}"), key.database(path.stem)) for key in vault.keys]
    return (plain, *sealed) if vault.key is None else (*sealed, plain)


def place_of(path: Path) -> Place:
    """Where the database ``path`` lies; where it belongs if there is none yet. Raises SealedError."""
    places = places_of(path)
    return next((each for each in places if each.file.exists()), places[0])


def exists(path: Path) -> bool:
    """Raises SealedError."""
    return any(each.file.exists() for each in places_of(path))


def move(source: Place, target: Place) -> None:
    """Makes ``target`` of a whole database, and deletes ``source``: resumable after a kill at any moment.

    Other programs may read meanwhile; those that want to write wait, and find the other file. Where it was moved by
    another one in the meantime, this does nothing. Raises sqlite3.Error where it is damaged, OSError.
    """
    with contextlib.closing(source.connect(mode="rw")) as lock, part_file(target.file.parent) as part:
        lock.execute("BEGIN IMMEDIATE")
        if target.file.exists() or not source.file.exists():
            return
        with contextlib.closing(source.connect(mode="rw")) as db:
            _exported(db, part, target.key)
        os.chmod(part, 0o600)
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
        os.replace(part, target.file)
        _sync_folder(target.file.parent)
        discard(source)  # while nobody else can write to it
    if os.name == "nt":  # where an open file cannot be deleted
        discard(source)


def sealed_image(source: Place, copy: Path) -> bytes:
    """The last committed state of a database, whole or not, as it is to be written to ``copy``. Raises OSError."""
    return sealed_for(copy, image_of(source.file, source.key))


def discard(place: Place) -> None:
    """Deletes a database that was moved. Not while another program reads it, on Windows: the next start does."""
    for ending in ("", *_SIDE_FILES):
        with contextlib.suppress(OSError):
            place.file.with_name(place.file.name + ending).unlink(missing_ok=True)


def copy_content(source: Place, db: sqlite3.Connection) -> None:
    """Puts everything in the file ``source`` into ``db``, an empty database in memory. Raises sqlite3.Error."""
    # On a medium that cannot be written to SQLite reads a file only if it is declared immutable, which leaves out the
    # write-ahead log.
    has_log = source.file.with_name(source.file.name + "-wal").exists()
    query = "mode=ro" if has_log else "immutable=1"
    if source.key is None:
        with contextlib.closing(source.connect(mode="ro" if has_log else "immutable")) as file:
            file.backup(db)
        return
    with _attached(db, f"{source.file.absolute().as_uri()}?{query}", source.key, "source"):
        (version,) = db.execute("PRAGMA source.user_version").fetchone()
        db.execute("SELECT sqlcipher_export('main', 'source')").fetchall()
        db.execute(f"PRAGMA user_version = {version}")


def _exported(db: sqlite3.Connection, part: Path, key: DatabaseKey | None) -> None:
    """Writes all of ``db`` into the empty file ``part``, and compares. Raises sqlite3.Error."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    with _attached(db, part.absolute().as_uri(), key, "target"):
        # A part that is not complete is deleted: it needs no journal.
        db.execute("PRAGMA target.journal_mode = OFF")
        db.execute("PRAGMA target.synchronous = OFF")
        db.execute("SELECT sqlcipher_export('target')").fetchall()
        db.execute(f"PRAGMA target.user_version = {version}")
    with contextlib.closing(Place(part, key).connect(mode="rw")) as made:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            query = f'SELECT COUNT(*) FROM "{name}"'
            if made.execute(query).fetchone() != db.execute(query).fetchone():
                raise sqlite3.DatabaseError(f"{name} was not copied completely")


@contextlib.contextmanager
def _attached(db: sqlite3.Connection, address: str, key: DatabaseKey | None, name: str) -> Iterator[None]:
    db.execute(f"ATTACH ? AS {name} KEY ?", (address, "" if key is None else key.pragma))
    try:
        yield
    finally:
        db.execute(f"DETACH {name}")


def _sync_folder(folder: Path) -> None:
    """So that the new name is on the disk before the old file goes."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
