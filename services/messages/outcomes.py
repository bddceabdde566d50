"""English texts for the outcomes of commands: what ``TaskView.status`` holds."""

from __future__ import annotations

from services.language import marked
from services.messages.formatting import Texts, fill, render
from services.task_view import Outcome


def outcome_text(outcome: Outcome) -> str:
    """A sentence; empty for None."""
    return render(_TEXTS, outcome)


def _sorted_text(faces: int, pictures: int, clustered: int, people: int) -> str:
    text = "{faces:n face} on {pictures:n picture}. "
    text += "{clustered:,} of them seem to be of {people:n person|people}." if people else _ALL_DIFFERENT
    return fill(text, faces=faces, pictures=pictures, clustered=clustered, people=people)


def _named_text(person: str, faces: int, folder: str, lost: int = 0) -> str:
    text = "Registered {person} from {faces:n face} of {folder}." + (_LOST if lost else "")
    return fill(text, person=person, faces=faces, folder=folder, lost=lost)


_ALL_DIFFERENT = "No two of them seem to be of one person."
_LOST = " {lost:n face} could not be cut out: the pictures cannot be read any more."
_TEXTS: Texts = {
    # Still pictures, sorted folders, look-alikes
    "no-frame": "There is no picture to take yet.",
    "no-pictures": "There are no pictures in it.",
    "picture-saved": marked("Saved {file}"),
    "picture-deleted": marked("Undone: {file} is deleted."),
    "recording-saved": marked("Saved the recording {file}"),
    "recording-empty": marked("Nothing was recorded, as no picture came."),
    "saved-table": "Saved the table: {file}",
    "saved-pictures": "Saved {pictures:n picture} in {folder}",
    "saved-folder": "Saved in {folder}",
    "sorted": _sorted_text,
    "named": _named_text,
    "naming-taken-back": lambda **values: f"Undone: {_named_text(**values)}",
    "choose-folder": "Now choose a folder of people to compare with.",
    "partly-read": "Stopped: {read:,} of {pictures:,} pictures of {folder} were read, and these are compared with.",
    # Enrolment from the live picture
    "registered": "{person} is registered: {pictures:n picture is|pictures are} in the gallery now.",
    "no-looks": "There are no looks to save yet.",
    # The journal
    "sightings-erased": "{count:n sighting} erased.",
    "cleared-restored": lambda sightings, looks: (
        fill("{0:n sighting} and {1:n look} at strangers are back. ", sightings, looks)
        + "What is still too old for the settings is not shown, and will be cleared again: see sightings.keep_days."
        if sightings or looks
        else "There is nothing to restore: nothing was cleared in the last days."
    ),
    "sightings-saved": "Saved {count:n sighting} in {file}",
    "days-saved": "Saved {count:n line of days|lines of days} in {file}",
    "no-stranger-looks": "There are no pictures of stranger {stranger} any more.",
    "stranger-named": "Stranger {stranger} is {person}.",
    "naming-undone": "Undone: stranger {stranger} is {person}.",
    "strangers-merged": "Strangers {stranger} and {into} are one person: stranger {into}.",
    "stranger-ignored": "Stranger {stranger} is erased, and not recorded again.",
    "ignoring-undone": "Undone: stranger {stranger} is not ignored any more. What was erased stays erased.",
    "stranger-erased": lambda stranger: (
        f"{'All strangers are' if stranger is None else f'Stranger {stranger} is'} erased."
    ),
    # Models and evaluation
    "model-ready": "{name} is ready.",
    "download-stopped": "Stopped. What came so far is kept for the next time.",
    "evaluated": "Measured on {pictures} pictures of {people} people.",
}
