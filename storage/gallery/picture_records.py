"""What is known of each picture of a gallery, for whoever looks for mistakes in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from recognition.types import Vectors


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Measured once, when the picture was read. ``width`` and ``height`` of the picture in pixels, upright;
    ``fingerprint``: its 64-bit perceptual hash (DCT), so that pictures that look alike differ in few bits.
    Of its face, None where there is none: ``face`` the shorter side in pixels, and ``sharpness``, ``brightness``,
    ``yaw``, ``pitch`` as in ``recognition.faces.quality.Quality``."""

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
    """A picture file as it was when its content was last read."""

    path: str
    person: str
    size: int
    mtime_ns: int
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class PictureRecord:
    """``path`` relative to the gallery. ``vector`` (D,) float32 of unit length, None where the picture is refused:
    then ``reason`` is a short stable keyword and ``problem`` a sentence. ``note`` is worth knowing, or None.
    ``facts``: None where the picture could not be read at all. ``by_hand``: Rollcall made the picture of a look of
    which somebody said whose it is. ``unused_faces`` (K, D): those that nobody is recognised by, largest first: of a
    refused picture its faces, else the ones beside the largest; None where there are none, or none was looked at."""

    path: str
    person: str
    sha256: str
    vector: NDArray[np.float32] | None = None
    reason: str | None = None
    problem: str | None = None
    note: str | None = None
    facts: PictureFacts | None = None
    by_hand: bool = False
    unused_faces: Vectors | None = None
