"""The streams of a network camera, asked for by ONVIF (profiles S and T)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from realtime.sources.soap import FaultError, SoapClient, text_at
from recognition.addresses import parse_address
from recognition.errors import SourceError, UsageError

SERVICE_PATH = "/onvif/device_service"
"""Of every ONVIF device."""
_SCHEMES = ("http", "https")
_STREAM_SCHEMES = ("rtsp", "rtsps", "http", "https")
_DEVICE = "http://www.onvif.org/ver10/device/wsdl"
_MEDIA = "http://www.onvif.org/ver10/media/wsdl"
_MEDIA2 = "http://www.onvif.org/ver20/media/wsdl"
_SCHEMA = "http://www.onvif.org/ver10/schema"
_MAX_PROFILES = 32
_FAR = 5.0
"""Seconds of difference between the clocks that are worth mentioning."""


@dataclass(frozen=True, slots=True)
class CameraStream:
    """One of a camera's streams.

    address: as a source takes it, with the user name and without the password.
    profile: its name at the camera. codec: ``H264``, ``H265``, ``JPEG``, or empty. width, height: pixels, or 0.
    """

    address: str
    profile: str
    codec: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class CameraDescription:
    """What a camera says of itself.

    host: as it was asked. maker, model: may be empty. streams: the largest picture first.
    clock_offset: seconds by which its clock is ahead, 0 where that is little or not known.
    """

    host: str
    maker: str
    model: str
    streams: tuple[CameraStream, ...]
    clock_offset: float


def device_address(text: str) -> str:
    """The address to ask, of a host name or number, with or without port, or of a whole address without login.

    Raises UsageError.
    """
    address = text.strip()
    if "://" not in address:
        address = f"http://{address}"
    parsed = parse_address(address, _SCHEMES)
    if parsed.user is not None or parsed.password is not None:
        raise UsageError("Name the camera without user and password: these are asked for, or given apart.")
    target = SERVICE_PATH if parsed.target == "/" else parsed.target
    return f"{parsed.scheme}://{parsed.authority}{target}"


def describe(address: str, user: str | None = None, password: str | None = None) -> CameraDescription:
    """Asks the device at ``address`` (see ``device_address``) for its streams; takes some requests, each bounded.

    Raises SourceAwayError, SourceRefusedError for a wrong login, SourceError.
    """
    host = urlsplit(address).netloc
    with closing(SoapClient(host, user, password)) as client:
        client.clock_offset = offset = _clock_offset(client, address)
        media, namespace = _media_service(client, address)
        streams = list(_streams(client, media, namespace, user))
        if not streams:
            raise SourceError("{host} offers no stream of pictures by ONVIF.", host=host)
        maker, model = _names(client, address)
    streams.sort(key=lambda each: -each.width * each.height)
    return CameraDescription(host, maker, model, tuple(streams), offset if abs(offset) > _FAR else 0.0)


def _clock_offset(client: SoapClient, address: str) -> float:
    """Asked without login, which would be refused by a clock that differs; 0 where it is not told."""
    with suppress(FaultError, SourceError):
        answer = client.call(address, f'<GetSystemDateAndTime xmlns="{_DEVICE}"/>', anonymous=True)
        utc = answer.find(".//{*}UTCDateTime")
        with suppress(ValueError, OverflowError):
            parts = [int(text_at(utc, each)) for each in _DATE]
            return (datetime(*parts, tzinfo=UTC) - datetime.now(UTC)).total_seconds()  # type: ignore[misc,arg-type]
    return 0.0


_DATE = ("Date/Year", "Date/Month", "Date/Day", "Time/Hour", "Time/Minute", "Time/Second")


def _media_service(client: SoapClient, address: str) -> tuple[str, str]:
    """Address and namespace of what has the streams; older devices know GetCapabilities only."""
    found: dict[str, str] = {}
    with suppress(FaultError):
        answer = client.call(
            address, f'<GetServices xmlns="{_DEVICE}"><IncludeCapability>false</IncludeCapability></GetServices>'
        )
        for each in answer.iterfind("{*}Service"):
            found.setdefault(text_at(each, "Namespace"), text_at(each, "XAddr"))
    for namespace in (_MEDIA, _MEDIA2):
        if namespace in found:
            return _at_device(found[namespace], address), namespace
    answer = client.call(address, f'<GetCapabilities xmlns="{_DEVICE}"><Category>Media</Category></GetCapabilities>')
    media = answer.find(".//{*}Media")
    return _at_device(text_at(media, "XAddr"), address), _MEDIA


def _at_device(named: str, address: str) -> str:
    """The path of ``named`` at the device that was asked.

    Behind a router or with two networks devices name an address that is not reached from here; and the login is for
    the device that the user named, not for whom it points to.
    """
    asked = urlsplit(address)
    with suppress(ValueError):
        parts = urlsplit(named)
        if parts.path:
            return f"{asked.scheme}://{asked.netloc}{parts.path}{f'?{parts.query}' if parts.query else ''}"
    return address


def _streams(client: SoapClient, media: str, namespace: str, user: str | None) -> Iterator[CameraStream]:
    is_second = namespace == _MEDIA2
    kind = "<Type>VideoEncoder</Type>" if is_second else ""
    answer = client.call(media, f'<GetProfiles xmlns="{namespace}">{kind}</GetProfiles>')
    host = urlsplit(media).hostname or ""
    for profile in list(answer.iterfind("{*}Profiles"))[:_MAX_PROFILES]:
        token = profile.get("token", "")
        encoder = profile.find(".//{*}VideoEncoder" if is_second else "{*}VideoEncoderConfiguration")
        if not token or (encoder is None and not is_second and profile.find("{*}VideoSourceConfiguration") is None):
            continue  # sound or metadata alone
        try:
            uri = client.call(media, _stream_request(namespace, token))
        except FaultError:
            continue
        named = next((each.text or "" for each in uri.iter() if each.tag.endswith("}Uri")), "")
        address = stream_address(named, host, user)
        if address is not None:
            yield _stream(address, profile, encoder)


def _stream_request(namespace: str, token: str) -> str:
    chosen = f"<ProfileToken>{escape(token)}</ProfileToken>"
    if namespace == _MEDIA2:
        return f'<GetStreamUri xmlns="{namespace}"><Protocol>RTSP</Protocol>{chosen}</GetStreamUri>'
    setup = (
        f'<Stream xmlns="{_SCHEMA}">RTP-Unicast</Stream>'
        f'<Transport xmlns="{_SCHEMA}"><Protocol>RTSP</Protocol></Transport>'
    )
    return f'<GetStreamUri xmlns="{namespace}"><StreamSetup>{setup}</StreamSetup>{chosen}</GetStreamUri>'


def _stream(address: str, profile: Element, encoder: Element | None) -> CameraStream:
    width, height = (_number(text_at(encoder, f"Resolution/{each}")) for each in ("Width", "Height"))
    name = " ".join(text_at(profile, "Name").split())[:80]
    return CameraStream(address, name or profile.get("token", ""), text_at(encoder, "Encoding")[:16], width, height)


def stream_address(named: str, host: str, user: str | None) -> str | None:
    """``named`` at ``host``, with ``user`` and without password; None where it is no address of a stream."""
    try:
        parts = urlsplit("".join(named.split()))
        port = parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in _STREAM_SCHEMES or not parts.hostname:
        return None
    authority = f"[{host}]" if ":" in host else host
    login = f"{quote(user, safe='')}@" if user else ""
    at_port = f":{port}" if port else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme.lower()}://{login}{authority}{at_port}{parts.path or '/'}{query}"


def _names(client: SoapClient, address: str) -> tuple[str, str]:
    with suppress(FaultError, SourceError):
        answer = client.call(address, f'<GetDeviceInformation xmlns="{_DEVICE}"/>')
        return text_at(answer, "Manufacturer")[:80], text_at(answer, "Model")[:80]
    return "", ""


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else 0
