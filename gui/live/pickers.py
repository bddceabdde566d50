"""The toolbar: source of the picture, detector and embedder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QInputDialog,
    QLabel,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolBar,
    QWidget,
)

from gui.widgets.buttons import button, escaped
from gui.widgets.dialogs import ask_for_file, ask_for_folder
from gui.widgets.icons import name_icon
from gui.widgets.layouts import row
from gui.widgets.plain_text import plain
from realtime.interfaces import Choice, Snapshot
from realtime.sources.view import SourceView

if TYPE_CHECKING:
    from realtime.session import LiveSession

_MAX_WAIT_MS = 2000
"""How long a picker shows a choice while the session does not carry it out."""
_MIN_CHARACTERS = 8
_ARROW_ROOM = 38
"""Pixels that margins and arrow of a picker take."""

_VIDEO_PATTERNS = "*.mp4 *.mkv *.mov *.avi *.webm *.m4v *.mpg *.mpeg *.ts"
_VIDEO_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _VIDEO_PATTERNS.split())


def is_video(path: Path) -> bool:
    return path.suffix.lower() in _VIDEO_SUFFIXES


_TURNS = {0: "As it &comes", 90: "Turned &right (90°)", 180: "&Upside down (180°)", 270: "Turned &left (270°)"}
_SHAPES = {
    "auto": "Shape as the source says",
    "4/3": "Shape 4:3",
    "16/9": "Shape 16:9",
    "3/4": "Shape 3:4 (upright)",
    "9/16": "Shape 9:16 (upright)",
    "1/1": "Shape 1:1",
}


class ViewMenu(QMenu):
    """How the picture of the source in use is turned, mirrored and stretched. ``picked`` carries a SourceView."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("&Turn, mirror and shape", parent)
        self._view = SourceView()
        self._turns: dict[int, QAction] = {}
        self._shapes: dict[str, QAction] = {}
        turns, self._shape_group = QActionGroup(self), QActionGroup(self)
        for turn, text in _TURNS.items():
            self._turns[turn] = self._choice(turns, text, turn=turn)
        self.addSeparator()
        self._mirror = self.addAction("&Swap left and right")
        self._mirror.setCheckable(True)
        self._mirror.triggered.connect(lambda checked: self._pick(mirror=checked))
        self.addSeparator()
        for aspect, text in _SHAPES.items():
            self._shapes[aspect] = self._choice(self._shape_group, text, aspect=aspect)
        self._check()

    def show_view(self, view: SourceView) -> None:
        if view != self._view:
            self._view = view
            self._check()

    def _choice(self, group: QActionGroup, text: str, **change: Any) -> QAction:
        action = group.addAction(text)
        action.setCheckable(True)
        action.triggered.connect(lambda: self._pick(**change))
        self.addAction(action)
        return action

    def _pick(self, **changes: Any) -> None:
        self._view = replace(self._view, **changes)
        self.picked.emit(self._view)

    def _check(self) -> None:
        self._turns[self._view.turn].setChecked(True)
        self._mirror.setChecked(self._view.mirror)
        aspect = self._view.aspect
        if aspect not in self._shapes:  # of the command line or the settings
            self._shapes[aspect] = self._choice(self._shape_group, f"Shape {aspect.replace('/', ':')}", aspect=aspect)
        self._shapes[aspect].setChecked(True)


class SourceMenu(QMenu):
    """Cameras, file, folder, address, demo, and how the picture is laid.

    ``chosen`` carries the source as the session takes it.
    """

    chosen = Signal(str)

    def __init__(self, cameras: Callable[[], tuple[Choice, ...]], parent: QWidget) -> None:
        super().__init__("Source", parent)
        self._cameras = cameras
        self._window = parent
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        for kind, text, shortcut in (
            ("file", "Video &file…", "Ctrl+O"),
            ("folder", "F&older of pictures…", ""),
            ("address", "Network &address…", ""),
            ("demo", "&Demo", ""),
        ):
            action = self.addAction(text)
            name_icon(action, kind)
            if shortcut:
                action.setShortcut(shortcut)
            action.triggered.connect(lambda _checked=False, kind=kind: self.ask(kind))
            if kind == "file":
                self._divider = self.insertSeparator(action)
        self.addSeparator()
        self.view_menu = ViewMenu(self)
        self.addMenu(self.view_menu)

    def ask(self, kind: str) -> None:
        """Asks for what ``kind`` (camera, file, folder, address, demo) needs, then emits ``chosen``."""
        if kind == "camera":
            found = [each for each in self._cameras() if each.problem is None]
            self.chosen.emit(found[0].name if found else "0")
        elif kind == "file":
            filters = [f"Videos ({_VIDEO_PATTERNS})", "All files (*)"]
            ask_for_file(self._window, "Open a video", self._take, filters).setDirectory(_videos())
        elif kind == "folder":
            ask_for_folder(self._window, "Open a folder of pictures", self._take).setDirectory(_videos())
        elif kind == "address":
            dialog = QInputDialog(self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle("Open a network camera")
            dialog.setLabelText("Address, for example rtsp://camera.local/stream or http://camera.local/video:")
            dialog.resize(460, dialog.height())
            dialog.textValueSelected.connect(self._take)
            dialog.open()
        else:
            self.chosen.emit("demo")

    def _take(self, source: Path | str) -> None:
        if text := str(source).strip():
            self.chosen.emit(text)

    def _fill(self) -> None:
        for action in self.actions():
            if action is self._divider:
                break
            self.removeAction(action)
            action.deleteLater()
        cameras = self._cameras()
        for choice in cameras:
            action = self._camera_action(escaped(choice.label))
            action.setEnabled(choice.problem is None)
            action.setToolTip(plain(choice.problem or f"Open {choice.label}"))
            name_icon(action, "camera")
            action.triggered.connect(lambda _checked=False, name=choice.name: self.chosen.emit(name))
        if not cameras:
            self._camera_action("No camera found").setEnabled(False)

    def _camera_action(self, text: str) -> QAction:
        action = QAction(text, self)
        self.insertAction(self._divider, action)
        return action


def _videos() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)


class ModelPicker(QComboBox):
    """Detectors or embedders. ``chosen`` carries the name; ``unavailable`` a Choice with a problem.

    ``offer_unavailable``: a choice with a problem can be chosen, so that it can be downloaded; otherwise it is
    disabled.
    """

    chosen = Signal(str)
    unavailable = Signal(object)

    def __init__(
        self, choices: Callable[[], tuple[Choice, ...]], *, offer_unavailable: bool, name: str, purpose: str
    ) -> None:
        super().__init__()
        self._purpose = purpose
        self._choices = choices
        self._offer_unavailable = offer_unavailable
        self._known: tuple[Choice, ...] = ()
        self._current = ""
        self._requested: str | None = None
        self._waiting = QElapsedTimer()
        self.setAccessibleName(name)
        # Space pauses the picture; a picker takes the keyboard only from Tab, not from a click.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(15)
        self.setPlaceholderText("Getting ready…")
        self.setAccessibleDescription(purpose)
        self.setItemDelegate(QStyledItemDelegate(self))  # the combo box's own does not follow the style sheet
        self.activated.connect(self._picked)
        self.reload()

    def minimumSizeHint(self) -> QSize:
        """Narrower than it likes to be: its text is cut."""
        return QSize(self.fontMetrics().averageCharWidth() * _MIN_CHARACTERS + _ARROW_ROOM, self.sizeHint().height())

    def showPopup(self) -> None:
        self.reload()
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Closed, it shows the label up to its colon."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        label = (self.currentText() or self.placeholderText()).partition(":")[0]
        room = self.width() - _ARROW_ROOM
        option.currentText = self.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def reload(self) -> None:
        """Reads the choices from the session again."""
        known = self._choices()
        if known == self._known:
            return
        self._known = known
        model = QStandardItemModel(self)
        for choice in known:
            short = choice.label if choice.problem is None else f"{choice.label} – not installed"
            item = QStandardItem(short if self._offer_unavailable or not choice.problem else choice.label)
            item.setData(choice.name, Qt.ItemDataRole.UserRole)
            item.setToolTip(plain(choice.problem or choice.label))
            item.setEnabled(choice.problem is None or self._offer_unavailable)
            model.appendRow(item)
        self.setModel(model)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        self._select(self._requested or self._current)

    def show_current(self, name: str, busy: bool) -> None:
        """Follows the session; keeps showing a new choice while the session is ``busy`` with it."""
        if name == self._current and self._requested is None:
            return
        self._current = name
        if self._requested not in (None, name) and (busy or self._waiting.elapsed() < _MAX_WAIT_MS):
            return
        self._requested = None
        self.reload()
        self._select(name)

    def _select(self, name: str) -> None:
        names = [choice.name for choice in self._known]
        self.setCurrentIndex(names.index(name) if name in names else -1)
        self.setToolTip(plain(f"{self.accessibleName()}, {self._purpose}: {self.currentText() or 'none yet'}"))

    def _picked(self, row: int) -> None:
        choice = self._known[row]
        if choice.problem is not None:
            self._select(self._current)
            self.unavailable.emit(choice)
        elif choice.name != self._current:
            self._requested = choice.name
            self._waiting.restart()
            self.chosen.emit(choice.name)


class PickerBar(QToolBar):
    """Along the upper edge. The signals of its parts carry what was chosen."""

    def __init__(self, session: LiveSession, window: QWidget) -> None:
        super().__init__("Source and models", window)
        self.setObjectName("pickers")
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.source_menu = SourceMenu(session.cameras, window)
        self.source = button("Choose a source", "Camera, file, folder, address or demo", "camera", tab_only=True)
        self.source.setObjectName("picker")
        self.source.setMenu(self.source_menu)
        self.source.setAccessibleName("Source of the picture")
        self.source.setMinimumWidth(110)
        self.source.setMaximumWidth(280)
        self.detector = ModelPicker(
            session.detectors, offer_unavailable=False, name="Detector", purpose="finds the faces"
        )
        self.embedder = ModelPicker(
            session.embedders, offer_unavailable=True, name="Network", purpose="tells the faces apart"
        )
        self.source.setFixedHeight(self.detector.sizeHint().height())
        self.people = button("People", "Show or hide the people panel (Ctrl+P)", "people", tab_only=True)
        self.people.setCheckable(True)
        detector, embedder = _label("&Detector", self.detector), _label("&Network", self.embedder)
        whole = QWidget()
        row(
            self.source,
            detector,
            self.detector,
            embedder,
            self.embedder,
            None,
            self.people,
            margins=(8, 2, 6, 0),
            on=whole,
        )
        self.addWidget(whole)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.source_menu.view_menu.show_view(snapshot.source_view)
        label = snapshot.source_label or "Choose a source"
        room = self.source.maximumWidth() - 70
        shown = self.source.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, room)
        if shown != self.source.text():
            self.source.setText(shown)
            kind = "camera" if snapshot.source_is_camera else "demo" if snapshot.source == "demo" else "file"
            name_icon(self.source, "address" if "://" in snapshot.source else kind)
        busy = bool(snapshot.activities)
        self.detector.show_current(snapshot.detector, busy)
        self.embedder.show_current(snapshot.embedder, busy)


def _label(text: str, picker: ModelPicker) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setObjectName("muted")
    made.setContentsMargins(12, 0, 0, 0)
    made.setBuddy(picker)
    return made
