"""Scores of a clustering where the people are known.

Pairwise: over all pairs of faces. BCubed: averaged over faces, so that people with many pictures do not dominate (Amigó
et al., "A comparison of extrinsic clustering evaluation metrics based on formal constraints", Information Retrieval
2009). Singles are clusters of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from learning.clustering.clustering import SINGLE, Labels


@dataclass(frozen=True, slots=True)
class Agreement:
    """0..1 each. ``precision`` falls with merged people, ``recall`` with split ones; 1 where neither is possible."""

    precision: float
    recall: float

    @property
    def f(self) -> float:
        """The harmonic mean of both."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class ClusterScores:
    """``faces`` of known people, ``people``, and the ``clusters`` these faces are in, without singles."""

    faces: int
    people: int
    clusters: int
    pairwise: Agreement
    bcubed: Agreement


def score_clusters(labels: Labels, people: Sequence[str | None]) -> ClusterScores | None:
    """``people``: of each face, None where unknown. Returns None where every face is unknown."""
    known = np.array([row for row, person in enumerate(people) if person is not None], dtype=np.intp)
    if not len(known):
        return None
    given = labels[known]
    is_single = given == SINGLE
    given = np.where(is_single, given.max(initial=0) + 1 + np.arange(len(known)), given)
    _, given = np.unique(given, return_inverse=True)
    names, true = np.unique([people[row] for row in known], return_inverse=True)
    shared, counts = np.unique(np.stack((given, true)), axis=1, return_counts=True)
    in_cluster, of_person = np.bincount(given)[shared[0]], np.bincount(true)[shared[1]]
    faces = len(known)
    bcubed = Agreement(
        float((counts**2 / in_cluster).sum() / faces),
        float((counts**2 / of_person).sum() / faces),
    )
    correct = _pairs(counts)
    predicted, actual = _pairs(np.bincount(given)), _pairs(np.bincount(true))
    pairwise = Agreement(correct / predicted if predicted else 1.0, correct / actual if actual else 1.0)
    clusters = len(np.unique(labels[known][~is_single]))
    return ClusterScores(faces, len(names), clusters, pairwise, bcubed)


def _pairs(counts: Labels) -> float:
    return float((counts * (counts - 1) / 2).sum())
