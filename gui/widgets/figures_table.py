"""A small table of figures: a name for each row, a value for each column; nothing to select."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gui.widgets.painting import isolated

_ROW = 31
_ROOM = 12
"""Points around a text."""


class FiguresTable(QTableWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setShowGrid(False)
        self._row = max(_ROW, self.fontMetrics().height() + _ROOM)
        self.verticalHeader().setDefaultSectionSize(self._row)

    def show_figures(self, headings: Sequence[str], table: Sequence[Sequence[str]]) -> None:
        """``table``: a row's name, then its values."""
        self.setRowCount(len(table))
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setVerticalHeaderLabels([each[0] for each in table])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        texts = [*headings, *(value for _, *values in table for value in values)]
        widest = max(map(self.fontMetrics().horizontalAdvance, texts), default=0)
        self.horizontalHeader().setMinimumSectionSize(widest + 2 * _ROOM)
        for place, (_, *values) in enumerate(table):
            for column, value in enumerate(values):
                item = QTableWidgetItem(isolated(value))
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(place, column, item)

    def fit(self) -> None:
        """As high as its rows."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows = self.horizontalHeader().sizeHint().height() + self._row * self.rowCount() + 4
        self.setFixedHeight(rows + self.horizontalScrollBar().sizeHint().height())
