"""Classifies head poses, named from the person's own point of view: their left and right."""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from statistics import median

MIN_YAW = 12.0
"""Degrees of yaw from which a face is turned left or right."""
MIN_UP, MIN_DOWN = 8.0, 9.0
"""Degrees of pitch above and below the resting pitch from which a face looks up or down."""

_MIN_SECONDS, _MIN_FRAMES = 0.8, 5
"""Of frontal frames before the resting pitch is known."""
_WINDOW = 80
"""Frontal frames from which the resting pitch may be estimated again; eight seconds at ten frames a second."""
_OUTLIERS = 0.9
"""Fraction of the window that must be up, or down, for the estimate to be replaced."""
_NEAR, _DRIFT = 6.0, 0.02
"""Degrees within which the resting pitch follows a frame, and by which fraction of the difference."""


class Pose(StrEnum):
    FRONT = "front"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"


def pose_of(yaw: float, pitch: float) -> Pose:
    """The pose for angles in degrees.

    yaw: positive where the nose points to the right of the image, which is the person's left.
    pitch: relative to the resting pitch, positive upwards.
    """
    sideways = abs(yaw) / MIN_YAW
    vertical = pitch / MIN_UP if pitch > 0 else -pitch / MIN_DOWN
    if max(sideways, vertical) < 1:
        return Pose.FRONT
    if sideways >= vertical:
        return Pose.LEFT if yaw > 0 else Pose.RIGHT
    return Pose.UP if pitch > 0 else Pose.DOWN


class RestingPitch:
    """Estimates the pitch at which a person looks straight ahead.

    It depends on the height of the camera and on the face. It is estimated from the first second of frontal frames,
    follows drift, and is estimated again where nearly all frames are far from it.
    """

    def __init__(self) -> None:
        self.value: float | None = None
        """Degrees, None until it is known."""
        self._began: float | None = None
        self._window: deque[float] = deque(maxlen=_WINDOW)

    def update(self, at: float, yaw: float, pitch: float) -> None:
        """One frame at ``at`` seconds, with the angles as ``quality`` measures them."""
        if abs(yaw) >= MIN_YAW:
            return
        self._window.append(pitch)
        if self.value is None:
            self._began = at if self._began is None else self._began
            if at - self._began >= _MIN_SECONDS and len(self._window) >= _MIN_FRAMES:
                self.value = median(self._window)
        elif abs(pitch - self.value) < _NEAR:
            self.value += _DRIFT * (pitch - self.value)
        elif len(self._window) == _WINDOW:
            up = sum(each - self.value >= MIN_UP for each in self._window)
            down = sum(self.value - each >= MIN_DOWN for each in self._window)
            if max(up, down) >= _OUTLIERS * _WINDOW:
                self.value = median(self._window)
