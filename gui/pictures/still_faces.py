"""The faces of a still picture: marked on it, and listed with the people each is most like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gui.live.video_view import VideoView
from gui.widgets.painting import Span, line_height, paint_background, paint_line, paint_portrait
from gui.widgets.pixmaps import Thumbnails, square_pixmap
from gui.widgets.rows import Index
from gui.widgets.theme import current_theme
from realtime.interfaces import GalleryView, SessionState, Snapshot
from recognition.recognizer import Face
from recognition.types import Analysis, Box, Frame, Image, State, Track
from services.messages.enrolment import flaw_texts
from services.messages.formatting import distance_text

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


def face_crop(image: Image, box: Box) -> QPixmap:
    """A square around the face, with some margin."""
    height, width = image.shape[:2]
    x, y = box.center
    size = max(box.width, box.height) * (1 + 2 * _MARGIN)
    side = int(max(2.0, min(size, width, height)))
    left = round(min(max(x - side / 2, 0), width - side))
    top = round(min(max(y - side / 2, 0), height - side))
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
        people = gallery.people if gallery.folder is not None else ()
        folder = gallery.folder or Path()
        self._pictures = {each.name: folder / each.key_picture for each in people if each.key_picture}

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
            self._paint_near(painter, line, option.font, person, distance, within=distance <= shown.threshold)
        painter.restore()

    def _paint_near(
        self, painter: QPainter, line: QRect, font: QFont, person: str, distance: float, *, within: bool
    ) -> None:
        """``within``: the threshold."""
        theme = current_theme()
        path = self._pictures.get(person)
        picture = self._thumbnails.get(path, painter.device().devicePixelRatioF()) if path is not None else None
        paint_portrait(painter, QRect(line.left(), line.center().y() - _NEAR // 2, _NEAR, _NEAR), person, picture)
        width = QFontMetrics(font).horizontalAdvance("0.00")
        room = line.adjusted(_NEAR + 10, 0, -width - 8, -7)
        colour = "text" if within else "muted"
        paint_line(painter, room, (Span(person, colour),), font)
        paint_line(painter, line, (Span(distance_text(distance), colour),), font, Qt.AlignmentFlag.AlignRight)
        painter.setPen(Qt.PenStyle.NoPen)
        near = max(0.0, 1 - distance / _MAX_DISTANCE)
        for share, fill in ((1.0, theme.line), (near, theme.accent if within else theme.muted)):
            painter.setBrush(QColor(fill))
            painter.drawRoundedRect(QRectF(room.left(), line.bottom() - 6, room.width() * share, 3), 1.5, 1.5)


class StillView(VideoView):
    """A picture with its faces; ``mark`` frames the selected one."""

    def __init__(self) -> None:
        super().__init__()
        self._still: Frame | None = None

    def show_still(self, image: Image | None, faces: Sequence[Face], *, threshold: float, game: bool) -> None:
        """``game``: every face gets the name of the nearest person, however far."""
        if image is None:
            self._still = None
        elif self._still is None or self._still.image is not image:
            self._still = Frame(image, 0, 0.0)
        tracks = tuple(_track(number, face, threshold, game) for number, face in enumerate(faces))
        analysis = Analysis(tracks, 0, 0.0)
        self.show_snapshot(
            Snapshot(SessionState.RUNNING, 0.0, frame=self._still, analysis=analysis, threshold=threshold)
        )

    def _labelled(self, tracks: tuple[Track, ...]) -> tuple[Track, ...]:
        """In a crowd, where labels would hide faces, only those of known faces and of the selected one."""
        if len(tracks) <= _CROWD:
            return tracks
        return tuple(each for each in tracks if each.state is State.KNOWN or each.id == self._marked)


def _track(number: int, face: Face, threshold: float, game: bool) -> Track:
    person = face.person_at(threshold)
    state = State.UNKNOWN if person is None else State.KNOWN
    if game and face.nearest:
        # Not the mark of a known face: the game must not look like a recognition.
        state, person = State.UNCERTAIN, f"like {face.nearest[0][0]}"
    return Track(number, face.detection.box, (0.0, 0.0), 0.0, state=state, person=person, distance=face.distance)
