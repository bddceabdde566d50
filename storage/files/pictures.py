"""Decodes picture files of all common formats into arrays."""

from __future__ import annotations

import functools
import io
import logging
import os
import warnings
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from recognition.errors import PictureError
from recognition.input_files import is_special
from recognition.message import Message
from recognition.types import Image

if TYPE_CHECKING:  # imported where a picture is read, which the start of the window need not wait for
    from PIL import Image as Pillow

_log = logging.getLogger(__name__)

READER_VERSION = "1"
"""Raise it when the same file would give other pixels, or become readable or unreadable."""

MAX_PIXELS = 200_000_000
"""A small file can decompress to more memory than the machine has; no camera makes more pixels than this."""

MAX_FILE_SIZE = 512 * 1024 * 1024
"""Bytes."""

_PREFETCHED = 4

# fmt: off
PICTURE_SUFFIXES = frozenset((
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".gif", ".webp", ".bmp", ".dib", ".tif", ".tiff",
    ".heic", ".heics", ".heif", ".heifs", ".hif", ".avif", ".avifs", ".jp2", ".j2k", ".jpx", ".jpf", ".jpc",
    ".ppm", ".pgm", ".pbm", ".pnm", ".tga", ".qoi", ".pcx", ".ico", ".psd", ".dds", ".sgi",
))
"""Lower case, with the dot. Files with other suffixes are ignored when a folder is scanned."""

# Not EPS and WMF, which start other programs, nor the stubs and the formats of games and telescopes.
_FORMATS = (
    "JPEG", "MPO", "PNG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "HEIF", "AVIF", "JPEG2000", "PPM", "TGA", "QOI",
    "PCX", "ICO", "PSD", "DDS", "SGI",
)
# fmt: on

_BACKGROUND = (255, 255, 255)
"""RGB behind transparent pixels: white, as in other programs."""

UNREADABLE_TEXTS = {
    "missing": "There is no such file.",
    "folder": "It is a folder, not a picture.",
    "no-file": "It is a pipe or a device, not a file.",
    # Windows answers this for a folder too, and for a file that another program is still writing.
    "no-permission": "It cannot be opened: this account may not read it.",
    "disk-error": "It cannot be read from its disk ({error}).",
    "file-too-large": "The file is larger than {megabytes} MB; save a smaller version of it.",
    "empty": "The file is empty. Copy or download it once more.",
    "unsupported": "It is not a picture that Rollcall can read; save it as JPEG or PNG.",
    "too-many-pixels": "It has more than {megapixels} million pixels; save a smaller version of it.",
    "out-of-memory": "It is too large for this computer's memory; save a smaller version of it.",
    "truncated": "It is cut short: the end of the file is missing. Copy or download it once more.",
    "damaged": "It is damaged and cannot be read; get the picture once more from where it came from.",
}
"""Sentence for each cause of an UnreadablePictureError, with the names of its parameters."""


class UnreadablePictureError(PictureError):
    """A file that gives no picture. ``message``: code ``unreadable``; ``cause`` is a key of UNREADABLE_TEXTS."""

    def __init__(self, cause: str, **parameters: str | int) -> None:
        super().__init__(UNREADABLE_TEXTS[cause].format(**parameters))
        self.message = Message.of("unreadable", cause=cause, **parameters)


def read_picture(path: Path) -> Image:
    """The picture in ``path``: (H, W, 3) uint8 BGR, upright.

    The format is detected from the content, not the name. The first of several frames is used, transparent pixels are
    blended with white, 16 bits per channel are scaled to 8. Thread-safe. Raises UnreadablePictureError, whose sentence
    does not name the file.
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
    if is_special(path):
        raise UnreadablePictureError("no-file")
    try:
        with path.open("rb") as file:
            is_too_large = os.fstat(file.fileno()).st_size > MAX_FILE_SIZE
            content = b"" if is_too_large else file.read()
    except FileNotFoundError as error:
        raise UnreadablePictureError("missing") from error
    except IsADirectoryError as error:
        raise UnreadablePictureError("folder") from error
    except PermissionError as error:
        raise UnreadablePictureError("no-permission") from error
    except OSError as error:
        raise UnreadablePictureError("disk-error", error=error.strerror or str(error)) from error
    if is_too_large:
        raise UnreadablePictureError("file-too-large", megabytes=MAX_FILE_SIZE // 2**20)
    return content


def decode_picture(content: bytes) -> Image:
    """Like ``read_picture``, for the content of a file."""
    if not content:
        raise UnreadablePictureError("empty")
    with _opened(content) as picture:
        if picture.width * picture.height > MAX_PIXELS:
            raise UnreadablePictureError("too-many-pixels", megapixels=MAX_PIXELS // 1_000_000)
        try:
            picture.load()
            _turn_upright(picture)
            pixels = cv2.cvtColor(np.asarray(_rgb(picture), dtype=np.uint8), cv2.COLOR_RGB2BGR)
        except MemoryError as error:
            raise UnreadablePictureError("out-of-memory") from error
        except Exception as error:  # decoders of damaged files raise anything
            _log.debug("a picture could not be decoded", exc_info=True)
            raise UnreadablePictureError("truncated" if _is_truncated(content, error) else "damaged") from error
    if _ends_in_zeros(content):
        raise UnreadablePictureError("truncated")
    return np.asarray(pixels, dtype=np.uint8)


def suffix_of(content: bytes) -> str:
    """The usual suffix for a file with this content, for example ".jpg". Raises UnreadablePictureError."""
    with _opened(content) as picture:
        kind = picture.format or ""
    return {"JPEG": ".jpg", "MPO": ".jpg", "HEIF": ".heic", "JPEG2000": ".jp2"}.get(kind, f".{kind.lower()}")


def _opened(content: bytes) -> Pillow.Image:
    from PIL import Image as Pillow
    from PIL import UnidentifiedImageError

    if content[4:8] == b"ftyp":
        _register_heif()
    _configure_pillow()
    try:
        Pillow.preinit()  # the most common formats; the others take 0.1 s to import
        try:
            return Pillow.open(io.BytesIO(content), formats=_readable_formats())
        except UnidentifiedImageError:
            Pillow.init()
            return Pillow.open(io.BytesIO(content), formats=_readable_formats())
    except UnidentifiedImageError as error:
        raise UnreadablePictureError("unsupported") from error
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise UnreadablePictureError("too-many-pixels", megapixels=MAX_PIXELS // 1_000_000) from error
    except Exception as error:
        _log.debug("a picture could not be opened", exc_info=True)
        raise UnreadablePictureError("truncated" if _is_truncated(content, error) else "damaged") from error


def _readable_formats() -> list[str]:
    """Those of ``_FORMATS`` whose plugins are imported."""
    from PIL import Image as Pillow

    return [each for each in _FORMATS if each in Pillow.OPEN]


@functools.cache
def _register_heif() -> None:
    from pillow_heif import register_heif_opener

    register_heif_opener()


@functools.cache
def _configure_pillow() -> None:
    """Sets our pixel limit, and silences warnings about unusual files."""
    from PIL import Image as Pillow

    Pillow.MAX_IMAGE_PIXELS = MAX_PIXELS
    warnings.filterwarnings("ignore", module=r"PIL\.")


def _turn_upright(picture: Pillow.Image) -> None:
    from PIL import ImageOps

    try:
        ImageOps.exif_transpose(picture, in_place=True)
    except Exception:  # broken metadata does not make a picture unusable
        _log.debug("the EXIF data of a picture could not be used", exc_info=True)


def _rgb(picture: Pillow.Image) -> Pillow.Image:
    from PIL import Image as Pillow

    if picture.mode == "F" or picture.mode.startswith("I"):
        return Pillow.fromarray(_scaled_to_bytes(np.asarray(picture))).convert("RGB")
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        below = Pillow.new("RGBA", picture.size, (*_BACKGROUND, 255))
        return Pillow.alpha_composite(below, layered).convert("RGB")
    return picture.convert("RGB")


def _scaled_to_bytes(grey: NDArray[Any]) -> Image:
    """(H, W) grey of more than 8 bits as uint8, scaled by its full range, not clipped."""
    values = np.nan_to_num(grey.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    values -= min(0.0, float(values.min()))
    highest = float(values.max())
    if np.issubdtype(grey.dtype, np.floating):
        full = next((each for each in (1.0, 255.0, 65535.0) if highest <= each), highest)
    else:
        full = 65535.0 if highest <= 65535 else highest
    return np.asarray(np.rint(values * (255.0 / full)), dtype=np.uint8)


def _is_truncated(content: bytes, error: Exception) -> bool:
    """Whether a file that did not decode is shorter than its headers say."""
    if "truncat" in str(error).lower() or isinstance(error, EOFError):
        return True
    if content.startswith(b"\x89PNG"):
        return b"IEND" not in content[-64:]
    if content.startswith(b"RIFF"):
        return int.from_bytes(content[4:8], "little") + 8 > len(content)
    if content.startswith(b"BM"):
        return int.from_bytes(content[2:6], "little") > len(content)
    if content.startswith(b"\xff\xd8"):
        return content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")
    return content[4:8] == b"ftyp" and _last_box_ends_beyond(content)


def _last_box_ends_beyond(content: bytes) -> bool:
    """HEIC and AVIF files are a sequence of boxes, each beginning with its size (ISO/IEC 14496-12)."""
    start = 0
    while start + 8 <= len(content):
        size = int.from_bytes(content[start : start + 4], "big")
        if size == 1:
            size = int.from_bytes(content[start + 8 : start + 16], "big")
        if size < 8:  # 0: to the end of the file
            return False
        start += size
    return start > len(content)


def _ends_in_zeros(content: bytes) -> bool:
    """A JPEG that was preallocated and only partly written: it decodes, grey where the rest is missing."""
    if not content.startswith(b"\xff\xd8") or not content.endswith(bytes(64)):
        return False
    return content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")
