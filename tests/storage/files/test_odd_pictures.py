"""Pictures that programs, cameras and phones write otherwise than the libraries expect, and very large ones."""

from __future__ import annotations

import io
import os
import struct
import threading
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.errors import PictureError
from recognition.types import Image
from storage.files import pictures
from storage.files.picture_memory import MemoryBudget, Reservation, plan_decoding
from storage.files.pictures import decode, decode_picture, memory_needed, read_picture
from tests.storage.files.test_pictures import difference, pillow, portrait, saved

__all__ = ["portrait"]


def chunk(kind: bytes, data: bytes, *, is_right: bool = True) -> bytes:
    checksum = zlib.crc32(kind + data) ^ (0 if is_right else 1)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)


def with_chunk(png: bytes, added: bytes) -> bytes:
    return png[:33] + added + png[33:]


@pytest.mark.parametrize(
    "added",
    [
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"x" * 3_000_000),
        chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"x" * 70_000_000)),
        chunk(b"tEXt", b"Comment\0" + b"x" * 2_000_000),
        chunk(b"iCCP", b"ICC\0\0" + zlib.compress(b"x" * 200), is_right=False),
        chunk(b"gAMA", b"\0\0\0\1", is_right=False),
        chunk(b"pHYs", bytes(9), is_right=False),
        chunk(b"eXIf", b"II*\0\x08\0\0\0", is_right=False),
    ],
)
def test_side_chunks_do_not_cost_a_png(portrait: Image, added: bytes) -> None:
    assert difference(decode_picture(with_chunk(saved(pillow(portrait), "PNG"), added)), portrait) == 0


def test_a_png_whose_data_has_a_wrong_checksum_is_damaged(portrait: Image) -> None:
    content = bytearray(saved(pillow(portrait), "PNG"))
    content[content.index(b"IDAT") + 40] ^= 255
    with pytest.raises(PictureError, match="is damaged"):
        decode_picture(bytes(content))


@pytest.mark.parametrize(
    "trailer",
    [
        bytes(64),
        b"\0\0\0\x18ftypmp42" + b"\xff\xda\0\x01" * 400 + bytes(100),
        b"\xff\xd8\xff\xda cut short" + bytes(999),
    ],
)
def test_what_follows_a_jpeg_does_no_harm(portrait: Image, trailer: bytes) -> None:
    content = saved(pillow(portrait), "JPEG", quality=95)
    progressive = saved(pillow(portrait), "JPEG", quality=95, progressive=True)
    for each in (content, progressive):
        assert difference(decode_picture(each + trailer), portrait) < 3


@pytest.mark.parametrize("kind", ["BMP", "TGA"])
def test_an_alpha_channel_of_zeros_is_unused_where_programs_leave_it_so(portrait: Image, kind: str) -> None:
    layered = pillow(portrait).convert("RGBA")
    layered.putalpha(0)
    assert difference(decode_picture(saved(layered, kind)), portrait) == 0


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_a_picture_that_is_all_transparent_is_said_to_be(portrait: Image, kind: str) -> None:
    layered = pillow(portrait).convert("RGBA")
    layered.putalpha(0)
    with pytest.raises(PictureError, match="is transparent"):
        decode_picture(saved(layered, kind))


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
@pytest.mark.parametrize("suffix", [".png", ".tiff"])
@pytest.mark.parametrize("is_colour", [False, True])
def test_fewer_bits_in_sixteen_are_scaled_by_their_range(
    portrait: Image, bits: int, suffix: str, is_colour: bool
) -> None:
    pixels = portrait if is_colour else np.asarray(cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY), np.uint8)
    wide = np.rint(pixels.astype(np.float64) * ((2**bits - 1) / 255)).astype(np.uint16)
    written, encoded = cv2.imencode(suffix, wide)
    assert written
    expected = portrait if is_colour else cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR)
    assert difference(decode_picture(encoded.tobytes()), np.asarray(expected, np.uint8)) <= 1


@pytest.mark.parametrize(("bits", "of_alpha"), [(10, 10), (10, 16), (12, 12), (12, 10), (12, 16), (16, 16)])
def test_the_alpha_beside_fewer_bits_may_have_fewer_too(portrait: Image, bits: int, of_alpha: int) -> None:
    wide = np.rint(portrait.astype(np.float64) * ((2**bits - 1) / 255)).astype(np.uint16)
    alpha = np.full((*portrait.shape[:2], 1), 2**of_alpha - 1, np.uint16)
    content = cv2.imencode(".png", np.concatenate([wide, alpha], axis=2))[1].tobytes()
    assert difference(decode_picture(content), portrait) <= 1


def test_bands_give_the_same_as_the_whole(portrait: Image, monkeypatch: pytest.MonkeyPatch) -> None:
    layered = pillow(portrait).convert("RGBA")
    layered.putalpha(Pillow.linear_gradient("L").resize(layered.size))
    contents = [saved(layered, "PNG"), saved(pillow(portrait).quantize(64), "GIF"), saved(layered.convert("L"), "TIFF")]
    whole = [decode_picture(each) for each in contents]
    monkeypatch.setattr("storage.files.picture_pixels.BAND_PIXELS", 1000)
    for content, expected in zip(contents, whole, strict=True):
        assert np.array_equal(decode_picture(content), expected)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "JPEG2000", "TIFF", "HEIF"])
def test_a_large_picture_is_reduced(portrait: Image, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    if kind == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    monkeypatch.setattr("storage.files.picture_memory.FULL_PIXELS", 20_000)
    monkeypatch.setattr("storage.files.picture_memory._REDUCED_PIXELS", 10_000)
    monkeypatch.setattr("storage.files.pictures.FULL_PIXELS", 20_000)
    picture = decode(saved(pillow(portrait), kind))
    assert (picture.width, picture.height) == (192, 256)
    assert picture.factor in (3, 4)
    assert picture.pixels.shape[0] * picture.pixels.shape[1] <= 10_000
    again = np.asarray(cv2.resize(portrait, picture.pixels.shape[1::-1], interpolation=cv2.INTER_AREA), np.uint8)
    assert difference(picture.pixels, again) < (13 if kind == "JPEG2000" else 8), "wavelets blur less than an average"


def png_of(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def test_memory_is_told_by_the_header_and_too_much_is_refused_before_decoding(tmp_path: Path) -> None:
    content = png_of(16_000, 16_000)
    (tmp_path / "large.png").write_bytes(content)
    assert memory_needed(content) == memory_needed(tmp_path / "large.png") > 16_000**2 * 4
    with pytest.raises(PictureError, match=r"would take 10\d\d MB of memory"):
        decode(content)
    assert memory_needed(png_of(100, 100)) < 1_000_000


def test_a_progressive_jpeg_needs_memory_for_all_its_coefficients() -> None:
    needed = {}
    for is_progressive in (False, True):
        content = saved(Pillow.new("RGB", (9000, 9000)), "JPEG", progressive=is_progressive)
        with Pillow.open(io.BytesIO(content)) as picture:
            needed[is_progressive] = plan_decoding(picture).needed
    assert needed[True] > needed[False] + 9000**2 * 2


def test_no_more_than_the_budget_is_in_use_at_a_time() -> None:
    budget = MemoryBudget(100)
    first, second = Reservation(budget, 60), Reservation(budget, 40)
    waited = threading.Event()

    def wait() -> None:
        with budget.reserve(150):
            waited.set()

    thread = threading.Thread(target=wait)
    thread.start()
    first.release()
    first.release()
    assert not waited.wait(0.05), "what is more than the budget waits for all others"
    second.release()
    assert waited.wait(10)
    thread.join(10)


@pytest.fixture(scope="session")
def cases() -> Path:
    """The folder of inputs that failed once, which ROLLCALL_TEST_CASES names."""
    folder = os.environ.get("ROLLCALL_TEST_CASES")
    if folder is None:
        pytest.skip("needs the inputs that failed once; set ROLLCALL_TEST_CASES")
    return Path(folder)


def test_pictures_that_failed_once_are_read(cases: Path) -> None:
    for path in sorted((cases / "pictures").iterdir()):
        if path.name == "png_all_transparent.png":
            with pytest.raises(PictureError, match="is transparent"):
                read_picture(path)
            continue
        picture = read_picture(path)
        assert 60 < picture.mean() < 250, path.name
    assert pictures.decode((cases / "pictures" / "phone_201mp.jpg").read_bytes()).factor == 4
