"""Which people of a gallery are so similar that one may be taken for the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from learning.gallery_audit.membership import Membership, chunks, nonzero
from learning.metrics.scores import Indexes, NearestPairs
from recognition.types import Vectors

_MAX_PAIRS = 2000
"""Comparisons kept, the nearest: more than anybody reads, whatever the threshold."""


@dataclass(frozen=True, slots=True)
class PersonPair:
    """Two people as indexes, ``one`` < ``other``, and their cosine distance."""

    one: int
    other: int
    distance: float


def one_person_twice(found: Membership) -> list[PersonPair]:
    """People as near to each other as pictures of one person are, nearest first: the spanning pairs of each group."""
    centroids = found.centroids
    pairs = NearestPairs(_MAX_PAIRS)
    for part in chunks(len(centroids)):
        distances = 1.0 - centroids[part] @ centroids.T
        row, column = nonzero(distances <= min(found.limits.one_person, pairs.limit))
        later = column > part.start + row
        row, column = row[later], column[later]
        pairs.add(distances[row, column], part.start + row, column)
    group = list(range(len(centroids)))

    def root(person: int) -> int:
        while group[person] != person:
            person = group[person]
        return person

    spanning = []
    for pair in _pairs(pairs):
        one, other = root(pair.one), root(pair.other)
        if one != other:
            group[other] = one
            spanning.append(pair)
    return spanning


def look_alikes(vectors: Vectors, person: Indexes, found: Membership, threshold: float) -> list[PersonPair]:
    """People of whom a picture of one is within ``threshold`` of the other, with the distance of the nearest one,
    nearest first. ``person`` (M,) as in ``estimate_membership``."""
    pairs = NearestPairs(_MAX_PAIRS)
    for part in chunks(len(person)):
        distances = 1.0 - vectors[part] @ found.centroids.T
        distances[np.arange(len(distances)), person[part]] = np.inf
        distances[found.wrong[part]] = np.inf
        row, column = nonzero(distances <= min(threshold, pairs.limit))
        pairs.add(distances[row, column], person[part.start + row], column)
    return _pairs(pairs)


def _pairs(pairs: NearestPairs) -> list[PersonPair]:
    """Each pair of people once, with its nearest comparison."""
    kept, _ = pairs.result()
    nearest: dict[tuple[int, int], PersonPair] = {}
    for distance, first, second in zip(kept.distances.tolist(), kept.first.tolist(), kept.second.tolist(), strict=True):
        one, other = sorted((first, second))
        nearest.setdefault((one, other), PersonPair(one, other, max(distance, 0.0)))
    return list(nearest.values())
