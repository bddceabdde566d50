"""Threads that repeat one step, and ending the process."""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import NoReturn

from storage.ordered_end import run_actions

_log = logging.getLogger(__name__)

IDLE = 3600.0
"""Seconds that a step waits at most; what it waits for wakes it."""


class Worker:
    """Repeats ``step`` on a thread of its own until it is stopped; an error becomes a value.

        idle ──start──> running ──stop_soon──> stopped
                           └───step raises───> failed (``fault`` is the exception, the log has the traceback)

    ``step`` waits for work itself; ``wake`` makes a waiting step return. The thread is a daemon, so that one stuck in a
    driver does not keep the process alive.
    """

    def __init__(self, name: str, step: Callable[[], object], wake: Callable[[], object]) -> None:
        self.name = name
        self.fault: Exception | None = None
        self._step = step
        self._wake = wake
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Starts the thread, unless it was started or stopped already."""
        if self._thread is None and not self._stopping.is_set():
            self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
            self._thread.start()

    def stop_soon(self) -> None:
        """Requests the loop to end after the current step; returns at once. Idempotent."""
        self._stopping.set()
        self._wake()

    def join(self, timeout: float) -> bool:
        """Waits for the end, at most ``timeout`` seconds; returns whether the thread has ended."""
        if self._thread is None or self._thread is threading.current_thread():
            return True
        self._thread.join(max(0.0, timeout))
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self._stopping.is_set():
                self._step()
        except Exception as error:
            self.fault = error
            _log.exception("The %s thread ended with an error", self.name)


class Tolerance:
    """Counts and logs errors; the ``limit``-th in a row is raised again."""

    def __init__(self, what: str, limit: int = 10) -> None:
        self.total = 0
        self._what = what
        self._limit = limit
        self._in_a_row = 0

    def passed(self) -> None:
        self._in_a_row = 0

    def failed(self, error: Exception) -> None:
        """Raises ``error`` if it is the ``limit``-th in a row."""
        self.total += 1
        self._in_a_row += 1
        # The traceback only once: there may be thirty errors per second.
        _log.warning("%s failed (%s in a row): %s", self._what, self._in_a_row, error, exc_info=self._in_a_row == 1)
        if self._in_a_row >= self._limit:
            raise error


def end_signals() -> tuple[int, ...]:
    """The signals that end the program: SIGINT, SIGTERM, and what comes when the terminal or console is closed.

    SIGHUP is none where it is ignored, as by nohup.
    """
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        numbers.append(signal.SIGBREAK)  # Ctrl-Break, and a console that is closed
    elif signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        numbers.append(signal.SIGHUP)
    return tuple(numbers)


def exit_process(status: int) -> NoReturn:
    """Ends the process with ``status`` after its threads, even if a daemon thread is stuck in a driver or compiler.

    Up to Python 3.13, the end of the interpreter aborts the process if such a thread is inside C++ ("terminate called
    without an active exception"), and a regular end would look like a crash.
    """
    for each in threading.enumerate():
        if not each.daemon and each is not threading.current_thread():
            each.join()
    has_daemons = any(each.daemon for each in threading.enumerate() if each is not threading.current_thread())
    if not has_daemons:
        sys.exit(status)
    run_actions()
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)
