"""What the windows' services share: a view that tasks replace as a whole, and the outcome of the last command."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar, Generic, TypeVar

from realtime.interfaces import Activity
from realtime.task_runner import Task, TaskContext, TaskRunner, TaskState
from recognition.errors import RollcallError
from recognition.message import Message
from services.privacy.access import OPEN, Access

Outcome = Message | RollcallError | None
"""A code with parameters, or the error that a task ended with; None where there is nothing to report."""

STOPPED = Message.of("stopped")
FAILED = Message.of("failed")
"""Because of an error that is not one of ours; the log has it."""


def outcome_of(task: Task[Any]) -> Outcome:
    """Of an ended task: what it returned where that is a Message, or why it failed."""
    if task.state is TaskState.FAILED:
        return task.error if isinstance(task.error, RollcallError) else FAILED
    if task.state is TaskState.CANCELLED:
        return STOPPED
    return task.result if isinstance(task.result, Message) else None


GALLERY_IMPORT = "gallery import"
CUT_OFF = (GALLERY_IMPORT, "people import", "training", "evaluation", "consent")
"""Lanes of tasks that the user waits for, and that the end of the program cuts off."""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class TaskView:
    """What every window shows.

    activity: of the running task, or None.
    status: outcome of the last command that has one.
    """

    activity: Activity | None = None
    status: Outcome = None


View = TypeVar("View", bound=TaskView)


class TaskService(Generic[View]):
    """Runs the commands of a window as tasks. Every command returns at once; what came of it is in a later ``view``.

    view: the first.
    lanes: of its tasks; ``view`` shows the activity of these, and ``cancel`` ends them.

    ``access``: who may use the commands that need an operator.
    """

    access: Access = OPEN
    _stopped: ClassVar[Message] = STOPPED

    def __init__(self, tasks: TaskRunner, view: View, *lanes: str) -> None:
        self._tasks = tasks
        self._lanes = lanes
        self._lock = threading.RLock()  # guards the view and what it is made of
        self._view = view

    def view(self) -> View:
        return replace(self._view, activity=self._tasks.activity(*self._lanes))

    def cancel(self) -> None:
        """Ends all work."""
        if self._tasks.is_active(*self._lanes):
            self._show(status=self._stopped)  # first: a task may report what it had done
            self._tasks.cancel(*self._lanes)

    def _submit(
        self, key: str, work: Callable[[TaskContext], object], *, lane: str = "", restart: bool = False
    ) -> None:
        """``lane``: the first where none is given. The other arguments are those of ``TaskRunner.submit``."""
        lane = lane or self._lanes[0]
        self._tasks.submit(f"{lane} {key}", work, lane=lane, restart=restart, on_end=self._ended)

    def _ended(self, task: Task[Any]) -> None:
        outcome = outcome_of(task)
        if outcome not in (None, STOPPED):  # ``cancel`` shows that; a waiting task that was replaced ends so, too
            self._show(status=outcome)

    def _show(self, **parts: Any) -> None:
        with self._lock:
            self._view = replace(self._view, **parts)
