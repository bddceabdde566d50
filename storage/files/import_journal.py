"""What an import has done so far, a line for each file, so that it goes on where it was cut off."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import IO

from recognition.errors import RollcallError, UsageError
from storage.files.folder_import import IMPORTS_FOLDER
from storage.files.moving import at, private_folder

IMPORTED = "imported"
THERE_ALREADY = "there-already"
HEADINGS = ("file", "person", "result", "sentence", "in the gallery")

# A spreadsheet takes a cell that begins so for a formula, and would do what a file's name says.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """``path``, ``size`` and ``mtime_ns`` are those of the file in its folder. ``result``: IMPORTED, THERE_ALREADY, or
    the reason why it was left out, a short stable keyword; ``sentence`` says that reason. ``placed`` is the path in the
    gallery, empty where it was left out."""

    path: str
    size: int
    mtime_ns: int
    person: str
    result: str
    sentence: str = ""
    placed: str = ""


class ImportJournal:
    """Of the import of ``folder`` into ``gallery`` by embedder ``key`` and ``method``; one by others begins anew.

    Used by one thread. A line that was cut off while it was written is as if it had never been begun.
    """

    def __init__(self, gallery: Path, folder: Path, key: str, method: str) -> None:
        name = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
        self._path = at(gallery, IMPORTS_FOLDER) / f"{name}.jsonl"
        self._head = json.dumps({"folder": str(folder), "embedder": key, "method": method})
        self._file: IO[str] | None = None
        self._lock = ImportLock(gallery)
        self._known: dict[str, tuple[int, int]] = {}  # size and time of what was dealt with before

    def open(self) -> None:
        """Raises UsageError where another import into this gallery is at work, OSError where it cannot be written."""
        self._lock.take()
        whole = self._read()
        self._file = self._path.open("a", encoding="utf-8")
        if whole:
            os.truncate(self._path, whole)
        else:
            self._file.truncate(0)
            self._write(self._head)

    def close(self) -> None:
        """What was done stays known."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # on a full disk the line in hand cannot be written
                self._file.close()
        self._file = None
        self._lock.let_go()

    def forget(self) -> None:
        """For when everything is done."""
        self.close()
        self._path.unlink(missing_ok=True)
        self._lock.let_go()

    def holds(self, path: str, size: int, mtime_ns: int) -> bool:
        """Whether this file, as it is, was dealt with."""
        return self._known.get(path) == (size, mtime_ns)

    def add(self, done: ImportedFile) -> None:
        self._write(json.dumps(astuple(done)))
        if done.path in self._known:  # it has changed since
            self._known[done.path] = done.size, done.mtime_ns

    def results(self) -> Iterator[ImportedFile]:
        """The newest of each file, in the order in which they were dealt with."""
        try:
            lines = self._path.open("rb")
        except FileNotFoundError:
            return
        with lines:
            next(lines, None)
            for line in lines:
                done = _parsed(line)
                if done is not None:
                    as_it_is = done.size, done.mtime_ns
                    if self._known.get(done.path, as_it_is) == as_it_is:
                        yield done

    def _write(self, line: str) -> None:
        assert self._file is not None
        self._file.write(f"{line}\n")
        self._file.flush()

    def _read(self) -> int:
        """Takes up what an earlier import did; gives how many bytes of the file are whole lines, 0 where none is of
        use."""
        try:
            lines = self._path.open("rb")
        except FileNotFoundError:
            return 0
        with lines:
            head = next(lines, b"")
            if head.decode("utf-8", "replace") != f"{self._head}\n":
                return 0
            whole = len(head)
            for line in lines:
                done = _parsed(line)
                if done is None:
                    break
                self._known[done.path] = done.size, done.mtime_ns
                whole += len(line)
        return whole


def write_report(file: Path, results: Iterator[ImportedFile]) -> None:
    """A line for each file as CSV, in UTF-8 with its mark, for Excel. Raises RollcallError where it cannot be written;
    then the file is as it was."""
    part = file.with_name(f"{file.name}.part")
    try:
        with part.open("w", newline="", encoding="utf-8-sig") as stream:
            writer = csv.writer(stream)
            writer.writerow(HEADINGS)
            for each in results:
                cells = (each.path, each.person, each.result, each.sentence, each.placed)
                writer.writerow([f"'{cell}" if cell.startswith(_FORMULAS) else cell for cell in cells])
        os.replace(part, file)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise RollcallError(
            f"{file} cannot be written: {error.strerror or error}. Close it where it is open, or choose another place."
        ) from error


def _parsed(line: bytes) -> ImportedFile | None:
    if not line.endswith(b"\n"):
        return None
    try:
        path, size, mtime_ns, person, result, sentence, placed = json.loads(line)
    except ValueError:
        return None
    return ImportedFile(path, size, mtime_ns, person, result, sentence, placed)


class ImportLock:
    """Held by the one import into ``gallery`` that is at work; the system lets go of it however the process ends."""

    def __init__(self, gallery: Path) -> None:
        self._gallery = gallery
        self._folder = at(gallery, IMPORTS_FOLDER)
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Raises UsageError where another import has it, OSError."""
        private_folder(self._gallery)
        self._folder.mkdir(exist_ok=True)
        self._file = (self._folder / "lock").open("ab")
        if not _locked(self._file):
            self._file.close()
            self._file = None
            raise UsageError("Another import into this gallery is at work. Wait until it is done.")

    def let_go(self) -> None:
        """Removes what is empty of the folder for imports."""
        if self._file is not None:
            self._file.close()
            self._file = None
        with contextlib.suppress(OSError):
            if not any(each.suffix == ".jsonl" for each in self._folder.iterdir()):
                (self._folder / "lock").unlink(missing_ok=True)
                self._folder.rmdir()


def _locked(file: IO[bytes]) -> bool:
    """Whether the file is ours alone now; the system lets go of it when the process ends, however it ends."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
