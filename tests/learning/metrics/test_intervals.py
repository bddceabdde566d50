"""Intervals against published figures, and against what they promise."""

from __future__ import annotations

import numpy as np
import pytest

from learning.metrics import intervals


def test_clopper_pearson_against_known_values() -> None:
    found = intervals.clopper_pearson(1, 10)
    assert (found.low, found.high) == pytest.approx((0.00253, 0.44502), abs=1e-5)
    assert intervals.clopper_pearson(0, 10).low == 0
    assert intervals.clopper_pearson(10, 10).high == 1


def test_rule_of_three() -> None:
    assert intervals.rule_of_three(3000).high == pytest.approx(0.001)
    assert intervals.rule_of_three(0).high == 1


def test_one_try_a_person_is_the_exact_interval() -> None:
    errors = np.array([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    found = intervals.by_person(errors, np.ones(10))
    assert found == intervals.clopper_pearson(1, 10)


def test_pictures_of_one_person_do_not_count_as_people() -> None:
    trials = np.full(20, 50)
    clumped, spread = np.zeros(20), np.full(20, 5)
    clumped[:2] = 50
    together, even = intervals.by_person(clumped, trials), intervals.by_person(spread, trials)
    assert together.high - together.low > 4 * (even.high - even.low)


def test_no_error_counts_people() -> None:
    found = intervals.by_person(np.zeros(60), np.full(60, 100))
    assert found == intervals.rule_of_three(60)
    assert intervals.by_person(np.zeros(0), np.zeros(0)).high == 1


def test_one_person_says_nothing_of_others() -> None:
    found = intervals.by_person(np.array([2]), np.array([10]))
    assert (found.low, found.high) == (0, 1)


def test_it_covers_the_rate_of_people_who_differ() -> None:
    rng = np.random.default_rng(7)
    held = 0
    for _ in range(400):
        proneness = rng.beta(0.4, 3.6, size=40)  # mean 0.1, most people near 0
        found = intervals.by_person(rng.binomial(6, proneness), np.full(40, 6))  # type: ignore[arg-type]
        held += found.low <= 0.1 <= found.high
    assert held >= 0.93 * 400


def test_drawing_people_draws_as_many_as_there_are() -> None:
    weights = intervals.person_weights(5, 100, np.random.default_rng(1))
    assert weights.shape == (100, 5)
    assert np.all(weights.sum(axis=1) == 5)
    assert np.array_equal(weights, intervals.person_weights(5, 100, np.random.default_rng(1)))


def test_percentiles_need_nearly_all_repeats() -> None:
    found = intervals.bootstrap_interval(0.5, np.linspace(0, 1, 101), 10)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((0.025, 0.975))
    assert intervals.bootstrap_interval(0.1, np.array([0.1, np.nan, np.nan]), 10) is None
    assert intervals.bootstrap_interval(0.0, np.zeros(3), 10) == intervals.rule_of_three(10)
