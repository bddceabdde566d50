"""The pictures in a face record of ISO/IEC 19794-5:2005, as passports and access systems keep it (``FAC``)."""

from __future__ import annotations

import struct

from storage.directories.problems import PhotoError

MAGIC = b"FAC\0"
_HEAD = struct.Struct(">4s4sIH")
_BLOCK = struct.Struct(">IH14x")
"""Length of a face's block, this head included; number of feature points. The rest describes the face."""
_POINT, _IMAGE_HEAD = 8, 12


def images_of(record: bytes) -> list[bytes]:
    """The image files (JPEG or JPEG 2000) of a record. Raises RollcallError where it is damaged or empty."""
    images = []
    try:
        _, _, length, count = _HEAD.unpack_from(record)
        start, end = _HEAD.size, min(length, len(record))
        for _ in range(count):
            block, points = _BLOCK.unpack_from(record, start)
            image = start + _BLOCK.size + points * _POINT + _IMAGE_HEAD
            if image >= start + block or start + block > end:
                raise PhotoError("The face record (ISO/IEC 19794-5) is cut off or damaged.")
            images.append(record[image : start + block])
            start += block
    except struct.error as error:
        raise PhotoError("The face record (ISO/IEC 19794-5) is cut off or damaged.") from error
    if not images:
        raise PhotoError("The face record (ISO/IEC 19794-5) holds no picture.")
    return images
