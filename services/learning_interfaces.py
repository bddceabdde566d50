"""What the windows about learning see: faces sorted into people, whom a face looks like, and what is trained.

Imported by way of ``interfaces``. Values to pull, commands to give; every command returns at once, and what comes of it
is in a later value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from recognition.types import Box, Image

if TYPE_CHECKING:
    from realtime.interfaces import Activity


@dataclass(frozen=True, slots=True, eq=False)
class ClusterFace:
    """A face on a picture of the folder. ``number`` tells it from the others; ``path`` of the picture is relative to
    the folder. ``picture`` is the face, a small square JPEG. ``person``: who it was said to be, or None."""

    number: int
    path: str
    picture: bytes
    person: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Cluster:
    """Faces that seem to be one person's, the most typical first. ``resembles``: somebody registered whom they are as
    near to as faces that are given a name, or None."""

    number: int
    faces: tuple[ClusterFace, ...]
    resembles: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ClustersView:
    """``version`` rises with every change of what was found. ``clusters``: those of most faces first; ``singles`` are
    like no other face. ``pictures``: how many were looked at, ``faceless`` of them without a face; ``unreadable``: path
    and why. ``saved``: the folder that ``Clusters.save`` made last. ``said``: the outcome of the last command."""

    version: int = 0
    folder: Path | None = None
    clusters: tuple[Cluster, ...] = ()
    singles: tuple[ClusterFace, ...] = ()
    pictures: int = 0
    faceless: int = 0
    unreadable: tuple[tuple[str, str], ...] = ()
    saved: Path | None = None
    activity: Activity | None = None
    said: str = ""


class Clusters(Protocol):
    """The faces of a folder of pictures, put together by person though nobody is named. The folder is only read."""

    def view(self) -> ClustersView: ...
    def open(self, folder: Path) -> None:
        """Finds the faces of all its pictures, and of the folders in it, and sorts them."""
        ...

    def cancel(self) -> None:
        """Ends what is going on, and what waits to be done; faces that were being registered are taken back."""
        ...

    def name(self, faces: Sequence[int], person: str) -> None:
        """These faces, by ``ClusterFace.number``, become pictures of ``person`` in the gallery, who is registered now
        if they were not: one change, which ``People.undo`` takes back."""
        ...

    def save(self, folder: Path) -> None:
        """Makes a new folder in ``folder``: the faces by person, a sheet of each person to look at, a table."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Lookalike:
    """A person a face is near to. ``image`` is the nearest of their faces with some margin, (H, W, 3) uint8 BGR, from
    the picture ``path``."""

    person: str
    distance: float
    image: Image
    path: Path


@dataclass(frozen=True, slots=True, eq=False)
class LookalikesView:
    """``version`` rises with every change. ``people`` have a face in ``folder``, on ``pictures`` pictures. ``image``,
    called ``title``, has ``faces`` from left to right, None while they are looked for; the one numbered ``chosen`` is
    compared. ``nearest``: the three nearest people, nearest first."""

    version: int = 0
    folder: Path | None = None
    people: int = 0
    pictures: int = 0
    image: Image | None = None
    title: str = ""
    faces: tuple[Box, ...] | None = None
    chosen: int | None = None
    nearest: tuple[Lookalike, ...] = ()
    activity: Activity | None = None
    said: str = ""


class Lookalikes(Protocol):
    """A game: who, among the people of any folder, is nearest to a face. It names nobody, and writes nothing."""

    def view(self) -> LookalikesView: ...
    def among(self, folder: Path) -> None:
        """Reads the people of ``folder``, laid out like a gallery."""
        ...

    def take(self) -> None:
        """The face on the newest frame of the source."""
        ...

    def open(self, file: Path) -> None:
        """The face on a picture file."""
        ...

    def look_at(self, image: Image, title: str, face: Box) -> None:
        """This face of a picture that is there already."""
        ...

    def choose(self, face: int) -> None:
        """Another face of the picture, by its place in ``LookalikesView.faces``."""
        ...

    def cancel(self) -> None:
        """Reads no more of the folder; what was read goes on to be compared with."""
        ...


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
