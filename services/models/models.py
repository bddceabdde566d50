"""The networks' weights as the window shows them, and getting them on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.pipeline.model_loading import Background, Cancelled
from recognition.errors import ModelMissingError, ModelWrongError, RollcallError
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import EMBEDDERS
from recognition.weights.catalogue import WEIGHTS, InstalledWheel, WeightFile
from services.page_interfaces import ModelRow, ModelState, ModelsView

if TYPE_CHECKING:
    from realtime.task_runner import TaskRunner
    from recognition.weights.store import ModelStore


class ModelShelf:
    """Implements ``realtime.interfaces.Models``. The thread alone asks the store, which may read large files."""

    def __init__(self, store: Callable[[], ModelStore], tasks: TaskRunner) -> None:
        self._store = store
        self.background = Background("models", tasks)
        self._rows = tuple(_row(each) for each in WEIGHTS.values())
        self._said = ""
        self._cancelled = threading.Event()

    def view(self) -> ModelsView:
        return ModelsView(self._rows, self.background.activity, self._said)

    def refresh(self) -> None:
        self.background.do("refresh", lambda _progress, cancelled: self._look(cancelled), self._say_failed)

    def install(self, name: str) -> None:
        def fetch(progress: ProgressSink, cancelled: Cancelled) -> None:
            progress(Progress(Stage.DOWNLOADING, subject=name))
            self._store().fetch(name, progress, lambda: cancelled() or self._cancelled.is_set())

        self._change(name, fetch)

    def import_file(self, name: str, file: Path) -> None:
        def take(progress: ProgressSink, _cancelled: Cancelled) -> None:
            progress(Progress(Stage.VERIFYING, subject=file.name))
            self._store().import_file(name, file)

        self._change(name, take)

    def cancel(self) -> None:
        self._cancelled.set()

    def _change(self, name: str, do: Callable[[ProgressSink, Cancelled], object]) -> None:
        def change(progress: ProgressSink, cancelled: Cancelled) -> None:
            self._said = ""
            self._cancelled.clear()
            try:
                do(progress, cancelled)
                self._said = f"{name} is ready."
            finally:
                self._look_at(name)

        self.background.do(f"change {name}", change, self._say_failed)

    def _look(self, cancelled: Cancelled) -> None:
        for name in WEIGHTS:
            if cancelled():
                return
            self._look_at(name)

    def _look_at(self, name: str) -> None:
        problem = None
        try:
            self._store().path(name)
            state = ModelState.READY
        except ModelMissingError:
            state = ModelState.MISSING
        except ModelWrongError as error:
            state, problem = ModelState.WRONG, str(error)
        self._rows = tuple(
            replace(each, state=state, problem=problem) if each.name == name else each for each in self._rows
        )

    def _say_failed(self, error: Exception) -> None:
        if self._cancelled.is_set():
            self._said = "Stopped. What came so far is kept for the next time."
        elif isinstance(error, RollcallError):
            self._said = str(error)
        else:
            self._said = "That failed because of an error; the log says more."


def _row(row: WeightFile) -> ModelRow:
    origin = next((each.label for each in row.carriers if not isinstance(each, InstalledWheel)), "")
    embedders = tuple(name for name, entry in EMBEDDERS.items() if entry.weights == row.name)
    return ModelRow(
        row.name,
        row.description,
        row.paper,
        row.trained_on,
        row.licence,
        row.commercial_use,
        row.size,
        origin,
        embedders=embedders,
    )
