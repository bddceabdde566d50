"""The capture thread always ends."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from recognition.errors import SourceAwayError, SourceError
from recognition.types import Frame, Image
from tests.fakes import picture
from tests.realtime.pipeline.capture_script import PATIENCE, EndlessSource, ScriptedSource, reached


@pytest.mark.parametrize(
    ("source", "state"),
    [
        (EndlessSource, SessionState.RUNNING),
        (lambda: ScriptedSource(None), SessionState.FINISHED),
        (lambda: ScriptedSource(opening=SourceError("No.")), SessionState.FAILED),
        (lambda: ScriptedSource(opening=SourceAwayError("No.")), SessionState.RECONNECTING),
        (lambda: ScriptedSource(opening=threading.Event()), SessionState.OPENING),
    ],
)
def test_it_stops_from_every_state_twice(source: Callable[[], ScriptedSource], state: SessionState) -> None:
    made = source()
    if state is SessionState.OPENING:
        assert isinstance(made._opening, threading.Event)
        made.close = made._opening.set  # type: ignore[method-assign]
    capture = Capture(lambda: made, Mailbox(), reconnect_first=60, reconnect_longest=60)
    capture.start()
    reached(capture, state)
    assert capture.stop() == ()
    assert capture.stop() == ()
    assert "capture" not in {thread.name for thread in threading.enumerate()}


def test_it_stops_while_nobody_takes_its_frames() -> None:
    capture = Capture(lambda: ScriptedSource(*[picture()] * 3), Mailbox(), pace="fast")
    capture.start()
    reached(capture, SessionState.RUNNING)
    assert capture.stop() == ()


def test_a_capture_that_never_started_stops_and_then_does_not_start() -> None:
    capture = Capture(lambda: ScriptedSource(None), Mailbox())
    assert capture.status().state is SessionState.IDLE
    assert capture.stop() == ()
    capture.start()
    assert capture.status().state is SessionState.IDLE


def test_a_stuck_driver_is_left_behind_by_name_and_delivers_nothing_later() -> None:
    is_stuck, goes_on = threading.Event(), threading.Event()

    class Stuck(ScriptedSource):
        def read(self) -> Image | None:
            is_stuck.set()
            goes_on.wait(PATIENCE)
            return picture()

    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: Stuck(is_live=True), frames)
    capture.start()
    assert is_stuck.wait(PATIENCE)
    assert capture.stop(0.1) == ("capture",)
    goes_on.set()
    assert capture.stop(PATIENCE) == ()
    assert frames.is_empty
