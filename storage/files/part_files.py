"""Files in the making: a process that is killed leaves them behind, and the next start deletes them.

Each is locked by the process that writes it, so that no other one takes it for a leftover.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from storage.files.locks import locked

_ENDING = re.compile(r"[0-9a-f]{32}\.part")
_OLD = 86400.0
"""Seconds after which a file is left behind on Windows, where it cannot be renamed while it is open and locked."""


@contextlib.contextmanager
def part_file(folder: Path, prefix: str = ".") -> Iterator[Path]:
    """A new, empty, hidden file to be written and renamed; deleted in the end if it is still there. Raises OSError."""
    path, file = _made(folder, prefix)
    try:
        if sys.platform == "win32":
            file.close()
        yield path
    finally:
        file.close()
        path.unlink(missing_ok=True)


def _made(folder: Path, prefix: str) -> tuple[Path, IO[bytes]]:
    while True:
        path = folder / f"{prefix}{uuid.uuid4().hex}.part"
        file = path.open("xb")
        locked(file)
        if _is_at(path, file):
            return path, file
        file.close()  # another process deleted it before it was locked


def sweep_part_files(folder: Path, prefix: str = ".") -> None:
    """Deletes those in ``folder`` whose process is gone."""
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(prefix) and _ENDING.fullmatch(entry.name[len(prefix) :]):
                with contextlib.suppress(OSError):
                    _delete_left(Path(entry.path))


def _delete_left(path: Path) -> None:
    """Raises OSError."""
    if sys.platform == "win32":
        if time.time() - path.stat().st_mtime > _OLD:
            path.unlink()
        return
    with path.open("rb") as file:
        if locked(file) and _is_at(path, file):
            path.unlink()


def _is_at(path: Path, file: IO[bytes]) -> bool:
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except FileNotFoundError:
        return False
