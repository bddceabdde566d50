"""Faces cut out with some margin, to be kept: enough to cut them again for any embedder."""

from __future__ import annotations

import cv2
import numpy as np

from recognition.types import Box, Detection, FaceChip, Image, read_only

MARGIN = 0.6
"""Of the box's sides, on every side: embedders' crops and a little of the hair lie within."""

LARGEST = 320
"""Pixels of the longer side; more is of no use to an embedder."""


def cut_face_chip(image: Image, detection: Detection, *, margin: float = MARGIN, largest: int = LARGEST) -> FaceChip:
    """The face of ``detection`` in an (H, W, 3) uint8 BGR image; copies pixels, so that the image can go.

    Where the face touches the border there is less margin. Raises ValueError where the box lies outside of the image.
    """
    height, width = image.shape[:2]
    box = detection.box
    aside, above = box.width * margin, box.height * margin
    area = Box(box.left - aside, box.top - above, box.right + aside, box.bottom + above).clipped(width, height)
    left, top = int(area.left), int(area.top)
    part = image[top : int(np.ceil(area.bottom)), left : int(np.ceil(area.right))]
    if not part.size:
        raise ValueError(f"{box} lies outside of an image of {width} x {height} pixels")
    kept = part.copy() if max(part.shape[:2]) <= largest else _scaled_down(part, largest)
    across, down = kept.shape[1] / part.shape[1], kept.shape[0] / part.shape[0]
    inside = Box(
        (box.left - left) * across, (box.top - top) * down, (box.right - left) * across, (box.bottom - top) * down
    ).clipped(kept.shape[1], kept.shape[0])
    points = detection.landmarks
    if points is not None:
        points = ((points - np.array((left, top))) * np.array((across, down))).astype(np.float32)
    return FaceChip(read_only(kept), Detection(inside, detection.score, points))


def _scaled_down(part: Image, largest: int) -> Image:
    """Averages areas by whole factors and interpolates the rest: five times as quick as averaging all the way."""
    size = part.shape[1], part.shape[0]
    whole = max(1, max(size) // largest)
    if whole > 1:
        size = max(1, size[0] // whole), max(1, size[1] // whole)
        part = np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    scale = min(1.0, largest / max(size))
    size = max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
    return np.asarray(cv2.resize(part, size, interpolation=cv2.INTER_LINEAR), dtype=np.uint8)
