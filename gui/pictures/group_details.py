"""One group of faces in a grid: exclude those of somebody else, and name the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.widgets.buttons import button, escaped
from gui.widgets.layouts import TOP, Body, column, label, row
from gui.widgets.name_field import NameField
from gui.widgets.painting import Span, paint_cross, paint_line, paint_portrait, scaled_font
from gui.widgets.pixmaps import jpeg_pixmap
from gui.widgets.rows import Index, RowList, RowModel
from gui.widgets.theme import current_theme
from services.language import number_text, tr, tr_count
from services.messages.formatting import list_text, shorten
from services.pictures.sorting import SINGLES, FaceGroup, SortedFace

_SIDE = 88
_PAD = 5


class GroupFaces(RowList):
    """The faces of ``group``; ``chosen`` holds the numbers of those to be named.

    The others are excluded, or not chosen yet where the group is that of the single faces.
    """

    changed = Signal()
    """Another group, or another choice."""

    def __init__(self) -> None:
        self.rows = RowModel(lambda face: face.number, self._label, tips=True)
        super().__init__(self.rows, tr("Faces of this group"), reselect=False)
        self.rows.setParent(self)
        self.group = FaceGroup(SINGLES, ())
        self.chosen: set[int] = set()
        self.as_grid()
        self.setSelectionMode(RowList.SelectionMode.SingleSelection)
        self.setItemDelegate(_FaceDelegate(self))
        self.clicked.connect(lambda index: self.toggle(index.row()))

    @property
    def chosen_numbers(self) -> tuple[int, ...]:
        """Those without a name, the most typical first."""
        return tuple(each.number for each in self.group.unnamed if each.number in self.chosen)

    def show_group(self, group: FaceGroup, chosen: set[int]) -> None:
        is_other = [each.number for each in group.faces] != [each.number for each in self.group.faces]
        self.group, self.chosen = group, chosen
        self.rows.show_rows(group.faces)
        if is_other:
            self.scrollToTop()
        self.viewport().update()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete) and index.isValid():
            self.toggle(index.row())
        else:
            super().keyPressEvent(event)

    def toggle(self, place: int) -> None:
        face: SortedFace = self.rows.rows[place]
        if face.person is None:
            self.chosen = self.chosen ^ {face.number}
            self.rows.rows_changed(place, place)
        self.changed.emit()

    def _label(self, face: SortedFace) -> str:
        if face.person is not None:
            return tr("{file}, registered as {name}", file=face.face.path, name=face.person)
        if face.number in self.chosen:
            return tr("{file}, included", file=face.face.path)
        if self.group.number == SINGLES:
            return tr("{file}, not chosen", file=face.face.path)
        return tr("{file}, excluded", file=face.face.path)


class _FaceDelegate(QStyledItemDelegate):
    def __init__(self, view: GroupFaces) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(_SIDE + 2 * _PAD, _SIDE + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        face: SortedFace = index.data(Qt.ItemDataRole.UserRole)
        group, is_chosen = self._view.group, face.number in self._view.chosen
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = option.rect.topLeft()
        place = QRect(corner.x() + _PAD, corner.y() + _PAD, _SIDE, _SIDE)
        is_excluded = face.person is None and not is_chosen and group.number != SINGLES
        painter.setOpacity(0.4 if is_excluded or face.person is not None else 1.0)
        paint_portrait(painter, place, "", jpeg_pixmap(face.face.thumbnail))
        painter.setOpacity(1.0)
        if is_excluded:
            paint_cross(painter, place)
        elif face.person is not None and len(group.people) > 1:
            self._paint_name(painter, place, face.person, option)
        elif face.person is not None:
            _paint_check(painter, place)
        elif is_chosen and group.number == SINGLES:
            _paint_frame(painter, place, current_theme().accent, 3.0, -1.5)
            _paint_check(painter, place)
        if option.state & QStyle.StateFlag.State_HasFocus:
            _paint_frame(painter, place, current_theme().accent, 2.5, 2.5)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            _paint_frame(painter, place, current_theme().muted, 1.5, 2.5)
        painter.restore()

    def _paint_name(self, painter: QPainter, place: QRect, person: str, option: QStyleOptionViewItem) -> None:
        height = QFontMetrics(scaled_font(option.font, 0.85)).height()
        band = QRect(place.left(), place.bottom() - height - 3, place.width(), height + 4)
        path = QPainterPath()
        path.addRoundedRect(QRectF(band), 5, 5)
        painter.fillPath(path, QColor(current_theme().accent))
        name = Span(f"✓ {person}", "on_accent", scale=0.85)
        paint_line(painter, band.adjusted(4, 0, -4, 0), (name,), option.font, Qt.AlignmentFlag.AlignHCenter)


def _paint_frame(painter: QPainter, place: QRect, colour: str, width: float, outside: float) -> None:
    """``outside``: distance from the picture's edge, negative inside it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour), width))
    around = QRectF(place).adjusted(-outside, -outside, outside, outside)
    painter.drawRoundedRect(around, 17, 17)


def _paint_check(painter: QPainter, place: QRect) -> None:
    disc = QRectF(place.right() - 25, place.top() + 5, 20, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current_theme().accent))
    painter.drawEllipse(disc)
    painter.setPen(QPen(QColor(current_theme().on_accent), 2.2))
    left = disc.topLeft()
    painter.drawPolyline([left + QPointF(5.5, 10.5), left + QPointF(8.8, 13.8), left + QPointF(14.5, 6.8)])


class GroupDetails(Body):
    """``named`` carries the numbers of the chosen faces, and the name. ``people`` gives those registered by now.

    What was excluded from a group stays so while others are shown, until some of it is named: the rest may be one
    person again.
    """

    named = Signal(object, str)

    def __init__(self, field: NameField, people: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._people = people
        # Number of each group shown so far -> faces without a name, and those of them that are chosen.
        self._chosen: dict[int, tuple[set[int], set[int]]] = {}
        self.headline = label(name="heading")
        self.hint = label(name="muted")
        self.faces = GroupFaces()
        self.suggestion = label(name="present")
        self.field = field
        self.take = button(tr("&Register"), primary=True, clicked=self.answer)
        entry = row((field, 1), (self.take, 0, TOP), spacing=12)
        parts = self.headline, self.hint, (self.faces, 1), self.suggestion, entry
        column(*parts, spacing=8, margins=(10, 0, 0, 0), on=self)
        field.changed.connect(self._update)
        field.entered.connect(self.answer)
        self.faces.changed.connect(self._update)

    def show_group(self, group: FaceGroup) -> None:
        """Another group, or a new state of the same one."""
        former = self.faces.group
        if former is group:
            return
        unnamed = {each.number for each in group.unnamed}
        before, chosen = self._chosen.get(group.number, (None, set()))
        if before != unnamed:
            chosen = set() if group.number == SINGLES else unnamed
        self.faces.show_group(group, chosen)
        if former.number != group.number or not former.faces or (before is not None and before != unnamed):
            self.field.begin(self._people(), "" if group.people else group.resembles or "")

    def forget(self) -> None:
        """The groups are of another run."""
        self.faces.group = FaceGroup(SINGLES, ())
        self._chosen.clear()

    def answer(self) -> None:
        """Registers the chosen faces, if there is a valid name."""
        if self.take.isEnabled():
            self.named.emit(self.faces.chosen_numbers, self.field.name)

    def _update(self) -> None:
        group = self.faces.group
        self._chosen[group.number] = {each.number for each in group.unnamed}, self.faces.chosen
        chosen, left = len(self.faces.chosen_numbers), len(group.unnamed)
        self.headline.setText(_headline(group, chosen, left))
        if group.number == SINGLES:
            hint = tr("Nobody else on these pictures looks like them. Click on those that you want to register.")
        else:
            hint = tr("Click on a face of somebody else to exclude it; click again to include it.")
        self.hint.setText(hint)
        suggestion = tr(
            "They look like {name}. Register them if that is right, or type another name.", name=group.resembles
        )
        self.suggestion.setText(suggestion if group.resembles else "")
        self.suggestion.setVisible(bool(group.resembles) and not group.people)
        for part in (self.hint, self.field, self.take):
            part.setVisible(left > 0)
        is_known = self.field.problem is None and self.field.is_known
        add = tr("Add to {name}", name=escaped(shorten(self.field.name)))
        self.take.setText(add if is_known else tr("&Register"))
        self.take.setEnabled(chosen > 0 and self.field.problem is None)


def _headline(group: FaceGroup, chosen: int, left: int) -> str:
    """'These 23 faces are one person: name them'."""
    if not left:
        names = list_text(group.people, 3)
        return tr_count(
            "{n} face registered as {names}", "{n} faces registered as {names}", len(group.faces), names=names
        )
    if chosen == 1:
        return tr("Who is this?")
    if group.number == SINGLES and not chosen:
        return tr_count("{n} single face", "{n} single faces", left)
    if not chosen:
        return tr("Every face is excluded")
    if group.people and group.number != SINGLES:
        question = tr_count(
            "The other {n} face is one person: name them", "The other {n} faces are one person: name them", chosen
        )
    else:
        question = tr_count("This face is one person: name them", "These {n} faces are one person: name them", chosen)
    excluded = left - chosen if group.number != SINGLES else 0
    if not excluded:
        return question
    return tr("{question} ({excluded} excluded)", question=question, excluded=number_text(excluded))
