"""Distances between face vectors of known people: of one person (genuine) and of two people (impostor).

Words as in ISO/IEC 19795-1. Everything works in blocks, so that 20,000 pictures (200 million comparisons) need a
few hundred megabytes, and no Python loop runs once a pair.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.matching.scoring import Agreement
from recognition.types import Vectors, read_only

Floats = NDArray[np.float64]
Indexes = NDArray[np.intp]

BINS = 8192
"""Over distances 0..2; only comparisons beyond the kept tail are rounded, to the upper edge of one of these."""

_EDGES: Floats = np.linspace(0.0, 2.0, BINS + 1)
_ROWS_AT_ONCE = 256
_TAIL_KEPT = 300_000


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """One face vector a picture.

    ``vectors`` is (N, D) float32 with rows of unit length, or of NaN where no face was found (failure to acquire);
    ``people`` is (N,) and counts into ``names``. Two rows are compared by their cosine, or, where the rows are those of
    a fusion, as its ``agreement`` says. Raises ValueError where the shapes do not fit.
    """

    vectors: Vectors
    people: Indexes
    names: tuple[str, ...]
    agreement: Agreement | None = None
    acquired: NDArray[np.bool_] = field(init=False)

    def __post_init__(self) -> None:
        people = np.asarray(self.people, dtype=np.intp)
        vectors = np.asarray(self.vectors, dtype=np.float32)
        if vectors.ndim != 2 or people.shape != (len(vectors),):
            raise ValueError(f"people of shape {people.shape} do not fit vectors of shape {vectors.shape}")
        if len(people) and not 0 <= people.min() <= people.max() < len(self.names):
            raise ValueError(f"people count from {people.min()} to {people.max()}, names are {len(self.names)}")
        object.__setattr__(self, "vectors", read_only(vectors))
        object.__setattr__(self, "people", read_only(people))
        object.__setattr__(self, "acquired", np.asarray(np.isfinite(vectors).all(axis=1), dtype=np.bool_))

    def __len__(self) -> int:
        return len(self.people)

    @classmethod
    def labelled(
        cls, vectors: Vectors, labels: list[str] | tuple[str, ...], agreement: Agreement | None = None
    ) -> Samples:
        """Samples from a name a row; ``names`` are sorted."""
        names, people = np.unique(np.array(labels, dtype=object), return_inverse=True)
        return cls(vectors, people, tuple(str(each) for each in names), agreement)

    def chosen(self, which: NDArray[np.bool_] | Indexes) -> Samples:
        """Some of the rows; ``names`` stay, so that persons keep their numbers."""
        return Samples(self.vectors[which], self.people[which], self.names, self.agreement)

    def distances(self, rows: Vectors, columns: Vectors) -> NDArray[np.float32]:
        """(M, N) distances 0..2 of every row with every column."""
        if self.agreement is not None:
            return self.agreement.distances(rows, columns)
        return np.asarray(np.clip(1.0 - rows @ columns.T, 0.0, 2.0), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Tally:
    """How often each distance came up.

    ``values`` (K,) ascend, ``counts`` (K,) belong to them. ``below`` (K,) is, for each value, the largest threshold
    that is sure not to reach it: a hair under it where the value is exact, the lower edge where it stands for a bin.
    """

    values: Floats
    counts: Floats
    below: Floats
    sums: Floats = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "sums", np.concatenate(([0.0], np.cumsum(self.counts))))

    @classmethod
    def of(cls, distances: NDArray[np.floating]) -> Tally:
        values, counts = np.unique(np.asarray(distances, dtype=np.float64), return_counts=True)
        return cls(values, counts.astype(np.float64), np.nextafter(values, -np.inf))

    @property
    def total(self) -> float:
        return float(self.sums[-1])

    def at_or_below(self, thresholds: Floats | float) -> Floats:
        """How many distances are at or below each threshold."""
        return np.asarray(self.sums[np.searchsorted(self.values, thresholds, side="right")], dtype=np.float64)

    def histogram(self, bins: int) -> tuple[Floats, Floats]:
        """(counts (bins,), edges (bins + 1,)) over 0..2, for drawing."""
        counts, edges = np.histogram(self.values, bins=bins, range=(0.0, 2.0), weights=self.counts)
        return counts.astype(np.float64), edges.astype(np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Comparisons one by one, nearest first: ``distances`` (K,) and the two people ``first``, ``second`` (K,)."""

    distances: Floats
    first: Indexes
    second: Indexes

    @classmethod
    def sorted(cls, distances: NDArray[np.floating], first: Indexes, second: Indexes) -> Pairs:
        order = np.argsort(distances, kind="stable")
        return cls(np.asarray(distances, np.float64)[order], first[order], second[order])

    def __len__(self) -> int:
        return len(self.distances)


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """The outcome of many comparisons of two pictures.

    ``nearest_impostors`` holds the impostor comparisons one by one up to the distance ``kept_to``; ``impostor``
    counts all. ``pictures`` (P,) is how many pictures each person has where every two were compared, and None where a
    list said which.
    """

    genuine: Pairs
    impostor: Tally
    nearest_impostors: Pairs
    kept_to: float
    people: int
    pictures: NDArray[np.int64] | None = None

    @property
    def genuine_tally(self) -> Tally:
        return Tally.of(self.genuine.distances)

    @property
    def people_pairs(self) -> int:
        """How many pairs of different people were compared at least once."""
        if self.pictures is not None:
            present = int((self.pictures > 0).sum())
            return present * (present - 1) // 2
        low = np.minimum(self.nearest_impostors.first, self.nearest_impostors.second)
        high = np.maximum(self.nearest_impostors.first, self.nearest_impostors.second)
        return len(np.unique(low * self.people + high))

    def impostor_weight(self, weights: Floats) -> float:
        """The number of impostor comparisons when person p counts ``weights[p]`` times."""
        if self.pictures is not None:
            each = weights * self.pictures
            return float((each.sum() ** 2 - (each**2).sum()) / 2)
        pairs = self.nearest_impostors
        return float((weights[pairs.first] * weights[pairs.second]).sum())


def compare_all(samples: Samples, *, tail: int = _TAIL_KEPT) -> Comparisons:
    """Every picture with every other one. Pictures without a face are left out.

    ``tail``: how many of the nearest impostor comparisons are kept one by one; memory grows with it.
    """
    vectors, people = samples.vectors[samples.acquired], samples.people[samples.acquired]
    order = np.argsort(people, kind="stable")
    vectors, people = vectors[order], people[order]
    counts = bin_counts(np.zeros(0, np.float32))
    genuine: list[tuple[NDArray[np.float32], Indexes, Indexes]] = []
    nearest = NearestPairs(tail)
    for start in range(0, len(people), _ROWS_AT_ONCE):
        stop = min(start + _ROWS_AT_ONCE, len(people))
        distances = samples.distances(vectors[start:stop], vectors[start:])
        upper = np.arange(len(people) - start)[None, :] > np.arange(stop - start)[:, None]
        same = people[start:stop, None] == people[None, start:]
        row, column = np.nonzero(same & upper)
        genuine.append((distances[row, column], people[start + row], people[start + column]))
        other = upper & ~same
        counts += bin_counts(distances[other])
        row, column = np.nonzero(other & (distances <= nearest.limit))
        nearest.add(distances[row, column], people[start + row], people[start + column])
    pictures = np.bincount(people, minlength=len(samples.names)).astype(np.int64)
    kept, kept_to = nearest.result()
    return Comparisons(_joined(genuine), tally_of(kept, kept_to, counts), kept, kept_to, len(samples.names), pictures)


def compare_listed(samples: Samples, first: Indexes, second: Indexes) -> Comparisons:
    """The listed pairs: rows ``first`` with rows ``second``, each (K,). Pairs without a face on a side are left out."""
    usable = samples.acquired[first] & samples.acquired[second]
    first, second = first[usable], second[usable]
    distances = listed_distances(samples, first, second)
    one, other = samples.people[first], samples.people[second]
    same = one == other
    impostors = Pairs.sorted(distances[~same], one[~same], other[~same])
    return Comparisons(
        Pairs.sorted(distances[same], one[same], other[same]),
        Tally.of(impostors.distances),
        impostors,
        2.0,
        len(samples.names),
    )


def listed_distances(samples: Samples, first: Indexes, second: Indexes) -> NDArray[np.float32]:
    """(K,) distances 0..2 of rows ``first`` to rows ``second``."""
    distances = np.zeros(len(first), np.float32)
    for start in range(0, len(first), 4096):
        some = slice(start, start + 4096)
        rows, others = samples.vectors[first[some]], samples.vectors[second[some]]
        if samples.agreement is not None:
            distances[some] = samples.agreement.paired(rows, others)
        else:
            distances[some] = np.clip(1.0 - np.einsum("ij,ij->i", rows, others), 0.0, 2.0)
    return distances


class NearestPairs:
    """The nearest impostor comparisons seen so far, at most twice ``capacity`` at any time."""

    def __init__(self, capacity: int) -> None:
        self.limit = 2.0
        self._capacity = capacity
        self._kept: list[tuple[NDArray[np.float32], Indexes, Indexes]] = []
        self._count = 0

    def add(self, distances: NDArray[np.float32], first: Indexes, second: Indexes) -> None:
        self._kept.append((distances, first, second))
        self._count += len(distances)
        if self._count > 2 * self._capacity:
            self._trim()

    def result(self) -> tuple[Pairs, float]:
        if self._count > self._capacity:
            self._trim()
        return _joined(self._kept), float(self.limit)

    def _trim(self) -> None:
        distances, first, second = (np.concatenate(each) for each in zip(*self._kept, strict=True))
        # A bin's edge, so that the histogram goes on exactly where the kept ones end.
        cut = int(_bin_of(np.partition(distances, self._capacity)[self._capacity : self._capacity + 1])[0])
        self.limit = float(_EDGES[max(cut, 1)])
        near = distances <= self.limit
        self._kept = [(distances[near], first[near], second[near])]
        self._count = int(near.sum())


def _joined(parts: list[tuple[NDArray[np.float32], Indexes, Indexes]]) -> Pairs:
    if not parts:
        return Pairs(np.zeros(0), np.zeros(0, np.intp), np.zeros(0, np.intp))
    distances, first, second = (np.concatenate(each) for each in zip(*parts, strict=True))
    return Pairs.sorted(distances, first, second)


def bin_counts(distances: NDArray[np.float32]) -> NDArray[np.int64]:
    """(BINS,): how many distances fall into each bin."""
    return np.bincount(_bin_of(distances), minlength=BINS).astype(np.int64)


def tally_of(nearest: Pairs, kept_to: float, counts: NDArray[np.int64]) -> Tally:
    """Exact up to ``kept_to``, from the binned ``counts`` of all distances beyond it."""
    exact = Tally.of(nearest.distances)
    if kept_to >= 2.0:
        return exact
    rest = (_EDGES[1:] > kept_to) & (counts > 0)
    return Tally(
        np.concatenate((exact.values, _EDGES[1:][rest])),
        np.concatenate((exact.counts, counts[rest])),
        np.concatenate((exact.below, _EDGES[:-1][rest])),
    )


def _bin_of(distances: NDArray[np.float32]) -> Indexes:
    """Bin k holds the distances in (edge k, edge k + 1], and bin 0 also 0."""
    return np.asarray(np.clip(np.ceil(distances * (BINS / 2.0)) - 1, 0, BINS - 1), dtype=np.intp)
