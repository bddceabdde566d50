"""Prefilter for large galleries: only templates that may be of one of the two nearest people are compared exactly.

Every template is read in four bits a value, an eighth of the memory; those that may still matter in four bits more;
the few that are left then exactly. Both errors are bounded, and a template is skipped only where its person cannot be
among the two nearest. The result is that of the exact search.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import numpy as np
import openvino
from numpy.typing import NDArray
from openvino import opset13 as ops

from recognition.inference.engine import Network
from recognition.types import Vectors

_log = logging.getLogger(__name__)

MAX_PROBES = 16
"""Probes searched at once: each takes four bytes for every template."""
_BLOCK = 64
"""Templates in a block, of which the network gives the best."""
_CHUNK = 250 * _BLOCK
"""Templates quantised at a time."""
_CHECKED = 64
"""Blocks whose bounds are checked when they are made."""
_FIRST_BLOCKS, _GROUP = 4, 128
"""Blocks looked at before anything is known of the runner-up, and blocks of which one can be among them."""
_FIRST_ROWS = 32
"""Templates of those that are read again."""
_ROWS = 8
"""Templates compared exactly in the first round; twice as many in each that follows."""
_LARGEST = 7
_STEP = 0.35
"""The step in root mean squares of a row's values with which the error is least where they are normally distributed."""
_ROUNDING = 1e-4
"""Rounding error of the sums, added to the quantisation errors."""


def coarse_scores(columns: Vectors) -> CoarseScores | None:
    """Those of (D, N) ``columns``; None where the engine cannot compute them on this processor, or not rightly.

    Held to AVX2, OpenVINO 2026.4 cannot quantise probes, and computes some products wrongly in four bits.
    """
    made = CoarseScores(columns)
    for quantises_probes in (True, False):
        try:
            made.compile(quantises_probes=quantises_probes)
            if made.holds():
                return made
            _log.warning("coarse scores of large galleries are wrong on this processor")
        except RuntimeError as error:  # of the engine
            _log.info("coarse scores of large galleries cannot be computed on this processor: %s", error)
    return None


class CoarseScores:
    """Approximate cosines to (D, N) float32 ``columns`` of unit length; N at least 1. Thread-safe once compiled.

    ``columns`` are kept for the exact ones.
    """

    def __init__(self, columns: Vectors) -> None:
        dimension, self._count = columns.shape
        self._columns = columns
        self._odd = dimension % 2  # of an odd number of values OpenVINO computes some products wrongly in four bits
        blocks = -(-self._count // _BLOCK)
        shape = blocks * _BLOCK, dimension + self._odd
        halves = openvino.Tensor(openvino.Type.i4, openvino.Shape(shape))
        coarse = halves.data.reshape(shape[0], -1)
        self._fine = np.zeros_like(coarse)
        scales, self._fine_scales, self._errors, self._fine_errors = np.zeros((4, shape[0]), np.float32)
        for first in range(0, self._count, _CHUNK):
            chunk = slice(first, min(first + _CHUNK, self._count))
            rows = np.pad(columns[:, chunk].T, ((0, 0), (0, self._odd)))
            root = np.sqrt(np.mean(rows**2, axis=1, keepdims=True))
            coarse[chunk], scales[chunk], left = _quantised(rows, root * np.float32(_STEP))
            self._errors[chunk] = np.linalg.norm(left, axis=1)
            most = np.abs(left).max(axis=1, keepdims=True)
            self._fine[chunk], self._fine_scales[chunk], left = _quantised(left, most / np.float32(_LARGEST + 0.5))
            self._fine_errors[chunk] = np.linalg.norm(left, axis=1)
        self._max_error = float(self._errors.max())
        self._halves, self._scales = halves, scales
        self._network: Network | None = None

    def compile(self, *, quantises_probes: bool = True) -> None:
        """To be called before the first search. Raises RuntimeError where the engine fails.

        quantises_probes: to eight bits, which is quicker.
        """
        self._network = _network(self._halves, self._scales, self._errors, quantises_probes=quantises_probes)

    def search(self, probes: Vectors) -> Iterator[Candidates]:
        """For each of up to ``MAX_PROBES`` (M, D) probes of unit length, before the next one is asked for."""
        assert self._network is not None
        probes = np.pad(probes, ((0, 0), (0, self._odd)))
        best, bounds = self._network.run(probes, shared=True)
        # The engine may quantise probes to eight bits.
        margins = np.abs(probes).max(axis=1) / 127 / 2 * probes.shape[1] ** 0.5 * (1 + self._max_error) + _ROUNDING
        for probe, best_of_blocks, rows, margin in zip(probes, best, bounds, margins.tolist(), strict=True):
            yield Candidates(self, probe, best_of_blocks, rows.reshape(-1, _BLOCK), margin)

    def holds(self) -> bool:
        """Whether no cosine of some templates exceeds its bound. Raises RuntimeError where the engine fails."""
        assert self._network is not None
        probes = np.ascontiguousarray(self._columns[:, :MAX_PROBES].T)
        columns = self._columns[:, : _CHECKED * _BLOCK]
        is_right = all(
            (probe @ columns <= found.bounds[:_CHECKED].reshape(-1)[: columns.shape[1]] + found.margin).all()
            for probe, found in zip(probes, self.search(probes), strict=True)
        )
        self._network.forget_last_run()  # of so many probes at once
        return is_right

    def rows_in(self, blocks: NDArray[np.intp], chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
        """The rows of these blocks (K,) that are ``chosen`` (K, _BLOCK)."""
        at, within = np.nonzero(chosen)
        rows: NDArray[np.intp] = blocks[at] * _BLOCK + within
        return np.asarray(rows[rows < self._count], np.intp)

    def refined(self, rows: NDArray[np.intp], bounds: NDArray[np.float32], probe: Vectors) -> NDArray[np.float32]:
        """Cosines that these rows (K,) do not exceed, but for the error of the probe, nearer than the network's."""
        packed = self._fine[rows]
        first, second = (packed << 4).view(np.int8) >> 4, packed.view(np.int8) >> 4  # with their signs
        steps = first.astype(np.float32) @ probe[::2] + second.astype(np.float32) @ probe[1::2]
        errors = self._fine_errors[rows] - self._errors[rows]
        return np.asarray(bounds + self._fine_scales[rows] * steps + errors, np.float32)

    def exact(self, rows: NDArray[np.intp], probe: Vectors) -> NDArray[np.float32]:
        return np.asarray(probe[: len(self._columns)] @ self._columns[:, rows], np.float32)


class Candidates:
    """The rows to compare with one probe, most promising first, until no other can be of the two nearest people.

    best: (B,) the highest of each block of ``bounds``.
    bounds: (B, _BLOCK) cosines that no row exceeds by more than ``margin``. Both are valid until the next search.
    runner_up: to be set, before the next ones are asked for, to the cosine of the second nearest person so far.
    """

    def __init__(
        self,
        coarse: CoarseScores,
        probe: Vectors,
        best: NDArray[np.float32],
        bounds: NDArray[np.float32],
        margin: float,
    ) -> None:
        self.runner_up = -np.inf
        self._coarse = coarse
        self._probe = probe
        self._best = best
        self.bounds = bounds
        self.margin = margin

    def __iter__(self) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float32]]]:
        """Rows and their exact cosines."""
        groups = np.pad(self._best, (0, -len(self._best) % _GROUP), constant_values=-np.inf).reshape(-1, _GROUP)
        heads = groups.argmax(axis=1) + np.arange(len(groups)) * _GROUP
        heads = heads[np.argsort(-self._best[heads])[:_FIRST_BLOCKS]]
        least = np.partition(self.bounds[heads].ravel(), -_FIRST_ROWS)[-_FIRST_ROWS]
        rows, _ = self._refined(heads, float(least))
        yield rows[:_ROWS], self._coarse.exact(rows[:_ROWS], self._probe)
        rows, bounds = self._refined(
            np.flatnonzero(self._best >= self.runner_up - self.margin), self.runner_up - self.margin
        )
        count = _ROWS
        while wanted := int((bounds >= self.runner_up).sum()):
            taken = min(count, wanted)
            yield rows[:taken], self._coarse.exact(rows[:taken], self._probe)
            rows, bounds, count = rows[taken:], bounds[taken:], 2 * count

    def _refined(self, blocks: NDArray[np.intp], least: float) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """The rows of these blocks whose bounds are at least ``least``, and cosines that they do not exceed, which are
        nearer; highest first."""
        rows = self._coarse.rows_in(blocks, self.bounds[blocks] >= least)
        bounds = self._coarse.refined(rows, self.bounds.reshape(-1)[rows], self._probe) + np.float32(self.margin)
        order = np.argsort(-bounds)
        return rows[order], bounds[order]


def _quantised(rows: Vectors, scales: Vectors) -> tuple[NDArray[np.uint8], Vectors, Vectors]:
    """(N, D) ``rows`` in whole steps of (N, 1) ``scales``: two in a byte (N, D / 2), the first one below; the scales
    (N,); what is left (N, D)."""
    scales = np.maximum(scales, np.float32(1e-12))
    steps = np.rint(rows / scales)
    np.clip(steps, -_LARGEST, _LARGEST, out=steps)
    halves = steps.astype(np.int8).view(np.uint8) & 15
    return halves[:, ::2] | halves[:, 1::2] << 4, scales[:, 0], rows - steps * scales


def _network(halves: Any, scales: Vectors, errors: Vectors, *, quantises_probes: bool) -> Network:
    """Takes (M, D) float32, gives (M, B) and (M, N): the products with the rows and their errors, of each block the
    largest, and all. ``halves``: an (N, D) tensor of four bits a value."""
    count, dimension = halves.shape
    probes = ops.parameter([-1, dimension], np.float32, name="probes")
    rows = ops.multiply(ops.convert(ops.constant(halves, shared_memory=True), "f32"), ops.constant(scales[:, None]))
    bounds = ops.add(ops.matmul(probes, rows, False, True), ops.constant(errors[None]))
    shape = ops.constant(np.array([0, count // _BLOCK, _BLOCK]))
    best = ops.reduce_max(ops.reshape(bounds, shape, True), np.array([2]), False)
    options: dict[str, Any] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": dimension if quantises_probes else 0,
        "ENABLE_CPU_PINNING": False,
    }
    compiled = openvino.Core().compile_model(openvino.Model([best, bounds], [probes], "gallery"), "CPU", options)
    return Network("gallery", compiled, "int4")
