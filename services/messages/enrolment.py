"""Texts of enrolment: refusals and notes of pictures, flaws of faces, hints in front of the camera."""

from __future__ import annotations

from collections.abc import Sequence

from recognition.enrolment.hints import Hint
from recognition.message import Message
from services.messages.formatting import Texts, fill, render

_FLAWS = {
    "too-small": "too small",
    "dark": "too dark",
    "bright": "too bright",
    "low-contrast": "little contrast",
    "turned-away": "turned away",
    "cut-by-border": "cut by the border",
}


def _too_small(min_face: int, side: int = 0, width: int = 0, height: int = 0) -> str:
    what = "picture is only {width} x {height} pixels" if width else "face is only {side} pixels wide"
    text = f"The {what}; use a picture in which the face is at least {{min_face}} pixels wide."
    return fill(text, min_face=min_face, side=side, width=width, height=height)


def _blurred(min_face: int = 0, side: int = 0, subject: str = "face") -> str:
    if side:
        return (
            f"The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least "
            f"{min_face} pixels wide."
        )
    if subject == "picture":
        return "The picture is too blurred to find a face; use a sharper one."
    return "The face is blurred; use a sharper picture."


_REFUSALS: Texts = {
    "too-small": _too_small,
    "blurred": _blurred,
    "no-face": "No face was found; use a picture that shows one face, upright and from the front.",
    "several-faces": "There are {faces} faces and none is clearly the largest; cut the picture to the one you mean.",
    "turned-away": "The face lies on its side; turn the picture upright and save it again.",
    "fault": "Rollcall failed on it, and the log says why.",
    "no-template": "Its face gave no usable template; use another picture.",
}

_NOTED_FLAWS = {
    "dark": "The face is very dark; a brighter picture would be recognised better.",
    "turned-away": "The face is turned away; a picture from the front would be recognised better.",
}

_HINTS = {
    Hint.PREPARING: "One moment: getting ready to recognise faces.",
    Hint.NO_PICTURE: "There is no picture yet.",
    Hint.NO_FACE: "Nobody is in view. Sit down in front of the camera.",
    Hint.SEVERAL_FACES: "Several faces are in view. Only one person at a time: please let the others step aside.",
    Hint.TOO_FAR: "Too far away. Come closer to the camera.",
    Hint.BLURRED: "Blurred. Hold still for a moment.",
    Hint.DARK: "Too dark. Turn on a light, or face the window.",
    Hint.BRIGHT: "Too bright. Turn away from the light a little.",
    Hint.LOW_CONTRAST: "Hardly anything of the face can be made out. Let light fall on it from the front.",
    Hint.TURNED_AWAY: "Turned too far away. Turn back a little.",
    Hint.CUT_BY_BORDER: "The face is cut off by the edge of the picture. Move to the middle.",
    Hint.FROZEN: ("The picture stands still. Live video is needed: let it go on if it is paused; photos do not count."),
    Hint.OTHER_PERSON: "This looks like somebody else than before. Only one person at a time.",
    Hint.ALIKE: "Almost the same as a look that is there already. Turn your head a little.",
    Hint.LOOK_STRAIGHT: "Look straight into the camera.",
    Hint.TURN_LEFT: "Turn your head slowly to your left.",
    Hint.TURN_RIGHT: "Turn your head slowly to your right.",
    Hint.LOOK_UP: "Lift your chin a little.",
    Hint.LOOK_DOWN: "Lower your chin a little.",
    Hint.TAKEN: "Good.",
    Hint.ENOUGH: "Done. That is enough.",
}

_OBSTACLES = {
    Hint.NO_PICTURE: "there was no picture",
    Hint.NO_FACE: "nobody was in view",
    Hint.SEVERAL_FACES: "several faces were in view",
    Hint.TOO_FAR: "the face was too small",
    Hint.BLURRED: "the face was blurred",
    Hint.DARK: "the face was too dark",
    Hint.BRIGHT: "the face was too bright",
    Hint.LOW_CONTRAST: "the face had too little contrast",
    Hint.TURNED_AWAY: "the face was turned too far away",
    Hint.CUT_BY_BORDER: "the face was cut off by the edge of the picture",
    Hint.FROZEN: "the picture stood still",
    Hint.OTHER_PERSON: "the face was somebody else's",
    Hint.ALIKE: "the head hardly moved",
    Hint.LOOK_STRAIGHT: "the face was not seen straight from the front for long enough",
}


def refusal_text(refusal: Message) -> str:
    """Why a picture is not used, and what to do."""
    return render(_REFUSALS, refusal, "It cannot be used.")


def note_text(note: Message) -> str:
    """What is worth knowing of a picture that is used."""
    sentences = [_NOTED_FLAWS[each] for each in str(note.get("flaws") or "").split() if each in _NOTED_FLAWS]
    if note.code == "largest-of-several":
        sentences.insert(0, f"Of {note['faces']} faces the largest was taken.")
    return " ".join(sentences)


def flaw_texts(reasons: Sequence[str]) -> tuple[str, ...]:
    """``Quality.reasons``, each in a word or two."""
    return tuple(_FLAWS.get(each, each) for each in reasons)


def hint_text(hint: Hint) -> str:
    """For the person in front of the camera."""
    return _HINTS[hint]


def obstacle_text(hint: str) -> str:
    """Why looks were not taken, as the end of a sentence."""
    return _OBSTACLES.get(Hint(hint), "the head was not turned to the other sides")


def resembles_text(person: str, distance: float | None = None) -> str:
    """The looks are near to a registered person."""
    near = "" if distance is None else f" (distance {distance:.2f})"
    return (
        f"These looks are very like {person}, who is registered{near}. If it is the same person, save them under that "
        "name; if it is somebody else, the two may be confused."
    )
