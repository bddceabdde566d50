"""The weights of the networks: which are here, and downloading or importing the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import ModelMissingError, ModelWrongError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage
from recognition.registry import EMBEDDERS, require_packages, weights_of
from recognition.weights.catalogue import WEIGHTS, InstalledWheel, WeightFile
from recognition.weights.store import ModelState
from services.privacy.access import needs_operator
from services.task_view import TaskService, TaskView

if TYPE_CHECKING:
    from recognition.weights.store import ModelStore


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


def statuses_of(embedder: str, rows: Sequence[ModelStatus]) -> tuple[ModelStatus, ...]:
    """Of ``rows`` the weights that an embedder, a bundle or a fusion lacks. Raises UnknownNameError, UsageError."""
    wanted = weights_of(embedder)
    return tuple(each for each in rows if each.file.name in wanted and each.state is not ModelState.READY)


@dataclass(frozen=True, slots=True, eq=False)
class ModelsView(TaskView):
    rows: tuple[ModelStatus, ...] = ()


def install(
    store: ModelStore, name: str, progress: ProgressSink, cancelled: Callable[[], bool] = lambda: False
) -> Path:
    """Downloads weights and verifies them. The caller has shown the licence.

    Raises ModelMissingError where they cannot be had now, could not be used here or ``cancelled``, ModelWrongError
    where another file came.
    """
    check_usable(name)
    progress(Progress(Stage.DOWNLOADING, subject=name))
    return store.fetch(name, progress, cancelled)


def check_usable(name: str) -> None:
    """Raises ModelMissingError where the weights ``name`` need a package that is not installed."""
    if name in EMBEDDERS:
        require_packages(name)


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
        return ModelStatus(file, ModelState.WRONG, error.text)
    return ModelStatus(file, ModelState.READY)


class Models(TaskService[ModelsView]):
    """The weights as the window shows them."""

    _stopped = Message.of("download-stopped")

    def __init__(self, store: Callable[[], ModelStore], tasks: TaskRunner) -> None:
        super().__init__(tasks, ModelsView(tuple(map(ModelStatus, WEIGHTS.values()))), "models")
        self._store = store

    def refresh(self) -> None:
        """Examines the files again."""

        def work(context: TaskContext) -> None:
            for name in WEIGHTS:
                if not context.is_cancelled:
                    self._examine(name)

        self._submit("examine", work)

    @needs_operator
    def install(self, name: str) -> None:
        """Downloads weights; the caller has shown the licence."""
        self._change(name, lambda context: install(self._store(), name, context, lambda: context.is_cancelled))

    @needs_operator
    def import_file(self, name: str, file: Path) -> None:
        self._change(name, lambda context: import_file(self._store(), name, file, context))

    def _change(self, name: str, work: Callable[[TaskContext], object]) -> None:
        def change(context: TaskContext) -> Message:
            try:
                work(context)
            finally:
                self._examine(name)
            return Message.of("model-ready", name=name)

        self._show(status=None)
        self._submit(f"change {name}", change)

    def _examine(self, name: str) -> None:
        found = examine(self._store(), WEIGHTS[name])
        self._show(rows=tuple(found if each.file is found.file else each for each in self._view.rows))
