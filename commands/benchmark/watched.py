"""A live session that records what the window pulls and paints."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from realtime.interfaces import Newest, Snapshot
from recognition.types import Analysis, State

TICK_MS = 16.0
"""How often the window pulls a snapshot."""
_MIN_CORES = 0.002
"""Of a thread that is told of by itself."""


@dataclass(slots=True)
class Period:
    """Everything recorded in one stretch of time; times are monotonic seconds."""

    began: float
    processor_began: float
    pulls: list[float] = field(default_factory=list)
    ages_ms: list[float] = field(default_factory=list)
    painted: set[int] = field(default_factory=set)
    analysed: set[int] = field(default_factory=set)
    faces: int = 0
    newest: int = -1
    oldest: int = -1

    def figures(self, processor_ended: float, ended: float) -> dict[str, Any]:
        from commands.benchmark.figures import percentile, spread

        seconds = ended - self.began
        offered = self.newest - self.oldest + 1 if self.newest >= 0 else 0
        gaps = [(later - earlier) * 1000 for earlier, later in zip(self.pulls, self.pulls[1:], strict=False)]
        stalls = [max(0.0, gap - TICK_MS) for gap in gaps]
        return {
            "seconds": round(seconds, 2),
            "frames_offered": offered,
            "frames_painted": len(self.painted),
            "frames_analysed": len(self.analysed),
            "faces_per_frame": round(self.faces / len(self.analysed), 2) if self.analysed else None,
            "offered_per_second": round(offered / seconds, 2),
            "painted_per_second": round(len(self.painted) / seconds, 2),
            "analysed_per_second": round(len(self.analysed) / seconds, 2),
            "age_ms": spread(self.ages_ms),
            "stall_ms": {**spread(stalls), "p99": round(percentile(stalls, 99), 2)} if stalls else {},
            "cpu_cores": round((processor_ended - self.processor_began) / seconds, 3),
        }


class WatchedSession:
    """A proxy of the session, as thread-safe as it is.

    The window reports each painted frame by ``painted``; without a window every pulled frame counts as painted.
    """

    def __init__(self, make: Callable[[Callable[[Analysis], None]], Any], *, paints: bool) -> None:
        """``make`` gives the session for a listener."""
        self.first_picture_at: float | None = None
        self.first_name_at: float | None = None
        self.happened = threading.Condition()
        self._paints = paints
        self._period: Period | None = None
        self._pulled: Snapshot | None = None
        self._since = 0.0
        self._face_at: float | None = None
        self._named_after: float | None = None
        self.live = make(self._analysed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.live, name)

    def pictures(self) -> tuple[Newest, ...]:
        """The window looks for something new with every tick."""
        with self.happened:
            if self._period is not None:
                self._period.pulls.append(time.monotonic())
        newest: tuple[Newest, ...] = self.live.pictures()
        return newest

    def snapshot(self) -> Snapshot:
        snapshot: Snapshot = self.live.snapshot()
        with self.happened:
            self._pulled = snapshot
            if self._period is not None and not self._paints:
                self._period.pulls.append(time.monotonic())
        if not self._paints and snapshot.frame is not None:
            self.painted(snapshot.frame.index)
        return snapshot

    def painted(self, index: int) -> None:
        """The front has just painted the frame ``index`` of the snapshot it pulled last."""
        now = time.monotonic()
        with self.happened:
            snapshot = self._pulled
            if snapshot is None or snapshot.frame is None or snapshot.frame.index != index:
                return
            self.first_picture_at = self.first_picture_at or time.time()
            self._note_name(snapshot, now)
            period = self._period
            if period is not None and index not in period.painted and snapshot.frame.captured_at >= period.began:
                period.painted.add(index)
                period.ages_ms.append((now - snapshot.frame.captured_at) * 1000)
                period.newest = max(period.newest, index)
                period.oldest = index if period.oldest < 0 else min(period.oldest, index)
            self.happened.notify_all()

    def _note_name(self, snapshot: Snapshot, now: float) -> None:
        analysis = snapshot.analysis
        if analysis is None or not any(track.state is State.KNOWN for track in analysis.tracks):
            return
        self.first_name_at = self.first_name_at or time.time()
        if analysis.frame_time >= self._since and self._face_at is not None and self._named_after is None:
            self._named_after = now - self._face_at

    def _analysed(self, analysis: Analysis) -> None:
        with self.happened:
            if analysis.frame_time < self._since:
                return
            if analysis.tracks and self._face_at is None:
                self._face_at = analysis.frame_time
            if self._period is not None and analysis.frame_index not in self._period.analysed:
                self._period.analysed.add(analysis.frame_index)
                self._period.faces += len(analysis.tracks)
            self.happened.notify_all()

    def wait_for(self, condition: Callable[[], object], timeout: float) -> bool:
        with self.happened:
            return bool(self.happened.wait_for(condition, timeout))

    def time_to_name(self, source: str, timeout: float = 5.0) -> float | None:
        """Restarts ``source``; ms from the capture of the first frame with a face until a name is painted."""
        with self.happened:
            self._face_at = self._named_after = None
            self._since = time.monotonic()
        self.live.set_source(source)
        self.wait_for(lambda: self._named_after is not None, timeout)
        return None if self._named_after is None else self._named_after * 1000

    def during(self, seconds: float) -> dict[str, Any]:
        """What is pulled and painted in the next ``seconds``."""
        from commands.benchmark.figures import thread_seconds

        before, threads_before = self.live.snapshot().figures, thread_seconds()
        with self.happened:
            self._period = Period(time.monotonic(), time.process_time())
            self.happened.wait_for(lambda: False, seconds)
            period, self._period = self._period, None
        figures = period.figures(time.process_time(), time.monotonic())
        spent = {name: (each - threads_before.get(name, 0.0)) / seconds for name, each in thread_seconds().items()}
        figures["cpu_cores_of"] = {name: round(each, 3) for name, each in spent.items() if each >= _MIN_CORES}
        after = self.live.snapshot().figures
        dropped = {
            "frames_dropped": after.frames_dropped - before.frames_dropped,
            "looks_dropped": after.looks_dropped - before.looks_dropped,
        }
        return {**figures, **dropped, "detect_ms": after.detect_ms, "embed_ms_per_face": after.embed_ms}
