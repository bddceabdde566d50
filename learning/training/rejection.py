"""When a face is nobody's: a limit calibrated on people who must not be named, in whatever a network scores."""

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
"""The share of strangers' pictures that may get a name."""

GUARDED_TARGET = 0.05
"""The same for the scores of a classifier whose people also have centres, which a stranger must be near, too. Of 1, 5,
20 and 50 %, 5 did best on photos and a clip that are no part of the project; 1 missed more people, and more did no
better than the nearest template."""


@dataclass(frozen=True, slots=True, eq=False)
class Strangers:
    """Pictures of people who are not registered, and of no people at all: (N, D) vectors, (N,) whose they are and
    whether there is a face. Each picture without one stands for itself."""

    vectors: Vectors
    people: tuple[str, ...]
    is_face: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.people)

    def chosen(self, which: NDArray[np.bool_]) -> Strangers:
        people = tuple(person for person, kept in zip(self.people, which.tolist(), strict=True) if kept)
        return Strangers(self.vectors[which], people, self.is_face[which])

    def halves(self, seed: Sequence[int]) -> tuple[Strangers, Strangers]:
        """Two parts that share no person: one to train on, one to calibrate on."""
        names = sorted(set(self.people))
        drawn = set(np.random.default_rng(list(seed)).permutation(len(names))[: len(names) // 2].tolist())
        first = np.array([names.index(person) in drawn for person in self.people], dtype=np.bool_)
        return self.chosen(first), self.chosen(~first)


@dataclass(frozen=True, slots=True)
class Rejected:
    """What came of a limit on those it was calibrated on: ``named`` is the share of their pictures over it.

    ``found_on``: who they were, in words.
    """

    named: float
    interval: Interval
    pictures: int
    people: int
    found_on: str


def limit_over(scores: Floats, target: float = TARGET) -> float:
    """The score over which at most ``target`` of strangers lie, where ``scores`` (N,) are the highest of each.

    With fewer than 1 / target of them the highest one seen is no limit yet: the tail of a normal distribution through
    them goes further, and whichever of the two is higher holds.
    """
    ordered = np.sort(np.asarray(scores, np.float64))[::-1]
    if not len(ordered):
        raise ValueError("a limit needs somebody who must not be named")
    counted = float(ordered[min(int(target * len(ordered)), len(ordered) - 1)])
    spread = float(ordered.std(ddof=1)) if len(ordered) > 1 else 0.0
    modelled = float(ordered.mean()) + float(special.ndtri(1 - target)) * spread
    return float(np.nextafter(max(counted, modelled), np.inf))


def rejected(over: NDArray[np.bool_], people: Sequence[str], found_on: str) -> Rejected:
    """``over`` (N,): which pictures got a name, and whose they are."""
    names, numbers = np.unique(np.array(people, dtype=object), return_inverse=True)
    trials = np.bincount(numbers, minlength=len(names)).astype(np.float64)
    errors = np.bincount(numbers[over], minlength=len(names)).astype(np.float64)
    return Rejected(float(over.mean()), by_person(errors, trials), len(over), len(names), found_on)


def usual(margins: Floats) -> float:
    """How far over the limit right people are, in the middle; never so little that distances would all be alike."""
    over = margins[margins > 0]
    if len(over):
        return max(float(np.median(over)), 1e-3)
    return max(float(np.abs(margins).mean()) if len(margins) else 1.0, 1e-3)
