"""Parts that the delegates of lists and grids paint: backgrounds, portraits, lines of text, badges."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTextBoundaryFinder
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsEffect, QStyle, QWidget

from gui.widgets.icons import pixmap
from gui.widgets.theme import current_theme

_TINTS = ("#0072b2", "#007f5c", "#a8527f", "#8a5a00", "#4d6fa8", "#b0512a")
_LEFT_MARK, _RIGHT_MARK = "\u200e", "\u200f"
"""Characters that count as a letter of that direction and are not seen."""


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a line of text.

    colour: name of a field of Theme.
    scale: size in sizes of the list's font.
    """

    text: str
    colour: str = "muted"
    bold: bool = False
    scale: float = 1.0
    elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight


Line = tuple[Span, ...]


class Kept(QGraphicsEffect):
    """Of a widget that lies over a moving picture: it is painted as it was painted before, until ``forget``.

    Without it Qt paints all its parts again with each frame below.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept: tuple[QPoint, QPixmap] | None = None

    def forget(self) -> None:
        self._kept = None
        self.update()

    def draw(self, painter: QPainter) -> None:
        if self._kept is None:
            corner = QPoint()
            self._kept = corner, self.sourcePixmap(Qt.CoordinateSystem.LogicalCoordinates, corner)
        painter.drawPixmap(*self._kept)


def placed(rect: QRect, whole: QRect, painter: QPainter) -> QRect:
    """Where ``rect``, laid out in ``whole`` from left to right, is in the direction that ``painter`` writes in."""
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    return QStyle.visualRect(direction, whole, rect)


def isolated(text: str) -> str:
    """In a language from right to left, text without any letter of it, such as '1.jpg', is kept in its own order. The
    dots of what was elided follow the last letter that is left, whatever direction it has."""
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    ways = map(unicodedata.bidirectional, text)
    letters = [way != "L" for way in ways if way in ("L", "R", "AL")]
    if is_rtl and True not in letters:
        return f"\u2066{text}\u2069"
    if text.endswith("…") and letters and letters[-1] is not is_rtl:
        return text + (_LEFT_MARK if is_rtl else _RIGHT_MARK)
    return text


def scaled_font(base: QFont, scale: float = 1.0, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if scale != 1.0 and font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    return font


def span_font(base: QFont, span: Span) -> QFont:
    return scaled_font(base, span.scale, bold=span.bold)


def line_height(base: QFont, line: Line) -> int:
    return max(QFontMetrics(span_font(base, span)).height() for span in line)


def paint_line(
    painter: QPainter, rect: QRect, line: Line, base: QFont, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    """Spans one after the other, cut at the end of ``rect``; alone, a span may be centered.

    In a language from right to left they begin at the right edge, where Qt takes ``AlignLeft`` to.
    """
    theme = current_theme()
    room = QRect(rect)
    is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    for span in line:
        font = span_font(base, span)
        metrics = QFontMetrics(font)
        text = isolated(metrics.elidedText(span.text, span.elide, room.width()))
        painter.setFont(font)
        painter.setPen(QColor(getattr(theme, span.colour)))
        painter.drawText(room, align | Qt.AlignmentFlag.AlignVCenter, text)
        width = metrics.horizontalAdvance(text)
        room.adjust(0 if is_rtl else width, 0, -width if is_rtl else 0, 0)


def wrapped(text: str, metrics: QFontMetrics, width: int, indent: int, limit: int) -> list[str]:
    """``text`` in at most ``limit`` lines of ``width`` px, the first narrower by ``indent``; the rest is elided.

    Lines are broken where the script allows it: between words, or characters of Chinese.
    """
    lines: list[str] = []
    rest = _unbreakable(" ".join(text.split()))
    while rest and len(lines) < limit:
        room = width - (indent if not lines else 0)
        taken = len(rest) if len(lines) == limit - 1 else 1
        while taken < len(rest) and metrics.horizontalAdvance("".join(rest[: taken + 1]).rstrip()) <= room:
            taken += 1
        line = "".join(rest[:taken]).rstrip()
        fits = metrics.horizontalAdvance(line) <= room
        lines.append(line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, room))
        rest = rest[taken:]
    return lines


def _unbreakable(text: str) -> list[str]:
    """The parts between which a line may be broken, each with the space after it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    units = text.encode("utf-16-le")  # in which Qt counts
    ends = [0]
    while (end := finder.toNextBoundary()) > 0:
        ends.append(2 * end)
    return [units[start:end].decode("utf-16-le") for start, end in itertools.pairwise(ends)]


def paint_background(painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
    """Of a row that is selected, has the focus, or is below the mouse."""
    theme = current_theme()
    if state & QStyle.StateFlag.State_Selected or state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(rect, 7, 7)
    if state & QStyle.StateFlag.State_Selected and state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, 7, 7)


def paint_portrait(painter: QPainter, rect: QRect, name: str, picture: QPixmap | None) -> None:
    """The picture with rounded corners; without one, the initials of ``name`` on a colour of their own."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), rect.width() / 5, rect.width() / 5)
    painter.save()
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
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
        letters = initials(name, lambda letter: metrics.inFontUcs4(ord(letter)))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)
    painter.restore()


def paint_cross(painter: QPainter, rect: QRect) -> None:
    """Crosses out a portrait."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(rect), rect.width() / 5, rect.width() / 5)
    painter.fillPath(shape, QColor(150, 30, 20, 150))
    painter.setPen(QPen(Qt.GlobalColor.white, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle, arm = QRectF(rect).center(), rect.width() * 0.15
    for slope in (1, -1):
        painter.drawLine(middle + QPointF(-arm, -arm * slope), middle + QPointF(arm, arm * slope))


def paint_sign(painter: QPainter, rect: QRect, name: str = "picture", colour: str = "muted") -> None:
    """An icon in the middle of ``rect``, half as wide."""
    side = rect.width() // 2
    place = QRect(0, 0, side, side)
    place.moveCenter(rect.center())
    painter.drawPixmap(place, pixmap(name, getattr(current_theme(), colour), side))


def paint_badge(painter: QPainter, corner: QRect, text: str) -> None:
    """A label in the accent colour over the upper corner of a picture, where lines begin."""
    theme = current_theme()
    font = scaled_font(painter.font(), 0.85, bold=True)
    metrics = QFontMetrics(font)
    badge = QRect(corner.left() + 5, corner.top() + 5, metrics.horizontalAdvance(text) + 14, metrics.height() + 4)
    badge = placed(badge, corner, painter)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.accent))
    painter.drawRoundedRect(badge, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor(theme.on_accent))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def initials(name: str, can_show: Callable[[str], bool] = lambda _letter: True) -> str:
    """First letters of the first and last word; one character for scripts without spaces.

    ``can_show`` says whether the font has a character. A single letter is left to the fonts Qt falls back to, which
    may lack one of the scripts of a mixed name.
    """
    words = unicodedata.normalize("NFC", name).split()
    if not words:
        return "?"
    letters = [_first_letter(word).upper() for word in words[:1] + words[1:][-1:]]
    shown = [each for each in letters if all(map(can_show, each))]
    return "".join(shown or letters[:1])


def _first_letter(word: str) -> str:
    """With its combining marks."""
    end = 1
    while end < len(word) and unicodedata.category(word[end]).startswith("M"):
        end += 1
    return word[:end]
