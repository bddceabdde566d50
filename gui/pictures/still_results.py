"""The list of still pictures: which they are, and who is on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.widgets.icons import pixmap
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from services.pictures.identify import PictureResult

SIDE = 40
_ROW = 54


def summary(result: PictureResult, threshold: float) -> str:
    """'Ada Lovelace, 2 unknown'."""
    if result.error is not None:
        return str(result.error)
    if result.faces is None:
        return "waiting"
    if not result.faces:
        return "no face found"
    names = [face.person_at(threshold) for face in result.faces]
    known = list(dict.fromkeys(name for name in names if name is not None))
    strangers = names.count(None)
    return ", ".join([*known, *([f"{strangers} unknown"] if strangers else [])])


class StillResults(QAbstractListModel):
    """``UserRole`` is the PictureResult."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results: tuple[PictureResult, ...] = ()
        self._threshold = 0.0

    @property
    def results(self) -> tuple[PictureResult, ...]:
        return self._results

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        result = self._results[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return result.title
        if role == Qt.ItemDataRole.StatusTipRole:
            return summary(result, self._threshold)
        if role == Qt.ItemDataRole.UserRole:
            return result
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{result.path or result.title}: {summary(result, self._threshold)}"
        return None

    def show_results(self, results: Sequence[PictureResult], threshold: float) -> None:
        """Rows are only ever added, changed, or all taken away: so the view keeps its place."""
        old, new = self._results, tuple(results)
        if len(new) < len(old):
            self.beginResetModel()
            self._results, self._threshold = new, threshold
            self.endResetModel()
            return
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self._results = new
            self.endInsertRows()
        self._results = new
        if old and (threshold != self._threshold or new[: len(old)] != old):
            self._threshold = threshold
            self.dataChanged.emit(self.index(0), self.index(len(old) - 1))
        self._threshold = threshold


class StillResultDelegate(QStyledItemDelegate):
    """A small picture, the file's name, and who is on it."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(180, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        result: PictureResult = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        back = rect.adjusted(4, 2, -4, -2)
        paint_row(painter, back, option.state, self.theme)
        face = QRect(back.left() + 5, rect.center().y() - SIDE // 2 + 1, SIDE, SIDE)
        picture = None
        if result.path is not None:
            picture = self._thumbnails.get(result.path, painter.device().devicePixelRatioF())
        if picture is not None:
            paint_portrait(painter, face, "", picture)
        else:
            room = QRect(face.left() + SIDE // 4, face.top() + SIDE // 4, SIDE // 2, SIDE // 2)
            painter.drawPixmap(room, pixmap("picture", self.theme.muted, SIDE // 2))
        words = back.adjusted(SIDE + 14, 5, -6, -5)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        half = words.height() // 2
        upper, lower = QRect(words.left(), words.top(), words.width(), half), words.adjusted(0, half, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        elided = QFontMetrics(font).elidedText(result.title, Qt.TextElideMode.ElideMiddle, words.width())
        painter.drawText(upper, middle, elided)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.warning if result.error is not None else self.theme.muted))
        said = str(index.data(Qt.ItemDataRole.StatusTipRole))
        painter.drawText(lower, middle, QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, words.width()))
        painter.restore()


def paint_row(painter: QPainter, back: QRect, state: QStyle.StateFlag, theme: Theme) -> None:
    """The ground of a row that is picked or pointed at."""
    if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(back, 7, 7)
    if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(back, 7, 7)
