"""A picture in 64 bits, of which pictures that look alike differ in few, whatever their size and file format."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image as Pillow

from recognition.types import Image

_SIDE = 128
"""Pixels to which a picture is shrunk before the library shrinks it further: it does so slowly, and well."""


def fingerprint(image: Image) -> int:
    """The perceptual hash, 0 .. 2**64 - 1, of an (H, W, 3) uint8 BGR image: the signs of its slowest waves (DCT)."""
    import imagehash

    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    if min(grey.shape) > _SIDE:
        grey = cv2.resize(grey, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    bits = imagehash.phash(Pillow.fromarray(np.ascontiguousarray(grey))).hash
    return int.from_bytes(np.packbits(bits.ravel()).tobytes(), "big")
