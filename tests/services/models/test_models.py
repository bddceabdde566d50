"""The page of models, on a store in a folder of its own; nothing is fetched."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.models import command
from main import parse
from realtime.task_runner import TaskRunner
from recognition.errors import ModelMissingError, ModelWrongError
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from recognition.weights.catalogue import WEIGHTS
from recognition.weights.store import ModelState, ModelStore
from services.messages.outcomes import outcome_text
from services.models.models import Models, ModelStatus
from settings import Settings


class Store:
    """Answers as ModelStore does; ``answers`` are what ``path`` raises, by name."""

    def __init__(self) -> None:
        self.answers: dict[str, Exception] = {name: ModelMissingError("missing") for name in WEIGHTS}
        self.fetching: Callable[..., object] = lambda *_: None

    def path(self, name: str) -> Path:
        if name in self.answers:
            raise self.answers[name]
        return Path(name)

    def fetch(self, name: str, progress: Any, cancelled: Any) -> None:
        self.fetching(progress, cancelled)
        self.answers.pop(name)

    def import_file(self, name: str, file: Path) -> None:
        if not file.exists():
            raise ModelMissingError(f"There is no file {file.name}.")
        self.answers.pop(name)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def tasks() -> TaskRunner:
    return TaskRunner(max_threads=0)


@pytest.fixture
def models(store: Store, tasks: TaskRunner) -> Models:
    return Models(lambda: store, tasks)  # type: ignore[arg-type, return-value]


def row(models: Models, name: str) -> ModelStatus:
    return next(each for each in models.view().rows if each.file.name == name)


def test_states_are_known_once_the_files_were_looked_at(models: Models, tasks: TaskRunner, store: Store) -> None:
    assert {each.state for each in models.view().rows} == {None}
    del store.answers["sface"]
    store.answers["yunet"] = ModelWrongError("It is another file.")
    models.refresh()
    tasks.step()
    assert row(models, "sface").state is ModelState.READY
    assert row(models, "sface").embedders == ("sface",)
    assert row(models, "yunet").problem == "It is another file."
    assert row(models, "vggface-resnet50").state is ModelState.MISSING


def test_weights_that_need_an_absent_package_are_not_fetched(
    models: Models, tasks: TaskRunner, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recognition.inference.optional_packages._is_installed", lambda package: package != "h5py")
    store.fetching = lambda *_: pytest.fail("fetched")
    models.install("openface")
    tasks.step()
    assert "need the package h5py, which is not installed" in str(models.view().status)
    assert row(models, "openface").state is ModelState.MISSING


def test_weights_are_fetched_with_progress(models: Models, tasks: TaskRunner, store: Store) -> None:
    half = Progress(Stage.DOWNLOADING, 1, 2, Unit.BYTES, "sface")
    said: list[Progress] = []

    def fetching(progress: Any, _cancelled: Any) -> None:
        progress(half)
        activity = models.view().activity
        assert activity is not None
        said.append(activity.progress)

    store.fetching = fetching
    models.install("sface")
    tasks.step()
    assert said == [half]
    assert outcome_text(models.view().status) == "sface is ready."
    assert row(models, "sface").state is ModelState.READY
    assert models.view().activity is None


def test_fetching_can_be_stopped(models: Models, tasks: TaskRunner, store: Store) -> None:
    def fetching(_progress: Any, cancelled: Callable[[], bool]) -> None:
        models.cancel()
        assert cancelled()
        raise ModelMissingError("stopped")

    store.fetching = fetching
    models.install("sface")
    tasks.step()
    assert outcome_text(models.view().status).startswith("Stopped.")
    assert row(models, "sface").state is ModelState.MISSING


def test_a_file_is_imported_or_refused_in_a_sentence(models: Models, tasks: TaskRunner, tmp_path: Path) -> None:
    models.import_file("facenet", tmp_path / "gone.pb")
    tasks.step()
    assert outcome_text(models.view().status) == "There is no file gone.pb."
    (tmp_path / "here.pb").write_bytes(b"weights")
    models.import_file("facenet", tmp_path / "here.pb")
    tasks.step()
    assert row(models, "facenet").state is ModelState.READY


def test_the_command_and_the_window_install_alike(tmp_path: Path) -> None:
    """A file of the right weights and a wrong one, by both ways into a folder each."""
    right = Path(ModelStore(tmp_path / "any").path("sface"))
    wrong = tmp_path / "wrong.onnx"
    wrong.write_bytes(b"another file")
    stores = {way: ModelStore(tmp_path / way) for way in ("command", "window")}
    answers: dict[str, list[str]] = {"command": [], "window": []}
    tasks = TaskRunner(max_threads=0)
    models = Models(lambda: stores["window"], tasks)
    app = App(Settings(), tmp_path, out=io.StringIO(), err=io.StringIO())
    app.store = stores["command"]
    for file in (right, wrong):
        try:
            command.run(parse(["models", "import", "sface", str(file)]), app)
            answers["command"].append("ready")
        except ModelWrongError as error:
            answers["command"].append(str(error))
        models.import_file("sface", file)
        tasks.step()
        status = models.view().status
        answers["window"].append("ready" if isinstance(status, Message) else str(status))
    assert answers["command"] == answers["window"]
    assert answers["command"][0] == "ready"
    assert answers["command"][1] != "ready"
    assert stores["command"].state("sface") is stores["window"].state("sface")
