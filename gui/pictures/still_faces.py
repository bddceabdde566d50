"""The faces of one still picture, each with the three people it is most like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.theme import Theme
from gui.widgets.thumbnails import Thumbnails
from realtime.interfaces import GalleryView
from recognition.recognizer import Face
from recognition.types import Image
from services.messages.enrolment import flaw_texts

_FACE = 60
_NEAR = 26
_LINE = 32
_PAD = 10
_FARTHEST = 1.2
"""The distance at which the bar of a person is full: that of strangers and more."""
_AROUND = 0.25
_SHARPNESS = 2


def headline(face: Face, threshold: float, game: bool) -> str:
    """'Ada Lovelace' or 'Unknown'; in the game the nearest, however far."""
    if game and face.nearest:
        return face.nearest[0][0]
    return face.person_at(threshold) or "Unknown"


def remark(face: Face, threshold: float, game: bool) -> str:
    """What is said under the name."""
    if not face.nearest:
        return "nobody is registered"
    if game:
        return "most similar, just for fun"
    said = "nobody is near enough" if face.person_at(threshold) is None else "registered"
    return " · ".join((said, *flaw_texts(face.quality.reasons)))


class StillFaces(QAbstractListModel):
    """``UserRole`` is the Face, ``DecorationRole`` its QPixmap."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: tuple[Face, ...] = ()
        self._crops: tuple[QPixmap, ...] = ()
        self._boxes_of: object = None
        self.threshold = 0.0
        self.game = False

    @property
    def faces(self) -> tuple[Face, ...]:
        return self._faces

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own)
        return 0 if parent.isValid() else len(self._faces)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        face = self._faces[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return headline(face, self.threshold, self.game)
        if role == Qt.ItemDataRole.UserRole:
            return face
        if role == Qt.ItemDataRole.DecorationRole:
            return self._crops[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            near = ", ".join(f"{person} {distance:.2f}" for person, distance in face.nearest)
            head = f"{headline(face, self.threshold, self.game)}, {remark(face, self.threshold, self.game)}"
            return f"{head}. Nearest: {near or 'nobody'}"
        return None

    def show_faces(self, image: Image | None, faces: Sequence[Face], threshold: float, *, game: bool) -> None:
        new = tuple(faces) if image is not None else ()
        boxes = (id(image), tuple(each.detection.box for each in new))
        if boxes != self._boxes_of:
            self.beginResetModel()
            self._boxes_of = boxes
            self._crops = tuple(_crop(image, each) for each in new) if image is not None else ()
            self._faces, self.threshold, self.game = new, threshold, game
            self.endResetModel()
        elif (new, threshold, game) != (self._faces, self.threshold, self.game):
            self._faces, self.threshold, self.game = new, threshold, game
            if new:
                self.dataChanged.emit(self.index(0), self.index(len(new) - 1))


class StillFaceDelegate(QStyledItemDelegate):
    """The face and its name; under it the nearest people, each with a picture, a bar and the distance."""

    def __init__(self, thumbnails: Thumbnails, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.theme = theme
        self._pictures: dict[str, Path] = {}

    def set_gallery(self, gallery: GalleryView) -> None:
        folder = gallery.folder
        self._pictures = (
            {person.name: folder / person.key_picture for person in gallery.people if person.key_picture}
            if folder is not None
            else {}
        )

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        face: Face = index.data(Qt.ItemDataRole.UserRole)
        return QSize(240, _FACE + len(face.nearest) * _LINE + 3 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        assert isinstance(model, StillFaces)
        face = model.faces[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_row(painter, back, option.state, self.theme)
        room = back.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        paint_portrait(
            painter, QRect(room.left(), room.top(), _FACE, _FACE), "?", index.data(Qt.ItemDataRole.DecorationRole)
        )
        self._paint_head(painter, room.adjusted(_FACE + 12, 0, 0, 0), option, face, model)
        for row, (person, distance) in enumerate(face.nearest):
            line = QRect(room.left(), room.top() + _FACE + _PAD // 2 + row * _LINE, room.width(), _LINE)
            self._paint_near(painter, line, option, person, distance, within=distance <= model.threshold)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, face: Face, model: StillFaces
    ) -> None:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 1.1)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        words = headline(face, model.threshold, model.game)
        name = QRect(room.left(), room.top() + _FACE // 2 - metrics.height(), room.width(), metrics.height())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(name, left, metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
        font = QFont(option.font)
        painter.setFont(font)
        is_named = not model.game and face.person_at(model.threshold) is not None
        said = remark(face, model.threshold, model.game)
        painter.setPen(QColor(self.theme.present if is_named else self.theme.muted))
        said = QFontMetrics(font).elidedText(said, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(name.translated(0, metrics.height() + 2), left, said)

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
        path = self._pictures.get(person)
        picture = None
        if path is not None:
            picture = self._thumbnails.get(path, painter.device().devicePixelRatioF())
        paint_portrait(painter, QRect(line.left(), line.center().y() - _NEAR // 2, _NEAR, _NEAR), person, picture)
        metrics = QFontMetrics(option.font)
        painter.setFont(option.font)
        figure = f"{distance:.2f}"
        wide = metrics.horizontalAdvance("0.00")
        painter.setPen(QColor(self.theme.text if within else self.theme.muted))
        words = line.adjusted(_NEAR + 10, 0, -wide - 8, -7)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, left, metrics.elidedText(person, Qt.TextElideMode.ElideRight, words.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(words.left(), line.bottom() - 6, words.width(), 3)
        painter.setBrush(QColor(self.theme.line))
        painter.drawRoundedRect(groove, 1.5, 1.5)
        likeness = max(0.0, 1 - distance / _FARTHEST)
        groove.setWidth(groove.width() * likeness)
        painter.setBrush(QColor(self.theme.accent if within else self.theme.muted))
        painter.drawRoundedRect(groove, 1.5, 1.5)


def _crop(image: Image, face: Face) -> QPixmap:
    """A square around the face, with some room."""
    height, width = image.shape[:2]
    x, y = face.detection.box.center
    half = max(face.detection.box.width, face.detection.box.height) * (0.5 + _AROUND)
    half = max(1.0, min(half, width / 2, height / 2))
    left = round(min(max(x - half, 0), width - 2 * half))
    top = round(min(max(y - half, 0), height - 2 * half))
    side = max(1, int(2 * half))
    part = np.ascontiguousarray(image[top : top + side, left : left + side])
    whole = QImage(part.data, part.shape[1], part.shape[0], part.strides[0], QImage.Format.Format_BGR888)
    side = _FACE * _SHARPNESS
    smaller = whole.convertToFormat(QImage.Format.Format_RGB32).scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return QPixmap.fromImage(smaller)
