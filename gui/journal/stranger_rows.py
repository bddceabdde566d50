"""The list of strangers: best picture, number, when and where they were here."""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from gui.widgets.time_format import clock, count_words, day_of, listed, moment_words, span_words
from recognition.types import Image
from services.journal.strangers import Stranger

SIDE = 64
_ROW = 84
_SHARPNESS = 2


def called(stranger: Stranger) -> str:
    """What a stranger is called as long as nobody named them: 'Stranger 12'."""
    return f"Stranger {stranger.row.id}"


def presence(stranger: Stranger, now: float) -> str:
    """'here now', 'last seen today 14:03'."""
    return "here now" if stranger.present else f"last seen {moment_words(stranger.row.last_seen, now)}"


def details(stranger: Stranger) -> str:
    """'here 3 times · Camera 0 · 24 looks'."""
    times = len(stranger.row.times) or 1
    here = "here once" if times == 1 else f"here {times:,} times"
    where = [listed(stranger.row.sources, 2)] if stranger.row.sources else []
    return " · ".join([here, *where, count_words(stranger.row.looks, "look")])


def visits(stranger: Stranger, now: float, most: int) -> list[str]:
    """'today 14:03:12, 3 min', newest first."""
    said = []
    for begin, end in stranger.row.times[:most]:
        said.append(f"{day_of(begin, now)} {clock(begin)}, {span_words(end - begin)}")
    return said


def spoken(stranger: Stranger) -> str:
    return f"{called(stranger)}, {presence(stranger, time.time())}, {details(stranger)}"


class StrangerRows(KeyedRows):
    """Rows are Stranger; ``portrait`` gives the picture of one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda row: row.row.id, spoken, parent)
        self._portraits: dict[int, tuple[Image, QPixmap]] = {}

    def portrait(self, stranger: Stranger) -> QPixmap:
        kept = self._portraits.get(stranger.row.id)
        if kept is None or kept[0] is not stranger.image:
            kept = self._portraits[stranger.row.id] = (stranger.image, square(stranger.image, SIDE * _SHARPNESS))
        return kept[1]

    def forget_others(self) -> None:
        """Lets go of the pictures of who is not listed any more."""
        listed_now = {row.row.id for row in self.rows}
        self._portraits = {number: kept for number, kept in self._portraits.items() if number in listed_now}


def square(image: Image, side: int) -> QPixmap:
    """The middle of ``image``, (H, W, 3) uint8 BGR, ``side`` pixels wide."""
    height, width = image.shape[:2]
    least = min(height, width)
    top, left = (height - least) // 2, (width - least) // 2
    part = np.ascontiguousarray(image[top : top + least, left : left + least])
    whole = QImage(part.data, least, least, part.strides[0], QImage.Format.Format_BGR888)
    return QPixmap.fromImage(
        whole.convertToFormat(QImage.Format.Format_RGB32).scaled(
            side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )


class StrangerDelegate(QStyledItemDelegate):
    def __init__(self, rows: StrangerRows, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        stranger: Stranger = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect: QRect = option.rect
        back = rect.adjusted(4, 3, -4, -3)
        paint_row(painter, back, option.state, self.theme)
        face = QRect(back.left() + 7, rect.center().y() - SIDE // 2, SIDE, SIDE)
        paint_portrait(painter, face, "", self._rows.portrait(stranger))
        room = back.adjusted(SIDE + 18, 8, -8, -8)
        font = QFont(option.font)
        third = room.height() // 3
        lines = (
            (called(stranger), QFont.Weight.DemiBold, self.theme.text),
            (
                ("● " if stranger.present else "") + presence(stranger, time.time()),
                QFont.Weight.Normal,
                self.theme.present if stranger.present else self.theme.muted,
            ),
            (details(stranger), QFont.Weight.Normal, self.theme.muted),
        )
        for row, (words, weight, colour) in enumerate(lines):
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            cut = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            line = QRect(room.left(), room.top() + row * third, room.width(), third)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()
