from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from learning.evaluation.video_evaluation import PersonScore, SecondScore, VideoReport, score_video
from learning.evaluation.video_truth import TrueFace, VideoTruth, frame_count, load_truth, video_frames
from recognition.errors import RollcallError, SourceError
from recognition.types import Analysis, Box, Frame, State, Track

LEFT, RIGHT = Box(0, 0, 100, 100), Box(100, 0, 200, 100)
REGIONS = VideoTruth(regions=(TrueFace("Ann_Lee", LEFT, True), TrueFace("Stranger", RIGHT, True)))
BLANK = np.zeros((100, 200, 3), np.uint8)


def frames(count: int, rate: float = 10.0) -> Iterator[Frame]:
    return (Frame(BLANK, index, index / rate) for index in range(count))


def track(number: int, box: Box, person: str | None = None, state: State | None = None) -> Track:
    shown = state or (State.UNKNOWN if person is None else State.KNOWN)
    return Track(number, box, (0.0, 0.0), 0.0, state=shown, person=person)


def shows(*tracks: Track) -> Callable[[Frame], Analysis]:
    return lambda frame: Analysis(tracks, frame.index, frame.captured_at)


IN_LEFT, IN_RIGHT = Box(20, 20, 60, 60), Box(120, 20, 160, 60)


def test_right_names_and_unnamed_strangers_after_the_first_second() -> None:
    report = score_video(
        frames(30), shows(track(1, IN_LEFT, "Ann Lee"), track(2, IN_RIGHT)), REGIONS, ["ann lee", "Bob"]
    )
    assert report.people == (PersonScore("Ann_Lee", True, right=20), PersonScore("Stranger", False, unknown=20))
    assert (report.frames, report.faces, report.right_share) == (30, 20, 1.0)
    assert (report.wrong, report.strangers_named, report.flips) == (0, 0, 0)
    assert report.face_minutes == pytest.approx(2 * 2.9 / 60)


def test_wrong_names_and_named_strangers_are_counted_apart() -> None:
    tracks = track(1, IN_LEFT, "Bob"), track(2, IN_RIGHT, "Bob")
    report = score_video(frames(11), shows(*tracks), REGIONS, ["Ann Lee", "Bob"])
    assert (report.wrong, report.strangers_named, report.right_share) == (1, 1, 0.0)


def test_a_stranger_by_his_own_name_is_not_in_the_gallery_and_counts_as_named() -> None:
    report = score_video(frames(11), shows(track(2, IN_RIGHT, "Stranger")), REGIONS, ["Ann Lee"])
    assert report.strangers_named == 1


@pytest.mark.parametrize("state", [State.PENDING, State.UNCERTAIN, State.UNKNOWN])
def test_faces_without_a_name_are_counted_by_state(state: State) -> None:
    report = score_video(frames(12), shows(track(1, IN_LEFT, None, state)), REGIONS, ["Ann Lee"])
    assert getattr(report.people[0], state.value) == 2
    assert report.right_share == 0.0


LABELS = VideoTruth(labels={2: (TrueFace("Ann", Box(20, 20, 60, 60), False),)})


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (Box(20, 20, 60, 60), True),
        (Box(10, 0, 70, 75), True),  # a larger box about the same face
        (Box(30, 30, 48, 48), True),  # a small one within
        (Box(70, 20, 110, 60), False),
    ],
)
def test_hand_checked_boxes_count_from_the_first_frame_and_where_a_face_was_found(box: Box, found: bool) -> None:
    report = score_video(frames(5), shows(track(1, box, "Ann")), LABELS, ["Ann"])
    assert report.people == (PersonScore("Ann", True, right=int(found), missed=int(not found)),)
    assert report.missed == int(not found)


def test_the_best_box_on_a_label_counts_alone() -> None:
    tracks = track(1, Box(15, 15, 75, 75), "Bob"), track(2, Box(20, 20, 60, 61), "Ann")
    assert score_video(frames(5), shows(*tracks), LABELS, ["Ann", "Bob"]).people[0].right == 1


def test_names_lost_or_changed_are_flips_also_under_a_new_id_in_the_same_region() -> None:
    names: list[tuple[int, str | None]] = [(1, None), (1, "Ann"), (1, "Ann"), (1, None), (2, "Ann"), (2, "Bob")]

    def analyse(frame: Frame) -> Analysis:
        number, person = names[frame.index]
        return Analysis((track(number, IN_LEFT, person),), frame.index, frame.captured_at)

    report = score_video(frames(6, rate=1.0), analyse, REGIONS, ["Ann", "Bob"])
    assert report.flips == 2
    assert report.flips_a_minute == pytest.approx(2 / (5 / 60))


def test_progress_is_told() -> None:
    said: list[float | None] = []
    score_video(
        frames(30), shows(), REGIONS, [], frame_count=30, progress=lambda progress: said.append(progress.fraction)
    )
    assert said == pytest.approx([10 / 30, 20 / 30, 1.0])


def test_a_clip_without_frames_gives_an_empty_report() -> None:
    report = score_video(frames(0), shows(), REGIONS, ["Ann"])
    assert report == VideoReport(0, 0.0, (), 0, 0.0)
    assert (report.right_share, report.flips_a_minute) == (None, 0.0)


def test_a_report_can_be_written_as_json() -> None:
    report = score_video(frames(30), shows(track(1, IN_LEFT, "Ann Lee")), REGIONS, ["Ann Lee"])
    written = json.loads(json.dumps(report.to_dict()))
    assert written["right_share"] == 1.0
    assert written["people"][0]["faces"] == 20


def test_both_kinds_of_truth_are_read(tmp_path: Path) -> None:
    quadrants, labels = tmp_path / "q.json", tmp_path / "l.json"
    quadrants.write_text('{"quadrants_xywh": {"Zoë": [10, 0, 20, 30]}}', encoding="utf-8")
    labels.write_text('{"labels": [{"frame": 3, "box_xywh": [1, 2, 3, 4], "name": "Ann"}]}', encoding="utf-8")
    assert load_truth(quadrants).at(99) == (TrueFace("Zoë", Box(10, 0, 30, 30), True),)
    assert load_truth(labels).at(3) == (TrueFace("Ann", Box(1, 2, 4, 6), False),)
    assert load_truth(labels).at(4) == ()


@pytest.mark.parametrize("content", ["{}", "[1]", "no json", '{"labels": [{"frame": "x"}]}', '{"quadrants_xywh": 3}'])
def test_a_truth_file_of_neither_kind_is_refused_with_a_sentence(tmp_path: Path, content: str) -> None:
    path = tmp_path / "truth.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(RollcallError, match="who is where"):
        load_truth(path)


def test_a_truth_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RollcallError, match=r"gone\.json"):
        load_truth(tmp_path / "gone.json")


def test_the_frames_of_a_file_carry_index_and_time(tmp_path: Path) -> None:
    path = tmp_path / "clip.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, (64, 48))
    for level in (10, 100, 200):
        writer.write(np.full((48, 64, 3), level, np.uint8))
    writer.release()
    read = list(video_frames(path))
    assert [(each.index, each.captured_at) for each in read] == [(0, 0.0), (1, 0.04), (2, 0.08)]
    assert [round(float(each.image.mean()), -1) for each in read] == [10, 100, 200]
    assert frame_count(path) == 3


def test_a_file_that_is_no_video_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.mp4"):
        list(video_frames(tmp_path / "gone.mp4"))


def test_the_timeline_counts_each_second_of_the_clip() -> None:
    def named_from_two_seconds_on(frame: Frame) -> Analysis:
        name = "Ann Lee" if frame.captured_at >= 2 else None
        return Analysis((track(1, IN_LEFT, name), track(2, IN_RIGHT)), frame.index, frame.captured_at)

    report = score_video(frames(30), named_from_two_seconds_on, REGIONS, ["Ann Lee"])
    assert report.timeline == (
        SecondScore(1, right=10, wrong=0, unknown=10, missed=0),
        SecondScore(2, right=20, wrong=0, unknown=0, missed=0),
    )


def test_in_a_clip_of_strangers_every_name_counts_from_the_first_frame() -> None:
    names: list[tuple[str | None, str | None]] = [("Ann", None), ("Ann", "Bob"), (None, "Bob")]

    def analyse(frame: Frame) -> Analysis:
        one, other = names[frame.index]
        return Analysis((track(1, IN_LEFT, one), track(2, IN_RIGHT, other)), frame.index, frame.captured_at)

    report = score_video(frames(3), analyse, VideoTruth.of_strangers(), ["Ann", "Bob"])
    assert (report.strangers_named, report.wrong, report.faces) == (4, 0, 0)
    assert report.flips == 1  # one face lost its name; the other is not the same face under another name
    assert report.named == 4


def test_small_faces_with_a_name_are_counted_whether_the_truth_has_them_or_not() -> None:
    small, large = Box(0, 0, 30, 50), Box(40, 0, 90, 50)
    tracks = track(1, small, "Ann"), track(2, large, "Bob"), track(3, small), track(4, small, None, State.UNCERTAIN)
    report = score_video(frames(5), shows(*tracks), VideoTruth(), ["Ann", "Bob"], small_face=40.0)
    assert (report.named, report.small_named) == (10, 5)
