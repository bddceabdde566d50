"""The reader of videos: clips of every kind, made here."""

from __future__ import annotations

import gc
import io
import itertools
import os
import shutil
import sys
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.types import Image
from storage.files.mp4 import Mp4Problem, mp4_problem
from storage.files.orientation import Orientation, with_square_pixels
from storage.files.video import NO_VIDEO, VideoError, VideoPicture, VideoReader
from tests.clips import CORNERS, MATRICES, boxes_of, with_matrix, write_clip
from tests.fakes import BLUE, RED, picture

UNTURNED: dict[str, Callable[[Image], Image]] = {
    "upright": lambda image: image,
    "turned right": lambda image: np.rot90(image, -1),
    "turned left": lambda image: np.rot90(image, 1),
    "upside down": lambda image: np.rot90(image, 2),
    "mirrored": np.fliplr,
    "mirrored, upside down": np.flipud,
    "mirrored, turned right": lambda image: np.transpose(image, (1, 0, 2)),
    "mirrored, turned left": lambda image: np.rot90(np.transpose(image, (1, 0, 2)), 2),
}


def read(path: Path) -> list[VideoPicture]:
    video = VideoReader.of_file(path)
    video.open()
    pictures = list(video)
    video.close()
    return pictures


def difference(image: Image, other: Image) -> float:
    return float(np.abs(image.astype(int) - other.astype(int)).mean())


@pytest.mark.parametrize("name", MATRICES)
def test_a_picture_is_laid_as_the_matrix_of_its_track_says(tmp_path: Path, name: str) -> None:
    write_clip(tmp_path / "a.mp4", [CORNERS] * 3)
    image = read(with_matrix(tmp_path / "a.mp4", name))[0].image
    expected = UNTURNED[name](CORNERS)
    assert image.shape == expected.shape
    assert difference(image, expected) < 6


def test_a_matrix_of_another_length_or_angle_is_the_nearest_of_the_eight() -> None:
    assert Orientation.of_matrix(b"") == Orientation()
    slanted = np.array([60000, 5000, 0, -5000, 60000, 0, 0, 0, 1 << 30], np.int32).tobytes()
    assert Orientation.of_matrix(slanted) == Orientation()


@pytest.mark.parametrize(("turn", "corner"), [(0, (0, 0)), (90, (0, -1)), (180, (-1, -1)), (270, (-1, 0))])
def test_a_turn_is_clockwise_and_mirroring_comes_after_it(turn: int, corner: tuple[int, int]) -> None:
    row, column = corner
    turned = Orientation.of_turn(turn).apply(CORNERS)
    assert turned[row, column].tolist() == list(RED)
    mirrored = Orientation.of_turn(turn, mirror=True).apply(CORNERS)
    np.testing.assert_array_equal(mirrored, np.fliplr(turned))


@pytest.mark.parametrize("interlaced", [False, True])
def test_interlaced_video_is_delivered_without_its_lines(tmp_path: Path, interlaced: bool) -> None:
    still = np.asarray(cv2.resize(astronaut()[..., ::-1], (320, 240)), np.uint8)
    pictures = [still] * 4
    for shift in range(0, 48, 12):  # each field of its own time
        woven = still.copy()
        woven[0::2] = np.roll(still, shift, axis=1)[0::2]
        woven[1::2] = np.roll(still, shift + 6, axis=1)[1::2]
        pictures.append(woven)
    write_clip(tmp_path / "a.mp4", pictures, interlaced=interlaced)
    found = read(tmp_path / "a.mp4")
    assert [each.time for each in found] == pytest.approx([number / 25 for number in range(8)])
    assert difference(found[1].image, still) < 6
    combing = [float(np.abs(np.diff(each.image.astype(int), axis=0)).mean()) for each in found]
    assert (max(combing[5:]) < 1.35 * combing[1]) is interlaced


def test_pixels_are_made_square_along_their_shorter_side(tmp_path: Path) -> None:
    for aspect, size in ((Fraction(2), (640, 240)), (Fraction(1, 2), (320, 480)), (Fraction(4, 3), (427, 240))):
        write_clip(tmp_path / "a.mp4", [CORNERS] * 2, pixel_aspect=aspect)
        image = read(tmp_path / "a.mp4")[0].image
        assert image.shape[1::-1] == size


def test_the_shape_of_pixels_changes_where_the_recording_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.h264"
    for aspect in (Fraction(1), Fraction(2), Fraction(4, 3)):
        part = io.BytesIO()
        write_clip(part, [CORNERS] * 12, pixel_aspect=aspect, format="h264")
        path.write_bytes((path.read_bytes() if path.exists() else b"") + part.getvalue())
    assert [each.image.shape[1] for each in read(path)] == [320] * 12 + [640] * 12 + [427] * 12


def test_pixels_without_a_plausible_aspect_are_taken_for_square() -> None:
    for aspect in (None, Fraction(0), Fraction(1), Fraction(1, 100), Fraction(255, 1)):
        assert with_square_pixels(CORNERS, aspect) is CORNERS


def test_each_picture_has_its_own_time(tmp_path: Path) -> None:
    times = [0.0, 0.5, 21.5, 21.54, 21.58, 24.0]
    write_clip(tmp_path / "a.mp4", [CORNERS] * len(times), times=times)
    assert [each.time for each in read(tmp_path / "a.mp4")] == pytest.approx(times, abs=0.002)


def test_times_count_from_the_first_picture(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mkv", [CORNERS] * 3, times=[7.0, 7.1, 7.2])
    assert [each.time for each in read(tmp_path / "a.mkv")] == pytest.approx([0.0, 0.1, 0.2], abs=0.002)


def test_times_that_begin_again_go_on(tmp_path: Path) -> None:
    """As of two transport streams, one after the other."""
    write_clip(tmp_path / "a.ts", [CORNERS] * 5, format="mpegts")
    joined = tmp_path / "joined.ts"
    joined.write_bytes((tmp_path / "a.ts").read_bytes() * 2)
    times = [each.time for each in read(joined)]
    assert len(times) >= 9
    assert all(0 < later - earlier < 1 for earlier, later in itertools.pairwise(times))


def test_a_video_that_changes_its_size_is_not_squashed(tmp_path: Path) -> None:
    upright = picture(((0, 0, 120, 120), RED), size=(240, 320))
    write_clip(tmp_path / "1.ts", [CORNERS] * 6, format="mpegts")
    write_clip(tmp_path / "2.ts", [upright] * 6, format="mpegts")
    joined = tmp_path / "joined.ts"
    joined.write_bytes((tmp_path / "1.ts").read_bytes() + (tmp_path / "2.ts").read_bytes())
    shapes = [each.image.shape for each in read(joined)]
    assert shapes[0] == CORNERS.shape
    assert shapes[-1] == upright.shape


@pytest.mark.parametrize("name", ["12:30 front door.mp4", "file:a.mp4", "100%d.mp4", "a#b?c.mp4", " x .mp4", "été.mp4"])
def test_any_name_opens_from_the_folder_it_lies_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    if sys.platform == "win32" and set(name) & set(':?"'):
        pytest.skip("Windows has no such names")
    write_clip(tmp_path / "plain.mp4", [CORNERS] * 2)
    shutil.copy(tmp_path / "plain.mp4", tmp_path / name)
    monkeypatch.chdir(tmp_path)
    assert len(read(Path(name))) == 2


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode here")
def test_a_name_that_is_not_utf8_opens(tmp_path: Path) -> None:
    write_clip(tmp_path / "plain.mp4", [CORNERS] * 2)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/gr\xfcn.mp4"))
    shutil.copy(tmp_path / "plain.mp4", odd)
    assert len(read(odd)) == 2


def test_a_title_that_is_not_utf8_does_not_matter(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mkv", [CORNERS] * 2, metadata={"title": "MARKED"})
    data = (tmp_path / "a.mkv").read_bytes()
    assert b"MARKED" in data
    (tmp_path / "a.mkv").write_bytes(data.replace(b"MARKED", b"gr\xfcn\xff\xfe"))
    assert len(read(tmp_path / "a.mkv")) == 2


def test_damage_in_the_middle_costs_pictures_not_the_rest(tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    noise = [random.integers(0, 255, (240, 320, 3)).astype(np.uint8) for _ in range(40)]
    write_clip(tmp_path / "a.mp4", noise)
    data = bytearray((tmp_path / "a.mp4").read_bytes())
    start, end = next((start, end) for kind, start, end in boxes_of(bytes(data)) if kind == b"mdat")
    middle = (start + end) // 2
    data[middle : middle + 20_000] = bytes(20_000)
    (tmp_path / "a.mp4").write_bytes(data)
    times = [each.time for each in read(tmp_path / "a.mp4")]
    assert times[-1] == pytest.approx(39 / 25, abs=0.01)


def test_sound_and_covers_are_no_video(tmp_path: Path) -> None:
    import wave

    with wave.open(str(tmp_path / "a.wav"), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16000))
    with pytest.raises(VideoError, match=NO_VIDEO):
        VideoReader.of_file(tmp_path / "a.wav").open()


def test_rate_and_count_are_told(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4", [CORNERS] * 12, rate=24)
    video = VideoReader.of_file(tmp_path / "a.mp4")
    video.open()
    assert video.frames_per_second == pytest.approx(24, rel=0.01)
    assert video.frame_count == 12
    video.close()
    assert video.read() is None


def test_closing_while_another_thread_reads_is_safe(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4", [CORNERS] * 200)
    video = VideoReader.of_file(tmp_path / "a.mp4")
    video.open()
    reading = threading.Thread(target=lambda: list(video))
    reading.start()
    video.close()
    reading.join(10)
    assert not reading.is_alive()
    assert video.read() is None


def test_an_mp4_without_its_index_is_unfinished_and_one_without_its_end_is_cut_short(tmp_path: Path) -> None:
    whole, cut = tmp_path / "a.mp4", tmp_path / "cut.mp4"
    write_clip(whole, [CORNERS] * 12)
    data = whole.read_bytes()
    boxes = {kind: (start, end) for kind, start, end in boxes_of(data)}
    assert mp4_problem(whole) is None
    cut.write_bytes(data[: boxes[b"moov"][0]])
    assert mp4_problem(cut) is Mp4Problem.UNFINISHED
    cut.write_bytes(data[: boxes[b"moov"][0] // 2])
    assert mp4_problem(cut) is Mp4Problem.UNFINISHED
    cut.write_bytes(data[: boxes[b"moov"][1] - 20])
    assert mp4_problem(cut) is Mp4Problem.CUT_SHORT


@pytest.mark.parametrize("data", [b"", b"RIFF....AVI LIST", b"\x1aE\xdf\xa3", b"not a film", bytes(64)])
def test_other_files_have_no_mp4_problem(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.bin").write_bytes(data)
    assert mp4_problem(tmp_path / "a.bin") is None


def test_blue_stays_blue(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4", [CORNERS] * 2)
    assert np.abs(read(tmp_path / "a.mp4")[0].image[220, 300].astype(int) - BLUE).max() < 40


def numbered(count: int) -> list[Image]:
    """Pictures whose brightness tells them apart."""
    return [np.full((64, 64, 3), 8 * number, np.uint8) for number in range(count)]


@pytest.mark.parametrize("codec", ["libx264", "mjpeg"])
@pytest.mark.parametrize("start", [0.0, 3.0])
def test_a_file_is_played_from_the_picture_that_is_sought(tmp_path: Path, codec: str, start: float) -> None:
    path = tmp_path / "a.mkv"
    write_clip(path, numbered(30), rate=10, times=[start + number / 10 for number in range(30)], codec=codec)
    video = VideoReader.of_file(path)
    video.open()
    assert video.duration is not None
    assert 2.8 < video.duration - (start if codec == "none" else 0.0) < 6.1
    for wanted in (17, 3, 29, 0, 12):  # forwards and backwards, on key frames and between them
        video.seek(wanted / 10)
        found = video.read()
        assert found is not None
        assert found.time == pytest.approx(wanted / 10, abs=0.002)
        assert abs(float(found.image.mean()) - 8 * wanted) < 4
        following = video.read()
        assert following is None if wanted == 29 else following is not None and following.time > found.time
    video.seek(99.0)
    assert video.read() is None
    video.seek(2.8)
    assert len(list(video)) == 2
    video.close()


def test_a_file_is_sought_in_before_anything_was_read(tmp_path: Path) -> None:
    write_clip(tmp_path / "a.mp4", numbered(20), rate=10)
    video = VideoReader.of_file(tmp_path / "a.mp4")
    video.open()
    video.seek(1.5)
    found = video.read()
    assert found is not None
    assert found.time == pytest.approx(1.5, abs=0.002)
    video.close()


@pytest.mark.parametrize(
    ("name", "codec", "options"),
    [
        ("a.ts", "libx264", {"bf": "3", "g": "10"}),
        ("a.mp4", "libx264", {"x264-params": "open-gop=1:bframes=3:keyint=10:min-keyint=10:scenecut=0"}),
        ("a.ts", "libx264", {}),
    ],
)
def test_what_ffmpeg_seeks_too_late_is_played_from_the_picture_that_is_sought(
    tmp_path: Path, name: str, codec: str, options: dict[str, str]
) -> None:
    path = tmp_path / name
    write_clip(path, numbered(30), rate=25, codec=codec, options=options)
    video = VideoReader.of_file(path)
    video.open()
    for wanted in (17, 3, 29, 0, 19, 9, 12):
        video.seek(wanted / 25)
        found = video.read()
        assert found is not None
        assert found.time == pytest.approx(wanted / 25, abs=0.002)
        assert abs(float(found.image.mean()) - 8 * wanted) < 6
    video.seek(0.4)
    assert len(list(video)) == 20
    video.seek(99.0)
    assert video.read() is None
    video.close()


def test_frames_are_freed_as_they_are_let_go(tmp_path: Path) -> None:
    """Their pixels would wait for a search for cycles, which counts objects, not megabytes."""
    write_clip(tmp_path / "clip.mp4", [picture() for _ in range(40)])
    gc.collect()
    gc.disable()
    try:
        assert len(read(tmp_path / "clip.mp4")) == 40
        kept = sum(type(each).__name__ == "VideoFrame" for each in gc.get_objects())
    finally:
        gc.enable()
    assert kept <= 3
