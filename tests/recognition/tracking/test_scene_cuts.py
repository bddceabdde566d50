from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage.data import astronaut, coffee

from recognition.tracking.scene_cuts import SceneCutDetector, _grey
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


def lit_and_unlit(rate: float, *runs: tuple[Image, int]) -> list[bool]:
    """What is passed over of ``runs`` of images, one after the other."""
    cuts, found, number = SceneCutDetector(), [], 0
    for image, count in runs:
        for _ in range(count):
            found.append(cuts.is_unlit(image, number / rate))
            number += 1
    return found


DARK = np.asarray(cv2.convertScaleAbs(PORTRAIT, alpha=0.02), dtype=np.uint8)
AMBIENT = np.asarray(cv2.convertScaleAbs(CUP[:, ::-1], alpha=0.3), dtype=np.uint8)
"""Without the lamp, the little light there is comes from elsewhere."""


@pytest.mark.parametrize("unlit", [DARK, AMBIENT, np.zeros_like(DARK), np.full_like(DARK, 255), np.full_like(DARK, 90)])
@pytest.mark.parametrize("rate", [5.0, 30.0, 120.0])
def test_images_between_two_of_a_strobing_lamp_are_passed_over(unlit: Image, rate: float) -> None:
    assert lit_and_unlit(rate, *[(PORTRAIT, 1), (unlit, 1)] * 5) == [False, True] * 5
    assert lit_and_unlit(rate, *[(PORTRAIT, 3), (unlit, 2)] * 3)[:5] == [False, False, False, True, rate > 5]


def test_a_lamp_that_strobes_slowly_is_known_after_its_first_rounds() -> None:
    found = lit_and_unlit(10.0, *[(PORTRAIT, 5), (DARK, 5)] * 4)
    assert found[-10:] == [False] * 5 + [True] * 5


def test_when_the_light_is_turned_off_the_dark_is_how_it_looks_now() -> None:
    found = lit_and_unlit(30.0, (PORTRAIT, 10), (DARK, 30), (PORTRAIT, 5))
    assert sum(found) <= 6
    assert not any(found[16:])


@pytest.mark.parametrize("gain", [0.6, 0.8, 1.5])
def test_a_light_that_changes_a_little_is_not_passed_over(gain: float) -> None:
    changed = np.asarray(cv2.convertScaleAbs(PORTRAIT, alpha=gain), dtype=np.uint8)
    assert not any(lit_and_unlit(30.0, *[(PORTRAIT, 1), (changed, 1)] * 4))


def test_a_source_that_is_dark_from_the_first_is_not_passed_over() -> None:
    assert not any(lit_and_unlit(30.0, (DARK, 10)))


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (1920, 1080), (1283, 721), (400, 300)])
def test_pictures_of_any_size_are_reduced_from_the_same_pixels(size: tuple[int, int]) -> None:
    image = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    step = min(size[1] // 90, size[0] // 160)
    small = cv2.resize(image[::step, ::step], (32, 18), interpolation=cv2.INTER_AREA)
    assert np.array_equal(_grey(image), cv2.cvtColor(small, cv2.COLOR_BGR2GRAY))
