"""English texts for what is done to a gallery: imports and changes."""

from __future__ import annotations

from recognition.message import Message
from services.messages.formatting import count_text
from services.messages.gallery_pictures import picture_text
from services.outcome import Outcome

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
    "registered": "Registered {person} from {looks}",
    "registered-faces": "Registered {person} from {faces} of {folder}",
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
    for name in ("looks", "faces"):
        if name in values:
            values[name] = count_text(change.count(name), name[:-1])
    if "pictures" in values:
        count = change.count("pictures")
        values["pictures"] = "a picture" if count == 1 else count_text(count, "picture") if count else "no picture"
    text = _CHANGES[change.code].format(**values)
    if "more" in values:
        text += f", and {values['more']} more"
    return f"Undone: {text}" if "undone" in values else text


def outcome_text(outcome: Outcome) -> str:
    """The outcome of a command of ``services.gallery.editor``, as a sentence; empty where there is none."""
    if not isinstance(outcome, Message):
        return str(outcome or "")
    if outcome.code in _CHANGES:
        return f"{change_text(outcome)}."
    return "That failed because of an error; the log says more."
