"""Who left a gallery, and whether they came back under another name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Set

Owners = Callable[[str], Set[str]]
"""The people who have a content."""

PATIENCE = 5.0
"""Seconds within which a person's pictures may reappear under another name: some programs delete first, then write."""


class RenameDetector:
    """Contents go by their sha256. Somebody was renamed if all their pictures that nobody else had are now one other
    person's. ``now`` is in seconds since the epoch."""

    def __init__(self) -> None:
        self._left: dict[str, tuple[float, frozenset[str]]] = {}
        """Person -> when they were seen to have left, and the contents that were theirs alone."""

    def note(self, person: str, contents: Iterable[str], owners: Owners, now: float) -> None:
        """Somebody's last pictures are gone."""
        alone = frozenset(sha256 for sha256 in contents if not owners(sha256) - {person})
        self._left[person] = now, alone | self._left.get(person, (now, frozenset()))[1]

    def settled(
        self,
        is_here: Callable[[str], bool],
        owners: Owners,
        now: float,
        *,
        is_complete: bool,
    ) -> tuple[tuple[str, str], ...]:
        """Old and new name of those who are found to be renamed. ``is_here`` tells who has pictures, ``is_complete``
        whether every picture was read."""
        renamed: list[tuple[str, str]] = []
        for person, (since, contents) in list(self._left.items()):
            if is_here(person):
                del self._left[person]
                continue
            names = {frozenset(owners(sha256)) for sha256 in contents}
            name = next(iter(names)) if len(names) == 1 else frozenset()
            if len(name) == 1:
                renamed.append((person, next(iter(name))))
                del self._left[person]
            elif is_complete and not 0 <= now - since < PATIENCE:
                del self._left[person]
        return tuple(renamed)
