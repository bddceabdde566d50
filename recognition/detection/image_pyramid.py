"""One picture at many scales, each pixel the exact average of the area it covers, for less than half of the time.

OpenCV averages exactly, but reads the whole picture anew for every scale. Here its rows are averaged for all scales
in one go, strip by strip, so that each strip is read from the processor's cache; OpenCV then averages along the rows
that are left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.boxes import resize

Pixels = NDArray[np.float32]

_STRIP = 32
_MOST_PIXELS = 4_000_000
"""The rows of all scales are held at once: in larger pictures that would be hundreds of megabytes."""


def resize_to_scales(image: Pixels, scales: Sequence[float]) -> Iterator[Pixels]:
    """``image`` (H, W, 3) float32 at each of ``scales``, as ``boxes.resized`` gives it, to the last digits."""
    height, width = image.shape[:2]
    if height * width > _MOST_PIXELS or max(scales, default=1.0) >= 1.0:
        yield from (resize(image, scale) for scale in scales)
        return
    heights = tuple(max(1, int(height * scale)) for scale in scales)
    rows = _averaged_rows(image, heights)
    first = 0
    for scale, count in zip(scales, heights, strict=True):
        level = rows[first : first + count].reshape(count, width, 3)
        first += count
        size = (max(1, int(width * scale)), count)
        yield np.asarray(cv2.resize(level, size, interpolation=cv2.INTER_AREA), dtype=np.float32)


def _averaged_rows(image: Pixels, heights: tuple[int, ...]) -> Pixels:
    """(R, W * 3): the picture at each of ``heights``, one below the other, at its full width."""
    flat = image.reshape(len(image), -1)
    rows = np.zeros((sum(heights), flat.shape[1]), np.float32)
    for strip in _strips(len(image), heights):
        rows[strip.into] += strip.shares @ flat[strip.start : strip.end]
    return rows


@dataclass(frozen=True, slots=True, eq=False)
class _Strip:
    """Rows ``start`` to ``end`` of the picture: ``shares`` (I, end - start) of each go ``into`` (I,) rows."""

    start: int
    end: int
    into: NDArray[np.intp]
    shares: NDArray[np.float32]


@lru_cache(maxsize=4)
def _strips(height: int, heights: tuple[int, ...]) -> tuple[_Strip, ...]:
    shares = np.concatenate([_shares(height, each) for each in heights])
    strips = []
    for start in range(0, height, _STRIP):
        part = shares[:, start : start + _STRIP]
        into = np.flatnonzero(part.any(axis=1))
        strips.append(_Strip(start, min(start + _STRIP, height), into, np.ascontiguousarray(part[into])))
    return tuple(strips)


def _shares(height: int, smaller: int) -> NDArray[np.float32]:
    """(smaller, height): how much of each row of the picture is in each row of the smaller one; rows sum to 1."""
    edges = np.linspace(0.0, height, smaller + 1)
    top, bottom = edges[:-1, None], edges[1:, None]
    row = np.arange(height)[None, :]
    covered = np.clip(np.minimum(bottom, row + 1) - np.maximum(top, row), 0.0, None)
    return np.asarray(covered / (bottom - top), dtype=np.float32)
