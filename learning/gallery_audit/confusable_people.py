"""Which people of a gallery are so like each other that one may be taken for the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from learning.gallery_audit.membership import Belonging, chunks, places
from learning.metrics.scores import Indexes, NearestPairs
from recognition.types import Vectors

_PAIRS = 2000
"""Comparisons kept, the nearest: more than anybody reads, whatever the threshold."""


@dataclass(frozen=True, slots=True)
class Alike:
    """Two people by their numbers, ``one`` before ``other``, and their cosine distance."""

    one: int
    other: int
    distance: float


def one_person_twice(found: Belonging) -> list[Alike]:
    """People who are as near to each other as pictures of one person are, nearest first. Of a group of them there are
    as many pairs as hold it together."""
    centres = found.centres
    pairs = NearestPairs(_PAIRS)
    for part in chunks(len(centres)):
        distances = 1.0 - centres[part] @ centres.T
        row, column = places(distances <= min(found.measure.one_person, pairs.limit))
        later = column > part.start + row
        row, column = row[later], column[later]
        pairs.add(distances[row, column], part.start + row, column)
    group = list(range(len(centres)))

    def head(person: int) -> int:
        while group[person] != person:
            person = group[person]
        return person

    holding = []
    for pair in _pairs(pairs):
        one, other = head(pair.one), head(pair.other)
        if one != other:
            group[other] = one
            holding.append(pair)
    return holding


def look_alikes(vectors: Vectors, person: Indexes, found: Belonging, threshold: float) -> list[Alike]:
    """People of whom a picture of one is within ``threshold`` of the other, with the distance of the nearest, nearest
    first. ``person`` (M,) as in ``belonging``."""
    pairs = NearestPairs(_PAIRS)
    for part in chunks(len(person)):
        distances = 1.0 - vectors[part] @ found.centres.T
        distances[np.arange(len(distances)), person[part]] = np.inf
        distances[found.wrong[part]] = np.inf
        row, column = places(distances <= min(threshold, pairs.limit))
        pairs.add(distances[row, column], person[part.start + row], column)
    return _pairs(pairs)


def _pairs(pairs: NearestPairs) -> list[Alike]:
    """Each pair of people once, by its nearest comparison."""
    kept, _ = pairs.result()
    nearest: dict[tuple[int, int], Alike] = {}
    for distance, first, second in zip(kept.distances.tolist(), kept.first.tolist(), kept.second.tolist(), strict=True):
        one, other = sorted((first, second))
        nearest.setdefault((one, other), Alike(one, other, max(distance, 0.0)))
    return list(nearest.values())
