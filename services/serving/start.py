"""The only way to the server: FastAPI and uvicorn are imported when it is called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from recognition.errors import RollcallError
from recognition.message import Message

if TYPE_CHECKING:
    from services.app_services import AppServices
    from services.serving.server import Server
    from settings import Settings

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
