"""What is said to somebody who is registered from live pictures: why a look is not taken, and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from recognition.faces.pose import Pose


@dataclass(frozen=True, slots=True)
class Hint:
    """``kind`` is a short stable keyword, ``words`` are for the person in front of the camera."""

    kind: str
    words: str


_WORDS = {
    "preparing": "One moment: getting ready to recognise faces.",
    "no-picture": "There is no picture yet.",
    "no-face": "Nobody is in view. Sit down in front of the camera.",
    "several-faces": "Several faces are in view. Only one person at a time: please let the others step aside.",
    "too-far": "Too far away. Come closer to the camera.",
    "blurred": "Blurred. Hold still for a moment.",
    "dark": "Too dark. Turn on a light, or face the window.",
    "bright": "Too bright. Turn away from the light a little.",
    "low-contrast": "Hardly anything of the face can be made out. Let light fall on it from the front.",
    "turned-away": "Turned too far away. Turn back a little.",
    "cut-by-border": "The face is cut off by the edge of the picture. Move to the middle.",
    "frozen": "The picture stands still. Live video is needed: let it go on if it is paused; photos do not count.",
    "other-person": "This looks like somebody else than before. Only one person at a time.",
    "alike": "Almost the same as a look that is there already. Turn your head a little.",
    "look-straight": "Look straight into the camera.",
    "turn-left": "Turn your head slowly to your left.",
    "turn-right": "Turn your head slowly to your right.",
    "look-up": "Lift your chin a little.",
    "look-down": "Lower your chin a little.",
    "taken": "Good.",
    "enough": "Done. That is enough.",
}
HINTS = {kind: Hint(kind, words) for kind, words in _WORDS.items()}

ASKED = {
    Pose.FRONT: HINTS["look-straight"],
    Pose.LEFT: HINTS["turn-left"],
    Pose.RIGHT: HINTS["turn-right"],
    Pose.UP: HINTS["look-up"],
    Pose.DOWN: HINTS["look-down"],
}
"""What to do for a pose to be covered."""

_OBSTACLES = {
    "no-picture": "there was no picture",
    "no-face": "nobody was in view",
    "several-faces": "several faces were in view",
    "too-far": "the face was too small",
    "blurred": "the face was blurred",
    "dark": "the face was too dark",
    "bright": "the face was too bright",
    "low-contrast": "the face had too little contrast",
    "turned-away": "the face was turned too far away",
    "cut-by-border": "the face was cut off by the edge of the picture",
    "frozen": "the picture stood still",
    "other-person": "the face was somebody else's",
    "alike": "the head hardly moved",
    "look-straight": "the face was not seen straight from the front for long enough",
}


def obstacle(kind: str) -> str:
    """What was in the way of taking a look, as the end of a sentence."""
    return _OBSTACLES.get(kind, "the head was not turned to the other sides")


class SteadyHints:
    """Lets a hint through once it has held for ``hold`` seconds, so that nobody reads a flicker."""

    def __init__(self, hold: float) -> None:
        self._hold = hold
        self._shown: Hint | None = None
        self._next: Hint | None = None
        self._since = 0.0

    def show(self, hint: Hint, at: float, *, at_once: bool = False) -> Hint:
        """What to show at ``at`` seconds, when ``hint`` is what is true now."""
        if self._next != hint:
            self._next, self._since = hint, at
        if at_once or self._shown is None or at - self._since >= self._hold:
            self._shown = hint
        return self._shown
