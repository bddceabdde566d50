"""The trash: removed pictures and those set aside, kept under ``.rollcall/`` until they are restored.

``.rollcall/set-aside/2026-11-02 10.30.00/`` holds what was set aside then, laid out like a gallery, and ``why.json``.
"""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import UsageError
from recognition.message import Message
from recognition.plain_text import json_text
from storage.files.gallery_folder import INDEX_FOLDER, FileKind, FoundFile, at, scan, text_of
from storage.files.moving import Change, moving, numbered, places_for, private_folder, remove_empty
from storage.sealing.files import read_file, write_file

REMOVED_FOLDER = f"{INDEX_FOLDER}/removed"
SET_ASIDE_FOLDER = f"{INDEX_FOLDER}/set-aside"
WHY_FILE = "why.json"
_OLD_WHY_FILE = "why.txt"
"""Versions before 4 of the index wrote a sentence for the reason."""

_STAMP = "%Y-%m-%d %H.%M.%S"
_STAMP_LENGTH = 19
_MAX_TYPED = 500
_BOTH = (f"{REMOVED_FOLDER}/", f"{SET_ASIDE_FOLDER}/")


@dataclass(frozen=True, slots=True)
class Stored:
    """A picture in the trash.

    path: where it is now, relative to the gallery.
    at: when it was moved, in seconds since the epoch.
    why: the reason, or None; code ``text`` is what a person typed.
    """

    path: str
    person: str
    at: float
    why: Message | None = None


def typed_reason(text: str) -> Message | None:
    """The reason that a person typed, or None if it is empty."""
    text = " ".join(text.split())[:_MAX_TYPED]
    return Message.of("text", text=text) if text else None


def store(
    gallery: Path, where: str, paths: Sequence[str], message: Message, now: float | None, why: Message | None = None
) -> Change:
    """Moves files to a new folder in ``where``, REMOVED_FOLDER or SET_ASIDE_FOLDER. Raises RollcallError."""
    place = _new_place(gallery, where, time.time() if now is None else now)
    try:
        with moving(gallery) as moves:
            if why is not None:
                reason = {"code": why.code, "parameters": dict(why.parameters)}
                write_file(at(gallery, f"{place}/{WHY_FILE}"), json_text(reason).encode())
            for path in paths:
                moves.file(path, places_for(f"{place}/{path}"))
    except BaseException:
        _remove_place(gallery, place)
        raise
    return Change(message, moves=tuple(moves.done))


def stored(gallery: Path) -> tuple[Stored, ...]:
    """Every picture that can be restored, newest first."""
    found = [
        Stored(f"{place}/{file.path}", file.person, _time_of(folder), _why(folder))
        for place, folder in _places(gallery)
        for file in _pictures_in(folder)
    ]
    return tuple(sorted(found, key=lambda each: (-each.at, each.path)))


def restore(gallery: Path, *paths: str) -> Change:
    """Moves pictures back to where they were, or to a free name there. Raises UsageError, RollcallError."""
    known = {each.path: each for each in stored(gallery)}
    for path in paths:
        if path not in known:
            raise UsageError("There is no picture '{path}' to restore. See: python main.py gallery restore", path=path)
    with moving(gallery) as moves:
        for path in paths:
            moves.file(path, places_for(path.split("/", 3)[3]))
        for path in _denied_with(gallery, [known[path] for path in paths]):
            moves.file(path, places_for(path.split("/", 3)[3]))
    tidy_places(gallery, paths)
    people = tuple(sorted({known[path].person for path in paths}))
    return Change(Message.of("restored", pictures=len(paths), people=people), moves=tuple(moves.done))


def _denied_with(gallery: Path, pictures: Iterable[Stored]) -> list[str]:
    """The looks that are not these people, which were removed together with them."""
    wanted = {("/".join(each.path.split("/")[:3]), each.person) for each in pictures}
    found = []
    for place in sorted({place for place, _ in wanted}):
        with contextlib.suppress(OSError):
            denied = [each for each in scan(at(gallery, place)).files.values() if each.kind is FileKind.DENIED]
            found += [f"{place}/{each.path}" for each in denied if (place, each.person) in wanted]
    return found


def tidy_places(gallery: Path, paths: Iterable[str]) -> None:
    """Removes the trash folders of these paths that hold no pictures any more."""
    for place in {"/".join(path.split("/")[:3]) for path in paths if path.startswith(_BOTH)}:
        _remove_place(gallery, place)


def stored_places(gallery: Path) -> list[tuple[str, Path, float]]:
    """The folders of what was removed and set aside, relative to the gallery and as they are, and when that was, in
    seconds since the epoch."""
    return [(place, folder, _time_of(folder)) for place, folder in _places(gallery)]


def _new_place(gallery: Path, where: str, now: float) -> str:
    with moving(gallery):  # for its error message
        private_folder(gallery)
        at(gallery, where).mkdir(mode=0o700, exist_ok=True)
        for name in numbered(time.strftime(_STAMP, time.localtime(now)), ""):
            with contextlib.suppress(FileExistsError):
                at(gallery, f"{where}/{name}").mkdir()
                return f"{where}/{name}"
    raise AssertionError("names never run out")


def _remove_place(gallery: Path, place: str) -> None:
    with contextlib.suppress(OSError):
        left = list(at(gallery, place).iterdir())
        if len(left) == 1 and left[0].name in (WHY_FILE, _OLD_WHY_FILE):
            left[0].unlink()
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


def _why(folder: Path) -> Message | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        reason = json.loads(read_file(folder / WHY_FILE))
        return Message.of(reason["code"], **reason["parameters"])
    with contextlib.suppress(OSError):
        text = read_file(folder / _OLD_WHY_FILE).decode("utf-8", "replace")
        return Message.of("text", text=text.partition("\n")[0][:_MAX_TYPED].strip())
    return None
