"""How the main window's parts lie: around the picture, or the picture alone; and remembered from start to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_MARGIN = 10


class Arrangement:
    """``memory`` keeps size and place; None remembers nothing."""

    def __init__(self, window: MainWindow, memory: QSettings | None) -> None:
        self._window = window
        self.memory = memory
        self._dock_was_open = self._means = True
        self._column = QVBoxLayout()
        self.dock = QDockWidget("People", window)
        self._assemble()

    def show_full_screen(self, full: bool) -> None:
        """The picture alone, or everything again."""
        window = self._window
        if full == window.isFullScreen():
            return
        for part in (window.pickers, window.controls, window.figures, window.menuBar()):
            part.setVisible(not full)
        window.meaning.setVisible(not full and self._means)
        if full:
            self._dock_was_open = self.dock.isVisible()
            self.dock.hide()
        else:
            self.dock.setVisible(self._dock_was_open)
        # Not showNormal(): a window that was maximised is so again.
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._margins(0 if full else _MARGIN)
        window.stage.view.setFocus()

    def show_meaning(self, shown: bool) -> None:
        """What the threshold means, under the slider."""
        self._means = shown
        self._window.meaning.setVisible(shown and not self._window.isFullScreen())

    def remember(self) -> None:
        if self.memory is not None and not self._window.isFullScreen():
            self.memory.setValue("geometry", self._window.saveGeometry())
            self.memory.setValue("parts", self._window.saveState())
            self.memory.setValue("meaning", self._means)

    def restore(self) -> None:
        if self.memory is not None:
            geometry, parts = self.memory.value("geometry"), self.memory.value("parts")
            if geometry is not None:
                self._window.restoreGeometry(geometry)
            if parts is not None:
                self._window.restoreState(parts)
            self._window.commands.meaning.setChecked(bool(self.memory.value("meaning", True, bool)))

    def _assemble(self) -> None:
        window = self._window
        window.addToolBar(window.pickers)
        centre = QWidget()
        centre.setLayout(self._column)
        self._column.setSpacing(8)
        self._column.addWidget(window.notices)
        self._column.addWidget(window.stage, 1)
        self._column.addWidget(window.controls)
        self._column.addWidget(window.meaning)
        window.setCentralWidget(centre)
        self._margins(_MARGIN)
        self.dock.setObjectName("people")
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setWidget(window.people)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.resizeDocks([self.dock], [320], Qt.Orientation.Horizontal)
        window.setStatusBar(window.figures)

    def _margins(self, margin: int) -> None:
        self._column.setContentsMargins(margin, margin // 2, margin // 2, margin // 2)
