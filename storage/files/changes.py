"""A change to a gallery's files, as a value that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Move:
    """A file or a whole folder moved from ``source`` to ``target``."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Change:
    """``words`` say it in a sentence without its full stop: "Renamed Ada to Ada Lovelace". ``made`` are files that were
    not there before, ``moves`` what lies elsewhere now, in the order in which it went. Paths are relative to the
    gallery, with forward slashes. ``storage.gallery.gallery.Gallery.undo`` takes it back."""

    words: str
    made: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.made or self.moves)


def joined(changes: Sequence[Change], words: str | None = None) -> Change:
    """Several changes as one. Without ``words`` those of the first stand for all. Raises ValueError of none."""
    if not changes:
        raise ValueError("there is no change to join")
    if words is None:
        first, more = changes[0].words, len(changes) - 1
        words = first if not more else f"{first}, and {more} more"
    return Change(words, sum((each.made for each in changes), ()), sum((each.moves for each in changes), ()))
