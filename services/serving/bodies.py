"""Pictures that come with a request, and pictures that go with an answer."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from fastapi import Request, Response

from recognition.types import Image
from services.language import tr
from services.serving.problems import Problem, refused
from storage.files.pictures import UnreadablePictureError, decode_picture, picture_size, suffix_of

PICTURE_TYPES = ("image/jpeg", "image/png", "image/webp", "image/heic", "image/avif")
_SUFFIXES = {".jpg", ".png", ".webp", ".heic", ".avif"}
_QUALITY = 82

_BINARY: dict[str, Any] = {"schema": {"type": "string", "format": "binary"}}
PICTURE_BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "description": "The content of a picture file.",
        "content": dict.fromkeys((*PICTURE_TYPES, "application/octet-stream"), _BINARY),
    }
}
"""Of the OpenAPI document."""
JPEG_ANSWER: dict[int | str, dict[str, Any]] = {200: {"content": {"image/jpeg": _BINARY}, "description": "A picture."}}


async def picture_body(request: Request) -> bytes:
    """The body of a request that sends a picture. Raises Problem."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if kind not in (*PICTURE_TYPES, "application/octet-stream"):
        text = tr("Send the picture itself as the body, with one of the types {types}.", types=", ".join(PICTURE_TYPES))
        raise Problem(415, "wrong-type", text)
    return await request.body()


def decoded(content: bytes, max_megapixels: float) -> Image:
    """(H, W, 3) uint8 BGR. Raises Problem where it is none of the kinds that are taken, or is too large."""
    try:
        if not content:
            raise UnreadablePictureError("empty")
        if suffix_of(content) not in _SUFFIXES:
            raise UnreadablePictureError("unsupported")
        width, height = picture_size(content)
        if width * height > max_megapixels * 1e6:
            raise refused(UnreadablePictureError("too-many-pixels", megapixels=round(max_megapixels)).message, 413)
        return decode_picture(content)
    except UnreadablePictureError as error:
        raise refused(error.message) from error


def jpeg(image: Image, side: int | None = None, quality: int = _QUALITY) -> bytes:
    """``side``: pixels of the longer side, at most."""
    if side is not None:
        scale = min(1.0, side / max(image.shape[:2]))
        size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def jpeg_response(content: bytes) -> Response:
    return Response(content, media_type="image/jpeg")
