"""Which sources a run has, and what they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from commands.app import App
from commands.live.files import check_files
from commands.sources import source_views
from main import parse
from realtime.feed_options import FeedOptions, Role
from realtime.sources.view import SourceView
from recognition.errors import SettingsError, UsageError
from services.feeds import feeds_of
from settings import Settings, settings_from

LISTED = {
    "sources": [
        {"source": "0", "name": "Door", "place": "Entrance", "role": "arrivals", "threshold_offset": -0.05},
        {"source": "demo", "turn": 90, "mirror": True},
    ]
}


def app_of(settings: Settings, tmp_path: Path) -> App:
    return App(settings=settings, gallery_folder=tmp_path)


def test_those_of_the_settings_count_where_none_is_named(tmp_path: Path) -> None:
    app = app_of(settings_from(LISTED), tmp_path)
    door = FeedOptions("0", "Door", "Entrance", -0.05, Role.ARRIVALS)
    assert feeds_of(app.settings, None) == (door, FeedOptions("demo", "Demo"))
    assert feeds_of(app.settings, ["demo"]) == (FeedOptions("demo"),)
    assert feeds_of(app.settings, ["0"]) == (door,)
    assert feeds_of(Settings(), None) == (FeedOptions("0"),)


def test_several_have_names_of_their_own(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "party.mp4").touch()
    sources = [str(tmp_path / "a" / "party.mp4"), str(tmp_path / "b" / "party.mp4"), "missing.mp4", "rtsp://u:p@door/1"]
    names = [each.name for each in feeds_of(Settings(), sources)]
    assert names[:3] == ["party.mp4", "party.mp4 2", "missing.mp4"]
    assert "p@" not in names[3]
    assert len(set(names)) == 4


def test_one_cannot_be_named_twice_nor_nonsense(tmp_path: Path) -> None:
    app = app_of(Settings(), tmp_path)
    with pytest.raises(UsageError, match="named twice"):
        feeds_of(app.settings, ["0", "demo", "0"])
    with pytest.raises(UsageError, match="gopher"):
        feeds_of(app.settings, ["0", "gopher://x"])


def test_how_each_is_laid_stands_in_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("commands.sources._remembered", lambda name: tmp_path / name)
    app = app_of(settings_from(LISTED), tmp_path)
    views = source_views(app, parse(["live"]), ["0", "demo"])
    assert views.view_for("demo") == SourceView(90, True)
    assert views.view_for("0") == SourceView()
    assert source_views(app, parse(["live", "--turn", "180"]), ["0", "demo"]).view_for("demo") == SourceView(180, True)


def test_no_recording_is_written_over_a_source(tmp_path: Path) -> None:
    played = tmp_path / "v-Door.mp4"
    feeds = (FeedOptions("0", "Door"), FeedOptions(str(played), "Yard"))
    with pytest.raises(UsageError, match="overwritten"):
        check_files(None, tmp_path / "v.mp4", None, feeds)
    check_files(None, tmp_path / "w.mp4", None, feeds)


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("0", "sources: should be a list, not the text '0'"),
        ([{"name": "Door"}], "sources.1.source: is missing"),
        ([{"source": "0"}, {"source": "1", "turn": 45}], "sources.2.turn: should be one of 0, 90, 180, 270, not 45"),
        ([{"source": "0", "rolle": "both"}], "sources.1.rolle: there is no such setting. Did you mean 'role'?"),
        ([{"source": str(number)} for number in range(40)], "sources: should have 32 entries at most"),
    ],
)
def test_a_list_of_sources_with_a_mistake_is_refused(rows: object, problem: str) -> None:
    with pytest.raises(SettingsError) as caught:
        settings_from({"sources": rows})
    assert str(caught.value.problems[0]).startswith(problem)
