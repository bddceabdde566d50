"""Vectors that lie as SFace's of real faces do, for galleries larger than any collection of photos at hand.

Measured with ``sface`` (mirror image averaged) on 357 photos of 101 people (LFW sample, five celebrities, stills of a
series): cosine distances of different people, 61,855 pairs, mean 0.899, spread 0.087, of which one in 1,000 below
0.635; of one person in LFW, 300 pairs, mean 0.324, spread 0.104, 5 to 95 % from 0.173 to 0.489; between people the mean
distance of one person's pictures has a spread of 0.084.

The vectors are a mixture: a person is a direction, a picture lies around it, at a distance that belongs to the person
and a little to the picture. All directions share a part, since faces have a mean; the rest has a falling spectrum, the
slope of which gives the spread of distances between people.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from recognition.types import Vectors

BETWEEN_MEAN, BETWEEN_SPREAD = 0.899, 0.087
WITHIN_MEAN, WITHIN_PEOPLE, WITHIN_PICTURES = 0.324, 0.084, 0.07
"""Distance between two pictures of a person: mean, its spread between people, and the part of a single picture."""
_CHUNK = 50_000


@dataclass(frozen=True, slots=True, eq=False)
class FacePeople:
    """directions: (P, D) unit rows. closeness: (P,) mean cosine of two pictures of the person."""

    directions: Vectors
    closeness: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.directions)

    def some(self, people: NDArray[np.intp]) -> FacePeople:
        return FacePeople(self.directions[people], self.closeness[people])

    def pictures(self, rng: np.random.Generator) -> Vectors:
        """(P, D) unit rows: one picture of each person."""
        found = np.empty_like(self.directions)
        for first in range(0, len(self), _CHUNK):
            rows = slice(first, first + _CHUNK)
            found[rows] = self._pictures(rows, rng)
        return found

    def _pictures(self, rows: slice, rng: np.random.Generator) -> Vectors:
        people, count = self.directions[rows], len(self.directions[rows])
        noise = _directions(count, people.shape[1], rng)
        along = np.einsum("ij,ij->i", noise, people)[:, None].astype(np.float32)
        noise = unit(noise - along * people)  # at right angles
        own = rng.normal(0.0, WITHIN_PICTURES, count)
        cosine = np.clip(self.closeness[rows] + own, 0.2, 0.99).astype(np.float32)[:, None]
        return unit((np.sqrt(cosine) * people + np.sqrt(1 - cosine) * noise).astype(np.float32))


def face_people(count: int, dimension: int, rng: np.random.Generator) -> FacePeople:
    """Different people."""
    shared = np.zeros(dimension, np.float32)
    shared[-1] = 1.0  # the least of the spectrum, so that it is nobody's own
    directions = np.empty((count, dimension), np.float32)
    part = np.float32((1 - BETWEEN_MEAN) / (1 - WITHIN_MEAN))  # of a direction; of a picture it is less
    for first in range(0, count, _CHUNK):
        rows = slice(first, min(first + _CHUNK, count))
        own = _directions(rows.stop - first, dimension, rng)
        own[:, -1] = 0.0
        directions[rows] = np.sqrt(part) * shared + np.sqrt(1 - part) * unit(own)
    shape = (WITHIN_MEAN / WITHIN_PEOPLE) ** 2
    distances = rng.gamma(shape, WITHIN_MEAN / shape, count)
    # Two pictures share the person's direction only: their cosine is the product of both with it. The mean of people
    # counts, in distances between pictures, as it was measured.
    return FacePeople(directions, np.clip(1 - distances, 0.3, 0.97).astype(np.float32))


def described(people: FacePeople, rng: np.random.Generator, count: int = 2000) -> dict[str, Any]:
    """Of ``count`` people the distances between pictures: of one person, and of different people, as measured ones."""
    some = people.some(np.arange(min(count, len(people))))
    one, other = some.pictures(rng), some.pictures(rng)
    products = one @ other.T
    within = 1 - np.diagonal(products)
    between = 1 - products[~np.eye(len(products), dtype=bool)]
    return {
        name: {
            "mean": round(float(values.mean()), 3),
            "spread": round(float(values.std()), 3),
            **{f"{share:g} %": round(float(np.percentile(values, share)), 3) for share in (0.1, 5, 50, 95)},
        }
        for name, values in (("within", within), ("between", between))
    }


def _directions(count: int, dimension: int, rng: np.random.Generator) -> Vectors:
    """(N, D) normal, with the falling spectrum."""
    return rng.standard_normal((count, dimension), dtype=np.float32) * _spectrum(dimension)


@lru_cache(maxsize=4)
def _spectrum(dimension: int) -> NDArray[np.float32]:
    """Standard deviations, (1 + i / s) ** -0.5, with s such that distances between people have their spread."""
    wanted = (BETWEEN_MEAN / BETWEEN_SPREAD) ** 2  # effective dimensions
    low, high = 0.1, 1e6
    for _ in range(80):
        middle = float(np.sqrt(low * high))
        variances = 1 / (1 + np.arange(dimension - 1) / middle)
        low, high = (middle, high) if variances.sum() ** 2 / (variances**2).sum() < wanted else (low, middle)
    found: NDArray[np.float32] = ((1 + np.arange(dimension) / low) ** -0.5).astype(np.float32)
    return found


def unit(vectors: Vectors) -> Vectors:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)
