"""Coloured squares that stand for faces, so that most tests need no weights.

A face is a square of one saturated colour on grey; its colour is its identity. ``SquareDetector`` finds the squares,
``ColourEmbedder`` turns a square's mean colour into a unit vector, so equal colours are at distance 0.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from recognition.alignment import CropSpec
from recognition.types import Box, Detection, Image, Vectors

RED, GREEN, BLUE = (0, 0, 255), (0, 255, 0), (255, 0, 0)
GREY = 128


def picture(
    *squares: tuple[tuple[int, int, int, int], tuple[int, int, int]], size: tuple[int, int] = (320, 240)
) -> Image:
    """A grey image of ``size`` (width, height) with squares of (left, top, right, bottom) in BGR colours."""
    image = np.full((size[1], size[0], 3), GREY, dtype=np.uint8)
    for (left, top, right, bottom), colour in squares:
        image[top:bottom, left:right] = colour
    return image


class SquareDetector:
    """Finds saturated squares of at least 8 pixels. ``calls`` counts the pictures it saw."""

    name = "squares"

    def __init__(self) -> None:
        self.calls = 0

    def detect(self, image: Image) -> list[Detection]:
        self.calls += 1
        spread = image.max(axis=2).astype(int) - image.min(axis=2)
        _, _, stats, _ = cv2.connectedComponentsWithStats((spread > 60).astype(np.uint8))
        found = []
        for left, top, width, height, _area in stats[1:].tolist():
            if width >= 8 and height >= 8:
                box = Box(left, top, left + width, top + height)
                found.append(Detection(box, 0.9, landmarks_in(box)))
        return sorted(found, key=lambda each: -each.box.area)


def landmarks_in(box: Box) -> np.ndarray:
    """Five points where an upright face in ``box`` has them, (5, 2) float32."""
    unit = np.array([[0.3, 0.4], [0.7, 0.4], [0.5, 0.6], [0.35, 0.8], [0.65, 0.8]], dtype=np.float32)
    return unit * np.array([box.width, box.height], np.float32) + np.array([box.left, box.top], np.float32)


class ColourEmbedder:
    """The centre's mean colour less grey, as a unit vector of three values."""

    name = "colours"
    version = "1"
    dimension = 3
    crop_spec = CropSpec(kind="box", size=16)

    def embed(self, crops: Sequence[Image]) -> Vectors:
        if not crops:
            return np.empty((0, 3), np.float32)
        means = np.stack([crop[4:12, 4:12].reshape(-1, 3).mean(axis=0) for crop in crops]) - GREY
        norms = np.linalg.norm(means, axis=1, keepdims=True)
        return (means / np.maximum(norms, 1e-6)).astype(np.float32)
