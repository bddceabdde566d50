"""Live video moves; a photo, a paused film and one photo after the other do not."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pytest

from recognition.enrolment.guided import MotionDetector
from recognition.types import Image


def noisy(seed: int, strength: int = 2) -> Image:
    image = np.full((240, 320, 3), 100, np.int16)
    image += np.random.default_rng(seed).integers(-strength, strength + 1, image.shape, np.int16)
    return image.astype(np.uint8)


def shown(images: Iterable[Image], rate: float = 10.0) -> tuple[MotionDetector, float]:
    """After these, one at a time, and the time then."""
    motion, at = MotionDetector(), 0.0
    for number, image in enumerate(images):
        at = number / rate
        motion.update(at, image)
    return motion, at


def test_a_cameras_noise_is_enough() -> None:
    motion, at = shown(noisy(number, 1) for number in range(4))
    assert motion.is_moving(at)
    assert not motion.is_frozen(at)


def test_one_picture_says_nothing_yet() -> None:
    motion, at = shown([noisy(1)])
    assert not motion.is_moving(at)
    assert not motion.is_frozen(at)


def test_a_still_picture_is_frozen_after_a_second() -> None:
    motion, at = shown([noisy(1)] * 10)
    assert not motion.is_frozen(at)
    motion, at = shown([noisy(1)] * 11)
    assert motion.is_frozen(at)
    assert not motion.is_moving(at)


def test_a_source_that_sends_nothing_more_is_frozen_too() -> None:
    motion, at = shown(noisy(number) for number in range(5))
    assert not motion.is_frozen(at + 0.9)
    assert motion.is_frozen(at + 1.1)


def test_photos_one_after_the_other_do_not_move() -> None:
    motion, at = shown((noisy(number // 5, 90) for number in range(40)), rate=5.0)
    assert not motion.is_moving(at)
    assert motion.is_frozen(at)


@pytest.mark.parametrize("repeated", [2, 3])
def test_a_slow_camera_whose_driver_repeats_pictures_moves(repeated: int) -> None:
    motion, at = shown(noisy(number // repeated) for number in range(20))
    assert motion.is_moving(at)
    assert not motion.is_frozen(at)


def test_it_moves_again_when_the_film_goes_on() -> None:
    motion, at = shown([noisy(1)] * 30)
    for number in range(3):
        at += 0.1
        motion.update(at, noisy(10 + number))
    assert motion.is_moving(at)
    assert not motion.is_frozen(at)


def test_another_size_of_picture_is_a_change() -> None:
    motion, at = shown([noisy(1), noisy(1)[:200], noisy(1)])
    assert motion.is_moving(at)
