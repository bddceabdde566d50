"""What the windows beside the main one have in common: they pull while they are shown, and Escape closes them."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.icons import colour_icons
from gui.widgets.theme import Appearance

PULL_MS = 200


class Page(QWidget):
    """A window of its own. A page makes its parts and then calls ``dress`` and ``pull``, as the last thing it does
    when it is made; from then on both happen by themselves."""

    def __init__(
        self, title: str, size: tuple[int, int], appearance: Appearance, parent: QWidget, pull_ms: int = PULL_MS
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} – Rollcall")
        self.resize(*size)
        self._appearance = appearance
        self._timer = QTimer(self)
        self._timer.setInterval(pull_ms)
        self._timer.timeout.connect(self.pull)
        appearance.changed.connect(self.dress)

    @abstractmethod
    def pull(self) -> None:
        """Shows what there is by now."""

    def dress(self) -> None:
        """Takes the theme's colours."""
        colour_icons(self, self._appearance.theme.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self.pull()
        self._timer.start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        super().closeEvent(event)
