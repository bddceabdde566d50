"""Collects looks at one person frame by frame and saves them as pictures: for the wizard and for the command."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from realtime.interfaces import Source, media_time
from recognition.enrolment.guided import Advice, Guide, GuideRules
from recognition.errors import UsageError
from recognition.faces.alignment import crop_face, cut_face_chip
from recognition.faces.pose import Pose
from recognition.faces.quality import Quality, assess
from recognition.interfaces import Detector, Embedder, template_key
from recognition.matching.nearest import nearest_people
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.registry import embedder_threshold
from recognition.tracking.scene_cuts import SceneCutDetector
from recognition.types import Detection, FaceChip, Image
from storage.files import filing, rearranging
from storage.files.moving import Change, joined

_INTERVAL = 0.1
"""Seconds from one analysed frame of a source to the next."""
_DEFAULT_RATE = 30.0
_WHOLE = 1e6  # sides of the box: as much margin as there is
_MAX_FRAME = 1920
"""Pixels of the longer side of a whole frame that is kept: several of them wait in memory to be saved."""
_OF_ONE_SITTING = 0.8
"""Part of the embedder's own threshold that looks of one person within a minute keep to: with SFace the nearest of the
looks before was within 0.37 on the test clips, and another person's from 0.53 on."""
_ELSEWHERE = 0.6
"""The threshold where the embedder has none of its own."""


@dataclass(frozen=True, slots=True, eq=False)
class CollectedLook:
    """One look at the person.

    number: counts from 1, in the order in which they were taken.
    face: the face with some margin.
    kept: what goes into the gallery: ``face``, or the whole frame.
    taken_at: seconds since the epoch, None where that is not known.
    """

    number: int
    pose: Pose
    face: FaceChip
    kept: FaceChip
    source: str = ""
    taken_at: float | None = None


class LookCollector:
    """Not thread-safe, like its detector. It writes nothing: ``save_looks`` does.

    ``keep``: "face" or "frame", as in the settings.
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
        try:
            threshold, _ = embedder_threshold(embedder.name)
        except UsageError:  # none of the registered ones
            threshold = _ELSEWHERE
        self._guide = Guide(GuideRules(wanted=wanted, other_person=_OF_ONE_SITTING * threshold))
        self._looks: dict[int, CollectedLook] = {}
        self._light = SceneCutDetector()

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
    def looks(self) -> tuple[CollectedLook, ...]:
        """In order of number. Poses are re-estimated as the person's resting pose becomes known."""
        return tuple(replace(self._looks[each.number], pose=each.pose) for each in self._guide.looks)

    @property
    def in_the_way(self) -> Counter[str]:
        """How many frames were not taken, by the kind of hint."""
        return self._guide.obstacles

    def is_unlit(self, image: Image, at: float) -> bool:
        """Whether a frame was taken between two flashes of an infrared light, and is to be passed over. Called for
        each frame, before ``consider``."""
        return self._light.is_unlit(image, at)

    def consider(self, image: Image, at: float, *, source: str, taken_at: float | None) -> Advice:
        """Takes the look of one frame (H, W, 3) uint8 BGR if it is of use. ``at``: seconds of a monotonic clock."""
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
            face = kept = cut_face_chip(image, advice.face)
            if self._keep == "frame":
                kept = cut_face_chip(image, advice.face, margin=_WHOLE, max_side=_MAX_FRAME)
            number = advice.taken
            self._looks[number] = CollectedLook(number, Pose.FRONT, face, kept, source, taken_at)
        return advice

    def stalled(self, at: float) -> Advice | None:
        """The advice where no new frame has come; None for the first moments."""
        return self._guide.stalled(at)

    def strike(self, number: int) -> None:
        """Discards a look."""
        self._guide.discard(number)
        self._looks.pop(number, None)

    def resembling(self, templates: Templates, threshold: float) -> tuple[str, float] | None:
        """The nearest registered person within ``threshold`` of the mean of all looks, with the distance; or None."""
        mean = self._guide.mean
        if mean is None or templates.embedder != template_key(self._embedder):
            return None
        nearest = nearest_people(mean, templates, 1)
        return nearest[0] if nearest and nearest[0][1] <= threshold else None


def collect_looks(
    source: Source,
    collector: LookCollector,
    on_advice: Callable[[Advice, float], object] = lambda _advice, _at: None,
    *,
    clock: Callable[[], float] = time.monotonic,
) -> None:
    """Opens ``source`` and gives its frames to ``collector`` until it is complete or the source ends.

    ``on_advice`` receives what came of each analysed frame, and its time in seconds from the start. Raises SourceError
    where the source does not open or is lost.
    """
    with closing(source):
        source.open()
        rate = source.frames_per_second or _DEFAULT_RATE
        began, index, due = clock(), 0, 0.0
        while not collector.is_complete and (image := source.read()) is not None:
            at = clock() - began if source.is_live else media_time(source, index)
            index += 1
            if collector.is_unlit(image, at) or at < due:
                continue
            due = at + _INTERVAL - 0.5 / rate  # the nearest frame, not the next
            taken_at = time.time() if source.is_live else None  # when a file was filmed is not known
            on_advice(collector.consider(image, at, source=source.label, taken_at=taken_at), at)


def save_looks(gallery: Path, person: str, looks: Sequence[CollectedLook], *, note_source: bool) -> Change:
    """Saves looks as pictures of ``person``, all or none. Raises RollcallError."""
    counts: Counter[Pose] = Counter()
    with rearranging.all_or_nothing(gallery) as changes:
        for look in looks:
            counts[look.pose] += 1
            source, taken_at = (look.source, look.taken_at) if note_source else ("", None)
            stem = f"camera {look.pose.value} {counts[look.pose]}"
            changes.append(filing.add_look(gallery, person, look.kept, source=source, taken_at=taken_at, stem=stem))
    return joined(changes, Message.of("registered", person=person, looks=len(looks)))
