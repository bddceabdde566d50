"""Compares half precision with f32 on a network: whether the outputs agree, and which is quicker."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

PRECISIONS = ("auto", "f32", "f16", "bf16", "int8")

MIN_AGREEMENT = 0.999
"""Cosine between the outputs in half precision and in f32 from which ``auto`` uses half precision."""
MAX_RELATIVE_TIME = 0.9
"""Of the time in f32, up to which ``auto`` uses half precision: some processors have it and are slower with it."""
_TIMED_RUNS, _MAX_TIMED_RUNS, _TIMED_SECONDS = 3, 20, 0.5
"""Runs of each network, at least and at most, and the time up to which there are more: the quickest of three may have
waited, and what was measured once is kept."""


class Runs(Protocol):
    """A network that is timed."""

    def run(self, *inputs: NDArray[Any]) -> object: ...


NATIVE = {"bf16": "BF16", "f16": "FP16"}
"""Precisions that ``auto`` tries in this order, with OpenVINO's capability for each. Both are about equally fast: bf16
has the range of f32, so activations do not overflow; f16 has three more bits, which boxes need."""


INT8 = "int8"
INT8_BF16 = "int8+bf16"
"""In eight bits what has that form, the rest in bf16 instead of f32."""


def is_int8(precision: str) -> bool:
    return precision in (INT8, INT8_BF16)


def cosine(one: NDArray[np.float32], other: NDArray[np.float32]) -> float:
    first, second = one.ravel().astype(np.float64), other.ravel().astype(np.float64)
    length = float(np.linalg.norm(first) * np.linalg.norm(second))
    if length == 0:
        return 1.0 if np.array_equal(first, second) else 0.0
    return float(first @ second) / length


def relative_time(one: Runs, other: Runs, sample: Sequence[NDArray[Any]], clock: Callable[[], float]) -> float:
    """The time of a run of ``one``, of that of ``other``; in turn, as other programs may be running."""
    best = {one: math.inf, other: math.inf}
    end = clock() + _TIMED_SECONDS
    for number in range(_MAX_TIMED_RUNS):
        if number >= _TIMED_RUNS and clock() >= end:
            break
        for network in best:
            began = clock()
            network.run(*sample)
            best[network] = min(best[network], clock() - began)
    return best[one] / best[other]


def precision_in_use(compiled: Any, asked: str) -> str:
    """What a compiled network itself says: a processor without ``asked`` runs another precision and does not complain.

    ``asked`` where the device does not say, as AUTO, and for int8, which is in the network itself.
    """
    if is_int8(asked):
        return asked
    try:
        said = str(compiled.get_property("INFERENCE_PRECISION_HINT").get_type_name())
    except (RuntimeError, AttributeError):
        return asked
    return said if said in PRECISIONS else asked
