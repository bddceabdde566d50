"""A changed config.yaml keeps comments, order, quotes and indentation, and says exactly what was asked for."""

from __future__ import annotations

import random

import pytest

from recognition.errors import RollcallError, SettingsError
from recognition.strict_yaml import parse_yaml
from services.settings import config_text
from services.settings.config_text import changed_text, new_text
from services.settings.schema import Value, all_settings, values_of
from settings import settings_from

OWN = """\
# Mine, do not touch.
detection: {smallest_face: 44}   # the former name

source:
    # the door
    mirror: yes
    default: '1'   # the left one
    fps: 0x1E

# What comes after.
log:
    # level: debug
"""


def values(text: str) -> dict[str, Value]:
    return values_of(settings_from(parse_yaml(text) or {}))


def test_one_line_changes() -> None:
    made = changed_text(new_text(), {"source.fps": 25, "window.theme": "dark"})
    pairs = zip(new_text().splitlines(), made.splitlines(), strict=True)
    assert [after.split("#")[0].strip() for before, after in pairs if before != after] == ["fps: 25", "theme: dark"]
    assert made.count("#") == new_text().count("#")


def test_comments_order_quotes_and_former_names_stay() -> None:
    made = changed_text(OWN, {"detection.min_face": 50, "source.default": "it's 2", "source.width": 640})
    assert made == OWN.replace("44}   #", "50}   #").replace("'1'   #", "'it''s 2' #").replace(
        "    fps: 0x1E\n", "    fps: 0x1E\n    width: 640\n"
    )


def test_a_section_of_comments_alone_and_one_that_is_missing_are_filled() -> None:
    made = changed_text(OWN, {"log.level": "debug", "window.mirror": False})
    assert values(made) == {**values(OWN), "log.level": "debug", "window.mirror": False}
    assert all(line in made for line in OWN.splitlines())


def test_a_default_is_not_added_and_is_written_where_the_setting_stands() -> None:
    assert changed_text(OWN, {"webhook.timeout": 5.0}) == OWN
    assert "fps: 30\n" in changed_text(OWN, {"source.fps": 30})


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "\n# a\n\n# b"])
def test_an_empty_file_gets_the_setting_and_keeps_its_comments(text: str) -> None:
    made = changed_text(text, {"gallery.folder": "yes"})
    assert values(made)["gallery.folder"] == "yes", "not the yes that means true"
    assert made.startswith(text)


def test_line_ends_of_windows_stay() -> None:
    made = changed_text(OWN.replace("\n", "\r\n"), {"source.fps": 20})
    assert made.count("\r\n") == made.count("\n") == OWN.count("\n")


def test_what_the_loader_refuses_is_refused_with_its_sentence() -> None:
    with pytest.raises(SettingsError) as caught:
        changed_text(OWN, {"source.fps": 0, "window.theme": "pink"})
    assert [each.partition(",")[0] for each in caught.value.problems] == [
        "source.fps: should lie between 1 and 240",
        "window.theme: should be one of system",
    ]
    with pytest.raises(SettingsError, match="no such setting"):
        changed_text("sauce: {}\n", {"source.fps": 3})


VALUES: tuple[Value, ...] = (
    *(True, False, None, 0, 1, 30, 0.5, 1e-7, 0.1 + 0.2, 2.0, "yes", "null", "~", "0", "1e3", "1_000", "012", "12:30"),
    *("a: b", "#x", "- x", "it's", 'say "hi"', "C:\\new\\table", "rtsp://a:b@c:1/x#y", "é 王", " x ", "x" * 900, "*a"),
    *("!x", "%x", "@x", "{a", "[a", "16:9", "debug", "dark", "head:x y", "2026-11-02", ".inf", "=", "<<", "0x1F"),
)


@pytest.mark.parametrize("start", [OWN, "", None])
def test_whatever_is_written_is_read_back(start: str | None) -> None:
    """Random values for random settings: refused by the loader, or read back as they are; the others stay."""
    draw, written = random.Random(7), 0
    text = new_text() if start is None else start
    for _ in range(250):
        name, value = draw.choice(list(all_settings())), draw.choice(VALUES)
        try:
            made = changed_text(text, {name: value})
        except SettingsError:
            continue
        after = values(made)
        wanted = settings_from({name.partition(".")[0]: {name.partition(".")[2]: value}})
        assert after == {**values(text), name: values_of(wanted)[name]}, (name, value)
        assert made.count("# ") >= text.count("# ")
        text, written = made, written + 1
    assert written > 30


@pytest.mark.parametrize("made", ["source: {fps: 3, width: 640}\n", "source: [\n", ""])
def test_what_cannot_be_changed_exactly_is_left_alone(made: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(config_text._Document, "text", lambda _self: made)
    with pytest.raises(RollcallError, match="change it in an editor"):
        changed_text("source: {fps: 20}\n", {"source.fps": 3})


def test_nulls_stay_as_they_are_written() -> None:
    text = "recognition:\n  threshold: ~ # mine\nmodels:\n  folder:\ndetection: null\nwebhook:\n"
    made = changed_text(text, {"detection.min_face": 50, "gallery.blur_to": 0.5})
    assert made.startswith(
        "recognition:\n  threshold: ~ # mine\nmodels:\n  folder:\ndetection:\n  min_face: 50\nwebhook:\n"
    )
    assert "threshold: null # mine" in changed_text(text.replace("~", "0.4"), {"recognition.threshold": None})
