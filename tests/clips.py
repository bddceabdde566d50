"""Video clips of every kind, written with PyAV."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from recognition.types import Image
from tests.fakes import BLUE, RED, picture

_ONE = 1 << 16  # in 16.16 fixed point
_TICK = Fraction(1, 1000)

CORNERS = picture(((0, 0, 60, 60), RED), ((260, 180, 320, 240), BLUE))
"""Red at the top left and blue at the bottom right, 320 x 240."""

MATRICES = {
    "upright": (_ONE, 0, 0, _ONE),
    "turned right": (0, _ONE, -_ONE, 0),
    "turned left": (0, -_ONE, _ONE, 0),
    "upside down": (-_ONE, 0, 0, -_ONE),
    "mirrored": (-_ONE, 0, 0, _ONE),
    "mirrored, upside down": (_ONE, 0, 0, -_ONE),
    "mirrored, turned right": (0, _ONE, _ONE, 0),
    "mirrored, turned left": (0, -_ONE, -_ONE, 0),
}
"""a b c d of a track's matrix: x' = ax + cy, y' = bx + dy (ISO/IEC 14496-12, 8.3.2)."""


def write_clip(
    path: Path | io.BytesIO,
    images: Iterable[Image],
    *,
    rate: int = 25,
    times: Sequence[float] | None = None,
    pixel_aspect: Fraction | None = None,
    interlaced: bool = False,
    codec: str = "libx264",
    format: str | None = None,
    metadata: dict[str, str] | None = None,
    options: dict[str, str] | None = None,
) -> None:
    """``times``: seconds of the frames; None spaces them by ``rate``. ``interlaced``: marked so, with two fields.
    ``options``: of the encoder, besides the usual ones."""
    images = list(images)
    usual = {"preset": "ultrafast", "g": "10", "crf": "12"} if codec == "libx264" else {}
    options = usual | (options or {})
    if interlaced:
        options |= {"flags": "+ildct+ilme", "x264-params": "tff=1"}
    with av.open(path if isinstance(path, io.BytesIO) else str(path), "w", format=format) as container:
        container.metadata.update(metadata or {})
        stream = container.add_stream(codec, rate=rate, options=options)
        assert isinstance(stream, av.VideoStream)
        stream.height, stream.width = images[0].shape[:2]
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.codec_context.time_base = _TICK
        if pixel_aspect is not None:
            stream.codec_context.sample_aspect_ratio = pixel_aspect
        for number, image in enumerate(images):
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
            frame.time_base = _TICK
            frame.pts = round((number / rate if times is None else times[number]) / _TICK)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def with_matrix(path: Path, name: str) -> Path:
    """A copy of an MP4 file with one of ``MATRICES`` in its track header."""
    data = path.read_bytes()
    at = data.index(b"tkhd") + 4 + 40  # of a version 0 header
    a, b, c, d = MATRICES[name]
    matrix = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    copy = path.with_name(f"{name} {path.name}")
    copy.write_bytes(data[:at] + matrix + data[at + len(matrix) :])
    return copy


def boxes_of(data: bytes) -> list[tuple[bytes, int, int]]:
    """Kind, start and end of each box at the top of an MP4 file."""
    boxes, at = [], 0
    while at + 8 <= len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        boxes.append((kind, at, at + size))
        at += size
    return boxes
