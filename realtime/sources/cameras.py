"""Cameras of this computer: drivers for each platform, and the list of connected ones."""

from __future__ import annotations

import logging
import os
import queue
import re
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import cv2

from realtime.interfaces import Choice
from realtime.sources.video_io import OpenVideo, Video, silence
from recognition.errors import SourceError
from recognition.message import Text
from recognition.types import Image
from settings import SourceSettings

_log = logging.getLogger(__name__)

_LINUX_DEVICES = Path("/sys/class/video4linux")

# A USB camera sometimes delivers a broken JPEG; this many in a row mean that it is gone.
_MAX_BAD_READS = 5
_BAD_READ_PAUSE = 0.05

_ALTERNATIVES = Text("Choose another camera, a file, an address or the demo.")


def list_cameras(platform: str = sys.platform, devices: Path = _LINUX_DEVICES) -> tuple[Choice, ...]:
    """Lists cameras without opening any.

    Linux provides numbers and names. Windows and macOS provide neither without opening the camera (and turning on its
    light), so the first two numbers are offered there.
    """
    if not platform.startswith("linux"):
        return _choice(0), _choice(1)
    found = []
    for node in devices.glob("video*"):
        number = re.fullmatch(r"video(\d+)", node.name)
        # Only the first of a camera's nodes delivers pictures; the others are for metadata.
        if number and _read_line(node / "index") in ("0", None):
            found.append((int(number[1]), _read_line(node / "name")))
    return tuple(_choice(number, name) for number, name in sorted(found))


def _choice(number: int, name: str | None = None) -> Choice:
    if name:
        return Choice(str(number), Text("Camera {number} ({name})", number=number, name=name))
    return Choice(str(number), Text("Camera {number}", number=number))


def _read_line(path: Path) -> str | None:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip() or None
    except OSError:
        return None


class Camera:
    """A camera of this computer, with the size and rate of the settings requested."""

    is_live = True
    position: float | None = None
    is_cut_short = False

    def __init__(self, number: int, settings: SourceSettings, *, platform: str = sys.platform) -> None:
        self._number = number
        self._settings = settings
        self._platform = platform
        self._video = Video()
        self._rate: float | None = None

    @property
    def label(self) -> str:
        return f"camera {self._number}"

    @property
    def frames_per_second(self) -> float | None:
        return self._rate

    def open(self) -> None:
        if self._platform.startswith("linux"):
            self._check_linux_device(Path(f"/dev/video{self._number}"))
        openers = [self._opener(backend) for backend in backends(self._platform)]
        self._video.open(
            lambda: first_to_open(openers, head_start=self._settings.open_timeout / 2),
            Text(
                "Camera {number} does not open; it is missing or another program is using it. {alternatives}",
                number=self._number,
                alternatives=_ALTERNATIVES,
            ),
        )
        rate = self._video.number(cv2.CAP_PROP_FPS)
        self._rate = rate if 0 < rate <= 1000 else None

    def read(self) -> Image | None:
        for _ in range(_MAX_BAD_READS):
            picture = self._video.read()
            if picture is not None or self._video.closing.wait(_BAD_READ_PAUSE):
                return picture
        raise SourceError("Camera {number} stopped sending pictures. Check its plug.", number=self._number)

    def close(self) -> None:
        self._video.close()

    def _check_linux_device(self, device: Path) -> None:
        """Reports the two most common problems at once instead of after the driver's own attempts."""
        if not device.exists():
            if not list_cameras():
                raise SourceError("No camera was found on this computer. {alternatives}", alternatives=_ALTERNATIVES)
            raise SourceError(
                "There is no camera {number} on this computer. {alternatives}",
                number=self._number,
                alternatives=_ALTERNATIVES,
            )
        if not os.access(device, os.R_OK | os.W_OK):
            raise SourceError(
                "This user may not use camera {number}. Add the user to the group that owns {device} (often "
                "'video') and log in again.",
                number=self._number,
                device=device,
            )

    def _opener(self, backend: int) -> OpenVideo:
        def open_video() -> cv2.VideoCapture:
            silence()
            capture = cv2.VideoCapture(self._number, backend)
            if capture.isOpened():
                self._configure(capture, backend)
            return capture

        return open_video

    def _configure(self, capture: cv2.VideoCapture, backend: int) -> None:
        # MJPG before the size: uncompressed, many USB cameras deliver 6 frames per second at 720p.
        if backend in (cv2.CAP_V4L2, cv2.CAP_DSHOW):
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, self._settings.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self._settings.height)
        capture.set(cv2.CAP_PROP_FPS, self._settings.fps)
        # One picture buffered in the driver, not four: each adds a frame time of latency.
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)


def backends(platform: str) -> tuple[int, ...]:
    """OpenCV's backends to try, in order."""
    if platform.startswith("linux"):
        return (cv2.CAP_V4L2,)
    if platform == "win32":
        return (cv2.CAP_DSHOW, cv2.CAP_MSMF)
    if platform == "darwin":
        return (cv2.CAP_AVFOUNDATION,)
    return (cv2.CAP_ANY,)


def first_to_open(openers: Sequence[OpenVideo], *, head_start: float) -> cv2.VideoCapture | None:
    """The capture of the first opener that succeeds, or None.

    If an opener takes longer than ``head_start`` seconds, the next one is started too; the first to succeed is kept
    and later ones are released. A single opener runs on the calling thread.
    """
    if len(openers) == 1:
        return openers[0]()
    results: queue.SimpleQueue[cv2.VideoCapture | None] = queue.SimpleQueue()
    decided = threading.Event()
    deciding = threading.Lock()

    def run(opener: OpenVideo) -> None:
        try:
            capture = opener()
        except Exception:
            _log.exception("A camera driver failed")
            capture = None
        with deciding:
            if not decided.is_set():
                results.put(capture)
                return
        if capture is not None:
            capture.release()

    def decide(winner: cv2.VideoCapture | None) -> cv2.VideoCapture | None:
        with deciding:
            decided.set()
        while not results.empty():
            late = results.get()
            if late is not None:
                late.release()
        return winner

    running = 0
    for opener in openers:
        threading.Thread(target=run, args=(opener,), name="camera-open", daemon=True).start()
        running += 1
        try:
            capture = results.get(timeout=head_start)
        except queue.Empty:
            continue
        running -= 1
        if capture is not None and capture.isOpened():
            return decide(capture)
    while running:
        capture = results.get()
        running -= 1
        if capture is not None and capture.isOpened():
            return decide(capture)
    return decide(None)
