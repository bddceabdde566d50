"""Looks into the bytes of picture files: side chunks that keep a PNG from being read, and files that are cut short."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Iterator

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_XMP_CHUNK = b"XML:com.adobe.xmp\0"
_EXIF_CHUNK = b"Raw profile type exif\0"
_MAX_TEXT_CHUNK = 2**18
"""Bytes of a text chunk that may tell the orientation."""

_JPEG_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""What ends the compressed data of a scan: not a stuffed byte, a restart or fill bytes (ISO/IEC 10918-1)."""


def readable_png(content: bytes) -> bytes:
    """A PNG without the chunks that no pixel depends on, of which a damaged or very large one makes Pillow refuse the
    whole file: colour profile, texts, times, further frames. What may tell the orientation is kept."""
    if not content.startswith(_PNG_SIGNATURE):
        return content
    kept, start, is_whole = [_PNG_SIGNATURE], len(_PNG_SIGNATURE), True
    data_start = start
    for kind, start, end in _png_chunks(content):
        if _is_kept(content, kind, start, end):
            kept.append(content[start:end])
        else:
            is_whole = False
        data_start = end
    if is_whole:
        return content
    return b"".join([*kept, content[data_start:]])  # what follows the last whole chunk tells that it is cut short


def _png_chunks(content: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Kind, start and end of each whole chunk, up to the last one."""
    start = len(_PNG_SIGNATURE)
    while start + 12 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, start)
        end = start + 12 + length
        if end > len(content):
            return
        yield kind, start, end
        if kind == b"IEND":
            return
        start = end


def _is_kept(content: bytes, kind: bytes, start: int, end: int) -> bool:
    if kind[:1].isupper():  # critical
        return True
    if kind in (b"eXIf", b"tRNS") or (kind in (b"iTXt", b"tEXt", b"zTXt") and end - start <= _MAX_TEXT_CHUNK):
        chunk = content[start + 4 : end - 4]
        has_right_checksum = zlib.crc32(chunk) == struct.unpack(">I", content[end - 4 : end])[0]
        return has_right_checksum and (kind in (b"eXIf", b"tRNS") or _tells_orientation(kind, chunk[4:]))
    return False


def _tells_orientation(kind: bytes, data: bytes) -> bool:
    if kind == b"iTXt":
        return data.startswith(_XMP_CHUNK + b"\0")  # not compressed
    if not data.startswith(_EXIF_CHUNK):
        return False
    if kind == b"tEXt":
        return True
    try:
        text = zlib.decompressobj().decompress(data[len(_EXIF_CHUNK) + 1 :], _MAX_TEXT_CHUNK)
    except zlib.error:
        return False
    return len(text) < _MAX_TEXT_CHUNK


def png_size(content: bytes) -> tuple[int, int] | None:
    """Width and height that a PNG states; None for other files."""
    if not content.startswith(_PNG_SIGNATURE) or len(content) < 24:
        return None
    width, height = struct.unpack_from(">II", content, 16)
    return width, height


def png_header(content: bytes) -> bytes | None:
    """A PNG of the same kind and size without its data, from the first bytes of a PNG; None for other files."""
    if png_size(content) is None:
        return None
    end = b"".join(struct.pack(">I4sI", 0, kind, zlib.crc32(kind)) for kind in (b"IDAT", b"IEND"))
    return content[:33] + end


def largest_png_inside(content: bytes) -> int:
    """Pixels of the largest PNG in an icon file, whose own header may say less; 0 if there is none."""
    largest, start = 0, content.find(_PNG_SIGNATURE)
    while start >= 0:
        width, height = png_size(content[start : start + 24]) or (0, 0)
        largest = max(largest, width * height)
        start = content.find(_PNG_SIGNATURE, start + 1)
    return largest


def is_truncated(content: bytes, error: Exception) -> bool:
    """Whether a file that did not decode is shorter than its headers say."""
    if "truncat" in str(error).lower() or isinstance(error, EOFError):
        return True
    if content.startswith(_PNG_SIGNATURE[:4]):
        return b"IEND" not in content[-64:] and not any(kind == b"IEND" for kind, _, _ in _png_chunks(content))
    if content.startswith(b"RIFF"):
        return int.from_bytes(content[4:8], "little") + 8 > len(content)
    if content.startswith(b"BM"):
        return int.from_bytes(content[2:6], "little") > len(content)
    if content.startswith(b"\xff\xd8"):
        return not _jpeg_is_complete(content)
    return content[4:8] == b"ftyp" and _last_box_ends_beyond(content)


def is_preallocated(content: bytes) -> bool:
    """A JPEG that was preallocated and only partly written: it decodes, grey where the rest is missing."""
    return content.startswith(b"\xff\xd8") and content.endswith(bytes(64)) and not _jpeg_is_complete(content)


def _jpeg_is_complete(content: bytes) -> bool:
    """Whether the first picture of the file has its end. Phones put clips and previews behind it."""
    start = 2
    while start + 4 <= len(content):
        if content[start] != 0xFF:
            return False
        marker = content[start + 1]
        if marker == 0xD9:  # end of image
            return True
        if marker == 0xFF:  # fill byte
            start += 1
            continue
        is_scan = marker == 0xDA
        start += 2 if marker == 0x01 or 0xD0 <= marker <= 0xD7 else 2 + int.from_bytes(content[start + 2 : start + 4])
        if is_scan:
            found = _JPEG_MARKER.search(content, start)
            if found is None:
                return False
            start = found.start()
    return content[start : start + 2] == b"\xff\xd9"


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
