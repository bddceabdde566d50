from __future__ import annotations

import pytest

from realtime.pipeline.stages import WINDOW, Durations, Rate


def test_a_rate_counts_the_intervals_of_the_window() -> None:
    rate = Rate()
    assert rate.per_second(0.0) is None
    for count in range(100):
        rate.tick(count / 25)
    assert rate.per_second(99 / 25) == pytest.approx(25, rel=0.03)


def test_a_rate_falls_when_events_stop_coming() -> None:
    rate = Rate()
    for count in range(26):
        rate.tick(count / 25)
    assert rate.per_second(1.0) == pytest.approx(25)
    assert rate.per_second(2.0) == pytest.approx(12.5)
    assert rate.per_second(10.0) == 0.0


def test_the_median_is_of_the_window_or_else_of_the_newest() -> None:
    durations = Durations()
    assert durations.median(0.0) is None
    for at, milliseconds in ((0.0, 500.0), (10.0, 10.0), (10.5, 30.0), (11.0, 20.0)):
        durations.add(at, milliseconds)
    assert durations.median(11.0) == 20.0
    assert durations.median(11.0 + 2 * WINDOW) == 20.0
    durations.add(100.0, 7.0)
    assert durations.median(100.0) == 7.0
