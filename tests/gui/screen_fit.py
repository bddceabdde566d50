"""Opens every window on the screen of ``QT_QPA_PLATFORM``; prints as JSON what does not fit, or cannot be reached.

Run by ``test_screen_fit.py`` in a process of its own: screen and scale are chosen when Qt starts. The argument is the
size of the font in points.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTabBar,
    QTextBrowser,
    QToolTip,
    QWidget,
)

from gui.app import application
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from tests.gui import enrolment_scenes, keeping_scenes, learning_scenes, page_scenes, people_scenes, training_scenes
from tests.gui import scenes as main_scenes
from tests.gui.fake_session import FakeSession, services_of

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
    QTextBrowser,
)
TITLE_BAR = 30


def room() -> QSize:
    """What is left of the screen for a window's own area."""
    return QApplication.primaryScreen().availableGeometry().size() - QSize(0, TITLE_BAR)


def problems(window: QWidget, room: QSize) -> Iterator[str]:
    smallest = window.minimumSizeHint().expandedTo(window.minimumSize())
    for what, size in (("opens with", window.size()), ("cannot be smaller than", smallest)):
        if size.width() > room.width() or size.height() > room.height():
            yield f"{what} {size.width()} x {size.height()} of {room.width()} x {room.height()}"
    for part in window.findChildren(QWidget):
        if isinstance(part, CONTROLS) and part.isVisible() and part.window() is window:
            yield from _problems_of(part, window)


def _problems_of(part: QWidget, window: QWidget) -> Iterator[str]:
    inner = part.parentWidget()
    if isinstance(inner, (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)) or part.objectName().startswith("qt_"):
        return
    if isinstance(part, QHeaderView):
        return
    name = part.accessibleName() or getattr(part, "text", str)() or type(part).__name__
    hint, least = part.minimumSizeHint(), part.minimumSize()
    needed = QSize(least.width() or hint.width(), least.height() or hint.height())
    if part.width() < needed.width() or part.height() < needed.height():
        yield f"{name!r} is squeezed to {part.width()} x {part.height()} of {needed.width()} x {needed.height()}"
    above = part.parentWidget()
    while above is not None:
        place = QRect(part.mapTo(above, QPoint()), part.size())
        if not above.rect().contains(place):
            yield f"{name!r} lies outside of {type(above).__name__}"
            return
        if above is window:
            return
        scrolled = (above.parentWidget() or above).parentWidget()
        if isinstance(scrolled, QScrollArea) and scrolled.widget() is above:
            part = above = scrolled  # what lies in it can be scrolled to
        elif isinstance(scrolled, QAbstractScrollArea) and above is scrolled.viewport():
            part = above = scrolled
        above = above.parentWidget()


def _top_windows() -> list[QWidget]:
    windows = QApplication.topLevelWidgets()
    return [
        each
        for each in windows
        if each.isVisible()
        and not isinstance(each, (QFileDialog, QMenu, QToolTip))
        and each.inherits("QFrame") is False
    ]


def _open(session: FakeSession, folder: Path) -> Iterator[tuple[str, Any]]:
    yield from ((f"main {name}", snapshot) for name, snapshot in main_scenes.scenes().items())
    for scenes in (
        page_scenes.scenes(session),
        people_scenes.scenes(session),
        keeping_scenes.scenes(session, folder),
        learning_scenes.scenes(session),
        training_scenes.scenes(session),
        enrolment_scenes.scenes(session),
    ):
        yield from ((name, page) for name, _size, page in scenes)


def all_problems(app: QApplication, folder: Path) -> list[str]:
    session = FakeSession(main_scenes.running())
    session.change(gallery=people_scenes.photographed(folder))
    window = MainWindow(services_of(session), Appearance(app, "light"), mirror=False)
    window.show()
    found: dict[str, str] = {}
    for name, scene in _open(session, folder):
        if callable(scene):
            shown = scene(window)
        else:
            session.now, shown = scene, window
            window.refresh_picture()
        for _ in range(5):
            app.processEvents()
        getattr(shown, "refresh", window.refresh_text)()
        for _ in range(5):
            app.processEvents()
        if len(sys.argv) > 2:
            for number, each in enumerate(_top_windows()):
                if each is shown or each is not window:
                    each.grab().save(f"{sys.argv[2]}/{name.replace(' ', '-')}-{number}.png")
        for each in _top_windows():
            if each is shown or each is not window:
                for text in problems(each, room()):
                    found.setdefault(f"{type(each).__name__} {text}", name)
        for each in _top_windows():
            if each is not window:
                each.close()
        app.processEvents()
    window.close()
    return [f"{name}: {text}" for text, name in found.items()]


def main() -> None:
    app = application()
    Appearance(app, "light")
    font = app.font()
    font.setPointSizeF(float(sys.argv[1]))
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({"room": room().toTuple(), "problems": all_problems(app, Path(folder))}))


if __name__ == "__main__":
    main()
