"""The people found among the faces of a folder: a row of faces for each, largest first, single faces at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from gui.widgets.painting import Span, paint_background, paint_line, paint_portrait
from gui.widgets.pixmaps import JpegPixmaps
from gui.widgets.rows import Index, RowModel
from gui.widgets.theme import current_theme
from services.messages.formatting import count_text
from services.pictures.sorting import SINGLES, FaceGroup, SortedFace

_SIDE = 46
_GAP = 5
_PAD = 8


def cluster_model(parent: QObject) -> RowModel:
    """Rows are FaceGroup."""
    return RowModel(lambda row: row.number, lambda row: f"{_title(row)}, {_counts(row)}", parent)


class ClusterDelegate(QStyledItemDelegate):
    """A heading, and as many of the faces as there is room for."""

    def __init__(self, view: QListView, pixmaps: JpegPixmaps) -> None:
        super().__init__(view)
        self._pixmaps = pixmaps
        view.setItemDelegate(self)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(240, _SIDE + QFontMetrics(option.font).height() + 3 * _PAD + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group: FaceGroup = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        back: QRect = option.rect.adjusted(4, 3, -4, -3)
        paint_background(painter, back, option.state)
        room = back.adjusted(_PAD, _PAD - 2, -_PAD, -_PAD)
        is_done = bool(group.people) and not group.unnamed
        title = Span(f"{'✓ ' if is_done else ''}{_title(group)}   ", "present" if is_done else "text", bold=True)
        height = QFontMetrics(option.font).height()
        heading = QRect(room.left(), room.top(), room.width(), height)
        paint_line(painter, heading, (title, Span(_counts(group))), option.font)
        self._paint_faces(painter, room.adjusted(0, height + _PAD - 2, 0, 0), group.faces, option)
        painter.restore()

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
            painter.setPen(QColor(current_theme().muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"+{len(faces) - len(shown):,}")


def _title(group: FaceGroup) -> str:
    """Names, a suggested name, or a question."""
    if group.number == SINGLES:
        return "Single faces"
    return ", ".join(group.people) or (f"{group.resembles}?" if group.resembles else "Who is this?")


def _counts(group: FaceGroup) -> str:
    """'11 of 14 faces registered'."""
    count, named = len(group.faces), len(group.faces) - len(group.unnamed)
    faces = count_text(count, "face")
    if not named:
        return faces
    return f"{faces if named == count else f'{named:,} of {faces}'} registered"
