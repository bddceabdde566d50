"""Speed of finding the nearest person among many, exactly and by an approximate index (HNSW, by the package usearch).

USearch is no dependency: docs/decisions/0010 says why. It is measured where it is installed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from typing import Any

import numpy as np

from commands.benchmark.face_vectors import unit
from commands.benchmark.figures import memory_mb, spread, timed
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.types import Vectors

SIZES = (1_000, 100_000, 1_000_000)
_PROBES = 200
_ALIKE = 0.6
"""Cosine between a probe and the template of the same person: as two pictures of one person in other light have."""

INDEX_SIZES = (100_000,)
_INDEX_PROBES = 300
_EFFORTS = (64, 200, 800)
"""Candidates that USearch keeps while it searches (``expansion_search``; its own default is 64)."""
_SPECTRUM = 60
"""Directions after which the spectrum of the vectors falls off, as that of faces does: strangers come nearer to each
other than random vectors."""
_SAME = 0.7
"""Cosine between two pictures of one person: a distance of 0.3."""

Watch = Callable[[float], None]
"""Called with the part done, 0..1."""


def measure(dimension: int, sizes: Sequence[int] = SIZES, watch: Watch = lambda _done: None) -> list[dict[str, Any]]:
    """Time for one face and for the four of a frame, among random templates, one for each person."""
    rows = []
    for number, size in enumerate(sizes):
        watch(number / len(sizes))
        random = np.random.default_rng(size)
        vectors = unit(random.standard_normal((size, dimension), dtype=np.float32))
        templates = Templates(vectors, _names(size), "random@1")
        owners = random.integers(0, size, _PROBES)
        noise = unit(random.standard_normal((_PROBES, dimension), dtype=np.float32))
        probes = unit(_ALIKE * vectors[owners] + np.sqrt(1 - _ALIKE**2).astype(np.float32) * noise)
        del vectors
        found = [each.person for each in match(probes, templates)]
        right = sum(name == templates.names[owner] for name, owner in zip(found, owners, strict=True))
        times = _times(lambda rows, templates=templates: match(rows, templates), probes)  # type: ignore[misc]
        rows.append({"templates": size, "dimension": dimension, **times, "right": right / _PROBES})
    return rows


def has_index() -> bool:
    return find_spec("usearch") is not None


def measure_index(
    dimension: int, sizes: Sequence[int] = INDEX_SIZES, watch: Watch = lambda _done: None
) -> list[dict[str, Any]]:
    """Exact search beside the index, one template for each person.

    ``recall``, ``recall_of_strangers``: share of probes of registered people, and of strangers, for which the person
    found is that of exact search. ``both``: share for which the runner-up is the same, too.
    """
    rows: list[dict[str, Any]] = []
    for number, size in enumerate(sizes):
        watch(number / len(sizes))
        rng = np.random.default_rng(size)
        people = faces(size, dimension, rng)
        templates, owners = near(people, rng), rng.integers(0, size, _INDEX_PROBES)
        known, strangers = near(people[owners], rng), near(faces(_INDEX_PROBES, dimension, rng), rng)
        del people
        rows += _compared(templates, known, strangers)
    return rows


def faces(count: int, dimension: int, rng: np.random.Generator) -> Vectors:
    """(N, D) unit vectors of different people, distributed as those of faces are."""
    spectrum = (1.0 + np.arange(dimension) / _SPECTRUM) ** -0.5
    return unit(rng.standard_normal((count, dimension), dtype=np.float32) * spectrum.astype(np.float32))


def near(people: Vectors, rng: np.random.Generator) -> Vectors:
    """(N, D) of one picture of each of these people."""
    noise = unit(rng.standard_normal(people.shape, dtype=np.float32))
    return unit(np.sqrt(np.float32(_SAME)) * people + np.sqrt(np.float32(1 - _SAME)) * noise)


def _compared(vectors: Vectors, known: Vectors, strangers: Vectors) -> Iterator[dict[str, Any]]:
    names = _names(len(vectors))
    shared = {"templates": len(vectors), "dimension": vectors.shape[1]}
    before, began = memory_mb() or 0.0, time.perf_counter()
    templates = Templates(vectors, names, "random@1")
    built = _built(began, before)
    exact = match(known, templates), match(strangers, templates)
    times = _times(lambda rows: match(rows, templates), known)
    yield {**shared, "what": "exact", **built, **times, "recall": 1.0, "recall_of_strangers": 1.0, "both": 1.0}
    from usearch.index import Index  # type: ignore[import-not-found]

    before, began = memory_mb() or 0.0, time.perf_counter()
    index = Index(ndim=vectors.shape[1], metric="ip", dtype="f16")
    index.add(np.arange(len(vectors), dtype=np.uint64), vectors)
    built = _built(began, before)
    for effort in _EFFORTS:
        index.expansion_search = effort
        found = [
            [(names[int(one)], names[int(two)]) for one, two in index.search(each, 2).keys]
            for each in (known, strangers)
        ]
        yield {
            **shared,
            "what": f"usearch, f16, effort {effort}",
            **built,
            **_times(lambda rows: index.search(rows, 2), known),
            "recall": _share(one == each.person for (one, _), each in zip(found[0], exact[0], strict=True)),
            "recall_of_strangers": _share(
                one == each.person for (one, _), each in zip(found[1], exact[1], strict=True)
            ),
            "both": _share(
                pair == (each.person, each.runner_up) for pair, each in zip(found[0], exact[0], strict=True)
            ),
        }


def _built(began: float, before: float) -> dict[str, float]:
    return {"build_s": round(time.perf_counter() - began, 2), "memory_mb": round((memory_mb() or 0.0) - before)}


def _times(search: Callable[[Vectors], object], probes: Vectors) -> dict[str, dict[str, float]]:
    return {"ms": spread(timed(partial(search, probes[:1]))), "ms_of_four": spread(timed(partial(search, probes[:4])))}


def _share(values: Iterator[bool]) -> float:
    return float(np.mean(list(values)))


def _names(count: int) -> tuple[str, ...]:
    return tuple(f"{each:08d}" for each in range(count))
