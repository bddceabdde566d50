"""Who may change or give away what is kept: nobody is asked until operators are set up.

Every method of a service that changes or gives away something is marked with ``needs_operator``. While the window is
locked such a call is held; the window sees ``Access.is_wanted``, asks who is at work, and the held calls are made.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from functools import partial, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, cast

from recognition.errors import RollcallError
from recognition.message import Message

if TYPE_CHECKING:
    from storage.operators import OperatorFile

_Parameters = ParamSpec("_Parameters")


class Access:
    """Of one window. Thread-safe.

    operators: None where there never are any.
    lock_after: seconds without input after which it is locked.
    record: receives who unlocked and who was refused, for the audit trail.
    """

    def __init__(
        self,
        operators: OperatorFile | None = None,
        *,
        lock_after: float = 300.0,
        record: Callable[[Message], object] = lambda _message: None,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        self.operators = operators
        self._lock_after = lock_after
        self._record = record
        self._clocks = clock, wall_clock
        self._lock = threading.Lock()  # guards the next three
        self._operator: str | None = None
        self._used_at = self._now()
        self._held: dict[str, Callable[[], object]] = {}

    @property
    def is_set_up(self) -> bool:
        return self.operators is not None and self.operators.is_set_up

    @property
    def operator(self) -> str | None:
        """Who is at work; None while it is locked."""
        with self._lock:
            # Both clocks: one stands while the computer sleeps, the other one can be set.
            if any(abs(now - used) >= self._lock_after for now, used in zip(self._now(), self._used_at, strict=True)):
                self._operator = None
            return self._operator

    @property
    def is_locked(self) -> bool:
        return self.is_set_up and self.operator is None

    @property
    def is_wanted(self) -> bool:
        """Whether something waits for an operator."""
        return bool(self._held)

    def touch(self) -> None:
        """Somebody uses the window."""
        if self.operator is not None:
            with self._lock:
                self._used_at = self._now()

    def unlock(self, name: str, pin: str) -> None:
        """Takes as long as a guess is to take. Raises UnknownNameError, WrongPinError, RollcallError."""
        name = checked(self.operators, name, pin, self._record)
        with self._lock:
            self._operator, self._used_at = name, self._now()
        self._record(Message("operator-unlocked"))

    def lock(self) -> None:
        with self._lock:
            self._operator = None
            self._held.clear()

    def run(self, key: str, work: Callable[[], object]) -> None:
        """Runs ``work`` now, or holds it until an operator is there; of one ``key`` the newest."""
        if self.is_locked:
            with self._lock:
                self._held[key] = work
            return
        work()

    def go_on(self) -> None:
        """Runs what was held, unless it is locked."""
        if self.is_locked:
            return
        with self._lock:
            held, self._held = tuple(self._held.values()), {}
        for each in held:
            each()

    def give_up(self) -> None:
        """Drops what was held."""
        with self._lock:
            self._held.clear()

    def _now(self) -> tuple[float, float]:
        clock, wall_clock = self._clocks
        return clock(), wall_clock()


OPEN = Access()
"""Nobody is asked."""


class _Guarded(Protocol):
    access: Access


def needs_operator(method: Callable[_Parameters, None]) -> Callable[_Parameters, None]:
    """Marks a method that changes or gives away something, of an object with ``access``."""

    @wraps(method)
    def guarded(*arguments: _Parameters.args, **options: _Parameters.kwargs) -> None:
        service = cast(_Guarded, arguments[0])
        key = f"{type(service).__name__}.{method.__name__}"
        service.access.run(key, partial(method, *arguments, **options))

    cast(Any, guarded).needs_operator = True
    return guarded


def checked(operators: OperatorFile | None, name: str, pin: str, record: Callable[[Message], object]) -> str:
    """The name as it is stored, of the operator with this PIN; who was refused is recorded.

    Raises UnknownNameError, WrongPinError, RollcallError.
    """
    from storage.operators import WrongPinError

    if operators is None:
        raise RollcallError("There are no operators here.")
    try:
        return operators.check(name, pin)
    except WrongPinError:
        record(Message.of("operator-refused", operator=name))
        raise
