"""The only way to the server: FastAPI and uvicorn are imported when it starts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from realtime.interfaces import LiveCode, Notice, NoticeKind
from realtime.task_runner import TaskContext
from recognition.errors import RollcallError
from recognition.message import Message

if TYPE_CHECKING:
    from services.app_services import AppServices
    from services.serving.server import Server
    from settings import Settings

_STOP_SECONDS = 3.0
"""A window that closes waits so long for readers that take nothing."""
PACKAGES = ("fastapi", "uvicorn", "jinja2", "prometheus_client")


def start_server(services: AppServices, settings: Settings, record: Callable[[Message, str | None], object]) -> Server:
    """A server that listens; call it before ``services.start``. Raises UsageError, RollcallError."""
    try:
        from services.serving.served import Served
        from services.serving.server import Server
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in PACKAGES:
            raise
        raise RollcallError(
            "The server needs the package {package}: python -m pip install {packages}",
            package=error.name,
            packages=" ".join(PACKAGES),
        ) from error
    server = Server(Served(services, settings, record=record))
    server.start()
    if server.problem is not None:
        raise RollcallError("The server could not be started; the log has the details.") from server.problem
    return server


class ServerBeside:
    """A server beside the window: it starts as a task, so that the window does not wait for it.

    What keeps it from starting becomes a notice.
    """

    name = "server"

    def __init__(
        self, services: AppServices, settings: Settings, record: Callable[[Message, str | None], object]
    ) -> None:
        self._services = services
        self._settings = settings
        self._record = record
        self._lock = threading.Lock()  # guards the next two
        self._server: Server | None = None
        self._is_stopped = False

    def start(self) -> None:
        self._services.tasks.submit("server", self._start)

    def stop(self) -> bool:
        """Whether it ended in time; idempotent."""
        with self._lock:
            self._is_stopped = True
            server, self._server = self._server, None
        return server is None or server.stop(_STOP_SECONDS)

    def _start(self, _context: TaskContext) -> None:
        try:
            server = start_server(self._services, self._settings, self._record)
        except RollcallError as error:
            message = Message.of(LiveCode.ERROR, text=error.text)
            self._services.session.notices.put("server", Notice(NoticeKind.WARNING, message))
            return
        with self._lock:
            if not self._is_stopped:
                self._server = server
                return
        server.stop()
