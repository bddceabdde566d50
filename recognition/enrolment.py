"""From a still picture to one person's template, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.alignment import crop_face
from recognition.errors import PictureRefusedError
from recognition.interfaces import Detector, Embedder, template_key
from recognition.quality import Quality, assess
from recognition.types import Box, Detection, Image

_RULES_VERSION = 1
"""Changes whenever a picture could be taken, refused or cropped otherwise than before at the same settings."""

_METHOD = "1"
"""Raise it when the rules in this file change."""

_SEARCH_SIDE = 480
"""Pixels of the shorter side to which a picture is enlarged when no face is found, to tell a small face from none."""
_LONGEST_SEARCH_SIDE = 2560
_LEAST_SIDE = 12
"""Pixels: in less there is nothing to be seen."""


@dataclass(frozen=True, slots=True)
class EnrolmentRules:
    """``smallest_face``: pixels of the shorter side of the face. ``dominant_face``: among several faces the largest is
    taken if its area is this many times the next."""

    smallest_face: int = 40
    dominant_face: float = 4.0


@dataclass(frozen=True, slots=True, eq=False)
class Enrolled:
    """``vector`` is (D,) float32 of unit length, ``box`` the face in the picture's pixels, ``note`` something worth
    knowing about the picture, or None."""

    vector: NDArray[np.float32]
    box: Box
    note: str | None = None


class Enroller:
    """Makes templates with one detector and one embedder; ``rules`` say which pictures will do."""

    def __init__(
        self,
        detector: Detector,
        embedder: Embedder,
        rules: EnrolmentRules | None = None,
        assess_quality: Callable[[Image, Detection], Quality] = assess,
    ) -> None:
        self._detector = detector
        self._embedder = embedder
        self._rules = rules or EnrolmentRules()
        self._assess = assess_quality

    @property
    def key(self) -> str:
        """``name@version`` of the embedder that makes the templates."""
        return template_key(self._embedder)

    @property
    def method(self) -> str:
        """How the face is found and chosen: changes whenever another picture might be refused."""
        rules = self._rules
        return f"{self._detector.name}/{rules.smallest_face}/{rules.dominant_face:g}/{_METHOD}"

    def template(self, image: Image) -> Enrolled:
        """The template of the one face in an (H, W, 3) uint8 BGR image.

        Raises PictureRefusedError with reason ``no-face``, ``several-faces``, ``too-small`` or ``blurred``.
        """
        detection, note = self._the_face(image)
        side = min(detection.box.width, detection.box.height)
        if side < self._rules.smallest_face:
            raise PictureRefusedError(
                "too-small",
                f"The face is only {int(side)} pixels wide; use a picture in which it is at least "
                f"{self._rules.smallest_face} pixels wide.",
            )
        quality = self._assess(image, detection)
        if "blurred" in quality.reasons:
            raise PictureRefusedError("blurred", "The face is blurred; use a sharper picture.")
        vector = self._embedder.embed([crop_face(image, detection, self._embedder.crop_spec)])[0]
        notes = [note] if note else []
        if "dark" in quality.reasons:
            notes.append("The face is very dark; a brighter picture would be recognised better.")
        return Enrolled(vector, detection.box, " ".join(notes) or None)

    def _the_face(self, image: Image) -> tuple[Detection, str | None]:
        found = sorted(self._found(image), key=lambda each: -each.box.area)
        if not found:
            raise PictureRefusedError(
                "no-face", "No face was found; use a picture that shows one face, upright and from the front."
            )
        if len(found) == 1:
            return found[0], None
        if found[0].box.area < self._rules.dominant_face * found[1].box.area:
            raise PictureRefusedError(
                "several-faces",
                f"There are {len(found)} faces and none is clearly the largest; cut the picture to the one you mean.",
            )
        return found[0], f"Of {len(found)} faces the largest was taken."

    def _found(self, image: Image) -> list[Detection]:
        """The faces; a picture without one is searched again enlarged, for faces below the detector's smallest."""
        found = self._detector.detect(image)
        shorter, longer = min(image.shape[:2]), max(image.shape[:2])
        factor = min(max(2.0, _SEARCH_SIDE / max(shorter, 1)), _LONGEST_SEARCH_SIDE / max(longer, 1))
        if found or factor <= 1.0 or shorter < _LEAST_SIDE:
            return found
        enlarged = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        return [_scaled(each, 1 / factor) for each in self._detector.detect(np.asarray(enlarged, dtype=np.uint8))]


def _scaled(detection: Detection, factor: float) -> Detection:
    box, points = detection.box, detection.landmarks
    return replace(
        detection,
        box=Box(box.left * factor, box.top * factor, box.right * factor, box.bottom * factor),
        landmarks=None if points is None else (points * np.float32(factor)).astype(np.float32),
    )
