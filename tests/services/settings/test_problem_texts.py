"""Problems of settings for the window: rows and titles of fields, and no dotted path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from recognition.errors import SettingsError
from recognition.message import Text
from services.settings.checks import source_problems
from services.settings.editor import SettingsDraft, SettingsFile
from services.settings.place import ConfigPlace
from services.settings.problem_texts import problem_text, problems_text
from settings import FeedSettings, settings_from


@pytest.mark.parametrize(
    ("rows", "shown"),
    [
        ([FeedSettings()], "Row 1, Source: is missing."),
        ([FeedSettings("0"), FeedSettings("0")], "Row 2, Source: stands in row 1 already."),
        ([FeedSettings("0", turn=45)], "Row 1, Turn: should be one of 0, 90, 180, 270, not 45."),
        ([FeedSettings("gopher://x")], "Row 1, Source: "),
        ([FeedSettings(str(each)) for each in range(33)], "Several sources: should have 32 entries at most."),
    ],
)
def test_a_list_of_sources_is_told_by_rows(rows: list[FeedSettings], shown: str) -> None:
    found = problems_text(source_problems(rows))
    assert found.startswith(shown)
    assert "sources." not in found


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        ({"source": {"width": 1}}, "Width of the picture: should lie between 160 and 7680, not 1."),
        ({"sources": [7]}, "sources.1: should be lines of 'name: value', not 7"),
        ({"window": {"colour": 1}}, "window.colour: there is no such setting."),
    ],
)
def test_only_what_has_a_title_is_called_by_it(values: dict[str, Any], shown: str) -> None:
    with pytest.raises(SettingsError) as error:
        settings_from(values)
    assert problems_text(error.value.problems).startswith(shown)


def test_a_setting_without_a_title_and_a_plain_sentence_stay() -> None:
    assert problem_text(Text("{setting}: {problem}", setting="a.b", problem="is odd.")) == "a.b: is odd."
    assert problem_text(Text("{setting}: {problem}", setting="sources.3.b", problem="is odd.")) == "row 3: is odd."
    assert problem_text("It is odd.") == "It is odd."


def test_a_draft_tells_which_setting_is_refused_by_its_title(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    draft = SettingsDraft(SettingsFile(ConfigPlace(path, path, tmp_path)))
    draft.change("detection.detector", "eyes")
    draft.change("source.fps", "many")
    with pytest.raises(SettingsError) as error:
        draft.save()
    assert sorted(each.partition(":")[0] for each in error.value.problems) == ["detection.detector", "source.fps"]
    shown = problems_text(error.value.problems)
    assert "Detector: There is no detector called 'eyes'" in shown
    assert "detection." not in shown
    assert "source." not in shown
