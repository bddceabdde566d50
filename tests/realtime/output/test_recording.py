"""Events as lines of JSON and the annotated video."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

from realtime.output import text_rendering as lettering_module
from realtime.output.drawing import draw_faces, face_rows
from realtime.output.recording import EventsWriter, VideoRecorder, letterbox
from realtime.output.text_rendering import render_text
from recognition.errors import RollcallError, UsageError
from recognition.types import Analysis, Box, State, Track
from tests.fakes import GREY, picture

HEADER = {
    "rollcall": "0.1.0",
    "detector": "yunet",
    "embedder": "sface",
    "precision": "f32",
    "threshold": 0.6,
    "people": 2,
}


def track(state: State = State.KNOWN, person: str | None = "Ada", distance: float | None = 0.31234) -> Track:
    return Track(1, Box(10.04, 20, 60, 80), (0, 0), 0.0, state=state, person=person, distance=distance)


def analysis(index: int, time: float, *tracks: Track) -> Analysis:
    return Analysis(tracks, index, time)


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def frames_in(path: Path) -> list[np.ndarray]:
    video = cv2.VideoCapture(str(path))
    frames = []
    while (read := video.read())[0]:
        frames.append(read[1])
    return frames


def test_events_are_a_header_and_a_line_for_each_frame(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    with closing(EventsWriter(path, HEADER)) as events:
        events.write(analysis(12, 100.0, track()))
        events.write(analysis(15, 100.1, track(State.UNKNOWN, None, None)))
        events.write(analysis(18, 100.2))
    header, first, second, third = lines(path)
    assert header == HEADER
    face = {"track": 1, "box": [10.0, 20, 60, 80], "state": "known", "name": "Ada", "distance": 0.3123}
    assert first == {"frame": 12, "time": 0.0, "faces": [face]}
    assert second["time"] == pytest.approx(0.1)
    assert second["faces"][0]["name"] is None
    assert second["faces"][0]["distance"] is None
    assert third["faces"] == []


@pytest.mark.parametrize("state", [State.PENDING, State.UNCERTAIN, State.UNKNOWN])
def test_only_a_known_face_carries_a_name(state: State) -> None:
    (row,) = face_rows(analysis(0, 0, track(state)))
    assert (row["state"], row["name"]) == (state.value, None)


def test_each_line_is_in_the_file_before_the_next_so_a_killed_run_leaves_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    events = EventsWriter(path, HEADER)
    for index in range(3):
        events.write(analysis(index, index, track(person="Łukasz 山田")))
        assert len(lines(path)) == index + 2
    assert lines(path)[1]["faces"][0]["name"] == "Łukasz 山田"
    events.close()
    events.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /dev/full")
def test_a_full_disk_is_a_sentence() -> None:
    with pytest.raises(RollcallError, match=r"cannot be written any more.*Free some space\."):
        EventsWriter(Path("/dev/full"), HEADER)


@pytest.mark.parametrize(
    "writer", [lambda path: EventsWriter(path, HEADER), lambda path: VideoRecorder(path, (64, 64), 30)]
)
def test_a_missing_folder_or_a_folder_for_a_file_is_a_sentence(
    writer: Callable[[Path], object], tmp_path: Path
) -> None:
    with pytest.raises(RollcallError, match="does not exist"):
        writer(tmp_path / "absent" / "file.mp4")
    (tmp_path / "folder.mp4").mkdir()
    with pytest.raises(RollcallError, match="is a folder"):
        writer(tmp_path / "folder.mp4")


def test_an_annotated_video_can_be_played_and_shows_the_boxes(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    row = {"box": [40, 60, 140, 180], "state": "known", "name": "Ada", "distance": 0.3}
    with closing(VideoRecorder(path, (320, 240), 25)) as recorder:
        for index in range(10):
            recorder.write(picture(), [row], index / 25)
    frames = frames_in(path)
    assert len(frames) == 10
    assert frames[0].shape == (240, 320, 3)
    assert np.abs(frames[-1].astype(int) - GREY).max(axis=2)[60:180, 38:43].mean() > 40


def test_a_video_runs_as_fast_as_what_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    with closing(VideoRecorder(path, (64, 48), 20)) as recorder:
        for time in (50.0, 50.01, 50.25, 50.5):
            recorder.write(picture(size=(64, 48)), [], time)
    assert len(frames_in(path)) == 11


def test_a_long_gap_is_cut_short(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    with closing(VideoRecorder(path, (64, 48), 10)) as recorder:
        for time in (0.0, 3600.0, 3600.1):
            recorder.write(picture(size=(64, 48)), [], time)
    assert len(frames_in(path)) == 1 + 20 + 1


def test_odd_and_changing_sizes_fit_into_the_video(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    with closing(VideoRecorder(path, (321, 241), 10)) as recorder:
        for index, size in enumerate(((321, 241), (640, 480), (50, 400), (1, 1))):
            recorder.write(picture(size=size), [], index / 10)
    assert {frame.shape for frame in frames_in(path)} == {(240, 320, 3)}


def test_fitting_keeps_the_proportions_and_adds_black() -> None:
    tall = letterbox(picture(size=(100, 200)), (300, 200))
    assert tall.shape == (200, 300, 3)
    assert tall[100, 150].tolist() == [GREY] * 3
    assert tall[100, 20].tolist() == [0, 0, 0]


def test_another_ending_than_a_video_s_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(RollcallError, match=r"ends in \.mp4"):
        VideoRecorder(tmp_path / "out.jpg", (64, 48), 10)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs /proc")
def test_a_video_that_does_not_open_is_a_sentence_and_opencv_says_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(RollcallError, match="cannot be written as a video"):
        VideoRecorder(Path("/proc/out.mp4"), (64, 48), 10)
    assert capfd.readouterr() == ("", "")


def test_a_disk_that_fills_up_ends_the_recording_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = VideoRecorder(tmp_path / "out.mp4", (64, 48), 10)
    recorder.write(picture(size=(64, 48)), [], 0.0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    for index in range(1, 10):
        recorder.write(picture(size=(64, 48)), [], index / 10)
    with pytest.raises(RollcallError, match=r"nearly full.*ends here and can be played"):
        recorder.write(picture(size=(64, 48)), [], 1.0)
    assert len(frames_in(tmp_path / "out.mp4")) == 10


def test_on_a_disk_that_is_nearly_full_no_recording_is_begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1000))
    with (
        closing(VideoRecorder(tmp_path / "out.mp4", (64, 48), 10)) as recorder,
        pytest.raises(RollcallError, match=r"nearly full.*was not begun"),
    ):
        recorder.write(picture(size=(64, 48)), [], 0.0)
    assert list(tmp_path.iterdir()) == []


def test_drawing_leaves_the_picture_alone_and_tells_states_apart_by_line_too() -> None:
    image = picture()
    image.setflags(write=False)
    drawn = {
        state: draw_faces(image, [{"box": [100, 80, 220, 200], "state": state.value, "name": None, "distance": None}])
        for state in State
    }
    marked = {
        state: (np.abs(each.astype(int) - GREY).max(axis=2) > 30)[198:203, 100:220] for state, each in drawn.items()
    }
    shares = {state: each.any(axis=0).mean() for state, each in marked.items()}
    assert shares[State.KNOWN] == 1
    assert 0.4 < shares[State.UNKNOWN] < shares[State.UNCERTAIN] < 0.95
    assert shares[State.PENDING] < shares[State.UNKNOWN]
    assert np.all(image == GREY)


def test_faces_at_and_over_the_edges_can_be_drawn() -> None:
    rows = [
        {"box": box, "state": "known", "name": "A rather long name " * 5, "distance": 0.1}
        for box in ([-50, -50, 20, 20], [300, 200, 400, 300], [0, 0, 320, 240], [5, 5, 5, 5])
    ]
    assert draw_faces(picture(), rows).shape == (240, 320, 3)


def test_a_row_without_a_state_is_known_by_its_name() -> None:
    named = draw_faces(picture(), [{"box": [50, 90, 150, 200], "name": "Ada", "distance": 0.2}])
    known = draw_faces(picture(), [{"box": [50, 90, 150, 200], "state": "known", "name": "Ada", "distance": 0.2}])
    assert np.array_equal(named, known)
    assert not np.array_equal(named, draw_faces(picture(), [{"box": [50, 90, 150, 200], "name": None}]))


@pytest.mark.parametrize("text", ["Ada", "Łukasz Żak", "Михаил", "Ελένη", "山田 太郎", "अदिति", "", "a\u0301", "🙂"])
def test_letters_of_any_script_give_a_picture(text: str) -> None:
    label = render_text(text, 20, (255, 255, 255), (115, 158, 0))
    assert label.dtype == np.uint8
    assert label.shape[0] >= 20
    assert label[0, 0].tolist() == [115, 158, 0]
    assert (label.max() == 255) == bool(text)


def test_without_any_system_font_the_built_in_one_serves(monkeypatch: pytest.MonkeyPatch) -> None:
    lettering_module._font_for.cache_clear()
    monkeypatch.setattr(lettering_module, "_font_files", lambda: ())
    label = render_text("Ada 0.31", 20, (255, 255, 255), (0, 0, 0))
    lettering_module._font_for.cache_clear()
    assert label.max() > 200


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_that_nobody_reads_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jsonl")
    with pytest.raises(UsageError, match="is a pipe"):
        EventsWriter(tmp_path / "pipe.jsonl", {})
