"""The window of network cameras, against a fake one: from the search to the source that is opened."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

import realtime.sources.discovery as discovery
import services.network_cameras as network_cameras
from gui.live.cameras_window import CamerasWindow
from realtime.task_runner import TaskRunner
from services.network_cameras import NetworkCameras
from tests.gui import scenes
from tests.gui.conftest import OpenWindow
from tests.realtime.sources.onvif_camera import FakeCamera, answering_probes, probe_match, running

WAIT_MS = 30_000


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Of a camera that answers."""
    with running(FakeCamera(password="right")) as at, answering_probes(probe_match(f"http://{at}/onvif/x")) as group:
        monkeypatch.setattr(
            network_cameras,
            "find_cameras",
            lambda **more: discovery.find_cameras(0.5, interfaces=["127.0.0.1"], group=group, **more),
        )
        yield at


@pytest.fixture
def window(host: str, open_window: OpenWindow) -> Iterator[CamerasWindow]:
    assert host
    main, _ = open_window(scenes.running())
    tasks = TaskRunner()
    made = CamerasWindow(NetworkCameras(tasks), lambda: main.snapshot, main)
    yield made
    made.close()
    tasks.close(5.0)


def test_from_the_search_to_the_source(window: CamerasWindow, host: str, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(lambda: window.found.model().rowCount() == 1, timeout=WAIT_MS)
    assert not window.ask.isEnabled()
    assert not window.open.isEnabled()
    window.found.selectRow(0)
    assert window.camera.text() == host
    window.user.setText("admin")
    window.password.setText("wrong")
    qtbot.keyClick(window.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "refuses the user name" in window.activity.label.text(), timeout=WAIT_MS)
    window.password.setText("right")
    window.ask.click()
    qtbot.waitUntil(window.open.isEnabled, timeout=WAIT_MS)
    assert [str(window.streams.model().index(row, 1).data()) for row in range(2)] == ["1920 × 1080", "640 × 360"]
    taken: list[str] = []
    window.take = taken.append
    window.open.click()
    assert taken == ["rtsp://admin:right@127.0.0.1:8554/stream?profile=main"]  # tests have no key store
    assert window.password.text() == ""
    assert not window.isVisible()


class Counted(NetworkCameras):
    searches = 0

    def find(self) -> None:
        self.searches += 1


def test_the_menu_of_sources_opens_it_and_takes_what_is_chosen(open_window: OpenWindow, qtbot: QtBot) -> None:
    main, session = open_window(scenes.running())
    tasks = TaskRunner()
    session.network_cameras = cameras = Counted(tasks)  # type: ignore[assignment]
    menu = main.pickers.source_menu
    for _ in range(2):
        menu.ask("network")
    (window,) = main.findChildren(CamerasWindow)
    assert window.isVisible()
    assert cameras.searches == 1
    with qtbot.waitSignal(menu.chosen) as chosen:
        window.take("rtsp://admin@camera/1")
    assert chosen.args == ["rtsp://admin@camera/1"]
    (beside,) = [each for each in menu.findChildren(type(menu)) or main.findChildren(type(menu)) if each is not menu]
    beside.ask("network")
    with qtbot.waitSignal(menu.added) as added, qtbot.assertNotEmitted(menu.chosen):
        window.take("rtsp://admin@camera/2")
    assert added.args == ["rtsp://admin@camera/2"]
    tasks.close(5.0)
