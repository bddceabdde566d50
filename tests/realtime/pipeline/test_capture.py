"""The capture thread reads frames: their times, pauses, black pictures, both paces."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from realtime.interfaces import SessionState
from realtime.sources.black_pictures import BlackPictures
from recognition.types import Image
from services.messages.live import live_text
from tests.fakes import picture
from tests.realtime.pipeline.capture_script import (
    PATIENCE,
    EndlessSource,
    ScriptedSource,
    Start,
    has_read,
    index_of,
    reached,
)


def test_a_finite_source_is_read_to_its_end(start: Start) -> None:
    capture, frames = start(ScriptedSource(picture(), picture(), None))
    status = reached(capture, SessionState.FINISHED)
    assert live_text(status.message) == "The script has ended."
    assert status.frames_read == 2
    assert index_of(frames.take(0)) == 1
    assert index_of(capture.newest) == 1
    assert frames.dropped == 1


class TimedSource(ScriptedSource):
    """A file whose pictures have times of their own."""

    def __init__(self, *times: float) -> None:
        super().__init__(*[picture()] * len(times))
        self._times = iter(times)

    def read(self) -> Image | None:
        self.position = next(self._times, None)
        return super().read()


def test_at_the_fast_pace_the_times_are_the_pictures_own(start: Start) -> None:
    _, frames = start(TimedSource(0.0, 0.1, 21.5, 21.6), pace="fast")
    taken = []
    while (frame := frames.take(0.5)) is not None:
        taken.append(frame.captured_at)
    assert taken == [0.0, 0.1, 21.5, 21.6]


def test_only_black_pictures_are_spoken_of_until_another_comes(start: Start) -> None:
    now, lit, dark = [100.0], threading.Event(), threading.Event()
    black = np.zeros((240, 320, 3), np.uint8)
    capture, _ = start(
        ScriptedSource(black, black, dark, black, lit, picture(), threading.Event(), is_live=True), clock=lambda: now[0]
    )
    has_read(capture, 2)
    assert capture.status().message is None
    now[0] += 2.5
    dark.set()
    has_read(capture, 3)
    assert live_text(capture.status().message).startswith("The script sends only black pictures.")
    lit.set()
    has_read(capture, 4)
    assert capture.status().message is None


def test_a_picture_with_one_lit_spot_is_not_black() -> None:
    spot = np.zeros((240, 320, 3), np.uint8)
    spot[8:16, 8:16] = 200
    for image, is_black in ((spot, False), (np.zeros_like(spot), True)):
        seen = BlackPictures()
        assert [seen.update(image, at) for at in (0.0, 1.0, 2.5)] == [False, False, is_black]
        assert seen.only_black is is_black


def test_a_file_of_black_pictures_says_so_at_its_end(start: Start) -> None:
    capture, _ = start(ScriptedSource(np.zeros((240, 320, 3), np.uint8), None))
    message = live_text(reached(capture, SessionState.FINISHED).message)
    assert message == "The script has ended, and every picture of it was black."


def test_a_file_that_is_cut_short_says_so_at_its_end(start: Start) -> None:
    source = ScriptedSource(picture(), None)
    source.is_cut_short = True
    capture, _ = start(source)
    message = live_text(reached(capture, SessionState.FINISHED).message)
    assert message == "The script is cut short, and what is missing was not seen. Record or copy it again."


def test_at_the_fast_pace_every_frame_waits_to_be_taken_and_time_is_counted_in_frames(start: Start) -> None:
    _, frames = start(ScriptedSource(*[picture()] * 25), pace="fast")
    taken = []
    while (frame := frames.take(0.5)) is not None:
        taken.append((frame.index, frame.captured_at))
    assert [index for index, _ in taken] == list(range(25))
    assert [at for _, at in taken] == pytest.approx([index / 10 for index in range(25)])
    assert frames.dropped == 0


def test_a_live_source_drops_frames_at_the_fast_pace_too(start: Start) -> None:
    capture, frames = start(EndlessSource(), pace="fast", clock=lambda: 7.0)
    has_read(capture, 20)
    frame = frames.take(PATIENCE)
    assert frame is not None
    assert frame.captured_at == 7.0
    assert frames.dropped > 0


def test_pictures_cannot_be_written_to(start: Start) -> None:
    _, frames = start(ScriptedSource(picture()))
    frame = frames.take(PATIENCE)
    assert frame is not None
    with pytest.raises(ValueError, match="read-only"):
        frame.image[0, 0] = 0


def test_a_paused_file_stands_still_and_goes_on_where_it_was(start: Start) -> None:
    first_read = threading.Event()
    capture, frames = start(ScriptedSource(picture(), first_read, *[picture()] * 3))
    assert index_of(frames.take(PATIENCE)) == 0
    capture.pause(True)
    first_read.set()
    reached(capture, SessionState.PAUSED)
    while frames.take(0.05) is not None:
        pass
    seen = capture.status().frames_read
    assert seen <= 2
    assert frames.take(0.05) is None
    capture.pause(False)
    assert reached(capture, SessionState.FINISHED).frames_read == 4


def test_a_paused_live_source_is_read_on_but_shows_nothing_new(start: Start) -> None:
    capture, frames = start(EndlessSource())
    assert frames.take(PATIENCE) is not None
    capture.pause(True)
    reached(capture, SessionState.PAUSED)
    frames.take(0.01)
    shown, read = index_of(capture.newest), capture.status().frames_read
    while capture.status().frames_read < read + 5:
        assert frames.take(0.01) is None
    assert index_of(capture.newest) == shown
    capture.pause(False)
    assert index_of(frames.take(PATIENCE)) > shown


def test_the_rate_is_measured(start: Start) -> None:
    capture, _ = start(EndlessSource())
    has_read(capture, 50)
    assert capture.status().frames_per_second
