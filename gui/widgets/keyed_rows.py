"""Rows told apart by a key, and a list that keeps its place while they come and go."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from itertools import chain
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

_Index = QModelIndex | QPersistentModelIndex
_MOST_CHANGES = 200
"""More stretches of rows that came or went than this are quicker as one reset."""


class KeyedRows(QAbstractListModel):
    """``UserRole`` is the row, ``words`` what a screen reader says of it. One that ``is_heading`` cannot be picked."""

    def __init__(self, key: Callable[[Any], Hashable], words: Callable[[Any], str], parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self._words = words
        self.rows: list[Any] = []

    def is_heading(self, _row: Any) -> bool:
        return False

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own signature)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.UserRole:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(self.rows[index.row()])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if index.isValid() and self.is_heading(self.rows[index.row()]):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def become(self, wanted: Sequence[Any]) -> None:
        """Changes only what differs; where rows swapped places, or very many changed, all are new."""
        new = [self.key(row) for row in wanted]
        if not self._can_be_edited(new):
            self.beginResetModel()
            self.rows = list(wanted)
            self.endResetModel()
            return
        staying = set(new)
        for first, last in reversed(list(_stretches([self.key(row) not in staying for row in self.rows]))):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self.rows[first : last + 1]
            self.endRemoveRows()
        here = {self.key(row) for row in self.rows}
        for first, last in _stretches([key not in here for key in new]):
            self.beginInsertRows(QModelIndex(), first, last)
            self.rows[first:first] = wanted[first : last + 1]
            self.endInsertRows()
        changed = [old is not row and old != row for old, row in zip(self.rows, wanted, strict=True)]
        self.rows = list(wanted)
        for first, last in _stretches(changed):
            self.dataChanged.emit(self.index(first), self.index(last))

    def _can_be_edited(self, new: list[Hashable]) -> bool:
        old = [self.key(row) for row in self.rows]
        before, after = set(old), set(new)
        if [key for key in old if key in after] != [key for key in new if key in before]:
            return False
        gone, come = (key not in after for key in old), (key not in before for key in new)
        return sum(1 for _ in _stretches(list(gone))) + sum(1 for _ in _stretches(list(come))) <= _MOST_CHANGES


def _stretches(marked: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """First and last place of each unbroken run of marks."""
    first = None
    for place, is_marked in enumerate(marked):
        if is_marked and first is None:
            first = place
        elif not is_marked and first is not None:
            yield first, place - 1
            first = None
    if first is not None:
        yield first, len(marked) - 1


class RowList(QListView):
    """Shows ``KeyedRows``. What is picked stays picked and where it is; when it goes, the row after it is picked.

    Escape is left to the window.
    """

    def __init__(self, rows: KeyedRows, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def picked(self) -> list[Any]:
        """The rows that are picked, from the top."""
        return [self._rows.rows[index.row()] for index in sorted(self.selectedIndexes(), key=lambda each: each.row())]

    def show_rows(self, wanted: Sequence[Any]) -> None:
        """Nothing jumps: what is on the screen and still there stays where it is."""
        if len(wanted) == len(self._rows.rows) and all(a is b for a, b in zip(wanted, self._rows.rows, strict=True)):
            return
        key = self._rows.key
        after = {key(row): place for place, row in enumerate(wanted)}
        picked = {key(row) for row in self.picked()}
        successor = self._successor(picked, after, wanted)
        anchor, top = self._anchor(after)
        self._rows.become(wanted)
        self._pick([after[each] for each in picked if each in after] or [] if successor is None else [successor])
        if anchor is not None:
            moved = self.visualRect(self._rows.index(after[anchor])).top() - top
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + moved)

    def pick(self, place: int) -> None:
        """This row alone."""
        self._pick([place])
        self.scrollTo(self._rows.index(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _successor(self, picked: set[Hashable], after: dict[Hashable, int], wanted: Sequence[Any]) -> int | None:
        """What is picked when all that was picked is gone; None while some of it is there."""
        if picked & after.keys() or not wanted:
            return None
        rows, key = self._rows.rows, self._rows.key
        last = max((place for place, row in enumerate(rows) if key(row) in picked), default=-1)
        order = [*range(last + 1, len(rows)), *range(last, -1, -1)]
        staying = (after[key(rows[place])] for place in order if key(rows[place]) in after)
        candidates = chain(staying, range(len(wanted)))
        return next((place for place in candidates if not self._rows.is_heading(wanted[place])), None)

    def _anchor(self, after: dict[Hashable, int]) -> tuple[Hashable | None, int]:
        """The highest row on the screen that stays, and where it is."""
        index = self.indexAt(QPoint(8, 4))
        place = index.row() if index.isValid() else 0
        bottom = self.viewport().height()
        while place < len(self._rows.rows):
            key = self._rows.key(self._rows.rows[place])
            top = self.visualRect(self._rows.index(place)).top()
            if top > bottom:
                break
            if key in after:
                return key, top
            place += 1
        return None, 0

    def _pick(self, places: Sequence[int]) -> None:
        current = self.currentIndex().row()
        chosen = QItemSelection()
        for place in places:
            chosen.select(self._rows.index(place), self._rows.index(place))
        model = self.selectionModel()
        if places and current not in places:
            index = self._rows.index(places[0])
            model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
