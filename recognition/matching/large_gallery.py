"""Prefilter for large galleries: only templates that may be of one of the two nearest people are compared exactly.

Every template is read in four bits a value, an eighth of the memory, less the mean of all; those that may still matter
in four bits more; the few that are left then exactly. Both errors are bounded, and a template is skipped only where its
person cannot be among the two nearest. The result is that of the exact search.

A row x is a sum of whole steps and a rest e, scaled so that e is at right angles to x. Of a probe whose cosine with x
is c, only the part beside x, of length (1 - c**2) ** 0.5, has a product with e: at most that times the length of e.
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
_FIRST_BLOCKS = 32
"""Blocks looked at before anything is known of the runner-up: the best one of each so many parts of the gallery."""
_FIRST_ROWS = 16
"""Templates of those that are compared exactly."""
_ROWS = 16
"""Templates compared exactly in the round after that; eight times as many in each that follows."""
_LARGEST = 7
_STEP, _STEPS_TO_PEAK = 0.33, 8
"""A step is at least this much of the root mean square of a row's values, and this part of the largest: errors are
least so, where values are normally distributed and where a few stand out."""
_BESIDE = 0.9
"""The part of a probe beside a row that is counted with: (1 - c**2) ** 0.5, c the cosine of a runner-up among many."""
_TINY = np.float32(1e-12)
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
        self._mean = columns.mean(axis=1)
        blocks = -(-self._count // _BLOCK)
        shape = blocks * _BLOCK, dimension + self._odd
        halves = openvino.Tensor(openvino.Type.i4, openvino.Shape(shape))
        coarse = halves.data.reshape(shape[0], -1)
        self._fine = np.zeros_like(coarse)
        scales, self._fine_scales, self._errors, self._fine_errors = np.zeros((4, shape[0]), np.float32)
        self._longest = self._most_left = self._most_left_finely = 0.0
        self._least_left = np.inf
        for first in range(0, self._count, _CHUNK):
            chunk = slice(first, min(first + _CHUNK, self._count))
            rows = np.pad(columns[:, chunk].T, ((0, 0), (0, self._odd)))
            wanted = rows - np.pad(self._mean, (0, self._odd))
            steps, scale = _best_steps(rows, wanted)
            coarse[chunk], scales[chunk], left = _packed(steps), scale[:, 0], wanted - steps * scale
            lengths = np.linalg.norm(left, axis=1)
            self._errors[chunk] = _error(rows, left)
            self._most_left = max(self._most_left, float(lengths.max()))
            self._least_left = min(self._least_left, float(lengths.min()))
            self._longest = max(self._longest, float(np.linalg.norm(wanted - left, axis=1).max()))
            most = np.abs(left).max(axis=1, keepdims=True)
            scale = np.maximum(most / np.float32(_LARGEST + 0.5), _TINY)
            steps = _whole(left / scale)
            self._fine[chunk], self._fine_scales[chunk] = _packed(steps), scale[:, 0]
            left -= steps * scale
            self._fine_errors[chunk] = _error(rows, left)
            self._most_left_finely = max(self._most_left_finely, float(np.linalg.norm(left, axis=1).max()))
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
        means = probes @ self._mean
        if self._odd:
            probes = np.pad(probes, ((0, 0), (0, 1)))
        # In whole 127ths of the largest value, which the engine may quantise to eight bits without another error.
        scales = np.maximum(np.abs(probes).max(axis=1, keepdims=True), _TINY) / np.float32(127)
        quantised = np.rint(probes / scales) * scales
        errors = np.linalg.norm(probes - quantised, axis=1) * self._longest
        best, bounds = self._network.run(quantised, shared=True)
        margins = means + errors + np.float32(_ROUNDING)
        for probe, best_of_blocks, rows, margin in zip(probes, best, bounds, margins.tolist(), strict=True):
            yield Candidates(self, probe, best_of_blocks, rows, margin)

    def holds(self) -> bool:
        """Whether no cosine of some templates exceeds its bound. Raises RuntimeError where the engine fails."""
        assert self._network is not None
        probes = np.ascontiguousarray(self._columns[:, :MAX_PROBES].T)
        columns = self._columns[:, : _CHECKED * _BLOCK]
        is_right = all(
            (probe @ columns <= found.bounds[:_CHECKED].reshape(-1)[: columns.shape[1]] + found.margin_at(-1.0)).all()
            for probe, found in zip(probes, self.search(probes), strict=True)
        )
        self._network.forget_last_run()  # of so many probes at once
        return is_right

    def margins_at(self, cosine: float) -> tuple[float, float]:
        """What to add to the bounds of the network, and to nearer ones, so that no row exceeds them that has at least
        this cosine."""
        more = (1 - min(max(cosine, 0.0), 1.0) ** 2) ** 0.5 - _BESIDE
        return more * (self._most_left if more > 0 else self._least_left), max(more, 0.0) * self._most_left_finely

    def scores(self, blocks: NDArray[np.intp], bounds: NDArray[np.float32]) -> NDArray[np.float32]:
        """Those of these blocks (K,) that have these bounds (K, _BLOCK): what is most likely, not what is possible."""
        return np.asarray(bounds - self._errors.reshape(-1, _BLOCK)[blocks], np.float32)

    def rows_in(self, blocks: NDArray[np.intp], chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
        """The rows of these blocks (K,) that are ``chosen`` (K, _BLOCK)."""
        flat = np.flatnonzero(chosen)
        rows: NDArray[np.intp] = blocks[flat // _BLOCK] * _BLOCK + flat % _BLOCK
        return np.asarray(rows[rows < self._count], np.intp)

    def refined(self, rows: NDArray[np.intp], bounds: NDArray[np.float32], probe: Vectors) -> NDArray[np.float32]:
        """As ``bounds`` (K,), nearer ones."""
        packed = self._fine.take(rows, axis=0)
        first, second = (packed << 4).view(np.int8) >> 4, packed.view(np.int8) >> 4  # with their signs
        steps = first.astype(np.float32) @ probe[::2] + second.astype(np.float32) @ probe[1::2]
        errors = self._fine_errors[rows] - self._errors[rows]
        return np.asarray(bounds + self._fine_scales[rows] * steps + errors, np.float32)

    def exact(self, rows: NDArray[np.intp], probe: Vectors) -> NDArray[np.float32]:
        return np.asarray(probe[: len(self._columns)] @ self._columns.take(rows, axis=1), np.float32)


class Candidates:
    """The rows to compare with one probe, most promising first, until no other can be of the two nearest people.

    best: (B,) the highest of each block of ``bounds``.
    bounds: (B, _BLOCK) cosines that no row exceeds by more than ``margin_at`` of it. Both are valid until the next
        search.
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
        self.runner_up = -1.0
        self._coarse = coarse
        self._probe = probe
        self._best = best
        self.bounds = bounds
        self._margin = margin

    def margin_at(self, cosine: float) -> float:
        """By how much a row of at least this cosine may exceed its bound."""
        return self._margin + self._coarse.margins_at(cosine)[0]

    def __iter__(self) -> Iterator[tuple[NDArray[np.intp], NDArray[np.float32]]]:
        """Rows and their exact cosines."""
        parts = min(_FIRST_BLOCKS, len(self._best))
        size = len(self._best) // parts
        heads = self._best[: parts * size].reshape(parts, size).argmax(axis=1) + np.arange(parts) * size
        scores = self._coarse.scores(heads, self.bounds[heads])
        least = np.partition(scores.ravel(), -_FIRST_ROWS)[-_FIRST_ROWS]
        rows = self._coarse.rows_in(heads, scores >= least)
        yield rows, self._coarse.exact(rows, self._probe)
        rows, bounds = self.refined(self.runner_up)
        count = _ROWS
        while wanted := int(np.count_nonzero(bounds >= self.runner_up)):
            taken = min(count, wanted)
            yield rows[:taken], self._coarse.exact(rows[:taken], self._probe)
            rows, bounds, count = rows[taken:], bounds[taken:], 8 * count

    def refined(self, cosine: float) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
        """The rows that may have at least this cosine, and one that they do not exceed if they have; highest first."""
        coarse, fine = self._coarse.margins_at(cosine)
        least = cosine - self._margin - coarse
        blocks = np.flatnonzero(self._best >= least)
        rows = self._coarse.rows_in(blocks, self.bounds[blocks] >= least)
        bounds = self._coarse.refined(rows, self.bounds.reshape(-1)[rows], self._probe) + np.float32(
            self._margin + fine
        )
        near = np.flatnonzero(bounds >= cosine)
        order = near[np.argsort(-bounds[near])]
        return rows[order], bounds[order]


def _best_steps(rows: Vectors, wanted: Vectors) -> tuple[Vectors, Vectors]:
    """``wanted`` (N, D) in whole steps and (N, 1) the length of one, such that what is left is at right angles to
    ``rows`` (N, D), where that can be."""
    root = np.sqrt(np.mean(wanted**2, axis=1, keepdims=True))
    peak = np.abs(wanted).max(axis=1, keepdims=True)
    scales = np.maximum(np.maximum(root * np.float32(_STEP), peak / _STEPS_TO_PEAK), _TINY)
    steps = _whole(wanted / scales)
    products = np.einsum("ij,ij->i", rows, steps)[:, None]
    fitting = np.einsum("ij,ij->i", rows, wanted)[:, None] / np.where(products > _TINY, products, np.float32(np.inf))
    return steps, np.where(fitting > 0, fitting, scales)


def _error(rows: Vectors, left: Vectors) -> Vectors:
    """(N,): how much (N, D) ``left`` adds to a cosine with a row at most, if ``_BESIDE`` of the probe is beside it."""
    along = np.abs(np.einsum("ij,ij->i", rows, left))
    return np.asarray(_BESIDE * np.linalg.norm(left, axis=1) + along, np.float32)


def _whole(values: Vectors) -> Vectors:
    return np.clip(np.rint(values), -_LARGEST, _LARGEST)


def _packed(steps: Vectors) -> NDArray[np.uint8]:
    """(N, D) steps, two in a byte (N, D / 2), the first one below."""
    halves = steps.astype(np.int8).view(np.uint8) & 15
    return np.asarray(halves[:, ::2] | halves[:, 1::2] << 4, np.uint8)


def _network(halves: Any, scales: Vectors, errors: Vectors, *, quantises_probes: bool) -> Network:
    """Takes (M, D) float32, gives (M, B) and (M, B, _BLOCK): the products with the rows and their errors, of each block
    the largest, and all. ``halves``: an (N, D) tensor of four bits a value."""
    count, dimension = halves.shape
    probes = ops.parameter([-1, dimension], np.float32, name="probes")
    rows = ops.multiply(ops.convert(ops.constant(halves, shared_memory=True), "f32"), ops.constant(scales[:, None]))
    bounds = ops.add(ops.matmul(probes, rows, False, True), ops.constant(errors[None]))
    shape = ops.constant(np.array([0, count // _BLOCK, _BLOCK]))
    bounds = ops.reshape(bounds, shape, True)  # for both outputs: else the one is a copy of the other
    best = ops.reduce_max(bounds, np.array([2]), False)
    options: dict[str, Any] = {
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": dimension if quantises_probes else 0,
        "ENABLE_CPU_PINNING": False,
    }
    compiled = openvino.Core().compile_model(openvino.Model([best, bounds], [probes], "gallery"), "CPU", options)
    return Network("gallery", compiled, "int4")
