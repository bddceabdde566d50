from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from recognition.tracking.tracker import Tracker, TrackerRules
from recognition.types import Box, Detection, Track


def face(x: float, y: float = 100.0, size: float = 50.0, score: float = 0.9) -> Detection:
    return Detection(Box(x - size / 2, y - size / 2, x + size / 2, y + size / 2), score)


def run(tracker: Tracker, rate: float, *frames: list[Detection], start: float = 0.0) -> list[tuple[Track, ...]]:
    return [tracker.update(detections, start + number / rate) for number, detections in enumerate(frames)]


def ids(tracks: tuple[Track, ...]) -> list[int]:
    return [track.id for track in tracks]


@pytest.mark.parametrize("rate", [5.0, 10.0, 30.0, 60.0])
def test_a_walking_face_keeps_its_id_at_any_frame_rate(rate: float) -> None:
    speed = 150.0  # three face widths a second
    frames = [[face(100 + speed * number / rate)] for number in range(int(rate * 2))]
    shown = run(Tracker(), rate, *frames)
    assert {tuple(ids(tracks)) for tracks in shown} == {(1,)}
    last = shown[-1][0]
    assert last.velocity[0] == pytest.approx(speed, rel=0.15)
    assert last.velocity[1] == pytest.approx(0, abs=1)
    assert last.box.center[0] == pytest.approx(frames[-1][0].box.center[0], abs=6)


def test_dropped_frames_do_not_cost_the_id() -> None:
    tracker = Tracker()
    times = [0.0, 0.033, 0.066, 0.3, 0.333, 0.6, 0.633, 0.9]
    shown = [tracker.update([face(100 + 120 * time)], time) for time in times]
    assert {tuple(ids(tracks)) for tracks in shown} == {(1,)}


def test_two_faces_that_pass_close_by_keep_their_ids() -> None:
    frames = [[face(100 + 4 * step, 100), face(300 - 4 * step, 145)] for step in range(50)]
    shown = run(Tracker(), 30, *frames)
    assert {tuple(ids(tracks)) for tracks in shown} == {(1, 2)}
    assert shown[-1][0].box.center[0] > shown[-1][1].box.center[0]


def test_the_order_of_detections_means_nothing() -> None:
    one, other = face(100), face(300)
    shown = run(Tracker(), 30, [one, other], [other, one], [one, other])
    assert all(track.box.center[0] == pytest.approx(100) for tracks in shown for track in tracks if track.id == 1)


def test_a_face_missed_for_a_moment_is_moved_on_and_a_lost_one_is_not_shown() -> None:
    tracker = Tracker()
    frames = [[face(100 + 4 * step)] for step in range(20)]
    run(tracker, 30, *frames)
    coasting = tracker.update([], 20 / 30)
    assert ids(coasting) == [1]
    assert tracker.detection(1) is None
    assert coasting[0].seen_at == pytest.approx(19 / 30)
    assert coasting[0].box_at(20 / 30).center[0] == pytest.approx(180, abs=5)
    assert tracker.update([], 19 / 30 + 0.25) == ()


def test_a_face_that_comes_back_soon_is_the_same_track_and_later_a_new_one() -> None:
    tracker = Tracker()
    run(tracker, 30, *[[face(100)]] * 5)
    tracker.update([], 0.5)
    assert ids(tracker.update([face(104)], 0.9)) == [1]
    tracker.update([], 2.5)
    assert ids(tracker.update([face(104)], 2.6)) == [2]


def test_ids_are_never_given_twice() -> None:
    tracker = Tracker()
    seen = [ids(tracker.update([face(100)], 10.0 * visit))[0] for visit in range(5)]
    assert seen == [1, 2, 3, 4, 5]


def test_an_unsure_detection_keeps_a_track_and_starts_none() -> None:
    tracker = Tracker()
    assert tracker.update([face(100, score=0.3)], 0.0) == ()
    tracker.update([face(100)], 0.1)
    shown = tracker.update([face(102, score=0.3)], 0.2)
    assert ids(shown) == [1]
    assert shown[0].seen_at == 0.2


def test_a_second_box_on_a_face_starts_no_track() -> None:
    shown = run(Tracker(), 30, [face(100), face(103, 104, 40)], [face(100), face(103, 104, 40)])
    assert [ids(tracks) for tracks in shown] == [[1], [1]]


@pytest.mark.parametrize("other", [face(300), face(100, size=160)])
def test_a_face_far_off_or_of_another_size_is_another_track(other: Detection) -> None:
    tracker = Tracker()
    tracker.update([face(100)], 0.0)
    assert 2 in ids(tracker.update([other], 1 / 30))


def test_the_box_of_a_still_face_shakes_less_than_the_detections() -> None:
    random = np.random.default_rng(3)
    frames = [[face(100 + random.normal(0, 2), 100, 50 + random.normal(0, 2))] for _ in range(200)]
    shown = run(Tracker(), 30, *frames)

    def shaking(boxes: list[Box]) -> float:
        return float(np.std([after.left - before.left for before, after in pairwise(boxes)]))

    smooth = shaking([tracks[0].box for tracks in shown[20:]])
    assert smooth < 0.6 * shaking([detections[0].box for detections in frames[20:]])


def test_the_newest_detection_of_a_track_can_be_had() -> None:
    tracker = Tracker()
    found = face(100)
    tracker.update([found], 0.0)
    assert tracker.detection(1) is found
    assert tracker.detection(2) is None


def test_after_a_cut_boxes_stand_where_faces_are_and_the_rest_ends() -> None:
    tracker = Tracker()
    run(tracker, 30, *[[face(100 + 5 * step), face(400)] for step in range(10)])
    shown = tracker.update([face(130, 110)], 10 / 30, cut=True)
    assert ids(shown) == [1]
    assert shown[0].box.center == (130, 110)
    assert shown[0].velocity == (0, 0)
    assert tracker.ids() == {1}


def test_a_track_can_be_given_a_new_id_and_is_followed_under_it() -> None:
    tracker = Tracker()
    tracker.update([face(100), face(300)], 0.0)
    assert tracker.restart(1) == 3
    assert sorted(ids(tracker.update([face(100), face(300)], 0.03))) == [2, 3]


def test_a_box_without_extent_and_times_that_repeat_do_no_harm() -> None:
    tracker = Tracker(TrackerRules())
    tracker.update([Detection(Box(10, 10, 10, 10), 0.9)], 0.0)
    for _ in range(3):
        shown = tracker.update([face(100)], 1.0)
    assert all(np.isfinite([track.box.left, *track.velocity]).all() for track in shown)
