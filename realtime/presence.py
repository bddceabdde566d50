"""From decided analyses to who came and went. Pure: every time is the frame's, or an argument.

An entry is one time that somebody was here: a person, by name, or a stranger, by number. It is made of the tracks that
are theirs, so that heads that turn and tracks that split make no second entry, and so that a track that turns out to be
somebody else takes its share along: nothing of it is left behind.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from recognition.types import Analysis, Look, State, Track

Subject = str | int
"""A person's name, or a stranger's number."""


class Grouping(Protocol):
    """Which stranger a track shows. ``strangers.Grouping`` is the real one."""

    def look(self, track: int, looks: Sequence[Look]) -> None: ...
    def together(self, tracks: Sequence[int]) -> None: ...
    def stranger_of(self, track: int) -> int: ...
    def drop(self, track: int) -> None: ...
    def finish(self, track: int) -> None: ...
    def take_merged(self) -> list[tuple[int, int]]: ...


@dataclass(frozen=True, slots=True)
class PresenceRules:
    """``confirm``: looks that must name a person, or be at a face that is unknown, over a track's life.
    ``absence``: seconds until somebody who is not seen has left.
    ``cooldown``: seconds since somebody was last seen within which their return goes on with the entry before.
    ``stranger_after``: seconds for which an unknown face must have been followed, and ``least_quality`` of the looks at
    it that count: heads that turn, and things taken for a face, are mostly poor looks of a moment.
    ``gone``: seconds after which a track that is not seen is over; its number never comes back."""

    confirm: int = 3
    absence: float = 10.0
    cooldown: float = 60.0
    stranger_after: float = 0.5
    least_quality: float = 0.2
    gone: float = 3.0


@dataclass(frozen=True, slots=True)
class Entry:
    """``number`` is this run's own. ``seconds``: how long a face of theirs was followed. ``distance``: the smallest to
    the person; a stranger's to whoever was nearest."""

    number: int
    subject: Subject
    first: float
    last: float
    seconds: float
    distance: float | None
    looks: int
    present: bool


class Happening(StrEnum):
    """RETURNED: within the cooldown, the entry before goes on. WITHDRAWN: there was no such visit after all; whoever it
    was has another entry, or is to be ignored."""

    ARRIVED = "arrived"
    RETURNED = "returned"
    LEFT = "left"
    WITHDRAWN = "withdrawn"


@dataclass(slots=True)
class _Stay:
    """What one track adds to an entry."""

    first: float
    last: float
    looks: int = 0
    distance: float | None = None
    seconds: float = 0.0

    def add(self, other: _Stay) -> None:
        self.first, self.last = min(self.first, other.first), max(self.last, other.last)
        self.looks += other.looks
        self.seconds += other.seconds
        self.distance = _nearer(self.distance, other.distance)


@dataclass(slots=True)
class _Tracked:
    """``good``: looks of quality. ``named``, ``known_for``: looks that named each person, and seconds as who the track
    was known. ``unknown_for``: seconds for which it was unknown since it was known last. ``nearest``: the smallest
    distance to each person, and under "" to whoever was nearest."""

    stay: _Stay
    counted_to: float = float("-inf")
    good: int = 0
    named: dict[str, int] = field(default_factory=dict)
    nearest: dict[str, float] = field(default_factory=dict)
    known_for: dict[str, float] = field(default_factory=dict)
    unknown_for: float = 0.0
    person: str | None = None
    is_stranger: bool = False
    is_ignored: bool = False
    subject: Subject | None = None


@dataclass(slots=True)
class _Entry:
    """``over``: what finished tracks added; ``stays``: what those still followed add."""

    number: int
    subject: Subject
    over: _Stay | None = None
    stays: dict[int, _Stay] = field(default_factory=dict)
    present: bool = True

    def whole(self) -> _Stay | None:
        parts = [*([self.over] if self.over is not None else []), *self.stays.values()]
        if not parts:
            return None
        whole = _Stay(parts[0].first, parts[0].last)
        for part in parts:
            whole.add(part)
        return whole

    def shown(self, whole: _Stay) -> Entry:
        return Entry(
            self.number, self.subject, whole.first, whole.last, whole.seconds, whole.distance, whole.looks, self.present
        )


class Presence:
    """One source's comings and goings; another source starts anew, as its tracks are numbered anew. One thread's."""

    def __init__(self, rules: PresenceRules, grouping: Grouping, numbers: itertools.count[int] | None = None) -> None:
        self._rules = rules
        self._grouping = grouping
        self._numbers = numbers or itertools.count(1)
        self._tracks: dict[int, _Tracked] = {}
        self._entries: dict[Subject, _Entry] = {}
        self._happened: list[tuple[Happening, Entry]] = []
        self._merged: list[tuple[int, int]] = []

    def hear(self, analysis: Analysis) -> None:
        """Takes in the tracks of a frame. The same frame may be heard again, with more looks."""
        here = []
        for track in analysis.tracks:
            tracked = self._tracks.get(track.id)
            if tracked is None:
                started = min([track.seen_at, *(look.at for look in track.looks)])
                tracked = self._tracks[track.id] = _Tracked(_Stay(started, started))
            self._follow(track, tracked)
            if tracked.is_stranger and track.seen_at == analysis.frame_time:
                here.append(track.id)
        self._grouping.together(here)
        for track in analysis.tracks:
            self._attribute(track.id, self._tracks[track.id])
        self.tick(analysis.frame_time)

    def tick(self, now: float) -> None:
        """Sees to who has left by ``now``."""
        for number in [each for each, it in self._tracks.items() if now - it.stay.last > self._rules.gone]:
            self._finish(number)
        for gone, into in self._grouping.take_merged():
            self.becomes(gone, into)
            self._merged.append((gone, into))
        for entry in list(self._entries.values()):
            whole = entry.whole()
            if whole is None:
                del self._entries[entry.subject]
                self._happened.append((Happening.WITHDRAWN, entry.shown(_Stay(now, now))))
                continue
            unseen = now - whole.last
            if entry.present and unseen > self._rules.absence:
                entry.present = False
                self._happened.append((Happening.LEFT, entry.shown(whole)))
            if unseen > max(self._rules.absence, self._rules.cooldown):
                del self._entries[entry.subject]

    def end(self) -> None:
        """Nothing more comes: whoever is here has left when they were last seen."""
        for number in list(self._tracks):
            self._finish(number)
        self.tick(float("inf"))

    def becomes(self, before: Subject, now: Subject) -> None:
        """The person was renamed, the stranger has a name, or two strangers are one."""
        for tracked in self._tracks.values():
            if tracked.subject == before:
                tracked.subject = now
            if isinstance(before, str) and isinstance(now, str):
                _rename(tracked, before, now)
            elif tracked.subject == now and isinstance(now, str):
                # Until the gallery knows it too, the face is still unknown to the camera; it stays theirs so long.
                tracked.person, tracked.is_stranger = now, False
                tracked.known_for[now] = tracked.stay.seconds
        entry = self._entries.pop(before, None)
        if entry is None:
            return
        other = self._entries.get(now)
        if other is None:
            entry.subject = now
            self._entries[now] = entry
            return
        # One visit by two names: the earlier entry goes on with both.
        keeps, goes = sorted((entry, other), key=lambda each: each.number)
        if goes.over is not None:
            keeps.over = goes.over if keeps.over is None else _sum(keeps.over, goes.over)
        keeps.stays.update(goes.stays)
        keeps.subject, keeps.present = now, keeps.present or goes.present
        self._entries[now] = keeps
        self._happened.append((Happening.WITHDRAWN, goes.shown(_Stay(0.0, 0.0))))

    def restart(self, subject: Subject, now: float, *, ignored: bool = False) -> None:
        """What was noted of ``subject`` is erased. While they are here a new entry begins, unless they are to be
        ``ignored``."""
        entry = self._entries.pop(subject, None)
        for tracked in self._tracks.values():
            if tracked.subject == subject:
                tracked.subject, tracked.is_stranger = None, False
                tracked.is_ignored = ignored
                tracked.stay = _Stay(now, max(now, tracked.stay.last))
        if entry is not None:
            self._happened.append((Happening.WITHDRAWN, entry.shown(_Stay(now, now))))

    def entries(self) -> tuple[Entry, ...]:
        """Those of now, and those that may still go on."""
        found = ((each, each.whole()) for each in self._entries.values())
        return tuple(entry.shown(whole) for entry, whole in found if whole is not None)

    def take(self) -> tuple[tuple[Happening, Entry], ...]:
        """What happened since this was asked last. LEFT gives an entry as it ends."""
        happened, self._happened = tuple(self._happened), []
        return happened

    def take_merged(self) -> tuple[tuple[int, int], ...]:
        """(gone, into) of strangers that turned out to be one since this was asked last."""
        merged, self._merged = tuple(self._merged), []
        return merged

    def _follow(self, track: Track, tracked: _Tracked) -> None:
        """Counts what is new of a track, and decides whose it is."""
        passed = max(track.seen_at - tracked.stay.last, 0.0)
        new = [look for look in track.looks if look.at > tracked.counted_to]
        tracked.stay.last = max(tracked.stay.last, track.seen_at)
        tracked.stay.seconds = tracked.stay.last - tracked.stay.first
        tracked.stay.looks += len(new)
        tracked.good += sum(look.quality >= self._rules.least_quality for look in new)
        tracked.counted_to = max([tracked.counted_to, *(look.at for look in new)])
        for look in new:
            if look.match.person is not None:
                tracked.named[look.match.person] = tracked.named.get(look.match.person, 0) + 1
        if track.state is State.IGNORED:
            tracked.person, tracked.is_stranger = None, False
            self._grouping.drop(track.id)
        elif track.state is State.KNOWN and track.person is not None:
            self._known(track, track.person, tracked, passed)
        elif track.state is State.UNKNOWN and not tracked.is_ignored:
            self._unknown(track, tracked, new, passed)

    def _known(self, track: Track, person: str, tracked: _Tracked, passed: float) -> None:
        tracked.unknown_for = 0.0
        tracked.known_for[person] = tracked.known_for.get(person, 0.0) + passed
        if track.distance is not None:
            tracked.nearest[person] = min(track.distance, tracked.nearest.get(person, 2.0))
        # Looks are matched anew when the gallery changes: those of now may name somebody who was not there before.
        naming = sum(look.match.person == person for look in track.looks)
        tracked.named[person] = max(naming, tracked.named.get(person, 0))
        if track.by_hand:
            tracked.known_for = {person: tracked.known_for[person]}
        elif tracked.named[person] < self._rules.confirm:
            return
        former = tracked.person
        if former is None or tracked.known_for[person] >= tracked.known_for.get(former, 0.0):
            tracked.person = person
        if tracked.is_stranger:
            tracked.is_stranger = False
            self._grouping.drop(track.id)

    def _unknown(self, track: Track, tracked: _Tracked, new: Sequence[Look], passed: float) -> None:
        """A face that was somebody's stays theirs while it is turned away: for the time of an absence, and for as long
        as it was theirs before."""
        tracked.unknown_for += passed
        if tracked.person is not None:
            grace = self._rules.absence + tracked.known_for.get(tracked.person, 0.0)
            if not track.by_hand and tracked.unknown_for <= grace:
                return
            tracked.person = None
            tracked.known_for.clear()
            tracked.named.clear()
        self._grouping.look(track.id, new if tracked.is_stranger else track.looks)
        followed_for = tracked.stay.last - tracked.stay.first
        is_sure = tracked.good >= self._rules.confirm and followed_for >= self._rules.stranger_after
        if track.by_hand or is_sure:
            tracked.is_stranger = True
        if track.distance is not None:
            tracked.nearest[""] = min(track.distance, tracked.nearest.get("", 2.0))

    def _attribute(self, number: int, tracked: _Tracked) -> None:
        """Puts the track's stay into the entry of whoever it is."""
        subject: Subject | None = tracked.person
        if subject is None and tracked.is_stranger:
            subject = self._grouping.stranger_of(number)
        if subject is None and tracked.subject is None:
            return
        tracked.stay.distance = tracked.nearest.get(subject if isinstance(subject, str) else "")
        if subject != tracked.subject:
            former = self._entries.get(tracked.subject) if tracked.subject is not None else None
            if former is not None:
                former.stays.pop(number, None)
            tracked.subject = subject
        if subject is not None:
            self._enter(subject, number, tracked.stay)

    def _enter(self, subject: Subject, number: int, stay: _Stay) -> None:
        entry = self._entries.get(subject)
        if entry is None:
            entry = self._entries[subject] = _Entry(next(self._numbers), subject)
            entry.stays[number] = stay
            self._happened.append((Happening.ARRIVED, entry.shown(stay)))
            return
        entry.stays[number] = stay
        if not entry.present:
            entry.present = True
            whole = entry.whole()
            if whole is not None:
                self._happened.append((Happening.RETURNED, entry.shown(whole)))

    def _finish(self, number: int) -> None:
        tracked = self._tracks.pop(number)
        entry = self._entries.get(tracked.subject) if tracked.subject is not None else None
        if entry is not None and number in entry.stays:
            stay = entry.stays.pop(number)
            entry.over = stay if entry.over is None else _sum(entry.over, stay)
        self._grouping.finish(number)


def _nearer(one: float | None, other: float | None) -> float | None:
    return min((each for each in (one, other) if each is not None), default=None)


def _sum(one: _Stay, other: _Stay) -> _Stay:
    whole = _Stay(one.first, one.last, one.looks, one.distance, one.seconds)
    whole.add(other)
    return whole


def _rename(tracked: _Tracked, before: str, now: str) -> None:
    if tracked.person == before:
        tracked.person = now
    for values in (tracked.named, tracked.nearest, tracked.known_for):
        if before in values:
            values[now] = values.pop(before)  # type: ignore[assignment]
