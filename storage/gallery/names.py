"""Names that differ only in spelling."""

from __future__ import annotations

import difflib
import functools
import re
import unicodedata
from collections.abc import Iterable

from recognition.errors import UsageError
from storage.files.gallery_folder import person_of
from storage.names.person_names import look_key

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t"}
)
"""Letters that Unicode does not decompose, without their strokes."""

_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]")
"""Optional marks: accents, and the vowel points of Hebrew and Arabic. In other scripts, as in Devanagari or Japanese, a
mark makes another letter."""


def same_name(name: str, people: Iterable[str]) -> str | None:
    """As ``KnownNames.same``, for one lookup."""
    return KnownNames(people).same(name)


def nearest_name(name: str, people: Iterable[str]) -> str | None:
    """The other name that may be meant: the same but for its spelling, or nearly."""
    by_key = {name_key(each): each for each in people if each != name}
    found = difflib.get_close_matches(name_key(name), by_key, n=1)
    return by_key[found[0]] if found else None


def check_meant(name: str, people: Iterable[str]) -> None:
    """For a ``name`` that nobody has. Raises UsageError if somebody of ``people`` may be meant."""
    near = nearest_name(name, people)
    if near is not None:
        raise UsageError("There is no '{name}' here. Did you mean '{near}'?", name=name, near=near)


def check_new(name: str, people: Iterable[str]) -> None:
    """Raises UsageError if ``name`` looks like that of one of ``people``, with whom it would be one person."""
    key = look_key(person_of(name))
    registered = next((each for each in people if each != name and look_key(each) == key), None)
    if registered is not None:
        raise UsageError(
            "'{name}' looks like '{registered}', who is registered; give another name, as with a surname.",
            name=name,
            registered=registered,
        )


class KnownNames:
    """A set of names for many lookups."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names: set[str] = set()
        self._by_key: dict[str, str] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        self._names.add(name)
        self._by_key.setdefault(name_key(name), name)

    def __contains__(self, name: str) -> bool:
        return name in self._names

    def same(self, name: str) -> str | None:
        """The name that differs from this one only in case, accents, spaces or punctuation.

        None if there is none, or if ``name`` itself is among them.
        """
        name = unicodedata.normalize("NFC", name).strip()
        return None if name in self._names else self._by_key.get(name_key(name))


@functools.lru_cache(maxsize=300_000)
def name_key(name: str) -> str:
    """A name without case, accents, spaces and punctuation: equal for names that differ only in spelling."""
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", name).casefold())
    kept = (each for each in decomposed if unicodedata.category(each)[0] in "LNM" and not _ACCENTS.match(each))
    return "".join(kept).translate(_LETTERS) or name.casefold()
