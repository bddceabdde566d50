"""Photos of the gallery in its sealed part: ``Ada/1.jpg`` is then ``.rollcall/photos/Ada/1.jpg``, to everything here.

A photo is written there and read back before the plain one is deleted. After a kill in between it is there twice, and
the plain one goes the next time.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from pathlib import Path

from recognition.errors import RollcallError
from storage.files.gallery_folder import INDEX_FOLDER, PHOTOS_FOLDER, FileKind, FoundFile, at, scan
from storage.files.moving import folder_of, moving, numbered, remove_empty
from storage.files.picture_files import is_picture_name
from storage.files.pictures import suffix_of
from storage.sealing.files import read_file
from storage.sealing.names import LONGEST
from storage.sealing.vault import policy, vault_of

_log = logging.getLogger(__name__)

_ROOM = 8
"""Bytes for a number in a name that is shortened."""


def is_sealed_photo(path: str) -> bool:
    """``path`` is relative to the gallery."""
    return path.startswith(f"{PHOTOS_FOLDER}/")


def photo_path(path: str) -> str:
    """The path that a sealed photo would have as a plain file: it begins with the person's name."""
    return path.removeprefix(f"{PHOTOS_FOLDER}/")


def shown_path(path: str) -> str:
    """A path relative to the gallery as it is shown and typed: without the folder of sealed photos."""
    return path.replace(f"{PHOTOS_FOLDER}/", "", 1)


def are_photos_sealed(gallery: Path) -> bool:
    """Whether the settings want photos to be sealed, and the gallery is. Raises SealedError."""
    known = policy()
    if known is None or not known.photos:
        return False
    vault = vault_of(gallery / INDEX_FOLDER, making=True)
    return vault is not None and vault.key is not None


def home_of(gallery: Path, person: str) -> Path:
    """The folder for new pictures of somebody, as ``moving.folder_of`` gives it. Raises SealedError."""
    if are_photos_sealed(gallery) and _fits(person):
        return folder_of(gallery / PHOTOS_FOLDER, person)
    return folder_of(gallery, person)


def seal_photos(gallery: Path, files: Iterable[FoundFile]) -> int:
    """Moves pictures of the gallery into its sealed part, where the settings want that; returns how many.

    Links, what lies in a linked folder, pictures of people whose name is too long to be encrypted, and what cannot be
    moved stay: ``privacy inspect`` lists them.
    """
    known = policy()
    if known is None or not known.photos:
        return 0
    wanted = [each for each in files if each.kind is FileKind.PICTURE and not is_sealed_photo(each.path)]
    if not wanted or not are_photos_sealed(gallery):
        return 0
    count = 0
    for file in wanted:
        if not _is_linked(gallery, file.path) and _fits(file.person):
            try:
                count += _is_moved(gallery, file.path, f"{PHOTOS_FOLDER}/{file.person}/{_sealed_name(gallery, file)}")
            except (OSError, RollcallError) as error:
                _log.warning("a photo could not be sealed, and stays as it is: %s", type(error).__name__)
    return count


def release_photos(gallery: Path) -> int:
    """Moves every sealed photo into its person's folder, as a plain file; returns how many.

    Raises RollcallError where one cannot be moved: it and the following ones stay where they are.
    """
    count = 0
    for file in scan(gallery).files.values():
        if is_sealed_photo(file.path):
            folder = folder_of(gallery, file.person).relative_to(gallery).as_posix()
            count += _is_moved(gallery, file.path, f"{folder}/{file.path.rpartition('/')[2]}")
    return count


def photo_counts(gallery: Path) -> tuple[int, int]:
    """How many pictures of people are sealed, and how many are plain files. Raises SealedError, OSError."""
    pictures = [each.path for each in scan(gallery).files.values() if each.kind is FileKind.PICTURE]
    sealed = sum(map(is_sealed_photo, pictures))
    return sealed, len(pictures) - sealed


def _is_moved(gallery: Path, source: str, target: str) -> bool:
    """False where another program was quicker. What a kill left in both places is deleted at ``source``."""
    folder, _, name = target.rpartition("/")
    stem, suffix = os.path.splitext(name)
    with moving(gallery) as moves:
        for each in numbered(stem, suffix):
            place = f"{folder}/{each}"
            try:
                if moves.rename(source, place):
                    return True
                if read_file(at(gallery, place)) == read_file(at(gallery, source)):
                    at(gallery, source).unlink()
                    remove_empty(gallery, [source])
                    return True
            except FileNotFoundError:
                return False
    raise AssertionError("names never run out")


def _sealed_name(gallery: Path, file: FoundFile) -> str:
    """The name of the file, with an ending by which it is a picture, and short enough to be encrypted."""
    name = file.path.rpartition("/")[2]
    stem, suffix = os.path.splitext(name)
    if not is_picture_name(name):
        stem, suffix = name, suffix_of(read_file(at(gallery, file.path)))
    while not _fits(stem + suffix + " " * _ROOM):
        stem = stem[:-1]
    return stem + suffix


def _fits(name: str) -> bool:
    return len(name.encode("utf-8", "surrogateescape")) <= LONGEST


def _is_linked(gallery: Path, path: str) -> bool:
    file = at(gallery, path)
    return file.is_symlink() or (file.parent != gallery and file.parent.is_symlink())
