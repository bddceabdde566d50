"""A table whose columns share its width, and which keeps its place while rows come and go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.widgets.painting import isolated
from gui.widgets.rows import Anchor, Index, RowModel

_TABLE_ROW = 30
_ARROW_ROOM = 30
_HEADING_ROOM = 22
_ROW_ROOM = 12
_MIN_COLUMN = 48
_STRETCHED_SAMPLE = "n" * 10
"""As wide as a stretched column is at least."""
_CELL_ROOM = 8
_MAX_FITS = 3


class _CutTexts(QStyledItemDelegate):
    """Puts the dots of a text that is cut at its own end: Qt puts them at that of the language."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        table: QWidget = shown.widget
        style = table.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, shown, table) + 1
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, table).width() - 2 * margin
        cut = shown.fontMetrics.elidedText(shown.text, Qt.TextElideMode.ElideRight, room)
        if cut == shown.text:
            super().paint(painter, option, index)
            return
        shown.text, shown.textElideMode = isolated(cut), Qt.TextElideMode.ElideNone
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, table)


class RowTable(QTableView):
    """A table of a RowModel: rows of one height, selected as wholes. Escape is left to the window.

    A click on a heading sorts where ``sortable``. Columns are as wide as their samples, or their contents where they
    have none; the ``stretched`` ones share what is left over. Where there is less room, columns with samples are
    narrower, down to their headings; cut texts are in the tooltips. One whose width the user has set keeps that.

    named: a stretched column that stays wide enough for its texts, up to its sample.
    may_lack: columns that are hidden while no row has a text in them.
    """

    def __init__(
        self,
        rows: RowModel,
        name: str,
        stretched: Sequence[int],
        *,
        sortable: bool = False,
        named: int | None = None,
        may_lack: Sequence[int] = (),
    ) -> None:
        super().__init__()
        self._rows = rows
        self.setModel(rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setItemDelegate(_CutTexts(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(_TABLE_ROW, self.fontMetrics().height() + _ROW_ROOM))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(_MIN_COLUMN)
        self._stretched = tuple(stretched)
        self._named, self._may_lack = named, tuple(may_lack)
        self._widths: dict[int, tuple[int, int]] = {}  # least and usual ones of columns that may become narrower
        self._is_fitting = False
        advance = self.fontMetrics().horizontalAdvance
        self._most_named = 0 if named is None else advance(rows.columns[named].sample) + _HEADING_ROOM
        for place, column in enumerate(rows.columns):
            heading, sample = advance(column.heading), advance(column.sample)
            if place in self._stretched:
                usual = least = max(heading, advance(_STRETCHED_SAMPLE)) + _HEADING_ROOM
            elif column.sample:  # fitting to contents would ask every row
                least, usual = heading + _HEADING_ROOM, max(heading, sample) + _ARROW_ROOM
            else:
                header.setSectionResizeMode(place, QHeaderView.ResizeMode.ResizeToContents)
                continue
            self._widths[place] = max(least, _MIN_COLUMN), max(usual, _MIN_COLUMN)
            header.resizeSection(place, self._widths[place][1])
        for place in stretched:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._resized)
        if sortable:
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.setSortIndicatorClearable(True)
            self.setSortingEnabled(True)

    def show_rows(self, wanted: Sequence[Any]) -> None:
        """What is read keeps its place on the screen, unless the view is at its top."""
        here = {self._rows.key(row): 0 for row in wanted} if self.verticalScrollBar().value() else {}
        anchor = Anchor(self, self._rows, here)
        self._rows.show_rows(wanted)
        self._is_fitting = True
        for place in self._may_lack:
            self.setColumnHidden(place, not any(map(self._rows.columns[place].text, wanted)))
        self._is_fitting = False
        self.updateGeometries()
        self._fit()
        anchor.restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Scroll bars that come or go meanwhile change the room, so it may take a second time."""
        if self._is_fitting:
            return
        self._is_fitting = True
        width = -1
        for _ in range(_MAX_FITS):
            if width == (width := self.viewport().width()):
                break
            self._fit_into(width)
        self._is_fitting = False

    def _fit_into(self, width: int) -> None:
        header = self.horizontalHeader()
        shown = [each for each in range(header.count()) if not header.isSectionHidden(each)]
        limits = {each: self._widths[each] for each in shown if each in self._widths}
        if self._named in limits:
            needed = min(self.sizeHintForColumn(self._named) + _CELL_ROOM, self._most_named)
            limits[self._named] = (max(needed, limits[self._named][0]),) * 2
        room = width - sum(header.sectionSize(each) for each in shown if each not in limits)
        least, usual = (sum(each[kind] for each in limits.values()) for kind in (0, 1))
        share = min(max(room - least, 0) / (usual - least), 1.0) if usual > least else 1.0
        widths = {place: narrow + int(share * (wide - narrow)) for place, (narrow, wide) in limits.items()}
        left = max(room - sum(widths.values()), 0)
        for number, place in enumerate(self._stretched):
            widths[place] += left // len(self._stretched) + (number < left % len(self._stretched))
        for place, fitting in widths.items():
            header.resizeSection(place, fitting)

    def _resized(self, place: int, _before: int, _now: int) -> None:
        if self._is_fitting or not self.isVisible():  # Qt resizes them, too, when it gets to know the style
            return
        if place not in self._stretched:
            self._widths.pop(place, None)
        self._fit()
