"""A TLS end in front of a PostgreSQL server that has none, as that of the wheel."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl
import struct
import threading
from pathlib import Path
from typing import Any

_SSL_REQUEST, _GSS_REQUEST = 80877103, 80877104
"""What a client asks before it starts: https://www.postgresql.org/docs/current/protocol-message-formats.html"""


class TlsEnd:
    """Takes connections by TLS alone, and passes what comes on to ``target`` of this computer. Close it.

    port: a free one, or the one of another that was closed.
    certificate, key: files in PEM that it shows.
    client_authority: file in PEM; who has no certificate of it is refused.
    """

    def __init__(
        self, target: int, certificate: Path, key: Path, client_authority: Path | None = None, *, port: int = 0
    ) -> None:
        self._target = target
        self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=client_authority)
        self._context.load_cert_chain(certificate, key)
        if client_authority is not None:
            self._context.verify_mode = ssl.CERT_REQUIRED
        self._listener = socket.create_server(("127.0.0.1", port))
        self.port = int(self._listener.getsockname()[1])
        self.clients: list[str] = []
        """The common name in the certificate of each client that was let in; empty without one."""
        self._ends = threading.Event()
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        self._threads[0].start()

    def close(self) -> None:
        self._ends.set()
        for each in self._threads:
            each.join(10)
        self._listener.close()

    def _accept(self) -> None:
        self._listener.settimeout(0.05)
        while not self._ends.is_set():
            with contextlib.suppress(TimeoutError):
                client, _ = self._listener.accept()
                thread = threading.Thread(target=self._serve, args=(client,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, struct.error), client:
            client.settimeout(10)
            while (asked := struct.unpack("!ii", client.recv(8))[1]) == _GSS_REQUEST:
                client.sendall(b"N")
            if asked != _SSL_REQUEST:
                return
            client.sendall(b"S")
            with (
                self._context.wrap_socket(client, server_side=True) as secured,
                socket.create_connection(("127.0.0.1", self._target), 10) as server,
            ):
                subject: Any = (secured.getpeercert() or {}).get("subject", ())
                self.clients.append(next((str(value) for ((_, value),) in subject), ""))
                self._pass(secured, server)

    def _pass(self, client: ssl.SSLSocket, server: socket.socket) -> None:
        while not self._ends.is_set():
            ready = [client] if client.pending() else select.select([client, server], (), (), 0.05)[0]
            for one in ready:
                content = one.recv(1 << 16)
                if not content:
                    return
                (server if one is client else client).sendall(content)
