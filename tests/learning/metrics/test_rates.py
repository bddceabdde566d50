"""One-to-one error rates on arrays small enough to do by hand."""

from __future__ import annotations

import numpy as np
import pytest

from learning.metrics import rates
from learning.metrics.scores import Comparisons, DistanceCounts, PairDistances, compare_all
from tests.synthetic import clustered

GENUINE = DistanceCounts.of(np.array([0.1, 0.2, 0.3, 0.6]))
IMPOSTOR = DistanceCounts.of(np.array([0.25, 0.5, 0.7, 0.8, 0.9]))


@pytest.mark.parametrize(
    ("threshold", "fmr", "fnmr"),
    [(0.0, 0.0, 1.0), (0.1, 0.0, 0.75), (0.25, 0.2, 0.5), (0.3, 0.2, 0.25), (0.6, 0.4, 0.0), (2.0, 1.0, 0.0)],
)
def test_rates_at_a_threshold(threshold: float, fmr: float, fnmr: float) -> None:
    assert rates.fmr(IMPOSTOR, threshold) == pytest.approx(fmr)
    assert rates.fnmr(GENUINE, threshold) == pytest.approx(fnmr)


def test_no_comparisons_give_no_rate() -> None:
    assert np.isnan(rates.fmr(DistanceCounts.of(np.zeros(0)), 0.5))


def test_the_curve_is_monotone_and_has_both_ends() -> None:
    points = rates.curve(GENUINE, IMPOSTOR)
    assert points.positives.tolist() == sorted(points.positives)
    assert points.negatives.tolist() == sorted(points.negatives, reverse=True)
    assert (points.positives[0], points.negatives[0], points.positives[-1], points.negatives[-1]) == (0, 1, 1, 0)


def test_thinning_keeps_ends_and_order() -> None:
    rng = np.random.default_rng(3)
    points = rates.curve(DistanceCounts.of(rng.normal(0.4, 0.1, 3000)), DistanceCounts.of(rng.normal(0.9, 0.1, 3000)))
    thin = points.thinned(200)
    assert 100 < len(thin.thresholds) <= 200
    assert (thin.positives[0], thin.positives[-1]) == (points.positives[0], points.positives[-1])
    assert np.all(np.diff(thin.positives) >= 0)


@pytest.mark.parametrize(
    ("target", "fmr", "fnmr"), [(0.0, 0.0, 0.5), (0.19, 0.0, 0.5), (0.2, 0.2, 0.25), (1.0, 1.0, 0.0)]
)
def test_fnmr_at_fmr(target: float, fmr: float, fnmr: float) -> None:
    point = rates.fnmr_at_fmr(GENUINE, IMPOSTOR, target)
    assert (point.positives, point.negatives) == pytest.approx((fmr, fnmr))


def test_the_largest_threshold_is_taken_so_that_ties_are_refused_together() -> None:
    impostor = DistanceCounts.of(np.array([0.5, 0.5, 0.9, 0.9]))
    assert rates.threshold_at(impostor, 0.25) == pytest.approx(0.5)
    assert rates.fmr(impostor, rates.threshold_at(impostor, 0.25)) == 0
    assert rates.fmr(impostor, rates.threshold_at(impostor, 0.5)) == 0.5


def test_equal_error() -> None:
    genuine, impostor = (
        DistanceCounts.of(np.array([0.1, 0.2, 0.3, 0.6])),
        DistanceCounts.of(np.array([0.4, 0.7, 0.8, 0.9])),
    )
    assert rates.equal_error(genuine, impostor).mean == pytest.approx(0.25)
    apart = DistanceCounts.of(np.array([0.1])), DistanceCounts.of(np.array([0.9]))
    assert rates.equal_error(*apart).mean == 0


def test_the_best_threshold_lies_between_the_two() -> None:
    assert rates.best_threshold(np.array([0.1, 0.2, 0.6]), np.array([True, True, False])) == pytest.approx(0.4)
    # Equal distances cannot be parted: accepting all three at 0.2 is right twice.
    assert rates.best_threshold(np.array([0.2, 0.2, 0.2]), np.array([True, True, False])) == pytest.approx(1.1)
    assert rates.best_threshold(np.array([0.2]), np.array([False])) == -1.0


def test_accuracy_takes_each_folds_threshold_from_the_others() -> None:
    distances = np.array([0.1, 0.9, 0.3, 0.5, 0.2, 0.8])
    same = np.array([True, False, True, False, True, False])
    folds = np.array([0, 0, 1, 1, 2, 2])
    # Fold 1 is judged at the middle of 0.2 and 0.8, so its stranger at 0.5 is the tie that is accepted: one wrong.
    found = rates.accuracy(distances, same, folds)
    assert found.mean == pytest.approx((1 + 0.5 + 1) / 3)
    assert found.standard_error == pytest.approx(np.std([1, 0.5, 1], ddof=1) / np.sqrt(3))
    assert found.folds == 3


def comparisons() -> Comparisons:
    genuine = PairDistances(np.array([0.1, 0.2, 0.3, 0.6]), np.array([0, 1, 2, 3]), np.array([0, 1, 2, 3]))
    impostor = PairDistances(np.array([0.25, 0.5, 0.7, 0.8]), np.array([0, 1, 2, 3]), np.array([1, 2, 3, 0]))
    return Comparisons(genuine, DistanceCounts.of(impostor.distances), impostor, 2.0, 4)


def test_resampling_with_equal_weights_gives_the_rate_itself() -> None:
    ones = np.ones((1, 4))
    assert rates.resampled_fnmr_at_fmr(comparisons(), 0.25, ones) == pytest.approx([0.25])
    assert rates.resampled_equal_error(comparisons(), ones) == pytest.approx([0.25])


def test_resampled_equal_error_agrees_with_the_exact_one() -> None:
    for seed in range(5):
        found = compare_all(clustered(40, 4, seed=seed, dimension=8))
        exact = rates.equal_error(found.genuine_counts, found.impostor).mean
        resampled = rates.resampled_equal_error(found, np.ones((1, 40)))[0]
        assert exact > 0.01
        assert resampled == pytest.approx(exact, abs=0.003)


def test_resampling_by_hand() -> None:
    # Person 3 is not drawn, person 0 twice: impostors are 0.25 (0 and 1, twice) and 0.5, genuine 0.1 twice, 0.2, 0.3.
    weights = np.array([[2.0, 1.0, 1.0, 0.0]])
    assert rates.resampled_fnmr_at_fmr(comparisons(), 0.0, weights) == pytest.approx([0.25])
    assert rates.resampled_fnmr_at_fmr(comparisons(), 0.7, weights) == pytest.approx([0.0])


def test_resampling_beyond_the_kept_tail_says_that_it_cannot() -> None:
    samples = clustered(60, 4, seed=5)
    found = compare_all(samples, tail=500)
    weights = np.ones((2, 60))
    assert np.isnan(rates.resampled_fnmr_at_fmr(found, 0.5, weights)).all()
    exact = rates.fnmr_at_fmr(found.genuine_counts, found.impostor, 0.01).negatives
    assert rates.resampled_fnmr_at_fmr(found, 0.01, weights) == pytest.approx([exact, exact])
