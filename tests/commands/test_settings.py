"""``settings``: the command line changes config.yaml as the window does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from main import main
from settings import load_settings


def ran(capsys: pytest.CaptureFixture[str], config: Path, *words: str) -> tuple[int, str, str]:
    status = main(["settings", *words, "--config", str(config)])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.fixture
def config(tmp_path: Path) -> Path:
    path = tmp_path / "config.yaml"
    path.write_text("# mine\nsource:\n  default: rtsp://me:hunter2@door/1\n", encoding="utf-8")
    return path


def test_a_setting_is_set_got_and_reset(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = ran(capsys, config, "set", "sightings.keep_days", "7")
    assert status == 0
    assert "sightings.keep_days was 30.0 and is 7.0 in" in out
    assert config.read_text(encoding="utf-8").startswith("# mine\nsource:\n")
    assert ran(capsys, config, "get", "sightings.keep_days")[1] == "7.0\n"
    assert ran(capsys, config, "set", "recognition.threshold", "0,5")[0] == 0
    assert ran(capsys, config, "reset", "recognition.threshold")[0] == 0
    assert ran(capsys, config, "get", "recognition.threshold")[1] == "null\n"
    assert "is null already" in ran(capsys, config, "reset", "recognition.threshold")[1]


def test_what_the_loader_refuses_is_refused_with_status_2(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = config.read_bytes()
    for words, sentence in (
        (("set", "source.fps", "0"), "source.fps: should lie between 1 and 240, not 0."),
        (("set", "source.fpss", "3"), "There is no setting called 'source.fpss'. Did you mean 'source.fps'?"),
        (("get", "sources.1"), "sources is a list"),
        (("set", "sources", "Door"), "such as [0, 1] or [{source: 0, name: Door}], not the text 'Door'."),
        (("set", "sources", "1.5"), "should be a list such as [0, 1]"),
        (("set", "sources", "[true]"), "sources.1: should be lines of 'name: value', not true"),
        (("set", "sources", "[{source: gopher://x}]"), "sources.1.source: Addresses that begin with 'gopher://'"),
        (("set", "detection.detector", "mtcn"), "Did you mean 'mtcnn'?"),
    ):
        status, _, err = ran(capsys, config, *words)
        assert status == 2
        assert sentence in err
    assert config.read_bytes() == before


@pytest.mark.parametrize(
    ("typed", "sources"),
    [
        ("0", ["0"]),
        ("[0, 1]", ["0", "1"]),
        ("{source: 2, name: Door}", ["2"]),
        ("[{source: 0}, film.mp4]", ["0", "film.mp4"]),
    ],
)
def test_numbers_of_cameras_need_no_quotes(
    config: Path, capsys: pytest.CaptureFixture[str], typed: str, sources: list[str]
) -> None:
    assert ran(capsys, config, "set", "sources", typed)[0] == 0
    assert [each.source for each in load_settings(config).sources] == sources


def test_the_list_of_sources_is_set_as_a_whole(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = config.read_bytes()
    listed = '[{source: "0", name: Door, role: arrivals}, {source: "rtsp://u:secret@yard/1", turn: 90}]'
    status, out, _ = ran(capsys, config, "set", "sources", listed)
    assert (status, "secret" in out) == (0, False)
    door, yard = load_settings(config).sources
    assert (door.name, door.role, yard.source, yard.turn) == ("Door", "arrivals", "rtsp://u:secret@yard/1", 90)
    shown: dict[str, Any] = json.loads(ran(capsys, config, "get", "sources", "--json")[1])
    assert [each["source"] for each in shown["value"]] == ["0", "rtsp://yard/1"]
    assert ran(capsys, config, "reset", "sources")[0] == 0
    assert load_settings(config).sources == ()
    assert config.read_bytes().startswith(before.rstrip())


def test_the_list_has_everything_and_no_password(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed: dict[str, Any] = json.loads(ran(capsys, config, "list", "--json")[1])
    by_name = {each["name"]: each for each in listed["settings"]}
    assert by_name["source.fps"]["high"] == 240
    assert by_name["window.theme"]["choices"] == ["system", "light", "dark"]
    assert listed["file"] == str(config)
    table = ran(capsys, config)[1]
    assert all(name in table for name in by_name)
    assert "hunter2" not in table + json.dumps(listed)
    changed = json.loads(ran(capsys, config, "list", "--changed", "--json")[1])
    assert [each["name"] for each in changed["settings"]] == ["source.default"]


def test_what_changed_is_printed_as_json(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = json.loads(ran(capsys, config, "set", "window.theme", "dark", "--json")[1])
    assert (made["before"], made["value"], made["file"]) == ("system", "dark", str(config))


def test_the_address_of_the_database_server_is_checked_before_it_is_written(
    config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = config.read_bytes()
    for address, sentence in (
        ("postgresql://postgres:SECRETpw@127.0.0.1/x", "gallery.database: holds a password"),
        ("mysql://x", "gallery.database: should begin with postgresql://"),
        ("postgresql://", "gallery.database: cannot be read: write it as postgresql://user@host:5432/database"),
    ):
        status, out, err = ran(capsys, config, "set", "gallery.database", address)
        assert (status, sentence in err, "SECRET" in out + err) == (2, True, False)
        assert err.startswith("rollcall: The value that was given has 1 problem:")
    assert config.read_bytes() == before
    status, out, _ = ran(capsys, config, "set", "gallery.database", "postgresql://ada@127.0.0.1:5433/x")
    assert status == 0
    assert "is postgresql://ada@127.0.0.1:5433/x in" in out
    config.write_text("gallery:\n  database: postgresql://ada:SECRETpw@127.0.0.1/x\n", encoding="utf-8")
    status, out, err = ran(capsys, config, "get", "gallery.database")
    assert (status, "SECRET" in out + err) == (2, False)
    assert "holds a password" in err


@pytest.mark.parametrize(
    ("name", "near"),
    [("nope", []), ("keep_days", ["sightings.keep_days"]), ("sightings.keep_day", ["sightings.keep_days"])],
)
def test_an_unknown_setting_names_the_nearest_and_not_all(
    name: str, near: list[str], config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = ran(capsys, config, "set", name, "1")
    assert status == 2
    assert err.startswith(f"rollcall: There is no setting called '{name}'.")
    assert all(each in err for each in near)
    assert "settings list" in err
    assert len(err) < 250


def test_a_file_that_may_not_be_written_is_not_replaced(config: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = config.read_bytes()
    config.chmod(0o444)
    status, _, err = ran(capsys, config, "set", "sightings.keep_days", "7")
    assert (status, config.read_bytes()) == (1, before)
    assert err.startswith(f"rollcall: {config} cannot be written to.")
    config.chmod(0o644)
    assert ran(capsys, config, "set", "sightings.keep_days", "7")[0] == 0
