"""Which vectors are within a distance of each other, without ever holding the distances of all pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from recognition.types import Vectors

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

_AT_ONCE = 2_000_000
"""Distances: 8 MB of float32."""

_LEAST = 1e-6
"""A similarity that is stored must not be 0, which sparse matrices take for none."""


def neighbours(vectors: Vectors, threshold: float) -> csr_matrix:
    """(N, N) sparse: for each two of the unit rows (N, D) within ``threshold`` their cosine similarity, above 0.

    Symmetric, nothing on the diagonal, columns in order.
    """
    from scipy.sparse import csr_matrix

    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    count = len(rows)
    columns, values, lengths = [], [], np.zeros(count + 1, dtype=np.int64)
    step = max(1, _AT_ONCE // max(count, 1))
    for first in range(0, count, step):
        similarity = rows[first : first + step] @ rows.T
        inside = np.arange(len(similarity))
        similarity[inside, first + inside] = -1.0
        row, column = np.nonzero(similarity >= 1.0 - threshold)
        lengths[first + 1 : first + 1 + len(similarity)] = np.bincount(row, minlength=len(similarity))
        columns.append(column)
        values.append(np.maximum(similarity[row, column], _LEAST))
    data = np.concatenate(values) if values else np.empty(0, np.float32)
    indices = np.concatenate(columns) if columns else np.empty(0, np.intp)
    return csr_matrix((data.astype(np.float64), indices, np.cumsum(lengths)), shape=(count, count))
