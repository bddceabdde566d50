"""Whose a track is, over its whole life: a person's, a stranger's, or nobody's yet. Pure.

The state of a track is what its newest looks say. Whose it is changes less often: a face that was somebody's stays
theirs while it is turned away, and a name that flickers goes to who it was for longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from recognition.types import Look, State, Track

Subject = str | int
"""A person's name, or a stranger's number."""

_ANYBODY = ""


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


@dataclass(slots=True)
class PresenceInterval:
    """What one track adds to an entry, or several do. ``distance`` is the smallest."""

    first: float
    last: float
    looks: int = 0
    distance: float | None = None
    seconds: float = 0.0

    def plus(self, other: PresenceInterval) -> PresenceInterval:
        distances = [each for each in (self.distance, other.distance) if each is not None]
        return PresenceInterval(
            min(self.first, other.first),
            max(self.last, other.last),
            self.looks + other.looks,
            min(distances, default=None),
            # Two tracks of one face at once make nobody stay for longer than they did.
            min(self.seconds + other.seconds, max(self.last, other.last) - min(self.first, other.first)),
        )


@dataclass(slots=True)
class TrackAttribution:
    """``good``: looks of quality. ``named``, ``known_for``: looks that named each person, and seconds as who the track
    was known. ``unknown_for``: seconds for which it was unknown since it was known last. ``nearest``: the smallest
    distance to each person, and to whoever was nearest. ``held_to``: looks up to then are none of a stranger's, as they
    were taken before the gallery was read, or belong to a stay that is over. ``person`` and ``is_stranger`` are what
    came of it; ``is_ignored``: not to be a stranger's. ``subject``: whose entry the stay is in."""

    stay: PresenceInterval
    counted_to: float = float("-inf")
    held_to: float = float("-inf")
    good: int = 0
    named: dict[str, int] = field(default_factory=dict)
    nearest: dict[str, float] = field(default_factory=dict)
    known_for: dict[str, float] = field(default_factory=dict)
    unknown_for: float = 0.0
    person: str | None = None
    is_stranger: bool = False
    is_ignored: bool = False
    subject: Subject | None = None

    def follow(self, track: Track, rules: PresenceRules, *, strangers: bool = True) -> tuple[Look, ...]:
        """Counts what is new of the track, and decides whose it is. Gives the looks that are of a stranger's face:
        those that are new, or all where it was not a stranger's before. Without ``strangers`` a face that is unknown
        is nobody's yet, and its looks do not count."""
        passed = max(track.seen_at - self.stay.last, 0.0)
        new = self.new_looks(track)
        if not strangers and track.state is State.UNKNOWN:
            self._count(track, (), rules)
            self.counted_to = self.held_to = max([self.counted_to, *(look.at for look in new)])
            return ()
        self._count(track, new, rules)
        if track.state is State.IGNORED:
            self.person, self.is_stranger = None, False
        elif track.state is State.KNOWN and track.person is not None:
            self._known(track, track.person, passed, rules)
        elif track.state is State.UNKNOWN and not self.is_ignored:
            looks = new if self.is_stranger else tuple(look for look in track.looks if look.at > self.held_to)
            if self._unknown(track, passed, rules):
                return looks
        return ()

    def new_looks(self, track: Track) -> tuple[Look, ...]:
        return tuple(look for look in track.looks if look.at > self.counted_to)

    def becomes(self, before: Subject, now: Subject) -> None:
        """Whoever was ``before`` has another name, or one at all, or is a stranger after all."""
        if isinstance(before, str) and isinstance(now, str):
            if self.person == before:
                self.person = now
            self.named, self.nearest, self.known_for = (
                _renamed(self.named, before, now),
                _renamed(self.nearest, before, now),
                _renamed(self.known_for, before, now),
            )
        elif self.subject == before and isinstance(now, str):
            # Until the gallery knows it too, the face is still unknown to the camera; it stays theirs so long.
            self.person, self.is_stranger = now, False
            self.known_for[now] = self.stay.seconds
        elif self.person == before:
            self.person, self.is_stranger = None, True
            self.known_for.clear()
            self.named.clear()
        if self.subject == before:
            self.subject = now

    def restart(self, now: float, *, ignored: bool) -> None:
        """What was noted is erased; counted is on from ``now``."""
        self.subject, self.is_stranger, self.is_ignored = None, False, ignored
        self.stay = PresenceInterval(now, max(now, self.stay.last))

    def distance_to(self, subject: Subject | None) -> float | None:
        return self.nearest.get(subject if isinstance(subject, str) else _ANYBODY)

    def _count(self, track: Track, new: Sequence[Look], rules: PresenceRules) -> None:
        stay = self.stay
        stay.last = max(stay.last, track.seen_at)
        stay.seconds = stay.last - stay.first
        stay.looks += len(new)
        self.good += sum(look.quality >= rules.least_quality for look in new)
        self.counted_to = max([self.counted_to, *(look.at for look in new)])
        for look in new:
            if look.match.person is not None:
                self.named[look.match.person] = self.named.get(look.match.person, 0) + 1

    def _known(self, track: Track, person: str, passed: float, rules: PresenceRules) -> None:
        self.unknown_for = 0.0
        self.known_for[person] = self.known_for.get(person, 0.0) + passed
        self._note_distance(track, person)
        # Looks are matched anew when the gallery changes: those of now may name somebody who was not there before.
        naming = sum(look.match.person == person for look in track.looks)
        self.named[person] = max(naming, self.named.get(person, 0))
        if track.by_hand:
            self.known_for = {person: self.known_for[person]}
        elif self.named[person] < rules.confirm:
            return
        if self.person is None or self.known_for[person] >= self.known_for.get(self.person, 0.0):
            self.person = person
        self.is_stranger = False

    def _unknown(self, track: Track, passed: float, rules: PresenceRules) -> bool:
        """Whether the looks are at a stranger's face. One that was somebody's stays theirs for the time of an absence,
        and for as long as it was theirs before."""
        self.unknown_for += passed
        if self.person is not None:
            grace = rules.absence + self.known_for.get(self.person, 0.0)
            if not track.by_hand and self.unknown_for <= grace:
                return False
            self.person = None
            self.known_for.clear()
            self.named.clear()
        is_sure = self.good >= rules.confirm and self.stay.last - self.stay.first >= rules.stranger_after
        self.is_stranger = self.is_stranger or track.by_hand or is_sure
        self._note_distance(track, _ANYBODY)
        return True

    def _note_distance(self, track: Track, person: str) -> None:
        if track.distance is not None:
            self.nearest[person] = min(track.distance, self.nearest.get(person, 2.0))


def started(track: Track, after: float = float("-inf")) -> TrackAttribution:
    """Of a track that is new, or is seen again: its looks up to ``after`` belong to a stay that is over."""
    first = min([track.seen_at, *(look.at for look in track.looks if look.at > after)])
    return TrackAttribution(PresenceInterval(first, first), counted_to=after, held_to=after)


def _renamed(values: dict[str, Any], before: str, now: str) -> dict[str, Any]:
    return {now if name == before else name: value for name, value in values.items()}
