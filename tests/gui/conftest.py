"""A window on a fake session, closed and checked for leftovers after each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from tests.gui.fake_session import FakeSession, services_of

OpenWindow = Callable[..., tuple[MainWindow, FakeSession]]


@pytest.fixture(scope="session")
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, "light")


@pytest.fixture
def open_window(qtbot: QtBot, appearance: Appearance) -> Iterator[OpenWindow]:
    """Shows a window of a snapshot or session, with the mirror off; nothing is remembered.

    With the workbench and the list of people, unless ``reception`` is asked for.
    """
    windows: list[MainWindow] = []

    def show(of: Snapshot | FakeSession, *, reception: bool = False) -> tuple[MainWindow, FakeSession]:
        session = of if isinstance(of, FakeSession) else FakeSession(of)
        window = MainWindow(services_of(session), appearance, mirror=False)
        windows.append(window)
        window.arrangement.show_workbench(not reception)
        window.arrangement.setVisible(not reception)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window, session

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
