"""Analyses the pictures of a dataset: the face of each, or why it cannot be used.

Results are appended to a journal as they are found, one line of JSON per picture by the sha256 of its content, so that
an interrupted run is resumed.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, astuple
from pathlib import Path
from typing import Any

import numpy as np

from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Box, Detection
from storage.files.gallery_folder import on_disk
from storage.files.pictures import UnreadablePictureError, read_bytes
from storage.gallery.picture_enrolment import PictureEnroller, read_content
from storage.gallery.picture_records import PictureFacts, Reading, Template


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
    if isinstance(answer, Template) and answer.face is not None:
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
    return Reading(Template(vector, message, face=Detection(Box(*values["box"]), values["score"], points)), facts)
