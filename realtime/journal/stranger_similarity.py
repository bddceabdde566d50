"""Similarity of strangers' looks, and the selection of the few that are kept.

Measured with SFace on the test clips, at a threshold of 0.585: the mean looks of two tracks were within 0.34 of each
other if they were one person's and over 0.47 if not, except for faces turned far away or laughing with closed eyes,
which were 0.53 to 0.76 from their own and become strangers of their own. The nearest looks of two people were 0.50
apart. The rules below put the limits at 0.41 and 0.35.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.types import FaceChip, Vectors

_MIN_THRESHOLD, _MAX_THRESHOLD = 0.4, 0.7  # a slider at an end does not merge all strangers, or none
_CANDIDATES = 64
"""Strangers with the nearest means whose single looks are compared, too."""


@dataclass(frozen=True, slots=True)
class GroupingRules:
    """Distances are in multiples of the threshold.

    looks_kept: of each stranger.
    min_quality: of a look that identifies, as in ``FollowRules``.
    same_mean: mean looks nearer than this are one stranger's.
    same_look: so are strangers whose two nearest looks are nearer than this.
    different: a track whose mean is farther than this from its stranger's leaves it.
    redundant: of two looks nearer than this, only the better is kept.
    max_strangers: remembered; the ones whose last track ended longest ago are dropped.
    """

    looks_kept: int = 6
    min_quality: float = 0.2
    same_mean: float = 0.7
    same_look: float = 0.6
    different: float = 1.2
    redundant: float = 0.15
    max_strangers: int = 2000


@dataclass(frozen=True, slots=True, eq=False)
class StrangerLook:
    """One kept look.

    number: its own.
    vector: (D,), unit length.
    face_chip: None if there was none, or once it is stored.
    source: label of the source that it was taken at.
    """

    number: int
    vector: NDArray[np.float32]
    embedder: str
    quality: float
    at: float
    face_chip: FaceChip | None = None
    source: str = ""


class Similarity:
    """Compares looks. Looks by another embedder than ``embedder`` are not compared."""

    def __init__(self, threshold: float, rules: GroupingRules) -> None:
        self.threshold = threshold
        self.embedder = ""
        self._rules = rules

    def usable(self, looks: Iterable[StrangerLook]) -> tuple[StrangerLook, ...]:
        return tuple(each for each in looks if each.embedder == self.embedder)

    def differ(self, first: Sequence[StrangerLook], second: Sequence[StrangerLook]) -> bool:
        """Whether these looks cannot be at one face."""
        return bool(first and second) and 1.0 - float(mean(first) @ mean(second)) > self._scale * self._rules.different

    def nearest(
        self, looks: Sequence[StrangerLook], candidates: Sequence[Sequence[StrangerLook]], means: Sequence[Vectors]
    ) -> int | None:
        """The row of the candidate, with its mean in ``means``, that these looks show, or None."""
        distances = 1.0 - np.stack(means) @ mean(looks)
        best, min_ratio = None, 1.0
        for row in np.argsort(distances)[:_CANDIDATES]:
            # Each distance relative to its limit; the candidate farthest within either wins.
            by_look = _min_distance(looks, candidates[row]) / (self._scale * self._rules.same_look)
            ratio = min(float(distances[row]) / (self._scale * self._rules.same_mean), by_look)
            if ratio <= min_ratio:
                best, min_ratio = int(row), ratio
        return best

    def select(self, looks: Iterable[StrangerLook]) -> tuple[StrangerLook, ...]:
        """The few to keep: the better of two redundant ones, then the most different."""
        kept = list(looks)
        usable = self.usable(kept)
        if len(usable) < len(kept) and usable:  # those of the embedder in use come first
            others = (each for each in kept if each.embedder != self.embedder)
            return (*self.select(usable), *others)[: self._rules.looks_kept]
        while len(kept) > 1 and all(each.embedder == kept[0].embedder for each in kept):
            vectors = np.stack([each.vector for each in kept])
            distances = 1.0 - vectors @ vectors.T + 3.0 * np.eye(len(kept))
            row, column = divmod(int(np.argmin(distances)), len(kept))
            if len(kept) <= self._rules.looks_kept and distances[row, column] >= self._scale * self._rules.redundant:
                break
            del kept[row if kept[row].quality < kept[column].quality else column]
        return tuple(kept[: self._rules.looks_kept])

    @property
    def _scale(self) -> float:
        """The threshold as a measure of distance between faces."""
        return min(max(self.threshold, _MIN_THRESHOLD), _MAX_THRESHOLD)


def mean(looks: Sequence[StrangerLook]) -> Vectors:
    """The mean vector weighted by quality; (D,) float32 of unit length."""
    summed = np.sum([each.quality * each.vector for each in looks], axis=0)
    return np.asarray(summed / max(float(np.linalg.norm(summed)), 1e-6), dtype=np.float32)


def _min_distance(first: Sequence[StrangerLook], second: Sequence[StrangerLook]) -> float:
    """Distance of the two nearest looks."""
    vectors = np.stack([each.vector for each in first]), np.stack([each.vector for each in second])
    return float(np.min(1.0 - vectors[0] @ vectors[1].T))
