"""Still pictures in their own window."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.pictures.stills_window import ShownFace, summary
from recognition.types import Box, State
from services.pictures.identify import PictureResult
from services.pictures.stills import StillsView
from services.task_view import STOPPED
from tests.gui import page_scenes, scenes
from tests.gui.page_scenes import still_face

NOBODY = still_face(Box(0, 0, 10, 10))


def open_page(open_window: Any, view: StillsView) -> Any:
    window, session = open_window(scenes.running())
    session.stills.now = view
    page = window.pages.show_stills()
    page.refresh()
    return window, session, page


def test_an_empty_page_says_what_to_do(open_window: Any) -> None:
    _, session, page = open_page(open_window, StillsView())
    assert page.invitation.isVisible()
    assert not page.list.isVisible()
    assert not page.save.isVisible()
    page.take.click()
    assert session.called("stills.take") == [()]


def test_a_result_is_shown_with_its_faces_and_follows_the_threshold(open_window: Any) -> None:
    window, session, page = open_page(open_window, page_scenes.stills())
    page.grab()
    assert page.count.text() == "5 faces"
    assert page.results.rowCount() == 6
    assert page.list.currentIndex().row() == 0
    states = [track.state for track in page.view._tracks()]
    assert states == [State.KNOWN] * 3 + [State.UNKNOWN] * 2
    assert page.faces.rows[0].headline == scenes.NAMES[0]
    assert len(page.faces.rows[0].face.nearest) == 3
    session.change(threshold=0.3)
    window.refresh_picture()
    page.refresh()
    assert {track.state for track in page.view._tracks()} == {State.UNKNOWN}
    assert page.faces.rows[0].headline == "Unknown"


def test_the_game_is_marked_as_one(open_window: Any) -> None:
    _, _, page = open_page(open_window, page_scenes.stills())
    page.game.click()
    assert page.hint.isVisible()
    assert "does not say who" in page.hint.text()
    tracks = page.view._tracks()
    assert {track.state for track in tracks} == {State.UNCERTAIN}, "never with the sign of a known face"
    assert tracks[4].person == "like Grace Hopper"
    assert page.faces.rows[4].headline == "Grace Hopper"


def test_a_face_is_picked_on_the_picture_and_in_the_list(open_window: Any, qtbot: QtBot) -> None:
    _, _, page = open_page(open_window, page_scenes.stills())
    place = page.view.box_rect(scenes.tracks()[3].box).center().toPoint()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=place)
    assert page.people.currentIndex().row() == 3
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=page.view.rect().topLeft())
    assert page.people.currentIndex().row() == -1


def test_another_picture_is_requested_once(open_window: Any) -> None:
    _, session, page = open_page(open_window, page_scenes.stills())
    page.list.setCurrentIndex(page.results.at(3))
    page.refresh()
    page.refresh()
    assert session.called("stills.show") == [(3,)]
    assert page.count.text() == "This picture cannot be read"


def test_dropped_pictures_and_folders_are_opened(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window, StillsView())
    mime = QMimeData()
    files = [tmp_path, tmp_path / "a.JPG", tmp_path / "notes.txt"]
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none))
    assert session.called("stills.open") == [((tmp_path, tmp_path / "a.JPG"),)]


def test_work_shows_its_progress_and_can_be_stopped(open_window: Any) -> None:
    _, session, page = open_page(open_window, page_scenes.stills())
    assert page.activity.label.text() == "Analysing pictures: 5 of 6"
    assert page.activity.progress.value() == 833
    page.activity.stop.click()
    assert session.called("stills.cancel") == [()]
    session.stills.change(activity=None, status=STOPPED)
    page.refresh()
    assert page.activity.label.text() == "Stopped."
    assert not page.activity.stop.isVisible()


def test_table_and_pictures_are_saved_where_asked(open_window: Any, tmp_path: Path) -> None:
    _, session, page = open_page(open_window, page_scenes.stills())
    actions = page.save_pictures, page.save_tags, page.save_sidecars
    for action, chosen in ((page.save_table, tmp_path / "t.csv"), *((each, tmp_path) for each in actions)):
        action.trigger()
        dialog = page.findChildren(QFileDialog)[-1]
        dialog.filesSelected.emit([str(chosen)])
        dialog.close()
    assert session.called("stills.save_table") == [(tmp_path / "t.csv",)]
    assert session.called("stills.save_pictures") == [(tmp_path,)]
    assert session.called("stills.save_tags") == [(tmp_path, False), (tmp_path, True)]


def test_a_crowd_is_not_covered_with_labels(open_window: Any) -> None:
    crowd = tuple(still_face(Box(60.0 * n, 100, 60.0 * n + 40, 150), (("Ada", 0.9),)) for n in range(20))
    view = dataclasses.replace(page_scenes.stills(), results=(PictureResult("crowd.jpg", None, crowd),))
    _, _, page = open_page(open_window, view)
    page.grab()
    assert page.view.label_rects() == {}
    page.people.setCurrentIndex(page.faces.at(7))
    page.grab()
    assert list(page.view.label_rects()) == [7]


def test_the_page_goes_with_the_window_and_comes_back(open_window: Any, qtbot: QtBot) -> None:
    window, _, page = open_page(open_window, page_scenes.stills())
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert window.pages.show_stills() is page
    assert page.isVisible()
    window.close()
    assert not page.isVisible()


@pytest.mark.usefixtures("qapp")
def test_results_are_summarised() -> None:
    two = PictureResult("a", None, (NOBODY, still_face(Box(0, 0, 9, 9), (("Ada", 0.3),)), NOBODY))
    assert summary(two, 0.5) == "Ada, 2 unknown"
    assert summary(PictureResult("a", None, ()), 0.5) == "no face found"
    assert summary(PictureResult("a"), 0.5) == "waiting"
    alone = ShownFace(0, NOBODY, QPixmap(), 0.5, game=True)
    assert alone.headline == "Unknown"
    assert alone.remark == "nobody is registered"


@pytest.mark.usefixtures("qapp")
def test_a_face_that_is_hard_to_recognise_says_why() -> None:
    face = still_face(Box(0, 0, 10, 10), (("Ada", 0.3),), ("blurred", "turned-away"))
    remarks = [ShownFace(0, face, QPixmap(), threshold, game=False).remark for threshold in (0.5, 0.2)]
    assert remarks == ["registered · blurred · turned away", "nobody is near enough · blurred · turned away"]
