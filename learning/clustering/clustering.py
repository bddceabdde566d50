"""Faces without names put together into people: which of them are within a distance of each other, and what follows.

Three ways from the same distances. ``whispers``: Biemann, "Chinese Whispers", TextGraphs 2006, weighted by similarity;
``dbscan``: Ester et al., KDD 1996; ``hdbscan``: Campello et al., PAKDD 2013, without splits below a distance as in
Malzer and Baum, MFI 2020.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from learning.clustering.neighbours import neighbours
from recognition.errors import UsageError
from recognition.types import Vectors

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Labels = NDArray[np.intp]

SINGLE = -1
"""The label of a face that is near to no other."""

MOST_FOR_HDBSCAN = 10_000
"""Faces. It holds the distances of all pairs at once, 800 MB for as many; the other ways only those of near pairs."""

_ROUNDS = 50
"""Names settle after some five rounds; a few faces between two people may go to and fro for ever."""
_ONE_PERSON = 0.8
"""Of the threshold: HDBSCAN looks for no people among faces that are nearer to each other. Chosen on the test photos:
there BCubed F is 0.978 at 0.75, 0.988 here, 0.981 at 0.85, and at 0.9 two people are taken for one."""


class Method(StrEnum):
    WHISPERS = "whispers"
    DBSCAN = "dbscan"
    HDBSCAN = "hdbscan"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Faces that are one person's. ``rows`` of the vectors, the nearest to their middle first, with their cosine
    ``distances`` to it; the middle is the mean of the vectors. ``number`` counts from 1, the largest cluster first."""

    number: int
    rows: tuple[int, ...]
    distances: tuple[float, ...]

    def __len__(self) -> int:
        return len(self.rows)


def cluster(
    vectors: Vectors, *, threshold: float, method: Method = Method.WHISPERS, min_size: int = 2, seed: int = 0
) -> Labels:
    """(N,) for unit rows ``vectors`` (N, D) the number of each one's cluster, 0 for the largest, or SINGLE.

    ``threshold``: the cosine distance within which two faces may be one person's. It should fall as faces become more,
    as ``default_thresholds.starting_threshold`` does. Clusters of fewer than ``min_size`` faces are singles. The same
    rows, options and ``seed`` give the same labels. Raises UsageError where HDBSCAN is asked for too many.
    """
    if not len(vectors):
        return np.empty(0, dtype=np.intp)
    if method is Method.HDBSCAN:
        labels = _hdbscan(vectors, threshold)
    else:
        near = neighbours(vectors, threshold)
        labels = _whispers(near, seed) if method is Method.WHISPERS else _dbscan(near)
    return _by_size(labels, max(min_size, 2))


def clusters_of(vectors: Vectors, labels: Labels) -> tuple[Cluster, ...]:
    """What ``cluster`` found, the largest first."""
    found = []
    for label in range(int(labels.max(initial=SINGLE)) + 1):
        rows = np.flatnonzero(labels == label)
        middle = vectors[rows].astype(np.float64).mean(axis=0)
        middle /= max(float(np.linalg.norm(middle)), 1e-9)
        distances = np.clip(1 - vectors[rows] @ middle, 0, 2)
        order = np.argsort(distances, kind="stable")
        found.append(Cluster(label + 1, tuple(rows[order].tolist()), tuple(distances[order].tolist())))
    return tuple(found)


def singles_of(count: int, clusters: Sequence[Cluster]) -> tuple[int, ...]:
    """Those of ``count`` rows that are in no cluster."""
    taken = {row for each in clusters for row in each.rows}
    return tuple(row for row in range(count) if row not in taken)


def _whispers(near: csr_matrix, seed: int) -> Labels:
    """Every face takes, in random order and again and again, the name that its neighbours say loudest."""
    names = np.arange(near.shape[0], dtype=np.intp)
    starts, others, loudness = near.indptr, near.indices, near.data
    listening = np.flatnonzero(np.diff(starts))
    random = np.random.default_rng(seed)
    for _ in range(_ROUNDS):
        changed = False
        for face in random.permutation(listening):
            part = slice(starts[face], starts[face + 1])
            heard, which = np.unique(names[others[part]], return_inverse=True)
            loud = np.bincount(which, loudness[part])
            best = heard[loud >= loud.max() - 1e-9]  # a tie leaves the name as it is, or gives the lowest
            if names[face] not in best:
                names[face] = best[0]
                changed = True
        if not changed:
            break
    return names


def _dbscan(near: csr_matrix) -> Labels:
    from sklearn.cluster import DBSCAN

    distances = near.copy()
    distances.data = np.maximum(1 - near.data, 1e-9)  # what is not stored is far: equal faces must be stored
    found = DBSCAN(eps=2.0, min_samples=2, metric="precomputed").fit(distances)  # all that is stored is near
    return np.asarray(found.labels_, dtype=np.intp)


def _hdbscan(vectors: Vectors, threshold: float) -> Labels:
    if len(vectors) > MOST_FOR_HDBSCAN:
        raise UsageError(
            f"HDBSCAN would need too much memory for {len(vectors):,} faces, more than {MOST_FOR_HDBSCAN:,}: "
            f"take --method {Method.WHISPERS} or {Method.DBSCAN}."
        )
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components
    from sklearn.cluster import HDBSCAN

    distances = np.clip(1 - np.asarray(vectors, np.float64) @ np.asarray(vectors, np.float64).T, 0, 2)
    np.fill_diagonal(distances, 0.0)
    together = connected_components(csr_matrix(distances <= _ONE_PERSON * threshold), directed=False)[1]
    sizes = np.bincount(together)
    if int((sizes > 1).sum()) < 2:  # it looks for two people or more
        return np.where(sizes[together] > 1, 0, SINGLE)
    # Below this all is equally near, so that no person falls apart; scikit-learn's own option for it does not run
    # with NumPy 2.4.
    level = np.maximum(distances, _ONE_PERSON * threshold)
    np.fill_diagonal(level, 0.0)
    labels = HDBSCAN(min_cluster_size=2, min_samples=1, metric="precomputed", copy=False).fit(level).labels_
    # It counts to a cluster whatever lies between it and the next, however far.
    near = (distances <= threshold) & (labels[:, None] == labels)
    return np.asarray(np.where(near.sum(axis=1) > 1, labels, SINGLE), dtype=np.intp)


def _by_size(labels: Labels, min_size: int) -> Labels:
    """Numbers by size, the largest 0; of equal size, the one with the first face first."""
    numbered = np.full(len(labels), SINGLE, dtype=np.intp)
    named = np.flatnonzero(labels != SINGLE)
    _, first, which, sizes = np.unique(labels[named], return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    place = np.empty(len(order), dtype=np.intp)
    place[order] = np.arange(len(order))
    place[sizes < min_size] = SINGLE
    numbered[named] = place[which]
    return numbered
