"""Runs the server on a thread of its own, beside the window or without one."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import ipaddress
import logging
import os
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

import uvicorn

from recognition.errors import RollcallError, UsageError
from services.serving.app import make_app
from services.serving.served import Served
from settings import ServeSettings

_log = logging.getLogger(__name__)

_GRACE = 2
"""Seconds for answers that are under way at the end."""
_BACKLOG = 256


def check_address(wanted: ServeSettings) -> None:
    """Raises UsageError where names would go through a network without encryption, unasked."""
    if wanted.certificate is None and wanted.key is not None:
        raise UsageError("serve.key belongs to a certificate: set serve.certificate, too.")
    if wanted.certificate is None and not wanted.plain and not is_loopback(wanted.host):
        raise UsageError(
            "{host} can be reached from other computers, and without a certificate everybody on the way can read names "
            "and tokens. Set serve.certificate, or ask for it plainly with --plain (serve.plain: true).",
            host=wanted.host,
        )


def is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Server:
    """One HTTP server. ``start`` returns once it listens; ``stop`` ends it within seconds, also open streams.

    address: such as ``http://127.0.0.1:8420``; the port is the one taken, where 0 was asked for.
    """

    def __init__(self, served: Served) -> None:
        """Raises UsageError, and RollcallError where the port is taken or the certificate cannot be read."""
        wanted = served.settings.serve
        check_address(wanted)
        self._served = served
        certificate = _existing(wanted.certificate)
        key = _existing(wanted.key)
        if certificate is not None:
            _check_certificate(certificate, key)
        self._socket = _listening(wanted.host, wanted.port)
        port = self._socket.getsockname()[1]
        host = f"[{wanted.host}]" if ":" in wanted.host else wanted.host
        self.address = f"{'http' if certificate is None else 'https'}://{host}:{port}"
        app, self._streams = make_app(served, is_encrypted=certificate is not None)
        config = uvicorn.Config(
            app,
            http="h11",
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=_GRACE,
            ssl_certfile=certificate,
            ssl_keyfile=key,
        )
        self._server = _Uvicorn(config, self._begin)
        self._thread = threading.Thread(target=self._run, name="server", daemon=True)
        self._listens = threading.Event()
        self.problem: Exception | None = None
        """Why it ended by itself."""

    def start(self) -> None:
        self._thread.start()
        self._listens.wait()

    def stop(self, timeout: float = 5.0) -> bool:
        """Whether it ended in time. Idempotent."""
        if not self._thread.is_alive():
            self._socket.close()
            return True
        self._server.should_exit = True
        if self._server.loop is not None:
            with contextlib.suppress(RuntimeError):
                self._server.loop.call_soon_threadsafe(self._streams.close)
        self._thread.join(max(0.1, timeout - 1.0))
        if self._thread.is_alive():
            self._server.force_exit = True  # the only way past a reader that takes nothing
            self._thread.join(1.0)
        self._socket.close()
        return not self._thread.is_alive()

    def _begin(self) -> None:
        assert self._server.loop is not None
        self._served.events.use_loop(self._server.loop)
        self._listens.set()

    def _run(self) -> None:
        try:
            self._server.run(sockets=[self._socket])
        except (Exception, SystemExit) as error:
            self.problem = error if isinstance(error, Exception) else RollcallError("The server could not be started.")
            _log.exception("the server ended")
        finally:
            self._listens.set()


class _Uvicorn(uvicorn.Server):
    """Says when it listens, and knows its event loop."""

    def __init__(self, config: uvicorn.Config, begun: Callable[[], object]) -> None:
        super().__init__(config)
        self.loop: asyncio.AbstractEventLoop | None = None
        self._begun = begun

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        self.loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self._begun()


def _existing(file: str | None) -> Path | None:
    """Raises UsageError."""
    if file is None:
        return None
    path = Path(file).expanduser()
    if not path.is_file():
        raise UsageError("There is no file {file}, which the settings name for the server.", file=path)
    return path


def _check_certificate(certificate: Path, key: Path | None) -> None:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password="")
    except (OSError, ValueError) as error:  # an ssl.SSLError is an OSError
        raise UsageError(
            "{certificate} and its key do not make a certificate that can be used: {error}. Both are PEM files, and "
            "the key has no password.",
            certificate=certificate,
            error=error.strerror if isinstance(error, OSError) and error.strerror else error,
        ) from error


def _listening(host: str, port: int) -> socket.socket:
    """Raises RollcallError where that is not possible."""
    try:
        family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        made = socket.socket(family, kind)
        try:
            if os.name == "posix":
                made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            made.bind(address)
            made.listen(_BACKLOG)
        except OSError:
            made.close()
            raise
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            text = "Port {port} of {host} is taken: end the other program, or choose another port with --port."
        else:
            text = "The server cannot listen on port {port} of {host} ({error}). Choose another address or port."
        raise RollcallError(text, host=host, port=port, error=error.strerror or error) from error
    made.set_inheritable(False)
    return made
