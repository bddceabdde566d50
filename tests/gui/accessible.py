"""Opens every window and reads it as a screen reader does, through Qt's accessibility interface.

Prints as JSON what has no name, the wrong role, or is not reached by Tab. Run by ``test_accessible.py`` in a process of
its own, for it shows every scene.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from gui.app import application
from gui.first_run.first_run import FirstRun
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from tests.gui import people_scenes
from tests.gui import scenes as main_scenes
from tests.gui.fake_session import FakeSession, services_of
from tests.gui.screen_fit import _open, _top_windows

_Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], tuple[QAccessible.Role, ...]], ...] = (
    (QCheckBox, (_Role.CheckBox,)),
    (QRadioButton, (_Role.RadioButton,)),
    (QPushButton, (_Role.PushButton, _Role.ButtonMenu, _Role.CheckBox, _Role.ButtonDropDown)),
    (QToolButton, (_Role.PushButton, _Role.ButtonMenu, _Role.ButtonDropDown, _Role.CheckBox)),
    (QAbstractButton, (_Role.PushButton, _Role.CheckBox)),
    (QScrollBar, (_Role.ScrollBar,)),
    (QAbstractSlider, (_Role.Slider,)),
    (QAbstractSpinBox, (_Role.SpinBox, _Role.EditableText)),
    (QComboBox, (_Role.ComboBox,)),
    (QLineEdit, (_Role.EditableText,)),
    (QTabBar, (_Role.PageTabList,)),
    (QTextBrowser, (_Role.StaticText, _Role.EditableText, _Role.Document)),
    (QProgressBar, (_Role.ProgressBar, _Role.Indicator)),
    (QAbstractItemView, (_Role.List, _Role.Table, _Role.Tree)),
)
"""The first kind that a widget is of -> roles that it may have."""
_NAMELESS = {"", "...", "…"}
_MAX_TABS = 400


def role_problem(widget: QWidget, face: QAccessibleInterface) -> str:
    for kind, roles in ROLES:
        if isinstance(widget, kind):
            return "" if face.role() in roles else f"has the role {face.role().name}"
    return ""


def is_control(widget: QWidget) -> bool:
    """Whether it is worked with, rather than a part of another one or a frame around others."""
    parent = widget.parentWidget()
    inner = isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar, QMenu))
    if inner or isinstance(widget, (QScrollBar, QHeaderView)) or widget.objectName().startswith("qt_"):
        return False
    return isinstance(widget, tuple(kind for kind, _ in ROLES)) or takes_keys(widget)


def takes_keys(widget: QWidget) -> bool:
    is_plain = type(widget) in (QWidget, QFrame, QDialogButtonBox)
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_plain and widget.focusProxy() is None


def parts_of(window: QWidget) -> list[QWidget]:
    return [part for part in window.findChildren(QWidget) if part.isVisible() and part.window() is window]


def naming_problems(window: QWidget) -> Iterator[str]:
    for part in parts_of(window):
        if not is_control(part):
            is_picture = isinstance(part, QLabel) and not part.pixmap().isNull() and not part.text()
            if is_picture and not _name(part) and not _is_beside(part):
                yield f"a picture in {type(part.parentWidget()).__name__} has no name"
            continue
        face = QAccessible.queryAccessibleInterface(part)
        if face is None or not face.isValid():
            yield f"{_shown(part)} is not there for a screen reader"
            continue
        if face.text(QAccessible.Text.Name).strip() in _NAMELESS:
            yield f"{_shown(part)} has no name"
        if problem := role_problem(part, face):
            yield f"{_shown(part)} {problem}"
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from _rows_without_name(part)


def _rows_without_name(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 50)):
        index = model.index(row, 0)
        text = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
        if not str(text or "").strip():
            yield f"row {row} of {_shown(view)} has no name"
            return


def keyboard_problems(window: QWidget) -> Iterator[str]:
    """What can be worked with by the mouse and is not reached by Tab, by a key of its own, or by a menu."""
    controls = [each for each in parts_of(window) if is_control(each) and each.isEnabled()]
    wanted = [each for each in controls if not isinstance(each, (QProgressBar, QTextBrowser))]
    steps = next((each for each in parts_of(window) if isinstance(each, FirstRun)), None)
    if steps is not None:  # it keeps the keyboard until Escape leaves it
        wanted = [each for each in wanted if steps.isAncestorOf(each)]
    reached = reached_by_tab(window)
    for each in wanted:
        target = each.focusProxy() or each
        if target in reached or each in reached or any(target.isAncestorOf(one) for one in reached):
            continue
        has_key = isinstance(each, QAbstractButton) and not each.shortcut().isEmpty()
        in_group = isinstance(each, QRadioButton)  # the arrows move within a group
        if not has_key and not in_group and not each.property("elsewhere"):
            yield f"{_shown(each)} is not reached by Tab"


def reached_by_tab(window: QWidget) -> set[QWidget]:
    """From where the focus is; Tab is pressed until it comes back."""
    window.activateWindow()
    reached: set[QWidget] = set()
    start = window.focusWidget()
    if start is None:
        window.setFocus()
    for _ in range(_MAX_TABS):
        focus = window.focusWidget() or window
        if focus in reached and focus is start:
            break
        start = start or focus
        reached.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def _is_beside(part: QWidget) -> bool:
    """A picture whose text stands beside it in the same frame needs no name of its own."""
    parent = part.parentWidget()
    texts = parent.findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent is not None else []
    return any(each.text() for each in texts)


def _name(widget: QWidget) -> str:
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def _shown(widget: QWidget) -> str:
    text = _name(widget) or getattr(widget, "text", str)() or widget.objectName()
    return f"{type(widget).__name__} {text!r}".replace("''", "").strip()


def all_problems(app: QApplication, folder: Path) -> dict[str, Any]:
    """What is wrong, each with the scene where it was seen first; and how many windows and controls were read."""
    session = FakeSession(main_scenes.running())
    session.change(gallery=people_scenes.photographed(folder))
    window = MainWindow(services_of(session), Appearance(app, "light"), mirror=False)
    window.show()
    found: dict[str, str] = {}
    count = controls = 0
    for name, scene in _open(session, folder):
        shown: Any = scene(window) if callable(scene) else window
        if not callable(scene):
            session.now = scene
            window.refresh_picture()
        for _ in range(3):
            app.processEvents()
        getattr(shown, "refresh", window.refresh_text)()
        app.processEvents()
        for each in _top_windows():
            if each is shown or each is not window:
                count += 1
                controls += sum(map(is_control, parts_of(each)))
                for text in (*naming_problems(each), *keyboard_problems(each)):
                    found.setdefault(f"{type(each).__name__}: {text}", name)
        for each in _top_windows():
            if each is not window:
                each.close()
        app.processEvents()
    window.close()
    return {"windows": count, "controls": controls, "problems": [f"{name}: {text}" for text, name in found.items()]}


def main() -> None:
    app = application()
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(all_problems(app, Path(folder))))


if __name__ == "__main__":
    main()
