"""The people a face looks a little like, each with the picture that is nearest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QFont, QFontMetrics, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from recognition.types import Image

if TYPE_CHECKING:
    from learning.clustering.lookalikes import Lookalike

_SIDE = 150
_SHARPNESS = 2
_PAD = 10
_RANKS = ("looks a little like", "and also like", "and a bit like")


def said(rank: int) -> str:
    """What stands over the name: nothing that claims to know somebody."""
    return _RANKS[min(rank, len(_RANKS) - 1)]


def called(card: Lookalike) -> str:
    """Folders of people are often called Ada_Lovelace."""
    return card.person.replace("_", " ")


class LookalikeCards(QListView):
    """One under the other, nearest first. Enter or a double click opens the picture as the system opens pictures."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = KeyedRows(lambda row: row.path, self._spoken, self)
        self._delegate = _CardDelegate(theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Whom the face looks a little like")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setToolTip("A double click opens the picture")
        self.activated.connect(self._open)

    @property
    def cards(self) -> list[Lookalike]:
        return self._rows.rows

    def show_lookalikes(self, nearest: Sequence[Lookalike]) -> None:
        if list(nearest) != self._rows.rows:
            self._delegate.forget()
            self._rows.become(nearest)
            self.scrollToTop()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _spoken(self, card: Lookalike) -> str:
        rank = next((place for place, each in enumerate(self._rows.rows) if each is card), 0)
        return f"{said(rank)} {called(card)}, distance {card.distance:.2f}"

    def _open(self, index: QModelIndex) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rows.rows[index.row()].path)))


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._pictures: dict[int, QPixmap] = {}

    def forget(self) -> None:
        self._pictures.clear()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(300, _SIDE + 2 * _PAD + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: Lookalike = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_row(painter, back, option.state, self.theme)
        face = QRect(back.left() + _PAD, back.top() + _PAD, _SIDE, _SIDE)
        paint_portrait(painter, face, card.person, self._picture(index.row(), card.image))
        room = QRectF(back.adjusted(_SIDE + 2 * _PAD + 6, _PAD, -_PAD, -_PAD))
        lines = (
            (said(index.row()), 1.0, QFont.Weight.Normal, self.theme.muted),
            (called(card), 1.35, QFont.Weight.DemiBold, self.theme.text),
            (f"distance {card.distance:.2f}", 0.88, QFont.Weight.Normal, self.theme.muted),
        )
        heights = [QFontMetrics(_font(option.font, scale, weight)).height() for _, scale, weight, _ in lines]
        top = room.center().y() - sum(heights) / 2
        for (words, scale, weight, colour), height in zip(lines, heights, strict=True):
            font = _font(option.font, scale, weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
            line = QRectF(room.left(), top, room.width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
            top += height
        painter.restore()

    def _picture(self, place: int, image: Image) -> QPixmap:
        if place not in self._pictures:
            self._pictures[place] = _square(image)
        return self._pictures[place]


def _font(base: QFont, scale: float, weight: QFont.Weight) -> QFont:
    font = QFont(base)
    font.setWeight(weight)
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    return font


def _square(image: Image) -> QPixmap:
    """The middle of an (H, W, 3) uint8 BGR picture."""
    height, width = image.shape[:2]
    least = min(height, width)
    top, left = (height - least) // 2, (width - least) // 2
    part = np.ascontiguousarray(image[top : top + least, left : left + least])
    whole = QImage(part.data, least, least, part.strides[0], QImage.Format.Format_BGR888)
    side = _SIDE * _SHARPNESS
    return QPixmap.fromImage(
        whole.convertToFormat(QImage.Format.Format_RGB32).scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )
