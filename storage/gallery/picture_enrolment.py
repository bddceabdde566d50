"""Reads one picture file: its template, or why it has none, and measurements."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.enrolment.still import Enrolled
from recognition.errors import PictureRefusedError, RollcallError
from recognition.message import Message
from recognition.types import Detection, Image, Vectors
from storage.files.gallery_folder import FoundFile
from storage.files.picture_memory import BUDGET, Reservation
from storage.files.picture_notes import note_of
from storage.files.pictures import READER_VERSION, UnreadablePictureError, decode, memory_needed
from storage.gallery.picture_records import PictureFacts, PictureRow, Reading

A = TypeVar("A")
B = TypeVar("B")

_log = logging.getLogger(__name__)

_HASH_SIDE, _DCT_SIDE, _FREQUENCIES = 128, 32, 8
"""Pixels to which a picture is reduced quickly, then well; low frequencies kept in each direction."""

# cos(pi k (2 n + 1) / 2 N), the type II transform without its scale, which leaves the median's sides as they are
_DCT: NDArray[np.float64] = np.cos(
    np.pi * np.outer(np.arange(_FREQUENCIES), 2 * np.arange(_DCT_SIDE) + 1) / (2 * _DCT_SIDE)
)

INTERRUPTED = UnreadablePictureError("interrupted").message
"""Stored for a costly picture before it is read: what is left of a process that ended meanwhile."""

READER = f"reader {READER_VERSION}"
"""The method of refusals of unreadable pictures, which do not depend on the detector."""


@dataclass(frozen=True, slots=True, eq=False)
class WantedFace:
    """The face to take from a picture that is read again.

    vector: the mean of ``person``, (D,) of unit length, to which it is the nearest; None for the dominant face.
    """

    person: str
    vector: NDArray[np.float32] | None = None


class PictureEnroller(Protocol):
    """Makes a template of a picture: ``recognition.enrolment.still.Enroller``."""

    @property
    def method(self) -> str:
        """How the face is detected and chosen. Pictures read by another method are read again."""
        ...

    def template(self, image: Image) -> Enrolled:
        """Raises PictureRefusedError."""
        ...

    @property
    def match_distance(self) -> float | None:
        """Cosine distance up to which a face may be the person of other pictures; None where that is not known."""
        ...

    def template_near(self, image: Image, vector: NDArray[np.float32], person: str) -> Enrolled:
        """Of the face nearest to ``vector``, which is ``person``'s. Raises PictureRefusedError."""
        ...

    def template_of(self, image: Image, face: Detection) -> Enrolled:
        """Of a face whose position and person are known: never refused."""
        ...


def read_content(content: bytes, enroller: PictureEnroller) -> Reading:
    """Decodes a picture file's content and enrols its face.

    A picture on which a network fails is refused with the code ``fault``, so that the others are still read. Raises
    RollcallError if the picture is not the cause.
    """
    with BUDGET.reserve(memory_needed(content)):
        return _read(content, enroller)


def _read(content: bytes, enroller: PictureEnroller, wanted: WantedFace | None = None) -> Reading:
    try:
        picture = decode(content)
    except UnreadablePictureError as error:
        return Reading(error.message)
    note = note_of(content)
    answer, unused_faces = _enrol(picture.pixels, None if note is None else note.face, enroller, wanted)
    facts = PictureFacts(picture.width, picture.height, fingerprint(picture.pixels))
    if isinstance(answer, Enrolled) and (found := answer.quality) is not None:
        of_face = found.size_px * picture.factor, found.sharpness, found.brightness, found.yaw, found.pitch
        facts = PictureFacts(picture.width, picture.height, facts.fingerprint, *of_face)
    confirmed = note is not None and note.confirmed
    return Reading(answer, facts, note is not None, confirmed, unused_faces)


def _enrol(
    image: Image, known_face: Detection | None, enroller: PictureEnroller, wanted: WantedFace | None
) -> tuple[Enrolled | Message, Vectors | None]:
    """The template or refusal, and the embeddings of the other faces."""
    try:
        if known_face is not None:
            face = enroller.template_of(image, known_face)
        elif wanted is not None and wanted.vector is not None:
            face = enroller.template_near(image, wanted.vector, wanted.person)
        else:
            face = enroller.template(image)
    except PictureRefusedError as error:
        return error.message, _finite(error.faces)
    except RollcallError:
        raise
    except Exception:
        _log.exception("a picture of %s x %s pixels could not be enrolled", image.shape[1], image.shape[0])
        return Message("fault"), None
    vector = np.asarray(face.vector, dtype=np.float32)
    if vector.ndim != 1 or not np.isfinite(vector).all():
        _log.error("a template of shape %s contains NaN or inf", vector.shape)
        return Message.of("fault", cause="no-template"), None
    return replace(face, vector=vector, unused_faces=None), _finite(face.unused_faces)


def _finite(faces: Vectors | None) -> Vectors | None:
    return faces if faces is not None and len(faces) and np.isfinite(faces).all() else None


def fingerprint(image: Image) -> int:
    """The perceptual hash, 0 .. 2**64 - 1, of an (H, W, 3) uint8 BGR image: which of its low DCT frequencies are above
    their median. That of the package ImageHash, ``phash``, whose import takes longer than reading a picture."""
    from PIL import Image as Pillow

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if min(grey.shape) > _HASH_SIDE:
        grey = cv2.resize(grey, (_HASH_SIDE, _HASH_SIDE), interpolation=cv2.INTER_AREA)
    small = Pillow.fromarray(np.ascontiguousarray(grey)).resize((_DCT_SIDE, _DCT_SIDE), Pillow.Resampling.LANCZOS)
    low = np.round(_DCT @ np.asarray(small, np.float64) @ _DCT.T, 6)  # what is zero in exact numbers is no noise
    bits = low > np.median(low)
    return int.from_bytes(np.packbits(bits.ravel()).tobytes(), "big")


class Outcome(Enum):
    """The result of reading one picture file."""

    ACCEPTED = auto()
    REFUSED = auto()
    BEING_WRITTEN = auto()
    UNCHANGED = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A picture file on its way through an update.

    row: None if the file could not be opened; then ``outcome`` is set.
    content: still to be read, None if the result is known.
    reading: the result of reading ``content``.
    reservation: the memory for reading ``content``; ``read_opened`` releases it.
    wanted: the face to take, None for the dominant one.
    """

    file: FoundFile
    row: PictureRow | None = None
    content: bytes | None = None
    reading: Reading | None = None
    outcome: Outcome = Outcome.ACCEPTED
    reservation: Reservation | None = None
    wanted: WantedFace | None = None


class Map(Protocol):
    """The signature of ``map`` with one iterable."""

    def __call__(self, do: Callable[[A], B], items: Iterable[A], /) -> Iterator[B]: ...


def read_opened(opened: Opened, enroller: PictureEnroller) -> Opened:
    """Thread-safe: uses no state of the gallery."""
    if opened.content is None:
        return opened
    try:
        return Opened(opened.file, opened.row, reading=_read(opened.content, enroller, opened.wanted))
    finally:
        if opened.reservation is not None:
            opened.reservation.release()
