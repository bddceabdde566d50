"""What can be wrong with an SQLite file, and the copies of those that cannot be used."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import RollcallError
from recognition.message import Text
from storage.sealing.databases import Place, discard, move, places_of, sealed_image
from storage.sealing.vault import vault_of
from storage.sqlite import sqlite3

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
PERHAPS_DAMAGED = (0, sqlite3.SQLITE_IOERR)
"""0: raised by Python, for text that is not UTF-8 among others."""
HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
INVALID_VALUE = (ValueError, TypeError, OverflowError, AttributeError)
"""Raised by work that meets a value of another type than the table has."""
FULL_NOTICE = Text(
    "The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until it ends. Free some "
    "space."
)
NOTICES = {
    sqlite3.SQLITE_FULL: FULL_NOTICE,
    sqlite3.SQLITE_READONLY: Text(
        "The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends."
    ),
}
OTHER_NOTICE = Text(
    "The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it "
    "ends. The log says more."
)
_NOT_STORED: dict[str, str] = {
    FULL_NOTICE: "The disk with the gallery is full, so nothing was stored. Free some space.",
    NOTICES[sqlite3.SQLITE_READONLY]: "The gallery folder cannot be written to, so nothing was stored.",
    OTHER_NOTICE: "The gallery's index cannot be written to its disk, so nothing was stored. The log says more.",
}


def not_stored_text(notice: str) -> str:
    """Instead of a notice, for a program that ends now and was to store something."""
    return _NOT_STORED.get(notice, f"Nothing was stored. {notice}")


FORMER = "former"
"""Of a copy: a file that was left beside the sealed one, such as by an older version of Rollcall."""


class UnusableError(OSError):
    """The file cannot be used as it is.

    kind: damaged, newer or older.
    """

    def __init__(self, kind: str, why: str) -> None:
        super().__init__(why)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Repair:
    """What became of a file that could not be used.

    why: damaged, newer or older.
    copy: where it is kept; None if it could not be copied.
    kept, lost: rows by table; lost are those that are known of and could not be read, so that there may be more.
    """

    why: str
    copy: Path | None
    kept: Mapping[str, int]
    lost: Mapping[str, int]


class MovedError(OSError):
    """Another process has put the content into another file meanwhile: it is to be opened again."""


def held_error() -> RollcallError:
    return RollcallError("The gallery's index is held by another program; close other Rollcall windows and try again.")


def copies_of(path: Path) -> tuple[Path, ...]:
    """The copies of a database that could not be used, with their logs."""
    kinds = "damaged", "newer", "older", FORMER
    return tuple(sorted(each for kind in kinds for each in path.parent.glob(f"{path.stem}.{kind}*{path.suffix}*")))


def copy_aside(source: Place, path: Path, why: str) -> Path:
    """Copies the database ``path``, which lies at ``source``, and its log to a name that is free. Raises OSError.

    Where the gallery is sealed the copy is as well.
    """
    number = 1
    while True:
        copy = path.with_name(f"{path.stem}.{why}{f' ({number})' if number > 1 else ''}{path.suffix}")
        try:
            _copy(source, copy)
        except FileExistsError:
            number += 1
            continue
        return copy


def _copy(source: Place, copy: Path) -> None:
    """Raises FileExistsError where there is such a copy, OSError."""
    is_sealed = vault_of(copy.parent) is not None
    with open(copy, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as target:
        try:
            if is_sealed:
                target.write(sealed_image(source, copy))
                return
            with source.file.open("rb") as stream:
                shutil.copyfileobj(stream, target)
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
    log = source.file.with_name(f"{source.file.name}-wal")
    if log.exists() and log.stat().st_size:
        shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))


def settled(path: Path) -> Place:
    """Where the database ``path`` belongs; it is moved there if it was elsewhere. Raises sqlite3.Error, OSError."""
    first, *others = places_of(path, making=True)
    for former in others:
        if not former.file.exists():
            continue
        if first.file.exists():
            with contextlib.suppress(sqlite3.Error), contextlib.closing(former.connect(mode="rw")) as db:
                db.execute("BEGIN IMMEDIATE")  # waits for a process that is moving it
            if former.file.exists():  # a kill, or an older Rollcall, left it
                copy_aside(former, path, FORMER)
                discard(former)
        else:
            try:
                move(former, first)
            except UnicodeDecodeError as error:  # of SQLite's own message about a schema that is damaged
                raise UnusableError("damaged", str(error)) from error
    return first


def file_status(path: Path) -> tuple[int, ...] | None:
    """Device, number, size and time of a file; None if there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def code_of(error: Exception) -> int:
    if isinstance(error, sqlite3.Error):
        # The low byte is the primary code, the rest the extended one.
        return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return sqlite3.SQLITE_FULL
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return sqlite3.SQLITE_READONLY
    return 0
