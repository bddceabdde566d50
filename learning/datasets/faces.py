"""What each picture of a set to be prepared holds: its one face, or why it is sorted out. Kept as it is found.

The journal is a line of JSON for each picture, by the sha256 of its content: whoever was stopped goes on after it.
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

from recognition.enrolment.still import Enrolled, Enroller, EnrolmentRules
from recognition.errors import RollcallError
from recognition.interfaces import Detector, Embedder
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit, ignore_progress
from recognition.types import Box, Detection, Image
from storage.files.gallery_folder import on_disk
from storage.files.pictures import UnreadablePictureError, read_bytes
from storage.gallery.picture_enrolment import read_content
from storage.gallery.picture_records import PictureFacts


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """A picture, analysed. ``face`` and its ``vector`` (D,), or None and the ``problem``. ``note``: worth knowing, or
    None. ``facts``: None where it could not be read."""

    sha256: str
    face: Detection | None = None
    vector: NDArray[np.float32] | None = None
    problem: Message | None = None
    note: Message | None = None
    facts: PictureFacts | None = None


class FaceTaker:
    """Takes the face a picture is of, by the rules by which a gallery takes pictures. ``face``: the last one."""

    def __init__(self, detector: Detector, embedder: Embedder, rules: EnrolmentRules) -> None:
        self._seen = _Remembered(detector)
        self._enroller = Enroller(self._seen, embedder, rules)
        self.face: Detection | None = None

    @property
    def key(self) -> str:
        """``name@version`` of the embedder."""
        return self._enroller.key

    @property
    def method(self) -> str:
        return self._enroller.method

    def template(self, image: Image) -> Enrolled:
        """Raises PictureRefusedError."""
        enrolled = self._enroller.template(image)
        self.face = next(each for each in self._seen.last if each.box == enrolled.box)
        return enrolled

    def template_of(self, image: Image, face: Detection) -> Enrolled:
        self.face = face
        return self._enroller.template_of(image, face)


class _Remembered:
    """A detector that keeps what it found last."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self.last: list[Detection] = []

    @property
    def name(self) -> str:
        return self._detector.name

    def detect(self, image: Image) -> list[Detection]:
        self.last = self._detector.detect(image)
        return self.last


def look_at(
    root: Path, pictures: Mapping[str, str], taker: FaceTaker, journal: Path, progress: ProgressSink = ignore_progress
) -> dict[str, Sight]:
    """By sha256. ``pictures``: sha256 -> path relative to ``root``. What ``journal`` holds is not looked at again.

    Raises RollcallError where the journal cannot be written.
    """
    sights = {each.sha256: each for each in _read(journal) if each.sha256 in pictures}
    try:
        with journal.open("a", encoding="ascii") as stream:
            for number, (sha256, path) in enumerate(pictures.items(), 1):
                if sha256 in sights:
                    continue
                progress(Progress(Stage.ANALYSING_PICTURES, number, len(pictures), Unit.PICTURES))
                sights[sha256] = sight = _look(root / on_disk(path), sha256, taker)
                stream.write(json.dumps(_as_json(sight)) + "\n")
                stream.flush()
    except OSError as error:
        raise RollcallError(f"{journal} cannot be written: {error.strerror or error}. Free some space.") from error
    return sights


def _look(path: Path, sha256: str, taker: FaceTaker) -> Sight:
    try:
        content = read_bytes(path)
    except UnreadablePictureError as error:
        return Sight(sha256, problem=error.message)
    taker.face = None
    reading = read_content(content, taker)
    answer = reading.answer
    if isinstance(answer, Message):
        return Sight(sha256, problem=answer, facts=reading.facts)
    return Sight(sha256, taker.face, answer.vector, note=answer.note, facts=reading.facts)


def _read(journal: Path) -> Iterable[Sight]:
    try:
        lines = journal.read_text(encoding="ascii").splitlines()
    except (OSError, UnicodeDecodeError):
        return
    for line in lines:
        try:
            yield _from_json(json.loads(line))
        except (ValueError, KeyError, TypeError):  # cut off in the middle: that picture is looked at once more
            continue


def _as_json(sight: Sight) -> dict[str, Any]:
    face = sight.face
    values: dict[str, Any] = {"sha256": sight.sha256}
    values |= {name: _message_as_json(message) for name, message in (("problem", sight.problem), ("note", sight.note))}
    values |= {"facts": None if sight.facts is None else asdict(sight.facts)}
    if face is not None and sight.vector is not None:
        values["box"] = [float(each) for each in (face.box.left, face.box.top, face.box.right, face.box.bottom)]
        values["score"] = float(face.score)
        values["landmarks"] = None if face.landmarks is None else face.landmarks.astype(float).tolist()
        values["vector"] = base64.b64encode(sight.vector.astype("<f4").tobytes()).decode("ascii")
    return values


def _message_as_json(message: Message | None) -> list[str] | None:
    return None if message is None else [message.code, message.to_json()]


def _message_of_json(value: Sequence[str] | None) -> Message | None:
    return None if value is None else Message.from_json(*value)


def _from_json(values: Mapping[str, Any]) -> Sight:
    facts = None if values["facts"] is None else PictureFacts(**values["facts"])
    said: dict[str, Any] = {name: _message_of_json(values[name]) for name in ("problem", "note")} | {"facts": facts}
    if "vector" not in values:
        return Sight(values["sha256"], **said)
    points = values["landmarks"]
    landmarks = None if points is None else np.array(points, dtype=np.float32)
    face = Detection(Box(*values["box"]), values["score"], landmarks)
    vector = np.frombuffer(base64.b64decode(values["vector"]), dtype="<f4").astype(np.float32)
    return Sight(values["sha256"], face, vector, **said)
