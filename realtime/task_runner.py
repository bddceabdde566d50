"""Runs background tasks on a few threads that exist only while there is work."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Generic, TypeVar

from realtime.interfaces import Activity
from recognition.errors import RollcallError
from recognition.progress import Progress

_log = logging.getLogger(__name__)

Result = TypeVar("Result")

_MAX_THREADS = 6
_IDLE_SECONDS = 5.0
"""A thread without work ends after this time."""


class TaskCancelledError(RollcallError):
    """The task was cancelled, or the runner is closing."""


class TaskState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"


class TaskContext:
    """The argument of a task's work. Calling it, as a ``ProgressSink``, reports progress and ends a cancelled task."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self.activity: Activity | None = None
        self._cancelled = threading.Event()
        self._time_left = TimeLeft(clock)

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def cancel(self) -> None:
        self._cancelled.set()

    def __call__(self, progress: Progress) -> None:
        """Raises TaskCancelledError once the task was cancelled."""
        if self._cancelled.is_set():
            raise TaskCancelledError("Stopped.")
        self.activity = Activity(progress, self._time_left.at(progress.fraction))


class Task(Generic[Result]):
    """One piece of work. Every attribute may be read from any thread.

        WAITING ──> RUNNING ──> DONE (``result``) or FAILED (``error``, traceback in the log)
           └───────────┴─cancel─> CANCELLED

    key: what identifies the work; see ``TaskRunner.submit``.
    state: where it is now.
    result: what the work returned, None until it is done.
    error: what the work raised, None unless it failed.
    """

    def __init__(self, key: str, lane: str, work: Callable[[TaskContext], Result], clock: Callable[[], float]) -> None:
        self.key = key
        self.lane = lane
        self.state = TaskState.WAITING
        self.result: Result | None = None
        self.error: Exception | None = None
        self.on_end: Callable[[Task[Result]], object] | None = None
        self._work = work
        self._context = TaskContext(clock)
        self._ended = threading.Event()

    @property
    def activity(self) -> Activity | None:
        """The newest progress with the time left; None unless it is running and has reported."""
        return self._context.activity if self.state is TaskState.RUNNING else None

    @property
    def is_active(self) -> bool:
        """Whether it waits or runs."""
        return self.state in (TaskState.WAITING, TaskState.RUNNING)

    def cancel(self) -> None:
        """Ends it at its next progress report, or before it starts. Idempotent."""
        self._context.cancel()

    def wait(self, timeout: float | None = None) -> bool:
        """Waits for the end and its report, at most ``timeout`` seconds; returns whether it has ended."""
        return self._ended.wait(timeout)

    def run(self) -> None:
        """Runs the work on the calling thread. Called by ``TaskRunner`` alone."""
        try:
            if self._context.is_cancelled:
                raise TaskCancelledError("Stopped.")
            self.state = TaskState.RUNNING
            self.result = self._work(self._context)
            self.state = TaskState.DONE
        except TaskCancelledError as error:
            self.state, self.error = TaskState.CANCELLED, error
        except Exception as error:
            # What a library raises when its work is cut off is no failure.
            self.state = TaskState.CANCELLED if self._context.is_cancelled else TaskState.FAILED
            self.error = error
            if self.state is TaskState.FAILED:
                is_ours = isinstance(error, RollcallError)
                _log.warning("The task %s failed: %s", self._kind, error, exc_info=not is_ours)
        self.end()

    @property
    def _kind(self) -> str:
        """For the log: the rest of the key may name somebody."""
        return self.key.partition(" ")[0]

    def end(self) -> None:
        if self.is_active:  # it never ran
            self.state = TaskState.CANCELLED
        if self.on_end is not None:
            try:
                self.on_end(self)
            except Exception:
                _log.exception("The end of the task %s could not be reported", self._kind)
        self._ended.set()


class TaskRunner:
    """Runs tasks on at most ``max_threads`` threads, which start with the first task and end when there is none.

    With ``max_threads`` 0 it starts no thread, and ``step`` runs one task at a time on the calling thread.
    Thread-safe.
    """

    def __init__(self, max_threads: int = _MAX_THREADS, clock: Callable[[], float] = time.monotonic) -> None:
        self._max_threads = max_threads
        self._clock = clock
        self._changed = threading.Condition()  # guards everything below
        self._waiting: list[Task[Any]] = []
        self._running: list[Task[Any]] = []
        self._newest: dict[str, Task[Any]] = {}
        self._threads: set[threading.Thread] = set()
        self._leaving: set[threading.Thread] = set()  # without work, in their last instructions
        self._started = 0
        self._is_closed = False

    def submit(
        self,
        key: str,
        work: Callable[[TaskContext], Result],
        *,
        lane: str | None = None,
        restart: bool = False,
        on_end: Callable[[Task[Result]], object] | None = None,
    ) -> Task[Result]:
        """Queues ``work`` and returns at once.

        key: a waiting task of the same key is replaced (the newest request wins); a running one goes on, and this one
            follows it.
        lane: tasks of one lane run one at a time, in order; None: the key is the lane.
        restart: cancel a running task of the same key, too.
        on_end: called on the task's thread once it has ended, in whichever state.
        """
        task = Task(key, lane or key, work, self._clock)
        task.on_end = on_end
        with self._changed:
            replaced = [each for each in self._waiting if each.key == key]
            self._waiting = [each for each in self._waiting if each.key != key]
            if restart:
                for each in self._running:
                    if each.key == key:
                        each.cancel()
            is_closed = self._is_closed
            if not is_closed:
                self._newest[key] = task
                self._waiting.append(task)
                if self._has_too_few_threads():
                    self._start_thread()
                self._changed.notify()
        for each in replaced:
            each.end()
        if is_closed:
            task.end()
        return task

    def task(self, key: str) -> Task[Any] | None:
        """The newest task of this key, ended or not; None where there never was one."""
        with self._changed:
            return self._newest.get(key)

    def activity(self, *lanes: str) -> Activity | None:
        """The progress of the running task of one of these lanes, or None."""
        with self._changed:
            running = [each for each in self._running if each.lane in lanes]
        return next((each.activity for each in running if each.activity is not None), None)

    def is_active(self, *lanes: str) -> bool:
        """Whether a task of one of these lanes waits or runs."""
        with self._changed:
            return any(each.lane in lanes for each in (*self._waiting, *self._running))

    def cancel(self, *lanes: str) -> None:
        """Cancels every waiting and running task of these lanes."""
        with self._changed:
            ended = [each for each in self._waiting if each.lane in lanes]
            self._waiting = [each for each in self._waiting if each.lane not in lanes]
            for each in self._running:
                if each.lane in lanes:
                    each.cancel()
        for each in ended:
            each.end()

    def step(self) -> bool:
        """Runs one waiting task on the calling thread; returns whether there was one."""
        with self._changed:
            task = self._take()
        if task is None:
            return False
        self._run(task)
        return True

    def close(self, timeout: float = 1.0) -> tuple[str, ...]:
        """Cancels everything and ends the threads. Returns the keys of tasks still running after ``timeout`` seconds.
        Idempotent."""
        deadline = time.monotonic() + timeout
        with self._changed:
            self._is_closed = True
            ended, self._waiting = self._waiting, []
            for each in self._running:
                each.cancel()
            self._changed.notify_all()
            threads = [*self._threads, *self._leaving]
        for each in ended:
            each.end()
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, deadline - time.monotonic()))
        with self._changed:
            return tuple(each.key for each in self._running)

    def _has_too_few_threads(self) -> bool:
        """The lock is held. A thread that was woken or started may not have taken its task yet."""
        free = len(self._threads) - len(self._running)
        ready = {each.lane for each in self._waiting} - {each.lane for each in self._running}
        return free < len(ready) and len(self._threads) < self._max_threads

    def _start_thread(self) -> None:
        self._started += 1
        thread = threading.Thread(target=self._loop, name=f"tasks-{self._started}", daemon=True)
        self._threads.add(thread)
        thread.start()

    def _loop(self) -> None:
        while True:
            with self._changed:
                task = self._take()
                if task is None and not self._is_closed:
                    self._changed.wait(_IDLE_SECONDS)
                    task = self._take()
                if task is None:
                    self._leave()
                    return
            try:
                self._run(task)
            except BaseException:  # not an Exception, which the task keeps: this thread ends
                with self._changed:
                    self._leave()
                raise

    def _leave(self) -> None:
        """The current thread ends. The lock is held."""
        thread = threading.current_thread()
        self._threads.discard(thread)
        self._leaving = {thread, *(each for each in self._leaving if each.is_alive())}

    def _take(self) -> Task[Any] | None:
        """The first task whose lane is free. The lock is held."""
        busy = {each.lane for each in self._running}
        task = next((each for each in self._waiting if each.lane not in busy), None)
        if task is not None:
            self._waiting.remove(task)
            self._running.append(task)
        return task

    def _run(self, task: Task[Any]) -> None:
        try:
            task.run()
        finally:
            with self._changed:
                self._running.remove(task)
                self._changed.notify()


_MIN_SECONDS = 3.0
"""Seconds before the first estimate: the first steps often take longer."""
_MIN_FRACTION = 0.01


class TimeLeft:
    """Estimates the time left from the fraction done, 0..1. If it falls or is unknown, the estimate starts again."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: tuple[float, float] | None = None  # time and fraction
        self._last = 0.0

    def at(self, fraction: float | None) -> float | None:
        """Seconds left after ``fraction`` is done; None while that cannot be estimated."""
        now = self._clock()
        if fraction is None:
            self._start = None
            return None
        if self._start is None or fraction < self._last:
            self._start = now, fraction
        self._last = fraction
        since, before = self._start
        elapsed, done = now - since, fraction - before
        if elapsed < _MIN_SECONDS or done < _MIN_FRACTION:
            return None
        return max(0.0, elapsed * (1 - fraction) / done)
