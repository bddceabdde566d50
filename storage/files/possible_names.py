"""Which names a person can have: those that can be a folder's name on every system."""

from __future__ import annotations

from recognition.errors import UsageError
from storage.files.gallery_folder import text_of
from storage.names.copy_names import original_name
from storage.names.passed_over import is_ignored, is_system_folder
from storage.names.person_names import unreadable_name

_MAX_NAME_BYTES = 200
"""In UTF-8: file systems allow 255, and a suffix and a number must still fit."""

_RESERVED_CHARACTERS = '/\\:*?"<>|'
_RESERVED_NAMES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)


def name_problem(person: str) -> UsageError | None:
    """Why this name cannot be a folder name on every system, or None."""
    reserved = next((each for each in person if each in _RESERVED_CHARACTERS or ord(each) < 32), None)
    if not person:
        return UsageError("A person needs a name.")
    if text_of(person) is None:
        return UsageError("The name holds characters that are no text; type it anew.")
    if reserved is not None and ord(reserved) < 32:
        return UsageError(
            "The name '{person}' cannot be a folder's name because of a line break or another control character; "
            "leave it out.",
            person=person,
        )
    if reserved is not None:
        return UsageError(
            "The name '{person}' cannot be a folder's name because of the character {character}; leave it out.",
            person=person,
            character=reserved,
        )
    if unreadable_name(person) is not None:
        return UsageError("The name holds characters that cannot be seen; type it anew.")
    if original_name(person) != person:
        return UsageError(
            "'{person}' is what programs call a copy of '{original}'; choose another name.",
            person=person,
            original=original_name(person),
        )
    if is_system_folder(person) and not is_ignored(person):
        return UsageError(
            "'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another.",
            person=person,
        )
    if is_ignored(person):
        return UsageError("The name '{person}' would be a hidden file; begin and end it with a letter.", person=person)
    if person.endswith("."):
        return UsageError(
            "The name '{person}' cannot end with a dot, because Windows drops it; leave it out.", person=person
        )
    if person.split(".")[0].rstrip().lower() in _RESERVED_NAMES:
        return UsageError("The name '{person}' is reserved by Windows; add a surname.", person=person)
    if len(person.encode("utf-8")) > _MAX_NAME_BYTES:
        return UsageError("The name is too long for a folder's name; shorten it.")
    return None
