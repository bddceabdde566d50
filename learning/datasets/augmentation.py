"""Augmentation: random variants of a face crop in position, light, sharpness and compression, by a seed.

Geometric changes are applied while the face is cropped, so that the border shows the picture, not black.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow

from recognition.errors import UsageError
from recognition.faces.alignment import warp
from recognition.types import Image

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Ranges of the random changes. Raises UsageError where one is out of range.

    copies: variants of each picture.
    flip, blurred, compressed: share 0..1 of variants that are mirrored, blurred, compressed.
    rotation, shear: at most, degrees.
    shift: at most, in parts of the crop's side.
    zoom: at most, relative: 0.1 is 10 % nearer or farther.
    light: 0.5 is a gamma of up to 1.5 (darker) or 1 / 1.5 (brighter).
    blur: largest standard deviation, in parts of the side.
    jpeg: lowest quality.
    """

    copies: int = 0
    flip: float = 0.5
    rotation: float = 12.0
    shift: float = 0.04
    zoom: float = 0.1
    shear: float = 5.0
    light: float = 0.5
    blurred: float = 0.3
    blur: float = 0.008
    compressed: float = 0.5
    jpeg: int = 30

    def __post_init__(self) -> None:
        for name, low, high in _RANGES:
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
                raise UsageError(f"augmentation: {name} is a number from {low:g} to {high:g}, not '{value}'.")
        if not isinstance(self.copies, int) or not isinstance(self.jpeg, int):
            raise UsageError("augmentation: copies and jpeg are whole numbers.")

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Augmentation:
        """Missing values take their defaults. Raises UsageError."""
        known = {each.name for each in fields(cls)}
        for name in values:
            if name not in known:
                raise UsageError(f"augmentation: there is no '{name}'. Known: {', '.join(sorted(known))}.")
        return cls(**values)

    def sample(self, seed: int, sha256: str, copy: int) -> Variant:
        """The random changes of variant ``copy`` of a picture; deterministic."""
        random = np.random.default_rng([seed, int(sha256[:15], 16), copy])

        def within(limit: float) -> float:
            return round(float(random.uniform(-limit, limit)), 4)

        flipped, blurred, compressed = (
            bool(random.random() < share) for share in (self.flip, self.blurred, self.compressed)
        )
        rotation, shear = within(self.rotation), within(self.shear)
        shift = within(self.shift), within(self.shift)
        zoom, gamma = ((1 + limit) ** within(1.0) for limit in (self.zoom, self.light))
        blur, quality = float(random.uniform(0, self.blur)), int(random.integers(self.jpeg, 96))
        return Variant(
            flipped,
            rotation,
            shift,
            round(zoom, 4),
            shear,
            round(gamma, 4),
            round(blur, 5) if blurred else 0.0,
            quality if compressed else None,
        )


_RANGES = (
    ("copies", 0, 1000),
    *((name, 0.0, 1.0) for name in ("flip", "blurred", "compressed")),
    *((name, 0.0, 45.0) for name in ("rotation", "shear")),
    *((name, 0.0, 0.5) for name in ("shift", "zoom")),
    ("light", 0.0, 2.0),
    ("blur", 0.0, 0.1),
    ("jpeg", 1, 95),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """The changes of one variant.

    rotation, shear: degrees.
    shift: (right, down) in parts of the side.
    zoom: scale factor.
    blur: standard deviation in parts of the side.
    quality: of the JPEG, None where it is not compressed.
    """

    flipped: bool
    rotation: float
    shift: tuple[float, float]
    zoom: float
    shear: float
    gamma: float
    blur: float
    quality: int | None

    def __str__(self) -> str:
        parts = [
            *(["flipped"] if self.flipped else []),
            f"rotation {self.rotation:.2f}",
            f"shift {self.shift[0]:.3f} {self.shift[1]:.3f}",
            f"zoom {self.zoom:.3f}",
            f"shear {self.shear:.2f}",
            f"gamma {self.gamma:.3f}",
            *([f"blur {self.blur:.4f}"] if self.blur else []),
            *([f"jpeg {self.quality}"] if self.quality is not None else []),
        ]
        return ", ".join(parts)

    def transform(self, matrix: Matrix, size: int) -> Matrix:
        """(2, 3) from px of the picture to px of the variant, where ``matrix`` maps to the crop of ``size`` px."""
        from skimage.transform import AffineTransform

        middle = (size - 1) / 2
        change = AffineTransform(
            scale=(self.zoom * (-1 if self.flipped else 1), self.zoom),
            rotation=np.radians(self.rotation),
            shear=np.radians(self.shear),
            translation=(self.shift[0] * size, self.shift[1] * size),
        )
        to_origin, back = AffineTransform(translation=(-middle,) * 2), AffineTransform(translation=(middle,) * 2)
        whole = (to_origin + change + back).params @ np.vstack([matrix, [0.0, 0.0, 1.0]])
        return np.asarray(whole[:2], dtype=np.float64)

    def crop(self, image: Image, matrix: Matrix, size: int) -> Image:
        """The variant, (size, size, 3) uint8 BGR, of an (H, W, 3) picture; ``matrix`` is from ``transform``."""
        from skimage.exposure import adjust_gamma
        from skimage.filters import gaussian

        crop = adjust_gamma(warp(image, matrix, size), self.gamma)
        if self.blur:
            crop = np.rint(gaussian(crop, self.blur * size, channel_axis=-1, preserve_range=True))
        crop = np.asarray(crop, dtype=np.uint8)
        return crop if self.quality is None else _compressed(crop, self.quality)


def _compressed(crop: Image, quality: int) -> Image:
    file = io.BytesIO()
    Pillow.fromarray(np.ascontiguousarray(crop[..., ::-1])).save(file, "JPEG", quality=quality)
    return np.ascontiguousarray(np.asarray(Pillow.open(file), dtype=np.uint8)[..., ::-1])
