"""Setting operators up: for the window and the command line. Each change is recorded in the audit trail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from realtime.task_runner import TaskContext, TaskRunner
from recognition.errors import RollcallError
from recognition.message import Message
from services.privacy.access import Access, needs_operator
from services.task_view import Outcome, TaskService, TaskView
from storage.operators import OperatorFile

Record = Callable[[Message], object]
_LANE = "operators"


def add_operator(operators: OperatorFile, name: str, pin: str, record: Record) -> Message:
    """Raises UsageError where the name is taken or empty, or the PIN too short."""
    return _recorded(Message.of("operator-added", operator=operators.add(name, pin)), record)


def remove_operator(operators: OperatorFile, name: str, record: Record) -> Message:
    """Raises UnknownNameError."""
    return _recorded(Message.of("operator-removed", operator=operators.remove(name)), record)


def set_pin(operators: OperatorFile, name: str, pin: str, record: Record) -> Message:
    """Raises UnknownNameError, and UsageError where the PIN is too short."""
    return _recorded(Message.of("operator-pin-set", operator=operators.set_pin(name, pin)), record)


def reset_operators(operators: OperatorFile, record: Record) -> Message:
    """Removes all without a PIN: for whoever owns the account's files."""
    return _recorded(Message.of("operators-reset", operators=operators.reset()), record)


def _recorded(done: Message, record: Record) -> Message:
    record(done)
    return done


@dataclass(frozen=True, slots=True, eq=False)
class OperatorsView(TaskView):
    """names: of all operators. operator: who is at work, or None. done: how many commands have ended."""

    names: tuple[str, ...] = ()
    operator: str | None = None
    done: int = 0


class Operators(TaskService[OperatorsView]):
    """Unlocks the window, and sets operators up. A PIN takes a moment to check, so that everything is a task."""

    def __init__(self, access: Access, tasks: TaskRunner, record: Record) -> None:
        super().__init__(tasks, OperatorsView(), _LANE)
        self.access = access
        self._record = record

    def view(self) -> OperatorsView:
        self._show(operator=self.access.operator)
        return super().view()

    def refresh(self) -> None:
        """Reads the names."""
        self._submit("list", lambda _context: self._list())

    def unlock(self, name: str, pin: str) -> None:
        self._do(lambda _file: self.access.unlock(name, pin))

    @needs_operator
    def add(self, name: str, pin: str) -> None:
        self._do(lambda file: add_operator(file, name, pin, self._record))

    @needs_operator
    def remove(self, name: str) -> None:
        self._do(lambda file: remove_operator(file, name, self._record))

    @needs_operator
    def set_pin(self, name: str, pin: str) -> None:
        self._do(lambda file: set_pin(file, name, pin, self._record))

    def _do(self, work: Callable[[OperatorFile], Message | None]) -> None:
        def task(_context: TaskContext) -> None:
            assert self.access.operators is not None
            outcome: Outcome
            try:
                outcome = work(self.access.operators)
                self._list()
            except RollcallError as error:
                outcome = error
            self._show(status=outcome, done=self._view.done + 1)

        self._submit(f"{self._view.done}", task)

    def _list(self) -> None:
        if self.access.operators is not None:
            self._show(names=self.access.operators.names())
