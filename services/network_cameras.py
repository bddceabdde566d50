"""Finds network cameras and the addresses of their streams, for the command line and the window."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from urllib.parse import urlsplit

from realtime.sources.discovery import SECONDS, FoundCamera, find_cameras
from realtime.sources.logins import forget_password, keep_password, with_password
from realtime.sources.network import SCHEMES
from realtime.sources.onvif import CameraDescription, CameraStream, describe, device_address
from realtime.task_runner import TaskContext, TaskRunner
from recognition.addresses import parse_address
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from services.task_view import TaskService, TaskView

_LANE = "network cameras"


def search(seconds: float = SECONDS, progress: ProgressSink = ignore_progress) -> tuple[FoundCamera, ...]:
    """Those that answer within ``seconds``. Asks the networks of this computer, and nobody beyond."""

    def found(count: int) -> None:
        progress(Progress(Stage.FINDING_CAMERAS, count))

    found(0)
    return find_cameras(seconds, found=found)


def streams_of(camera: str, user: str | None = None, password: str | None = None) -> CameraDescription:
    """Of a camera by its host or address.

    Raises UsageError for what names no camera, SourceError as ``realtime.sources.onvif.describe``.
    """
    return describe(device_address(camera), user, password)


def keep(camera: str, user: str, password: str) -> None:
    """In the key store. Raises UsageError, and RollcallError where it is not kept."""
    keep_password(user, host_of(camera), password)


def forget(camera: str, user: str) -> None:
    """The password that was kept; nothing where there is none. Raises UsageError, SealedError."""
    forget_password(user, host_of(camera))


def host_of(camera: str) -> str:
    """Without port: the same password is for the camera's streams, on another port. Raises UsageError."""
    return urlsplit(device_address(camera)).hostname or ""


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CamerasView(TaskView):
    """found: by the last search, None before one ended. camera: whose streams were asked for last, and what it said."""

    found: tuple[FoundCamera, ...] | None = None
    camera: str = ""
    description: CameraDescription | None = None


class NetworkCameras(TaskService[CamerasView]):
    """For the window's choice of a source. Passwords are held until the next camera is asked, and in no view."""

    def __init__(self, tasks: TaskRunner) -> None:
        super().__init__(tasks, CamerasView(), _LANE)
        self._password: str | None = None

    def find(self) -> None:
        self._submit("search", self._search)

    def ask(self, camera: str, user: str = "", password: str = "", *, kept: bool = True) -> None:
        """For the streams of ``camera``, which ``view`` has then. ``kept``: the password, if it can be."""
        self._show(camera=camera, description=None, status=None)
        self._password = None
        self._submit("streams", lambda context: self._ask(camera, user, password, context, kept=kept), restart=True)

    def source_of(self, stream: CameraStream) -> str:
        """As the session takes it: with the password where the key store has it not."""
        with self._lock:
            password = self._password
        if password is None:
            return stream.address
        return with_password(parse_address(stream.address, SCHEMES), password)

    def _search(self, context: TaskContext) -> None:
        def found(count: int) -> None:
            context(Progress(Stage.FINDING_CAMERAS, count))

        cameras = find_cameras(found=found, cancelled=lambda: context.is_cancelled)
        self._show(found=cameras, status=None if cameras else Message.of("no-cameras-found"))

    def _ask(self, camera: str, user: str, password: str, progress: ProgressSink, *, kept: bool) -> None:
        progress(Progress(Stage.ASKING_CAMERA, 0, subject=camera))
        description = streams_of(camera, user or None, password if user else None)
        is_kept = not user
        if user and kept:
            with suppress(RollcallError):  # it is in the address of this run only, then
                keep(camera, user, password)
                is_kept = True
        with self._lock:
            if self._view.camera == camera:  # not of one that was asked before
                self._password = None if is_kept else password
                self._show(description=description)
