"""What the liveness networks see of a face: itself and what is around it, which shows the edges of a picture."""

from __future__ import annotations

import cv2
import numpy as np

from recognition.types import Box, Image, LivenessCrops

SIDE = 80
"""Of each crop, px."""

SCALES = (2.7, 4.0)
"""Sides of the crops in those of the face box, in the order of the networks; less where the image ends before."""


def liveness_crops(image: Image, box: Box) -> LivenessCrops:
    """One crop for each of ``SCALES``, (SIDE, SIDE, 3) uint8 BGR.

    As the networks were trained: the enlarged box keeps its shape, is moved into the image where it lies over an edge,
    and is resized to a square.
    """
    return tuple(_crop(image, box, scale) for scale in SCALES)


def _crop(image: Image, box: Box, scale: float) -> Image:
    height, width = image.shape[:2]
    scale = min(scale, (width - 1) / max(box.width, 1.0), (height - 1) / max(box.height, 1.0))
    enlarged = box.enlarged(scale - 1)
    enlarged = enlarged.shifted(
        min(max(enlarged.left, 0.0), width - 1 - enlarged.width) - enlarged.left,
        min(max(enlarged.top, 0.0), height - 1 - enlarged.height) - enlarged.top,
    )
    left, top, right, bottom = (
        max(0, int(each)) for each in (enlarged.left, enlarged.top, enlarged.right, enlarged.bottom)
    )
    return np.asarray(cv2.resize(image[top : bottom + 1, left : right + 1], (SIDE, SIDE)), np.uint8)
