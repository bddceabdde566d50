"""From a still picture to one person's template, or a sentence that says why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.errors import PictureRefusedError
from recognition.faces.alignment import crop_face
from recognition.faces.preprocessing import blurred_to
from recognition.faces.quality import Quality, assess, sharpness
from recognition.interfaces import Detector, Embedder, template_key
from recognition.types import Box, Detection, Image, Vectors

_METHOD = "1"
"""Raise it when what this file refuses, or which face it takes, changes."""

_SEARCH_SIDE = 480
"""Pixels of the shorter side to which a picture without a face is enlarged, to tell a small face from none."""
_LONGEST_SEARCH_SIDE = 2560
_SURE = 0.85
"""Score from which a face in a turned picture is believed: turned, a cup and a blur were taken for faces at 0.79."""
_LEAST_SIDE = 12
"""Pixels: in less there is nothing to be seen."""
_NIGHT, _DAYLIGHT = 40.0, 110.0
"""Mean brightness, 0..255, below which a picture without a face is searched again, and that it is then given."""
_LEAST_SHARPNESS = 0.3
"""Of a whole picture, as ``quality.sharpness`` measures it: sharp pictures, of anything, are over 0.45."""
_SMALL_AND_SHARP = 0.55
"""A face too small to be used is blurred, too, if it is less sharp: of 1,300 sharp ones of 20 to 40 pixels none was."""
_NOTES = {
    "dark": "The face is very dark; a brighter picture would be recognised better.",
    "turned-away": "The face is turned away; a picture from the front would be recognised better.",
}

_MOST_UNUSED = 4
"""Of a crowd the largest faces say whose picture it is."""

_LARGEST_TAKEN = "Of {faces} faces the largest was taken."


@dataclass(frozen=True, slots=True)
class EnrolmentRules:
    """``min_face``: pixels of the shorter side of the face. ``dominant_face``: among several faces the largest is
    taken if its area is this many times the next. ``blur_to``: sharpness 0..1 to which sharper faces are blurred, so
    that they are like the camera's; None leaves them as they are."""

    min_face: int = 40
    dominant_face: float = 4.0
    blur_to: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Enrolled:
    """``vector`` is (D,) float32 of unit length, ``box`` the face in the picture's pixels, ``note`` something worth
    knowing about the picture, or None, ``quality`` that of the face. ``unused_faces``: (K, D) of the other faces in the
    picture, largest first, or None."""

    vector: NDArray[np.float32]
    box: Box
    note: str | None = None
    quality: Quality | None = None
    unused_faces: Vectors | None = None


class Enroller:
    """Makes templates with one detector and one embedder; ``rules`` say which pictures will do.

    The detector should look for faces down to ``rules.min_face``; smaller ones are found here.
    """

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
        blurred = "" if rules.blur_to is None else f"/blurred to {rules.blur_to:g}"
        return f"{self._detector.name}/{rules.min_face}/{rules.dominant_face:g}/{_METHOD}{blurred}"

    def template(self, image: Image) -> Enrolled:
        """The template of the one face in an (H, W, 3) uint8 BGR image.

        Raises PictureRefusedError with reason ``no-face``, ``several-faces``, ``too-small``, ``blurred`` or
        ``turned-away``.
        """
        detection, *others = found = self._the_face_first(image)
        side = min(detection.box.width, detection.box.height)
        quality = self._assess(image, detection)
        if side < self._rules.min_face:
            is_blurred = quality.sharpness < _SMALL_AND_SHARP
            raise self._small_face(side, self._vectors(image, found), is_blurred=is_blurred)
        if "blurred" in quality.reasons:
            sentence = "The face is blurred; use a sharper picture."
            raise PictureRefusedError("blurred", sentence, self._vectors(image, found))
        notes = [_NOTES.get(reason) for reason in quality.reasons]
        if others:
            notes.insert(0, _LARGEST_TAKEN.format(faces=len(found)))
        enrolled = self._enrolled(image, detection, quality, " ".join(filter(None, notes)) or None)
        return replace(enrolled, unused_faces=self._vectors(image, others))

    def template_of(self, image: Image, face: Detection) -> Enrolled:
        """The template of a face whose place and person are known: taken as it is, and never refused."""
        return self._enrolled(image, face, self._assess(image, face), None)

    def _enrolled(self, image: Image, detection: Detection, quality: Quality, note: str | None) -> Enrolled:
        return Enrolled(self._embedder.embed([self._crop(image, detection)])[0], detection.box, note, quality)

    def _vectors(self, image: Image, faces: Sequence[Detection]) -> Vectors | None:
        crops = [self._crop(image, face) for face in faces[:_MOST_UNUSED]]
        return self._embedder.embed(crops) if crops else None

    def _crop(self, image: Image, detection: Detection) -> Image:
        crop = crop_face(image, detection, self._embedder.crop_spec)
        return crop if self._rules.blur_to is None else blurred_to(crop, self._rules.blur_to)

    def _the_face_first(self, image: Image) -> list[Detection]:
        """The faces, largest first, of which the first is plainly the one that is meant."""
        found = self._detector.detect(image) or self._found_in_the_dark(image)
        if not found:
            raise self._why_none(image)
        found = sorted(found, key=lambda each: -each.box.area)
        if len(found) > 1 and found[0].box.area < self._rules.dominant_face * found[1].box.area:
            raise PictureRefusedError(
                "several-faces",
                f"There are {len(found)} faces and none is clearly the largest; cut the picture to the one you mean.",
                self._vectors(image, found),
            )
        return found

    def _found_in_the_dark(self, image: Image) -> list[Detection]:
        mean = float(np.mean(image)) if image.size else 0.0
        if not 1.0 <= mean < _NIGHT:
            return []
        return self._detector.detect(np.asarray(cv2.convertScaleAbs(image, alpha=_DAYLIGHT / mean), dtype=np.uint8))

    def _why_none(self, image: Image) -> PictureRefusedError:
        """The most helpful thing to say of a picture in which the detector found no face."""
        shorter, longer = min(image.shape[:2]), max(image.shape[:2])
        if shorter >= _LEAST_SIDE:
            if longer < 2 * self._rules.min_face:
                return self._too_small(f"The picture is only {image.shape[1]} x {image.shape[0]} pixels")
            if self._lies_on_its_side(image):
                return PictureRefusedError(
                    "turned-away", "The face lies on its side; turn the picture upright and save it again."
                )
            side = self._largest_side_enlarged(image)
            is_blurred = 0.0 < _picture_sharpness(image) < _LEAST_SHARPNESS
            if side is not None and side < self._rules.min_face:
                return self._small_face(side, is_blurred=is_blurred)
            if is_blurred:
                return PictureRefusedError("blurred", "The picture is too blurred to find a face; use a sharper one.")
        return PictureRefusedError(
            "no-face", "No face was found; use a picture that shows one face, upright and from the front."
        )

    def _lies_on_its_side(self, image: Image) -> bool:
        return any(
            each.score >= _SURE and min(each.box.width, each.box.height) >= self._rules.min_face
            for turn in (cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_90_COUNTERCLOCKWISE)
            for each in self._detector.detect(np.asarray(cv2.rotate(image, turn), dtype=np.uint8))
        )

    def _largest_side_enlarged(self, image: Image) -> float | None:
        """Pixels of the largest face that shows when the picture is enlarged; None where none does."""
        shorter, longer = min(image.shape[:2]), max(image.shape[:2])
        factor = min(max(2.0, _SEARCH_SIDE / shorter), _LONGEST_SEARCH_SIDE / longer)
        if factor <= 1.0:
            return None
        enlarged = cv2.resize(image, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        found = self._detector.detect(np.asarray(enlarged, dtype=np.uint8))
        return max((min(each.box.width, each.box.height) / factor for each in found), default=None)

    def _small_face(self, side: float, faces: Vectors | None = None, *, is_blurred: bool) -> PictureRefusedError:
        if not is_blurred:
            return self._too_small(f"The face is only {int(side)} pixels wide", faces)
        sentence = (
            f"The face is blurred and only {int(side)} pixels wide; use a sharper picture in which it is at least "
            f"{self._rules.min_face} pixels wide."
        )
        return PictureRefusedError("blurred", sentence, faces)

    def _too_small(self, what: str, faces: Vectors | None = None) -> PictureRefusedError:
        least = self._rules.min_face
        sentence = f"{what}; use a picture in which the face is at least {least} pixels wide."
        return PictureRefusedError("too-small", sentence, faces)


def _picture_sharpness(image: Image) -> float:
    scale = min(1.0, 512 / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return sharpness(np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), dtype=np.uint8))


def faces_in_note(note: str | None) -> int | None:
    """How many faces a picture shows of which the largest was taken, by the note about it; None where it shows one."""
    before, after = _LARGEST_TAKEN.split("{faces}")
    found = re.search(f"{re.escape(before)}(\\d+){re.escape(after)}", note or "")
    return None if found is None else int(found[1])
