"""Loads the networks of the liveness check, where it is switched on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import LiveCode, Notice, NoticeKind, Notices, error_message
from realtime.pipeline.model_loading import ModelFactory
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import ModelMissingError
from recognition.message import Message
from recognition.weights.catalogue import LIVENESS_WEIGHTS

if TYPE_CHECKING:
    from recognition.interfaces import LivenessModel
    from recognition.liveness.judging import LivenessRules

LIVENESS_LANE = "preparation liveness"
_SUBJECT = "liveness"  # of notices


class LivenessLoading:
    """Loads the model in the background; until it is there, and where it is missing, no face is judged.

    rules: None where liveness is not checked; nothing is loaded then.
    model: None until it is ready.
    """

    def __init__(
        self, rules: LivenessRules | None, model_factory: ModelFactory, notices: Notices, tasks: TaskRunner
    ) -> None:
        self.model: LivenessModel | None = None
        self._rules = rules
        self._model_factory = model_factory
        self._notices = notices
        self._tasks = tasks

    def prepare(self, *, fetch: bool) -> None:
        """Missing weights are downloaded where ``fetch``; else a notice has a button to do so."""
        if self._rules is not None:
            self._submit(self._fetch if fetch else self._load)

    def fetch(self) -> None:
        """Downloads the weights and uses them."""
        self._notices.clear(_SUBJECT)
        self._submit(self._fetch)

    def _submit(self, work: Callable[[TaskContext], None]) -> None:
        def on_end(task: Task[None]) -> None:
            if task.state is TaskState.FAILED and task.error is not None:
                self._report(task.error)

        self._tasks.submit(LIVENESS_LANE, work, lane=LIVENESS_LANE, on_end=on_end)

    def _load(self, context: TaskContext) -> None:
        model = self._model_factory.liveness(context)
        self._notices.clear(_SUBJECT)  # first, so that nothing says that it is missing once it is in use
        self.model = model

    def _fetch(self, context: TaskContext) -> None:
        self._model_factory.fetch_weights(LIVENESS_WEIGHTS, context, lambda: context.is_cancelled)
        if self._rules is not None and not context.is_cancelled:
            self._load(context)

    def _report(self, error: Exception) -> None:
        is_held = self._rules is not None and self._rules.hold
        message = error_message(error, LiveCode.MODEL_UNUSABLE, name=_SUBJECT)
        if isinstance(error, ModelMissingError):
            code = LiveCode.LIVENESS_MISSING_HELD if is_held else LiveCode.LIVENESS_MISSING
            message = Message.of(code, text=error.text)
        kind = NoticeKind.PROBLEM if is_held else NoticeKind.WARNING
        self._notices.put(_SUBJECT, Notice(kind, message, "fetch-model", LIVENESS_WEIGHTS[0]))
