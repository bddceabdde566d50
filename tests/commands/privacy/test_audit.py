"""``privacy audit``: what commands and the window did is in the trail, and a changed trail is said."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.gallery import command as gallery
from commands.privacy import command as privacy
from main import parse
from recognition.message import Message
from settings import Settings
from tests.conftest import text_of
from tests.fakes import RED
from tests.gallery_folder import square, write


@pytest.fixture
def app(tmp_path: Path) -> App:
    folder = tmp_path / "people"
    for name in ("Ada", "Bea"):
        write(folder / name / "one.png", square(RED))
    return App(Settings(), folder, out=io.StringIO(), err=io.StringIO())


def audit(app: App, *words: str) -> tuple[int, Any]:
    app.out = io.StringIO()
    status = privacy.run(parse(["privacy", "audit", "--json", *words]), app)
    return status, json.loads(text_of(app.out) or "null")


def test_changes_of_people_are_listed_and_found(app: App) -> None:
    for words in (["rename", "Ada", "Ada King"], ["remove", "Bea"], ["restore", "Bea"]):
        assert gallery.run(parse(["gallery", *words]), app) == 0

    _, entries = audit(app)
    assert [(each["action"], set(each["people"])) for each in entries] == [
        ("renamed", {"Ada", "Ada King"}),
        ("removed-person", {"Bea"}),
        ("restored", {"Bea"}),
    ]
    assert {each["operator"] for each in entries} != {""}
    assert [each["action"] for each in audit(app, "--search", "king")[1]] == ["renamed"]
    assert audit(app, "--until", "2001-01-01")[1] == []
    assert audit(app, "--verify") == (0, {"entries": 3, "whole": True, "problems": []})


def test_a_changed_trail_is_said(app: App) -> None:
    assert gallery.run(parse(["gallery", "rename", "Ada", "Ada King"]), app) == 0
    app.record(Message.of("setting-changed", setting="gallery.folder"))
    file = app.audit_trail.file
    file.write_bytes(file.read_bytes().replace(b'"renamed"', b'"merged"'))

    status, report = audit(app, "--verify")

    assert (status, report["whole"]) == (1, False)
    assert report["problems"][0]["text"] == "Line 2: it was changed, or another key signed it."
    app.out = io.StringIO()
    assert privacy.run(parse(["privacy", "audit", "--verify"]), app) == 1
    assert "Line 2" in text_of(app.out)


def test_an_export_holds_everything_and_is_an_entry_itself(app: App, tmp_path: Path) -> None:
    app.record(Message.of("setting-changed", setting="source.fps"))
    file = tmp_path / "trail.json"
    app.out = io.StringIO()
    assert privacy.run(parse(["privacy", "audit", "--export", str(file)]), app) == 0
    assert text_of(app.out) == f"1 entry in {file}\n"
    (row,) = json.loads(file.read_text(encoding="utf-8"))
    assert row["details"] == {"setting": "source.fps"}
    assert audit(app)[1][-1]["action"] == "audit-exported"


def test_nothing_was_done_yet(app: App) -> None:
    app.out = io.StringIO()
    assert privacy.run(parse(["privacy", "audit"]), app) == 0
    assert text_of(app.out) == "There are no such entries.\n"
