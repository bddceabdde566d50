"""Whether a picture differs from the one painted last: a scene at rest need not be painted with every frame."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Frame, Image

_WIDTH, _HEIGHT = 8, 16
"""Px of a block, of which every second row is read."""
_CHANGED = 4.0
"""Grey levels of a change of a block's mean, in any channel. Noise with a standard deviation of 3 makes 2 to 3."""
_FADED = 1.0
"""The same of 64 x 64 px, where the light changes slowly or a large thing is faint. That noise makes 0.5."""
_LARGE = 8, 4
"""Blocks of that."""
_REST = 0.16
"""Seconds after which a picture is painted in any case, and for which all are after a change."""


class PaintedScene:
    """Compares pictures with the last one that was painted, so that slow changes add up. Not thread-safe."""

    def __init__(self) -> None:
        self._painted: Frame | None = None
        self._alike: Frame | None = None
        self._means: NDArray[np.float32] | None = None
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
            self._means = _block_means(painted.image)
        change = _block_means(frame.image) - self._means
        if cv2.norm(change, cv2.NORM_INF) < _CHANGED and cv2.norm(cv2.blur(change, _LARGE), cv2.NORM_INF) < _FADED:
            self._alike = frame
            return False
        self._changed_at = now
        return True


def _block_means(image: Image) -> NDArray[np.float32]:
    """(H // 16, W // 8, 3) of (H, W, 3). OpenCV averages quickly in halves alone; what is left over at the lower and
    right edge has no part."""
    height, width = image.shape[0] // _HEIGHT, image.shape[1] // _WIDTH
    means = image[: height * _HEIGHT : 2, : width * _WIDTH]
    for times in (4, 2, 1):
        means = np.asarray(cv2.resize(means, (times * width, times * height), interpolation=cv2.INTER_AREA))
    return means.astype(np.float32)
