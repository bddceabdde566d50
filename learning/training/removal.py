"""What was trained, taken away and brought back: nothing is deleted."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from pathlib import Path

from learning.training.recipes import Kind
from learning.training.store import folder_for, unfinished_folder
from recognition.errors import RollcallError
from storage.files.exclusive_rename import renamed

Moved = tuple[tuple[Path, Path], ...]
"""Where each folder was and where it is."""

_REMOVED = "removed"


def set_aside(gallery: Path, kind: Kind, name: str, *, unfinished: bool) -> Moved:
    """Takes it, or what was begun of it, out of what is trained. Raises RollcallError."""
    place = (unfinished_folder if unfinished else folder_for)(gallery, kind, name)
    if not place.is_dir():
        return ()
    return ((place, _moved(place, place.parent.parent / _REMOVED / place.parent.name)),)


def bring_back(moved: Iterable[tuple[Path, Path]]) -> None:
    """What ``set_aside`` gave. Raises RollcallError where something of that name is there again."""
    for place, kept in moved:
        try:
            if not renamed(kept, place):
                raise RollcallError(f"There is another {place.name} by now. Remove that one first.")
        except OSError as error:
            raise RollcallError(f"{place.name} cannot be brought back: {error.strerror or error}.") from error


def _moved(place: Path, folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            target = folder / (place.name if number == 1 else f"{place.name} {number}")
            if renamed(place, target):
                return target
    except OSError as error:
        raise RollcallError(f"{place.name} cannot be removed: {error.strerror or error}.") from error
    raise AssertionError("there is always another number")
