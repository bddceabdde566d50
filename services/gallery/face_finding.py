"""Detects the faces of one picture file, so that one of them can be chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from recognition.errors import RollcallError
from recognition.types import Box, Detection, FaceChip, Image
from services.live_models import LiveModels

_SAME = 0.3
"""Intersection over union from which a box is taken for that of a detected face."""


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """The faces of one picture file.

    faces: from left to right; None while they are being detected.
    problem: why there are none, or None.
    """

    file: Path
    image: Image | None = None
    faces: tuple[Box, ...] | None = None
    problem: str | None = None


class FaceFinder:
    """Not thread-safe."""

    def __init__(self, models: LiveModels) -> None:
        self._models = models
        self._last: tuple[FoundFaces, Sequence[Detection]] | None = None

    def find(self, file: Path) -> FoundFaces:
        """A ``problem`` is set where the picture cannot be read or shows no face."""
        from storage.files.pictures import read_picture

        try:
            image = read_picture(file)
            detections = sorted(self._models.detector().detect(image), key=lambda each: each.box.left)
        except RollcallError as error:
            found, detections = FoundFaces(file, faces=(), problem=str(error)), []
        else:
            boxes = tuple(each.box for each in detections)
            problem = None if boxes else "No face was found in this picture."
            found = FoundFaces(file, image, boxes, problem)
        self._last = found, detections
        return found

    def cut_out(self, file: Path, face: Box) -> FaceChip:
        """The face in that box of the picture. Raises RollcallError where it cannot be read, or has no such box."""
        from recognition.faces.face_chips import cut_face_chip

        if self._last is None or self._last[0].file != file:
            self.find(file)
        assert self._last is not None
        found, detections = self._last
        if found.image is None:
            raise RollcallError(f"{file.name}: {found.problem}")
        nearest = max(detections, key=lambda each: each.box.iou(face), default=None)
        if nearest is None or nearest.box.iou(face) < _SAME:
            nearest = Detection(face, 1.0)
        try:
            return cut_face_chip(found.image, nearest)
        except ValueError as error:
            raise RollcallError(f"{file.name} has no face there any more; open it again.") from error

    def forget(self) -> None:
        """Drops the picture from memory."""
        self._last = None
