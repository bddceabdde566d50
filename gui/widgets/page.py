"""Base of the windows beside the main one: refreshed while visible, themed, closed by Escape, open to drops."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.widgets.buttons import UndoButton, button
from gui.widgets.icons import colour_icons
from gui.widgets.layouts import Body, Scrolled, column
from gui.widgets.picture_files import dropped_paths
from gui.widgets.window_places import fit_screen, restore_place, save_place
from services.language import tr
from services.program import TITLE

if TYPE_CHECKING:
    from gui.output.printing import Listed, Printing

REFRESH_MS = 200


class Page(QWidget):
    """A subclass makes its parts and then calls ``refresh``, which is called on a timer while the page is visible.

    Keys: Ctrl+W and Escape close it, F11 is full screen, Ctrl+P prints ``listing``, Ctrl+F goes to ``filter_field``.

    body: holds the parts, and is scrolled where the window is smaller than they need, as on a small screen.
    undo: clicked by Ctrl+Z, where a subclass shows it.
    filter_field: the field that narrows what is listed, if there is one.
    printing: makes what prints lists; None: nothing is printed.
    """

    printing: Callable[[], Printing] | None = None

    def __init__(self, title: str, size: tuple[int, int], parent: QWidget, *, refresh_ms: int = REFRESH_MS) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} – {TITLE}")
        self.resize(*size)
        self.body = Body()
        column(Scrolled(self.body), on=self)
        self.undo = UndoButton()
        self.filter_field: QWidget | None = None
        self._is_placed = False
        for key, do in (
            ("Ctrl+W", self.close),
            ("Ctrl+P", self.print_list),
            ("Ctrl+F", self.go_to_filter),
            ("F11", self.toggle_full_screen),
        ):
            QShortcut(QKeySequence(key), self, do)
        self._timer = QTimer(self)
        self._timer.setInterval(refresh_ms)
        self._timer.timeout.connect(self.refresh)

    @abstractmethod
    def refresh(self) -> None:
        """Shows the present state."""

    def listing(self) -> Listed:
        """What is listed now, to be printed; None where nothing is."""
        return None

    def print_list(self) -> None:
        if self.printing is not None:
            self.printing().ask_to_print(self, self.listing)

    def save_list(self) -> None:
        """As a PDF file."""
        if self.printing is not None:
            self.printing().ask_where_to_save(self, self.listing)

    def print_button(self) -> QPushButton:
        """With a menu: print, or save as a PDF file."""
        made = button(tr("&Print…"), tr("Print what is listed, or save it as a PDF file (Ctrl+P)"), "print")
        menu = QMenu(made)
        menu.addAction(tr("&Print…")).triggered.connect(lambda _checked=False: self.print_list())
        menu.addAction(tr("&Save as PDF…")).triggered.connect(lambda _checked=False: self.save_list())
        made.setMenu(menu)
        return made

    def go_to_filter(self) -> None:
        if self.filter_field is not None and self.filter_field.isVisible():
            self.filter_field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

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
            if self.isFullScreen():
                self.toggle_full_screen()
            else:
                self.close()
        elif event.matches(QKeySequence.StandardKey.Undo) and self.undo.isVisible():
            self.undo.click()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._is_placed:
            self._is_placed = True
            restore_place(self)
        if not self.isMaximized() and not self.isFullScreen():
            fit_screen(self)
        self.refresh()
        self._timer.start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._timer.stop()
        save_place(self)
        super().closeEvent(event)


Shown = TypeVar("Shown", bound=QWidget)


def bring_up(window: Shown) -> Shown:
    """Shows a window in front of the others."""
    window.show()
    window.raise_()
    window.activateWindow()
    return window
