"""Training as one use case: the command line and the window give the same result; former files are accepted."""

from __future__ import annotations

import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from commands.app import App
from commands.train import command
from learning.thresholds.defaults import counted_people
from learning.training.recipes import HEADS, Kind, Reject
from learning.training.run import Resume
from learning.training.store import load_trained, trained_folder, unfinished_folder
from main import parse
from realtime.pipeline.crops import Identification
from realtime.task_runner import TaskRunner
from recognition.errors import UsageError
from recognition.interfaces import Embedder
from recognition.matching.templates import Templates
from recognition.message import Message
from services.live_models import ModelsInUse
from services.training import train as training
from services.training.page import TrainingPage
from services.training.train import TrainingRequest, train
from services.training.trained import list_trained
from settings import Settings
from tests.fakes import ColourEmbedder, FakeModelFactory, SquareDetector
from tests.training_fakes import make_gallery, view_of


def sface() -> ColourEmbedder:
    embedder = ColourEmbedder()
    embedder.name = "sface"
    return embedder


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None, **_options: object) -> Embedder:  # type: ignore[override]
        return sface()


class Session:
    recognizer = "nearest"
    consent = SimpleNamespace(required=False, allows=lambda _person: True)


class Watch:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.view = view_of(folder)


def train_in_window(folder: Path, name: str) -> None:
    embedder = sface()
    templates = Templates(np.zeros((0, 3), np.float32), (), "sface@1")
    models: Any = FakeModelFactory()
    models.embedder = lambda _name, _progress: embedder
    page = TrainingPage(
        lambda: ModelsInUse("squares", Identification(embedder, templates)),
        lambda _name: SquareDetector(),
        Watch(folder),  # type: ignore[arg-type]
        models,
        Session(),  # type: ignore[arg-type]
        tasks := TaskRunner(0),
        blur_to=Settings().gallery.blur_to,
    )
    page.train("probe", name, ())
    while tasks.step():
        pass
    assert page.view().status == Message.of("trained", title=name)


def test_the_command_and_the_window_give_the_same_result(tmp_path: Path) -> None:
    make_gallery(tmp_path)
    app = SquareApp(Settings(), tmp_path, out=io.StringIO(), err=io.StringIO())
    assert command.run(parse(["train", "head", "--name", "typed"]), app) == 0
    train_in_window(tmp_path, "clicked")
    (typed, one), (clicked, other) = (load_trained(tmp_path, Kind.HEAD, name) for name in ("typed", "clicked"))
    assert (one.recipe, one.embedders, one.embedder) == (other.recipe, other.embedders, other.embedder)
    assert (one.people, one.pictures, one.figures) == (other.people, other.pictures, other.figures)
    assert one.threshold == other.threshold
    vectors = np.eye(3, dtype=np.float32)
    templates = Templates(np.zeros((len(one.people), 3), np.float32), one.people, one.embedder)
    assert np.array_equal(typed.distances(vectors, templates), clicked.distances(vectors, templates))


def test_the_threshold_of_a_head_is_for_every_picture_to_train_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_gallery(tmp_path)
    counts: list[int] = []

    def recorded(_embedder: str, people: int) -> float:
        counts.append(people)
        return 0.6

    monkeypatch.setattr(training, "starting_threshold", recorded)
    done = train(TrainingRequest(tmp_path, HEADS["probe"], "it"), SquareDetector(), [sface()], 1.0)
    people = done.pictures.listed.people
    assert len(people) > len(set(people))
    assert counts == [counted_people(people)]


def test_a_request_is_checked_before_anything_is_loaded(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be the name"):
        TrainingRequest(tmp_path, HEADS["probe"], "a/b")
    with pytest.raises(UsageError, match="--unknown DIR"):
        TrainingRequest(tmp_path, HEADS["probe"].changed({"reject": Reject.CLASS}), "it")


def test_after_a_usage_error_there_is_nothing_to_resume(tmp_path: Path) -> None:
    make_gallery(tmp_path)
    others = tuple(f"{name}/{number}.png" for name in ("Cleo", "Dan") for number in range(3))
    request = TrainingRequest(tmp_path, HEADS["probe"], "it", excluded=others)
    with pytest.raises(UsageError):
        train(request, SquareDetector(), [sface()], 1.0)
    assert not unfinished_folder(tmp_path, Kind.HEAD, "it").exists()
    request = TrainingRequest(tmp_path, HEADS["probe"], "it", resume=Resume.REQUIRED)
    with pytest.raises(UsageError, match="no unfinished training"):
        train(request, SquareDetector(), [sface()], 1.0)


def test_sentences_of_former_versions_are_read_as_codes(tmp_path: Path) -> None:
    make_gallery(tmp_path)
    train(TrainingRequest(tmp_path, HEADS["probe"], "it"), SquareDetector(), [sface()], 1.0)
    folder = trained_folder(tmp_path, Kind.HEAD, "it")
    about = json.loads((folder / "about.json").read_text(encoding="utf-8"))
    assert about["figures"]["strangers"]["found_on"] == "left-out"
    about["figures"]["strangers"]["found_on"] = "registered people who were left out in turn"
    about["format"] = 1
    (folder / "about.json").write_text(json.dumps(about), encoding="utf-8")
    rates = [[0.1, 0.0, 0.2], [None, None, None], [0.0, 0.0, 0.1], [0.0, 0.0, 0.1], [0.0, 0.0, 0.1]]
    former = {"verdict": "not told apart", "searched": 9, "strangers": 3, "can_tell": True, "rates": [rates, rates]}
    (folder / "comparison.json").write_text(json.dumps(former), encoding="utf-8")
    (row,) = list_trained(tmp_path)
    assert row.figures["strangers"]["found_on"] == "left-out"
    assert row.comparison is not None
    assert row.comparison.verdict == "undecided"
    assert row.comparison.rates[0][1] == (None, None, None)
