"""How well faces were put together, where it is known whose they are.

Pairwise: of all pairs of faces, those put together and those of one person. BCubed: the same asked for each face and
averaged over faces, so that a person with many pictures does not decide alone (Amigó et al., "A comparison of extrinsic
clustering evaluation metrics based on formal constraints", Information Retrieval 2009). Singles are clusters of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from learning.clustering.clustering import SINGLE, Labels


@dataclass(frozen=True, slots=True)
class Agreement:
    """0..1: ``precision`` is high where few were put together wrongly, ``recall`` where few were kept apart wrongly.
    Each is 1 where there is nothing to get wrong."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class ClusterScores:
    """``faces`` and ``people``: how many of whom it is known. ``clusters``: how many these are in, singles left out."""

    faces: int
    people: int
    clusters: int
    pairwise: Agreement
    bcubed: Agreement


def score_clusters(labels: Labels, people: Sequence[str | None]) -> ClusterScores | None:
    """``people``: whose each face is, None where that is not known. None where it is known of no face."""
    known = np.array([row for row, person in enumerate(people) if person is not None], dtype=np.intp)
    if not len(known):
        return None
    given = labels[known]
    alone = given == SINGLE
    given = np.where(alone, given.max(initial=0) + 1 + np.arange(len(known)), given)
    _, given = np.unique(given, return_inverse=True)
    names, true = np.unique([people[row] for row in known], return_inverse=True)
    shared, together = np.unique(np.stack((given, true)), axis=1, return_counts=True)
    in_cluster, of_person = np.bincount(given)[shared[0]], np.bincount(true)[shared[1]]
    faces = len(known)
    bcubed = Agreement(
        float((together**2 / in_cluster).sum() / faces),
        float((together**2 / of_person).sum() / faces),
    )
    right = _pairs(together)
    put, meant = _pairs(np.bincount(given)), _pairs(np.bincount(true))
    pairwise = Agreement(right / put if put else 1.0, right / meant if meant else 1.0)
    clusters = len(np.unique(labels[known][~alone]))
    return ClusterScores(faces, len(names), clusters, pairwise, bcubed)


def _pairs(counts: Labels) -> float:
    return float((counts * (counts - 1) / 2).sum())
