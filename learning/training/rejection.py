"""Rejection of strangers: a limit on classifier scores, calibrated on people who must not be named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special

from learning.metrics.intervals import Interval, by_person
from learning.metrics.scores import Floats
from recognition.types import Vectors

TARGET = 0.01
"""Share of strangers' pictures that may get a name."""

GUARDED_TARGET = 0.05
"""The same for classifiers with centroids, which a stranger must be near as well. Of 1, 5, 20 and 50 %, 5 was best on
photos and a clip outside the project; 1 missed more people, and more was no better than the nearest template."""


@dataclass(frozen=True, slots=True, eq=False)
class Strangers:
    """N pictures of people who are not registered, and pictures without a face.

    vectors: (N, D).
    people: (N,) who is shown; each picture without a face counts as a person.
    is_face: (N,).
    """

    vectors: Vectors
    people: tuple[str, ...]
    is_face: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.people)

    def chosen(self, which: NDArray[np.bool_]) -> Strangers:
        people = tuple(person for person, kept in zip(self.people, which.tolist(), strict=True) if kept)
        return Strangers(self.vectors[which], people, self.is_face[which])

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


def rejected(over: NDArray[np.bool_], people: Sequence[str], found_on: str) -> Rejected:
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
