"""The page of the audit trail: who did what and when, searched, verified and exported."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.operators.trail_window import TrailWindow
from realtime.task_runner import TaskRunner
from recognition.message import Message
from services.privacy.access import Access
from services.privacy.audit import TrailPage
from storage.operators import HashCost, OperatorFile
from storage.trail.signing_key import SigningKey
from storage.trail.trail import AuditTrail
from tests.gui import scenes
from tests.gui.conftest import OpenWindow

WAIT_MS = 20_000
NOW = 1_796_000_000.0


class Rig:
    """A window of a trail in ``folder``."""

    def __init__(self, folder: Path, open_window: OpenWindow) -> None:
        self.at, self.operator, self.reads = NOW, "Ada", 0
        self.trail = AuditTrail(
            folder / "gallery", lambda: SigningKey(folder / "home"), lambda: self.operator, wall_clock=lambda: self.at
        )
        for person in ("Grace Hopper", "Mary Jackson"):
            self.trail.record(Message.of("renamed", person=person, name=f"Dr. {person}"))
            self.at += 86400
        self.operator = "Bea"
        self.trail.record(Message.of("threshold-set", embedder="sface@1", distance=0.5))
        self.tasks = TaskRunner()
        self.page = TrailPage(self.read, self.tasks, self.trail.record)
        main, _ = open_window(scenes.running())
        self.window = TrailWindow(self.page, lambda: main.snapshot, main)

    def read(self) -> AuditTrail:
        self.reads += 1
        return self.trail

    def rows(self) -> list[tuple[str, ...]]:
        model = self.window.list.model()
        return [
            tuple(str(model.index(row, column).data()) for column in range(1, 5)) for row in range(model.rowCount())
        ]


@pytest.fixture
def rig(tmp_path: Path, open_window: OpenWindow) -> Iterator[Rig]:
    made = Rig(tmp_path, open_window)
    yield made
    made.window.close()
    made.tasks.close(5.0)


def test_nothing_is_read_before_it_is_shown(rig: Rig, qtbot: QtBot) -> None:
    rig.window.refresh()
    assert rig.reads == 0
    rig.window.show()
    qtbot.waitUntil(lambda: len(rig.rows()) == 3, timeout=WAIT_MS)
    operators, actions, people, details = zip(*rig.rows(), strict=True)
    assert operators == ("Bea", "Ada", "Ada"), "the last first"
    assert actions == ("Threshold set", "Renamed", "Renamed")
    assert "Mary Jackson" in people[1]
    assert "sface@1" in details[0]
    assert rig.window.count.text() == "3 entries"


def test_it_is_searched_as_one_types(rig: Rig, qtbot: QtBot) -> None:
    rig.window.show()
    qtbot.keyClicks(rig.window.search, "hopper")
    qtbot.waitUntil(lambda: len(rig.rows()) == 1, timeout=WAIT_MS)
    assert "Grace Hopper" in rig.rows()[0][2]
    qtbot.keyClicks(rig.window.search, " nobody")
    qtbot.waitUntil(rig.window.empty.isVisible, timeout=WAIT_MS)
    assert rig.window.empty.text() == "No entry fits."
    assert not rig.window.export.isEnabled()


def test_a_whole_trail_and_a_changed_one(rig: Rig, qtbot: QtBot) -> None:
    rig.window.show()
    qtbot.waitUntil(lambda: len(rig.rows()) == 3, timeout=WAIT_MS)
    qtbot.mouseClick(rig.window.verify, Qt.MouseButton.LeftButton)
    whole = "The trail is whole: 3 entries, each signed and in its place."
    qtbot.waitUntil(lambda: rig.window.verdict.text() == whole, timeout=WAIT_MS)
    file = rig.trail.file
    file.write_bytes(file.read_bytes().replace(b'"renamed"', b'"merged"', 1))
    qtbot.mouseClick(rig.window.verify, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Line 2: it was changed" in rig.window.verdict.text(), timeout=WAIT_MS)


def test_what_is_shown_is_exported_and_that_is_recorded(rig: Rig, qtbot: QtBot, tmp_path: Path) -> None:
    rig.window.show()
    rig.window.search.setText("ada")
    qtbot.waitUntil(lambda: len(rig.rows()) == 2, timeout=WAIT_MS)
    file = tmp_path / "trail.json"
    rig.page.export(file, rig.window.wanted)
    qtbot.waitUntil(lambda: rig.window.status.text().startswith("Saved 2 entries in "), timeout=WAIT_MS)
    assert [each["action"] for each in json.loads(file.read_text(encoding="utf-8"))] == ["renamed", "renamed"]
    assert rig.trail.entries()[-1].action == "audit-exported"


def test_exporting_needs_an_operator(rig: Rig, tmp_path: Path) -> None:
    operators = OperatorFile(tmp_path / "operators.jsonl", cost=HashCost(64, 1, 1))
    operators.add("Ada", "1234")
    rig.page.access = Access(operators)
    rig.page.export(tmp_path / "trail.json", rig.window.wanted)
    assert rig.page.access.is_wanted
    assert not (tmp_path / "trail.json").exists()
