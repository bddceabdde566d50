"""When the next picture is due, with a clock made of numbers."""

from __future__ import annotations

import pytest

from realtime.sources.video_io import Pacer


class Clock:
    """Time that passes only while somebody waits, or when it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        self.now += seconds
        return False


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_pictures_are_held_back_to_their_time(clock: Clock) -> None:
    pacer = Pacer("real", clock, clock)  # type: ignore[arg-type]
    for media_time in (0.0, 0.1, 0.2):
        pacer.wait_for(media_time)
    assert clock.waited == pytest.approx([0.1, 0.1])


def test_a_slow_reader_is_not_held_back_and_catches_up(clock: Clock) -> None:
    pacer = Pacer("real", clock, clock)  # type: ignore[arg-type]
    pacer.wait_for(0.0)
    clock.now += 0.25
    pacer.wait_for(0.1)
    pacer.wait_for(0.2)
    pacer.wait_for(0.3)
    assert clock.waited == pytest.approx([0.05])


def test_after_a_pause_playing_goes_on_at_its_pace(clock: Clock) -> None:
    pacer = Pacer("real", clock, clock)  # type: ignore[arg-type]
    pacer.wait_for(0.0)
    clock.now += 60
    pacer.wait_for(0.1)
    pacer.wait_for(0.2)
    assert clock.waited == pytest.approx([0.1])


def test_a_broken_timestamp_does_not_stop_the_picture(clock: Clock) -> None:
    pacer = Pacer("real", clock, clock)  # type: ignore[arg-type]
    pacer.wait_for(0.0)
    pacer.wait_for(95000.0)
    assert clock.waited == []


def test_the_fast_pace_never_waits(clock: Clock) -> None:
    pacer = Pacer("fast", clock, clock)  # type: ignore[arg-type]
    for media_time in (0.0, 1.0, 2.0):
        pacer.wait_for(media_time)
    assert clock.waited == []
