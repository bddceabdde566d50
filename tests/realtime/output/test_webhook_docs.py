"""The receiver in docs/webhook.md takes what the webhook sends, and nothing else."""

from __future__ import annotations

import re
import threading
import time
from http.server import HTTPServer
from pathlib import Path
from typing import Any

import pytest

from realtime.interfaces import Notices
from realtime.journal.open_sightings import Event
from realtime.output.webhook import Webhook
from storage.journal.journal import SightingRow
from tests.conftest import ROOT


def test_the_documented_receiver(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (ROOT / "docs" / "webhook.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    (tmp_path / "secret").write_text("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {"__name__": "receiver"}
    exec(compile(code, "docs/webhook.md", "exec"), names)  # what the reader is told to run
    received: list[dict[str, Any]] = []
    names["Receiver"].received = lambda _self, event: received.append(event)
    names["Receiver"].log_message = lambda *_parts: None
    server = HTTPServer(("127.0.0.1", 0), names["Receiver"])
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        for secret, succeeds in ((names["SECRET"], True), (b"another", False)):
            url = f"http://127.0.0.1:{server.server_address[1]}/"
            webhook = Webhook(url, timeout=5.0, waiting=10, notices=Notices(), secret=secret)
            now = time.time()
            for number in (1, 1):
                row = SightingRow(number, "visit", "Ada", None, now, now)
                webhook.post(Event(f"event {number}", "arrived", now, row))
            assert webhook.step(0.0) is succeeds
            assert webhook.step(0.0) is succeeds
        assert [each["person"] for each in received] == ["Ada"]
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)
