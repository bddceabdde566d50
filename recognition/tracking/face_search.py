"""Searches frames for faces: whole, or coarsely where large known faces are only followed."""

from __future__ import annotations

from collections.abc import Sequence

from recognition.interfaces import CoarseDetector, Detector, RefiningDetector
from recognition.tracking.scene_cuts import SceneCutDetector
from recognition.types import Detection, Frame, Image, Track

_SAME_PLACE = 0.3
"""Overlap of a face with where it was in the search before; settled ones move slowly."""


class FaceSearch:
    """One detector and when it searched whole. Not thread-safe.

    cuts: has been given each frame that is searched.
    interval: seconds between two whole searches of frames that need none.
    """

    def __init__(self, detector: Detector, cuts: SceneCutDetector, interval: float) -> None:
        self._detector = detector
        self._cuts = cuts
        self._interval = interval
        self._whole_at = float("-inf")

    def faces(self, frame: Frame, followed: Sequence[Track]) -> list[Detection]:
        """The faces of a frame, some with rough landmarks. ``followed``: the tracks of the search before where all are
        settled, else none.

        A coarse search finds them again where they are large and nothing moves beside them; where it misses one, the
        frame is searched whole.
        """
        detector, boxes = self._detector, [each.box for each in followed]
        passed = frame.captured_at - self._whole_at
        if isinstance(detector, CoarseDetector) and boxes and 0.0 <= passed < self._interval:
            smallest = min(min(box.width, box.height) for box in boxes)
            if smallest >= detector.min_coarse_face and not self._cuts.has_moved_beside(boxes, frame.image.shape):
                found = detector.detect_coarsely(frame.image)
                if all(any(each.box.iou(box) > _SAME_PLACE for each in found) for box in boxes):
                    return found
        self._whole_at = frame.captured_at
        if isinstance(detector, RefiningDetector):
            return detector.detect_quickly(frame.image)
        return detector.detect(frame.image)

    def refined(self, image: Image, found: list[Detection]) -> list[Detection]:
        """Those of ``faces`` in the same image, with exact landmarks."""
        detector = self._detector
        return detector.refined(image, found) if isinstance(detector, RefiningDetector) else found
