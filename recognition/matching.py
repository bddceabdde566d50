"""Cosine distance of probes to the gallery: the nearest person wins, the nearest other person is the runner-up."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.types import Match, Vectors, read_only

_PROBES_AT_ONCE = 1024
"""Bounds the memory of one product: 1,024 probes against 10,000 templates are 40 MB."""


@dataclass(frozen=True, slots=True, eq=False)
class Templates:
    """The enrolled embeddings of one embedder.

    ``vectors`` is (N, D) float32 with rows of unit length, ``people`` the N names beside them, ``embedder`` the
    ``name@version`` that made them. Rows are put in order of person, so that each person is one run of rows;
    ``names`` are the distinct people in that order and ``starts`` where each one's run begins.
    Raises ValueError where the shapes do not fit.
    """

    vectors: Vectors
    people: tuple[str, ...]
    embedder: str
    names: tuple[str, ...] = field(init=False)
    starts: NDArray[np.intp] = field(init=False)

    def __post_init__(self) -> None:
        vectors = np.asarray(self.vectors, dtype=np.float32)
        if vectors.ndim != 2 or len(vectors) != len(self.people):
            raise ValueError(f"{len(self.people)} people do not fit vectors of shape {vectors.shape}")
        order = sorted(range(len(self.people)), key=self.people.__getitem__)
        people = tuple(self.people[row] for row in order)
        starts = [row for row, person in enumerate(people) if row == 0 or person != people[row - 1]]
        object.__setattr__(self, "vectors", read_only(vectors[order]))
        object.__setattr__(self, "people", people)
        object.__setattr__(self, "names", tuple(people[row] for row in starts))
        object.__setattr__(self, "starts", read_only(np.array(starts, dtype=np.intp)))

    @classmethod
    def empty(cls, embedder: str, dimension: int) -> Templates:
        """Nobody is enrolled."""
        return cls(np.empty((0, dimension), np.float32), (), embedder)

    @property
    def dimension(self) -> int:
        return int(self.vectors.shape[1])

    def __len__(self) -> int:
        return len(self.people)


def match(probes: Vectors, templates: Templates) -> list[Match]:
    """One Match for each of the (M, D) rows of ``probes``, which are of unit length.

    A probe that holds no number (NaN, infinite) matches nobody. Raises ValueError where the dimensions differ.
    """
    matches: list[Match] = []
    for first in range(0, len(probes), _PROBES_AT_ONCE):
        matches += _match_some(probes[first : first + _PROBES_AT_ONCE], templates)
    return matches


def _match_some(probes: Vectors, templates: Templates) -> list[Match]:
    nobody = Match(None, 2.0)
    distances = distances_to_people(probes, templates)
    if not templates.names:
        return [nobody] * len(probes)
    rows = np.arange(len(probes))
    first = distances.argmin(axis=1)
    nearest = distances[rows, first]
    usable = np.asarray(np.isfinite(probes).all(axis=1)).tolist()
    if len(templates.names) == 1:
        only = templates.names[0]
        return [
            Match(only, distance) if fine else nobody for distance, fine in zip(nearest.tolist(), usable, strict=True)
        ]
    distances[rows, first] = np.inf
    second = distances.argmin(axis=1)
    return [
        Match(templates.names[one], distance, templates.names[other], other_distance) if fine else nobody
        for one, distance, other, other_distance, fine in zip(
            first.tolist(), nearest.tolist(), second.tolist(), distances[rows, second].tolist(), usable, strict=True
        )
    ]


def nearest_people(probe: NDArray[np.float32], templates: Templates, count: int) -> list[tuple[str, float]]:
    """The ``count`` people nearest to one (D,) probe with their cosine distances, nearest first."""
    if not templates.names or not np.isfinite(probe).all():
        return []
    distances = distances_to_people(probe[None, :], templates)[0]
    order = np.argsort(distances, kind="stable")[:count]
    return [(templates.names[each], float(distances[each])) for each in order.tolist()]


def distances_to_people(probes: Vectors, templates: Templates) -> NDArray[np.float32]:
    """(M, P) cosine distances 0..2 of each probe to the nearest template of each of ``templates.names``.

    Where a probe or template holds no number the distance is 2. Raises ValueError where the dimensions differ.
    """
    if probes.ndim != 2 or probes.shape[1] != templates.dimension:
        raise ValueError(f"probes of shape {probes.shape} do not fit templates of {templates.dimension} values")
    if not templates.names:
        return np.empty((len(probes), 0), np.float32)
    with np.errstate(invalid="ignore"):
        cosines = probes @ templates.vectors.T
    cosines = np.nan_to_num(cosines, copy=False, nan=-1.0, posinf=-1.0, neginf=-1.0)
    nearest = np.maximum.reduceat(cosines, templates.starts, axis=1)
    return np.asarray(np.clip(1.0 - nearest, 0.0, 2.0), dtype=np.float32)
