"""Entries as the rows in which they are stored, and the events that report them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from realtime.journal.analysis_queue import SourceInfo
from realtime.journal.presence import Entry
from realtime.journal.track_attribution import Subject
from storage.journal.journal import SightingRow

BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Event:
    """An arrival, departure or correction.

    kind: of ``PresenceEvent``, or BY_HAND.
    at: seconds since the epoch.
    sighting: its id is 0 if sightings are not kept.
    """

    id: str
    kind: str
    at: float
    sighting: SightingRow

    @classmethod
    def of(cls, kind: str, at: float, row: SightingRow) -> Event:
        return cls(uuid.uuid4().hex, kind, at, row)


@dataclass(slots=True)
class OpenSighting:
    """A sighting that may still change.

    row: with current times; its person or stranger is set when it is stored.
    began: start by the frames' clock.
    written: the row as it is stored, or None.
    """

    row: SightingRow
    subject: Subject
    began: float
    written: SightingRow | None = None

    @classmethod
    def of(cls, entry: Entry, source: SourceInfo, offset: float, first_frame: float) -> OpenSighting:
        """``first_frame``: time of the first analysed frame of ``source``."""
        first = entry.first + offset
        position = None
        if not source.is_live:
            position = max(entry.first - (0.0 if source.started_at is not None else first_frame), 0.0)
        visit = uuid.uuid4().hex
        row = SightingRow(0, visit, None, None, first, first, source=source.label, position=position, is_open=True)
        return cls(row, entry.subject, entry.first)

    def with_subject(self, id_of: Callable[[int, float, float], int]) -> SightingRow:
        """The row with its person, or its stranger, whose id ``id_of`` gives for a number and times."""
        row, subject = self.row, self.subject
        if isinstance(subject, str):
            return replace(row, person=subject)
        return replace(row, person=None, stranger=id_of(subject, row.first_seen, row.last_seen))

    def update(self, entry: Entry, offset: float) -> None:
        """``offset`` added to frame times gives seconds since the epoch; if the clock is set, the start stays."""
        earlier = self.began - entry.first
        first = self.row.first_seen - earlier
        position = self.row.position
        self.began, self.subject = entry.first, entry.subject
        self.row = replace(
            self.row,
            first_seen=first,
            last_seen=max(first, entry.last + offset),
            seconds=entry.seconds,
            distance=entry.distance,
            looks=entry.looks,
            places=entry.places if len(entry.places) > 1 else (),
            position=None if position is None else max(position - earlier, 0.0),
            is_open=entry.present,
        )
