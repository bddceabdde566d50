"""When the next picture of something recorded is due."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import Literal

Pace = Literal["real", "fast"]

# Later than this, the clock is set anew instead of hurrying after it: playing was paused, or the machine slept.
_LATEST = 0.5


class Pacer:
    """Holds a thread back until a picture's time has come. With ``fast`` nothing is ever held back."""

    def __init__(self, pace: Pace, closing: Event, clock: Callable[[], float] = time.monotonic) -> None:
        self._real = pace == "real"
        self._closing = closing
        self._clock = clock
        self._start: float | None = None

    def wait_for(self, media_time: float) -> None:
        """Waits until ``media_time`` seconds after the first picture, or until the source is closing."""
        if not self._real:
            return
        now = self._clock()
        if self._start is None:
            self._start = now - media_time
            return
        wait = self._start + media_time - now
        # Far ahead is as wrong as far behind: a broken timestamp must not stop the picture for an hour.
        if not -_LATEST <= wait <= 2.0:
            self._start = now - media_time
        elif wait > 0:
            self._closing.wait(wait)
