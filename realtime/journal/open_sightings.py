"""The stored side of who is here: entries as the rows they are written as, and the events told of them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace

from realtime.journal.analysis_queue import NewSource
from realtime.journal.presence import Entry, PresenceEvent
from realtime.journal.track_attribution import Subject
from storage.journal.journal import SightingRow

BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Event:
    """``kind``: arrived, returned, left, withdrawn (there was no such visit after all), by-hand. ``sighting.id`` is 0
    where sightings are not kept."""

    id: str
    kind: str
    at: float
    sighting: SightingRow


@dataclass(slots=True)
class OpenSighting:
    """``row`` has the times of now; whose it is, is filled in when it is stored. ``begun`` is its beginning by the
    frames' clock. ``written``: the row as it is stored, or None."""

    row: SightingRow
    subject: Subject
    begun: float
    written: SightingRow | None = None

    def update(self, entry: Entry, offset: float) -> None:
        """``offset`` makes seconds since the epoch of the frames' times. It changes where the clock is set; the
        beginning then stays what it was."""
        earlier = self.begun - entry.first
        first = self.row.first_seen - earlier
        position = self.row.position
        self.begun, self.subject = entry.first, entry.subject
        self.row = replace(
            self.row,
            first_seen=first,
            last_seen=max(first, entry.last + offset),
            seconds=entry.seconds,
            distance=entry.distance,
            looks=entry.looks,
            position=None if position is None else max(position - earlier, 0.0),
            is_open=entry.present,
        )


def opened(entry: Entry, source: NewSource, offset: float, first_frame: float) -> OpenSighting:
    """``first_frame``: the time of the first frame of ``source`` that was heard of."""
    first = entry.first + offset
    position = None
    if not source.is_live:
        position = max(entry.first - (0.0 if source.started_at is not None else first_frame), 0.0)
    visit = uuid.uuid4().hex
    row = SightingRow(0, visit, None, None, first, first, source=source.label, position=position, is_open=True)
    return OpenSighting(row, entry.subject, entry.first)


def event(happening: PresenceEvent, row: SightingRow) -> Event:
    at = row.first_seen if happening is PresenceEvent.ARRIVED else row.last_seen
    return Event(uuid.uuid4().hex, happening.value, at, row)


def by_hand(row: SightingRow) -> Event:
    return Event(uuid.uuid4().hex, BY_HAND, row.first_seen, row)
