"""Scores of a classifier on pictures it was not trained on, and the limit at which strangers are rejected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress

import numpy as np
from scipy import special

from learning.metrics.intervals import Interval, by_person
from learning.metrics.scores import Flags, Floats, Indexes, unit_rows
from recognition.types import Vectors

TARGET = 0.01
"""Share of strangers' pictures that may get a name."""

GUARDED_TARGET = 0.05
"""The same for classifiers with centroids, which a stranger must be near as well. Of 1, 5, 20 and 50 %, 5 was best on
photos and a clip outside the project; 1 missed more people, and more was no better than the nearest template."""


@dataclass(frozen=True, slots=True, eq=False)
class Strangers:
    """N pictures of people who are not registered, and pictures without a face.

    people: (N,) who is shown; each picture without a face counts as a person.
    """

    vectors: Vectors
    people: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.people)

    def chosen(self, which: Flags) -> Strangers:
        return Strangers(self.vectors[which], tuple(compress(self.people, which)))

    def halves(self, seed: Sequence[int]) -> tuple[Strangers, Strangers]:
        """Two parts without common people: one to train on, one to calibrate on."""
        names = sorted(set(self.people))
        drawn = set(np.random.default_rng(list(seed)).permutation(len(names))[: len(names) // 2].tolist())
        first = np.array([names.index(person) in drawn for person in self.people], dtype=np.bool_)
        return self.chosen(first), self.chosen(~first)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A limit applied to those it was calibrated on.

    named: share of their pictures that exceed it.
    found_on: OTHER_PEOPLE or LEFT_OUT.
    """

    named: float
    interval: Interval
    pictures: int
    people: int
    found_on: str


def limit_over(scores: Floats, target: float = TARGET) -> float:
    """The score that at most ``target`` of strangers exceed; ``scores`` (N,) are the highest of each.

    The higher of the empirical quantile and that of a fitted normal distribution: with fewer than 1 / target scores the
    highest one is no limit yet.
    """
    ordered = np.sort(np.asarray(scores, np.float64))[::-1]
    if not len(ordered):
        raise ValueError("a limit needs somebody who must not be named")
    counted = float(ordered[min(int(target * len(ordered)), len(ordered) - 1)])
    spread = float(ordered.std(ddof=1)) if len(ordered) > 1 else 0.0
    modelled = float(ordered.mean()) + float(special.ndtri(1 - target)) * spread
    return float(np.nextafter(max(counted, modelled), np.inf))


def rejected(over: Flags, people: Sequence[str], found_on: str) -> Rejected:
    """``over`` (N,): which pictures got a name; ``people`` (N,): who they show."""
    names, numbers = np.unique(np.array(people, dtype=object), return_inverse=True)
    trials = np.bincount(numbers, minlength=len(names)).astype(np.float64)
    errors = np.bincount(numbers[over], minlength=len(names)).astype(np.float64)
    return Rejected(float(over.mean()), by_person(errors, trials), len(over), len(names), found_on)


def typical_margin(margins: Floats) -> float:
    """The median margin of correct scores over the limit; at least 0.001, so that distances remain distinct."""
    over = margins[margins > 0]
    if len(over):
        return max(float(np.median(over)), 1e-3)
    return max(float(np.abs(margins).mean()) if len(margins) else 1.0, 1e-3)


def centroids_of(vectors: Vectors, labels: Indexes, people: int) -> Vectors:
    """(K, D) unit means of each person's (N, D) vectors; zero for people without any."""
    sums = np.zeros((people, vectors.shape[1]), np.float64)
    np.add.at(sums, labels, vectors)
    return np.asarray(unit_rows(sums), np.float32)


def centroid_distances(vectors: Vectors, centres: Vectors | None, shape: tuple[int, ...]) -> Floats:
    """(N, K) distances to the centroids; zeros of ``shape`` where there are none."""
    if centres is None:
        return np.zeros(shape)
    return np.asarray(1.0 - vectors @ centres.T, np.float64)


def required_score(unknown: Floats, limit: float | None) -> Floats:
    """(N,) the score a person must exceed; ``unknown``: (N,) that of the unknown class, -inf where there is none."""
    return unknown if limit is None else np.maximum(unknown, limit)


@dataclass(frozen=True, slots=True, eq=False)
class StrangerTrials:
    """N pictures of strangers, in parts that classifiers of different people judged.

    trials: for each part the (M, K) scores of its K people, and the (M, K) distances to their centroids.
    people: (N,) who is shown.
    found_on: OTHER_PEOPLE or LEFT_OUT.
    """

    trials: Sequence[tuple[Floats, Floats]]
    people: Sequence[str]
    found_on: str

    @property
    def highest(self) -> Floats:
        return np.concatenate([np.zeros(0), *(scores.max(axis=1) for scores, _ in self.trials)])

    def rejected(self, limit: float, threshold: float) -> Rejected:
        """Who would be named by a score of ``limit`` or more within ``threshold`` of a centroid."""
        over = np.concatenate([((scores >= limit) & (far <= threshold)).any(axis=1) for scores, far in self.trials])
        return rejected(over, self.people, self.found_on)


@dataclass(frozen=True, slots=True, eq=False)
class KnownTrials:
    """N pictures of registered people.

    own: (N,) score of the right person.
    unknown: (N,) score of the unknown class, -inf where there is none.
    distances: (N,) distance to the right person's centroid.
    right: (N,) whether the right person scores highest.
    is_new: the classifier was not trained on them.
    """

    own: Floats
    unknown: Floats
    distances: Floats
    right: Flags
    is_new: bool

    @classmethod
    def of(
        cls, scores: Floats, vectors: Vectors, labels: Indexes, people: int, centres: Vectors | None, *, is_new: bool
    ) -> KnownTrials:
        """``scores``: (N, people), or one column more; ``vectors``: (N, D); ``labels``: (N,) who is shown."""
        rows = np.arange(len(labels))
        has_unknown = scores.shape[1] > people
        unknown = scores[:, -1] if has_unknown else np.full(len(labels), -np.inf)
        named = scores[:, :people].argmax(axis=1)
        distances = centroid_distances(vectors, centres, (len(labels), people))[rows, labels]
        right = np.asarray(named == labels, np.bool_)
        return cls(scores[rows, labels], unknown, distances, right, is_new)

    @classmethod
    def joined(cls, parts: Sequence[KnownTrials]) -> KnownTrials:
        return cls(
            np.concatenate([each.own for each in parts]),
            np.concatenate([each.unknown for each in parts]),
            np.concatenate([each.distances for each in parts]),
            np.concatenate([each.right for each in parts]),
            all(each.is_new for each in parts),
        )
