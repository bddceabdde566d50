"""Decodes picture files of all common formats into arrays."""

from __future__ import annotations

import errno
import functools
import io
import logging
import os
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from recognition.errors import PictureError
from recognition.input_files import is_special
from recognition.message import Message, Text
from recognition.types import Box, Image
from storage.files.orientation import Orientation
from storage.files.picture_content import is_preallocated, is_truncated, largest_png_inside, png_header, readable_png
from storage.files.picture_memory import BUDGET, FULL_PIXELS, DecodePlan, is_deep, plan_decoding
from storage.files.picture_pixels import (
    TransparentPictureError,
    bgr_of_rgb,
    bgr_pixels,
    deep_pixels,
    has_upper_bits_unused,
    upright,
)
from storage.sealing.files import open_file, opened_content
from storage.sealing.names import stored_at

if TYPE_CHECKING:  # imported where a picture is read, which the start of the window need not wait for
    from PIL import Image as Pillow

_log = logging.getLogger(__name__)

READER_VERSION = "2"
"""Raise it when the same file would give other pixels, or become readable or unreadable."""

MAX_PIXELS = 500_000_000
"""A small file can take minutes to decompress; no camera makes more pixels than this."""

MAX_FILE_SIZE = 512 * 1024 * 1024
"""Bytes."""

_PREFETCHED = 2

# fmt: off
# Not EPS and WMF, which start other programs, nor the stubs and the formats of games and telescopes.
_FORMATS = (
    "JPEG", "MPO", "PNG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "HEIF", "AVIF", "JPEG2000", "PPM", "TGA", "QOI",
    "PCX", "ICO", "PSD", "DDS", "SGI",
)
# fmt: on

_BLOCK_SIZE = 64 * 2**20
"""Bytes in which Pillow allocates large images: above the 32 MB up to which glibc keeps freed memory."""

_ORIENTATION = 0x0112
"""EXIF tag."""

UNREADABLE_TEXTS = {
    "missing": Text("There is no such file."),
    "folder": Text("It is a folder, not a picture."),
    "no-file": Text("It is a pipe or a device, not a file."),
    "link-loop": Text("It is a link that leads in a circle."),
    # Windows answers this for a folder too, and for a file that another program is still writing.
    "no-permission": Text("It cannot be opened: this account may not read it."),
    "disk-error": Text("It cannot be read from its disk ({error})."),
    "file-too-large": Text("The file is larger than {megabytes} MB; save a smaller version of it."),
    "empty": Text("The file is empty. Copy or download it once more."),
    "unsupported": Text("It is not a picture that Rollcall can read; save it as JPEG or PNG."),
    "too-many-pixels": Text("It has more than {megapixels} million pixels; save a smaller version of it."),
    "needs-memory": Text(
        "Reading it would take {megabytes} MB of memory, which is more than Rollcall uses; save it as an ordinary JPEG."
    ),
    "interrupted": Text(
        "Rollcall ended while it was reading this very large picture, so it is not read again; save a smaller version "
        "of it, or have all pictures read again with: python main.py gallery check --anew"
    ),
    "transparent": Text("Every pixel of it is transparent; save it without transparency."),
    "out-of-memory": Text("It is too large for this computer's memory; save a smaller version of it."),
    "truncated": Text("It is cut short: the end of the file is missing. Copy or download it once more."),
    "damaged": Text("It is damaged and cannot be read; get the picture once more from where it came from."),
}
"""Sentence for each cause of an UnreadablePictureError, with the names of its parameters."""


class UnreadablePictureError(PictureError):
    """A file that gives no picture. ``message``: code ``unreadable``; ``cause`` is a key of UNREADABLE_TEXTS."""

    def __init__(self, cause: str, **parameters: str | int) -> None:
        super().__init__(UNREADABLE_TEXTS[cause], **parameters)
        self.message = Message.of("unreadable", cause=cause, **parameters)


def read_picture(path: Path) -> Image:
    """The picture in ``path``: (H, W, 3) uint8 BGR, upright.

    The format is detected from the content, not the name. The first of several frames is used, transparent pixels are
    blended with white, 16 bits per channel are scaled to 8. Pictures of more than ``picture_memory.FULL_PIXELS`` are
    reduced. Thread-safe; waits while other threads use the memory it needs. Raises UnreadablePictureError, whose
    sentence does not name the file.
    """
    return decode_picture(read_bytes(path))


def prefetch_pictures(root: Path, paths: Sequence[str]) -> Iterator[tuple[str, Image | PictureError]]:
    """Each picture of ``paths``, relative to ``root``, or why it cannot be read. A thread reads the next few."""
    with ThreadPoolExecutor(1, "reader") as reader:
        pending: deque[Future[Image]] = deque()
        waiting = iter(paths)
        try:
            for path in paths:
                while len(pending) < _PREFETCHED and (name := next(waiting, None)) is not None:
                    pending.append(reader.submit(read_picture, root / name))
                try:
                    image: Image | PictureError = pending.popleft().result()
                except PictureError as error:
                    image = error
                yield path, image
        finally:
            for each in pending:
                each.cancel()


def read_bytes(path: Path) -> bytes:
    """The content of a file. Raises UnreadablePictureError if it is missing, not permitted or too large."""
    if is_special(stored_at(path)):
        raise UnreadablePictureError("no-file")
    try:
        with stored_at(path).open("rb") as file:
            is_too_large = os.fstat(file.fileno()).st_size > MAX_FILE_SIZE
            content = b"" if is_too_large else opened_content(path, file.read())
    except FileNotFoundError as error:
        raise UnreadablePictureError("missing") from error
    except IsADirectoryError as error:
        raise UnreadablePictureError("folder") from error
    except PermissionError as error:
        raise UnreadablePictureError("no-permission") from error
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise UnreadablePictureError("link-loop") from error
        raise UnreadablePictureError("disk-error", error=error.strerror or str(error)) from error
    if is_too_large:
        raise UnreadablePictureError("file-too-large", megabytes=MAX_FILE_SIZE // 2**20)
    return content


def decode_picture(content: bytes) -> Image:
    """Like ``read_picture``, for the content of a file."""
    with BUDGET.reserve(memory_needed(content)):
        return decode(content).pixels


@dataclass(frozen=True, slots=True, eq=False)
class Decoded:
    """A decoded picture.

    pixels: (H, W, 3) uint8 BGR, upright.
    width, height: of the whole picture, upright, in pixels.
    factor: by which each side was reduced; 1 for pictures of up to ``picture_memory.FULL_PIXELS``.
    """

    pixels: Image
    width: int
    height: int
    factor: int = 1


def memory_needed(file: bytes | Path) -> int:
    """Bytes that reading a file, or its content, and searching faces in it takes. Reads its header only."""
    size = 0
    try:
        if isinstance(file, bytes):
            size = len(file)
            with _opened(png_header(file) or file) as picture:
                return size + plan_decoding(picture).needed
        with open_file(file) as stream:
            size = stored_at(file).stat().st_size
            if size > MAX_FILE_SIZE:  # will not be read
                return 0
            head = png_header(stream.read(64))
            stream.seek(0)
            with _opened(head or stream) as picture:
                return size + plan_decoding(picture).needed
    except (UnreadablePictureError, OSError):
        return size


def decode(content: bytes) -> Decoded:
    """Decodes a picture, for which the caller has reserved ``memory_needed``. Raises UnreadablePictureError."""
    if not content:
        raise UnreadablePictureError("empty")
    with _opened(readable_png(content)) as picture:
        width, height = picture.size
        inside = largest_png_inside(content) if picture.format == "ICO" else 0
        if max(width * height, inside) > MAX_PIXELS:
            raise UnreadablePictureError("too-many-pixels", megapixels=MAX_PIXELS // 1_000_000)
        plan = plan_decoding(picture)
        needed = len(content) + max(plan.needed, 4 * inside)
        if needed > BUDGET.total:
            raise UnreadablePictureError("needs-memory", megabytes=needed // 2**20)
        try:
            pixels, orientation = _pixels(picture, content, plan)
        except MemoryError as error:
            raise UnreadablePictureError("out-of-memory") from error
        except TransparentPictureError as error:
            raise UnreadablePictureError("transparent") from error
        except Exception as error:  # decoders of damaged files raise anything
            _log.debug("a picture could not be decoded", exc_info=True)
            raise UnreadablePictureError("truncated" if is_truncated(content, error) else "damaged") from error
    if is_preallocated(content):
        raise UnreadablePictureError("truncated")
    pixels = upright(pixels, orientation)
    is_tall = pixels.shape[0] > pixels.shape[1]
    width, height = sorted((width, height), reverse=not is_tall)
    return Decoded(pixels, width, height, plan.draft * plan.factor)


def box_in_file(box: Box, path: Path) -> Box:
    """A box in px of what ``read_picture`` gives, in px of the picture in the file, which may be larger, upright.

    Reads the file's header only; a file that has no picture any more leaves the box as it is.
    """
    try:
        with open_file(path) as stream:
            head = png_header(stream.read(64))
            stream.seek(0)
            with _opened(head or stream) as picture:
                plan = plan_decoding(picture)
    except (UnreadablePictureError, OSError):
        return box
    factor = plan.draft * plan.factor
    return Box(*(factor * edge for edge in (box.left, box.top, box.right, box.bottom)))


def stored_orientation(content: bytes) -> Orientation:
    """How the stored picture is laid to be shown, by its EXIF tag. Raises UnreadablePictureError."""
    with _opened(png_header(content) or content) as picture:
        code = _orientation(picture)
    return Orientation(code in (5, 6, 7, 8), code in (2, 3, 6, 7), code in (3, 4, 7, 8))


def picture_size(content: bytes) -> tuple[int, int]:
    """Width and height that the header says. Raises UnreadablePictureError."""
    with _opened(png_header(content) or content) as picture:
        return picture.size


def suffix_of(content: bytes) -> str:
    """The usual suffix for a file with this content, for example ".jpg". Raises UnreadablePictureError."""
    with _opened(png_header(content) or content) as picture:
        kind = picture.format or ""
    return {"JPEG": ".jpg", "MPO": ".jpg", "HEIF": ".heic", "JPEG2000": ".jp2"}.get(kind, f".{kind.lower()}")


def _opened(source: bytes | BinaryIO) -> Pillow.Image:
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    stream = io.BytesIO(source) if isinstance(source, bytes) else source
    if stream.read(8)[4:8] == b"ftyp":
        _register_heif()
    stream.seek(0)
    _configure_pillow()
    try:
        Pillow.preinit()  # the most common formats; the others take 0.1 s to import
        try:
            return Pillow.open(stream, formats=_readable_formats())
        except UnidentifiedImageError:
            Pillow.init()
            return Pillow.open(stream, formats=_readable_formats())
    except UnidentifiedImageError as error:
        raise UnreadablePictureError("unsupported") from error
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise UnreadablePictureError("too-many-pixels", megapixels=MAX_PIXELS // 1_000_000) from error
    except Exception as error:
        _log.debug("a picture could not be opened", exc_info=True)
        is_cut = isinstance(source, bytes) and is_truncated(source, error)
        raise UnreadablePictureError("truncated" if is_cut else "damaged") from error


def _pixels(picture: Pillow.Image, content: bytes, plan: DecodePlan) -> tuple[Image, object]:
    """The pixels as they are stored, reduced as planned, and how they are to be turned upright."""
    if picture.format == "HEIF" and picture.width * picture.height > FULL_PIXELS:
        from pi_heif import open_heif

        opened = open_heif(content)  # stays until the end: its array reads its memory and does not keep it
        return bgr_of_rgb(np.asarray(opened), plan.factor), 1  # without the copy that Pillow makes
    may_drop_bits = is_deep(picture)
    if picture.format == "JPEG2000" and plan.draft > 1:
        picture.reduce = plan.draft.bit_length() - 1  # type: ignore[assignment, method-assign]
    elif plan.draft > 1:
        picture.draft(picture.mode, (picture.width // plan.draft, picture.height // plan.draft))
    picture.load()
    deep = deep_pixels(content) if may_drop_bits and has_upper_bits_unused(picture) else None
    return bgr_pixels(picture, plan.factor, deep), _orientation(picture)


def _readable_formats() -> list[str]:
    """Those of ``_FORMATS`` whose plugins are imported."""
    from PIL import Image as Pillow

    return [each for each in _FORMATS if each in Pillow.OPEN]


@functools.cache
def _register_heif() -> None:
    from pi_heif import register_heif_opener

    register_heif_opener()


@functools.cache
def _configure_pillow() -> None:
    """Sets our pixel limit and the size of blocks of memory, and silences warnings about unusual files."""
    from PIL import Image as Pillow

    Pillow.MAX_IMAGE_PIXELS = MAX_PIXELS
    # In blocks of the usual size, which glibc does not map one by one, a freed picture stays with the thread.
    Pillow.core.set_block_size(_BLOCK_SIZE)  # type: ignore[attr-defined]
    warnings.filterwarnings("ignore", module=r"PIL\.")


def _orientation(picture: Pillow.Image) -> object:
    try:
        return picture.getexif().get(_ORIENTATION, 1)
    except Exception:  # broken metadata does not make a picture unusable
        _log.debug("the EXIF data of a picture could not be used", exc_info=True)
        return 1
