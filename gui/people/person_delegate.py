"""How one person looks in the list: picture or initials, name, and whether they are here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.people.people_model import Role
from gui.widgets.icons import pixmap
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails

SIDE = 44
_ROW = 60
_SIGN = 14
_MOST_COUNTED = 100
_TINTS = ("#0072b2", "#009e73", "#a8527f", "#8a5a00", "#4d6fa8", "#b0512a")


class PersonDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme
        self.folder: Path | None = None
        self._sign: tuple[Theme, QPixmap] | None = None

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        back = rect.adjusted(4, 2, -4, -2)
        if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.hover))
            painter.drawRoundedRect(back, 7, 7)
        if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(back, 7, 7)
        name: str = index.data(Role.NAME)
        face = QRect(back.left() + 6, rect.center().y() - SIDE // 2 + 1, SIDE, SIDE)
        self._paint_face(painter, face, name, index.data(Role.KEY_PICTURE))
        found = int(index.data(Role.FINDINGS) or 0)
        taken = self._paint_findings(painter, back, found, option) if found else 0
        self._paint_words(painter, back.adjusted(SIDE + 16, 7, -8 - taken, -7), index, option)
        painter.restore()

    def _paint_findings(self, painter: QPainter, back: QRect, found: int, option: QStyleOptionViewItem) -> int:
        """A quiet sign and how many, at the right; gives the width it takes."""
        font = QFont(option.font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.92)
        words = str(found) if found < _MOST_COUNTED else f"{_MOST_COUNTED - 1}+"
        wide = QFontMetrics(font).horizontalAdvance(words)
        taken = _SIGN + 4 + wide + 6
        left = back.right() - taken
        sign = QRect(left, back.center().y() - _SIGN // 2, _SIGN, _SIGN)
        if self._sign is None or self._sign[0] is not self.theme:
            self._sign = self.theme, pixmap("warning", self.theme.warning, _SIGN)
        painter.drawPixmap(sign, self._sign[1])
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        room = QRect(sign.right() + 5, back.top(), wide + 2, back.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        return taken

    def _paint_face(self, painter: QPainter, rect: QRect, name: str, key_picture: str | None) -> None:
        picture: QPixmap | None = None
        if self.folder is not None and key_picture:
            device = painter.device()
            picture = self._thumbnails.get(self.folder / key_picture, device.devicePixelRatioF())
        paint_portrait(painter, rect, name, picture)

    def _paint_words(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, option: QStyleOptionViewItem
    ) -> None:
        font: QFont = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        elide = Qt.TextElideMode.ElideRight
        name = QFontMetrics(font).elidedText(index.data(Role.NAME), elide, rect.width())
        upper = QRect(rect.left(), rect.top(), rect.width(), rect.height() // 2)
        lower = QRect(rect.left(), upper.bottom() + 1, rect.width(), rect.height() - upper.height())
        painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        font.setWeight(QFont.Weight.Normal)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.92)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        left = lower.left()
        presence: str = index.data(Role.PRESENCE)
        if index.data(Role.PRESENT):
            colour = QColor(self.theme.present)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(left, lower.center().y() - 3, 8, 8))
            painter.setPen(colour)
            left += 13
        else:
            painter.setPen(QColor(self.theme.muted))
        room = QRect(left, lower.top(), lower.right() - left, lower.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, presence)
        used = metrics.horizontalAdvance(presence)
        painter.setPen(QColor(self.theme.muted))
        rest = metrics.elidedText(f" · {index.data(Role.COUNT)}", elide, room.width() - used)
        painter.drawText(room.adjusted(used, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, rest)


def paint_portrait(painter: QPainter, rect: QRect, name: str, picture: QPixmap | None) -> None:
    """The picture with round corners; the initials of ``name`` on a colour of its own where there is none."""
    shape = QPainterPath()
    radius = rect.width() / 5
    shape.addRoundedRect(QRectF(rect), radius, radius)
    painter.save()
    if picture is not None:
        painter.setClipPath(shape)
        painter.drawPixmap(rect, picture)
    else:
        painter.fillPath(shape, QColor(_TINTS[sum(map(ord, name)) % len(_TINTS)]))
        font = QFont(painter.font())
        font.setPixelSize(max(8, round(rect.width() * 0.37)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor("#ffffff"))
        metrics = QFontMetrics(font)
        painter.drawText(
            rect, Qt.AlignmentFlag.AlignCenter, initials(name, lambda letter: metrics.inFontUcs4(ord(letter)))
        )
    painter.restore()


def initials(name: str, can_show: Callable[[str], bool] = lambda _letter: True) -> str:
    """The first letters of the first and last word; one character for scripts without spaces.

    ``can_show`` says whether the font in use has a character. One letter alone is left to the fonts Qt falls back to,
    which need not be there for both scripts of a mixed name.
    """
    words = unicodedata.normalize("NFC", name).split()
    if not words:
        return "?"
    letters = [_first_letter(word).upper() for word in (words[:1] if len(words) == 1 else [words[0], words[-1]])]
    shown = [each for each in letters if all(map(can_show, each))]
    return "".join(shown or letters[:1])


def _first_letter(word: str) -> str:
    """With the marks that are written on it."""
    end = 1
    while end < len(word) and unicodedata.category(word[end]).startswith("M"):
        end += 1
    return word[:end]
