"""The receiver in docs/webhook.md takes what the webhook sends, and nothing else."""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from realtime.interfaces import Notices
from realtime.journal.open_sightings import Event
from realtime.output.webhook import Webhook
from storage.journal.journal import SightingRow
from tests.conftest import ROOT
from tests.fakes import FakeClock


class HrSystem(BaseHTTPRequestHandler):
    """Takes check-ins as Frappe HR does; ``away`` answers come first."""

    away = 1
    logs: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        type(self).away -= 1
        is_good = set(body) == {"employee_field_value", "timestamp", "device_id", "log_type"}
        is_allowed = self.headers["Authorization"] == "token key:secret"
        datetime.strptime(body["timestamp"], "%Y-%m-%d %H:%M:%S")
        self.send_response(503 if self.away >= 0 else 200 if is_good and is_allowed else 417)
        self.end_headers()
        if self.away < 0 and is_allowed:
            self.logs.append(body)

    def log_message(self, *_parts: object) -> None:
        pass


@contextmanager
def serving(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


@pytest.fixture
def documented(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    text = (ROOT / "docs" / "webhook.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (tmp_path / "secret").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "receiver"}
    exec(compile(code, "docs/webhook.md", "exec"), names)  # what the reader is told to run
    names["Receiver"].log_message = lambda *_parts: None
    return names


def test_the_documented_receiver(documented: dict[str, Any]) -> None:
    received: list[dict[str, Any]] = []
    documented["Receiver"].received = lambda _self, event: received.append(event)
    with serving(documented["Receiver"]) as url:
        for secret, succeeds in ((documented["SECRET"], True), (b"another", False)):
            webhook = Webhook(url, timeout=5.0, waiting=10, notices=Notices(), secret=secret)
            now = time.time()
            for number in (1, 1):
                row = SightingRow(number, "visit", "Ada", None, now, now)
                webhook.post(Event(f"event {number}", "arrived", now, row))
            assert webhook.step(0.0) is succeeds
            assert webhook.step(0.0) is succeeds
    assert [each["person"] for each in received] == ["Ada"]


def test_check_ins_reach_a_hr_system_that_is_away_at_first(documented: dict[str, Any]) -> None:
    HrSystem.away, HrSystem.logs = 1, []
    with serving(HrSystem) as hr, serving(documented["Receiver"]) as url:
        documented["CHECK_IN"], documented["HR_KEY"] = hr, "key:secret"
        clock = FakeClock()
        webhook = Webhook(url, timeout=5.0, waiting=10, notices=Notices(), secret=documented["SECRET"], clock=clock)
        now = time.time()
        came = SightingRow(1, "visit", "Ada", None, now, now, source="Camera 0")
        stranger = SightingRow(2, "other", None, 7, now, now, source="Camera 0")
        webhook.post(Event("event 1", "arrived", now, came))
        assert not webhook.step(0.0)  # the HR system is away
        webhook.post(Event("event 2", "arrived", now, stranger))
        webhook.post(Event("event 3", "left", now + 60, came))
        clock.advance(10)
        assert [webhook.step(0.0) for _ in range(3)] == [True, True, True]
        documented["HR_KEY"] = "wrong"
        webhook.post(Event("event 4", "arrived", now + 90, came))
        assert not webhook.step(0.0)
        assert webhook.dropped == 1  # refused, and not sent again
    found = [(each["employee_field_value"], each["log_type"], each["device_id"]) for each in HrSystem.logs]
    assert found == [("Ada", "IN", "Camera 0"), ("Ada", "OUT", "Camera 0")]
