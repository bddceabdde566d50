"""The ring around a face that is being registered: a segment for each direction, and one for straight ahead."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from recognition.faces.pose import Pose

_COVERED = QColor("#00c48c")
_EMPTY = QColor(255, 255, 255, 120)
_HALO = QColor(0, 0, 0, 120)
_REQUESTED = QColor("#ffd166")
_SIGN = QColor("#0b0d10")
_OUTSIDE = QColor(0, 0, 0, 90)
_GAP = 7.0
"""Degrees between two segments."""
_SIDES = (Pose.RIGHT, Pose.UP, Pose.LEFT, Pose.DOWN)
"""Counter-clockwise from the right of a mirrored picture, where one's own right is right."""

_POSES = {
    Pose.FRONT: "straight ahead",
    Pose.LEFT: "to your left",
    Pose.RIGHT: "to your right",
    Pose.UP: "up",
    Pose.DOWN: "down",
}


@dataclass(frozen=True, slots=True)
class Ring:
    """State of the ring.

    filled: share of the looks of each pose, 0..1.
    requested: pose to take next, or None.
    mirrored: whether the picture is mirrored; otherwise a person's left is on the right.
    """

    filled: Mapping[Pose, float] = field(default_factory=dict)
    requested: Pose | None = None
    mirrored: bool = True

    def angle_of(self, pose: Pose) -> float:
        """Middle of a segment in degrees, counter-clockwise from the right of the picture."""
        place = _SIDES.index(pose) * 90.0
        return place if self.mirrored or pose in (Pose.UP, Pose.DOWN) else (place + 180.0) % 360.0

    def spoken(self) -> str:
        """For a screen reader."""
        done = [_POSES[pose] for pose in Pose if self.filled.get(pose, 0.0) >= 1.0]
        missing = [_POSES[pose] for pose in Pose if self.filled.get(pose, 0.0) < 1.0]
        parts = [f"enough looks {', '.join(done)}"] if done else []
        parts += [f"missing: {', '.join(missing)}"] if missing else []
        return "; ".join(parts)


def paint_ring(painter: QPainter, ring: Ring, centre: QPointF, radius: float, area: QRectF) -> None:
    """Paints the ring over the picture in ``area``, and darkens what is outside it."""
    painter.save()
    painter.setClipRect(area)
    width = max(5.0, radius * 0.075)
    outside = QPainterPath()
    outside.addRect(area)
    outside.addEllipse(centre, radius + width, radius + width)
    outside.setFillRule(Qt.FillRule.OddEvenFill)
    painter.fillPath(outside, _OUTSIDE)
    for pose in _SIDES:
        _paint_side(painter, ring, pose, centre, radius, width)
    _paint_front(painter, ring, centre, radius - width * 1.5, width * 0.45)
    painter.restore()


def _paint_side(painter: QPainter, ring: Ring, pose: Pose, centre: QPointF, radius: float, width: float) -> None:
    rect = _around(centre, radius)
    middle, span = ring.angle_of(pose), 90.0 - _GAP
    filled = min(max(ring.filled.get(pose, 0.0), 0.0), 1.0)
    is_requested = pose is ring.requested
    _arc(painter, rect, middle - span / 2, span, _HALO, width + 3)
    _arc(painter, rect, middle - span / 2, span, _REQUESTED if is_requested else _EMPTY, width)
    _arc(painter, rect, middle - span * filled / 2, span * filled, _COVERED, width)
    if filled >= 1.0:
        _check(painter, _at(centre, radius, middle), width)
    elif is_requested:
        _arrow(painter, _at(centre, radius + width * 2.0, middle), middle, width)


def _paint_front(painter: QPainter, ring: Ring, centre: QPointF, radius: float, width: float) -> None:
    """The thin inner ring, which fills from the top."""
    rect = _around(centre, radius)
    filled = min(max(ring.filled.get(Pose.FRONT, 0.0), 0.0), 1.0)
    _arc(painter, rect, 0, 360, _HALO, width + 2)
    _arc(painter, rect, 0, 360, _REQUESTED if ring.requested is Pose.FRONT else _EMPTY, width)
    _arc(painter, rect, 90, -360 * filled, _COVERED, width)


def _arc(painter: QPainter, rect: QRectF, start: float, span: float, colour: QColor, width: float) -> None:
    if span:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(rect, round(start * 16), round(span * 16))


def _check(painter: QPainter, place: QPointF, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_COVERED)
    painter.drawEllipse(place, width, width)
    unit = width / 5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(_SIGN, unit * 1.3))
    painter.drawPolyline(
        [
            place + QPointF(-2.3, 0.2) * unit,
            place + QPointF(-0.6, 1.9) * unit,
            place + QPointF(2.5, -1.8) * unit,
        ]
    )


def _arrow(painter: QPainter, place: QPointF, degrees: float, width: float) -> None:
    """Points outwards, in the direction to turn to."""
    painter.save()
    painter.translate(place)
    painter.rotate(-degrees)
    points = [QPointF(-width * 0.4, -width * 0.9), QPointF(width * 0.5, 0), QPointF(-width * 0.4, width * 0.9)]
    for colour, thickness in ((_HALO, width * 0.75), (_REQUESTED, width * 0.45)):
        painter.setPen(_line(colour, thickness))
        painter.drawPolyline(points)
    painter.restore()


def _line(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _around(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)


def _at(centre: QPointF, radius: float, degrees: float) -> QPointF:
    angle = math.radians(degrees)
    return QPointF(centre.x() + radius * math.cos(angle), centre.y() - radius * math.sin(angle))
