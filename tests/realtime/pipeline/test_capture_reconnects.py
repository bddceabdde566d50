"""The capture thread and sources that do not open, go away, or say nothing."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

import pytest

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from recognition.errors import SourceAwayError, SourceError, SourceRefusedError
from recognition.types import Frame
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
    until,
)


def test_a_live_source_that_goes_away_is_opened_again(start: Start) -> None:
    again = threading.Event()
    capture, _ = start(
        ScriptedSource(picture(), SourceError("The script lost its plug."), is_live=True),
        SourceError("Still away."),
        SourceError("Still away."),
        ScriptedSource(picture(), again, is_live=True),
        SourceError("Away for good."),
    )
    assert live_text(reached(capture, SessionState.RECONNECTING).message) in (
        "The script lost its plug.",
        "Still away.",
    )
    has_read(capture, 2)
    assert index_of(capture.newest) == 1
    again.set()


def test_it_says_when_a_source_that_went_away_is_tried_again() -> None:
    now = [100.0]
    trying = threading.Event()
    sources = iter(
        [
            ScriptedSource(picture(), SourceError("The script lost its plug."), is_live=True),
            ScriptedSource(is_live=True, opening=trying),
        ]
    )
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: next(sources), frames, reconnect_first=60, clock=lambda: now[0])
    assert capture.status().retry_in is None
    capture.start()
    assert reached(capture, SessionState.RECONNECTING).retry_in == pytest.approx(15)
    now[0] += 11
    assert capture.status().retry_in == pytest.approx(4)
    capture.retry()
    until(lambda: capture.status().retry_in == 0, capture.status)
    assert capture.status().state is SessionState.RECONNECTING
    trying.set()
    assert capture.stop(PATIENCE) == ()


def test_the_end_of_a_live_source_counts_as_going_away(start: Start) -> None:
    capture, _ = start(ScriptedSource(None, is_live=True), EndlessSource())
    reached(capture, SessionState.RUNNING)


@pytest.mark.parametrize(
    "away",
    [
        lambda: ScriptedSource(is_live=True, opening=SourceAwayError("Nobody answers.")),
        lambda: ScriptedSource(SourceError("It opens and sends nothing."), is_live=True),
    ],
)
def test_the_waits_between_tries_grow_up_to_the_longest(away: Callable[[], ScriptedSource]) -> None:
    waits = waits_of(away, (60.0, 120.0, 240.0, 240.0), reconnect_first=60.0, reconnect_longest=240.0)
    assert waits == [60.0, 120.0, 240.0, 240.0]


def test_in_the_first_minute_of_an_outage_it_is_tried_again_within_a_second() -> None:
    def away() -> ScriptedSource:
        return ScriptedSource(is_live=True, opening=SourceAwayError("Nobody answers."))

    waits = waits_of(away, [1.0] * 75, reconnect_first=0.5, reconnect_longest=15.0)
    assert waits[0] == 0.5
    assert max(waits[:60]) == 1.0
    assert waits[61:67] == [2.0, 4.0, 8.0, 15.0, 15.0, 15.0]


def test_a_camera_that_refuses_the_password_is_not_asked_every_second() -> None:
    def refusing() -> ScriptedSource:
        return ScriptedSource(is_live=True, opening=SourceRefusedError("Wrong password."))

    waits = waits_of(refusing, [1.0] * 6, reconnect_first=0.5, reconnect_longest=15.0)
    assert waits == [0.5, 1.0, 2.0, 4.0, 8.0, 15.0]


def waits_of(away: Callable[[], ScriptedSource], passing: Sequence[float], **options: float) -> list[float]:
    """The wait before each new try of a source that stays away; ``passing`` seconds pass during each."""
    attempts, now, waits = 0, 5.0, []

    def create() -> ScriptedSource:
        nonlocal attempts
        attempts += 1
        return away()

    capture = Capture(create, Mailbox(), clock=lambda: now, **options)  # type: ignore[arg-type]
    capture.start()
    try:
        for number, seconds in enumerate(passing, start=1):
            until(lambda number=number: attempts == number and bool(capture.status().retry_in), capture.status)  # type: ignore[misc]
            waits.append(capture.status().retry_in or 0.0)
            now += seconds
            capture.retry()
    finally:
        assert capture.stop(PATIENCE) == ()
    return waits


def test_a_camera_that_never_opened_fails_with_its_sentence_until_retried(start: Start) -> None:
    refusal = SourceError("This computer has no camera 0.")
    capture, _ = start(ScriptedSource(is_live=True, opening=refusal), EndlessSource(), reconnect_longest=600.0)
    assert live_text(reached(capture, SessionState.FAILED).message) == "This computer has no camera 0."
    capture.retry()
    reached(capture, SessionState.RUNNING)


def test_a_camera_that_is_plugged_in_later_opens_by_itself(start: Start) -> None:
    attempt, plugged_in = threading.Event(), threading.Event()

    class Late(EndlessSource):
        def open(self) -> None:
            attempt.set()
            assert plugged_in.wait(PATIENCE)

    missing = ScriptedSource(is_live=True, opening=SourceError("No camera was found."))
    capture, _ = start(missing, Late())
    assert attempt.wait(PATIENCE)
    assert live_text(capture.status().message) == "No camera was found.", "the sentence stays meanwhile"
    assert capture.status().state is SessionState.FAILED
    plugged_in.set()
    assert reached(capture, SessionState.RUNNING).message is None


def test_a_file_that_does_not_open_is_not_tried_on(start: Start) -> None:
    attempt = threading.Event()

    class Again(ScriptedSource):
        def open(self) -> None:
            attempt.set()

    capture, _ = start(ScriptedSource(opening=SourceError("It is torn.")), Again(), reconnect_longest=0.001)
    reached(capture, SessionState.FAILED)
    assert not attempt.wait(0.1)


def test_an_address_that_never_answered_is_tried_on(start: Start) -> None:
    capture, _ = start(ScriptedSource(is_live=True, opening=SourceAwayError("Nobody answers.")), EndlessSource())
    reached(capture, SessionState.RUNNING)


def test_a_source_that_cannot_even_be_named_fails(start: Start) -> None:
    capture, _ = start(SourceError("There is no file called 'x'."))
    assert live_text(reached(capture, SessionState.FAILED).message) == "There is no file called 'x'."


def test_a_finite_source_that_breaks_is_not_opened_again(start: Start) -> None:
    capture, _ = start(ScriptedSource(picture(), SourceError("It is torn.")))
    assert live_text(reached(capture, SessionState.FAILED).message) == "It is torn."


def test_a_crash_becomes_a_sentence_and_its_traceback_goes_to_the_log(
    start: Start, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR):
        capture, _ = start(ScriptedSource(ZeroDivisionError("driver")))
        status = reached(capture, SessionState.FAILED)
    assert live_text(status.message).startswith("The script failed unexpectedly")
    assert "ZeroDivisionError" in caplog.text


def test_opening_for_too_long_is_said_while_the_thread_still_waits() -> None:
    now = [100.0]
    opens = threading.Event()
    source = ScriptedSource(picture(), is_live=True, opening=opens)
    capture = Capture(lambda: source, Mailbox(), open_timeout=8, clock=lambda: now[0])
    capture.start()
    now[0] += 7
    assert capture.status().state is SessionState.OPENING
    now[0] += 5
    status = capture.status()
    assert status.state is SessionState.FAILED
    assert "has not opened for 12 s" in live_text(status.message)
    opens.set()
    assert capture.stop(PATIENCE) == ()


def test_a_silent_live_source_is_spoken_of() -> None:
    now = [100.0]
    silence = threading.Event()
    source = ScriptedSource(picture(), silence, is_live=True)
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: source, frames, clock=lambda: now[0])
    capture.start()
    assert frames.take(PATIENCE) is not None
    assert live_text(capture.status().message) == ""
    now[0] += 4
    assert live_text(capture.status().message) == "The script has sent no picture for 4 s."
    silence.set()
    assert capture.stop(PATIENCE) == ()
