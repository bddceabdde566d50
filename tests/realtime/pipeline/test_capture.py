"""The capture thread: every state it can be in, how it gets there, and that it always ends."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import pytest

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture, CaptureStatus
from recognition.errors import SourceAwayError, SourceError, SourceRefusedError
from recognition.types import Frame, Image
from services.messages.live import live_text
from tests.fakes import picture

PATIENCE = 5.0


class ScriptedSource:
    """Gives what the script says: pictures, None for the end, exceptions to raise, events to wait for."""

    label = "the script"
    frames_per_second: float | None = 10.0
    position: float | None = None
    is_cut_short = False

    def __init__(self, *script: object, is_live: bool = False, opening: object = None) -> None:
        self.is_live = is_live
        self.closed = threading.Event()
        self._opening = opening
        self._script = iter(script)

    def open(self) -> None:
        if isinstance(self._opening, threading.Event):
            self._opening.wait(PATIENCE)
        if isinstance(self._opening, Exception):
            raise self._opening

    def read(self) -> Image | None:
        for line in self._script:
            if isinstance(line, threading.Event):
                line.wait(PATIENCE)
                continue
            if isinstance(line, Exception):
                raise line
            return line.copy() if isinstance(line, np.ndarray) else None
        return None

    def close(self) -> None:
        self.closed.set()


class EndlessSource(ScriptedSource):
    """A live source that gives a picture whenever it is asked, about a thousand a second."""

    def __init__(self) -> None:
        super().__init__(is_live=True)

    def read(self) -> Image | None:
        return None if self.closed.wait(0.001) else picture()


Start = Callable[..., tuple[Capture, Mailbox[Frame]]]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a capture over sources used one after the other; stops it, and sees that its thread is gone."""
    captures: list[Capture] = []

    def _start(*sources: object, **options: object) -> tuple[Capture, Mailbox[Frame]]:
        queue = iter(sources)

        def create() -> ScriptedSource:
            source = next(queue)
            if isinstance(source, Exception):
                raise source
            assert isinstance(source, ScriptedSource)
            return source

        frames: Mailbox[Frame] = Mailbox()
        waits = {"reconnect_first": 0.01, "reconnect_longest": 0.05}
        capture = Capture(create, frames, **(waits | options))  # type: ignore[arg-type]
        captures.append(capture)
        capture.start()
        return capture, frames

    yield _start
    for capture in captures:
        assert capture.stop(PATIENCE) == ()


def until(condition: Callable[[], bool], otherwise: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"it stayed {otherwise()}"
        pause.wait(0.002)


def reached(capture: Capture, state: SessionState) -> CaptureStatus:
    """The status once its state is ``state``."""
    until(lambda: capture.status().state is state, capture.status)
    return capture.status()


def index_of(frame: Frame | None) -> int:
    assert frame is not None
    return frame.index


def has_read(capture: Capture, count: int) -> None:
    until(lambda: capture.status().frames_read >= count, capture.status)


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
    stuck = threading.Event()
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: ScriptedSource(stuck, picture(), is_live=True), frames)
    capture.start()
    reached(capture, SessionState.RUNNING)
    assert capture.stop(0.1) == ("capture",)
    stuck.set()
    assert capture.stop(PATIENCE) == ()
    assert frames.is_empty
