"""Corrections of faces on the live picture: shown at once, and kept as pictures in the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from realtime.pipeline.naming import Naming
from recognition.message import Message
from recognition.tracking.identity import ManualLabel
from recognition.types import MAX_DISTANCE, Analysis, FaceChip, Image, Liveness, Look, State, Track
from services.privacy.access import OPEN, Access, needs_operator
from storage.files import filing, rearranging
from storage.files.gallery_folder import FileKind
from storage.files.moving import Change, joined
from storage.gallery.templates import near_looks

if TYPE_CHECKING:
    from recognition.matching.templates import Templates
    from storage.gallery.gallery import Gallery

KEPT_LOOKS = 3
"""Looks kept of one correction: a face is named by the majority of its looks, so one alone would not suffice."""

DENIED_LOOKS = 6
"""More where it is denied who it is: they must outweigh the person's pictures."""

_NEAREST = 3

_SAME_FACE = 0.6
"""Part of the threshold within which looks show one face."""


@dataclass(frozen=True, slots=True)
class Nearest:
    """A candidate for a face. ``picture``: their key picture, relative to the gallery, or None."""

    person: str
    distance: float
    picture: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FaceCard:
    """What is known of one face on the live picture.

    image: its best look with some margin, (H, W, 3) uint8 BGR; None before the first.
    nearest: the three nearest people, nearest first, without those in ``denied``.
    by_hand: the state was set by the user, not recognised.
    denied: people of whom the user said that it is not them.
    liveness: None where it is not checked.
    is_held: the name is held back until the face is live; state and person are those of a pending face.
    """

    track: int
    state: State
    person: str | None = None
    distance: float | None = None
    image: Image | None = None
    nearest: tuple[Nearest, ...] = ()
    by_hand: bool = False
    denied: tuple[str, ...] = ()
    liveness: Liveness | None = None
    is_held: bool = False


class FaceCorrections:
    """Corrections of faces that are on the picture now, from the window's thread.

    A correction shows from the next snapshot on, lasts as long as the face is followed, and is kept as pictures for the
    time after. ``GalleryEditor.undo`` takes it back.

    do: ``GalleryWatch.do``, which runs work on the gallery's thread.
    analyses: the newest decided one of every source.
    templates: those in use, or None.
    key_pictures: people's key pictures by name.
    source: the label of a source, by its number.
    wall_clock: seconds since the epoch.
    note_source: whether the pictures that are kept note where and when they were taken.
    may_keep: whether pictures of this person may be kept, or of somebody of whom it is not known who they are (None);
        otherwise a correction lasts as long as the face is followed.
    taken_back: called with a track and who it was said to be, where that is undone or fails.
    """

    access: Access = OPEN

    def __init__(
        self,
        naming: Naming,
        do: Callable[..., object],
        *,
        analyses: Callable[[], Iterable[Analysis]],
        templates: Callable[[], Templates | None],
        key_pictures: Callable[[], Mapping[str, str | None]],
        source: Callable[[int], str],
        wall_clock: Callable[[], float],
        note_source: bool = True,
        may_keep: Callable[[str | None], bool] = lambda _person: True,
        taken_back: Callable[[int, str], object] = lambda _track, _person: None,
    ) -> None:
        self._naming = naming
        self._do = do
        self._analyses = analyses
        self._templates = templates
        self._key_pictures = key_pictures
        self._source = source
        self._wall_clock = wall_clock
        self._note_source = note_source
        self._may_keep = may_keep
        self._taken_back = taken_back

    def card(self, track: int) -> FaceCard | None:
        """None where the face is gone."""
        found = self._track(track)
        if found is None:
            return None
        image = self.image(track)
        verdict = self._naming.label(track) or ManualLabel()
        near = self._nearest(found.looks, len(verdict.denied) + _NEAREST)
        denied = verdict.denied | {each.person for each in near if each.distance >= MAX_DISTANCE}
        nearest = tuple(each for each in near if each.person not in denied)[:_NEAREST]
        return FaceCard(
            track,
            found.state,
            found.person,
            found.distance,
            image,
            nearest,
            found.by_hand,
            tuple(sorted(denied)),
            found.liveness,
            found.is_held,
        )

    def image(self, *tracks: int) -> Image | None:
        """The best look at a face that is on a picture, on several perhaps, (H, W, 3) uint8 BGR; None where there is
        none."""
        found = [each for each in map(self._track, tracks) if each is not None]
        best = _best([look for each in found for look in each.looks])
        return best.sample.face_chip.image if best and best.sample and best.sample.face_chip else None

    @needs_operator
    def confirm(self, track: int, person: str, *, undone: Callable[[], object] = lambda: None) -> None:
        """This is ``person``, who is registered if they were not: looks become pictures of them.

        ``undone`` is called where that is undone, or fails.
        """
        where = self._where(track)

        def after_undo() -> None:
            undone()
            self._taken_back(track, person)

        self._keep(
            track,
            ManualLabel(person=person),
            Message.of("corrected-person", person=person),
            lambda gallery, look: filing.add_look(gallery.folder, person, look, confirmed=True, **where),
            withdraws=(FileKind.DENIED, person),
            after_undo=after_undo,
        )

    @needs_operator
    def deny(self, track: int, person: str) -> None:
        """This is not ``person``: looks near to these are not named so."""
        where = self._where(track)
        former = self._naming.label(track) or ManualLabel()
        self._keep(
            track,
            ManualLabel(denied=former.denied | {person}),
            Message.of("corrected-denied", person=person),
            lambda gallery, look: filing.add_denied_look(gallery.folder, person, look, **where),
            count=DENIED_LOOKS,
            withdraws=(FileKind.PICTURE, person),
        )

    @needs_operator
    def ignore(self, track: int) -> None:
        """Not to be named, recorded or counted as a stranger."""
        where = self._where(track)
        self._keep(
            track,
            ManualLabel(ignored=True),
            Message("corrected-ignored"),
            lambda gallery, look: filing.add_ignored_look(gallery.folder, look, **where),
        )

    def _keep(
        self,
        track: int,
        label: ManualLabel,
        message: Message,
        put: Callable[[Gallery, FaceChip], Change],
        *,
        count: int = KEPT_LOOKS,
        withdraws: tuple[FileKind, str] | None = None,
        after_undo: Callable[[], object] = lambda: None,
    ) -> None:
        """Shows it at once and keeps it on the gallery's thread; where that fails, it is not shown any more.

        ``put`` keeps one look, of up to ``count``. ``withdraws``: earlier looks that state the contrary.
        """
        found = self._track(track)
        if found is None:
            return
        former = self._naming.label(track)
        self._naming.set_label(track, label)
        face_chips = varied(found.looks, count) if self._may_keep(label.person) else ()

        def undone() -> None:
            if self._naming.label(track) == label:
                self._naming.set_label(track, former)
            after_undo()

        def work(gallery: Gallery) -> Change:
            try:
                with rearranging.all_or_nothing(gallery.folder) as changes:
                    changes.extend(put(gallery, each) for each in face_chips)
                    if withdraws is not None:
                        contrary = self._contrary(gallery, *withdraws, found.looks)
                        changes.append(rearranging.withdraw_looks(gallery.folder, contrary))
            except BaseException:
                undone()
                raise
            return joined(changes, message)

        if face_chips:
            self._do(work, on_undo=undone)

    def _contrary(self, gallery: Gallery, kind: FileKind, person: str, looks: Sequence[Look]) -> tuple[str, ...]:
        """Kept looks at this face that state the contrary: the last correction counts."""
        mean = mean_vector(looks)
        embedder = next((each.sample.embedder for each in looks if each.sample is not None), None)
        if mean is None or embedder is None:
            return ()
        within = _SAME_FACE * self._naming.threshold
        return near_looks(gallery.folder, kind, person, mean, embedder, within)

    def _track(self, number: int) -> Track | None:
        return next((track for track, _ in self._tracks() if track.id == number), None)

    def _tracks(self) -> Iterator[tuple[Track, int]]:
        """Each with the number of its source."""
        return ((track, each.feed) for each in self._analyses() for track in each.tracks)

    def _where(self, number: int) -> dict[str, Any]:
        feed = next((feed for track, feed in self._tracks() if track.id == number), None)
        if not self._note_source or feed is None:
            return {}
        return {"source": self._source(feed), "taken_at": self._wall_clock()}

    def _nearest(self, looks: Sequence[Look], count: int) -> tuple[Nearest, ...]:
        templates, mean = self._templates(), mean_vector(looks)
        if templates is None or mean is None or len(mean) != templates.dimension:
            return ()
        from recognition.matching.nearest import nearest_people

        pictures = self._key_pictures()
        return tuple(
            Nearest(person, distance, pictures.get(person))
            for person, distance in nearest_people(mean, templates, count)
        )


def mean_vector(looks: Sequence[Look]) -> NDArray[np.float32] | None:
    """(D,) of unit length; None where no look has a vector."""
    vectors = [each.sample.vector for each in looks if each.sample is not None]
    if not vectors:
        return None
    total = np.sum(vectors, axis=0)
    length = float(np.linalg.norm(total))
    return np.asarray(total / length, dtype=np.float32) if length > 1e-6 else None


def varied(looks: Sequence[Look], count: int = KEPT_LOOKS) -> tuple[FaceChip, ...]:
    """The faces of up to ``count`` looks: the best, then always the one least like those chosen."""
    left = sorted((each for each in looks if each.sample and each.sample.face_chip), key=lambda each: -each.quality)
    samples = [each.sample for each in left if each.sample is not None]
    taken = samples[:1]
    while len(taken) < min(count, len(samples)):
        farthest = max(
            (each for each in samples if each not in taken),
            key=lambda each: min(1.0 - float(each.vector @ other.vector) for other in taken),
        )
        taken.append(farthest)
    return tuple(each.face_chip for each in taken if each.face_chip is not None)


def _best(looks: Sequence[Look]) -> Look | None:
    return max((each for each in looks if each.sample is not None), key=lambda each: each.quality, default=None)
