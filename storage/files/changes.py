"""A change to a gallery's files, as a value that can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from recognition.message import Message


@dataclass(frozen=True, slots=True)
class Move:
    """A file or a whole folder moved from ``source`` to ``target``."""

    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Change:
    """What was done to a gallery's files. ``storage.files.rearranging.undo`` undoes it.

    Paths are relative to the gallery, with forward slashes.

    message: what was done; ``services.messages.gallery.change_text`` has the texts.
    made: files that did not exist before.
    moves: in the order in which they were made.
    """

    message: Message
    made: tuple[str, ...] = ()
    moves: tuple[Move, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.made or self.moves)


def joined(changes: Sequence[Change], message: Message | None = None) -> Change:
    """Several changes as one. Without ``message`` that of the first, with the parameter ``more`` for the number of
    others. Raises ValueError if there is none."""
    if not changes:
        raise ValueError("there is no change to join")
    if message is None:
        message = changes[0].message
        if len(changes) > 1:
            message = with_parameter(message, "more", len(changes) - 1)
    return Change(message, sum((each.made for each in changes), ()), sum((each.moves for each in changes), ()))


def undone(message: Message) -> Message:
    """For the change that undid the one of ``message``."""
    return with_parameter(message, "undone", 1)


def with_parameter(message: Message, name: str, value: int) -> Message:
    return Message.of(message.code, **dict(message.parameters) | {name: value})
