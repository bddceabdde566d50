"""OpenCV's capture of cameras, which any thread can close, and the pacing of recorded frames."""

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

# Read by OpenCV when its video module starts. FFmpeg's level -8 is "quiet": we report errors ourselves.
# With Media Foundation's hardware transforms a camera takes 20 s to open (opencv#17687).
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")


OpenVideo = Callable[[], cv2.VideoCapture | None]
"""Opens a capture; returns None or an unopened one if that fails."""


def silence() -> None:
    """Turns off OpenCV's warnings on stderr: it prints several lines for each missing camera."""
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


class Video:
    """A cv2.VideoCapture used by one thread and closed by any.

    Releasing a capture while another thread reads it crashes in some drivers, so ``close`` releases it only if it is
    not in use; otherwise the thread using it does.
    """

    def __init__(self) -> None:
        self._in_use = threading.Lock()
        self._capture: cv2.VideoCapture | None = None
        self.closing = threading.Event()

    def open(self, opener: OpenVideo, problem: str) -> None:
        """Runs ``opener``, which may block. Raises SourceError with ``problem`` if it fails."""
        silence()
        with self._in_use:
            capture = opener()
            if capture is not None:
                if capture.isOpened() and not self.closing.is_set():
                    self._capture = capture
                    return
                capture.release()
        raise SourceError(problem)

    def read(self) -> Image | None:
        """The next picture; None at the end, if the source is gone, or after ``close``."""
        with self._in_use:
            picture = None
            if self._capture is not None and not self.closing.is_set():
                is_read, picture = self._capture.read()
                picture = picture if is_read else None
            if self.closing.is_set():
                self._release()
                return None
            return picture

    def number(self, prop: int) -> float:
        """A cv2.CAP_PROP_* value, 0 if unknown."""
        with self._in_use:
            return float(self._capture.get(prop)) if self._capture is not None else 0.0

    def close(self) -> None:
        self.closing.set()
        if self._in_use.acquire(blocking=False):
            try:
                self._release()
            finally:
                self._in_use.release()

    def _release(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


Pace = Literal["real", "fast"]

# Seconds of delay after which the clock is reset instead of catching up: paused, or the computer slept.
_MAX_DELAY = 0.5

# Seconds of one wait. Recorders write no frames while nothing moves; a broken time must not stop the picture for hours.
_MAX_WAIT = 120.0


class Pacer:
    """Makes a thread wait until a picture is due. With ``fast`` it never waits."""

    def __init__(self, pace: Pace, closing: Event, clock: Callable[[], float] = time.monotonic) -> None:
        self._real = pace == "real"
        self._closing = closing
        self._clock = clock
        self._start: float | None = None

    def restart(self) -> None:
        """The next picture is due at once, whatever its time."""
        self._start = None

    def wait_for(self, media_time: float) -> None:
        """Waits until ``media_time`` seconds after the first picture, or until the source is closing."""
        if not self._real:
            return
        now = self._clock()
        if self._start is None:
            self._start = now - media_time
            return
        wait = self._start + media_time - now
        if not -_MAX_DELAY <= wait <= _MAX_WAIT:
            self._start = now - media_time
        elif wait > 0:
            self._closing.wait(wait)
