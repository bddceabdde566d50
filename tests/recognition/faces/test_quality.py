"""Why a face is hard to recognise: the portrait, spoilt in one way at a time."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.faces.quality import REASONS, assess, sharpness, yaw_and_pitch
from recognition.inference.engine import Engine
from recognition.interfaces import Detector
from recognition.registry import create_detector
from recognition.types import Box, Detection, Image
from recognition.weights.store import ModelStore
from storage.files.pictures import read_picture

POINTS = np.array([[203.4, 101.1], [245.3, 101.5], [222.9, 124.7], [203.4, 144.4], [240.2, 142.4]], dtype=np.float32)
FACE = Detection(Box(179, 62, 269, 175), 0.9, POINTS)
FRONTAL = np.array([[40, 50], [80, 50], [60, 72], [45, 90], [75, 90]], dtype=np.float32)


def portrait() -> Image:
    return np.ascontiguousarray(astronaut()[..., ::-1])


def scaled(factor: float) -> tuple[Image, Detection]:
    image = cv2.resize(portrait(), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    box = Box(*(value * factor for value in (179, 62, 269, 175)))
    return np.asarray(image, np.uint8), Detection(box, 0.9, POINTS * np.float32(factor))


def lit(gain: float, offset: float) -> Image:
    return np.asarray(np.clip(portrait() * gain + offset, 0, 255), np.uint8)


def test_a_good_portrait_has_nothing_against_it() -> None:
    quality = assess(portrait(), FACE)
    assert quality.reasons == ()
    assert quality.weight == 1.0
    assert quality.size_px == 90
    assert abs(quality.yaw) < 10
    assert abs(quality.pitch) < 10


@pytest.mark.parametrize(
    ("image", "reason"),
    [
        (cv2.GaussianBlur(portrait(), (0, 0), 4), "blurred"),
        (cv2.blur(portrait(), (19, 1)), "blurred"),
        (cv2.blur(portrait(), (1, 19)), "blurred"),
        (lit(0.25, 0), "dark"),
        (lit(0.5, 150), "bright"),
        (lit(0.1, 100), "low-contrast"),
    ],
)
def test_a_spoilt_portrait_says_how(image: Image, reason: str) -> None:
    quality = assess(np.asarray(image, np.uint8), FACE)
    assert quality.reasons == (reason,)
    assert quality.weight < 0.75


def test_the_worse_the_blur_the_less_it_weighs() -> None:
    blurred = [np.asarray(cv2.GaussianBlur(portrait(), (0, 0), blur), np.uint8) for blur in (1, 3, 6)]
    weights = [assess(image, FACE).weight for image in blurred]
    assert weights == sorted(weights, reverse=True)
    assert weights[0] > 0.9
    assert weights[2] < 0.4


def test_a_small_sharp_face_is_small_and_not_blurred() -> None:
    quality = assess(*scaled(0.3))
    assert quality.reasons == ("too-small",)
    assert 0.0 < quality.weight < 0.5


@pytest.mark.parametrize("factor", [0.5, 1.0, 3.0, 8.0])
def test_brightness_and_contrast_do_not_depend_on_size(factor: float) -> None:
    quality = assess(*scaled(factor))
    once = assess(portrait(), FACE)
    assert quality.brightness == pytest.approx(once.brightness, abs=4)
    assert quality.contrast == pytest.approx(once.contrast, abs=6)


def test_a_face_cut_by_the_border_says_so() -> None:
    image = portrait()[100:]
    shifted = Detection(Box(179, 0, 269, 75), 0.9, POINTS - np.array([0, 100], np.float32))
    assert "cut-by-border" in assess(np.ascontiguousarray(image), shifted).reasons


def test_a_box_without_landmarks_is_judged_too() -> None:
    quality = assess(portrait(), replace(FACE, landmarks=None))
    assert quality.reasons == ()
    assert (quality.yaw, quality.pitch) == (0.0, 0.0)


@pytest.mark.parametrize("toward", [-1, 1])
def test_a_nose_toward_one_eye_is_a_turned_head(toward: int) -> None:
    points = FRONTAL.copy()
    points[2, 0] += toward * 10
    yaw, pitch = yaw_and_pitch(points)
    assert 20 < yaw * toward < 45
    assert abs(pitch) < 10
    points[2, 0] += toward * 14
    away = Detection(Box(30, 30, 90, 105), 0.9, points)
    quality = assess(np.asarray(np.random.default_rng(0).integers(60, 200, (120, 120, 3)), np.uint8), away)
    assert "turned-away" in quality.reasons
    assert quality.weight < 0.6


def test_a_nose_near_the_eyes_looks_up_and_near_the_mouth_down() -> None:
    up, down = FRONTAL.copy(), FRONTAL.copy()
    up[2, 1] -= 12
    down[2, 1] += 14
    assert yaw_and_pitch(up)[1] > 25
    assert yaw_and_pitch(down)[1] < -25


def test_a_head_leaning_to_the_shoulder_is_not_turned() -> None:
    lean = np.radians(30)
    turn = np.array([[np.cos(lean), -np.sin(lean)], [np.sin(lean), np.cos(lean)]])
    assert yaw_and_pitch((FRONTAL @ turn.T).astype(np.float32)) == pytest.approx(yaw_and_pitch(FRONTAL), abs=0.1)


def test_points_on_one_line_are_a_profile() -> None:
    assert yaw_and_pitch(np.tile(np.array([10, 20], np.float32), (5, 1)))[0] == 90.0


def test_a_flat_picture_is_not_sharp() -> None:
    assert sharpness(np.full((40, 40), 90, np.uint8)) == 0.0
    quality = assess(np.full((200, 200, 3), 90, np.uint8), boxed := Detection(Box(50, 50, 150, 150), 0.5))
    assert boxed.landmarks is None
    assert quality.reasons == ("blurred", "low-contrast")
    assert quality.weight == 0.0


def test_nonsense_boxes_are_no_trouble() -> None:
    for box in (Box(0, 0, 0, 0), Box(-50, -50, -10, -10), Box(400, 400, 9000, 9000)):
        quality = assess(portrait(), Detection(box, 0.5))
        assert 0.0 <= quality.weight <= 1.0
        assert set(quality.reasons) <= set(REASONS)


@pytest.fixture(scope="module")
def detector(prepared_networks: Path, tmp_path_factory: pytest.TempPathFactory) -> Detector:
    return create_detector("yunet", Engine(prepared_networks), ModelStore(tmp_path_factory.mktemp("models")))


@pytest.mark.faces
@pytest.mark.parametrize(("name", "reason"), [("blurred.jpg", "blurred"), ("very_dark.png", "dark")])
def test_pictures_known_to_be_bad(detector: Detector, faces: Path, name: str, reason: str) -> None:
    image = read_picture(faces / "bad-inputs" / name)
    assert reason in assess(image, detector.detect(image)[0]).reasons


@pytest.mark.faces
def test_portraits_of_the_portrait_are_good(detector: Detector, faces: Path) -> None:
    with (faces / "bad-inputs" / "manifest.csv").open(encoding="utf-8") as table:
        good = [row["file"] for row in csv.DictReader(table) if row["expected"] == "1 face"]
    for name in good:
        image = read_picture(faces / "bad-inputs" / name)
        assert assess(image, detector.detect(image)[0]).reasons == (), name


@pytest.mark.faces
@pytest.mark.slow
def test_most_photos_of_famous_people_are_good(detector: Detector, faces: Path) -> None:
    good = seen = blurred = 0
    for path in sorted((faces / "five-celebrity").rglob("*.jpg")):
        image = read_picture(path)
        found = detector.detect(image)
        if found:
            reasons = assess(image, found[0]).reasons
            seen += 1
            good += not reasons
            blurred += "blurred" in reasons
    assert good > 0.85 * seen
    assert blurred == 0
