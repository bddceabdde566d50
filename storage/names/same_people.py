"""Which files and folders are of one person: names that look the same, and copies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from storage.names.copy_names import original_name, possible_originals
from storage.names.person_names import look_key


@dataclass(frozen=True, slots=True)
class NamedEntry:
    """``name`` of a file in the gallery itself, without ending, or of a folder; ``size`` in bytes, None of a folder."""

    name: str
    size: int | None


class People:
    """The people of ``entries``, by any key.

    Of several spellings that of a folder counts, then that of an original, then the first one.
    """

    def __init__(self, entries: Mapping[str, NamedEntry]) -> None:
        self._entries = entries
        self._spellings: dict[str, tuple[bool, bool, str]] = {}
        self._sizes: dict[str, set[int]] = {}
        for entry in entries.values():
            original = original_name(entry.name)
            key, spelling = look_key(original), (entry.size is not None, original != entry.name, original)
            if key not in self._spellings or spelling < self._spellings[key]:
                self._spellings[key] = spelling

    def of(self, entry: str) -> str:
        """The person of an entry."""
        named = self._entries[entry]
        return self._spellings[self._key(original_name(named.name), named.size)][2]

    def spelled(self, person: str) -> str:
        """A name as it is spelled among these people; unchanged if it is not there."""
        found = self._spellings.get(look_key(person))
        return person if found is None else found[2]

    def _key(self, name: str, size: int | None) -> str:
        key = look_key(name)
        for original, needs_content in possible_originals(name):
            other = look_key(original)
            if other == key or other not in self._spellings:
                continue
            if not needs_content or (size is not None and size in self._sizes_of(other)):
                return self._key(original, size)
        return key

    def _sizes_of(self, key: str) -> set[int]:
        """Of the files with that name: equal sizes of compressed pictures mean equal contents."""
        if not self._sizes:
            for entry in self._entries.values():
                if entry.size is not None:
                    self._sizes.setdefault(look_key(original_name(entry.name)), set()).add(entry.size)
        return self._sizes.get(key, set())
