"""A server that webhooks are sent to, and webhooks on a clock of the test's."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from realtime.interfaces import Notices
from realtime.journal.open_sightings import Event
from realtime.output.webhook import Webhook
from services.messages.live import live_text
from storage.journal.journal import SightingRow
from storage.journal.outbox import Outbox
from tests.fakes import FakeClock

START = 1_793_600_000.0


class Receiver:
    """A server that answers with ``status``, and that can be silent until it is let go."""

    def __init__(self, port: int = 0) -> None:
        self.status = 200
        self.headers: dict[str, str] = {}
        self.requests: list[tuple[str, dict[str, str], dict[str, Any]]] = []
        self.answering = threading.Event()
        self.answering.set()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                outer.requests.append((self.path, dict(self.headers), json.loads(body)))
                outer.answering.wait(20)
                status = 200 if self.path == "/elsewhere" else outer.status
                self.send_response(status)
                for name, value in outer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        self._server.daemon_threads = True
        self.port = int(self._server.server_address[1])
        self.url = f"http://127.0.0.1:{self.port}/events"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def people(self) -> list[str | None]:
        return [body["person"] for _, _, body in self.requests]

    def close(self) -> None:
        self.answering.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class Sender:
    """A webhook on a clock of the test's."""

    def __init__(self, url: str, **options: Any) -> None:
        self.clock = FakeClock()
        self.notices = Notices()
        self.webhook = Webhook(
            url, **{"timeout": 5.0, "waiting": 100, "notices": self.notices, "clock": self.clock, **options}
        )

    def sentence(self) -> str | None:
        notice = self.notices.get("webhook")
        return None if notice is None else live_text(notice.message)


def event(person: str | None = "Ada", number: int = 1) -> Event:
    row = SightingRow(
        number, "a visit", person, 4, START, START + 75.5, 60.0, 0.3123456, 12, "camera 0", "a note", position=None
    )
    return Event(f"event {number}", "arrived", START, row)


class Kept(Sender):
    """With an outbox in ``folder``, on a wall clock of the test's."""

    def __init__(self, url: str, folder: Path, **options: Any) -> None:
        self.wall = FakeClock()
        self.wall.now = START
        super().__init__(url, outbox=lambda: Outbox(folder, self.wall), wall_clock=self.wall, **options)
