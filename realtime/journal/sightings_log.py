"""The journal's work, without a thread: comings and goings written down, strangers' looks kept.

What is in memory is written to the file when somebody comes or goes, and every few seconds while somebody is there. If
writing fails it is tried again; in between nothing is lost but what a crash then takes.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.journal.analysis_queue import NewSource, QueuedAnalysis
from realtime.journal.open_sightings import Event, OpenSighting, by_hand, event, opened
from realtime.journal.presence import Presence, PresenceEvent
from realtime.journal.stranger_looks import Embed, StrangerLooks
from realtime.journal.strangers import Grouping
from realtime.journal.track_attribution import PresenceRules
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import ERASED, IGNORED, MERGED, NAMED

if TYPE_CHECKING:
    from settings import SightingsSettings

EVERY = 5.0
"""Seconds between two writings while somebody is there."""

_CLEAR_OUT = 600.0
"""Seconds between two looks for what is too old."""

_MOST_EVENTS = 1000
"""Kept to be told while the file cannot be written."""


class SightingsLog:
    """Of one gallery, the folder. One thread's. ``hear`` and ``tick`` may raise RollcallError where the file is held by
    another program; what was to be written then is written some seconds later.

    ``threshold`` tells that in force; ``happened`` hears of every event, at once; ``wall_clock`` gives seconds since
    the epoch.
    """

    def __init__(
        self,
        folder: Path,
        settings: SightingsSettings,
        *,
        threshold: Callable[[], float],
        wall_clock: Callable[[], float],
        happened: Callable[[Event], object] = lambda _event: None,
        embed: Embed | None = None,
    ) -> None:
        self.file = JournalFile(folder)
        self.changes = 0
        """Rises whenever the file may say something else than before."""
        self.is_failing = False
        """Whether what is to be written could not be, the last time."""
        self._settings = settings
        self._threshold = threshold
        self._wall_clock = wall_clock
        self._happened = happened
        self._grouping = Grouping(threshold())
        self.looks = StrangerLooks(self.file.strangers, self._grouping, settings.strangers_keep_hours, embed)
        self._source = NewSource("")
        self._numbers = itertools.count(1)
        self._presence = self._new_presence()
        self._open: dict[int, OpenSighting] = {}
        self._gone: list[int] = []
        self._merged: list[tuple[int, int]] = []
        self._events: list[tuple[PresenceEvent, OpenSighting, SightingRow]] = []
        self._offset = 0.0
        self._now = float("-inf")
        self._first_time: float | None = None
        self._written_at = self._cleared_at = self._failed_at = float("-inf")
        self._revision: int | None = None
        self._last_seen: dict[str, float] = {}

    def begin(self) -> None:
        """Reads what is there, once: what was open when its program died is closed, what is too old forgotten."""
        self._clear_out()
        self.looks.load()
        self._last_seen = self.file.last_seen()
        self._revision = self.file.revision()

    @property
    def is_busy(self) -> bool:
        """Whether somebody is here, or was a moment ago, so that time itself matters."""
        return bool(self._open) or bool(self._events)

    @property
    def source(self) -> NewSource:
        return self._source

    @property
    def heard_to(self) -> float:
        """Until when, by the frames' clock, it was heard who is here."""
        return self._now

    def strangers_here(self) -> frozenset[int]:
        """The strangers who are on the picture."""
        rows = (each.row for each in self._open.values() if each.row.is_open)
        return frozenset(row.stranger for row in rows if row.person is None and row.stranger is not None)

    def last_seen(self) -> Mapping[str, float]:
        """When each person was last seen, as far as is known; seconds since the epoch. Replaced, never changed."""
        return self._last_seen

    def use_source(self, source: NewSource) -> None:
        """Whoever is here leaves with the source before."""
        self._presence.end()
        self._note()
        try:
            self._write(due=True)
        finally:
            self.looks.source = source.label
            self._source = source
            self._presence = self._new_presence()
            self._now, self._first_time = float("-inf"), None

    def hear(self, heard: QueuedAnalysis) -> None:
        analysis = heard.analysis
        if analysis.frame_time < self._source.since:
            return
        self._offset = heard.offset if self._source.started_at is None else self._source.started_at
        self.looks.offset = self._offset
        self._now = max(self._now, analysis.frame_time)
        if self._first_time is None:
            self._first_time = analysis.frame_time
        self._grouping.use_threshold(self._threshold())
        self._presence.hear(analysis, strangers=heard.strangers)
        self._note()
        self._write()

    def tick(self, now: float | None = None) -> None:
        """Time went on to ``now`` of the frames' clock; None where the source has a time of its own."""
        if now is not None and self._source.started_at is None:
            self._now = max(self._now, now)
            self._presence.tick(self._now)
            self._note()
        self._write()
        if abs(self._wall_clock() - self._cleared_at) > _CLEAR_OUT:
            self._clear_out()
            self.looks.load()

    def end(self) -> None:
        """Nothing more comes."""
        self.use_source(NewSource(""))
        self.file.close()

    def renamed(self, before: str, now: str) -> None:
        self._presence.becomes(before, now)
        self.file.rename(before, now)
        if before in self._last_seen:
            seen = dict(self._last_seen)
            seen[now] = max(seen.pop(before), seen.get(now, 0.0))
            self._last_seen = seen
        self._changed()

    def add_by_hand(self, person: str, at: float, note: str = "") -> SightingRow:
        row = self.file.add_by_hand(person, at, note)
        self.changes += 1
        self._happened(by_hand(row))
        return row

    def erase(self, wanted: SightingQuery) -> int:
        """Says how many were erased. Those who are here get a new entry from now on."""
        self._write(due=True)
        count = self.file.erase(wanted)
        self._follow_erased()
        self._last_seen = self.file.last_seen()
        self._changed()
        return count

    def name_stranger(self, stranger: int, person: str) -> None:
        """All their sightings are the person's; ``stranger`` is the file's number, as everywhere."""
        self._write(due=True)
        self.file.strangers.name(stranger, person)
        self._is_named(stranger, person)
        self._changed()

    def unname_stranger(self, stranger: int, person: str) -> None:
        """Takes ``name_stranger`` back."""
        self.file.strangers.unname(stranger, person)
        self.looks.load()
        number = self.looks.number_of(stranger)
        is_here = any(each.subject == person and each.row.stranger == stranger for each in self._open.values())
        if number is not None and is_here:
            self._presence.becomes(person, number)
        self._last_seen = self.file.last_seen()
        self._changed()

    def merge_strangers(self, stranger: int, into: int) -> None:
        self._write(due=True)
        self.file.strangers.merge(stranger, into)
        self._is_merged(stranger, into)
        self._changed()

    def erase_strangers(self, stranger: int | None = None, *, fate: str = ERASED) -> None:
        """Looks and sightings of one, or of all. Those who are here are new strangers from now on, or, where the fate
        is to be ignored, nobody."""
        self._write(due=True)
        self.file.strangers.erase(stranger, fate=fate)
        for each in self.looks.known() if stranger is None else [stranger]:
            self._is_gone(each, ignored=fate == IGNORED)
        self._changed()

    def _new_presence(self) -> Presence:
        wanted = self._settings
        return Presence(PresenceRules(wanted.confirm, wanted.absence, wanted.cooldown), self._grouping, self._numbers)

    def _note(self) -> None:
        """Takes over what happened, to be stored and told."""
        for happening, entry in self._presence.take():
            if happening is PresenceEvent.ARRIVED:
                self._open[entry.number] = opened(entry, self._source, self._offset, self._first_time or 0.0)
            kept = self._open.get(entry.number)
            if kept is None:
                continue
            if happening is PresenceEvent.WITHDRAWN:
                self._withdraw(entry.number, kept)
            else:
                kept.update(entry, self._offset)
                self._events.append((happening, kept, kept.row))
        for gone, into in self._presence.take_merged():
            self._merged.append((gone, into))

    def _withdraw(self, number: int, kept: OpenSighting) -> None:
        del self._open[number]
        if kept.row.id:
            self._gone.append(kept.row.id)
        told = kept.written is not None
        self._events = [each for each in self._events if each[1] is not kept]
        if told:
            self._events.append((PresenceEvent.WITHDRAWN, kept, kept.row))

    def _write(self, *, due: bool = False) -> None:
        """Stores what is new and tells of it: when something happened, or when it is ``due``."""
        now = self._wall_clock()
        if not due and abs(now - self._failed_at) < EVERY:
            return
        due = due or abs(now - self._written_at) >= EVERY
        if not (self._events or self._gone or self._merged or (due and (self._open or self.looks.is_waiting))):
            return
        try:
            self._write_now(now, due)
        except Exception:
            self.is_failing, self._failed_at = True, now
            self._events = self._events[-_MOST_EVENTS:]
            raise
        self.is_failing, self._failed_at = False, float("-inf")

    def _write_now(self, now: float, due: bool) -> None:
        if due:
            self._follow_others()
        entries = {entry.number: entry for entry in self._presence.entries()}
        for number, entry in entries.items():
            if number in self._open:
                self._open[number].update(entry, self._offset)
        self._store(now)
        for number in self._open.keys() - entries.keys():
            del self._open[number]
        self._tell()
        if self.looks.write(due=due):
            self.changes += 1
        if due:
            self._written_at = now

    def _store(self, now: float) -> None:
        while self._merged:
            self.looks.merge(*self._merged[0])
            del self._merged[0]
        for each in self._open.values():
            each.row = self._with_whose(each)
        waiting = [each for each in self._open.values() if each.row != each.written or each.row.is_open]
        times = {each.row.person: each.row.last_seen for each in waiting if each.row.person is not None}
        if times:
            self._last_seen = {**self._last_seen, **times}
        ids = [0] * len(waiting)
        if self._settings.keep_days and (waiting or self._gone):
            ids = self.file.put([each.row for each in waiting], self._gone, now=now)
            self.changes += 1
        elif self._settings.strangers_keep_hours:
            for each in waiting:
                if each.row.stranger is not None and each.row.person is None:
                    self.file.strangers.seen(each.row.stranger, each.row.last_seen)
        self._gone.clear()
        erased = [each for each, stored in zip(waiting, ids, strict=True) if each.row.id and not stored]
        for each, stored in zip(waiting, ids, strict=True):
            each.row = each.written = replace(each.row, id=stored)
        for each in erased:
            self._presence.restart(each.subject, self._now)
        self._note()

    def _with_whose(self, kept: OpenSighting) -> SightingRow:
        row, subject = kept.row, kept.subject
        if isinstance(subject, str):
            return replace(row, person=subject)
        if not (self._settings.keep_days or self._settings.strangers_keep_hours):
            return replace(row, person=None, stranger=subject)
        return replace(row, person=None, stranger=self.looks.stored(subject, row.first_seen, row.last_seen))

    def _tell(self) -> None:
        events, self._events = self._events, []
        for happening, kept, row in events:
            whose = kept.written or kept.row
            self._happened(event(happening, replace(row, id=whose.id, person=whose.person, stranger=whose.stranger)))

    def _changed(self) -> None:
        """Somebody's word changed the file."""
        self.changes += 1
        self._note()
        self._write(due=True)

    def _follow_others(self) -> None:
        """Another program, or somebody at the command line, may have named, merged or erased."""
        revision = self.file.revision()
        if revision == self._revision:
            return
        self._revision = revision
        self.changes += 1
        known = self.looks.known()
        fates = self.file.strangers.fates(known)
        for stranger in known:
            fate = fates.get(stranger, ERASED)
            if fate is None:
                continue
            if fate.startswith(NAMED):
                self._is_named(stranger, fate.removeprefix(NAMED))
            elif fate.startswith(MERGED):
                self._is_merged(stranger, int(fate.removeprefix(MERGED)))
            else:
                self._is_gone(stranger, ignored=fate == IGNORED)
        self.looks.load()
        self._follow_erased()
        self._last_seen = self.file.last_seen()

    def _follow_erased(self) -> None:
        stored = [each for each in self._open.values() if each.row.id]
        there = self.file.still_there(each.row.id for each in stored) if stored else set()
        for each in stored:
            if each.row.id not in there:
                self._presence.restart(each.subject, self._now)
        self._note()

    def _is_named(self, stranger: int, person: str) -> None:
        number = self.looks.number_of(stranger)
        if number is not None:
            self._presence.becomes(number, person)
            self.looks.forget(stranger)
        self._note()

    def _is_merged(self, stranger: int, into: int) -> None:
        number, stays = self.looks.number_of(stranger), self.looks.number_of(into)
        if number is not None and stays is not None:
            self._grouping.merge(number, stays)
            self._presence.tick(self._now)
        self._note()
        self.looks.forget(stranger)

    def _is_gone(self, stranger: int, *, ignored: bool) -> None:
        number = self.looks.number_of(stranger)
        if number is not None:
            self._presence.restart(number, self._now, ignored=ignored)
            self.looks.forget(stranger)
        self._note()

    def _clear_out(self) -> None:
        now = self._wall_clock()
        wanted = self._settings
        for row in self.file.close_abandoned(now):
            self._happened(event(PresenceEvent.LEFT, row))
        self.file.forget_old(now, keep_days=wanted.keep_days, keep_hours=wanted.strangers_keep_hours)
        self._cleared_at = now
