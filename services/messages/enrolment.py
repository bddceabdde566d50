"""Texts of enrolment: refusals and notes of pictures, flaws of faces, hints in front of the camera."""

from __future__ import annotations

from collections.abc import Sequence

from recognition.enrolment.hints import Hint
from recognition.message import Message
from services.language import marked, tr, tr_count, translated
from services.messages.formatting import Texts, render, sentences_text

_FLAWS = {
    "too-small": marked("too small"),
    "dark": marked("too dark"),
    "bright": marked("too bright"),
    "low-contrast": marked("little contrast"),
    "turned-away": marked("turned away"),
    "cut-by-border": marked("cut by the border"),
}


def _too_small(min_face: int, side: int = 0, width: int = 0, height: int = 0) -> str:
    if width:
        return tr(
            "The picture is only {width} x {height} pixels; use a picture in which the face is at least {min_face} "
            "pixels wide.",
            width=width,
            height=height,
            min_face=min_face,
        )
    return tr(
        "The face is only {side} pixels wide; use a picture in which the face is at least {min_face} pixels wide.",
        side=side,
        min_face=min_face,
    )


def _blurred(min_face: int = 0, side: int = 0, subject: str = "face") -> str:
    if side:
        return tr(
            "The face is blurred and only {side} pixels wide; use a sharper picture in which it is at least {min_face} "
            "pixels wide.",
            side=side,
            min_face=min_face,
        )
    if subject == "picture":
        return tr("The picture is too blurred to find a face; use a sharper one.")
    return tr("The face is blurred; use a sharper picture.")


def _several_faces(faces: int) -> str:
    return tr_count(
        "There is {n} face and none is clearly the largest; cut the picture to the one you mean.",
        "There are {n} faces and none is clearly the largest; cut the picture to the one you mean.",
        faces,
    )


_REFUSALS: Texts = {
    "too-small": _too_small,
    "blurred": _blurred,
    "no-face": marked("No face was found; use a picture that shows one face, upright and from the front."),
    "several-faces": _several_faces,
    "turned-away": marked("The face lies on its side; turn the picture upright and save it again."),
    "fault": marked("Rollcall failed on it, and the log says why."),
    "no-template": marked("Its face gave no usable template; use another picture."),
}

_NOTED_FLAWS = {
    "dark": marked("The face is very dark; a brighter picture would be recognised better."),
    "turned-away": marked("The face is turned away; a picture from the front would be recognised better."),
}

_HINTS = {
    Hint.PREPARING: marked("One moment: getting ready to recognise faces."),
    Hint.NO_PICTURE: marked("There is no picture yet."),
    Hint.NO_FACE: marked("Nobody is in view. Sit down in front of the camera."),
    Hint.SEVERAL_FACES: marked(
        "Several faces are in view. Only one person at a time: please let the others step aside."
    ),
    Hint.TOO_FAR: marked("Too far away. Come closer to the camera."),
    Hint.BLURRED: marked("Blurred. Hold still for a moment."),
    Hint.DARK: marked("Too dark. Turn on a light, or face the window."),
    Hint.BRIGHT: marked("Too bright. Turn away from the light a little."),
    Hint.LOW_CONTRAST: marked("Hardly anything of the face can be made out. Let light fall on it from the front."),
    Hint.TURNED_AWAY: marked("Turned too far away. Turn back a little."),
    Hint.CUT_BY_BORDER: marked("The face is cut off by the edge of the picture. Move to the middle."),
    Hint.FROZEN: marked(
        "The picture stands still. Live video is needed: let it go on if it is paused; photos do not count."
    ),
    Hint.OTHER_PERSON: marked("This looks like somebody else than before. Only one person at a time."),
    Hint.ALIKE: marked("Almost the same as a look that is there already. Turn your head a little."),
    Hint.LOOK_STRAIGHT: marked("Look straight into the camera."),
    Hint.TURN_LEFT: marked("Turn your head slowly to your left."),
    Hint.TURN_RIGHT: marked("Turn your head slowly to your right."),
    Hint.LOOK_UP: marked("Lift your chin a little."),
    Hint.LOOK_DOWN: marked("Lower your chin a little."),
    Hint.TAKEN: marked("Good."),
    Hint.ENOUGH: marked("Done. That is enough."),
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


_CANNOT_BE_USED = marked("It cannot be used.")


def refusal_text(refusal: Message) -> str:
    """Why a picture is not used, and what to do."""
    return render(_REFUSALS, refusal, _CANNOT_BE_USED)


def note_text(note: Message) -> str:
    """What is worth knowing of a picture that is used."""
    flaws = str(note.get("flaws") or "").split()
    sentences = [translated(_NOTED_FLAWS[each]) for each in flaws if each in _NOTED_FLAWS]
    if note.code == "largest-of-several":
        faces = note.count("faces")
        taken = tr_count("Of {n} face the largest was taken.", "Of {n} faces the largest was taken.", faces)
        sentences.insert(0, taken)
    elif note.code == "central-of-several":
        faces = note.count("faces")
        taken = tr_count(
            "Of {n} face the one in the middle was taken.", "Of {n} faces the one in the middle was taken.", faces
        )
        sentences.insert(0, taken)
    elif note.code == "matched-of-several":
        taken = tr_count(
            "Of {n} face the one like {person}'s other pictures was taken.",
            "Of {n} faces the one like {person}'s other pictures was taken.",
            note.count("faces"),
            person=note["person"],
        )
        sentences.insert(0, taken)
    return sentences_text(sentences)


def flaw_texts(reasons: Sequence[str]) -> tuple[str, ...]:
    """``Quality.reasons``, each in a word or two."""
    return tuple(translated(_FLAWS[each]) if each in _FLAWS else each for each in reasons)


def hint_text(hint: Hint) -> str:
    """For the person in front of the camera."""
    return translated(_HINTS[hint])


def obstacle_text(hint: str) -> str:
    """Why looks were not taken, as the end of a sentence; for the command line: in English."""
    return _OBSTACLES.get(Hint(hint), "the head was not turned to the other sides")


def resembles_text(person: str) -> str:
    """The looks are near to a registered person."""
    return tr(
        "These looks are very like {person}, who is registered. If it is the same person, save them under that name; "
        "if it is somebody else, the two may be confused.",
        person=person,
    )
