"""The settings window: found, changed, refused beside the field, taken back, saved and applied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.languages.install import install
from gui.settings.settings_window import SettingsWindow
from services.settings.config_text import new_text
from services.settings.page import SettingsPage
from services.settings.place import ConfigPlace
from services.settings.schema import Effect, all_settings
from settings import load_settings
from tests.conftest import ROOT
from tests.gui import scenes
from tests.gui.fake_session import FakeSession

Opened = tuple[SettingsWindow, Any, FakeSession, Path]


@pytest.fixture
def opened(open_window: Any, tmp_path: Path, qtbot: QtBot) -> Opened:
    file = tmp_path / "config.yaml"
    file.write_text(new_text(), encoding="utf-8")
    session = FakeSession(scenes.running())
    session.settings_page = SettingsPage(ConfigPlace(file, file, tmp_path), session)  # type: ignore[arg-type]
    window, _ = open_window(session)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    page = next(each for each in window.findChildren(SettingsWindow) if each.isVisible())
    return page, window, session, file


def type_into(page: SettingsWindow, qtbot: QtBot, name: str, text: str) -> None:
    field = page.rows[name].field.field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_every_setting_is_there_with_its_sentence_and_field(opened: Opened) -> None:
    page, _, _, file = opened
    assert list(page.rows) == list(all_settings())
    for name, row in page.rows.items():
        field, setting = row.field.field, all_settings()[name]
        face = QAccessible.queryAccessibleInterface(field)
        assert face is not None
        assert face.text(QAccessible.Text.Name), name
        assert face.text(QAccessible.Text.Description).endswith("."), name
        assert isinstance(field, QCheckBox) == (setting.kind is bool), name
        if setting.choices:
            assert isinstance(field, QComboBox)
            assert field.count() == len(setting.choices)
        assert "Default: " in row.note.text()
        assert ("opens anew" in row.note.text()) == (setting.effect is Effect.ANEW)
        assert not row.to_default.isEnabled()
    assert str(file) in page.file.text()
    assert not page.save.isEnabled()


def test_a_typed_value_is_saved_with_ctrl_s(opened: Opened, qtbot: QtBot) -> None:
    page, _, session, file = opened
    type_into(page, qtbot, "recognition.threshold", "0,45")
    field = page.rows["recognition.threshold"].field.field
    assert isinstance(field, QLineEdit)
    assert field.text() == "0,45", "what is typed stays as it is"
    assert page.isWindowModified()
    assert page.status.text() == "1 change is not saved."
    qtbot.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert load_settings(file).recognition.threshold == 0.45
    assert session.distance_threshold.value == 0.45
    assert page.status.text() == "Saved."
    assert not page.isWindowModified()


def test_what_the_loader_refuses_is_said_beside_the_field(opened: Opened, qtbot: QtBot) -> None:
    page, _, _, file = opened
    type_into(page, qtbot, "source.fps", "700")
    row = page.rows["source.fps"]
    assert row.problem.isVisible()
    assert row.problem.text() == "should lie between 1 and 240, not 700."
    assert not page.save.isEnabled()
    page._save()
    assert file.read_text(encoding="utf-8") == new_text()
    type_into(page, qtbot, "source.fps", "25")
    assert not row.problem.isVisible()
    assert page.save.isEnabled()


def test_changes_are_undone_by_ctrl_z_by_the_default_and_all_at_once(opened: Opened, qtbot: QtBot) -> None:
    page, _, _, _ = opened
    mirror = page.rows["window.mirror"].field.field
    assert isinstance(mirror, QCheckBox)
    qtbot.keyClick(mirror, Qt.Key.Key_Space)
    theme = page.rows["window.theme"].field.field
    assert isinstance(theme, QComboBox)
    theme.setFocus()
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert page.page.draft.changes() == {"window.mirror": False, "window.theme": "light"}
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.page.draft.changes() == {"window.mirror": False}
    assert theme.currentText() == "As the system"
    page.rows["window.mirror"].to_default.click()
    assert mirror.isChecked()
    assert page.page.draft.changes() == {}
    type_into(page, qtbot, "source.width", "640")
    page.revert.click()
    assert page.page.draft.changes() == {}
    width = page.rows["source.width"].field.field
    assert isinstance(width, QLineEdit)
    assert width.text() == "1280"


def test_a_search_shows_what_has_the_words(opened: Opened, qtbot: QtBot) -> None:
    page, _, _, _ = opened
    qtbot.keyClicks(page.search, "smallest FACE")
    shown = [name for name, row in page.rows.items() if row.isVisible()]
    assert shown == ["detection.min_face", "gallery.min_face"]
    qtbot.keyClicks(page.search, " zebra")
    assert page.nothing.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert all(row.isVisible() for row in page.rows.values())
    assert page.isVisible(), "the first Escape clears the search"
    page.search.setText("keep_days")
    assert [name for name, row in page.rows.items() if row.isVisible()] == ["sightings.keep_days"]


def test_colours_and_mirror_count_at_once(opened: Opened, appearance: Any) -> None:
    page, window, _, _ = opened
    page._edit("window.theme", "dark")
    window.controls.set_camera_mirrored(True)
    assert window.stage.view.mirrored
    page._edit("window.mirror", False)
    page.save.click()
    assert appearance.choice == "dark"
    assert not window.stage.view.mirrored
    assert window.isVisible()
    appearance.choose("light")


def test_the_rest_closes_the_window_to_open_it_anew(opened: Opened) -> None:
    page, window, session, file = opened
    page._edit("source.fps", 20)
    assert page.status.text() == "1 change is not saved. To apply it, the window opens anew."
    page.save.click()
    assert not window.isVisible()
    assert session.reopening is not None
    assert session.reopening.changed == {"source.fps"}
    assert load_settings(file).source.fps == 20


def test_a_file_that_is_being_written_goes_on(open_window: Any, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    session = FakeSession(scenes.running())
    session.settings_page = SettingsPage(ConfigPlace(file, file, tmp_path), session)  # type: ignore[arg-type]
    session.writes_files = True
    window, _ = open_window(session)
    page = window.pages.show_settings()
    page._edit("source.fps", 20)
    page.save.click()
    assert window.isVisible()
    assert session.reopening is None
    assert page.status.text() == "Saved. As a file is being written, some of it counts at the next start."


def test_a_file_changed_meanwhile_is_read_again_and_not_overwritten(opened: Opened, qtbot: QtBot) -> None:
    page, _, _, file = opened
    type_into(page, qtbot, "source.width", "640")
    file.write_text("source:\n  fps: 15\n", encoding="utf-8")
    page.save.click()
    assert "was changed by another program" in page.status.text()
    assert file.read_text(encoding="utf-8") == "source:\n  fps: 15\n"
    fps = page.rows["source.fps"].field.field
    assert isinstance(fps, QLineEdit)
    assert fps.text() == "15"
    file.write_text("source:\n  fps: 16\n", encoding="utf-8")
    page.refresh()
    assert fps.text() == "16"
    assert page.page.draft.changes() == {"source.width": 640}
    file.write_text("source: [\n", encoding="utf-8")
    page.refresh()
    assert "line 2: this is not 'name: value'" in page.status.text()
    assert page.page.draft.changes() == {"source.width": 640}


def test_everything_is_reached_by_tab(opened: Opened, qtbot: QtBot) -> None:
    page, _, _, _ = opened
    reached = set()
    page.search.setFocus()
    for _ in range(400):
        focus = QApplication.focusWidget()
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {row.field.field for row in page.rows.values()} <= reached
    assert {page.search, page.sections} <= reached


@pytest.fixture
def in_german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install(qapp, "de")
    yield
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def opened_in_german(in_german: None, request: pytest.FixtureRequest) -> Opened:  # noqa: ARG001
    opened: Opened = request.getfixturevalue("opened")
    return opened


def shown_texts(window: QWidget) -> Iterator[str]:
    for each in (window, *window.findChildren(QWidget)):
        yield from (each.toolTip(), each.accessibleName(), each.accessibleDescription(), each.windowTitle())
        if isinstance(each, QLabel | QAbstractButton | QLineEdit):
            yield each.text()
        if isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))
        if isinstance(each, QListWidget):
            yield from (each.item(place).text() for place in range(each.count()))


def test_in_german_nothing_is_english_and_numbers_have_commas(opened_in_german: Opened) -> None:
    page, _, _, _ = opened_in_german
    page.sources.click()
    assert page._sources_window is not None
    shown = {*shown_texts(page), *shown_texts(page._sources_window)}
    file = ElementTree.parse(ROOT / "gui" / "languages" / "rollcall_de.ts")
    texts = {each.findtext("source", ""): each.findtext("translation", "") for each in file.iter("message")}
    assert shown & {english for english, german in texts.items() if german != english} == set()
    with_points = {text for text in shown if re.search(r"(?<![\d.])\d+\.\d+(?![\d.])", text)}
    assert {text for text in with_points if "Rollcall" not in text} == set()
    assert "Vorgabe: 8 · " in page.rows["source.open_timeout"].note.text()
    assert "Vorgabe: 1,5 · " in page.rows["gallery.dominant_face"].note.text()
    detector = page.rows["detection.detector"].field.field
    assert isinstance(detector, QComboBox)
    assert detector.currentText().startswith("YuNet: ein kleines Netz")


@pytest.mark.parametrize("typed", ["1,75", "1.75"])
def test_in_german_a_number_is_typed_with_either_sign(opened_in_german: Opened, qtbot: QtBot, typed: str) -> None:
    page, _, _, file = opened_in_german
    type_into(page, qtbot, "gallery.dominant_face", typed)
    row = page.rows["gallery.dominant_face"]
    assert isinstance(row.field.field, QLineEdit)
    page.save.setFocus()
    page.refresh()
    assert row.field.field.text() == "1,75"
    page.save.click()
    assert load_settings(file).gallery.dominant_face == 1.75


def test_in_german_a_number_that_is_refused_has_its_comma(opened_in_german: Opened, qtbot: QtBot) -> None:
    page, _, _, _ = opened_in_german
    type_into(page, qtbot, "gallery.blur_to", "1,5")
    assert page.rows["gallery.blur_to"].problem.text() == "sollte zwischen 0,2 und 1 liegen, nicht 1,5 sein."
    type_into(page, qtbot, "source.fps", "8,5")
    assert page.rows["source.fps"].problem.text() == "sollte eine ganze Zahl sein, nicht 8,5."
