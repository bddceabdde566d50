"""Crops: where they come from to the pixel, at borders and at sizes far from the picture's."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from recognition.faces.alignment import ARCFACE_LANDMARKS_112, crop_face, landmarks_of, similarity_transform
from recognition.types import Box, CropSpec, Detection, Image

EYES_NOSE_MOUTH = np.array(
    [[203.4, 101.1], [245.3, 101.5], [222.9, 124.7], [203.4, 144.4], [240.2, 142.4]], dtype=np.float32
)
FACE = Detection(Box(179, 62, 269, 175), 0.9, EYES_NOSE_MOUTH)


def portrait() -> Image:
    return np.ascontiguousarray(astronaut()[..., ::-1])


def difference(one: Image, other: Image) -> np.ndarray:
    return np.asarray(np.abs(one.astype(int) - other.astype(int)))


def boxed(left: float, top: float, right: float, bottom: float) -> Detection:
    return Detection(Box(left, top, right, bottom), 1.0)


def test_a_box_of_the_crop_s_own_size_is_cut_out_as_it_is() -> None:
    crop = crop_face(portrait(), boxed(100, 50, 200, 150), CropSpec("box", 100))
    assert np.array_equal(crop, portrait()[50:150, 100:200])


@pytest.mark.parametrize("size", [150, 224])
def test_a_small_box_is_enlarged_as_a_resize_would(size: int) -> None:
    crop = crop_face(portrait(), boxed(100, 50, 200, 150), CropSpec("box", size))
    resized = cv2.resize(portrait()[50:150, 100:200], (size, size), interpolation=cv2.INTER_LINEAR)
    assert difference(crop, np.asarray(resized, np.uint8))[2:-2, 2:-2].max() <= 2


def test_a_large_box_is_averaged_down_and_not_read_in_points() -> None:
    fine = np.zeros((600, 600, 3), np.uint8)
    fine[:, ::2] = 255  # lines of one px: read in points they would be black, white or moiré
    crop = crop_face(fine, boxed(60, 60, 540, 540), CropSpec("box", 60))
    assert np.abs(crop.astype(int) - 127).max() <= 8


def test_the_margin_enlarges_about_the_centre() -> None:
    crop = crop_face(portrait(), boxed(120, 120, 220, 220), CropSpec("box", 130, margin=0.3))
    assert np.array_equal(crop, portrait()[105:235, 105:235])


def test_a_square_crop_keeps_the_proportions() -> None:
    crop = crop_face(portrait(), boxed(120, 100, 180, 200), CropSpec("box", 100, square=True))
    assert np.array_equal(crop, portrait()[100:200, 100:200])


def test_what_lies_outside_the_picture_is_black() -> None:
    image = np.full((100, 100, 3), 200, np.uint8)
    crop = crop_face(image, boxed(-50, 50, 50, 150), CropSpec("box", 100))
    assert np.all(crop[:49, 51:] == 200)
    assert not crop[51:].any()
    assert not crop[:, :49].any()


@pytest.mark.parametrize("spec", [CropSpec("box", 64, margin=0.3), CropSpec("landmarks", 64)])
def test_a_crop_near_the_border_is_the_one_of_the_padded_picture(spec: CropSpec) -> None:
    image = portrait()[75:, 190:]  # cuts the face's brow and cheek off
    padded = cv2.copyMakeBorder(image, 300, 300, 300, 300, cv2.BORDER_CONSTANT)
    points = EYES_NOSE_MOUTH - np.array([190, 75], np.float32)
    near = Detection(Box(-11, -13, 79, 100), 1.0, points)
    inside = Detection(near.box.shifted(300, 300), 1.0, points + np.float32(300))
    gap = difference(crop_face(image, near, spec), crop_face(np.asarray(padded, np.uint8), inside, spec))
    assert gap.mean() < 0.1


def test_a_crop_wholly_outside_is_black() -> None:
    assert not crop_face(portrait(), boxed(900, 900, 1000, 1000), CropSpec("box", 32)).any()


def test_landmarks_come_to_lie_where_the_network_expects_them() -> None:
    image = np.zeros((512, 512, 3), np.uint8)
    for x, y in EYES_NOSE_MOUTH:
        cv2.circle(image, (round(float(x) * 16), round(float(y) * 16)), 3 * 16, (255, 255, 255), -1, cv2.LINE_AA, 4)
    crop = crop_face(image, FACE, CropSpec("landmarks", 112))[..., 0]
    transform = similarity_transform(EYES_NOSE_MOUTH, ARCFACE_LANDMARKS_112)
    _, _, _, centres = cv2.connectedComponentsWithStats((crop > 127).astype(np.uint8))
    expected = EYES_NOSE_MOUTH @ transform[:, :2].T + transform[:, 2]
    for place in expected:
        assert np.linalg.norm(centres[1:] - place, axis=1).min() < 0.5
    assert np.linalg.norm(expected - ARCFACE_LANDMARKS_112, axis=1).max() < 6


def test_a_turned_and_enlarged_picture_gives_the_same_crop() -> None:
    turn = cv2.getRotationMatrix2D((224, 120), 35, 3.0)
    turn[:, 2] += (300, 300)
    turned = np.asarray(cv2.warpAffine(portrait(), turn, (1200, 1200), flags=cv2.INTER_CUBIC), np.uint8)
    points = (EYES_NOSE_MOUTH @ turn[:, :2].T + turn[:, 2]).astype(np.float32)
    spec = CropSpec("landmarks", 112)
    gap = difference(crop_face(turned, Detection(FACE.box, 1.0, points), spec), crop_face(portrait(), FACE, spec))
    assert gap.mean() < 4


def test_without_landmarks_those_of_an_average_face_are_taken() -> None:
    guessed = landmarks_of(Detection(FACE.box, 1.0))
    assert np.abs(guessed - EYES_NOSE_MOUTH).max() < 15
    assert landmarks_of(FACE) is EYES_NOSE_MOUTH


@pytest.mark.parametrize(
    "detection",
    [
        boxed(10, 10, 10, 10),
        Detection(Box(0, 0, 5, 5), 1.0, np.zeros((5, 2), np.float32)),
        Detection(Box(0, 0, 5, 5), 1.0, np.full((5, 2), 7.5, np.float32)),
        Detection(Box(0, 0, 5, 5), 1.0, np.full((5, 2), np.nan, np.float32)),
        Detection(Box(0, 0, 5, 5), 1.0, EYES_NOSE_MOUTH * np.float32(1e6)),
    ],
)
@pytest.mark.parametrize("kind", ["box", "landmarks"])
def test_nonsense_gives_a_crop_of_the_right_shape(detection: Detection, kind: str) -> None:
    crop = crop_face(portrait(), detection, CropSpec(kind, 48))  # type: ignore[arg-type]
    assert crop.shape == (48, 48, 3)
    assert crop.dtype == np.uint8


def test_read_only_views_and_very_wide_pictures_are_taken() -> None:
    image = portrait()[:, ::-1]
    image.setflags(write=False)
    assert crop_face(image, boxed(100, 50, 200, 150), CropSpec("box", 40)).any()
    wide = np.full((60, 40_000, 3), 9, np.uint8)  # more than OpenCV's warp takes
    assert np.all(crop_face(wide, boxed(39_000, 10, 39_040, 50), CropSpec("box", 40)) == 9)


def test_a_similarity_is_found_again() -> None:
    turn, scale = math.radians(20), 1.7
    linear = scale * np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    target = (EYES_NOSE_MOUTH @ linear.T + [5, -9]).astype(np.float32)
    assert similarity_transform(EYES_NOSE_MOUTH, target) == pytest.approx(np.column_stack([linear, [5, -9]]), abs=1e-3)
