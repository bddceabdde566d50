"""The nearest person to the faces of one frame, among many."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import numpy as np

from commands.benchmark.figures import spread, timed
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.types import Vectors

SIZES = (1_000, 100_000, 1_000_000)
_PROBES = 200
_ALIKE = 0.6
"""Cosine between a probe and the template of the same person: as two pictures of one person in other light have."""


def measure(
    dimension: int, sizes: Sequence[int] = SIZES, watched: Callable[[float], None] = lambda _done: None
) -> list[dict[str, Any]]:
    """Random templates of unit length, one a person; the time for one face, and for the four of a frame at once."""
    rows = []
    for number, size in enumerate(sizes):
        watched(number / len(sizes))
        random = np.random.default_rng(size)
        vectors = _unit(random.standard_normal((size, dimension), dtype=np.float32))
        templates = Templates(vectors, tuple(f"{each:07d}" for each in range(size)), "random@1")
        owners = random.integers(0, size, _PROBES)
        noise = _unit(random.standard_normal((_PROBES, dimension), dtype=np.float32))
        probes = _unit(_ALIKE * vectors[owners] + np.sqrt(1 - _ALIKE**2).astype(np.float32) * noise)
        del vectors
        names = [found.person for found in match(probes, templates)]
        rows.append(
            {
                "templates": size,
                "dimension": dimension,
                "ms": spread(timed(partial(match, probes[:1], templates))),
                "ms_of_four": spread(timed(partial(match, probes[:4], templates))),
                "right": sum(name == f"{owner:07d}" for name, owner in zip(names, owners, strict=True)) / _PROBES,
            }
        )
    return rows


def _unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)
