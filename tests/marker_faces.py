"""Faces that are drawn: a coarse-grained coloured square with a white dot for its nose, which says where it looks.

The colour is the identity, as with ``fakes``; ``MarkerDetector`` finds the squares and gives their landmarks, sharp and
bright enough for ``recognition.faces.quality``. Every picture is grained anew, as a camera's is.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator
from pathlib import Path

import cv2
import numpy as np

from recognition.types import Detection, Image
from tests.fakes import SquareDetector

RUBY, JADE, AZURE = (60, 60, 255), (60, 255, 60), (255, 60, 60)
FRONT, LEFT, RIGHT, UP, DOWN = (0.0, 0.0), (22.0, 0.0), (-22.0, 0.0), (0.0, 18.0), (0.0, -18.0)

_grain = itertools.count()
_BLOCK = 4


def marker_picture(
    *faces: tuple[tuple[float, float], tuple[int, int, int], tuple[int, int]],
    side: int = 100,
    size: tuple[int, int] = (320, 240),
) -> Image:
    """A picture of ``size`` (width, height) with faces of (yaw and pitch in degrees, colour, left and top)."""
    random = np.random.default_rng(next(_grain))
    image = (110 + random.integers(-3, 4, (size[1], size[0], 1))).astype(np.uint8).repeat(3, axis=2)
    for (yaw, pitch), colour, (left, top) in faces:
        blocks = random.uniform(0.45, 1.0, (side // _BLOCK + 1, side // _BLOCK + 1)).repeat(_BLOCK, 0).repeat(_BLOCK, 1)
        image[top : top + side, left : left + side] = blocks[:side, :side, None] * np.array(colour)
        x = 0.5 + 0.4 * 0.45 * math.tan(math.radians(yaw))
        y = 0.4 + 0.4 * (0.57 - 0.4 * math.tan(math.radians(pitch)))
        cv2.circle(image, (round(left + x * side), round(top + y * side)), 3, (255, 255, 255), -1)
    return image


class MarkerDetector(SquareDetector):
    """Finds the squares and, by its white dot, where each one's nose is."""

    name = "markers"

    def detect(self, image: Image) -> list[Detection]:
        return [_with_nose(image, each) for each in super().detect(image) if each.box.width >= 20]


def _with_nose(image: Image, face: Detection) -> Detection:
    left, top, right, bottom = face.box.rounded()
    rows, columns = np.nonzero(image[top:bottom, left:right].min(axis=2) > 180)
    assert face.landmarks is not None
    points = face.landmarks.copy()
    if len(rows):
        points[2] = left + columns.mean(), top + rows.mean()
    return Detection(face.box, face.score, points)


def swaying(
    pose: tuple[float, float], frames: int, colour: tuple[int, int, int] = RUBY, *, side: int = 100
) -> Iterator[Image]:
    """Somebody who holds a pose, their head swaying by some degrees, so that looks at them differ."""
    yaw, pitch = pose
    for frame in range(frames):
        sway = 10.0 * math.sin(frame * 0.7)
        turned = (yaw, pitch + sway) if yaw else (yaw + sway, pitch)
        yield marker_picture((turned, colour, (100, 60)), side=side)


def whole_round(frames: int = 30) -> Iterator[Image]:
    """Every pose, one after the other."""
    for pose in (FRONT, LEFT, RIGHT, UP, DOWN):
        yield from swaying(pose, frames)


def write_video(path: Path, images: Iterable[Image], rate: float = 10.0) -> Path:
    """A video file, compressed without loss to speak of."""
    images = iter(images)
    first = next(images)
    height, width = first.shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"MJPG"), rate, (width, height))
    for image in (first, *images):
        writer.write(image)
    writer.release()
    return path
