"""English texts for what is done to a gallery: imports and changes."""

from __future__ import annotations

from recognition.message import Message
from services.messages.formatting import count_text, fill, render
from services.messages.gallery_pictures import picture_text
from services.task_view import Outcome
from storage.files.trash import KEPT_DAYS

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

_IMPORTED = {"imported": "Taken into the gallery", "there-already": "The same picture is there already."}


def left_out_text(reason: str) -> str:
    """Why files of an import were left out, as a phrase."""
    return _LEFT_OUT.get(reason, reason)


def imported_text(outcome: Message) -> str:
    """The outcome of one file of an import, as a sentence."""
    return _IMPORTED.get(outcome.code) or picture_text(outcome)


_CHANGES = {
    "renamed": "Renamed {person} to {name}",
    "merged": "Merged {person} into {into}",
    "moved": "Moved {pictures} to {person}",
    "set-aside": "Set aside {pictures} of {people}",
    "removed-person": "Removed {person}",
    "removed-picture": "Removed a picture of {person}",
    "restored": "Restored {pictures} of {people}",
    "added-pictures": "Added {pictures} of {person}",
    "added-face": "Added a face of {file} to {person}",
    "imported": "Imported {pictures} of {people}",
    "registered": "Registered {person} from {looks:n look}",
    "registered-faces": "Registered {person} from {faces:n face} of {folder}",
    "named-stranger": "This stranger is {person}",
    "ignored-stranger": "A stranger ignored",
    "corrected-person": "This is {person}",
    "corrected-denied": "Not {person}",
    "corrected-ignored": "A face ignored",
    "denied": "Noted that this is not {person}",
    "ignored": "Noted that this face is to be ignored",
    "withdrawn-looks": "Withdrew earlier corrections of this face",
    "key-picture": "Chose the picture of {person}",
    "kept-finding": "Kept it as it is",
}
_MAX_NAMED = 3


def change_text(change: Message | None) -> str:
    """What was done to a gallery, without a full stop: 'Renamed Ada to Ada Lovelace'. Empty for None."""
    if change is None:
        return ""
    values = dict(change.parameters)
    people = values.get("people")
    if values.get("pictures") == 0 and change.code == "imported":
        return "Imported no picture"
    if isinstance(people, tuple) and len(people) <= _MAX_NAMED:
        values["people"] = " and ".join(filter(None, (", ".join(people[:-1]), people[-1])))
    elif people is not None:
        count = len(people) if isinstance(people, tuple) else change.count("people")
        values["people"] = count_text(count, "person", "people")
    if "pictures" in values:
        count = change.count("pictures")
        values["pictures"] = "a picture" if count == 1 else count_text(count, "picture") if count else "no picture"
    text = fill(_CHANGES[change.code], **values)
    if "more" in values:
        text += f", and {values['more']} more"
    return f"Undone: {text}" if "undone" in values else text


def removal_text() -> str:
    """What becomes of removed pictures."""
    return f"The pictures are kept for {KEPT_DAYS:.0f} days in .rollcall/removed."


def gallery_outcome_text(outcome: Outcome) -> str:
    """The outcome of a command of ``services.gallery.editor``, as a sentence; empty where there is none."""
    if isinstance(outcome, Message) and outcome.code in _CHANGES:
        is_removal = outcome.code in ("removed-person", "removed-picture") and outcome.get("undone") is None
        return f"{change_text(outcome)}." + (f" {removal_text()}" if is_removal else "")
    return render({}, outcome)
