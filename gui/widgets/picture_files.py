"""Picture files as they are dropped, pasted or chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

from services.gallery.directory_files import SUFFIXES as DIRECTORY_SUFFIXES
from services.language import tr
from storage.files.picture_files import PICTURE_SUFFIXES, is_picture_file
from storage.names.guessed_names import guessed_folder_name, guessed_name
from storage.names.passed_over import is_system_folder


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was dropped.

    files: picture files.
    guess: name of a person that they suggest, or empty.
    folders: that were dropped and have pictures, which are among ``files``.
    directories: files of people: vCard, LDIF, CSV.
    galleries: folders with a folder of pictures for each person, and no pictures of their own.
    """

    files: tuple[Path, ...] = ()
    guess: str = ""
    galleries: tuple[Path, ...] = ()
    folders: tuple[Path, ...] = ()
    directories: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.files or self.galleries or self.directories)


def picture_filter() -> str:
    """For a file dialog."""
    endings = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
    return f"{tr('Pictures')} ({endings})"


def dropped_paths(mime: QMimeData | None) -> Iterator[Path]:
    """Local files and folders of a drop."""
    for url in mime.urls() if mime is not None else ():
        if url.isLocalFile():
            yield Path(url.toLocalFile())


def dropped_pictures(mime: QMimeData | None) -> Dropped:
    """Pictures of a drop; a folder counts as the pictures in it, under its own name."""
    files: list[Path] = []
    galleries: list[Path] = []
    folders: list[Path] = []
    directories: list[Path] = []
    guess = ""
    for path in dropped_paths(mime):
        if path.is_dir():
            inside = pictures_in(path)
            files += inside
            if inside:
                folders.append(path)
                guess = guess or guessed_folder_name(path)
            elif any(pictures_in(each) for each in folders_in(path)):
                galleries.append(path)
        elif is_picture(path):
            files.append(path)
            guess = guess or guessed_name(path)
        elif path.suffix.lower() in DIRECTORY_SUFFIXES:
            directories.append(path)
    return Dropped(tuple(files), guess, tuple(galleries), tuple(folders), tuple(directories))


def is_picture(path: Path) -> bool:
    return is_picture_file(path)


def pictures_in(folder: Path) -> list[Path]:
    """Sorted; empty where the folder cannot be read."""
    try:
        return sorted(each for each in folder.iterdir() if is_picture(each))
    except OSError:
        return []


def folders_in(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_dir() and not is_system_folder(each.name)]
    except OSError:
        return []
