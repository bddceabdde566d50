"""Whether an MP4 or MOV file is complete, by its boxes (ISO/IEC 14496-12, 4.2)."""

from __future__ import annotations

import struct
from enum import StrEnum
from pathlib import Path

_FIRST = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp"}
_MAX_BOXES = 10_000
_INDEX = b"moov"
_MEDIA = {_INDEX, b"moof", b"mdat"}


class Mp4Problem(StrEnum):
    """UNFINISHED: without the index that is usually written last, nothing can be played.

    CUT_SHORT: pictures or the index end behind the file's end.
    """

    UNFINISHED = "unfinished"
    CUT_SHORT = "cut-short"


def mp4_problem(path: Path) -> Mp4Problem | None:
    """None for complete files and other formats. Raises OSError."""
    size = path.stat().st_size
    kinds: list[bytes] = []
    is_cut = False
    with path.open("rb") as file:
        at = 0
        for _ in range(_MAX_BOXES):
            file.seek(at)
            header = file.read(16)
            if len(header) < 8:
                break
            length, kind = struct.unpack(">I4s", header[:8])
            if not kinds and kind not in _FIRST:
                return None
            if length == 1 and len(header) == 16:
                length = struct.unpack(">Q", header[8:])[0]
            elif length == 0:  # to the end of the file
                length = size - at
            if length < 8:  # no box: what was appended to the file
                break
            kinds.append(kind)
            at += length
            is_cut = kind in _MEDIA and at > size
    if not kinds:
        return None
    if _INDEX not in kinds:
        return Mp4Problem.UNFINISHED
    return Mp4Problem.CUT_SHORT if is_cut else None
