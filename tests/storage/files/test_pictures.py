from __future__ import annotations

import csv
import io
import struct
import threading
import zlib
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image as Pillow
from skimage.data import astronaut

from recognition.errors import PictureError
from recognition.types import Image
from storage.files.pictures import MAX_FILE_SIZE, MAX_PIXELS, decode_picture, read_picture, suffix_of


@pytest.fixture(scope="module")
def portrait() -> Image:
    """(256, 192, 3) BGR: not square, so that a turn shows."""
    picture = cv2.cvtColor(astronaut()[:256, 130:322], cv2.COLOR_RGB2BGR)
    return np.asarray(picture, dtype=np.uint8)


def saved(image: Pillow.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def pillow(bgr: Image) -> Pillow.Image:
    return Pillow.fromarray(bgr[:, :, ::-1])


def difference(one: Image, other: Image) -> float:
    assert one.shape == other.shape
    return float(np.abs(one.astype(int) - other).mean())


@pytest.mark.parametrize(
    ("kind", "options", "tolerance"),
    [
        ("PNG", {}, 0),
        ("BMP", {}, 0),
        ("TIFF", {"compression": "tiff_lzw"}, 0),
        ("PPM", {}, 0),
        ("TGA", {}, 0),
        ("WEBP", {"lossless": True}, 0),
        ("JPEG", {"quality": 95}, 3),
        ("JPEG", {"quality": 95, "progressive": True}, 3),
        ("JPEG2000", {}, 1),
        ("GIF", {}, 12),
    ],
)
def test_every_common_format_is_read(portrait: Image, kind: str, options: dict[str, object], tolerance: float) -> None:
    picture = decode_picture(saved(pillow(portrait), kind, **options))
    assert picture.shape == portrait.shape
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous
    assert difference(picture, portrait) <= tolerance


def test_heic_and_avif_are_read(portrait: Image) -> None:
    pillow_heif = pytest.importorskip("pillow_heif")
    file = io.BytesIO()
    pillow_heif.from_pillow(pillow(portrait)).save(file, quality=95)
    assert difference(decode_picture(file.getvalue()), portrait) < 4
    assert suffix_of(file.getvalue()) == ".heic"
    if "AVIF" in Pillow.SAVE:
        assert difference(decode_picture(saved(pillow(portrait), "AVIF", quality=95)), portrait) < 4


@pytest.mark.parametrize(
    ("orientation", "turn"),
    [
        (1, lambda upright: upright),
        (2, lambda upright: upright[:, ::-1]),
        (3, lambda upright: upright[::-1, ::-1]),
        (4, lambda upright: upright[::-1]),
        (5, lambda upright: upright.transpose(1, 0, 2)),
        (6, lambda upright: upright.transpose(1, 0, 2)[::-1]),
        (7, lambda upright: upright[::-1, ::-1].transpose(1, 0, 2)),
        (8, lambda upright: upright.transpose(1, 0, 2)[:, ::-1]),
    ],
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"])
def test_pictures_are_turned_upright(
    portrait: Image, orientation: int, turn: Callable[[Image], Image], kind: str
) -> None:
    if kind == "AVIF" and kind not in Pillow.SAVE:
        pytest.skip("Pillow is built without AVIF here")
    stored = pillow(np.ascontiguousarray(turn(portrait)))
    exif = stored.getexif()
    exif[0x0112] = orientation
    assert difference(decode_picture(saved(stored, kind, exif=exif)), portrait) < 6


@pytest.mark.filterwarnings("ignore::UserWarning")  # as the reader asks for, which pytest takes back for each test
def test_broken_exif_data_does_not_cost_the_picture(portrait: Image) -> None:
    content = saved(pillow(portrait), "JPEG", quality=95, exif=b"Exif\0\0MM\0*\0\0\xff\xff nonsense")
    assert difference(decode_picture(content), portrait) < 3


def test_transparent_parts_are_white(portrait: Image) -> None:
    layered = pillow(portrait).convert("RGBA")
    layered.putalpha(Pillow.fromarray(np.where(np.arange(192) < 96, 255, 0).astype(np.uint8)[None].repeat(256, 0)))
    for content in (saved(layered, "PNG"), saved(layered, "WEBP", lossless=True)):
        picture = decode_picture(content)
        assert difference(picture[:, :96], portrait[:, :96]) == 0
        assert (picture[:, 96:] == 255).all()
    palette = pillow(portrait).quantize(16)
    palette.info["transparency"] = palette.getpixel((0, 0))
    assert (decode_picture(saved(palette, "PNG"))[0, 0] == 255).all()


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "CMYK", "YCbCr"])
def test_modes_become_three_channels(portrait: Image, mode: str) -> None:
    kind = {"CMYK": "JPEG", "YCbCr": "JPEG"}.get(mode, "PNG")
    picture = decode_picture(saved(pillow(portrait).convert(mode), kind))
    grey = cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY)
    assert picture.shape == portrait.shape
    assert difference(cv2.blur(cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY), (9, 9)), cv2.blur(grey, (9, 9))) < 8


def test_inverted_cmyk_as_adobe_writes_it_is_not_a_negative(portrait: Image) -> None:
    content = saved(pillow(portrait).convert("CMYK"), "JPEG", quality=95)
    adobe = content.find(b"Adobe")
    assert adobe > 0, "Pillow writes CMYK the Adobe way: inverted, with Adobe's marker"
    assert difference(decode_picture(content), portrait) < 12


def test_sixteen_bits_are_scaled_and_not_clipped(portrait: Image) -> None:
    grey = cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY)
    wide = grey.astype(np.uint16) * 257
    for kind in ("PNG", "TIFF"):
        picture = decode_picture(saved(Pillow.fromarray(wide), kind))
        assert difference(picture[:, :, 0], grey) <= 1
    for suffix in (".png", ".tiff"):
        written, encoded = cv2.imencode(suffix, portrait.astype(np.uint16) * 257)
        assert written
        assert difference(decode_picture(encoded.tobytes()), portrait) <= 1


@pytest.mark.parametrize("highest", [1.0, 255.0, 3000.0])
def test_floating_point_pictures_keep_their_range(portrait: Image, highest: float) -> None:
    grey = cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY)
    content = saved(Pillow.fromarray(grey.astype(np.float32) / grey.max() * highest), "TIFF")
    picture = decode_picture(content)
    assert picture.max() > (200 if highest != 3000.0 else 8)


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "TIFF"])
def test_of_several_frames_the_first_is_taken(portrait: Image, kind: str) -> None:
    frames = [pillow(portrait), pillow(255 - portrait), pillow(portrait // 2)]
    content = saved(frames[0], kind, save_all=True, append_images=frames[1:])
    assert difference(decode_picture(content), portrait) < 14


def test_the_content_decides_and_not_the_name(portrait: Image, tmp_path: Path) -> None:
    path = tmp_path / "naïve имя 人.jpg"
    path.write_bytes(saved(pillow(portrait), "PNG"))
    assert difference(read_picture(path), portrait) == 0
    assert suffix_of(path.read_bytes()) == ".png"


def test_garbage_after_the_end_does_no_harm(portrait: Image) -> None:
    content = saved(pillow(portrait), "JPEG", quality=95)
    for garbage in (b"\0" * 500, b"more of it" * 99):
        assert difference(decode_picture(content + garbage), portrait) < 3


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "AVIF", "HEIF"])
@pytest.mark.parametrize("part", [0.1, 0.5, 0.95])
def test_a_file_that_ends_too_early_is_refused_in_words_for_people(portrait: Image, kind: str, part: float) -> None:
    if kind == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    if kind not in Pillow.SAVE:
        pytest.skip(f"this Pillow writes no {kind}")
    content = saved(pillow(portrait), kind)
    with pytest.raises(PictureError, match=r"is cut short|is damaged|is not a picture") as refusal:
        decode_picture(content[: int(len(content) * part)])
    if kind in ("JPEG", "PNG", "WEBP", "BMP"):
        assert "is cut short" in str(refusal.value)
    assert "image file" not in str(refusal.value)


def test_a_jpeg_whose_space_is_only_set_aside_is_cut_short(portrait: Image) -> None:
    content = saved(pillow(portrait), "JPEG", quality=95)
    half = len(content) // 2
    with pytest.raises(PictureError, match="is cut short"):
        decode_picture(content[:half] + bytes(len(content) - half))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"dear diary", "is not a picture"),
        (bytes(np.random.default_rng(1).integers(0, 256, 5000, dtype=np.uint8)), "is not a picture"),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "is not a picture"),
        (b"\x89PNG\r\n\x1a\n" + b"junk" * 40, "is not a picture|is damaged|is cut short"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(content: bytes, sentence: str) -> None:
    with pytest.raises(PictureError, match=sentence):
        decode_picture(content)


def test_a_file_that_would_fill_the_memory_is_refused_before_it_does() -> None:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    for side in (23_000, 60_000):
        assert side * side > MAX_PIXELS
        header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
        bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
        with pytest.raises(PictureError, match="more than 500 million pixels"):
            decode_picture(bomb)


def test_missing_files_and_folders_are_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(PictureError, match="no such file"):
        read_picture(tmp_path / "none.jpg")
    with pytest.raises(PictureError, match=r"is a folder|may not read"):
        read_picture(tmp_path)


def test_pictures_may_be_read_from_several_threads(portrait: Image) -> None:
    contents = [saved(pillow(portrait), kind) for kind in ("PNG", "JPEG", "WEBP", "GIF")]
    expected = [decode_picture(content) for content in contents]
    wrong: list[int] = []

    def read() -> None:
        wrong.extend(
            number
            for number, content in enumerate(contents * 5)
            if not np.array_equal(decode_picture(content), expected[number % len(contents)])
        )

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert wrong == []


def test_a_file_far_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    with (tmp_path / "film.jpg").open("wb") as file:
        file.truncate(MAX_FILE_SIZE + 1)
    with pytest.raises(PictureError, match="larger than 512 MB"):
        read_picture(tmp_path / "film.jpg")


# What the manifest of the awkward files expects of reading alone.
UNREADABLE = {
    "truncated_half.jpg": "is cut short",
    "truncated_tail.jpg": "is cut short",
    "header_only.jpg": "is cut short",
    "empty.jpg": "is empty",
    "text.jpg": "is not a picture",
    "random.png": "is not a picture",
}


@pytest.mark.faces
def test_every_awkward_file_is_read_or_refused_as_expected(faces: Path) -> None:
    folder = faces / "bad-inputs"
    with (folder / "manifest.csv").open(encoding="utf-8") as file:
        names = [row["file"] for row in csv.DictReader(file)]
    assert len(names) == 45
    upright = read_picture(folder / "exif_orient_1.jpg")
    base = read_picture(folder / "base.png")
    for name in names:
        if name in UNREADABLE:
            with pytest.raises(PictureError, match=UNREADABLE[name]):
                read_picture(folder / name)
            continue
        picture = read_picture(folder / name)
        assert picture.dtype == np.uint8
        assert picture.shape[2:] == (3,)
        if name.startswith("exif_orient"):
            assert difference(picture, upright) < 4, name
        if name in ("cmyk.jpg", "rgb16.png", "rgb16.tiff", "photo.heic", "photo.avif", "palette.png", "animated.gif"):
            resized = np.asarray(cv2.resize(picture, base.shape[1::-1]), dtype=np.uint8)
            assert difference(resized, base) < 8, name
