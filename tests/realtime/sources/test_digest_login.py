"""Cameras that ask for a login by digest, on the loopback: by RTSP, with and without TLS, and by HTTP."""

from __future__ import annotations

import http.server
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest

from realtime.sources.digest_login import FFMPEG, REQUESTS, rtsp_challenges, unknown_algorithm
from realtime.sources.network import NetworkStream
from recognition.addresses import parse_address
from recognition.errors import SourceRefusedError
from settings import SourceSettings
from tests.certificates import self_signed

Refusing = Callable[..., tuple[int, list[str]]]

MD5 = 'Digest realm="camera", nonce="a", algorithm=MD5, qop="auth"'
OLD = 'Digest realm="camera", nonce="a"'
SHA = 'Digest realm="camera", nonce="b", algorithm=SHA-256, qop="auth"'
QUOTED = 'digest realm="camera", nonce="b", algorithm="SHA-512-256"'
BASIC = 'Basic realm="camera"'


@pytest.fixture
def refusing(tmp_path: Path) -> Iterator[Refusing]:
    """Starts a server that refuses every login with these challenges; gives its port and the requests that it got.
    ``tls``: with a certificate that it made itself."""
    servers: list[socket.socket] = []

    def answer(client: socket.socket, challenges: Sequence[str], requests: list[str]) -> None:
        with client, suppress(OSError):
            pending = b""
            while more := client.recv(4096):
                pending += more
                while b"\r\n\r\n" in pending:
                    head, _, pending = pending.partition(b"\r\n\r\n")
                    requests.append(head.decode())
                    number = next((each for each in head.decode().split("\r\n") if each.startswith("CSeq")), "CSeq: 1")
                    asked = "".join(f"WWW-Authenticate: {each}\r\n" for each in challenges)
                    client.sendall(f"RTSP/1.0 401 Unauthorized\r\n{number}\r\n{asked}\r\n".encode())

    def serve(server: socket.socket, challenges: Sequence[str], requests: list[str]) -> None:
        with suppress(OSError):
            while True:
                answer(server.accept()[0], challenges, requests)

    def start(challenges: Sequence[str], *, tls: bool = False) -> tuple[int, list[str]]:
        server = socket.create_server(("127.0.0.1", 0))
        if tls:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(*self_signed(tmp_path, "127.0.0.1"))
            server = context.wrap_socket(server, server_side=True, do_handshake_on_connect=False)
        servers.append(server)
        requests: list[str] = []
        threading.Thread(target=serve, args=(server, challenges, requests), daemon=True).start()
        return server.getsockname()[1], requests

    yield start
    for server in servers:
        server.close()


@pytest.mark.parametrize(
    ("challenges", "wanted"),
    [
        ((), None),
        ((BASIC,), None),
        ((OLD,), None),
        ((MD5,), None),
        ((SHA, MD5), None),
        ((SHA,), "SHA-256"),
        ((MD5, SHA), "SHA-256"),
        ((SHA, BASIC), "SHA-256"),
        ((f"{MD5}, {SHA}",), "SHA-256"),
        ((QUOTED,), "SHA-512-256"),
    ],
)
def test_a_digest_that_ffmpeg_does_not_know_is_found(
    refusing: Refusing, challenges: Sequence[str], wanted: str | None
) -> None:
    port, requests = refusing(challenges)
    address = parse_address(f"rtsp://ada:geheim@127.0.0.1:{port}/1", ("rtsp",))
    assert unknown_algorithm(rtsp_challenges(address, port, 5.0), FFMPEG) == wanted
    assert "geheim" not in "".join(requests)


def test_a_server_that_does_not_tell_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        for scheme in ("rtsp", "rtsps"):
            assert rtsp_challenges(parse_address(f"{scheme}://a:b@127.0.0.1:{port}/1", (scheme,)), port, 0.05) == []
    assert rtsp_challenges(parse_address(f"rtsp://a:b@127.0.0.1:{port}/1", ("rtsp",)), port, 0.05) == []


@pytest.mark.parametrize(
    ("challenges", "said"),
    [
        ((MD5, SHA), "login by digest with SHA-256.*choose MD5"),
        ((SHA, MD5), "Check the path, the name and the password"),
    ],
)
@pytest.mark.parametrize("scheme", ["rtsp", "rtsps"])
def test_whoever_is_refused_reads_why(refusing: Refusing, scheme: str, challenges: Sequence[str], said: str) -> None:
    """FFmpeg logs in by MD5 where that comes last, and otherwise sends nothing at all."""
    port, requests = refusing(challenges, tls=scheme == "rtsps")
    stream = NetworkStream(f"{scheme}://ada:geheim@127.0.0.1:{port}/1", SourceSettings(open_timeout=5.0))
    with pytest.raises(SourceRefusedError, match=said) as refused:
        stream.open()
    stream.close()
    assert "geheim" not in str(refused.value)
    assert any("Authorization" in each for each in requests) == (challenges[-1] == MD5)


class _HttpCamera(http.server.BaseHTTPRequestHandler):
    """Sends a stream of ``server.kind`` to whoever logs in by ``server.challenge`` with SHA-256."""

    server: _HttpServer

    def do_GET(self) -> None:
        given = dict(re.findall(r'(\w+)="?([^",]+)"?', self.headers.get("Authorization", "")))
        self.server.logins.append(given)
        if not self._is_right(given):
            self.send_response(401)
            self.send_header("WWW-Authenticate", MD5)
            self.send_header("WWW-Authenticate", self.server.challenge)
            self.end_headers()
            return
        self.send_response(200)
        self.send_header("Content-Type", "video/mp2t")
        self.end_headers()

    def _is_right(self, given: dict[str, str]) -> bool:
        def digest(text: str) -> str:
            return sha256(text.encode()).hexdigest()

        if given.get("algorithm") != "SHA-256":
            return False
        secret, action = digest("ada:camera:geheim"), digest(f"GET:{self.path}")
        return given["response"] == digest(f"{secret}:b:{given['nc']}:{given['cnonce']}:auth:{action}")

    def log_message(self, *_: object) -> None:
        pass


class _HttpServer(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, challenge: str) -> None:
        super().__init__(("127.0.0.1", 0), _HttpCamera)
        self.challenge = challenge
        self.logins: list[dict[str, str]] = []
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()


@pytest.mark.parametrize(
    ("challenge", "password", "said"),
    [
        (SHA, "geheim", "login by digest with SHA-256.*choose MD5"),  # requests logs in, FFmpeg cannot
        (SHA, "wrong", "401.*Check the path, the name and the password"),
        (QUOTED, "geheim", "login by digest with SHA-512-256.*choose MD5"),
    ],
)
def test_whoever_is_refused_over_http_reads_why(challenge: str, password: str, said: str) -> None:
    server = _HttpServer(challenge)
    stream = NetworkStream(f"http://ada:{password}@127.0.0.1:{server.server_port}/1", SourceSettings(open_timeout=5.0))
    try:
        with pytest.raises(SourceRefusedError, match=said) as refused:
            stream.open()
    finally:
        stream.close()
        server.shutdown()
        server.server_close()
    assert password not in str(refused.value)
    assert any(server.logins) == (challenge == SHA)
    assert unknown_algorithm([challenge], REQUESTS) == (None if challenge == SHA else "SHA-512-256")
