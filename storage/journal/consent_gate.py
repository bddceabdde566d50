"""Who may be recognised, where consent is required: asked for every frame, so it never waits for the database.

``refresh`` reads the journal where that has changed, on a thread that may wait. Expiry is a matter of the clock: of the
later of this computer's and the latest time it ever showed.
"""

from __future__ import annotations

import contextlib
import logging
import math
import os
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from recognition.errors import RollcallError
from recognition.matching.templates import SearchElsewhere, Templates
from recognition.types import Analysis, State, Track, Vectors
from storage.files.gallery_folder import INDEX_FOLDER
from storage.journal.consents import ConsentAct, ConsentState, Purpose, SeenClock, state_of
from storage.journal.journal import JournalFile

_log = logging.getLogger(__name__)

_CLOCK_INTERVAL = 60.0
"""Seconds between two times that the clock is written down."""


class ConsentGate:
    """Of the gallery ``folder``. Thread-safe. Where consent is not ``required`` everybody may be recognised.

    Nobody may before the first ``refresh``, nor where the journal cannot be read.
    """

    def __init__(self, folder: Path, *, required: bool, wall_clock: Callable[[], float] = time.time) -> None:
        self.required = required
        self._folder = folder
        self._wall_clock = wall_clock
        self._lock = threading.Lock()  # guards refresh
        self._acts: Mapping[str, ConsentAct] = {}
        self._seen = SeenClock()
        self._seen_written = SeenClock()
        self._files: frozenset[tuple[str, int, int]] | None = None
        self._revision = 0
        self._next_expiry = math.inf
        self._is_read = False

    def now(self) -> float:
        """Seconds since the epoch, never earlier than the latest time that was seen."""
        return max(self._wall_clock(), self._seen.latest)

    @property
    def revision(self) -> int:
        """Another number whenever somebody may be recognised who might not before, or the other way round."""
        if self.required and self.now() >= self._next_expiry:
            with self._lock:
                self._note_expiry()
        return self._revision

    def state(self, person: str) -> ConsentState:
        return state_of(self._acts.get(person), self.now())

    def allows(self, person: str, purpose: Purpose = Purpose.RECOGNITION) -> bool:
        """For anything else than recognition, that is needed as well."""
        if not self.required:
            return True
        act = self._acts.get(person)
        if act is None or act.state(self.now()) is not ConsentState.GIVEN:
            return False
        return Purpose.RECOGNITION in act.purposes and purpose in act.purposes

    def allowed_in(self, folder: Path) -> Callable[[str], bool]:
        """Who of ``folder`` may be compared: of the gallery itself those with a consent, of any other everybody."""
        if self.required and folder.resolve() == self._folder.resolve():
            self.refresh()
            return self.allows
        return lambda _person: True

    def shown(self) -> frozenset[str] | None:
        """Whose sightings may be shown; None: everybody's."""
        if not self.required:
            return None
        return frozenset(each for each in self._acts if self.allows(each, Purpose.SIGHTINGS))

    def masked(self, analysis: Analysis) -> Analysis:
        """A decided analysis in which everybody without consent is ignored, strangers among them."""
        return self._masked(analysis, Purpose.RECOGNITION) if self.required else analysis

    def recordable(self, analysis: Analysis) -> Analysis:
        """A decided analysis in which everybody who may not be recorded is ignored."""
        return self._masked(analysis, Purpose.SIGHTINGS) if self.required else analysis

    def templates(self, templates: Templates) -> Templates:
        """Those of people who may be recognised; the faces of others are to be ignored, and nothing is told of them."""
        if not self.required:
            return templates
        allowed = templates.ignoring({each for each in templates.names if not self.allows(each)})
        search = templates.elsewhere
        return allowed.naming_only(None if search is None else _AllowedElsewhere(search, self))

    def refresh(self) -> int:
        """Reads consents where they may have changed; returns ``revision``."""
        if self.required:
            with self._lock:
                try:
                    self._read()
                except (RollcallError, OSError) as error:  # as while it is held: what was read last still holds
                    _log.warning("consents cannot be read: %s", error)
        return self.revision

    def _read(self) -> None:
        clock = self._seen.advanced(self._wall_clock())
        is_clock_due = (
            clock.ahead_since != self._seen_written.ahead_since
            or clock.latest >= self._seen_written.latest + _CLOCK_INTERVAL
        )
        files = _status(self._folder)
        if files == self._files and not is_clock_due:
            self._seen = clock
            return
        with closing(JournalFile(self._folder)) as journal:
            stored = journal.consents.seen_clock()
            if stored.latest > clock.latest or stored.ahead_since is not None:
                clock = stored.advanced(self._wall_clock())
            if clock != stored and files:  # no journal is made for a clock
                journal.consents.put_seen_clock(clock)
            acts = journal.consents.last()
        self._files = _status(self._folder)
        self._seen = self._seen_written = clock
        if acts != self._acts or not self._is_read:
            self._acts, self._is_read = acts, True
            self._note_expiry()

    def _note_expiry(self) -> None:
        now = self.now()
        ends = (each.until for each in self._acts.values() if each.is_given and each.until is not None)
        self._next_expiry = min((each for each in ends if each > now), default=math.inf)
        self._revision += 1

    def _masked(self, analysis: Analysis, purpose: Purpose) -> Analysis:
        tracks = tuple(self._masked_track(each, purpose) for each in analysis.tracks)
        is_same = all(one is other for one, other in zip(tracks, analysis.tracks, strict=True))
        return analysis if is_same else replace(analysis, tracks=tracks)

    def _masked_track(self, track: Track, purpose: Purpose) -> Track:
        is_allowed = track.person is None or self.allows(track.person, purpose)
        if is_allowed and track.state is not State.UNKNOWN:
            return track
        return replace(track, state=State.IGNORED, person=None, distance=None, looks=(), former=None, by_hand=False)


class _AllowedElsewhere:
    """A search elsewhere, in whose results everybody without consent is to be ignored as well."""

    def __init__(self, search: SearchElsewhere, gate: ConsentGate) -> None:
        self._search, self._gate = search, gate

    def near(self, probes: Vectors) -> Templates:
        return self._gate.templates(self._search.near(probes))


def _status(folder: Path) -> frozenset[tuple[str, int, int]]:
    """What changes whenever the journal does, by whatever name its files go; empty where there is none."""
    found = set()
    with contextlib.suppress(OSError), os.scandir(folder / INDEX_FOLDER) as entries:
        for entry in entries:
            if entry.name.startswith("journal."):
                status = entry.stat()
                found.add((entry.name, status.st_size, status.st_mtime_ns))
    return frozenset(found)
