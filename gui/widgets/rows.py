"""One model for lists and tables, and a list that keeps its place while rows come and go."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from gui.widgets.painting import isolated
from gui.widgets.plain_text import plain
from gui.widgets.theme import current_theme

Index = QModelIndex | QPersistentModelIndex
_MAX_EDITS = 200
"""More runs of rows than this are replaced faster by one reset."""
_Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    text: of a row.
    order: what a row is sorted by; None where the column cannot be sorted.
    sample: text as wide as the column should be.
    colour: name of a field of Theme, or empty.
    """

    heading: str
    text: Callable[[Any], str]
    order: Callable[[Any], Any] | None = None
    sample: str = ""
    tip: str = ""
    is_number: bool = False
    colour: Callable[[Any], str] = lambda _row: ""


class RowModel(QAbstractTableModel):
    """Rows of any type, told apart by ``key``; UserRole of any cell is its row.

    ``label`` is the row as text, read by a screen reader. Without ``columns`` it is a list. A row that ``is_heading``
    cannot be selected.
    """

    def __init__(
        self,
        key: Callable[[Any], Hashable],
        label: Callable[[Any], str],
        parent: QObject | None = None,
        *,
        columns: Sequence[Column] = (),
        is_heading: Callable[[Any], bool] = lambda _row: False,
        tips: bool = False,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.is_heading = is_heading
        self.columns = tuple(columns)
        self._column_count = max(1, len(self.columns))
        self._label = label
        self._tips = tips
        self._given: Sequence[Any] = ()
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None
        self.rows: list[Any] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return self._column_count  # called for every row of a layout, so kept short; no row has children anyway

    def at(self, place: int) -> QModelIndex:
        """Index of the first cell of a row."""
        return self.index(place, 0)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == _Role.DisplayRole:
            return column.heading
        if role == _Role.ToolTipRole:
            return column.tip or None
        return _alignment(column) if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _Role.UserRole:
            return row
        if not self.columns:
            if role == _Role.ToolTipRole:
                return plain(self._label(row)) if self._tips else None
            return self._label(row) if role in (_Role.DisplayRole, _Role.AccessibleTextRole) else None
        column = self.columns[index.column()]
        if role == _Role.DisplayRole:
            return isolated(column.text(row))
        if role == _Role.ToolTipRole:
            return plain(self._label(row) if self._tips else column.text(row)) or None
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.ForegroundRole and (colour := column.colour(row)):
            return QColor(getattr(current_theme(), colour))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column, or by -1 in the order in which the rows were given."""
        self._sorted_by = (column, order) if column >= 0 and self.columns[column].order else None
        self._reset(self._in_order(self._given))

    def show_rows(self, given: Sequence[Any]) -> None:
        """Changes only what differs; resets where rows changed places, or very many differ."""
        self._given = given
        wanted = self._in_order(given)
        new = [self.key(row) for row in wanted]
        if not self._can_edit(new):
            self._reset(wanted)
            return
        staying = set(new)
        for first, last in reversed(list(_runs([self.key(row) not in staying for row in self.rows]))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
        here = {self.key(row) for row in self.rows}
        for first, last in _runs([key not in here for key in new]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [old is not row and old != row for old, row in zip(self.rows, wanted, strict=True)]
        self.rows = wanted
        for first, last in _runs(changed):
            self.rows_changed(first, last)

    def rows_changed(self, first: int = 0, last: int | None = None) -> None:
        """These rows, or all, look different."""
        if self.rows:
            end = len(self.rows) - 1 if last is None else last
            self.dataChanged.emit(self.index(first, 0), self.index(end, self.columnCount() - 1))

    def _in_order(self, given: Sequence[Any]) -> list[Any]:
        if self._sorted_by is None:
            return list(given)
        column, order = self._sorted_by
        return sorted(given, key=self.columns[column].order, reverse=order == Qt.SortOrder.DescendingOrder)

    def _reset(self, wanted: list[Any]) -> None:
        self.beginResetModel()
        self.rows = wanted
        self.endResetModel()

    def _can_edit(self, new: list[Hashable]) -> bool:
        old = [self.key(row) for row in self.rows]
        before, after = set(old), set(new)
        if len(after) < len(new) or [key for key in old if key in after] != [key for key in new if key in before]:
            return False
        gone, come = [key not in after for key in old], [key not in before for key in new]
        return sum(1 for _ in _runs(gone)) + sum(1 for _ in _runs(come)) <= _MAX_EDITS


def _runs(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last place of each unbroken run of marks."""
    first = None
    for place, is_marked in enumerate((*marked, False)):
        if is_marked and first is None:
            first = place
        elif not is_marked and first is not None:
            yield first, place - 1
            first = None


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RowList(QListView):
    """A list of a RowModel. Selected rows stay selected and where they are; when they go, the row after is selected.

    Escape is left to the window. ``reselect=False``: nothing is selected in place of what went.
    """

    def __init__(self, rows: RowModel, name: str, parent: QWidget | None = None, *, reselect: bool = True) -> None:
        super().__init__(parent)
        self._rows = rows
        self._reselect = reselect
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def as_grid(self) -> None:
        """Cells of one size, as many in a line as there is room for."""
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)

    def picked(self) -> list[Any]:
        """Selected rows, from the top."""
        return [self._rows.rows[index.row()] for index in sorted(self.selectedIndexes(), key=lambda each: each.row())]

    def show_rows(self, wanted: Sequence[Any]) -> None:
        """Nothing jumps: what is visible and stays keeps its place on the screen."""
        if len(wanted) == len(self._rows.rows) and all(a is b for a, b in zip(wanted, self._rows.rows, strict=True)):
            return
        key = self._rows.key
        after = {key(row): place for place, row in enumerate(wanted)}
        picked = {key(row) for row in self.picked()}
        successor = self._successor(picked, after, wanted) if self._reselect else None
        anchor = Anchor(self, self._rows, after)
        self._rows.show_rows(wanted)
        self._select([after[each] for each in picked if each in after] or [] if successor is None else [successor])
        anchor.restore()

    def pick(self, place: int) -> None:
        """Selects this row alone."""
        self._select([place])
        self.scrollTo(self._rows.at(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _successor(self, picked: set[Hashable], after: dict[Hashable, int], wanted: Sequence[Any]) -> int | None:
        """What is selected when all that was selected is gone; None while some of it is there."""
        if picked & after.keys() or not wanted:
            return None
        rows, key = self._rows.rows, self._rows.key
        last = max((place for place, row in enumerate(rows) if key(row) in picked), default=-1)
        order = [*range(last + 1, len(rows)), *range(last, -1, -1)]
        staying = (after[key(rows[place])] for place in order if key(rows[place]) in after)
        candidates = chain(staying, range(len(wanted)))
        return next((place for place in candidates if not self._rows.is_heading(wanted[place])), None)

    def _select(self, places: Sequence[int]) -> None:
        current = self.currentIndex().row()
        selection = QItemSelection()
        for place in places:
            selection.select(self._rows.at(place), self._rows.at(place))
        model = self.selectionModel()
        if places and current not in places:
            model.setCurrentIndex(self._rows.at(places[0]), QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)


class Anchor:
    """The highest visible row that stays, put back to where it was on the screen."""

    def __init__(self, view: QAbstractItemView, rows: RowModel, staying: dict[Hashable, int]) -> None:
        self._view, self._rows = view, rows
        self._key: Hashable | None = None
        self._top = 0
        is_rtl = view.layoutDirection() is Qt.LayoutDirection.RightToLeft
        index = view.indexAt(QPoint(view.viewport().width() - 8 if is_rtl else 8, 4))
        bottom = view.viewport().height()
        for place in range(index.row() if index.isValid() else 0, len(rows.rows) if staying else 0):
            key = rows.key(rows.rows[place])
            top = view.visualRect(rows.at(place)).top()
            if top > bottom:
                break
            if key in staying:
                self._key, self._top = key, top
                break

    def restore(self) -> None:
        if self._key is None:
            return
        place = next((place for place, row in enumerate(self._rows.rows) if self._rows.key(row) == self._key), None)
        if place is not None:
            bar = self._view.verticalScrollBar()
            bar.setValue(bar.value() + self._view.visualRect(self._rows.at(place)).top() - self._top)
