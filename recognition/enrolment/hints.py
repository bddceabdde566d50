"""Codes of the hints for somebody who is being enrolled from live pictures."""

from __future__ import annotations

from enum import StrEnum

from recognition.faces.pose import Pose


class Hint(StrEnum):
    """Why no look was taken, or what to do next. ``services.messages.enrolment`` has the text of each."""

    PREPARING = "preparing"
    NO_PICTURE = "no-picture"
    NO_FACE = "no-face"
    SEVERAL_FACES = "several-faces"
    TOO_FAR = "too-far"
    BLURRED = "blurred"
    DARK = "dark"
    BRIGHT = "bright"
    LOW_CONTRAST = "low-contrast"
    TURNED_AWAY = "turned-away"
    CUT_BY_BORDER = "cut-by-border"
    FROZEN = "frozen"
    OTHER_PERSON = "other-person"
    ALIKE = "alike"
    LOOK_STRAIGHT = "look-straight"
    TURN_LEFT = "turn-left"
    TURN_RIGHT = "turn-right"
    LOOK_UP = "look-up"
    LOOK_DOWN = "look-down"
    TAKEN = "taken"
    ENOUGH = "enough"


POSE_HINTS = {
    Pose.FRONT: Hint.LOOK_STRAIGHT,
    Pose.LEFT: Hint.TURN_LEFT,
    Pose.RIGHT: Hint.TURN_RIGHT,
    Pose.UP: Hint.LOOK_UP,
    Pose.DOWN: Hint.LOOK_DOWN,
}
"""The hint that requests a pose."""


class HintDebouncer:
    """Passes a hint on once it has been the same for ``hold`` seconds, so that the text does not flicker."""

    def __init__(self, hold: float) -> None:
        self._hold = hold
        self._shown: Hint | None = None
        self._candidate: Hint | None = None
        self._since = 0.0

    def show(self, hint: Hint, at: float, *, at_once: bool = False) -> Hint:
        """The hint to show at ``at`` seconds when ``hint`` is the current one."""
        if self._candidate != hint:
            self._candidate, self._since = hint, at
        if at_once or self._shown is None or at - self._since >= self._hold:
            self._shown = hint
        return self._shown
