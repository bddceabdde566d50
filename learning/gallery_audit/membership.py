"""Distances of gallery pictures to their own person and to others, robust to pictures filed under the wrong person.

A person is the weighted mean of their pictures: pictures far from the others of their person weigh little, so that a
few wrong ones do not move the mean. Where most of a person's pictures belong to another person with a folder of their
own, the remaining ones define the person.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from learning.metrics.scores import Flags, Floats, Indexes, unit_rows
from recognition.types import Vectors

_ROWS_PER_CHUNK, _PAIRS_PER_CHUNK = 512, 4_000_000
"""The second bounds memory, and how long NumPy holds the GIL while the window has to paint."""

_ROUNDS = 5
_MIN_WEIGHT = 0.02
_DEFAULT_STRANGER_DISTANCE = 0.9
"""Distance of a picture to another person, where there are too few people to measure it."""
_MIN_PEOPLE = 3
_SAMPLE = 512
_THRESHOLD_RANGE = (0.45, 0.8)
"""The threshold is clipped to these shares of the median stranger distance."""
_OUTLIER, _OUTLIER_PAIR = 0.5, 0.67
"""Outlier limits, as shares of the way from the threshold to the median stranger distance; the second where a person
has only one other picture: of 5,000 such pairs, 1 % were farther apart."""
_MARGIN, _SLACK, _MAX_SLACK = 0.1, 0.05, 0.12
"""A picture is another person's if it is nearer to them by the margin and at most the slack beyond the threshold; the
larger slack where correctly filed pictures do not come so near to others."""
_RARE_QUANTILE, _MIN_CORRECT = 0.01, 50
_ONE_PERSON = 0.75
"""Of the threshold: two people so near may be one. None of 300 people were so near to another, 95 % of 2,500 halves of
one person were."""
_MIN_SHARE = 1 / 3
"""Where most of a person's pictures are another's, the rest is trusted if it is this share of all."""
_REFUSED_MARGIN = 0.15
"""As ``_MARGIN``, for refused pictures. Of 1,350 faces of 20 to 40 pixels none was assigned wrongly with it; filed
under another person, 99 of 100 were found."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Cosine distances 0..2.

    threshold: the threshold in force, clipped.
    outlier: from here a picture is unlike the others of its person.
    outlier_pair: the same where there is only one other.
    one_person: up to here two people may be one.
    """

    threshold: float
    outlier: float
    outlier_pair: float
    one_person: float

    @classmethod
    def of(cls, threshold: float, stranger: float) -> Limits:
        """``stranger``: the median distance of a picture to another person."""
        clipped = min(max(threshold, _THRESHOLD_RANGE[0] * stranger), _THRESHOLD_RANGE[1] * stranger)
        gap = max(stranger - clipped, 0.0)
        return cls(clipped, clipped + _OUTLIER * gap, clipped + _OUTLIER_PAIR * gap, _ONE_PERSON * clipped)


@dataclass(frozen=True, slots=True, eq=False)
class Membership:
    """Results for M pictures of P people.

    own: (M,) distance to the other pictures of its person that are not ``wrong``, inf where there are none.
    others: (M,) the number of those.
    nearest: (M,) the nearest other person, -1 for nobody.
    other: (M,) the distance to ``nearest``.
    wrong: (M,) the picture rather shows ``nearest``.
    before: (M,) ``own`` before wrong pictures were excluded.
    outlier: (M,) unlike the other pictures of its person, and of nobody else either.
    centroids: (P, D) the people, without wrong pictures.
    max_distance: up to here a picture may show a person.
    """

    own: Floats
    others: Indexes
    nearest: Indexes
    other: Floats
    wrong: Flags
    before: Floats
    outlier: Flags
    centroids: Vectors
    limits: Limits
    max_distance: float

    def distances(self, vectors: Vectors) -> Floats:
        """(K, P) of vectors (K, D) to the people."""
        return np.asarray(np.clip(1.0 - vectors @ self.centroids.T, 0.0, 2.0), np.float64)

    def may_show(self, faces: Vectors, person: int) -> bool:
        """Whether one of ``faces`` (K, D) may be the person's: as far away as a poor picture of them would be."""
        return bool(self.distances(faces)[:, person].min() <= self.limits.outlier)


@dataclass(frozen=True, slots=True)
class PictureMembership:
    """Whom one picture shows.

    own: distance to the other pictures of its person, None where there is none.
    others: the number of those.
    wrong: it rather shows ``other``.
    outlier: it is like nobody.
    may_show_person: one of the other faces in it may be its person's.
    """

    own: float | None
    others: int
    other: str | None
    distance: float
    wrong: bool = False
    outlier: bool = False
    may_show_person: bool = True


def estimate_membership(
    vectors: Vectors, person: Indexes, people: int, threshold: float, confirmed: Flags | None = None
) -> Membership:
    """``vectors`` (M, D) of unit length; ``person`` (M,) in 0..people - 1, each with at least one picture.

    ``confirmed`` (M,): pictures whose person a user has stated; only a very near other person contradicts them.
    """
    confirmed = np.zeros(len(person), np.bool_) if confirmed is None else confirmed
    counts = np.bincount(person, minlength=people)
    weights = np.ones(len(person))
    centroids = _centroids(vectors, person, weights, people)
    limits = Limits.of(threshold, _stranger_distance(vectors, person, centroids))
    cutoff = limits.threshold + (limits.outlier - limits.threshold) / _OUTLIER  # pictures beyond it hardly count
    for _ in range(_ROUNDS):
        own = _own_distances(vectors, person, weights, people)
        fits = (cutoff - own) / (cutoff - limits.threshold)
        weights = np.where(counts[person] > 1, np.clip(fits, _MIN_WEIGHT, 1.0), 1.0)
    weights = _without_foreign_majorities(vectors, person, weights, people, limits)
    own = _own_distances(vectors, person, weights, people)
    nearest, other = _nearest_other_people(vectors, person, _centroids(vectors, person, weights, people))
    max_distance = _max_distance(own, other, limits)
    near = other <= np.where(confirmed, limits.one_person, max_distance)
    wrong = np.isfinite(own) & (own > limits.one_person) & near & (other + _MARGIN < own)
    wrong &= ~_entirely_of_one_other(wrong, person, nearest, people)[person]
    before = own
    weights = np.where(wrong, 0.0, weights)
    weightless = np.bincount(person, weights=weights, minlength=people) < _MIN_WEIGHT / 2
    weights = np.where(weightless[person] & ~wrong, 1.0, weights)
    left = np.bincount(person[~wrong], minlength=people)
    own = _own_distances(vectors, person, weights, people)
    others = left[person] - ~wrong
    outlier = ~wrong & ~confirmed & (own > np.where(others > 1, limits.outlier, limits.outlier_pair))
    outlier &= np.isfinite(own)
    centroids = _centroids(vectors, person, np.where(left[person] > 0, weights, 1.0), people)
    return Membership(own, others, nearest, other, wrong, before, outlier, centroids, limits, max_distance)


def refused_membership(
    faces: Vectors, own: int | None, names: Sequence[str], others: int, found: Membership, *, blurred: bool
) -> PictureMembership:
    """For a refused picture with ``faces`` (K, D), largest first.

    ``own``: the index of its person in ``names``, who has ``others`` usable pictures; None where there are none. It
    shows another person only where none of its faces may be its person's; a blurred one must be very near to them, as
    blurred faces resemble many.
    """
    distances = found.distances(faces)
    own_distance = float(distances[:, own].min()) if own is not None else None
    to_people = distances[0]
    if own is not None:
        to_people[own] = np.inf
    nearest = int(to_people.argmin()) if len(to_people) else -1
    if nearest < 0 or not np.isfinite(to_people[nearest]):
        return PictureMembership(own_distance, others, None, float(np.inf))
    other, limits = float(to_people[nearest]), found.limits
    max_other = limits.one_person if blurred else found.max_distance
    min_own = limits.one_person if len(faces) == 1 else limits.outlier
    wrong = own_distance is not None and other <= max_other and own_distance > max(other + _REFUSED_MARGIN, min_own)
    return PictureMembership(own_distance, others, names[nearest], other, wrong)


def chunks(rows: int) -> Iterator[slice]:
    """Slices of ``rows`` small enough to be compared with all rows at once."""
    step = max(1, min(_ROWS_PER_CHUNK, _PAIRS_PER_CHUNK // max(rows, 1)))
    for start in range(0, rows, step):
        yield slice(start, min(start + step, rows))


def _entirely_of_one_other(wrong: Flags, person: Indexes, nearest: Indexes, people: int) -> Flags:
    """(P,) people all of whose pictures show one other person: probably the same person under two names."""
    first, last = np.full(people, len(person), np.intp), np.full(people, -1, np.intp)
    np.minimum.at(first, person, nearest)
    np.maximum.at(last, person, nearest)
    left = np.bincount(person[~wrong], minlength=people)
    return np.asarray((left == 0) & (first == last), np.bool_)


def _max_distance(own: Floats, other: Floats, limits: Limits) -> float:
    """The threshold with slack: with few people, correctly filed pictures are far from all others."""
    correct = other[(own <= limits.threshold) & np.isfinite(other)]
    rare = float(np.quantile(correct, _RARE_QUANTILE)) if len(correct) >= _MIN_CORRECT else 0.0
    return limits.threshold + min(max(rare - limits.threshold, _SLACK), _MAX_SLACK)


def _sums(vectors: Vectors, person: Indexes, weights: Floats, people: int) -> Floats:
    """(P, D): the people's weighted sums."""
    sums = np.zeros((people, vectors.shape[1]))
    if len(person):
        order = np.argsort(person, kind="stable")
        present, first = np.unique(person[order], return_index=True)
        sums[present] = np.add.reduceat(vectors[order] * weights[order, None].astype(np.float64), first)
    return sums


def _centroids(vectors: Vectors, person: Indexes, weights: Floats, people: int) -> Vectors:
    """(P, D): the people's weighted means, of unit length."""
    return np.asarray(unit_rows(_sums(vectors, person, weights, people)), np.float32)


def _own_distances(vectors: Vectors, person: Indexes, weights: Floats, people: int) -> Floats:
    """(M,) distance of each picture to the weighted mean of the others of its person; inf where they have no weight."""
    rest = _sums(vectors, person, weights, people)[person] - vectors * weights[:, None]
    lengths = np.linalg.norm(rest, axis=1)
    cosines = np.einsum("ij,ij->i", vectors, rest) / np.where(lengths > 1e-6, lengths, 1.0)
    return np.where(lengths > 1e-6, np.clip(1.0 - cosines, 0.0, 2.0), np.inf)


def _nearest_other_people(vectors: Vectors, person: Indexes, centroids: Vectors) -> tuple[Indexes, Floats]:
    """(M,) the nearest other person to each picture, and the distance to them."""
    nearest, other = np.full(len(person), -1, np.intp), np.full(len(person), np.inf)
    if len(centroids) < 2:
        return nearest, other
    for part in chunks(len(person)):
        cosines = vectors[part] @ centroids.T
        rows = np.arange(len(cosines))
        cosines[rows, person[part]] = -np.inf
        nearest[part] = cosines.argmax(axis=1)
        other[part] = np.clip(1.0 - cosines[rows, nearest[part]], 0.0, 2.0)
    return nearest, other


def _stranger_distance(vectors: Vectors, person: Indexes, centroids: Vectors) -> float:
    if len(centroids) < _MIN_PEOPLE:
        return _DEFAULT_STRANGER_DISTANCE
    some = np.unique(np.linspace(0, len(person) - 1, _SAMPLE).astype(np.intp))
    distances = 1.0 - vectors[some] @ centroids.T
    return float(np.median(distances[np.arange(len(centroids))[None, :] != person[some, None]]))


def _without_foreign_majorities(
    vectors: Vectors, person: Indexes, weights: Floats, people: int, limits: Limits
) -> Floats:
    """The weights, where most pictures of a person are another's, without those."""
    centroids = _centroids(vectors, person, weights, people)
    foreign = _own_distances(vectors, person, weights, people) > limits.outlier
    share = np.bincount(person[foreign], minlength=people) / np.bincount(person, minlength=people)
    candidates = np.flatnonzero((share >= _MIN_SHARE) & (share < 1.0))
    if not len(candidates) or people < 2:
        return weights
    sizes = np.bincount(person[~foreign], minlength=people)
    weights = weights.copy()
    nearest, distances = _nearest_other_people(centroids[candidates], candidates, centroids)
    near = distances <= limits.one_person
    for one, another in zip(candidates[near].tolist(), nearest[near].tolist(), strict=True):
        if sizes[another] >= sizes[one]:
            own = person == one
            weights[own] = np.where(foreign[own], 1.0, 0.0)
    return weights
