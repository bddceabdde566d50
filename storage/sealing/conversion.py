"""Seals what is there: each file by itself, atomically, so that a kill at any moment loses nothing. It goes on later.

The same makes everything sealed with another key, or plain again, after the header says so.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from storage.database_failures import settled
from storage.files.locks import folder_lock
from storage.files.part_files import part_file, sweep_part_files
from storage.sealing.databases import SUFFIX
from storage.sealing.errors import ChangedFileError, SealedError
from storage.sealing.files import converted, is_current, write_part
from storage.sealing.header import HEADER_COPY, HEADER_FILE, LOCK_FILE, State, read_header, remove_header, write_header
from storage.sealing.names import place_in_force, tells_a_name
from storage.sealing.vault import vault_of
from storage.sqlite import sqlite3

_log = logging.getLogger(__name__)

DATABASES = ("index.sqlite", "journal.sqlite")
_SIDE_FILES = ("-wal", "-shm", "-journal")
_OPEN_FILES = (HEADER_FILE, HEADER_COPY, LOCK_FILE, "lock", "audit.jsonl")
"""Left as they are. The audit trail holds no name of a person, and everybody who has its public key may check it."""
_ARRIVING = "arriving"
"""Photos on their way into the gallery, where they are plain."""


def is_settled(folder: Path) -> bool:
    """Whether nothing is left to be done in ``.rollcall``, by its header. Raises SealedError."""
    vault = vault_of(folder)
    return vault is None or vault.header.is_complete


def convert(folder: Path, progress: ProgressSink = ignore_progress) -> tuple[Path, ...]:
    """Makes every file below ``.rollcall`` what its header says; returns those that could not be read.

    The caller holds ``header.sealing_lock``.

    Raises SealedError, OSError; sqlite3.Error where a database is damaged: it is repaired where it is opened.
    """
    vault = vault_of(folder, making=True)
    if vault is None or is_settled(folder):
        return ()
    _make_private(folder)
    sweep_part_files(folder)
    for name in DATABASES:
        settled(folder / name)
    unreadable: list[Path] = []
    while True:  # other programs may add files meanwhile, which are right from the start
        files = [each for each in _files(folder) if each not in unreadable and not _is_done(each)]
        if not files:
            break
        for number, file in enumerate(files):
            progress(Progress(Stage.SEALING, number, len(files), Unit.STEPS))
            try:
                _convert(folder, file)
            except ChangedFileError:
                where = file.relative_to(folder).parts[0]
                _log.warning("a file in %s cannot be read, and stays as it is", where, exc_info=True)
                unreadable.append(file)
        progress(Progress(Stage.SEALING, len(files), len(files), Unit.STEPS))
    _finish(folder)
    return tuple(unreadable)


def _finish(folder: Path) -> None:
    _remove_empty(folder)
    header = read_header(folder)
    if header is None:
        return
    if header.state is State.UNSEALING:
        remove_header(folder)
    else:
        write_header(folder, replace(header, state=State.SEALED, former=None, names=True))


def _convert(folder: Path, file: Path) -> None:
    """Raises ChangedFileError, OSError, SealedError."""
    with folder_lock(folder), contextlib.suppress(FileNotFoundError):
        before = file.stat()
        content = converted(file, file.read_bytes())
        with part_file(folder) as part:
            write_part(part, content)
            os.utime(part, ns=(before.st_atime_ns, before.st_mtime_ns))
            now = file.stat()
            if (now.st_ino, now.st_size, now.st_mtime_ns) == (before.st_ino, before.st_size, before.st_mtime_ns):
                place = place_in_force(file)
                place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                os.replace(part, place)
                if place != file:
                    file.unlink()


def _remove_empty(folder: Path) -> None:
    """Folders with names of people that everything was moved out of."""
    for place, _, _ in os.walk(folder, topdown=False):
        if tells_a_name(Path(place)):
            with contextlib.suppress(OSError):  # as intended, if it is not empty
                os.rmdir(place)


def _is_done(file: Path) -> bool:
    if place_in_force(file) != file:
        return not file.exists()
    try:
        if file.suffix == ".jsonl":
            return is_current(file, file.read_bytes())
        with file.open("rb") as stream:
            return is_current(file, stream.read(64))
    except FileNotFoundError:
        return True


def _files(folder: Path) -> Iterator[Path]:
    """Everything that is sealed file by file."""
    for place, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each != _ARRIVING]
        for name in sorted(names):
            file = Path(place, name)
            if not file.is_symlink() and not (place == str(folder) and is_database(name)) and name not in _OPEN_FILES:
                yield file


def is_database(name: str) -> bool:
    """Whether a file in ``.rollcall`` is a database in use, or what SQLite has beside it."""
    for ending in _SIDE_FILES:
        name = name.removesuffix(ending)
    return name in DATABASES or name.endswith(SUFFIX)


def _make_private(folder: Path) -> None:
    if os.name != "posix":
        return
    for place, _, names in os.walk(folder):
        with contextlib.suppress(OSError):
            os.chmod(place, 0o700)
        for name in names:
            file = Path(place, name)
            with contextlib.suppress(OSError):
                if not file.is_symlink() and file.stat().st_mode & 0o077:  # else its time of change stays
                    file.chmod(0o600)


def damaged_databases(folder: Path) -> Sequence[str]:
    """Those that cannot be brought to where they belong."""
    found = []
    for name in DATABASES:
        try:
            settled(folder / name)
        except (sqlite3.Error, OSError):
            found.append(name)
    return found


__all__ = ("DATABASES", "SealedError", "convert", "damaged_databases", "is_database", "is_settled")
