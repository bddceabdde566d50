"""How the rows of lists look: a picture with lines of text beside it; and cards of a grid: text below a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gui.widgets.icons import pixmap
from gui.widgets.painting import (
    Line,
    Span,
    line_height,
    paint_background,
    paint_badge,
    paint_line,
    paint_portrait,
    paint_sign,
    placed,
    scaled_font,
    wrapped,
)
from gui.widgets.pixmaps import Thumbnails
from gui.widgets.rows import Index
from gui.widgets.theme import current_theme

_PAD = 8
_LINE_GAP = 4
_SIGN = 14
_HEADING_HEIGHT = 34
_MAX_COUNT = 100


@dataclass(frozen=True, slots=True)
class RowContent:
    """What a row shows.

    lines: from top to bottom.
    picture: beside them; a file is read as a thumbnail.
    name: its initials stand where there is no picture; None paints the icon of a picture there.
    mark: at the right of the first line.
    warnings: number beside a warning sign at the right edge, 0 for none.
    """

    lines: tuple[Line, ...]
    picture: Path | QPixmap | None = None
    name: str | None = None
    mark: Span | None = None
    warnings: int = 0


class RowDelegate(QStyledItemDelegate):
    """Paints the rows of ``view`` as ``content`` says. ``side``: of the picture, in logical pixels; 0 for none.

    Rows are as high as picture or lines need; a heading has only its first line.
    """

    def __init__(
        self, view: QListView, content: Callable[[Any], RowContent], *, side: int = 0, lines: int = 2, pad: int = 7
    ) -> None:
        super().__init__(view)
        self._content = content
        self._side = side
        self._lines = lines
        self._pad = pad
        self.thumbnails = Thumbnails(side, self)
        self.thumbnails.arrived.connect(view.viewport().update)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.flags() == Qt.ItemFlag.NoItemFlags:
            return QSize(180, _HEADING_HEIGHT)
        text = self._lines * (QFontMetrics(option.font).height() + _LINE_GAP) - _LINE_GAP
        return QSize(180, max(self._side, text) + 2 * self._pad)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        content = self._content(index.data(Qt.ItemDataRole.UserRole))
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.flags() == Qt.ItemFlag.NoItemFlags:
            line = placed(rect.adjusted(12, 8, -8, -2), rect, painter)
            paint_line(painter, line, content.lines[0], option.font)
            painter.restore()
            return
        back = rect.adjusted(4, 2, -4, -2)
        paint_background(painter, back, option.state)
        room = back.adjusted(_PAD, 0, -_PAD + 2, 0)
        if self._side:
            place = QRect(back.left() + 6, back.center().y() - self._side // 2 + 1, self._side, self._side)
            self._paint_picture(painter, placed(place, back, painter), content)
            room.setLeft(place.right() + 8)
        if content.warnings:
            room.setRight(room.right() - self._paint_warnings(painter, back, content.warnings, option.font))
        self._paint_lines(painter, placed(room, back, painter), content, option.font)
        painter.restore()

    def _paint_picture(self, painter: QPainter, place: QRect, content: RowContent) -> None:
        picture = content.picture
        if isinstance(picture, Path):
            picture = self.thumbnails.get(picture, painter.device().devicePixelRatioF())
        if picture is None and content.name is None:
            paint_sign(painter, place)
        else:
            paint_portrait(painter, place, content.name or "", picture)

    def _paint_lines(self, painter: QPainter, room: QRect, content: RowContent, font: QFont) -> None:
        """As a block in the middle of the height."""
        heights = [line_height(font, line) for line in content.lines]
        top = room.center().y() - (sum(heights) + _LINE_GAP * (len(heights) - 1)) // 2 + 1
        for place, (line, height) in enumerate(zip(content.lines, heights, strict=True)):
            rect = QRect(room.left(), top, room.width(), height)
            if content.mark is not None and place == 0:
                width = QFontMetrics(font).horizontalAdvance(content.mark.text) + 4
                mark = placed(rect.adjusted(rect.width() - width, 0, 0, 0), rect, painter)
                paint_line(painter, mark, (content.mark,), font)
                rect = placed(rect.adjusted(0, 0, -width - _PAD, 0), rect, painter)
            paint_line(painter, rect, line, font)
            top += height + _LINE_GAP

    def _paint_warnings(self, painter: QPainter, back: QRect, count: int, base: QFont) -> int:
        """The width taken."""
        font = scaled_font(base, 0.92)
        text = str(count) if count < _MAX_COUNT else f"{_MAX_COUNT - 1}+"
        width = QFontMetrics(font).horizontalAdvance(text)
        sign = QRect(back.right() - _SIGN - width - 10, back.center().y() - _SIGN // 2, _SIGN, _SIGN)
        painter.drawPixmap(placed(sign, back, painter), pixmap("warning", current_theme().warning, _SIGN))
        painter.setFont(font)
        painter.setPen(QColor(current_theme().muted))
        room = placed(QRect(sign.right() + 5, back.top(), width + 2, back.height()), back, painter)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return _SIGN + width + 10


@dataclass(frozen=True, slots=True)
class CardContent:
    """What a card of a grid shows: a whole picture, a title and a text below it.

    badge: over the picture, or empty.
    warns: a sign before the text.
    faded: the picture is pale.
    """

    path: Path | None
    title: str
    text: str = ""
    badge: str = ""
    warns: bool = False
    faded: bool = False


class CardDelegate(QStyledItemDelegate):
    """Cards with pictures of ``side`` logical pixels; text of one line is centered, of more it wraps."""

    def __init__(self, view: QListView, content: Callable[[Any], CardContent], *, side: int, lines: int = 1) -> None:
        super().__init__(view)
        self._content = content
        self._side = side
        self._lines = lines
        self.thumbnails = Thumbnails(side, self, whole=True)
        self.thumbnails.arrived.connect(view.viewport().update)
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height = QFontMetrics(option.font).height()
        return QSize(self._side + 2 * _PAD, self._side + 3 * _PAD + (1 + self._lines) * height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._content(index.data(Qt.ItemDataRole.UserRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect
        paint_background(painter, back, option.state)
        room = QRect(back.left() + _PAD, back.top() + _PAD, self._side, self._side)
        self._paint_picture(painter, room, card)
        top = room.bottom() + _PAD - 1
        height = QFontMetrics(scaled_font(option.font, bold=True)).height()
        title = QRect(room.left(), top, room.width(), height)
        centered = self._lines == 1
        align = Qt.AlignmentFlag.AlignHCenter if centered else Qt.AlignmentFlag.AlignLeft
        middle = Qt.TextElideMode.ElideMiddle
        paint_line(painter, title, (Span(card.title, "text", True, elide=middle),), option.font, align)
        under = QRect(room.left(), title.bottom() + 2, room.width(), back.bottom() - title.bottom() - 4)
        if centered:
            under.setHeight(height)
            paint_line(painter, under, (Span(card.text, elide=middle),), option.font, align)
        elif card.text:
            self._paint_paragraph(painter, under, card, option.font)
        painter.restore()

    def _paint_picture(self, painter: QPainter, room: QRect, card: CardContent) -> None:
        picture = None
        if card.path is not None:
            picture = self.thumbnails.get(card.path, painter.device().devicePixelRatioF())
        place = QRect(room)
        if picture is not None:
            place.setSize(picture.deviceIndependentSize().toSize())
            place.moveCenter(room.center())
            painter.setOpacity(0.45 if card.faded else 1.0)
            painter.drawPixmap(place, picture)
            painter.setOpacity(1.0)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(current_theme().hover))
            painter.drawRoundedRect(room, 7, 7)
            paint_sign(painter, room.adjusted(room.width() // 5, 0, -room.width() // 5, 0))
        if card.badge:
            paint_badge(painter, place, card.badge)

    def _paint_paragraph(self, painter: QPainter, room: QRect, card: CardContent, base: QFont) -> None:
        font = scaled_font(base, 0.9)
        metrics = QFontMetrics(font)
        indent = _SIGN + 4 if card.warns else 0
        if card.warns:
            sign = QRect(room.left(), room.top() + 1, _SIGN, _SIGN)
            painter.drawPixmap(placed(sign, room, painter), pixmap("warning", current_theme().warning, _SIGN))
        painter.setFont(font)
        painter.setPen(QColor(current_theme().muted))
        top = room.top()
        for line in wrapped(card.text, metrics, room.width(), indent, self._lines):
            place = QRect(room.left() + indent, top, room.width() - indent, metrics.height())
            painter.drawText(placed(place, room, painter), Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextDontClip, line)
            top, indent = top + metrics.lineSpacing(), 0
