"""Measuring on recordings: the folder's layout, pictures and videos, and what cannot be answered."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from recognition.errors import UsageError
from recognition.types import Image
from services.privacy.liveness import measure
from tests.fakes import RED, FrameLiveness, SquareDetector, on_screen, picture

FACE = picture(((130, 90, 190, 150), RED))
NOBODY = picture()


def write(file: Path, image: Image) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(file), image)


def write_video(file: Path, images: list[Image], rate: float = 10.0) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"MJPG"), rate, (320, 240))
    for image in images:
        writer.write(image)
    writer.release()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path / "bona_fide" / "ada.png", FACE)
    write(tmp_path / "bona_fide" / "nobody.png", NOBODY)
    write(tmp_path / "attack" / "phone" / "one.png", on_screen(FACE))
    write(tmp_path / "attack" / "mask" / "two.png", FACE)
    return tmp_path


def test_pictures_are_counted_by_species(folder: Path) -> None:
    report = measure(folder, SquareDetector(), FrameLiveness(), 0.7)
    assert [(each.group, each.errors, each.answers, each.non_responses) for each in report.attacks()] == [
        ("mask", 1, 1, 0),
        ("phone", 0, 1, 0),
    ]
    assert [(each.group, each.errors, each.answers, each.non_responses) for each in report.bona_fide()] == [
        ("bona_fide", 0, 1, 1)
    ]


def test_a_video_is_one_presentation_judged_by_its_last_looks(tmp_path: Path) -> None:
    write_video(tmp_path / "attack" / "phone" / "first live.avi", [FACE] * 10 + [on_screen(FACE)] * 80)
    write_video(tmp_path / "attack" / "phone" / "short.avi", [on_screen(FACE)] * 2)
    model = FrameLiveness()
    report = measure(tmp_path, SquareDetector(), model, 0.7)
    (phone,) = report.attacks()
    assert (phone.presentations, phone.answers, phone.errors, phone.momentary) == (2, 1, 0, 1)
    assert model.checked == pytest.approx(3 + 8.7 / 0.5 + 2, abs=2), "not every frame is checked"


def test_the_face_that_was_followed_is_judged_not_a_larger_one_that_comes(tmp_path: Path) -> None:
    small, large = (20, 20, 60, 60), (200, 100, 300, 200)
    both = picture((small, RED), (large, RED))
    cv2.rectangle(both, (190, 90), (310, 210), (0, 0, 0), 8)
    write_video(tmp_path / "bona_fide" / "queue.avi", [picture((small, RED))] * 5 + [both] * 60)
    report = measure(tmp_path, SquareDetector(), FrameLiveness(), 0.7)
    assert report.all_bona_fide().errors == 0


def test_what_cannot_be_read_is_left_out_with_its_reason(folder: Path) -> None:
    (folder / "attack" / "phone" / "broken.jpg").write_bytes(b"nothing")
    (folder / "attack" / "phone" / "notes.txt").write_text("taken on Monday")
    (folder / "attack" / ".DS_Store").write_bytes(b"")
    report = measure(folder, SquareDetector(), FrameLiveness(), 0.7)
    assert [name for name, _ in report.unreadable] == ["attack/phone/broken.jpg", "attack/phone/notes.txt"]
    assert all(problem for _, problem in report.unreadable)
    assert len(report.presentations) == 4


def test_an_attack_of_no_species_and_an_empty_folder_say_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="put pictures and videos of live people into"):
        measure(tmp_path, SquareDetector(), FrameLiveness(), 0.7)
    write(tmp_path / "attack" / "one.png", FACE)
    with pytest.raises(UsageError, match="belongs to no species of attack"):
        measure(tmp_path, SquareDetector(), FrameLiveness(), 0.7)


def test_fakes_differ() -> None:
    assert not np.array_equal(on_screen(FACE), FACE)
