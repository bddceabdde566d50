"""Where the picture comes from, what finds the faces, what tells them apart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QPointF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from gui.widgets.icons import colour_icons, name_icon
from realtime.interfaces import Choice

_PATIENCE_MS = 2000
"""How long a picker shows what was asked for while the session gives no sign of doing it."""

_BESIDE_WORDS = 38
"""Pixels of a picker that its margins and its arrow take."""

_VIDEO_PATTERNS = "*.mp4 *.mkv *.mov *.avi *.webm *.m4v *.mpg *.mpeg *.ts"
VIDEO_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _VIDEO_PATTERNS.split())


class SourceMenu(QMenu):
    """Cameras, file, folder, address, demo. ``chosen`` carries the source as the session takes it."""

    chosen = Signal(str)

    def __init__(self, cameras: Callable[[], tuple[Choice, ...]], parent: QWidget) -> None:
        super().__init__("Source", parent)
        self._cameras = cameras
        self._window = parent
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)
        for kind, words, shortcut in (
            ("file", "Video &file…", "Ctrl+O"),
            ("folder", "&Folder of pictures…", ""),
            ("address", "Network &address…", ""),
            ("demo", "&Demo", ""),
        ):
            action = self.addAction(words)
            name_icon(action, kind)
            if shortcut:
                action.setShortcut(shortcut)
            action.triggered.connect(lambda _checked=False, kind=kind: self.ask(kind))
            if kind == "file":
                self._divider = self.insertSeparator(action)

    def ask(self, kind: str) -> None:
        """Asks whatever ``kind`` (camera, file, folder, address, demo) still needs, then emits ``chosen``."""
        if kind == "camera":
            found = [each for each in self._cameras() if each.problem is None]
            self.chosen.emit(found[0].name if found else "0")
        elif kind == "file":
            self._ask_for_path("Open a video", QFileDialog.FileMode.ExistingFile)
        elif kind == "folder":
            self._ask_for_path("Open a folder of pictures", QFileDialog.FileMode.Directory)
        elif kind == "address":
            self._ask_for_address()
        else:
            self.chosen.emit("demo")

    def _fill(self) -> None:
        for action in self.actions():
            if action is self._divider:
                break
            self.removeAction(action)
            action.deleteLater()
        cameras = self._cameras()
        for choice in cameras:
            action = self._camera_action(choice.words)
            action.setEnabled(choice.problem is None)
            action.setToolTip(choice.problem or f"Open {choice.words}")
            name_icon(action, "camera")
            action.triggered.connect(lambda _checked=False, name=choice.name: self.chosen.emit(name))
        if not cameras:
            self._camera_action("No camera found").setEnabled(False)
        colour_icons(self, self.palette().color(QPalette.ColorRole.Text).name())

    def _camera_action(self, words: str) -> QAction:
        action = QAction(words, self)
        self.insertAction(self._divider, action)
        return action

    def _ask_for_path(self, title: str, mode: QFileDialog.FileMode) -> None:
        dialog = QFileDialog(self._window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        if mode is QFileDialog.FileMode.ExistingFile:
            dialog.setNameFilters([f"Videos ({_VIDEO_PATTERNS})", "All files (*)"])
        dialog.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation))
        dialog.fileSelected.connect(lambda path: self.chosen.emit(str(Path(path))))
        dialog.open()

    def _ask_for_address(self) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle("Open a network camera")
        dialog.setLabelText("Address, for example rtsp://camera.local/stream or http://camera.local/video:")
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.resize(460, dialog.height())
        dialog.textValueSelected.connect(self._take_address)
        dialog.open()

    def _take_address(self, text: str) -> None:
        if text.strip():
            self.chosen.emit(text.strip())


class SourceButton(QToolButton):
    """Shows the source that is open, and the menu of the others."""

    def __init__(self, menu: SourceMenu) -> None:
        super().__init__()
        self.setObjectName("picker")
        self.setText("Choose a source")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(menu)
        self.setAccessibleName("Source of the picture")
        self.setToolTip("Where the picture comes from: camera, file, folder, address or demo")
        self.setMinimumWidth(150)
        self.setMaximumWidth(280)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        paint_arrow(painter, self)
        painter.end()


def paint_arrow(painter: QPainter, widget: QWidget) -> None:
    """The arrow that a style sheet cannot draw without an image file."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.PlaceholderText), 1.6))
    x, y = widget.width() - 15.0, widget.height() / 2
    painter.drawPolyline([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)])


class ModelPicker(QComboBox):
    """Detectors or embedders. ``chosen`` carries the name; ``unavailable`` the Choice that cannot be had now.

    With ``offer_unavailable`` a choice with a problem can be picked, so that it can be fetched; without, it is greyed.
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
        self._asked: str | None = None
        self._asked_for = QElapsedTimer()
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

    def showPopup(self) -> None:
        self.reload()
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Closed, it shows the part of the words before the colon."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        words = (self.currentText() or self.placeholderText()).partition(":")[0]
        room = self.width() - _BESIDE_WORDS
        option.currentText = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        paint_arrow(painter, self)
        painter.end()

    def reload(self) -> None:
        """Asks the session again what there is."""
        known = self._choices()
        if known == self._known:
            return
        self._known = known
        model = QStandardItemModel(self)
        for choice in known:
            short = choice.words if choice.problem is None else f"{choice.words} – not here yet"
            item = QStandardItem(short if self._offer_unavailable or not choice.problem else choice.words)
            item.setData(choice.name, Qt.ItemDataRole.UserRole)
            item.setToolTip(choice.problem or choice.words)
            item.setEnabled(choice.problem is None or self._offer_unavailable)
            model.appendRow(item)
        self.setModel(model)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        self._point_at(self._asked or self._current)

    def show_current(self, name: str, busy: bool) -> None:
        """Follows the session; keeps showing what was just picked while the session is ``busy`` getting there."""
        if name == self._current and self._asked is None:
            return
        self._current = name
        if self._asked not in (None, name) and (busy or self._asked_for.elapsed() < _PATIENCE_MS):
            return
        self._asked = None
        self.reload()
        self._point_at(name)

    def _point_at(self, name: str) -> None:
        names = [choice.name for choice in self._known]
        self.setCurrentIndex(names.index(name) if name in names else -1)
        self.setToolTip(f"{self.accessibleName()}, {self._purpose}: {self.currentText() or 'none yet'}")

    def _picked(self, row: int) -> None:
        choice = self._known[row]
        if choice.problem is not None:
            self._point_at(self._current)
            self.unavailable.emit(choice)
        elif choice.name != self._current:
            self._asked = choice.name
            self._asked_for.restart()
            self.chosen.emit(choice.name)
