"""The page of models, on a store in a folder of its own; nothing is fetched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from recognition.errors import ModelMissingError, ModelWrongError
from recognition.progress import Progress, Stage, Unit
from recognition.weights.catalogue import WEIGHTS
from services.models.models import ModelShelf
from services.page_interfaces import ModelRow, ModelState


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
def shelf(store: Store) -> ModelShelf:
    return ModelShelf(lambda: store)  # type: ignore[arg-type, return-value]


def row(shelf: ModelShelf, name: str) -> ModelRow:
    return next(each for each in shelf.view().rows if each.name == name)


def test_states_are_known_once_the_files_were_looked_at(shelf: ModelShelf, store: Store) -> None:
    assert {each.state for each in shelf.view().rows} == {ModelState.LOOKING}
    del store.answers["sface"]
    store.answers["yunet"] = ModelWrongError("It is another file.")
    shelf.refresh()
    shelf.background.step(0.0)
    assert row(shelf, "sface").state is ModelState.READY
    assert row(shelf, "sface").embedders == ("sface",)
    assert row(shelf, "yunet").problem == "It is another file."
    assert row(shelf, "vggface-resnet50").state is ModelState.MISSING


def test_weights_are_fetched_with_progress(shelf: ModelShelf, store: Store) -> None:
    half = Progress(Stage.DOWNLOADING, 1, 2, Unit.BYTES, "sface")
    said: list[Progress] = []

    def fetching(progress: Any, _cancelled: Any) -> None:
        progress(half)
        activity = shelf.view().activity
        assert activity is not None
        said.append(activity.progress)

    store.fetching = fetching
    shelf.install("sface")
    shelf.background.step(0.0)
    assert said == [half]
    assert shelf.view().said == "sface is ready."
    assert row(shelf, "sface").state is ModelState.READY
    assert shelf.view().activity is None


def test_fetching_can_be_stopped(shelf: ModelShelf, store: Store) -> None:
    def fetching(_progress: Any, cancelled: Callable[[], bool]) -> None:
        shelf.cancel()
        assert cancelled()
        raise ModelMissingError("stopped")

    store.fetching = fetching
    shelf.install("sface")
    shelf.background.step(0.0)
    assert shelf.view().said.startswith("Stopped.")
    assert row(shelf, "sface").state is ModelState.MISSING


def test_a_file_is_imported_or_refused_in_a_sentence(shelf: ModelShelf, tmp_path: Path) -> None:
    shelf.import_file("facenet", tmp_path / "gone.pb")
    shelf.background.step(0.0)
    assert shelf.view().said == "There is no file gone.pb."
    (tmp_path / "here.pb").write_bytes(b"weights")
    shelf.import_file("facenet", tmp_path / "here.pb")
    shelf.background.step(0.0)
    assert row(shelf, "facenet").state is ModelState.READY
