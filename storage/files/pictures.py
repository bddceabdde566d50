"""Reading picture files of every kind that people have, into one kind of array."""

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
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image as Pillow
from PIL import ImageOps, UnidentifiedImageError

from recognition.errors import PictureError
from recognition.types import Image

_log = logging.getLogger(__name__)

READER_VERSION = "1"
"""Changes whenever the same file would give other pixels, or another answer to whether it can be read."""

LARGEST_PICTURE = 200_000_000
"""Pixels. A small file can unpack to more memory than the machine has; no camera makes more than this."""

LARGEST_FILE = 512 * 1024 * 1024
"""Bytes."""

_PREFETCHED = 4

# fmt: off
PICTURE_SUFFIXES = frozenset((
    ".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".gif", ".webp", ".bmp", ".dib", ".tif", ".tiff",
    ".heic", ".heics", ".heif", ".heifs", ".hif", ".avif", ".avifs", ".jp2", ".j2k", ".jpx", ".jpf", ".jpc",
    ".ppm", ".pgm", ".pbm", ".pnm", ".tga", ".qoi", ".pcx", ".ico", ".psd", ".dds", ".sgi",
))
"""Lower case, with the dot. Files with other endings are not taken for pictures when a folder is read."""

# EPS and WMF start other programs, and the rest of what Pillow knows are stubs or belong to games and telescopes.
_FORMATS = (
    "JPEG", "MPO", "PNG", "GIF", "WEBP", "BMP", "DIB", "TIFF", "HEIF", "AVIF", "JPEG2000", "PPM", "TGA", "QOI",
    "PCX", "ICO", "PSD", "DDS", "SGI",
)
# fmt: on

_BACKGROUND = (255, 255, 255)
"""What shows through transparent pixels: the white that people see them on elsewhere."""

_NO_PICTURE = "It is not a picture that Rollcall can read; save it as JPEG or PNG."
_DAMAGED = "It is damaged and cannot be read; get the picture once more from where it came from."
_CUT_SHORT = "It is cut short: the end of the file is missing. Copy or download it once more."
_TOO_MANY_PIXELS = f"It has more than {LARGEST_PICTURE // 1_000_000} million pixels; save a smaller version of it."


def read_picture(path: Path) -> Image:
    """The picture in ``path`` as people see it: (H, W, 3) uint8 BGR, upright.

    The content decides what kind of file it is, not its name. Of several frames the first is taken; transparent parts
    are laid on white; 16 bits a channel are scaled to 8. Safe from several threads.
    Raises PictureError with one sentence that does not name the file.
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
    """The file as it is. Raises PictureError where it is not there, may not be read, or is far too large."""
    try:
        with path.open("rb") as file:
            is_too_large = os.fstat(file.fileno()).st_size > LARGEST_FILE
            content = b"" if is_too_large else file.read()
    except FileNotFoundError as error:
        raise PictureError("There is no such file.") from error
    except IsADirectoryError as error:
        raise PictureError("It is a folder, not a picture.") from error
    except PermissionError as error:
        # Windows answers this for a folder too, and for a file that another program is still writing.
        raise PictureError("It cannot be opened: this account may not read it.") from error
    except OSError as error:
        raise PictureError(f"It cannot be read from its disk ({error.strerror or error}).") from error
    if is_too_large:
        raise PictureError(f"The file is larger than {LARGEST_FILE // 2**20} MB; save a smaller version of it.")
    return content


def decode_picture(content: bytes) -> Image:
    """Like ``read_picture``, for a file that was read already."""
    if not content:
        raise PictureError("The file is empty. Copy or download it once more.")
    with _opened(content) as picture:
        if picture.width * picture.height > LARGEST_PICTURE:
            raise PictureError(_TOO_MANY_PIXELS)
        try:
            picture.load()
            _turn_upright(picture)
            pixels = cv2.cvtColor(np.asarray(_rgb(picture), dtype=np.uint8), cv2.COLOR_RGB2BGR)
        except MemoryError as error:
            raise PictureError("It is too large for this computer's memory; save a smaller version of it.") from error
        except Exception as error:  # decoders of damaged files raise anything
            _log.debug("a picture could not be decoded", exc_info=True)
            raise PictureError(_CUT_SHORT if _is_cut_short(content, error) else _DAMAGED) from error
    if _ends_in_nothing(content):
        raise PictureError(_CUT_SHORT)
    return np.asarray(pixels, dtype=np.uint8)


def suffix_of(content: bytes) -> str:
    """The usual ending for a file with this content, ".jpg" for example. Raises PictureError."""
    with _opened(content) as picture:
        kind = picture.format or ""
    return {"JPEG": ".jpg", "MPO": ".jpg", "HEIF": ".heic", "JPEG2000": ".jp2"}.get(kind, f".{kind.lower()}")


def _opened(content: bytes) -> Pillow.Image:
    if content[4:8] == b"ftyp":
        _learn_heif()
    _quieten_pillow()
    try:
        return Pillow.open(io.BytesIO(content), formats=_known_formats())
    except UnidentifiedImageError as error:
        raise PictureError(_NO_PICTURE) from error
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise PictureError(_TOO_MANY_PIXELS) from error
    except Exception as error:
        _log.debug("a picture could not be opened", exc_info=True)
        raise PictureError(_CUT_SHORT if _is_cut_short(content, error) else _DAMAGED) from error


@functools.cache
def _learn_heif() -> None:
    from pillow_heif import register_heif_opener

    register_heif_opener()


def _known_formats() -> tuple[str, ...]:
    Pillow.init()
    return tuple(each for each in _FORMATS if each in Pillow.OPEN)


@functools.cache
def _quieten_pillow() -> None:
    """Pillow warns of odd files, and of pictures above its limit, in words that are nothing to show to a person."""
    Pillow.MAX_IMAGE_PIXELS = LARGEST_PICTURE
    warnings.filterwarnings("ignore", module=r"PIL\.")


def _turn_upright(picture: Pillow.Image) -> None:
    try:
        ImageOps.exif_transpose(picture, in_place=True)
    except Exception:  # a picture with broken notes about it is still a picture
        _log.debug("the EXIF data of a picture could not be used", exc_info=True)


def _rgb(picture: Pillow.Image) -> Pillow.Image:
    if picture.mode == "F" or picture.mode.startswith("I"):
        return Pillow.fromarray(_scaled_to_bytes(np.asarray(picture))).convert("RGB")
    if picture.has_transparency_data:
        layered = picture.convert("RGBA")
        below = Pillow.new("RGBA", picture.size, (*_BACKGROUND, 255))
        return Pillow.alpha_composite(below, layered).convert("RGB")
    return picture.convert("RGB")


def _scaled_to_bytes(grey: NDArray[Any]) -> Image:
    """(H, W) grey of more than 8 bits as uint8: by its full range, not by clipping."""
    values = np.nan_to_num(grey.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    values -= min(0.0, float(values.min()))
    highest = float(values.max())
    if np.issubdtype(grey.dtype, np.floating):
        full = next((each for each in (1.0, 255.0, 65535.0) if highest <= each), highest)
    else:
        full = 65535.0 if highest <= 65535 else highest
    return np.asarray(np.rint(values * (255.0 / full)), dtype=np.uint8)


def _is_cut_short(content: bytes, error: Exception) -> bool:
    """Whether the file that did not decode ends before its own headers say it should."""
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
    """HEIC and AVIF are boxes one after another, each beginning with its size (ISO/IEC 14496-12)."""
    start = 0
    while start + 8 <= len(content):
        size = int.from_bytes(content[start : start + 4], "big")
        if size == 1:
            size = int.from_bytes(content[start + 8 : start + 16], "big")
        if size < 8:  # 0: to the end of the file
            return False
        start += size
    return start > len(content)


def _ends_in_nothing(content: bytes) -> bool:
    """A JPEG whose space was set aside but only begun to be filled: it decodes, with grey where the rest will be."""
    if not content.startswith(b"\xff\xd8") or not content.endswith(bytes(64)):
        return False
    return content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")
