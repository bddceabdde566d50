"""Where a JPEG keeps its XMP, and a copy of it with another one. The picture itself stays byte for byte."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator

_HEADER, _EXTENSION = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"
_LARGEST = 0xFFFF - 2 - len(_HEADER)
"""Bytes of a packet in one segment."""
_APP0, _APP1, _SCAN = 0xE0, 0xE1, 0xDA
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")


class NoRoomError(Exception):
    """The XMP cannot be put into this file; a sidecar can hold it."""


def jpeg_packets(content: bytes) -> Iterator[bytes]:
    """The XMP packet, and what goes on of it in an extension, as it does from 64 kB on."""
    parts: dict[int, bytes] = {}
    for marker, start, end in _segments(content):
        data = content[start + 4 : end]
        if marker != _APP1:
            continue
        if data.startswith(_HEADER):
            yield data[len(_HEADER) :]
        elif data.startswith(_EXTENSION):
            place = len(_EXTENSION) + 32
            _, offset = struct.unpack_from(">II", data.ljust(place + 8, b"\0"), place)
            parts[offset] = data[place + 8 :]
    whole = b"".join(part for _, part in sorted(parts.items()))
    if whole:
        yield whole


def with_packet(content: bytes, packet: bytes) -> bytes:
    """The JPEG with this packet in place of its own; an extension stays.

    Raises NoRoomError where the packet is too large for a segment, or anything follows the picture: a second one, a
    film or a preview, which programs find by their distance from what is before.
    """
    if len(packet) > _LARGEST or _picture_end(content) < len(content.rstrip(b"\0")):
        raise NoRoomError
    pieces, place, rest = [content[:2]], 1, 2
    for marker, start, end in _segments(content):
        data = content[start + 4 : end]
        if marker == _APP1 and data.startswith(_HEADER):
            pieces.append(content[rest:start])
        else:
            pieces.append(content[rest:end])
            if marker == _APP0 or (marker == _APP1 and data.startswith(b"Exif\0")):
                place = len(pieces)  # Exif has to come first
        rest = end
    segment = b"\xff\xe1" + struct.pack(">H", len(packet) + len(_HEADER) + 2) + _HEADER + packet
    return b"".join((*pieces[:place], segment, *pieces[place:], content[rest:]))


def _segments(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each before the picture."""
    place = 2
    while place + 4 <= len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], struct.unpack_from(">H", content, place + 2)[0]
        if marker == 0xFF:  # fill
            place += 1
            continue
        if marker == _SCAN or length < 2:
            return
        yield marker, place, min(place + 2 + length, len(content))
        place += 2 + length


def _picture_end(content: bytes) -> int:
    """Where the first picture ends; the end of the file where it is cut short."""
    place = 2
    while found := _MARKER.search(content, place):
        marker = content[found.start() + 1]
        if marker == 0xD9:
            return found.end()
        if found.end() + 2 > len(content):
            break
        place = found.end() + int(struct.unpack_from(">H", content, found.end())[0])
    return len(content)
