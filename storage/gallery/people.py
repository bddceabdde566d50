"""What a gallery tells of its people and pictures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file; ``path`` is relative to the gallery, with forward slashes.

    ``problem`` says in a sentence why it is refused, ``reason`` as a short stable keyword; both None where it counts.
    ``note`` is worth knowing of a picture that counts. ``is_read`` is False until an update has come to it.
    """

    path: str
    problem: str | None = None
    reason: str | None = None
    note: str | None = None
    is_read: bool = True

    @property
    def counts(self) -> bool:
        return self.is_read and self.problem is None


@dataclass(frozen=True, slots=True)
class Person:
    """``key_picture`` is the path of the picture to show; None while none counts."""

    name: str
    pictures: tuple[Picture, ...]
    key_picture: str | None


@dataclass(frozen=True, slots=True)
class Update:
    """What one update did. Paths are relative to the gallery.

    ``added`` count since this update, ``removed`` are gone or hold something else now, ``refused`` are newly refused.
    ``waiting`` are still being written: look again after ``arrivals.SETTLING`` seconds. ``remaining`` pictures were not
    come to because the update was cancelled. ``done`` of ``total`` pictures have an answer now. ``renamed``: old and
    new name of those whose pictures are all another's now.
    """

    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    remaining: int = 0
    done: int = 0
    total: int = 0
    renamed: tuple[tuple[str, str], ...] = ()


def person_of_pictures(name: str, pictures: tuple[Picture, ...], chosen: str | None) -> Person:
    """``pictures`` in order of path. ``chosen`` is the path of the key picture that somebody chose; where it does not
    count, or nobody chose, the first that does is shown."""
    counting = [each.path for each in pictures if each.counts]
    return Person(name, pictures, chosen if chosen in counting else next(iter(counting), None))
