"""The pictures that were set aside or removed, and bringing them back."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.audit.finding_rows import paint_two_lines
from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.keyed_rows import KeyedRows, RowList
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from gui.widgets.time_format import moment_words
from storage.files.trash import Stored

_SIDE = 40
_ROW = 54
_ABOUT = (
    "Pictures that were taken out of use. They lie in the folder .rollcall inside the gallery, and stay until somebody "
    "deletes them there."
)
_EMPTY = "Nothing is set aside or removed."


def heading(stored: Stored) -> str:
    """'Ada Lovelace · far away.png'."""
    return " · ".join([*([stored.person] if stored.person else []), PurePosixPath(stored.path).name])


def story(stored: Stored, now: float) -> str:
    """'today 14:03 · The face is blurred.'"""
    return " · ".join([moment_words(stored.at, now), *([stored.why] if stored.why else [])])


def _spoken(stored: Stored) -> str:
    return f"{heading(stored)}. {story(stored, time.time())}"


class StoredList(QWidget):
    """``restored`` carries the paths of the pictures to bring back."""

    restored = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        self._rows = KeyedRows(lambda each: each.path, _spoken, self)
        self._thumbnails = Thumbnails(_SIDE, self)
        self.list = RowList(self._rows, "Pictures set aside and removed")
        self.list.setUniformItemSizes(True)
        self._delegate = _StoredDelegate(self._thumbnails, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.empty = QLabel(_EMPTY)
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.restore = QPushButton("&Restore")
        self.restore.setObjectName("primary")
        self.restore.setToolTip("Put the picked pictures back to whom they belonged to")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty, 1)
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        column.addLayout(row)
        self.restore.clicked.connect(self._restore)
        self.list.selectionModel().selectionChanged.connect(self._settle)
        self._settle()

    def show_stored(self, stored: Sequence[Stored], folder: Path | None) -> None:
        if folder != self._delegate.folder:
            self._delegate.folder = folder
            self._thumbnails.doubt()
        self.list.show_rows(stored)
        self._settle()

    def stop(self) -> None:
        self._thumbnails.stop()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def _settle(self) -> None:
        has_any = bool(self._rows.rows)
        self.list.setVisible(has_any)
        self.restore.setVisible(has_any)
        self.empty.setVisible(not has_any)
        count = len(self.list.selectedIndexes())
        self.restore.setEnabled(count > 0)
        self.restore.setText("&Restore" if count < 2 else f"&Restore {count} pictures")

    def _restore(self) -> None:
        self.restored.emit(tuple(each.path for each in self.list.picked()))


class _StoredDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme
        self.folder: Path | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(180, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stored: Stored = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        back = rect.adjusted(4, 2, -4, -2)
        paint_row(painter, back, option.state, self.theme)
        face = QRect(back.left() + 5, rect.center().y() - _SIDE // 2 + 1, _SIDE, _SIDE)
        picture = None
        if self.folder is not None:
            picture = self._thumbnails.get(self.folder / stored.path, painter.device().devicePixelRatioF())
        paint_portrait(painter, face, stored.person, picture)
        words = back.adjusted(_SIDE + 14, 5, -6, -5)
        paint_two_lines(painter, words, option, heading(stored), story(stored, time.time()), self.theme)
        painter.restore()
