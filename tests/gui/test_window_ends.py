"""The window closes from every state, and runs that end by themselves."""

from __future__ import annotations

import dataclasses
import os
import signal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QSettings, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

import gui.app
from gui.app import save_screenshot
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState
from recognition.errors import SourceError
from tests.gui import scenes
from tests.gui.fake_session import FakeSession, services_of


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
