"""The known people of faces, by the folder of a picture or by a list.

Of a picture with several faces only the main one is known.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from learning.clustering.found_faces import FoundFace
from recognition.errors import UsageError

STRANGERS = frozenset(("unknown", "strangers"))
"""Folders in which every picture shows another person."""

_HEADINGS = frozenset(("file", "picture", "path", "image", "name"))


def people_by_folder(faces: Sequence[FoundFace]) -> tuple[str | None, ...]:
    """The name of the folder that directly holds the picture; None outside of all folders."""
    return tuple(_of_folder(face.path) if face.is_main else None for face in faces)


def people_by_list(file: Path, faces: Sequence[FoundFace]) -> tuple[str | None, ...]:
    """``file``: CSV lines with a picture, as in ``FoundFace.path``, and a person, with or without headings.

    Raises UsageError where the file cannot be read, a line does not fit, or none of its pictures is among the faces.
    """
    try:
        with file.open(newline="", encoding="utf-8-sig") as stream:
            lines = [line for line in csv.reader(stream) if any(cell.strip() for cell in line)]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise UsageError(f"The list {file} cannot be read as UTF-8 text with commas.") from error
    if lines and lines[0][0].strip().lower() in _HEADINGS:
        lines = lines[1:]
    people: dict[str, str] = {}
    for line in lines:
        if len(line) < 2:
            raise UsageError(f"A line of {file} does not fit: '{','.join(line)}'. It needs: file,person.")
        people[line[0].strip().replace("\\", "/")] = line[1].strip()
    if faces and not any(face.path in people for face in faces):
        raise UsageError(f"{file} names no picture with a face: it needs lines like '{faces[0].path},Somebody'.")
    return tuple((people.get(face.path) or None) if face.is_main else None for face in faces)


def _of_folder(path: str) -> str | None:
    folders = path.split("/")[:-1]
    if not folders:
        return None
    return f"stranger {path}" if folders[-1].lower() in STRANGERS else folders[-1]
