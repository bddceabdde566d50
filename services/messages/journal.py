"""Texts of what came of commands to the journal."""

from __future__ import annotations

from enum import StrEnum

from recognition.message import Message
from services.messages.formatting import count_text


class JournalCode(StrEnum):
    NONE = "none"
    FAILED = "failed"
    SIGHTINGS_ERASED = "sightings-erased"
    SIGHTINGS_SAVED = "sightings-saved"
    DAYS_SAVED = "days-saved"
    NO_LOOKS = "no-looks"
    STRANGER_NAMED = "stranger-named"
    NAMING_UNDONE = "naming-undone"
    STRANGERS_MERGED = "strangers-merged"
    STRANGER_IGNORED = "stranger-ignored"
    IGNORING_UNDONE = "ignoring-undone"
    STRANGER_ERASED = "stranger-erased"


def journal_text(outcome: Message) -> str:
    """The sentence for an outcome; empty for NONE."""
    values = dict(outcome.parameters)
    match outcome.code:
        case JournalCode.FAILED:
            return str(values["error"])
        case JournalCode.SIGHTINGS_ERASED:
            return f"{count_text(outcome.count('count'), 'sighting')} erased."
        case JournalCode.SIGHTINGS_SAVED:
            return f"Saved {count_text(outcome.count('count'), 'sighting')} in {values['file']}"
        case JournalCode.DAYS_SAVED:
            count = outcome.count("count")
            return f"Saved {count_text(count, 'line of days', 'lines of days')} in {values['file']}"
        case JournalCode.NO_LOOKS:
            return f"There are no pictures of stranger {values['stranger']} any more."
        case JournalCode.STRANGER_NAMED:
            return f"Stranger {values['stranger']} is {values['person']}."
        case JournalCode.NAMING_UNDONE:
            return f"Undone: stranger {values['stranger']} is {values['person']}."
        case JournalCode.STRANGERS_MERGED:
            return f"Strangers {values['stranger']} and {values['into']} are one person: stranger {values['into']}."
        case JournalCode.STRANGER_IGNORED:
            return f"Stranger {values['stranger']} is erased, and not recorded again."
        case JournalCode.IGNORING_UNDONE:
            return f"Undone: stranger {values['stranger']} is not ignored any more. What was erased stays erased."
        case JournalCode.STRANGER_ERASED:
            who = values["stranger"]
            return "All strangers are erased." if who is None else f"Stranger {who} is erased."
    return ""
