"""How alike strangers are, and which few of their looks are kept. Pure.

Measured with SFace on the test clips, with a threshold of 0.585: the means of the few looks kept of two tracks were
within 0.34 of each other where they were one person's, and over 0.47 where they were not; but for faces turned far away
and laughing with eyes shut, which were 0.53 to 0.76 from their own, so that these make strangers of their own. The
nearest looks of two people were 0.50 apart. The rules below draw the lines at 0.41 and 0.35.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.types import FaceChip, Vectors

_LEAST_THRESHOLD, _LARGEST_THRESHOLD = 0.4, 0.7  # a slider at an end does not make all strangers one, or none
_CANDIDATES = 64
"""Strangers with the nearest means whose single looks are compared, too."""


@dataclass(frozen=True, slots=True)
class GroupingRules:
    """``looks_kept``: of each stranger. ``least_quality``: of a look that says who it is, as ``FollowRules`` has it.
    ``same_mean``, ``same_look``: distance of two strangers' mean looks, and of their two nearest looks, in thresholds,
    within which they are one. ``another``: distance of a track's mean from its stranger's, from which it leaves it.
    ``too_alike``: distance of two looks, in thresholds, of which only the better is kept.
    ``most``: strangers remembered; those whose last track ended longest ago give way."""

    looks_kept: int = 6
    least_quality: float = 0.2
    same_mean: float = 0.7
    same_look: float = 0.6
    another: float = 1.2
    too_alike: float = 0.15
    most: int = 2000


@dataclass(frozen=True, slots=True, eq=False)
class StrangerLook:
    """One kept look. ``number`` is its own; ``face_chip`` is None where there was none, or once it is stored."""

    number: int
    vector: NDArray[np.float32]
    embedder: str
    quality: float
    at: float
    face_chip: FaceChip | None = None


class Likeness:
    """Distances between looks, in thresholds. Looks by another embedder than ``embedder`` are not compared."""

    def __init__(self, threshold: float, rules: GroupingRules) -> None:
        self.threshold = threshold
        self.embedder = ""
        self._rules = rules

    def usable(self, looks: Iterable[StrangerLook]) -> tuple[StrangerLook, ...]:
        return tuple(each for each in looks if each.embedder == self.embedder)

    def are_others(self, one: Sequence[StrangerLook], other: Sequence[StrangerLook]) -> bool:
        """Whether these looks cannot be at one face."""
        return bool(one and other) and 1.0 - float(mean(one) @ mean(other)) > self._unit * self._rules.another

    def nearest(
        self, looks: Sequence[StrangerLook], theirs: Sequence[Sequence[StrangerLook]], means: Sequence[Vectors]
    ) -> int | None:
        """The row of whoever of ``theirs`` (with their ``means``) these looks are at, or None."""
        apart = 1.0 - np.stack(means) @ mean(looks)
        best, least = None, 1.0
        for row in np.argsort(apart)[:_CANDIDATES]:
            # Both measured by its own limit: whoever is furthest within either is meant.
            by_look = _between(looks, theirs[row]) / (self._unit * self._rules.same_look)
            measured = min(float(apart[row]) / (self._unit * self._rules.same_mean), by_look)
            if measured <= least:
                best, least = int(row), measured
        return best

    def best(self, looks: Iterable[StrangerLook]) -> tuple[StrangerLook, ...]:
        """The few to keep: of two alike the better, and of those that are left the most different."""
        kept = list(looks)
        usable = self.usable(kept)
        if len(usable) < len(kept) and usable:  # those of the embedder in use come first
            others = (each for each in kept if each.embedder != self.embedder)
            return (*self.best(usable), *others)[: self._rules.looks_kept]
        while len(kept) > 1 and all(each.embedder == kept[0].embedder for each in kept):
            vectors = np.stack([each.vector for each in kept])
            apart = 1.0 - vectors @ vectors.T + 3.0 * np.eye(len(kept))
            row, column = divmod(int(np.argmin(apart)), len(kept))
            if len(kept) <= self._rules.looks_kept and apart[row, column] >= self._unit * self._rules.too_alike:
                break
            del kept[row if kept[row].quality < kept[column].quality else column]
        return tuple(kept[: self._rules.looks_kept])

    @property
    def _unit(self) -> float:
        """The threshold as a measure of distance between faces."""
        return min(max(self.threshold, _LEAST_THRESHOLD), _LARGEST_THRESHOLD)


def mean(looks: Sequence[StrangerLook]) -> Vectors:
    """Their mean direction, the better ones counting more; (D,) float32 of unit length."""
    summed = np.sum([each.quality * each.vector for each in looks], axis=0)
    return np.asarray(summed / max(float(np.linalg.norm(summed)), 1e-6), dtype=np.float32)


def _between(one: Sequence[StrangerLook], other: Sequence[StrangerLook]) -> float:
    """Distance of the two nearest looks."""
    return float(np.min(1.0 - np.stack([each.vector for each in one]) @ np.stack([each.vector for each in other]).T))
