"""How one face is painted on a picture: its box, its label, the sign of its state."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.live.marks import Mark, distance_of, mark_of, name_of
from recognition.types import Track

_HALO = QColor(0, 0, 0, 150)
_LABEL_BACK = QColor(14, 16, 20, 225)
_NAME = QColor("#ffffff")
_DISTANCE = QColor("#c3c9d1")
_SIGN = QColor("#0b0d10")
_NAME_CHARACTERS = 22
"""Of a name that always show, however small the face."""


class FaceLabel:
    """Sign, name and distance on a dark rounded ground, measured before it is placed."""

    def __init__(self, track: Track, font: QFont, box_width: float, room: QSizeF) -> None:
        self._mark = mark_of(track)
        self._name_font, self._distance_font = QFont(font), QFont(font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        metrics, figures = QFontMetricsF(self._name_font), QFontMetricsF(self._distance_font)
        self._height = metrics.height() + 6
        self._badge = self._height - 8
        self._distance = distance_of(track)
        self._distance_width = figures.horizontalAdvance(self._distance) + 8 if self._distance else 0.0
        beside = self._badge + 8 + self._distance_width + (10 if name_of(track) else 0)
        widest = (
            min(max(box_width * 1.25, _NAME_CHARACTERS * metrics.averageCharWidth() + beside), room.width()) - beside
        )
        self._name = metrics.elidedText(name_of(track), Qt.TextElideMode.ElideRight, max(widest, 0.0))
        self._name_width = metrics.horizontalAdvance(self._name) + 1 if self._name else 0.0
        self.size = QSizeF(min(beside + self._name_width, room.width()), min(self._height, room.height()))

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LABEL_BACK)
        painter.drawRoundedRect(rect, 6, 6)
        badge = QRectF(rect.left() + 4, rect.center().y() - self._badge / 2, self._badge, self._badge)
        painter.setBrush(self._mark.colour)
        painter.drawEllipse(badge)
        _paint_sign(painter, badge, self._mark.sign)
        middle = Qt.AlignmentFlag.AlignVCenter
        left = badge.right() + 6
        if self._name:
            painter.setPen(_NAME)
            painter.setFont(self._name_font)
            painter.drawText(
                QRectF(left, rect.top(), self._name_width, rect.height()),
                middle | Qt.AlignmentFlag.AlignLeft,
                self._name,
            )
        if self._distance:
            painter.setPen(_DISTANCE)
            painter.setFont(self._distance_font)
            painter.drawText(rect.adjusted(0, 0, -7, 0), middle | Qt.AlignmentFlag.AlignRight, self._distance)


def paint_box(painter: QPainter, rect: QRectF, mark: Mark) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_HALO, mark.width + 2))
    painter.drawRoundedRect(rect, 5, 5)
    pen = QPen(mark.colour, mark.width)
    if mark.dashes:
        pen.setDashPattern(mark.dashes)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap if mark.dashes[0] < 1 else Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(rect, 5, 5)


def _paint_sign(painter: QPainter, badge: QRectF, sign: str) -> None:
    """Drawn as lines where a font might lack the character."""
    unit = badge.width() / 10
    centre = badge.center()
    pen = QPen(_SIGN, unit * 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)

    def at(x: float, y: float) -> QPointF:
        return QPointF(centre.x() + x * unit, centre.y() + y * unit)

    if sign == "✓":
        painter.drawPolyline([at(-2.3, 0.2), at(-0.6, 1.9), at(2.5, -1.8)])
    elif sign == "–":
        painter.drawLine(at(-2, 0), at(2, 0))
    elif sign == "✎":
        painter.drawPolyline([at(-2.6, 2.6), at(-2.0, 0.5), at(1.2, -2.7), at(2.7, -1.2), at(-0.5, 2.0), at(-2.6, 2.6)])
    elif sign == "…":
        for x in (-2.4, 0.0, 2.4):
            painter.drawPoint(at(x, 0))
    else:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(badge.height() * 0.78)))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, sign)
