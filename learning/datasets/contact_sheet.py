"""Contact sheets: many small pictures on a large one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from recognition.errors import RollcallError
from recognition.types import Image

_BACKGROUND = (255, 255, 255)
COLUMNS = 12
_GAP = 4


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """Pictures below an optional heading, which is rendered text; all (H, W, 3) uint8 BGR."""

    pictures: Sequence[Image]
    heading: Image | None = None


def contact_sheet(strips: Sequence[Strip], tile: int, columns: int = COLUMNS) -> Image:
    """(H, W, 3) uint8 BGR: strips below each other, ``columns`` pictures a row, each fitted into ``tile`` px."""
    from skimage.util import montage

    widest = max((len(each.pictures) for each in strips), default=1)
    columns = max(1, min(columns, widest))
    parts: list[Image] = []
    for strip in strips:
        if strip.heading is not None:
            parts.append(strip.heading)
        if len(strip.pictures):
            tiles = np.stack([fitted(each, tile) for each in strip.pictures])
            shape = (-(-len(tiles) // columns), columns)
            parts.append(montage(tiles, grid_shape=shape, fill=_BACKGROUND, padding_width=_GAP, channel_axis=-1))
    width = max((each.shape[1] for each in parts), default=tile)
    sheet = [cv2.copyMakeBorder(p, 0, 0, 0, width - p.shape[1], cv2.BORDER_CONSTANT, value=_BACKGROUND) for p in parts]
    return np.asarray(np.concatenate(sheet) if sheet else np.full((tile, tile, 3), _BACKGROUND), dtype=np.uint8)


def png(sheet: Image) -> bytes:
    """The sheet as a PNG file. Raises RollcallError where it is too large."""
    try:
        return bytes(cv2.imencode(".png", sheet)[1].tobytes())
    except cv2.error as error:
        size = f"{sheet.shape[1]} x {sheet.shape[0]}"
        raise RollcallError(f"The sheet of {size} pixels is too large for a picture file.") from error


def fitted(picture: Image, tile: int) -> Image:
    """``picture``, resized to fit, centred on a square of ``tile`` px."""
    height, width = picture.shape[:2]
    scale = tile / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    if size != (width, height):
        method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
        picture = np.asarray(cv2.resize(picture, size, interpolation=method), dtype=np.uint8)
    left, top = (tile - size[0]) // 2, (tile - size[1]) // 2
    around = (top, tile - size[1] - top, left, tile - size[0] - left)
    return np.asarray(cv2.copyMakeBorder(picture, *around, cv2.BORDER_CONSTANT, value=_BACKGROUND), dtype=np.uint8)
