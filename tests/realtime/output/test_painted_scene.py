"""Which frames of a scene are worth a paint."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from realtime.output.painted_scene import PaintedScene
from recognition.sample_pictures import sample_picture
from recognition.types import Frame, Image

RATE = 30.0
Levels = NDArray[np.float32]
Change = Callable[[Levels], None]


def scene(number: int, change: Change | None = None, *, size: tuple[int, int] = (1280, 720)) -> Image:
    """A busy picture with a camera's noise, another one for each ``number``."""
    image: Levels = cv2.resize(sample_picture("coffee"), size).astype(np.float32)
    if change is not None:
        change(image)
    noisy = image + np.random.default_rng(number).normal(0, 3, image.shape)
    return np.asarray(np.clip(noisy, 0, 255), dtype=np.uint8)


def painted(scene: PaintedScene, frames: list[Frame]) -> list[int]:
    """Indices of the frames that are painted."""
    found = []
    for frame in frames:
        if scene.differs(frame):
            scene.paint(frame)
            found.append(frame.index)
    return found


def resting(first: int = 0) -> tuple[PaintedScene, Frame]:
    """A scene that was painted and then found at rest, and the frame that was painted."""
    made, frame = PaintedScene(), Frame(scene(first), 0, 10.0)
    assert made.differs(frame)
    made.paint(frame)
    assert not made.differs(Frame(scene(first + 1), 1, 10.01))
    return made, frame


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (333, 217)])
def test_a_scene_at_rest_is_painted_six_times_a_second_whatever_the_noise(size: tuple[int, int]) -> None:
    frames = [Frame(scene(number, size=size), number, number / RATE) for number in range(30)]
    assert painted(PaintedScene(), frames) == [0, 5, 10, 15, 20, 25]


@pytest.mark.parametrize("rate", [10, 15, 20, 24, 25])
def test_it_is_painted_five_times_a_second_at_any_rate(rate: int) -> None:
    image = scene(0)
    found = painted(PaintedScene(), [Frame(image, number, 5.0 + number / rate) for number in range(2 * rate)])
    assert len(found) >= 10


def digit(image: Levels) -> None:
    """A segment of a clock's digit, which goes out."""
    image[300:312, 700:703] = np.maximum(image[300:312, 700:703] - 60, 0)


def lamp(image: Levels) -> None:
    image[401:404, 901:904] = (40, 40, 220)


def hand(image: Levels) -> None:
    """Fourteen pixels wide, moved by two."""
    image[202:216, 602:616] = image[200:214, 600:614].copy() + 25
    image[200:202, 600:614] -= 25


def colour(image: Levels) -> None:
    """Of the same brightness."""
    image[500:516, 300:316] += np.array([0, -20, 40])


def shadow(image: Levels) -> None:
    """Faint and large."""
    image[100:400, 100:400] -= 1.5


def light(image: Levels) -> None:
    image *= 0.98


@pytest.mark.parametrize("change", [digit, lamp, hand, colour, shadow, light])
def test_what_changes_is_painted_at_once(change: Change) -> None:
    made, _ = resting()
    assert made.differs(Frame(scene(2, change), 2, 10.02))


def test_a_blinking_clock_is_painted_with_every_change() -> None:
    frames = [Frame(scene(n, digit if n // 15 % 2 else None), n, n / RATE) for n in range(60)]
    found = painted(PaintedScene(), frames)
    assert {15, 30, 45} <= set(found)
    assert len(found) < 40


def faded(number: int) -> Frame:
    """Darker by a fifth of a grey level with each frame, a hundred a second."""

    def fade(image: Levels) -> None:
        image -= 0.2 * number

    return Frame(scene(number, fade), number, 10.0 + number / 100)


def test_slow_changes_add_up() -> None:
    frames = [faded(number) for number in range(10)]
    for before, after in itertools.pairwise(frames):
        pair = PaintedScene()
        pair.paint(before)
        assert not pair.differs(after), "a step is less than the noise"
    assert painted(PaintedScene(), frames)[1:], "sooner than a scene at rest"


def test_all_frames_are_painted_for_a_moment_after_a_change() -> None:
    frames = [Frame(scene(number, lamp if number >= 3 else None), number, number / RATE) for number in range(12)]
    assert painted(PaintedScene(), frames) == [0, 3, 4, 5, 6, 7]


def test_what_cannot_be_compared_is_painted() -> None:
    made, first = resting()
    image = first.image
    assert made.differs(Frame(image, 2, 10.02, segment=1)), "the source jumped"
    assert made.differs(Frame(image[:, :-8], 2, 10.02)), "another size"
    assert made.differs(Frame(image, 2, 10.0)), "a picture, not a frame of a film"
    assert made.differs(Frame(image, 2, 9.9)), "another source"
    tiny = PaintedScene()
    tiny.paint(Frame(image[:9, :9], 0, 10.0))
    assert tiny.differs(Frame(image[:9, :9], 1, 10.01))


@pytest.mark.parametrize("clip", ["single_face.mp4", "mosaic4_720p30_15s.mp4", "no_face.mp4"])
def test_films_in_which_somebody_moves_are_painted_with_every_frame(faces: Path, clip: str) -> None:
    film = cv2.VideoCapture(str(faces / "video" / clip))
    frames: list[Frame] = []
    while len(frames) < 90 and (read := film.read())[0]:
        frames.append(Frame(np.asarray(read[1], dtype=np.uint8), len(frames), len(frames) / RATE))
    assert len(frames) > 60
    assert painted(PaintedScene(), frames) == [each.index for each in frames]
