"""Schema, sentences and the shipped config.yaml say the same."""

from __future__ import annotations

from services.settings.config_text import new_text
from services.settings.schema import all_settings, value_from_text, value_text, values_of
from services.settings.texts import choice_texts, section_titles, setting_texts
from settings import Settings, load_settings
from tests.conftest import ROOT


def test_every_setting_has_a_title_and_a_sentence() -> None:
    assert list(setting_texts()) == list(all_settings())
    assert list(section_titles()) == [each for each in Settings.__dataclass_fields__ if each != "sources"]
    assert all(text.title and text.sentence.endswith(".") for text in setting_texts().values())
    titles = [(name.partition(".")[0], text.title) for name, text in setting_texts().items()]
    assert len(set(titles)) == len(titles), "two settings of a section cannot be told apart"


def test_the_shipped_file_has_the_sentences_of_the_window() -> None:
    made = new_text()
    assert (ROOT / "config.yaml").read_text(encoding="utf-8") == made, (
        "write services.settings.config_text.new_text() into config.yaml"
    )
    assert load_settings(ROOT / "config.yaml") == Settings()


def test_every_choice_with_a_name_is_one_that_the_loader_takes() -> None:
    for name, value in choice_texts():
        setting = all_settings()[name]
        known = [str(each) for each in (*setting.choices, *setting.suggested, setting.default)]
        assert value in known, (name, value)


def test_a_value_is_read_as_it_is_written() -> None:
    for name, default in values_of(Settings()).items():
        assert value_from_text(all_settings()[name], value_text(default)) == default, name
    threshold = all_settings()["recognition.threshold"]
    assert value_from_text(threshold, "0,55") == 0.55
    assert value_from_text(threshold, "") is None
    assert value_from_text(threshold, "half") == "half"
    assert value_from_text(threshold, value_text(1e-7)) == 1e-7
    assert value_from_text(all_settings()["source.default"], "0") == "0", "a text needs no quotes"
    assert value_from_text(all_settings()["source.mirror"], "yes") is True
    assert value_from_text(all_settings()["source.fps"], "{") == "{"
