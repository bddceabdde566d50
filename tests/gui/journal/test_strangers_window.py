"""The page of unknown faces."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.widgets.name_field import NameQuestion
from recognition.message import Message
from services.journal.strangers import StrangersView
from storage.files.moving import undone
from tests.gui import journal_scenes, scenes
from tests.gui.journal_scenes import ADA

HERE, OFTEN, ONCE = 12, 9, 7


def open_page(open_window: Any, view: StrangersView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.strangers.now = StrangersView(journal_scenes.strangers()) if view is None else view
    page = window.pages.show_strangers()
    page.refresh()
    return window, session, page


def press(parent: QWidget, text: str) -> None:
    next(each for each in parent.findChildren(QPushButton) if text in each.text() and each.isVisible()).click()


def pick(page: Any, *numbers: int) -> None:
    places = [place for place, row in enumerate(page.rows.rows) if row.row.id in numbers]
    page.list.pick(places[0])
    for place in places[1:]:
        page.list.selectionModel().select(page.rows.at(place), QItemSelectionModel.SelectionFlag.Select)


def spoken(page: Any, place: int) -> str:
    return str(page.rows.at(place).data(Qt.ItemDataRole.AccessibleTextRole))


def test_each_stranger_is_listed_with_time_and_place(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    assert spoken(page, 0) == "Stranger 12, here now, here once · Camera 0 · 24 looks"
    assert spoken(page, 1).endswith("here 11 times · Camera 0, rtsp://door.local/1 and 1 more · 210 looks")
    pick(page, OFTEN)
    facts = page.details.facts.text()
    assert page.details.headline.text() == "Stranger 9"
    assert "and 5 times before" in facts
    assert "210 looks, kept until" in facts
    assert "kept for 24 hours" in page.kept.text()


def test_a_stranger_is_named_as_somebody_who_is_registered(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, OFTEN)
    press(page.details, "Name")
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("ada lovelace")
    assert dialog.take.text() == f"This is {ADA}"
    dialog.take.click()
    assert session.called("strangers.name_stranger") == [(OFTEN, ADA)]


def test_a_name_written_nearly_the_same_is_offered_as_the_same_person(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    session.people.same["Ada Lovelàce"] = ADA
    pick(page, ONCE)
    press(page.details, "Name")
    dialog = page.findChildren(NameQuestion)[-1]
    dialog.field.line.setText("Ada Lovelàce")
    assert ADA in dialog.field.hint.text()
    dialog.field.other.setChecked(True)
    dialog.take.click()
    assert session.called("strangers.name_stranger") == [(ONCE, "Ada Lovelàce")], "somebody else after all"


def test_one_is_ignored_or_erased_at_once(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, HERE)
    press(page.details, "Ignore")
    pick(page, ONCE)
    press(page.details, "Erase")
    assert session.called("strangers.ignore") == [(HERE,)]
    assert session.called("strangers.erase") == [(ONCE,)]


def test_strangers_are_merged_into_the_one_with_more_looks(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, HERE, OFTEN)
    assert page.details.headline.text() == "2 strangers selected"
    press(page.details, "They are one person")
    assert session.called("strangers.merge") == [(HERE, OFTEN)]


def test_erasing_several_or_all_is_confirmed(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, HERE, OFTEN)
    press(page.details, "Erase all of them")
    box = page.findChildren(QMessageBox)[-1]
    assert box.text() == "Erase 2 strangers for good?"
    press(box, "Keep them")
    assert session.called("strangers.erase") == []
    page.erase_all.click()
    box = page.findChildren(QMessageBox)[-1]
    assert box.text() == "Erase 3 strangers for good?"
    assert box.defaultButton().text() == "Keep them"
    press(box, "Erase")
    assert session.called("strangers.erase") == [(None,)]


def test_a_new_stranger_does_not_move_the_selection(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, OFTEN)
    top = page.list.visualRect(page.list.currentIndex()).top()
    strangers = session.strangers.now.strangers
    session.strangers.change(strangers=strangers[1:])
    page.refresh()
    assert page.list.picked()[0].row.id == OFTEN
    session.strangers.change(strangers=strangers)
    page.refresh()
    assert page.list.picked()[0].row.id == OFTEN
    assert page.list.visualRect(page.list.currentIndex()).top() == top


def test_the_retention_time_is_shown_and_what_zero_means(open_window: Any) -> None:
    _, session, page = open_page(open_window, StrangersView(kept_hours=48))
    assert page.empty.text() == "No unknown face was seen in the last 2 days."
    assert not page.erase_all.isEnabled()
    session.strangers.change(kept_hours=0.0)
    page.refresh()
    assert page.empty.text().startswith("Unknown faces are not kept.")
    assert "sightings.strangers_keep_hours: 0" in page.kept.text()
    session.strangers.change(needs_consent=True)
    page.refresh()
    for each in (page.empty, page.kept):
        assert "privacy.require_consent: true" in each.text()
        assert "strangers_keep_hours" not in each.text()


def test_naming_can_be_undone(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    assert not page.undo.isVisible()
    session.people.change(undo=Message.of("named-stranger", person="Ada Lovelace"))
    page.refresh()
    assert page.undo.text() == "&Undo: This stranger is Ada Lovelace"
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.called("people.undo") == [()]
    session.people.change(undo=None, status=undone(Message.of("named-stranger", person="Ada Lovelace")))
    page.refresh()
    assert page.status.text() == "Undone: This stranger is Ada Lovelace."
    assert page.status.isVisible()


def test_pages_have_their_keys(open_window: Any) -> None:
    window, _, _ = open_page(open_window)
    keys = {action.shortcut().toString(): action.text() for action in window.actions() if action.shortcut().toString()}
    assert keys["Ctrl+G"] == "&Check the gallery…"
    assert keys["Ctrl+L"] == "S&ightings…"
    assert keys["Ctrl+U"] == "&Strangers…"


def test_all_looks_at_a_stranger_are_shown(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    pick(page, OFTEN)
    assert session.called("strangers.show_looks")[-1] == (OFTEN,)
    count = len(session.called("strangers.show_looks"))
    page.refresh()
    assert len(session.called("strangers.show_looks")) == count, "once"
    assert not page.details.looks.isVisible()
    image = session.strangers.now.strangers[0].image
    session.strangers.change(looks=(OFTEN, (image,) * 30))
    page.refresh()
    assert page.details.looks.isVisible()
    assert page.details.looks.accessibleName() == f"30 looks at Stranger {OFTEN}"
    assert page.details.looks.toolTip() == "24 of 30 looks"
    pick(page, HERE)
    assert not page.details.looks.isVisible(), "not those of somebody else"
    pick(page, HERE, OFTEN)
    assert not page.details.looks.isVisible()
