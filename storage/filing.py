"""Putting pictures into the gallery folder, and taking them out again."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import PictureError, RollcallError, UsageError
from storage.files import (
    INDEX_FOLDER,
    is_ignored,
    is_picture_name,
    name_problem,
    on_disk,
    person_of,
    scan,
    text_of,
)
from storage.pictures import decode_picture, read_bytes, suffix_of

REMOVED_FOLDER = "removed"


@dataclass(frozen=True, slots=True)
class Filed:
    """What became of ``source``: its new ``path``, relative to the gallery, or the ``problem`` in a sentence."""

    source: Path
    path: str | None
    problem: str | None = None


def file_pictures(gallery: Path, person: str, files: Sequence[Path]) -> tuple[Filed, ...]:
    """Copies pictures into ``gallery/person/``, which is made where needed.

    Each appears whole or not at all, under a name that was free. A file that cannot be read as a picture, or is there
    already, stays out. Raises UsageError where nobody can have that name.
    """
    person = person_of(person)
    problem = name_problem(person)
    if problem is not None:
        raise UsageError(problem)
    folder = _folder_of(gallery, person)
    made = [each for each in (folder, gallery) if not each.exists()]
    filed = []
    for file in files:
        try:
            path = _file_one(folder, file).relative_to(gallery).as_posix()
            filed.append(Filed(file, text_of(path) or path))
        except PictureError as error:
            filed.append(Filed(file, None, str(error)))
        except OSError as error:
            why = error.strerror or error
            filed.append(
                Filed(file, None, f"It could not be copied to {folder} ({why}). Check the disk and try again.")
            )
    for each in made:
        # Nobody should be listed whose pictures did not arrive. Fails, as it should, where something is in it.
        with contextlib.suppress(OSError):
            each.rmdir()
    return tuple(filed)


def take_out_person(gallery: Path, person: str, now: float) -> Path:
    """Moves every picture of ``person`` to ``.rollcall/removed/`` and gives the folder they are in.

    Raises UsageError where there is no such person, RollcallError where the files cannot be moved.
    """
    wanted = person_of(person)
    paths = [file.path for file in scan(gallery).files.values() if file.person == wanted]
    if not paths:
        raise UsageError(f"There is no picture of '{person}' in {gallery}. See: python main.py gallery list")
    return _take_out(gallery, paths, now)


def take_out_picture(gallery: Path, path: str, now: float) -> Path:
    """Moves one picture, by its path in the gallery, likewise."""
    if path not in scan(gallery).files:
        raise UsageError(f"There is no picture '{path}' in {gallery}. See: python main.py gallery list")
    return _take_out(gallery, [path], now)


def _folder_of(gallery: Path, person: str) -> Path:
    """The person's folder; an existing one may spell its name in decomposed Unicode."""
    with contextlib.suppress(OSError), os.scandir(gallery) as entries:
        for entry in entries:
            if person_of(entry.name) == person and entry.is_dir():
                return Path(entry.path)
    return gallery / on_disk(person)


def _file_one(folder: Path, file: Path) -> Path:
    content = read_bytes(file)
    decode_picture(content)
    folder.mkdir(parents=True, exist_ok=True)
    stem, suffix = file.stem, file.suffix
    if not is_picture_name(f"x{suffix}"):
        stem, suffix = file.name, suffix_of(content)
    if is_ignored(stem + suffix):
        stem = "picture"
    for path in _names(folder, stem, suffix):
        try:
            # Made empty first: this takes the name, where a mere look would leave time for another to take it too.
            path.open("xb").close()
        except FileExistsError:
            if path.is_file() and path.read_bytes() == content:
                raise PictureError(f"The same picture is there already, as {path.name}.") from None
            continue
        try:
            _write_whole(path, content)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return path
    raise AssertionError("names never run out")


def _names(folder: Path, stem: str, suffix: str) -> Iterator[Path]:
    yield folder / f"{stem}{suffix}"
    number = 2
    while True:
        yield folder / f"{stem} ({number}){suffix}"
        number += 1


def _write_whole(path: Path, content: bytes) -> None:
    partial = path.with_name(f".{path.name}.part")
    try:
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _take_out(gallery: Path, paths: Sequence[str], now: float) -> Path:
    stamp = time.strftime("%Y-%m-%d %H.%M.%S", time.localtime(now))
    removed = gallery / INDEX_FOLDER / REMOVED_FOLDER
    try:
        removed.mkdir(mode=0o700, parents=True, exist_ok=True)
        place = next(each for each in _names(removed, stamp, "") if not each.exists())
        for path in paths:
            target = place / on_disk(path)
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(gallery / on_disk(path), target)
    except OSError as error:
        raise RollcallError(
            f"The pictures could not be moved to {removed} ({error.strerror or error}). Check who may write there."
        ) from error
    for folder in {(gallery / on_disk(path)).parent for path in paths} - {gallery}:
        # Fails, as it should, where something else is in it.
        with contextlib.suppress(OSError):
            folder.rmdir()
    return place
