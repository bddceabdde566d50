"""The kiosk: nothing reaches the window but signing in by hand, and only a PIN ends it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.operators.sign_in import next_letters, only_name
from realtime.interfaces import LiveCode, Notice, NoticeKind
from recognition.message import Message
from tests.fakes import text_message
from tests.gui.fake_session import FakeSession
from tests.gui.operators.test_operator_lock import WAIT_MS, Clock, clock, guarded, type_pin

__all__ = ["clock", "guarded"]
Guarded = Callable[..., tuple[MainWindow, FakeSession]]
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def kiosk(guarded: Guarded) -> tuple[MainWindow, FakeSession]:
    window, session = guarded("Ada")
    window.kiosk.begin()
    session.calls[:] = [each for each in session.calls if each[0] == "recorded"]
    return window, session


def test_without_operators_there_is_none(guarded: Guarded) -> None:
    window, _ = guarded()
    window.kiosk.begin()
    assert not window.kiosk.is_on
    assert not window.isFullScreen()


def test_it_shows_who_is_here_and_no_commands(kiosk: tuple[MainWindow, FakeSession]) -> None:
    window, _ = kiosk
    assert window.isFullScreen()
    assert window.kiosk.sign_in.isVisible()
    assert window.desk.strip.isVisible()
    hidden = (
        window.menuBar(),
        window.controls,
        window.figures,
        window.people,
        window.pickers.source,
        window.pickers.people,
    )
    assert not any(each.isVisible() for each in hidden)
    assert window.kiosk.sign_in.height() >= 60, "to be hit with a finger"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Q, CONTROL), (Qt.Key.Key_W, CONTROL), (Qt.Key.Key_F11, None), (Qt.Key.Key_F9, None),
        (Qt.Key.Key_F8, None), (Qt.Key.Key_F1, None), (Qt.Key.Key_Comma, CONTROL), (Qt.Key.Key_L, CONTROL),
        (Qt.Key.Key_C, None), (Qt.Key.Key_Left, None), (Qt.Key.Key_Space, CONTROL), (Qt.Key.Key_O, CONTROL),
        (Qt.Key.Key_F, ALT), (Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_S, CONTROL), (Qt.Key.Key_Delete, None),
    ],
)  # fmt: skip
def test_no_key_does_anything(
    kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier | None
) -> None:
    window, session = kiosk
    before = session.access.is_wanted
    for target in (window, window.stage.view, window.kiosk.sign_in):
        qtbot.keyClick(target, key, modifiers or Qt.KeyboardModifier.NoModifier)
    # As from the system: through the window, which is where keys of menus are found.
    QTest.keyClick(window.windowHandle(), key, modifiers or Qt.KeyboardModifier.NoModifier)
    QApplication.processEvents()
    assert window.kiosk.is_on
    assert window.isVisible()
    assert window.isFullScreen()
    assert [each for each in session.calls if each[0] != "recorded"] == []
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert session.access.is_wanted is before


def test_no_mouse_does_anything_but_on_its_buttons(kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot) -> None:
    window, session = kiosk
    view = window.stage.view
    for track in range(0, view.width(), 40):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(track, view.height() // 3))
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view, Qt.MouseButton.RightButton)
    QApplication.processEvents()
    assert window.isFullScreen()
    assert window.kiosk.is_on
    assert not any(isinstance(each, QMenu) and each.isVisible() for each in QApplication.topLevelWidgets())
    assert not any(call[0] != "recorded" for call in session.calls)


def test_closing_and_escape_ask_for_the_pin(
    kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, session = kiosk
    monkeypatch.setattr(QCloseEvent, "spontaneous", lambda _self: True)
    assert not window.close()
    assert window.isVisible()
    assert window.operator_lock.dialog is not None
    qtbot.keyClick(window.operator_lock.dialog, Qt.Key.Key_Escape)
    assert window.operator_lock.dialog is None
    assert window.kiosk.is_on

    qtbot.keyClick(window, Qt.Key.Key_Escape)
    dialog = window.operator_lock.dialog
    assert dialog is not None
    assert dialog.keys is not None
    qtbot.waitUntil(lambda: dialog.name.count() > 0, timeout=WAIT_MS)
    for digit in "1234":
        qtbot.mouseClick(dialog.keys.keys[digit], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.kiosk.is_on, timeout=WAIT_MS)
    assert not window.isFullScreen()
    assert window.menuBar().isVisible()
    assert window.pickers.source.isVisible()
    assert not window.kiosk.bar.isVisible()
    monkeypatch.undo()
    assert session.access.operator == "Ada"


def test_the_end_of_the_session_closes_it(kiosk: tuple[MainWindow, FakeSession]) -> None:
    window, session = kiosk
    assert window.close()
    assert len(session.called("stop")) == 1


def test_a_wrong_pin_does_not_end_it(kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot) -> None:
    window, _ = kiosk
    qtbot.mouseClick(window.kiosk.leave, Qt.MouseButton.LeftButton)
    type_pin(qtbot, window, "4321")
    dialog = window.operator_lock.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=WAIT_MS)
    assert window.kiosk.is_on
    dialog.reject()


def test_it_begins_again_when_the_operator_is_away(
    kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot, clock: Clock
) -> None:
    window, _ = kiosk
    window.kiosk.ask_for_pin()
    type_pin(qtbot, window, "1234")
    qtbot.waitUntil(lambda: not window.kiosk.is_on, timeout=WAIT_MS)
    clock.now += 61
    window.refresh_text()
    qtbot.waitUntil(lambda: window.kiosk.is_on and window.isFullScreen(), timeout=WAIT_MS)


def test_who_is_not_recognised_signs_in_by_hand(kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot) -> None:
    window, session = kiosk
    qtbot.keyClick(window.kiosk.sign_in, Qt.Key.Key_Space)
    dialog = window.kiosk.sign_in_dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.take.isEnabled()
    qtbot.keyClicks(dialog.name, "  Mary   Jackson ")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert session.called("sightings.sign_in") == [("Mary Jackson",)]
    qtbot.waitUntil(lambda: window.kiosk.told.text() == "Mary Jackson is signed in.", timeout=WAIT_MS)
    assert window.kiosk.is_on
    assert window.kiosk.sign_in_dialog is None


def test_a_screen_without_a_keyboard_has_the_next_letters(kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot) -> None:
    window, session = kiosk
    names = window.people.model.names()
    person = next(each for each in names if each.isascii())
    window.kiosk.ask_to_sign_in()
    dialog = window.kiosk.sign_in_dialog
    assert dialog is not None
    typed = 0
    while not dialog.offer.isVisible():
        key = dialog.letters[person[typed].upper()]
        qtbot.mouseClick(key, Qt.MouseButton.LeftButton)
        typed += 1
    qtbot.mouseClick(dialog.offer, Qt.MouseButton.LeftButton)
    assert session.called("sightings.sign_in") == [(person,)]


def test_nobody_reads_there_who_is_registered() -> None:
    names = ["Ada Lovelace", "Adam Riese", "Grace Hopper"]
    assert next_letters(names, "") == ("A", "G")
    assert next_letters(names, "ada") == (" ", "M")
    assert only_name(names, "G") == ""
    assert only_name(names, "gra") == "Grace Hopper"
    assert only_name(names, "Ada") == ""
    assert only_name(names, "Adam") == "Adam Riese"


def test_the_window_manager_is_answered(kiosk: tuple[MainWindow, FakeSession], qtbot: QtBot) -> None:
    window, _ = kiosk
    window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(window.isFullScreen, timeout=WAIT_MS)
    assert QGuiApplication.focusWindow() is not None


def test_visitors_see_no_notice_that_asks_for_a_button(kiosk: tuple[MainWindow, FakeSession]) -> None:
    window, session = kiosk
    missing = Notice(
        NoticeKind.WARNING,
        Message.of(LiveCode.WEIGHTS_MISSING, name="vggface-resnet50", instead="sface"),
        "fetch-model",
        "vggface-resnet50",
    )
    broken = Notice(NoticeKind.PROBLEM, text_message("Nobody is recognised."))
    session.now = dataclasses.replace(session.now, notices=(missing, broken))
    window.refresh_picture()
    window.refresh_text()
    assert window.notices.shown == (broken,)
    assert window.notices.findChildren(QAbstractButton, options=Qt.FindChildOption.FindChildrenRecursively) == []
    window.kiosk.end()
    window.refresh_text()
    assert window.notices.shown == (missing, broken)
    assert "Download…" in [each.text() for each in window.notices.findChildren(QAbstractButton)]
