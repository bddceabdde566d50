"""A morning at the desk: the real window on a real session, with drawn faces in place of cameras and networks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.first_run.remembered import first_steps_wanted
from gui.main_window import MainWindow
from gui.widgets.name_field import NameQuestion
from gui.widgets.theme import Appearance
from realtime.interfaces import Source
from realtime.session import LiveSession
from recognition.progress import ProgressSink
from recognition.types import Image, State
from services.app_services import AppServices
from settings import DetectionSettings, RecognitionSettings, Settings, SourceSettings
from storage.files.gallery_folder import FileKind, scan
from tests.fakes import PATIENCE, FakeModelFactory, FedSource
from tests.marker_faces import AZURE, FRONT, JADE, RUBY, MarkerDetector, marker_picture

PATIENCE_MS = round(PATIENCE * 1000)
SETTINGS = Settings(
    source=SourceSettings(default="fed"),
    detection=DetectionSettings(detector="squares"),
    recognition=RecognitionSettings(embedder="sface", looks_to_decide=1, settled_interval=0.0),
)
PLACES = (20, 20), (200, 20), (380, 20)
SIZE = 500, 240


OpenDesk = Callable[[], "Morning"]


class Factory(FakeModelFactory):
    def detector(self, name: str, progress: ProgressSink, **_options: object) -> MarkerDetector:
        self._make(name, progress)
        return MarkerDetector()


class Morning:
    """The desk with its door: ``stands`` is who stands there."""

    def __init__(self, qtbot: QtBot, gallery: Path, memory: QSettings, appearance: Appearance) -> None:
        self._qtbot = qtbot
        self.fed = FedSource()
        self.stands: tuple[tuple[int, int, int], ...] = ()
        self.session = LiveSession(SETTINGS, Factory(), gallery, create=self._create)  # type: ignore[arg-type]
        services = AppServices(self.session, SETTINGS)
        self.window = MainWindow(services, appearance, mirror=False, memory=memory)
        self.window.show()
        self.window.activateWindow()
        self.window.resize(1280, 740)
        if first_steps_wanted(memory):
            self.window.first_run.begin()
        services.start()

    def _create(self, spec: str) -> Source:
        assert spec == "fed"
        return self.fed

    def picture(self) -> Image:
        faces = [(FRONT, colour, place) for colour, place in zip(self.stands, PLACES, strict=False)]
        return marker_picture(*faces, size=SIZE)

    def until(self, holds: Callable[[], bool]) -> None:
        """The camera goes on meanwhile."""

        def look() -> bool:
            self.fed.feed(self.picture())
            return holds()

        self._qtbot.waitUntil(look, timeout=PATIENCE_MS)

    def here(self) -> list[str]:
        """Names in the strip, the latest first; strangers last."""
        view = self.window.desk.strip
        chips = [each for each in view.chips.values() if each.isVisible()]
        return [each.name.text() for each in sorted(chips, key=lambda each: each.x())]

    def named(self) -> set[str | None]:
        analysis = self.session.snapshot().analysis
        return {each.person for each in analysis.tracks if each.state is State.KNOWN} if analysis is not None else set()


@pytest.fixture
def memory(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_desk(qtbot: QtBot, tmp_path: Path, memory: QSettings, appearance: Appearance) -> Iterator[OpenDesk]:
    """Opens the desk of a gallery with Ada and Bea; every thread has to be gone in the end."""
    before = set(threading.enumerate())
    gallery = tmp_path / "gallery"
    gallery.mkdir()
    for name, colour in (("Ada", RUBY), ("Bea", JADE)):
        cv2.imwrite(str(gallery / f"{name}.png"), marker_picture((FRONT, colour, (110, 70))))
    mornings: list[Morning] = []

    def begin() -> Morning:
        mornings.append(Morning(qtbot, gallery, memory, appearance))
        return mornings[-1]

    yield begin
    for each in mornings:
        each.window.close()
        each.window.deleteLater()
        assert each.session.stop(10.0) == ()
    assert [each.name for each in threading.enumerate() if each not in before] == []


@pytest.mark.timeout(240)
def test_a_morning_at_the_desk(open_desk: OpenDesk, qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk()
    window = desk.window
    assert window.first_run.isVisible()
    for press in (window.first_run.skip, window.first_run.skip, window.first_run.done):
        qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    assert not window.first_run.isVisible()
    desk.until(lambda: window.stage.view.painted is not None and not window.snapshot.activities)
    desk.until(lambda: window.desk.strip.empty.text() == "Nobody is here")
    steady = window.stage.view.geometry()

    desk.stands = (RUBY,)
    desk.until(lambda: desk.here() == ["Ada"])
    assert window.desk.comings.texts() == ["Ada is here"]
    desk.stands = (RUBY, JADE)
    desk.until(lambda: desk.here() == ["Bea", "Ada"])
    desk.stands = (RUBY, JADE, AZURE)
    desk.until(lambda: desk.here() == ["Bea", "Ada", "Who is this?"])
    assert "Somebody unknown is here" in window.desk.comings.texts()

    (stranger,) = (each for each in window.desk.strip.chips.values() if each.name.text() == "Who is this?")
    qtbot.mouseClick(stranger, Qt.MouseButton.LeftButton)
    (question,) = window.findChildren(NameQuestion)
    qtbot.keyClicks(question.field.line, "Cleo")
    qtbot.keyClick(question.field.line, Qt.Key.Key_Return)
    desk.until(lambda: desk.here() == ["Cleo", "Bea", "Ada"] and desk.named() == {"Ada", "Bea", "Cleo"})
    gallery = tmp_path / "gallery"
    desk.until(
        lambda: {each.person for each in scan(gallery).files.values() if each.kind is FileKind.PICTURE} >= {"Cleo"}
    )
    assert window.stage.view.geometry() == steady

    window.activateWindow()  # which is left to the window manager when a dialog closes
    desk.until(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    desk.until(lambda: window.figures.text("rate") != "– frames/s")
    assert window.meaning.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F9)
    qtbot.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()

    tomorrow = open_desk()
    assert not tomorrow.window.first_run.isVisible()
    tomorrow.stands = (AZURE,)
    tomorrow.until(lambda: tomorrow.here() == ["Cleo"])
    QApplication.processEvents()
