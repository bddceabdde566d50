"""A table of rows that were made elsewhere: columns say how a row reads and sorts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.widgets.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW = 30
_ARROW_ROOM = 30
_MOST_NEW = 200
"""More new rows than this are quicker as a reset."""


@dataclass(frozen=True, slots=True)
class Column:
    """``words`` of a row; ``order`` what it sorts by. ``colour`` names a field of Theme, or is empty. ``sample`` is as
    wide as the column should be."""

    heading: str
    words: Callable[[Any], str]
    order: Callable[[Any], Any]
    sample: str
    meaning: str = ""
    is_number: bool = False
    colour: Callable[[Any], str] = lambda _row: ""


class RowTable(QAbstractTableModel):
    """``UserRole`` of any cell is its row. Rows come newest first and are shown so, or as a heading was clicked."""

    def __init__(
        self, columns: Sequence[Column], key: Callable[[Any], Any], theme: Theme, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.theme = theme
        self._key = key
        self._given: Sequence[Any] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self.rows: list[Any] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.heading
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.meaning or None
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[index.column()].words(self.rows[index.row()])
        if role == Qt.ItemDataRole.ForegroundRole:
            colour = self.columns[index.column()].colour(self.rows[index.row()])
            return QColor(getattr(self.theme, colour)) if colour else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[index.column()])
        if role == Qt.ItemDataRole.UserRole:
            return self.rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.columns[index.column()].words(self.rows[index.row()]) or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """-1: as they came."""
        self._sorted_by = (column, order) if column >= 0 else None
        self._reset()

    def show_rows(self, given: Sequence[Any]) -> int:
        """How many new rows were put before those that were there."""
        old, self._given = self._given, given
        fresh = self._fresh(old, given)
        if self._sorted_by is not None or fresh is None:
            self._reset()
            return 0
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self.rows[:0] = given[:fresh]
            self.endInsertRows()
        if len(self.rows) > len(given):
            self.beginRemoveRows(QModelIndex(), len(given), len(self.rows) - 1)
            del self.rows[len(given) :]
            self.endRemoveRows()
        self.rows = list(given)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))
        return fresh

    def _fresh(self, old: Sequence[Any], new: Sequence[Any]) -> int | None:
        """How many rows came before the old ones; None where it is more than that."""
        if not old or not new:
            return None
        first = self._key(old[0])
        fresh = next((place for place, row in enumerate(new[:_MOST_NEW]) if self._key(row) == first), None)
        if fresh is None:
            return None
        shared = min(len(old), len(new) - fresh)
        same = all(self._key(old[place]) == self._key(new[place + fresh]) for place in range(shared))
        return fresh if same and len(new) - fresh == shared else None

    def _reset(self) -> None:
        self.beginResetModel()
        self.rows = list(self._given)
        if self._sorted_by is not None:
            column, order = self._sorted_by
            self.rows.sort(key=self.columns[column].order, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()


class TableList(QTableView):
    """Rows of one height, picked as wholes; a click on a heading sorts. Escape is left to the window."""

    def __init__(self, table: RowTable, name: str, stretched: Sequence[int]) -> None:
        super().__init__()
        self._table = table
        self.setModel(table)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(64)
        # Not by contents: that would ask every row.
        for place, column in enumerate(table.columns):
            words = max((column.sample, column.heading), key=len)
            header.resizeSection(place, self.fontMetrics().horizontalAdvance(words) + _ARROW_ROOM)
        for place in stretched:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        self.setSortingEnabled(True)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """What is read stays where it is, unless the newest are looked at."""
        bar = self.verticalScrollBar()
        before = bar.value()
        fresh = self._table.show_rows(rows)
        if fresh and before:
            self.updateGeometries()
            bar.setValue(before + fresh * _ROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
