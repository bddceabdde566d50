"""What is done with the live picture: saved, recorded, sought in, dragged out; its menu; and sources shown before."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QInputDialog, QMenu
from pytestqt.qtbot import QtBot

import gui.live.picture_menu
import gui.output.picture_drag
from gui.live.picture_menu import face_image
from gui.live.playback_bar import clock
from gui.output.picture_drag import DraggedPicture, mime_of
from realtime.interfaces import SessionState, Snapshot
from recognition.errors import RollcallError
from recognition.message import Message
from services.recorder import RecordingState
from tests.gui import scenes

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def film(position: float = 20.0, state: SessionState = SessionState.RUNNING) -> Snapshot:
    return dataclasses.replace(scenes.running(), state=state, position=position, duration=100.0, source="a.mp4")


def texts(menu: QMenu) -> list[str]:
    return [each.text().replace("&", "") for each in menu.actions() if not each.isSeparator() and each.isVisible()]


def test_the_picture_is_saved_by_key_and_button_and_it_is_said_where(
    open_window: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = open_window(scenes.running())
    qtbot.keyClick(window.stage.view, Qt.Key.Key_S, CONTROL)
    window.live_actions.saving.picture_button.click()
    assert session.called("recorder.save_picture") == [(window.snapshot.frame,)] * 2
    file = tmp_path / "Rollcall 2026-11-30 12.00.05.jpg"
    session.recorder.change(status=Message.of("picture-saved", file=str(file)))
    window.refresh_text()
    window.refresh_picture()
    line = window.stage.line
    assert line.text == f"Saved {file}"
    assert (line.button.text(), line.second.text()) == ("Open folder", "Undo")
    opened: list[Path] = []
    monkeypatch.setattr("gui.live.saving.open_path", opened.append)
    line.button.click()
    assert opened == [tmp_path]
    session.recorder.change(status=Message.of("picture-saved", file=str(file)))
    window.refresh_text()
    window.refresh_picture()
    line.second.click()
    assert session.called("recorder.undo_picture") == [()]


def test_a_recording_shows_a_red_sign_with_its_time(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    saving = window.live_actions.saving
    assert not saving.sign.isVisible()
    qtbot.keyClick(window.stage.view, Qt.Key.Key_R, CONTROL)
    session.recorder.change(seconds=75.0)
    window.refresh_text()
    assert saving.sign.isVisible()
    assert saving.sign.accessibleName() == "Recording 1:15"
    assert saving.record_button.isChecked()
    assert saving.record_button.accessibleName() == "Stop recording"
    image = saving.sign.grab().toImage()
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if (colour := image.pixelColor(x, y)).red() > 200 and colour.green() < 110
    ]
    assert len(reds) > 20
    saving.record_button.click()
    window.refresh_text()
    assert session.called("recorder.stop_recording") == [()]
    assert not saving.sign.isVisible()
    assert not saving.record_button.isChecked()


def test_why_a_recording_ended_is_said(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    window.live_actions.saving.toggle_recording()
    session.recorder.change(state=RecordingState.IDLE, status=RollcallError("The disk is nearly full."))
    window.refresh_text()
    window.refresh_picture()
    assert window.stage.line.text == "The disk is nearly full."
    assert not window.stage.line.button.isVisible()


def test_a_film_has_a_bar_and_a_camera_has_none(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    bar = window.live_actions.playback
    assert not bar.isVisible()
    session.now = film()
    window.refresh_picture()
    assert bar.isVisible()
    assert bar.time.text() == "0:20 / 1:40"
    assert bar.slider.value() / bar.slider.maximum() == pytest.approx(0.2)
    assert session.called("seek") == [], "following it is not seeking"
    window.show_full_screen(True)
    window.refresh_picture()
    assert not bar.isVisible()
    window.show_full_screen(False)
    window.refresh_picture()
    assert bar.isVisible()


def test_a_click_on_the_bar_and_keys_seek(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(film())
    slider = window.live_actions.playback.slider
    place = QPoint(slider.width() * 3 // 4, slider.height() // 2)
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
    assert session.called("seek")[0][0] == pytest.approx(75.0, abs=3)
    session.calls.clear()
    window.stage.view.setFocus()
    for modifiers, key in ((SHIFT, Qt.Key.Key_Left), (SHIFT, Qt.Key.Key_Right), (SHIFT | CONTROL, Qt.Key.Key_Left)):
        window.refresh_picture()
        qtbot.keyClick(window.stage.view, key, modifiers)
    assert session.called("seek") == [(15.0,), (25.0,), (0.0,)]
    assert session.called("set_threshold") == []
    window.live_actions.playback.loop.click()
    assert session.called("set_loop") == [(True,)]


def test_a_film_that_has_ended_is_played_again_from_its_start(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(film(100.0, SessionState.FINISHED))
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Space)
    assert session.called("seek") == [(0.0,)]
    assert session.called("set_source") == []


def test_the_menu_of_a_face_and_of_the_picture(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    view = window.stage.view
    known = next(each for each in window.snapshot.analysis.tracks if each.person and each.state.value == "known")
    menu = window.live_actions.menu.menu
    inside = view.face_rects()[known.id].center().toPoint()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, view.mapToGlobal(inside)))
    assert menu.isVisible()
    wanted = ["Name or correct…", f"This is not {known.person}", f"Sightings of {known.person}"]
    assert texts(menu)[:4] == [*wanted, "Copy the face as a picture"]
    next(each for each in menu.actions() if "Copy" in each.text()).trigger()
    assert not QGuiApplication.clipboard().image().isNull()
    menu.close()
    corner = view.rect().topLeft() + QPoint(2, 2)
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, corner, view.mapToGlobal(corner)))
    found = [each.partition("\t")[0] for each in texts(menu)]
    assert found == ["Save the picture", "Record", "Pause", "Mirror", "Full screen", "Source"]
    menu.close()


def test_a_face_is_pulled_out_of_the_picture(open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window, _ = open_window(scenes.running())
    view = window.stage.view
    dragged: list[DraggedPicture] = []
    monkeypatch.setattr(gui.live.picture_menu, "drag_out", lambda _source, picture: dragged.append(picture))
    track, rect = next(iter(view.face_rects().items()))
    place = rect.center().toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(view, place + QPoint(3, 0))
    assert dragged == []
    qtbot.mouseMove(view, place + QPoint(80, 60))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=place + QPoint(80, 60))
    (picture,) = dragged
    assert picture.image is not None
    assert picture.image.width() > 20
    assert window.correcting.track is None, "a pulled face is not a clicked one"
    face = next(each for each in window.snapshot.analysis.tracks if each.id == track)
    shown = face_image(window.snapshot, face)
    assert shown is not None
    assert shown.size() == picture.image.size()


@pytest.mark.usefixtures("qapp")
def test_what_is_dragged_is_a_picture_file_with_the_name(tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    mime = mime_of(DraggedPicture('Ada: "Countess" / Lovelace', image))
    assert mime is not None
    assert mime.hasImage()
    file = Path(mime.urls()[0].toLocalFile())
    assert file.name == "Ada Countess Lovelace.jpg"
    assert QImage(str(file)).size() == image.size()
    (tmp_path / "1.PNG").write_bytes(b"any")
    mime = mime_of(DraggedPicture("Grace", file=tmp_path / "1.PNG"))
    assert mime is not None
    copy = Path(mime.urls()[0].toLocalFile())
    assert (copy.name, copy.read_bytes()) == ("Grace.png", b"any")
    assert copy != tmp_path / "1.PNG", "a file manager that moves it moves a copy"
    assert mime_of(DraggedPicture("Gone", file=tmp_path / "gone.png")) is None


def test_recent_sources_are_in_the_menu_of_sources(open_window: Any, qtbot: QtBot, tmp_path: Path) -> None:
    window, session = open_window(scenes.running())
    menu = window.pickers.source_menu
    menu.aboutToShow.emit()
    assert not menu.recent.menuAction().isEnabled()
    (tmp_path / "here.mp4").write_bytes(b"")
    for source in (tmp_path / "here.mp4", tmp_path / "gone.mp4", "rtsp://ada:secret@door.local/1"):
        window.choose_source(str(source))
    menu.aboutToShow.emit()
    assert menu.recent.menuAction().isEnabled()
    menu.recent.aboutToShow.emit()
    qtbot.waitUntil(lambda: not menu.recent.actions()[1].isEnabled(), timeout=60_000)
    found = texts(menu.recent)
    folder = tmp_path.name
    assert found == ["1  rtsp://door.local/1", f"2  gone.mp4 – {folder}", f"3  here.mp4 – {folder}", "Clear this list"]
    menu.recent.actions()[2].trigger()
    menu.recent.actions()[0].trigger()
    assert session.called("set_source")[-2:] == [(str(tmp_path / "here.mp4"),), ("rtsp://ada:secret@door.local/1",)]
    menu.recent.actions()[-1].trigger()
    assert not menu.recent.menuAction().isEnabled()
    session.tasks.close()


def test_an_address_without_its_password_is_asked_for(open_window: Any) -> None:
    window, _ = open_window(scenes.running())
    window.pickers.source_menu.recent.login_wanted.emit("rtsp://door.local/1")
    (dialog,) = window.findChildren(QInputDialog)
    assert dialog.textValue() == "rtsp://door.local/1"
    dialog.reject()


@pytest.mark.parametrize(("seconds", "text"), [(0, "0:00"), (7.9, "0:07"), (750, "12:30"), (3723, "1:02:03")])
def test_times_of_films(seconds: float, text: str) -> None:
    assert clock(seconds) == text


def test_somebody_is_pulled_out_of_the_list_as_their_picture(
    open_window: Any, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = open_window(scenes.running())
    person = next(each for each in window.snapshot.gallery.people if each.key_picture is not None)
    session.change(gallery=dataclasses.replace(session.now.gallery, folder=tmp_path, version=99))
    window.refresh_picture()
    window.refresh_text()
    dragged: list[DraggedPicture] = []
    monkeypatch.setattr(gui.output.picture_drag, "drag_out", lambda _source, picture: dragged.append(picture))
    people = window.people.list
    row = window.people.model.row_of(person.name)
    place = people.visualRect(window.people.model.at(row)).center()
    qtbot.mousePress(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseMove(people.viewport(), place + QPoint(0, 90))
    qtbot.mouseRelease(people.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(0, 90))
    assert dragged == [DraggedPicture(person.name, file=tmp_path / str(person.key_picture))]
