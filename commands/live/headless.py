"""Live recognition without a window: who is seen, as lines; events and a recording where asked for."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from realtime.interfaces import Session, SessionState, Snapshot, Source
from recognition.errors import RollcallError, SourceError
from recognition.message import Message
from recognition.types import Analysis, Frame, State, Track, read_only
from services.messages.live import live_text

if TYPE_CHECKING:
    from realtime.output.recording import EventsWriter, VideoRecorder
    from recognition.interfaces import Embedder
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower
    from recognition.tracking.identity import Rules

Print = Callable[[str], None]

_FALLBACK_RATE = 30.0
_LOOK_UP = 0.2  # seconds between two looks at the session where nothing is heard of it
_HEARD = 256  # analyses that may wait; ten seconds of them


ABSENCE = 2.0
"""Seconds without a face after which somebody has left. Shorter gaps are turned heads and blinks of the detector."""


class PresenceLines:
    """Makes a line for each person who appears or leaves: "Ada  distance 0.31", "Ada  left".

    Strangers are told apart by their track; one who turns out to be known does not leave.
    """

    def __init__(self) -> None:
        self._people: dict[str, float] = {}  # when each was last seen
        self._strangers: dict[int, float] = {}

    def update(self, analysis: Analysis) -> list[str]:
        """Lines for what changed with this decided analysis; times are the frames'."""
        now = analysis.frame_time
        lines: list[str] = []
        for track in analysis.tracks:
            if track.state is State.KNOWN and track.person is not None:
                self._strangers.pop(track.id, None)
                if track.person not in self._people:
                    lines.append(f"{track.person}{_distance(track)}")
                self._people[track.person] = now
            elif track.id in self._strangers:
                self._strangers[track.id] = now
            elif track.state is State.UNKNOWN:
                lines.append(f"unknown person{_distance(track)}")
                self._strangers[track.id] = now
        for person in [each for each, last in self._people.items() if now - last > ABSENCE]:
            del self._people[person]
            lines.append(f"{person}  left")
        for track_id in [each for each, last in self._strangers.items() if now - last > ABSENCE]:
            del self._strangers[track_id]
            lines.append("unknown person  left")
        return lines


def _distance(track: Track) -> str:
    return "" if track.distance is None else f"  distance {track.distance:.2f}"


@dataclass(frozen=True, slots=True)
class Outputs:
    """``print`` gets a line for everybody who comes or goes; ``events`` and ``record`` are files, or None.

    ``duration`` in seconds from the first picture on; None is as long as the source lasts. ``header`` stands first in
    the events.
    """

    print: Print
    events: Path | None = None
    record: Path | None = None
    duration: float | None = None
    header: Mapping[str, Any] | None = None


class _Records:
    """The files of one run, whole however it ends. One that cannot be written any more is left out of the rest."""

    def __init__(self, outputs: Outputs, stack: ExitStack, say: Print) -> None:
        self._outputs = outputs
        self._stack = stack
        self._say = say
        self._ended: list[Path] = []
        self._events: EventsWriter | None = None
        self._video: VideoRecorder | None = None
        self._presence = PresenceLines()
        if outputs.events is not None:
            from realtime.output.recording import EventsWriter

            self._events = stack.enter_context(EventsWriter(outputs.events, outputs.header or {}))

    @property
    def wants_pictures(self) -> bool:
        return self._outputs.record is not None and self._outputs.record not in self._ended

    def event(self, analysis: Analysis, stamp: str) -> None:
        file = self._outputs.events
        if self._events is not None and file is not None and file not in self._ended:
            with self._ending_early(file):
                self._events.write(analysis)
        for line in self._presence.update(analysis):
            self._outputs.print(f"{stamp}  {line}")

    def picture(self, frame: Frame, analysis: Analysis | None, rate: float) -> None:
        """Records a frame with the faces where they were at its time."""
        if self._outputs.record is None or not self.wants_pictures:
            return
        from realtime.output.recording import VideoRecorder, face_rows

        if self._video is None:
            height, width = frame.image.shape[:2]
            self._video = self._stack.enter_context(VideoRecorder(self._outputs.record, (width, height), rate))
        rows = face_rows(_moved(analysis, frame.captured_at)) if analysis is not None else []
        with self._ending_early(self._outputs.record):
            self._video.write(frame.image, rows, frame.captured_at)

    def conclude(self) -> None:
        """Raises RollcallError where something asked for is not, or not wholly, there."""
        if self._ended:
            names = " and ".join(map(str, self._ended))
            raise RollcallError(f"Not everything that was asked for could be written: {names} ended early.")

    @contextmanager
    def _ending_early(self, file: Path) -> Iterator[None]:
        try:
            yield
        except RollcallError as error:
            self._ended.append(file)
            self._say(f"{error} Rollcall goes on without it.")


class Ear:
    """Hears a session's analyses on its thread and keeps them for the one that writes; bounded, the oldest give way.

    A frame is analysed once and may be heard of again when its names come in: the last word on each frame counts.
    """

    def __init__(self) -> None:
        self._heard: deque[Analysis] = deque(maxlen=_HEARD)
        self._changed = threading.Condition()

    def __call__(self, analysis: Analysis) -> None:
        with self._changed:
            if self._heard and self._heard[-1].frame_index == analysis.frame_index:
                self._heard.pop()
            self._heard.append(analysis)
            self._changed.notify()

    def take(self, timeout: float) -> tuple[Analysis, ...]:
        """What was heard since; waits up to ``timeout`` seconds for something."""
        with self._changed:
            self._changed.wait_for(lambda: self._heard, timeout)
            heard = tuple(self._heard)
            self._heard.clear()
            return heard


def watch(
    session: Session,
    ear: Ear,
    outputs: Outputs,
    *,
    say: Print,
    clock: Callable[[], float] = time.monotonic,
    time_of_day: Callable[[], str] = lambda: time.strftime("%H:%M:%S"),
) -> None:
    """The real pace: starts ``session``, which has ``ear`` as its listener, and stops it in the end.

    Returns at the end of a finite source or after ``outputs.duration``. ``say`` gets what goes on with the source and
    the models. Raises SourceError where the source does not open, RollcallError where recognition broke down; where a
    file could not be written to its end, it says so, goes on, and raises RollcallError in the end.
    """
    with ExitStack() as stack:
        records = _Records(outputs, stack, say)
        stack.callback(session.stop)
        session.start()
        _Watch(session, ear, outputs, records, say, clock, time_of_day).run()
        records.conclude()


class _Watch:
    def __init__(
        self,
        session: Session,
        ear: Ear,
        outputs: Outputs,
        records: _Records,
        say: Print,
        clock: Callable[[], float],
        time_of_day: Callable[[], str],
    ) -> None:
        self._session = session
        self._ear = ear
        self._outputs = outputs
        self._records = records
        self._say = say
        self._clock = clock
        self._time_of_day = time_of_day
        self._last: Analysis | None = None
        self._first_picture_at: float | None = None
        self._recorded = -1
        self._reported: set[Message | None] = set()

    def run(self) -> None:
        patience = 1 / _FALLBACK_RATE if self._records.wants_pictures else _LOOK_UP
        while True:
            heard = self._ear.take(patience)
            for analysis in heard:
                self._hear(analysis)
            snapshot = self._session.snapshot()
            self._report(snapshot)
            self._record(snapshot)
            if self._is_due(snapshot) or (snapshot.state is SessionState.FINISHED and not heard):
                break
        self._write_last()

    def _hear(self, analysis: Analysis) -> None:
        if self._last is not None and self._last.frame_index != analysis.frame_index:
            self._write_last()
        self._last = analysis

    def _write_last(self) -> None:
        if self._last is not None:
            self._records.event(self._last, self._time_of_day())
            self._last = None

    def _is_due(self, snapshot: Snapshot) -> bool:
        """Whether it has run for as long as was wished."""
        now = self._clock()
        if self._first_picture_at is None and snapshot.frame is not None:
            self._first_picture_at = now
        wanted, since = self._outputs.duration, self._first_picture_at
        return wanted is not None and since is not None and now - since >= wanted

    def _report(self, snapshot: Snapshot) -> None:
        """Says what is new; raises where there is nothing to wait for."""
        was_never_there = snapshot.frame is None and snapshot.state is SessionState.RECONNECTING
        if snapshot.state is SessionState.FAILED or was_never_there:
            reason = live_text(snapshot.status)
            raise SourceError(reason) if snapshot.frame is None else RollcallError(reason)
        messages = [snapshot.status] if snapshot.state is SessionState.RECONNECTING else []
        messages += [each.message for each in snapshot.notices]
        for message in messages:
            if message not in self._reported:
                self._say(live_text(message))
        self._reported = set(messages)

    def _record(self, snapshot: Snapshot) -> None:
        frame = snapshot.frame
        if frame is not None and frame.index != self._recorded:
            self._recorded = frame.index
            self._records.picture(frame, snapshot.analysis, snapshot.figures.frames_per_second or _FALLBACK_RATE)


def analyse_all(
    source: Source,
    follower: Follower,
    embedder: Embedder,
    templates: Templates,
    rules: Rules,
    threshold: float,
    outputs: Outputs,
    *,
    say: Print,
    heard: Callable[[Analysis], object] = lambda _analysis: None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """The fast pace: every frame is analysed as quickly as that goes, none is dropped; returns how many there were.

    Time is the media's (index / rate), so that a file gives the same events on every machine; a live source keeps the
    clock's. ``heard`` is told of each analysis. Raises SourceError where the source does not open or goes away. A file
    that cannot be written to its end is said, and raises RollcallError in the end.
    """
    from recognition.tracking.follower import analyse

    count = 0
    with ExitStack() as stack:
        records = _Records(outputs, stack, say)
        stack.callback(source.close)
        source.open()
        rate = source.frames_per_second or _FALLBACK_RATE
        start = clock()
        while (image := source.read()) is not None:
            at = clock() - start if source.is_live else count / rate
            if outputs.duration is not None and at >= outputs.duration:
                break
            frame = Frame(read_only(image), count, at)
            analysis = analyse(frame, follower, embedder, templates, rules, threshold)
            heard(analysis)
            records.event(analysis, _media_time(at))
            records.picture(frame, analysis, rate)
            count += 1
        records.conclude()
    return count


def _moved(analysis: Analysis, now: float) -> Analysis:
    return replace(analysis, tracks=tuple(replace(each, box=each.box_at(now)) for each in analysis.tracks))


def _media_time(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest:02d}"
