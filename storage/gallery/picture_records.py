"""What is known of each picture of a gallery."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.faces.quality import Quality
from recognition.message import Message
from recognition.types import Detection, Vectors


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Measurements of a picture and its face, taken once when it was read.

    width, height: of the upright picture in pixels.
    fingerprint: 64-bit perceptual hash (DCT); similar pictures differ in few bits.
    face: shorter side of the face in pixels, None if there is none.
    sharpness, brightness, yaw, pitch: of the face, as in ``recognition.faces.quality.Quality``.
    """

    width: int
    height: int
    fingerprint: int
    face: float | None = None
    sharpness: float | None = None
    brightness: float | None = None
    yaw: float | None = None
    pitch: float | None = None


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A picture file as it was when its content was last read; ``size`` in bytes."""

    path: str
    person: str
    size: int
    mtime_ns: int
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """The template of a picture.

    vector: (D,) float32 of unit length.
    note: how the picture could be better, or None.
    quality: of the face, None if not measured.
    unused_faces: as in Reading.
    face: in pixels of the picture, None if unknown.
    """

    vector: NDArray[np.float32]
    note: Message | None = None
    quality: Quality | None = None
    unused_faces: Vectors | None = None
    face: Detection | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """The result of reading one picture.

    answer: its template, or why it has none: the codes of PictureRefusedError, ``unreadable`` or ``fault``.
    facts: None if it could not be decoded.
    by_hand: Rollcall created the picture from a face that somebody named.
    confirmed: it was named because recognition did not name it correctly.
    unused_faces: (K, D) embeddings of the other faces in it, largest first, or None.
    """

    answer: Template | Message
    facts: PictureFacts | None = None
    by_hand: bool = False
    confirmed: bool = False
    unused_faces: Vectors | None = None


@dataclass(frozen=True, slots=True, eq=False)
class PictureRecord:
    """Everything known of one picture by one embedder.

    path: relative to the gallery, with forward slashes.
    vector: (D,) float32 of unit length, None if the picture is refused.
    problem: why it is refused, or None.
    note: how it could be better, or None.
    facts: None if it could not be decoded.
    by_hand, unused_faces: as in Reading.
    """

    path: str
    person: str
    sha256: str
    vector: NDArray[np.float32] | None = None
    problem: Message | None = None
    note: Message | None = None
    facts: PictureFacts | None = None
    by_hand: bool = False
    unused_faces: Vectors | None = None

    @property
    def reason(self) -> str | None:
        """The code of the problem."""
        return None if self.problem is None else self.problem.code
