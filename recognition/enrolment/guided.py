"""Guided enrolment: selects looks of one person from live video and gives hints meanwhile.

Frames are processed one by one; time is an argument. The looks should vary: some of each pose as far as the person
gives them, no near-duplicates, all of one person, from video that moves.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.hints import POSE_HINTS, Hint
from recognition.faces.pose import Pose, RestingPitch, pose_of
from recognition.faces.quality import MAX_YAW, Quality
from recognition.types import Detection, Image

VectorOf = Callable[[Detection], NDArray[np.float32]]
"""The (D,) embedding of a face, of unit length."""

_MIN_TURN = 6.0
"""Degrees by which looks with nearly the same vector must differ."""
_DUPLICATE = 0.125
"""Fraction of ``other_person`` below which vectors are near-duplicates. With SFace two frames in a row of a still
person are 0.02 to 0.06 apart, looks at one pose minutes apart 0.07."""
_RETURNED = 0.75
"""Fraction of ``other_person`` that applies to a face that was out of view: other people get many tries. In a film a
different person was within 0.47 for a frame."""
_FOLLOWED_IOU, _FOLLOWED_SECONDS = 0.3, 1.0
_MAX_PITCH = 28.0
"""Degrees from the resting pitch; landmarks of larger pitch are unreliable."""
_MAX_POSE_TIME = 0.5
"""Seconds from one frame to the next that count towards the time for which a pose is requested."""
_FLAWS = ("cut-by-border", "dark", "bright", "low-contrast", "blurred")
"""Codes of ``quality`` with which no look is taken; the first one is reported."""
_MIN_CHANGE = 0.02
"""Mean change of the sampled values, 0..255, from one frame to the next. A person who sits still changes a picture by
0.18 and more at ten frames a second."""
_MAX_GAP = 0.7
"""Seconds within which one change must follow another: photos shown one after the other change less often."""
_FREEZE_AFTER = 1.0
"""Seconds without such changes after which the video is frozen."""


@dataclass(frozen=True, slots=True)
class GuideRules:
    """Which looks are taken.

    other_person: distance from every look so far above which a face is another person's.
    min_face: pixels of the shorter side.
    dominant_face: of several faces the largest is meant if its area is this many times that of the next.
    spacing: seconds between two looks of one pose.
    """

    wanted: int = 15
    other_person: float = 0.48
    min_face: float = 50.0
    dominant_face: float = 4.0
    spacing: float = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class GuidedLook:
    """A look that was taken.

    yaw, pitch: degrees, as ``quality`` measures them.
    vector: (D,) float32 of unit length.
    at: time of the frame, s.
    """

    number: int
    pose: Pose
    yaw: float
    pitch: float
    vector: NDArray[np.float32]
    at: float


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """The result of one frame.

    face: the face that is meant, or None.
    taken: number of the look that the frame became, or None.
    """

    hint: Hint
    face: Detection | None = None
    taken: int | None = None


class Guide:
    """Processes frames of one person, oldest first. Numbers of looks rise and are never reused."""

    def __init__(self, rules: GuideRules | None = None) -> None:
        self.rules = rules or GuideRules()
        self.obstacles: Counter[str] = Counter()
        """Number of frames that were not taken, by hint."""
        self._looks: tuple[GuidedLook, ...] = ()
        self._quota = PoseQuota(self.rules.wanted)
        self._motion = MotionDetector()
        self._rest = RestingPitch()
        self._next = 1
        self._processed_at: float | None = None
        self._last_face: Detection | None = None
        self._is_followed = True  # the face has been in view since it was known to be the person's

    @property
    def looks(self) -> tuple[GuidedLook, ...]:
        return self._looks

    @property
    def poses(self) -> dict[Pose, int]:
        """Number of looks of each pose."""
        return {pose: sum(each.pose is pose for each in self._looks) for pose in Pose}

    @property
    def is_complete(self) -> bool:
        return len(self._looks) >= self.rules.wanted

    @property
    def mean(self) -> NDArray[np.float32] | None:
        """(D,) mean of the looks, of unit length; None before the first."""
        if not self._looks:
            return None
        total = np.sum([each.vector for each in self._looks], axis=0)
        length = float(np.linalg.norm(total))
        return np.asarray(total / length, np.float32) if length > 1e-6 else None

    def discard(self, number: int) -> None:
        """Removes a look, so that another is collected; does nothing if there is no such look."""
        self._looks = tuple(each for each in self._looks if each.number != number)

    def process(
        self,
        at: float,
        image: Image,
        faces: Sequence[Detection],
        quality_of: Callable[[Detection], Quality],
        vector_of: VectorOf,
    ) -> Advice:
        """One frame (H, W, 3) uint8 BGR taken at ``at`` seconds, with the faces detected in it.

        ``quality_of`` and ``vector_of`` are called for one face, only where they are needed.
        """
        elapsed = 0.0 if self._processed_at is None else max(at - self._processed_at, 0.0)
        self._processed_at = at
        face, hint = self._meant(faces)
        self._follow(face, elapsed)
        self._motion.update(at, image)
        if self.is_complete:
            return Advice(Hint.ENOUGH)
        if self._motion.is_frozen(at):
            advice = Advice(Hint.FROZEN, face)
        elif face is None:
            advice = Advice(hint)
        else:
            advice = self._evaluate(at, min(elapsed, _MAX_POSE_TIME), face, quality_of(face), vector_of)
        if advice.taken is None:
            self.obstacles[advice.hint] += 1
        return advice

    def stalled(self, at: float) -> Advice | None:
        """Advice where no new frame has come by ``at`` seconds; None while that is not worth reporting."""
        return Advice(Hint.FROZEN) if self._motion.is_frozen(at) and not self.is_complete else None

    def _evaluate(self, at: float, elapsed: float, face: Detection, quality: Quality, vector_of: VectorOf) -> Advice:
        flaw = next((Hint(each) for each in _FLAWS if each in quality.reasons), None)
        if quality.size_px < self.rules.min_face:
            flaw = Hint.TOO_FAR
        elif abs(quality.yaw) > MAX_YAW:
            flaw = Hint.TURNED_AWAY
        if flaw is not None:
            return Advice(flaw, face)
        if face.landmarks is None:
            return self._take(at, face, quality, Pose.FRONT, Hint.ALIKE, vector_of)
        self._rest.update(at, quality.yaw, quality.pitch)
        self._update_poses()
        if self._rest.value is None:
            return Advice(Hint.LOOK_STRAIGHT, face)
        if abs(quality.pitch - self._rest.value) > _MAX_PITCH:
            return Advice(Hint.TURNED_AWAY, face)
        pose, counts = pose_of(quality.yaw, quality.pitch - self._rest.value), self.poses
        requested = self._quota.request(elapsed, counts)
        hint = Hint.ALIKE if requested is None else POSE_HINTS[requested]
        if not self._quota.has_room(counts, pose):
            return Advice(hint, face)
        return self._take(at, face, quality, pose, hint, vector_of)

    def _take(
        self, at: float, face: Detection, quality: Quality, pose: Pose, hint: Hint, vector_of: VectorOf
    ) -> Advice:
        """Makes a look of the face, or gives ``hint`` where it is too much like the others."""
        is_soon = any(each.pose is pose and at - each.at < self.rules.spacing for each in self._looks)
        if is_soon or not self._motion.is_moving(at):
            return Advice(hint, face)
        vector = vector_of(face)
        distances = [1.0 - float(each.vector @ vector) for each in self._looks]
        max_distance = self.rules.other_person * (1.0 if self._is_followed else _RETURNED)
        if distances and min(distances) > max_distance:
            return Advice(Hint.OTHER_PERSON, face)
        self._is_followed = True
        for each, distance in zip(self._looks, distances, strict=True):
            turn = max(abs(each.yaw - quality.yaw), abs(each.pitch - quality.pitch))
            if turn < _MIN_TURN and distance < _DUPLICATE * self.rules.other_person:
                return Advice(Hint.ALIKE if hint is POSE_HINTS[pose] else hint, face)
        look = GuidedLook(self._next, pose, quality.yaw, quality.pitch, vector, at)
        self._next += 1
        self._looks = (*self._looks, look)
        return Advice(Hint.ENOUGH if self.is_complete else Hint.TAKEN, face, look.number)

    def _follow(self, face: Detection | None, elapsed: float) -> None:
        """Records whether the face is the one of the previous frame."""
        before, self._last_face = self._last_face, face
        is_same = face is not None and before is not None and face.box.iou(before.box) >= _FOLLOWED_IOU
        if not is_same or elapsed > _FOLLOWED_SECONDS:
            self._is_followed = False

    def _meant(self, faces: Sequence[Detection]) -> tuple[Detection | None, Hint]:
        """The face to enrol, or the hint why there is none."""
        if not faces:
            return None, Hint.NO_FACE
        first, *others = sorted(faces, key=lambda each: -each.box.area)
        if others and first.box.area < self.rules.dominant_face * others[0].box.area:
            return None, Hint.SEVERAL_FACES
        return first, Hint.ALIKE

    def _update_poses(self) -> None:
        """Classifies the looks again, as the estimate of the resting pitch changes."""
        if self._rest.value is not None:
            poses = [pose_of(each.yaw, each.pitch - self._rest.value) for each in self._looks]
            self._looks = tuple(
                each if each.pose is pose else replace(each, pose=pose)
                for each, pose in zip(self._looks, poses, strict=True)
            )


class MotionDetector:
    """Whether live video moves: the noise of a camera is enough. Times are in seconds."""

    def __init__(self) -> None:
        self._before: Image | None = None
        self._changes: deque[float] = deque(maxlen=2)
        self._moved_at: float | None = None

    def is_moving(self, at: float) -> bool:
        """Whether there were two changes lately."""
        return len(self._changes) == 2 and at - self._changes[1] <= _MAX_GAP >= self._changes[1] - self._changes[0]

    def is_frozen(self, at: float) -> bool:
        """Whether it has not moved for a while."""
        return self._moved_at is not None and at - self._moved_at >= _FREEZE_AFTER

    def update(self, at: float, image: Image) -> None:
        """A frame (H, W, 3) uint8 taken at ``at`` seconds."""
        step = max(1, min(image.shape[:2]) // 120)
        sample, before = image[::step, ::step].copy(), self._before
        self._before = sample
        if before is None:
            self._moved_at = at
        elif before.shape != sample.shape or np.mean(np.abs(before.astype(np.int16) - sample)) >= _MIN_CHANGE:
            self._changes.append(at)
            if self.is_moving(at):
                self._moved_at = at


REQUEST_SECONDS = (5.0, 4.0, 3.0)
"""How long a pose is requested for the first, second and third time, while a face fit for a look is in view."""

_ORDER = (Pose.FRONT, Pose.LEFT, Pose.RIGHT, Pose.UP, Pose.DOWN)


class PoseQuota:
    """Shares ``wanted`` looks among the poses, a fifth each.

    Poses with too few looks are requested in turn. After the first round other poses may take all but two thirds of a
    missing pose's share, after the second all but one, after the third everything. So people who never look up are
    enrolled all the same, and a pose given late still counts.
    """

    def __init__(self, wanted: int) -> None:
        self._wanted = wanted
        self._share = math.ceil(wanted / len(Pose))
        self._rounds = dict.fromkeys(Pose, 0)  # completed requests of each
        self._requested: Pose | None = None
        self._requested_for = 0.0

    def request(self, elapsed: float, counts: Mapping[Pose, int]) -> Pose | None:
        """The pose to request, ``elapsed`` seconds after the last call, with ``counts`` looks of each pose.

        None where each has its share.
        """
        missing = [each for each in _ORDER if counts[each] < self._share]
        self._requested_for += elapsed
        if self._requested in missing:
            limit = REQUEST_SECONDS[min(self._rounds[self._requested], len(REQUEST_SECONDS) - 1)]
            if self._requested_for < limit:
                return self._requested
            self._rounds[self._requested] += 1
        after = 0 if self._requested is None else _ORDER.index(self._requested) + 1
        self._requested = next((each for each in (*_ORDER[after:], *_ORDER) if each in missing), None)
        self._requested_for = 0.0
        return self._requested

    def has_room(self, counts: Mapping[Pose, int], pose: Pose) -> bool:
        """Whether a look of ``pose`` may be taken with ``counts`` looks of each pose."""
        left = self._wanted - sum(counts.values())
        others = [each for each in Pose if each is not pose]
        if left <= 0:
            return False
        if counts[pose] >= self._share and any(
            counts[each] < self._share and not self._rounds[each] for each in others
        ):
            return False
        reserved = sum(max(0, self._reserved(each) - counts[each]) for each in others)
        return counts[pose] < self._reserved(pose) or left > reserved

    def _reserved(self, pose: Pose) -> int:
        """Looks that no other pose may take."""
        rounds = self._rounds[pose]
        return max(1, self._share - 1) if rounds < 2 else 1 if rounds == 2 else 0
