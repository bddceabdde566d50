"""How faces are marked on a picture: box, label and sign of each state.

Each state has a colour, a line style and a sign, so that none depends on colour alone. Colours are from the palette of
Okabe and Ito (https://jfly.uni-koeln.de/color/), distinguishable with any colour vision.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap

from gui.widgets.painting import isolated
from recognition.types import State, Track
from services.language import tr
from services.messages.formatting import distance_text
from services.messages.liveness import held_text, liveness_text

_HALO = QColor(0, 0, 0)
_LABEL_BACK = QColor(14, 16, 20, 225)
_NAME = QColor("#ffffff")
_DISTANCE = QColor("#c3c9d1")
_SIGN = QColor("#0b0d10")
_NAME_CHARACTERS = 22
"""Of a name that are always shown, however small the face."""
_WIDER = 1.25
"""Widths of a face that its label may have."""
_MAX_KEPT = 64
"""Labels."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Style of a state.

    width: of the box's line in logical pixels.
    dashes: pattern in pen widths, empty for a solid line.
    """

    colour: QColor
    width: float
    dashes: tuple[float, ...]
    sign: str


MARKS: dict[State, Mark] = {
    State.KNOWN: Mark(QColor("#009e73"), 3.0, (), "✓"),
    State.UNCERTAIN: Mark(QColor("#e69f00"), 3.0, (3.2, 2.2), "?"),
    State.UNKNOWN: Mark(QColor("#56b4e9"), 3.0, (0.1, 2.2), "–"),
    State.PENDING: Mark(QColor("#d5d8dc"), 1.5, (), "…"),
    State.IGNORED: Mark(QColor("#aab1ba"), 1.0, (1.0, 4.0), "·"),
}
BY_HAND = replace(MARKS[State.KNOWN], sign="✎")
"""Of a face that was named by hand: a pen instead of the check mark."""


def mark_of(track: Track) -> Mark:
    return BY_HAND if track.by_hand and track.state is State.KNOWN else MARKS[track.state]


def is_labelled(track: Track) -> bool:
    """An ignored face has a faint box and no label."""
    return track.state is not State.IGNORED


def name_of(track: Track) -> str:
    """Text of the label; empty while a face is pending or ignored."""
    if track.is_held:
        return held_text(track)
    if track.state in (State.PENDING, State.IGNORED):
        return ""
    if track.state is State.UNKNOWN or not track.person:
        return tr("Unknown")
    return track.person


def distance_of(track: Track) -> str:
    """With the liveness where that is checked."""
    if track.state in (State.PENDING, State.IGNORED):
        return ""
    liveness = liveness_text(track.liveness)
    if track.distance is None:
        return liveness
    distance = distance_text(track.distance)
    return tr("{distance}, {liveness}", distance=distance, liveness=liveness) if liveness else distance


def spoken(track: Track) -> str:
    """The label for a screen reader."""
    if track.is_held:
        return held_text(track)
    if track.state is State.PENDING:
        return tr("a face, still looking")
    if track.state is State.IGNORED:
        return tr("an ignored face")
    name = name_of(track)
    if track.state is State.UNCERTAIN and track.person:
        name = tr("perhaps {name}", name=name)
    elif track.by_hand:
        name = tr("{name}, as you said", name=name)
    if track.distance is not None:
        name = tr("{name}, distance {distance}", name=name, distance=distance_text(track.distance))
    liveness = liveness_text(track.liveness)
    return tr("{name}, {liveness}", name=name, liveness=liveness) if liveness else name


class FaceLabel:
    """Sign, name and distance on a dark background, measured before it is placed."""

    def __init__(self, track: Track, font: QFont, box_width: float, room: QSizeF) -> None:
        self._mark = mark_of(track)
        self._name_font, self._distance_font = QFont(font), QFont(font)
        self._name_font.setWeight(QFont.Weight.DemiBold)
        metrics, figures = QFontMetricsF(self._name_font), QFontMetricsF(self._distance_font)
        self._height = metrics.height() + 6
        self._badge = self._height - 8
        self._distance = distance_of(track)
        self._distance_width = figures.horizontalAdvance(self._distance) + 8 if self._distance else 0.0
        name = name_of(track)
        beside = self._badge + 8 + self._distance_width + (10 if name else 0)
        always = _NAME_CHARACTERS * metrics.averageCharWidth()
        max_width = min(max(box_width * _WIDER, always + beside), room.width()) - beside
        self._name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(max_width, 0.0))
        whole = metrics.horizontalAdvance(name)
        self._box_width = box_width
        self._whole_from = math.inf if self._name != name else 0.0 if whole <= always else (whole + beside) / _WIDER
        self._name_width = metrics.horizontalAdvance(self._name) + 1 if self._name else 0.0
        self.size = QSizeF(min(beside + self._name_width, room.width()), min(self._height, room.height()))
        self._picture: tuple[float, Qt.LayoutDirection, QPixmap] | None = None

    def is_for(self, box_width: float) -> bool:
        """Whether a label made for a face of this width would be the same."""
        return box_width == self._box_width or box_width >= self._whole_from

    def show(self, painter: QPainter, rect: QRectF) -> None:
        """Paints it at whole pixels of the screen, as it was painted before."""
        ratio, direction = painter.device().devicePixelRatio(), painter.layoutDirection()
        if self._picture is None or self._picture[:2] != (ratio, direction):
            pixmap = QPixmap(math.ceil(self.size.width() * ratio), math.ceil(self.size.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            inner = QPainter(pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            inner.setLayoutDirection(direction)
            self.paint(inner, QRectF(QPointF(), self.size))
            inner.end()
            self._picture = ratio, direction, pixmap
        place = QPointF(round(rect.left() * ratio) / ratio, round(rect.top() * ratio) / ratio)
        painter.drawPixmap(place, self._picture[-1])

    def paint(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LABEL_BACK)
        painter.drawRoundedRect(rect, 6, 6)
        is_rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft

        def placed(part: QRectF) -> QRectF:
            """From left to right, or as the language is written."""
            return part.translated(rect.left() + rect.right() - part.left() - part.right(), 0) if is_rtl else part

        badge = QRectF(rect.left() + 4, rect.center().y() - self._badge / 2, self._badge, self._badge)
        left = badge.right() + 6
        badge = placed(badge)
        painter.setBrush(self._mark.colour)
        painter.drawEllipse(badge)
        _paint_sign(painter, badge, self._mark.sign)
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._name:
            painter.setPen(_NAME)
            painter.setFont(self._name_font)
            room = placed(QRectF(left, rect.top(), self._name_width, rect.height()))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignLeft, isolated(self._name))
        if self._distance:
            painter.setPen(_DISTANCE)
            painter.setFont(self._distance_font)
            room = placed(rect.adjusted(0, 0, -7, 0))
            painter.drawText(room, middle | Qt.AlignmentFlag.AlignRight, self._distance)


class FaceLabels:
    """Makes labels and keeps the last ones, since texts take most of the time of painting and seldom change."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[object, ...], FaceLabel] = OrderedDict()

    def of(self, track: Track, font: QFont, box_width: float, room: QSizeF) -> FaceLabel:
        """``box_width`` and ``room``, of the face and of the picture, in logical pixels."""
        mark = mark_of(track)
        words = mark.sign, mark.colour.rgba(), name_of(track), distance_of(track)
        key = *words, font.key(), room.width(), room.height()
        label = self._kept.get(key)
        if label is None or not label.is_for(box_width):
            label = self._kept[key] = FaceLabel(track, font, box_width, room)
        self._kept.move_to_end(key)
        while len(self._kept) > _MAX_KEPT:
            self._kept.popitem(last=False)
        return label


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
    """As lines where a font might lack the character."""
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
