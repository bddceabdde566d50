"""What the windows about people see: corrections, the gallery's keeping, strangers, sightings, enrolment by camera.

Imported by way of ``interfaces``. Values to pull, commands to give; every command returns at once, and what comes of it
is in a later value. Times are seconds since the epoch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from learning.gallery_audit.findings import Finding
from recognition.faces.pose import Pose as Pose
from recognition.types import Box, Image, State

if TYPE_CHECKING:
    from realtime.interfaces import Activity


@dataclass(frozen=True, slots=True)
class Nearest:
    """A person who may be meant. ``picture`` is their key picture, relative to the gallery, or None."""

    person: str
    distance: float
    picture: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FaceCard:
    """What is known of one face on the live picture. ``image`` is its best look with some margin, (H, W, 3) uint8 BGR,
    None before the first. ``by_hand``: the state is what somebody said, not what was recognised. ``nearest``: the three
    nearest people, nearest first. ``denied``: of whom somebody said that it is not them; they are not among these."""

    track: int
    state: State
    person: str | None = None
    distance: float | None = None
    image: Image | None = None
    nearest: tuple[Nearest, ...] = ()
    by_hand: bool = False
    denied: tuple[str, ...] = ()


class Corrections(Protocol):
    """What somebody says of a face that is on the picture now. It shows from the next snapshot on, lasts as long as
    the face is followed, and is kept as a file for the time after. ``People.undo`` takes it back."""

    def card(self, track: int) -> FaceCard | None:
        """None where the face is gone."""
        ...

    def confirm(self, track: int, person: str) -> None:
        """This is ``person``, who is registered now if they were not: the look becomes one of their pictures."""
        ...

    def deny(self, track: int, person: str) -> None:
        """This is not ``person``: this look never names them again, and looks near to it are held against them."""
        ...

    def ignore(self, track: int) -> None:
        """Nobody to be named, recorded or counted as a stranger."""
        ...


@dataclass(frozen=True, slots=True)
class StoredPicture:
    """A picture that was set aside or removed and can be restored. ``path`` is where it lies, relative to the gallery;
    ``person`` whose it was; ``why`` a sentence, or empty."""

    path: str
    person: str
    at: float
    why: str = ""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one file of an import. ``problem`` says why it is not in the gallery or not used, or None."""

    source: Path
    person: str
    problem: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class FoundFaces:
    """The faces of one picture file, for one of them to be chosen. ``faces`` is None while they are looked for."""

    file: Path
    image: Image | None = None
    faces: tuple[Box, ...] | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PeopleView:
    """``version`` rises with every change. ``findings``: of the audit, the most severe first; ``checked``
    says whether they are of the gallery as it is now. ``undo`` says what ``People.undo`` would take back, or is empty;
    ``said`` is the outcome of the last command, in a sentence."""

    version: int = 0
    findings: tuple[Finding, ...] = ()
    checked: bool = False
    stored: tuple[StoredPicture, ...] = ()
    imported: tuple[ImportResult, ...] = ()
    found: FoundFaces | None = None
    activity: Activity | None = None
    undo: str = ""
    said: str = ""


class People(Protocol):
    """Keeping the gallery: everything is done to its files, nothing is deleted, everything can be undone."""

    def view(self) -> PeopleView: ...
    def same_person(self, name: str) -> str | None:
        """Somebody registered whose name differs from ``name`` only in case, accents, spaces or punctuation."""
        ...

    def rename(self, person: str, name: str) -> None: ...
    def merge(self, person: str, into: str) -> None: ...
    def remove(self, person: str) -> None: ...
    def set_key_picture(self, person: str, path: str) -> None: ...
    def move_pictures(self, paths: Sequence[str], person: str) -> None: ...
    def set_aside(self, paths: Sequence[str], why: str = "") -> None:
        """Moves pictures to ``gallery/.rollcall/set-aside/``, from where ``restore`` brings them back."""
        ...

    def restore(self, path: str) -> None:
        """Brings back a stored picture, by ``StoredPicture.path``."""
        ...

    def keep(self, finding: str) -> None:
        """The finding of this key is not said again."""
        ...

    def undo(self) -> None:
        """Takes back the last change that this window made to the gallery."""
        ...

    def check(self) -> None:
        """Runs the audit now; it also runs by itself after the gallery changed."""
        ...

    def import_folder(self, folder: Path) -> None:
        """Copies the people of ``folder``, laid out like a gallery, into the gallery."""
        ...

    def cancel(self) -> None:
        """Ends an import; what was copied stays."""
        ...

    def find_faces(self, file: Path) -> None:
        """Looks for the faces of a picture file, for ``PeopleView.found``."""
        ...

    def add_face(self, file: Path, face: Box, person: str) -> None:
        """Registers one face of a picture with several: a picture of it alone is put under ``person``. A picture of
        the gallery that it was cut from is set aside."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class CollectedLook:
    """``image`` is the face with some margin."""

    number: int
    image: Image
    pose: Pose


@dataclass(frozen=True, slots=True, eq=False)
class EnrolmentView:
    """``running``: looks are being collected. ``hint`` says in plain words what is wrong or what to do; ``hint_kind``
    is a short stable keyword for it. ``box`` is the face it is about, in the newest frame's pixels. ``poses``: looks of
    each pose so far. ``finished``: enough, or stopped; ``saved``: how many pictures were put into the gallery.
    ``resembles``: somebody registered whom the looks are so near to that they may be of the same person.
    ``saving``: the looks are being put into the gallery."""

    version: int = 0
    running: bool = False
    wanted: int = 15
    looks: tuple[CollectedLook, ...] = ()
    poses: tuple[tuple[Pose, int], ...] = ()
    hint: str = ""
    hint_kind: str = ""
    box: Box | None = None
    finished: bool = False
    saved: int | None = None
    said: str = ""
    resembles: str | None = None
    saving: bool = False


class CameraEnrolment(Protocol):
    """Collecting looks at one person from the live picture. Nothing is kept before ``save``."""

    def view(self) -> EnrolmentView: ...
    def begin(self, wanted: int | None = None) -> None:
        """Starts anew; None takes the settings' count."""
        ...

    def strike(self, number: int) -> None:
        """Throws one look out; another is collected in its place."""
        ...

    def finish(self) -> None:
        """Enough: collects no more."""
        ...

    def save(self, person: str) -> None: ...
    def cancel(self) -> None:
        """Ends it and keeps nothing."""
        ...
