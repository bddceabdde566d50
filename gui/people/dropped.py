"""Picture files as they come into the window: dropped, pasted or chosen, and the name that they suggest."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

_PICTURE_PATTERNS = (
    "*.jpg *.jpeg *.jpe *.jfif *.png *.webp *.bmp *.tif *.tiff *.gif *.heic *.heif *.avif *.jp2 *.ppm *.pgm *.tga"
)
PICTURE_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _PICTURE_PATTERNS.split())
_CAMERA_NAME = re.compile(
    r"(img|dsc[fn]?|pxl|image|photo|picture|screenshot|whatsapp image)(\b|\d).*|\w?\d[\W\d]*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """Picture files, and the name they suggest ("" where they suggest none). ``galleries`` are folders that hold no
    pictures but folders of pictures, a person each."""

    files: tuple[Path, ...] = ()
    guess: str = ""
    galleries: tuple[Path, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.files or self.galleries)


def dropped_pictures(mime: QMimeData) -> Dropped:
    """The local picture files of a drop; a folder counts as its pictures, under its own name."""
    files: list[Path] = []
    galleries: list[Path] = []
    guess = ""
    for url in mime.urls():
        if not url.isLocalFile():
            continue
        path = Path(url.toLocalFile())
        if path.is_dir():
            inside = pictures_in(path)
            files += inside
            if inside:
                guess = guess or path.name
            elif any(pictures_in(each) for each in _folders_in(path)):
                galleries.append(path)
        elif is_picture(path):
            files.append(path)
            guess = guess or guessed_name(path)
    return Dropped(tuple(files), guess, tuple(galleries))


def is_picture(path: Path) -> bool:
    return path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")


def pictures_in(folder: Path) -> list[Path]:
    """In order; none where the folder cannot be read."""
    try:
        return sorted(each for each in folder.iterdir() if is_picture(each))
    except OSError:
        return []


def _folders_in(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_dir() and not each.name.startswith(".")]
    except OSError:
        return []


def guessed_name(path: Path) -> str:
    """A person's name out of a file name: "Ada_Lovelace (2).jpg" is "Ada Lovelace", "IMG_1234.jpg" nobody."""
    words = re.sub(r"[_\s]+", " ", path.stem).strip()
    words = re.sub(r"(\s*\(\d+\)|[\s-]+\d+)+$", "", words).strip(" -.")
    return "" if not words or _CAMERA_NAME.fullmatch(words) else words
