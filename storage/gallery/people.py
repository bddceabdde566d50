"""The people and pictures of a gallery, as values."""

from __future__ import annotations

from dataclasses import dataclass

from recognition.message import Message


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file.

    path: relative to the gallery, with forward slashes.
    problem: why it is refused, or None. ``services.messages.gallery_pictures`` has the texts of problems and notes.
    notes: what is worth knowing of an accepted picture.
    is_read: False until an update has processed it.
    """

    path: str
    problem: Message | None = None
    notes: tuple[Message, ...] = ()
    is_read: bool = True

    @property
    def is_accepted(self) -> bool:
        return self.is_read and self.problem is None


@dataclass(frozen=True, slots=True)
class Person:
    """``key_picture``: path of the picture to show, None if none is accepted."""

    name: str
    pictures: tuple[Picture, ...]
    key_picture: str | None = None


@dataclass(frozen=True, slots=True)
class Update:
    """The result of one update. Paths are relative to the gallery.

    added: newly accepted.
    removed: deleted or changed.
    refused: newly refused.
    waiting: still being written; update again after ``unsettled_files.SETTLING`` seconds.
    remaining: number of pictures not processed because the update was cancelled.
    done: number of pictures with a result, of ``total``.
    renamed: (old, new) name of people whose pictures now have another name.
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
    """``pictures`` sorted by path. ``chosen``: path of the chosen key picture; the first accepted one replaces it if it
    is None or not accepted."""
    accepted = [each.path for each in pictures if each.is_accepted]
    return Person(name, pictures, chosen if chosen in accepted else next(iter(accepted), None))
