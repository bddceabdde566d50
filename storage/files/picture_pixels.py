"""Turns an opened Pillow image into 8-bit BGR pixels, band by band, so that no second full copy is made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.types import Image

if TYPE_CHECKING:
    from PIL import Image as Pillow

BAND_PIXELS = 1_000_000

_BACKGROUND = (255, 255, 255)
"""RGB behind transparent pixels: white, as in other programs."""

_FORMATS_WITH_UNUSED_ALPHA = ("BMP", "DIB", "TGA", "ICO", "DDS")
"""Many programs write pictures of 32 bits in these with zeros for the fourth channel, and mean opaque ones."""

_FULL_RANGES = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)
"""Highest values of 8, 10, 12, 14 and 16 bits, which 16 bits may hold; 1 is for floating point."""

_LOW_BITS = 63
"""Highest upper byte of a 16-bit picture whose values are of 14 bits or less."""


class TransparentPictureError(Exception):
    """Every pixel is transparent."""


def bgr_pixels(picture: Pillow.Image, factor: int = 1, deep: NDArray[np.uint16] | None = None) -> Image:
    """(H, W, 3) uint8 BGR of a loaded image, each side reduced by ``factor``.

    deep: (H, W, 3) uint16 BGR of the same picture, if it has more than 8 bits of which Pillow dropped the lower ones.
    Transparent pixels are blended with white, values of more than 8 bits are scaled by their range. Raises
    TransparentPictureError.
    """
    from PIL import Image as Pillow

    width, height = -(-picture.width // factor), -(-picture.height // factor)
    pixels = np.empty((height, width, 3), np.uint8)
    scale = _scale(picture) if _is_wide(picture) else _deep_scale(deep) if deep is not None else None
    is_opaque = not picture.has_transparency_data or (
        picture.format in _FORMATS_WITH_UNUSED_ALPHA and picture.mode == "RGBA" and _highest_alpha(picture) == 0
    )
    is_visible = is_opaque
    highest = _highest_alpha(picture) if deep is not None and "A" in picture.getbands() else 0
    full = highest if 0 < highest <= _LOW_BITS else 255  # the alpha may have as few bits as the colours
    alpha_of = [min(value * 255 // full, 255) for value in range(256)]
    for top, band in _bands(picture, factor):
        rows = slice(top // factor, -(-(top + band.height) // factor))
        if _is_wide(band):
            rgb = Pillow.fromarray(_scaled(np.asarray(band), scale)).convert("RGB")
        else:
            if deep is not None:
                rgb = Pillow.fromarray(_scaled(deep[top : top + band.height, :, ::-1], scale))
                if not is_opaque:
                    rgb.putalpha(band.convert("RGBA").getchannel("A").point(alpha_of))
            else:
                rgb = band.convert("RGB" if is_opaque else "RGBA")
            if rgb.mode == "RGBA":
                is_visible = is_visible or _highest_alpha(rgb) > 0
                below = Pillow.new("RGBA", rgb.size, (*_BACKGROUND, 255))
                rgb = Pillow.alpha_composite(below, rgb).convert("RGB")
        if factor > 1:
            rgb = rgb.reduce(factor)
        cv2.cvtColor(np.asarray(rgb), cv2.COLOR_RGB2BGR, dst=pixels[rows])
    if not is_visible:
        raise TransparentPictureError
    return pixels


def bgr_of_rgb(rgb: Image, factor: int) -> Image:
    """(H, W, 3) uint8 BGR of (H, W, 3 or 4) RGB, or (H, W) grey, each side reduced by ``factor``."""
    from PIL import Image as Pillow

    height, width = rgb.shape[:2]
    pixels = np.empty((-(-height // factor), -(-width // factor), 3), np.uint8)
    rows = _band_rows(width, factor)
    for top in range(0, height, rows):
        band = rgb[top : top + rows] if rgb.ndim == 2 else rgb[top : top + rows, :, :3]
        reduced = bgr_pixels(Pillow.fromarray(np.ascontiguousarray(band)), factor)
        pixels[top // factor : top // factor + len(reduced)] = reduced
    return pixels


def upright(pixels: Image, orientation: object) -> Image:
    """Turns and mirrors as the EXIF tag Orientation says: 1 to 8, anything else for upright."""
    if orientation in (5, 6, 7, 8):
        pixels = np.asarray(cv2.transpose(pixels), dtype=np.uint8)
    flip = {2: 1, 3: -1, 4: 0, 6: 1, 7: -1, 8: 0}.get(orientation if isinstance(orientation, int) else 1)
    return pixels if flip is None else np.asarray(cv2.flip(pixels, flip), dtype=np.uint8)


def has_upper_bits_unused(picture: Pillow.Image) -> bool:
    """Whether all values of a 16-bit picture, of which Pillow kept the upper bytes, may have 14 bits or less."""
    extrema = picture.getextrema()
    bands = extrema if isinstance(extrema[0], tuple) else (extrema,)
    colours = bands[:-1] if picture.mode in ("RGBA", "LA") else bands
    return all(highest <= _LOW_BITS for _, highest in colours)


def deep_pixels(content: bytes) -> NDArray[np.uint16] | None:
    """(H, W, 3) uint16 BGR of a PNG or TIFF; None if OpenCV cannot read it so."""
    read = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_UNCHANGED)
    if read is None or read.dtype != np.uint16:
        return None
    if read.ndim == 2:
        read = read[:, :, None]
    return np.asarray(read[:, :, :3] if read.shape[2] >= 3 else read[:, :, :1].repeat(3, 2), np.uint16)


def _bands(picture: Pillow.Image, factor: int) -> Iterator[tuple[int, Pillow.Image]]:
    """The first row of each band, a multiple of ``factor``, and the band."""
    rows = _band_rows(picture.width, factor)
    if rows >= picture.height:
        yield 0, picture
        return
    for top in range(0, picture.height, rows):
        yield top, picture.crop((0, top, picture.width, min(top + rows, picture.height)))


def _band_rows(width: int, factor: int) -> int:
    return max(BAND_PIXELS // max(width, 1) // factor, 1) * factor


def _is_wide(picture: Pillow.Image) -> bool:
    return picture.mode == "F" or picture.mode.startswith("I")


def _highest_alpha(picture: Pillow.Image) -> int:
    return int(picture.getchannel("A").getextrema()[1])  # type: ignore[arg-type]


def _scale(picture: Pillow.Image) -> tuple[float, float]:
    """What is subtracted from the values of a grey picture of more than 8 bits, and then their full range."""
    parts = [_finite(np.asarray(band)) for _, band in _bands(picture, 1)]
    lowest = min(0.0, *(float(each.min()) for each in parts)) if parts else 0.0
    highest = max(float(each.max()) for each in parts) - lowest
    ranges = (1.0, 255.0, 65535.0) if picture.mode == "F" else _FULL_RANGES[1:]
    return lowest, next((each for each in ranges if highest <= each), highest)


def _deep_scale(deep: NDArray[np.uint16]) -> tuple[float, float]:
    highest = float(deep.max())
    return 0.0, next(each for each in _FULL_RANGES[1:] if highest <= each)


def _scaled(values: NDArray[Any], scale: tuple[float, float] | None) -> Image:
    """Values of more than 8 bits as uint8."""
    lowest, full = scale or (0.0, 65535.0)
    return np.asarray(np.rint((_finite(values) - lowest) * (255.0 / full)), dtype=np.uint8)


def _finite(values: NDArray[Any]) -> NDArray[np.float32]:
    return np.nan_to_num(values.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
