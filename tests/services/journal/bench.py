"""A journal on a clock of the test's, step by step on its own thread, with a gallery on disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from realtime.interfaces import Notices
from realtime.journal.analysis_queue import SourceInfo
from realtime.journal.journal import Journal
from realtime.journal.open_sightings import Event
from recognition.errors import RollcallError
from recognition.types import FaceChip, Track
from services.journal.sightings import Sightings
from services.journal.strangers import Stranger, Strangers
from settings import SightingsSettings
from storage.gallery.gallery import Gallery
from storage.journal.journal import SightingQuery, SightingRow
from tests.fakes import FakeClock
from tests.tracks import THRESHOLD, analysis, facing, known, unknown

START = 1_793_600_000.0
"""Seconds since the epoch at 0 of the clock."""


def when(seconds: float, within: float = 0.01) -> object:
    """Seconds since the epoch; relative to them approx would allow half an hour."""
    return pytest.approx(START + seconds, abs=within)


class Bench:
    """A journal on a clock of the test's; ``see`` lets it hear of tracks and work."""

    def __init__(self, folder: Path, *, wall_start: float = START, **settings: float) -> None:
        self.folder = folder
        self.wall_start = wall_start
        self.clock = FakeClock(0.0)
        self.notices = Notices()
        self.events: list[Event] = []
        self.undone: list[Callable[[], object]] = []
        self.problem: RollcallError | None = None
        self.embedded: list[FaceChip] = []
        self.is_ready = True
        self.settings = SightingsSettings(**settings)  # type: ignore[arg-type]
        self.journal = Journal(
            folder,
            self.settings,
            notices=self.notices,
            threshold=lambda: THRESHOLD,
            clock=self.clock,
            wall_clock=lambda: self.wall_start + self.clock.now,
            on_event=self.events.append,
            embed=self._embed,
            is_ready=lambda: self.is_ready,
        )
        self.sightings = Sightings(self.journal, self.clock, self.settings.keep_days)
        self.strangers_service = Strangers(self.journal, self.clock, self.settings.strangers_keep_hours, self.do)
        self.journal.views = (self.sightings, self.strangers_service)
        self.journal.use_source(SourceInfo("camera 0"))

    def do(self, work: Callable[[Gallery], object], *, on_undo: Callable[[], object] | None = None) -> None:
        gallery = Gallery(self.folder)
        try:
            work(gallery)
        except RollcallError as error:
            self.problem = error
        else:
            if on_undo is not None:
                self.undone.append(on_undo)
        finally:
            gallery.close()

    def see(self, *tracks: Track, at: float) -> None:
        self.clock.now = max(self.clock.now, at)
        self.journal.record(analysis(at, *tracks))
        self.journal.step(0.0)

    def during(self, start: float, end: float, make: Callable[[float], Track | tuple[Track, ...]]) -> None:
        for moment in np.arange(start, end + 1e-6, 0.1):
            made = make(float(moment))
            self.see(*(made if isinstance(made, tuple) else (made,)), at=float(moment))

    def wait(self, until_time: float) -> None:
        self.clock.now = until_time
        self.journal.step(0.0)

    def rows(self, wanted: SightingQuery | None = None) -> list[SightingRow]:
        """Oldest first."""
        asked = self.sightings.show(wanted or SightingQuery())
        self.journal.step(0.0)
        view = self.sightings.view()
        assert view.answered == asked
        return list(reversed(view.rows))

    def strangers(self) -> tuple[Stranger, ...]:
        self.clock.advance(2)
        self.strangers_service.view()
        self.journal.step(0.0)
        return self.strangers_service.view().strangers

    @property
    def kinds(self) -> list[tuple[str, str | int | None]]:
        return [(each.kind, each.sighting.person or each.sighting.stranger) for each in self.events]

    def _embed(self, portraits: object) -> tuple[str, np.ndarray] | None:
        self.embedded += list(portraits)  # type: ignore[call-overload]
        return "other@1", np.stack([facing(0) for _ in portraits])  # type: ignore[attr-defined]


def ada(at: float) -> Track:
    return known(1, "Ada", at, since=0)


def somebody(at: float) -> Track:
    return unknown(2, at, since=0, pictured=True)
