"""Cameras, as far as they can be tested without one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, cast

import cv2
import pytest

from realtime.interfaces import Choice
from realtime.sources import cameras
from realtime.sources.cameras import Camera, backends, first_to_open, list_cameras
from realtime.sources.video_io import OpenVideo
from recognition.errors import SourceError
from settings import SourceSettings
from tests.fakes import picture

PATIENCE = 5.0


class FakeCapture:
    """Stands for cv2.VideoCapture; ``reads`` are pictures or None, the last for ever."""

    def __init__(self, opens: bool = True, reads: list[object] | None = None) -> None:
        self.opens = opens
        self.reads = reads or [picture()]
        self.asked: list[tuple[int, float]] = []
        self.released = threading.Event()

    def isOpened(self) -> bool:  # noqa: N802
        return self.opens and not self.released.is_set()

    def set(self, what: int, value: float) -> bool:
        self.asked.append((what, value))
        return True

    def get(self, what: int) -> float:
        return 30.0 if what == cv2.CAP_PROP_FPS else 0.0

    def read(self) -> tuple[bool, object]:
        now = self.reads.pop(0) if len(self.reads) > 1 else self.reads[0]
        return now is not None, now

    def release(self) -> None:
        self.released.set()


Plugged = Callable[..., FakeCapture]


@pytest.fixture
def plugged(monkeypatch: pytest.MonkeyPatch) -> Plugged:
    """A camera in the fake: gives the capture that the next Camera will find, on a platform without device files."""

    def _plugged(**options: Any) -> FakeCapture:
        capture = FakeCapture(**options)
        monkeypatch.setattr("cv2.VideoCapture", lambda *_: capture)
        monkeypatch.setattr(cameras, "_BAD_READ_PAUSE", 0.001)
        return capture

    return _plugged


@pytest.mark.parametrize(
    ("others", "said"), [((), "No camera was found"), ((Choice("0", "Camera 0"),), "There is no camera 97")]
)
def test_a_missing_camera_is_said_at_once_and_opencv_says_nothing(
    others: tuple[Choice, ...], said: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cameras, "list_cameras", lambda: others)
    with pytest.raises(SourceError, match=rf"{said} on this computer\. Choose another camera"):
        Camera(97, SourceSettings(), platform="linux").open()
    assert capfd.readouterr() == ("", "")


def test_a_driver_that_refuses_is_silent_too(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError, match="Camera 97 does not open"):
        Camera(97, SourceSettings(), platform="plan9").open()
    assert capfd.readouterr() == ("", "")


def test_a_camera_is_asked_for_mjpg_before_its_size_and_for_a_short_queue(plugged: Plugged) -> None:
    capture = plugged()
    camera = Camera(0, SourceSettings(width=640, height=480, fps=25), platform="darwin")
    camera._configure(cast("cv2.VideoCapture", capture), cv2.CAP_V4L2)
    assert capture.asked == [
        (cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG")),
        (cv2.CAP_PROP_FRAME_WIDTH, 640),
        (cv2.CAP_PROP_FRAME_HEIGHT, 480),
        (cv2.CAP_PROP_FPS, 25),
        (cv2.CAP_PROP_BUFFERSIZE, 1),
    ]


def test_a_camera_opens_reads_and_closes(plugged: Plugged) -> None:
    capture = plugged()
    camera = Camera(0, SourceSettings(), platform="darwin")
    camera.open()
    assert camera.frames_per_second == 30
    image = camera.read()
    assert image is not None
    assert image.shape == (240, 320, 3)
    camera.close()
    assert capture.released.is_set()
    assert camera.read() is None


def test_a_torn_picture_is_skipped(plugged: Plugged) -> None:
    plugged(reads=[None, None, picture()])
    camera = Camera(0, SourceSettings(), platform="darwin")
    camera.open()
    assert camera.read() is not None


def test_a_camera_that_stops_sending_is_gone(plugged: Plugged) -> None:
    plugged(reads=[None])
    camera = Camera(0, SourceSettings(), platform="darwin")
    camera.open()
    with pytest.raises(SourceError, match=r"Camera 0 stopped sending pictures\. Check its plug\."):
        camera.read()


def test_each_platform_has_its_drivers() -> None:
    assert backends("linux") == (cv2.CAP_V4L2,)
    assert backends("win32") == (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    assert backends("darwin") == (cv2.CAP_AVFOUNDATION,)


def test_linux_lists_cameras_by_number_and_leaves_out_metadata_nodes(tmp_path: Path) -> None:
    for node, index, name in (("video10", "0", "Desk"), ("video2", "0", "Lid: 720p"), ("video3", "1", "Lid: 720p")):
        (tmp_path / node).mkdir()
        (tmp_path / node / "index").write_text(f"{index}\n")
        (tmp_path / node / "name").write_text(f"{name}\n")
    (tmp_path / "v4l-subdev0").mkdir()
    found = list_cameras("linux", tmp_path)
    assert [(each.name, each.label) for each in found] == [("2", "Camera 2 (Lid: 720p)"), ("10", "Camera 10 (Desk)")]


def test_a_linux_machine_without_cameras_lists_none(tmp_path: Path) -> None:
    assert list_cameras("linux", tmp_path / "absent") == ()


def test_where_cameras_cannot_be_counted_two_numbers_are_offered() -> None:
    assert [each.name for each in list_cameras("win32")] == ["0", "1"]


def opened(openers: Sequence[Callable[[], FakeCapture | None]], head_start: float) -> object:
    return first_to_open(cast("Sequence[OpenVideo]", openers), head_start=head_start)


def test_the_preferred_driver_wins_when_it_opens_in_time() -> None:
    first, second = FakeCapture(), FakeCapture()
    assert opened([lambda: first, lambda: second], head_start=PATIENCE) is first
    assert not second.released.is_set()


def test_the_next_driver_is_asked_at_once_when_one_refuses_or_crashes() -> None:
    def crash() -> FakeCapture:
        raise RuntimeError("driver")

    works = FakeCapture()
    assert opened([lambda: FakeCapture(opens=False), crash, lambda: works], head_start=PATIENCE) is works


def test_a_slow_driver_loses_to_the_next_and_is_released_when_it_comes() -> None:
    late, quick = FakeCapture(), FakeCapture()
    comes = threading.Event()

    def slow() -> FakeCapture:
        comes.wait(PATIENCE)
        return late

    assert opened([slow, lambda: quick], head_start=0.01) is quick
    comes.set()
    assert late.released.wait(PATIENCE)
    assert not quick.released.is_set()


def test_a_slow_driver_still_wins_when_the_next_refuses() -> None:
    late = FakeCapture()
    refused = threading.Event()

    def slow() -> FakeCapture:
        refused.wait(PATIENCE)
        return late

    def refuse() -> FakeCapture:
        refused.set()
        return FakeCapture(opens=False)

    assert opened([slow, refuse], head_start=0.01) is late


def test_nothing_opens_when_all_refuse() -> None:
    refusing = [lambda: FakeCapture(opens=False), lambda: None]
    assert opened(refusing, head_start=PATIENCE) is None
