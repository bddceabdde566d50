"""Linear sum assignment.

scipy has it too, but importing ``scipy.optimize`` takes a quarter of a second and 50 MB at every start.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def linear_assignment(cost: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The min(R, C) pairs (row, column) with the smallest sum of finite costs (R, C), in order of row."""
    if cost.shape[0] > cost.shape[1]:
        return sorted((row, column) for column, row in linear_assignment(cost.T))
    if cost.size == 0:
        return []
    nearest = cost.argmin(axis=1)
    # Usually the nearest columns are distinct.
    if len(np.unique(nearest)) == len(nearest):
        return list(enumerate(nearest.tolist()))
    return sorted((row, column) for column, row in enumerate(_augmented(cost).tolist()) if row >= 0)


def _augmented(cost: NDArray[np.float64]) -> NDArray[np.intp]:
    """The row of each column, or -1. Rows are added one after another along the shortest augmenting path.

    Kuhn, "The Hungarian method for the assignment problem", 1955, with dual variables as in Jonker and
    Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 1987.
    """
    rows, columns = cost.shape
    row_of = np.full(columns, -1, dtype=np.intp)
    row_dual, column_dual = np.zeros(rows), np.zeros(columns)
    for added in range(rows):
        reached = np.zeros(columns, dtype=bool)
        distance = np.full(columns, np.inf)
        reached_from = np.full(columns, -1, dtype=np.intp)  # the previous column on the path; -1 is the added row
        row, column, length = added, -1, 0.0
        while True:
            through = length + cost[row] - row_dual[row] - column_dual
            shorter = ~reached & (through < distance)
            distance[shorter], reached_from[shorter] = through[shorter], column
            column = int(np.where(reached, np.inf, distance).argmin())
            length = float(distance[column])
            if row_of[column] < 0:
                break
            reached[column] = True
            row = int(row_of[column])
        row_dual[added] += length
        row_dual[row_of[reached]] += length - distance[reached]
        column_dual[reached] -= length - distance[reached]
        while column >= 0:  # each column on the path takes the row of the previous one
            before = int(reached_from[column])
            row_of[column] = row_of[before] if before >= 0 else added
            column = before
    return row_of
