"""Which of some goes with which of others so that the sum of the costs is least.

Here rather than from scipy, whose ``optimize`` takes a quarter of a second and 50 MB to import, at every start, for
a problem of a few rows that mostly solves itself.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def linear_assignment(cost: NDArray[np.float64]) -> list[tuple[int, int]]:
    """Pairs (row, column) for finite costs (R, C): each row and each column in one pair at most, as many as there can
    be, in order of row."""
    if cost.shape[0] > cost.shape[1]:
        return sorted((row, column) for column, row in linear_assignment(cost.T))
    if cost.size == 0:
        return []
    nearest = cost.argmin(axis=1)
    # Where no two rows want the same column, each has the best there is for it.
    if len(np.unique(nearest)) == len(nearest):
        return list(enumerate(nearest.tolist()))
    return sorted((row, column) for column, row in enumerate(_augmented(cost).tolist()) if row >= 0)


def _augmented(cost: NDArray[np.float64]) -> NDArray[np.intp]:
    """The row of each column, or -1. Rows are taken in one after another, each by the shortest augmenting path.

    Kuhn, "The Hungarian method for the assignment problem", 1955, with prices on rows and columns as in Jonker and
    Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment problems", Computing 1987.
    """
    rows, columns = cost.shape
    row_of = np.full(columns, -1, dtype=np.intp)
    row_price, column_price = np.zeros(rows), np.zeros(columns)
    for entering in range(rows):
        reached = np.zeros(columns, dtype=bool)
        distance = np.full(columns, np.inf)
        reached_from = np.full(columns, -1, dtype=np.intp)  # the column before on the path; -1 is the entering row
        row, column, so_far = entering, -1, 0.0
        while True:
            through = so_far + cost[row] - row_price[row] - column_price
            shorter = ~reached & (through < distance)
            distance[shorter], reached_from[shorter] = through[shorter], column
            column = int(np.where(reached, np.inf, distance).argmin())
            so_far = float(distance[column])
            if row_of[column] < 0:
                break
            reached[column] = True
            row = int(row_of[column])
        row_price[entering] += so_far
        row_price[row_of[reached]] += so_far - distance[reached]
        column_price[reached] -= so_far - distance[reached]
        while column >= 0:  # along the path, each column takes over the row of the one before
            before = int(reached_from[column])
            row_of[column] = row_of[before] if before >= 0 else entering
            column = before
    return row_of
