"""Streams with an address, against a real MJPEG server on the loopback that drops the connection and comes back."""

from __future__ import annotations

import dataclasses
import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import cv2
import pytest

from realtime.interfaces import SessionState
from realtime.mailbox import Mailbox
from realtime.pipeline.capture import Capture
from realtime.sources.network import NetworkStream
from recognition.errors import SourceAwayError
from recognition.types import Frame
from services.messages.live import live_text
from settings import SourceSettings
from tests.fakes import RED, picture, until

PATIENCE = 10.0
QUICK = SourceSettings(open_timeout=1.0, reconnect_first=0.05, reconnect_longest=0.2)


class MjpegServer(http.server.ThreadingHTTPServer):
    """Sends numbered pictures; each connection ends after ``pictures`` of them."""

    daemon_threads = True

    def __init__(self, pictures: int, rate: float = 50, port: int = 0) -> None:
        self.pictures = pictures
        self.interval = 1 / rate
        self.connections = 0
        self.sent = 0
        self.sending = threading.Lock()  # whoever holds it knows that no picture is under way to the socket
        self.hang_up = threading.Event()
        super().__init__(("127.0.0.1", port), _Answer)
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/video.mjpg"

    def end(self) -> None:
        self.hang_up.set()
        self.shutdown()
        self.server_close()

    def handle_error(self, *_: object) -> None:
        pass


class _Answer(http.server.BaseHTTPRequestHandler):
    server: MjpegServer

    def do_GET(self) -> None:
        self.server.connections += 1
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=picture")
        self.end_headers()
        jpeg = cv2.imencode(".jpg", picture(((20, 20, 120, 120), RED)))[1].tobytes()
        for _ in range(self.server.pictures):
            head = f"--picture\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
            with self.server.sending:
                self.wfile.write(head.encode() + jpeg + b"\r\n")
                self.server.sent += 1
            if self.server.hang_up.wait(self.server.interval):
                return

    def log_message(self, *_: object) -> None:
        pass


Serve = Callable[..., MjpegServer]


@pytest.fixture
def serve() -> Iterator[Serve]:
    servers: list[MjpegServer] = []

    def _serve(**options: Any) -> MjpegServer:
        servers.append(MjpegServer(**options))
        return servers[-1]

    yield _serve
    for server in servers:
        server.end()


@pytest.fixture
def silent() -> Iterator[str]:
    """The address of a computer that takes the connection and then says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/video.mjpg"


@pytest.fixture
def nobody() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def test_pictures_come_through_and_the_end_is_said(serve: Serve) -> None:
    server = serve(pictures=5)
    stream = NetworkStream(server.address, QUICK)
    stream.open()
    for _ in range(5):
        image = stream.read()
        assert image is not None
        assert image.shape == (240, 320, 3)
        assert image[70, 70, 2] > 200 > image[70, 70, 0]
    with pytest.raises(SourceAwayError, match="stopped sending pictures"):
        stream.read()
    stream.close()


def test_a_dropped_connection_is_taken_up_again(serve: Serve) -> None:
    server = serve(pictures=4)
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: NetworkStream(server.address, QUICK), frames, reconnect_first=0.05, reconnect_longest=0.2)
    capture.start()
    states = set()

    def has_reconnected() -> bool:
        states.add(capture.status().state)
        return server.connections >= 3

    until(has_reconnected, PATIENCE)
    assert capture.stop() == ()
    assert {SessionState.RUNNING, SessionState.RECONNECTING} <= states


def test_a_server_that_goes_away_and_comes_back_at_its_port(serve: Serve) -> None:
    server = serve(pictures=1000)
    port = server.server_port
    address = server.address
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: NetworkStream(address, QUICK), frames, reconnect_first=0.05, reconnect_longest=0.2)
    capture.start()
    assert frames.take(PATIENCE) is not None
    server.end()
    until(lambda: capture.status().state is SessionState.RECONNECTING, PATIENCE)
    assert "127.0.0.1" in live_text(capture.status().message)
    last = capture.newest
    serve(pictures=1000, port=port)
    until(lambda: capture.newest is not last, PATIENCE)
    assert last is not None
    assert capture.newest is not None
    assert capture.newest.index > last.index
    assert capture.stop() == ()


def test_a_slow_reader_gets_the_newest_picture(serve: Serve) -> None:
    server = serve(pictures=1000, rate=100)
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: NetworkStream(server.address, QUICK), frames)
    capture.start()
    until(lambda: frames.dropped > 20)
    with server.sending:
        until(lambda: frames.dropped == server.sent - 1)
        newest = frames.take(PATIENCE)
        assert newest is not None
        assert newest.index == server.sent - 1
    assert capture.stop() == ()


def test_a_silent_computer_is_given_up_after_the_timeout(silent: str) -> None:
    with pytest.raises(SourceAwayError, match="answers but sends no video"):
        NetworkStream(silent, QUICK).open()


def test_a_stream_that_falls_silent_is_given_up(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("realtime.sources.network._READ_TIMEOUT", 0.5)
    stream = NetworkStream(serve(pictures=10, rate=0.1).address, QUICK)

    def read_on() -> None:
        stream.open()
        while True:
            stream.read()

    with pytest.raises(SourceAwayError):
        read_on()
    stream.close()


def test_stopping_does_not_wait_for_a_silent_computer(silent: str) -> None:
    settings = dataclasses.replace(QUICK, open_timeout=3.0)
    frames: Mailbox[Frame] = Mailbox()
    capture = Capture(lambda: NetworkStream(silent, settings), frames)
    capture.start()
    until(lambda: capture.status().label)
    assert capture.stop(0.2) == ("capture",)
    assert capture.stop(PATIENCE) == ()


def test_a_closed_port_and_an_unknown_name_are_told_apart(nobody: int) -> None:
    with pytest.raises(SourceAwayError, match=f"does not accept connections on port {nobody}"):
        NetworkStream(f"rtsp://127.0.0.1:{nobody}/1", QUICK).open()
    with pytest.raises(SourceAwayError, match=r"No computer called nobody\.invalid"):
        NetworkStream("http://ada:secret@nobody.invalid/1", QUICK).open()
