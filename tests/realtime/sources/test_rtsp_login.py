"""RTSP servers that ask for a login, on the loopback."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

import pytest

from realtime.sources.network import NetworkStream
from realtime.sources.rtsp_login import unknown_algorithm
from recognition.addresses import parse_address
from recognition.errors import SourceRefusedError
from settings import SourceSettings

Refusing = Callable[[Sequence[str]], tuple[int, list[str]]]

MD5 = 'Digest realm="camera", nonce="a", algorithm=MD5, qop="auth"'
OLD = 'Digest realm="camera", nonce="a"'
SHA = 'Digest realm="camera", nonce="b", algorithm=SHA-256, qop="auth"'
QUOTED = 'digest realm="camera", nonce="b", algorithm="SHA-512-256"'
BASIC = 'Basic realm="camera"'


@pytest.fixture
def refusing() -> Iterator[Refusing]:
    """Starts a server that refuses every login with these challenges; gives its port and the requests that it got."""
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

    def start(challenges: Sequence[str]) -> tuple[int, list[str]]:
        server = socket.create_server(("127.0.0.1", 0))
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
    assert unknown_algorithm(address, port, 5.0) == wanted
    assert "geheim" not in "".join(requests)


def test_a_server_that_does_not_tell_is_not_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert unknown_algorithm(parse_address(f"rtsp://a:b@127.0.0.1:{port}/1", ("rtsp",)), port, 0.05) is None
    assert unknown_algorithm(parse_address(f"rtsp://a:b@127.0.0.1:{port}/1", ("rtsp",)), port, 0.05) is None


@pytest.mark.parametrize(
    ("challenges", "said"),
    [
        ((MD5, SHA), "login by digest with SHA-256.*choose MD5"),
        ((SHA, MD5), "Check the path, the name and the password"),
    ],
)
def test_whoever_is_refused_reads_why(refusing: Refusing, challenges: Sequence[str], said: str) -> None:
    """FFmpeg logs in by MD5 where that comes last, and otherwise sends nothing at all."""
    port, requests = refusing(challenges)
    stream = NetworkStream(f"rtsp://ada:geheim@127.0.0.1:{port}/1", SourceSettings(open_timeout=5.0))
    with pytest.raises(SourceRefusedError, match=said) as refused:
        stream.open()
    stream.close()
    assert "geheim" not in str(refused.value)
    assert any("Authorization" in each for each in requests) == (challenges[-1] == MD5)
