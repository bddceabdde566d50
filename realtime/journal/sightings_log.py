"""Records sightings and strangers' looks in the journal file, without a thread of its own.

Memory is written to the file when somebody arrives or leaves, and every few seconds while somebody is present. A failed
write is repeated; nothing is lost in between unless the process dies.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Present
from realtime.journal.analysis_queue import QueuedAnalysis, SourceInfo, Sources
from realtime.journal.open_sightings import BY_HAND, Event, OpenSighting
from realtime.journal.presence import Presence, PresenceEvent
from realtime.journal.registered import Registered
from realtime.journal.stranger_looks import Embed, StrangerLooks
from realtime.journal.strangers import Grouping
from realtime.journal.unrecorded import presence_rules, present_among
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import ERASED, IGNORED, MERGED, NAMED

if TYPE_CHECKING:
    from settings import SightingsSettings

WRITE_INTERVAL = 5.0
"""Seconds between two writes while somebody is present."""

_CLEANUP_INTERVAL = 600.0
"""Seconds between two clearings of old entries."""

_CLOCK_SET = 3600.0
"""Seconds by which the clock moves against the frames' if it was set, or the computer slept."""

_MAX_EVENTS = 1000
"""Kept while the file cannot be written."""


class SightingsLog:
    """The sightings of one gallery, the folder. Not thread-safe.

    ``record`` and ``tick`` may raise RollcallError if another program holds the file; the write is repeated some
    seconds later.

    threshold: returns the one in use.
    on_event: receives every event at once.
    wall_clock: seconds since the epoch.
    changes: rises whenever the content of the file may have changed.
    is_failing: whether the last write failed.
    """

    def __init__(
        self,
        folder: Path,
        settings: SightingsSettings,
        *,
        threshold: Callable[[], float],
        wall_clock: Callable[[], float],
        on_event: Callable[[Event], object] = lambda _event: None,
        embed: Embed | None = None,
    ) -> None:
        self.file = JournalFile(folder)
        self.registered = Registered(folder)
        self.changes = 0
        self.is_failing = False
        self._settings = settings
        self._threshold = threshold
        self.wall_time = self._wall_clock = wall_clock
        self._on_event = on_event
        self._grouping = Grouping(threshold())
        self.looks = StrangerLooks(self.file.strangers, self._grouping, settings.strangers_keep_hours, embed)
        self.sources = Sources()
        self.numbers = itertools.count(1)
        self._presence = self._new_presence()
        self._open: dict[int, OpenSighting] = {}
        self._withdrawn: list[int] = []
        self._merged: list[tuple[int, int]] = []
        self._events: list[tuple[PresenceEvent, OpenSighting, SightingRow]] = []
        self._offset = 0.0
        self._clock_offset: float | None = None
        self._is_clock_sure = False
        self._now = float("-inf")
        self._first_frame: float | None = None
        self._written_at = self._cleaned_at = self._failed_at = float("-inf")
        self._revision: int | None = None
        self._last_seen: dict[str, float] = {}

    def begin(self) -> None:
        """Reads the file, once: closes sightings that a crash left open and clears old ones."""
        self._is_clock_sure = self.file.clock_agrees(self._wall_clock())
        self._clean_up()
        self.looks.load()
        self._last_seen = self.file.last_seen()
        self._revision = self.file.revision()

    @property
    def is_busy(self) -> bool:
        """Whether somebody is or was just present, so that time matters."""
        return bool(self._open) or bool(self._events)

    def present(self) -> tuple[Present, ...]:
        """Who is here now, in the order of arrival."""
        return present_among(self._presence.entries(), {number: each.row for number, each in self._open.items()})

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, seconds since the epoch. Replaced, never changed."""
        return self._last_seen

    def use_source(self, source: SourceInfo) -> None:
        """``source`` follows on its feed; one without a label ends it. Visits at the former one end, but those that
        other feeds may see end as always."""
        try:
            if self.sources.is_only(source.feed):
                self._restart()
            else:
                self._presence.end_feed(source.feed)
        finally:
            self.sources.use(source)

    def record(self, item: QueuedAnalysis) -> None:
        analysis = item.analysis
        source = self.sources.of(analysis.feed)
        if analysis.frame_time < source.since:
            return
        self._note_clock(item.offset)
        self._offset = item.offset if source.started_at is None else source.started_at
        self.looks.offset = self._offset
        self._now = max(self._now, analysis.frame_time)
        self._first_frame = analysis.frame_time if self._first_frame is None else self._first_frame
        self._grouping.use_threshold(self._threshold())
        self._presence.add(analysis, allow_strangers=item.allow_strangers, place=source.label)
        self._collect_events()
        self._write()

    def tick(self, now: float) -> None:
        """Advances the frames' clock to ``now``, unless a source has times of its own."""
        self._note_clock(self._wall_clock() - now)
        if not self.sources.has_own_times:
            self._now = max(self._now, now)
            self._presence.tick(self._now)
            self._collect_events()
        self._write()
        if abs(self._wall_clock() - self._cleaned_at) > _CLEANUP_INTERVAL:
            self._clean_up()
            self.looks.load()

    def end(self) -> None:
        self.sources.clear()
        self._restart()
        self.file.close()

    def rename(self, before: str, after: str) -> None:
        self._presence.reassign(before, after)
        self.file.rename(before, after)
        if before in self._last_seen:
            seen = dict(self._last_seen)
            seen[after] = max(seen.pop(before), seen.get(after, 0.0))
            self._last_seen = seen
        self._changed()

    def forget(self, person: str) -> None:
        """They are registered no more: their visit ends; what was recorded stays, unless it was erased."""
        self._presence.forget(person)
        self._changed()

    def take_back(self, track: int, person: str) -> None:
        """The face of ``track`` is not ``person``, as was said by hand."""
        self._presence.take_back(track, person)
        self._changed()

    def add_by_hand(self, person: str, at: float, note: str = "") -> SightingRow:
        row = self.file.add_by_hand(person, at, note)
        self.changes += 1
        self._on_event(Event.of(BY_HAND, row.first_seen, row))
        return row

    def erase(self, query: SightingQuery) -> int:
        """Returns the number of erased sightings. Those present get a new one from now on."""
        self._write(due=True)
        count = self.file.erase(query)
        self._find_erased()
        self._changed()
        return count

    def name_stranger(self, stranger: int, person: str) -> None:
        """Makes all their sightings the person's. ``stranger``: the id in the file, as in all methods."""
        self._write(due=True)
        self.file.strangers.name(stranger, person)
        self._apply_named(stranger, person)
        self._changed()

    def unname_stranger(self, stranger: int, person: str) -> None:
        """Undoes ``name_stranger``."""
        self.file.strangers.unname(stranger, person)
        self.looks.load()
        number = self.looks.number_of(stranger)
        is_open = any(each.subject == person and each.row.stranger == stranger for each in self._open.values())
        if number is not None and is_open:
            self._presence.reassign(person, number)
        self._last_seen = self.file.last_seen()
        self._changed()

    def merge_strangers(self, stranger: int, into: int) -> None:
        self._write(due=True)
        self.file.strangers.merge(stranger, into)
        self._apply_merged(stranger, into)
        self._changed()

    def erase_strangers(self, stranger: int | None = None, *, fate: str = ERASED) -> None:
        """Erases looks and sightings of one stranger, or of all.

        Those present are new strangers from now on, or are ignored if that is their ``fate``.
        """
        self._write(due=True)
        self.file.strangers.erase(stranger, fate=fate)
        for each in self.looks.known() if stranger is None else [stranger]:
            self._apply_erased(each, ignored=fate == IGNORED)
        self._changed()

    def _restart(self) -> None:
        """Ends every visit."""
        self._presence.end()
        self._collect_events()
        try:
            self._write(due=True)
        finally:
            self._presence = self._new_presence()
            self._now, self._first_frame = float("-inf"), None

    def _new_presence(self) -> Presence:
        return Presence(presence_rules(self._settings), self._grouping, self.numbers)

    def _collect_events(self) -> None:
        """Takes the events of the presence, to be stored and reported."""
        for event, entry in self._presence.take_events():
            if event is PresenceEvent.ARRIVED:
                source = self.sources.labelled(entry.places[0] if entry.places else "")
                self._open[entry.number] = OpenSighting.of(entry, source, self._offset, self._first_frame or 0.0)
            sighting = self._open.get(entry.number)
            if sighting is not None and event is PresenceEvent.WITHDRAWN:
                self._withdraw(entry.number, sighting)
            elif sighting is not None:
                sighting.update(entry, self._offset)
                if self.sources.labelled(entry.last_place).tells(departure=event is PresenceEvent.LEFT):
                    self._events.append((event, sighting, sighting.row))
        self._merged += self._presence.take_merged()

    def _withdraw(self, number: int, sighting: OpenSighting) -> None:
        del self._open[number]
        if sighting.row.id:
            self._withdrawn.append(sighting.row.id)
        self._events = [each for each in self._events if each[1] is not sighting]
        if sighting.written is not None:
            self._events.append((PresenceEvent.WITHDRAWN, sighting, sighting.row))

    def _write(self, *, due: bool = False) -> None:
        """Stores and reports changes: after an event, or when ``due``."""
        now = self._wall_clock()
        if not due and abs(now - self._failed_at) < WRITE_INTERVAL:
            return
        due = due or abs(now - self._written_at) >= WRITE_INTERVAL
        has_news = self._events or self._withdrawn or self._merged
        if not (has_news or (due and (self._open or self.looks.has_unsaved))):
            return
        try:
            self._write_now(now, due)
        except Exception:
            self.is_failing, self._failed_at = True, now
            self._events = self._events[-_MAX_EVENTS:]
            raise
        self.is_failing, self._failed_at = False, float("-inf")

    def _write_now(self, now: float, due: bool) -> None:
        if due:
            self._apply_other_programs()
        entries = {entry.number: entry for entry in self._presence.entries()}
        for number, entry in entries.items():
            if number in self._open:
                self._open[number].update(entry, self._offset)
        self._store(now)
        for number in self._open.keys() - entries.keys():
            del self._open[number]
        self._report_events()
        self.changes += self.looks.write(due=due)
        if due:
            self._written_at = now

    def _store(self, now: float) -> None:
        self.looks.merge_all(self._merged)
        keeps = self._settings.keep_days or self._settings.strangers_keep_hours
        id_of = self.looks.id_of if keeps else lambda number, *_: number
        for each in self._open.values():
            each.row = each.with_subject(id_of)
        changed = [each for each in self._open.values() if each.row != each.written or each.row.is_open]
        ids = [0] * len(changed)
        if self._settings.keep_days and (changed or self._withdrawn):
            ids = self.file.put([each.row for each in changed], self._withdrawn, now=now)
            self._last_seen = self.file.last_seen() if self._withdrawn else self._last_seen
            self.changes += 1
        elif self._settings.strangers_keep_hours:
            self.looks.seen(each.row for each in changed)
        self._withdrawn.clear()
        erased = [each for each, stored in zip(changed, ids, strict=True) if each.row.id and not stored]
        for each, stored in zip(changed, ids, strict=True):
            each.row = each.written = replace(each.row, id=stored)
        self._restart_erased(erased)
        times = {each.row.person: each.row.last_seen for each in changed if each.row.person is not None}
        self._last_seen = {**self._last_seen, **times} if times else self._last_seen

    def _report_events(self) -> None:
        events, self._events = self._events, []
        for event, sighting, row in events:
            stored = sighting.written or sighting.row
            row = replace(row, id=stored.id, person=stored.person, stranger=stored.stranger)
            at = row.first_seen if event is PresenceEvent.ARRIVED else row.last_seen
            self._on_event(Event.of(event.value, at, row))

    def _changed(self) -> None:
        """After a command changed the file."""
        self.changes += 1
        self._collect_events()
        self._write(due=True)

    def _apply_other_programs(self) -> None:
        """Applies strangers named, merged or erased by another program."""
        revision = self.file.revision()
        if revision == self._revision:
            return
        self._revision = revision
        self.changes += 1
        for stranger, fate in self.looks.fates().items():
            if fate is None:
                continue
            if fate.startswith(NAMED):
                self._apply_named(stranger, fate.removeprefix(NAMED))
            elif fate.startswith(MERGED):
                self._apply_merged(stranger, int(fate.removeprefix(MERGED)))
            else:
                self._apply_erased(stranger, ignored=fate == IGNORED)
        self.looks.load()
        self._find_erased()

    def _find_erased(self) -> None:
        stored = {each.row.id: each for each in self._open.values() if each.row.id}
        existing = self.file.still_there(stored) if stored else set()
        self._restart_erased(each for number, each in stored.items() if number not in existing)
        self._last_seen = self.file.last_seen()

    def _restart_erased(self, erased: Iterable[OpenSighting]) -> None:
        for each in erased:
            self._presence.restart(each.subject, self._now)
            if isinstance(each.subject, str) and self.registered.has_gone(each.subject):
                self._presence.forget(each.subject)  # the person was erased, not only what was recorded
                each.row = each.written = replace(each.row, person=None)
                others = [other for other in self._events if other[1] is not each]
                self._events = [*others, (PresenceEvent.WITHDRAWN, each, each.row)]
        self._collect_events()

    def _apply_named(self, stranger: int, person: str) -> None:
        number = self.looks.number_of(stranger)
        if number is not None:
            self._presence.reassign(number, person)
            self.looks.forget(stranger)
        self._collect_events()

    def _apply_merged(self, stranger: int, into: int) -> None:
        number, kept = self.looks.number_of(stranger), self.looks.number_of(into)
        if number is not None and kept is not None:
            self._grouping.merge(number, kept)
            self._presence.tick(self._now)
        self._collect_events()
        self.looks.forget(stranger)

    def _apply_erased(self, stranger: int, *, ignored: bool) -> None:
        number = self.looks.number_of(stranger)
        if number is not None:
            self._presence.restart(number, self._now, ignored=ignored)
            self.looks.forget(stranger)
        self._collect_events()

    def _note_clock(self, offset: float) -> None:
        """After the clock was set, sightings begin anew, and it must agree with the entries before it clears any."""
        former, self._clock_offset = self._clock_offset, offset
        if former is None or abs(offset - former) <= _CLOCK_SET:
            return
        self._is_clock_sure = self.file.clock_agrees(self._wall_clock())
        if not self.sources.has_own_times:
            former_presence = self._presence
            self._restart()
            self._presence.continue_from(former_presence)

    def _clean_up(self) -> None:
        now, days, hours = self._wall_clock(), self._settings.keep_days, self._settings.strangers_keep_hours
        for row in self.file.close_abandoned(now):
            self._on_event(Event.of(PresenceEvent.LEFT.value, row.last_seen, row))
        self.file.forget_old(now, keep_days=days, keep_hours=hours, is_sure=self._is_clock_sure)
        self._cleaned_at = now
