"""The weights of the networks: which are here, and downloading or importing the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.interfaces import Activity
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import ModelMissingError, ModelWrongError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import EMBEDDERS
from recognition.weights.catalogue import WEIGHTS, InstalledWheel, WeightFile
from recognition.weights.store import ModelState
from services.outcome import Outcome, outcome_of

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore

LANE = "models"


@dataclass(frozen=True, slots=True)
class ModelStatus:
    """The weights of one network on this machine.

    state: None until the file was examined.
    problem: what is wrong with the file, where it is WRONG.
    """

    file: WeightFile
    state: ModelState | None = None
    problem: str | None = None

    @property
    def origin(self) -> str:
        """Where it is downloaded from; empty where it comes with the installation."""
        return next((each.label for each in self.file.carriers if not isinstance(each, InstalledWheel)), "")

    @property
    def embedders(self) -> tuple[str, ...]:
        """The embedders that can be chosen once the weights are here."""
        return tuple(name for name, entry in EMBEDDERS.items() if entry.weights == self.file.name)


@dataclass(frozen=True, slots=True)
class ModelsView:
    """status: outcome of the last command."""

    rows: tuple[ModelStatus, ...] = ()
    activity: Activity | None = None
    status: Outcome = None


def install(
    store: ModelStore, name: str, progress: ProgressSink, cancelled: Callable[[], bool] = lambda: False
) -> Path:
    """Downloads weights and verifies them. The caller has shown the licence.

    Raises ModelMissingError where they cannot be had now or ``cancelled``, ModelWrongError where another file came.
    """
    progress(Progress(Stage.DOWNLOADING, subject=name))
    return store.fetch(name, progress, cancelled)


def import_file(store: ModelStore, name: str, file: Path, progress: ProgressSink) -> Path:
    """Copies a file of weights and verifies it. Raises ModelMissingError, ModelWrongError."""
    progress(Progress(Stage.VERIFYING, subject=file.name))
    return store.import_file(name, file)


def examine(store: ModelStore, file: WeightFile) -> ModelStatus:
    """Whether the weights are here and are what they should be."""
    try:
        store.path(file.name)
    except ModelMissingError:
        return ModelStatus(file, ModelState.MISSING)
    except ModelWrongError as error:
        return ModelStatus(file, ModelState.WRONG, str(error))
    return ModelStatus(file, ModelState.READY)


class Models:
    """The weights as the window shows them. Commands return at once; large files are read on the task runner."""

    def __init__(self, store: Callable[[], ModelStore], tasks: TaskRunner) -> None:
        self._store = store
        self._tasks = tasks
        self._rows = {name: ModelStatus(file) for name, file in WEIGHTS.items()}
        self._status: Outcome = None

    def view(self) -> ModelsView:
        return ModelsView(tuple(self._rows.values()), self._tasks.activity(LANE), self._status)

    def refresh(self) -> None:
        """Examines the files again."""

        def work(context: TaskContext) -> None:
            for name in WEIGHTS:
                if not context.is_cancelled:
                    self._examine(name)

        self._tasks.submit("examine models", work, lane=LANE)

    def install(self, name: str) -> None:
        """Downloads weights; the caller has shown the licence."""
        self._change(name, lambda context: install(self._store(), name, context, lambda: context.is_cancelled))

    def import_file(self, name: str, file: Path) -> None:
        self._change(name, lambda context: import_file(self._store(), name, file, context))

    def cancel(self) -> None:
        self._tasks.cancel(LANE)

    def _change(self, name: str, work: Callable[[TaskContext], object]) -> None:
        def change(context: TaskContext) -> Message:
            try:
                work(context)
            finally:
                self._examine(name)
            return Message.of("model-ready", name=name)

        def ended(task: Task[Message]) -> None:
            is_cancelled = task.state is TaskState.CANCELLED
            self._status = Message.of("download-stopped") if is_cancelled else outcome_of(task)

        self._status = None
        self._tasks.submit(f"change {name}", change, lane=LANE, on_end=ended)

    def _examine(self, name: str) -> None:
        self._rows = {**self._rows, name: examine(self._store(), WEIGHTS[name])}
