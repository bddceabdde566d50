"""How a stored picture is turned, mirrored and stretched to be shown."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from fractions import Fraction

import cv2
import numpy as np

from recognition.types import Image

_MAX_STRETCH = 5
"""Pixels that are said to be longer than this are taken for square: a damaged header, not a recording."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """One of the eight ways to lay a picture: first transposed, then flipped left to right and top to bottom."""

    transposed: bool = False
    flip_x: bool = False
    flip_y: bool = False

    @classmethod
    def of_turn(cls, turn: int, *, mirror: bool = False) -> Orientation:
        """``turn``: 0, 90, 180 or 270 degrees clockwise; ``mirror`` swaps left and right after it."""
        transposed = turn in (90, 270)
        flip_x, flip_y = turn in (90, 180), turn in (180, 270)
        return cls(transposed, flip_x != mirror, flip_y)

    @classmethod
    def of_matrix(cls, matrix: bytes) -> Orientation:
        """Of a display matrix: nine 32-bit integers a b u c d v x y w, with x' = ax + cy and y' = bx + dy.

        The nearest of the eight; upright where the matrix is none.
        """
        if len(matrix) != struct.calcsize("=9i"):
            return cls()
        a, b, _, c, d, *_ = struct.unpack("=9i", matrix)
        if abs(a) + abs(d) >= abs(b) + abs(c):
            return cls(False, a < 0, d < 0)
        return cls(True, c < 0, b < 0)

    def apply(self, image: Image) -> Image:
        """(H, W, 3) uint8; (W, H, 3) where transposed. ``image`` itself where nothing is to do."""
        if self.transposed:
            image = np.asarray(cv2.transpose(image), dtype=np.uint8)
        if self.flip_x or self.flip_y:
            code = -1 if self.flip_x and self.flip_y else 1 if self.flip_x else 0
            image = np.asarray(cv2.flip(image, code), dtype=np.uint8)
        return image


def with_square_pixels(image: Image, pixel_aspect: Fraction | None) -> Image:
    """Stretches (H, W, 3) as a file says. ``pixel_aspect``: width of its pixels by their height; None and what no
    recorder writes count as 1."""
    if not pixel_aspect or not 1 <= _MAX_STRETCH * pixel_aspect <= _MAX_STRETCH**2:
        return image
    return stretched(image, pixel_aspect)


def stretched(image: Image, pixel_aspect: Fraction) -> Image:
    """Stretches (H, W, 3) along the shorter side of its pixels; ``image`` itself where they are square."""
    if pixel_aspect == 1:
        return image
    height, width = image.shape[:2]
    is_wide = pixel_aspect > 1
    size = (round(width * pixel_aspect), height) if is_wide else (width, round(height / pixel_aspect))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
