"""A network namespace of Linux with a link of its own to this computer, which can go down. Needs root and iproute2."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit, urlunsplit

_NET = f"10.{64 + os.getpid() % 128}"
"""The first half of all addresses."""


def lacking_namespaces() -> str | None:
    """Why none can be made here, as a sentence; None where one can."""
    if shutil.which("ip") is None:
        return "needs network namespaces: install iproute2"
    name = f"rollcall-{os.getpid()}-try"
    made = subprocess.run(["ip", "netns", "add", name], capture_output=True, text=True)
    if made.returncode:
        return f"needs network namespaces: {made.stderr.strip() or 'ip netns fails'}"
    _ip("netns", "delete", name)
    return None


@contextmanager
def shared_address() -> Iterator[str]:
    """An address of this computer that can be reached from every namespace."""
    address = f"{_NET}.0.1"
    _ip("address", "add", f"{address}/32", "dev", "lo")
    try:
        yield address
    finally:
        _ip("address", "delete", f"{address}/32", "dev", "lo")


class NetworkNamespace:
    """``number``: from 1, differs from that of every other. Close it, when no process is in it any more."""

    def __init__(self, address: str, number: int) -> None:
        """address: what ``shared_address`` gave."""
        self._address = address
        self._name = f"rollcall-{os.getpid()}-{number}"
        self._link = f"rc{os.getpid() % 100_000}n{number}"  # 15 characters at most
        self.prefix: tuple[str, ...] = ("ip", "netns", "exec", self._name)
        """Before the command line of a process that is to be in it."""
        _ip("netns", "add", self._name)
        _ip("link", "add", self._link, "type", "veth", "peer", "name", "up0", "netns", self._name)
        _ip("address", "add", f"{_NET}.{number}.1/24", "dev", self._link)
        _ip("link", "set", self._link, "up")
        _ip("-n", self._name, "address", "add", f"{_NET}.{number}.2/24", "dev", "up0")
        _ip("-n", self._name, "link", "set", "lo", "up")
        _ip("-n", self._name, "link", "set", "up0", "up")
        _ip("-n", self._name, "route", "add", "default", "via", f"{_NET}.{number}.1")

    def url(self, url: str) -> str:
        """The same address, from within; without TLS, which the server has not."""
        parts = urlsplit(url)
        netloc = f"{parts.username}:{parts.password}@{self._address}:{parts.port}"
        return urlunsplit(parts._replace(netloc=netloc, query="sslmode=disable"))

    def cut(self) -> None:
        _ip("link", "set", self._link, "down")

    stall = cut

    def restore(self) -> None:
        _ip("link", "set", self._link, "up")

    def close(self) -> None:
        """Idempotent."""
        with contextlib.suppress(subprocess.CalledProcessError):
            _ip("link", "delete", self._link)
        with contextlib.suppress(subprocess.CalledProcessError):
            _ip("netns", "delete", self._name)


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)
