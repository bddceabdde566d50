"""What is known of a file from its place and name, and how boxes are counted against it; faces are coloured squares."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from learning.evaluation.detection_report import DetectorRow, detection_report
from recognition.progress import Progress
from recognition.types import Image
from tests.fakes import BLUE, GREEN, RED, SquareDetector, picture

ONE = picture(((40, 40, 100, 100), RED))
TWO = picture(((40, 40, 100, 100), RED), ((180, 60, 240, 120), GREEN))
THREE = picture(((40, 40, 100, 100), RED), ((180, 40, 240, 100), GREEN), ((180, 150, 240, 210), BLUE))
NONE = picture()


def write(path: Path, image: Image) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)


def write_clip(path: Path, images: list[Image]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    clip = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 10, (320, 240))
    for image in images:
        clip.write(image)
    clip.release()


def rows(folder: Path) -> dict[str, DetectorRow]:
    return {row.part: row for row in detection_report(folder, [SquareDetector()])}


def test_counted_pictures_score_what_is_found_and_what_is_too_much(tmp_path: Path) -> None:
    write(tmp_path / "hard" / "count_001_2.png", TWO)
    write(tmp_path / "hard" / "count_002_3.png", TWO)
    write(tmp_path / "hard" / "count_003_1.png", THREE)
    row = rows(tmp_path)["pictures with counted faces"]
    assert (row.pictures, row.faces, row.found, row.extra) == (3, 6, 5, 2)
    assert row.detector == "squares"
    assert row.milliseconds >= 0


def test_pictures_without_a_face_count_every_box_as_too_much(tmp_path: Path) -> None:
    write(tmp_path / "noface_cup.png", ONE)
    write(tmp_path / "odd" / "some_no_face.png", NONE)
    row = rows(tmp_path)["pictures without a face"]
    assert (row.pictures, row.faces, row.found, row.extra) == (2, 0, 0, 1)


def test_other_pictures_show_one_face_at_least(tmp_path: Path) -> None:
    write(tmp_path / "people" / "Ann" / "1.png", TWO)
    write(tmp_path / "people" / "Bob" / "1.png", NONE)
    row = rows(tmp_path)["people"]
    assert (row.pictures, row.faces, row.found, row.extra) == (2, 2, 1, None)


def test_pictures_with_a_manifest_and_broken_ones_are_left_out(tmp_path: Path) -> None:
    write(tmp_path / "bad" / "base.png", ONE)
    (tmp_path / "bad" / "manifest.csv").write_text("file,expected\n", encoding="utf-8")
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    assert rows(tmp_path) == {}


def test_a_clip_with_regions_has_one_face_in_each(tmp_path: Path) -> None:
    write_clip(tmp_path / "two.avi", [TWO] * 5 + [NONE] * 6 + [THREE] * 10)
    truth = {"video": "two.avi", "quadrants_xywh": {"Ann": [0, 0, 160, 240], "Bob": [160, 0, 160, 240]}}
    (tmp_path / "two_truth.json").write_text(json.dumps(truth), encoding="utf-8")
    row = rows(tmp_path)["two"]  # frames 0, 10 and 20
    assert (row.pictures, row.faces, row.found, row.extra) == (3, 6, 4, 1)


def test_a_clip_with_boxes_is_looked_at_where_there_are_some(tmp_path: Path) -> None:
    write_clip(tmp_path / "clips" / "talk.avi", [NONE, TWO, NONE, ONE])
    labels = [
        {"frame": 1, "name": "Ann", "box_xywh": [45, 45, 50, 50]},
        {"frame": 3, "name": "Bob", "box_xywh": [200, 45, 50, 50]},
    ]
    truth = {"video": "elsewhere/talk.avi", "labels": labels}
    (tmp_path / "clips" / "talk_truth.json").write_text(json.dumps(truth), encoding="utf-8")
    row = rows(tmp_path)["talk"]
    assert (row.pictures, row.faces, row.found, row.extra) == (2, 2, 1, None)


def test_a_clip_without_a_face_and_a_truth_without_a_clip(tmp_path: Path) -> None:
    write_clip(tmp_path / "no_face.avi", [NONE] * 10 + [ONE] * 2)
    (tmp_path / "gone_truth.json").write_text('{"video": "gone.avi", "labels": []}', encoding="utf-8")
    found = rows(tmp_path)
    assert set(found) == {"no_face"}
    assert (found["no_face"].pictures, found["no_face"].extra) == (2, 1)


def test_progress_names_the_parts(tmp_path: Path) -> None:
    write(tmp_path / "people" / "1.png", ONE)
    write(tmp_path / "noface.png", NONE)
    heard: list[Progress] = []
    detection_report(tmp_path, [SquareDetector()], heard.append)
    assert [(each.subject, each.fraction) for each in heard] == [("people", 0.0), ("pictures without a face", 0.5)]


@pytest.mark.parametrize("count", [1, 3])
def test_every_detector_has_a_row_for_every_part(tmp_path: Path, count: int) -> None:
    write(tmp_path / "people" / "1.png", np.array(ONE))
    assert len(detection_report(tmp_path, [SquareDetector() for _ in range(count)])) == count
