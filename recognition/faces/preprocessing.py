"""Optional preprocessing of crops, the same for enrolled and live faces; off by default.

None of it helps the embedders that come with Rollcall; docs/accuracy.md has the measurements.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from recognition.faces.alignment import split_crop
from recognition.faces.quality import sharpness
from recognition.interfaces import Embedder, EmbedderWrapper
from recognition.types import CropSpec, Image, Vectors

_CLIP, _TILES = 2.0, 4
"""Clip limit and tiles per side of CLAHE, as usual for faces."""

_VERSION = "1"  # raise it whenever the result for the same crop changes

_SOFT_EDGE = 0.013
"""Width of the oval's edge, as a fraction of the crop's side."""
_OVALS = {"landmarks": (0.5, 0.53, 0.40, 0.52), "box": (0.5, 0.5, 0.46, 0.5)}
"""Centre x, y and half axes of the face in a crop of each kind, as fractions of its side."""

_MAX_BLUR = 6.0  # sigma, px
_BLUR_STEPS = 8


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """Steps that are applied in order.

    clahe: equalises the light.
    oval: blackens everything outside the oval of the face.
    """

    clahe: bool = False
    oval: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the steps that are on, in order."""
        return tuple(name for name, on in (("clahe", self.clahe), ("oval", self.oval)) if on)

    def __bool__(self) -> bool:
        return self.clahe or self.oval

    def apply(self, crop: Image, kind: str) -> Image:
        """A new (S, S, 3) uint8 BGR crop. ``kind`` is that of its CropSpec."""
        if self.clahe:
            crop = equalise(crop)
        if self.oval:
            crop = mask_outside_oval(crop, kind)
        return crop


def equalise(crop: Image) -> Image:
    """Contrast-limited adaptive histogram equalisation of the luma; colours stay.

    Zuiderveld, "Contrast limited adaptive histogram equalization", Graphics Gems IV, 1994.
    """
    parts = cv2.cvtColor(crop, cv2.COLOR_BGR2YCrCb)
    luma = np.ascontiguousarray(parts[..., 0])
    parts[..., 0] = cv2.createCLAHE(_CLIP, (_TILES, _TILES)).apply(luma)
    return np.asarray(cv2.cvtColor(parts, cv2.COLOR_YCrCb2BGR), dtype=np.uint8)


def mask_outside_oval(crop: Image, kind: str) -> Image:
    """Blackens everything outside the oval of the face in a crop of this kind; the edge is soft."""
    side = crop.shape[0]
    x, y, across, down = _OVALS[kind]
    mask = np.zeros((side, side), np.float32)
    centre, axes = (round(side * x), round(side * y)), (round(side * across), round(side * down))
    cv2.ellipse(mask, centre, axes, 0, 0, 360, 1.0, cv2.FILLED)
    mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), max(side * _SOFT_EDGE, 0.5)), np.float32)
    return np.asarray(np.rint(crop * mask[..., None]), dtype=np.uint8)


def blur_to_sharpness(crop: Image, wanted: float, spec: CropSpec | None = None) -> Image:
    """The crop, blurred to ``wanted`` sharpness, 0..1 as ``quality.sharpness``; returned as it is if no sharper.

    For gallery pictures that are much sharper than the camera. ``spec``: of the crop, needed where it is stacked.
    """
    if spec is not None and spec.parts:
        blurred = crop.copy()
        for part in split_crop(blurred, spec):
            part[...] = blur_to_sharpness(part, wanted)
        return blurred
    if _sharpness(crop) <= wanted:
        return crop
    low, high = 0.0, _MAX_BLUR
    for _ in range(_BLUR_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if _sharpness(_blurred(crop, middle)) > wanted else (low, middle)
    return _blurred(crop, high)


def _blurred(crop: Image, sigma: float) -> Image:
    return np.asarray(cv2.GaussianBlur(crop, (0, 0), sigma), dtype=np.uint8)


def _sharpness(crop: Image) -> float:
    edge = crop.shape[0] // 8
    grey = cv2.cvtColor(crop, cv2.COLOR_BGR2GRAY)
    return sharpness(np.asarray(grey[edge : grey.shape[0] - edge, edge : grey.shape[1] - edge], dtype=np.uint8))


class Preprocessed(EmbedderWrapper):
    """An embedder that preprocesses its crops; the version says so, as its vectors are not comparable with others."""

    def __init__(self, embedder: Embedder, preprocessing: Preprocessing) -> None:
        super().__init__(embedder)
        self._preprocessing = preprocessing

    @property
    def version(self) -> str:
        return "-".join((self._embedder.version, *(each + _VERSION for each in self._preprocessing.names)))

    def embed(self, crops: Sequence[Image]) -> Vectors:
        """(N, D) float32 rows of unit length for N crops."""
        return self._embedder.embed([self._preprocessing.apply(each, self.crop_spec.kind) for each in crops])
