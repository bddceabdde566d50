"""Whether a video file ends before its own headers say: it plays up to there, and what is missing is not noticed."""

from __future__ import annotations

import struct
from pathlib import Path

from storage.files.mp4 import Mp4Problem, mp4_problem

_MAX_CHUNKS = 10_000
_EBML, _SEGMENT = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67"


def is_cut_short(path: Path) -> bool:
    """Of MP4, MOV, AVI, MKV and WebM; False for other formats, which do not say how long they are. Raises OSError."""
    return mp4_problem(path) is Mp4Problem.CUT_SHORT or _is_cut_avi(path) or _is_cut_matroska(path)


def _is_cut_avi(path: Path) -> bool:
    size, at = path.stat().st_size, 0
    with path.open("rb") as file:
        for _ in range(_MAX_CHUNKS):  # one of 1 GB each, where it is large
            file.seek(at)
            header = file.read(12)
            if len(header) < 12 or header[:4] != b"RIFF" or header[8:] not in (b"AVI ", b"AVIX"):
                return False
            (length,) = struct.unpack("<I", header[4:8])
            at += 8 + length
            if at > size:
                return True
            at += length % 2
    return False


def _is_cut_matroska(path: Path) -> bool:
    size = path.stat().st_size
    with path.open("rb") as file:
        data = file.read(4096)
    if not data.startswith(_EBML):
        return False
    length, at = _ebml_size(data, len(_EBML))
    at += length or 0
    if length is None or data[at : at + len(_SEGMENT)] != _SEGMENT:
        return False
    length, at = _ebml_size(data, at + len(_SEGMENT))
    return length is not None and at + length > size


def _ebml_size(data: bytes, at: int) -> tuple[int | None, int]:
    """The size that begins at ``at`` and where it ends (RFC 8794, 4 and 6); None where it is not told: the file was
    written to a stream, or never finished."""
    first = data[at] if at < len(data) else 0
    count = 9 - first.bit_length()
    value = data[at : at + count]
    if not first or len(value) < count:
        return None, at
    mask = (1 << 7 * count) - 1
    length = int.from_bytes(value, "big") & mask
    return None if length == mask else length, at + count
