"""A day of four sources that come and go, in simulated time: nothing grows."""

from __future__ import annotations

import gc
import os
import sys
import threading
from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from realtime.feed_options import FeedOptions
from realtime.interfaces import FeedView, SessionState, Source
from realtime.session import LiveSession
from recognition.errors import SourceAwayError
from recognition.types import Image
from settings import EngineSettings, Settings, SightingsSettings
from storage.journal.journal import JournalFile, SightingQuery
from tests.fakes import BLUE, GREEN, RED, FakeGalleryWatch, FakeModelFactory, picture, until
from tests.realtime.session_rig import LEFT, RIGHT, SETTINGS

HOURS = 24
ROUND = 360.0
"""Simulated seconds of one round: every source comes, shows people, and goes."""
CAMERAS = 4


class Day:
    """The simulated clock, and the frames that may be read in this round. Thread-safe."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.wall = 1_793_600_000.0
        self.opened = self.closed = 0
        self.changed = threading.Condition()
        self.are_away = True
        self.may_read = [0] * CAMERAS

    def give_frames(self) -> None:
        """One to each camera, once all have read the last one."""
        with self.changed:
            assert self.changed.wait_for(lambda: not any(self.may_read), 60)
            self.are_away, self.may_read = False, [1] * CAMERAS
            self.changed.notify_all()

    def go_away(self) -> None:
        with self.changed:
            self.are_away, self.may_read = True, [0] * CAMERAS
            self.changed.notify_all()

    def clock(self) -> float:
        return self.now

    def wall_clock(self) -> float:
        return self.wall + self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class ComingAndGoing:
    """A live source that gives as many frames as the day lets it, and is then away."""

    is_live = True
    frames_per_second: float | None = 30.0
    position: float | None = None
    is_cut_short = False

    def __init__(self, day: Day, number: int) -> None:
        self.label = f"camera {number}"
        self._day, self._number = day, number
        self._is_closed = False
        self._shown = 0

    def open(self) -> None:
        with self._day.changed:
            self._day.changed.wait_for(lambda: self._is_closed or not self._day.are_away)
            self._day.opened += 1

    def read(self) -> Image | None:
        day, number = self._day, self._number
        with day.changed:
            day.changed.wait_for(lambda: self._is_closed or day.are_away or day.may_read[number] > 0)
            if self._is_closed or day.are_away:
                raise SourceAwayError("The camera is away.")
            self._day.may_read[self._number] -= 1
            self._day.advance(1 / 30)
            self._day.changed.notify_all()
        # One known face, and a stranger at every second camera; the pictures differ, as a camera's do.
        self._shown += 1
        left = 4 * (self._shown % 3)
        faces = [((LEFT[0] + left, *LEFT[1:]), (RED, BLUE, RED, BLUE)[self._number])]
        faces += [(RIGHT, GREEN)] * (self._number % 2)
        return picture(*faces)

    def close(self) -> None:
        with self._day.changed:
            if not self._is_closed:
                self._is_closed = True
                self._day.closed += 1
            self._day.changed.notify_all()


def people(session: LiveSession) -> set[str | None]:
    return {each.person for each in session.snapshot().present}


def is_analysed(view: FeedView) -> bool:
    return view.frame is not None and view.analysis is not None and view.analysis.frame_index == view.frame.index


def handles() -> int:
    return len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0


def memory() -> float:
    """MB in use, as the allocator and Python see it."""
    gc.collect()
    if sys.platform != "linux":
        return 0.0
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.slow
def test_24_hours_of_sources_that_come_and_go_leave_memory_handles_and_threads_flat(tmp_path: Path) -> None:
    day = Day()

    def create(spec: str) -> Source:
        return ComingAndGoing(day, int(spec))

    settings = Settings(
        source=SETTINGS.source,
        detection=SETTINGS.detection,
        recognition=SETTINGS.recognition,
        engine=EngineSettings(profile="fast"),  # no frame is skipped
        sightings=SightingsSettings(confirm=1, absence=10.0, cooldown=30.0),
    )
    session = LiveSession(
        settings,
        FakeModelFactory(),  # type: ignore[arg-type]
        tmp_path,
        feeds=tuple(FeedOptions(str(number), f"Camera {number}") for number in range(CAMERAS)),
        create=create,
        watch_gallery=partial(FakeGalleryWatch, people={"Ada": RED, "Bea": BLUE}, remembered={}),  # type: ignore[arg-type]
        clock=day.clock,
        wall_clock=day.wall_clock,
    )
    session.start()
    measured: list[tuple[float, int, int]] = []
    rounds = round(HOURS * 3600 / ROUND)
    try:
        until(lambda: session.identification is not None)
        for number in range(rounds):

            def are_here() -> bool:
                day.give_frames()
                until(lambda: all(map(is_analysed, session.feed_views())))
                return {"Ada", "Bea"} <= people(session)

            until(are_here)
            day.go_away()
            until(lambda: all(each.state is SessionState.RECONNECTING for each in session.feed_views()))
            day.advance(ROUND)
            session.journal.wake()
            until(lambda: not people(session))
            # A source is exchanged for another one, and one is taken away and added anew, now and then.
            if number % 10 == 5:
                session.focus(session.feed_views()[0].number)
                session.set_source(session.feed_views()[0].source)
            if number % 20 == 7:
                gone = session.feed_views()[-1]
                assert session.remove_feed(gone.number)
                session.add_feed(FeedOptions(gone.source, gone.name))
            if number % 40 == 39:
                measured.append((memory(), handles(), threading.active_count()))
        until(lambda: day.opened - day.closed <= CAMERAS)
        assert len(session.feed_views()) == CAMERAS
    finally:
        assert session.stop(10.0) == ()
    first, last = np.array(measured[1]), np.array(measured[-1])
    assert len(measured) == rounds // 40
    assert last[1] <= first[1] + 2, f"handles: {measured}"
    assert last[2] <= first[2] + 1, f"threads: {measured}"
    assert last[0] <= first[0] + 12, f"memory: {measured}"
    assert day.closed == day.opened
    with closing(JournalFile(tmp_path)) as journal:
        rows, count = journal.find(SightingQuery(person="Ada"), now=day.wall_clock())
    assert rounds * 0.9 <= count <= rounds * 1.1, "one stay in each round"
    assert {each for row in rows for each in row.places} == {"Camera 0", "Camera 2"}
