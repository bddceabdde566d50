"""Pictures out of use: removed ones and those set aside, kept under ``.rollcall/`` until somebody wants them back.

``.rollcall/set-aside/2026-11-02 10.30.00/`` holds what was set aside then, laid out like a gallery, and ``why.txt``.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import UsageError
from storage.files.changes import Change
from storage.files.gallery_folder import INDEX_FOLDER, FileKind, FoundFile, scan, text_of
from storage.files.moving import at, moving, numbered, places_for, private_folder, remove_empty

REMOVED_FOLDER = f"{INDEX_FOLDER}/removed"
SET_ASIDE_FOLDER = f"{INDEX_FOLDER}/set-aside"
WHY_FILE = "why.txt"

_STAMP = "%Y-%m-%d %H.%M.%S"
_STAMP_LENGTH = 19
_LONGEST_WHY = 500
_NAMED = 3
_BOTH = (f"{REMOVED_FOLDER}/", f"{SET_ASIDE_FOLDER}/")
_HOW_BACK = "To bring these pictures back: python main.py gallery restore"


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture out of use. ``path`` is where it lies, relative to the gallery; ``person`` whose it was; ``at`` when,
    in seconds since the epoch; ``why`` a sentence, or empty."""

    path: str
    person: str
    at: float
    why: str = ""


def store(gallery: Path, where: str, paths: Sequence[str], words: str, now: float | None, why: str = "") -> Change:
    """Moves files to a new folder in ``where``, one of the two above. Raises RollcallError where that fails."""
    place = _new_place(gallery, where, time.time() if now is None else now)
    try:
        with moving(gallery) as moves:
            why = " ".join(why.split())[:_LONGEST_WHY]
            if why:
                at(gallery, f"{place}/{WHY_FILE}").write_text(f"{why}\n\n{_HOW_BACK}\n", encoding="utf-8")
            for path in paths:
                moves.file(path, places_for(f"{place}/{path}"))
    except BaseException:
        _remove_place(gallery, place)
        raise
    return Change(words, moves=tuple(moves.done))


def stored(gallery: Path) -> tuple[Stored, ...]:
    """Every picture that can be restored, what was stored last first."""
    found = [
        Stored(f"{place}/{file.path}", file.person, _time_of(folder), _why(folder))
        for place, folder in _places(gallery)
        for file in _pictures_in(folder)
    ]
    return tuple(sorted(found, key=lambda each: (-each.at, each.path)))


def restore(gallery: Path, *paths: str) -> Change:
    """Brings stored pictures back to where they were, or as near as can be. Raises UsageError, RollcallError."""
    known = {each.path: each for each in stored(gallery)}
    for path in paths:
        if path not in known:
            raise UsageError(f"There is no picture '{path}' to restore. See: python main.py gallery restore")
    with moving(gallery) as moves:
        for path in paths:
            moves.file(path, places_for(path.split("/", 3)[3]))
    tidy_places(gallery, paths)
    people = sorted({known[path].person for path in paths})
    return Change(f"Brought back {counted(len(paths))} of {listed(people)}", moves=tuple(moves.done))


def tidy_places(gallery: Path, paths: Iterable[str]) -> None:
    """Removes the folders of stored pictures in which nothing but their ``why.txt`` is left."""
    for place in {"/".join(path.split("/")[:3]) for path in paths if path.startswith(_BOTH)}:
        _remove_place(gallery, place)


def counted(count: int) -> str:
    return "a picture" if count == 1 else f"{count} pictures"


def listed(people: Sequence[str]) -> str:
    if len(people) > _NAMED:
        return f"{len(people)} people"
    return " and ".join(filter(None, (", ".join(people[:-1]), people[-1])))


def _new_place(gallery: Path, where: str, now: float) -> str:
    with moving(gallery):  # for the sentence where it cannot be made
        private_folder(gallery)
        at(gallery, where).mkdir(mode=0o700, exist_ok=True)
        for name in numbered(time.strftime(_STAMP, time.localtime(now)), ""):
            with contextlib.suppress(FileExistsError):
                at(gallery, f"{where}/{name}").mkdir()
                return f"{where}/{name}"
    raise AssertionError("names never run out")


def _remove_place(gallery: Path, place: str) -> None:
    why = at(gallery, f"{place}/{WHY_FILE}")
    with contextlib.suppress(OSError):
        if [each.name for each in why.parent.iterdir()] == [WHY_FILE]:
            why.unlink()
    remove_empty(gallery, [f"{place}/{WHY_FILE}"])


def _places(gallery: Path) -> list[tuple[str, Path]]:
    places: list[tuple[str, Path]] = []
    for where in (REMOVED_FOLDER, SET_ASIDE_FOLDER):
        with contextlib.suppress(OSError):
            folders = (each for each in at(gallery, where).iterdir() if not each.name.startswith("."))
            places += [(f"{where}/{text_of(each.name) or each.name}", each) for each in folders if each.is_dir()]
    return places


def _pictures_in(folder: Path) -> list[FoundFile]:
    try:
        return [each for each in scan(folder).files.values() if each.kind is FileKind.PICTURE]
    except OSError:
        return []


def _time_of(folder: Path) -> float:
    try:
        return time.mktime(time.strptime(folder.name[:_STAMP_LENGTH], _STAMP))
    except (ValueError, OverflowError):
        with contextlib.suppress(OSError):
            return folder.stat().st_mtime
        return 0.0


def _why(folder: Path) -> str:
    try:
        with (folder / WHY_FILE).open(encoding="utf-8", errors="replace") as file:
            return file.readline(_LONGEST_WHY + 1).strip()
    except OSError:
        return ""
