"""Which names a person can have: those that can be a folder's name on every system."""

from __future__ import annotations

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


def name_problem(person: str) -> str | None:
    """Why this name cannot be a folder name on every system, as a sentence, or None."""
    reserved = next((each for each in person if each in _RESERVED_CHARACTERS or ord(each) < 32), None)
    if not person:
        return "A person needs a name."
    if text_of(person) is None:
        return "The name holds characters that are no text; type it anew."
    if reserved is not None:
        shown = f"the character {reserved}" if ord(reserved) >= 32 else "a line break or another control character"
        return f"The name '{person}' cannot be a folder's name because of {shown}; leave it out."
    if unreadable_name(person) is not None:
        return "The name holds characters that cannot be seen; type it anew."
    if original_name(person) != person:
        return f"'{person}' is what programs call a copy of '{original_name(person)}'; choose another name."
    if is_system_folder(person) and not is_ignored(person):
        return f"'{person}' is the name of a folder of the system, in which no pictures are looked for; choose another."
    if is_ignored(person):
        return f"The name '{person}' would be a hidden file; begin and end it with a letter."
    if person.endswith("."):
        return f"The name '{person}' cannot end with a dot, because Windows drops it; leave it out."
    if person.split(".")[0].rstrip().lower() in _RESERVED_NAMES:
        return f"The name '{person}' is reserved by Windows; add a surname."
    if len(person.encode("utf-8")) > _MAX_NAME_BYTES:
        return "The name is too long for a folder's name; shorten it."
    return None
