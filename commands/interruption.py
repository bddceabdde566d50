"""Ends the process soon after a signal, even if its threads or a library do not let it end."""

from __future__ import annotations

import contextlib
import errno
import io
import logging
import os
import signal
import socket
import threading
from typing import TextIO

from realtime.worker import end_signals
from storage.ordered_end import run_actions

GRACE = 1.4
"""Seconds from a signal until the process is ended by force. Everything on disk is written whole or not at all."""
_ENDED = 0


class SignalWatch:
    """A thread that the operating system tells of signals while the main thread may be busy inside a library.

    grace: may be changed by a command that needs longer to close what it writes.
    """

    def __init__(self, grace: float = GRACE) -> None:
        self.grace = grace
        self._numbers = end_signals()
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="signals", daemon=True)

    def start(self) -> None:
        """On the main thread."""
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._thread.start()

    def stop(self) -> None:
        """On the main thread, once it ends by itself. Idempotent."""
        if self._done.is_set():
            return
        self._done.set()
        signal.set_wakeup_fd(-1)
        with contextlib.suppress(OSError):
            self._writer.send(bytes([_ENDED]))
        self._thread.join()
        self._reader.close()
        self._writer.close()

    def _watch(self) -> None:
        while number := (self._reader.recv(1) or bytes([_ENDED]))[0]:
            if number not in self._numbers:
                continue
            if not self._done.wait(self.grace):
                logging.getLogger("rollcall").info("ended by force %.1f s after signal %d", self.grace, number)
                run_actions()
                os._exit(128 + number)
            return


class _Terminal(io.FileIO):
    """Takes what is written to a terminal that is gone, too: the work and its files do not depend on it."""

    def write(self, content: object, /) -> int:
        try:
            return super().write(content)  # type: ignore[arg-type]
        except OSError as error:
            if error.errno != errno.EIO:
                raise
            return memoryview(content).nbytes  # type: ignore[arg-type]


def outliving_terminal(stream: TextIO) -> TextIO:
    """``stream``; where it is a terminal of POSIX, one that goes on to take texts when the terminal was closed."""
    if os.name != "posix" or not isinstance(stream, io.TextIOWrapper) or not stream.isatty():
        return stream
    stream.flush()
    raw = io.BufferedWriter(_Terminal(stream.fileno(), "w", closefd=False))
    return io.TextIOWrapper(raw, encoding=stream.encoding, errors=stream.errors, line_buffering=True)
