"""How long work still takes, told by numbers."""

from __future__ import annotations

import pytest

from realtime.task_runner import TimeLeft
from tests.fakes import FakeClock


def test_it_is_told_by_the_pace_so_far_once_that_is_known() -> None:
    clock = FakeClock()
    left = TimeLeft(clock)
    assert left.at(0.0) is None
    clock.advance(1.0)
    assert left.at(0.1) is None, "too soon to tell"
    clock.advance(9.0)
    assert left.at(0.25) == pytest.approx(30.0)
    clock.advance(30.0)
    assert left.at(1.0) == 0.0


def test_work_that_goes_on_from_before_is_not_taken_for_quick() -> None:
    clock = FakeClock()
    left = TimeLeft(clock)
    assert left.at(0.5) is None
    clock.advance(10.0)
    assert left.at(0.5) is None, "nothing was done yet"
    assert left.at(0.6) == pytest.approx(40.0)


def test_another_piece_of_work_begins_anew() -> None:
    clock = FakeClock()
    left = TimeLeft(clock)
    left.at(0.0)
    clock.advance(10.0)
    assert left.at(0.5) == pytest.approx(10.0)
    assert left.at(0.1) is None, "the fraction fell"
    clock.advance(9.0)
    assert left.at(0.2) == pytest.approx(72.0)
    assert left.at(None) is None
    assert left.at(0.3) is None
