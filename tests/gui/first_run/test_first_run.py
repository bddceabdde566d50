"""The three steps of a first run."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

import gui.app
from gui.first_run.first_run import FirstRun
from gui.main_window import MainWindow
from realtime.interfaces import Choice, LiveCode, Notice, NoticeKind, SessionState
from recognition.message import Message
from services.camera_previews import CameraPreview
from storage.gallery.people import Person, Picture
from tests.gui import scenes
from tests.gui.fake_session import FakeSession, services_of

CAMERAS = (
    CameraPreview(Choice("0", "Built-in camera")),
    CameraPreview(Choice("2", "USB camera"), scenes.picture()),
    CameraPreview(Choice("4", "Camera 4"), problem="Camera 4 does not open."),
)


def begin(open_window: Any, **parts: Any) -> tuple[Any, FakeSession]:
    window, session = open_window(dataclasses.replace(scenes.running(), **parts), reception=True)
    session.camera_previews.now = CAMERAS
    window.first_run.begin()
    QApplication.processEvents()
    return window, session


def step(window: Any) -> str:
    first_run: FirstRun = window.first_run
    return first_run.title.text() if first_run.isVisible() else ""


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_every_step_can_be_skipped(open_window: Any) -> None:
    window, session = begin(open_window)
    assert session.called("camera_previews.begin") == [("0",)]
    titles = [step(window)]
    for _ in range(2):
        window.first_run.skip.click()
        titles.append(step(window))
    assert titles == ["Your camera", "Yourself", "Your name"]
    assert not window.first_run.skip.isVisible()
    assert "Ctrl+E" in window.first_run.name.sentence.text()
    window.first_run.done.click()
    assert step(window) == ""
    assert QApplication.focusWidget() is window.stage.view
    assert not session.camera_previews.is_active
    assert session.called("set_source") == []


def test_the_keyboard_stays_in_the_steps_and_return_presses(open_window: Any, qtbot: QtBot) -> None:
    window, _ = begin(open_window)
    first_run: FirstRun = window.first_run
    focused = set()
    for _ in range(12):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused.add(focus())
        assert first_run.isAncestorOf(focus())
    assert {first_run.skip, first_run.leave} < focused
    first_run.skip.setFocus()
    qtbot.keyClick(first_run.skip, Qt.Key.Key_Backtab)
    assert first_run.isAncestorOf(focus())
    first_run.skip.setFocus()
    qtbot.keyClick(first_run.skip, Qt.Key.Key_Return)
    assert step(window) == "Yourself"


def test_only_problems_are_told_beside_the_steps(open_window: Any) -> None:
    told = tuple(
        Notice(kind, Message.of(LiveCode.ERROR, text=kind.name)) for kind in (NoticeKind.WARNING, NoticeKind.PROBLEM)
    )
    window, _ = begin(open_window, notices=told)
    window.refresh_text()
    assert [each.kind for each in window.notices.shown] == [NoticeKind.PROBLEM]
    window.first_run.end()
    window.refresh_text()
    assert {each.kind for each in window.notices.shown} == {NoticeKind.WARNING, NoticeKind.PROBLEM}


def test_escape_and_the_cross_skip_all(open_window: Any, qtbot: QtBot) -> None:
    window, session = begin(open_window)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert step(window) == ""
    assert not session.camera_previews.is_active
    next(each for each in window.actions() if each.text() == "&First steps…").trigger()
    assert step(window) == "Your camera", "asked for, it comes again"
    window.first_run.leave.click()
    assert step(window) == ""


def test_cameras_show_what_they_see_and_one_is_chosen_once_it_is_free(open_window: Any) -> None:
    window, session = begin(open_window)
    tiles = window.first_run.cameras.tiles
    assert list(tiles) == ["0", "2", "4"]
    assert [tile.isEnabled() for tile in tiles.values()] == [True, True, False]
    assert tiles["4"].text() == "Camera 4\nnot available"
    thumbnail = tiles["2"].icon().pixmap(tiles["2"].iconSize()).toImage()
    assert thumbnail.pixelColor(0, thumbnail.height() // 2).lightness() > 10
    session.camera_previews.is_stuck = True
    tiles["2"].click()
    window.first_run.refresh()
    assert session.called("set_source") == [], "a camera can be opened once alone"
    assert window.first_run.progress.text() == "Opening the camera…"
    session.camera_previews.is_active = False
    window.first_run.refresh()
    assert session.called("set_source") == [("2",)]
    assert step(window) == "Yourself"


def test_the_camera_that_is_shown_already_is_kept(open_window: Any) -> None:
    window, session = begin(open_window)
    window.first_run.cameras.tiles["0"].click()
    assert step(window) == "Yourself"
    assert session.called("set_source") == []


def test_a_file_may_be_chosen_instead(open_window: Any) -> None:
    window, session = begin(open_window, state=SessionState.FAILED, frame=None, analysis=None)
    assert not window.stage.card.isVisible(), "one card at a time"
    window.first_run.cameras.file.click()
    (dialog,) = window.findChildren(QFileDialog)
    assert step(window) == "Your camera"
    dialog.filesSelected.emit(["/films/party.mp4"])
    dialog.reject()
    assert session.called("set_source") == [("/films/party.mp4",)]
    assert step(window) == "Yourself"


def test_without_a_camera_it_says_so(open_window: Any) -> None:
    window, session = begin(open_window)
    session.camera_previews.now = ()
    window.first_run.refresh()
    assert window.first_run.cameras.none.text() == "No camera was found on this computer."
    assert window.first_run.cameras.address.isVisible()


def test_whoever_registers_sees_their_name(open_window: Any) -> None:
    window, session = begin(open_window)
    window.first_run.next()
    window.first_run.register.camera.click()
    page = window.pages.show_enrolment()
    assert page.isVisible()
    page.close()
    window.first_run.register.photo.click()
    (dialog,) = window.findChildren(QFileDialog)
    dialog.reject()
    gallery = session.now.gallery
    new = Person("Zoë", (Picture("Zoë/1.jpg"),), "Zoë/1.jpg")
    session.change(gallery=dataclasses.replace(gallery, version=9, people=(*gallery.people, new)))
    window.refresh_picture()
    window.first_run.refresh()
    assert step(window) == "Your name"
    sentence = window.first_run.name.sentence
    assert sentence.text().startswith("Look into the camera: Zoë")
    QApplication.processEvents()
    assert window.first_run.y() > window.stage.view.height() / 2, "the picture is to be seen"
    analysis = session.now.analysis
    assert analysis is not None
    track = dataclasses.replace(analysis.tracks[0], person="Zoë")
    session.change(analysis=dataclasses.replace(analysis, tracks=(track,)))
    window.refresh_picture()
    window.first_run.refresh()
    assert sentence.text().startswith("That is you, Zoë.")


def test_more_pictures_of_somebody_count_too(open_window: Any) -> None:
    window, session = begin(open_window)
    window.first_run.next()
    gallery = session.now.gallery
    first = gallery.people[0]
    more = dataclasses.replace(first, pictures=(*first.pictures, Picture(f"{first.name}/9.jpg")))
    session.change(gallery=dataclasses.replace(gallery, version=9, people=(more, *gallery.people[1:])))
    window.refresh_picture()
    window.first_run.refresh()
    assert step(window) == "Your name"


def test_a_click_on_it_does_not_reach_the_picture(open_window: Any, qtbot: QtBot) -> None:
    window, _ = begin(open_window)
    reached: list[object] = []
    view = window.stage.view
    view.face_clicked.connect(reached.append)
    view.beside_clicked.connect(lambda: reached.append(None))
    view.full_screen_wanted.connect(lambda: reached.append("full screen"))
    qtbot.mouseClick(window.first_run, Qt.MouseButton.LeftButton, pos=window.first_run.rect().topLeft())
    qtbot.mouseDClick(window.first_run, Qt.MouseButton.LeftButton, pos=window.first_run.rect().center())
    assert reached == []


@pytest.mark.parametrize(
    ("may_begin", "before", "begins"),
    [
        (True, {}, True),
        (True, {"first-run": True}, False),
        (True, {"geometry": b"x"}, False),
        (True, {"geometry": b"x", "workbench": False}, True),  # so far, the demo played
        (False, {}, False),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_it_comes_once_and_only_where_it_may(
    may_begin: bool, before: dict[str, Any], begins: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def memory(*_names: str) -> QSettings:
        return QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)

    monkeypatch.setattr(gui.app, "QSettings", memory)
    for key, value in before.items():
        memory().setValue(key, value)
    memory().sync()
    seen: list[bool] = []

    def look() -> None:
        (window,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
        seen.append(window.first_run.isVisible())
        window.close()

    services = services_of(FakeSession(scenes.running()))
    gui.app.run(services, mirror=False, theme="light", first_run=may_begin, on_ready=lambda: QTimer.singleShot(0, look))
    assert seen == [begins]
    assert memory().contains("first-run") == (may_begin or "first-run" in before)
