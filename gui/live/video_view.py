"""The picture: the newest frame, scaled and letterboxed, with a box and a label for each face."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontInfo,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.live.label_places import LabelRequest, Placed, place_labels
from gui.live.marks import FaceLabels, is_labelled, mark_of, paint_box, spoken
from gui.output.picture_drag import is_far
from gui.widgets.pixmaps import to_qimage
from realtime.interfaces import SessionState, Snapshot
from realtime.output.display import Display
from realtime.output.painted_scene import PaintedScene
from recognition.types import Box, Frame, Image, Track
from services.language import tr

_LEAST_LABEL, _LARGEST_LABEL = 11, 22
"""Pixels of the names, which grow with the picture; more where the texts of the window are larger."""
_BACKGROUND = QColor("#101215")
_POINTED = QColor(255, 255, 255, 210)
_POINTED_GAP = 4.0
_MARGIN = 4.0

_STALE_STATES = (SessionState.RECONNECTING, SessionState.OPENING, SessionState.FAILED)


class VideoView(QWidget):
    """Shows a Snapshot. Keeps the frame it paints, so that its pixels are read without a copy.

    ``face_clicked`` carries the track of a clicked face; ``beside_clicked`` is emitted for a click on none. The first
    click of a double click counts as one: what it opened is closed by ``full_screen_wanted``.
    """

    full_screen_wanted = Signal()
    face_clicked = Signal(int)
    beside_clicked = Signal()
    face_dragged = Signal(int)
    """The track of a face that the mouse pulls away."""
    menu_wanted = Signal(QPoint, object)
    """Place on the screen, and the track there or None."""
    entered = Signal()
    """Return was pressed while the picture had the focus."""
    shown = Signal(int)
    """Index of the frame that was just painted."""
    marked_colour = _POINTED

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 200)
        self.setAccessibleName(tr("Picture"))
        self.setMouseTracking(True)
        self._snapshot: Snapshot | None = None
        self._scaled: tuple[tuple[int, bool, int, int], Frame, Image, QImage] | None = None
        self.mirrored = False
        self._placed: dict[int, Placed] = {}
        self.over: tuple[QRectF, ...] = ()  # what lies over the picture, such as notices; labels keep clear of it
        self._labels = FaceLabels()
        self._display = Display()
        self._scene = PaintedScene()
        self._mouse: QPointF | None = None
        self._pressed: int | None = None
        self._pressed_at = QPoint()
        self._is_dragged = False
        self.marked: int | None = None
        """Track whose face is framed."""
        self.painted: tuple[int, float] | None = None
        """Index of the frame and threshold of the last paint."""

    def sizeHint(self) -> QSize:
        return QSize(960, 540)

    def set_mirrored(self, mirrored: bool) -> None:
        """Flips the picture left to right; text stays readable."""
        if mirrored != self.mirrored:
            self.mirrored = mirrored
            self._placed = {}
            self.update()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Repaints where it differs from what was painted; a scene at rest without faces a few times a second."""
        before, self._snapshot = self._snapshot, snapshot
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        last, self.over = self.over, tuple(QRectF(each.geometry()) for each in parts if each.isVisible())
        if (
            before is None
            or last != self.over
            or _painted_of(before) != _painted_of(snapshot)
            or self._is_new(before.frame)
        ):
            self._update_cursor()
            self.update()

    def is_new(self, frame: Frame | None) -> bool:
        """Whether a frame after the one that is shown is worth a paint. Labels follow their faces with each."""
        return frame is None or bool(self._tracks()) or self._scene.differs(frame)

    def _is_new(self, before: Frame | None) -> bool:
        frame = self._frame()
        return frame is not before and self.is_new(frame)

    def mark(self, track: int | None) -> None:
        """Frames the face that a card is open for; None frames none."""
        if track != self.marked:
            self.marked = track
            self.update()

    def describe(self) -> None:
        """Tells a screen reader who is on the picture; called rarely, for each change is read out."""
        text = "; ".join(spoken(track) for track in self._tracks()) or tr("No faces")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def picture_rect(self) -> QRectF:
        """Of the picture in the widget; empty without one."""
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
        left = frame.image.shape[1] - box.right if self.mirrored else box.left
        return QRectF(area.left() + left * scale, area.top() + box.top * scale, box.width * scale, box.height * scale)

    def label_rects(self) -> dict[int, QRectF]:
        """Of the labels painted last, by track."""
        return {key: placed.rect for key, placed in self._placed.items()}

    def face_rects(self) -> dict[int, QRectF]:
        """Of the faces, by track, in widget coordinates; empty where the picture is stale."""
        frame = self._frame()
        if frame is None or self._snapshot is None or self._snapshot.state in _STALE_STATES:
            return {}
        height, width = frame.image.shape[:2]
        at = frame.captured_at
        return {each.id: self.box_rect(each.box_at(at).clipped(width, height)) for each in self._tracks()}

    def _pointed(self) -> int | None:
        """The track below the mouse."""
        return self.track_at(self._mouse) if self._mouse is not None else None

    def track_at(self, place: QPointF) -> int | None:
        """The smallest face at ``place`` in widget coordinates."""
        hit = [
            (rect.width() * rect.height(), track) for track, rect in self.face_rects().items() if rect.contains(place)
        ]
        return min(hit)[1] if hit else None

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _BACKGROUND)
        snapshot, frame = self._snapshot, self._frame()
        if snapshot is None or frame is None:
            painter.end()
            return
        area = self.picture_rect()
        self._paint_picture(painter, frame, area)
        if snapshot.state in _STALE_STATES:
            painter.fillRect(area, QColor(0, 0, 0, 140))
            self._placed = {}
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_faces(painter, area)
        painter.end()
        self._scene.paint(frame)
        self.painted = (frame.index, snapshot.threshold)
        self.shown.emit(frame.index)

    def _frame(self) -> Frame | None:
        return self._snapshot.frame if self._snapshot is not None else None

    def _tracks(self) -> tuple[Track, ...]:
        return () if self._snapshot is None else _tracks_of(self._snapshot)

    def _paint_picture(self, painter: QPainter, frame: Frame, area: QRectF) -> None:
        device = self.devicePixelRatioF()
        target = (area.size() * device).toSize()
        wanted = (id(frame), self.mirrored, target.width(), target.height())
        if self._scaled is None or self._scaled[0] != wanted:  # a frame is painted again when its faces are found
            pixels = self._display.show(frame.image, target.width(), target.height(), mirrored=self.mirrored)
            self._scaled = wanted, frame, pixels, to_qimage(pixels)
        image = self._scaled[-1]
        if image.size() == target:  # copied pixel by pixel
            image.setDevicePixelRatio(device)
            corner = (area.topLeft() * device).toPoint()
            painter.drawImage(QPointF(corner) / device, image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, image)

    def _paint_faces(self, painter: QPainter, area: QRectF) -> None:
        tracks, boxes = self._tracks(), self.face_rects()
        pointed = self._pointed()
        painter.setClipRect(area)
        for track in tracks:
            if track.id in (pointed, self.marked):
                around = boxes[track.id].adjusted(-_POINTED_GAP, -_POINTED_GAP, _POINTED_GAP, _POINTED_GAP)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                is_marked = track.id == self.marked
                painter.setPen(QPen(self.marked_colour if is_marked else _POINTED, 3.0 if is_marked else 1.5))
                painter.drawRoundedRect(around, 8, 8)
            paint_box(painter, boxes[track.id], mark_of(track))
        font = QFont(self.font())
        text = QFontInfo(font).pixelSize()
        least, most = max(_LEAST_LABEL, 0.85 * text), max(_LARGEST_LABEL, 1.7 * text)
        font.setPixelSize(round(min(max(area.height() / 34, least), most)))
        room = area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        labelled = self._labelled(tracks)
        labels = {track.id: self._labels.of(track, font, boxes[track.id].width(), room.size()) for track in labelled}
        requests = [LabelRequest(track.id, boxes[track.id], labels[track.id].size) for track in labelled]
        self._placed = place_labels(requests, room, self._placed, self.over)
        for track in labelled:
            labels[track.id].show(painter, self._placed[track.id].rect)
        painter.setClipping(False)

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """Those whose label is painted."""
        return tuple(filter(is_labelled, tracks))

    def _update_cursor(self) -> None:
        """Shows a hand over a face, also where the face moved to a resting mouse."""
        over = self._pointed() is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        if shape != self.cursor().shape():
            self.setCursor(shape)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and is_far(event.position().toPoint(), self._pressed_at):
            pressed, self._pressed = self._pressed, None
            self._is_dragged = True
            self.face_dragged.emit(pressed)
        before, self._mouse = self._pointed(), event.position()
        if self._pointed() != before:
            self._update_cursor()
            self.update()
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse = None
        self._update_cursor()
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.track_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed_at = event.position().toPoint()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        was_dragged, self._is_dragged = self._is_dragged, False
        if was_dragged:
            pass
        elif pressed is not None:
            self.face_clicked.emit(pressed)
        elif event.button() == Qt.MouseButton.LeftButton and self.track_at(event.position()) is None:
            self.beside_clicked.emit()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        self.full_screen_wanted.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the face at the mouse; with the keyboard, of the one whose card is open, in the middle of it."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.face_rects().get(self.marked) if self.marked is not None else None
            place = (self.picture_rect() if rect is None else rect).center()
            self.menu_wanted.emit(self.mapToGlobal(place.toPoint()), None if rect is None else self.marked)
        else:
            self.menu_wanted.emit(event.globalPos(), self.track_at(QPointF(event.pos())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return only while the picture has the focus; the window handles its keys everywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hasFocus() and not event.isAutoRepeat():
            self.entered.emit()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._placed = {}
        super().resizeEvent(event)


def _painted_of(snapshot: Snapshot) -> tuple[object, ...]:
    """What a repaint depends on beside the frame."""
    return snapshot.state, snapshot.threshold, _tracks_of(snapshot)


def _tracks_of(snapshot: Snapshot) -> tuple[Track, ...]:
    return snapshot.analysis.tracks if snapshot.analysis else ()
