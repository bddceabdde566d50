"""Texts for what came of work with still pictures, sorted folders and look-alikes."""

from __future__ import annotations

from recognition.message import Message
from services.messages.formatting import count_text
from services.outcome import Outcome

_TEXTS = {
    "stopped": "Stopped.",
    "failed": "That failed because of an error; the log says more.",
    "no-frame": "There is no picture to take yet.",
    "no-pictures": "There are no pictures in it.",
    "saved-table": "Saved the table: {file}",
    "saved-folder": "Saved in {folder}",
    "choose-folder": "Now choose a folder of people to compare with.",
    "partly-read": ("Stopped: {read:,} of {pictures:,} pictures of {folder} were read, and these are compared with."),
}


def outcome_text(outcome: Outcome) -> str:
    """Empty for None."""
    if outcome is None:
        return ""
    if not isinstance(outcome, Message):
        return str(outcome)
    values = dict(outcome.parameters)
    if outcome.code == "saved-pictures":
        return f"Saved {_count(outcome, 'pictures', 'picture')} in {values['folder']}"
    if outcome.code == "sorted":
        return _sorted_text(outcome)
    if outcome.code == "registered":
        text = f"Registered {_named(outcome)}."
        if not values["lost"]:
            return text
        return f"{text} {_count(outcome, 'lost', 'face')} could not be cut out: the pictures cannot be read any more."
    if outcome.code == "undone":
        return f"Undone: Registered {_named(outcome)}."
    return _TEXTS[outcome.code].format(**values)


def _sorted_text(outcome: Message) -> str:
    text = f"{_count(outcome, 'faces', 'face')} on {_count(outcome, 'pictures', 'picture')}."
    if not outcome["people"]:
        return f"{text} No two of them seem to be of one person."
    people = _count(outcome, "people", "person", "people")
    return f"{text} {outcome['clustered']:,} of them seem to be of {people}."


def _named(outcome: Message) -> str:
    """'Ada from 3 faces of album'."""
    return f"{outcome['person']} from {_count(outcome, 'faces', 'face')} of {outcome['folder']}"


def _count(outcome: Message, name: str, one: str, many: str = "") -> str:
    value = outcome[name]
    assert isinstance(value, int)
    return count_text(value, one, many)
