"""Which unknown face is whose: tracks grouped on the fly into strangers, one number for each. Pure.

A stranger is known by a few looks, the best and most different. A track joins the stranger whose looks are near to its
own, or is a new one; the question is asked again as its looks double, as the first ones may have been poor. Two faces
of one frame are never one stranger. The few looks, not all of them, are compared: so the hundred looks at a face that
kept still do not outweigh three of it from the side.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from realtime.journal.stranger_similarity import GroupingRules, Likeness, StrangerLook, mean
from recognition.types import Look, Vectors


@dataclass(slots=True)
class _Track:
    """``good`` counts its looks that could be kept; at ``ask_at`` of them it is asked again whose it is."""

    looks: tuple[StrangerLook, ...] = ()
    good: int = 0
    ask_at: int = 0
    counted_to: float = float("-inf")
    stranger: int | None = None
    apart: set[int] = field(default_factory=set)


@dataclass(slots=True)
class _Stranger:
    """``base``: looks of the tracks that are over, the best of them. ``apart``: strangers that were in one picture with
    this one. ``mean`` is kept while ``of`` are the looks it is of."""

    base: tuple[StrangerLook, ...] = ()
    of: tuple[StrangerLook, ...] = ()
    mean: Vectors | None = None
    tracks: set[int] = field(default_factory=set)
    apart: set[int] = field(default_factory=set)


class Grouping:
    """One thread's. Looks by another embedder than ``embedder``, that of the newest one, are not compared."""

    def __init__(
        self, threshold: float, rules: GroupingRules | None = None, numbers: itertools.count[int] | None = None
    ) -> None:
        self._rules = rules or GroupingRules()
        self._likeness = Likeness(threshold, self._rules)
        self._numbers = numbers or itertools.count(1)
        self._look_numbers = itertools.count(1)
        self._tracks: dict[int, _Track] = {}
        self._strangers: dict[int, _Stranger] = {}
        self._merged: list[tuple[int, int]] = []
        self._changed: set[int] = set()
        self._emptied: set[int] = set()

    @property
    def embedder(self) -> str:
        return self._likeness.embedder

    def use_threshold(self, threshold: float) -> None:
        self._likeness.threshold = threshold

    def look(self, track: int, looks: Sequence[Look]) -> None:
        """New looks at an unknown face; those that were counted before are left out."""
        known = self._tracks.setdefault(track, _Track())
        for look in looks:
            sample = look.sample
            if sample is None or look.at <= known.counted_to or look.quality < self._rules.least_quality:
                continue
            known.counted_to = look.at
            if sample.embedder != self.embedder:
                self._use_embedder(sample.embedder)
            kept = StrangerLook(
                next(self._look_numbers), sample.vector, sample.embedder, look.quality, look.at, sample.face_chip
            )
            known.good += 1
            known.looks = self._likeness.best((*known.looks, kept))
            if known.stranger is not None:
                self._changed.add(known.stranger)

    def together(self, tracks: Sequence[int]) -> None:
        """These faces are in one picture: each is somebody else."""
        for one, other in itertools.combinations(tracks, 2):
            first, second = (self._tracks.setdefault(each, _Track()) for each in (one, other))
            if other in first.apart and (first.stranger is None or first.stranger != second.stranger):
                continue
            first.apart.add(other)
            second.apart.add(one)
            if first.stranger is not None and first.stranger == second.stranger:
                self._leave(max(one, other))
            if first.stranger is not None and second.stranger is not None:
                self._keep_apart(first.stranger, second.stranger)

    def stranger_of(self, track: int) -> int:
        """Who this unknown face is."""
        known = self._tracks.setdefault(track, _Track())
        if known.stranger is None:
            self._join(track, self._search(known.looks, self._apart_of(known)) or self._new())
            known.ask_at = max(2 * known.good, self._rules.looks_kept)
        elif known.good >= known.ask_at:
            known.ask_at = 2 * known.good
            self._ask_again(track, known)
        assert known.stranger is not None
        return known.stranger

    def drop(self, track: int) -> None:
        """The face is no stranger's, or not followed any more: its looks are forgotten."""
        known = self._tracks.pop(track, None)
        if known is not None and known.stranger is not None:
            self._part(track, known.stranger)

    def finish(self, track: int) -> None:
        """The face is gone: what was seen of it stays its stranger's."""
        known = self._tracks.pop(track, None)
        if known is None or known.stranger is None:
            return
        number = known.stranger
        stranger = self._strangers.pop(number)
        self._strangers[number] = stranger  # the newest last
        stranger.tracks.discard(track)
        stranger.base = self._likeness.best((*stranger.base, *known.looks))
        self._changed.add(number)
        self._merge_with_same(number)
        while len(self._strangers) > self._rules.most:
            oldest = next((each for each, it in self._strangers.items() if not it.tracks), None)
            if oldest is None:
                return
            del self._strangers[oldest]

    def merge(self, stranger: int, into: int) -> None:
        """Somebody said that these two are one."""
        if stranger in self._strangers and into in self._strangers and stranger != into:
            self._merge(stranger, into)

    def forget(self, stranger: int) -> None:
        """Nobody any more. Faces that are followed now and were this stranger's are asked anew."""
        gone = self._strangers.pop(stranger, None)
        for track in gone.tracks if gone is not None else ():
            self._tracks[track] = _Track(counted_to=self._tracks[track].counted_to, apart=self._tracks[track].apart)
        self._changed.discard(stranger)

    @property
    def most(self) -> int:
        """Strangers that are remembered."""
        return self._rules.most

    def next_look(self) -> int:
        """The number of a look that is to be remembered."""
        return next(self._look_numbers)

    def remember(self, looks: Iterable[StrangerLook], number: int | None = None) -> int:
        """A stranger of an earlier run, who gets a number; or other looks of one that nobody follows now."""
        if number is None or number not in self._strangers:
            number = self._new()
        self._strangers[number].base = self._likeness.best(tuple(looks))
        self._changed.discard(number)
        return number

    def is_followed(self, stranger: int) -> bool:
        """Whether a face of theirs is followed now."""
        known = self._strangers.get(stranger)
        return known is not None and bool(known.tracks)

    def looks_of(self, stranger: int) -> tuple[StrangerLook, ...]:
        """The best looks, best first."""
        known = self._strangers.get(stranger)
        return () if known is None else tuple(sorted(self._all(known), key=lambda each: -each.quality))

    def replace_look(self, stranger: int, look: StrangerLook) -> None:
        """The same look, now without its face chip, or by another embedder."""
        known = self._strangers.get(stranger)
        if known is None:
            return
        known.base = _replaced(known.base, look)
        for track in known.tracks:
            self._tracks[track].looks = _replaced(self._tracks[track].looks, look)

    def take_merged(self) -> list[tuple[int, int]]:
        """(gone, into) of strangers that turned out to be one, since this was asked last."""
        merged, self._merged = self._merged, []
        return merged

    def take_changed(self) -> set[int]:
        """The strangers whose looks may be others since this was asked last."""
        changed, self._changed = self._changed, set()
        return changed & self._strangers.keys()

    def take_emptied(self) -> set[int]:
        """The strangers of whom nothing is left, as their faces turned out to be somebody else's."""
        emptied, self._emptied = self._emptied, set()
        return emptied

    def strangers(self) -> tuple[int, ...]:
        return tuple(self._strangers)

    def _use_embedder(self, key: str) -> None:
        """Vectors of the embedder before say nothing to those to come; who a followed face is stays."""
        self._likeness.embedder = key
        for known in self._tracks.values():
            if known.stranger is not None:
                stranger = self._strangers[known.stranger]
                stranger.base = self._likeness.best((*stranger.base, *known.looks))
            known.looks, known.good, known.ask_at = (), 0, self._rules.looks_kept

    def _new(self) -> int:
        number = next(self._numbers)
        self._strangers[number] = _Stranger()
        return number

    def _join(self, track: int, number: int) -> None:
        known = self._tracks[track]
        known.stranger = number
        self._strangers[number].tracks.add(track)
        for other in known.apart & self._tracks.keys():
            theirs = self._tracks[other].stranger
            if theirs is not None and theirs != number:
                self._keep_apart(number, theirs)
        self._changed.add(number)

    def _leave(self, track: int) -> None:
        """The face is not its stranger's after all, and will not be."""
        known = self._tracks[track]
        former, known.stranger = known.stranger, None
        without = self._apart_of(known)
        if former is not None:
            self._part(track, former)
            without.add(former)
        number = self._search(known.looks, without) or self._new()
        if former in self._strangers:
            self._keep_apart(number, former)
        self._join(track, number)

    def _part(self, track: int, number: int) -> None:
        stranger = self._strangers[number]
        stranger.tracks.discard(track)
        self._changed.add(number)
        if not stranger.tracks and not stranger.base:
            del self._strangers[number]
            self._emptied.add(number)

    def _keep_apart(self, one: int, other: int) -> None:
        self._strangers[one].apart.add(other)
        self._strangers[other].apart.add(one)

    def _apart_of(self, known: _Track) -> set[int]:
        """Strangers that the face cannot be."""
        found = {self._tracks[each].stranger for each in known.apart & self._tracks.keys()}
        return {each for each in found if each is not None}

    def _ask_again(self, track: int, known: _Track) -> None:
        assert known.stranger is not None
        stranger = self._strangers[known.stranger]
        others = (look for each in stranger.tracks - {track} for look in self._tracks[each].looks)
        rest = self._likeness.usable((*stranger.base, *others))
        if self._likeness.are_others(self._likeness.usable(known.looks), rest):
            self._leave(track)
        self._merge_with_same(known.stranger)

    def _merge_with_same(self, number: int) -> None:
        stranger = self._strangers[number]
        same = self._search(self._all(stranger), {number, *stranger.apart})
        if same is not None:
            # The earlier one goes on: it is the one that somebody may have looked at.
            self._merge(max(number, same), min(number, same))

    def _merge(self, gone: int, into: int) -> None:
        former, stays = self._strangers.pop(gone), self._strangers[into]
        stays.base = self._likeness.best((*stays.base, *former.base))
        stays.tracks |= former.tracks
        for track in former.tracks:
            self._tracks[track].stranger = into
        for other in former.apart & self._strangers.keys():
            self._strangers[other].apart.discard(gone)
            if other != into:
                self._keep_apart(into, other)
        self._merged.append((gone, into))
        self._changed.discard(gone)
        self._changed.add(into)

    def _search(self, looks: Sequence[StrangerLook], without: set[int]) -> int | None:
        """The stranger that these looks show, or None."""
        usable = self._likeness.usable(looks)
        if not usable:
            return None
        numbers, theirs, directions = [], [], []
        for number, stranger in self._strangers.items():
            found = self._likeness.usable(self._all(stranger)) if number not in without else ()
            if found:
                if stranger.mean is None or stranger.of != found:
                    stranger.mean, stranger.of = mean(found), found
                numbers.append(number)
                theirs.append(found)
                directions.append(stranger.mean)
        row = self._likeness.nearest(usable, theirs, directions) if numbers else None
        return None if row is None else numbers[row]

    def _all(self, stranger: _Stranger) -> tuple[StrangerLook, ...]:
        if not stranger.tracks:
            return stranger.base
        live = (look for track in stranger.tracks for look in self._tracks[track].looks)
        return self._likeness.best((*stranger.base, *live))


def _replaced(looks: tuple[StrangerLook, ...], look: StrangerLook) -> tuple[StrangerLook, ...]:
    return tuple(look if each.number == look.number else each for each in looks)
