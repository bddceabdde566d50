"""The faces of one group, large enough to be looked at; a click, or the space bar, takes one out or in."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.people.person_delegate import paint_portrait
from gui.widgets.face_pixmaps import FacePixmaps
from gui.widgets.keyed_rows import KeyedRows
from gui.widgets.theme import Theme
from services.pictures.sorting import SortedFace

_SIDE = 88
_PAD = 5
_STRUCK = QColor(150, 30, 20, 150)


class FaceRows(KeyedRows):
    """Rows are SortedFace. ``taken`` are the numbers of those that are meant; ``strikes``: the others were struck out
    of a group that is one person's, rather than not taken yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(lambda row: row.number, self._spoken, parent)
        self.taken: set[int] = set()
        self.strikes = True

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.isValid():
            return self._spoken(self.rows[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return None
        return super().data(index, role)

    def toggle(self, place: int) -> None:
        """Takes one out or in; not one that was named."""
        face: SortedFace = self.rows[place]
        if face.person is None:
            self.taken ^= {face.number}
            self.dataChanged.emit(self.index(place), self.index(place))

    @property
    def are_several_people(self) -> bool:
        """Whether faces of this group were named as more than one."""
        return len({each.person for each in self.rows if each.person is not None}) > 1

    def is_struck(self, face: SortedFace) -> bool:
        return self.strikes and face.person is None and face.number not in self.taken

    def _spoken(self, face: SortedFace) -> str:
        if face.person is not None:
            return f"{face.face.path}, registered as {face.person}"
        if face.number in self.taken:
            return f"{face.face.path}, meant"
        return f"{face.face.path}, {'struck out' if self.strikes else 'not taken'}"


class ClusterFaces(QListView):
    """``changed`` comes when other faces are meant."""

    changed = Signal()

    def __init__(self, pixmaps: FacePixmaps, theme: Theme) -> None:
        super().__init__()
        self.faces = FaceRows(self)
        self._delegate = _FaceDelegate(self.faces, pixmaps, theme, self)
        self.setModel(self.faces)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName("Faces of this group")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self._toggle(index.row()))

    @property
    def meant(self) -> tuple[int, ...]:
        """The numbers of the faces that are meant, those most typical first."""
        return tuple(each.number for each in self.faces.rows if each.person is None and each.number in self.faces.taken)

    def show_faces(self, faces: Sequence[SortedFace], taken: Iterable[int], *, strikes: bool) -> None:
        self.faces.taken, self.faces.strikes = set(taken), strikes
        before = [each.number for each in self.faces.rows]
        self.faces.become(faces)
        if before != [each.number for each in faces]:
            self.scrollToTop()
        self.viewport().update()
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and index.isValid():
            self._toggle(index.row())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _toggle(self, place: int) -> None:
        self.faces.toggle(place)
        self.changed.emit()


class _FaceDelegate(QStyledItemDelegate):
    def __init__(self, faces: FaceRows, pixmaps: FacePixmaps, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._faces = faces
        self._pixmaps = pixmaps
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_SIDE + 2 * _PAD, _SIDE + 2 * _PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        face: SortedFace = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        corner = option.rect.topLeft()
        place = QRect(corner.x() + _PAD, corner.y() + _PAD, _SIDE, _SIDE)
        is_struck = self._faces.is_struck(face)
        painter.setOpacity(0.4 if is_struck or face.person is not None else 1.0)
        paint_portrait(painter, place, "", self._pixmaps.get(face.face.thumbnail))
        painter.setOpacity(1.0)
        if is_struck:
            _paint_cross(painter, QRectF(place))
        elif face.person is not None and self._faces.are_several_people:
            self._paint_name(painter, place, face.person, option)
        elif face.person is not None:
            self._paint_tick(painter, place)
        elif not self._faces.strikes and face.number in self._faces.taken:
            self._paint_ring(painter, place)
            self._paint_tick(painter, place)
        self._paint_focus(painter, place, option.state)
        painter.restore()

    def _paint_name(self, painter: QPainter, place: QRect, person: str, option: QStyleOptionViewItem) -> None:
        font = QFont(option.font)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * 0.85)
        metrics = QFontMetrics(font)
        band = QRect(place.left(), place.bottom() - metrics.height() - 3, place.width(), metrics.height() + 4)
        path = QPainterPath()
        path.addRoundedRect(QRectF(band), 5, 5)
        painter.fillPath(path, QColor(self.theme.accent))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.on_accent))
        words = metrics.elidedText(f"✓ {person}", Qt.TextElideMode.ElideRight, band.width() - 8)
        painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, place: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.accent), 3.0))
        painter.drawRoundedRect(QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5), 16, 16)

    def _paint_tick(self, painter: QPainter, place: QRect) -> None:
        disc = QRectF(place.right() - 25, place.top() + 5, 20, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.accent))
        painter.drawEllipse(disc)
        painter.setPen(QPen(QColor(self.theme.on_accent), 2.2))
        left = disc.topLeft()
        painter.drawPolyline([left + QPointF(5.5, 10.5), left + QPointF(8.8, 13.8), left + QPointF(14.5, 6.8)])

    def _paint_focus(self, painter: QPainter, place: QRect, state: QStyle.StateFlag) -> None:
        is_current = bool(state & QStyle.StateFlag.State_HasFocus)
        if not is_current and not state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.theme.accent if is_current else self.theme.muted), 2.5 if is_current else 1.5))
        painter.drawRoundedRect(QRectF(place).adjusted(-2.5, -2.5, 2.5, 2.5), 18, 18)


def _paint_cross(painter: QPainter, place: QRectF) -> None:
    path = QPainterPath()
    path.addRoundedRect(place, _SIDE / 5, _SIDE / 5)
    painter.fillPath(path, _STRUCK)
    painter.setPen(QPen(Qt.GlobalColor.white, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle, arm = place.center(), place.width() * 0.14
    for way in (1, -1):
        painter.drawLine(middle + QPointF(-arm, -arm * way), middle + QPointF(arm, arm * way))
