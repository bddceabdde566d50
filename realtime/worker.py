"""A thread that is nothing but a loop around one step."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable
from typing import NoReturn

_log = logging.getLogger(__name__)

IDLE = 3600.0
"""Seconds a step waits at a time; whatever it waits for wakes it."""


class Worker:
    """Repeats ``step`` on a thread of its own until asked to stop; a crash becomes a value.

        idle ──start──> running ──stop_soon──> stopped
                           └───step raises───> failed (``fault`` is the exception, the log has the traceback)

    ``step`` waits for work itself; ``wake`` makes a waiting step return. The thread is a daemon: one that is stuck
    inside a driver never keeps the process from ending.
    """

    def __init__(self, name: str, step: Callable[[], object], wake: Callable[[], object]) -> None:
        self.name = name
        self.fault: Exception | None = None
        self._step = step
        self._wake = wake
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Starts the thread once; nothing where it runs already or was stopped before it started."""
        if self._thread is None and not self._stopping.is_set():
            self._thread = threading.Thread(target=self._run, name=self.name, daemon=True)
            self._thread.start()

    def stop_soon(self) -> None:
        """Asks the loop to end after the step it is in; returns at once. Idempotent."""
        self._stopping.set()
        self._wake()

    def join(self, timeout: float) -> bool:
        """Waits for the end, at most ``timeout`` seconds; says whether the thread is gone."""
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
    """Lets single faults pass, counts and logs them; the ``limit``-th in a row is raised again."""

    def __init__(self, what: str, limit: int = 10) -> None:
        self.total = 0
        self._what = what
        self._limit = limit
        self._in_a_row = 0

    def passed(self) -> None:
        self._in_a_row = 0

    def failed(self, error: Exception) -> None:
        """Raises ``error`` where too many came in a row."""
        self.total += 1
        self._in_a_row += 1
        # The traceback once for a row of faults: the same one at thirty a second helps nobody.
        _log.warning("%s failed (%s in a row): %s", self._what, self._in_a_row, error, exc_info=self._in_a_row == 1)
        if self._in_a_row >= self._limit:
            raise error


def leave(status: int) -> NoReturn:
    """Ends the process with ``status``, also while a thread of ours is stuck in a driver or in a compiler of networks.

    Python takes such a thread down when the interpreter ends; up to 3.13 that aborts the process where the thread is
    inside C++ ("terminate called without an active exception"), and a clean end would look like a crash.
    """
    stuck = any(each.daemon for each in threading.enumerate() if each is not threading.current_thread())
    if not stuck:
        sys.exit(status)
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(status)
