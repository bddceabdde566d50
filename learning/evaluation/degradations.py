"""Makes good pictures of a face as bad as cameras do: small, blurred, compressed, dark. Seeded, so that it repeats."""

from __future__ import annotations

from enum import StrEnum

import cv2
import numpy as np

from recognition.types import Box, Image

FACE = 100
"""Pixels of the width of a face to which larger ones are reduced first, so that a condition means the same for all."""
SMALL_FACE = 40
_AROUND = 2.0
"""Sides of the face that are kept around it."""
_JPEG = 20
_BLUR = 0.02  # sigma, in widths of the face
_DARK_GAIN, _DARK_NOISE = 0.14, 2.5
"""Share of the light, and standard deviation of the noise of the sensor, grey levels."""
_CAMERA_FACE, _CAMERA_GAIN, _CAMERA_NOISE, _CAMERA_JPEG, _CAMERA_MOTION = 50, 0.4, 5.0, 50, 0.06
_SHIFT, _ZOOM = 0.03, 0.03
"""How far a face moves from one picture of a track to the next: in widths of the face, and in its size."""
_GAMMA = 2.2


class Condition(StrEnum):
    """How a picture is degraded. CAMERA: a small face, moving, in little light, with noise and compressed."""

    CLEAN = "clean"
    SMALL = "40 px"
    BLUR = "blur"
    JPEG = "JPEG 20"
    DARK = "dark"
    CAMERA = "camera-like"


def degraded(image: Image, face: Box, condition: Condition, rng: np.random.Generator, *, moved: bool = False) -> Image:
    """The surroundings of ``face`` in an (H, W, 3) uint8 BGR image, degraded; of another size than the image.

    The face is at most ``FACE`` px wide. ``moved``: shifted and scaled a little, as in the next picture of a track.
    """
    width = {Condition.SMALL: SMALL_FACE, Condition.CAMERA: _CAMERA_FACE}.get(condition, FACE)
    wide = width * (1 + rng.uniform(-_ZOOM, _ZOOM)) if moved else float(width)
    shown = _resized(image, face, wide, rng.uniform(-_SHIFT, _SHIFT, 2) if moved else np.zeros(2))
    match condition:
        case Condition.BLUR:
            return _image(cv2.GaussianBlur(shown, (0, 0), _BLUR * wide))
        case Condition.JPEG:
            return _compressed(shown, _JPEG)
        case Condition.DARK:
            return _in_light(shown, _DARK_GAIN, _DARK_NOISE, rng)
        case Condition.CAMERA:
            moving = _moved_during_exposure(shown, max(2, round(_CAMERA_MOTION * wide)), rng.uniform(0, np.pi))
            return _compressed(_in_light(moving, _CAMERA_GAIN, _CAMERA_NOISE, rng), _CAMERA_JPEG)
        case _:
            return shown


def _resized(image: Image, face: Box, wide: float, shift: np.ndarray) -> Image:
    """The face with its surroundings, ``wide`` px wide, or as it is if it is smaller; shifted in widths of the face."""
    height, width = image.shape[:2]
    dx, dy = shift * face.width
    kept = face.enlarged(2 * _AROUND).shifted(dx, dy).clipped(width, height)
    part = image[int(kept.top) : int(np.ceil(kept.bottom)), int(kept.left) : int(np.ceil(kept.right))]
    scale = min(1.0, wide / max(face.width, 1.0))
    size = max(1, round(part.shape[1] * scale)), max(1, round(part.shape[0] * scale))
    return _image(cv2.resize(part, size, interpolation=cv2.INTER_AREA))


def _in_light(image: Image, gain: float, noise: float, rng: np.random.Generator) -> Image:
    """With ``gain`` times the light, and noise of the sensor."""
    light = (image.astype(np.float32) / 255) ** _GAMMA * gain
    seen = 255 * light ** (1 / _GAMMA) + rng.normal(0, noise, image.shape).astype(np.float32)
    return np.asarray(np.clip(np.rint(seen), 0, 255), dtype=np.uint8)


def _moved_during_exposure(image: Image, length: int, angle: float) -> Image:
    kernel = np.zeros((length, length), np.float32)
    middle, reach = (length - 1) / 2, (length - 1) / 2
    across, down = reach * np.cos(angle), reach * np.sin(angle)
    ends = [(round(middle + sign * across), round(middle + sign * down)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0)
    return _image(cv2.filter2D(image, -1, kernel / kernel.sum()))


def _compressed(image: Image, quality: int) -> Image:
    _, data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return _image(cv2.imdecode(data, cv2.IMREAD_COLOR))


def _image(values: object) -> Image:
    return np.asarray(values, dtype=np.uint8)
