"""Training beside the live picture: kept, compared, put to use, removed; a process that is ended. By hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from fakes import ColourEmbedder, FakeModelFactory, SquareDetector
from training_fakes import PEOPLE, endless, make_gallery, view_of

from learning.training.networks import Trainer
from realtime.interfaces import GalleryView
from realtime.pipeline.crops import Identification
from recognition.matching.templates import Templates
from recognition.progress import Progress, Stage, Unit
from services.learning_interfaces import TrainedRow, TrainingView
from services.live_models import ModelsInUse
from services.training.trained import TrainedShelf
from services.training.trained_words import comparison_in_words
from services.training.training import GalleryTraining


class FakeSwitch:
    """Stands for the session."""

    def __init__(self) -> None:
        self.recognizer = "nearest"
        self.calls: list[tuple[str, str]] = []

    def set_recognizer(self, name: str) -> None:
        self.recognizer = name
        self.calls.append(("recognizer", name))

    def set_embedder(self, name: str) -> None:
        self.calls.append(("embedder", name))


class Bench:
    """A gallery of four people with three pictures each, and the two threads by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.switch = FakeSwitch()
        self.workshop: Any = FakeModelFactory()
        self.view: GalleryView = view_of(folder)
        self.in_use = "sface"
        self.people = tuple(PEOPLE)
        self.make_trainer: Any = Trainer
        shelf = TrainedShelf(self.parts, self, self.workshop, self.switch)
        self.training = GalleryTraining(
            self.parts,
            lambda _name: SquareDetector(),
            self,
            self.workshop,
            shelf,
            make_trainer=lambda folder: self.make_trainer(folder),
            wall_clock=lambda: 1000.0,
        )

    def parts(self) -> ModelsInUse:
        embedder = ColourEmbedder()
        embedder.name = self.in_use
        vectors = embedder.embed([])
        rows = vectors.__class__((len(self.people), 3), vectors.dtype)
        rows[:] = (1.0, 0.0, 0.0)
        return ModelsInUse("squares", Identification(embedder, Templates(rows, self.people, f"{self.in_use}@1")))

    def work(self) -> TrainingView:
        for errands in (self.training.errands, self.training.shelf.errands):
            while errands.background.step(0.0):
                pass
        return self.training.view()

    def teach(self, method: str = "probe", title: str = "Front desk", networks: tuple[str, ...] = ()) -> TrainingView:
        self.training.train(method, title, networks)
        return self.work()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    make_gallery(tmp_path)
    return Bench(tmp_path)


def only(view: TrainingView) -> TrainedRow:
    (row,) = view.rows
    return row


def test_what_is_taught_is_kept_with_its_figures_and_compared(bench: Bench) -> None:
    view = bench.teach()
    row = only(view)
    assert (row.name, row.title, row.method, row.networks) == ("head:Front desk", "Front desk", "probe", ("sface",))
    assert (row.people, row.pictures, row.made_at) == (tuple(sorted(PEOPLE)), 12, 1000.0)
    assert row.figures[0].startswith("Of 12 pictures it had not learnt from, 100 % are most like the right person")
    assert row.comparison is not None
    assert row.comparison.verdict == "not told apart"
    assert row.comparison.table[0][0] == "Your people get their own name"
    assert "Advice: stay with comparing with pictures" in row.comparison.words
    assert view.said == "Front desk is taught, and was compared with what there was."
    assert view.activity is None
    assert not row.unfinished
    assert view.networks == ("sface", "other")


def test_refused_pictures_are_not_learnt_from(bench: Bench) -> None:
    bench.view = view_of(bench.folder, refused=("Ada/1.png", "Bob/2.png"))
    assert only(bench.teach()).pictures == 10


def test_several_networks_learn_together(bench: Bench) -> None:
    view = bench.teach("scores", "Both", ("sface", "edgeface-s"))
    row = only(view)
    assert (row.name, row.networks, row.serves_everybody) == ("ensemble:Both", ("sface", "edgeface-s"), True)
    assert row.comparison is not None
    assert bench.teach("scores", "One", ("sface",)).said.startswith("Choose two networks or more")


@pytest.mark.parametrize(("title", "said"), [("a/b", "cannot be the name"), ("x.unfinished", "cannot be the name")])
def test_a_name_that_cannot_be_is_refused(bench: Bench, title: str, said: str) -> None:
    view = bench.teach(title=title)
    assert said in view.said
    assert not view.rows


def test_what_can_never_be_taught_leaves_nothing_to_go_on_with(bench: Bench) -> None:
    for name in ("Bob", "Cleo", "Dan"):
        for file in (bench.folder / name).iterdir():
            file.unlink()
    view = bench.teach()
    assert view.said
    assert not view.rows


def test_three_people_are_needed(bench: Bench) -> None:
    bench.view = view_of(bench.folder, "Ada", "Bob")
    assert bench.teach().said.startswith("Register at least three people first")


def test_with_one_picture_each_it_is_taught_and_not_compared(tmp_path: Path) -> None:
    make_gallery(tmp_path, pictures=1)
    view = Bench(tmp_path).teach()
    row = only(view)
    assert row.comparison is None
    assert row.figures[-1].startswith("Of 4 pictures of people it did not know")
    assert "at least three people need two pictures or more" in view.said


def test_people_who_come_and_go_make_it_stale(bench: Bench) -> None:
    bench.teach()
    bench.people = ("Ada", "Bob", "Cleo", "Eve")
    bench.training.changed()
    assert not only(bench.work()).came, "nobody has asked what is trained"
    bench.training.refresh()
    row = only(bench.work())
    assert (row.came, row.left) == (("Eve",), ("Dan",))
    bench.people = tuple(PEOPLE)
    bench.training.changed()
    assert not only(bench.work()).came


def test_it_is_taught_again_on_the_people_of_now(bench: Bench) -> None:
    bench.teach()
    for file in (bench.folder / "Dan").iterdir():
        file.unlink()
    (bench.folder / "Dan").rmdir()
    bench.view = view_of(bench.folder, "Ada", "Bob", "Cleo")
    bench.training.again("head:Front desk")
    assert only(bench.work()).people == ("Ada", "Bob", "Cleo")


def test_it_is_compared_again_when_asked(bench: Bench) -> None:
    bench.teach()
    (place,) = bench.folder.rglob("comparison.json")
    place.write_text("no comparison", encoding="utf-8")
    bench.training.refresh()
    assert only(bench.work()).comparison is None, "what cannot be read is none"
    bench.training.compare("head:Front desk")
    view = bench.work()
    assert only(view).comparison is not None
    assert view.said == "Front desk was compared with what there is, on the pictures of now."


def test_it_is_used_and_what_was_before_comes_back(bench: Bench) -> None:
    bench.teach("scores", "Both", ("sface", "edgeface-s"))
    bench.training.use("ensemble:Both")
    view = bench.work()
    assert (view.used, view.in_force) == ("ensemble:Both", False), "its network is not ready yet"
    assert view.said == "Names come from Both from now on, until Rollcall is closed."
    bench.in_use = "sface+edgeface-s"
    bench.training.use(None)
    assert bench.work().used is None
    assert bench.switch.calls == [("recognizer", "ensemble:Both"), ("recognizer", "nearest"), ("embedder", "sface")]


def test_what_is_removed_is_used_no_more_and_can_be_brought_back(bench: Bench) -> None:
    bench.teach()
    bench.training.use("head:Front desk")
    bench.work()
    bench.training.remove("head:Front desk")
    view = bench.work()
    assert (view.rows, view.used, view.undo, view.said) == ((), None, "Removed Front desk", "Removed Front desk.")
    bench.teach()
    bench.training.undo()
    assert "There is another Front desk by now" in bench.work().said
    bench.training.remove("head:Front desk")
    bench.work()
    bench.training.undo()
    view = bench.work()
    assert only(view).comparison is not None
    assert (view.undo, view.said) == ("", "Undone: Removed Front desk.")


def test_a_process_that_is_ended_leaves_what_can_go_on(bench: Bench) -> None:
    bench.make_trainer = endless
    seen = []

    def progress(progress: Progress) -> None:
        seen.append(progress)
        if progress.stage is Stage.TRAINING and progress.total:
            bench.training.cancel()

    bench.training.errands.background._progress = progress  # type: ignore[method-assign]
    view = bench.teach("dense")
    assert Progress(Stage.TRAINING, 1, 4, Unit.EPOCHS, part=0, parts=2) in seen
    assert view.said == "Stopped. Front desk can go on later from where it was."
    row = only(view)
    assert (row.title, row.unfinished, row.method, row.networks) == ("Front desk", True, "dense", ("sface",))
    bench.training.remove(row.name)
    view = bench.work()
    assert (view.rows, view.undo) == ((), "Removed Front desk")


def test_damaged_files_are_said_and_can_be_removed(bench: Bench) -> None:
    bench.teach()
    (place,) = bench.folder.rglob("about.json")
    place.write_text("{", encoding="utf-8")
    bench.training.refresh()
    row = only(bench.work())
    assert row.problem is not None
    assert "damaged" in row.problem
    bench.training.remove(row.name)
    assert not bench.work().rows


def test_it_is_said_where_it_names_fewer_at_its_own_limit() -> None:
    same, few = [0.02, 0.0, 0.06], [0.3, 0.1, 0.5]
    values = {"verdict": "better", "searched": 9, "strangers": 9, "can_tell": True, "rates": [[same] * 5, [same] * 5]}
    assert comparison_in_words(values, serves_everybody=True).words == "Better than comparing with pictures: use it."
    values["rates"] = [[same] * 5, [few, *[same] * 4]]
    said = comparison_in_words(values, serves_everybody=False)
    assert said.words.endswith("it named fewer of your people: 70 % instead of 98 %.")
    assert said.table[0] == ("Your people get their own name", "98 % (94 to 100)", "70 % (50 to 90)")
    assert len(said.table) == 5
    values["can_tell"] = False
    assert len(comparison_in_words(values, serves_everybody=False).table) == 4, "too few strangers to tell"


def test_another_version_of_its_network_is_said(bench: Bench) -> None:
    bench.teach()
    (place,) = bench.folder.rglob("about.json")
    place.write_text(place.read_text(encoding="utf-8").replace("sface@1", "sface@0"), encoding="utf-8")
    bench.training.refresh()
    assert "another version" in (only(bench.work()).problem or "")
