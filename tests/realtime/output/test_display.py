"""The picture as the window paints it."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from realtime.output.display import Display
from recognition.types import Image


def portrait() -> Image:
    return np.ascontiguousarray(astronaut()[..., ::-1])


@pytest.mark.parametrize("side", [400, 256, 200, 128])
def test_a_larger_picture_is_reduced_as_by_averaging(side: int) -> None:
    shown = Display().show(portrait(), side, side)

    assert shown.shape == (side, side, 4)
    expected = cv2.resize(portrait(), (side, side), interpolation=cv2.INTER_AREA)
    assert np.abs(shown[..., :3].astype(int) - expected).mean() < 2.0


def test_a_smaller_picture_keeps_its_pixels() -> None:
    assert np.array_equal(Display().show(portrait(), 900, 900)[..., :3], portrait())


def test_the_mirror_swaps_left_and_right() -> None:
    straight, mirrored = (Display().show(portrait(), 300, 300, mirrored=each) for each in (False, True))

    assert np.array_equal(mirrored, straight[:, ::-1])


def test_a_part_of_a_larger_picture_can_be_shown() -> None:
    part = portrait()[50:450, 30:430]

    assert np.array_equal(Display().show(part, 400, 400)[..., :3], part)


def test_each_picture_takes_the_memory_of_the_one_before_whatever_their_sizes() -> None:
    display = Display()
    shapes = [(300, 300), (200, 200), (900, 900), (300, 300)]
    for mirrored in (False, True):
        for width, height in shapes:
            expected = Display().show(portrait(), width, height, mirrored=mirrored)
            assert np.array_equal(display.show(portrait(), width, height, mirrored=mirrored), expected)
    first = display.show(portrait(), 300, 300)
    assert np.shares_memory(display.show(portrait()[::-1], 300, 300), first)
