"""Whether a picture differs from the one painted last: a scene at rest need not be painted with every frame."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from recognition.types import Frame, Image

_WIDTH, _HEIGHT = 8, 16
"""Px of a block, of which every second row is read."""
_CHANGED = 7.0
"""Grey levels by which the mean of a quarter of a block changes in some channel where something happens. Noise with a
standard deviation of 3 makes 5 or 6."""
_FAINT = 1.0
"""The same of 8 x 4 blocks, where the light changes slowly or a large thing is faint. That noise makes 0.6."""
_LARGE = 8, 4
_REST = 0.16
"""Seconds after which a picture is painted in any case, and for which all are after a change."""


class PaintedScene:
    """Compares pictures with the last one that was painted, so that slow changes add up. Not thread-safe."""

    def __init__(self) -> None:
        self._painted: Frame | None = None
        self._means: _Means | None = None
        self._alike: Frame | None = None
        self._changed_at = -math.inf

    def paint(self, frame: Frame) -> None:
        """``frame`` is painted, and compared with from now on."""
        if frame is not self._painted:
            self._painted, self._means, self._alike = frame, None, None

    def differs(self, frame: Frame) -> bool:
        """Whether ``frame`` shows something new, or the one painted last is older than a moment."""
        painted, now = self._painted, frame.captured_at
        if frame is self._alike:
            return False
        if painted is None or painted.segment != frame.segment or painted.image.shape != frame.image.shape:
            return True
        if not 0.0 < now - painted.captured_at < _REST or 0.0 <= now - self._changed_at < _REST:
            return True
        if frame.image.shape[0] < _HEIGHT or frame.image.shape[1] < _WIDTH:
            return True
        if self._means is None:
            self._means = _Means.of(painted.image)
        if self._means.differ(_Means.of(frame.image)):
            self._changed_at = now
            return True
        self._alike = frame
        return False


@dataclass(frozen=True, slots=True)
class _Means:
    """Of quarters (H // 16 * 2, W // 8 * 2, 3) and blocks (H // 16, W // 8, 3) of (H, W, 3), uint8."""

    quarters: Image
    blocks: Image

    @classmethod
    def of(cls, image: Image) -> _Means:
        """Halved again and again, which alone is quick; what is left over at the lower and right edge has no part."""
        height, width = image.shape[0] // _HEIGHT, image.shape[1] // _WIDTH
        half = _resized(image[: height * _HEIGHT : 2, : width * _WIDTH], 4 * width, 4 * height)
        quarters = _resized(half, 2 * width, 2 * height)
        return cls(quarters, _resized(quarters, width, height))

    def differ(self, other: _Means) -> bool:
        if cv2.norm(self.quarters, other.quarters, cv2.NORM_INF) >= _CHANGED:
            return True
        change = cv2.subtract(self.blocks, other.blocks, dtype=cv2.CV_32F)
        return cv2.norm(cv2.blur(change, _LARGE), cv2.NORM_INF) >= _FAINT


def _resized(image: Image, width: int, height: int) -> Image:
    return np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
