"""Sources that follow a script, and waiting for what the capture thread makes of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture, CaptureStatus
from recognition.types import Frame, Image
from tests.fakes import picture

PATIENCE = 5.0


class ScriptedSource:
    """Gives what the script says: pictures, None for the end, exceptions to raise, events to wait for, or for its
    being closed."""

    label = "the script"
    frames_per_second: float | None = 10.0
    position: float | None = None
    is_cut_short = False

    def __init__(self, *script: object, is_live: bool = False, opening: object = None) -> None:
        self.is_live = is_live
        self.closed = threading.Event()
        self._opening = opening
        self._script = iter(script)

    def open(self) -> None:
        if isinstance(self._opening, threading.Event):
            self._opening.wait(PATIENCE)
        if isinstance(self._opening, Exception):
            raise self._opening

    def read(self) -> Image | None:
        for line in self._script:
            if isinstance(line, threading.Event):
                deadline = time.monotonic() + PATIENCE
                while not (line.wait(0.002) or self.closed.is_set()) and time.monotonic() < deadline:
                    pass
                continue
            if isinstance(line, Exception):
                raise line
            return line.copy() if isinstance(line, np.ndarray) else None
        return None

    def close(self) -> None:
        self.closed.set()


class EndlessSource(ScriptedSource):
    """A live source that gives a picture whenever it is asked, about a thousand a second."""

    def __init__(self) -> None:
        super().__init__(is_live=True)

    def read(self) -> Image | None:
        return None if self.closed.wait(0.001) else picture()


Start = Callable[..., tuple[Capture, Mailbox[Frame]]]


def until(condition: Callable[[], bool], otherwise: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < deadline, f"it stayed {otherwise()}"
        pause.wait(0.002)


def reached(capture: Capture, state: SessionState) -> CaptureStatus:
    """The status once its state is ``state``."""
    until(lambda: capture.status().state is state, capture.status)
    return capture.status()


def index_of(frame: Frame | None) -> int:
    assert frame is not None
    return frame.index


def has_read(capture: Capture, count: int) -> None:
    until(lambda: capture.status().frames_read >= count, capture.status)
