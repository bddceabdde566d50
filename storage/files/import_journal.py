"""The journal of an import: one line per file, so that an interrupted import can resume; and its report."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from recognition.errors import UsageError
from recognition.message import Message
from storage.files.csv_tables import write_csv_file
from storage.files.folder_import import ARRIVING, IMPORTS_FOLDER
from storage.files.gallery_folder import at
from storage.files.locks import locked
from storage.files.moving import private_folder
from storage.sealing.files import opened_line, private_opener, sealed_line

IMPORTED = "imported"
THERE_ALREADY = "there-already"
HEADINGS = ("file", "person", "result", "sentence", "in the gallery")
_VERSION = 2


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What became of one file of an import.

    path: relative to the imported folder, with forward slashes.
    outcome: IMPORTED, THERE_ALREADY, or why it was left out; ``services.messages.gallery`` has the texts.
    placed: its path in the gallery, empty where it was left out.
    """

    path: str
    size: int
    mtime_ns: int
    person: str
    outcome: Message
    placed: str = ""


@dataclass(frozen=True, slots=True)
class UnfinishedImport:
    """An import that was cut off: ``done`` counts its pictures so far. ``journal``: where that is noted."""

    folder: Path
    done: int
    journal: Path


class ImportJournal:
    """Of the import of ``folder`` into ``gallery`` by embedder ``key`` and ``method``; other embedders start over.

    Not thread-safe. A truncated last line is ignored.
    """

    def __init__(self, gallery: Path, folder: Path, key: str, method: str) -> None:
        name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
        self._path = at(gallery, IMPORTS_FOLDER) / f"{name}.jsonl"
        self._head = json.dumps({"version": _VERSION, "folder": str(folder), "embedder": key, "method": method})
        self._file: IO[bytes] | None = None
        self._lines = 0
        self._lock = _Lock(gallery)
        self._known: dict[str, tuple[int, int]] = {}  # size and time of files processed before

    def open(self) -> None:
        """Raises UsageError if another import into this gallery is running, OSError if it cannot be written."""
        self._lock.acquire()
        whole = self._read()
        self._file = open(self._path, "ab", opener=private_opener)  # noqa: SIM115  # until ``close``
        if whole:
            os.truncate(self._path, whole)
        else:
            self._file.truncate(0)
            self._lines = 0
            self._write(self._head)

    def close(self) -> None:
        """Keeps the journal, so that the import can resume."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # on a full disk the line in hand cannot be written
                self._file.close()
        self._file = None
        self._lock.release()

    def forget(self) -> None:
        """Deletes the journal: the import is complete."""
        self.close()
        self._path.unlink(missing_ok=True)
        self._lock.release()

    def holds(self, path: str, size: int, mtime_ns: int) -> bool:
        """Whether this version of the file was processed."""
        return self._known.get(path) == (size, mtime_ns)

    def add(self, done: ImportedFile) -> None:
        outcome = done.outcome
        fields = (done.path, done.size, done.mtime_ns, done.person, outcome.code, outcome.to_json(), done.placed)
        self._write(json.dumps(fields))
        if done.path in self._known:  # it has changed since
            self._known[done.path] = done.size, done.mtime_ns

    def results(self) -> Iterator[ImportedFile]:
        """The latest result of each file, in order of processing."""
        try:
            lines = self._path.open("rb")
        except FileNotFoundError:
            return
        with lines:
            next(lines, None)
            for number, line in enumerate(lines, start=1):
                done = _parsed(self._path, number, line)
                if done is not None:
                    as_it_is = done.size, done.mtime_ns
                    if self._known.get(done.path, as_it_is) == as_it_is:
                        yield done

    def _write(self, line: str) -> None:
        assert self._file is not None
        self._file.write(sealed_line(self._path, self._lines, line.encode()) + b"\n")
        self._file.flush()
        self._lines += 1

    def _read(self) -> int:
        """Loads an interrupted import; returns the length of its complete lines in bytes, 0 if there is none."""
        try:
            lines = self._path.open("rb")
        except FileNotFoundError:
            return 0
        with lines:
            head = next(lines, b"")
            if not head.endswith(b"\n") or opened_line(self._path, 0, head[:-1]) != self._head.encode():
                return 0
            whole, self._lines = len(head), 1
            for line in lines:
                done = _parsed(self._path, self._lines, line)
                if done is None:
                    break
                self._known[done.path] = done.size, done.mtime_ns
                whole += len(line)
                self._lines += 1
        return whole


def unfinished_import(gallery: Path) -> UnfinishedImport | None:
    """The newest import into ``gallery`` that was cut off, and whose folder is still there.

    None while an import is running. Raises OSError, SealedError.
    """
    folder = at(gallery, IMPORTS_FOLDER)
    if not folder.is_dir():
        return None
    lock = _Lock(gallery)
    try:
        lock.acquire()
    except UsageError:
        return None
    try:
        files = sorted(folder.glob("*.jsonl"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        return next(filter(None, map(_unfinished, files)), None)
    finally:
        lock.release()


def _unfinished(journal: Path) -> UnfinishedImport | None:
    with journal.open("rb") as lines:
        head = opened_line(journal, 0, next(lines, b"").rstrip(b"\n"))
        files = (_parsed(journal, number, line) for number, line in enumerate(lines, start=1))
        done = {each.path for each in files if each is not None and each.mtime_ns}  # others are no pictures
    try:
        folder = Path(json.loads(head or b"")["folder"])
    except (ValueError, KeyError, TypeError):
        return None
    return UnfinishedImport(folder, len(done), journal) if folder.is_dir() else None


def sweep_import(gallery: Path) -> None:
    """Deletes the temporary files of an import whose process is gone; its journal stays, so that it can resume."""
    folder = at(gallery, IMPORTS_FOLDER)
    if not (folder / ARRIVING).is_dir():
        return
    lock = _Lock(gallery)
    with contextlib.suppress(OSError, UsageError):
        lock.acquire()
        shutil.rmtree(folder / ARRIVING, ignore_errors=True)
        lock.release()


def write_report(file: Path, results: Iterable[ImportedFile], text: Callable[[Message], str]) -> None:
    """Writes one line per file as CSV; ``text`` gives the sentence for an outcome. Raises RollcallError."""
    rows = ((each.path, each.person, each.outcome.code, text(each.outcome), each.placed) for each in results)
    write_csv_file(file, HEADINGS, rows)


def _parsed(file: Path, number: int, line: bytes) -> ImportedFile | None:
    content = opened_line(file, number, line[:-1]) if line.endswith(b"\n") else None
    if content is None:
        return None
    try:
        path, size, mtime_ns, person, code, parameters, placed = json.loads(content)
        return ImportedFile(path, size, mtime_ns, person, Message.from_json(code, parameters), placed)
    except ValueError:
        return None


class _Lock:
    """Held by the one running import into ``gallery``; the system releases it however the process ends."""

    def __init__(self, gallery: Path) -> None:
        self._gallery = gallery
        self._folder = at(gallery, IMPORTS_FOLDER)
        self._file: IO[bytes] | None = None

    def acquire(self) -> None:
        """Raises UsageError where another import holds it, OSError."""
        private_folder(self._gallery)
        self._folder.mkdir(exist_ok=True)
        self._file = (self._folder / "lock").open("ab")
        if not locked(self._file):
            self._file.close()
            self._file = None
            raise UsageError("Another import into this gallery is running. Wait until it is done.")

    def release(self) -> None:
        """Removes the folder for imports where it is empty."""
        if self._file is not None:
            self._file.close()
            self._file = None
        with contextlib.suppress(OSError):
            if not any(each.suffix == ".jsonl" for each in self._folder.iterdir()):
                (self._folder / "lock").unlink(missing_ok=True)
                self._folder.rmdir()
