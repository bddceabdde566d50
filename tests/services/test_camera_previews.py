"""Small live pictures of cameras that are made up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from realtime.interfaces import Choice, Source
from realtime.task_runner import TaskRunner
from recognition.errors import SourceError
from recognition.types import Image, read_only
from services.camera_previews import CameraPreviews
from tests.fakes import until


class FakeCamera:
    """Sends pictures of rising brightness; camera 7 does not open, and 8 breaks after two pictures."""

    is_live = True
    frames_per_second = None
    position = None
    is_cut_short = False

    def __init__(self, name: str) -> None:
        self.name = name
        self.label = f"camera {name}"
        self.is_open = False
        self.sent = 0

    def open(self) -> None:
        if self.name == "7":
            raise SourceError("Camera 7 does not open.")
        self.is_open = True

    def read(self) -> Image | None:
        self.sent += 1
        if self.name == "8" and self.sent > 2:
            raise SourceError("Camera 8 stopped sending pictures.")
        return read_only(np.full((720, 1280, 3), min(self.sent, 255), np.uint8))

    def close(self) -> None:
        self.is_open = False


class Bench:
    def __init__(self) -> None:
        self.tasks = TaskRunner()
        self.cameras: dict[str, FakeCamera] = {}
        self.listed: tuple[Choice, ...] = tuple(Choice(name, f"Camera {name}") for name in ("0", "2", "7", "8"))
        self.previews = CameraPreviews(self.tasks, lambda: self.listed, self.create)

    def create(self, name: str) -> Source:
        made = self.cameras[name] = FakeCamera(name)
        return made

    def of(self, name: str) -> tuple[Image | None, str | None]:
        found = next(each for each in self.previews.view() if each.camera.name == name)
        return found.image, found.problem


@pytest.fixture
def bench() -> Iterator[Bench]:
    made = Bench()
    yield made
    assert made.tasks.close(5.0) == ()


def test_every_camera_but_the_one_in_use_shows_what_it_sees(bench: Bench) -> None:
    bench.previews.begin(" 0 ")
    until(lambda: bench.of("2")[0] is not None and bench.of("8")[1] is not None)
    assert list(bench.cameras) == ["2", "7", "8"], "the session has camera 0 open"
    assert bench.of("0") == (None, None)
    assert bench.of("7") == (None, "Camera 7 does not open.")
    assert bench.of("8") == (None, "Camera 8 stopped sending pictures.")
    image = bench.of("2")[0]
    assert image is not None
    assert image.shape == (270, 480, 3)
    until(lambda: bench.of("2")[0] is not image)
    newer = bench.of("2")[0]
    assert newer is not None
    assert newer[0, 0, 0] > image[0, 0, 0]


def test_stopped_the_cameras_are_free(bench: Bench) -> None:
    bench.previews.begin()
    until(lambda: bench.of("2")[0] is not None)
    assert bench.previews.is_active
    bench.previews.stop()
    until(lambda: not bench.previews.is_active)
    assert not any(each.is_open for each in bench.cameras.values())


def test_without_cameras_nothing_is_opened(bench: Bench) -> None:
    bench.listed = ()
    bench.previews.begin()
    assert bench.previews.view() == ()
    assert not bench.previews.is_active
    assert bench.cameras == {}


def test_a_camera_that_is_known_not_to_work_is_not_opened(bench: Bench) -> None:
    bench.listed = (Choice("5", "Camera 5", "This user may not use camera 5."),)
    bench.previews.begin()
    assert bench.of("5") == (None, "This user may not use camera 5.")
    assert bench.cameras == {}
