"""Pictures created by Rollcall: a face cut from a frame, with a note about it in the file's EXIF.

The note has the position of the face, so that every embedder takes it without detecting it again, or refusing it:
somebody has said whose face it is. EXIF (Exif 2.32, CIPA DC-008) stays with the file wherever it is moved.
"""

from __future__ import annotations

import io
import json
import logging
import time
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from recognition.types import Box, Detection, Image

_log = logging.getLogger(__name__)

SUFFIX = ".jpg"
_QUALITY = 95
_VERSION = 1
_DESCRIPTION, _SOFTWARE, _EXIF_PART, _TAKEN, _COMMENT = 0x010E, 0x0131, 0x8769, 0x9003, 0x9286
_ASCII = b"ASCII\0\0\0"
_MAX_SOURCE = 200


@dataclass(frozen=True, slots=True, eq=False)
class PictureNote:
    """What the EXIF comment holds.

    face: in pixels of the picture.
    source: where the picture is from, empty if that is not stored.
    taken_at: seconds since the epoch, None if that is not stored.
    confirmed: the picture corrects recognition.
    """

    face: Detection
    source: str = ""
    taken_at: float | None = None
    confirmed: bool = False


def encode_picture(image: Image, note: PictureNote) -> bytes:
    """A JPEG file of an (H, W, 3) uint8 BGR image with its note in EXIF."""
    from PIL import Image as Pillow

    picture = Pillow.fromarray(cv2.cvtColor(np.ascontiguousarray(image), cv2.COLOR_BGR2RGB))
    exif = Pillow.Exif()
    exif[_SOFTWARE] = "Rollcall"
    if note.source:
        exif[_DESCRIPTION] = f"{note.source[:_MAX_SOURCE]} (Rollcall)".encode("ascii", "replace").decode()
    part: dict[int, Any] = {_COMMENT: _ASCII + json.dumps(_as_json(note)).encode("ascii")}
    if note.taken_at is not None:
        part[_TAKEN] = time.strftime("%Y:%m:%d %H:%M:%S", time.localtime(note.taken_at))
    exif[_EXIF_PART] = part
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=_QUALITY, subsampling=0, exif=exif)
    return file.getvalue()


def note_of(content: bytes) -> PictureNote | None:
    """The note of a picture file, or None if it has none or an invalid one."""
    if not content.startswith(b"\xff\xd8") or b"Rollcall" not in content[:65536]:
        return None
    try:
        from PIL import Image as Pillow

        with Pillow.open(io.BytesIO(content), formats=("JPEG",)) as picture:
            comment = picture.getexif().get_ifd(_EXIF_PART).get(_COMMENT)
            size = picture.size
        if not isinstance(comment, bytes) or not comment.startswith(_ASCII):
            return None
        return _from_json(json.loads(comment[len(_ASCII) :]), size)
    except Exception:  # an invalid note does not make a picture unusable
        _log.debug("the note of a picture could not be used", exc_info=True)
        return None


def _as_json(note: PictureNote) -> dict[str, Any]:
    box, points = note.face.box, note.face.landmarks
    return {
        "rollcall": _VERSION,
        "box": [round(value, 2) for value in (box.left, box.top, box.right, box.bottom)],
        "score": round(float(note.face.score), 4),
        "landmarks": None if points is None else [[round(float(x), 2), round(float(y), 2)] for x, y in points],
        "source": note.source[:_MAX_SOURCE],
        "taken_at": note.taken_at,
        "confirmed": note.confirmed,
    }


def _from_json(values: Any, size: tuple[int, int]) -> PictureNote | None:
    if values["rollcall"] != _VERSION:
        return None
    box = Box(*map(float, values["box"]))
    points = values["landmarks"]
    landmarks = None if points is None else np.asarray(points, dtype=np.float32)
    inside = 0 <= box.left < box.right <= size[0] + 1 and 0 <= box.top < box.bottom <= size[1] + 1
    if not inside or (landmarks is not None and (landmarks.shape != (5, 2) or not np.isfinite(landmarks).all())):
        return None
    taken_at = values.get("taken_at")
    return PictureNote(
        Detection(box, float(values["score"]), landmarks),
        str(values.get("source", "")),
        None if taken_at is None else float(taken_at),
        values.get("confirmed") is True,
    )
