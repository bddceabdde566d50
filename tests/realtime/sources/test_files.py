"""Video files and folders of pictures: real files, written here."""

from __future__ import annotations

import logging
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest

from realtime.interfaces import Source
from realtime.sources.files import FRAMES_PER_PICTURE, PictureFiles, VideoFile, pictures_in
from recognition.errors import SourceError
from recognition.types import Image
from tests.fakes import BLUE, RED, picture

FRAMES = 12


def video(path: Path, *, frames: int = FRAMES, fps: float = 25) -> Path:
    """A video of a red square at the top left and a blue one at the bottom right."""
    image = picture(((0, 0, 60, 60), RED), ((260, 180, 320, 240), BLUE))
    writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*"mp4v"), fps, (320, 240))
    for _ in range(frames):
        writer.write(image)
    writer.release()
    return path


def turned_a_quarter(path: Path) -> Path:
    """The same file, told to be shown turned 90 degrees clockwise, as telephones write it."""
    data = path.read_bytes()
    at = data.index(b"tkhd") + 4 + 40  # the matrix of a version 0 track header (ISO/IEC 14496-12, 8.3.2)
    one = 1 << 16
    matrix = struct.pack(">9i", 0, one, 0, -one, 0, 0, 240 << 16, 0, 1 << 30)
    turned = path.with_name(f"turned {path.name}")
    turned.write_bytes(data[:at] + matrix + data[at + len(matrix) :])
    return turned


def read_all(source: Source) -> list[Image]:
    source.open()
    pictures = read_on(source)
    source.close()
    return pictures


def read_on(source: Source) -> list[Image]:
    pictures = []
    while (image := source.read()) is not None:
        pictures.append(image)
    return pictures


def is_colour(pixel: np.ndarray, colour: tuple[int, int, int]) -> bool:
    return bool(np.abs(pixel.astype(int) - colour).max() < 60)


def test_a_video_is_read_to_its_end_and_tells_its_rate(tmp_path: Path) -> None:
    source = VideoFile(video(tmp_path / "a.mp4"), pace="fast")
    pictures = read_all(source)
    assert len(pictures) == FRAMES
    assert source.frames_per_second == pytest.approx(25)
    assert is_colour(pictures[0][20, 20], RED)
    assert is_colour(pictures[-1][220, 300], BLUE)


def test_a_path_in_any_script_opens(tmp_path: Path) -> None:
    folder = tmp_path / "Größe 北京 फ़िल्म"
    folder.mkdir()
    plain = video(tmp_path / "a.mp4", frames=2)
    assert len(read_all(VideoFile(plain.rename(folder / "été.mp4"), pace="fast"))) == 2


def test_the_rotation_of_a_telephone_is_applied(tmp_path: Path) -> None:
    pictures = read_all(VideoFile(turned_a_quarter(video(tmp_path / "a.mp4", frames=2)), pace="fast"))
    assert pictures[0].shape == (320, 240, 3)
    assert is_colour(pictures[0][20, 220], RED)
    assert is_colour(pictures[0][300, 20], BLUE)


def test_what_is_no_video_is_refused_in_a_sentence_and_ffmpeg_says_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("not a film")
    with pytest.raises(SourceError, match=r"notes\.mp4 is not a video that can be read"):
        VideoFile(path).open()
    assert capfd.readouterr() == ("", "")


def test_a_video_cut_short_is_refused(tmp_path: Path) -> None:
    path = video(tmp_path / "a.mp4")
    path.write_bytes(path.read_bytes()[:700])
    with pytest.raises(SourceError, match=r"a\.mp4"):
        read_all(VideoFile(path, pace="fast"))


def test_a_video_that_went_away_since_it_was_chosen(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="any more"):
        VideoFile(tmp_path / "gone.mp4").open()


def test_closing_ends_a_video(tmp_path: Path) -> None:
    source = VideoFile(video(tmp_path / "a.mp4"))
    source.open()
    assert source.read() is not None
    source.close()
    assert source.read() is None


def test_pictures_come_in_the_order_people_expect_and_other_files_do_not(tmp_path: Path) -> None:
    for name in ("10.png", "9.png", "B.JPG", "a.jpg", ".hidden.png", "notes.txt"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "folder.png").mkdir()
    assert [path.name for path in pictures_in(tmp_path)] == ["9.png", "10.png", "a.jpg", "B.JPG"]


def test_a_folder_is_shown_picture_by_picture_and_broken_ones_are_left_out(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number in (1, 3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture(size=(100 * number, 80)))
    (tmp_path / "2.png").write_bytes(b"broken")
    with caplog.at_level(logging.WARNING):
        pictures = read_all(PictureFiles("folder", pictures_in(tmp_path), pace="fast"))
    assert [image.shape[1] for image in pictures] == [100] * FRAMES_PER_PICTURE + [300] * FRAMES_PER_PICTURE
    assert "is left out" in caplog.text
    assert "2.png" not in caplog.text  # a file is often called after who is on it


def test_a_folder_without_pictures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no pictures"):
        PictureFiles("empty", pictures_in(tmp_path)).open()


def test_a_folder_of_broken_pictures_is_refused(tmp_path: Path) -> None:
    (tmp_path / "1.png").write_bytes(b"broken")
    source = PictureFiles("torn", pictures_in(tmp_path))
    source.open()
    with pytest.raises(SourceError, match="None of the pictures in torn"):
        source.read()


def test_closing_does_not_wait_for_a_picture_to_have_been_shown(tmp_path: Path) -> None:
    cv2.imwrite(str(tmp_path / "1.png"), picture())
    source = PictureFiles("one", pictures_in(tmp_path))
    source.open()
    assert source.read() is not None
    source.close()
    assert source.read() is None


def test_a_folder_is_sought_in_by_its_pictures(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        cv2.imwrite(str(tmp_path / f"{number}.png"), picture(size=(100 * number, 80)))
    source = PictureFiles("folder", pictures_in(tmp_path), pace="fast")
    source.open()
    assert source.duration == 3.0
    source.seek(1.4)
    image = source.read()
    assert image is not None
    assert (image.shape[1], source.position) == (200, 1.0)
    source.seek(99.0)
    assert [each.shape[1] for each in read_on(source)] == [300] * FRAMES_PER_PICTURE


def test_a_clip_is_as_long_as_its_pictures_are_shown(tmp_path: Path) -> None:
    source = VideoFile(video(tmp_path / "a.mp4"), pace="fast")
    source.open()
    first = source.read()
    source.seek(0.0)
    again = source.read()
    assert source.duration is not None
    assert first is not None
    np.testing.assert_array_equal(first, again)
