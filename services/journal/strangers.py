"""Strangers: listing, naming, merging, ignoring and erasing them, for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from realtime.journal.journal import Journal
from realtime.journal.sightings_log import SightingsLog
from realtime.journal.stranger_looks import face_chip_of, image_of
from recognition.errors import UsageError
from recognition.message import Message
from recognition.types import Image, read_only
from services.journal.page import JournalPage
from services.language import tr
from services.privacy.access import needs_operator
from services.task_view import TaskView
from storage.files import filing, rearranging
from storage.files.moving import Change, joined
from storage.journal.strangers import IGNORED, LookRow, StrangerRow

if TYPE_CHECKING:
    from pathlib import Path

    from storage.gallery.gallery import Gallery

_IGNORED_LOOKS = 3
"""Looks of an ignored stranger that are kept as pictures."""

_MAX_SIDE = 160
"""Pixels of the longer side of a stranger's picture in a list."""


@dataclass(frozen=True, slots=True, eq=False)
class Stranger:
    """Somebody unknown who was seen.

    row: what the journal holds.
    image: (H, W, 3) uint8 BGR, the best look.
    until: seconds since the epoch at which the looks are deleted.
    present: whether they are on the picture now.
    """

    row: StrangerRow
    image: Image
    until: float
    present: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class StrangersView(TaskView):
    """strangers: newest first.
    kept_hours: how long looks are kept, 0 where none are.
    needs_consent: whether none are since consent is required, which strangers never gave.
    looks: the id of the stranger last given to ``show_looks``, and their looks, (H, W, 3) uint8 BGR, best first.
    """

    strangers: tuple[Stranger, ...] = ()
    kept_hours: float = 24.0
    needs_consent: bool = False
    looks: tuple[int, tuple[Image, ...]] = (0, ())


def file_looks(folder: Path, looks: Sequence[LookRow], person: str, *, note_source: bool) -> Change:
    """Files a stranger's looks as pictures of ``person``. Raises RollcallError."""
    with rearranging.all_or_nothing(folder) as changes:
        changes.extend(
            filing.add_look(folder, person, chip, confirmed=True, **_origin(look, note_source))
            for look in looks
            if (chip := face_chip_of(look.picture)) is not None
        )
    return joined(changes, Message.of("named-stranger", person=person))


def file_ignored_looks(folder: Path, looks: Sequence[LookRow], *, note_source: bool) -> Change:
    """Files a stranger's looks as pictures of somebody to be ignored. Raises RollcallError."""
    with rearranging.all_or_nothing(folder) as changes:
        changes.extend(
            filing.add_ignored_look(folder, chip, **_origin(look, note_source))
            for look in looks[:_IGNORED_LOOKS]
            if (chip := face_chip_of(look.picture)) is not None
        )
    return joined(changes, Message("ignored-stranger"))


class Strangers(JournalPage[StrangersView]):
    """The strangers of the journal, kept up to date while a window is open. Commands return at once.

    do: ``GalleryWatch.do``, which runs work on the gallery's thread.
    note_source: whether pictures made of looks say where and when they were taken.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Callable[[], float],
        kept_hours: float,
        do: Callable[..., object],
        *,
        note_source: bool = True,
        needs_consent: bool = False,
    ) -> None:
        super().__init__(journal, clock, StrangersView(kept_hours=kept_hours, needs_consent=needs_consent))
        self._do = do
        self._note_source = note_source
        self._images: dict[int, Image] = {}

    @needs_operator
    def name_stranger(self, stranger: int, person: str) -> None:
        """Their looks become pictures of ``person``, and their sightings are theirs."""
        self._command(lambda log: self._name(log, stranger, person))

    @needs_operator
    def name_sightings(self, stranger: int, person: str) -> None:
        """Their sightings are those of ``person``, whose pictures come from elsewhere."""
        self._command(lambda log: log.name_stranger(stranger, person))

    def unname_sightings(self, stranger: int, person: str) -> None:
        """Undoes ``name_sightings``."""
        self._command(lambda log: log.unname_stranger(stranger, person))

    def show_looks(self, stranger: int) -> None:
        """Puts all their looks into ``view().looks``."""

        def work(log: SightingsLog) -> None:
            pictures = (each.picture for each in log.file.strangers.pictures(stranger))
            found = (_thumbnail(each) for each in pictures if each is not None)
            self._show(looks=(stranger, tuple(each for each in found if each is not None)))

        self._command(work)

    @needs_operator
    def merge(self, stranger: int, into: int) -> None:
        def work(log: SightingsLog) -> Message:
            log.merge_strangers(stranger, into)
            return Message.of("strangers-merged", stranger=stranger, into=into)

        if stranger != into:
            self._command(work)

    @needs_operator
    def ignore(self, stranger: int) -> None:
        """Erases one, who is not recorded again."""
        self._command(lambda log: self._ignore(log, stranger))

    @needs_operator
    def erase(self, stranger: int | None = None) -> None:
        """Deletes looks and sightings of one, or of all."""

        def work(log: SightingsLog) -> Message:
            log.erase_strangers(stranger)
            return Message.of("stranger-erased", stranger=stranger)

        self._command(work)

    def refresh(self, log: SightingsLog, now: float) -> None:
        if not self.is_due(log.changes):
            return
        oldest = now - self._view.kept_hours * 3600
        changes, present = log.changes, {each.stranger for each in log.present()}
        found, images = [], {}
        with log.file.kept_open():
            for row in log.file.strangers.all(oldest_look=oldest):
                image = self._images.get(row.best)
                picture = log.file.strangers.picture(row.best) if image is None else None
                image = _thumbnail(picture) if picture is not None else image
                if image is None:
                    continue
                images[row.best] = image
                until = row.newest_look + self._view.kept_hours * 3600
                found.append(Stranger(row, image, until, row.id in present))
        self._images = images
        self._show(strangers=tuple(found))
        self._mark_refreshed(changes)

    def _name(self, log: SightingsLog, stranger: int, person: str) -> Message | None:
        """The pictures first: sightings have the name once the gallery has it."""
        name = " ".join(person.split())
        looks = log.file.strangers.pictures(stranger)
        if not name or not looks:
            return Message.of("no-stranger-looks", stranger=stranger)

        def named(log: SightingsLog) -> Message:
            log.name_stranger(stranger, name)
            return Message.of("stranger-named", stranger=stranger, person=name)

        def unnamed(log: SightingsLog) -> Message:
            log.unname_stranger(stranger, name)
            return Message.of("naming-undone", stranger=stranger, person=name)

        def work(gallery: Gallery) -> Change:
            change = file_looks(gallery.folder, looks, name, note_source=self._note_source)
            self._command(named)
            return change

        self._do(work, on_undo=lambda: self._command(unnamed))
        self._show(status=None)  # it follows: the gallery may refuse the name
        return None

    def _ignore(self, log: SightingsLog, stranger: int) -> Message | None:
        """The pictures first: where the gallery cannot keep them, the looks are still there."""
        looks = log.file.strangers.pictures(stranger)[:_IGNORED_LOOKS]
        if not looks:
            return Message.of("no-stranger-looks", stranger=stranger)

        def erased(log: SightingsLog) -> Message:
            log.erase_strangers(stranger, fate=IGNORED)
            return Message.of("stranger-ignored", stranger=stranger)

        def work(gallery: Gallery) -> Change:
            change = file_ignored_looks(gallery.folder, looks, note_source=self._note_source)
            self._command(erased)
            return change

        self._do(work, on_undo=lambda: self._command(lambda _log: Message.of("ignoring-undone", stranger=stranger)))
        self._show(status=None)  # it follows
        return None


def not_kept_text() -> str:
    """Why no looks are kept where consent is required, whatever ``sightings.strangers_keep_hours`` says."""
    return tr("Unknown faces are not kept, since consent is required (config.yaml: privacy.require_consent: true).")


def require_looks(strangers: Sequence[StrangerRow], stranger: int) -> None:
    """Raises UsageError where there is no such stranger among ``strangers``."""
    if stranger not in {each.id for each in strangers}:
        raise UsageError(
            "There is no stranger {stranger}. To see who there is: python main.py gallery strangers", stranger=stranger
        )


def _origin(look: LookRow, note_source: bool) -> dict[str, Any]:
    return {"source": look.source, "taken_at": look.taken_at} if note_source else {}


def _thumbnail(picture: bytes) -> Image | None:
    image = image_of(picture)
    if image is None:
        return None
    scale = min(1.0, _MAX_SIDE / max(image.shape[:2]))
    size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
    return read_only(np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8))
