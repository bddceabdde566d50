"""The game of look-alikes: plainly a game, for a face from the camera, a file, or the page of pictures."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from realtime.interfaces import Activity
from recognition.progress import Progress, Stage, Unit
from services.pictures.lookalikes import LookalikesView
from tests.gui import learning_scenes, page_scenes, scenes


def open_page(open_window: Any, view: LookalikesView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.lookalikes.now = learning_scenes.alike() if view is None else view
    page = window.pages.show_lookalikes()
    page.refresh()
    QApplication.processEvents()  # so that it is laid out, and has the keyboard
    return window, session, page


def drop(page: Any, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))


def spoken(page: Any) -> list[str]:
    model = page.cards.model()
    return [str(model.at(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]


def test_it_says_that_it_is_a_game_and_claims_nothing(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    assert page.game.isVisible()
    assert "A game." in page.game.text()
    assert "does not say who somebody is" in page.game.text()
    assert spoken(page) == [
        "looks a little like Grace Hopper, distance 0.68",
        f"and also like {scenes.NAMES[1]}, distance 0.73",
        f"and a bit like {scenes.NAMES[3]}, distance 0.81",
    ]
    assert page.people_hint.text() == f"Among 1,204 people on 1,890 pictures of {Path('/home/ada/celebrities')}"
    page.grab()
    ModelTester(page.cards.model())


def test_an_empty_page_says_what_to_do(open_window: Any, tmp_path: Path) -> None:
    window, session, page = open_page(open_window, LookalikesView())
    assert page.face_empty.text().startswith("Whose face?")
    assert page.people_empty.text().startswith("Like whom?")
    assert not page.cards.isVisible()
    assert not page.own.isEnabled(), "this gallery has no folder"
    page.take.click()
    page.open.click()
    page.findChildren(QFileDialog)[-1].filesSelected.emit(["/pictures/me.jpg"])
    page.choose.click()
    page.findChildren(QFileDialog)[-1].filesSelected.emit(["/celebrities"])
    session.change(gallery=dataclasses.replace(session.now.gallery, folder=tmp_path))
    window.refresh_picture()
    page.refresh()
    page.own.click()
    assert session.called("lookalikes.take") == [()]
    assert session.called("lookalikes.open") == [(Path("/pictures/me.jpg"),)]
    assert session.called("lookalikes.compare_with") == [(Path("/celebrities"),), (tmp_path,)]


def test_a_dropped_picture_is_the_face_and_a_folder_the_people(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window)
    drop(page, tmp_path / "me.png")
    drop(page, tmp_path)
    drop(page, tmp_path / "notes.txt")
    assert session.called("lookalikes.open") == [(tmp_path / "me.png",)]
    assert session.called("lookalikes.compare_with") == [(tmp_path,)]


def test_another_face_is_chosen_by_click_and_by_key(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    assert session.called("lookalikes.choose") == [], "showing a choice is not choosing"
    assert "5 faces" in page.face_hint.text()
    assert page.picker.accessibleDescription().startswith("Face 3 of 5")
    place = page.picker.face_rects()[0].center().toPoint()
    qtbot.mouseClick(page.picker, Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(page.picker, Qt.Key.Key_Right)
    assert session.called("lookalikes.choose") == [(0,), (1,)]
    page.refresh()
    assert session.called("lookalikes.choose") == [(0,), (1,)]


def test_progress_is_shown_and_can_be_ended(open_window: Any) -> None:
    reading = Activity(Progress(Stage.READING, 401, 1890, Unit.PICTURES, "celebrities"), 71.0)
    view = dataclasses.replace(learning_scenes.one_face(), people=0, nearest=(), activity=reading)
    _, session, page = open_page(open_window, view)
    assert page.activity.label.text().endswith("401 of 1890 · about 1 min left")
    assert page.people_empty.text() == "The people of celebrities are being processed…"
    assert not page.people_hint.isVisible()
    page.activity.stop.click()
    assert session.called("lookalikes.cancel") == [()]


def test_no_face_and_faces_not_found_yet(open_window: Any) -> None:
    view = dataclasses.replace(learning_scenes.one_face(), faces=None, chosen=None, nearest=())
    _, session, page = open_page(open_window, view)
    assert page.face_hint.text() == "Looking for faces…"
    session.lookalikes.change(faces=())
    page.refresh()
    assert page.face_hint.text() == "No face was found on this picture."
    assert page.people_empty.text() == ""
    session.lookalikes.now = learning_scenes.one_face()
    page.refresh()
    assert not page.face_hint.isVisible()
    assert page.cards.isVisible()


def test_it_waits_for_the_networks_and_the_camera(open_window: Any) -> None:
    window, session, page = open_page(open_window, LookalikesView())
    session.change(frame=None)
    window.refresh_picture()
    page.refresh()
    assert not page.take.isEnabled()
    assert page.open.isEnabled()
    session.change(embedder="")
    window.refresh_picture()
    page.refresh()
    assert not page.choose.isEnabled()
    assert "being prepared" in page.activity.label.text()


def test_a_card_opens_its_picture(open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.widgets.dialogs.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    _, _, page = open_page(open_window)
    page.cards.setFocus()
    page.cards.setCurrentIndex(page.rows.at(1))
    qtbot.keyClick(page.cards, Qt.Key.Key_Return)
    assert opened == [str(learning_scenes.alike().nearest[1].path)]


def test_a_face_of_a_still_is_compared_with_other_people(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    session.stills.now = page_scenes.stills()
    stills = window.pages.show_stills()
    stills.refresh()
    assert not stills.elsewhere.isVisible()
    stills.game.click()
    assert stills.elsewhere.isVisible()
    stills.people.setCurrentIndex(stills.faces.at(3))
    stills.elsewhere.click()
    ((image, title, face),) = session.called("lookalikes.take_face")
    assert image is session.stills.now.image
    assert (title, face) == ("Summer party 2024.jpg", scenes.tracks()[3].box)
    assert window.pages.show_lookalikes().isVisible()
    session.stills.change(results=(dataclasses.replace(session.stills.now.results[0], faces=()),))
    stills.refresh()
    assert not stills.elsewhere.isEnabled(), "there is no face to play with"


def test_the_pages_are_in_the_menu_with_keys(open_window: Any) -> None:
    window, _, _ = open_page(open_window)
    keys = {action.text(): action.shortcut().toString() for action in window.actions()}
    assert keys["Sort a folder of &faces…"] == "Ctrl+Shift+F"
    assert keys["Who do they &look like? A game…"] == "Ctrl+K"
    shown = [each.shortcut().toString() for each in window.actions() if each.shortcut().toString()]
    assert len(shown) == len(set(shown)), "no key is taken twice"
