"""Which frames of live video become looks at a person who is being registered, and what to tell them meanwhile.

One frame after another is considered; time is an argument. Wanted are looks that differ: some of each pose as far as
the person gives them, none twice, all of one person, from a picture that moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.hints import POSE_HINTS, Hint
from recognition.enrolment.pose_quota import Places
from recognition.faces.pose import Pose, RestingPitch, pose_of
from recognition.faces.quality import MAX_YAW, Quality
from recognition.tracking.motion import Motion
from recognition.types import Detection, Image

_TURN = 6.0
"""Degrees by which looks with nearly the same vector must differ."""
_ALIKE = 0.125
"""Part of ``other_person`` within which vectors are nearly the same: two frames in a row of a still person, with SFace
0.02 to 0.06 apart, and looks at one pose minutes apart 0.07."""
_RETURNED = 0.75
"""Part of ``other_person`` that a face must be within that was not followed from a look to now: others have many tries.
In a film, somebody else was within 0.47 for a frame."""
_FOLLOWED_IOU, _FOLLOWED_SECONDS = 0.3, 1.0
_MOST_PITCH = 28.0
"""Degrees from the resting pitch; what a detector's points say of more is guessed."""
_FLAWS = ("cut-by-border", "dark", "bright", "low-contrast", "blurred")
"""Reasons of ``quality`` for which no look is taken, the one to be said first first."""


@dataclass(frozen=True, slots=True)
class GuideRules:
    """``wanted``: looks to collect. ``other_person``: distance from every look so far over which a face is another
    person's, and a little under it where it was out of view. ``min_face``: pixels of the shorter side.
    ``dominant_face``: among several faces the largest is meant if its area is this many times the next. ``spacing``:
    seconds between two looks of the same pose."""

    wanted: int = 15
    other_person: float = 0.48
    min_face: float = 50.0
    dominant_face: float = 4.0
    spacing: float = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class GuidedLook:
    """``yaw`` and ``pitch`` as ``quality`` measured them; ``vector`` (D,) float32 of unit length."""

    number: int
    pose: Pose
    yaw: float
    pitch: float
    vector: NDArray[np.float32]
    at: float


@dataclass(frozen=True, slots=True, eq=False)
class Advice:
    """What came of one frame. ``face`` is the one that is meant, or None; ``taken`` the number of the look that the
    frame became, or None; ``hint`` what to tell the person."""

    hint: Hint
    face: Detection | None = None
    taken: int | None = None


class Guide:
    """Considers frames of one person, oldest first. Numbers of looks rise and are never used twice."""

    def __init__(self, rules: GuideRules | None = None) -> None:
        self.rules = rules or GuideRules()
        self.in_the_way: Counter[str] = Counter()
        """How many frames were not taken, by the kind of the hint."""
        self._looks: tuple[GuidedLook, ...] = ()
        self._places = Places(self.rules.wanted)
        self._motion = Motion()
        self._rest = RestingPitch()
        self._next = 1
        self._before: float | None = None
        self._last_face: Detection | None = None
        self._is_followed = True  # the face is in view since it was known to be the person's

    @property
    def looks(self) -> tuple[GuidedLook, ...]:
        return self._looks

    @property
    def poses(self) -> dict[Pose, int]:
        """How many looks there are of each pose."""
        return {pose: sum(each.pose is pose for each in self._looks) for pose in Pose}

    @property
    def is_complete(self) -> bool:
        return len(self._looks) >= self.rules.wanted

    @property
    def mean(self) -> NDArray[np.float32] | None:
        """(D,) of unit length: the middle of the looks; None before the first."""
        if not self._looks:
            return None
        total = np.sum([each.vector for each in self._looks], axis=0)
        length = float(np.linalg.norm(total))
        return np.asarray(total / length, np.float32) if length > 1e-6 else None

    def strike(self, number: int) -> None:
        """Throws a look out; another may be collected in its place. Nothing where there is no such look."""
        self._looks = tuple(each for each in self._looks if each.number != number)

    def consider(
        self,
        at: float,
        image: Image,
        faces: Sequence[Detection],
        quality_of: Callable[[Detection], Quality],
        vector_of: Callable[[Detection], NDArray[np.float32]],
    ) -> Advice:
        """One frame (H, W, 3) uint8 BGR taken at ``at`` seconds, with the faces found on it.

        ``quality_of`` and ``vector_of`` are asked of the one face where they are needed.
        """
        passed = 0.0 if self._before is None else max(at - self._before, 0.0)
        since = min(passed, 0.5)
        self._before = at
        self._follow(faces, passed)
        self._motion.note(at, image)
        advice = self._considered(at, since, faces, quality_of, vector_of)
        if advice.taken is None and not self.is_complete:
            self.in_the_way[advice.hint] += 1
        return advice

    def stalled(self, at: float) -> Advice | None:
        """No new picture has come: what to say of that at ``at`` seconds, or None as long as it is not worth saying."""
        return Advice(Hint.FROZEN) if self._motion.is_frozen(at) and not self.is_complete else None

    def _considered(
        self,
        at: float,
        since: float,
        faces: Sequence[Detection],
        quality_of: Callable[[Detection], Quality],
        vector_of: Callable[[Detection], NDArray[np.float32]],
    ) -> Advice:
        if self.is_complete:
            return Advice(Hint.ENOUGH)
        face, hint = self._the_face(faces)
        if self._motion.is_frozen(at):
            return Advice(Hint.FROZEN, face)
        if hint is not None or face is None:
            return Advice(hint or Hint.NO_FACE, face)
        quality = quality_of(face)
        flaw = self._flaw(quality)
        if flaw is not None:
            return Advice(Hint(flaw), face)
        if face.landmarks is None:
            pose: Pose | None = None  # this detector does not tell
        else:
            self._rest.note(at, quality.yaw, quality.pitch)
            self._judge_poses_anew()
            if self._rest.value is None:
                return Advice(Hint.LOOK_STRAIGHT, face)
            if abs(quality.pitch - self._rest.value) > _MOST_PITCH:
                return Advice(Hint.TURNED_AWAY, face)
            pose = pose_of(quality.yaw, quality.pitch - self._rest.value)
        return self._chosen(at, since, face, quality, pose, vector_of)

    def _chosen(
        self,
        at: float,
        since: float,
        face: Detection,
        quality: Quality,
        pose: Pose | None,
        vector_of: Callable[[Detection], NDArray[np.float32]],
    ) -> Advice:
        counts = self.poses
        asked_pose = None if pose is None else self._places.ask(since, counts)
        asked = Hint.ALIKE if asked_pose is None else POSE_HINTS[asked_pose]
        if pose is not None and not self._places.has_room(counts, pose):
            return Advice(asked, face)
        pose = pose or Pose.FRONT
        is_soon = any(each.pose is pose and at - each.at < self.rules.spacing for each in self._looks)
        if is_soon or not self._motion.is_moving(at):
            return Advice(asked, face)
        vector = vector_of(face)
        distances = [1.0 - float(each.vector @ vector) for each in self._looks]
        most = self.rules.other_person * (1.0 if self._is_followed else _RETURNED)
        if distances and min(distances) > most:
            return Advice(Hint.OTHER_PERSON, face)
        self._is_followed = True
        for each, distance in zip(self._looks, distances, strict=True):
            turn = max(abs(each.yaw - quality.yaw), abs(each.pitch - quality.pitch))
            if turn < _TURN and distance < _ALIKE * self.rules.other_person:
                return Advice(Hint.ALIKE if asked is POSE_HINTS[pose] else asked, face)
        look = GuidedLook(self._next, pose, quality.yaw, quality.pitch, vector, at)
        self._next += 1
        self._looks = (*self._looks, look)
        return Advice(Hint.ENOUGH if self.is_complete else Hint.TAKEN, face, look.number)

    def _follow(self, faces: Sequence[Detection], passed: float) -> None:
        """Notes whether the face is still the one of the frame before."""
        face, before = self._the_face(faces)[0], self._last_face
        self._last_face = face
        is_same = face is not None and before is not None and face.box.iou(before.box) >= _FOLLOWED_IOU
        if not is_same or passed > _FOLLOWED_SECONDS:
            self._is_followed = False

    def _the_face(self, faces: Sequence[Detection]) -> tuple[Detection | None, Hint | None]:
        if not faces:
            return None, Hint.NO_FACE
        first, *others = sorted(faces, key=lambda each: -each.box.area)
        if others and first.box.area < self.rules.dominant_face * others[0].box.area:
            return None, Hint.SEVERAL_FACES
        return first, None

    def _flaw(self, quality: Quality) -> str | None:
        if quality.size_px < self.rules.min_face:
            return "too-far"
        if abs(quality.yaw) > MAX_YAW:
            return "turned-away"
        return next((each for each in _FLAWS if each in quality.reasons), None)

    def _judge_poses_anew(self) -> None:
        """The resting pitch is known better with every frame."""
        rest = self._rest.value
        if rest is not None:
            judged = tuple(pose_of(each.yaw, each.pitch - rest) for each in self._looks)
            if any(each.pose is not pose for each, pose in zip(self._looks, judged, strict=True)):
                self._looks = tuple(replace(each, pose=pose) for each, pose in zip(self._looks, judged, strict=True))
