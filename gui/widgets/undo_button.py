"""Takes back the last change to the gallery; always there, and says what it would take back."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from gui.widgets.icons import name_icon
from gui.widgets.name_field import short

_ROOM = 60


class UndoButton(QPushButton):
    def __init__(self) -> None:
        super().__init__()
        name_icon(self, "undo")
        self.show_undo("")

    def show_undo(self, what: str) -> None:
        """``what`` is PeopleView.undo."""
        self.setEnabled(bool(what))
        self.setText(f"&Undo: {short(what, _ROOM).replace('&', '&&')}" if what else "&Undo")
        self.setToolTip(f"Takes back: {what} (Ctrl+Z)" if what else "There is nothing to take back")
