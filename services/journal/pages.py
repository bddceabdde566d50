"""What the pages of sightings and of strangers see, and what they ask for. Made and filled by the journal."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import cv2
import numpy as np

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from realtime.journal.stranger_looks import face_chip_of, image_of
from recognition.errors import RollcallError
from recognition.types import Image, read_only
from services.people_interfaces import DayRow, Sighting, SightingFilter, SightingsView, Stranger, StrangersView
from storage.files import filing
from storage.journal.journal import SightingQuery, SightingRow
from storage.journal.strangers import IGNORED, LookRow

if TYPE_CHECKING:
    from storage.files.changes import Change
    from storage.gallery.gallery import Gallery

LOOKED_AT = 5.0
"""Seconds since a page was last pulled for which it is kept up to date."""

_IGNORED_LOOKS = 3
"""Of a stranger who is to be ignored, kept as pictures."""

AT_MOST_EVERY = 1.0
_LARGEST = 160
"""Pixels of the longer side of a stranger's picture in a list."""


class GalleryThread(Protocol):
    """``realtime.gallery.galleries.Galleries``."""

    def do(self, work: Callable[[Gallery], object], *, undone: Callable[[], object] | None = None) -> None: ...


class _Page:
    """Implements ``realtime.journal.journal.JournalView``. ``refresh`` and ``reset`` are the journal's thread's; the
    rest is safe from any."""

    def __init__(self, journal: Journal, clock: Callable[[], float]) -> None:
        self._journal = journal
        self._clock = clock
        self._lock = threading.Lock()
        self._pulled_at = self._refreshed_at = float("-inf")
        self._seen = -1

    def is_open(self) -> bool:
        return self._clock() - self._pulled_at <= LOOKED_AT

    def is_due(self, changes: int) -> bool:
        rested = self._clock() - self._refreshed_at >= AT_MOST_EVERY
        return changes != self._seen and rested and self.is_open()

    def say(self, said: str) -> None:
        raise NotImplementedError

    def _command(self, work: Callable[[SightingsLog], str | None]) -> None:
        """Has ``work`` done on the journal's thread, and says what came of it."""

        def do(log: SightingsLog) -> None:
            try:
                said = work(log)
            except RollcallError as error:
                said = str(error)
            if said is not None:
                self.say(said)

        self._journal.do(do)

    def _pulled(self) -> None:
        now = self._clock()
        if now - self._pulled_at > AT_MOST_EVERY:
            self._pulled_at = now
            self._journal.wake()

    def _refreshed(self, changes: int) -> None:
        self._seen, self._refreshed_at = changes, self._clock()

    def reset(self) -> None:
        """Another gallery."""
        self._seen, self._refreshed_at = -1, float("-inf")


class SightingsPage(_Page):
    """Implements ``realtime.interfaces.Sightings``."""

    def __init__(self, journal: Journal, clock: Callable[[], float], kept_days: float) -> None:
        super().__init__(journal, clock)
        self._view = SightingsView(kept_days=kept_days)
        self._wanted = SightingFilter()
        self._asked = 0

    def view(self) -> SightingsView:
        self._pulled()
        return self._view

    def show(self, wanted: SightingFilter) -> int:
        with self._lock:
            self._wanted, self._asked = wanted, self._asked + 1
            asked = self._asked
        self._pulled_at = self._clock()
        self._journal.wake()
        return asked

    def add_by_hand(self, person: str, at: float, note: str = "") -> None:
        name = " ".join(person.split())

        def work(log: SightingsLog) -> str | None:
            if not self._view.kept_days:
                return "No sightings are kept: sightings.keep_days is 0 in the settings."
            log.add_by_hand(name, at, note.strip())
            return None

        if name:
            self._command(work)

    def erase(self, wanted: SightingFilter) -> None:
        self._command(lambda log: f"{_counted(log.erase(query_of(wanted)))} erased.")

    def export(self, file: Path, wanted: SightingFilter) -> None:
        def work(log: SightingsLog) -> str:
            from storage.journal.export import export

            count = export(log.file, file, query_of(wanted))
            return f"Saved {_counted(count)} in {file}"

        self._command(work)

    def is_due(self, changes: int) -> bool:
        return self._asked != self._view.answers or super().is_due(changes)

    def refresh(self, log: SightingsLog, now: float) -> None:
        if not self.is_due(log.changes):
            return
        with self._lock:
            asked, wanted = self._asked, query_of(self._wanted)
        changes = log.changes
        with log.file.kept_open():
            rows, total = log.file.find(wanted, now=now)
            # Shown at once: adding up the days of ten thousand sightings takes longer than finding the newest.
            self._view = replace(
                self._view,
                version=self._view.version + 1,
                answers=asked,
                rows=tuple(map(_shown, rows)),
                total=total,
            )
            days, people = log.file.days(wanted), log.file.people()
        self._view = replace(
            self._view,
            version=self._view.version + 1,
            days=tuple(
                DayRow(each.day, each.name, each.first_seen, each.last_seen, each.seconds, each.sightings)
                for each in days
            ),
            people=people,
        )
        self._refreshed(changes)

    def say(self, said: str) -> None:
        self._view = replace(self._view, version=self._view.version + 1, said=said)


class StrangersPage(_Page):
    """Implements ``services.people_interfaces.Strangers``. Naming and ignoring make pictures in the gallery of their
    looks. ``note_source``: whether these say where and when they were taken."""

    def __init__(
        self,
        journal: Journal,
        clock: Callable[[], float],
        kept_hours: float,
        galleries: GalleryThread,
        *,
        note_source: bool = True,
    ) -> None:
        super().__init__(journal, clock)
        self._galleries = galleries
        self._note_source = note_source
        self._view = StrangersView(kept_hours=kept_hours)
        self._images: dict[int, Image] = {}

    def view(self) -> StrangersView:
        self._pulled()
        return self._view

    def name_stranger(self, stranger: int, person: str) -> None:
        self._command(lambda log: self._name(log, stranger, person))

    def merge(self, stranger: int, into: int) -> None:
        def work(log: SightingsLog) -> str:
            log.merge_strangers(stranger, into)
            return f"Strangers {stranger} and {into} are one person: stranger {into}."

        if stranger != into:
            self._command(work)

    def ignore(self, stranger: int) -> None:
        self._command(lambda log: self._ignore(log, stranger))

    def erase(self, stranger: int | None = None) -> None:
        def work(log: SightingsLog) -> str:
            log.erase_strangers(stranger)
            return "All strangers are erased." if stranger is None else f"Stranger {stranger} is erased."

        self._command(work)

    def refresh(self, log: SightingsLog, now: float) -> None:
        del now
        if not self.is_due(log.changes):
            return
        changes, kept, present = log.changes, self._view.kept_hours * 3600, log.strangers_here()
        found, images = [], {}
        with log.file.kept_open():
            for row in log.file.strangers.all():
                image = self._images.get(row.best)
                picture = log.file.strangers.picture(row.best) if image is None else None
                image = _small(picture) if picture is not None else image
                if image is None:
                    continue
                images[row.best] = image
                until = row.newest_look + kept
                here = row.id in present
                found.append(
                    Stranger(
                        row.id, image, row.looks, row.first_seen, row.last_seen, until, row.times, row.sources, here
                    )
                )
        self._images = images
        self._view = replace(self._view, version=self._view.version + 1, strangers=tuple(found))
        self._refreshed(changes)

    def say(self, said: str) -> None:
        self._view = replace(self._view, version=self._view.version + 1, said=said)

    def reset(self) -> None:
        super().reset()
        self._images = {}

    def _after(self, work: Callable[[SightingsLog], object], said: str) -> None:
        """On the journal's thread, what follows from a change of the gallery."""

        def do(log: SightingsLog) -> None:
            work(log)
            self.say(said)

        self._journal.do(do)

    def _name(self, log: SightingsLog, stranger: int, person: str) -> str:
        """The pictures first: sightings have the name once the gallery has it."""
        name = " ".join(person.split())
        looks = log.file.strangers.pictures(stranger)
        if not name or not looks:
            return _no_looks(stranger)

        # What came of it is said only then: a name may be one that the gallery cannot have.
        said = f"tranger {stranger} is {name}."

        def named() -> None:
            self._after(lambda log: log.name_stranger(stranger, name), f"S{said}")

        def unnamed() -> None:
            self._after(lambda log: log.unname_stranger(stranger, name), f"Undone: s{said}")

        def work(gallery: Gallery) -> Change:
            change = look_pictures(gallery, looks, name, note_source=self._note_source)
            named()
            return change

        self._galleries.do(work, undone=unnamed)
        return ""

    def _ignore(self, log: SightingsLog, stranger: int) -> str:
        looks = log.file.strangers.pictures(stranger)[:_IGNORED_LOOKS]
        if not looks:
            return _no_looks(stranger)
        undone = f"Undone: stranger {stranger} is not ignored any more. What was erased stays erased."
        self._galleries.do(
            lambda gallery: ignored_pictures(gallery, looks, note_source=self._note_source),
            undone=lambda: self._after(lambda _log: None, undone),
        )
        log.erase_strangers(stranger, fate=IGNORED)
        return f"Stranger {stranger} is erased, and not recorded again."


def look_pictures(gallery: Gallery, looks: Sequence[LookRow], person: str, *, note_source: bool = True) -> Change:
    """A stranger's looks as pictures of ``person``. Raises RollcallError."""
    from storage.files.changes import joined

    changes = [
        filing.add_look(gallery.folder, person, face_chip, confirmed=True, **_where(look, note_source))
        for look in looks
        if (face_chip := face_chip_of(look.picture)) is not None
    ]
    return joined(changes, f"This stranger is {person}")


def ignored_pictures(gallery: Gallery, looks: Sequence[LookRow], *, note_source: bool = True) -> Change:
    """A stranger's looks as pictures of somebody to be ignored. Raises RollcallError."""
    from storage.files.changes import joined

    changes = [
        filing.add_ignored_look(gallery.folder, face_chip, **_where(look, note_source))
        for look in looks[:_IGNORED_LOOKS]
        if (face_chip := face_chip_of(look.picture)) is not None
    ]
    return joined(changes, "A stranger ignored")


def _where(look: LookRow, note_source: bool) -> dict[str, Any]:
    return {"source": look.source, "taken_at": look.taken_at} if note_source else {}


def _no_looks(stranger: int) -> str:
    return f"There are no pictures of stranger {stranger} any more."


def query_of(wanted: SightingFilter) -> SightingQuery:
    return SightingQuery(wanted.person, wanted.since, wanted.until, wanted.text, wanted.strangers)


def _shown(row: SightingRow) -> Sighting:
    return Sighting(
        row.id,
        row.person,
        row.stranger if row.person is None else None,
        row.first_seen,
        row.last_seen,
        row.distance,
        row.source,
        row.looks,
        row.note,
        row.by_hand,
        row.is_open,
    )


def _small(picture: bytes) -> Image | None:
    image = image_of(picture)
    if image is None:
        return None
    scale = min(1.0, _LARGEST / max(image.shape[:2]))
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return read_only(np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8))


def _counted(count: int) -> str:
    return "1 sighting" if count == 1 else f"{count} sightings"
