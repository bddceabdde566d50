"""Base of the windows beside the main one: refreshed while visible, themed, closed by Escape, open to drops."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import UndoButton
from gui.widgets.icons import colour_icons
from gui.widgets.layouts import Body, Scrolled, column, fit_screen
from gui.widgets.picture_files import dropped_paths
from services.program import TITLE

REFRESH_MS = 200


class Page(QWidget):
    """A subclass makes its parts and then calls ``refresh``, which is called on a timer while the page is visible.

    body: holds the parts, and is scrolled where the window is smaller than they need, as on a small screen.
    undo: clicked by Ctrl+Z, where a subclass shows it.
    """

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget, *, refresh_ms: int = REFRESH_MS) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} – {TITLE}")
        self.resize(*size)
        self.body = Body()
        column(Scrolled(self.body), on=self)
        self.undo = UndoButton()
        self._timer = QTimer(self)
        self._timer.setInterval(refresh_ms)
        self._timer.timeout.connect(self.refresh)

    @abstractmethod
    def refresh(self) -> None:
        """Shows the present state."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            colour_icons(self)

    def accepted(self, _paths: Sequence[Path]) -> list[Path]:
        """Those of the dragged files and folders that this page takes."""
        return []

    def take_dropped(self, paths: Sequence[Path]) -> None:
        """Called with what was ``accepted`` of a drop."""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.accepted(list(dropped_paths(event.mimeData()))):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = self.accepted(list(dropped_paths(event.mimeData())))
        if paths:
            event.acceptProposedAction()
            self.take_dropped(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.undo.isVisible():
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        fit_screen(self)
        self.refresh()
        self._timer.start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)


Shown = TypeVar("Shown", bound=QWidget)


def bring_up(window: Shown) -> Shown:
    """Shows a window in front of the others."""
    window.show()
    window.raise_()
    window.activateWindow()
    return window
