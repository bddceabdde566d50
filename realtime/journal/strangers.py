"""Groups the tracks of unknown faces online into strangers with a number each.

A stranger is known by a few looks, the best and most different. A track joins the stranger whose looks are near to its
own, or starts a new one; this is decided again each time its looks have doubled, as the first ones may have been poor.
Two faces of one frame are never one stranger. Only the few kept looks are compared, so that a hundred looks at a face
that kept still do not outweigh three of it from the side.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from realtime.journal.stranger_similarity import GroupingRules, Similarity, StrangerLook, mean
from recognition.types import Look, Vectors


@dataclass(slots=True)
class _Track:
    """A followed face.

    good_looks: looks of sufficient quality.
    next_check: number of good looks at which its stranger is decided again.
    distinct: tracks seen in one picture with this one.
    """

    looks: tuple[StrangerLook, ...] = ()
    good_looks: int = 0
    next_check: int = 0
    counted_until: float = float("-inf")
    stranger: int | None = None
    distinct: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Stranger:
    """``base``: selected looks of ended tracks. ``mean``: cached, of ``mean_of``. ``distinct``: strangers seen in one
    picture with this one."""

    base: tuple[StrangerLook, ...] = ()
    mean_of: tuple[StrangerLook, ...] = ()
    mean: Vectors | None = None
    tracks: set[int] = field(default_factory=set)
    distinct: set[int] = field(default_factory=set)


class Grouping:
    """Strangers by number. Looks by another embedder than ``embedder``, that of the newest look, are not compared.

    Not thread-safe.
    """

    def __init__(self, threshold: float, rules: GroupingRules | None = None) -> None:
        self._rules = rules or GroupingRules()
        self._similarity = Similarity(threshold, self._rules)
        self._numbers = itertools.count(1)
        self._look_numbers = itertools.count(1)
        self._tracks: dict[int, _Track] = {}
        self._strangers: dict[int, _Stranger] = {}
        self._merged: list[tuple[int, int]] = []
        self._changed: set[int] = set()
        self._emptied: set[int] = set()

    @property
    def embedder(self) -> str:
        return self._similarity.embedder

    @property
    def max_strangers(self) -> int:
        return self._rules.max_strangers

    def use_threshold(self, threshold: float) -> None:
        self._similarity.threshold = threshold

    def add_looks(self, track: int, looks: Sequence[Look], source: str = "") -> None:
        """Adds looks at an unknown face; those counted before are left out. ``source``: its label."""
        known = self._tracks.setdefault(track, _Track())
        for look in looks:
            sample = look.sample
            if sample is None or look.at <= known.counted_until or look.quality < self._rules.min_quality:
                continue
            known.counted_until = look.at
            if sample.embedder != self.embedder:
                self._use_embedder(sample.embedder)
            kept = StrangerLook(
                self.next_look(), sample.vector, sample.embedder, look.quality, look.at, sample.face_chip, source
            )
            known.good_looks += 1
            known.looks = self._similarity.select((*known.looks, kept))
            if known.stranger is not None:
                self._changed.add(known.stranger)

    def separate(self, tracks: Sequence[int]) -> None:
        """These faces are in one picture: each is another stranger."""
        for one, other in itertools.combinations(tracks, 2):
            first, second = (self._tracks.setdefault(each, _Track()) for each in (one, other))
            if other in first.distinct and (first.stranger is None or first.stranger != second.stranger):
                continue
            first.distinct.add(other)
            second.distinct.add(one)
            if first.stranger is not None and first.stranger == second.stranger:
                self._leave(max(one, other))
            if first.stranger is not None and second.stranger is not None:
                self._set_distinct(first.stranger, second.stranger)

    def stranger_of(self, track: int) -> int:
        """The stranger of this unknown face."""
        known = self._tracks.setdefault(track, _Track())
        if known.stranger is None:
            self._join(track, self._search(known.looks, self._excluded(known)) or self._new())
            known.next_check = max(2 * known.good_looks, self._rules.looks_kept)
        elif known.good_looks >= known.next_check:
            known.next_check = 2 * known.good_looks
            self._check_again(track, known)
        assert known.stranger is not None
        return known.stranger

    def drop(self, track: int) -> None:
        """Forgets the looks of a face that is no stranger's, or not followed any more."""
        known = self._tracks.pop(track, None)
        if known is not None and known.stranger is not None:
            self._remove_track(track, known.stranger)

    def finish(self, track: int) -> None:
        """Ends a track: its looks stay its stranger's."""
        known = self._tracks.pop(track, None)
        if known is None or known.stranger is None:
            return
        number = known.stranger
        stranger = self._strangers.pop(number)
        self._strangers[number] = stranger  # the newest last
        stranger.tracks.discard(track)
        stranger.base = self._similarity.select((*stranger.base, *known.looks))
        self._changed.add(number)
        self._merge_with_same(number)
        while len(self._strangers) > self._rules.max_strangers:
            oldest = next((number for number, each in self._strangers.items() if not each.tracks), None)
            if oldest is None:
                return
            del self._strangers[oldest]

    def merge(self, stranger: int, into: int) -> None:
        """The user decided that these two are one."""
        if stranger in self._strangers and into in self._strangers and stranger != into:
            self._merge(stranger, into)

    def forget(self, stranger: int) -> None:
        """Removes a stranger; their faces that are followed now are grouped again."""
        removed = self._strangers.pop(stranger, None)
        for number in removed.tracks if removed is not None else ():
            track = self._tracks[number]
            self._tracks[number] = _Track(counted_until=track.counted_until, distinct=track.distinct)
        self._changed.discard(stranger)

    def next_look(self) -> int:
        """The number of the next look."""
        return next(self._look_numbers)

    def remember(self, looks: Iterable[StrangerLook], number: int | None = None) -> int:
        """Adds a stranger of an earlier run, or replaces the looks of one that is not followed now; returns the
        number."""
        if number is None or number not in self._strangers:
            number = self._new()
        self._strangers[number].base = self._similarity.select(tuple(looks))
        self._changed.discard(number)
        return number

    def is_followed(self, stranger: int) -> bool:
        """Whether a face of theirs is followed now."""
        known = self._strangers.get(stranger)
        return known is not None and bool(known.tracks)

    def looks_of(self, stranger: int) -> tuple[StrangerLook, ...]:
        """The kept looks, best first."""
        known = self._strangers.get(stranger)
        return () if known is None else tuple(sorted(self._looks(known), key=lambda each: -each.quality))

    def replace_look(self, stranger: int, look: StrangerLook) -> None:
        """Replaces the look of this number: without its face chip, or by another embedder."""
        known = self._strangers.get(stranger)
        if known is None:
            return
        known.base = _replaced(known.base, look)
        for track in known.tracks:
            self._tracks[track].looks = _replaced(self._tracks[track].looks, look)

    def take_merged(self) -> list[tuple[int, int]]:
        """(removed, into) of strangers merged since the last call."""
        merged, self._merged = self._merged, []
        return merged

    def take_changed(self) -> set[int]:
        """Strangers whose looks may have changed since the last call."""
        changed, self._changed = self._changed, set()
        return changed & self._strangers.keys()

    def take_emptied(self) -> set[int]:
        """Strangers without looks, as their faces turned out to be somebody else's."""
        emptied, self._emptied = self._emptied, set()
        return emptied

    def strangers(self) -> tuple[int, ...]:
        return tuple(self._strangers)

    def _use_embedder(self, key: str) -> None:
        """Followed faces keep their stranger; former vectors are not comparable with new ones."""
        self._similarity.embedder = key
        for known in self._tracks.values():
            if known.stranger is not None:
                stranger = self._strangers[known.stranger]
                stranger.base = self._similarity.select((*stranger.base, *known.looks))
            known.looks, known.good_looks, known.next_check = (), 0, self._rules.looks_kept

    def _new(self) -> int:
        number = next(self._numbers)
        self._strangers[number] = _Stranger()
        return number

    def _join(self, track: int, number: int) -> None:
        known = self._tracks[track]
        known.stranger = number
        self._strangers[number].tracks.add(track)
        for other in self._excluded(known) - {number}:
            self._set_distinct(number, other)
        self._changed.add(number)

    def _leave(self, track: int) -> None:
        """The face is not its stranger's after all, and will not be."""
        known = self._tracks[track]
        former, known.stranger = known.stranger, None
        excluded = self._excluded(known)
        if former is not None:
            self._remove_track(track, former)
            excluded.add(former)
        number = self._search(known.looks, excluded) or self._new()
        if former in self._strangers:
            self._set_distinct(number, former)
        self._join(track, number)

    def _remove_track(self, track: int, number: int) -> None:
        stranger = self._strangers[number]
        stranger.tracks.discard(track)
        self._changed.add(number)
        if not stranger.tracks and not stranger.base:
            del self._strangers[number]
            self._emptied.add(number)

    def _set_distinct(self, one: int, other: int) -> None:
        self._strangers[one].distinct.add(other)
        self._strangers[other].distinct.add(one)

    def _excluded(self, known: _Track) -> set[int]:
        """Strangers that the face cannot be."""
        found = {self._tracks[each].stranger for each in known.distinct & self._tracks.keys()}
        return {each for each in found if each is not None}

    def _check_again(self, track: int, known: _Track) -> None:
        assert known.stranger is not None
        stranger = self._strangers[known.stranger]
        others = (look for each in stranger.tracks - {track} for look in self._tracks[each].looks)
        rest = self._similarity.usable((*stranger.base, *others))
        if self._similarity.differ(self._similarity.usable(known.looks), rest):
            self._leave(track)
        self._merge_with_same(known.stranger)

    def _merge_with_same(self, number: int) -> None:
        stranger = self._strangers[number]
        same = self._search(self._looks(stranger), {number, *stranger.distinct})
        if same is not None:
            # The earlier one is kept: the user may have seen it already.
            self._merge(max(number, same), min(number, same))

    def _merge(self, removed: int, into: int) -> None:
        former, kept = self._strangers.pop(removed), self._strangers[into]
        kept.base = self._similarity.select((*kept.base, *former.base))
        kept.tracks |= former.tracks
        for track in former.tracks:
            self._tracks[track].stranger = into
        for other in former.distinct & self._strangers.keys():
            self._strangers[other].distinct.discard(removed)
            if other != into:
                self._set_distinct(into, other)
        self._merged.append((removed, into))
        self._changed.discard(removed)
        self._changed.add(into)

    def _search(self, looks: Sequence[StrangerLook], excluded: set[int]) -> int | None:
        """The stranger that these looks show, or None."""
        usable = self._similarity.usable(looks)
        if not usable:
            return None
        numbers, candidates, means = [], [], []
        for number, stranger in self._strangers.items():
            found = self._similarity.usable(self._looks(stranger)) if number not in excluded else ()
            if found:
                if stranger.mean is None or stranger.mean_of != found:
                    stranger.mean, stranger.mean_of = mean(found), found
                numbers.append(number)
                candidates.append(found)
                means.append(stranger.mean)
        row = self._similarity.nearest(usable, candidates, means) if numbers else None
        return None if row is None else numbers[row]

    def _looks(self, stranger: _Stranger) -> tuple[StrangerLook, ...]:
        if not stranger.tracks:
            return stranger.base
        live = (look for track in stranger.tracks for look in self._tracks[track].looks)
        return self._similarity.select((*stranger.base, *live))


def _replaced(looks: tuple[StrangerLook, ...], look: StrangerLook) -> tuple[StrangerLook, ...]:
    return tuple(look if each.number == look.number else each for each in looks)
