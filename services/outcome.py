"""What came of a task, as a value that a window shows."""

from __future__ import annotations

from typing import Any

from realtime.task_runner import Task, TaskState
from recognition.errors import RollcallError
from recognition.message import Message

Outcome = Message | RollcallError | None
"""A code with parameters, or the error that a task ended with; None where there is nothing to say."""

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
