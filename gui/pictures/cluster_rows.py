"""The people found among the faces of a folder: each a row of faces, most faces first, and those apart at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.pictures.still_results import paint_row
from gui.widgets.face_pixmaps import FacePixmaps
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from gui.widgets.time_format import count_words
from services.pictures.sorting import SINGLES, FaceGroup, SortedFace

_SIDE = 46
_GAP = 5
_PAD = 8


def title(group: FaceGroup) -> str:
    """Who they are, who they may be, or that nobody has said it yet."""
    if group.number == SINGLES:
        return "Faces on their own"
    return ", ".join(group.people) or (f"{group.resembles}?" if group.resembles else "Who is this?")


def details(group: FaceGroup) -> str:
    """How many, and how many of them are registered."""
    count, named = len(group.faces), len(group.faces) - len(group.unnamed)
    said = count_words(count, "face")
    if not named:
        return said
    return f"{said if named == count else f'{named:,} of {said}'} registered"


class ClusterRows(KeyedRows):
    """Rows are FaceGroup."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda row: row.number, lambda row: f"{title(row)}, {details(row)}", parent)


class ClusterDelegate(QStyledItemDelegate):
    """A heading, and as many of the faces as there is room for."""

    def __init__(self, pixmaps: FacePixmaps, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._pixmaps = pixmaps
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, _SIDE + QFontMetrics(option.font).height() + 3 * _PAD + 6)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        group: FaceGroup = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_row(painter, back, option.state, self.theme)
        room = back.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD)
        used = self._paint_words(painter, room, group, option)
        self._paint_faces(painter, room.adjusted(0, used + _PAD - 2, 0, 0), group.faces, option)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, group: FaceGroup, option: QStyleOptionViewItem) -> int:
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        line = QRect(room.left(), room.top(), room.width(), metrics.height())
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        is_done = bool(group.people) and not group.unnamed
        words = metrics.elidedText(
            f"{'✓ ' if is_done else ''}{title(group)}", Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setFont(font)
        painter.setPen(QColor(self.theme.present if is_done else self.theme.text))
        painter.drawText(line, middle, words)
        used = metrics.horizontalAdvance(f"{words}   ")
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        rest = line.adjusted(used, 0, 0, 0)
        painter.drawText(
            rest, middle, QFontMetrics(font).elidedText(details(group), Qt.TextElideMode.ElideRight, rest.width())
        )
        return line.height()

    def _paint_faces(
        self, painter: QPainter, room: QRect, faces: Sequence[SortedFace], option: QStyleOptionViewItem
    ) -> None:
        fit = max(1, (room.width() + _GAP) // (_SIDE + _GAP))
        shown = faces if len(faces) <= fit else faces[: fit - 1]
        place = QRect(room.left(), room.top(), _SIDE, _SIDE)
        for face in shown:
            painter.setOpacity(0.45 if face.person is not None else 1.0)
            paint_portrait(painter, place, "", self._pixmaps.get(face.face.thumbnail))
            place.translate(_SIDE + _GAP, 0)
        painter.setOpacity(1.0)
        if len(shown) < len(faces):
            painter.setFont(option.font)
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{len(faces) - len(shown):,}")
