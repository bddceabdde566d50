"""Which digest a camera asks for, where it refused a login: FFmpeg says that also of digests that it does not know."""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Collection, Sequence
from contextlib import suppress

from recognition.addresses import Address

FFMPEG = ("MD5", "MD5-SESS")
"""Algorithms that FFmpeg knows."""
REQUESTS = (*FFMPEG, "SHA", "SHA-256", "SHA-512")
"""Those that requests knows."""

_MAX_BYTES = 16_384
_ALGORITHM = re.compile(r'algorithm\s*=\s*"?([\w-]+)', re.IGNORECASE)


def unknown_algorithm(challenges: Sequence[str], known: Collection[str]) -> str | None:
    """The algorithm of the digest that is asked for, where it is none of ``known``.

    challenges: values of WWW-Authenticate, in their order. Of several digests FFmpeg and requests take the last, and
        give up where they do not know it (RFC 7616 has SHA-256, too).
    """
    digests = [each for each in challenges if each.lower().startswith("digest ")]
    named = _ALGORITHM.findall(digests[-1]) if digests else []
    return named[-1] if named and named[-1].upper() not in known else None


def rtsp_challenges(address: Address, port: int, timeout: float) -> list[str]:
    """What an RTSP server answers to a request without a login; empty where it does not tell within ``timeout`` seconds
    of silence. Nothing secret is sent."""
    request = f"DESCRIBE {address.without_login} RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n"
    answer = b""
    with suppress(OSError), _connected(address, port, timeout) as server:
        server.sendall(request.encode())
        while b"\r\n\r\n" not in answer and len(answer) < _MAX_BYTES and (more := server.recv(4096)):
            answer += more
    lines = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (each.partition(":") for each in lines[1:])]
    return [value for name, value in fields if name == "www-authenticate"]


def _connected(address: Address, port: int, timeout: float) -> socket.socket:
    server = socket.create_connection((address.host, port), timeout=timeout)
    if address.scheme != "rtsps":
        return server
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # cameras make their own certificates
    try:
        return context.wrap_socket(server, server_hostname=address.host)
    except OSError:
        server.close()
        raise
