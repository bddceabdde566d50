"""The live picture during enrolment: the face in a ring that fills as looks are taken."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from gui.enrolment.enrolment_ring import Ring, paint_ring
from gui.live.video_view import VideoView
from realtime.interfaces import Snapshot
from recognition.enrolment.hints import POSE_HINTS
from recognition.faces.pose import Pose
from recognition.types import Box, Track
from services.enrolment.live_enrolment import EnrolmentView

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


class EnrolmentPicture(VideoView):
    """Shows no names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = Ring()
        self._box: Box | None = None
        self._shows_ring = False
        self._circle: tuple[QPointF, float] | None = None

    def show_both(self, snapshot: Snapshot, view: EnrolmentView) -> None:
        """Shows the newest picture and the progress."""
        share = math.ceil(view.wanted / len(Pose))
        filled = {pose: count / share for pose, count in view.poses}
        requested = _REQUESTS.get(view.hint) if view.running and view.hint is not None else None
        ring = Ring(filled, requested, self.mirrored)
        shows_ring = view.running
        if ring != self.ring or view.box != self._box or shows_ring != self._shows_ring or self._is_moving():
            self.update()
        self.ring, self._box, self._shows_ring = ring, view.box, shows_ring
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
        middle = face.center()
        return QPointF(
            _clamped(middle.x(), room.left(), room.right()), _clamped(middle.y(), room.top(), room.bottom())
        ), radius

    def _tracks(self) -> tuple[Track, ...]:
        return ()

    def _paint_faces(self, painter: QPainter, area: QRectF) -> None:
        if not self._shows_ring:
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


def _clamped(value: float, min_value: float, max_value: float) -> float:
    return min(max(value, min_value), max(min_value, max_value))
