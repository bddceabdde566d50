"""MTCNN with the results of the ``mtcnn`` package, on compiled networks.

A cascade of three networks: the first proposes 12 x 12 windows at every scale, the second rejects most of them, the
third scores them, refines the boxes and finds five landmarks. Thresholds and overlaps are those of the package; small
weak boxes on the head of a larger face are left out (``boxes.without_parts``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.detection.boxes import limit_size, non_max_suppression, resize, to_detections, without_parts
from recognition.detection.mtcnn_networks import (
    LONGEST_SIDE,
    WEAK_SCORE,
    OutputNetwork,
    Pixels,
    load_networks,
    regress_boxes,
    run_on_squares,
    to_squares,
)
from recognition.inference.engine import Engine, Network
from recognition.progress import ProgressSink, ignore_progress
from recognition.types import Detection, Image

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore


DEFAULT_SCORE = 0.8

_WINDOW = 12
_PACKAGE_MIN_FACE = 20
_STRIDE = 2
_SCALE_STEP = 0.709  # half the area from scale to scale
_MIN_PROPOSAL_SCORE = 0.6
_MIN_REFINED_SCORE = 0.7
_OVERLAP_IN_SCALE = 0.5
_OVERLAP = 0.7
_STRIP = 1 << 20  # pixels of the first network's input, which bounds memory

_Candidates = tuple[NDArray[np.float64], NDArray[np.float32]]  # boxes (N, 4), scores (N,)


class Mtcnn:
    """Finds faces from ``min_face`` px, upright or tilted by up to about 30 degrees."""

    name = "mtcnn"

    def __init__(
        self, proposal: Network, refinement: Network, output: OutputNetwork, min_face: int, score: float
    ) -> None:
        self._proposal = proposal
        self._refinement = refinement
        self._output = output
        self._min_face = min_face
        self._score = score

    def detect(self, image: Image) -> list[Detection]:
        if image.size == 0:
            return []
        small, scale = limit_size(image, LONGEST_SIDE)
        seen = small.astype(np.float32)
        squares = self._refine(seen, self._propose(seen, scale))
        if len(squares) == 0:
            return []
        boxes, scores, landmarks = self._output.refine(seen, squares)
        faces = scores > self._score
        boxes, scores, landmarks = boxes[faces], scores[faces], landmarks[faces]
        kept = without_parts(boxes, scores, WEAK_SCORE, _OVERLAP)
        return to_detections(boxes[kept] / scale, scores[kept], landmarks[kept] / scale, image)

    def _propose(self, image: Pixels, scale: float) -> NDArray[np.float64]:
        found = []
        levels = pyramid_scales(min(image.shape[:2]), self._min_face * scale)
        for level, smaller in zip(levels, resize_to_scales(image, levels), strict=True):
            boxes, scores = self._windows(smaller)
            kept = non_max_suppression(boxes, scores, _OVERLAP_IN_SCALE)
            found.append((boxes[kept] / level, scores[kept]))
        if not found:
            return np.empty((0, 4))
        boxes, scores = (np.concatenate(part) for part in zip(*found, strict=True))
        return to_squares(boxes[non_max_suppression(boxes, scores, _OVERLAP)])

    def _windows(self, level: Pixels) -> _Candidates:
        """Windows of one scale that may hold a face, in px of that scale."""
        height, width = level.shape[:2]
        rows = max(_WINDOW, _STRIP // width // _STRIDE * _STRIDE)
        found = []
        for top in range(0, height - _WINDOW + 1, rows):
            # Strips overlap by the window less one step, so that each window is in exactly one.
            strip = level[top : top + rows + _WINDOW - _STRIDE]
            offsets, classes = self._proposal.run(strip[None])
            chosen = classes[0, :, :, 1] > _MIN_PROPOSAL_SCORE
            y, x = np.nonzero(chosen)
            # The package counts a window's pixels from 1 to 12, so it is 11 wide.
            corner = np.stack([x * _STRIDE + 1, y * _STRIDE + top + 1], axis=1).astype(np.float64)
            boxes = np.hstack([corner, corner + _WINDOW - 1]) + offsets[0][chosen] * (_WINDOW - 1)
            found.append((boxes, classes[0, :, :, 1][chosen]))
        boxes, scores = (np.concatenate(part) for part in zip(*found, strict=True))
        return boxes, scores

    def _refine(self, image: Pixels, squares: NDArray[np.float64]) -> NDArray[np.float64]:
        if len(squares) == 0:
            return squares
        offsets, classes = run_on_squares(self._refinement, image, squares, side=24)
        kept = classes[:, 1] > _MIN_REFINED_SCORE
        boxes, scores = regress_boxes(squares[kept], offsets[kept]), classes[kept, 1]
        return to_squares(boxes[non_max_suppression(boxes, scores, _OVERLAP)])


def pyramid_scales(shorter_side: int, min_face: float) -> list[float]:
    """Scales at which faces of about ``min_face`` px, then larger ones, fill the first network's window.

    A suffix of the package's scales for its smallest face: at other scales all boxes would differ by a few per cent.
    """
    skipped = np.floor(np.log(_PACKAGE_MIN_FACE / min_face) / np.log(_SCALE_STEP) + 1e-9)
    first = float(_WINDOW / _PACKAGE_MIN_FACE * _SCALE_STEP**skipped)
    if shorter_side * first < _WINDOW:
        return []
    count = int(np.log(_WINDOW / (shorter_side * first)) / np.log(_SCALE_STEP)) + 1
    scales = first * _SCALE_STEP ** np.arange(count)
    return [float(scale) for scale in scales if round(shorter_side * scale) >= _WINDOW]


def create(
    engine: Engine,
    store: ModelStore,  # noqa: ARG001  the networks come with the mtcnn package
    *,
    min_face: int = 40,
    score: float | None = None,
    progress: ProgressSink = ignore_progress,
) -> Mtcnn:
    """Raises ModelMissingError where the ``mtcnn`` package is not installed, ModelWrongError where its files are
    damaged."""
    proposal, refinement, output = load_networks(("pnet", "rnet", "onet"), engine, progress)
    return Mtcnn(proposal, refinement, OutputNetwork(output), min_face, DEFAULT_SCORE if score is None else score)


_IMAGE_ROWS = 32
_MAX_PIXELS = 4_000_000
"""Larger images are resized one by one: the rows of all scales together would take hundreds of megabytes."""


def resize_to_scales(image: Pixels, scales: Sequence[float]) -> Iterator[Pixels]:
    """``image`` (H, W, 3) float32 at each of ``scales``, as ``boxes.resize`` gives it, up to rounding."""
    height, width = image.shape[:2]
    if height * width > _MAX_PIXELS or max(scales, default=1.0) >= 1.0:
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
    """(R, W * 3): the image at each of ``heights`` and full width, concatenated."""
    flat = image.reshape(len(image), -1)
    rows = np.zeros((sum(heights), flat.shape[1]), np.float32)
    for strip, outputs, weights in _strips(len(image), heights):
        rows[outputs] += weights @ flat[strip]
    return rows


@lru_cache(maxsize=4)
def _strips(height: int, heights: tuple[int, ...]) -> list[tuple[slice, NDArray[np.intp], Pixels]]:
    """Runs of rows of the image, the output rows (I,) they contribute to, and the weights (I, run) there."""
    weights = np.concatenate([_weights(height, each) for each in heights])
    strips = []
    for start in range(0, height, _IMAGE_ROWS):
        part = weights[:, start : start + _IMAGE_ROWS]
        rows = np.flatnonzero(part.any(axis=1))
        strips.append((slice(start, start + _IMAGE_ROWS), rows, np.ascontiguousarray(part[rows])))
    return strips


def _weights(height: int, output: int) -> NDArray[np.float32]:
    """(output, height): the fraction of each output row that each image row covers; rows sum to 1."""
    edges = np.linspace(0.0, height, output + 1)
    top, bottom = edges[:-1, None], edges[1:, None]
    row = np.arange(height)[None, :]
    covered = np.clip(np.minimum(bottom, row + 1) - np.maximum(top, row), 0.0, None)
    return np.asarray(covered / (bottom - top), dtype=np.float32)
