"""Live recognition without a window: prints who is seen; writes events and a recording if requested."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from realtime.interfaces import LiveCode, SessionState, Snapshot, Source, media_time
from recognition.errors import RollcallError, SourceError
from recognition.message import Message
from recognition.types import Analysis, Frame, Liveness, State, Track, read_only
from services.live_output import AnalysisBuffer, LiveOutput, OutputFiles, OutputWriters
from services.messages.live import live_text

if TYPE_CHECKING:
    from realtime.session import LiveSession
    from recognition.interfaces import Embedder
    from recognition.liveness.judging import LivenessCheck
    from recognition.matching.templates import Templates
    from recognition.tracking.follower import Follower
    from recognition.tracking.identity import Rules

Print = Callable[[str], None]

_FALLBACK_RATE = 30.0

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
        self._held: dict[int, Liveness | None] = {}

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
            if track.is_held and self._held.get(track.id) is not track.liveness:
                lines.append(f"somebody's name is held back: {track.liveness}")
                self._held[track.id] = track.liveness
            elif not track.is_held:
                self._held.pop(track.id, None)
        for person in [each for each, last in self._people.items() if now - last > ABSENCE]:
            del self._people[person]
            lines.append(f"{person}  left")
        for track_id in [each for each, last in self._strangers.items() if now - last > ABSENCE]:
            del self._strangers[track_id]
            lines.append("unknown person  left")
        return lines


def _distance(track: Track) -> str:
    distance = "" if track.distance is None else f"  distance {track.distance:.2f}"
    return distance if track.liveness is None else f"{distance}  {track.liveness}"


@dataclass(frozen=True, slots=True)
class Outputs(OutputFiles):
    """Where the results go.

    print: receives a line for everybody who arrives or leaves.
    duration: seconds from the first picture on; None for the whole source.
    """

    print: Print
    duration: float | None = field(default=None, kw_only=True)


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

    Returns when every source has ended or after ``outputs.duration``. ``report`` receives messages about the sources
    and the models. Raises SourceError if no source opens, RollcallError if recognition fails for all; if a file cannot
    be written any more, it continues and raises RollcallError at the end.
    """
    presence: dict[int, PresenceLines] = {}

    def print_presence(analysis: Analysis) -> None:
        name = outputs.names.get(analysis.feed)
        start = time_of_day() if name is None else f"{time_of_day()}  {name}"
        for line in presence.setdefault(analysis.feed, PresenceLines()).update(analysis):
            outputs.print(f"{start}  {line}")

    output = LiveOutput(session, analyses, outputs, report=report, on_analysis=print_presence)
    with ExitStack() as stack:
        stack.callback(output.finish)
        stack.callback(session.stop)
        session.start()
        _SessionRun(output, outputs.duration, report, clock).run()
    output.check_complete()


@dataclass(eq=False)
class _SessionRun:
    output: LiveOutput
    duration: float | None
    report: Print
    clock: Callable[[], float]
    first_picture_at: float | None = None
    reported: set[Message | None] = field(default_factory=set)

    def run(self) -> None:
        while True:
            snapshots, had_analyses = self.output.step()
            self._report_messages(snapshots)
            if self._is_over(snapshots) or (all(map(_has_ended, snapshots)) and not had_analyses):
                break

    def _is_over(self, snapshots: Sequence[Snapshot]) -> bool:
        """Whether the duration has passed."""
        now = self.clock()
        if self.first_picture_at is None and any(each.frame is not None for each in snapshots):
            self.first_picture_at = now
        start = self.first_picture_at
        return self.duration is not None and start is not None and now - start >= self.duration

    def _report_messages(self, snapshots: Sequence[Snapshot]) -> None:
        """Reports new messages; raises when nothing works any more."""
        problems = " ".join(live_text(each.status) for each in snapshots)
        if all(each.never_opened for each in snapshots):
            raise SourceError(problems)
        if all(each.state is SessionState.FAILED for each in snapshots):
            raise RollcallError(problems)
        messages = [each.status for each in snapshots if _is_news(each)]
        messages += [each.message for each in snapshots[0].notices]
        for message in messages:
            if message not in self.reported:
                self.report(live_text(message))
        self.reported = set(messages)


def _is_news(snapshot: Snapshot) -> bool:
    is_gone = snapshot.state in (SessionState.RECONNECTING, SessionState.FAILED)
    return is_gone or (snapshot.status is not None and snapshot.status.code in _ABOUT_PICTURES)


def _has_ended(snapshot: Snapshot) -> bool:
    """Whether nothing is waited for: the source has ended or failed, or never opened beside others that did."""
    return snapshot.state in (SessionState.FINISHED, SessionState.FAILED) or snapshot.never_opened


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
    masked: Callable[[Analysis], Analysis] = lambda analysis: analysis,
    liveness: LivenessCheck | None = None,
    clock: Callable[[], float] = time.monotonic,
) -> int:
    """Analyses every frame at the fast pace, without dropping any; returns the number of frames.

    Times are the media's, so that a file gives the same events on every computer; a live source has the
    clock's. ``on_analysis`` receives each analysis, of which ``masked`` leaves what may be shown. ``liveness``: None
    where it is not checked. Raises SourceError if the source does not open or is gone. If a file cannot be written any
    more, it continues and raises RollcallError at the end.
    """
    from realtime.sources.black_pictures import BlackPictures
    from recognition.liveness.judging import with_liveness
    from recognition.tracking.follower import analyse

    model = liveness.model if liveness is not None else None
    count, black, is_black_said, presence = 0, BlackPictures(), False, PresenceLines()
    with ExitStack() as stack:
        writers = OutputWriters(outputs, report)
        stack.callback(writers.close)
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
            analysis = masked(analyse(frame, follower, embedder, templates, rules, threshold, model))
            if liveness is not None:
                analysis = with_liveness(analysis, liveness.rules)
            on_analysis(analysis)
            writers.event(analysis)
            for line in presence.update(analysis):
                outputs.print(f"{_media_time(at)}  {line}")
            writers.picture(frame, analysis, rate)
            count += 1
        if black.only_black and not is_black_said:
            report(live_text(Message.of(LiveCode.SOURCE_ENDED_BLACK, source=source.label)))
        if source.is_cut_short:
            report(live_text(Message.of(LiveCode.SOURCE_ENDED_CUT, source=source.label)))
    writers.check_complete()
    return count


def _media_time(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{rest:02d}"
