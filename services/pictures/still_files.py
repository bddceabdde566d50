"""What is saved of still pictures: a table of all faces, and the pictures with their faces marked."""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import cv2

from realtime.output.drawing import draw_faces
from recognition.errors import RollcallError
from recognition.types import Image, State
from services.page_interfaces import StillResult

_PEOPLE = 3
HEADINGS = (
    "picture", "face", "state", "name", "distance", "left", "top", "right", "bottom",
    *(f"{what} {rank}" for rank in range(1, _PEOPLE + 1) for what in ("nearest", "distance")),
    "problem",
)  # fmt: skip


def write_table(file: Path, results: Iterable[StillResult], threshold: float) -> None:
    """A line for each face, and one for each picture without any. CSV as spreadsheets read it, in UTF-8 with its mark.

    Raises RollcallError where it cannot be written.
    """
    part = file.with_name(file.name + ".part")
    try:
        with part.open("w", newline="", encoding="utf-8-sig") as stream:
            writer = csv.writer(stream)
            writer.writerow(HEADINGS)
            for result in results:
                writer.writerows(_lines(result, threshold))
        part.replace(file)
    except OSError as error:
        part.unlink(missing_ok=True)
        sentence = f"The table {file} cannot be written: {error.strerror}. Choose another place."
        raise RollcallError(sentence) from error


def write_picture(folder: Path, result: StillResult, image: Image, threshold: float) -> Path:
    """A PNG with the faces of ``result`` marked on ``image``; no file that is there is written over.

    Raises RollcallError where it cannot be written.
    """
    rows = [
        {
            "box": (face.box.left, face.box.top, face.box.right, face.box.bottom),
            "state": State.UNKNOWN if face.person_at(threshold) is None else State.KNOWN,
            "name": face.person_at(threshold),
            "distance": face.distance,
        }
        for face in result.faces or ()
    ]
    _, encoded = cv2.imencode(".png", draw_faces(image, rows))
    stem = result.path.stem if result.path is not None else result.title.replace(":", ".").replace("/", " ")
    number = 1
    while True:
        place = folder / f"{stem} named{f' {number}' if number > 1 else ''}.png"
        try:
            with place.open("xb") as stream:
                stream.write(encoded.tobytes())
            return place
        except FileExistsError:
            number += 1
        except OSError as error:
            sentence = f"{place} cannot be written: {error.strerror}. Free some space or choose another folder."
            raise RollcallError(sentence) from error


def _lines(result: StillResult, threshold: float) -> Sequence[Sequence[object]]:
    picture = os.fspath(result.path) if result.path is not None else result.title
    if not result.faces:
        state = "" if result.problem or result.faces is None else "no face"
        return [[picture, "", state, *[""] * (len(HEADINGS) - 4), result.problem or ""]]
    lines: list[Sequence[object]] = []
    for number, face in enumerate(result.faces, 1):
        name = face.person_at(threshold)
        nearest = [each for person, distance in face.nearest[:_PEOPLE] for each in (person, f"{distance:.4f}")]
        nearest += [""] * (2 * _PEOPLE - len(nearest))
        distance = "" if face.distance is None else f"{face.distance:.4f}"
        state = "unknown" if name is None else "known"
        lines.append([picture, number, state, name or "", distance, *face.box.rounded(), *nearest, ""])
    return lines
