"""Checks whether an embedder separates faces: finds random weights in files without a published checksum."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.faces.alignment import crop_face
from recognition.interfaces import Embedder
from recognition.sample_pictures import sample_picture
from recognition.types import Box, CropSpec, Detection

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

# The face in the 512 x 512 public-domain portrait of scikit-image (NASA, Eileen Collins, 1999), px.
_LANDMARKS: NDArray[np.float32] = np.array(
    [[202.3, 101.0], [247.0, 103.0], [226.0, 128.3], [207.3, 140.7], [242.7, 140.7]], np.float32
)
_FACE = Detection(Box(181.0, 72.0, 269.0, 184.0), 1.0, _LANDMARKS)


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
    portrait = sample_picture("astronaut")
    darker = np.clip(portrait * 0.6 + 5, 0, 255).astype(np.uint8)
    warmer = np.clip(portrait * np.array([0.8, 1.0, 1.15]) + 10, 0, 255).astype(np.uint8)
    fewer_pixels = np.asarray(cv2.resize(portrait, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), np.uint8)
    half = Detection(Box(90.5, 36.0, 134.5, 92.0), 1.0, np.asarray(_LANDMARKS / 2, np.float32))
    pictures = (portrait, _FACE), (darker, _FACE), (warmer, _FACE), (fewer_pixels, half)
    return np.stack([crop_face(image, face, spec) for image, face in pictures])


def other_crops(spec: CropSpec) -> NDArray[np.uint8]:
    """(3, size, size, 3) uint8 BGR crops without that face: a cat, a cup, the portrait's background."""
    boxes = {"chelsea": (130, 20, 350, 285), "coffee": (180, 60, 440, 340), "astronaut": (380, 10, 500, 150)}
    return np.stack([crop_face(sample_picture(name), Detection(Box(*box), 1.0), spec) for name, box in boxes.items()])
