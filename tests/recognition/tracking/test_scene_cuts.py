from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage.data import astronaut, coffee

from recognition.tracking.scene_cuts import SceneCutDetector
from recognition.types import Image


def scene(picture: Image, size: tuple[int, int] = (320, 240)) -> Image:
    return np.asarray(cv2.resize(picture[:, :, ::-1], size), dtype=np.uint8)


PORTRAIT, CUP = scene(astronaut()), scene(coffee())


def test_another_scene_is_a_cut_and_the_same_is_none() -> None:
    shots = SceneCutDetector()
    assert [shots.is_cut(image) for image in (PORTRAIT, PORTRAIT, CUP, CUP, PORTRAIT)] == [
        False,
        False,
        True,
        False,
        True,
    ]


def test_the_first_picture_is_no_cut() -> None:
    assert not SceneCutDetector().is_cut(CUP)


@pytest.mark.parametrize("gain", [0.5, 0.7, 1.2])
def test_light_going_up_or_down_is_no_cut(gain: float) -> None:
    shots = SceneCutDetector()
    shots.is_cut(PORTRAIT)
    assert not shots.is_cut(np.asarray(cv2.convertScaleAbs(PORTRAIT, alpha=gain, beta=5), dtype=np.uint8))


def test_a_camera_that_moves_and_somebody_who_walks_by_are_no_cut() -> None:
    shots = SceneCutDetector()
    shots.is_cut(PORTRAIT)
    moved = np.roll(PORTRAIT, 6, axis=1)
    assert not shots.is_cut(moved)
    moved[40:240, 100:200] = CUP[40:240, 100:200]
    assert not shots.is_cut(moved)


def test_noise_in_the_dark_is_no_cut() -> None:
    random = np.random.default_rng(2)
    shots = SceneCutDetector()
    assert not any(shots.is_cut(random.integers(0, 12, (240, 320, 3)).astype(np.uint8)) for _ in range(5))


def test_the_size_may_change_and_be_tiny() -> None:
    shots = SceneCutDetector()
    assert not shots.is_cut(PORTRAIT)
    assert not shots.is_cut(scene(astronaut(), (640, 480)))
    shots.is_cut(np.zeros((1, 1, 3), np.uint8))
