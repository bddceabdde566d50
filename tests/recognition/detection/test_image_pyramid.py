from __future__ import annotations

import numpy as np
import pytest

from recognition.detection import mtcnn as area_pyramid
from recognition.detection.boxes import resize
from recognition.detection.mtcnn import pyramid_scales, resize_to_scales


def noise(height: int, width: int) -> np.ndarray:
    return np.random.default_rng(height).uniform(0, 255, (height, width, 3)).astype(np.float32)


@pytest.mark.parametrize("size", [(720, 1280), (333, 500), (61, 47), (31, 400)])
@pytest.mark.parametrize("min_face", [20, 40, 9])
def test_it_gives_what_opencv_gives(size: tuple[int, int], min_face: int) -> None:
    image = noise(*size)
    scales = pyramid_scales(min(size), min_face)
    for smaller, scale in zip(resize_to_scales(image, scales), scales, strict=True):
        np.testing.assert_allclose(smaller, resize(image, scale), atol=1e-3)


def test_very_large_pictures_are_taken_scale_by_scale(monkeypatch: pytest.MonkeyPatch) -> None:
    image = noise(90, 120)
    monkeypatch.setattr(area_pyramid, "_MAX_PIXELS", 1000)
    np.testing.assert_array_equal(next(resize_to_scales(image, [0.5])), resize(image, 0.5))


def test_no_scales_give_nothing() -> None:
    assert list(resize_to_scales(noise(20, 20), [])) == []
