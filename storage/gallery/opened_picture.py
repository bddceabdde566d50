"""One picture file on its way through an update: opened, looked into, remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol, TypeVar

from storage.files.gallery_folder import FoundFile
from storage.gallery.index import PictureRow
from storage.gallery.picture_enrolment import PictureEnroller, Reading, Refusal, Template, read_content

A = TypeVar("A")
B = TypeVar("B")


class Outcome(Enum):
    """What came of looking into one picture file."""

    COUNTS = auto()
    REFUSED = auto()
    BEING_WRITTEN = auto()
    AS_BEFORE = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A picture file that was read. ``row`` is None where it could not be, and ``outcome`` says what follows.
    ``content`` is to be looked into, None where what it holds is known; ``reading`` is what came of that."""

    file: FoundFile
    row: PictureRow | None = None
    content: bytes | None = None
    reading: Reading | None = None
    outcome: Outcome = Outcome.COUNTS


class Each(Protocol):
    """What ``map`` does with one iterable."""

    def __call__(self, do: Callable[[A], B], items: Iterable[A], /) -> Iterator[B]: ...


def looked_into(opened: Opened, enroller: PictureEnroller) -> Opened:
    """On whatever thread: it uses nothing of the gallery's."""
    if opened.content is None:
        return opened
    return Opened(opened.file, opened.row, reading=read_content(opened.content, enroller))


def is_unreadable(answer: Template | Refusal) -> bool:
    return isinstance(answer, Refusal) and answer.reason == "unreadable"
