"""Analyses the pictures of a dataset: the face of each, or why it cannot be used.

Results are appended to a journal as they are found, one line of JSON per picture by the sha256 of its content, so that
an interrupted run is resumed.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Box, Detection
from storage.files.gallery_folder import on_disk
from storage.files.pictures import UnreadablePictureError, read_bytes
from storage.gallery.picture_enrolment import PictureEnroller, read_content
from storage.gallery.picture_records import PictureFacts


@dataclass(frozen=True, slots=True, eq=False)
class PictureAnalysis:
    """Result for one picture.

    face: None where the picture cannot be used.
    vector: (D,) of unit length, None without a face.
    problem: why it cannot be used, or None.
    note: how it could be better, or None.
    facts: None where it could not be read.
    """

    sha256: str
    face: Detection | None = None
    vector: NDArray[np.float32] | None = None
    problem: Message | None = None
    note: Message | None = None
    facts: PictureFacts | None = None


def analyse_pictures(
    root: Path,
    pictures: Mapping[str, str],
    enroller: PictureEnroller,
    journal: Path,
    progress: ProgressSink = ignore_progress,
) -> dict[str, PictureAnalysis]:
    """Results by sha256; those in ``journal`` are reused.

    ``pictures``: path relative to ``root`` by sha256. Raises RollcallError where the journal cannot be written.
    """
    found = {each.sha256: each for each in _read(journal) if each.sha256 in pictures}
    try:
        with journal.open("a", encoding="ascii") as stream:
            for number, (sha256, path) in enumerate(pictures.items(), 1):
                if sha256 in found:
                    continue
                progress(Progress(Stage.ANALYSING_PICTURES, number, len(pictures), Unit.PICTURES))
                found[sha256] = _analyse(root / on_disk(path), sha256, enroller)
                stream.write(json.dumps(_as_json(found[sha256])) + "\n")
                stream.flush()
    except OSError as error:
        raise RollcallError(f"{journal} cannot be written: {error.strerror or error}. Free some space.") from error
    return found


def _analyse(path: Path, sha256: str, enroller: PictureEnroller) -> PictureAnalysis:
    try:
        content = read_bytes(path)
    except UnreadablePictureError as error:
        return PictureAnalysis(sha256, problem=error.message)
    reading = read_content(content, enroller)
    answer = reading.answer
    if isinstance(answer, Message):
        return PictureAnalysis(sha256, problem=answer, facts=reading.facts)
    return PictureAnalysis(sha256, answer.face, answer.vector, note=answer.note, facts=reading.facts)


def _read(journal: Path) -> Iterable[PictureAnalysis]:
    try:
        lines = journal.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        try:
            yield _from_json(json.loads(line))
        except (ValueError, KeyError, TypeError):  # an incomplete line: that picture is analysed again
            continue


def _as_json(found: PictureAnalysis) -> dict[str, Any]:
    face = found.face
    values: dict[str, Any] = {
        "sha256": found.sha256,
        "problem": _message_as_json(found.problem),
        "note": _message_as_json(found.note),
        "facts": None if found.facts is None else asdict(found.facts),
    }
    if face is not None and found.vector is not None:
        values["box"] = [float(each) for each in (face.box.left, face.box.top, face.box.right, face.box.bottom)]
        values["score"] = float(face.score)
        values["landmarks"] = None if face.landmarks is None else face.landmarks.astype(float).tolist()
        values["vector"] = base64.b64encode(found.vector.astype("<f4").tobytes()).decode("ascii")
    return values


def _from_json(values: Mapping[str, Any]) -> PictureAnalysis:
    face = vector = None
    if "vector" in values:
        points = values["landmarks"]
        landmarks = None if points is None else np.array(points, dtype=np.float32)
        face = Detection(Box(*values["box"]), values["score"], landmarks)
        vector = np.frombuffer(base64.b64decode(values["vector"]), dtype="<f4").astype(np.float32)
    facts = None if values["facts"] is None else PictureFacts(**values["facts"])
    problem, note = _message_from_json(values["problem"]), _message_from_json(values["note"])
    return PictureAnalysis(values["sha256"], face, vector, problem, note, facts)


def _message_as_json(message: Message | None) -> list[str] | None:
    return None if message is None else [message.code, message.to_json()]


def _message_from_json(value: Sequence[str] | None) -> Message | None:
    return None if value is None else Message.from_json(*value)
