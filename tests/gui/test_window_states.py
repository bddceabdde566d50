"""What the window shows and does in each state, and that it closes from all of them."""

from __future__ import annotations

import dataclasses
import html
import os
import signal
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import gui.app
from gui.app import save_screenshot
from gui.main_window import MainWindow
from gui.widgets.dialogs import TextDialog
from gui.widgets.theme import Appearance
from realtime.interfaces import Activity, Choice, LiveCode, Notice, NoticeKind, SessionState
from recognition.errors import SourceError
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from recognition.weights.catalogue import Url
from services.program import TITLE, log_file
from tests.fakes import text_message
from tests.gui import page_scenes, scenes
from tests.gui.fake_session import FakeSession, services_of


def test_a_snapshot_is_taken_as_soon_as_there_is_something_new(
    open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = open_window(scenes.running())
    window._text_timer.stop()
    take = Mock(wraps=session.snapshot)
    monkeypatch.setattr(session, "snapshot", take)
    session.now = dataclasses.replace(session.now, threshold=0.4)
    qtbot.waitUntil(lambda: window.snapshot.threshold == 0.4)
    for _ in range(5):
        window._follow()
    assert take.call_count == 1
    window.hide()
    assert not window._picture_timer.isActive()
    window.show()
    assert window._picture_timer.isActive()


@pytest.mark.parametrize("state", SessionState)
def test_closes_from_every_state(open_window: Any, state: SessionState) -> None:
    window, session = open_window(dataclasses.replace(scenes.running(), state=state))
    window.close()
    assert not window.isVisible()
    assert len(session.called("stop")) == 1


def test_closing_gives_a_stuck_source_less_than_a_second(open_window: Any, caplog: pytest.LogCaptureFixture) -> None:
    timeouts: list[float] = []

    class Stuck(FakeSession):
        def stop(self, timeout: float = 1.0) -> tuple[str, ...]:
            timeouts.append(timeout)
            return ("capture",)

    window, _ = open_window(Stuck(scenes.running()))
    window.close()
    assert [timeout < 1.0 for timeout in timeouts] == [True]
    assert not window.isVisible()
    assert "capture" in caplog.text


def test_closing_twice_stops_once(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    window.close()
    window.close()
    assert len(session.called("stop")) == 1


def test_no_widget_is_left_behind(appearance: Appearance) -> None:
    before = len(QApplication.allWidgets())
    session = FakeSession(scenes.first_start())
    window = MainWindow(services_of(session), appearance, mirror=False)
    window.show()
    for scene in (scenes.refused(), scenes.no_camera(), scenes.running(), scenes.first_start()):
        session.now = scene
        window.refresh_picture()
        window.refresh_text()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(QApplication.allWidgets()) <= before


def test_no_camera_says_so_and_offers_four_sources(open_window: Any) -> None:
    window, session = open_window(scenes.no_camera())
    card = window.stage.card
    assert card.isVisible()
    assert card.sentence.text().startswith("No camera was found")
    assert card.sentence.text().endswith("Camera 0 is opened as soon as that is possible.")
    assert window.notices.shown == (), "the card says it already"
    assert list(card.buttons) == ["camera", "file", "address", "demo"]
    assert all(button.isVisible() for button in card.buttons.values())
    card.buttons["demo"].click()
    card.buttons["camera"].click()
    assert session.called("set_source") == [("demo",), ("0",)]
    session.now = scenes.running()
    window.refresh_picture()
    assert not card.isVisible()


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (SessionState.OPENING, "Opening Camera 0…"),
        (SessionState.RECONNECTING, "Connection lost. Camera 0 went away.\nTrying again now…"),
        (SessionState.FINISHED, "Camera 0 has ended"),
    ],
)
def test_states_are_shown_on_the_picture(open_window: Any, state: SessionState, words: str) -> None:
    window, _ = open_window(dataclasses.replace(scenes.running(), state=state))
    assert window.stage.line.isVisible()
    assert window.stage.line.text == words


def test_a_lost_connection_is_shown_with_the_next_attempt(open_window: Any) -> None:
    away = "door.local does not answer. Check that it is on and on the same network."
    lost = dataclasses.replace(
        scenes.running(), state=SessionState.RECONNECTING, status=text_message(away), retry_in=3.2
    )
    window, session = open_window(lost)
    line = window.stage.line
    assert line.text == f"Connection lost. {away}\nTrying again in 4 s."
    assert not line.button.isVisible(), "nothing has to be done"
    session.change(retry_in=0.0, frame=None, analysis=None)
    window.refresh_picture()
    assert line.text == f"{away}\nTrying again now…"
    for width in (1280, 100, 1280):
        window.resize(width, 600)
        QApplication.processEvents()
        window.refresh_picture()
        QApplication.processEvents()
        assert window.stage.view.rect().contains(line.geometry())
        assert line._label.height() >= line._label.heightForWidth(line._label.width())


def test_preparation_is_shown_on_a_running_picture(open_window: Any) -> None:
    window, session = open_window(
        dataclasses.replace(scenes.running(), status=text_message("Preparing the detector mtcnn."))
    )
    assert window.stage.line.text == "Preparing the detector mtcnn."
    session.change(status=None)
    window.refresh_picture()
    assert not window.stage.line.isVisible()


def test_a_failure_of_a_running_camera_is_not_called_no_camera(open_window: Any) -> None:
    window, _ = open_window(
        dataclasses.replace(scenes.running(), state=SessionState.FAILED, status=text_message("It broke."))
    )
    assert window.stage.card.accessibleName() == "The picture stopped. It broke."


def test_a_finished_film_plays_again(open_window: Any) -> None:
    window, session = open_window(
        dataclasses.replace(scenes.running(), state=SessionState.FINISHED, source="/films/party.mp4")
    )
    window.stage.line.button.click()
    assert session.called("set_source") == [("/films/party.mp4",)]


def test_nothing_is_downloaded_before_a_yes(open_window: Any) -> None:
    window, session = open_window(scenes.first_start())
    window.refresh_text()
    button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Download…")
    button.click()
    box = window.findChild(QMessageBox)
    assert session.called("fetch_model") == []
    assert "94 MB" in box.informativeText()
    box.reject()
    assert session.called("fetch_model") == []
    window.pickers.embedder.unavailable.emit(Choice("vggface-vgg16", "VGG-16", "Its weights are not here."))
    boxes = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    next(each for each in boxes[0].findChildren(QPushButton) if "ownload" in each.text()).click()
    assert session.called("fetch_model") == [("vggface-vgg16",)]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("arcface-mbf", ["From: the wheel arcface-mbf==1.0", "Size: 13.6 MB"]),
        ("vggface-resnet50", ["From: models.example.org/somebody/faces", "Size: not stated", "ask Oxford"]),
    ],
)
def test_a_download_says_licence_host_and_size(open_window: Any, name: str, said: list[str]) -> None:
    window, session = open_window(scenes.running())
    rows = page_scenes.models().rows
    carriers = (Url("https://models.example.org/somebody/faces/download/v2/weights.h5"),)
    far = dataclasses.replace(rows[4], file=dataclasses.replace(rows[4].file, carriers=carriers))
    session.models.now = dataclasses.replace(page_scenes.models(), rows=(*rows[:4], far))
    window.pickers.embedder.unavailable.emit(Choice(name, name, "Its weights are not here."))
    words = window.findChild(QMessageBox).informativeText()
    for part in ["Its weights are not here.", "Licence: ", *said]:
        assert part in words


def test_a_ready_embedder_is_switched_to(open_window: Any) -> None:
    window, session = open_window(scenes.scenes()["switching"])
    window.refresh_text()
    next(each for each in window.notices.findChildren(QPushButton) if each.text() == "Switch").click()
    assert session.called("set_embedder") == [("vggface-resnet50",)]


def test_a_dismissed_notice_stays_away_until_it_comes_again(open_window: Any) -> None:
    notice = Notice(NoticeKind.INFO, text_message("Something happened."))
    window, session = open_window(dataclasses.replace(scenes.running(), notices=(notice,)))
    window.refresh_text()
    window.notices._dismiss(notice)
    window.refresh_text()
    assert window.notices.shown == ()
    session.change(notices=())
    window.refresh_picture()
    window.refresh_text()
    session.change(notices=(notice,))
    window.refresh_picture()
    window.refresh_text()
    assert window.notices.shown == (notice,)


def test_status_bar_says_what_runs_and_always_the_promise(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    window.refresh_text()
    bar = window.figures
    assert [bar.text(key) for key in ("rate", "age", "detect", "embed", "dropped")] == [
        "29.8 frames/s",
        "age 41 ms",
        "detection 12 ms",
        "naming 9 ms",
        "132 dropped",
    ]
    assert bar.model.text() == "yunet · sface · bf16"
    assert "engine.precision: auto → bf16 (agrees with f32 to cosine 0.9997)" in bar.model.toolTip()
    for width in (1600, window.minimumSizeHint().width()):
        window.resize(width, 600)
        QApplication.processEvents()
        promise = bar.promise
        right = promise.mapTo(window, promise.rect().topRight()).x()
        assert promise.isVisible()
        assert right <= window.width()
        assert promise.width() >= promise.sizeHint().width()
    session.change(activities=(Activity(Progress(Stage.READING_GALLERY, 1, 2, Unit.PICTURES)),))
    window.refresh_picture()
    window.refresh_text()
    assert bar.activity.isVisible()


def test_where_arrivals_are_sent_away_the_window_does_not_promise_that_nothing_is(open_window: Any) -> None:
    window, session = open_window(scenes.running())

    def about() -> str:
        next(each for each in window.actions() if each.text() == "&About Rollcall").trigger()
        box = window.findChildren(TextDialog)[-1]
        text = str(box.text)
        box.close()
        return text

    assert window.figures.promise.text() == "Everything stays on this computer"
    assert "Nothing is sent anywhere." in about()
    session.change(webhook_host="hooks.example.org")
    window.refresh_picture()
    window.refresh_text()
    assert window.figures.promise.text() == "Arrivals are sent to hooks.example.org"
    assert "nothing is sent" not in window.figures.promise.toolTip()
    assert "Arrivals are sent to hooks.example.org" in about()
    assert "Nothing is sent anywhere." not in about()
    session.change(webhook_host="")
    window.refresh_picture()
    window.refresh_text()
    assert window.figures.promise.text() == "Everything stays on this computer"


def test_the_version_is_in_the_title_and_about_says_where_things_lie(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    window.refresh_text()
    assert window.windowTitle().endswith(TITLE)

    next(each for each in window.actions() if each.text() == "&About Rollcall").trigger()
    box = window.findChildren(TextDialog)[-1]
    text = str(box.text)
    box.close()

    assert TITLE in text
    assert "MIT" in text
    assert html.escape(str(log_file())) in text
    assert html.escape(str(session.snapshot().gallery.folder or "none")) in text


def test_pickers_follow_the_session_and_wait_for_a_choice(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    detector = window.pickers.detector
    assert detector.currentText().startswith("YuNet")
    detector._picked(0)
    assert session.called("set_detector") == [("mtcnn",)]
    detector.setCurrentIndex(0)
    session.change(activities=(Activity(Progress(Stage.PREPARING_NETWORK, subject="mtcnn")),))
    window.refresh_picture()
    window.refresh_text()
    assert detector.currentText().startswith("MTCNN"), "it is on its way"
    session.change(detector="mtcnn", activities=())
    window.refresh_picture()
    window.refresh_text()
    assert detector.currentText().startswith("MTCNN")
    assert not detector.model().item(2).isEnabled(), "Haar has a problem here"


def test_source_menu_lists_cameras(open_window: Any) -> None:
    window, session = open_window(scenes.running())
    menu = window.pickers.source_menu
    session.available_cameras = (Choice("0", "Front"), Choice("1", "Back", "It is in use."))
    menu.aboutToShow.emit()
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions() if not action.isSeparator() and action.isVisible()]
    kinds = ["Video &file…", "F&older of pictures…", "&Network cameras…", "Network &address…", "&Demo", "&Recent"]
    kinds += ["&Turn, mirror and shape", "Add &beside it"]
    assert words == ["Front", "Back", *kinds]
    menu.actions()[0].trigger()
    assert session.called("set_source") == [("0",)]
    assert not menu.actions()[1].isEnabled()


def test_window_stays_small_in_cost_while_nothing_changes(open_window: Any, qtbot: QtBot) -> None:
    window, _ = open_window(scenes.running())
    qtbot.waitUntil(lambda: window.stage.view.painted is not None)
    QApplication.processEvents()
    window.stage.view.painted = None
    for _ in range(5):
        window.refresh_picture()
        window.refresh_text()
    QApplication.processEvents()
    assert window.stage.view.painted is None, "the same picture is not painted again"


def test_missing_weights_leave_the_picture_after_a_while(open_window: Any) -> None:
    message = Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface")
    notice = Notice(NoticeKind.WARNING, message, "fetch-model", "vggface-resnet50")
    start = dataclasses.replace(scenes.running(), notices=(notice,))
    window, session = open_window(start)

    def later(seconds: float) -> tuple[Notice, ...]:
        session.now = dataclasses.replace(start, time=start.time + seconds)
        window.refresh_picture()
        window.refresh_text()
        shown: tuple[Notice, ...] = window.notices.shown
        return shown

    assert later(0) == later(19) == (notice,)
    button = window.notices.findChildren(QPushButton)[0]
    button.setFocus()
    assert later(25) == (notice,), "not under the hand of the user"
    window.stage.view.setFocus()
    assert later(26) == later(45) == (notice,)
    assert later(46.5) == ()
    assert window.figures.missing.isVisible(), "it goes on in the status bar"


def test_missing_weights_are_a_notice_once_and_in_the_status_bar_from_then_on(
    appearance: Appearance, tmp_path: Path, qtbot: QtBot
) -> None:
    message = Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface")
    missing = Notice(NoticeKind.WARNING, message, "fetch-model", "vggface-resnet50")
    failed = dataclasses.replace(missing, message=text_message("The download failed."))
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    session = FakeSession(dataclasses.replace(scenes.running(), notices=(missing,)))

    def opened() -> MainWindow:
        window = MainWindow(services_of(session), appearance, mirror=False, memory=memory)
        qtbot.addWidget(window)
        window.show()
        window.refresh_text()
        return window

    first = opened()
    assert (first.notices.shown, first.figures.missing.isVisible()) == ((missing,), False)
    first.close()
    second = opened()
    assert (second.notices.shown, second.figures.missing.text()) == ((), "vggface-resnet50: not installed")
    second.figures.missing.click()
    (box,) = second.findChildren(QMessageBox)
    assert "vggface-resnet50" in box.text()
    box.reject()
    session.change(notices=(failed,))
    second.refresh_picture()
    second.refresh_text()
    assert (second.notices.shown, second.figures.missing.isVisible()) == ((failed,), False)
    second.close()
    memory.clear()
    session.change(notices=(missing,))
    third = opened()
    third.notices.dismissed.emit(missing)
    third.refresh_text()
    assert (third.notices.shown, third.figures.missing.isVisible()) == ((), True)
    third.close()


def test_size_and_place_are_remembered(appearance: Appearance, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    first = MainWindow(services_of(FakeSession(scenes.running())), appearance, mirror=False, memory=memory)
    first.resize(760, 560)
    first.show()
    first.close()
    second = MainWindow(services_of(FakeSession(scenes.running())), appearance, mirror=False, memory=memory)
    assert second.height() == 560
    second.close()
    for window in (first, second):
        window.deleteLater()


@pytest.fixture
def forgetful(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The application's memory in a folder of the test."""
    monkeypatch.setattr(
        gui.app, "QSettings", lambda *_names: QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    )


@pytest.mark.usefixtures("qapp", "forgetful")
def test_ctrl_c_closes_cleanly_with_130() -> None:
    session = FakeSession(scenes.running())
    interrupt = signal.getsignal(signal.SIGINT)
    status = gui.app.run(
        services_of(session),
        mirror=True,
        theme="light",
        on_ready=lambda: QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGINT)),
    )
    assert status == 130
    assert [call[0] for call in session.calls if call[0] in ("start", "stop")] == ["start", "stop"]
    assert signal.getsignal(signal.SIGINT) is interrupt


@pytest.mark.usefixtures("qapp", "forgetful")
def test_a_bounded_run_ends_with_0() -> None:
    session = FakeSession(scenes.running())
    assert gui.app.run(services_of(session), mirror=True, theme="dark", seconds=0.05) == 0
    assert len(session.called("stop")) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("state", [SessionState.FAILED, SessionState.RECONNECTING])
def test_screenshot_of_a_source_that_does_not_open_waits_for_nothing(state: SessionState, tmp_path: Path) -> None:
    session = FakeSession(dataclasses.replace(scenes.no_camera(), state=state, retry_in=4.0))
    file = tmp_path / "window.png"
    with pytest.raises(SourceError, match="No camera was found"):
        save_screenshot(services_of(session), file, after=600, mirror=False, theme="light")
    assert QImage(str(file)).size().toTuple() == (1280, 740)
    assert len(session.called("stop")) == 1


@pytest.mark.usefixtures("qapp")
def test_screenshot_is_written_without_a_screen(tmp_path: Path) -> None:
    file = tmp_path / "window.png"
    session = FakeSession(scenes.running())
    assert not save_screenshot(services_of(session), file, after=0.1, mirror=False, theme="light", size=(1000, 640))
    assert QImage(str(file)).size().toTuple() == (1000, 640)
    assert len(session.called("stop")) == 1
