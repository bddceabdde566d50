from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linear_sum_assignment

from recognition.tracking.tracker import linear_assignment


@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (5, 1), (2, 2), (3, 7), (7, 3), (20, 20), (60, 45)])
def test_the_sum_is_least(shape: tuple[int, int]) -> None:
    random = np.random.default_rng(sum(shape))
    for _ in range(30):
        cost = random.random(shape)
        pairs = linear_assignment(cost)
        assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs) == min(shape)
        rows, columns = linear_sum_assignment(cost)
        assert sum(cost[pair] for pair in pairs) == pytest.approx(cost[rows, columns].sum())


def test_many_that_do_not_fit_do_not_disturb_those_that_do() -> None:
    random = np.random.default_rng(4)
    for _ in range(30):
        cost = np.where(random.random((12, 9)) < 0.2, random.random((12, 9)), 1e3)
        rows, columns = linear_sum_assignment(cost)
        assert sum(cost[pair] for pair in linear_assignment(cost)) == pytest.approx(cost[rows, columns].sum())


def test_equal_costs_and_nothing_at_all_are_solved_too() -> None:
    assert linear_assignment(np.zeros((3, 3))) == sorted(linear_assignment(np.zeros((3, 3))))
    assert len(linear_assignment(np.zeros((3, 4)))) == 3
    assert linear_assignment(np.empty((0, 4))) == []
    assert linear_assignment(np.empty((4, 0))) == []


def test_a_row_gives_way_where_that_helps_both() -> None:
    assert linear_assignment(np.array([[1.0, 2.0], [1.0, 9.0]])) == [(0, 1), (1, 0)]
