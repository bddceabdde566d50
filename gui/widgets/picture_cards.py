"""Pictures side by side, each whole and with whose it is under it; as many in a row as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from gui.pictures.still_results import paint_row
from gui.widgets.icons import pixmap
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails

SIDE = 148
_PAD = 8


@dataclass(frozen=True, slots=True)
class PictureCard:
    """``title``: whose picture it is. ``caption``: its file, or why it is shown."""

    path: Path
    title: str
    caption: str


class PictureCards(QListView):
    """Enter or a double click opens a picture as the system opens pictures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = KeyedRows(lambda card: (card.path, card.title), lambda card: f"{card.title}, {card.caption}", self)
        self._thumbnails = Thumbnails(SIDE, self, whole=True)
        self._delegate = _CardDelegate(self._thumbnails, theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Pictures")
        self.setToolTip("A double click opens a picture")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.activated.connect(self._open)
        self._thumbnails.arrived.connect(self.viewport().update)

    @property
    def cards(self) -> list[PictureCard]:
        return self._rows.rows

    def show_cards(self, cards: Sequence[PictureCard]) -> None:
        if list(cards) != self._rows.rows:
            self._rows.become(cards)
            self.scrollToTop()

    def doubt(self) -> None:
        """Files may have changed."""
        self._thumbnails.doubt()

    def stop(self) -> None:
        self._thumbnails.stop()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rows.rows[index.row()].path)))


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(SIDE + 2 * _PAD, SIDE + 3 * _PAD + 2 * QFontMetrics(option.font).height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: PictureCard = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect
        paint_row(painter, back, option.state, self.theme)
        room = QRect(back.left() + _PAD, back.top() + _PAD, SIDE, SIDE)
        picture = self._thumbnails.get(card.path, painter.device().devicePixelRatioF())
        if picture is not None:
            size = picture.deviceIndependentSize().toSize()
            place = QRect(room.topLeft(), size)
            place.moveCenter(room.center())
            painter.drawPixmap(place, picture)
        else:
            sign = QRect(0, 0, SIDE // 3, SIDE // 3)
            sign.moveCenter(room.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(room, 7, 7)
            painter.drawPixmap(sign, pixmap("picture", self.theme.muted, SIDE // 3))
        font = QFont(option.font)
        line = QFontMetrics(font).height()
        for row, (words, weight, colour) in enumerate(
            (
                (card.title, QFont.Weight.DemiBold, self.theme.text),
                (card.caption, QFont.Weight.Normal, self.theme.muted),
            )
        ):
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            under = QRect(room.left(), room.bottom() + _PAD + row * line, room.width(), line)
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(under, Qt.AlignmentFlag.AlignCenter, cut)
        painter.restore()
