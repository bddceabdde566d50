"""The lock of the window: what waits for an operator goes on after the PIN, and without operators nothing is asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.operators.operators_dialog import NewPinDialog
from recognition.message import Message
from services.privacy.access import Access
from services.privacy.operators import Operators
from storage.operators import HashCost, OperatorFile
from tests.gui import scenes
from tests.gui.conftest import OpenWindow
from tests.gui.fake_session import FakeSession

CHEAP = HashCost(memory=64, iterations=1, lanes=1)
WAIT_MS = 20_000


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def guarded(tmp_path: Path, open_window: OpenWindow, clock: Clock) -> Callable[..., tuple[MainWindow, FakeSession]]:
    """A window with these operators, whose PINs are 1234."""

    def make(*names: str) -> tuple[MainWindow, FakeSession]:
        operators = OperatorFile(tmp_path / "operators.jsonl", cost=CHEAP, wall_clock=clock)
        for each in names:
            operators.add(each, "1234")
        session = FakeSession(scenes.running())
        recorded: list[Message] = []
        session.access = Access(
            operators, lock_after=60.0, record=recorded.append, clock=clock, wall_clock=lambda: clock.now
        )
        session.operators = Operators(session.access, session.tasks, recorded.append)
        session.calls.append(("recorded", recorded))
        return open_window(session)

    return make


def recorded(session: FakeSession) -> list[str]:
    ((entries,),) = session.called("recorded")
    return [each.code for each in entries]


def type_pin(qtbot: QtBot, window: MainWindow, pin: str) -> None:
    dialog = window.operator_lock.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.name.count() > 0, timeout=WAIT_MS)
    qtbot.keyClicks(dialog.pin, pin)
    qtbot.keyClick(dialog.pin, Qt.Key.Key_Return)


def test_without_operators_nothing_is_shown_or_asked(guarded: Callable[..., tuple[MainWindow, FakeSession]]) -> None:
    window, session = guarded()
    done: list[str] = []
    session.access.run("change", lambda: done.append("change"))
    window.refresh_text()
    assert done == ["change"]
    assert not window.operator_lock.sign.isVisible()
    assert not window.operator_lock.action.isEnabled()
    assert window.operator_lock.dialog is None


def test_what_waits_goes_on_after_the_pin(guarded: Callable[..., tuple[MainWindow, FakeSession]], qtbot: QtBot) -> None:
    window, session = guarded("Ada", "Bea")
    window.refresh_text()
    assert (window.operator_lock.sign.isVisible(), window.operator_lock.sign.text()) == (True, "Locked")
    done: list[str] = []
    for text in ("first", "second"):
        session.access.run("change", partial(done.append, text))
    session.access.run("other", lambda: done.append("other"))
    window.refresh_text()
    dialog = window.operator_lock.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert done == []

    type_pin(qtbot, window, "9999")
    qtbot.waitUntil(lambda: dialog.problem.text() == "That is not the PIN of Ada.", timeout=WAIT_MS)
    assert done == []
    assert dialog.pin.text() == ""
    type_pin(qtbot, window, "1234")
    qtbot.waitUntil(lambda: window.operator_lock.dialog is None, timeout=WAIT_MS)
    assert done == ["second", "other"], "of one kind the newest"
    assert window.operator_lock.sign.text() == "Ada"
    assert recorded(session) == ["operator-refused", "operator-unlocked"]
    session.access.run("change", lambda: done.append("third"))
    assert done[-1] == "third"


def test_what_waits_is_dropped_with_the_question(
    guarded: Callable[..., tuple[MainWindow, FakeSession]], qtbot: QtBot
) -> None:
    window, session = guarded("Ada")
    done: list[str] = []
    session.access.run("change", lambda: done.append("change"))
    window.refresh_text()
    assert window.operator_lock.dialog is not None
    qtbot.keyClick(window.operator_lock.dialog, Qt.Key.Key_Escape)
    window.refresh_text()
    assert window.operator_lock.dialog is None
    assert not session.access.is_wanted
    window.operator_lock.ask()
    type_pin(qtbot, window, "1234")
    qtbot.waitUntil(lambda: not session.access.is_locked, timeout=WAIT_MS)
    assert done == []


def test_it_locks_after_a_while_without_input(
    guarded: Callable[..., tuple[MainWindow, FakeSession]], qtbot: QtBot, clock: Clock
) -> None:
    window, session = guarded("Ada")
    session.access.unlock("Ada", "1234")
    window.refresh_text()
    clock.now += 59
    qtbot.keyClick(window.stage.view, Qt.Key.Key_Shift)
    clock.now += 59
    assert session.access.operator == "Ada"
    with qtbot.waitSignal(window.operator_lock.locked):
        clock.now += 2
        window.refresh_text()
    assert session.access.is_locked
    assert window.operator_lock.sign.text() == "Locked"


def test_a_clock_that_jumps_locks(guarded: Callable[..., tuple[MainWindow, FakeSession]], clock: Clock) -> None:
    _, session = guarded("Ada")
    session.access.unlock("Ada", "1234")
    clock.now -= 3600
    assert session.access.is_locked


def test_its_key_unlocks_and_locks(guarded: Callable[..., tuple[MainWindow, FakeSession]], qtbot: QtBot) -> None:
    window, session = guarded("Ada")
    window.refresh_text()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_L, keys)
    type_pin(qtbot, window, "1234")
    qtbot.waitUntil(lambda: window.operator_lock.dialog is None, timeout=WAIT_MS)
    assert session.access.operator == "Ada"
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_L, keys)
    assert session.access.is_locked


def test_operators_are_added_and_removed(guarded: Callable[..., tuple[MainWindow, FakeSession]], qtbot: QtBot) -> None:
    window, session = guarded()
    dialog = window.operator_lock.show_operators()
    qtbot.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    (question,) = dialog.findChildren(NewPinDialog)
    for field, text in ((question.name, "Ada"), (question.first, "1234"), (question.second, "1235")):
        qtbot.keyClicks(field, text)
    assert not question.take.isEnabled()
    question.second.setEchoMode(QLineEdit.EchoMode.Normal)
    question.second.setText("1234")
    qtbot.mouseClick(question.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: dialog.status.text() == "Ada is an operator.", timeout=WAIT_MS)
    assert session.access.is_locked, "whoever goes on shows who they are"
    assert session.operators is not None
    session.operators.remove("Ada")
    window.refresh_text()
    type_pin(qtbot, window, "1234")
    qtbot.waitUntil(lambda: dialog.list.count() == 0, timeout=WAIT_MS)
    assert not session.access.is_set_up
    assert recorded(session) == ["operator-added", "operator-unlocked", "operator-removed"]
    dialog.reject()
