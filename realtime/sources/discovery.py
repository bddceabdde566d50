"""Finds ONVIF cameras on the networks of this computer: a WS-Discovery probe, sent when it is asked for."""

from __future__ import annotations

import contextlib
import selectors
import socket
import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit
from xml.etree.ElementTree import Element

from realtime.sources.onvif import SERVICE_PATH
from realtime.sources.soap import read_xml, text_at

GROUP = ("239.255.255.250", 3702)
SECONDS = 4.0
_REPEAT = 0.5
"""Seconds between two probes: of UDP some are lost."""
_PROBES = 3
_POLL = 0.1
_MAX_DATAGRAM = 64 * 1024
_MAX_FOUND = 256
_NAME, _HARDWARE = "onvif://www.onvif.org/name/", "onvif://www.onvif.org/hardware/"
_PROBE = (
    '<?xml version="1.0" encoding="UTF-8"?>'
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
    'xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
    'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" '
    'xmlns:n="http://www.onvif.org/ver10/network/wsdl"><s:Header>'
    "<a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action><a:MessageID>{message}</a:MessageID>"
    "<a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To></s:Header>"
    "<s:Body><d:Probe><d:Types>n:NetworkVideoTransmitter</d:Types></d:Probe></s:Body></s:Envelope>"
)


@dataclass(frozen=True, slots=True)
class FoundCamera:
    """A camera that answered.

    address: of its ONVIF service. host: of it, with the port where that is not usual. name, model: may be empty.
    """

    address: str
    host: str
    name: str
    model: str


def find_cameras(
    seconds: float = SECONDS,
    *,
    interfaces: Sequence[str] | None = None,
    group: tuple[str, int] = GROUP,
    cancelled: Callable[[], bool] = lambda: False,
    found: Callable[[int], object] = lambda _count: None,
) -> tuple[FoundCamera, ...]:
    """Those that answer within ``seconds``, sorted by host. Nothing is sent anywhere else than to the group.

    interfaces: IPv4 addresses of this computer to ask from; all of them where not given.
    found: called with how many answered so far.

    Networks that cannot be asked are left out.
    """
    cameras: dict[str, FoundCamera] = {}
    with contextlib.ExitStack() as stack:
        selector = stack.enter_context(selectors.DefaultSelector())
        for address in _addresses() if interfaces is None else interfaces:
            with contextlib.suppress(OSError):
                selector.register(stack.enter_context(_socket(address)), selectors.EVENT_READ)
        messages = {f"uuid:{uuid.uuid4()}" for _ in range(_PROBES)}
        waiting = [_PROBE.format(message=each).encode() for each in messages]
        began = time.monotonic()
        next_probe = began
        while (now := time.monotonic()) < began + seconds and selector.get_map() and not cancelled():
            if waiting and now >= next_probe:
                _send(waiting.pop(), group, [each.fileobj for each in selector.get_map().values()])
                next_probe = now + _REPEAT
            for key, _ in selector.select(min(_POLL, began + seconds - now)):
                for each in _received(key.fileobj, messages):
                    if len(cameras) < _MAX_FOUND:
                        cameras.setdefault(each.address, each)
                        found(len(cameras))
    return tuple(sorted(cameras.values(), key=lambda each: (each.host, each.address)))


def _addresses() -> list[str]:
    import ifaddr

    found = [str(ip.ip) for adapter in ifaddr.get_adapters() for ip in adapter.ips if ip.is_IPv4]
    return [each for each in found if not each.startswith("127.")]


def _socket(address: str) -> socket.socket:
    """On a port of its own: answers come to where a probe came from."""
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        made.setblocking(False)
        made.bind((address, 0))
        made.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
        made.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 1)
    except OSError:
        made.close()
        raise
    return made


def _send(probe: bytes, group: tuple[str, int], sockets: Iterable[object]) -> None:
    for each in sockets:
        assert isinstance(each, socket.socket)
        with contextlib.suppress(OSError):
            each.sendto(probe, group)


def _received(from_socket: object, messages: set[str]) -> list[FoundCamera]:
    assert isinstance(from_socket, socket.socket)
    try:
        data, (sender, *_) = from_socket.recvfrom(_MAX_DATAGRAM)
    except OSError:  # such as that a port was not reached
        return []
    return cameras_in(data, sender, messages)


def cameras_in(data: bytes, sender: str, messages: set[str]) -> list[FoundCamera]:
    """The cameras of one answer that came from ``sender`` to one of ``messages``; none of what is no answer."""
    try:
        root = read_xml(data)
    except ValueError:
        return []
    relates = text_at(root, "Header/RelatesTo").replace("urn:", "")
    if relates and relates not in messages:
        return []  # to somebody else's probe
    return [_camera(each, sender) for each in root.iterfind("{*}Body/{*}ProbeMatches/{*}ProbeMatch")]


def _camera(match: Element, sender: str) -> FoundCamera:
    named = text_at(match, "XAddrs").split()
    # Of several the one that came here: a device tells those of all its networks.
    address = next((each for each in named if _host(each) == sender), None)
    if address is None:
        address = f"http://{_authority(sender, named)}{SERVICE_PATH}"
    scopes = text_at(match, "Scopes").split()
    return FoundCamera(address, urlsplit(address).netloc, _scope(scopes, _NAME), _scope(scopes, _HARDWARE))


def _authority(sender: str, named: Sequence[str]) -> str:
    """Of the sender, at the port that it names for another of its addresses."""
    for each in named:
        with contextlib.suppress(ValueError):
            parts = urlsplit(each)
            if parts.scheme == "http" and parts.port:
                return f"{sender}:{parts.port}"
    return sender


def _host(address: str) -> str:
    try:
        parts = urlsplit(address)
        return (parts.hostname or "") if parts.scheme in ("http", "https") and parts.port != 0 else ""
    except ValueError:
        return ""


def _scope(scopes: Sequence[str], beginning: str) -> str:
    found = next((each for each in scopes if each.lower().startswith(beginning)), "")
    return " ".join(unquote(found[len(beginning) :]).replace("_", " ").split())[:80]
