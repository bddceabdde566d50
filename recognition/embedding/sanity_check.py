"""Checks whether an embedder separates faces: finds random weights in files without a published checksum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.faces.alignment import crop_face
from recognition.interfaces import Embedder
from recognition.types import Box, CropSpec, Detection, Image

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

# The face in the 512 x 512 public-domain portrait of scikit-image (NASA, Eileen Collins, 1999), px.
_FACE = Detection(
    Box(181.0, 72.0, 269.0, 184.0),
    1.0,
    np.array([[202.3, 101.0], [247.0, 103.0], [226.0, 128.3], [207.3, 140.7], [242.7, 140.7]], dtype=np.float32),
)


def require_discriminative(embedder: Embedder, store: ModelStore) -> None:
    """Checks a weight file at its first use; the result is stored. Raises ModelWrongError and removes the file."""
    if store.passed_check(embedder.name):
        return
    same, other = portrait_distances(embedder)
    if not is_discriminative(same, other):
        raise store.refuse(
            embedder.name,
            "they do not tell faces apart. The same portrait in other light is at distance "
            f"{same:.2f}, other pictures at {other:.2f}: these are not trained weights.",
        )
    store.record_check(embedder.name)


def portrait_distances(embedder: Embedder) -> tuple[float, float]:
    """The largest distance between variants of the portrait, and the smallest from them to other images."""
    portrait = embedder.embed(list(portrait_crops(embedder.crop_spec)))
    others = embedder.embed(list(other_crops(embedder.crop_spec)))
    return float(np.max(1 - portrait @ portrait.T)), float(np.min(1 - portrait @ others.T))


def is_discriminative(same: float, other: float) -> bool:
    """Whether ``portrait_distances`` are those of trained weights.

    Measured: 36 networks with random weights of four kinds have ``same`` at 1.2 to 13 times ``other``; trained SFace at
    0.04 times.
    """
    return same < other / 2 and other > 0.05


def portrait_crops(spec: CropSpec) -> NDArray[np.uint8]:
    """(4, size, size, 3) uint8 BGR: the portrait's face unchanged, darker, warmer, and at half the resolution."""
    portrait = _picture("astronaut")
    darker = np.clip(portrait * 0.6 + 5, 0, 255).astype(np.uint8)
    warmer = np.clip(portrait * np.array([0.8, 1.0, 1.15]) + 10, 0, 255).astype(np.uint8)
    fewer_pixels = cv2.resize(portrait, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.stack(
        [crop_face(each, _FACE, spec) for each in (portrait, darker, warmer)]
        + [crop_face(np.asarray(fewer_pixels, np.uint8), _halved(_FACE), spec)]
    )


def other_crops(spec: CropSpec) -> NDArray[np.uint8]:
    """(3, size, size, 3) uint8 BGR crops without that face: a cat, a cup, the portrait's background."""
    cat, cup, portrait = _picture("chelsea"), _picture("coffee"), _picture("astronaut")
    return np.stack(
        [
            crop_face(cat, _detection(130, 20, 350, 285), spec),
            crop_face(cup, _detection(180, 60, 440, 340), spec),
            crop_face(portrait, _detection(380, 10, 500, 150), spec),
        ]
    )


def _picture(name: str) -> Image:
    import skimage.data

    return np.ascontiguousarray(getattr(skimage.data, name)()[..., ::-1])


def _detection(left: float, top: float, right: float, bottom: float) -> Detection:
    return Detection(Box(left, top, right, bottom), 1.0)


def _halved(face: Detection) -> Detection:
    box, points = face.box, face.landmarks
    halved = Box(box.left / 2, box.top / 2, box.right / 2, box.bottom / 2)
    return Detection(halved, face.score, None if points is None else (points / 2).astype(np.float32))
