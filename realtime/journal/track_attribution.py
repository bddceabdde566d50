"""Attributes a track to a person or a stranger over its whole life.

The state of a track follows its newest looks. Its attribution is slower: a face that belonged to somebody stays theirs
while it is turned away, and a name that flickers goes to the person named for longer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from recognition.types import Look, State, Track

Subject = str | int
"""A person's name, or a stranger's number."""

_NEAREST = ""
"""Key of ``min_distances`` for the nearest person of an unknown face."""


@dataclass(frozen=True, slots=True)
class PresenceRules:
    """Times in seconds. Turned heads and false detections mostly give few looks of low quality.

    confirm: looks of a track that must name a person, or be at an unknown face.
    absence: somebody unseen for this long has left.
    cooldown: who returns within this time after they were last seen continues the former entry.
    stranger_after: an unknown face must be followed for this long to become a stranger.
    min_quality: of a look that counts towards a stranger.
    track_timeout: a track unseen for this long has ended; its number is not used again.
    """

    confirm: int = 3
    absence: float = 10.0
    cooldown: float = 60.0
    stranger_after: float = 0.5
    min_quality: float = 0.2
    track_timeout: float = 3.0


@dataclass(slots=True)
class PresenceInterval:
    """The contribution of one or several tracks to an entry.

    distance: the smallest.
    places: where the tracks were, in the order of their beginning. last_place: the one of the newest.
    """

    first: float
    last: float
    looks: int = 0
    distance: float | None = None
    seconds: float = 0.0
    places: tuple[str, ...] = ()
    last_place: str = ""

    def union(self, other: PresenceInterval) -> PresenceInterval:
        distances = [each for each in (self.distance, other.distance) if each is not None]
        first, last = min(self.first, other.first), max(self.last, other.last)
        # Simultaneous tracks of one face do not add up.
        seconds = min(self.seconds + other.seconds, last - first)
        earlier, later = (self, other) if self.first <= other.first else (other, self)
        places = tuple(dict.fromkeys((*earlier.places, *later.places)))
        last_place = (self if self.last >= other.last else other).last_place
        return PresenceInterval(
            first, last, self.looks + other.looks, min(distances, default=None), seconds, places, last_place
        )


@dataclass(slots=True)
class TrackAttribution:
    """The person or stranger that a track is attributed to, and the evidence. Times are the frames', in seconds.

    counted_until: looks up to this time were counted.
    ignored_until: looks up to this time are no stranger's: before the gallery was read, or in a former interval.
    good_looks: looks of sufficient quality.
    name_counts: looks that named each person.
    min_distances: to each person, and to the nearest one while unknown.
    known_seconds: time as each person.
    unknown_seconds: time unknown since last known.
    is_ignored: must not become a stranger.
    subject: the entry that ``interval`` belongs to.
    feed: the source that follows the track.
    """

    interval: PresenceInterval
    counted_until: float = float("-inf")
    ignored_until: float = float("-inf")
    good_looks: int = 0
    name_counts: dict[str, int] = field(default_factory=dict)
    min_distances: dict[str, float] = field(default_factory=dict)
    known_seconds: dict[str, float] = field(default_factory=dict)
    unknown_seconds: float = 0.0
    person: str | None = None
    is_stranger: bool = False
    is_ignored: bool = False
    subject: Subject | None = None
    feed: int = 0

    @classmethod
    def of(cls, track: Track, after: float = float("-inf"), feed: int = 0, place: str = "") -> TrackAttribution:
        """For a track that is new or seen again; its looks up to ``after`` belong to an interval that has ended."""
        first = min([track.seen_at, *(look.at for look in track.looks if look.at > after)])
        interval = PresenceInterval(first, first, places=(place,) if place else (), last_place=place)
        return cls(interval, counted_until=after, ignored_until=after, feed=feed)

    def update(self, track: Track, rules: PresenceRules, *, allow_strangers: bool = True) -> tuple[Look, ...]:
        """Counts new looks and decides the attribution.

        Returns the looks at a stranger's face: the new ones, or all if it was no stranger's before. Without
        ``allow_strangers`` an unknown face is not attributed and its looks do not count.
        """
        elapsed = max(track.seen_at - self.interval.last, 0.0)
        new = self.new_looks(track)
        if not allow_strangers and track.state is State.UNKNOWN:
            self._count(track, (), rules)
            self.counted_until = self.ignored_until = max([self.counted_until, *(look.at for look in new)])
            return ()
        self._count(track, new, rules)
        if track.state is State.IGNORED:
            self.person, self.is_stranger = None, False
        elif track.state is State.KNOWN and track.person is not None:
            self._update_known(track, track.person, elapsed, rules)
        elif track.state is State.UNKNOWN and not self.is_ignored:
            looks = new if self.is_stranger else tuple(look for look in track.looks if look.at > self.ignored_until)
            if self._update_unknown(track, elapsed, rules):
                return looks
        return ()

    def new_looks(self, track: Track) -> tuple[Look, ...]:
        return tuple(look for look in track.looks if look.at > self.counted_until)

    def reassign(self, before: Subject, after: Subject) -> None:
        """``before`` was renamed or named, or turned out to be a stranger."""
        if isinstance(before, str) and isinstance(after, str):
            if self.person == before:
                self.person = after
            self.name_counts, self.min_distances, self.known_seconds = (
                _renamed(self.name_counts, before, after),
                _renamed(self.min_distances, before, after),
                _renamed(self.known_seconds, before, after),
            )
        elif self.subject == before and isinstance(after, str):
            # The face stays theirs although it is unknown until the gallery has been updated.
            self.person, self.is_stranger = after, False
            self.known_seconds[after] = self.interval.seconds
        elif self.person == before:
            self.person, self.is_stranger = None, True
            self.known_seconds.clear()
            self.name_counts.clear()
        if self.subject == before:
            self.subject = after

    def restart(self, now: float, *, ignored: bool) -> None:
        """Erases the interval and starts another at ``now``."""
        self.subject, self.is_stranger, self.is_ignored = None, False, ignored
        former = self.interval
        self.interval = PresenceInterval(now, max(now, former.last), places=former.places, last_place=former.last_place)

    def take_back(self) -> None:
        """Whose the face is, is decided anew."""
        self.min_distances.pop(self.person or "", None)
        self.person = None
        self.known_seconds.clear()
        self.name_counts.clear()

    def forget(self, person: str, now: float) -> None:
        """The face is not ``person`` any more: it is decided anew, from looks that follow."""
        self.take_back()
        self.min_distances.pop(person, None)
        self.good_looks, self.unknown_seconds = 0, 0.0
        self.ignored_until = self.counted_until
        self.restart(now, ignored=self.is_ignored)

    def distance_to(self, subject: Subject | None) -> float | None:
        return self.min_distances.get(subject if isinstance(subject, str) else _NEAREST)

    def _count(self, track: Track, new: Sequence[Look], rules: PresenceRules) -> None:
        interval = self.interval
        interval.last = max(interval.last, track.seen_at)
        interval.seconds = interval.last - interval.first
        interval.looks += len(new)
        self.good_looks += sum(look.quality >= rules.min_quality for look in new)
        self.counted_until = max([self.counted_until, *(look.at for look in new)])
        for look in new:
            if look.match.person is not None:
                self.name_counts[look.match.person] = self.name_counts.get(look.match.person, 0) + 1

    def _update_known(self, track: Track, person: str, elapsed: float, rules: PresenceRules) -> None:
        self.unknown_seconds = 0.0
        self.known_seconds[person] = self.known_seconds.get(person, 0.0) + elapsed
        self._update_distance(track, person)
        # Looks are matched again when the gallery changes and may then name another person.
        count = sum(look.match.person == person for look in track.looks)
        self.name_counts[person] = max(count, self.name_counts.get(person, 0))
        if track.by_hand:
            self.known_seconds = {person: self.known_seconds[person]}
        elif self.name_counts[person] < rules.confirm:
            return
        if self.person is None or self.known_seconds[person] >= self.known_seconds.get(self.person, 0.0):
            self.person = person
        self.is_stranger = False

    def _update_unknown(self, track: Track, elapsed: float, rules: PresenceRules) -> bool:
        """Returns whether the looks are at a stranger's face.

        A face that belonged to a person stays theirs for ``absence`` and for as long as it was theirs before.
        """
        self.unknown_seconds += elapsed
        if self.person is not None:
            grace = rules.absence + self.known_seconds.get(self.person, 0.0)
            if not track.by_hand and self.unknown_seconds <= grace:
                return False
            self.person = None
            self.known_seconds.clear()
            self.name_counts.clear()
        is_old_enough = self.interval.last - self.interval.first >= rules.stranger_after
        is_confirmed = self.good_looks >= rules.confirm and is_old_enough
        self.is_stranger = self.is_stranger or track.by_hand or is_confirmed
        self._update_distance(track, _NEAREST)
        return True

    def _update_distance(self, track: Track, person: str) -> None:
        if track.distance is not None:
            self.min_distances[person] = min(track.distance, self.min_distances.get(person, 2.0))


def _renamed(values: dict[str, Any], before: str, after: str) -> dict[str, Any]:
    return {after if name == before else name: value for name, value in values.items()}
