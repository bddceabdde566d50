"""The list of recognisers: the nearest template, which is always available, and what is trained."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.pictures.still_results import paint_row
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from learning.training.comparison import BETTER, UNDECIDED, WORSE
from services.messages.training import METHODS
from services.training.trained import TrainedRow

NEAREST_ROW = TrainedRow("", "Comparing with pictures", "")
"""The nearest template, which needs no training."""

_PAD = 9
_STANDING = {
    BETTER: "better than with pictures",
    WORSE: "worse than with pictures",
    UNDECIDED: "no better than with pictures",
}


def method_title(row: TrainedRow) -> str:
    return next((each.title for each in METHODS if each.preset == row.preset), row.preset)


def is_outdated(row: TrainedRow) -> bool:
    return bool(row.added or row.removed)


def state_of(row: TrainedRow) -> str:
    """The most important thing about it, in a few words."""
    if row is NEAREST_ROW:
        return "always available, always up to date"
    if row.unfinished:
        return "interrupted; can be continued"
    if row.problem is not None:
        return "cannot be used"
    if is_outdated(row):
        return "out of date: people changed"
    return _STANDING[row.comparison.verdict] if row.comparison is not None else "not compared yet"


class TrainedRows(KeyedRows):
    """Rows are TrainedRow. ``used`` is the name of the one in use, "" for comparing with pictures."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda row: (row.name, row.unfinished), self._in_words, parent)
        self.used = ""

    def is_used(self, row: TrainedRow) -> bool:
        return row.name == self.used and not row.unfinished

    def use(self, used: str) -> None:
        if used != self.used:
            self.used = used
            if self.rows:
                self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def _in_words(self, row: TrainedRow) -> str:
        return f"{row.title}, {state_of(row)}{', in use' if self.is_used(row) else ''}"


class TrainedDelegate(QStyledItemDelegate):
    """Its title, and under it how it stands; a mark on the one in use."""

    def __init__(self, rows: TrainedRows, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, 2 * QFontMetrics(option.font).height() + 3 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: TrainedRow = index.data(Qt.ItemDataRole.UserRole)
        theme = self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_row(painter, back, option.state, theme)
        height = QFontMetrics(option.font).height()
        line = QRect(back.left() + _PAD, back.top() + _PAD - 3, back.width() - 2 * _PAD, height)
        if self._rows.is_used(row):
            line = self._painted_mark(painter, line, option)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        self._words(painter, line, row.title, bold, theme.text)
        state = QRect(back.left() + _PAD, line.bottom() + 3, back.width() - 2 * _PAD, height)
        warns = row.unfinished or row.problem is not None or is_outdated(row)
        self._words(painter, state, state_of(row), QFont(option.font), theme.warning if warns else theme.muted)
        painter.restore()

    def _painted_mark(self, painter: QPainter, line: QRect, option: QStyleOptionViewItem) -> QRect:
        """'in use' at the right; gives the room that is left."""
        words = "✓ in use"
        width = QFontMetrics(option.font).horizontalAdvance(words) + 4
        self._words(
            painter, line.adjusted(line.width() - width, 0, 0, 0), words, QFont(option.font), self.theme.present
        )
        return line.adjusted(0, 0, -width - _PAD, 0)

    def _words(self, painter: QPainter, line: QRect, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
