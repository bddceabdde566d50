"""Whom a face looks like, step by step on the test's own thread; faces are coloured squares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.progress import Stage
from recognition.types import Box, Frame, Image, Vectors, read_only
from services.live_models import LiveModels, ModelsInUse, NotReadyError
from services.messages.outcomes import outcome_text
from services.pictures.lookalikes import LookalikeGame, LookalikesView, find_lookalikes
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SlowEmbedder, SquareDetector, picture, until
from tests.gallery_folder import square, write, write_text

LEFT, RIGHT = (20, 60, 120, 160), (180, 60, 290, 170)


class Bench:
    def __init__(self, embedder: ColourEmbedder | None = None, tasks: TaskRunner | None = None) -> None:
        self.embedder = embedder or ColourEmbedder()
        self.detector = "squares"
        self.is_ready = True
        self.frame: Frame | None = None
        self.made: list[SquareDetector] = []
        self.tasks = tasks or TaskRunner(max_threads=0)
        self.game = LookalikeGame(
            LiveModels(self._parts, self._make_detector), self.tasks, lambda: (self.frame, "Camera 0")
        )

    def _parts(self) -> ModelsInUse:
        templates = Templates.empty(template_key(self.embedder), 3)
        return ModelsInUse(self.detector, Identification(self.embedder, templates) if self.is_ready else None)

    def _make_detector(self, name: str) -> SquareDetector:
        detector = SquareDetector()
        detector.name = name
        self.made.append(detector)
        return detector

    def work(self) -> LookalikesView:
        while self.tasks.step():
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
    assert outcome_text(view.status) == "Now choose a folder of people to compare with."
    bench.game.compare_with(people)
    view = bench.work()
    assert (view.folder, view.people, view.pictures) == (people, 4, 4)
    assert names(view)[0] == "Ada"
    assert len(view.nearest) == 3
    assert [each.distance for each in view.nearest] == sorted(each.distance for each in view.nearest)
    assert view.nearest[0].path == people / "Ada.png"
    assert view.nearest[0].image.ndim == 3
    assert outcome_text(view.status) == ""
    assert sorted(each.name for each in people.iterdir()) == ["Ada.png", "Bob.png", "Cleo.png", "Dora.png"]


def test_of_several_faces_another_can_be_chosen(bench: Bench, people: Path) -> None:
    bench.game.compare_with(people)
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
    bench.game.compare_with(people)
    image = read_only(picture((LEFT, RED), (RIGHT, BLUE)))
    bench.game.take_face(image, "party.jpg", Box(18, 62, 121, 158))
    view = bench.work()
    assert (view.title, view.chosen) == ("party.jpg", 0)
    assert names(view)[0] == "Ada"
    bench.game.take_face(image, "party.jpg", Box(130, 10, 175, 50))
    view = bench.work()
    assert view.faces is not None
    assert view.faces[view.chosen or 0] == Box(130, 10, 175, 50), "also where no face is found again"


def test_a_picture_file_and_what_is_none(bench: Bench, people: Path, tmp_path: Path) -> None:
    bench.game.compare_with(people)
    bench.game.open(people / "Ada.png")
    view = bench.work()
    assert view.title == "Ada.png"
    assert "Ada" not in names(view), "it is no likeness of itself"
    bench.game.open(write_text(tmp_path / "x.jpg", "no picture"))
    assert "x.jpg" not in bench.work().title
    assert outcome_text(bench.game.view().status)
    bench.game.open(write(tmp_path / "empty.png", square(None)))
    view = bench.work()
    assert outcome_text(view.status).startswith("No face was found on this picture.")
    assert (view.faces, view.nearest) == ((), ())
    bench.game.take()
    assert outcome_text(bench.game.view().status) == "There is no picture to take yet."


def test_what_is_no_folder_of_people_leaves_the_one_before(bench: Bench, people: Path, tmp_path: Path) -> None:
    bench.game.compare_with(people)
    bench.work()
    (tmp_path / "nobody").mkdir()
    bench.game.compare_with(tmp_path / "nobody")
    view = bench.work()
    assert "There is nobody in" in outcome_text(view.status)
    assert view.folder == people
    assert view.activity is None
    bench.see((LEFT, RED))
    bench.game.take()
    assert names(bench.work())[0] == "Ada"


def test_a_folder_is_read_once_and_again_for_another_embedder(bench: Bench, people: Path, tmp_path: Path) -> None:
    other = write(tmp_path / "others" / "Eve.png", square(RED)).parent
    for folder in (people, other, people):
        bench.game.compare_with(folder)
        bench.work()
    assert [each.calls for each in bench.made] == [5], "each picture once"
    bench.see((LEFT, RED))
    bench.game.take()
    bench.work()
    assert [each.calls for each in bench.made] == [6]
    bench.embedder = ColourEmbedder()
    bench.embedder.version = "2"
    bench.game.choose(0)
    view = bench.work()
    assert bench.made[0].calls == 10, "vectors of two embedders are never compared"
    assert names(view)[0] == "Ada"
    bench.detector = "circles"
    bench.game.take()
    bench.work()
    assert [(each.name, each.calls) for each in bench.made[1:]] == [("circles", 5)]


def many(folder: Path, count: int) -> Path:
    for number in range(count):
        write(folder / f"{number:02d}.png", square(RED))
    return folder


class HookedEmbedder(ColourEmbedder):
    """Calls ``hook`` with how many pictures were embedded before."""

    def __init__(self) -> None:
        self.embedded = 0
        self.hook: Callable[[int], object] = lambda _embedded: None

    def embed(self, crops: Sequence[Image]) -> Vectors:
        self.hook(self.embedded)
        self.embedded += 1
        return super().embed(crops)


def test_a_face_is_detected_while_a_large_folder_is_read(tmp_path: Path) -> None:
    embedder = HookedEmbedder()
    bench = Bench(embedder)
    bench.see((LEFT, RED))
    seen: list[LookalikesView] = []

    def take_after_five(embedded: int) -> None:
        if embedded == 5:
            bench.game.take()
            assert bench.tasks.step()
            seen.append(bench.game.view())

    embedder.hook = take_after_five
    bench.game.compare_with(many(tmp_path / "many", 20))
    after = bench.work()
    (during,) = seen
    assert during.faces == (Box(*LEFT),)
    assert during.activity is not None
    progress = during.activity.progress
    assert (progress.stage, progress.done, progress.total, progress.subject) == (Stage.READING, 6, 20, "many")
    assert (during.nearest, during.status) == ((), None)
    assert (after.people, len(after.nearest), after.activity) == (20, 3, None)


def test_reading_can_be_cancelled_and_what_was_read_is_compared_with(tmp_path: Path) -> None:
    embedder = HookedEmbedder()
    bench = Bench(embedder)
    bench.see((LEFT, RED))
    bench.game.take()
    embedder.hook = lambda embedded: bench.game.cancel() if embedded == 17 else None
    bench.game.compare_with(many(tmp_path / "many", 20))
    view = bench.work()
    assert outcome_text(view.status) == ("Stopped: 16 of 20 pictures of many were read, and these are compared with.")
    assert (view.activity, view.people, len(view.nearest)) == (None, 16, 3)
    bench.game.cancel()
    assert bench.work().status is view.status, "there is nothing to cancel"
    bench.game.compare_with(tmp_path / "many")
    assert bench.work().people == 20, "the rest is read later"


def test_before_the_networks_are_ready_it_says_so(bench: Bench, people: Path) -> None:
    bench.is_ready = False
    bench.game.compare_with(people)
    view = bench.work()
    assert (outcome_text(view.status), view.folder, view.activity) == (str(NotReadyError()), None, None)


def test_on_its_thread_it_stops_in_the_middle_of_a_folder(people: Path) -> None:
    embedder, tasks = SlowEmbedder(), TaskRunner()
    bench = Bench(embedder, tasks)
    bench.game.compare_with(people)
    assert embedder.entered.acquire(timeout=10)
    until(lambda: bench.game.view().activity)
    bench.game.cancel()
    embedder.release(100)
    assert tasks.close(10.0) == ()
    assert bench.game.view().nearest == ()


def test_the_command_and_the_window_give_the_same(people: Path, tmp_path: Path) -> None:
    face = write(tmp_path / "me.png", picture((LEFT, (40, 0, 255)), (RIGHT, BLUE)))
    bench = Bench()
    bench.game.compare_with(people)
    bench.game.open(face)
    view = bench.work()
    result = find_lookalikes(face, people, SquareDetector(), ColourEmbedder())
    assert [(each.person, each.distance, each.path) for each in result.nearest] == [
        (each.person, each.distance, each.path) for each in view.nearest
    ]
    assert view.faces is not None
    assert view.chosen is not None
    assert (result.face.box, result.faces) == (view.faces[view.chosen], len(view.faces))
    assert (result.people, result.pictures) == (view.people, view.pictures)
