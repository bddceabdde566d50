"""Detects and tracks faces, selects those to embed, and keeps the looks of each track.

``Follower`` runs on the detection thread, ``embed_looks`` on the embedding thread; ``analyse`` is both in one call, for
files and evaluation. Time is ``Frame.captured_at``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from recognition.faces.alignment import crop_face, cut_face_chip
from recognition.faces.quality import assess
from recognition.interfaces import Detector, Embedder, LivenessModel
from recognition.liveness.crops import liveness_crops
from recognition.liveness.judging import LOOKS_KEPT, MIN_LOOKS
from recognition.matching.nearest import match
from recognition.matching.templates import Templates
from recognition.tracking import identity
from recognition.tracking.face_search import FaceSearch
from recognition.tracking.identity import Rules
from recognition.tracking.looks import LookRequest, LookResult, embed_looks
from recognition.tracking.scene_cuts import Change, SceneCutDetector
from recognition.tracking.tracker import Tracker, TrackerRules
from recognition.types import Analysis, CropSpec, Detection, FormerName, Frame, Image, LivenessCrops, Look, State, Track

_ANSWER = 0.3
"""Seconds after a request after which its look will hardly come any more."""
_MAX_ASKED = 16
_AT_REST = 2.0

# Bounds of the threshold as a measure of how far faces are apart: an extreme setting does not change that.
_MIN_UNIT, _MAX_UNIT = 0.4, 0.7


@dataclass(frozen=True, slots=True)
class FollowRules:
    """When faces are searched and embedded. Intervals are in seconds.

    looks_kept: newest looks of a track that count.
    settled_interval: between two looks at a known face; twice that once all ``looks_kept`` looks show the same person.
    unknown_interval: between two looks at an unknown face; shorter, as it may be a known person who is turned away.
        Faces in other states are embedded in every frame.
    max_requests: looks requested in one frame; in a crowd the faces take turns.
    min_quality: looks below it are requested only until there are enough, and dropped when better ones come.
    same_face: distance to the previous looks, in thresholds, up to which a look shows the same face after a doubt.
    other_face: distance above which it shows another face without a doubt. On the test clips 99 % of looks are within
        0.9 thresholds of the previous ones, and 95 % of looks at other people are not.
    busy_search: between two searches while a face has no name yet, or moves fast; this and the following intervals
        are used where frames may be skipped.
    known_search, empty_search: while every face in view is settled, and while nobody is in view; another scene is
        searched at once.
    known_still, empty_still: the same while nothing moves. empty_rest: once nothing has moved for two seconds.
    whole_search: between two searches for faces of all sizes while every face in view is settled and large and
        nothing moves beside them; 0 makes each search a whole one.
    max_speed: of a settled face, in its widths a second.
    liveness_interval: between two looks that are checked for liveness, once enough were; None checks none.
    """

    identity: Rules = field(default_factory=Rules)
    tracking: TrackerRules = field(default_factory=TrackerRules)
    looks_kept: int = 12
    settled_interval: float = 0.5
    unknown_interval: float = 0.1
    max_requests: int = 16
    min_quality: float = 0.2
    same_face: float = 0.85
    other_face: float = 1.2
    busy_search: float = 0.0
    known_search: float = 0.06
    known_still: float = 0.2
    empty_search: float = 0.06
    empty_still: float = 0.4
    empty_rest: float = 1.0
    whole_search: float = 0.3
    max_speed: float = 1.0
    liveness_interval: float | None = None


def analyse(
    frame: Frame,
    follower: Follower,
    embedder: Embedder,
    templates: Templates,
    rules: Rules,
    threshold: float,
    liveness: LivenessModel | None = None,
) -> Analysis:
    """Detects, tracks, embeds and decides for one frame in one call."""
    follower.threshold = threshold
    follower.add_results(embed_looks(follower.process(frame), embedder, templates, liveness))
    return identity.apply_decisions(follower.analysis(), threshold, rules)


@dataclass(slots=True)
class _Face:
    """The looks of one track.

    strange: looks that contradict ``kept``, newest in a row.
    requested_at: time of the last request, s.
    asked: times of the requests whose looks have not come yet, nor later ones.
    live: liveness scores of the newest looks that were checked, also of those that are not kept any more.
    checked_at: time of the last request that is checked for liveness, s.
    doubted_at: time since which the track may show another face, until the next look; None without a doubt.
    former: the last name that the looks gave.
    """

    kept: list[Look] = field(default_factory=list)
    strange: list[Look] = field(default_factory=list)
    live: list[float] = field(default_factory=list)
    embedder: str = ""
    requested_at: float = float("-inf")
    asked: list[float] = field(default_factory=list)
    checked_at: float = float("-inf")
    doubted_at: float | None = None
    former: FormerName | None = None

    def update_former(self, rules: Rules) -> None:
        """Remembers the name that the looks give, at the smallest threshold so far."""
        new, old = identity.former_name(self.kept, rules), self.former
        if new is not None and (old is None or new.person != old.person or new.threshold < old.threshold):
            self.former = new


class Follower:
    """From frames to tracks with looks. Not thread-safe.

    A track must not become two people. After a scene cut, or when a lost face is found again, the previous looks are
    suspended (the track is pending) until the next look: if it is near, they count again; if it is far, the track gets
    a new id. Without such a doubt it takes two far looks in a row that agree with each other.

    crop_spec: None while there is no embedder: faces are tracked and no looks requested.
    ids: of the tracks, see ``Tracker``.
    """

    def __init__(
        self,
        detector: Detector,
        crop_spec: CropSpec | None,
        rules: FollowRules | None = None,
        assess_quality: Callable[[Image, Detection], float] | None = None,
        ids: Iterator[int] | None = None,
    ) -> None:
        self._crop_spec = crop_spec
        self._rules = rules or FollowRules()
        self._assess = assess_quality or (lambda image, detection: assess(image, detection).weight)
        self._tracker = Tracker(self._rules.tracking, ids)
        self._faces: dict[int, _Face] = {}
        self._tracks: tuple[Track, ...] = ()
        self._frame_index = -1
        self._frame_time = 0.0
        self._searched_at = float("-inf")
        self._cuts = SceneCutDetector()
        self._search = FaceSearch(detector, self._cuts, self._rules.whole_search)
        self._size: tuple[int, ...] = ()
        self._segment = 0
        self._are_settled = False
        self._moved_at = 0.0
        self.threshold = 0.5
        """The threshold in force: which faces are settled, and how far apart two people are."""

    def process(self, frame: Frame) -> tuple[LookRequest, ...]:
        """Detects and tracks the faces of ``frame``; returns the looks to embed, most urgent first."""
        time = frame.captured_at
        self._frame_index, self._frame_time = frame.index, time
        if frame.segment == self._segment and self._cuts.is_unlit(frame.image, time):
            return ()  # nobody is seen in it and nobody has left; the next search is not put off either
        size, self._size = self._size, frame.image.shape
        segment, self._segment = self._segment, frame.segment
        # Boxes of another size fit nothing.
        cut = self._cuts.is_cut(frame.image) or size not in ((), self._size) or segment != self._segment
        followed = self._tracks if self._are_settled and not cut else ()
        # Much may have happened meanwhile.
        is_late = self._rules.tracking.keep_lost < time - self._searched_at < math.inf
        shown = set() if is_late else {track.id for track in self._tracks}
        self._tracks = self._tracker.update(self._search.faces(frame, followed), time, cut)
        if cut or self._tracks or self._searched_at == -math.inf:
            self._moved_at = time
        self._searched_at = time
        alive = self._tracker.ids()
        self._faces = {number: face for number, face in self._faces.items() if number in alive}
        for track in self._tracks:
            face = self._faces.setdefault(track.id, _Face())
            if cut or track.id not in shown:
                face.doubted_at, face.asked = time, []
        requests = self._requests(frame)
        self._are_settled = all(self._is_settled(track) for track in self._tracks)
        return requests

    def may_skip(self, frame: Frame) -> bool:
        """Whether ``frame`` of a live source need not be searched, as the last search was a moment ago."""
        passed, rules = frame.captured_at - self._searched_at, self._rules
        if passed < 0.0 or frame.segment != self._segment:
            return False
        if self._tracks and not self._are_settled:
            return passed < rules.busy_search
        moving, still = (
            (rules.known_search, rules.known_still) if self._tracks else (rules.empty_search, self._empty_still(frame))
        )
        if passed >= max(moving, still):
            return False
        change = self._cuts.change(frame.image)
        if change is not Change.NONE:
            self._moved_at = frame.captured_at
        return change is Change.NONE or (change is Change.MOTION and passed < moving)

    def _empty_still(self, frame: Frame) -> float:
        """A face that was not found a moment ago may still be turned away; later nobody is there."""
        is_at_rest = frame.captured_at - self._moved_at >= _AT_REST
        return self._rules.empty_rest if is_at_rest else self._rules.empty_still

    @property
    def has_new_faces(self) -> bool:
        """Whether the newest frame shows a face with too few looks to be decided, also with those that are on their
        way."""
        needed, since = self._rules.identity.looks_to_decide, self._frame_time - _ANSWER
        return any(
            track.seen_at == self._frame_time
            and len(self._looks(track.id)) + sum(at >= since for at in self._faces[track.id].asked) < needed
            for track in self._tracks
        )

    def _is_settled(self, track: Track) -> bool:
        """Whether the face was seen just now and moves slowly, and has its name, or none in spite of many looks."""
        looks, face = self._looks(track.id), self._faces[track.id]
        speed = math.hypot(*track.velocity) / max(track.box.width, 1.0)
        interval, unknown = self._interval(looks, face), self._rules.unknown_interval
        is_decided = interval > unknown or (interval == unknown and len(looks) >= self._rules.looks_kept)
        return track.seen_at == self._frame_time and speed <= self._rules.max_speed and is_decided

    def add_results(self, results: Iterable[LookResult]) -> None:
        """Adds results to their tracks in order of time; those of lost tracks are dropped."""
        for track, look in sorted(results, key=lambda each: each[1].at):
            face = self._faces.get(track)
            if face is not None:
                self._add(track, look, face)

    def rematch(self, templates: Templates) -> None:
        """Matches all looks again after a change of the gallery, so that names change at once."""
        for face in self._faces.values():
            if face.embedder == templates.embedder:
                face.kept, face.strange = _rematched(face.kept, templates), _rematched(face.strange, templates)
                face.former = None
                face.update_former(self._rules.identity)

    def set_detector(self, detector: Detector) -> None:
        """Changes the detector from the next frame on; keeps tracks and looks."""
        self._search = FaceSearch(detector, self._cuts, self._rules.whole_search)
        self._searched_at = float("-inf")

    def set_crop_spec(self, crop_spec: CropSpec) -> None:
        """Changes the embedder: drops all looks and keeps the tracks."""
        self._crop_spec = crop_spec
        self._faces = {number: _Face() for number in self._faces}

    def analysis(self) -> Analysis:
        """The tracks of the newest frame with their looks; ``identity.apply_decisions`` sets the states."""
        return Analysis(tuple(map(self._with_looks, self._tracks)), self._frame_index, self._frame_time)

    def _with_looks(self, track: Track) -> Track:
        face = self._faces.get(track.id) or _Face()
        live = () if face.doubted_at is not None else tuple(face.live)
        return replace(track, looks=self._looks(track.id), former=face.former, live=live)

    def _looks(self, track: int) -> tuple[Look, ...]:
        face = self._faces.get(track)
        if face is None or face.doubted_at is not None:
            return ()
        return tuple(face.kept)

    def _requests(self, frame: Frame) -> tuple[LookRequest, ...]:
        spec, time = self._crop_spec, frame.captured_at
        if spec is None:
            return ()
        due: list[tuple[Track, Detection, float]] = []
        for track in self._tracks:
            detection, face = self._tracker.detection(track.id), self._faces[track.id]
            waited = time - face.requested_at
            if detection is not None and waited >= self._interval(self._looks(track.id), face):
                due.append((track, detection, waited))
        found = [detection for _, detection, _ in due]
        found = self._search.refined(frame.image, found)
        wanted: list[tuple[int, float, int, Detection, float]] = []
        for (track, _, waited), detection in zip(due, found, strict=True):
            looks = self._looks(track.id)
            quality = min(max(self._assess(frame.image, detection), 0.0), 1.0)
            enough = len(looks) >= self._rules.identity.looks_to_decide
            if quality < self._rules.min_quality and enough and waited < self._rules.settled_interval:
                continue
            wanted.append((len(looks), -waited, track.id, detection, quality))
        requests = []
        for count, _, number, detection, quality in sorted(wanted, key=lambda each: each[:3])[
            : self._rules.max_requests
        ]:
            face = self._faces[number]
            face.requested_at, face.asked = time, [*face.asked, time][-_MAX_ASKED:]
            lacking = max(self._rules.identity.looks_to_decide - count, 0)
            crop, kept = crop_face(frame.image, detection, spec), cut_face_chip(frame.image, detection)
            liveness = self._liveness_crops(frame, detection, face)
            size = min(detection.box.width, detection.box.height)
            requests.append(LookRequest(number, crop, quality, time, spec, kept, liveness, size=size, lacking=lacking))
        return tuple(requests)

    def _liveness_crops(self, frame: Frame, detection: Detection, face: _Face) -> LivenessCrops | None:
        """None where it is not time to check this face."""
        interval, time = self._rules.liveness_interval, frame.captured_at
        if interval is None:
            return None
        if len(face.live) >= MIN_LOOKS and time - face.checked_at < interval:
            return None
        face.checked_at = time
        return liveness_crops(frame.image, detection.box)

    def _interval(self, looks: Sequence[Look], face: _Face) -> float:
        """Seconds until the next look at the face."""
        if face.strange or any(each.quality < self._rules.min_quality for each in looks):
            return 0.0
        if looks and self._contradicts(looks[-1], looks):
            return 0.0
        found = identity.decide(looks, self.threshold, self._rules.identity)
        settled = self._rules.settled_interval
        if found.state is State.KNOWN and len(looks) >= self._rules.looks_kept:
            agree = (each.match.person == found.person and each.match.distance <= self.threshold for each in looks)
            return 2 * settled if all(agree) else settled
        unknown = min(self._rules.unknown_interval, settled)
        return {State.KNOWN: settled, State.IGNORED: settled, State.UNKNOWN: unknown}.get(found.state, 0.0)

    def _add(self, track: int, new: Look, face: _Face) -> None:
        face.asked = [each for each in face.asked if each > new.at]
        embedder = new.sample.embedder if new.sample is not None else ""
        if embedder != face.embedder:  # never mixed
            face.kept, face.strange, face.embedder, face.former = [], [], embedder, None
        doubted = face.doubted_at is not None and new.at >= face.doubted_at
        limit = self._unit * (self._rules.same_face if doubted else self._rules.other_face)
        is_another = face.kept and (
            (doubted and self._contradicts(new, face.kept)) or _distance(new, face.kept) > limit
        )
        if is_another:
            agrees = bool(face.strange) and _distance(new, face.strange) <= self._unit * self._rules.same_face
            if doubted or agrees:
                self._split(track, [*face.strange, new] if agrees else [new], face)
            elif new.quality >= self._rules.min_quality:
                face.strange = [new]
            return
        face.strange = []
        if doubted:
            face.doubted_at = None
        face.live = [*face.live, *_live([new])][-LOOKS_KEPT:]
        looks = [*face.kept, new]
        good = [each for each in looks if each.quality >= self._rules.min_quality]
        # Those of low quality count only while there are not enough others.
        enough = len(good) >= self._rules.identity.looks_to_decide
        face.kept = (good if enough else looks)[-self._rules.looks_kept :]
        face.update_former(self._rules.identity)

    def _contradicts(self, new: Look, before: Sequence[Look]) -> bool:
        """Whether a look matches another person than the previous ones."""
        person = identity.decide(before, self.threshold, self._rules.identity).person
        return person is not None and new.match.distance <= self.threshold and new.match.person != person

    @property
    def _unit(self) -> float:
        """The threshold as a unit of distance between faces."""
        return min(max(self.threshold, _MIN_UNIT), _MAX_UNIT)

    def _split(self, track: int, looks: list[Look], face: _Face) -> None:
        """Gives the track a new id and only the looks of the new face."""
        number = self._tracker.restart(track)
        del self._faces[track]
        self._faces[number] = _Face(looks, live=_live(looks), embedder=face.embedder, requested_at=face.requested_at)
        self._faces[number].update_former(self._rules.identity)
        self._tracks = tuple(replace(each, id=number) if each.id == track else each for each in self._tracks)


def _live(looks: Sequence[Look]) -> list[float]:
    return [each.live for each in looks if each.live is not None]


def _vectors(looks: Sequence[Look]) -> NDArray[np.float32]:
    """(N, D) of the looks that have a sample."""
    return np.stack([each.sample.vector for each in looks if each.sample is not None])


def _rematched(looks: list[Look], templates: Templates) -> list[Look]:
    if not looks:
        return looks
    found = match(_vectors(looks), templates, [each.allowance for each in looks])
    is_cosine = templates.give_cosine_distances
    return [replace(each, match=one, is_cosine=is_cosine) for each, one in zip(looks, found, strict=True)]


def _distance(look: Look, before: Sequence[Look]) -> float:
    """Cosine distance to the mean direction of the looks ``before``."""
    mean = _vectors(before).mean(axis=0)
    return 1.0 - float(_vectors([look])[0] @ mean) / max(float(np.linalg.norm(mean)), 1e-6)
