"""The networks' weights as a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from gui.widgets.theme import Theme
from services.page_interfaces import ModelRow, ModelState

HEADINGS = ("Model", "What it is", "State", "Commercial use", "Size")
NAME, WHAT, STATE, USE, SIZE = range(len(HEADINGS))
_STATES = {
    ModelState.LOOKING: "…",
    ModelState.READY: "ready",
    ModelState.MISSING: "not here yet",
    ModelState.WRONG: "wrong file",
}
_USES = {True: "allowed", False: "not allowed", None: "not stated"}


def size_words(size: int | None) -> str:
    """'95.7 MB'."""
    return "not stated" if size is None else f"{size / 1e6:,.1f} MB"


def use_words(row: ModelRow) -> str:
    return _USES[row.commercial_use]


class ModelsTable(QAbstractTableModel):
    """``UserRole`` of any cell is its ModelRow. ``in_use``: names of the detector and embedder of now."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._rows: tuple[ModelRow, ...] = ()
        self._in_use: tuple[str, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADINGS[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.problem or row.what
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, index.column())
        return None

    def show_rows(self, rows: Sequence[ModelRow], in_use: Sequence[str]) -> None:
        new, used = tuple(rows), tuple(in_use)
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows, self._in_use = new, used
            self.endResetModel()
        elif (new, used) != (self._rows, self._in_use):
            self._rows, self._in_use = new, used
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(HEADINGS) - 1))

    def is_in_use(self, row: ModelRow) -> bool:
        return row.name in self._in_use or any(each in self._in_use for each in row.embedders)

    def _words(self, row: ModelRow, column: int) -> str:
        state = "in use" if row.state is ModelState.READY and self.is_in_use(row) else _STATES[row.state]
        return (row.name, row.what, state, use_words(row), size_words(row.size))[column]

    def _colour(self, row: ModelRow, column: int) -> QColor | None:
        if column == STATE:
            by_state = {ModelState.READY: self.theme.present, ModelState.WRONG: self.theme.warning}
            return QColor(by_state.get(row.state, self.theme.muted))
        if column == USE and row.commercial_use is not True:
            return QColor(self.theme.warning)
        return QColor(self.theme.muted) if column in (WHAT, SIZE) else None
