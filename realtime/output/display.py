"""Pictures as a screen takes them: scaled to its pixels, four bytes each."""

from __future__ import annotations

import cv2
import numpy as np

from recognition.detection.boxes import resize_fast_to
from recognition.types import Image


def for_display(image: Image, width: int, height: int, *, mirrored: bool = False) -> Image:
    """(H, W, 4) uint8 BGRA of (H, W, 3) uint8 BGR, contiguous; mirrored left to right if asked.

    A larger picture is reduced to ``width`` x ``height``, at a third of what Qt takes for it. A smaller one keeps its
    size: Qt enlarges into the window without a copy.
    """
    image = np.ascontiguousarray(image)  # copies only a part of a larger picture
    if width < image.shape[1] and height < image.shape[0]:
        image = resize_fast_to(image, (max(width, 1), max(height, 1)))
    if mirrored:
        image = np.asarray(cv2.flip(image, 1), dtype=np.uint8)
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2BGRA), dtype=np.uint8)
