"""What the windows beside the main one can be asked to show; ``python -m tests.gui.page_scenes FOLDER`` paints it."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox

from gui.main_window import MainWindow
from gui.models.evaluation_window import EvaluationWindow
from gui.settings.sources_window import SourcesWindow
from gui.widgets.dialogs import TextDialog
from gui.widgets.page import bring_up
from realtime.interfaces import Activity, Choice, GalleryView
from realtime.sources.discovery import FoundCamera
from realtime.sources.onvif import CameraDescription, CameraStream
from recognition.errors import PictureError
from recognition.faces.quality import Quality
from recognition.message import Message
from recognition.progress import Progress, Stage, Unit
from recognition.recognizer import Face
from recognition.registry import BUNDLES, EMBEDDERS
from recognition.types import Box, Detection, Embedding, Match
from recognition.weights.catalogue import WeightFile, Wheel
from recognition.weights.store import ModelState
from services.evaluation.calibration import ThresholdEvidence
from services.evaluation.evaluation import EvaluationView
from services.models.models import ModelStatus, ModelsView
from services.network_cameras import CamerasView
from services.pictures.identify import PictureResult
from services.pictures.stills import StillsView
from tests.gui.fake_session import FakeSession, services_of
from tests.gui.scenes import NAMES, picture, running, tracks

Page = Callable[[MainWindow], Any]

_PICTURES_MS = 700
"""In which the small pictures of a page are read."""

NEAREST = (
    ((NAMES[0], 0.312), ("Ada Lovelace", 0.71), ("Grace Hopper", 0.842)),
    ((NAMES[1], 0.418), (NAMES[0], 0.66), ("Ada Lovelace", 0.92)),
    ((NAMES[2], 0.561), (NAMES[1], 0.602), (NAMES[3], 0.88)),
    ((NAMES[3], 0.874), (NAMES[0], 0.9), (NAMES[2], 0.97)),
    (("Grace Hopper", 0.933), (NAMES[4], 0.961), (NAMES[0], 1.04)),
)


def learnt() -> ThresholdEvidence:
    """Thirty people with five pictures each, much as they are with SFace."""
    at = np.linspace(0.01, 1.99, 100)
    same = 150 * np.exp(-(((at - 0.42) / 0.13) ** 2) / 2)
    different = 4000 * np.exp(-(((at - 0.95) / 0.11) ** 2) / 2)
    return ThresholdEvidence(
        tuple(same.astype(int).tolist()),
        tuple(different.astype(int).tolist()),
        Message.of("calibrated", pictures=150, people=30),
        (Message.of("extrapolated", people=30),),
        ((0.1, 0.702), (0.01, 0.585), (0.001, 0.514)),
    )


def one_picture_each() -> ThresholdEvidence:
    return dataclasses.replace(learnt(), same=(), warnings=(Message.of("single-pictures"),))


def few() -> ThresholdEvidence:
    basis = Message.of("published", people=2, needed=5)
    return ThresholdEvidence(basis=basis, suggestions=learnt().suggestions)


DAMAGED = PictureError("The file is cut short. Copy or download it once more.")


def still_face(box: Box, nearest: tuple[tuple[str, float], ...] = (), reasons: tuple[str, ...] = ()) -> Face:
    """A face of a still; ``reasons``: what makes it hard to recognise."""
    person, distance = nearest[0] if nearest else (None, 2.0)
    return Face(
        Detection(box, 0.9),
        Embedding(np.zeros(3, np.float32), "made-up@1"),
        Match(person, distance),
        nearest,
        Quality(80.0, 0.8, 120.0, 40.0, 0.0, 0.0, 1.0, reasons),
    )


def stills(folder: Path = Path("/pictures")) -> StillsView:
    """A picture with five faces is shown, others are done, refused or waiting."""
    faces = tuple(still_face(track.box, near) for track, near in zip(tracks(), NEAREST, strict=True))
    results = (
        PictureResult("Summer party 2024.jpg", folder / "Summer party 2024.jpg", faces),
        PictureResult("IMG_2041.heic", folder / "IMG_2041.heic", faces[:1]),
        PictureResult("garden.png", folder / "garden.png", ()),
        PictureResult("scan.tif", folder / "scan.tif", (), DAMAGED),
        PictureResult("Camera 0, 14:03:22", None, faces[3:4]),
        PictureResult("a very long name of a picture that was sent by a telephone.jpg", folder / "b.jpg"),
    )
    activity = Activity(Progress(Stage.ANALYSING_PICTURES, 5, 6, Unit.PICTURES))
    return StillsView(results, 0, picture(), activity=activity)


def models() -> ModelsView:
    """One of each state and licence."""

    def row(
        name: str,
        what: str,
        licence: str,
        commercial: bool | None,
        size: int | None,
        state: ModelState,
        problem: str = "",
    ) -> ModelStatus:
        paper = "Somebody and Others, A paper about faces, CVPR 2019"
        carriers = (Wheel(f"{name}==1.0", "weights.onnx"),)
        file = WeightFile(name, what, paper, "VGGFace2", "w.onnx", licence, commercial, "", "", carriers, size)
        return ModelStatus(file, state, problem or None)

    ready, missing, wrong = ModelState.READY, ModelState.MISSING, ModelState.WRONG
    ask = "the weights are the Visual Geometry Group's, who state no licence for them: ask Oxford before any use"
    return ModelsView(
        (
            row("sface", "SFace face embedder (MobileFaceNet)", "Apache-2.0", True, 10_667_852, ready),
            row("yunet", "YuNet face detector", "MIT", True, 122_489, ready),
            row("arcface-mbf", "MobileFaceNet w600k_mbf", "for non-commercial research", False, 13_616_099, missing),
            row("facenet", "FaceNet (Inception-ResNet v1)", "MIT", True, 95_745_767, wrong, "The file is cut short."),
            row("vggface-resnet50", "VGGFace2 face embedder (ResNet-50)", ask, None, None, missing),
        ),
        activity=Activity(Progress(Stage.DOWNLOADING, 6.12e6, 13.6e6, Unit.BYTES, "arcface-mbf")),
    )


def measured() -> EvaluationView:
    return EvaluationView(
        ("sface", "facenet"),
        (
            ("Your people get their own name", "97.5 % (91.1 to 99.4)", "99.1 % (94 to 100)"),
            ("Your people get another's name", "0 % (0 to 10)", "0 % (0 to 10)"),
            ("Strangers get somebody's name", "2 % (0.1 to 10.5)", "0 % (0 to 5.9)"),
            ("The nearest is the right person", "100 % (90 to 100)", "100 % (90 to 100)"),
            ("No face is found", "0.7 % (0 to 3.7)", "0.7 % (0 to 3.7)"),
            ("Threshold", "0.593", "0.400"),
            ("Time for a face", "12 ms", "48 ms"),
        ),
        (
            "20 people were searched for and 10 played strangers. With so few strangers a rate under 30 % cannot be "
            "told from none.",
        ),
        Path("/gallery/.rollcall/evaluation.html"),
        status=Message.of("evaluated", pictures=150, people=30),
    )


def network_cameras() -> CamerasView:
    """Three that answered, and the streams of the first."""
    found = tuple(
        FoundCamera(f"http://192.168.1.{number}/onvif/device_service", f"192.168.1.{number}", name, model)
        for number, name, model in ((20, "Front door", "DS-2CD"), (21, "Loading bay", "M3045"), (34, "", ""))
    )
    streams = tuple(
        CameraStream(f"rtsp://desk@192.168.1.20:554/{number}", name, codec, width, height)
        for number, name, codec, width, height in ((1, "Main", "H265", 2560, 1440), (2, "Small", "H264", 640, 360))
    )
    description = CameraDescription("192.168.1.20", "Acme", "DS-2CD", streams, 0.0)
    return CamerasView(found=found, camera="192.168.1.20", description=description)


def scenes(session: FakeSession) -> Iterator[tuple[str, tuple[int, int], Page]]:
    """Name, size, and how to get there from the main window."""
    for name, evidence, size in (
        ("meaning", learnt(), (1280, 820)),
        ("meaning-small", learnt(), (900, 640)),
        ("meaning-one", one_picture_each(), (1280, 740)),
        ("meaning-few", few(), (1280, 740)),
        ("meaning-none", ThresholdEvidence(), (1280, 740)),
    ):
        session.thresholds.now = evidence
        session.thresholds.fnir = 0.03 if evidence.same else None
        yield name, size, lambda window: window
    session.stills.now = StillsView()
    yield "stills-empty", (1180, 720), lambda window: window.pages.show_stills()
    session.stills.now = stills()
    yield "stills", (1180, 720), lambda window: window.pages.show_stills()
    session.stills.now = dataclasses.replace(
        stills(), activity=None, status=Message.of("saved-table", file="/home/ada/faces.csv")
    )
    yield "stills-game", (1000, 640), _game

    session.network_cameras.now = CamerasView(found=(), status=Message.of("no-cameras-found"))
    yield "cameras-none", (720, 620), lambda window: window.pages.show_cameras()
    session.network_cameras.now = network_cameras()
    yield "cameras", (720, 620), lambda window: window.pages.show_cameras()

    session.models.now = models()
    yield "models", (980, 640), lambda window: window.pages.show_models()
    session.models.now = dataclasses.replace(models(), activity=None, status=Message.of("model-ready", name="sface"))
    yield "models-missing", (860, 600), lambda window: _model(window, 4)
    yield "licence", (480, 320), _licence
    session.evaluation.now = EvaluationView()
    yield "evaluation-empty", (860, 640), _evaluation
    session.evaluation.now = measured()
    yield "evaluation", (860, 640), _evaluation
    yield "settings", (980, 720), lambda window: window.pages.show_settings()
    yield "settings-changed", (980, 720), _changed_settings
    yield "settings-sources", (820, 620), _several_sources
    yield (
        "help",
        (600, 600),
        lambda window: _help(window, next(each for each in window.actions() if _is_help(each)).trigger),
    )
    yield "keys", (600, 600), lambda window: _help(window, window.menus._show_keys)
    yield "about", (600, 600), lambda window: _help(window, lambda: window.menus._show_about(window.snapshot))


def _is_help(action: QAction) -> bool:
    return action.shortcut().toString() == "F1"


def _help(window: MainWindow, show: Callable[[], object]) -> Any:
    show()
    return window.findChildren(TextDialog)[-1]


def _changed_settings(window: MainWindow) -> Any:
    page = window.pages.show_settings()
    draft = window.pages.show_settings().page.draft
    draft.change("source.fps", 700)
    draft.change("source.turn", 90)
    draft.change("gallery.folder", "config.yaml")
    return page


def _several_sources(window: MainWindow) -> Any:
    page = window.pages.show_settings()
    page.sources.click()
    (sources,) = page.findChildren(SourcesWindow)
    for _ in range(2):
        sources.add.click()
    return sources


def _evaluation(window: MainWindow) -> EvaluationWindow:
    """With every network to be chosen."""
    labels = [(name, each.label) for name, each in EMBEDDERS.items()]
    labels += [(name, each.label) for name, each in BUNDLES.items()]
    page = window.pages.show_evaluation()
    page.hide()
    page._embedders = lambda: tuple(Choice(name, label) for name, label in labels)
    return bring_up(page)


def _model(window: MainWindow, row: int) -> Any:
    page = window.pages.show_models()
    page.view.setCurrentIndex(page.view.model().index(row, 0))  # selectRow finds no current cell from right to left
    return page


def _licence(window: MainWindow) -> Any:
    page = _model(window, 4)
    page.refresh()
    page.offer()
    return page.findChildren(QMessageBox)[-1]


def _game(window: MainWindow) -> Any:
    page = window.pages.show_stills()
    page.game.setChecked(True)
    page.refresh()
    return page


def paint(
    folder: Path,
    scenes: Callable[[FakeSession], Iterator[tuple[str, tuple[int, int], Page]]] = scenes,
    gallery: GalleryView | None = None,
) -> None:
    from gui.app import application
    from gui.widgets.theme import Appearance

    folder.mkdir(parents=True, exist_ok=True)
    app = application()
    for theme in ("light", "dark"):
        appearance = Appearance(app, theme)
        session = FakeSession(running())
        session.change(gallery=gallery or session.now.gallery)
        window = MainWindow(services_of(session), appearance, mirror=False)
        window.show()
        for name, size, page in scenes(session):
            shown = page(window)
            shown.resize(*size)
            for _ in range(5):
                app.processEvents()
            getattr(shown, "refresh", window.refresh_text)()
            settled = QElapsedTimer()
            settled.start()
            while settled.elapsed() < (_PICTURES_MS if gallery else 0):
                app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            for _ in range(20):
                app.processEvents()
            shown.grab().save(str(folder / f"{name}-{theme}.png"))
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    paint(Path(sys.argv[1]))
