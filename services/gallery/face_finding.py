"""The faces of one picture file, for somebody to choose one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from recognition.errors import RollcallError
from recognition.types import Box, Detection, FaceChip
from services.people_interfaces import FoundFaces

if TYPE_CHECKING:
    from recognition.interfaces import Detector

_SAME = 0.3
"""Overlap (intersection over union) from which a box is taken for that of a face that was found."""


class FaceFinder:
    """``make_detector`` gives the detector of a name, ``detector_name`` the one in use. Used by one thread."""

    def __init__(self, make_detector: Callable[[str], Detector], detector_name: Callable[[], str]) -> None:
        self._make_detector = make_detector
        self._detector_name = detector_name
        self._detector: tuple[str, Detector] | None = None
        self._last: tuple[FoundFaces, Sequence[Detection]] | None = None

    def find(self, file: Path) -> FoundFaces:
        """The picture with its faces from left to right; a ``problem`` where it cannot be read or shows none."""
        from storage.files.pictures import read_picture

        try:
            image = read_picture(file)
            detections = sorted(self._in_use().detect(image), key=lambda each: each.box.left)
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
        """Lets go of the picture."""
        self._last = None

    def _in_use(self) -> Detector:
        name = self._detector_name()
        if self._detector is None or self._detector[0] != name:
            self._detector = name, self._make_detector(name)
        return self._detector[1]
