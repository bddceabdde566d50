"""Pictures over HTTP as cameras really send them, from a server on the loopback."""

from __future__ import annotations

import hashlib
import http.server
import io
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import cv2
import numpy as np
import pytest

from realtime.sources import http_pictures
from realtime.sources.network import NetworkStream
from recognition.errors import SourceAwayError, SourceRefusedError
from recognition.types import Image
from settings import SourceSettings
from tests.clips import CORNERS, write_clip
from tests.fakes import RED, picture

QUICK = SourceSettings(open_timeout=2.0)
UPRIGHT = picture(((0, 0, 120, 120), RED), size=(240, 320))


def jpeg(image: Image = CORNERS) -> bytes:
    return cv2.imencode(".jpg", image)[1].tobytes()


def part(data: bytes, kind: str | None = "image/jpeg", *, length: bool = True, end: bytes = b"\r\n") -> bytes:
    head = b"--b" + end
    if kind is not None:
        head += b"Content-Type: " + kind.encode() + end
    if length:
        head += b"Content-Length: " + str(len(data)).encode() + end
    return head + end + data + end


@dataclass
class Answer:
    """What the server sends for one request; it then holds the connection open if ``stays``."""

    body: bytes
    kind: str | None = "multipart/x-mixed-replace; boundary=b"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    stays: bool = False
    chunked: bool = False
    pause: float = 0.0


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, answer: Callable[[http.server.BaseHTTPRequestHandler], Answer]) -> None:
        self.answer = answer
        self.requests: list[str] = []
        self.hang_up = threading.Event()
        super().__init__(("127.0.0.1", 0), _Handler)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def address(self, login: str = "", path: str = "/video") -> str:
        return f"http://{login}127.0.0.1:{self.server_port}{path}"

    def end(self) -> None:
        self.hang_up.set()
        self.shutdown()
        self.server_close()

    def handle_error(self, *_: object) -> None:
        pass


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.requests.append(self.path)
        answer = self.server.answer(self)
        self.close_connection = True
        self.send_response(answer.status)
        if answer.kind is not None:
            self.send_header("Content-Type", answer.kind)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Connection", "close")
        if answer.chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        pieces = [answer.body[at : at + 997] for at in range(0, len(answer.body), 997)]
        for piece in pieces if answer.chunked else [answer.body]:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if answer.chunked else piece)
        if answer.stays:
            self.server.hang_up.wait(30)
        if answer.chunked:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, *_: object) -> None:
        pass


Serve = Callable[..., Server]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[Server] = []

    def _serve(answer: Answer | Callable[[http.server.BaseHTTPRequestHandler], Answer]) -> Server:
        servers.append(Server((lambda _request: answer) if isinstance(answer, Answer) else answer))
        return servers[-1]

    yield _serve
    for server in servers:
        server.end()


def read(address: str, count: int) -> list[Image]:
    stream = NetworkStream(address, QUICK)
    try:
        stream.open()
        images = [stream.read() for _ in range(count)]
    finally:
        stream.close()
    assert all(each is not None for each in images)
    return [each for each in images if each is not None]


TWO = part(jpeg()) * 2
THREE_OF_ANY_KIND = {
    "image/jpg": part(jpeg(), "image/jpg") * 3,
    "with a parameter": part(jpeg(), "image/jpeg; charset=utf-8") * 3,
    "in capitals": part(jpeg(), "IMAGE/JPEG") * 3,
    "without a type": part(jpeg(), None) * 3,
    "of a wrong type": part(jpeg(), "text/plain") * 3,
    "PNG": part(cv2.imencode(".png", CORNERS)[1].tobytes(), "image/png") * 3,
    "without a length": part(jpeg(), length=False) * 3,
    "with a length of 0": part(jpeg(), length=False).replace(b"\r\n\r\n", b"\r\nContent-Length: 0\r\n\r\n", 1) * 3,
    "with bare line feeds": part(jpeg(), end=b"\n") * 3,
    "without an empty line": part(jpeg(), None, length=False).replace(b"--b\r\n\r\n", b"--b\r\n") * 3,
    "after a preamble": b"This is a stream.\r\n\r\n" + part(jpeg()) * 3,
    "among other parts": (part(b'{"motion": true}', "application/json") + part(b"", "text/plain") + part(jpeg())) * 3,
    "among broken ones": (part(jpeg()[:200]) + part(jpeg())) * 3,
}


@pytest.mark.parametrize("kind", THREE_OF_ANY_KIND)
@pytest.mark.parametrize("chunked", [False, True])
def test_parts_of_any_kind_are_pictures(serve: Serve, kind: str, chunked: bool) -> None:
    images = read(serve(Answer(THREE_OF_ANY_KIND[kind], chunked=chunked, stays=True)).address(), 3)
    assert all(each.shape == CORNERS.shape and each[20, 20, 2] > 200 > 80 > each[20, 20, 0] for each in images)


@pytest.mark.parametrize(
    "kind",
    [
        'multipart/x-mixed-replace; boundary="b"',
        "multipart/x-mixed-replace;boundary=--b",
        "Multipart/Mixed; charset=x; Boundary=b",
        "multipart/x-mixed-replace",
        "application/octet-stream",
        None,
    ],
)
def test_the_boundary_is_found_however_it_is_announced(serve: Serve, kind: str | None) -> None:
    assert len(read(serve(Answer(TWO, kind, stays=True)).address(), 2)) == 2


def test_a_boundary_with_spaces_and_colons(serve: Serve) -> None:
    body = TWO.replace(b"--b", b"--a b:c")
    assert len(read(serve(Answer(body, 'multipart/x-mixed-replace; boundary="a b:c"')).address(), 2)) == 2


def test_a_picture_without_a_length_does_not_wait_for_the_next(serve: Serve) -> None:
    """The other end stays silent after it."""
    server = serve(Answer(part(jpeg(), length=False), stays=True))
    began = time.monotonic()
    assert len(read(server.address(), 1)) == 1
    assert time.monotonic() - began < 4.0  # the time after which silence ends the stream is 5 s


def test_a_stream_that_changes_its_size_is_not_squashed(serve: Serve) -> None:
    server = serve(Answer(part(jpeg()) + part(jpeg(UPRIGHT)) + part(jpeg()), stays=True))
    assert [each.shape for each in read(server.address(), 3)] == [CORNERS.shape, UPRIGHT.shape, CORNERS.shape]


def test_a_video_that_changes_its_size_is_not_squashed(serve: Serve) -> None:
    clips = []
    for image in (CORNERS, UPRIGHT):
        clip = io.BytesIO()
        write_clip(clip, [image] * 30, format="mpegts")
        clips.append(clip.getvalue())
    stream = NetworkStream(serve(Answer(b"".join(clips), "video/mp2t")).address(path="/live.ts"), QUICK)
    stream.open()
    shapes = set()

    def read_on() -> None:
        while (image := stream.read()) is not None:
            shapes.add(image.shape)

    with pytest.raises(SourceAwayError):
        read_on()
    stream.close()
    assert shapes == {CORNERS.shape, UPRIGHT.shape}


def test_parts_that_are_no_pictures_are_named_in_the_end(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_pictures, "_PATIENCE", 0.0)
    stream = NetworkStream(serve(Answer(part(b"{}", "application/json") * 3, stays=True)).address(), QUICK)
    stream.open()
    with pytest.raises(SourceAwayError, match="no pictures but application/json"):
        stream.read()
    stream.close()


def test_the_end_of_the_stream_is_said(serve: Serve) -> None:
    stream = NetworkStream(serve(Answer(TWO)).address(), QUICK)
    stream.open()
    assert stream.read() is not None
    assert stream.read() is not None
    with pytest.raises(SourceAwayError, match="stopped sending pictures: it closed the connection"):
        stream.read()
    stream.close()


def test_an_address_with_one_picture_is_asked_again_and_again(serve: Serve) -> None:
    images = iter([CORNERS, UPRIGHT, CORNERS, UPRIGHT])
    server = serve(lambda _request: Answer(jpeg(next(images)), "image/jpeg"))
    found = read(server.address(path="/snap.jpg?channel=2"), 3)
    assert [each.shape for each in found] == [CORNERS.shape, UPRIGHT.shape, CORNERS.shape]
    assert server.requests == ["/snap.jpg?channel=2"] * 3


@pytest.mark.parametrize("kind", ["image/jpg", "image/jpeg;x=y", "application/octet-stream", None])
def test_a_single_picture_is_one_whatever_its_type(serve: Serve, kind: str | None) -> None:
    assert len(read(serve(Answer(jpeg(), kind)).address(), 2)) == 2


def test_a_request_that_fails_now_and_then_does_not_end_it(serve: Serve) -> None:
    answers = iter([Answer(jpeg(), "image/jpeg"), Answer(b"busy", None, 503), Answer(b"", "image/jpeg")] * 2)
    server = serve(lambda _request: next(answers))
    assert len(read(server.address(), 2)) == 2
    assert len(server.requests) == 4


def test_requests_that_keep_failing_end_it(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("realtime.sources.network._READ_TIMEOUT", 0.5)
    answers = iter([Answer(jpeg(), "image/jpeg")])
    server = serve(lambda _request: next(answers, Answer(b"", None, 503)))
    stream = NetworkStream(server.address(), QUICK)
    stream.open()
    assert stream.read() is not None
    with pytest.raises(SourceAwayError, match="503"):
        stream.read()
    stream.close()


def basic(request: http.server.BaseHTTPRequestHandler) -> bool:
    import base64

    return str(request.headers.get("Authorization")) == "Basic " + base64.b64encode("zoé:p@ss:wörd".encode()).decode()


def digest(request: http.server.BaseHTTPRequestHandler) -> bool:
    """RFC 7616 with MD5 and qop "auth"."""
    given = dict(re.findall(r'(\w+)="?([^",]+)"?', request.headers.get("Authorization", "")))
    if "response" not in given:
        return False

    def md5(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    secret, action = md5("zoe:cam:secret"), md5(f"GET:{request.path}")
    return str(given["response"]) == md5(f"{secret}:n0:{given['nc']}:{given['cnonce']}:auth:{action}")


@pytest.mark.parametrize(
    ("login", "is_allowed", "offer"),
    [
        ("zo%C3%A9:p%40ss%3Aw%C3%B6rd@", basic, 'Basic realm="cam"'),
        ("zoe:secret@", digest, 'Digest realm="cam", nonce="n0", qop="auth", algorithm=MD5'),
    ],
)
@pytest.mark.parametrize("kind", ["multipart/x-mixed-replace; boundary=b", "image/jpeg"])
def test_the_name_and_password_of_the_address_are_given(
    serve: Serve, login: str, is_allowed: Callable[[http.server.BaseHTTPRequestHandler], bool], offer: str, kind: str
) -> None:
    def answer(request: http.server.BaseHTTPRequestHandler) -> Answer:
        if not is_allowed(request):
            return Answer(b"", None, 401, {"WWW-Authenticate": offer})
        return Answer(TWO if kind.startswith("multipart") else jpeg(), kind)

    server = serve(answer)
    assert len(read(server.address(login), 2)) == 2
    with pytest.raises(SourceRefusedError, match="401") as caught:
        read(server.address("zoe:wrong@"), 1)
    assert "wrong" not in str(caught.value)
    with pytest.raises(SourceRefusedError):
        read(server.address(), 1)


def test_what_is_not_there_is_said_and_asked_for_again(serve: Serve) -> None:
    with pytest.raises(SourceAwayError, match="404") as caught:
        read(serve(Answer(b"", None, 404)).address(), 1)
    assert not isinstance(caught.value, SourceRefusedError), "a camera that starts has its paths a little later"


def test_a_redirection_is_followed(serve: Serve) -> None:
    there = serve(Answer(TWO))
    here = serve(Answer(b"", None, 302, {"Location": there.address()}))
    assert len(read(here.address(), 2)) == 2


def test_closing_ends_a_read_that_waits(serve: Serve) -> None:
    stream = NetworkStream(serve(Answer(part(jpeg()), stays=True)).address(), QUICK)
    stream.open()
    assert stream.read() is not None
    ended: list[Image | None] = []
    reading = threading.Thread(target=lambda: ended.append(stream.read()))
    reading.start()
    threading.Event().wait(0.2)
    stream.close()
    reading.join(3)
    assert not reading.is_alive()
    assert ended == [None]


def test_a_picture_that_is_turned_by_its_exif_is_upright(serve: Serve) -> None:
    from PIL import Image as PilImage

    exif = PilImage.Exif()
    exif[0x0112] = 6  # turn right to show
    data = io.BytesIO()
    PilImage.fromarray(np.rot90(CORNERS, 1)[..., ::-1]).save(data, "JPEG", exif=exif)
    image = read(serve(Answer(data.getvalue(), "image/jpeg")).address(), 1)[0]
    assert image.shape == CORNERS.shape
    assert image[20, 20, 2] > 200
