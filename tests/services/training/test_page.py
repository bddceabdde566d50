"""Training in the window: stored, compared, used, removed, interrupted. Tasks are run by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from learning.training.networks import Fit, Fitted, Trainer
from learning.training.recipes import Recipe
from realtime.interfaces import GalleryView
from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, Unit
from services.live_models import ModelsInUse
from services.messages.training import training_text
from services.training.page import TrainingPage, TrainingView
from services.training.trained import TrainedRow
from tests.fakes import ColourEmbedder, FakeModelFactory, SquareDetector
from tests.training_fakes import PEOPLE, endless, make_gallery, view_of


class FakeGate:
    """Nobody ``without`` a consent may be recognised."""

    def __init__(self) -> None:
        self.without: frozenset[str] = frozenset()

    @property
    def required(self) -> bool:
        return bool(self.without)

    def allows(self, person: str) -> bool:
        return person not in self.without


class FakeRecognition:
    """Stands for the session."""

    def __init__(self) -> None:
        self.recognizer = "nearest"
        self.consent = FakeGate()
        self.calls: list[tuple[str, str]] = []

    def set_recognizer(self, name: str) -> None:
        self.recognizer = name
        self.calls.append(("recognizer", name))

    def set_embedder(self, name: str) -> None:
        self.calls.append(("embedder", name))


class Bench:
    """A gallery of four people with three pictures each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.recognition = FakeRecognition()
        self.models: Any = FakeModelFactory()
        self.tasks = TaskRunner(0)
        self.view: GalleryView = view_of(folder)
        self.in_use = "sface"
        self.people = tuple(PEOPLE)
        self.make_trainer: Any = Trainer
        self.training = TrainingPage(
            self.models_in_use,
            lambda _name: SquareDetector(),
            self,  # type: ignore[arg-type]
            self.models,  # type: ignore[arg-type]
            self.recognition,  # type: ignore[arg-type]
            self.tasks,
            make_trainer=lambda folder: self.make_trainer(folder),
            wall_clock=lambda: 1000.0,
        )

    def models_in_use(self) -> ModelsInUse:
        embedder = ColourEmbedder()
        embedder.name = self.in_use
        vectors = embedder.embed([])
        rows = vectors.__class__((len(self.people), 3), vectors.dtype)
        rows[:] = (1.0, 0.0, 0.0)
        return ModelsInUse("squares", Identification(embedder, Templates(rows, self.people, f"{self.in_use}@1")))

    def work(self) -> TrainingView:
        while self.tasks.step():
            pass
        return self.training.view()

    def train(self, method: str = "probe", title: str = "Front desk", networks: tuple[str, ...] = ()) -> TrainingView:
        self.training.train(method, title, networks)
        return self.work()


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    make_gallery(tmp_path)
    return Bench(tmp_path)


def status(view: TrainingView) -> str:
    return "" if view.status is None else training_text(view.status)


def only(view: TrainingView) -> TrainedRow:
    (row,) = view.rows
    return row


def test_what_is_taught_is_kept_with_its_figures_and_compared(bench: Bench) -> None:
    view = bench.train()
    row = only(view)
    assert (row.name, row.title, row.preset, row.networks) == ("head:Front desk", "Front desk", "probe", ("sface",))
    assert (row.people, row.pictures, row.made_at) == (tuple(sorted(PEOPLE)), 12, 1000.0)
    assert (row.figures["tried"], row.figures["right"]) == (12, 1.0)
    assert row.comparison is not None
    assert row.comparison.verdict == "undecided"
    assert view.status == Message.of("trained", title="Front desk")
    assert view.activity is None
    assert not row.unfinished
    assert view.networks == ("sface", "other")


def test_refused_pictures_are_not_learnt_from(bench: Bench) -> None:
    bench.view = view_of(bench.folder, refused=("Ada/1.png", "Bob/2.png"))
    assert only(bench.train()).pictures == 10


def test_nobody_without_a_consent_is_learnt_from(bench: Bench) -> None:
    first, second, *others = sorted(PEOPLE)
    bench.recognition.consent.without = frozenset((first,))
    assert only(bench.train()).people == (second, *others)
    bench.recognition.consent.without = frozenset((first, second))
    assert "at least three people" in status(bench.train())


def test_several_networks_learn_together(bench: Bench) -> None:
    view = bench.train("scores", "Both", ("sface", "edgeface-s"))
    row = only(view)
    assert (row.name, row.networks, row.serves_everybody) == ("ensemble:Both", ("sface", "edgeface-s"), True)
    assert row.comparison is not None
    assert status(bench.train("scores", "One", ("sface",))).startswith("Choose two networks or more")


@pytest.mark.parametrize(("title", "said"), [("a/b", "cannot be the name"), ("x.unfinished", "cannot be the name")])
def test_a_name_that_cannot_be_is_refused(bench: Bench, title: str, said: str) -> None:
    view = bench.train(title=title)
    assert said in status(view)
    assert not view.rows


def test_what_can_never_be_taught_leaves_nothing_to_go_on_with(bench: Bench) -> None:
    for name in ("Bob", "Cleo", "Dan"):
        for file in (bench.folder / name).iterdir():
            file.unlink()
    view = bench.train()
    assert view.status is not None
    assert not view.rows


def test_three_people_are_needed(bench: Bench) -> None:
    bench.view = view_of(bench.folder, "Ada", "Bob")
    assert status(bench.train()).startswith("Register at least three people first")


def test_with_one_picture_each_it_is_taught_and_not_compared(tmp_path: Path) -> None:
    make_gallery(tmp_path, pictures=1)
    view = Bench(tmp_path).train()
    row = only(view)
    assert row.comparison is None
    assert row.figures["strangers"]["pictures"] == 4
    assert "at least three people need two pictures or more" in status(view)


def test_people_who_come_and_go_make_it_stale(bench: Bench) -> None:
    bench.train()
    bench.people = ("Ada", "Bob", "Cleo", "Eve")
    bench.training.changed()
    assert not only(bench.work()).added, "nobody has asked what is trained"
    bench.training.refresh()
    row = only(bench.work())
    assert (row.added, row.removed) == (("Eve",), ("Dan",))
    bench.people = tuple(PEOPLE)
    bench.training.changed()
    assert not only(bench.work()).added


def test_it_is_taught_again_on_the_people_of_now(bench: Bench) -> None:
    bench.train()
    for file in (bench.folder / "Dan").iterdir():
        file.unlink()
    (bench.folder / "Dan").rmdir()
    bench.view = view_of(bench.folder, "Ada", "Bob", "Cleo")
    bench.training.again("head:Front desk")
    assert only(bench.work()).people == ("Ada", "Bob", "Cleo")


def test_it_is_compared_again_when_asked(bench: Bench) -> None:
    bench.train()
    (place,) = bench.folder.rglob("comparison.json")
    place.write_text("no comparison", encoding="utf-8")
    bench.training.refresh()
    assert only(bench.work()).comparison is None, "what cannot be read is none"
    bench.training.compare("head:Front desk")
    view = bench.work()
    assert only(view).comparison is not None
    assert view.status == Message.of("compared", title="Front desk")


def test_it_is_used_and_what_was_before_comes_back(bench: Bench) -> None:
    bench.train("scores", "Both", ("sface", "edgeface-s"))
    bench.training.use("ensemble:Both")
    view = bench.work()
    assert (view.used, view.in_force) == ("ensemble:Both", False), "its network is not ready yet"
    assert view.status == Message.of("in-use", title="Both")
    bench.in_use = "sface+edgeface-s"
    bench.training.use(None)
    assert bench.work().used is None
    assert bench.recognition.calls == [
        ("recognizer", "ensemble:Both"),
        ("recognizer", "nearest"),
        ("embedder", "sface"),
    ]


def test_what_is_removed_is_used_no_more_and_can_be_brought_back(bench: Bench) -> None:
    bench.train()
    bench.training.use("head:Front desk")
    bench.work()
    bench.training.remove("head:Front desk")
    view = bench.work()
    removed = Message.of("removed", title="Front desk")
    assert (view.rows, view.used, view.undo, view.status) == ((), None, removed, removed)
    bench.train()
    bench.training.undo()
    assert "There is another Front desk by now" in status(bench.work())
    bench.training.remove("head:Front desk")
    bench.work()
    bench.training.undo()
    view = bench.work()
    assert only(view).comparison is not None
    assert (view.undo, view.status) == (None, Message.of("restored", title="Front desk"))


def test_an_interrupted_process_can_be_resumed(bench: Bench) -> None:
    def cancelling(folder: Path | None) -> Trainer:
        trainer = endless(folder)
        fit = trainer.fit

        def watched(recipe: Recipe, fits: Sequence[Fit], progress: ProgressSink) -> list[Fitted]:
            def report(value: Progress) -> None:
                seen.append(value)
                if value.done == 1:
                    bench.training.cancel()
                progress(value)

            return fit(recipe, fits, report)

        trainer.fit = watched  # type: ignore[method-assign, assignment]
        return trainer

    bench.make_trainer = cancelling
    seen: list[Progress] = []
    view = bench.train("dense")
    assert Progress(Stage.TRAINING, 1, 4, Unit.EPOCHS, part=0, parts=2) in seen
    assert status(view) == "Stopped. Front desk can be continued later."
    row = only(view)
    assert (row.title, row.unfinished, row.preset, row.networks) == ("Front desk", True, "dense", ("sface",))
    bench.training.remove(row.name)
    view = bench.work()
    assert (view.rows, view.undo) == ((), Message.of("removed", title="Front desk"))


def test_damaged_files_are_said_and_can_be_removed(bench: Bench) -> None:
    bench.train()
    (place,) = bench.folder.rglob("about.json")
    place.write_text("{", encoding="utf-8")
    bench.training.refresh()
    row = only(bench.work())
    assert row.problem is not None
    assert row.problem.code == "damaged"
    bench.training.remove(row.name)
    assert not bench.work().rows


def test_another_version_of_its_network_is_said(bench: Bench) -> None:
    bench.train()
    (place,) = bench.folder.rglob("about.json")
    place.write_text(place.read_text(encoding="utf-8").replace("sface@1", "sface@0"), encoding="utf-8")
    bench.training.refresh()
    assert only(bench.work()).problem == Message.of("network-changed", network="sface")
