"""Pictures as a screen takes them: scaled to its pixels, four bytes each."""

from __future__ import annotations

import cv2
import numpy as np

from recognition.detection.boxes import resize_fast_to
from recognition.types import Image


class Display:
    """Makes pictures for a screen, each in the memory of the one before: new memory for each frame takes as long as
    half of the work. Not thread-safe."""

    def __init__(self) -> None:
        self._whole: Image | None = None
        self._scaled: Image | None = None
        self._mirrored: Image | None = None

    def show(self, image: Image, width: int, height: int, *, mirrored: bool = False) -> Image:
        """(H, W, 4) uint8 BGRA of (H, W, 3) uint8 BGR, valid until the next call; mirrored left to right if asked.

        A larger picture is reduced to ``width`` x ``height``, at a third of what Qt takes for it. A smaller one keeps
        its size: Qt enlarges into the window without a copy.
        """
        size = max(width, 1), max(height, 1)
        is_larger = width < image.shape[1] and height < image.shape[0]
        if is_larger and 2 * width <= image.shape[1]:
            image, is_larger = resize_fast_to(np.ascontiguousarray(image), size), False
        self._whole = shown = _array(cv2.cvtColor(image, cv2.COLOR_BGR2BGRA, dst=self._whole))
        if is_larger:
            self._scaled = shown = _array(cv2.resize(shown, size, dst=self._scaled, interpolation=cv2.INTER_LINEAR))
        if mirrored:
            self._mirrored = shown = _array(cv2.flip(shown, 1, dst=self._mirrored))
        return shown


def _array(image: object) -> Image:
    return np.asarray(image, dtype=np.uint8)
