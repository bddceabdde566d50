"""Shares of the poses, time limits, and never more than wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from recognition.enrolment.guided import PoseQuota
from recognition.faces.pose import Pose

PATIENCE_FOR_ONE = 13.0


def collect(wanted: int, given: Sequence[tuple[float, Pose]], step: float = 0.1) -> tuple[Counter[Pose], float]:
    """What is taken when the person shows each pose for so many seconds, and when it was enough (or the end)."""
    quota, counts, at = PoseQuota(wanted), Counter[Pose](), 0.0
    for seconds, pose in given:
        for _ in range(round(seconds / step)):
            quota.request(step, counts)
            if quota.has_room(counts, pose):
                counts[pose] += 1
            at += step
            if counts.total() == wanted:
                return counts, at
    return counts, at


def test_each_pose_has_its_share_when_all_are_given() -> None:
    counts, _ = collect(15, [(2, pose) for pose in Pose])
    assert counts == dict.fromkeys(Pose, 3)


def test_no_pose_takes_all_places_while_others_are_possible() -> None:
    counts, _ = collect(15, [(22, Pose.FRONT)])
    assert counts == {Pose.FRONT: 7}
    counts, _ = collect(15, [(22, Pose.FRONT), *((2, pose) for pose in Pose)])
    assert counts == {Pose.FRONT: 7, Pose.LEFT: 2, Pose.RIGHT: 2, Pose.UP: 2, Pose.DOWN: 2}


def test_whoever_never_looks_up_is_registered_after_some_patience() -> None:
    counts, at = collect(15, [(2, pose) for pose in Pose if pose is not Pose.UP] + [(60, Pose.FRONT)])
    assert counts == {Pose.FRONT: 6, Pose.LEFT: 3, Pose.RIGHT: 3, Pose.DOWN: 3}
    assert at < 8 + PATIENCE_FOR_ONE


def test_whoever_never_moves_is_registered_within_a_minute() -> None:
    counts, at = collect(15, [(120, Pose.FRONT)])
    assert counts == {Pose.FRONT: 15}
    assert 40 < at < 60


def test_one_who_turns_late_still_finds_a_place() -> None:
    counts, _ = collect(15, [(35, Pose.FRONT), (2, Pose.LEFT)])
    assert counts[Pose.LEFT] >= 1


@pytest.mark.parametrize("wanted", [1, 2, 4, 5, 7, 10, 15, 23, 100])
def test_every_count_is_reached_and_never_passed(wanted: int) -> None:
    counts, _ = collect(wanted, [(1, pose) for pose in Pose] * 3 + [(100, Pose.LEFT)])
    assert counts.total() == wanted
    assert len(counts) == min(wanted, len(Pose))


def test_the_poses_that_are_missing_are_asked_for_in_turn() -> None:
    quota, counts = PoseQuota(15), Counter({Pose.FRONT: 3, Pose.RIGHT: 3})
    asked: list[Pose | None] = []
    for _ in range(300):
        pose = quota.request(0.1, counts)
        if not asked or asked[-1] is not pose:
            asked.append(pose)
    assert asked[:4] == [Pose.LEFT, Pose.UP, Pose.DOWN, Pose.LEFT]
    assert quota.request(0.1, dict.fromkeys(Pose, 3)) is None


def test_a_place_that_becomes_free_is_filled_again() -> None:
    quota = PoseQuota(15)
    counts = Counter(dict.fromkeys(Pose, 3))
    assert not quota.has_room(counts, Pose.UP)
    counts[Pose.UP] -= 1
    assert quota.has_room(counts, Pose.UP)
    assert not quota.has_room(counts, Pose.LEFT)
