"""The nearest among very many templates: a coarse look at all of them, an exact one at those that can matter.

The coarse look reads every template in eight bits, a quarter of the memory, and how far that can be off is known: a
block of templates is left out only where none of its rows can be among the two nearest people. So the answer is that
of the exact computation, not of an index that guesses.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops

from recognition.inference.network import Network
from recognition.types import Vectors

_BLOCK = 125
"""Templates that are kept or left out together. Larger blocks hold more that need not be looked at; with smaller ones
choosing takes longer than looking."""
_AT_ONCE = 16 * _BLOCK
"""Templates rounded at a time."""
_FIRST = 4
"""Blocks looked at exactly before anything is known of the runner-up."""
_ROUNDING = 1e-4
"""For the sums, on top of what the eight bits lose."""


class CoarseScores:
    """Built from (D, N) float32 ``columns`` of unit length; N at least 1. Tells, for a probe, which rows to look at."""

    def __init__(self, columns: Vectors) -> None:
        dimension, self._count = columns.shape
        blocks = -(-self._count // _BLOCK)
        steps, scales = np.zeros((blocks * _BLOCK, dimension), np.int8), np.zeros((blocks * _BLOCK, 1), np.float32)
        self._template_error = 0.0
        for first in range(0, self._count, _AT_ONCE):
            place = slice(first, min(first + _AT_ONCE, self._count))
            rows = columns[:, place].T
            scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-12) / 127
            steps[place], scales[place] = np.rint(rows / scale), scale
            lost = np.linalg.norm(rows - steps[place] * scale, axis=1).max()
            self._template_error = max(self._template_error, float(lost))
        self._network = _network(steps, scales)

    def block_scores(self, probes: Vectors) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """For (M, D) probes the highest cosine of each block, (M, B), and how far off these are at most, (M,)."""
        (best,) = self._network.run(np.ascontiguousarray(probes))
        # The engine rounds probes to eight bits as well.
        probe_error = np.abs(probes).max(axis=1) / 127 / 2 * np.sqrt(probes.shape[1])
        return best, self._template_error + probe_error * (1 + self._template_error) + _ROUNDING

    def rows_of(self, block: int) -> slice:
        return slice(block * _BLOCK, min((block + 1) * _BLOCK, self._count))


class Candidates:
    """The rows worth looking at for one probe, block by block, until no other can hold one of the two nearest."""

    def __init__(self, block_scores: NDArray[np.float32], off_by: float) -> None:
        self._scores = block_scores
        self._off_by = off_by
        self._order = np.argsort(-block_scores)
        self._taken = 0

    def next(self, runner_up: float) -> list[int]:
        """More blocks, given the exact cosine of the second nearest person so far; none when all is known."""
        order, start = self._order, self._taken
        if start == 0:
            self._taken = min(_FIRST, len(order))
        else:
            # From best to worst, so those that still matter stand in front.
            reachable = self._scores[order] + self._off_by >= runner_up
            self._taken = max(start, int(reachable.sum()))
        return [int(block) for block in order[start : self._taken]]


def _network(steps: NDArray[np.int8], scales: NDArray[np.float32]) -> Network:
    """(M, D) float32 to (M, B): the highest product with the rows of each block."""
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
