"""Prefilter for large galleries: only blocks of templates with a high int8 score are compared exactly.

Every template is read as int8, a quarter of the memory. The quantisation error is bounded, and a block is skipped only
where none of its rows can be among the two nearest people. The result is that of the exact search.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops

from recognition.inference.engine import Network
from recognition.types import Vectors

_BLOCK = 125
"""Templates in a block. With larger blocks more rows are computed in vain, with smaller ones selection dominates."""
_CHUNK = 16 * _BLOCK
"""Templates quantised at a time."""
_FIRST_BLOCKS = 4
"""Blocks computed exactly before anything is known of the runner-up."""
_ROUNDING = 1e-4
"""Rounding error of the sums, added to the quantisation error."""


class CoarseScores:
    """Approximate scores of blocks of (D, N) float32 ``columns`` of unit length; N at least 1."""

    def __init__(self, columns: Vectors) -> None:
        dimension, self._count = columns.shape
        blocks = -(-self._count // _BLOCK)
        steps, scales = np.zeros((blocks * _BLOCK, dimension), np.int8), np.zeros((blocks * _BLOCK, 1), np.float32)
        self._template_error = 0.0
        for first in range(0, self._count, _CHUNK):
            chunk = slice(first, min(first + _CHUNK, self._count))
            rows = columns[:, chunk].T
            scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-12) / 127
            steps[chunk], scales[chunk] = np.rint(rows / scale), scale
            error = np.linalg.norm(rows - steps[chunk] * scale, axis=1).max()
            self._template_error = max(self._template_error, float(error))
        self._network = _network(steps, scales)

    def block_scores(self, probes: Vectors) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """For (M, D) probes the highest cosine of each block, (M, B), and the largest error of a probe's, (M,)."""
        (best,) = self._network.run(np.ascontiguousarray(probes))
        # The engine quantises probes to int8 as well.
        probe_error = np.abs(probes).max(axis=1) / 127 / 2 * np.sqrt(probes.shape[1])
        return best, self._template_error + probe_error * (1 + self._template_error) + _ROUNDING

    def rows_of(self, block: int) -> slice:
        return slice(block * _BLOCK, min((block + 1) * _BLOCK, self._count))


class Candidates:
    """The blocks to compute exactly for one probe, until no other can hold one of the two nearest people."""

    def __init__(self, block_scores: NDArray[np.float32], max_error: float) -> None:
        self._scores = block_scores
        self._max_error = max_error
        self._order = np.argsort(-block_scores)
        self._taken = 0

    def next(self, runner_up: float) -> list[int]:
        """The next blocks, given the exact cosine of the second nearest person so far; empty at the end."""
        order, start = self._order, self._taken
        if start == 0:
            self._taken = min(_FIRST_BLOCKS, len(order))
        else:
            # Sorted from best to worst, so those that still matter come first.
            reachable = self._scores[order] + self._max_error >= runner_up
            self._taken = max(start, int(reachable.sum()))
        return [int(block) for block in order[start : self._taken]]


def _network(steps: NDArray[np.int8], scales: NDArray[np.float32]) -> Network:
    """Takes (M, D) float32, gives (M, B): the largest product with the rows of each block."""
    count, dimension = steps.shape
    probes = ops.parameter([-1, dimension], np.float32, name="probes")
    rows = ops.multiply(ops.convert(ops.constant(steps, shared_memory=True), "f32"), ops.constant(scales))
    shape = ops.constant(np.array([0, count // _BLOCK, _BLOCK]))
    best = ops.reduce_max(ops.reshape(ops.matmul(probes, rows, False, True), shape, True), np.array([2]), False)
    options: dict[str, Any] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": dimension,
        "ENABLE_CPU_PINNING": False,
    }
    compiled = openvino.Core().compile_model(openvino.Model([best], [probes], "gallery"), "CPU", options)
    return Network("gallery", compiled, "int8")
