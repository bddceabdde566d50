"""Finds and names the faces on still pictures, and saves what was found."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from recognition.errors import PictureError, RollcallError

if TYPE_CHECKING:
    from recognition.recognizer import Face, Recognizer
    from recognition.types import Image

_log = logging.getLogger(__name__)

_NEAREST = 3
TABLE_COLUMNS = (
    "picture", "face", "state", "name", "distance", "left", "top", "right", "bottom",
    *(f"{column} {rank}" for rank in range(1, _NEAREST + 1) for column in ("nearest", "distance")),
    "problem",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class PictureResult:
    """What was found on one picture.

    title: file name, or source and time of a frame.
    path: None for a frame.
    faces: best detection first; None until the picture was analysed.
    error: why the picture could not be read or analysed.
    """

    title: str
    path: Path | None = None
    faces: tuple[Face, ...] | None = None
    error: RollcallError | None = None


def list_pictures(paths: Iterable[Path]) -> Iterator[Path]:
    """The files as they are given, and of each folder all pictures in it and its folders, in order.

    Raises UsageError where a folder has none.
    """
    from storage.files.picture_files import folder_pictures

    for path in paths:
        if path.is_dir():
            yield from (path / each for each in folder_pictures(path))
        else:
            yield path


def identify_pictures(paths: Iterable[Path], recognizer: Recognizer) -> Iterator[tuple[PictureResult, Image | None]]:
    """Each picture of ``paths``, with its image where it could be read. Raises UsageError like ``list_pictures``."""
    for path in tuple(list_pictures(paths)):
        yield identify_file(path, recognizer)


def identify_file(path: Path, recognizer: Recognizer) -> tuple[PictureResult, Image | None]:
    """A file that cannot be read is a result with an error and without faces."""
    from storage.files.pictures import read_picture

    try:
        image = read_picture(path)
    except PictureError as error:
        return PictureResult(path.name, path, (), error), None
    return identify_image(image, recognizer, path.name, path), image


def identify_image(image: Image, recognizer: Recognizer, title: str, path: Path | None = None) -> PictureResult:
    """``image``: (H, W, 3) uint8 BGR. Raises ModelError where the detector is missing."""
    try:
        return PictureResult(title, path, tuple(recognizer.faces(image)))
    except RollcallError:
        raise
    except Exception as error:
        _log.warning("A picture could not be analysed: %s", error, exc_info=True)
        return PictureResult(
            title, path, (), RollcallError("It could not be analysed because of an error; the log says more.")
        )


def face_row(face: Face, threshold: float, path: Path | None = None) -> dict[str, Any]:
    """One face as the JSON of ``identify`` has it. A still is one look: known or unknown, never uncertain.

    path: the picture in whose px the box is to be; None leaves it in those of the image that was analysed.
    """
    from storage.files.pictures import box_in_file

    name, box, face = face.person_at(threshold), face.detection.box, face.told_at(threshold)
    return {
        "box": list((box if path is None else box_in_file(box, path)).rounded()),
        "score": round(face.detection.score, 3),
        "state": "unknown" if name is None else "known",
        "name": name,
        "distance": None if face.distance is None else round(face.distance, 4),
        "nearest": [{"name": person, "distance": round(distance, 4)} for person, distance in face.nearest],
        "quality": {"weight": round(face.quality.weight, 3), "reasons": list(face.quality.reasons)},
    }


def save_table(file: Path, results: Iterable[PictureResult], threshold: float) -> None:
    """Writes CSV in UTF-8 with a byte order mark: a line for each face, and one for each picture without any.

    Raises RollcallError where it cannot be written.
    """
    from storage.files.csv_tables import write_csv_file

    write_csv_file(file, TABLE_COLUMNS, (line for result in results for line in _lines(result, threshold)))


def save_marked(folder: Path, stem: str, image: Image, result: PictureResult, threshold: float) -> Path:
    """Writes ``image`` with the faces of ``result`` marked as ``stem.png``, or ``stem 2.png`` where that is taken.

    Raises RollcallError where it cannot be written.
    """
    import cv2

    from realtime.output.drawing import draw_faces

    drawn = draw_faces(image, [face_row(each, threshold) for each in result.faces or ()])
    encoded = cv2.imencode(".png", drawn)[1].tobytes()
    number = 1
    while True:
        path = folder / f"{stem}{f' {number}' if number > 1 else ''}.png"
        try:
            with path.open("xb") as stream:
                stream.write(encoded)
            return path
        except FileExistsError:
            number += 1
        except OSError as error:
            raise RollcallError(
                "{path} cannot be written: {error}. Free some space or choose another folder.",
                path=path,
                error=error.strerror,
            ) from error


def _lines(result: PictureResult, threshold: float) -> Sequence[Sequence[object]]:
    picture = result.title if result.path is None else os.fspath(result.path)
    if not result.faces:
        state = "" if result.error is not None or result.faces is None else "no face"
        return [[picture, "", state, *[""] * (len(TABLE_COLUMNS) - 4), result.error or ""]]
    lines: list[Sequence[object]] = []
    for number, found in enumerate(result.faces, 1):
        face = found.told_at(threshold)
        nearest = [each for person, distance in face.nearest[:_NEAREST] for each in (person, f"{distance:.4f}")]
        nearest += [""] * (2 * _NEAREST - len(nearest))
        row = face_row(face, threshold, result.path)
        distance = "" if face.distance is None else f"{face.distance:.4f}"
        lines.append([picture, number, row["state"], row["name"] or "", distance, *row["box"], *nearest, ""])
    return lines
