"""Closing the window: the end, or watching on behind an icon in the tray."""

from __future__ import annotations

import dataclasses
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMessageBox, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from gui.closing import AtClose, Closing, at_close, tooltip
from realtime.interfaces import Seen, SessionState
from realtime.task_runner import TaskContext, TaskRunner
from recognition.progress import Progress, Stage, Unit
from tests.gui import scenes


@pytest.mark.parametrize(
    ("chosen", "by_user", "has_tray", "expected"),
    [
        (AtClose.ASK, True, True, AtClose.ASK),
        (AtClose.WATCH, True, True, AtClose.WATCH),
        (AtClose.QUIT, True, True, AtClose.QUIT),
        (AtClose.ASK, True, False, AtClose.QUIT),
        (AtClose.WATCH, True, False, AtClose.QUIT),
        (AtClose.ASK, False, True, AtClose.QUIT),
        (AtClose.WATCH, False, True, AtClose.QUIT),
    ],
)
def test_the_window_stays_only_where_the_user_and_the_system_let_it(
    chosen: AtClose, by_user: bool, has_tray: bool, expected: AtClose
) -> None:
    assert at_close(chosen, by_user=by_user, has_tray=has_tray) is expected


def open_with_tray(open_window: Any) -> tuple[Any, Any]:
    window, session = open_window(scenes.running())
    window.closing._has_tray = lambda: True
    window.closing.choose(window.closing.chosen)
    return window, session


def press_close(window: QWidget, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)


def box_of(window: QWidget) -> QMessageBox:
    (box,) = [each for each in window.findChildren(QMessageBox) if each.isVisible()]
    return box


def choose(box: QMessageBox, text: str) -> None:
    next(each for each in box.buttons() if each.text().replace("&", "") == text).click()


def test_it_is_asked_once_and_watches_on(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_with_tray(open_window)
    press_close(window, qtbot)
    assert window.isVisible()
    choose(box_of(window), "Keep watching")
    assert not window.isVisible()
    assert session.called("stop") == []
    window.closing.shown_again.emit()
    assert window.isVisible()
    press_close(window, qtbot)
    assert not window.isVisible(), "it is not asked again"
    with qtbot.waitSignal(window.closed):
        window.closing.quit()
    assert len(session.called("stop")) == 1


def test_it_is_asked_once_and_quits(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_with_tray(open_window)
    press_close(window, qtbot)
    with qtbot.waitSignal(window.closed):
        choose(box_of(window), "Quit")
    assert window.closing.chosen is AtClose.QUIT
    assert len(session.called("stop")) == 1


def test_a_question_that_is_cancelled_changes_nothing(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_with_tray(open_window)
    press_close(window, qtbot)
    choose(box_of(window), "Cancel")
    assert window.isVisible()
    assert window.closing.chosen is AtClose.ASK
    assert session.called("stop") == []


def test_the_end_of_the_session_quits_without_a_question(open_window: Any) -> None:
    window, session = open_with_tray(open_window)
    window.closing.choose(AtClose.WATCH)
    window.close()
    assert len(session.called("stop")) == 1


def test_the_button_of_the_frame_asks(open_window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    window, _ = open_with_tray(open_window)
    monkeypatch.setattr(QCloseEvent, "spontaneous", lambda _self: True)
    window.close()
    assert window.isVisible()
    choose(box_of(window), "Cancel")


def test_without_a_tray_closing_quits(open_window: Any, qtbot: QtBot) -> None:
    window, session = open_window(scenes.running())
    window.closing._has_tray = lambda: False
    window.closing.choose(AtClose.WATCH)
    assert not window.closing.action.isEnabled()
    press_close(window, qtbot)
    assert len(session.called("stop")) == 1


def test_the_choice_is_remembered_and_changed_in_the_menu(qtbot: QtBot, tmp_path: Path) -> None:
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    window = QWidget()
    qtbot.addWidget(window)
    first = Closing(window, TaskRunner(), lambda: True)
    first.restore(memory)
    assert (first.chosen, first.action.isChecked()) == (AtClose.ASK, False)
    first.action.trigger()
    assert first.chosen is AtClose.WATCH
    first.save(memory)
    again = Closing(window, TaskRunner(), lambda: True)
    again.restore(memory)
    assert (again.chosen, again.action.isChecked()) == (AtClose.WATCH, True)
    again.action.trigger()
    assert again.chosen is AtClose.QUIT
    memory.setValue("closing", "nonsense")
    again.restore(memory)
    assert again.chosen is AtClose.ASK


@pytest.fixture
def importing() -> Iterator[Callable[[Any], None]]:
    """Starts an import that is at picture 28 of 150 until the test has ended."""
    began, done = threading.Event(), threading.Event()

    def work(progress: TaskContext) -> None:
        progress(Progress(Stage.IMPORTING_PICTURES, 28, 150, Unit.PICTURES))
        began.set()
        done.wait(10)

    def start(session: Any) -> None:
        session.tasks.submit("gallery import ", work, lane="gallery import")
        assert began.wait(10)

    yield start
    done.set()


@pytest.mark.parametrize("key", [Qt.Key.Key_W, Qt.Key.Key_Q])
def test_quitting_asks_while_an_import_runs(open_window: Any, qtbot: QtBot, importing: Any, key: Qt.Key) -> None:
    window, session = open_window(scenes.running())
    importing(session)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert box_of(window).text() == "Importing pictures: 28 of 150. Quit before that is finished?"
    choose(box_of(window), "Let it finish")
    assert session.called("stop") == []
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(window.closed):
        choose(box_of(window), "Quit")


def test_the_end_of_the_session_does_not_ask_about_an_import(open_window: Any, importing: Any) -> None:
    window, session = open_window(scenes.running())
    importing(session)
    window.close()
    assert len(session.called("stop")) == 1


def test_watching_on_asks_about_no_import_and_the_end_from_the_icon_does(
    open_window: Any, qtbot: QtBot, importing: Any
) -> None:
    window, session = open_with_tray(open_window)
    window.closing.choose(AtClose.WATCH)
    importing(session)
    press_close(window, qtbot)
    assert not window.isVisible()
    window.closing.quit()
    with qtbot.waitSignal(window.closed):
        choose(box_of(window), "Quit")


def test_who_comes_is_told_at_the_icon_while_the_window_is_closed(
    open_window: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, text, *_rest: told.append(text))
    monkeypatch.setattr(QSystemTrayIcon, "isVisible", lambda _self: True)
    window, _ = open_with_tray(open_window)
    window.closing.choose(AtClose.WATCH)
    window.desk.told.emit("Ada is here")
    assert told == [], "it is seen in the window"
    press_close(window, qtbot)
    window.desk.told.emit("Grace is here")
    assert told == ["Grace is here"]


def test_the_icon_says_who_is_here() -> None:
    here = dataclasses.replace(scenes.running(), seen=(("Ada", Seen(0.0, True)), ("Grace", Seen(0.0, False))))
    assert tooltip(here) == "Rollcall: here now: Ada"
    assert tooltip(dataclasses.replace(here, seen=())) == "Rollcall: nobody is here"
    assert tooltip(dataclasses.replace(here, state=SessionState.PAUSED)) == "Rollcall: paused"
    assert tooltip(dataclasses.replace(here, state=SessionState.RECONNECTING)) == "Rollcall: no picture"
