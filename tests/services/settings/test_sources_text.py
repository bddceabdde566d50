"""The list of sources is changed where it stands; comments, order and everything else stay."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from recognition.errors import RollcallError, SettingsError
from recognition.strict_yaml import parse_yaml
from services.settings.config_text import new_text
from services.settings.schema import values_of
from services.settings.sources_text import text_with_sources
from settings import FeedSettings, Settings, settings_from

LISTED = """\
source:
  fps: 20 # slow
sources: # ours
  # the way in
  - source: "0" # built in
    name: Door
    role: arrivals # nobody leaves here

  # behind the house
  - source: rtsp://yard/1
    name: Yard
# the window
window:
  theme: dark
"""
DOOR = FeedSettings("0", "Door", role="arrivals")
YARD = FeedSettings("rtsp://yard/1", "Yard")


def test_an_entry_that_changes_keeps_its_comments() -> None:
    made = text_with_sources(LISTED, [replace(DOOR, role="both", turn=90), YARD])
    assert made == LISTED.replace("role: arrivals #", "role: both #").replace(
        "leaves here\n", "leaves here\n    turn: 90\n"
    )


def test_entries_move_with_their_comments_and_go_with_them() -> None:
    moved = text_with_sources(LISTED, [YARD, DOOR])
    assert moved.index("# behind") < moved.index("rtsp") < moved.index("# the way in") < moved.index('"0"')
    assert moved.endswith("# the window\nwindow:\n  theme: dark\n")
    assert "the way in" not in text_with_sources(LISTED, [YARD])
    none = text_with_sources(LISTED, [])
    assert "sources: [] # ours\n# the window\n" in none


def test_the_first_entry_of_a_new_file() -> None:
    made = text_with_sources(new_text(), [DOOR, YARD])
    assert "sources: # " in made
    assert '  - source: "0"\n    name: Door\n    role: arrivals\n  - source: "rtsp://yard/1"\n    name: Yard\n' in made
    assert [line for line in new_text().splitlines() if line not in made.splitlines()] == [
        each for each in new_text().splitlines() if each.startswith("sources: []")
    ]
    assert text_with_sources(made, []) == new_text()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing yet\n",
        "sources:\n",
        "sources:",
        "sources: ~",
        "sources: []",
        "window:\n  theme: dark",
        'sources:\n- source: "7"\n  name: Seven',
        'sources: [{source: "7", name: Seven}]\nwindow:\n  theme: dark\n',
        'sources:\n  - {source: "0", name: Door}\n  -\n    source: "8"\n',
        'sources:\r\n  - source: "0"\r\n    name: D\r\n    mirror: true\r\nlog:\r\n  level: debug\r\n',
        LISTED,
    ],
)
@pytest.mark.parametrize("rows", [(), (DOOR,), (YARD, DOOR), (replace(DOOR, name="Ä: b # c", threshold_offset=-0.03),)])
def test_what_is_written_is_what_is_read(text: str, rows: tuple[FeedSettings, ...]) -> None:
    before = settings_from(parse_yaml(text) or {})
    made = text_with_sources(text, rows)
    after = settings_from(parse_yaml(made) or {})
    assert after.sources == rows
    assert values_of(after) == values_of(before)
    assert ("\r\n" in made) == ("\r\n" in text)
    assert "\n" not in made.replace("\r\n", "") or "\r\n" not in text


def test_what_the_loader_refuses_is_not_written() -> None:
    for wrong in ([replace(DOOR, turn=45)], [DOOR, DOOR], [FeedSettings()]):
        with pytest.raises(SettingsError, match="sources"):
            text_with_sources(LISTED, wrong)
    with pytest.raises(RollcallError, match="in an editor"):
        text_with_sources("{source: {fps: 20}}\n", [DOOR])


names = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=8)
feeds = st.builds(
    FeedSettings,
    source=st.sampled_from(["0", "1", "demo", "rtsp://u@a/1", 'a "b".mp4', "#x"]),
    name=names,
    place=names,
    turn=st.sampled_from([0, 90, 180, 270]),
    mirror=st.booleans(),
    threshold_offset=st.sampled_from([0.0, -0.03, 0.5]),
    role=st.sampled_from(["both", "arrivals", "departures", "watch"]),
)
lists = st.lists(feeds, max_size=4, unique_by=lambda each: each.source)


@settings(max_examples=50, deadline=None)
@given(lists, lists)
def test_one_list_after_another(first: list[FeedSettings], second: list[FeedSettings]) -> None:
    text = text_with_sources(new_text(), first)
    made = text_with_sources(text, second)
    loaded = settings_from(yaml.safe_load(made))
    assert loaded == replace(Settings(), sources=tuple(second))
    assert text_with_sources(made, []) == new_text()
