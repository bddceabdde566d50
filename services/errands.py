"""Work that a page gives out: done on a thread of its own, one piece after another, and ended by one command."""

from __future__ import annotations

from collections.abc import Callable

from realtime.interfaces import Activity
from realtime.task_runner import Task, TaskRunner, TaskState
from recognition.errors import RollcallError
from recognition.progress import ProgressSink

_STOPPED = "Stopped."
_FAILED = "That failed because of an error; the log says more."


class Errands:
    """One lane of a task runner. Of the pieces of one kind that wait, the newest stays.

    ``said`` is what came of the last piece, in a sentence: what it returned, or why it failed.
    """

    def __init__(self, name: str, tasks: TaskRunner) -> None:
        self.said = ""
        self.name = name
        self._tasks = tasks

    @property
    def activity(self) -> Activity | None:
        return self._tasks.activity(self.name)

    def do(self, kind: str, work: Callable[[ProgressSink], str | None]) -> None:
        """Returns at once. Where ``work`` returns None, what was said before stays."""
        self._tasks.submit(f"{self.name} {kind}", work, lane=self.name, on_end=self._ended)

    def cancel(self) -> None:
        """Ends what goes on at its next step, and all that waits."""
        self._tasks.cancel(self.name)
        self.said = _STOPPED

    def _ended(self, task: Task[str | None]) -> None:
        if task.state is TaskState.FAILED:
            self.said = str(task.error) if isinstance(task.error, RollcallError) else _FAILED
        elif task.state is TaskState.CANCELLED and task.error is not None:
            self.said = str(task.error)
        elif task.state is TaskState.DONE and task.result is not None:
            self.said = task.result
