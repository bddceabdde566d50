"""A fake ONVIF camera on the loopback address: its services over HTTP, and its answer to a probe."""

from __future__ import annotations

import base64
import hashlib
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

ENVELOPE = '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>{}</s:Body></s:Envelope>'
FAULT = (
    "<s:Fault><s:Code><s:Value>s:Sender</s:Value><s:Subcode><s:Value>ter:{code}</s:Value></s:Subcode></s:Code>"
    '<s:Reason><s:Text xml:lang="en">{text}</s:Text></s:Reason></s:Fault>'
)
TDS = "http://www.onvif.org/ver10/device/wsdl"
TRT = "http://www.onvif.org/ver10/media/wsdl"
TR2 = "http://www.onvif.org/ver20/media/wsdl"
TT = "http://www.onvif.org/ver10/schema"
DRIFT = 300.0
"""Seconds of difference that a camera accepts in the time of a digest."""

Answer = tuple[int, bytes]


@dataclass
class FakeCamera:
    """user, password: None, where it wants none. clock: seconds by which its clock is ahead.

    login: ``token`` (in the message), ``digest`` (of HTTP), or ``both``.
    services: namespaces that GetServices tells; None: it does not know that request.
    media: where its media service is, as it says. uri: of a stream, with ``{host}`` and ``{token}``.
    instead: answers another thing to the request of this name. asked: names of the requests that came, in order.
    tokens: (user, password digest) of those requests that carried one.
    """

    user: str | None = "admin"
    password: str = "s3cret &<word>"
    clock: float = 0.0
    login: str = "token"
    services: tuple[str, ...] | None = (TDS, TRT)
    media: str = "http://{host}/onvif/media"
    uri: str = "rtsp://{host}:8554/stream?profile={token}"
    profiles: str = ""
    instead: dict[str, Callable[[], Answer]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    address: str = ""

    def answer(self, body: bytes, authorization: str | None) -> Answer:
        self.bodies.append(body)
        envelope = ElementTree.fromstring(body)
        request = envelope.find("{*}Body")
        assert request is not None
        name = request[0].tag.partition("}")[2]
        self.asked.append(name)
        if name in self.instead:
            return self.instead[name]()
        if name != "GetSystemDateAndTime" and self.user is not None:
            if self.login in ("digest", "both") and not self._http_digest_fits(authorization):
                return 401, b""
            if self.login in ("token", "both") and not self._token_fits(envelope):
                return 400, envelope_of(FAULT.format(code="NotAuthorized", text="Sender not authorized"))
        found: Callable[[Element], str] | None = getattr(self, f"_{name}", None)
        if found is None or (name == "GetServices" and self.services is None):
            return 500, envelope_of(FAULT.format(code="ActionNotSupported", text="Optional Action Not Implemented"))
        return 200, envelope_of(found(request[0]))

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.clock)

    def _token_fits(self, envelope: Element) -> bool:
        token = envelope.find("{*}Header/{*}Security/{*}UsernameToken")
        if token is None:
            return False
        user, digest, nonce, created = (
            token.findtext(f"{{*}}{each}") or "" for each in ("Username", "Password", "Nonce", "Created")
        )
        expected = hashlib.sha1(base64.b64decode(nonce) + created.encode() + self.password.encode()).digest()
        at = datetime.strptime(created, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
        is_now = abs((at - self.now()).total_seconds()) < DRIFT
        return user == self.user and base64.b64decode(digest) == expected and is_now

    def _http_digest_fits(self, authorization: str | None) -> bool:
        if authorization is None or not authorization.startswith("Digest "):
            return False
        fields = dict(each.strip().split("=", 1) for each in authorization[7:].split(", "))
        values = {name: each.strip('"') for name, each in fields.items()}

        def md5(*parts: str) -> str:
            return hashlib.md5(":".join(parts).encode()).hexdigest()

        secret = md5(values["username"], "camera", self.password)
        request = md5("POST", values["uri"])
        expected = md5(secret, values["nonce"], values["nc"], values["cnonce"], values["qop"], request)
        return values["username"] == self.user and values["response"] == expected

    def _GetSystemDateAndTime(self, _request: Element) -> str:  # noqa: N802
        now = self.now()
        return (
            f'<d:GetSystemDateAndTimeResponse xmlns:d="{TDS}" xmlns:t="{TT}"><d:SystemDateAndTime>'
            f"<t:UTCDateTime><t:Time><t:Hour>{now.hour}</t:Hour><t:Minute>{now.minute}</t:Minute>"
            f"<t:Second>{now.second}</t:Second></t:Time><t:Date><t:Year>{now.year}</t:Year>"
            f"<t:Month>{now.month}</t:Month><t:Day>{now.day}</t:Day></t:Date></t:UTCDateTime>"
            "</d:SystemDateAndTime></d:GetSystemDateAndTimeResponse>"
        )

    def _GetServices(self, _request: Element) -> str:  # noqa: N802
        rows = "".join(
            f"<d:Service><d:Namespace>{each}</d:Namespace><d:XAddr>{self._media_address()}</d:XAddr></d:Service>"
            for each in self.services or ()
        )
        return f'<d:GetServicesResponse xmlns:d="{TDS}">{rows}</d:GetServicesResponse>'

    def _GetCapabilities(self, _request: Element) -> str:  # noqa: N802
        return (
            f'<d:GetCapabilitiesResponse xmlns:d="{TDS}" xmlns:t="{TT}"><d:Capabilities><t:Media><t:XAddr>'
            f"{self._media_address()}</t:XAddr></t:Media></d:Capabilities></d:GetCapabilitiesResponse>"
        )

    def _GetDeviceInformation(self, _request: Element) -> str:  # noqa: N802
        return (
            f'<d:GetDeviceInformationResponse xmlns:d="{TDS}"><d:Manufacturer>Acme</d:Manufacturer>'
            "<d:Model>Door 1</d:Model></d:GetDeviceInformationResponse>"
        )

    def _GetProfiles(self, request: Element) -> str:  # noqa: N802
        if TR2 in request.tag:
            return (
                f'<m:GetProfilesResponse xmlns:m="{TR2}" xmlns:t="{TT}"><m:Profiles token="main">'
                "<m:Name>Main</m:Name><m:Configurations><m:VideoEncoder token='e'><t:Encoding>H265</t:Encoding>"
                "<t:Resolution><t:Width>3840</t:Width><t:Height>2160</t:Height></t:Resolution></m:VideoEncoder>"
                "</m:Configurations></m:Profiles></m:GetProfilesResponse>"
            )
        rows = self.profiles or "".join(
            f'<m:Profiles token="{token}"><t:Name>{name}</t:Name><t:VideoEncoderConfiguration token="e">'
            f"<t:Encoding>H264</t:Encoding><t:Resolution><t:Width>{width}</t:Width><t:Height>{height}</t:Height>"
            "</t:Resolution></t:VideoEncoderConfiguration></m:Profiles>"
            for token, name, width, height in (("sub", "Small", 640, 360), ("main", "Large", 1920, 1080))
        )
        return f'<m:GetProfilesResponse xmlns:m="{TRT}" xmlns:t="{TT}">{rows}</m:GetProfilesResponse>'

    def _GetStreamUri(self, request: Element) -> str:  # noqa: N802
        token = request.findtext("{*}ProfileToken") or ""
        uri = escape(self.uri.format(host="127.0.0.1", token=token))
        if TR2 in request.tag:
            return f'<m:GetStreamUriResponse xmlns:m="{TR2}"><m:Uri>{uri}</m:Uri></m:GetStreamUriResponse>'
        return (
            f'<m:GetStreamUriResponse xmlns:m="{TRT}" xmlns:t="{TT}"><m:MediaUri><t:Uri>{uri}</t:Uri></m:MediaUri>'
            "</m:GetStreamUriResponse>"
        )

    def _media_address(self) -> str:
        return self.media.format(host=self.address.removeprefix("http://"))


def envelope_of(body: str) -> bytes:
    return ENVELOPE.format(body).encode()


@contextmanager
def running(camera: FakeCamera) -> Iterator[str]:
    """Serves it; gives its address, as a user would name it."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, data = camera.answer(body, self.headers.get("Authorization"))
            self.send_response(status)
            if status == 401:
                self.send_header("WWW-Authenticate", 'Digest realm="camera", nonce="n1", qop="auth"')
            if status in (301, 302):
                self.send_header("Location", data.decode())
                data = b""
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    camera.address = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield camera.address.removeprefix("http://")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def answering_probes(*answers: Callable[[str], bytes]) -> Iterator[tuple[str, int]]:
    """Gives the address that probes are to be sent to; ``answers`` make what comes back from the id of a probe."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))

        def serve() -> None:
            while True:
                data, sender = listening.recvfrom(65536)
                if not data:
                    return
                message = ElementTree.fromstring(data).findtext("{*}Header/{*}MessageID") or ""
                for each in answers:
                    listening.sendto(each(message), sender)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield listening.getsockname()
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ending:
                ending.sendto(b"", listening.getsockname())
            thread.join()


def probe_match(
    address: str, *, scopes: str = "onvif://www.onvif.org/name/Front_Door onvif://www.onvif.org/hardware/D%201"
) -> Callable[[str], bytes]:
    def made(message: str) -> bytes:
        return (
            '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
            'xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
            'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery">'
            f"<s:Header><a:RelatesTo>{message}</a:RelatesTo></s:Header><s:Body><d:ProbeMatches><d:ProbeMatch>"
            f"<d:Scopes>{scopes}</d:Scopes><d:XAddrs>{address}</d:XAddrs></d:ProbeMatch></d:ProbeMatches></s:Body>"
            "</s:Envelope>"
        ).encode()

    return made
