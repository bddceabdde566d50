"""Files that end before their own headers say."""

from __future__ import annotations

import io
from pathlib import Path

import av
import numpy as np
import pytest

from realtime.sources.files import VideoFile
from storage.files.cut_video import is_cut_short
from tests.clips import CORNERS, write_clip


def index_first(path: Path, options: dict[str, str]) -> None:
    """Writes an MP4 file again with its index before its pictures."""
    copy = path.with_name("copy.mp4")
    with av.open(str(path)) as source, av.open(str(copy), "w", options=options) as target:
        stream = target.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    copy.replace(path)


@pytest.mark.parametrize(
    ("name", "codec", "options"),
    [
        ("a.mp4", "libx264", {"movflags": "faststart"}),
        ("a.mp4", "libx264", {"movflags": "frag_keyframe+empty_moov"}),
        ("a.avi", "mpeg4", None),
        ("a.mkv", "libx264", None),
        ("a.webm", "libvpx", None),
    ],
)
def test_a_file_that_plays_to_its_cut_is_known_to_be_cut(
    name: str, codec: str, options: dict[str, str] | None, tmp_path: Path
) -> None:
    path = tmp_path / name
    random = np.random.default_rng(5)
    blocks = [random.integers(0, 256, (30, 40, 3), np.uint8).repeat(8, 0).repeat(8, 1) for _ in range(30)]
    write_clip(path, blocks, codec=codec)
    if options is not None:
        index_first(path, options)
    data = path.read_bytes()
    assert not is_cut_short(path)
    path.write_bytes(data + b"appended by somebody" * 9)
    assert not is_cut_short(path), "it is whole"
    for part in (0.9, 0.6):
        path.write_bytes(data[: int(len(data) * part)])
        assert is_cut_short(path)
    source = VideoFile(path, pace="fast")
    source.open()
    count = 0
    while source.read() is not None:
        count += 1
    assert 0 < count < 30
    assert source.is_cut_short
    source.close()


def test_a_stream_that_was_written_to_a_file_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    class Pipe(io.RawIOBase):
        def __init__(self) -> None:
            self.data = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: object) -> int:
            self.data += bytes(data)  # type: ignore[call-overload]
            return len(bytes(data))  # type: ignore[call-overload]

    pipe = Pipe()
    with av.open(pipe, "w", format="matroska") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.height, stream.width, stream.pix_fmt = 240, 320, "yuv420p"
        for _ in range(5):
            container.mux(stream.encode(av.VideoFrame.from_ndarray(CORNERS, format="bgr24")))
        container.mux(stream.encode())
    path = tmp_path / "a.mkv"
    path.write_bytes(pipe.data)
    assert not is_cut_short(path)


@pytest.mark.parametrize(
    "data",
    [b"", b"RIFF", b"RIFF\xff\xff\xff\xffWAVE", b"\x1aE\xdf\xa3", b"\x1aE\xdf\xa3\x00\x00", b"not a film", bytes(64)],
)
def test_what_does_not_say_how_long_it_is_is_not_cut(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(data)
    assert not is_cut_short(tmp_path / "a.bin")
