"""Operators on the command line: nothing changes without them, and with them changes and exports ask for a PIN."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

import main
from commands.app import App
from commands.operator_check import needs_operator, require_operator
from commands.privacy import command as privacy
from main import parse
from recognition.errors import RollcallError, UsageError
from settings import Settings
from storage.operators import HashCost, OperatorFile, WrongPinError
from tests.conftest import text_of

LOOKING = """live|identify a.jpg|embed --root d --out v.npz|cluster d|lookalike a.jpg --among d|evaluate
gallery list|gallery check|gallery sightings|gallery sightings --days --json
gallery strangers --json|gallery restore|privacy audit|privacy audit --verify|privacy operators
privacy operators list|privacy operators reset|models|models verify|train list|gallery attendance
gallery attendance --entries|privacy consent list|privacy consent texts|serve|serve token list
privacy inspect|settings|settings list|settings get source.fps"""
CHANGING = """live --events e.jsonl|live --record v.mp4|live --screenshot s.png|gallery check --keep k
gallery check --anew|gallery attendance --arrived Ada|gallery attendance --export a.pdf
privacy consent give Ada --text T|privacy export Ada --out a.zip|serve token add App|privacy rekey
gallery add Ada a.jpg|gallery import d|gallery rename a b|gallery remove a|gallery erase a
gallery merge a b|gallery restore a|gallery move p.jpg a|gallery set-aside p.jpg
gallery sightings --export s.csv|gallery sightings --add Ada|gallery sightings --erase
gallery sightings --restore|gallery strangers --name 1 Ada|gallery strangers --ignore 1
gallery strangers --erase all|privacy audit --export a.json|privacy operators add Bea
privacy operators remove Ada|privacy operators pin Ada|models install sface|models import sface f
calibrate|train head|settings set source.fps 5|settings reset source.fps"""


def lines(text: str) -> list[str]:
    return [each for line in text.splitlines() for each in line.split("|")]


@pytest.fixture
def app(tmp_path: Path) -> App:
    (tmp_path / "people").mkdir()
    made = App(Settings(), tmp_path / "people", out=io.StringIO(), err=io.StringIO())
    made.operators = OperatorFile(tmp_path / "config" / "operators.jsonl", cost=HashCost(64, 1, 1))
    return made


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())


@pytest.mark.parametrize("line", lines(LOOKING))
def test_looking_needs_none(line: str) -> None:
    assert not needs_operator(parse(line.split()))


@pytest.mark.parametrize("line", lines(CHANGING))
def test_changing_and_giving_away_need_one(line: str) -> None:
    assert needs_operator(parse(line.split()))


def test_what_is_not_known_needs_one() -> None:
    arguments = parse(["gallery", "list"])
    arguments.action = "a-new-one"
    assert needs_operator(arguments)


def test_an_operator_is_added_used_and_recorded(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ROLLCALL_NEW_PIN", "1234")
    assert privacy.run(parse(["privacy", "operators", "add", "Ada", "--json"]), app) == 0
    assert json.loads(text_of(app.out)) == {"done": "operator-added", "operator": "Ada", "left": ["Ada"]}
    assert "ROLLCALL_NEW_PIN" not in os.environ, "what is started later must not inherit it"

    arguments = parse(["gallery", "rename", "a", "b", "--operator", "ada"])
    monkeypatch.setenv("ROLLCALL_PIN", "0000")
    with pytest.raises(WrongPinError):
        require_operator(arguments, app)
    monkeypatch.setenv("ROLLCALL_PIN", "1234")
    require_operator(arguments, app)
    assert app.operator == "Ada"
    monkeypatch.setenv("ROLLCALL_NEW_PIN", "5678")
    assert privacy.run(parse(["privacy", "operators", "pin", "Ada"]), app) == 0
    entries = app.audit_trail.entries()
    assert [each.action for each in entries] == ["operator-added", "operator-refused", "operator-pin-set"]
    assert entries[-1].operator == "Ada" != entries[0].operator
    assert app.audit_trail.verify() == ()


def test_a_pin_comes_from_a_file_descriptor(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.operators.add("Ada", "1234")
    reader, writer = os.pipe()
    os.write(writer, b"1234\n")
    os.close(writer)
    monkeypatch.setenv("ROLLCALL_PIN", f"fd:{reader}")
    require_operator(parse(["calibrate", "--operator", "Ada"]), app)
    assert app.operator == "Ada"
    monkeypatch.setenv("ROLLCALL_PIN", "fd:999")
    with pytest.raises(UsageError, match="cannot be read"):
        require_operator(parse(["calibrate", "--operator", "Ada"]), app)


def test_nobody_can_type_a_pin(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.operators.add("Ada", "1234")
    monkeypatch.delenv("ROLLCALL_PIN", raising=False)
    with pytest.raises(UsageError, match=r"add --operator NAME\. There are Ada\."):
        require_operator(parse(["calibrate"]), app)
    with pytest.raises(UsageError, match="Nobody can type a PIN here"):
        require_operator(parse(["calibrate", "--operator", "Ada"]), app)


def test_reset_needs_no_pin_and_is_recorded(app: App) -> None:
    app.operators.add("Ada", "1234")
    with pytest.raises(UsageError, match="--yes"):
        privacy.run(parse(["privacy", "operators", "reset"]), app)
    assert privacy.run(parse(["privacy", "operators", "reset", "--yes"]), app) == 0
    assert app.operators.names() == ()
    assert [each.action for each in app.audit_trail.entries()] == ["operators-reset"]


def test_a_refusal_is_one_sentence_and_nothing_is_changed(
    app: App, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    app.operators.add("Ada", "1234")
    monkeypatch.setattr("commands.app.platformdirs.user_config_dir", lambda *_, **__: str(tmp_path / "config"))
    monkeypatch.setattr("main.start_log", lambda _level: None)
    config = tmp_path / "config.yaml"
    config.write_text("", encoding="utf-8")
    words = ["--config", str(config), "--gallery", str(app.gallery_folder), "settings", "set", "window.theme", "dark"]

    assert main.main(words) == UsageError.exit_status
    monkeypatch.setenv("ROLLCALL_PIN", "9999")
    assert main.main([*words, "--operator", "Ada"]) == RollcallError.exit_status
    assert config.read_text(encoding="utf-8") == ""
    said = capsys.readouterr().err.splitlines()
    assert said[0] == "rollcall: This needs an operator: add --operator NAME. There are Ada."
    assert said[-1] == "rollcall: That is not the PIN of Ada."

    monkeypatch.setenv("ROLLCALL_PIN", "1234")
    assert main.main([*words, "--operator", "Ada"]) == 0
    assert "dark" in config.read_text(encoding="utf-8")
    assert app.audit_trail.entries()[-1].operator == "Ada"


def test_a_wrong_pin_is_said_and_recorded_in_a_sealed_gallery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    people = tmp_path / "people"
    (people / "Ada").mkdir(parents=True)
    (people / "Ada" / "a.jpg").write_bytes(b"\xff\xd8\xff")
    for module in ("commands.sealing", "commands.privacy.sealing"):
        monkeypatch.setattr(f"{module}.key_folder", lambda: tmp_path / "keys")
    file = OperatorFile(tmp_path / "config" / "operators.jsonl", cost=HashCost(64, 1, 1))
    monkeypatch.setattr("commands.app.App.operators", file)
    words = ["--gallery", str(people)]
    assert main.main(["gallery", "sightings", "--add", "Ada", *words]) == 0  # seals it
    file.add("Ann", "246810")
    monkeypatch.setenv("ROLLCALL_PIN", "0000")
    assert main.main(["gallery", "rename", "Ada", "Grace", "--operator", "Ann", *words]) == 1
    assert "PIN" in capsys.readouterr().err
    assert (people / "Ada").is_dir()
    monkeypatch.setenv("ROLLCALL_PIN", "246810")
    assert main.main(["privacy", "audit", "--json", *words]) == 0
    assert "operator-refused" in capsys.readouterr().out
