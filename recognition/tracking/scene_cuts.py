"""Detects scene cuts, so that no name is carried over them, and still images."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Image

MIN_CHANGED = 0.35
"""Fraction of the image that changes at a cut. On the test clips cuts change 0.39 to 0.73; moving people and cameras up
to 0.18 at 30 frames a second, and up to 0.4 at 5."""

_CHANGE = 0.5
"""Change of brightness of a changed cell, in standard deviations of the image."""
_MOTION = 0.12
"""The same where something moved. Camera noise is 0.04; moving people change some cell by more."""
_SIZE = (32, 18)


class SceneCutDetector:
    """Compares each image with the previous one. Not thread-safe."""

    def __init__(self) -> None:
        self._before: NDArray[np.float32] | None = None

    def is_cut(self, image: Image) -> bool:
        """Whether (H, W, 3) uint8 ``image`` shows another scene than the previous one."""
        before, self._before = self._before, _thumbnail(image)
        if before is None:
            return False
        return float(np.mean(np.abs(before - self._before) > _CHANGE)) > MIN_CHANGED

    def is_still(self, image: Image) -> bool:
        """Whether nothing has moved since the image last given to ``is_cut``; False before the first."""
        return self._before is not None and float(np.max(np.abs(_thumbnail(image) - self._before))) < _MOTION


def _thumbnail(image: Image) -> NDArray[np.float32]:
    """(18, 32) brightness with mean 0 and standard deviation 1, so that global changes of light do not count."""
    step = max(1, min(image.shape[0] // 90, image.shape[1] // 160))
    small = cv2.resize(image[::step, ::step], _SIZE, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY).astype(np.float32)
    centred = grey - grey.mean()
    # At least 8 levels: the noise of an empty image must not count as a change.
    return np.asarray(centred / max(float(centred.std()), 8.0), dtype=np.float32)
