"""The model of very near strangers, where the truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from learning.thresholds.calibration import fit_tail


def fitted(distances: np.ndarray, share: float = 0.1):  # type: ignore[no-untyped-def]
    ordered = np.sort(distances)
    kept = int(share * len(ordered))
    level, near = float(ordered[kept]), ordered[:kept]
    return fit_tail(
        near, np.ones((1, kept)), np.array([float(len(ordered))]), float(ordered.mean()), level, people=1000
    )


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_it_foretells_a_normal_tail_thirty_times_rarer_than_what_was_seen(seed: int) -> None:
    tail = fitted(np.random.default_rng(seed).normal(0.92, 0.09, 20_000))
    for rate in (1e-2, 1e-3, 1e-4, 1.5e-6):
        threshold = stats.norm.ppf(rate, 0.92, 0.09)
        found = float(tail.at(np.array([threshold]))[0, 0])
        assert rate / 4 < found < rate * 4, rate


def test_it_is_the_share_at_the_level_and_never_rises_below_it() -> None:
    tail = fitted(np.random.default_rng(5).normal(0.9, 0.1, 3000))
    thresholds = np.linspace(0, tail.level, 50)
    shares = tail.at(thresholds)[0]
    assert shares[-1] == pytest.approx(0.1)
    assert np.all(np.diff(shares) >= 0)


def test_weights_are_as_good_as_repeats() -> None:
    distances = np.sort(np.random.default_rng(6).uniform(0.5, 0.7, 40))
    twice = np.sort(np.repeat(distances, 2))
    one = fit_tail(distances, np.full((1, 40), 2.0), np.array([800.0]), 0.9, 0.7, 50)
    other = fit_tail(twice, np.ones((1, 80)), np.array([800.0]), 0.9, 0.7, 50)
    assert one.share == other.share
    assert one.shape == pytest.approx(other.shape, abs=0.02)


def test_a_draw_without_any_near_distance_gives_no_share() -> None:
    distances = np.linspace(0.5, 0.6, 20)
    tail = fit_tail(distances, np.zeros((1, 20)), np.array([100.0]), 0.9, 0.65, 10)
    assert tail.at(np.array([0.3, 0.6])).tolist() == [[0.0, 0.0]]
