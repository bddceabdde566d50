"""One picture's content to its template, or to the reason why it has none, and to what is measured of it meanwhile."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Protocol, TypeVar

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from recognition.errors import PictureError, PictureRefusedError, RollcallError
from recognition.faces.quality import Quality
from recognition.message import Message
from recognition.types import Detection, Image, Vectors
from storage.files.gallery_folder import FoundFile
from storage.files.picture_notes import note_of
from storage.files.pictures import READER_VERSION, decode_picture
from storage.gallery.picture_records import PictureFacts, PictureRow

A = TypeVar("A")
B = TypeVar("B")

_log = logging.getLogger(__name__)

_SIDE = 128
"""Pixels to which a picture is shrunk before the library shrinks it further: it does so slowly, and well."""

READER = f"reader {READER_VERSION}"
"""The method that refuses unreadable pictures: no other detector would change that."""


class EnrolledFace(Protocol):
    @property
    def vector(self) -> NDArray[np.float32]: ...
    @property
    def note(self) -> Message | None: ...
    @property
    def quality(self) -> Quality | None: ...
    @property
    def unused_faces(self) -> Vectors | None: ...


class PictureEnroller(Protocol):
    """What makes a template of a picture: ``recognition.enrolment.still.Enroller``."""

    @property
    def method(self) -> str:
        """How the face is found and chosen. What was made or refused by another method is made anew."""
        ...

    def template(self, image: Image) -> EnrolledFace:
        """Raises PictureRefusedError."""
        ...

    def template_of(self, image: Image, face: Detection) -> EnrolledFace:
        """Of a face whose place and person are known: never refused."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """``vector`` is (D,) float32 of unit length; ``note`` is worth knowing of the picture, or None. ``quality`` of the
    face, None where it was not measured. ``unused_faces``: as in Reading."""

    vector: NDArray[np.float32]
    note: str | None = None
    quality: Quality | None = None
    unused_faces: Vectors | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """``reason`` is a short stable keyword: those of PictureRefusedError, ``unreadable``, or ``fault``."""

    reason: str
    sentence: str


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What was made of one picture. ``facts``: None where it could not be read. ``by_hand``: Rollcall made the picture
    of a face of which somebody said whose it is; ``confirmed``: because recognition did not. ``unused_faces``: (K, D)
    of the faces in it that nobody is recognised by, largest first, or None."""

    answer: Template | Refusal
    facts: PictureFacts | None = None
    by_hand: bool = False
    confirmed: bool = False
    unused_faces: Vectors | None = None


def read_content(content: bytes, enroller: PictureEnroller) -> Reading:
    """What ``enroller`` makes of a picture file's content.

    A picture on which the networks stumble is refused as a ``fault``, so that the others go on.
    Raises RollcallError where it is not the picture's fault.
    """
    try:
        image = decode_picture(content)
    except PictureError as error:
        return Reading(Refusal("unreadable", str(error)))
    note = note_of(content)
    answer, unused_faces = _answer(image, None if note is None else note.face, enroller)
    quality = answer.quality if isinstance(answer, Template) else None
    height, width = image.shape[:2]
    facts = PictureFacts(width, height, fingerprint(image))
    if quality is not None:
        facts = replace(
            facts,
            face=quality.size_px,
            sharpness=quality.sharpness,
            brightness=quality.brightness,
            yaw=quality.yaw,
            pitch=quality.pitch,
        )
    confirmed = note is not None and note.confirmed
    return Reading(answer, facts, note is not None, confirmed, unused_faces)


def _answer(
    image: Image, known_face: Detection | None, enroller: PictureEnroller
) -> tuple[Template | Refusal, Vectors | None]:
    """What counts of a picture, and the faces in it that do not."""
    from services.messages.enrolment import note_text, refusal_text  # until the index stores codes

    try:
        face = enroller.template(image) if known_face is None else enroller.template_of(image, known_face)
    except PictureRefusedError as error:
        return Refusal(error.reason, refusal_text(error.message)), _sound(error.faces)
    except RollcallError:
        raise
    except Exception:
        _log.exception("a picture of %s x %s pixels could not be enrolled", image.shape[1], image.shape[0])
        return Refusal("fault", "Rollcall stumbled over it, and the log says how; use another picture."), None
    vector = np.asarray(face.vector, dtype=np.float32)
    if vector.ndim != 1 or not np.isfinite(vector).all():
        _log.error("a template of shape %s holds values that are no numbers", vector.shape)
        return Refusal("fault", "Its face gave no usable template; use another picture."), None
    return Template(vector, None if face.note is None else note_text(face.note), face.quality), _sound(
        face.unused_faces
    )


def _sound(faces: Vectors | None) -> Vectors | None:
    return faces if faces is not None and len(faces) and np.isfinite(faces).all() else None


def fingerprint(image: Image) -> int:
    """The perceptual hash, 0 .. 2**64 - 1, of an (H, W, 3) uint8 BGR image: the signs of its slowest waves (DCT)."""
    import imagehash

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if min(grey.shape) > _SIDE:
        grey = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    bits = imagehash.phash(Pillow.fromarray(np.ascontiguousarray(grey))).hash
    return int.from_bytes(np.packbits(bits.ravel()).tobytes(), "big")


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


def read_opened(opened: Opened, enroller: PictureEnroller) -> Opened:
    """On whatever thread: it uses nothing of the gallery's."""
    if opened.content is None:
        return opened
    return Opened(opened.file, opened.row, reading=read_content(opened.content, enroller))


def is_unreadable(answer: Template | Refusal) -> bool:
    return isinstance(answer, Refusal) and answer.reason == "unreadable"
