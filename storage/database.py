"""An SQLite file that recovers from every failure: it is repaired or replaced by memory, never a reason to stop.

A file that is damaged, or written by a newer version, is moved aside and replaced; one of an older version is migrated.
If nothing can be written, the same tables live in memory, and ``notice`` is set. The file is opened for each operation
and closed after it, so that its folder can be moved or deleted at any time, on Windows too.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from recognition.errors import RollcallError

Work = Callable[[sqlite3.Connection], object]
Upgrade = str | Work
"""A statement, or what it takes more than one for."""

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_PATIENCE = 5.0
"""Seconds to wait for another Rollcall that is writing."""

_TRIES = 10

_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
_NOTICES = {
    sqlite3.SQLITE_FULL: "The disk with the gallery is full: Rollcall goes on, and remembers what it learns only until "
    "it ends. Free some space.",
    sqlite3.SQLITE_READONLY: "The gallery folder cannot be written to: Rollcall goes on, and remembers what it learns "
    "only until it ends.",
}
_OTHER_NOTICE = (
    "The gallery's index cannot be written to its disk: Rollcall goes on, and remembers what it learns only until it "
    "ends. The log says more."
)


class Database:
    """One SQLite file. Not thread-safe; several processes may use one file.

    path: its folder is created if the folder above it exists.
    schema: statements that create the tables.
    version: of the schema.
    rescue: reads what must not be lost from a file that is moved aside; returns the work that writes it to the new one.
    upgrades: what turns version n into n + 1, by n.

    ``read`` and ``write`` raise RollcallError if another program locks the file for too long.
    """

    def __init__(
        self,
        path: Path,
        schema: Sequence[str],
        version: int,
        rescue: Callable[[sqlite3.Connection], Work],
        upgrades: Mapping[int, Sequence[Upgrade]] | None = None,
    ) -> None:
        self.notice: str | None = None
        self.moved_aside: Path | None = None
        """Where this object moved a file that could not be used."""
        self._path = path
        self._schema = schema
        self._version = version
        self._rescue = rescue
        self._upgrades = dict(upgrades or {})
        self._memory: sqlite3.Connection | None = None
        self._held: sqlite3.Connection | None = None
        self._keep = False
        self._is_written = False
        self._was_lost = False

    def read(self, work: Callable[[sqlite3.Connection], _T], nothing: _T) -> _T:
        """The result of ``work``, or ``nothing`` if there is no file yet."""
        if self._memory is None and not self._path.exists():
            return nothing
        return self._run(work)

    def rows(self, query: str, values: Sequence[object] | Mapping[str, object] = ()) -> list[Any]:
        """The rows of a query; none if there is no file yet."""
        return self.read(lambda db: db.execute(query, values).fetchall(), [])

    def execute(self, *statements: tuple[str, Sequence[object]]) -> None:
        """Runs statements with their values in one transaction."""

        def work(db: sqlite3.Connection) -> None:
            for statement, values in statements:
                db.execute(statement, values)

        self.write(work)

    def write(self, work: Work) -> None:
        """Runs ``work`` in one transaction."""

        def in_transaction(db: sqlite3.Connection) -> None:
            db.execute("BEGIN IMMEDIATE")
            try:
                work(db)
                db.execute("COMMIT")
            except BaseException:
                # After some failures, a full disk among them, SQLite has rolled back by itself.
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise

        self._run(in_transaction)

    @contextlib.contextmanager
    def kept_open(self) -> Iterator[None]:
        """Keeps the file open for many small operations."""
        self._return_to_file()
        self._keep = True
        try:
            yield
        finally:
            self._keep = False
            self._close_held()

    def was_lost(self) -> bool:
        """Whether the file was deleted or replaced since the last call: what was read from it is invalid."""
        if self._is_written and self._memory is None and not self._path.exists():
            self._is_written, self._was_lost = False, True
        lost, self._was_lost = self._was_lost, False
        return lost

    def forget(self) -> None:
        """Closes everything: the folder is gone, or the file is not needed any more."""
        self._close_held()
        self.notice = None
        self._is_written = False
        if self._memory is not None:
            self._memory.close()
            self._memory = None

    def _close_held(self) -> None:
        if self._held is not None:
            self._held.close()
            self._held = None

    def _run(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        for _ in range(2):
            try:
                return self._run_once(work)
            except (sqlite3.Error, OSError) as error:
                self._recover(error)
        return self._run_once(work)

    def _run_once(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        if self._memory is not None:
            return work(self._memory)
        if self._held is None:
            self._held = self._open()
        try:
            return work(self._held)
        finally:
            if not self._keep:
                self._close_held()

    def _open(self) -> sqlite3.Connection:
        """Opens the file, or creates it. Raises sqlite3.Error, OSError; _OtherVersionError."""
        # Templates are biometric data: on a shared machine only the owner may read them.
        self._path.parent.mkdir(mode=0o700, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            _enable_wal(db)
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = ON")
            self._prepare(db)
        except BaseException:
            db.close()
            raise
        self._is_written = True
        return db

    def _recover(self, error: sqlite3.Error | OSError) -> None:
        """Makes a second try possible: with a new file if this one is damaged, else in memory."""
        if self._path.parent.parent.is_dir():
            _log.warning("%s: %s", self._path.name, error, exc_info=True)
        code = _code(error)
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise RollcallError(
                "The gallery's index is held by another program; close other Rollcall windows and try again."
            ) from error
        if self._memory is None and isinstance(error, _OtherVersionError):
            self._replace_file(error.kind)
        elif self._memory is None and code in _DAMAGED:
            self._replace_file("damaged")
        else:
            self._use_memory(_NOTICES.get(code, _OTHER_NOTICE))

    def _replace_file(self, why: str) -> None:
        self._close_held()
        self._was_lost = True
        restore = self._rescued()
        try:
            aside = self._path.with_name(f"{self._path.stem}.{why}{self._path.suffix}")
            os.replace(self._path, aside)
            self.moved_aside = aside
            for ending in ("-wal", "-shm"):
                self._path.with_name(self._path.name + ending).unlink(missing_ok=True)
        except OSError:
            _log.warning("the %s index could not be moved aside", why, exc_info=True)
            self._use_memory(_OTHER_NOTICE)
        self.write(restore)

    def _rescued(self) -> Work:
        try:
            with contextlib.closing(sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True)) as file:
                return self._rescue(file)
        except sqlite3.Error:
            return lambda _db: None

    def _return_to_file(self) -> None:
        """From memory to a file, if there was only no folder for it and now there is."""
        if self._memory is None or self.notice is not None or not self._path.parent.parent.is_dir():
            return
        restore = self._rescue(self._memory)
        self.forget()
        self._was_lost = True
        self.write(restore)

    def _use_memory(self, notice: str) -> None:
        if self._memory is not None:
            return
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        try:
            _copy_into(memory, self._held, self._path)
            self._prepare(memory)
        except (sqlite3.Error, OSError):
            memory.close()
            memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
            self._prepare(memory)
            self._was_lost = True
        self._close_held()
        self._memory = memory
        # A missing folder is no failure.
        self.notice = notice if self._path.parent.parent.is_dir() else None

    def _prepare(self, db: sqlite3.Connection) -> None:
        """Creates the tables in an empty file, or migrates older ones. Raises _OtherVersionError if that is not
        possible."""
        (version,) = db.execute("PRAGMA user_version").fetchone()
        if version == 0 or version in self._upgrades:
            # If two programs create the same file at once, one waits here and finds the tables.
            db.execute("BEGIN IMMEDIATE")
            (version,) = db.execute("PRAGMA user_version").fetchone()
            statements: list[Upgrade] = []
            if version == 0:
                statements += self._schema
                version = self._version
            while version in self._upgrades:
                statements += self._upgrades[version]
                version += 1
            for statement in statements:
                if isinstance(statement, str):
                    db.execute(statement)
                else:
                    statement(db)
            if statements:
                db.execute(f"PRAGMA user_version = {version}")
            db.execute("COMMIT")
        if version != self._version:
            raise _OtherVersionError(version, self._version)


def _enable_wal(db: sqlite3.Connection) -> None:
    """Switches to a write-ahead log, the one operation for which SQLite does not wait for other programs."""
    for tries_left in reversed(range(_TRIES)):
        try:
            db.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not tries_left or _code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise
        db.execute("BEGIN IMMEDIATE")  # waits for the other program
        db.execute("ROLLBACK")


class _OtherVersionError(OSError):
    """The file was written by another version of Rollcall."""

    def __init__(self, version: int, ours: int) -> None:
        super().__init__(f"its version is {version}, this Rollcall's is {ours}")
        self.kind = "newer" if version > ours else "older"


def _code(error: Exception) -> int:
    if isinstance(error, sqlite3.Error):
        # The low byte is the primary code, the rest the extended one.
        return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return sqlite3.SQLITE_FULL
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return sqlite3.SQLITE_READONLY
    return 0


def _copy_into(memory: sqlite3.Connection, held: sqlite3.Connection | None, path: Path) -> None:
    if held is not None:
        held.backup(memory)
    elif path.exists():
        # On a read-only medium SQLite reads a file only if it is declared immutable.
        with contextlib.closing(sqlite3.connect(f"{path.absolute().as_uri()}?immutable=1", uri=True)) as file:
            file.backup(memory)
