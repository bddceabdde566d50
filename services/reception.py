"""Who is here now, for whoever sits at a desk: people and strangers with their faces, and who came or went lately."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from realtime.interfaces import Present, SessionState, Snapshot
from recognition.progress import Stage
from recognition.types import Image, Liveness
from services.gallery.corrections import FaceCorrections
from services.journal.strangers import Strangers

_LOOKING_S = 4.0
"""Seconds of a visit in which better pictures of the face replace the first."""


@dataclass(frozen=True, slots=True, eq=False)
class Visitor:
    """Somebody who is here.

    visit: number, unique in this run.
    person: None for a stranger.
    since: seconds since the epoch.
    image: their face, (H, W, 3) uint8 BGR; None before there is one.
    liveness: of the face; None where it is on no picture now, or liveness is not checked.
    """

    visit: int
    person: str | None
    since: float
    image: Image | None = None
    liveness: Liveness | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ReceptionView:
    """People and strangers, each with the one who came last first."""

    people: tuple[Visitor, ...] = ()
    strangers: tuple[Visitor, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Coming:
    """Somebody came, or left."""

    visitor: Visitor
    has_come: bool


class Reception:
    """Called from the window's thread, a few times a second.

    wall_clock: seconds since the epoch.
    view: another object whenever it has changed.
    """

    def __init__(
        self, corrections: FaceCorrections, strangers: Strangers, wall_clock: Callable[[], float] = time.time
    ) -> None:
        self._corrections = corrections
        self._strangers = strangers
        self._wall_clock = wall_clock
        self.view = ReceptionView()
        self._visitors: dict[int, Visitor] = {}
        self._present: dict[int, Present] = {}
        self._source: str | None = None
        self._newest = 0
        self._forgotten = 0  # visits up to this number are of a former source

    def refresh(self, snapshot: Snapshot) -> tuple[Coming, ...]:
        """Follows the snapshot; returns who came and went since the last call, in this order.

        Nobody leaves while the picture is paused, and nobody is said to have left because the source was changed.
        """
        source = snapshot.source if snapshot.feeds == 1 else ""  # of several, another is in focus now and then
        if source != self._source:
            self._source = source
            self._forgotten = self._newest
            self._present, self._visitors = {}, {}
            self._show({})
        elif snapshot.state is SessionState.PAUSED and snapshot.feeds == 1:
            return ()
        # Who is a stranger is not known before the gallery has been read.
        is_reading = any(each.progress.stage is Stage.READING_GALLERY for each in snapshot.activities)
        present = {
            each.visit: each
            for each in snapshot.present
            if each.visit > self._forgotten
            and (each.person is not None or not is_reading or each.visit in self._present)
        }
        self._newest = max([self._newest, *present])
        before, former = self._present, self._visitors
        analyses = (snapshot.analysis, *snapshot.others)
        liveness = {each.id: each.liveness for found in analyses if found is not None for each in found.tracks}
        visitors = {visit: self._visitor(each, former.get(visit), liveness) for visit, each in present.items()}
        came = [
            Coming(each, has_come=True)
            for visit, each in visitors.items()
            if visit not in before and not _is_among(each.person, before.values())
        ]
        left = [
            Coming(former[visit], has_come=False)
            for visit, each in before.items()
            if visit not in present and not _continues(each, present.values())
        ]
        if visitors != former:
            self._show(visitors)
        self._present, self._visitors = present, visitors
        return (*came, *left)

    def track_of(self, visit: int) -> int | None:
        """A face of theirs that is on the picture now, or None."""
        present = self._present.get(visit)
        tracks = present.tracks if present is not None else ()
        return next((each for each in reversed(tracks) if self._corrections.image(each) is not None), None)

    def name(self, visit: int, person: str) -> bool:
        """This stranger is ``person``, who is registered if they were not; their past sightings are that person's.

        Returns False where they have left and nothing is kept of them.
        """
        present = self._present.get(visit)
        if present is None:
            return False
        track, stranger, strangers = self.track_of(visit), present.stranger, self._strangers
        if track is None:
            if stranger is not None:
                strangers.name_stranger(stranger, person)
            return stranger is not None
        self._confirm(track, person, stranger)
        return True

    def confirm(self, track: int, person: str) -> None:
        """This face is ``person``; where it is a stranger's, as by ``name``."""
        here = (each for each in self._present.values() if each.person is None and track in each.tracks)
        self._confirm(track, person, next((each.stranger for each in here), None))

    def _confirm(self, track: int, person: str, stranger: int | None) -> None:
        if stranger is None:
            self._corrections.confirm(track, person)
            return
        strangers = self._strangers
        self._corrections.confirm(track, person, undone=lambda: strangers.unname_sightings(stranger, person))
        strangers.name_sightings(stranger, person)

    def _visitor(self, present: Present, former: Visitor | None, liveness: Mapping[int, Liveness | None]) -> Visitor:
        """``former`` where nothing changed."""
        image = former.image if former is not None else None
        if present.tracks and (image is None or self._is_new(present)):
            found = self._corrections.image(*present.tracks)  # of several cameras, the one that sees them best
            image = image if found is None else found
        live = next((liveness[each] for each in reversed(present.tracks) if each in liveness), None)
        now = Visitor(present.visit, present.person, present.since, image, live)
        if former is None or _parts(former) != _parts(now):
            return now
        return former

    def _is_new(self, present: Present) -> bool:
        return self._wall_clock() - present.since < _LOOKING_S

    def _show(self, visitors: dict[int, Visitor]) -> None:
        latest = sorted(visitors.values(), key=lambda each: (-each.since, -each.visit))
        people = tuple(each for each in latest if each.person is not None)
        self.view = ReceptionView(people, tuple(each for each in latest if each.person is None))


def _parts(visitor: Visitor) -> tuple[object, ...]:
    return visitor.person, visitor.since, id(visitor.image), visitor.liveness


def _is_among(person: str | None, present: Iterable[Present]) -> bool:
    """Whether this person is here by another visit."""
    return person is not None and any(each.person == person for each in present)


def _continues(former: Present, present: Iterable[Present]) -> bool:
    """Whether the visit goes on under another number: that of the same person, or of whom a stranger turned out to
    be."""
    tracks = set(former.tracks)
    return any(
        each.person == former.person if former.person is not None else bool(tracks.intersection(each.tracks))
        for each in present
    )
