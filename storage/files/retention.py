"""How long Rollcall keeps what was removed or could not be used, and the deletion of it after that time.

What is due is deleted only if a start a day before found it due as well: a clock that is ahead for a while deletes
nothing.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from storage.database_failures import copies_of
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.import_journal import sweep_import
from storage.files.part_files import sweep_part_files
from storage.files.trash import KEPT_DAYS, removed_places
from storage.sealing.files import read_file, write_file

_MARKS = "due.json"
"""In ``.rollcall/``: since when which paths are due, in seconds since the epoch."""

_DAY = 86400.0


def sweep(gallery: Path, now: float | None = None) -> None:
    """Deletes what killed processes left in the gallery, and what was kept for its time. Never raises."""
    now = time.time() if now is None else now
    sweep_part_files(gallery)
    for folder in _links(gallery):  # pictures are written where they are to be renamed
        sweep_part_files(folder)
    sweep_import(gallery)
    with contextlib.suppress(OSError):
        _sweep_kept(gallery, now)


def _links(gallery: Path) -> list[Path]:
    with contextlib.suppress(OSError), os.scandir(gallery) as entries:
        return [Path(entry.path) for entry in entries if entry.is_symlink() and entry.is_dir()]
    return []


def _sweep_kept(gallery: Path, now: float) -> None:
    """Raises OSError."""
    folder = gallery / INDEX_FOLDER
    marks = _read(folder / _MARKS)
    due: dict[str, float] = {}
    for path, since in _kept(gallery):
        if since > now - KEPT_DAYS * _DAY:
            continue
        name = path.relative_to(folder).as_posix()
        marked = marks.get(name)
        if marked is None or not 0 <= now - marked <= KEPT_DAYS * _DAY:
            due[name] = now
        elif now - marked < _DAY:
            due[name] = marked
        elif path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    if due != marks:
        _write(folder / _MARKS, due)


def _kept(gallery: Path) -> Iterator[tuple[Path, float]]:
    """What is kept for a time, and since when."""
    yield from removed_places(gallery)
    for name in ("journal", "index"):
        for path in copies_of(gallery / INDEX_FOLDER / f"{name}.sqlite"):
            yield path, path.stat().st_mtime


def _read(file: Path) -> Mapping[str, float]:
    try:
        marks = json.loads(read_file(file))
        return {str(name): float(since) for name, since in marks.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(file: Path, marks: Mapping[str, float]) -> None:
    """Raises OSError."""
    if marks:
        write_file(file, json.dumps(marks).encode())
    else:
        file.unlink(missing_ok=True)
