"""Good pictures made bad: by how much, and the same each time."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from learning.evaluation.degradations import FACE, SMALL_FACE, Condition, degraded
from recognition.sample_pictures import sample_picture
from recognition.types import Box, Image

PORTRAIT = Box(181.0, 72.0, 269.0, 184.0)


def portrait(scale: float = 1.0) -> tuple[Image, Box]:
    image = np.asarray(cv2.resize(sample_picture("astronaut"), None, fx=scale, fy=scale), np.uint8)
    return image, Box(*(scale * each for each in (PORTRAIT.left, PORTRAIT.top, PORTRAIT.right, PORTRAIT.bottom)))


def made(condition: Condition, *, seed: int = 0, scale: float = 2.0, moved: bool = False) -> Image:
    image, face = portrait(scale)
    return degraded(image, face, condition, np.random.default_rng(seed), moved=moved)


def detail(image: Image) -> float:
    return float(cv2.Laplacian(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), cv2.CV_64F).var())


@pytest.mark.parametrize("condition", Condition)
def test_the_same_seed_makes_the_same_picture(condition: Condition) -> None:
    assert np.array_equal(made(condition), made(condition))
    assert made(condition).dtype == np.uint8


@pytest.mark.parametrize(
    ("condition", "wide"), [(Condition.CLEAN, FACE), (Condition.SMALL, SMALL_FACE), (Condition.CAMERA, 50)]
)
def test_the_face_is_as_wide_as_it_should_be(condition: Condition, wide: int) -> None:
    image, face = portrait(2.0)
    kept = face.enlarged(4.0).clipped(image.shape[1], image.shape[0])

    assert made(condition).shape[1] == pytest.approx(kept.width * wide / face.width, abs=2)


def test_small_pictures_are_not_enlarged() -> None:
    image, face = portrait(0.3)
    assert degraded(image, face, Condition.SMALL, np.random.default_rng(0)).shape[0] <= image.shape[0]


def test_each_condition_does_what_it_says() -> None:
    clean = made(Condition.CLEAN)

    assert detail(made(Condition.BLUR)) < detail(clean) / 2
    assert not np.array_equal(made(Condition.JPEG), clean)
    assert made(Condition.JPEG).shape == clean.shape
    assert 0.2 < made(Condition.DARK).mean() / clean.mean() < 0.5
    assert 0.5 < made(Condition.CAMERA).mean() / clean.mean() < 0.8


def test_the_pictures_of_a_track_differ() -> None:
    image, face = portrait(2.0)
    rng = np.random.default_rng(3)
    shown = [degraded(image, face, Condition.CLEAN, rng, moved=True) for _ in range(3)]

    assert len({each.tobytes() for each in shown}) == 3
    assert max(each.shape[1] for each in shown) <= 1.1 * min(each.shape[1] for each in shown)
