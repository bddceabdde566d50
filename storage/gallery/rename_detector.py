"""Detects that a person's pictures reappeared under another name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

Owners = Callable[[str], Set[str]]
"""The people who have a content."""

PATIENCE = 5.0
"""Seconds within which pictures may reappear under another name: some programs delete first, then write."""


class RenameDetector:
    """A person is renamed if all contents that only they had now belong to one other person.

    Contents are identified by sha256; ``now`` is in seconds since the epoch.
    """

    def __init__(self) -> None:
        self._missing: dict[str, tuple[float, frozenset[str]]] = {}
        """Person -> since when they have no pictures, and the contents that were theirs alone."""

    def note(self, person: str, contents: Iterable[str], owners: Owners, now: float) -> None:
        """The last pictures of a person disappeared."""
        alone = frozenset(sha256 for sha256 in contents if not owners(sha256) - {person})
        self._missing[person] = now, alone | self._missing.get(person, (now, frozenset()))[1]

    def settled(
        self,
        is_here: Callable[[str], bool],
        owners: Owners,
        now: float,
        *,
        is_complete: bool,
    ) -> tuple[tuple[str, str], ...]:
        """(old, new) names of renamed people.

        is_here: whether a person has pictures.
        is_complete: whether every picture was read.
        """
        renamed: list[tuple[str, str]] = []
        for person, (since, contents) in list(self._missing.items()):
            if is_here(person):
                del self._missing[person]
                continue
            names = {frozenset(owners(sha256)) for sha256 in contents}
            name = next(iter(names)) if len(names) == 1 else frozenset()
            if len(name) == 1:
                renamed.append((person, next(iter(name))))
                del self._missing[person]
            elif is_complete and not 0 <= now - since < PATIENCE:
                del self._missing[person]
        return tuple(renamed)
