"""An SQLite file that recovers from every failure: it is repaired or replaced by memory, never a reason to stop.

A file that is damaged, or written by a newer version, is copied aside and replaced by one with all rows that can still
be read; one of an older version is migrated. A row that is not valid costs that row. If nothing can be written, the
same tables live in memory, and ``notice`` is set. The file is opened for each operation and closed after it, so that
its folder can be moved or deleted at any time, on Windows too. In a sealed gallery it is sealed as well, and
where it is not yet, or under a former key, that is done when it is opened (``storage.sealing.databases``).
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from recognition.errors import RollcallError
from storage.database_failures import (
    DAMAGED,
    HELD,
    INVALID_VALUE,
    NOTICES,
    OTHER_NOTICE,
    PERHAPS_DAMAGED,
    MovedError,
    Repair,
    UnusableError,
    code_of,
    copies_of,
    copy_aside,
    file_status,
    held_error,
    settled,
)
from storage.files.locks import folder_lock
from storage.migration import Upgrade, Work, copy_into, enable_wal, prepare
from storage.salvage import Check, Salvaged, has_tables, problem_of, read_with_sql, salvage, tables_of
from storage.sealing.databases import Place, discard, exists, place_of, places_of
from storage.sqlite import sqlite3

_log = logging.getLogger(__name__)
_T = TypeVar("_T")

_MAX_CHECKED = 64 * 1024 * 1024
"""Bytes of the largest file that is checked when it is opened. Damage of a larger one is found when it makes something
fail."""

_LOG_FILES = ("-wal", "-shm")

_checked: dict[Path, tuple[int, ...]] = {}
"""The files that were checked or written by this process, as they were then."""


class Database:
    """One SQLite file. Not thread-safe; several processes may use one file.

    path: its folder is created if the folder above it exists.
    schema: statements that create the tables.
    version: of the schema.
    rescue: reads what must not be lost from a file of another version; returns the work that writes it to the new one.
    upgrades: what turns version n into n + 1, by n.
    checks: whether a row makes sense, by table; types are checked anyway.

    ``read`` and ``write`` raise RollcallError if another program locks the file for too long, and SealedError where
    there is no key for it.
    """

    def __init__(
        self,
        path: Path,
        schema: Sequence[str],
        version: int,
        rescue: Callable[[sqlite3.Connection], Work],
        upgrades: Mapping[int, Sequence[Upgrade]] | None = None,
        checks: Mapping[str, Check] = MappingProxyType({}),
    ) -> None:
        self.notice: str | None = None
        self.repair: Repair | None = None
        """The last repair by this object."""
        self._path = path
        self._place = Place(path)  # where it was opened last
        self._checks = checks
        self._is_checked = False
        self._identity: tuple[int, int] | None = None  # of the file that was opened last
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
        if self._memory is None and not exists(self._path):
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
                if self._memory is None and self._is_elsewhere():
                    raise MovedError
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
        if self._is_written and self._memory is None:
            self._note_identity()
            self._is_written = exists(self._path)
        lost, self._was_lost = self._was_lost, False
        return lost

    def copies(self) -> tuple[Path, ...]:
        """Files that could not be used and were set aside, by this process or another one."""
        return copies_of(self._path)

    def erase_rests(self) -> None:
        """Deletes what may still hold deleted rows: those copies, and the write-ahead log unless another program is
        reading. Raises RollcallError."""
        for file in self.copies():
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                raise RollcallError(
                    "A damaged copy could not be deleted, and may still hold what was erased: delete {file} "
                    "yourself ({error}).",
                    file=file,
                    error=error.strerror or error,
                ) from error
        self.truncate_log()

    def truncate_log(self) -> None:
        """Empties the write-ahead log, which may still hold deleted rows, unless another program is reading."""
        if self._memory is None and exists(self._path):
            with contextlib.suppress(sqlite3.Error):
                self._run_once(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())

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
                if self._is_elsewhere():
                    self._close_held()
                else:
                    self._recover(error)
            except INVALID_VALUE as error:
                if self._memory is not None or self._is_usable():
                    raise
                self._recover(UnusableError("damaged", str(error)))
        return self._run_once(work)

    def _run_once(self, work: Callable[[sqlite3.Connection], _T]) -> _T:
        if self._memory is not None:
            return work(self._memory)
        if self._held is not None and (self._note_identity() or self._is_elsewhere()):
            self._close_held()  # another process has repaired or sealed the file
        if self._held is None:
            self._held = self._open()
        try:
            return work(self._held)
        finally:
            if not self._keep:
                self._close_held()
                self._note_checked()

    def _is_elsewhere(self) -> bool:
        """Whether another process has put the content into another file since this one was opened."""
        if self._memory is not None:
            return False
        known, status = self._identity, file_status(self._place.file)
        is_other = known is not None and status is not None and status[:2] != known
        return is_other or place_of(self._path) != self._place

    def _note_identity(self) -> bool:
        """Whether the file is another one than that opened last; then ``was_lost`` says so."""
        status = file_status(self._place.file)
        identity = None if status is None else (status[0], status[1])
        is_other = self._identity is not None and identity != self._identity
        self._was_lost |= is_other
        self._identity = identity
        return is_other

    def _note_checked(self) -> None:
        status = file_status(self._place.file)
        if self._is_checked and status is not None:
            _checked[self._place.file] = status

    def _open(self, *, thoroughly: bool = False) -> sqlite3.Connection:
        """Opens the file, or creates it; checks it the first time, a large one only ``thoroughly``.

        Raises sqlite3.Error, OSError, UnusableError.
        """
        # Templates are biometric data: on a shared machine only the owner may read them.
        self._path.parent.mkdir(mode=0o700, exist_ok=True)
        self._place = place_of(self._path)  # where it fails, too
        self._place = settled(self._path)
        file = self._place.file
        status = file_status(file)
        is_checked = self._is_checked or status is None or _checked.get(file) == status
        db = self._place.connect(mode="rwc" if status is None else "rw")
        try:
            enable_wal(db)
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute("PRAGMA secure_delete = ON")
            prepare(db, self._schema, self._version, self._upgrades)
            if not is_checked and status is not None and (thoroughly or status[2] <= _MAX_CHECKED):
                self._check(db)
        except UnicodeDecodeError as error:  # of SQLite's own message about a schema that is damaged
            db.close()
            raise UnusableError("damaged", str(error)) from error
        except BaseException:
            db.close()
            raise
        if not self._is_checked:
            with contextlib.suppress(OSError):
                file.chmod(0o600)
        self._note_identity()
        self._is_written = self._is_checked = True
        return db

    def _check(self, db: sqlite3.Connection) -> None:
        """Raises sqlite3.Error, UnusableError."""
        problem = problem_of(db, tables_of(self._schema, self._checks))
        if problem is not None:
            raise UnusableError("damaged", problem)

    def _is_usable(self) -> bool:
        """Whether the file is whole, with valid rows only. Raises RollcallError if another program holds it."""
        self._close_held()
        self._is_checked = False
        _checked.pop(self._place.file, None)
        try:
            self._open(thoroughly=True).close()
        except (sqlite3.Error, OSError) as error:
            if code_of(error) in HELD:
                raise held_error() from error
            return not (isinstance(error, UnusableError) or code_of(error) in DAMAGED)
        return True

    def _recover(self, error: sqlite3.Error | OSError) -> None:
        """Makes a second try possible: with a new file if this one is damaged, else in memory."""
        if self._path.parent.parent.is_dir():
            _log.warning("%s: %s", self._path.name, error, exc_info=True)
        code = code_of(error)
        if code in HELD:
            raise held_error() from error
        if self._memory is None and isinstance(error, UnusableError):
            self._replace_file(error.kind)
        elif self._memory is None and (code in DAMAGED or (code in PERHAPS_DAMAGED and not self._is_usable())):
            self._replace_file("damaged")
        else:
            self._use_memory(NOTICES.get(code, OTHER_NOTICE))

    def _replace_file(self, why: str) -> None:
        """Replaces the file by one with all valid rows, and keeps a copy of it."""
        self._close_held()
        self._was_lost = True
        tables = tables_of(self._schema, self._checks)
        found = Salvaged()
        rescued: Work = _nothing
        copy: Path | None = None

        kept: dict[str, int] = {}

        def restore(db: sqlite3.Connection) -> None:
            found.write(db)
            rescued(db)
            for table in tables:
                (kept[table.name],) = db.execute(f"SELECT COUNT(*) FROM {table.name}").fetchone()

        try:
            with folder_lock(self._path.parent):
                if self._is_usable():
                    return  # another process has repaired it meanwhile
                place = place_of(self._path)
                copy = copy_aside(place, self._path, why)
                if why == "damaged" or read_with_sql(place, lambda db: has_tables(db, tables)) is not False:
                    found = salvage(place, tables)  # the version may be what is damaged
                if read_with_sql(place, _version) != self._version:
                    rescued = read_with_sql(place, self._rescue) or rescued
                self._build(restore)
        except (OSError, sqlite3.Error) as error:
            _log.warning("the %s index could not be replaced", why, exc_info=True)
            self._use_memory(NOTICES.get(code_of(error), OTHER_NOTICE), is_empty=True)
            self.write(restore)
        self.repair = Repair(why, copy, kept, found.lost)
        _log.warning("%s was %s: kept %s, lost %s, copied to %s", self._path.name, why, kept, found.lost, copy)

    def _build(self, restore: Work) -> None:
        """Puts a new file with what ``restore`` writes in place of this one. Raises OSError, sqlite3.Error."""
        target, *others = places_of(self._path, making=True)
        made = self._path.with_name(f".{self._path.stem}.new{self._path.suffix}")
        made.unlink(missing_ok=True)
        try:
            with contextlib.closing(Place(made, target.key).connect()) as db:
                db.execute("PRAGMA secure_delete = ON")
                prepare(db, self._schema, self._version, self._upgrades)
                db.execute("BEGIN")
                restore(db)
                db.execute("COMMIT")
            # The log first: SQLite would apply it to the new file.
            for ending in _LOG_FILES:
                target.file.with_name(target.file.name + ending).unlink(missing_ok=True)
            os.replace(made, target.file)
            for former in others:
                discard(former)
        finally:
            made.unlink(missing_ok=True)

    def _return_to_file(self) -> None:
        """From memory to a file, if there was only no folder for it and now there is."""
        if self._memory is None or self.notice is not None or not self._path.parent.parent.is_dir():
            return
        restore = self._rescue(self._memory)
        self.forget()
        self._was_lost = True
        self.write(restore)

    def _use_memory(self, notice: str, *, is_empty: bool = False) -> None:
        if self._memory is not None:
            return
        memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)
        try:
            if not is_empty:
                copy_into(memory, self._held, place_of(self._path))
            prepare(memory, self._schema, self._version, self._upgrades)
        except (sqlite3.Error, OSError):
            memory.close()
            memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False, uri=True)
            prepare(memory, self._schema, self._version, self._upgrades)
            self._was_lost = True
        self._close_held()
        self._memory = memory
        # A missing folder is no failure.
        self.notice = notice if self._path.parent.parent.is_dir() else None


def _version(db: sqlite3.Connection) -> int:
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def _nothing(_db: sqlite3.Connection) -> None:
    pass
