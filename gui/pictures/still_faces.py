"""The faces of a still picture: marked on it, and listed with the people each is most like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gui.live.video_view import VideoView
from gui.widgets.painting import Span, line_height, paint_background, paint_line, paint_portrait
from gui.widgets.pixmaps import Thumbnails, square_pixmap
from gui.widgets.rows import Index
from gui.widgets.theme import current_theme
from realtime.interfaces import GalleryView, SessionState, Snapshot
from recognition.recognizer import Face
from recognition.types import Analysis, Frame, Image, State, Track
from services.messages.enrolment import flaw_texts
from services.messages.formatting import distance_text

_PICKED = QColor("#ffffff")
_PICKED_MARGIN = 5.0
_CROWD = 10
_FACE = 60
_NEAR = 26
_LINE = 32
_PAD = 10
_MAX_DISTANCE = 1.2
"""Where a person's bar is empty: the distance of strangers and more."""
_MARGIN = 0.25
"""Around a face, in sizes of its box."""


@dataclass(frozen=True, slots=True)
class ShownFace:
    """A face with what its name depends on.

    game: the nearest person is shown, however far.
    """

    number: int
    face: Face
    crop: QPixmap
    threshold: float
    game: bool

    @property
    def headline(self) -> str:
        """'Ada Lovelace' or 'Unknown'."""
        if self.game and self.face.nearest:
            return self.face.nearest[0][0]
        return self.face.person_at(self.threshold) or "Unknown"

    @property
    def remark(self) -> str:
        """Shown under the name."""
        if not self.face.nearest:
            return "nobody is registered"
        if self.game:
            return "most similar, just for fun"
        status = "nobody is near enough" if self.face.person_at(self.threshold) is None else "registered"
        return " · ".join((status, *flaw_texts(self.face.quality.reasons)))

    @property
    def label(self) -> str:
        """For a screen reader."""
        near = ", ".join(f"{person} {distance_text(distance)}" for person, distance in self.face.nearest)
        return f"{self.headline}, {self.remark}. Nearest: {near or 'nobody'}"


def crops_of(image: Image, faces: Sequence[Face]) -> tuple[QPixmap, ...]:
    """A square around each face, with some margin."""
    return tuple(_crop(image, each) for each in faces)


def _crop(image: Image, face: Face) -> QPixmap:
    height, width = image.shape[:2]
    x, y = face.detection.box.center
    half = max(face.detection.box.width, face.detection.box.height) * (0.5 + _MARGIN)
    half = max(1.0, min(half, width / 2, height / 2))
    left = round(min(max(x - half, 0), width - 2 * half))
    top = round(min(max(y - half, 0), height - 2 * half))
    side = max(1, int(2 * half))
    return square_pixmap(image[top : top + side, left : left + side], _FACE)


class StillFaceDelegate(QStyledItemDelegate):
    """The face with its name; below it the nearest people, each with a picture, a bar and the distance."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._pictures: dict[str, Path] = {}
        self._thumbnails = Thumbnails(_NEAR, self)
        self._thumbnails.arrived.connect(view.viewport().update)
        view.setItemDelegate(self)

    def show_gallery(self, gallery: GalleryView) -> None:
        self._thumbnails.invalidate()
        folder = gallery.folder
        self._pictures = (
            {person.name: folder / person.key_picture for person in gallery.people if person.key_picture}
            if folder is not None
            else {}
        )

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        shown: ShownFace = index.data(Qt.ItemDataRole.UserRole)
        return QSize(240, _FACE + len(shown.face.nearest) * _LINE + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        shown: ShownFace = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_background(painter, back, option.state)
        room = back.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        paint_portrait(painter, QRect(room.left(), room.top(), _FACE, _FACE), "?", shown.crop)
        is_named = not shown.game and shown.face.person_at(shown.threshold) is not None
        name = (Span(shown.headline, "text", bold=True, scale=1.1),)
        remark = (Span(shown.remark, "present" if is_named else "muted"),)
        height = line_height(option.font, name)
        first = QRect(room.left() + _FACE + 12, room.top() + _FACE // 2 - height, room.width() - _FACE - 12, height)
        paint_line(painter, first, name, option.font)
        paint_line(painter, first.translated(0, height + 2), remark, option.font)
        for place, (person, distance) in enumerate(shown.face.nearest):
            line = QRect(room.left(), room.top() + _FACE + _PAD // 2 + place * _LINE, room.width(), _LINE)
            self._paint_near(painter, line, option, person, distance, within=distance <= shown.threshold)
        painter.restore()

    def _paint_near(
        self,
        painter: QPainter,
        line: QRect,
        option: QStyleOptionViewItem,
        person: str,
        distance: float,
        *,
        within: bool,
    ) -> None:
        """``within``: the threshold."""
        theme = current_theme()
        path = self._pictures.get(person)
        picture = self._thumbnails.get(path, painter.device().devicePixelRatioF()) if path is not None else None
        paint_portrait(painter, QRect(line.left(), line.center().y() - _NEAR // 2, _NEAR, _NEAR), person, picture)
        width = QFontMetrics(option.font).horizontalAdvance("0.00")
        room = line.adjusted(_NEAR + 10, 0, -width - 8, -7)
        colour = "text" if within else "muted"
        paint_line(painter, room, (Span(person, colour),), option.font)
        paint_line(painter, line, (Span(distance_text(distance), colour),), option.font, Qt.AlignmentFlag.AlignRight)
        painter.setPen(Qt.PenStyle.NoPen)
        bar = QRectF(room.left(), line.bottom() - 6, room.width(), 3)
        painter.setBrush(QColor(theme.line))
        painter.drawRoundedRect(bar, 1.5, 1.5)
        bar.setWidth(bar.width() * max(0.0, 1 - distance / _MAX_DISTANCE))
        painter.setBrush(QColor(theme.accent if within else theme.muted))
        painter.drawRoundedRect(bar, 1.5, 1.5)


class StillView(VideoView):
    """``picked`` carries the number of the clicked face, or -1."""

    picked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._still: Frame | None = None
        self._picked = -1
        self.show_still(None, (), threshold=0.0, game=False)

    def show_still(self, image: Image | None, faces: tuple[Face, ...], *, threshold: float, game: bool) -> None:
        """``game``: every face gets the name of the nearest person, however far."""
        if image is None:
            self._still = None
        elif self._still is None or self._still.image is not image:
            self._still = Frame(image, 0, 0.0)
        tracks = tuple(_track(number, face, threshold, game) for number, face in enumerate(faces))
        self.show_snapshot(
            Snapshot(
                state=SessionState.RUNNING,
                time=0.0,
                frame=self._still,
                analysis=Analysis(tracks, 0, 0.0),
                threshold=threshold,
            )
        )

    def pick(self, face: int) -> None:
        """Marks a face; -1 marks none."""
        if face != self._picked:
            self._picked = face
            self.update()

    def face_at(self, place: QPointF) -> int:
        """The smallest face at ``place`` in widget coordinates, or -1."""
        hit = [(each.box.area, each.id) for each in self._tracks() if self.box_rect(each.box).contains(place)]
        return min(hit)[1] if hit else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tracks = self._tracks()
        if not 0 <= self._picked < len(tracks) or len(tracks) < 2:
            return
        frame: QRectF = self.box_rect(tracks[self._picked].box).adjusted(
            -_PICKED_MARGIN, -_PICKED_MARGIN, _PICKED_MARGIN, _PICKED_MARGIN
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(_PICKED, 2))
        painter.drawRoundedRect(frame, 8, 8)
        painter.end()

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """In a crowd, where labels would hide faces, only those of known faces and of the selected one."""
        if len(tracks) <= _CROWD:
            return tracks
        return tuple(each for each in tracks if each.state is State.KNOWN or each.id == self._picked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.picked.emit(self.face_at(event.position()))
        event.accept()


def _track(number: int, face: Face, threshold: float, game: bool) -> Track:
    person = face.person_at(threshold)
    state = State.UNKNOWN if person is None else State.KNOWN
    if game and face.nearest:
        # Not the mark of a known face: the game must not look like a recognition.
        state, person = State.UNCERTAIN, f"like {face.nearest[0][0]}"
    return Track(number, face.detection.box, (0.0, 0.0), 0.0, state=state, person=person, distance=face.distance)
