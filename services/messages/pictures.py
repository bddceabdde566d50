"""Texts for outcomes of work with still pictures, sorted folders and look-alikes."""

from __future__ import annotations

from typing import Any

from recognition.message import Message
from services.messages.formatting import FAILED_TEXT, count_text
from services.outcome import Outcome

_TEXTS = {
    "stopped": "Stopped.",
    "failed": FAILED_TEXT,
    "no-frame": "There is no picture to take yet.",
    "no-pictures": "There are no pictures in it.",
    "saved-table": "Saved the table: {file}",
    "saved-folder": "Saved in {folder}",
    "choose-folder": "Now choose a folder of people to compare with.",
    "partly-read": "Stopped: {read:,} of {pictures:,} pictures of {folder} were read, and these are compared with.",
}


def outcome_text(outcome: Outcome) -> str:
    """Empty for None."""
    if not isinstance(outcome, Message):
        return str(outcome or "")
    values: dict[str, Any] = dict(outcome.parameters)
    match outcome.code:
        case "saved-pictures":
            return f"Saved {count_text(values['pictures'], 'picture')} in {values['folder']}"
        case "sorted":
            return _sorted_text(**values)
        case "registered":
            return _registered_text(**values)
        case "undone":
            return f"Undone: {_registered_text(**values)}"
        case _:
            return _TEXTS[outcome.code].format(**values)


def _sorted_text(faces: int, pictures: int, clustered: int, people: int) -> str:
    text = f"{count_text(faces, 'face')} on {count_text(pictures, 'picture')}."
    if not people:
        return f"{text} No two of them seem to be of one person."
    return f"{text} {clustered:,} of them seem to be of {count_text(people, 'person', 'people')}."


def _registered_text(person: str, faces: int, folder: str, lost: int = 0) -> str:
    text = f"Registered {person} from {count_text(faces, 'face')} of {folder}."
    if lost:
        text += f" {count_text(lost, 'face')} could not be cut out: the pictures cannot be read any more."
    return text
