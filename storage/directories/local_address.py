"""Photos from addresses on the local network; nothing outside it is ever asked."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import time
from urllib.parse import SplitResult, urlsplit

from storage.directories.problems import PhotoError

_LOCAL = tuple(
    ipaddress.ip_network(each)
    for each in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "::1/128", "fc00::/7")
)
"""Not link-local ones: cloud machines have their secrets there."""
_TIMEOUT = 5.0
_LONGEST = 30.0
"""Seconds without an answer, and for all of it."""
_PART = 65536


def content_at(address: str, most: int) -> bytes:
    """What a local web server gives, at most ``most`` bytes. No redirects, no proxy. Raises RollcallError."""
    try:
        parts = urlsplit(address)
        port, host = parts.port or 80, parts.hostname
    except ValueError:
        host = None
    if host is None or parts.scheme.lower() != "http":
        raise PhotoError("Photos are taken from http:// addresses on the local network only.")
    deadline = time.monotonic() + _LONGEST
    # The checked number is what is connected to: a name could give another one when asked again.
    connection = http.client.HTTPConnection(_number_of(host, port), port, timeout=_TIMEOUT)
    try:
        connection.request("GET", _target(parts), headers={"Host": parts.netloc.rpartition("@")[2]})
        response = connection.getresponse()
        if response.status != http.HTTPStatus.OK:
            raise PhotoError("The server answered {status} to the photo's address.", status=response.status)
        content = b""
        while part := response.read1(_PART):
            content += part
            if len(content) > most:
                raise PhotoError("The photo is larger than {megabytes} MB.", megabytes=most // 1_000_000)
            if time.monotonic() > deadline:
                raise TimeoutError("timed out")
        if response.length:
            raise TimeoutError("it ended too early")
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise PhotoError("The photo's address cannot be read ({error}).", error=error) from error
    finally:
        connection.close()
    return content


def _target(parts: SplitResult) -> str:
    return (parts.path or "/") + (f"?{parts.query}" if parts.query else "")


def _number_of(host: str, port: int) -> str:
    try:
        found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError) as error:
        raise PhotoError("The photo's address has an unknown host, {host}.", host=host) from error
    if not found or not all(_is_local(each) for each in found):
        raise PhotoError("{host} is not on the local network; photos are taken from there only.", host=host)
    return found[0]


def _is_local(number: str) -> bool:
    address = ipaddress.ip_address(number.partition("%")[0])
    mapped = getattr(address, "ipv4_mapped", None)
    address = mapped or address
    return any(address in network for network in _LOCAL if network.version == address.version)
