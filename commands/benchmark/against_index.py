"""Exact search beside an index that guesses (HNSW, by the package usearch), on vectors that lie as faces do.

USearch is no part of Rollcall: docs/decisions/0010 says why. Where it is installed, its figures are made anew.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from importlib.util import find_spec
from typing import Any

import numpy as np

from commands.benchmark.figures import memory_mb, spread, timed
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.types import Match, Vectors

SIZES = (100_000,)
_PROBES = 300
_EFFORTS = (64, 200, 800)
"""How many candidates USearch keeps while it searches (``expansion_search``; its own default is 64)."""
_WIDTHS = 60
"""The spectrum falls off after about this many directions, as that of faces does: strangers come nearer to each other
than random vectors."""
_SAME = 0.7
"""Cosine between two pictures of one person: a distance of 0.3."""


def is_there() -> bool:
    return find_spec("usearch") is not None


def measure(
    dimension: int, sizes: Sequence[int] = SIZES, watched: Callable[[float], None] = lambda _done: None
) -> list[dict[str, Any]]:
    """One template a person. ``recall`` is the share of probes for which the person found is that of exact search: of
    people who are registered, and of strangers; ``both`` the share for which the runner-up is right as well."""
    rows: list[dict[str, Any]] = []
    for number, size in enumerate(sizes):
        watched(number / len(sizes))
        rng = np.random.default_rng(size)
        people = faces(size, dimension, rng)
        templates, owners = near(people, rng), rng.integers(0, size, _PROBES)
        known, strangers = near(people[owners], rng), near(faces(_PROBES, dimension, rng), rng)
        del people
        rows += _compared(templates, known, strangers)
    return rows


def _compared(vectors: Vectors, known: Vectors, strangers: Vectors) -> Iterable[dict[str, Any]]:
    names = tuple(f"{each:08d}" for each in range(len(vectors)))
    before, began = memory_mb() or 0.0, time.perf_counter()
    templates = Templates(vectors, names, "random@1")
    built = time.perf_counter() - began
    shared = {"templates": len(vectors), "dimension": vectors.shape[1]}
    exact = match(known, templates), match(strangers, templates)
    yield {
        **shared,
        "what": "exact",
        "build_s": round(built, 2),
        "memory_mb": round((memory_mb() or 0.0) - before),
        "ms": spread(timed(partial(match, known[:1], templates))),
        "ms_of_four": spread(timed(partial(match, known[:4], templates))),
        "recall": 1.0,
        "recall_of_strangers": 1.0,
        "both": 1.0,
    }
    from usearch.index import Index  # type: ignore[import-not-found]

    before, began = memory_mb() or 0.0, time.perf_counter()
    index = Index(ndim=vectors.shape[1], metric="ip", dtype="f16")
    index.add(np.arange(len(vectors), dtype=np.uint64), vectors)
    built, memory = time.perf_counter() - began, round((memory_mb() or 0.0) - before)
    for effort in _EFFORTS:
        index.expansion_search = effort
        found = index.search(known, 2).keys, index.search(strangers, 2).keys
        yield {
            **shared,
            "what": f"usearch, f16, effort {effort}",
            "build_s": round(built, 2),
            "memory_mb": memory,
            "ms": spread(timed(partial(index.search, known[:1], 2))),
            "ms_of_four": spread(timed(partial(index.search, known[:4], 2))),
            "recall": _right(found[0], exact[0], names),
            "recall_of_strangers": _right(found[1], exact[1], names),
            "both": float(
                np.mean(
                    [
                        (names[int(one)], names[int(other)]) == (each.person, each.runner_up)
                        for (one, other), each in zip(found[0], exact[0], strict=True)
                    ]
                )
            ),
        }


def _right(found: Any, exact: Sequence[Match], names: Sequence[str]) -> float:
    return float(np.mean([names[int(row[0])] == each.person for row, each in zip(found, exact, strict=True)]))


def faces(count: int, dimension: int, rng: np.random.Generator) -> Vectors:
    """(N, D) unit vectors of different people."""
    spectrum = (1.0 + np.arange(dimension) / _WIDTHS) ** -0.5
    vectors = rng.standard_normal((count, dimension), dtype=np.float32)
    vectors *= spectrum.astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


def near(people: Vectors, rng: np.random.Generator) -> Vectors:
    """(N, D) of one picture of each of these people."""
    noise = rng.standard_normal(people.shape, dtype=np.float32)
    noise /= np.linalg.norm(noise, axis=1, keepdims=True)
    vectors = np.sqrt(np.float32(_SAME)) * people + np.sqrt(np.float32(1 - _SAME)) * noise
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)
