"""Distances between face vectors of labelled people: genuine (one person) and impostor (two people) comparisons.

Terms follow ISO/IEC 19795-1. All comparisons run in blocks: 20,000 pictures (200 million comparisons) need a few
hundred megabytes, and no Python loop runs per pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from recognition.matching.scoring import Agreement
from recognition.types import Vectors, read_only

Floats = NDArray[np.float64]
Indexes = NDArray[np.intp]
Flags = NDArray[np.bool_]

BINS = 8192
"""Histogram bins over distances 0..2. Comparisons beyond the exact tail are rounded up to the upper edge of a bin."""

_EDGES: Floats = np.linspace(0.0, 2.0, BINS + 1)
_ROW_BATCH = 256
_PAIR_BATCH = 4096
_EXACT_TAIL = 300_000


@dataclass(frozen=True, slots=True, eq=False)
class Samples:
    """One face vector per picture.

    vectors: (N, D) float32, rows of unit length, or NaN where no face was found (failure to acquire).
    people: (N,) indexes into ``names``.
    agreement: how rows of a fusion are compared; None compares by cosine distance.
    acquired: (N,) whether a face was found.

    Raises ValueError where the shapes do not fit.
    """

    vectors: Vectors
    people: Indexes
    names: tuple[str, ...]
    agreement: Agreement | None = None
    acquired: Flags = field(init=False)

    def __post_init__(self) -> None:
        people = np.asarray(self.people, dtype=np.intp)
        vectors = np.asarray(self.vectors, dtype=np.float32)
        if vectors.ndim != 2 or people.shape != (len(vectors),):
            raise ValueError(f"people of shape {people.shape} do not fit vectors of shape {vectors.shape}")
        if len(people) and not 0 <= people.min() <= people.max() < len(self.names):
            raise ValueError(f"people range from {people.min()} to {people.max()}, names are {len(self.names)}")
        object.__setattr__(self, "vectors", read_only(vectors))
        object.__setattr__(self, "people", read_only(people))
        object.__setattr__(self, "acquired", np.asarray(np.isfinite(vectors).all(axis=1), dtype=np.bool_))

    def __len__(self) -> int:
        return len(self.people)

    @classmethod
    def labelled(cls, vectors: Vectors, labels: Sequence[str], agreement: Agreement | None = None) -> Samples:
        """Samples with one label per row; ``names`` are the sorted labels."""
        names, people = np.unique(np.array(labels, dtype=object), return_inverse=True)
        return cls(vectors, people, tuple(str(each) for each in names), agreement)

    def select(self, rows: Flags | Indexes) -> Samples:
        """A subset of the rows. ``names`` are kept, so that people keep their indexes."""
        return Samples(self.vectors[rows], self.people[rows], self.names, self.agreement)

    def distances(self, rows: Vectors, columns: Vectors) -> NDArray[np.float32]:
        """(M, N) distances 0..2 of every row to every column."""
        if self.agreement is not None:
            return self.agreement.distances(rows, columns)
        return np.asarray(np.clip(1.0 - rows @ columns.T, 0.0, 2.0), dtype=np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class DistanceCounts:
    """How often each distance occurs.

    values: (K,) distances, ascending.
    below: (K,) the largest threshold that excludes the value: the next smaller float of an exact value, the lower edge
        of a bin.
    cumulative: (K + 1,) number of distances before each value, then the total.
    """

    values: Floats
    counts: Floats
    below: Floats
    cumulative: Floats = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "cumulative", np.concatenate(([0.0], np.cumsum(self.counts))))

    @classmethod
    def of(cls, distances: NDArray[np.floating]) -> DistanceCounts:
        values, counts = np.unique(np.asarray(distances, dtype=np.float64), return_counts=True)
        return cls(values, counts.astype(np.float64), np.nextafter(values, -np.inf))

    @property
    def total(self) -> float:
        return float(self.cumulative[-1])

    def at_or_below(self, thresholds: Floats | float) -> Floats:
        """Number of distances at or below each threshold."""
        return np.asarray(self.cumulative[np.searchsorted(self.values, thresholds, side="right")], dtype=np.float64)

    def histogram(self, bins: int) -> tuple[int, ...]:
        """Counts in ``bins`` bins of equal width over 0..2."""
        counts, _ = np.histogram(self.values, bins=bins, range=(0.0, 2.0), weights=self.counts)
        return tuple(int(each) for each in counts)


@dataclass(frozen=True, slots=True, eq=False)
class PairDistances:
    """Comparisons one by one, nearest first.

    distances: (K,) ascending.
    first, second: (K,) indexes of the two people.
    """

    distances: Floats
    first: Indexes
    second: Indexes

    @classmethod
    def sorted(cls, distances: NDArray[np.floating], first: Indexes, second: Indexes) -> PairDistances:
        order = np.argsort(distances, kind="stable")
        return cls(np.asarray(distances, np.float64)[order], first[order], second[order])

    def __len__(self) -> int:
        return len(self.distances)


@dataclass(frozen=True, slots=True, eq=False)
class Comparisons:
    """Genuine and impostor comparisons of pictures.

    nearest_impostors: the impostor comparisons up to the distance ``exact_up_to``, one by one.
    pictures: (P,) pictures per person where all pairs were compared; None where a list gave the pairs.
    """

    genuine: PairDistances
    impostor: DistanceCounts
    nearest_impostors: PairDistances
    exact_up_to: float
    people: int
    pictures: NDArray[np.int64] | None = None

    @property
    def genuine_counts(self) -> DistanceCounts:
        return DistanceCounts.of(self.genuine.distances)

    @property
    def people_pairs(self) -> int:
        """Number of pairs of different people that were compared at least once."""
        if self.pictures is not None:
            present = int((self.pictures > 0).sum())
            return present * (present - 1) // 2
        low = np.minimum(self.nearest_impostors.first, self.nearest_impostors.second)
        high = np.maximum(self.nearest_impostors.first, self.nearest_impostors.second)
        return len(np.unique(low * self.people + high))

    def impostor_weight(self, weights: Floats) -> float:
        """Number of impostor comparisons when person p counts ``weights[p]`` times; ``weights`` is (P,)."""
        if self.pictures is not None:
            each = weights * self.pictures
            return float((each.sum() ** 2 - (each**2).sum()) / 2)
        pairs = self.nearest_impostors
        return float((weights[pairs.first] * weights[pairs.second]).sum())


def compare_all(samples: Samples, *, tail: int = _EXACT_TAIL) -> Comparisons:
    """Compares all pairs of pictures. Pictures without a face are left out.

    ``tail``: number of nearest impostor comparisons kept exactly; memory grows with it.
    """
    vectors, people = samples.vectors[samples.acquired], samples.people[samples.acquired]
    order = np.argsort(people, kind="stable")
    vectors, people = vectors[order], people[order]
    genuine, impostors = DistanceCollector(len(people) ** 2), DistanceCollector(tail)
    for start in range(0, len(people), _ROW_BATCH):
        rows, columns = people[start : start + _ROW_BATCH], people[start:]
        distances = samples.distances(vectors[start : start + _ROW_BATCH], vectors[start:])
        upper = np.arange(len(columns))[None, :] > np.arange(len(rows))[:, None]
        same = rows[:, None] == columns[None, :]
        genuine.add(distances, same & upper, rows, columns)
        impostors.add(distances, upper & ~same, rows, columns)
    pictures = np.bincount(people, minlength=len(samples.names)).astype(np.int64)
    nearest = impostors.nearest()
    return Comparisons(
        genuine.nearest(), impostors.counts(nearest), nearest, impostors.limit, len(samples.names), pictures
    )


def compare_listed(samples: Samples, first: Indexes, second: Indexes) -> Comparisons:
    """Compares rows ``first`` with rows ``second``, each (K,). Pairs in which one picture has no face are left out."""
    usable = samples.acquired[first] & samples.acquired[second]
    first, second = first[usable], second[usable]
    distances = listed_distances(samples, first, second)
    one, other = samples.people[first], samples.people[second]
    same = one == other
    genuine = PairDistances.sorted(distances[same], one[same], other[same])
    impostors = PairDistances.sorted(distances[~same], one[~same], other[~same])
    return Comparisons(genuine, DistanceCounts.of(impostors.distances), impostors, 2.0, len(samples.names))


def listed_distances(samples: Samples, first: Indexes, second: Indexes) -> NDArray[np.float32]:
    """(K,) distances 0..2 of rows ``first`` to rows ``second``."""
    distances = np.zeros(len(first), np.float32)
    for start in range(0, len(first), _PAIR_BATCH):
        batch = slice(start, start + _PAIR_BATCH)
        rows, others = samples.vectors[first[batch]], samples.vectors[second[batch]]
        if samples.agreement is not None:
            distances[batch] = samples.agreement.paired(rows, others)
        else:
            distances[batch] = np.clip(1.0 - np.einsum("ij,ij->i", rows, others), 0.0, 2.0)
    return distances


class DistanceCollector:
    """Counts distances of pairs and keeps the nearest ones; holds at most twice ``capacity`` at any time.

    limit: distance up to which all pairs are kept.
    """

    def __init__(self, capacity: int) -> None:
        self.limit = 2.0
        self._capacity = capacity
        self._bins = np.zeros(BINS, np.int64)
        self._parts = [(np.zeros(0, np.float32), np.zeros(0, np.intp), np.zeros(0, np.intp))]
        self._kept = 0

    def add(self, distances: NDArray[np.floating], chosen: Flags, rows: Indexes, columns: Indexes) -> None:
        """``distances`` (M, N) where ``chosen`` (M, N), between the people ``rows`` (M,) and ``columns`` (N,)."""
        self._bins += np.bincount(_bin_of(distances[chosen]), minlength=BINS)
        row, column = nonzero(chosen & (distances <= self.limit))
        self._parts.append((distances[row, column], rows[row], columns[column]))
        self._kept += len(row)
        if self._kept > 2 * self._capacity:
            self._trim()

    def nearest(self) -> PairDistances:
        """The pairs up to ``limit``."""
        if self._kept > self._capacity:
            self._trim()
        return PairDistances.sorted(*(np.concatenate(each) for each in zip(*self._parts, strict=True)))

    def counts(self, nearest: PairDistances) -> DistanceCounts:
        """Counts of all distances: exact ones of ``nearest``, and beyond ``limit`` those of the bins."""
        exact = DistanceCounts.of(nearest.distances)
        rest = (_EDGES[1:] > self.limit) & (self._bins > 0)
        return DistanceCounts(
            np.concatenate((exact.values, _EDGES[1:][rest])),
            np.concatenate((exact.counts, self._bins[rest])),
            np.concatenate((exact.below, _EDGES[:-1][rest])),
        )

    def _trim(self) -> None:
        distances, first, second = (np.concatenate(each) for each in zip(*self._parts, strict=True))
        # Cut at the edge of a bin, so that the histogram continues exactly where the kept pairs end.
        cut = int(_bin_of(np.partition(distances, self._capacity)[self._capacity : self._capacity + 1])[0])
        self.limit = float(_EDGES[max(cut, 1)])
        near = distances <= self.limit
        self._parts = [(distances[near], first[near], second[near])]
        self._kept = int(near.sum())


def unit_rows(rows: Floats | Vectors) -> Floats:
    """Rows scaled to unit length; zero rows stay zero."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.where(lengths > 1e-9, lengths, 1.0), np.float64)


def connected_groups(size: int, pairs: Sequence[tuple[int, int]]) -> Indexes:
    """(size,) group number of each item, in the order of their first items; the items of a pair are in one group."""
    parent = list(range(size))

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for one, other in pairs:
        low, high = sorted((root(one), root(other)))
        parent[high] = low
    roots = np.array([root(item) for item in range(size)], dtype=np.intp)
    return np.asarray(np.unique(roots, return_inverse=True)[1], dtype=np.intp)


def nonzero(mask: Flags) -> tuple[Indexes, Indexes]:
    """As ``mask.nonzero()`` of (M, N), several times faster where few are set."""
    return np.divmod(np.flatnonzero(mask), mask.shape[1])


def _bin_of(distances: NDArray[np.floating]) -> Indexes:
    """Bin k holds the distances in (edge k, edge k + 1]; bin 0 also holds 0."""
    return np.asarray(np.clip(np.ceil(distances * (BINS / 2.0)) - 1, 0, BINS - 1), dtype=np.intp)
