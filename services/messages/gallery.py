"""English texts for what is done to a gallery: imports and changes."""

from __future__ import annotations

from recognition.message import Message
from services.messages.gallery_pictures import picture_text

_LEFT_OUT = {
    "no-face": "no face was found",
    "several-faces": "several faces, and none is clearly the largest",
    "too-small": "the face is too small",
    "blurred": "the face is blurred",
    "dark": "the face is too dark",
    "turned-away": "the face is turned away",
    "unreadable": "not a readable picture",
    "misplaced": "not where a picture is expected",
    "name": "not a possible name of a person",
    "fault": "an error occurred; the log says more",
}


def left_out_text(reason: str) -> str:
    """Why files of an import were left out, as a phrase."""
    return _LEFT_OUT.get(reason, reason)


def imported_text(outcome: Message) -> str:
    """The outcome of one file of an import, as a sentence."""
    match outcome.code:
        case "imported":
            return "Taken into the gallery"
        case "there-already":
            return "The same picture is there already."
        case _:
            return outcome_problem(outcome)


def outcome_problem(outcome: Message) -> str:
    """Why one file of an import was left out, as a sentence; empty where it was not."""
    return picture_text(outcome)
