"""Sorting a folder of faces: exclude, name, save; by mouse and by keyboard."""

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
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from services.pictures.sorting import SINGLES, SortingView
from tests.gui import learning_scenes, scenes
from tests.gui.learning_scenes import ADA, ALBUM, GRACE

FIRST, LIKE, SINGLES_ROW = 0, 1, 4


def open_page(open_window: Any, view: SortingView | None = None) -> Any:
    window, session = open_window(scenes.running())
    session.sorting.now = learning_scenes.sorted_album() if view is None else view
    page = window.pages.show_sorting()
    page.refresh()
    QApplication.processEvents()  # so that it is laid out, and has the keyboard
    return window, session, page


def spoken(model: Any, place: int) -> str:
    return str(model.at(place).data(Qt.ItemDataRole.AccessibleTextRole))


def drop(page: Any, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, left, none))


def click_face(qtbot: QtBot, page: Any, place: int) -> None:
    grid = page.details.faces
    where = grid.visualRect(grid.rows.at(place)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=where)


def test_a_folder_is_chosen_dropped_and_sorted(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window, SortingView())
    assert page.empty.text().startswith("Drop a folder of photos here")
    assert not page.start.isEnabled()
    assert not page.save.isVisible()
    page.choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog.fileMode() == QFileDialog.FileMode.Directory
    dialog.filesSelected.emit([str(ALBUM)])
    dialog.close()
    assert page.place.text() == str(ALBUM)
    page.start.click()
    drop(page, tmp_path)
    assert page.empty.text() == f"Press Sort to process the pictures of {tmp_path.name}."
    page.start.click()
    assert session.called("sorting.open") == [(ALBUM,), (tmp_path,)]


def test_space_never_undoes_or_stops_anything(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    session.people.change(undo=Message.of("removed-person", person="Ada"))
    page.refresh()
    assert page.undo.isEnabled()
    page.start.setFocus()
    qtbot.keyClick(page.start, Qt.Key.Key_Space)
    assert session.called("sorting.open") == [(ALBUM,)]
    session.sorting.change(activity=Activity(Progress(Stage.DETECTING_FACES, 1, 9, Unit.PICTURES)))
    page.refresh()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    session.sorting.change(activity=None)
    page.refresh()
    page.details.field.set_text("Ada Lovelace")
    page.details.take.setFocus()
    qtbot.keyClick(page.details.take, Qt.Key.Key_Space)
    assert len(session.called("sorting.name")) == 1
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    page.undo.click()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)
    assert session.called("people.undo") == [()], "by the click"
    assert session.called("sorting.cancel") == []
    assert page.undo.focusPolicy() == Qt.FocusPolicy.NoFocus
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(session.called("people.undo")) == 2


def test_another_folder_is_not_taken_for_the_one_shown(open_window: Any, tmp_path: Path) -> None:
    _, _, page = open_page(open_window)
    assert page.start.isEnabled(), "the same again"
    page.take_folder(tmp_path)
    assert page.activity.label.text() == (
        f"These are the faces of {ALBUM.name}. Press Sort for those of {tmp_path.name}."
    )


def test_it_waits_for_the_networks(open_window: Any, tmp_path: Path) -> None:
    window, session, page = open_page(open_window, SortingView())
    session.change(embedder="")
    window.refresh_picture()
    page.take_folder(tmp_path)
    assert not page.start.isEnabled()
    assert "being prepared" in page.activity.label.text()


def test_progress_says_how_long_it_takes_and_can_be_stopped(open_window: Any) -> None:
    working = SortingView(activity=Activity(Progress(Stage.DETECTING_FACES, 19, 61, Unit.PICTURES), 134.0))
    _, session, page = open_page(open_window, working)
    assert page.activity.label.text() == "Detecting faces: 19 of 61 · about 2 min left"
    assert not page.start.isEnabled()
    assert not page.choose.isEnabled()
    page.activity.stop.click()
    assert session.called("sorting.cancel") == [()]


def test_the_largest_group_is_first_and_single_faces_last(open_window: Any) -> None:
    _, _, page = open_page(open_window)
    assert [spoken(page.rows, place) for place in range(page.rows.rowCount())] == [
        "Who is this?, 23 faces",
        f"{GRACE}?, 14 faces",
        "Who is this?, 6 faces",
        "Who is this?, 2 faces",
        "Single faces, 9 faces",
    ]
    assert page.list.currentIndex().row() == FIRST, "there is something to do at once"
    assert page.details.headline.text() == "These 23 faces are one person: name them"
    assert page.details.faces.rows.rowCount() == 23
    assert page.activity.label.text() == "54 faces on 61 pictures. 45 of them seem to be of 4 people."
    assert page.notes.text() == (
        "No face was found on 7 pictures. Not readable: day 2/IMG_2077.jpg (The file is cut short. Copy or download it "
        "once more)."
    )
    page.grab()
    ModelTester(page.rows)
    ModelTester(page.details.faces.rows)


def test_faces_are_excluded_by_click_and_key_and_the_rest_is_named(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    grid = page.details.faces
    click_face(qtbot, page, 2)
    grid.setFocus()
    grid.setCurrentIndex(grid.rows.at(5))
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    assert spoken(grid.rows, 2) == "day 3/IMG_2042.jpg, excluded"
    assert spoken(grid.rows, 6).endswith("excluded")
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert spoken(grid.rows, 6).endswith("included")
    assert page.details.headline.text() == "These 21 faces are one person: name them (2 excluded)"
    assert not page.details.take.isEnabled(), "there is no name yet"
    page.details.field.line.setFocus()
    qtbot.keyClicks(page.details.field.line, "eileen c")
    page.details.field.line.setText("eileen collins")
    assert page.details.take.text() == "Add to Eileen Collins"
    qtbot.keyClick(page.details.field.line, Qt.Key.Key_Return)
    ((faces, person),) = session.called("sorting.name")
    assert person == "Eileen Collins"
    assert faces == tuple(number for number in range(23) if number not in (2, 5))


def test_after_a_name_the_next_group_is_selected(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    page.list.pick(2)
    page.details.field.line.setFocus()
    page.details.field.line.setText("Ida")
    qtbot.keyClick(page.details.field.line, Qt.Key.Key_Return)
    assert page.list.currentIndex().row() == 3
    assert page.details.field.line.hasFocus(), "the next name can be typed"
    assert page.details.field.line.text() == ""
    page.list.pick(FIRST)
    page.details.field.line.setText("Ida")
    page.details.take.click()
    assert page.list.currentIndex().row() == LIKE
    assert len(session.called("sorting.name")) == 2


def test_who_is_registered_already_is_offered(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    page.list.pick(LIKE)
    assert page.details.field.name == GRACE
    assert f"They look like {GRACE}" in page.details.suggestion.text()
    assert page.details.take.text() == f"Add to {GRACE}"
    page.details.take.click()
    assert session.called("sorting.name")[0][1] == GRACE


def test_a_name_written_nearly_the_same_is_offered_as_the_same_person(open_window: Any) -> None:
    _, session, page = open_page(open_window)
    session.people.same["Ada Lovelàce"] = ADA
    page.details.field.line.setText("Ada Lovelàce")
    assert ADA in page.details.field.hint.text()
    page.details.take.click()
    assert session.called("sorting.name")[0][1] == ADA


def test_excluded_faces_can_be_named_as_somebody_else(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    page.list.pick(LIKE)
    for place in (11, 12, 13):
        click_face(qtbot, page, place)
    session.sorting.now = learning_scenes.with_names(session.sorting.now)
    page.refresh()
    assert page.list.currentIndex().row() == LIKE, "nothing jumps"
    assert spoken(page.rows, FIRST) == f"{scenes.NAMES[1]}, 23 faces registered"
    assert spoken(page.rows, LIKE) == f"{GRACE}, 11 of 14 faces registered"
    assert page.details.headline.text() == "The other 3 faces are one person: name them"
    assert page.details.field.line.text() == "", "they are not Grace Hopper, or they would not have been excluded"
    assert len(page.details.faces.chosen_numbers) == 3
    click_face(qtbot, page, 0)
    assert len(page.details.faces.chosen_numbers) == 3, "a named face cannot be excluded"
    page.list.pick(FIRST)
    assert page.details.headline.text() == f"23 faces registered as {scenes.NAMES[1]}"
    assert not page.details.field.isVisible()
    assert not page.details.take.isVisible()
    page.grab()
    session.sorting.now = learning_scenes.sorted_album()
    page.refresh()
    assert page.details.headline.text() == "These 23 faces are one person: name them", "it was taken back"


def test_excluded_faces_stay_excluded_while_other_groups_are_shown(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    click_face(qtbot, page, 4)
    page.list.pick(2)
    page.list.pick(FIRST)
    assert len(page.details.faces.chosen_numbers) == 22
    other = dataclasses.replace(learning_scenes.sorted_album(), groups=session.sorting.now.groups[:1])
    session.sorting.now = other
    page.refresh()
    assert len(page.details.faces.chosen_numbers) == 23, "another folder starts again"


def test_clicked_single_faces_are_named(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    page.list.pick(SINGLES_ROW)
    assert page.rows.rows[SINGLES_ROW].number == SINGLES
    assert page.details.headline.text() == "9 single faces"
    page.details.field.line.setText("Ida")
    assert not page.details.take.isEnabled(), "none is meant yet"
    click_face(qtbot, page, 3)
    assert page.details.headline.text() == "Who is this?"
    click_face(qtbot, page, 4)
    assert page.details.headline.text() == "These 2 faces are one person: name them"
    page.grab()
    page.details.take.click()
    numbers = [each.number for each in session.sorting.now.groups[SINGLES_ROW].faces]
    assert session.called("sorting.name") == [((numbers[3], numbers[4]), "Ida")]


def test_results_are_saved_and_opened(open_window: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.widgets.dialogs.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()))
    _, session, page = open_page(open_window)
    assert not page.open_saved.isVisible()
    page.save.click()
    dialog = page.findChild(QFileDialog)
    dialog.filesSelected.emit([str(tmp_path)])
    dialog.close()
    assert session.called("sorting.save") == [(tmp_path,)]
    session.sorting.change(saved=tmp_path / "sorted")
    page.refresh()
    page.open_saved.click()
    assert opened == [str(tmp_path / "sorted")]


def test_naming_can_be_undone(open_window: Any, qtbot: QtBot) -> None:
    _, session, page = open_page(open_window)
    assert not page.undo.isEnabled()
    session.people.change(undo=Message.of("registered-faces", person="Ida", faces=6, folder="Expedition"))
    page.refresh()
    page.list.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.called("people.undo") == [()]


def test_the_keyboard_reaches_everything_in_order(open_window: Any, qtbot: QtBot) -> None:
    _, _, page = open_page(open_window)
    page.list.pick(LIKE)
    page.list.setFocus()
    reached = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [page.details.faces, page.details.field.line, page.details.take]
    for widget in (page.list, page.details.faces, page.details.field.line):
        assert widget.accessibleName()
