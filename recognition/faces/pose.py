"""Where a face looks, in the words of the person whose it is: their own left and right."""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from statistics import median

TURNED = 12.0
"""Degrees of yaw from which a face is turned to a side."""
RAISED, LOWERED = 8.0, 9.0
"""Degrees of pitch over and under a person's resting one from which they look up or down."""

_SETTLING, _LEAST_FRAMES = 0.8, 5
"""Seconds, and frames, from the front that tell how somebody holds their head."""
_REMEMBERED = 80
"""Frames from the front of which a new resting pitch may come; eight seconds of them at ten a second."""
_NEW_REST = 0.9
"""Part of the remembered frames that must be away from the resting pitch for it to have been a mistake."""
_NEAR, _DRIFT = 6.0, 0.02


class Pose(StrEnum):
    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def pose_of(yaw: float, pitch: float) -> Pose:
    """``yaw`` in degrees, positive where the nose points to the right of the picture, which is the person's left, as a
    picture is not a mirror. ``pitch`` in degrees over the resting one, positive where it points up."""
    aside = abs(yaw) / TURNED
    upright = pitch / RAISED if pitch > 0 else -pitch / LOWERED
    if max(aside, upright) < 1:
        return Pose.FRONT
    if aside >= upright:
        return Pose.LEFT if yaw > 0 else Pose.RIGHT
    return Pose.UP if pitch > 0 else Pose.DOWN


class RestingPitch:
    """The pitch at which somebody looks straight ahead. It depends on the height of the camera and on the face, so it
    is learnt from the first second from the front, and followed where it drifts; ``value`` is None before."""

    def __init__(self) -> None:
        self.value: float | None = None
        self._began: float | None = None
        self._seen: deque[float] = deque(maxlen=_REMEMBERED)

    def note(self, at: float, yaw: float, pitch: float) -> None:
        """One frame at ``at`` seconds, with the angles as ``quality`` measures them."""
        if abs(yaw) >= TURNED:
            return
        self._seen.append(pitch)
        if self.value is None:
            self._began = at if self._began is None else self._began
            if at - self._began >= _SETTLING and len(self._seen) >= _LEAST_FRAMES:
                self.value = median(self._seen)
            return
        if abs(pitch - self.value) < _NEAR:
            self.value += _DRIFT * (pitch - self.value)
        elif len(self._seen) == _REMEMBERED:
            over = sum(each - self.value >= RAISED for each in self._seen)
            under = sum(self.value - each >= LOWERED for each in self._seen)
            if max(over, under) >= _NEW_REST * _REMEMBERED:
                self.value = median(self._seen)
