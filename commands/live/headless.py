"""Live recognition without a window: prints who is seen; writes events and a recording if requested."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from realtime.interfaces import LiveCode, SessionState, Snapshot, Source, media_time
from recognition.errors import RollcallError, SourceError
from recognition.message import Message
from recognition.types import Analysis, Frame, State, Track, read_only
from services.messages.live import live_text

if TYPE_CHECKING:
    from realtime.output.recording import EventsWriter, VideoRecorder
    from realtime.session import LiveSession
    from recognition.interfaces import Embedder
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower
    from recognition.tracking.identity import Rules

Print = Callable[[str], None]

_FALLBACK_RATE = 30.0
_POLL_INTERVAL = 0.2  # seconds between two snapshots without an analysis
_MAX_ANALYSES = 256  # about ten seconds

_ABOUT_PICTURES = {LiveCode.SOURCE_BLACK, LiveCode.SOURCE_ENDED_BLACK, LiveCode.SOURCE_ENDED_CUT}

ABSENCE = 2.0
"""Seconds without a face after which somebody has left. Shorter gaps are turned heads and missed detections."""


class PresenceLines:
    """Lines for people who arrive or leave: "Ada  distance 0.31", "Ada  left".

    Strangers are identified by track; one who becomes known does not leave.
    """

    def __init__(self) -> None:
        self._people: dict[str, float] = {}  # times when last seen
        self._strangers: dict[int, float] = {}

    def update(self, analysis: Analysis) -> list[str]:
        """Lines for the changes in this decided analysis; times are the frames'."""
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
    """Where the results go.

    print: receives a line for everybody who arrives or leaves.
    events, record: files, or None.
    duration: seconds from the first picture on; None for the whole source.
    header: first line of the events.
    """

    print: Print
    events: Path | None = None
    record: Path | None = None
    duration: float | None = None
    header: Mapping[str, Any] | None = None


class _Writers:
    """The files of one run, closed however it ends. A file that can no longer be written is skipped from then on."""

    def __init__(self, outputs: Outputs, stack: ExitStack, report: Print) -> None:
        self._outputs = outputs
        self._stack = stack
        self._report = report
        self._ended: list[Path] = []
        self._events: EventsWriter | None = None
        self._video: VideoRecorder | None = None
        self._presence = PresenceLines()
        if outputs.events is not None:
            from realtime.output.recording import EventsWriter

            self._events = stack.enter_context(closing(EventsWriter(outputs.events, outputs.header or {})))

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
        """Writes a frame with its faces moved to their position at its time."""
        if self._outputs.record is None or not self.wants_pictures:
            return
        from realtime.output.drawing import face_rows
        from realtime.output.recording import VideoRecorder

        if self._video is None:
            height, width = frame.image.shape[:2]
            recorder = VideoRecorder(self._outputs.record, (width, height), rate)
            self._video = self._stack.enter_context(closing(recorder))
        rows = face_rows(_moved(analysis, frame.captured_at)) if analysis is not None else []
        with self._ending_early(self._outputs.record):
            self._video.write(frame.image, rows, frame.captured_at)

    def check_complete(self) -> None:
        """Raises RollcallError if a file is incomplete."""
        if self._ended:
            names = " and ".join(map(str, self._ended))
            raise RollcallError(f"Not everything could be written: {names} ended early.")

    @contextmanager
    def _ending_early(self, file: Path) -> Iterator[None]:
        try:
            yield
        except RollcallError as error:
            self._ended.append(file)
            self._report(f"{error} Rollcall goes on without it.")


class AnalysisBuffer:
    """A session's listener that keeps analyses for another thread; the oldest are dropped if there are too many.

    A frame is reported again when its names are ready: the newest analysis of each frame is kept. Thread-safe.
    """

    def __init__(self) -> None:
        self._analyses: deque[Analysis] = deque(maxlen=_MAX_ANALYSES)
        self._changed = threading.Condition()

    def __call__(self, analysis: Analysis) -> None:
        with self._changed:
            if self._analyses and self._analyses[-1].frame_index == analysis.frame_index:
                self._analyses.pop()
            self._analyses.append(analysis)
            self._changed.notify()

    def take(self, timeout: float) -> tuple[Analysis, ...]:
        """All analyses; waits up to ``timeout`` seconds for one."""
        with self._changed:
            self._changed.wait_for(lambda: self._analyses, timeout)
            analyses = tuple(self._analyses)
            self._analyses.clear()
            return analyses


def run_session(
    session: LiveSession,
    analyses: AnalysisBuffer,
    outputs: Outputs,
    *,
    report: Print,
    clock: Callable[[], float] = time.monotonic,
    time_of_day: Callable[[], str] = lambda: time.strftime("%H:%M:%S"),
) -> None:
    """Runs ``session``, which has ``analyses`` as its listener, at the real pace, and stops it at the end.

    Returns at the end of a finite source or after ``outputs.duration``. ``report`` receives messages about the source
    and the models. Raises SourceError if the source does not open, RollcallError if recognition fails; if a file cannot
    be written any more, it continues and raises RollcallError at the end.
    """
    with ExitStack() as stack:
        writers = _Writers(outputs, stack, report)
        stack.callback(session.stop)
        session.start()
        _SessionRun(session, analyses, outputs, writers, report, clock, time_of_day).run()
        writers.check_complete()


@dataclass(eq=False)
class _SessionRun:
    session: LiveSession
    analyses: AnalysisBuffer
    outputs: Outputs
    writers: _Writers
    report: Print
    clock: Callable[[], float]
    time_of_day: Callable[[], str]
    last: Analysis | None = None
    first_picture_at: float | None = None
    recorded: int = -1
    reported: set[Message | None] = field(default_factory=set)

    def run(self) -> None:
        timeout = 1 / _FALLBACK_RATE if self.writers.wants_pictures else _POLL_INTERVAL
        while True:
            analyses = self.analyses.take(timeout)
            for analysis in analyses:
                self._add(analysis)
            snapshot = self.session.snapshot()
            self._report_messages(snapshot)
            self._record(snapshot)
            if self._is_over(snapshot) or (snapshot.state is SessionState.FINISHED and not analyses):
                break
        self._write_last()

    def _add(self, analysis: Analysis) -> None:
        if self.last is not None and self.last.frame_index != analysis.frame_index:
            self._write_last()
        self.last = analysis

    def _write_last(self) -> None:
        if self.last is not None:
            self.writers.event(self.last, self.time_of_day())
            self.last = None

    def _is_over(self, snapshot: Snapshot) -> bool:
        """Whether the duration has passed."""
        now = self.clock()
        if self.first_picture_at is None and snapshot.frame is not None:
            self.first_picture_at = now
        duration, start = self.outputs.duration, self.first_picture_at
        return duration is not None and start is not None and now - start >= duration

    def _report_messages(self, snapshot: Snapshot) -> None:
        """Reports new messages; raises after a failure."""
        never_opened = snapshot.frame is None and snapshot.state is SessionState.RECONNECTING
        if snapshot.state is SessionState.FAILED or never_opened:
            reason = live_text(snapshot.status)
            raise SourceError(reason) if snapshot.frame is None else RollcallError(reason)
        status = snapshot.status
        is_news = snapshot.state is SessionState.RECONNECTING or (status is not None and status.code in _ABOUT_PICTURES)
        messages = [status] if is_news else []
        messages += [each.message for each in snapshot.notices]
        for message in messages:
            if message not in self.reported:
                self.report(live_text(message))
        self.reported = set(messages)

    def _record(self, snapshot: Snapshot) -> None:
        frame = snapshot.frame
        if frame is not None and frame.index != self.recorded:
            self.recorded = frame.index
            self.writers.picture(frame, snapshot.analysis, snapshot.figures.frames_per_second or _FALLBACK_RATE)


def analyse_all(
    source: Source,
    follower: Follower,
    embedder: Embedder,
    templates: Templates,
    rules: Rules,
    threshold: float,
    outputs: Outputs,
    *,
    report: Print,
    on_analysis: Callable[[Analysis], object] = lambda _analysis: None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Analyses every frame at the fast pace, without dropping any; returns the number of frames.

    Times are the media's, so that a file gives the same events on every computer; a live source has the
    clock's. ``on_analysis`` receives each analysis. Raises SourceError if the source does not open or is gone. If a
    file cannot be written any more, it continues and raises RollcallError at the end.
    """
    from realtime.sources.black_pictures import BlackPictures
    from recognition.tracking.follower import analyse

    count, black, is_black_said = 0, BlackPictures(), False
    with ExitStack() as stack:
        writers = _Writers(outputs, stack, report)
        stack.callback(source.close)
        source.open()
        rate = source.frames_per_second or _FALLBACK_RATE
        start = clock()
        while (image := source.read()) is not None:
            at = clock() - start if source.is_live else media_time(source, count)
            if outputs.duration is not None and at >= outputs.duration:
                break
            frame = Frame(read_only(image), count, at)
            if black.update(image, at) and not is_black_said:
                is_black_said = True
                report(live_text(Message.of(LiveCode.SOURCE_BLACK, source=source.label)))
            analysis = analyse(frame, follower, embedder, templates, rules, threshold)
            on_analysis(analysis)
            writers.event(analysis, _media_time(at))
            writers.picture(frame, analysis, rate)
            count += 1
        if black.only_black and not is_black_said:
            report(live_text(Message.of(LiveCode.SOURCE_ENDED_BLACK, source=source.label)))
        if source.is_cut_short:
            report(live_text(Message.of(LiveCode.SOURCE_ENDED_CUT, source=source.label)))
        writers.check_complete()
    return count


def _moved(analysis: Analysis, now: float) -> Analysis:
    return replace(analysis, tracks=tuple(replace(each, box=each.box_at(now)) for each in analysis.tracks))


def _media_time(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest:02d}"
