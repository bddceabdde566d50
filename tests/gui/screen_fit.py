"""Opens every window on the screen of ``QT_QPA_PLATFORM``; prints as JSON what does not fit, or cannot be reached, and
doubled access keys.

Run by ``test_screen_fit.py`` in a process of its own: screen and scale are chosen when Qt starts. The arguments are
the size of the font in points, the language, and a folder for pictures of the windows, if they are wanted.
"""

from __future__ import annotations

import json
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
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
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTextBrowser,
    QToolTip,
    QWidget,
)

from gui.app import application
from gui.languages.install import install
from gui.main_window import MainWindow
from gui.widgets.layouts import ElidedLabel, Scrolled
from gui.widgets.theme import Appearance
from realtime.interfaces import Choice, Snapshot
from services.camera_previews import CameraPreview
from tests.gui import (
    enrolment_scenes,
    keeping_scenes,
    learning_scenes,
    page_scenes,
    people_scenes,
    training_scenes,
    trust_scenes,
)
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
LAYOUT_S = 2.0
USUAL_POINTS = 12
"""Larger letters may be scrolled sideways."""
_COMBO = QStyle.ComplexControl.CC_ComboBox


def room() -> QSize:
    """What is left of the screen for a window's own area."""
    return QApplication.primaryScreen().availableGeometry().size() - QSize(0, TITLE_BAR)


def problems(window: QWidget, room: QSize) -> Iterator[str]:
    smallest = window.minimumSizeHint().expandedTo(window.minimumSize())
    for what, size in (("opens with", window.size()), ("cannot be smaller than", smallest)):
        if size.width() > room.width() or size.height() > room.height():
            yield f"{what} {size.width()} x {size.height()} of {room.width()} x {room.height()}"
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        is_usual = part.font().pointSizeF() <= USUAL_POINTS
        if is_usual and isinstance(part, Scrolled) and (hidden := part.horizontalScrollBar().maximum()):
            yield f"is {hidden} points wider than {part.width()}, and scrolled sideways"
        if isinstance(part, CONTROLS):
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


def cut_texts(window: QWidget) -> Iterator[str]:
    """Texts that are not shown in full, and cannot be read elsewhere: in a tooltip, or by scrolling."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or part.window() is not window:
            continue
        if isinstance(part, QLabel) and not isinstance(part, ElidedLabel) and part.text() and part.pixmap().isNull():
            margins = part.contentsMargins()
            if part.wordWrap():
                needed = part.heightForWidth(part.width())
                if needed > part.height() + 1:
                    yield f"{_start(part.text())!r} is cut to {part.height()} of {needed} points"
            elif part.sizeHint().width() > part.width() + margins.left() + margins.right() + 1:
                yield f"{_start(part.text())!r} is cut to {part.width()} of {part.sizeHint().width()} points"
        elif isinstance(part, QTableView) and part.model() is not None:
            yield from _cut_columns(part)
        elif isinstance(part, QComboBox) and not part.toolTip():
            option = QStyleOptionComboBox()
            part.initStyleOption(option)
            field = part.style().subControlRect(_COMBO, option, QStyle.SubControl.SC_ComboBoxEditField, part)
            needed = part.fontMetrics().horizontalAdvance(part.currentText())
            if needed > field.width():
                yield f"choice {_start(part.currentText())!r} is cut to {field.width()} of {needed} points"


def _cut_columns(table: QTableView) -> Iterator[str]:
    header = table.horizontalHeader()
    for place in range(header.count()):
        if header.isVisible() and not header.isSectionHidden(place):
            text = str(table.model().headerData(place, Qt.Orientation.Horizontal) or "")
            if header.sectionSize(place) < header.fontMetrics().horizontalAdvance(text):
                yield f"heading {text!r} is cut to {header.sectionSize(place)} points"
    line = table.fontMetrics().height() + 4
    if any(table.rowHeight(row) < line for row in range(table.model().rowCount())):
        yield f"rows of {table.accessibleName()!r} are lower than the {line} points of a line"


def _start(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def doubled_keys(window: QWidget) -> Iterator[str]:
    """Access keys (Alt and a letter) that two visible parts of a window have, or two entries of a menu."""
    groups: list[tuple[str, list[str]]] = []
    parts = [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]
    texts = [part.text() for part in parts if isinstance(part, QAbstractButton)]
    texts += [part.text() for part in parts if isinstance(part, QLabel) and part.buddy() is not None]
    texts += [part.tabText(place) for part in parts if isinstance(part, QTabBar) for place in range(part.count())]
    for bar in (part for part in parts if isinstance(part, QMenuBar)):
        texts += [action.text() for action in bar.actions()]
    groups.append(("window", texts))
    menus = [*window.findChildren(QMenu), *([window] if isinstance(window, QMenu) else [])]
    groups += [(menu.title() or "menu", [each.text() for each in menu.actions() if each.isVisible()]) for menu in menus]
    for name, texts in groups:
        keys = Counter(key.upper() for text in texts if (key := _access_key(text)))
        for key, count in keys.items():
            if count > 1:
                clashing = [text for text in texts if _access_key(text).upper() == key]
                yield f"{name}: Alt+{key} is on {clashing}"


def _access_key(text: str) -> str:
    found = re.search("&(.)", text.replace("&&", ""))
    return found[1] if found else ""


def _top_windows() -> list[QWidget]:
    windows = QApplication.topLevelWidgets()
    return [
        each
        for each in windows
        if each.isVisible()
        and not isinstance(each, (QFileDialog, QMenu, QToolTip))
        and each.inherits("QFrame") is False
    ]


def _first_run(session: FakeSession, step: int) -> Callable[[MainWindow], MainWindow]:
    def show(window: MainWindow) -> MainWindow:
        problem = "Camera 4 does not open; it is missing or another program is using it."
        session.camera_previews.now = (
            CameraPreview(Choice("0", "Camera 0 (Built-in HD webcam)")),
            CameraPreview(Choice("2", "Camera 2 (Another one)"), main_scenes.picture()),
            CameraPreview(Choice("4", "Camera 4"), problem=problem),
        )
        window.first_run.begin()
        for _ in range(step):
            window.first_run.next()
        return window

    return show


def _workbench(session: FakeSession, snapshot: Snapshot) -> Callable[[MainWindow], MainWindow]:
    """With the people beside it."""

    def show(window: MainWindow) -> MainWindow:
        session.now = snapshot
        window.first_run.end()
        window.arrangement.show_workbench(True)
        window.arrangement.show()
        window.refresh_picture()
        return window

    return show


def _with_people(session: FakeSession, snapshot: Snapshot) -> Callable[[MainWindow], MainWindow]:
    def show(window: MainWindow) -> MainWindow:
        session.now = snapshot
        window.arrangement.show()
        window.refresh_picture()
        return window

    return show


def _open(session: FakeSession, folder: Path) -> Iterator[tuple[str, Any]]:
    yield from ((f"main {name}", snapshot) for name, snapshot in main_scenes.scenes().items())
    for name in ("desk", "refused"):
        yield f"people {name}", _with_people(session, main_scenes.scenes()[name])
    yield from ((f"first run {step}", _first_run(session, step)) for step in range(3))
    for name, snapshot in main_scenes.scenes().items():
        yield f"workbench {name}", _workbench(session, snapshot)
    for scenes in (
        page_scenes.scenes(session),
        people_scenes.scenes(session),
        keeping_scenes.scenes(session, folder),
        learning_scenes.scenes(session),
        training_scenes.scenes(session),
        enrolment_scenes.scenes(session),
        trust_scenes.scenes(session, folder / "trust"),
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
        if len(sys.argv) > 3:
            for number, each in enumerate(_top_windows()):
                if each is shown or each is not window:
                    each.grab().save(f"{sys.argv[3]}/{name.replace(' ', '-')}-{number}.png")
        for each in _top_windows():
            if each is shown or each is not window:
                for text in lasting(each):
                    found.setdefault(f"{type(each).__name__} {text}", name)
        if isinstance(shown, QMenu):
            found.update(dict.fromkeys(doubled_keys(shown), name))
        for each in _top_windows():
            if each is not window:
                each.close()
        app.processEvents()
    window.close()
    return [f"{name}: {text}" for text, name in found.items()]


def lasting(window: QWidget) -> list[str]:
    """What is wrong with a window still after it was laid out, which a busy machine takes a moment for."""
    deadline = time.monotonic() + LAYOUT_S
    while True:
        found = [*problems(window, room()), *cut_texts(window), *doubled_keys(window)]
        if not found or time.monotonic() > deadline:
            return found
        QTest.qWait(20)


def main() -> None:
    app = application()
    install(app, sys.argv[2])
    Appearance(app, "light")
    font = app.font()
    font.setPointSizeF(float(sys.argv[1]))
    app.setFont(font)
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({"room": room().toTuple(), "problems": all_problems(app, Path(folder))}))


if __name__ == "__main__":
    main()
