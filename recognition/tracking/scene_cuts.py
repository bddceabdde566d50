"""Scene cuts, still scenes, and images without the light of the others."""

from __future__ import annotations

import math
from collections.abc import Iterable
from enum import Enum
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Box, Image

MIN_CHANGED = 0.35
"""Fraction of the image that changes at a cut. On the test clips cuts change 0.39 to 0.73; moving people and cameras up
to 0.18 at 30 frames a second, and up to 0.4 at 5."""

_CHANGE = 0.5
"""Change of brightness of a changed cell, in standard deviations of the image."""
_MOTION = 0.12
"""The same where something moved. Camera noise is 0.04; moving people change some cell by more."""
_SIZE = (32, 18)
_BODY = 3.0
"""Heights of a face below it where its body moves."""

_DARKER = 0.5
"""Brightness of an unlit image, in that of the last lit one, at most."""
_BLANK = 2.0
"""Standard deviation, in levels of 255, of an image in which nothing can be seen."""
_FLICKER, _STROBE = 0.15, 1.0
"""Seconds for which unlit images in a row are passed over: at first, and while the light is known to strobe."""
_STROBE_MEMORY = 5.0


class Change(Enum):
    NONE = "nothing moved"
    MOTION = "something moved"
    CUT = "another scene"


class SceneCutDetector:
    """Compares each image with the previous one. Not thread-safe."""

    def __init__(self) -> None:
        self._before: NDArray[np.float32] | None = None
        self._moved: NDArray[np.bool_] | None = None
        self._level = self._contrast = 0.0  # of the last lit image
        self._lit_at = float("-inf")
        self._is_unlit = False
        self._dimmed_at = self._strobed_at = float("-inf")

    def is_unlit(self, image: Image, time: float) -> bool:
        """Whether ``image`` was taken without the light of the images before, or shows nothing at all.

        An infrared lamp that strobes lights every second image or so. Once it is dark for longer, the light has been
        turned off, and that is how the scene looks now. ``time``: s.
        """
        grey = _grey(image)
        level, contrast = float(grey.mean()), float(grey.std())
        is_darker = level < _DARKER * self._level or (contrast < _BLANK and self._contrast >= 2 * _BLANK)
        dark_for = time - self._lit_at
        limit = _STROBE if time - self._strobed_at < _STROBE_MEMORY else _FLICKER
        # Between images of a low rate lies more than the limit: the first one is passed over in any case.
        if is_darker and 0.0 <= dark_for <= _STROBE and (dark_for <= limit or not self._is_unlit):
            self._is_unlit = True
            return True
        if is_darker:
            self._dimmed_at = self._lit_at
        elif self._is_unlit or (level * _DARKER > self._level and 0.0 <= time - self._dimmed_at <= 2 * _STROBE):
            self._strobed_at = time  # the light has come back
        self._is_unlit = False
        self._lit_at, self._level, self._contrast = time, level, contrast
        return False

    def is_cut(self, image: Image) -> bool:
        """Whether (H, W, 3) uint8 ``image`` shows another scene than the previous one, which should have been lit."""
        before, self._before = self._before, _thumbnail(image)
        self._moved = None if before is None else np.abs(before - self._before) >= _MOTION
        return before is not None and _is_cut(before, self._before)

    def has_moved_beside(self, boxes: Iterable[Box], shape: tuple[int, ...]) -> bool:
        """Whether something has moved between the last two images given to ``is_cut``, of ``shape`` (height, width),
        that does not belong to whose faces are in ``boxes``, px."""
        if self._moved is None:
            return True
        height, width = shape[:2]
        left_over = self._moved.copy()
        for box in boxes:
            body = Box(
                box.left - box.width, box.top - box.height, box.right + box.width, box.bottom + _BODY * box.height
            ).clipped(width, height)
            columns = np.array([body.left, body.right]) * _SIZE[0] / width
            rows = np.array([body.top, body.bottom]) * _SIZE[1] / height
            left_over[int(rows[0]) : math.ceil(rows[1]), int(columns[0]) : math.ceil(columns[1])] = False
        return bool(left_over.any())

    def change(self, image: Image) -> Change:
        """What has happened since the image last given to ``is_cut``, which stays the one compared with."""
        if self._before is None:
            return Change.CUT
        now = _thumbnail(image)
        if float(np.max(np.abs(now - self._before))) < _MOTION:
            return Change.NONE
        return Change.CUT if _is_cut(self._before, now) else Change.MOTION


def _is_cut(before: NDArray[np.float32], now: NDArray[np.float32]) -> bool:
    return float(np.mean(np.abs(before - now) > _CHANGE)) > MIN_CHANGED


def _thumbnail(image: Image) -> NDArray[np.float32]:
    """(18, 32) brightness with mean 0 and standard deviation 1, so that global changes of light do not count."""
    grey = _grey(image)
    centred = grey - grey.mean()
    # At least 8 levels: the noise of an empty image must not count as a change.
    return np.asarray(centred / max(float(centred.std()), 8.0), dtype=np.float32)


def _grey(image: Image) -> NDArray[np.float32]:
    """(18, 32) brightness, 0..255."""
    step = max(1, min(image.shape[0] // 90, image.shape[1] // 160))
    height, width = image.shape[:2]
    if height % step or width % step:
        small = image[::step, ::step]
    else:  # the same pixels in a quarter of the time
        small = cast(Image, cv2.resize(image, (width // step, height // step), interpolation=cv2.INTER_NEAREST))
    small = cast(Image, cv2.resize(small, _SIZE, interpolation=cv2.INTER_AREA))
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), dtype=np.float32)
