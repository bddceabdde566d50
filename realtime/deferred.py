"""Work of the engine that is done beside its own, or can wait until a start is over."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from realtime.allocator import release_memory

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Work:
    due: float
    run: Callable[[], object]
    is_kept: bool


class DeferredWork:
    """Runs work once it is due, one piece at a time, on a thread that exists while there is some. Thread-safe.

    The thread is no daemon, which could be cut off while it writes a file: call ``finish`` before the process ends.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()  # guards everything below
        self._waiting: list[_Work] = []
        self._thread: threading.Thread | None = None
        self._is_finishing = False

    def put(self, delay: float, run: Callable[[], object], *, is_kept: bool) -> None:
        """As ``recognition.inference.engine.Deferred``."""
        with self._changed:
            self._waiting.append(_Work(time.monotonic() + delay, run, is_kept))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="network-cache", daemon=False)
                self._thread.start()
            self._changed.notify()

    def finish(self) -> None:
        """Nothing is waited for from now on. Returns at once; the thread ends soon."""
        with self._changed:
            self._is_finishing = True
            self._changed.notify()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            try:
                work.run()
            except Exception:  # nobody waits for it, and what it is for works without it
                _log.exception("Deferred work of the engine failed")
        with self._changed:
            is_ending = self._is_finishing
        if not is_ending:
            release_memory()  # of networks that were measured, and of a start

    def _next(self) -> _Work | None:
        """Waits for the next one that is due; None ends the thread."""
        with self._changed:
            while True:
                if self._is_finishing:
                    self._waiting = [each for each in self._waiting if each.is_kept]
                if not self._waiting:
                    self._thread = None
                    return None
                first = min(self._waiting, key=lambda each: each.due)
                left = first.due - time.monotonic()
                if left <= 0 or self._is_finishing:
                    self._waiting.remove(first)
                    return first
                self._changed.wait(left)
