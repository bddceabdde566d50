"""Faces cut out to be kept: the face is where it was, whatever was cut away and scaled."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.faces.alignment import crop_face, cut_face_chip
from recognition.types import Box, CropSpec, Detection

POINTS = np.array([[220, 140], [260, 140], [240, 160], [224, 180], [256, 180]], np.float32)


def gradient(height: int = 480, width: int = 640) -> np.ndarray:
    down, across = np.mgrid[0:height, 0:width]
    return np.stack([across * 255 / width, down * 255 / height, (across + down) * 255 / (width + height)], -1).astype(
        np.uint8
    )


def test_the_margin_is_a_part_of_the_box() -> None:
    kept = cut_face_chip(gradient(), Detection(Box(200, 100, 280, 200), 0.9, POINTS), margin=0.5)
    assert kept.image.shape == (200, 160, 3)
    assert kept.face.box == Box(40, 50, 120, 150)
    assert kept.face.landmarks is not None
    np.testing.assert_allclose(kept.face.landmarks, POINTS - (160, 50))
    np.testing.assert_array_equal(kept.image, gradient()[50:250, 160:320])


@pytest.mark.parametrize("largest", [320, 60])
@pytest.mark.parametrize("spec", [CropSpec("landmarks", 112), CropSpec("box", 96, margin=0.2)])
def test_an_embedder_is_given_the_same_crop_as_from_the_whole_picture(largest: int, spec: CropSpec) -> None:
    image = gradient()
    detection = Detection(Box(200, 100, 280, 200), 0.9, POINTS)
    kept = cut_face_chip(image, detection, max_side=largest)
    whole, again = crop_face(image, detection, spec), crop_face(kept.image, kept.face, spec)
    assert np.abs(whole.astype(int) - again.astype(int)).mean() < 3


def test_a_face_at_the_border_has_less_margin() -> None:
    kept = cut_face_chip(gradient(), Detection(Box(-10, -10, 50, 60), 0.9), margin=0.5)
    assert kept.face.box == Box(0, 0, 50, 60)
    assert kept.image.shape == (95, 80, 3)


def test_what_is_kept_does_not_change_with_the_picture() -> None:
    image = gradient()
    kept = cut_face_chip(image, Detection(Box(200, 100, 280, 200), 0.9))
    before = kept.image.copy()
    image[:] = 0
    np.testing.assert_array_equal(kept.image, before)
    assert not kept.image.flags.writeable


def test_a_box_outside_of_the_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="outside"):
        cut_face_chip(gradient(), Detection(Box(900, 900, 950, 950), 0.9))
