"""How far each picture of a gallery is from its own person and from the others, when some lie under the wrong person.

A person is the weighted mean of their pictures: pictures far from the others of their person weigh little, so that a
few wrong ones do not move it. Where most of a person's pictures are somebody else's, who has a place of their own, the
rest is the person.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Floats, Indexes
from recognition.types import Vectors

_ROWS_AT_ONCE, _PAIRS_AT_ONCE = 512, 4_000_000
"""The second bounds the memory, and how long NumPy keeps Python from painting the picture meanwhile."""

_ROUNDS = 5
_LEAST_WEIGHT = 0.02
_USUAL_STRANGER = 0.9
"""The distance of a picture to another person, where too few people are there to measure it."""
_LEAST_PEOPLE = 3
_SAMPLE = 512
_RANGE = (0.45, 0.8)
"""A threshold counts here as at least and at most these shares of a stranger's usual distance."""
_STRANGE = 0.5
"""How far from the threshold to a stranger's usual distance a picture is strange to its person..."""
_STRANGE_PAIR = 0.67
"""... and where only one other picture says so: of 5,000 such pairs, 1 % were farther apart."""
_NEARER, _BEYOND, _FAR_BEYOND = 0.1, 0.05, 0.12
"""A picture is another's that is nearer to them by the first, and at most the second beyond the threshold; at most the
third where right pictures do not come so near to others."""
_SELDOM, _LEAST_RIGHT = 0.01, 50
_ONE_PERSON = 0.75
"""Of the threshold: two people so near may be one. No two of 300 people were, of 2,500 halves of a person 95 %."""
_HANDFUL = 1 / 3
"""Where most of a person's pictures are another's, the rest is believed if it is this share of all."""


@dataclass(frozen=True, slots=True)
class Measure:
    """``threshold`` as it counts here, ``strange`` and ``strange_pair``: from where a picture is unlike the others of
    its person, or the one other; ``one_person``: up to where two people may be one. Cosine distances 0..2."""

    threshold: float
    strange: float
    strange_pair: float
    one_person: float

    @classmethod
    def of(cls, threshold: float, stranger: float) -> Measure:
        """``stranger``: the usual distance of a picture to a person who it is not of."""
        counted = min(max(threshold, _RANGE[0] * stranger), _RANGE[1] * stranger)
        way = max(stranger - counted, 0.0)
        return cls(counted, counted + _STRANGE * way, counted + _STRANGE_PAIR * way, _ONE_PERSON * counted)


@dataclass(frozen=True, slots=True, eq=False)
class Belonging:
    """For M pictures. ``own``: distance to the other pictures of its person that are not ``wrong``, infinite where
    there are none, whose number is ``others``. ``nearest``: the nearest other person, -1 for nobody, and ``other`` the
    distance to them. ``wrong``: it is rather a picture of ``nearest``; ``before``: then its ``own`` before it was taken
    out. ``strange``: it is unlike the other pictures of its person, and nobody else's. ``centres`` (P, D) are the
    people, without what is wrong. ``limit``: how far a picture may be from somebody and yet be theirs."""

    own: Floats
    others: Indexes
    nearest: Indexes
    other: Floats
    wrong: NDArray[np.bool_]
    before: Floats
    strange: NDArray[np.bool_]
    centres: Vectors
    measure: Measure
    limit: float


def belonging(
    vectors: Vectors, person: Indexes, people: int, threshold: float, trusted: NDArray[np.bool_] | None = None
) -> Belonging:
    """Of ``vectors`` (M, D) of unit length, whose ``person`` (M,) counts up to ``people``; everybody has a picture.

    ``trusted`` (M,): somebody said whose these are, so that only a near likeness speaks against it.
    """
    trusted = np.zeros(len(person), np.bool_) if trusted is None else trusted
    counts = np.bincount(person, minlength=people)
    weights = np.ones(len(person))
    measure = Measure.of(threshold, _usual_stranger(vectors, person, _centres(_sums(vectors, person, weights, people))))
    for _ in range(_ROUNDS):
        own = _own(vectors, person, weights, people)
        fits = (_beyond(measure) - own) / (_beyond(measure) - measure.threshold)
        weights = np.where(counts[person] > 1, np.clip(fits, _LEAST_WEIGHT, 1.0), 1.0)
    weights = _without_majorities_of_others(vectors, person, weights, people, measure)
    own = _own(vectors, person, weights, people)
    nearest, other = _nearest_others(vectors, person, _centres(_sums(vectors, person, weights, people)))
    limit = _limit(own, other, measure)
    near = other <= np.where(trusted, measure.one_person, limit)
    wrong = np.isfinite(own) & (own > measure.one_person) & near & (other + _NEARER < own)
    wrong &= ~_all_of_another(wrong, person, nearest, people)[person]
    before = own
    weights = np.where(wrong, 0.0, weights)
    weights = np.where(_none_left(weights, person, people)[person] & ~wrong, 1.0, weights)
    left = np.bincount(person[~wrong], minlength=people)
    own = _own(vectors, person, weights, people)
    others = left[person] - ~wrong
    strange = ~wrong & ~trusted & (own > np.where(others > 1, measure.strange, measure.strange_pair))
    strange &= np.isfinite(own)
    sums = _sums(vectors, person, np.where(left[person] > 0, weights, 1.0), people)
    return Belonging(own, others, nearest, other, wrong, before, strange, _centres(sums), measure, limit)


def places(wanted: NDArray[np.bool_]) -> tuple[Indexes, Indexes]:
    """Rows and columns of what is true in (M, N): as ``nonzero``, and several times as quick where little is."""
    return np.divmod(np.flatnonzero(wanted), wanted.shape[1])


def _all_of_another(wrong: NDArray[np.bool_], person: Indexes, nearest: Indexes, people: int) -> NDArray[np.bool_]:
    """(P,): people all of whose pictures are one other's: they may well be that other."""
    first, last = np.full(people, len(person), np.intp), np.full(people, -1, np.intp)
    np.minimum.at(first, person, nearest)
    np.maximum.at(last, person, nearest)
    left = np.bincount(person[~wrong], minlength=people)
    return np.asarray((left == 0) & (first == last), np.bool_)


def _limit(own: Floats, other: Floats, measure: Measure) -> float:
    """The distance up to which a picture may be another's: of few people, right pictures are far from all others."""
    right = other[(own <= measure.threshold) & np.isfinite(other)]
    seldom = float(np.quantile(right, _SELDOM)) if len(right) >= _LEAST_RIGHT else 0.0
    return measure.threshold + min(max(seldom - measure.threshold, _BEYOND), _FAR_BEYOND)


def chunks(rows: int) -> Iterator[slice]:
    """Runs of so many of ``rows`` as can be compared with all of them at once."""
    at_once = max(1, min(_ROWS_AT_ONCE, _PAIRS_AT_ONCE // max(rows, 1)))
    for start in range(0, rows, at_once):
        yield slice(start, min(start + at_once, rows))


def _beyond(measure: Measure) -> float:
    """The distance from which a picture hardly counts."""
    return measure.threshold + (measure.strange - measure.threshold) / _STRANGE


def _sums(vectors: Vectors, person: Indexes, weights: Floats, people: int) -> Floats:
    """(P, D): the people's weighted sums."""
    from scipy import sparse

    chosen = sparse.csr_matrix((weights, (person, np.arange(len(person)))), shape=(people, len(person)))
    return np.asarray(chosen @ vectors.astype(np.float64), np.float64)


def _centres(sums: Floats) -> Vectors:
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / np.where(lengths > 1e-9, lengths, 1.0), np.float32)


def _own(vectors: Vectors, person: Indexes, weights: Floats, people: int) -> Floats:
    """Distance of each picture to the weighted mean of the others of its person; infinite where none weighs."""
    rest = _sums(vectors, person, weights, people)[person] - vectors * weights[:, None]
    lengths = np.linalg.norm(rest, axis=1)
    cosines = np.einsum("ij,ij->i", vectors, rest) / np.where(lengths > 1e-6, lengths, 1.0)
    return np.where(lengths > 1e-6, np.clip(1.0 - cosines, 0.0, 2.0), np.inf)


def _none_left(weights: Floats, person: Indexes, people: int) -> NDArray[np.bool_]:
    return np.bincount(person, weights=weights, minlength=people) < _LEAST_WEIGHT / 2


def _nearest_others(vectors: Vectors, person: Indexes, centres: Vectors) -> tuple[Indexes, Floats]:
    """The nearest person to each picture who is not its own, and how far they are."""
    nearest, other = np.full(len(person), -1, np.intp), np.full(len(person), np.inf)
    if len(centres) < 2:
        return nearest, other
    for part in chunks(len(person)):
        cosines = vectors[part] @ centres.T
        rows = np.arange(len(cosines))
        cosines[rows, person[part]] = -np.inf
        nearest[part] = cosines.argmax(axis=1)
        other[part] = np.clip(1.0 - cosines[rows, nearest[part]], 0.0, 2.0)
    return nearest, other


def _usual_stranger(vectors: Vectors, person: Indexes, centres: Vectors) -> float:
    if len(centres) < _LEAST_PEOPLE:
        return _USUAL_STRANGER
    some = np.unique(np.linspace(0, len(person) - 1, _SAMPLE).astype(np.intp))
    distances = 1.0 - vectors[some] @ centres.T
    return float(np.median(distances[np.arange(len(centres))[None, :] != person[some, None]]))


def _without_majorities_of_others(
    vectors: Vectors, person: Indexes, weights: Floats, people: int, measure: Measure
) -> Floats:
    """The weights, with only those pictures left of a person that are nobody else's, where most are another's."""
    centres = _centres(_sums(vectors, person, weights, people))
    stray = _own(vectors, person, weights, people) > measure.strange
    share = np.bincount(person[stray], minlength=people) / np.bincount(person, minlength=people)
    doubtful = np.flatnonzero((share >= _HANDFUL) & (share < 1.0))
    if not len(doubtful) or people < 2:
        return weights
    sizes = np.bincount(person[~stray], minlength=people)
    weights = weights.copy()
    for part in chunks(len(doubtful)):
        cosines = centres[doubtful[part]] @ centres.T
        cosines[np.arange(len(cosines)), doubtful[part]] = -np.inf
        nearest = cosines.argmax(axis=1)
        distances = 1.0 - cosines[np.arange(len(cosines)), nearest]
        for one, another, distance in zip(doubtful[part].tolist(), nearest.tolist(), distances.tolist(), strict=True):
            if distance <= measure.one_person and sizes[another] >= sizes[one]:
                mine = person == one
                weights[mine] = np.where(stray[mine], 1.0, 0.0)
    return weights
