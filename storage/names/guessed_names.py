"""The name of a person that a file or folder suggests."""

from __future__ import annotations

import re
from pathlib import Path

from storage.files.picture_files import split_name
from storage.names.camera_names import is_camera_name
from storage.names.copy_names import original_name

_CAMERA_NAME = re.compile(
    r"(img|dsc[fn]?|pxl|image|photo|picture|screenshot|whatsapp.image)(\b|\d).*|\w?\d[\W\d]*", re.IGNORECASE
)
_FOLDER_NAME = re.compile(
    r"dcim|\d{3}\w{5}|camera( roll)?|photos?|fotos?|bilder|my pictures|downloads?|desktop|documents|inbox",
    re.IGNORECASE,
)
"""Folders of cameras (100CANON) and systems."""


def guessed_name(path: Path) -> str:
    """A person's name from a file name: "Ada_Lovelace (2).jpg" gives "Ada Lovelace", "IMG_1234.jpg" nothing."""
    return _guessed(split_name(path.name)[0])


def guessed_folder_name(folder: Path) -> str:
    """A person's name from that of a folder; empty for those of cameras and systems, and for dates."""
    name = folder.absolute().name
    return "" if _FOLDER_NAME.fullmatch(name) else _guessed(name)


def _guessed(stem: str) -> str:
    stem = original_name(stem)
    name = re.sub(r"[_\s]+", " ", stem).strip()
    name = re.sub(r"(\s*\(\d+\)|[\s-]+\d+)+$", "", name).strip(" -.")
    return "" if not name or is_camera_name(stem) or _CAMERA_NAME.fullmatch(name) else name
