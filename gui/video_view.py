"""The picture: the newest frame, scaled and letterboxed, with a box and a label for each face."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.labels import LabelRequest, Placed, place_labels
from gui.marks import MARKS, Mark, distance_of, name_of, spoken
from realtime.interfaces import SessionState, Snapshot
from recognition.types import Box, Frame, Track

_BACKGROUND = QColor("#101215")
_HALO = QColor(0, 0, 0, 150)
_LABEL_BACK = QColor(14, 16, 20, 225)
_NAME = QColor("#ffffff")
_DISTANCE = QColor("#c3c9d1")
_SIGN = QColor("#0b0d10")
_MARGIN = 4.0
_NAME_CHARACTERS = 22
"""Of a name that always show, however small the face."""
_SMOOTHER_BELOW = 0.7
"""Bilinear sampling sees four source pixels: under this scale fine texture would shimmer, so areas are averaged."""


class VideoView(QWidget):
    """Shows a Snapshot. Keeps the frame it paints, so that the pixels are read where they lie, never copied."""

    full_screen_wanted = Signal()
    shown = Signal(int)
    """The frame of this index has just been painted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setAccessibleName("Picture")
        self._snapshot: Snapshot | None = None
        self._mirrored = False
        self._placed: dict[int, Placed] = {}
        self.painted: tuple[int, float] | None = None
        """Index of the frame and threshold of the last paint."""

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    @property
    def mirrored(self) -> bool:
        return self._mirrored

    def set_mirrored(self, mirrored: bool) -> None:
        """Flips the picture left to right; text stays readable."""
        if mirrored != self._mirrored:
            self._mirrored = mirrored
            self._placed = {}
            self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Repaints if what is seen differs from what was painted."""
        changed = self._snapshot is None or _differs(self._snapshot, snapshot)
        self._snapshot = snapshot
        if changed:
            self.update()

    def describe(self) -> None:
        """Tells a screen reader who is on the picture; called seldom, since each change is read out."""
        words = "; ".join(spoken(track) for track in self._tracks()) or "No faces"
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget; empty without one."""
        frame = self._frame()
        if frame is None:
            return QRectF()
        height, width = frame.image.shape[:2]
        scale = min(self.width() / width, self.height() / height)
        size = QSizeF(width * scale, height * scale)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size)

    def box_rect(self, box: Box) -> QRectF:
        """A box of the frame in widget coordinates, mirrored when the picture is."""
        frame, area = self._frame(), self.picture_rect()
        if frame is None:
            return QRectF()
        scale = area.width() / frame.image.shape[1]
        left = frame.image.shape[1] - box.right if self._mirrored else box.left
        return QRectF(area.left() + left * scale, area.top() + box.top * scale, box.width * scale, box.height * scale)

    def label_rects(self) -> dict[int, QRectF]:
        """Where the labels of the last paint lie, by track."""
        return {key: placed.rect for key, placed in self._placed.items()}

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKGROUND)
        snapshot, frame = self._snapshot, self._frame()
        if snapshot is None or frame is None:
            painter.end()
            return
        area = self.picture_rect()
        self._paint_picture(painter, frame, area)
        if snapshot.state in (SessionState.RECONNECTING, SessionState.OPENING, SessionState.FAILED):
            painter.fillRect(area, QColor(0, 0, 0, 140))
            self._placed = {}
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_faces(painter, frame, area)
        painter.end()
        self.painted = (frame.index, snapshot.threshold)
        self.shown.emit(frame.index)

    def _frame(self) -> Frame | None:
        return self._snapshot.frame if self._snapshot is not None else None

    def _tracks(self) -> tuple[Track, ...]:
        if self._snapshot is None or self._snapshot.analysis is None:
            return ()
        return self._snapshot.analysis.tracks

    def _paint_picture(self, painter: QPainter, frame: Frame, area: QRectF) -> None:
        pixels = np.ascontiguousarray(frame.image)  # no copy of a whole picture; QImage reads a part of one wrongly
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_BGR888)
        device = self.devicePixelRatioF()
        if area.width() * device < width * _SMOOTHER_BELOW:
            target = (area.size() * device).toSize().expandedTo(QSize(1, 1))
            image = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
                target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._mirrored:
            painter.translate(area.left() * 2 + area.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(area, image)
        painter.restore()

    def _paint_faces(self, painter: QPainter, frame: Frame, area: QRectF) -> None:
        tracks = self._tracks()
        height, width = frame.image.shape[:2]
        boxes = {track.id: self.box_rect(track.box_at(frame.captured_at).clipped(width, height)) for track in tracks}
        painter.setClipRect(area)
        for track in tracks:
            _paint_box(painter, boxes[track.id], MARKS[track.state])
        font = QFont(self.font())
        font.setPixelSize(round(min(max(area.height() / 34, 11), 22)))
        room = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        labelled = self._labelled(tracks)
        labels = {track.id: _Label(track, font, boxes[track.id].width(), room.size()) for track in labelled}
        requests = [LabelRequest(track.id, boxes[track.id], labels[track.id].size) for track in labelled]
        self._placed = place_labels(requests, room, self._placed)
        for track in labelled:
            labels[track.id].paint(painter, self._placed[track.id].rect)
        painter.setClipping(False)

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """Whose label is painted."""
        return tracks

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.full_screen_wanted.emit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # the window handles its keys wherever the focus is

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._placed = {}
        super().resizeEvent(event)


class _Label:
    """Sign, name and distance on a dark rounded ground, measured before it is placed."""

    def __init__(self, track: Track, font: QFont, box_width: float, room: QSizeF) -> None:
        self._mark = MARKS[track.state]
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


def _paint_box(painter: QPainter, rect: QRectF, mark: Mark) -> None:
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
    elif sign == "…":
        for x in (-2.4, 0.0, 2.4):
            painter.drawPoint(at(x, 0))
    else:
        font = QFont(painter.font())
        font.setPixelSize(max(1, round(badge.height() * 0.78)))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, sign)


def _differs(old: Snapshot, new: Snapshot) -> bool:
    if old.state is not new.state or old.threshold != new.threshold:
        return True
    if (old.frame is None) != (new.frame is None):
        return True
    if old.frame is not None and new.frame is not None and old.frame is not new.frame:
        return True
    before = old.analysis.tracks if old.analysis else ()
    after = new.analysis.tracks if new.analysis else ()
    return before != after
