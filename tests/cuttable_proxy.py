"""A TCP proxy whose network can be cut, stalled and brought back."""

from __future__ import annotations

import contextlib
import selectors
import socket
import threading
from urllib.parse import urlsplit, urlunsplit


class CuttableProxy:
    """Between clients and ``port`` of this computer. Thread-safe; close it."""

    prefix: tuple[str, ...] = ()
    """Before the command line of a client."""

    def __init__(self, port: int) -> None:
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        self._pairs: dict[socket.socket, socket.socket] = {}
        self._lock = threading.Lock()
        self._is_cut = self._is_stalled = self._ends = False
        self._thread = threading.Thread(target=self._run, name="proxy", daemon=True)
        self._thread.start()

    def url(self, url: str) -> str:
        """The same address through this proxy."""
        parts = urlsplit(url)
        return urlunsplit(parts._replace(netloc=f"{parts.username}:{parts.password}@127.0.0.1:{self.port}"))

    def cut(self) -> None:
        """Resets every connection, and refuses new ones."""
        with self._lock:
            self._is_cut = True
            for each in list(self._pairs):
                self._close(each)

    def stall(self) -> None:
        """Nothing passes any more, and nobody is told: as when a cable is pulled."""
        with self._lock:
            self._is_stalled = True

    def restore(self) -> None:
        with self._lock:
            self._is_cut = self._is_stalled = False

    def close(self) -> None:
        self._ends = True
        self._thread.join(5)
        self._listener.close()
        with self._lock:
            for each in list(self._pairs):
                self._close(each)

    def _run(self) -> None:
        self._listener.settimeout(0.02)
        while not self._ends:
            with contextlib.suppress(TimeoutError, OSError):
                client, _ = self._listener.accept()
                self._accept(client)
            self._pass()

    def _accept(self, client: socket.socket) -> None:
        if self._is_cut:
            client.close()
            return
        try:
            server = socket.create_connection(("127.0.0.1", self._target), 2)
        except OSError:  # the server is down
            client.close()
            return
        with self._lock:
            self._pairs[client], self._pairs[server] = server, client

    def _pass(self) -> None:
        with self._lock:
            if self._is_stalled or not self._pairs:
                return
            with selectors.DefaultSelector() as selector:
                for each in self._pairs:
                    selector.register(each, selectors.EVENT_READ)
                found = [key.fileobj for key, _ in selector.select(0.02)]
            ready = [one for one in found if isinstance(one, socket.socket)]
            for each in ready:
                other = self._pairs.get(each)
                if other is None:
                    continue
                try:
                    content = each.recv(1 << 18)
                    if content:
                        other.sendall(content)
                        continue
                except OSError:
                    pass
                self._close(each)

    def _close(self, one: socket.socket) -> None:
        other = self._pairs.pop(one, None)
        for each in filter(None, (one, other)):
            self._pairs.pop(each, None)
            with contextlib.suppress(OSError):
                each.close()
