"""Seeking and looping: in clips that are files, by the capture thread and by a whole session."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from realtime.sources.files import VideoFile
from realtime.sources.view import SourceView
from realtime.sources.viewed_source import ViewedSource
from recognition.tracking.follower import Follower
from recognition.types import CropSpec, Frame
from tests.clips import write_clip
from tests.fakes import PATIENCE, RED, SquareDetector, picture

RATE = 20
COUNT = 40


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Two seconds; each picture is brighter than the one before."""
    images = [np.full((64, 64, 3), 6 * number, np.uint8) for number in range(COUNT)]
    write_clip(tmp_path / "clip.mp4", images, rate=RATE)
    return tmp_path / "clip.mp4"


@pytest.fixture
def start() -> Iterator[Callable[[Path], Capture]]:
    made: list[Capture] = []

    def _start(path: Path, *, loop: bool = False) -> Capture:
        capture = Capture(lambda: ViewedSource(VideoFile(path), SourceView), Mailbox[Frame]())
        capture.set_loop(loop)
        made.append(capture)
        capture.start()
        return capture

    yield _start
    for each in made:
        assert each.stop(PATIENCE) == ()


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline
        pause.wait(0.002)


def shown(capture: Capture) -> int:
    """The number of the picture in the clip."""
    frame = capture.newest
    return -1 if frame is None else round(float(frame.image.mean()) / 6)


def test_a_paused_clip_shows_the_place_that_is_sought_and_stays_there(
    clip: Path, start: Callable[[Path], Capture]
) -> None:
    capture = start(clip)
    until(lambda: capture.newest is not None)
    capture.pause(True)
    for wanted in (30, 4, 17):
        capture.seek(wanted / RATE)
        until(lambda wanted=wanted: shown(capture) == wanted)  # type: ignore[misc]
        status = capture.status()
        assert status.state is SessionState.PAUSED
        assert status.position == pytest.approx(wanted / RATE, abs=0.01)
        assert status.duration == pytest.approx(COUNT / RATE, abs=0.1)


def test_numbers_and_times_of_frames_rise_over_seeks_and_rounds(clip: Path, start: Callable[..., Capture]) -> None:
    capture = start(clip, loop=True)
    seen: list[Frame] = []

    def rounds() -> int:
        frame = capture.newest
        if frame is not None and (not seen or seen[-1] is not frame):
            seen.append(frame)
        return seen[-1].segment if seen else 0

    until(lambda: rounds() == 0 and bool(seen))
    capture.seek(1.8)
    until(lambda: rounds() >= 3)  # one seek, and the end twice
    assert capture.status().state is SessionState.RUNNING
    for former, later in itertools.pairwise(seen):
        assert later.index > former.index
        assert later.captured_at > former.captured_at
        assert later.segment >= former.segment


def test_a_clip_that_has_ended_is_played_again_from_where_it_is_sought(
    clip: Path, start: Callable[[Path], Capture]
) -> None:
    capture = start(clip)
    until(lambda: capture.newest is not None)
    capture.seek(1.9)
    until(lambda: capture.status().state is SessionState.FINISHED)
    last = capture.newest
    assert last is not None
    capture.seek(0.5)
    until(lambda: capture.newest is not last)
    until(lambda: capture.status().state is SessionState.RUNNING)
    again = capture.newest
    assert again is not None
    assert again.index > last.index
    assert shown(capture) >= 10


def test_a_jump_is_a_cut_also_between_pictures_that_are_alike() -> None:
    """Somebody else may stand where the face was: what was known of it is not believed any more."""
    follower = Follower(SquareDetector(), CropSpec("box", 32))
    image = picture(((100, 60, 180, 140), RED))
    for number in range(5):
        follower.process(Frame(image, number, number / 25))
    assert not follower.may_skip(Frame(image, 5, 0.2, segment=1))
    before = follower.analysis().tracks
    requests = follower.process(Frame(image, 5, 0.2, segment=1))
    assert before
    assert requests, "it is looked at again at once"
