"""What the window shows and does in each state."""

from __future__ import annotations

import dataclasses
import html
from typing import Any
from unittest.mock import Mock

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.dialogs import TextDialog
from realtime.interfaces import Activity, Choice, SessionState
from recognition.progress import Progress, Stage, Unit
from services.program import TITLE, log_file
from tests.fakes import text_message
from tests.gui import scenes


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
