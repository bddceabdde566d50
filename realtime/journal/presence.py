"""From decided analyses to who came and went. Pure: every time is the frame's, or an argument.

An entry is one time that somebody was here: a person, by name, or a stranger, by number. It is made of the tracks that
are theirs, so that heads that turn and tracks that split make no second entry, and so that a track that turns out to be
somebody else takes its share along: nothing of it is left behind.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from realtime.journal.track_attribution import PresenceInterval, PresenceRules, Subject, TrackAttribution, started
from recognition.types import Analysis, Look, State, Track

_MOST_OVER = 256
"""Tracks that are over and may be seen again, after a pause, of which the end is remembered."""


class Grouping(Protocol):
    """Which stranger a track shows. ``strangers.Grouping`` is the real one."""

    def look(self, track: int, looks: Sequence[Look]) -> None: ...
    def together(self, tracks: Sequence[int]) -> None: ...
    def stranger_of(self, track: int) -> int: ...
    def drop(self, track: int) -> None: ...
    def finish(self, track: int) -> None: ...
    def take_merged(self) -> list[tuple[int, int]]: ...


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


class PresenceEvent(StrEnum):
    """RETURNED: within the cooldown, the entry before goes on. WITHDRAWN: there was no such visit after all; whoever it
    was has another entry, or is to be ignored."""

    ARRIVED = "arrived"
    RETURNED = "returned"
    LEFT = "left"
    WITHDRAWN = "withdrawn"


@dataclass(slots=True)
class _Entry:
    """``over``: what finished tracks added; ``stays``: what those still followed add."""

    number: int
    subject: Subject
    over: PresenceInterval | None = None
    stays: dict[int, PresenceInterval] = field(default_factory=dict)
    present: bool = True

    def whole(self) -> PresenceInterval | None:
        parts = [*([self.over] if self.over is not None else []), *self.stays.values()]
        return functools.reduce(PresenceInterval.plus, parts) if parts else None

    def forget_distance(self) -> None:
        for stay in (*([self.over] if self.over is not None else []), *self.stays.values()):
            stay.distance = None

    def shown(self, whole: PresenceInterval) -> Entry:
        return Entry(
            self.number, self.subject, whole.first, whole.last, whole.seconds, whole.distance, whole.looks, self.present
        )


class Presence:
    """One source's comings and goings; another source starts anew, as its tracks are numbered anew. One thread's."""

    def __init__(self, rules: PresenceRules, grouping: Grouping, numbers: itertools.count[int] | None = None) -> None:
        self._rules = rules
        self._grouping = grouping
        self._numbers = numbers or itertools.count(1)
        self._claims: dict[int, TrackAttribution] = {}
        self._over: dict[int, float] = {}  # when each track that is over was seen last
        self._heard_to = self._now = float("-inf")
        self._entries: dict[Subject, _Entry] = {}
        self._happened: list[tuple[PresenceEvent, Entry]] = []
        self._merged: list[tuple[int, int]] = []

    def hear(self, analysis: Analysis, *, strangers: bool = True) -> None:
        """Takes in the tracks of a frame; without ``strangers``, faces that are unknown become nobody yet.

        A frame may be heard again: with looks that were not ready before, or, while the picture stands, because names
        or the gallery changed. Nobody was there for longer because of that: it begins no entry without new looks, and
        changes no more than whose one is.
        """
        tracks: Sequence[Track] = analysis.tracks
        if analysis.frame_time > self._heard_to:
            self._finish_those(lambda stay: self._now - stay.last > self._rules.gone)
            self._heard_to = analysis.frame_time
        else:
            tracks = [each for each in tracks if self._may_change(each)]
        self._now = max(self._now, analysis.frame_time)
        here = []
        for track in tracks:
            claim = self._claims.get(track.id)
            if claim is None:
                claim = self._claims[track.id] = started(track, self._over.pop(track.id, float("-inf")))
            looks = claim.follow(track, self._rules, strangers=strangers)
            if looks:
                self._grouping.look(track.id, looks)
            elif claim.person is not None or track.state is State.IGNORED:
                self._grouping.drop(track.id)
            if claim.is_stranger and track.seen_at == analysis.frame_time:
                here.append(track.id)
        self._grouping.together(here)
        for track in tracks:
            self._attribute(track.id, self._claims[track.id])
        self.tick(analysis.frame_time)

    def tick(self, now: float) -> None:
        """Sees to who has left by ``now``."""
        now = self._now = max(self._now, now)
        # While the picture stands, whose an entry is may still be corrected, until the entry is closed.
        rules = self._rules
        closed = max(rules.gone, rules.absence, rules.cooldown)
        self._finish_those(lambda stay: self._heard_to - stay.last > rules.gone or now - stay.last > closed)
        for gone, into in self._grouping.take_merged():
            self.becomes(gone, into)
            self._merged.append((gone, into))
        for entry in list(self._entries.values()):
            whole = entry.whole()
            if whole is None:
                del self._entries[entry.subject]
                self._happened.append((PresenceEvent.WITHDRAWN, entry.shown(PresenceInterval(now, now))))
                continue
            unseen = now - whole.last
            if entry.present and unseen > self._rules.absence:
                entry.present = False
                self._happened.append((PresenceEvent.LEFT, entry.shown(whole)))
            if unseen > max(self._rules.absence, self._rules.cooldown):
                del self._entries[entry.subject]

    def end(self) -> None:
        """Nothing more comes: whoever is here has left when they were last seen."""
        for number in list(self._claims):
            self._finish(number)
        self.tick(float("inf"))

    def becomes(self, before: Subject, now: Subject) -> None:
        """The person was renamed, the stranger has a name, or two strangers are one."""
        for claim in self._claims.values():
            claim.becomes(before, now)
        entry = self._entries.pop(before, None)
        if entry is None:
            return
        if isinstance(before, int) and isinstance(now, str):
            entry.forget_distance()  # it is to whoever was nearest then, not to who they are
        other = self._entries.get(now)
        if other is None:
            entry.subject = now
            self._entries[now] = entry
            return
        # One visit by two names: the earlier entry goes on with both.
        keeps, goes = sorted((entry, other), key=lambda each: each.number)
        if goes.over is not None:
            keeps.over = goes.over if keeps.over is None else keeps.over.plus(goes.over)
        keeps.stays.update(goes.stays)
        keeps.subject = now
        self._entries[now] = keeps
        self._happened.append((PresenceEvent.WITHDRAWN, goes.shown(PresenceInterval(0.0, 0.0))))
        if goes.present:
            self._is_here(keeps)

    def restart(self, subject: Subject, now: float, *, ignored: bool = False) -> None:
        """What was noted of ``subject`` is erased. While they are here a new entry begins, unless they are to be
        ``ignored``."""
        entry = self._entries.pop(subject, None)
        for claim in self._claims.values():
            if claim.subject == subject:
                claim.restart(now, ignored=ignored)
        if entry is not None:
            self._happened.append((PresenceEvent.WITHDRAWN, entry.shown(PresenceInterval(now, now))))

    def entries(self) -> tuple[Entry, ...]:
        """Those of now, and those that may still go on."""
        found = ((each, each.whole()) for each in self._entries.values())
        return tuple(entry.shown(whole) for entry, whole in found if whole is not None)

    def take(self) -> tuple[tuple[PresenceEvent, Entry], ...]:
        """What happened since this was asked last. LEFT gives an entry as it ends."""
        happened, self._happened = tuple(self._happened), []
        return happened

    def take_merged(self) -> tuple[tuple[int, int], ...]:
        """(gone, into) of strangers that turned out to be one since this was asked last."""
        merged, self._merged = tuple(self._merged), []
        return merged

    def _may_change(self, track: Track) -> bool:
        """Of a frame that was heard before: what is followed still, where there is news of it."""
        claim = self._claims.get(track.id)
        return claim is not None and (claim.subject in self._entries or bool(claim.new_looks(track)))

    def _attribute(self, number: int, claim: TrackAttribution) -> None:
        """Puts the track's stay into the entry of whoever it is."""
        subject: Subject | None = claim.person
        if subject is None and claim.is_stranger:
            subject = self._grouping.stranger_of(number)
        if subject != claim.subject:
            former = self._entries.get(claim.subject) if claim.subject is not None else None
            if former is not None:
                former.stays.pop(number, None)
            claim.subject = subject
        if subject is not None:
            claim.stay.distance = claim.distance_to(subject)
            self._enter(subject, number, claim.stay)

    def _enter(self, subject: Subject, number: int, stay: PresenceInterval) -> None:
        entry = self._entries.get(subject)
        if entry is None:
            entry = self._entries[subject] = _Entry(next(self._numbers), subject)
            entry.stays[number] = stay
            self._happened.append((PresenceEvent.ARRIVED, entry.shown(stay)))
            return
        entry.stays[number] = stay
        self._is_here(entry)

    def _is_here(self, entry: _Entry) -> None:
        whole = entry.whole()
        if not entry.present and whole is not None and self._now - whole.last <= self._rules.absence:
            entry.present = True
            self._happened.append((PresenceEvent.RETURNED, entry.shown(whole)))

    def _finish_those(self, is_over: Callable[[PresenceInterval], bool]) -> None:
        for number in [each for each, claim in self._claims.items() if is_over(claim.stay)]:
            self._finish(number)

    def _finish(self, number: int) -> None:
        claim = self._claims.pop(number)
        self._over[number] = max(claim.stay.last, claim.counted_to)
        while len(self._over) > _MOST_OVER:
            del self._over[next(iter(self._over))]
        entry = self._entries.get(claim.subject) if claim.subject is not None else None
        if entry is not None and number in entry.stays:
            stay = entry.stays.pop(number)
            entry.over = stay if entry.over is None else entry.over.plus(stay)
        self._grouping.finish(number)
