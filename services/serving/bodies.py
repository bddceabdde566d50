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
    """The body of a request that sends a picture, whatever type it says: browsers know none of some pictures, and curl
    says that it is a form. Raises Problem where something else is sent as something else, such as a form's parts."""
    content = await request.body()
    kind = request.headers.get("content-type", "").strip().casefold()
    if kind and not kind.startswith(("image/", "application/octet-stream")) and not _is_taken(content):
        text = tr("Send the picture itself as the body, with one of the types {types}.", types=", ".join(PICTURE_TYPES))
        raise Problem(415, "wrong-type", text)
    return content


def _is_taken(content: bytes) -> bool:
    try:
        return suffix_of(content) in _SUFFIXES
    except UnreadablePictureError:
        return False


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
        problem = refused(error.message)
        if dict(error.message.parameters)["cause"] == "unsupported":
            text = tr("This file is no photo that can be used here: choose one of JPEG, PNG, WebP, HEIC or AVIF.")
            problem = Problem(problem.status_code, problem.code, text, **problem.more)
        raise problem from error


def jpeg(image: Image, side: int | None = None, quality: int = _QUALITY) -> bytes:
    """``side``: pixels of the longer side, at most."""
    if side is not None:
        scale = min(1.0, side / max(image.shape[:2]))
        size = max(1, round(image.shape[1] * scale)), max(1, round(image.shape[0] * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def jpeg_response(content: bytes) -> Response:
    return Response(content, media_type="image/jpeg")
