"""Clusters faces by person from their embeddings.

Three methods on the same cosine distances:

whispers: Biemann, "Chinese Whispers", TextGraphs 2006, weighted by similarity.
dbscan: Ester et al., KDD 1996.
hdbscan: Campello et al., PAKDD 2013, without splits below a distance as in Malzer and Baum, MFI 2020.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recognition.errors import UsageError
from recognition.inference.optional_packages import HDBSCAN_GROUPS
from recognition.types import Vectors

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Labels = NDArray[np.intp]

SINGLE = -1
"""Label of a face in no cluster."""

MAX_HDBSCAN_FACES = 10_000
"""It holds the distances of all pairs at once: 800 MB. The other methods hold only those of near pairs."""

_CHUNK = 2_000_000
"""Distances computed at once: 8 MB of float32."""
_MIN_SIMILARITY = 1e-6
"""A sparse matrix takes 0 for a missing value."""
_MAX_ROUNDS = 50
"""Labels settle after some five rounds; a few faces between two people may alternate for ever."""
_SPLIT_LIMIT = 0.8
"""Part of the threshold below which HDBSCAN does not split. Chosen on the test photos: BCubed F is 0.978 at 0.75,
0.988 at 0.8, 0.981 at 0.85, and at 0.9 two people are merged."""


class Method(StrEnum):
    WHISPERS = "whispers"
    DBSCAN = "dbscan"
    HDBSCAN = "hdbscan"


@dataclass(frozen=True, slots=True)
class Cluster:
    """Faces of one person.

    number: from 1, the largest cluster first.
    rows: of the vectors, the nearest to the mean vector first.
    distances: cosine distance of each to the mean vector.
    """

    number: int
    rows: tuple[int, ...]
    distances: tuple[float, ...]

    def __len__(self) -> int:
        return len(self.rows)


def cluster(
    vectors: Vectors, *, threshold: float, method: Method = Method.WHISPERS, min_size: int = 2, seed: int = 0
) -> Labels:
    """Labels (N,) of unit rows ``vectors`` (N, D): 0 for the largest cluster, or SINGLE. Deterministic for a ``seed``.

    threshold: cosine distance within which two faces may be one person's. It should fall as faces become more, see
        ``learning.thresholds.defaults.starting_threshold``.
    min_size: smaller clusters are singles.
    Raises UsageError for more than MAX_HDBSCAN_FACES with HDBSCAN, ModelMissingError where scikit-learn, which has it,
    is not installed.
    """
    if not len(vectors):
        return np.empty(0, dtype=np.intp)
    if method is Method.HDBSCAN:
        labels = _hdbscan(vectors, threshold)
    else:
        near = similarity_graph(vectors, threshold)
        labels = _whispers(near, seed) if method is Method.WHISPERS else _dbscan(near)
    return _by_size(labels, max(min_size, 2))


def clusters_of(vectors: Vectors, labels: Labels) -> tuple[Cluster, ...]:
    """The clusters of ``labels``, the largest first."""
    clusters = []
    for label in range(int(labels.max(initial=SINGLE)) + 1):
        rows = np.flatnonzero(labels == label)
        mean = vectors[rows].astype(np.float64).mean(axis=0)
        mean /= max(float(np.linalg.norm(mean)), 1e-9)
        distances = np.clip(1 - vectors[rows] @ mean, 0, 2)
        order = np.argsort(distances, kind="stable")
        clusters.append(Cluster(label + 1, tuple(rows[order].tolist()), tuple(distances[order].tolist())))
    return tuple(clusters)


def similarity_graph(vectors: Vectors, threshold: float) -> csr_matrix:
    """(N, N) sparse and symmetric: cosine similarity > 0 of unit rows (N, D) within ``threshold``.

    The diagonal is empty. Never holds the distances of all pairs.
    """
    from scipy.sparse import csr_matrix

    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    count = len(rows)
    columns, values, lengths = [], [], np.zeros(count + 1, dtype=np.int64)
    step = max(1, _CHUNK // max(count, 1))
    for first in range(0, count, step):
        similarity = rows[first : first + step] @ rows.T
        inside = np.arange(len(similarity))
        similarity[inside, first + inside] = -1.0
        row, column = np.nonzero(similarity >= 1.0 - threshold)
        lengths[first + 1 : first + 1 + len(similarity)] = np.bincount(row, minlength=len(similarity))
        columns.append(column)
        values.append(np.maximum(similarity[row, column], _MIN_SIMILARITY))
    data = np.concatenate(values) if values else np.empty(0, np.float32)
    indices = np.concatenate(columns) if columns else np.empty(0, np.intp)
    return csr_matrix((data.astype(np.float64), indices, np.cumsum(lengths)), shape=(count, count))


def _whispers(near: csr_matrix, seed: int) -> Labels:
    """In random order, each face adopts the label with the largest total neighbour weight, until none changes."""
    labels = np.arange(near.shape[0], dtype=np.intp)
    starts, neighbours, weights = near.indptr, near.indices, near.data
    connected = np.flatnonzero(np.diff(starts))
    random = np.random.default_rng(seed)
    for _ in range(_MAX_ROUNDS):
        changed = False
        for face in random.permutation(connected):
            part = slice(starts[face], starts[face + 1])
            found, which = np.unique(labels[neighbours[part]], return_inverse=True)
            totals = np.bincount(which, weights[part])
            best = found[totals >= totals.max() - 1e-9]  # a tie keeps the label, or takes the lowest
            if labels[face] not in best:
                labels[face] = best[0]
                changed = True
        if not changed:
            break
    return labels


def _dbscan(near: csr_matrix) -> Labels:
    """With two faces enough for a cluster, no face is at the border of one: its clusters are connected components."""
    from scipy.sparse.csgraph import connected_components

    component = connected_components(near, directed=False)[1]
    return np.where(np.bincount(component)[component] > 1, component, SINGLE).astype(np.intp)


def _hdbscan(vectors: Vectors, threshold: float) -> Labels:
    if len(vectors) > MAX_HDBSCAN_FACES:
        raise UsageError(
            f"HDBSCAN would need too much memory for {len(vectors):,} faces, more than {MAX_HDBSCAN_FACES:,}: "
            f"take --method {Method.WHISPERS} or {Method.DBSCAN}."
        )
    HDBSCAN_GROUPS.require()
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components
    from sklearn.cluster import HDBSCAN

    distances = np.clip(1 - np.asarray(vectors, np.float64) @ np.asarray(vectors, np.float64).T, 0, 2)
    np.fill_diagonal(distances, 0.0)
    component = connected_components(csr_matrix(distances <= _SPLIT_LIMIT * threshold), directed=False)[1]
    sizes = np.bincount(component)
    if int((sizes > 1).sum()) < 2:  # HDBSCAN needs two clusters or more
        return np.where(sizes[component] > 1, 0, SINGLE)
    # Equal distances below the limit are not split; scikit-learn's own option for this does not run with NumPy 2.4.
    level = np.maximum(distances, _SPLIT_LIMIT * threshold)
    np.fill_diagonal(level, 0.0)
    labels = HDBSCAN(min_cluster_size=2, min_samples=1, metric="precomputed", copy=False).fit(level).labels_
    # Its clusters include faces between them, however far.
    near = (distances <= threshold) & (labels[:, None] == labels)
    return np.asarray(np.where(near.sum(axis=1) > 1, labels, SINGLE), dtype=np.intp)


def _by_size(labels: Labels, min_size: int) -> Labels:
    """Labels by size, the largest 0; of equal size, by the first face. Too small clusters become singles."""
    numbered = np.full(len(labels), SINGLE, dtype=np.intp)
    named = np.flatnonzero(labels != SINGLE)
    _, first, which, sizes = np.unique(labels[named], return_index=True, return_inverse=True, return_counts=True)
    order = np.lexsort((first, -sizes))
    place = np.empty(len(order), dtype=np.intp)
    place[order] = np.arange(len(order))
    place[sizes < min_size] = SINGLE
    numbered[named] = place[which]
    return numbered
