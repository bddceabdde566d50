"""How much memory a picture takes while it is decoded, and a budget for all that are decoded at a time."""

from __future__ import annotations

import math
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.files.picture_pixels import BAND_PIXELS

if TYPE_CHECKING:
    from PIL import Image as Pillow

BUDGET_BYTES = 760 * 2**20
"""Memory for the pictures that this process decodes and searches at a time."""

FULL_PIXELS = 64_000_000
"""Pictures up to this size are decoded in full: it covers cameras and phones of 61 million pixels."""

_REDUCED_PIXELS = 32_000_000
"""Larger pictures are reduced to at most this size."""

_BYTES_PER_PIXEL = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}
"""Of a decoded Pillow image by mode; 4 for all other modes, RGB included."""

_EXTRA_BYTES_PER_PIXEL = {"WEBP": 12.0, "AVIF": 6.0, "HEIF": 4.0, "JPEG2000": 16.0}
"""What decoders of these formats take beyond the decoded image, measured with Pillow 13 and pillow_heif 1.8."""

HEIF_BYTES_PER_PIXEL = 4.7
"""Of a HEIF file that is decoded without Pillow, measured with pillow_heif 1.8."""

_SEARCHED_BYTES_PER_PIXEL = 10
"""Of a decoded picture in which faces are searched: its BGR pixels, a turned or brightened copy, and the search."""

_BAND_BYTES = 16 * BAND_PIXELS
"""Of the copies of a band while it is converted."""


@dataclass(frozen=True, slots=True)
class DecodePlan:
    """How a picture is decoded.

    draft: power of two by which the decoder itself reduces each side.
    factor: by which each side is then reduced; 1 for pictures up to FULL_PIXELS.
    needed: bytes that decoding it and searching it takes, without the file's content.
    """

    draft: int
    factor: int
    needed: int


def plan_decoding(picture: Pillow.Image) -> DecodePlan:
    """For a picture that was opened, but not loaded."""
    pixels, kind = picture.width * picture.height, picture.format or ""
    draft, factor = 1, 1
    if pixels > (_REDUCED_PIXELS if kind == "JPEG2000" else FULL_PIXELS):
        if kind in ("JPEG", "MPO", "JPEG2000"):
            draft = next((each for each in (2, 4, 8) if pixels / each**2 <= _REDUCED_PIXELS), 8)
        factor = max(1, math.ceil(math.sqrt(pixels / draft**2 / _REDUCED_PIXELS)))
    decoded = pixels / draft**2
    kept = decoded / factor**2
    if kind == "HEIF" and pixels > FULL_PIXELS:
        decoding = decoded * HEIF_BYTES_PER_PIXEL
    else:
        per_pixel = _BYTES_PER_PIXEL.get(picture.mode, 4) + _EXTRA_BYTES_PER_PIXEL.get(kind, 0.0)
        decoding = decoded * per_pixel + _whole_picture_buffers(picture, kind)
    needed = max(decoding + 3 * kept + min(_BAND_BYTES, 16 * decoded), _SEARCHED_BYTES_PER_PIXEL * kept)
    return DecodePlan(draft, factor, int(needed))


def _whole_picture_buffers(picture: Pillow.Image, kind: str) -> int:
    """Bytes of what some encodings make a decoder hold at full size, though it delivers a reduced or banded one."""
    pixels = picture.width * picture.height
    layers = getattr(picture, "layer", ())
    if kind in ("JPEG", "MPO") and ("progressive" in picture.info or "progression" in picture.info) and layers:
        # Two bytes for each coefficient of all components, which are stored at their own resolutions.
        most = max(layer[1] for layer in layers) * max(layer[2] for layer in layers)
        return sum(2 * pixels * layer[1] * layer[2] // most for layer in layers)
    deep = 8 * pixels if is_deep(picture) and pixels <= FULL_PIXELS else 0
    if kind == "TIFF":
        tags = picture.tag_v2  # type: ignore[attr-defined]
        if tags.get(259, 1) == 1:  # not compressed: read row by row
            return deep
        depth = sum(tags.get(258, (8,))) / 8
        if 322 in tags:  # tiles
            return deep + int(tags[322] * tags.get(323, picture.height) * depth)
        return deep + int(picture.width * min(tags.get(278, picture.height), picture.height) * depth)
    return deep


def is_deep(picture: Pillow.Image) -> bool:
    """Whether a picture that is not loaded has 16 bits for each colour, of which Pillow keeps the upper 8."""
    is_colour = not picture.mode.startswith(("I", "F"))
    return (
        picture.format in ("PNG", "TIFF")
        and is_colour
        and any(";16" in str(tile[3]) for tile in getattr(picture, "tile", ()))
    )


class Reservation:
    """A part of a budget, until ``release``, which any thread may call, also more than once.

    is_kept: whether it is to outlast the block that made it; for the users of a reservation.
    """

    def __init__(self, budget: MemoryBudget, needed: int) -> None:
        """Waits until so many bytes are free."""
        self.needed = needed
        self.is_kept = False
        self._budget = budget
        self._lock = threading.Lock()
        self._is_held = True
        budget.acquire(needed)

    def release(self) -> None:
        with self._lock:
            was_held, self._is_held = self._is_held, False
        if was_held:
            self._budget.release(self.needed)


class MemoryBudget:
    """Bytes that may be in use at a time. Thread-safe."""

    def __init__(self, total: int) -> None:
        self.total = total
        self._used = 0
        self._changed = threading.Condition()

    def acquire(self, needed: int) -> None:
        """Waits until ``needed`` bytes are free; what is more than the total waits until nothing else is in use."""
        with self._changed:
            self._changed.wait_for(lambda: self._used == 0 or self._used + needed <= self.total)
            self._used += needed

    def release(self, needed: int) -> None:
        with self._changed:
            self._used -= needed
            self._changed.notify_all()

    @contextmanager
    def reserve(self, needed: int) -> Iterator[None]:
        """``acquire`` and ``release``. A thread must not reserve twice at a time."""
        self.acquire(needed)
        try:
            yield
        finally:
            self.release(needed)


BUDGET = MemoryBudget(BUDGET_BYTES)
"""Of this process."""
