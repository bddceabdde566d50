"""The list of sources in the window: added, changed, moved, removed, refused beside, and saved as one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLineEdit, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from gui.settings.settings_window import SettingsWindow
from gui.settings.sources_window import SourcesWindow
from services.settings.config_text import new_text
from services.settings.page import Saved, SettingsPage
from services.settings.place import ConfigPlace
from settings import FeedSettings, load_settings
from tests.gui import scenes
from tests.gui.fake_session import FakeSession


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "config.yaml"
    made.write_text(new_text(), encoding="utf-8")
    return made


@pytest.fixture
def page(open_window: Any, file: Path, qtbot: QtBot) -> SourcesWindow:
    session = FakeSession(scenes.running())
    session.settings_page = SettingsPage(ConfigPlace(file, file, file.parent), session)  # type: ignore[arg-type]
    window, _ = open_window(session)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    settings = next(each for each in window.findChildren(SettingsWindow) if each.isVisible())
    settings.sources.click()
    (made,) = settings.findChildren(SourcesWindow)
    assert isinstance(made, SourcesWindow)
    return made


def type_into(page: SourcesWindow, qtbot: QtBot, key: str, text: str) -> None:
    field = page.fields[key].field
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def choose(page: SourcesWindow, key: str, place: int) -> None:
    field = page.fields[key].field
    assert isinstance(field, QComboBox)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def add(page: SourcesWindow, qtbot: QtBot, source: str, name: str) -> None:
    page.add.click()
    type_into(page, qtbot, "source", source)
    type_into(page, qtbot, "name", name)


def test_from_an_empty_list_to_two_cameras(page: SourcesWindow, file: Path, qtbot: QtBot) -> None:
    found: list[Saved] = []
    page.saved.connect(found.append)
    assert not page.save.isEnabled()
    add(page, qtbot, "0", "Door")
    choose(page, "role", 1)
    add(page, qtbot, "rtsp://u:secret@yard/1", "Yard")
    type_into(page, qtbot, "threshold_offset", "-0.03")
    choose(page, "turn", 1)
    mirror = page.fields["mirror"].field
    assert isinstance(mirror, QCheckBox)
    mirror.click()
    page.up.click()
    assert page.isWindowModified()
    assert "secret" not in page.table.model().data(page.table.model().index(0, 0))
    assert load_settings(file).sources == (), "nothing is written before"
    page.save.click()
    yard = FeedSettings("rtsp://u:secret@yard/1", "Yard", "", 90, True, -0.03)
    assert load_settings(file).sources == (yard, FeedSettings("0", "Door", role="arrivals"))
    (saved,) = found
    assert saved.reopening is not None
    assert saved.reopening.sources == ("rtsp://u:secret@yard/1", "0")
    assert not page.save.isEnabled()
    saved.reopening.put_back()
    assert file.read_text("utf-8") == new_text()


def test_what_cannot_be_saved_is_said_in_one_sentence(page: SourcesWindow, qtbot: QtBot) -> None:
    add(page, qtbot, "0", "Door")
    page.add.click()
    assert page.problem.text() == "Row 2, Source: is missing."
    assert page.table.model().data(page.table.model().index(1, 0)) == "(no source yet)"
    type_into(page, qtbot, "source", "0")
    assert page.problem.text() == "Row 2, Source: stands in row 1 already."
    type_into(page, qtbot, "source", "gopher://x")
    assert "gopher" in page.problem.text()
    assert not page.save.isEnabled()
    type_into(page, qtbot, "source", "1")
    type_into(page, qtbot, "threshold_offset", "much")
    assert page.problem.text() == "Row 2, Added to the threshold: should be a number, not the text 'much'."
    page.remove.click()
    assert (page.problem.isVisible(), page.save.isEnabled()) == (False, True)
    page.remove.click()
    assert (page.list.rows, page.save.isEnabled(), page.remove.isEnabled()) == ((), False, False)


def test_it_follows_the_file_until_something_is_changed(page: SourcesWindow, file: Path, qtbot: QtBot) -> None:
    file.write_text('sources:\n  - source: "3" # side\n', encoding="utf-8")
    page.refresh()
    assert page.list.rows == (FeedSettings("3"),)
    type_into(page, qtbot, "name", "Side")
    file.write_text('sources:\n  - source: "4"\n', encoding="utf-8")
    page.refresh()
    assert page.list.rows == (FeedSettings("3", "Side"),)
    assert "another program" in page.status.text()
    page.save.click()
    assert file.read_text("utf-8") == 'sources:\n  - source: "3"\n    name: Side\n'


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("points", [10, 20])
def test_no_text_of_a_choice_is_cut(page: SourcesWindow, points: int) -> None:
    for field in [each.field for each in page.fields.values()]:
        if isinstance(field, QComboBox):
            font = field.font()
            font.setPointSizeF(points)
            field.setFont(font)
    for made in page.fields.values():
        made.set_wide(False)
        if isinstance(made.field, QComboBox):
            made.resize(made.usual_width, made.sizeHint().height())
            option = QStyleOptionComboBox()
            made.field.initStyleOption(option)
            combo, edit = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            room = made.field.style().subControlRect(combo, option, edit, made.field).width()
            texts = [made.field.itemText(place) for place in range(made.field.count())]
            assert texts
            assert max(map(made.field.fontMetrics().horizontalAdvance, texts)) <= room


def test_a_file_is_chosen_and_its_field_has_room(page: SourcesWindow, qtbot: QtBot) -> None:
    page.add.click()
    qtbot.waitUntil(lambda: page.fields["source"].width() > page.fields["name"].width())
    page.choose.click()
    dialog = page.findChildren(QFileDialog)[-1]
    dialog.filesSelected.emit(["/clips/front door.mp4"])
    dialog.close()
    assert page.list.rows[0].source == str(Path("/clips/front door.mp4"))


def test_it_is_said_that_a_password_would_be_written(page: SourcesWindow, qtbot: QtBot) -> None:
    page.add.click()
    type_into(page, qtbot, "source", "rtsp://admin@cam.local/1")
    assert "password" not in page.status.text()
    type_into(page, qtbot, "source", "rtsp://admin:secret@cam.local/1")
    assert "key store" in page.status.text()
    assert "secret@" not in page.status.text()
    assert page.save.isEnabled(), "it is allowed"
