"""A session that follows a script, and what is seen in it."""

from __future__ import annotations

from collections.abc import Sequence

from realtime.interfaces import SessionState, Snapshot
from recognition.types import Analysis, Box, Frame, State, Track
from services.live_output import AnalysisBuffer
from tests.fakes import RED, picture

LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)


def analysis(index: int, time: float, *tracks: tuple[int, State, str | None]) -> Analysis:
    box = Box(0, 0, 10, 10)
    return Analysis(
        tuple(
            Track(number, box, (0.0, 0.0), time, state=state, person=person, distance=0.314)
            for number, state, person in tracks
        ),
        index,
        time,
    )


class ScriptedSession:
    """A session whose snapshots stand in a list; each is preceded by what is heard meanwhile."""

    def __init__(self, analyses: AnalysisBuffer, script: Sequence[tuple[Sequence[Analysis], Snapshot]]) -> None:
        self.analyses = analyses
        self.started = self.stopped = 0
        self._script = iter(script)
        self._next()

    def _next(self) -> None:
        heard, self._snapshot = next(self._script)
        for each in heard:
            self.analyses(each)

    def start(self) -> None:
        self.started += 1

    def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
        self.stopped += 1
        return () if timeout else ("capture",)

    def snapshots(self) -> tuple[Snapshot, ...]:
        return (self.snapshot(),)

    def snapshot(self) -> Snapshot:
        current = self._snapshot
        if current.state is SessionState.RUNNING:
            self._next()
        return current


FRAME = Frame(picture((LEFT, RED)), 0, 10.0)
RUNNING = Snapshot(SessionState.RUNNING, 10.0, frame=FRAME)
FINISHED = Snapshot(SessionState.FINISHED, 11.0, frame=FRAME)
