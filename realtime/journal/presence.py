"""Turns decided analyses into entries and events of who was present.

An entry is one visit of a person, by name, or of a stranger, by number. It consists of the tracks attributed to them,
so that turned heads and split tracks start no second entry, and a track that turns out to be somebody else's takes its
interval along. Every time is the frame's or an argument.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from realtime.journal.track_attribution import PresenceInterval, PresenceRules, Subject, TrackAttribution
from recognition.types import Analysis, State, Track

if TYPE_CHECKING:
    from realtime.journal.strangers import Grouping

_MAX_ENDED = 256
"""Ended tracks whose last time is remembered, as they may be seen again after a pause."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One visit. Times are the frames', in seconds.

    number: unique in this run.
    seconds: for how long a face of theirs was followed.
    distance: the smallest to the person; of a stranger, to the nearest person.
    tracks: those that are still followed.
    places: where they were seen, in the order of that. last_place: where they were seen last. here: where they are
        followed now.
    """

    number: int
    subject: Subject
    first: float
    last: float
    seconds: float
    distance: float | None
    looks: int
    present: bool
    tracks: tuple[int, ...] = field(default=(), compare=False)
    places: tuple[str, ...] = ()
    last_place: str = ""
    here: tuple[str, ...] = field(default=(), compare=False)


class PresenceEvent(StrEnum):
    """RETURNED: within the cooldown; the former entry continues. WITHDRAWN: the visit turned out to be part of another
    entry, or is to be ignored."""

    ARRIVED = "arrived"
    RETURNED = "returned"
    LEFT = "left"
    WITHDRAWN = "withdrawn"


@dataclass(slots=True)
class _Entry:
    """``finished``: of ended tracks; ``intervals``: of tracks still followed, by number."""

    number: int
    subject: Subject
    finished: PresenceInterval | None = None
    intervals: dict[int, PresenceInterval] = field(default_factory=dict)
    present: bool = True

    def parts(self) -> list[PresenceInterval]:
        return [*([self.finished] if self.finished is not None else []), *self.intervals.values()]

    def total(self) -> PresenceInterval | None:
        parts = self.parts()
        return functools.reduce(PresenceInterval.union, parts) if parts else None

    def add_finished(self, interval: PresenceInterval | None) -> None:
        if interval is not None:
            self.finished = interval if self.finished is None else self.finished.union(interval)

    def frozen(self, total: PresenceInterval) -> Entry:
        return Entry(
            self.number,
            self.subject,
            total.first,
            total.last,
            total.seconds,
            total.distance,
            total.looks,
            self.present,
            tuple(self.intervals),
            total.places,
            total.last_place,
            tuple(dict.fromkeys(each.last_place for each in self.intervals.values())),
        )


class Presence:
    """Entries and events of the feeds of a session, whose tracks have numbers of their own and whose frames have the
    times of one clock. A source with other times needs another object. Not thread-safe.
    """

    def __init__(self, rules: PresenceRules, grouping: Grouping, numbers: itertools.count[int] | None = None) -> None:
        self._rules = rules
        self._grouping = grouping
        self._numbers = numbers or itertools.count(1)
        self._attributions: dict[int, TrackAttribution] = {}
        self._ended: dict[int, float] = {}  # last time of each ended track
        self._frame_times: dict[int, float] = {}  # of each feed
        self._now = float("-inf")
        self._entries: dict[Subject, _Entry] = {}
        self._events: list[tuple[PresenceEvent, Entry]] = []
        self._merged: list[tuple[int, int]] = []

    def add(self, analysis: Analysis, *, allow_strangers: bool = True, place: str = "") -> None:
        """Adds the tracks of a frame, which was taken at ``place``; without ``allow_strangers``, unknown faces are not
        attributed yet.

        A frame may be added again: with looks that were not ready before, or, while the picture is paused, because
        names or the gallery changed. Without new looks it then starts no entry and only changes attributions.
        """
        tracks: Sequence[Track] = analysis.tracks
        feed, time = analysis.feed, analysis.frame_time
        if time > self._frame_times.get(feed, float("-inf")):
            self._end_tracks(
                lambda each: each.feed == feed and self._now - each.interval.last > self._rules.track_timeout
            )
            self._frame_times[feed] = time
        else:
            tracks = [each for each in tracks if self._may_change(each)]
        self._now = max(self._now, analysis.frame_time)
        visible = []
        for track in tracks:
            attribution = self._attributions.get(track.id)
            if attribution is None:
                attribution = TrackAttribution.of(track, self._ended.pop(track.id, float("-inf")), feed, place)
                self._attributions[track.id] = attribution
            looks = attribution.update(track, self._rules, allow_strangers=allow_strangers)
            if looks:
                self._grouping.add_looks(track.id, looks, place)
            elif attribution.person is not None or track.state is State.IGNORED:
                self._grouping.drop(track.id)
            if attribution.is_stranger and track.seen_at == analysis.frame_time:
                visible.append(track.id)
        self._grouping.separate(visible)
        for track in tracks:
            self._assign(track.id, self._attributions[track.id])
        self.tick(analysis.frame_time)

    def tick(self, now: float) -> None:
        """Ends the visits of those who have left by ``now``."""
        now = self._now = max(self._now, now)
        # While the picture is paused, an entry can be corrected until it is closed.
        rules = self._rules
        timeout = max(rules.track_timeout, rules.absence, rules.cooldown)
        self._end_tracks(
            lambda each: (
                self._frame_times.get(each.feed, float("-inf")) - each.interval.last > rules.track_timeout
                or now - each.interval.last > timeout
            )
        )
        for removed, into in self._grouping.take_merged():
            self.reassign(removed, into)
            self._merged.append((removed, into))
        for entry in list(self._entries.values()):
            total = entry.total()
            if total is None:
                del self._entries[entry.subject]
                self._events.append((PresenceEvent.WITHDRAWN, entry.frozen(PresenceInterval(now, now))))
                continue
            unseen = now - total.last
            if entry.present and unseen > rules.absence:
                entry.present = False
                self._events.append((PresenceEvent.LEFT, entry.frozen(total)))
            if unseen > max(rules.absence, rules.cooldown):
                del self._entries[entry.subject]

    def end(self) -> None:
        """Ends the source: everybody left when they were last seen."""
        for number in list(self._attributions):
            self._end_track(number)
        self.tick(float("inf"))

    def end_feed(self, feed: int) -> None:
        """Another source follows on this feed: its tracks have ended, and visits end as always."""
        for number in [number for number, each in self._attributions.items() if each.feed == feed]:
            self._end_track(number)
        self._frame_times.pop(feed, None)

    def continue_from(self, former: Presence) -> None:
        """Counts the tracks that ``former`` ended from where it did."""
        self._ended = dict(former._ended)

    def reassign(self, before: Subject, after: Subject) -> None:
        """The person was renamed, the stranger was named, or two strangers are one."""
        for attribution in self._attributions.values():
            attribution.reassign(before, after)
        entry = self._entries.pop(before, None)
        if entry is None:
            return
        if isinstance(before, int) and isinstance(after, str):
            for interval in entry.parts():
                interval.distance = None  # it was the distance to the nearest person
        other = self._entries.get(after)
        if other is None:
            entry.subject = after
            self._entries[after] = entry
            return
        # One visit under two names: the earlier entry continues with both.
        kept, withdrawn = sorted((entry, other), key=lambda each: each.number)
        kept.add_finished(withdrawn.finished)
        kept.intervals.update(withdrawn.intervals)
        kept.subject = after
        self._entries[after] = kept
        self._events.append((PresenceEvent.WITHDRAWN, withdrawn.frozen(PresenceInterval(0.0, 0.0))))
        if withdrawn.present:
            self._set_present(kept)

    def restart(self, subject: Subject, now: float, *, ignored: bool = False) -> None:
        """Erases the entry of ``subject``. While they are present another one starts, unless they are ``ignored``."""
        entry = self._entries.pop(subject, None)
        for attribution in self._attributions.values():
            if attribution.subject == subject:
                attribution.restart(now, ignored=ignored)
        if entry is not None:
            self._events.append((PresenceEvent.WITHDRAWN, entry.frozen(PresenceInterval(now, now))))

    def forget(self, person: str) -> None:
        """``person`` is registered no more: their visit ends, and whose their faces are is decided anew."""
        entry = self._entries.pop(person, None)
        for number, attribution in self._attributions.items():
            if attribution.person == person:
                attribution.forget(person, self._now)
            elif attribution.subject == person:  # it was taken back that it is theirs
                attribution.subject = None
                if entry is not None:
                    entry.intervals.pop(number, None)
        total = None if entry is None else entry.total()
        if entry is not None and total is None:
            nothing = PresenceInterval(self._now, self._now)
            self._events.append((PresenceEvent.WITHDRAWN, entry.frozen(nothing)))
        elif entry is not None and total is not None and entry.present:
            entry.present = False
            self._events.append((PresenceEvent.LEFT, entry.frozen(total)))

    def take_back(self, number: int, person: str) -> None:
        """Whose the face of this track is, is decided anew: ``person`` was said by hand, and is not who it is."""
        attribution = self._attributions.get(number)
        if attribution is not None and attribution.person == person:
            attribution.take_back()

    def entries(self) -> tuple[Entry, ...]:
        """Current entries, and those that may still continue."""
        found = ((each, each.total()) for each in self._entries.values())
        return tuple(entry.frozen(total) for entry, total in found if total is not None)

    def take_events(self) -> tuple[tuple[PresenceEvent, Entry], ...]:
        """Events since the last call. LEFT has the entry as it ends."""
        events, self._events = tuple(self._events), []
        return events

    def take_merged(self) -> tuple[tuple[int, int], ...]:
        """(removed, into) of strangers merged since the last call."""
        merged, self._merged = tuple(self._merged), []
        return merged

    def _may_change(self, track: Track) -> bool:
        """Whether a track of a repeated frame is still followed and has news."""
        attribution = self._attributions.get(track.id)
        return attribution is not None and (attribution.subject in self._entries or bool(attribution.new_looks(track)))

    def _assign(self, number: int, attribution: TrackAttribution) -> None:
        """Moves the track's interval to the entry of its subject."""
        subject: Subject | None = attribution.person
        if subject is None and attribution.is_stranger:
            subject = self._grouping.stranger_of(number)
        if subject != attribution.subject:
            former = self._entries.get(attribution.subject) if attribution.subject is not None else None
            if former is not None:
                former.intervals.pop(number, None)
            attribution.subject = subject
        if subject is None:
            return
        interval = attribution.interval
        interval.distance = attribution.distance_to(subject)
        entry = self._entries.get(subject)
        if entry is None:
            entry = self._entries[subject] = _Entry(next(self._numbers), subject, intervals={number: interval})
            self._events.append((PresenceEvent.ARRIVED, entry.frozen(interval)))
        else:
            entry.intervals[number] = interval
            self._set_present(entry)

    def _set_present(self, entry: _Entry) -> None:
        total = entry.total()
        if not entry.present and total is not None and self._now - total.last <= self._rules.absence:
            entry.present = True
            self._events.append((PresenceEvent.RETURNED, entry.frozen(total)))

    def _end_tracks(self, has_ended: Callable[[TrackAttribution], bool]) -> None:
        for number in [number for number, each in self._attributions.items() if has_ended(each)]:
            self._end_track(number)

    def _end_track(self, number: int) -> None:
        attribution = self._attributions.pop(number)
        self._ended[number] = max(attribution.interval.last, attribution.counted_until)
        while len(self._ended) > _MAX_ENDED:
            del self._ended[next(iter(self._ended))]
        entry = self._entries.get(attribution.subject) if attribution.subject is not None else None
        if entry is not None:
            entry.add_finished(entry.intervals.pop(number, None))
        self._grouping.finish(number)
