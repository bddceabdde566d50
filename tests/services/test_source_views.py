"""How sources are laid: what the command line, the memory, the settings and the window say."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from realtime.sources.view import SourceView
from services.source_views import NamedView, SourceViews
from settings import SourceSettings

TURNED = SourceView(90, True, "16/9")
FROM_SETTINGS = SourceSettings(turn=180)


def test_the_settings_are_about_the_source_that_the_run_starts_with() -> None:
    views = SourceViews(first="0", settings=FROM_SETTINGS)
    assert views.view_for("0") == SourceView(180)
    assert views.view_for("1") == SourceView()


def test_the_command_line_changes_only_what_it_names() -> None:
    views = SourceViews(first="0", settings=FROM_SETTINGS, named=NamedView(mirror=True))
    assert views.view_for("0") == SourceView(180, True)
    assert views.view_for("1") == SourceView()


def test_what_was_chosen_is_remembered_for_each_source(tmp_path: Path) -> None:
    file = tmp_path / "new" / "views.json"
    SourceViews(file).remember("0", TURNED)
    SourceViews(file).remember("rtsp://cam/1?channel=2", SourceView(270))
    later = SourceViews(file, first="0", settings=FROM_SETTINGS)
    assert later.view_for("0") == TURNED
    assert later.view_for("rtsp://cam/1?channel=2") == SourceView(270)
    assert later.view_for("rtsp://cam/1?channel=1") == SourceView()


def test_upright_is_remembered_too(tmp_path: Path) -> None:
    SourceViews(tmp_path / "v").remember("0", SourceView())
    assert SourceViews(tmp_path / "v", first="0", settings=FROM_SETTINGS).view_for("0") == SourceView()


def test_a_choice_outweighs_the_command_line_of_its_run_only(tmp_path: Path) -> None:
    def start() -> SourceViews:
        return SourceViews(tmp_path / "v", first="0", named=NamedView(turn=90))

    views = start()
    views.remember("0", SourceView(0, True))
    assert views.view_for("0") == SourceView(0, True)
    assert start().view_for("0") == SourceView(90, True)


def test_one_file_is_one_source_however_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    views = SourceViews(tmp_path / "v")
    views.remember("party.mp4", TURNED)
    assert views.view_for(str(tmp_path / "party.mp4")) == TURNED
    assert views.view_for("./party.mp4") == TURNED


def test_a_changed_password_is_the_same_source_and_is_nowhere_in_the_file(tmp_path: Path) -> None:
    views = SourceViews(tmp_path / "v")
    views.remember("rtsp://ada:hunter2@cam/1", TURNED)
    assert views.view_for("rtsp://ada:other@cam/1") == TURNED
    assert "hunter2" not in (tmp_path / "v").read_text()
    assert "cam" not in (tmp_path / "v").read_text()
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "v").stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not json",
        b"[]",
        b'{"a": {"turn": 45, "mirror": false, "aspect": "auto"}}',
        b'{"a": 3}',
        b"\xff",
        b"[" * 9000,
    ],
)
def test_a_damaged_memory_is_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "v").write_bytes(content)
    views = SourceViews(tmp_path / "v")
    assert views.view_for("0") == SourceView()
    views.remember("0", TURNED)
    assert SourceViews(tmp_path / "v").view_for("0") == TURNED


def test_a_place_that_cannot_be_written_costs_only_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    views = SourceViews(tmp_path / "file" / "v")
    views.remember("0", TURNED)
    assert views.view_for("0") == TURNED
