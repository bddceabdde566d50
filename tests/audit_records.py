"""Pictures of a gallery as the audit gets them, with given vectors and measurements."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence

import numpy as np

from learning.gallery_audit.audit import find_all, reported
from learning.gallery_audit.findings import Finding
from recognition.message import Message
from storage.gallery.picture_records import PictureFacts, PictureRecord

THRESHOLD = 0.4
DIMENSION = 16

_ALL_DIFFERENT = [int.from_bytes(hashlib.sha256(bytes([number])).digest()[:8], "big") for number in range(250)]


def towards(axis: int, other: int = 15, distance: float = 0.0) -> np.ndarray:
    """A unit vector at this cosine distance from ``axis``, on the way to ``other``."""
    vector = np.zeros(DIMENSION, np.float32)
    vector[axis] = 1 - distance
    vector[other] += math.sqrt(1 - (1 - distance) ** 2)
    return vector


def facts(number: int = 0, **changed: float) -> PictureFacts:
    measured = {"face": 120.0, "sharpness": 0.7, "brightness": 120.0, "yaw": 0.0, "pitch": 0.0, **changed}
    return PictureFacts(400, 300, _ALL_DIFFERENT[number], **measured)


def picture(
    path: str,
    vector: np.ndarray | None,
    number: int,
    *,
    reason: str | None = None,
    note: Message | None = None,
    by_hand: bool = False,
    content: str | None = None,
    **measured: float,
) -> PictureRecord:
    """A picture with the ``number``-th fingerprint; no two of those are alike."""
    problem = Message(reason) if reason else None
    person = path.split("/")[0] if "/" in path else path.split(".")[0]
    known = facts(number, **measured) if vector is not None else PictureFacts(400, 300, _ALL_DIFFERENT[number])
    return PictureRecord(path, person, content or f"sha of {path}", vector, problem, note, known, by_hand)


def person(name: str, axis: int, pictures: int = 4, *, first: int) -> list[PictureRecord]:
    """Pictures at 0.1 from the person's axis, each in a direction of its own; numbered from ``first`` on."""
    return [
        picture(f"{name}/{number}.jpg", towards(axis, 8 + number, 0.1), first + number) for number in range(pictures)
    ]


def ada_and_grace() -> list[PictureRecord]:
    return [*person("Ada", 0, first=0), *person("Grace", 1, first=10), *person("Hedy", 2, first=20)]


def audit(records: Sequence[PictureRecord], kept: Sequence[str] = ()) -> list[Finding]:
    return list(reported(find_all(records, THRESHOLD), kept))
