"""One picture's content to its template, or to the reason why it has none."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from recognition.errors import PictureError, PictureRefusedError, RollcallError
from recognition.types import Image
from storage.pictures import READER_VERSION, decode_picture

_log = logging.getLogger(__name__)

READER = f"reader {READER_VERSION}"
"""The method that refuses unreadable pictures: no other detector would change that."""


class EnrolledFace(Protocol):
    @property
    def vector(self) -> NDArray[np.float32]: ...
    @property
    def note(self) -> str | None: ...


class PictureEnroller(Protocol):
    """What makes a template of a picture: ``recognition.enrolment.Enroller``."""

    @property
    def method(self) -> str:
        """How the face is found and chosen. What was made or refused by another method is made anew."""
        ...

    def template(self, image: Image) -> EnrolledFace:
        """Raises PictureRefusedError."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """``vector`` is (D,) float32 of unit length; ``note`` is worth knowing of the picture, or None."""

    vector: NDArray[np.float32]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """``reason`` is a short stable keyword: those of PictureRefusedError, ``unreadable``, or ``fault``."""

    reason: str
    sentence: str


def template_or_refusal(content: bytes, enroller: PictureEnroller) -> Template | Refusal:
    """What ``enroller`` makes of a picture file's content.

    A picture on which the networks stumble is refused as a ``fault``, so that the others go on.
    Raises RollcallError where it is not the picture's fault.
    """
    try:
        image = decode_picture(content)
    except PictureError as error:
        return Refusal("unreadable", str(error))
    try:
        face = enroller.template(image)
    except PictureRefusedError as error:
        return Refusal(error.reason, str(error))
    except RollcallError:
        raise
    except Exception:
        _log.exception("a picture of %s x %s pixels could not be enrolled", image.shape[1], image.shape[0])
        return Refusal("fault", "Rollcall stumbled over it, and the log says how; use another picture.")
    vector = np.asarray(face.vector, dtype=np.float32)
    if vector.ndim != 1 or not np.isfinite(vector).all():
        _log.error("a template of shape %s holds values that are no numbers", vector.shape)
        return Refusal("fault", "Its face gave no usable template; use another picture.")
    return Template(vector, face.note)
