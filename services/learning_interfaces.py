"""What the windows about learning see: faces sorted into people, whom a face looks like, and what is trained.

Imported by way of ``interfaces``. Values to pull, commands to give; every command returns at once, and what comes of it
is in a later value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from realtime.interfaces import Activity


@dataclass(frozen=True, slots=True)
class TrainingMethod:
    """A way of training: what it is called, and explained in a sentence. ``networks``: how many have to be chosen for
    it, 0 where it takes the one in use or brings its own."""

    name: str
    title: str
    words: str
    networks: int = 0


@dataclass(frozen=True, slots=True)
class TrainedComparison:
    """Something trained held against comparing with pictures. ``verdict``: ``better``, ``worse`` or ``not told apart``.
    ``table``: what is counted, how often so far, how often with it. ``words``: what follows, in a sentence or two."""

    verdict: str
    words: str
    table: tuple[tuple[str, str, str], ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class TrainedRow:
    """Something trained, or ``unfinished``: cut off, and able to go on. ``name`` is ``head:TITLE`` or
    ``ensemble:TITLE``, ``method`` that of a TrainingMethod. It knows ``people``, among whom those who ``came`` since
    are missing, and of whom those who ``left`` are registered no more.
    ``serves_everybody``: people who come need no new training. ``figures`` are sentences, ``curves`` a PNG or nothing.
    ``problem`` says why it cannot be used, or None."""

    name: str
    title: str
    method: str
    networks: tuple[str, ...] = ()
    made_at: float = 0.0
    people: tuple[str, ...] = ()
    pictures: int = 0
    figures: tuple[str, ...] = ()
    comparison: TrainedComparison | None = None
    curves: bytes = b""
    came: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    serves_everybody: bool = False
    unfinished: bool = False
    problem: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class TrainingView:
    """``version`` rises with every change of ``rows``, ``methods`` and ``networks``, which are those that are here.
    ``used``: whose answers are asked for, None for comparing with pictures; ``in_force``: whether it gives them by now.
    ``undo``: what can be taken back."""

    version: int = 0
    rows: tuple[TrainedRow, ...] = ()
    methods: tuple[TrainingMethod, ...] = ()
    networks: tuple[str, ...] = ()
    used: str | None = None
    in_force: bool = False
    undo: str = ""
    activity: Activity | None = None
    said: str = ""


class Training(Protocol):
    """What is trained on the people of the gallery, to say who a face shows in the stead of comparing with pictures."""

    def view(self) -> TrainingView: ...
    def refresh(self) -> None:
        """Reads what is trained."""
        ...

    def train(self, method: str, title: str, networks: Sequence[str]) -> None:
        """Trains, keeps it as ``title`` and holds it against comparing with pictures. One of that title that was cut
        off goes on, one that is there is replaced. ``networks`` for a method that has to be given some."""
        ...

    def again(self, name: str) -> None:
        """The same way as before, on the people of now; one that was cut off goes on."""
        ...

    def compare(self, name: str) -> None:
        """Holds it against comparing with pictures, once more, on the pictures of now."""
        ...

    def cancel(self) -> None:
        """Ends training or comparing; what was done of a training is kept for later."""
        ...

    def use(self, name: str | None) -> None:
        """From now on it says who is in the picture; None: comparing with pictures does."""
        ...

    def remove(self, name: str) -> None: ...
    def undo(self) -> None:
        """Brings back what was removed last."""
        ...
