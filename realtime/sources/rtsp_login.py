"""What login an RTSP server asks for, where it refused FFmpeg, which says that also of logins that it does not know."""

from __future__ import annotations

import re
import socket
from contextlib import suppress

from recognition.addresses import Address

_MAX_BYTES = 16_384
_ALGORITHM = re.compile(r'algorithm\s*=\s*"?([\w-]+)', re.IGNORECASE)
_KNOWN = ("MD5", "MD5-SESS")


def unknown_algorithm(address: Address, port: int, timeout: float) -> str | None:
    """The algorithm of the digest that is asked for, where FFmpeg cannot give it; None where it can, or the server does
    not tell within ``timeout`` seconds of silence. Nothing secret is sent.

    Of several digests FFmpeg takes the last, and gives up where that is not MD5 (RFC 7616 has SHA-256, too).
    """
    request = f"DESCRIBE {address.without_login} RTSP/1.0\r\nCSeq: 1\r\nAccept: application/sdp\r\n\r\n"
    answer = b""
    with suppress(OSError), socket.create_connection((address.host, port), timeout=timeout) as server:
        server.sendall(request.encode())
        while b"\r\n\r\n" not in answer and len(answer) < _MAX_BYTES and (more := server.recv(4096)):
            answer += more
    lines = answer.partition(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
    fields = [(name.strip().lower(), value.strip()) for name, _, value in (each.partition(":") for each in lines[1:])]
    digests = [value for name, value in fields if name == "www-authenticate" and value.lower().startswith("digest ")]
    named = _ALGORITHM.findall(digests[-1]) if digests else []
    return named[-1] if named and named[-1].upper() not in _KNOWN else None
