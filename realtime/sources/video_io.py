"""OpenCV's video classes, quiet and safe to close from another thread, and the pacing of recorded frames."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from threading import Event
from typing import Literal

import cv2

from recognition.errors import SourceError
from recognition.types import Image

# Read by OpenCV when its video module starts. FFmpeg's level -8 is "quiet": what went wrong is said by our own
# sentences. Media Foundation's hardware transforms make a camera take 20 s to open (opencv#17687).
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")


OpenVideo = Callable[[], cv2.VideoCapture | None]
"""Opens a capture; None, or one that is not open, where that fails."""


def silence() -> None:
    """No warnings of OpenCV on stderr: it prints several lines for each camera that is not there."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class Video:
    """One cv2.VideoCapture, used by one thread and closed from any.

    Releasing a capture while another thread reads from it crashes in some drivers, so ``close`` releases at once when
    nobody is inside, and otherwise leaves it to the thread that is.
    """

    def __init__(self) -> None:
        self._inside = threading.Lock()
        self._capture: cv2.VideoCapture | None = None
        self.closing = threading.Event()

    def open(self, opener: OpenVideo, refusal: str) -> None:
        """Runs ``opener``, which may block. Raises SourceError with ``refusal`` where nothing opens."""
        silence()
        with self._inside:
            capture = opener()
            if capture is not None:
                if capture.isOpened() and not self.closing.is_set():
                    self._capture = capture
                    return
                capture.release()
        raise SourceError(refusal)

    def read(self) -> Image | None:
        """The next picture; None at the end, when the source is gone, or after ``close``."""
        with self._inside:
            picture = None
            if self._capture is not None and not self.closing.is_set():
                came, picture = self._capture.read()
                picture = picture if came else None
            if self.closing.is_set():
                self._release()
                return None
            return picture

    def number(self, what: int) -> float:
        """A cv2.CAP_PROP_* value, 0 where it is not known."""
        with self._inside:
            return float(self._capture.get(what)) if self._capture is not None else 0.0

    def close(self) -> None:
        self.closing.set()
        if self._inside.acquire(blocking=False):
            try:
                self._release()
            finally:
                self._inside.release()

    def _release(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


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
