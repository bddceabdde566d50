"""The pictures that were set aside or removed, and how to restore them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.buttons import button
from gui.widgets.layouts import column, empty_label, label, row
from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.time_format import moment_text
from services.messages.findings import trash_reason_text
from storage.files.trash import Stored

_SIDE = 40
_ABOUT = (
    "Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there until "
    "somebody deletes them."
)


class StoredList(QWidget):
    """``restored`` carries the paths of the pictures to restore."""

    restored = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._folder: Path | None = None
        self.rows = RowModel(
            lambda each: each.path, lambda each: f"{_heading(each)}. {_history(each, time.time())}", self
        )
        self.list = RowList(self.rows, "Pictures set aside and removed")
        self.list.setUniformItemSizes(True)
        self._delegate = RowDelegate(self.list, self._content, side=_SIDE)
        self.empty = empty_label("Nothing is set aside or removed.")
        self.restore = button(
            "&Restore", "Give the selected pictures back to their people", primary=True, clicked=self._restore
        )
        column(
            label(_ABOUT, "muted"),
            (self.list, 1),
            (self.empty, 1),
            row(self.restore, None),
            margins=(0, 10, 0, 0),
            on=self,
        )
        self.list.selectionModel().selectionChanged.connect(self._update)
        self._update()

    def show_stored(self, stored: Sequence[Stored], folder: Path | None) -> None:
        """``folder``: the gallery."""
        if folder != self._folder:
            self._folder = folder
            self._delegate.thumbnails.invalidate()
        self.list.show_rows(stored)
        self._update()

    def _content(self, stored: Stored) -> RowContent:
        picture = self._folder / stored.path if self._folder is not None else None
        lines = (Span(_heading(stored), "text", bold=True),), (Span(_history(stored, time.time())),)
        return RowContent(lines, picture, stored.person)

    def _update(self) -> None:
        has_any = bool(self.rows.rows)
        self.list.setVisible(has_any)
        self.restore.setVisible(has_any)
        self.empty.setVisible(not has_any)
        count = len(self.list.selectedIndexes())
        self.restore.setEnabled(count > 0)
        self.restore.setText("&Restore" if count < 2 else f"&Restore {count} pictures")

    def _restore(self) -> None:
        self.restored.emit(tuple(each.path for each in self.list.picked()))


def _heading(stored: Stored) -> str:
    """'Ada Lovelace · far away.png'."""
    return " · ".join(filter(None, (stored.person, PurePosixPath(stored.path).name)))


def _history(stored: Stored, now: float) -> str:
    """'today 14:03 · The face is blurred.'"""
    return " · ".join(filter(None, (moment_text(stored.at, now), trash_reason_text(stored.why))))
