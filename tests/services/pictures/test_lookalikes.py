"""Whom a face looks like, step by step on the test's own thread; faces are coloured squares."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fakes import BLUE, GREEN, RED, ColourEmbedder, SlowEmbedder, SquareDetector, picture, until
from gallery_folder import square, write, write_text

from learning.clustering.lookalikes import AT_ONCE
from realtime.pipeline.crops import Identification
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.progress import Stage
from recognition.types import Box, Frame, read_only
from services.learning_interfaces import LookalikesView
from services.live_models import ModelsInUse, NotReadyError
from services.pictures.lookalikes import LookalikeGame

LEFT, RIGHT = (20, 60, 120, 160), (180, 60, 290, 170)


class Bench:
    def __init__(self, embedder: ColourEmbedder | None = None) -> None:
        self.embedder = embedder or ColourEmbedder()
        self.detector = "squares"
        self.is_ready = True
        self.frame: Frame | None = None
        self.made: list[SquareDetector] = []
        self.game = LookalikeGame(self._parts, self._make_detector, newest=lambda: (self.frame, "Camera 0"))

    def _parts(self) -> ModelsInUse:
        templates = Templates.empty(template_key(self.embedder), 3)
        return ModelsInUse(self.detector, Identification(self.embedder, templates) if self.is_ready else None)

    def _make_detector(self, name: str) -> SquareDetector:
        detector = SquareDetector()
        detector.name = name
        self.made.append(detector)
        return detector

    def work(self) -> LookalikesView:
        while self.game.errands.background.step(0.0):
            pass
        return self.game.view()

    def see(self, *squares: tuple[tuple[int, int, int, int], tuple[int, int, int]]) -> None:
        self.frame = Frame(read_only(picture(*squares)), 7, 1.0)


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def people(tmp_path: Path) -> Path:
    root = tmp_path / "celebrities"
    for name, colour in (("Ada", RED), ("Bob", GREEN), ("Cleo", BLUE), ("Dora", (255, 255, 0))):
        write(root / f"{name}.png", square(colour))
    return root


def names(view: LookalikesView) -> list[str]:
    return [each.person for each in view.nearest]


def test_the_nearest_three_of_the_face_in_front_of_the_camera(bench: Bench, people: Path) -> None:
    bench.see((LEFT, (40, 0, 255)))
    bench.game.take()
    view = bench.game.view()
    assert view.image is not None, "the picture shows at once"
    assert view.title.startswith("Camera 0, ")
    assert view.faces is None
    view = bench.work()
    assert view.faces == (Box(*LEFT),)
    assert (view.chosen, view.nearest) == (0, ())
    assert view.said == "Now choose a folder of people to compare with."
    bench.game.among(people)
    view = bench.work()
    assert (view.folder, view.people, view.pictures) == (people, 4, 4)
    assert names(view)[0] == "Ada"
    assert len(view.nearest) == 3
    assert [each.distance for each in view.nearest] == sorted(each.distance for each in view.nearest)
    assert view.nearest[0].path == people / "Ada.png"
    assert view.nearest[0].image.ndim == 3
    assert view.said == ""
    assert sorted(each.name for each in people.iterdir()) == ["Ada.png", "Bob.png", "Cleo.png", "Dora.png"]


def test_of_several_faces_another_can_be_chosen(bench: Bench, people: Path) -> None:
    bench.game.among(people)
    bench.see((LEFT, RED), (RIGHT, BLUE))
    bench.game.take()
    view = bench.work()
    assert view.faces == (Box(*LEFT), Box(*RIGHT))
    assert view.chosen == 1, "the larger one"
    assert names(view)[0] == "Cleo"
    bench.game.choose(0)
    assert bench.game.view().chosen == 0
    assert names(bench.work())[0] == "Ada"
    bench.game.choose(5)
    assert names(bench.work())[0] == "Ada", "there is no such face"


def test_a_face_that_was_picked_elsewhere_is_the_one_compared(bench: Bench, people: Path) -> None:
    bench.game.among(people)
    image = read_only(picture((LEFT, RED), (RIGHT, BLUE)))
    bench.game.look_at(image, "party.jpg", Box(18, 62, 121, 158))
    view = bench.work()
    assert (view.title, view.chosen) == ("party.jpg", 0)
    assert names(view)[0] == "Ada"
    bench.game.look_at(image, "party.jpg", Box(130, 10, 175, 50))
    view = bench.work()
    assert view.faces is not None
    assert view.faces[view.chosen or 0] == Box(130, 10, 175, 50), "also where no face is found again"


def test_a_picture_file_and_what_is_none(bench: Bench, people: Path, tmp_path: Path) -> None:
    bench.game.among(people)
    bench.game.open(people / "Ada.png")
    view = bench.work()
    assert view.title == "Ada.png"
    assert "Ada" not in names(view), "it is no likeness of itself"
    bench.game.open(write_text(tmp_path / "x.jpg", "no picture"))
    assert "x.jpg" not in bench.work().title
    assert bench.game.view().said
    bench.game.open(write(tmp_path / "empty.png", square(None)))
    view = bench.work()
    assert view.said.startswith("No face was found on this picture.")
    assert (view.faces, view.nearest) == ((), ())
    bench.game.take()
    assert bench.game.view().said == "There is no picture to take yet."


def test_what_is_no_folder_of_people_leaves_the_one_before(bench: Bench, people: Path, tmp_path: Path) -> None:
    bench.game.among(people)
    bench.work()
    (tmp_path / "nobody").mkdir()
    bench.game.among(tmp_path / "nobody")
    view = bench.work()
    assert "There is nobody in" in view.said
    assert view.folder == people
    assert view.activity is None
    bench.see((LEFT, RED))
    bench.game.take()
    assert names(bench.work())[0] == "Ada"


def test_a_folder_is_read_once_and_again_for_another_embedder(bench: Bench, people: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "others" / "Eve.png", square(RED)).parent
    for folder in (people, other, people):
        bench.game.among(folder)
        bench.work()
    assert [each.calls for each in bench.made] == [5]
    bench.see((LEFT, RED))
    bench.game.take()
    bench.work()
    assert bench.made[0].calls == 6
    bench.embedder = ColourEmbedder()
    bench.embedder.version = "2"
    bench.game.choose(0)
    view = bench.work()
    assert bench.made[0].calls == 10, "vectors of two embedders are never compared"
    assert names(view)[0] == "Ada"
    bench.detector = "circles"
    bench.game.take()
    bench.work()
    assert [each.name for each in bench.made] == ["squares", "circles"]
    assert bench.made[1].calls == 5


def test_a_face_is_looked_for_while_a_large_folder_is_read(bench: Bench, tmp_path: Path) -> None:
    for number in range(3 * AT_ONCE):
        write(tmp_path / "many" / f"{number:02d}.png", square(RED))
    bench.game.among(tmp_path / "many")
    bench.game.errands.background.step(0.0)
    bench.see((LEFT, RED))
    bench.game.take()
    bench.game.errands.background.step(0.0)
    bench.game.errands.background.step(0.0)
    view = bench.game.view()
    assert view.faces == (Box(*LEFT),)
    assert view.activity is not None
    progress = view.activity.progress
    assert (progress.stage, progress.subject, progress.total) == (Stage.READING, "many", 3 * AT_ONCE)
    assert view.nearest == ()
    view = bench.work()
    assert view.people == 3 * AT_ONCE
    assert len(view.nearest) == 3
    assert view.activity is None


def test_reading_can_be_ended_and_what_was_read_is_compared_with(bench: Bench, tmp_path: Path) -> None:
    for number in range(3 * AT_ONCE):
        write(tmp_path / "many" / f"{number:02d}.png", square(RED))
    bench.see((LEFT, RED))
    bench.game.take()
    bench.game.among(tmp_path / "many")
    bench.game.errands.background.step(0.0)
    bench.game.errands.background.step(0.0)
    bench.game.cancel()
    view = bench.work()
    assert (
        view.said == f"Stopped: {AT_ONCE * 2} of {AT_ONCE * 3} pictures of many were read, and these are compared with."
    )
    assert (view.activity, view.people, len(view.nearest)) == (None, AT_ONCE * 2, 3)
    bench.game.cancel()
    assert bench.work().said == view.said, "there is nothing to end"


def test_before_the_networks_are_ready_it_says_so(bench: Bench, people: Path) -> None:
    bench.is_ready = False
    bench.game.among(people)
    view = bench.work()
    assert (view.said, view.folder, view.activity) == (str(NotReadyError()), None, None)


def test_on_its_thread_it_stops_in_the_middle_of_a_folder(people: Path) -> None:
    embedder = SlowEmbedder()
    bench = Bench(embedder)
    bench.game.worker.start()
    bench.game.among(people)
    assert embedder.entered.acquire(timeout=10)
    until(lambda: bench.game.view().activity)
    bench.game.worker.stop_soon()
    embedder.release(100)
    assert bench.game.worker.join(10)
    assert bench.game.worker.fault is None
    assert np.array_equal(bench.game.view().nearest, ())
