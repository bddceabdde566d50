"""Arranges the parts of the main window around the picture, or the picture alone; remembers size and place."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QStatusBar, QToolBar, QWidget

from gui.widgets.layouts import column

_MARGIN = 10


class MainLayout:
    """Lays out ``window``: ``toolbar`` above, then notices, picture, controls and ``meaning``, people at the right.

    ``memory`` keeps size and place from one start to the next; None remembers nothing.
    """

    def __init__(
        self,
        window: QMainWindow,
        *,
        toolbar: QToolBar,
        notices: QWidget,
        picture: QWidget,
        controls: QWidget,
        meaning: QWidget,
        people: QWidget,
        status: QStatusBar,
        memory: QSettings | None,
    ) -> None:
        self._window = window
        self.memory = memory
        self._meaning = meaning
        self._around = (toolbar, controls, status, window.menuBar())
        self._dock_was_open = self._shows_meaning = True
        window.addToolBar(toolbar)
        centre = QWidget()
        self._column = column(notices, (picture, 1), controls, meaning, spacing=8, on=centre)
        window.setCentralWidget(centre)
        self._set_margins(_MARGIN)
        self.dock = QDockWidget("People", window)
        self.dock.setObjectName("people")
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setWidget(people)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.resizeDocks([self.dock], [320], Qt.Orientation.Horizontal)
        window.setStatusBar(status)

    def show_full_screen(self, full: bool) -> None:
        """The picture alone, or everything again."""
        if full == self._window.isFullScreen():
            return
        for part in self._around:
            part.setVisible(not full)
        self._meaning.setVisible(not full and self._shows_meaning)
        if full:
            self._dock_was_open = self.dock.isVisible()
            self.dock.hide()
        else:
            self.dock.setVisible(self._dock_was_open)
        # Not showNormal(): a maximised window becomes maximised again.
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self._set_margins(0 if full else _MARGIN)

    def show_meaning(self, shown: bool) -> None:
        """What the threshold means, below the slider."""
        self._shows_meaning = shown
        self._meaning.setVisible(shown and not self._window.isFullScreen())

    def toggle_people(self) -> None:
        self.dock.setVisible(not self.shows_people)

    @property
    def shows_people(self) -> bool:
        return self.dock.isVisibleTo(self._window)

    def remember(self) -> None:
        if self.memory is not None and not self._window.isFullScreen():
            self.memory.setValue("geometry", self._window.saveGeometry())
            self.memory.setValue("parts", self._window.saveState())
            self.memory.setValue("meaning", self._shows_meaning)

    def restore(self) -> bool:
        """Whether the meaning of the threshold is to be shown."""
        if self.memory is None:
            return True
        geometry, parts = self.memory.value("geometry"), self.memory.value("parts")
        if geometry is not None:
            self._window.restoreGeometry(geometry)
        if parts is not None:
            self._window.restoreState(parts)
        return bool(self.memory.value("meaning", True, bool))

    def _set_margins(self, margin: int) -> None:
        self._column.setContentsMargins(margin, margin // 2, margin // 2, margin // 2)
