"""Keys of the whole application, in a window beside the main one."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui import scenes

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(open_window: Any, qtbot: QtBot) -> Any:
    window, _ = open_window(scenes.running())
    shown = window.pages.show_sightings()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def test_quit(page: Any, qtbot: QtBot) -> None:
    window = page.parentWidget()
    with qtbot.waitSignal(window.closed):
        qtbot.keyClick(page, Qt.Key.Key_Q, CONTROL)
    assert not page.isVisible()


def test_help(page: Any, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F1)
    (box,) = [each for each in page.parentWidget().findChildren(QDialog) if each.isVisible()]
    assert box.windowTitle() == "Registering people"
    box.close()


def test_full_screen_close_and_the_field_that_filters(page: Any, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F, CONTROL)
    assert page.filter.text.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_F11)
    assert page.isFullScreen()
    assert not page.parentWidget().isFullScreen()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isFullScreen()
    assert page.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_W, CONTROL)
    assert not page.isVisible()
    assert page.parentWidget().isVisible()
