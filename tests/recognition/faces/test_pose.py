"""Which way a face looks, in the person's own left and right, whatever the height of the camera."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.faces.pose import Pose, RestingPitch, pose_of
from recognition.faces.quality import yaw_and_pitch


def points(aside: float = 0.0, down: float = 0.0) -> np.ndarray:
    """Five landmarks of a face 100 px wide whose nose is moved by so many px to the right of the picture, and down."""
    upright = [[30.0, 40.0], [70.0, 40.0], [50.0, 62.8], [35.0, 80.0], [65.0, 80.0]]
    upright[2][0] += aside
    upright[2][1] += down
    return np.array(upright, np.float32)


@pytest.mark.parametrize(
    ("aside", "down", "expected"),
    [
        (0, 0, Pose.FRONT),
        (2, 2, Pose.FRONT),
        (8, 0, Pose.LEFT),
        (-8, 0, Pose.RIGHT),
        (0, -5, Pose.UP),
        (0, 5, Pose.DOWN),
        (14, 4, Pose.LEFT),
        (5, 14, Pose.DOWN),
    ],
)
def test_left_is_the_persons_own_left_which_is_right_in_the_picture(aside: float, down: float, expected: Pose) -> None:
    assert pose_of(*yaw_and_pitch(points(aside, down))) is expected


def test_straight_ahead_is_learnt_so_that_the_height_of_the_camera_does_not_matter() -> None:
    rest = RestingPitch()
    for frame in range(8):
        rest.update(frame / 10, 0.0, 27.0 + frame % 2)
        assert rest.value is None
    rest.update(0.8, 0.0, 27.0)
    assert rest.value == pytest.approx(27.0, abs=1)
    assert rest.value is not None
    assert pose_of(0.0, 28.0 - rest.value) is Pose.FRONT
    assert pose_of(0.0, 5.0 - rest.value) is Pose.DOWN


def test_a_face_from_the_side_says_nothing_of_it() -> None:
    rest = RestingPitch()
    for frame in range(30):
        rest.update(frame / 10, 30.0, 15.0)
    assert rest.value is None


def settled(pitch: float) -> RestingPitch:
    rest = RestingPitch()
    for frame in range(10):
        rest.update(frame / 10, 0.0, pitch)
    assert rest.value == pytest.approx(pitch)
    return rest


def test_looking_up_for_some_seconds_is_not_the_new_straight_ahead() -> None:
    rest = settled(10.0)
    for frame in range(30):
        rest.update(1 + frame / 10, 0.0, 28.0)
    assert rest.value == pytest.approx(10.0)


def test_slow_sinking_is_followed() -> None:
    rest = settled(10.0)
    for frame in range(600):
        rest.update(1 + frame / 10, 0.0, 10.0 - frame / 60)
    assert rest.value == pytest.approx(0.0, abs=1.5)


def test_a_beginning_with_the_chin_up_is_forgotten_when_the_face_stays_elsewhere() -> None:
    rest = settled(25.0)
    for frame in range(100):
        rest.update(1 + frame / 10, 0.0, 2.0)
    assert rest.value == pytest.approx(2.0)
