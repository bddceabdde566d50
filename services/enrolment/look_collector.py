"""One person's looks, collected frame by frame and kept as pictures: behind the window's wizard and the command."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recognition.enrolment.guided import Advice, Guide, GuideRules
from recognition.errors import RollcallError, UsageError
from recognition.faces.alignment import crop_face
from recognition.faces.face_chips import cut_face_chip
from recognition.faces.pose import Pose
from recognition.faces.quality import Quality, assess
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.nearest import nearest_people
from recognition.matching.templates import Templates
from recognition.registry import embedder_threshold
from recognition.types import Detection, FaceChip, Image
from storage.files import filing, rearranging

if TYPE_CHECKING:
    from storage.files.changes import Change
    from storage.gallery.gallery import Gallery

_WHOLE = 1e6  # sides of the box: as much margin as there is
_LARGEST_FRAME = 1920
"""Pixels of the longer side of a whole frame that is kept: several of them wait in memory for the person to say yes."""
_OF_ONE_SITTING = 0.8
"""Part of the embedder's own threshold that looks of one person within a minute keep to: with SFace the nearest of the
looks before was within 0.37 on the test clips, and another person's from 0.53 on."""
_ELSEWHERE = 0.6
"""The threshold where the embedder has none of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class KeptLook:
    """``cut`` is the face with some margin, ``kept`` what goes into the gallery: that, or the whole frame.
    ``taken_at``: seconds since the epoch, None where that is not known."""

    number: int
    cut: FaceChip
    kept: FaceChip
    source: str
    taken_at: float | None


class LookCollector:
    """Belongs to one thread, with its detector. It writes nothing: ``save_looks`` does.

    ``keep``: "face" or "frame", as the settings say.
    """

    def __init__(
        self,
        detector: Detector,
        embedder: Embedder,
        wanted: int,
        *,
        keep: str = "face",
        assess_quality: Callable[[Image, Detection], Quality] = assess,
    ) -> None:
        self._detector = detector
        self._embedder = embedder
        self._keep = keep
        self._assess = assess_quality
        self._guide = Guide(GuideRules(wanted=wanted, other_person=other_person(embedder.name)))
        self._kept: dict[int, KeptLook] = {}

    @property
    def wanted(self) -> int:
        return self._guide.rules.wanted

    @property
    def is_complete(self) -> bool:
        return self._guide.is_complete

    @property
    def poses(self) -> dict[Pose, int]:
        return self._guide.poses

    @property
    def looks(self) -> tuple[tuple[KeptLook, Pose], ...]:
        """In the order in which they were taken, with the pose of each as it is judged by now."""
        return tuple((self._kept[each.number], each.pose) for each in self._guide.looks)

    @property
    def in_the_way(self) -> Counter[str]:
        """How many frames were not taken, by the kind of hint."""
        return self._guide.obstacles

    def consider(self, image: Image, at: float, *, source: str, taken_at: float | None) -> Advice:
        """One frame (H, W, 3) uint8 BGR, seen ``at`` seconds of a monotonic clock."""
        faces = [] if self.is_complete else self._detector.detect(image)
        spec = self._embedder.crop_spec
        advice = self._guide.process(
            at,
            image,
            faces,
            lambda face: self._assess(image, face),
            lambda face: self._embedder.embed([crop_face(image, face, spec)])[0],
        )
        if advice.taken is not None and advice.face is not None:
            cut = cut_face_chip(image, advice.face)
            whole = self._keep == "frame"
            kept = cut_face_chip(image, advice.face, margin=_WHOLE, max_side=_LARGEST_FRAME) if whole else cut
            self._kept[advice.taken] = KeptLook(advice.taken, cut, kept, source, taken_at)
        return advice

    def stalled(self, at: float) -> Advice | None:
        """What to say where no new frame has come, or None as long as that is not worth a word."""
        return self._guide.stalled(at)

    def strike(self, number: int) -> None:
        """Throws a look out."""
        self._guide.discard(number)
        self._kept.pop(number, None)

    def nearest(self, templates: Templates) -> tuple[str, float] | None:
        """The registered person whom the looks, taken together, are nearest to, with the distance."""
        mean = self._guide.mean
        if mean is None or templates.embedder != template_key(self._embedder):
            return None
        found = nearest_people(mean, templates, 1)
        return found[0] if found else None


def save_looks(gallery: Gallery, person: str, looks: Sequence[tuple[KeptLook, Pose]], *, note_source: bool) -> Change:
    """Puts looks into the gallery as pictures of ``person``, all or none. Raises RollcallError."""
    from storage.files.changes import joined

    counts: Counter[Pose] = Counter()
    changes: list[Change] = []
    words = f"Registered {person} from {len(looks)} {'look' if len(looks) == 1 else 'looks'}"
    for look, pose in looks:
        counts[pose] += 1
        try:
            change = filing.add_look(
                gallery.folder,
                person,
                look.kept,
                source=look.source if note_source else "",
                taken_at=look.taken_at if note_source else None,
                stem=f"camera {pose.value} {counts[pose]}",
            )
        except RollcallError:
            if changes:
                rearranging.undo(gallery.folder, joined(changes, words))
            raise
        changes.append(change)
    return joined(changes, words)


def other_person(embedder: str) -> float:
    """The distance from all looks so far over which a face is somebody else's, with the embedder of that name."""
    try:
        threshold, _ = embedder_threshold(embedder)
    except UsageError:  # none of the registered ones
        threshold = _ELSEWHERE
    return _OF_ONE_SITTING * threshold
