"""A small table of figures: a name for each row, a value for each column; nothing to select."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

_ROW = 31


class FiguresTable(QTableWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setShowGrid(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)

    def show_figures(self, headings: Sequence[str], table: Sequence[Sequence[str]]) -> None:
        """``table``: a row's name, then its values."""
        self.setRowCount(len(table))
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setVerticalHeaderLabels([each[0] for each in table])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for place, (_, *values) in enumerate(table):
            for column, value in enumerate(values):
                item = QTableWidgetItem(value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(place, column, item)

    def fit(self) -> None:
        """As high as its rows."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + _ROW * self.rowCount() + 4)
