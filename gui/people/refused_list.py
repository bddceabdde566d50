"""Pictures of the gallery that are not used, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.icons import pixmap
from gui.widgets.theme import Theme
from realtime.interfaces import GalleryPicture

_PAD = 8


class RefusedList(QWidget):
    """Hidden while every picture is used."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self.title = QLabel()
        self.title.setObjectName("heading")
        self._model = _RefusedModel(self)
        self.list = _Listing()
        self.list.setModel(self._model)
        self._delegate = _RefusedDelegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        self._sign.setPixmap(pixmap("warning", theme.warning, 16))
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_pictures(self, pictures: Sequence[GalleryPicture]) -> None:
        self._model.show_pictures(pictures)
        count = len(pictures)
        self.title.setText("1 picture is not used" if count == 1 else f"{count} pictures are not used")
        self.list.setAccessibleName(self.title.text())
        self.setVisible(count > 0)


class _RefusedModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pictures: tuple[GalleryPicture, ...] = ()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        picture = self._pictures[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return picture.path
        if role == Qt.ItemDataRole.UserRole:
            return picture.problem
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{picture.path}: {picture.problem}"
        return None

    def show_pictures(self, pictures: Sequence[GalleryPicture]) -> None:
        if tuple(pictures) != self._pictures:
            self.beginResetModel()
            self._pictures = tuple(pictures)
            self.endResetModel()


class _Listing(QListView):
    def __init__(self) -> None:
        super().__init__()
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumHeight(112)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # the reasons wrap, so the heights hang on the width

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)


class _RefusedDelegate(QStyledItemDelegate):
    """File name over its reason, wrapped."""

    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self.theme = theme
        self._view = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._view.viewport().width()
        metrics = QFontMetrics(option.font)
        room = QRect(0, 0, max(width - 2 * _PAD, 40), 10_000)
        reason = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, index.data(Qt.ItemDataRole.UserRole) or "")
        return QSize(width, metrics.height() + reason.height() + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        rect: QRect = option.rect.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD + 2)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        path = metrics.elidedText(index.data(), Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, path)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        painter.drawText(
            rect.adjusted(0, metrics.height(), 0, 0),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap,
            index.data(Qt.ItemDataRole.UserRole) or "",
        )
        painter.restore()
