"""The live picture during enrolment: the face in a ring of segments, one for each direction to look in."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.live.video_view import VideoView
from realtime.interfaces import Snapshot
from recognition.enrolment.hints import POSE_HINTS
from recognition.faces.pose import Pose
from recognition.types import Box, Track
from services.enrolment.live_enrolment import EnrolmentView
from services.language import tr
from services.messages.formatting import comma_text

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

_REQUESTS = {hint: pose for pose, hint in POSE_HINTS.items()}
_REST_RADIUS = 0.36
"""Radius without a face, in heights of the picture."""
_FACE_RADIUS = 0.85
"""Radius around a face, in heights of its box."""
_ROOM = 1.3
"""Extent of the ring with its arrows, in radii."""
_MIN_RADIUS = 0.22
"""Radius around a face that is far away, in heights of the picture."""
_EASE = 0.25
"""Share of its way that the ring moves per picture; the face is located ten times a second."""


def _directions() -> dict[Pose, str]:
    return {
        Pose.FRONT: tr("straight ahead"),
        Pose.LEFT: tr("to your left"),
        Pose.RIGHT: tr("to your right"),
        Pose.UP: tr("up"),
        Pose.DOWN: tr("down"),
    }


@dataclass(frozen=True, slots=True)
class Ring:
    """State of the ring.

    filled: share of the looks of each pose, which may exceed 1.
    requested: pose to take next, or None.
    mirrored: whether the picture is mirrored; otherwise a person's left is on the right.
    """

    filled: Mapping[Pose, float] = field(default_factory=dict)
    requested: Pose | None = None
    mirrored: bool = True

    def share(self, pose: Pose) -> float:
        """0..1."""
        return min(max(self.filled.get(pose, 0.0), 0.0), 1.0)

    def angle_of(self, pose: Pose) -> float:
        """Middle of a segment in degrees, counter-clockwise from the right of the picture."""
        place = _SIDES.index(pose) * 90.0
        return place if self.mirrored or pose in (Pose.UP, Pose.DOWN) else (place + 180.0) % 360.0

    def spoken(self) -> str:
        """For a screen reader."""
        directions = _directions()
        done = comma_text([directions[pose] for pose in Pose if self.share(pose) >= 1.0])
        missing = comma_text([directions[pose] for pose in Pose if self.share(pose) < 1.0])
        if done and missing:
            return tr("enough looks {done}; missing: {missing}", done=done, missing=missing)
        return tr("enough looks {done}", done=done) if done else tr("missing: {missing}", missing=missing)


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
    middle, span, filled = ring.angle_of(pose), 90.0 - _GAP, ring.share(pose)
    is_requested = pose is ring.requested
    for length, colour, thickness in (
        (span, _HALO, width + 3),
        (span, _REQUESTED if is_requested else _EMPTY, width),
        (span * filled, _COVERED, width),
    ):
        _arc(painter, centre, radius, middle - length / 2, length, colour, thickness)
    outwards = QPointF(math.cos(math.radians(middle)), -math.sin(math.radians(middle)))
    if filled >= 1.0:
        _check(painter, centre + outwards * radius, width)
    elif is_requested:
        _arrow(painter, centre + outwards * (radius + width * 2.0), middle, width)


def _paint_front(painter: QPainter, ring: Ring, centre: QPointF, radius: float, width: float) -> None:
    """The thin inner ring, which fills from the top."""
    base = _REQUESTED if ring.requested is Pose.FRONT else _EMPTY
    _arc(painter, centre, radius, 0, 360, _HALO, width + 2)
    _arc(painter, centre, radius, 0, 360, base, width)
    _arc(painter, centre, radius, 90, -360 * ring.share(Pose.FRONT), _COVERED, width)


def _arc(
    painter: QPainter, centre: QPointF, radius: float, start: float, span: float, colour: QColor, width: float
) -> None:
    if span:
        corner = QPointF(radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawArc(QRectF(centre - corner, centre + corner), round(start * 16), round(span * 16))


def _check(painter: QPainter, place: QPointF, width: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_COVERED)
    painter.drawEllipse(place, width, width)
    unit = width / 5
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_line(_SIGN, unit * 1.3))
    corners = QPointF(-2.3, 0.2), QPointF(-0.6, 1.9), QPointF(2.5, -1.8)
    painter.drawPolyline([place + corner * unit for corner in corners])


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


class EnrolmentPicture(VideoView):
    """Shows no names."""

    def __init__(self) -> None:
        super().__init__()
        self.ring = Ring()
        self._box: Box | None = None
        self._is_running = False
        self._circle: tuple[QPointF, float] | None = None

    def show_both(self, snapshot: Snapshot, view: EnrolmentView) -> None:
        """Shows the newest picture and the progress."""
        share = math.ceil(view.wanted / len(Pose))
        filled = {pose: count / share for pose, count in view.poses}
        requested = _REQUESTS.get(view.hint) if view.running and view.hint is not None else None
        ring = Ring(filled, requested, self.mirrored)
        before, now = (self.ring, self._box, self._is_running), (ring, view.box, view.running)
        self.ring, self._box, self._is_running = now
        if now != before or self._is_moving():
            self.update()
        self.show_snapshot(snapshot)

    def describe(self) -> None:
        text = self.ring.spoken()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def circle(self) -> tuple[QPointF, float]:
        """Middle and radius that the ring moves to, in widget coordinates."""
        area = self.picture_rect()
        if self._box is None:
            return area.center(), area.height() * _REST_RADIUS
        face = self.box_rect(self._box)
        max_radius = min(area.width(), area.height()) / 2 / _ROOM
        radius = min(max(face.height() * _FACE_RADIUS, area.height() * _MIN_RADIUS), max_radius)
        room = area.adjusted(radius * _ROOM, radius * _ROOM, -radius * _ROOM, -radius * _ROOM)
        x = max(room.left(), min(face.center().x(), room.right()))
        y = max(room.top(), min(face.center().y(), room.bottom()))
        return QPointF(x, y), radius

    def _tracks(self) -> tuple[Track, ...]:
        return ()

    def _paint_faces(self, painter: QPainter, area: QRectF) -> None:
        if not self._is_running:
            self._circle = None
            return
        centre, radius = self.circle()
        if self._circle is not None:
            before, size = self._circle
            centre, radius = before + (centre - before) * _EASE, size + (radius - size) * _EASE
        self._circle = centre, radius
        paint_ring(painter, self.ring, centre, radius, area)

    def _is_moving(self) -> bool:
        if self._circle is None:
            return False
        centre, radius = self.circle()
        return (centre - self._circle[0]).manhattanLength() + abs(radius - self._circle[1]) > 1.0
