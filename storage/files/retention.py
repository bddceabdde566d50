"""How long Rollcall keeps what was removed or could not be used, and the deletion of it after that time.

What is due is deleted only if it was found due a day before as well: a clock that is ahead for a while deletes nothing.
After a clock jumped ahead nothing is deleted for a week, in which somebody can be told.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from storage.database_failures import copies_of
from storage.files.gallery_folder import INDEX_FOLDER
from storage.files.import_journal import sweep_import
from storage.files.part_files import sweep_part_files
from storage.files.trash import REMOVED_FOLDER, stored_places
from storage.sealing.files import read_file, write_file

SWEEP_INTERVAL = 3600.0
"""Seconds between two sweeps."""

_STATE = "retention.json"
"""In ``.rollcall/``: when it was swept last, and since when which paths are due."""

_DAY = 86400.0
_JUMP, _HOLD = 7 * _DAY, 7 * _DAY
"""Seconds that the clock is ahead of the last sweep when it jumped, or the computer was off; and of the hold after it.
"""
_MAX_DOUBT = 30 * _DAY
"""Seconds after which a path that was found due is not believed to be: the clock then was another one."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """Days for which what was taken out of the gallery is kept; 0 keeps it.

    copies: of damaged databases.
    """

    removed: float = 30.0
    set_aside: float = 365.0
    copies: float = 30.0


@dataclass(frozen=True, slots=True)
class Held:
    """Nothing is deleted, as the clock jumped from ``before``. Seconds since the epoch.

    is_due: whether something would be deleted.
    """

    before: float
    until: float
    is_due: bool


@dataclass(frozen=True, slots=True)
class Swept:
    """at: seconds since the epoch."""

    at: float
    held: Held | None


@dataclass(slots=True)
class _State:
    seen: float
    before: float | None = None
    until: float | None = None
    due: dict[str, float] = field(default_factory=dict)


def sweep(gallery: Path, now: float | None = None, keeping: Keeping | None = None) -> Held | None:
    """Deletes what killed processes left in the gallery, and what was kept for its time. Never raises.

    Returns why nothing of the latter was deleted.
    """
    now = time.time() if now is None else now
    sweep_part_files(gallery)
    for folder in _links(gallery):  # pictures are written where they are to be renamed
        sweep_part_files(folder)
    sweep_import(gallery)
    with contextlib.suppress(OSError):
        return _sweep_kept(gallery, now, keeping or Keeping())
    return None


def _links(gallery: Path) -> list[Path]:
    with contextlib.suppress(OSError), os.scandir(gallery) as entries:
        return [Path(entry.path) for entry in entries if entry.is_symlink() and entry.is_dir()]
    return []


def _sweep_kept(gallery: Path, now: float, keeping: Keeping) -> Held | None:
    """Raises OSError."""
    folder = gallery / INDEX_FOLDER
    if not folder.is_dir():
        return None
    former = _read(folder / _STATE, now)
    state = _State(now, former.before, former.until)
    if now - former.seen > _JUMP:
        state.before, state.until = former.seen, now + _HOLD
    elif state.until is not None and not 0 <= state.until - now <= _HOLD:
        state.before = state.until = None
    gone: list[Path] = []
    for path, since, days in _kept(gallery, keeping):
        if not days or since > now - days * _DAY:
            continue
        name = path.relative_to(folder).as_posix()
        marked = former.due.get(name)
        if marked is None or not 0 <= now - marked <= _MAX_DOUBT:
            marked = now
        state.due[name] = marked  # also of what is deleted now: after a kill the next sweep deletes the rest
        if now - marked >= _DAY and state.until is None:
            gone.append(path)
    _write(folder / _STATE, state)
    for path in gone:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    if state.until is None or state.before is None:
        return None
    return Held(state.before, state.until, bool(state.due))


def _kept(gallery: Path, keeping: Keeping) -> Iterator[tuple[Path, float, float]]:
    """What is kept for a time, since when, and for how many days."""
    for place, folder, since in stored_places(gallery):
        is_removed = place.startswith(f"{REMOVED_FOLDER}/")
        yield folder, since, keeping.removed if is_removed else keeping.set_aside
    for name in ("journal", "index"):
        for path in copies_of(gallery / INDEX_FOLDER / f"{name}.sqlite"):
            yield path, path.stat().st_mtime, keeping.copies


def _read(file: Path, now: float) -> _State:
    try:
        found = json.loads(read_file(file))
        until, before = (None if found[key] is None else float(found[key]) for key in ("until", "before"))
        due: Mapping[str, float] = found["due"]
        return _State(float(found["seen"]), before, until, {str(name): float(since) for name, since in due.items()})
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return _State(now)


def _write(file: Path, state: _State) -> None:
    """Raises OSError."""
    content = {"seen": state.seen, "before": state.before, "until": state.until, "due": state.due}
    write_file(file, json.dumps(content).encode())
