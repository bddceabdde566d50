"""Prepares a dataset from a folder of people: aligned face crops, split into subsets, with augmented variants.

    DATA/recipe.yaml          everything the files follow from: the same recipe and pictures give the same files
    DATA/train/Ann Lee/*.jpg  crops and their variants; DATA/val and DATA/test likewise, without variants
    DATA/prepare.csv          what became of every picture, and why
    DATA/sheet.png            some crops of each person
    DATA/copies.png           crops with their variants

Files are written atomically. An interrupted run is resumed: results of the analysis are kept in DATA/.journal.jsonl
until the end, existing files are kept, and ``prepare.csv`` is written last.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import numpy as np

from learning.datasets.plan import PlannedPicture, SourcePicture, plan_dataset
from learning.datasets.recipe import CropSize, Matrix, Recipe, write_bytes
from learning.datasets.sheets import COPIES_SHEET, SHEET, TABLE, RenderText, TableTexts, copies_sheet, sheet, table
from recognition.enrolment.still import Enrolled
from recognition.errors import PictureError, RollcallError
from recognition.faces.alignment import ARCFACE_LANDMARKS_112, landmarks_of, similarity_transform, warp
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Box, Detection, Image
from storage.files.gallery_folder import on_disk
from storage.files.picture_notes import PictureNote, encode_picture
from storage.files.pictures import UnreadablePictureError, prefetch_pictures, read_bytes
from storage.gallery.picture_enrolment import PictureEnroller, read_content
from storage.gallery.picture_records import PictureFacts, Reading

JOURNAL = ".journal.jsonl"

_MIRRORED_ORDER = (1, 0, 2, 4, 3)
"""The five landmarks of a mirrored face, in the usual order again."""


def prepare(
    root: Path,
    data: Path,
    sources: Sequence[SourcePicture],
    enroller: PictureEnroller,
    recipe: Recipe,
    render: RenderText,
    texts: TableTexts,
    progress: ProgressSink = ignore_progress,
) -> None:
    """Completes the dataset folder ``data`` from ``sources``, the pictures of ``root``.

    Raises RollcallError where no picture can be used or something cannot be written.
    """
    paths = {each.sha256: each.path for each in reversed(sources) if each.problem is None}
    paths = dict(sorted(paths.items(), key=lambda item: item[1]))
    analyses = analyse_pictures(root, paths, enroller, data / JOURNAL, progress)
    progress(Progress(Stage.SPLITTING_DATASET))
    planned = plan_dataset(sources, analyses, recipe)
    if not any(each.subset for each in planned):
        path, problem = next((each.source.path, each.problem) for each in planned if each.problem is not None)
        raise RollcallError(f"No picture of {root} can be used. {path}, for one: {texts.picture(problem)}")
    write_crops(root, data, planned, analyses, recipe, progress)
    progress(Progress(Stage.DRAWING_SHEETS))
    write_bytes(data / SHEET, sheet(data, planned, render))
    if recipe.augmentation.copies:
        write_bytes(data / COPIES_SHEET, copies_sheet(data, planned, render))
    write_bytes(data / TABLE, table(planned, recipe, texts))
    (data / JOURNAL).unlink(missing_ok=True)


def write_crops(
    root: Path,
    data: Path,
    planned: Sequence[PlannedPicture],
    analyses: Mapping[str, Reading],
    recipe: Recipe,
    progress: ProgressSink = ignore_progress,
) -> None:
    """Writes the missing files of ``planned`` in ``data``.

    Raises RollcallError where one cannot be written, or a picture has changed since it was analysed.
    """
    waiting = [each for each in planned if any(not (data / on_disk(name)).is_file() for name in file_names(each))]
    done = len(planned) - len(waiting)
    paths = [on_disk(each.source.path) for each in waiting]
    for number, (each, (_, image)) in enumerate(zip(waiting, prefetch_pictures(root, paths), strict=True), done + 1):
        progress(Progress(Stage.CROPPING_FACES, number, len(planned), Unit.FACES))
        answer = analyses[each.source.sha256].answer
        face = answer.face if isinstance(answer, Enrolled) else None
        if isinstance(image, PictureError) or face is None:
            raise RollcallError(f"The picture {each.source.path} has changed meanwhile. Start again in a new folder.")
        _write(data, each, image, face, recipe)


def file_names(planned: PlannedPicture) -> tuple[str, ...]:
    """Files made of a picture, relative to the dataset; none where it is excluded."""
    return (planned.name, *planned.copies) if planned.name else ()


def _write(data: Path, planned: PlannedPicture, image: Image, face: Detection, recipe: Recipe) -> None:
    matrix, size = _crop_matrix(face, recipe.crop), recipe.crop.size
    for number, name in enumerate(file_names(planned)):
        path = data / on_disk(name)
        if path.is_file():
            continue
        moved, mirrored = matrix, False
        if number == 0:
            cut = warp(image, matrix, size)
        else:
            variant = recipe.augmentation.sample(recipe.seed, planned.source.sha256, number)
            moved, mirrored = variant.transform(matrix, size), variant.flipped
            cut = variant.crop(image, moved, size)
        note = PictureNote(_face_in(face, moved, size, mirrored=mirrored), source=planned.source.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(path, encode_picture(cut, note))


def _crop_matrix(face: Detection, crop: CropSize) -> Matrix:
    """(2, 3) from px of the picture to px of the aligned crop."""
    points = (ARCFACE_LANDMARKS_112 / 112 - 0.5) / (1 + 2 * crop.margin) + 0.5
    return similarity_transform(landmarks_of(face), np.asarray(points * crop.size, np.float32))


def _face_in(face: Detection, matrix: Matrix, size: int, *, mirrored: bool) -> Detection:
    """The face in the crop that ``matrix`` maps to; stored with the crop, so that it need not be detected again."""
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    x, y = matrix[:, :2] @ np.array(face.box.center) + matrix[:, 2]
    half = face.box.width * scale / 2, face.box.height * scale / 2
    box = Box(float(x - half[0]), float(y - half[1]), float(x + half[0]), float(y + half[1])).clipped(size, size)
    points = landmarks_of(face) @ matrix[:, :2].T + matrix[:, 2]
    if mirrored:
        points = points[list(_MIRRORED_ORDER)]
    return Detection(box, face.score, points.astype(np.float32))


def analyse_pictures(
    root: Path,
    pictures: Mapping[str, str],
    enroller: PictureEnroller,
    journal: Path,
    progress: ProgressSink = ignore_progress,
) -> dict[str, Reading]:
    """Results by sha256; those in ``journal`` are reused.

    ``pictures``: path relative to ``root`` by sha256. Raises RollcallError where the journal cannot be written.
    """
    found = {sha256: reading for sha256, reading in _read(journal) if sha256 in pictures}
    try:
        with journal.open("a", encoding="ascii") as stream:
            for number, (sha256, path) in enumerate(pictures.items(), 1):
                if sha256 in found:
                    continue
                progress(Progress(Stage.ANALYSING_PICTURES, number, len(pictures), Unit.PICTURES))
                try:
                    found[sha256] = read_content(read_bytes(root / on_disk(path)), enroller)
                except UnreadablePictureError as error:
                    found[sha256] = Reading(error.message)
                stream.write(json.dumps({"sha256": sha256, **_as_json(found[sha256])}) + "\n")
                stream.flush()
    except OSError as error:
        raise RollcallError(f"{journal} cannot be written: {error.strerror or error}. Free some space.") from error
    return found


def _read(journal: Path) -> Iterable[tuple[str, Reading]]:
    try:
        lines = journal.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        try:
            values = json.loads(line)
            yield values["sha256"], _from_json(values)
        except (ValueError, KeyError, TypeError):  # an incomplete line: that picture is analysed again
            continue


def _as_json(reading: Reading) -> dict[str, Any]:
    answer, facts = reading.answer, None if reading.facts is None else asdict(reading.facts)
    message = answer if isinstance(answer, Message) else answer.note
    values: dict[str, Any] = {"facts": facts, "message": None if message is None else [message.code, message.to_json()]}
    if isinstance(answer, Enrolled) and answer.face is not None:
        values["box"] = [float(each) for each in astuple(answer.face.box)]
        values["score"] = float(answer.face.score)
        values["landmarks"] = None if answer.face.landmarks is None else answer.face.landmarks.astype(float).tolist()
        values["vector"] = base64.b64encode(answer.vector.astype("<f4").tobytes()).decode("ascii")
    return values


def _from_json(values: Mapping[str, Any]) -> Reading:
    facts = None if values["facts"] is None else PictureFacts(**values["facts"])
    message = None if values["message"] is None else Message.from_json(*values["message"])
    if "vector" not in values:
        return Reading(message or Message("no-face"), facts)
    points = None if values["landmarks"] is None else np.array(values["landmarks"], dtype=np.float32)
    vector = np.frombuffer(base64.b64decode(values["vector"]), dtype="<f4").astype(np.float32)
    return Reading(Enrolled(vector, Detection(Box(*values["box"]), values["score"], points), message), facts)
