"""Pictures and recordings that are saved from the window: real files of a session that plays."""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections import namedtuple
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import pytest

from realtime.interfaces import Figures, SessionState, Snapshot
from realtime.session import LiveSession
from realtime.task_runner import TaskRunner, TaskState
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.types import Analysis, Box, Frame, State, Track
from services.messages.outcomes import outcome_text
from services.recorder import Recorder, RecorderView, RecordingState
from tests.fakes import PATIENCE, RED, picture

NOON = datetime(2026, 11, 30, 12, 0, 5)


class PlayingSession:
    """A new picture every time it is asked; ``frame`` None shows nothing yet."""

    def __init__(self) -> None:
        self.is_open = True
        self.asked = 0

    focused = 0

    def snapshots(self) -> tuple[Snapshot, ...]:
        return (self.snapshot(),)

    def snapshot(self) -> Snapshot:
        if not self.is_open:
            return Snapshot(SessionState.OPENING, 0.0)
        self.asked += 1
        now = time.monotonic()
        frame = Frame(picture(((40, 60, 120, 140), RED)), self.asked, now)
        track = Track(1, Box(40, 60, 120, 140), (0.0, 0.0), now, state=State.KNOWN, person="Ada", distance=0.3)
        analysis = Analysis((track,), self.asked, now)
        return Snapshot(SessionState.RUNNING, now, frame, analysis, figures=Figures(frames_per_second=25.0))


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    assert made.close(PATIENCE) == ()


@pytest.fixture
def recorder(tasks: TaskRunner, tmp_path: Path) -> Iterator[Recorder]:
    made = recorder_of(PlayingSession(), tasks, tmp_path)
    yield made
    tasks.close(PATIENCE)
    assert made.stop(PATIENCE)


def recorder_of(session: PlayingSession, tasks: TaskRunner, folder: Path) -> Recorder:
    return Recorder(
        cast("LiveSession", session), tasks, pictures=folder / "pictures", videos=folder / "videos", now=lambda: NOON
    )


def until(recorder: Recorder, condition: Callable[[RecorderView], bool]) -> RecorderView:
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition(view := recorder.view()):
        assert time.monotonic() < deadline, f"it stayed {view}"
        pause.wait(0.002)
    return view


def status(view: RecorderView) -> str:
    return view.status.code if isinstance(view.status, Message) else str(view.status or "")


def frames_in(file: Path) -> list[np.ndarray]:
    video = cv2.VideoCapture(str(file))
    found = []
    while (read := video.read())[0]:
        found.append(read[1])
    video.release()
    return found


def test_a_recording_can_be_played_and_shows_the_names(recorder: Recorder, tmp_path: Path) -> None:
    recorder.start_recording()
    view = until(recorder, lambda view: view.seconds > 0.5 and bool(view.file and view.file.stat().st_size))
    assert view.file == tmp_path / "videos" / "Rollcall 2026-11-30 12.00.05.mp4"
    recorder.stop_recording()
    view = until(recorder, lambda view: view.state is RecordingState.IDLE)
    assert (
        outcome_text(view.status) == f"Saved the recording {tmp_path / 'videos' / 'Rollcall 2026-11-30 12.00.05.mp4'}"
    )
    frames = frames_in(tmp_path / "videos" / "Rollcall 2026-11-30 12.00.05.mp4")
    assert frames
    drawn = np.abs(frames[-1].astype(int) - picture(((40, 60, 120, 140), RED)))
    assert drawn.max() > 60, "the box is drawn"


def test_a_recording_that_runs_at_the_end_is_complete(tmp_path: Path) -> None:
    tasks = TaskRunner()
    recorder = recorder_of(PlayingSession(), tasks, tmp_path)
    recorder.start_recording()
    file = until(recorder, lambda view: bool(view.file and view.file.stat().st_size)).file
    assert file is not None
    tasks.close(PATIENCE)
    assert recorder.stop(PATIENCE)
    assert recorder.stop(PATIENCE)
    assert frames_in(file)


class TwoCameras(PlayingSession):
    def snapshots(self) -> tuple[Snapshot, ...]:
        return tuple(replace(self.snapshot(), feed=feed, name=name) for feed, name in ((0, "Front door"), (4, "Yard")))


def test_of_all_cameras_each_has_a_file_with_its_name(tasks: TaskRunner, tmp_path: Path) -> None:
    session = TwoCameras()
    recorder = recorder_of(session, tasks, tmp_path)
    recorder.start_recording([0, 4])
    names = [f"Rollcall 2026-11-30 12.00.05-{name}" for name in ("Front-door", "Yard")]
    videos = [tmp_path / "videos" / f"{name}.mp4" for name in names]
    until(recorder, lambda _view: all(each.exists() and each.stat().st_size for each in videos))
    recorder.stop_recording()
    view = until(recorder, lambda view: view.state is RecordingState.IDLE)
    assert outcome_text(view.status) == f"Saved the recording {videos[0]}"
    assert sorted((tmp_path / "videos").iterdir()) == videos
    assert all(map(frames_in, videos))

    recorder.save_picture(*session.snapshots())
    until(recorder, lambda view: status(view) == "picture-saved")
    assert sorted(each.stem for each in (tmp_path / "pictures").iterdir()) == names
    recorder.undo_picture()
    until(recorder, lambda view: status(view) == "picture-deleted")
    assert list((tmp_path / "pictures").iterdir()) == []


def test_one_of_several_cameras_is_recorded_as_ever(tasks: TaskRunner, tmp_path: Path) -> None:
    recorder = recorder_of(TwoCameras(), tasks, tmp_path)
    recorder.start_recording()
    file = until(recorder, lambda view: bool(view.file and view.file.stat().st_size)).file
    recorder.stop_recording()
    until(recorder, lambda view: view.state is RecordingState.IDLE)
    assert list((tmp_path / "videos").iterdir()) == [file]


def test_nothing_is_overwritten(recorder: Recorder, tmp_path: Path) -> None:
    shown = PlayingSession().snapshot()
    for _ in range(3):
        recorder.save_picture(shown)
    folder = tmp_path / "pictures"
    names = {"Rollcall 2026-11-30 12.00.05.jpg"} | {f"Rollcall 2026-11-30 12.00.05 ({n}).jpg" for n in (2, 3)}
    until(recorder, lambda _view: folder.is_dir() and {each.name for each in folder.iterdir()} == names)
    third = folder / "Rollcall 2026-11-30 12.00.05 (3).jpg"
    until(recorder, lambda view: isinstance(view.status, Message) and view.status["file"] == str(third))
    saved = cv2.imread(str(third))
    assert saved is not None
    assert saved.shape == (240, 320, 3)
    before = recorder.view().status
    recorder.undo_picture()
    until(recorder, lambda view: view.status is not before)
    assert status(recorder.view()) == "picture-deleted"
    assert len(list(folder.iterdir())) == 2


def test_pictures_of_two_moments_in_one_second_are_both_saved(recorder: Recorder, tmp_path: Path) -> None:
    session = PlayingSession()
    recorder.save_picture(session.snapshot())
    recorder.save_picture(session.snapshot())
    folder = tmp_path / "pictures"
    until(recorder, lambda _view: folder.is_dir() and len(list(folder.glob("*.jpg"))) == 2)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the user may write everywhere")
def test_a_folder_that_cannot_be_written_to_is_one_sentence(recorder: Recorder, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    recorder.save_picture(PlayingSession().snapshot())
    view = until(recorder, lambda view: view.status is not None)
    tmp_path.chmod(0o700)
    assert "cannot be written to: Permission denied. Make it" in str(view.status)


def test_a_file_in_the_place_of_the_folder_is_one_sentence(recorder: Recorder, tmp_path: Path) -> None:
    (tmp_path / "videos").write_text("")
    recorder.start_recording()
    view = until(recorder, lambda view: view.status is not None)
    assert isinstance(view.status, RollcallError)
    assert str(view.status).startswith(f"The folder {tmp_path / 'videos'} cannot be written to")
    assert until(recorder, lambda view: view.state is RecordingState.IDLE).file is None
    (tmp_path / "videos").unlink()
    recorder.start_recording()
    until(recorder, lambda view: view.seconds > 0)


def test_a_full_disk_ends_the_recording_and_says_so(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder.start_recording()
    until(recorder, lambda view: bool(view.file and view.file.stat().st_size))
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage(1, 1, 0))
    view = until(recorder, lambda view: view.state is RecordingState.IDLE)
    assert "The disk is nearly full: the recording" in str(view.status)
    assert "can be played" in str(view.status)
    assert frames_in(next((tmp_path / "videos").iterdir()))


def test_a_disk_that_fills_up_while_the_recording_is_stopped_is_said_too(
    recorder: Recorder, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")

    def full(_path: Path) -> usage:
        recorder.stop_recording()
        stopping = tasks.task("recording stop")
        assert stopping is not None
        until(recorder, lambda _view: stopping.state is not TaskState.WAITING)
        return usage(1, 1, 0)

    recorder.start_recording()
    until(recorder, lambda view: bool(view.file and view.file.stat().st_size))
    monkeypatch.setattr(shutil, "disk_usage", full)
    until(recorder, lambda view: view.state is RecordingState.IDLE)
    until(recorder, lambda _view: not tasks.is_active("recording"))
    assert "The disk is nearly full: the recording" in str(recorder.view().status)


def test_without_a_picture_nothing_is_recorded(tasks: TaskRunner, tmp_path: Path) -> None:
    session = PlayingSession()
    session.is_open = False
    recorder = recorder_of(session, tasks, tmp_path)
    recorder.start_recording()
    assert status(recorder.view()) == "no-frame"
    assert recorder.view().state is RecordingState.IDLE
    recorder.save_picture(session.snapshot())
    until(recorder, lambda _view: not tasks.is_active("saved pictures"))
    assert list(tmp_path.iterdir()) == []
