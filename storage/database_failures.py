"""What can be wrong with an SQLite file, and the copies of those that cannot be used."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from pathlib import Path

from recognition.errors import RollcallError
from recognition.message import Text

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
PERHAPS_DAMAGED = (0, sqlite3.SQLITE_IOERR)
"""0: raised by Python, for text that is not UTF-8 among others."""
HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
INVALID_VALUE = (ValueError, TypeError, OverflowError, AttributeError)
"""Raised by work that meets a value of another type than the table has."""
NOTICES = {
    sqlite3.SQLITE_FULL: Text(
        "The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until "
        "it ends. Free some space."
    ),
    sqlite3.SQLITE_READONLY: Text(
        "The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns only until it ends."
    ),
}
OTHER_NOTICE = Text(
    "The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it "
    "ends. The log says more."
)
_NOT_STORED: dict[str, str] = {
    NOTICES[sqlite3.SQLITE_FULL]: "The disk with the gallery is full, so nothing was stored. Free some space.",
    NOTICES[sqlite3.SQLITE_READONLY]: "The gallery folder cannot be written to, so nothing was stored.",
    OTHER_NOTICE: "The gallery's index cannot be written to its disk, so nothing was stored. The log says more.",
}


def not_stored_text(notice: str) -> str:
    """Instead of a notice, for a program that ends now and was to store something."""
    return _NOT_STORED.get(notice, f"Nothing was stored. {notice}")


class UnusableError(OSError):
    """The file cannot be used as it is.

    kind: damaged, newer or older.
    """

    def __init__(self, kind: str, why: str) -> None:
        super().__init__(why)
        self.kind = kind


def held_error() -> RollcallError:
    return RollcallError("The gallery's index is held by another program; close other Rollcall windows and try again.")


def copies_of(path: Path) -> tuple[Path, ...]:
    """The copies of a database that could not be used, with their logs."""
    kinds = "damaged", "newer", "older"
    return tuple(sorted(each for kind in kinds for each in path.parent.glob(f"{path.stem}.{kind}*{path.suffix}*")))


def copy_aside(path: Path, why: str) -> Path:
    """Copies the file and its log to a name that is free. Raises OSError."""
    number = 1
    while True:
        name = f"{path.stem}.{why}{f' ({number})' if number > 1 else ''}{path.suffix}"
        copy = path.with_name(name)
        try:
            with copy.open("xb") as target, path.open("rb") as source:
                shutil.copyfileobj(source, target)
        except FileExistsError:
            number += 1
            continue
        except BaseException:
            copy.unlink(missing_ok=True)
            raise
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:
            shutil.copyfile(log, copy.with_name(f"{copy.name}-wal"))
        return copy


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
