"""One group of faces: strike out who does not belong to it, and say who the others are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.pictures.cluster_faces import ClusterFaces
from gui.widgets.face_pixmaps import FacePixmaps
from gui.widgets.name_field import NameField, short
from gui.widgets.theme import Theme
from gui.widgets.time_format import count_words, listed
from services.pictures.sorting import SINGLES, FaceGroup

_STRIKE = "Click on a face that is somebody else's to strike it out; click again to take it back in."
_LIKENESS = "Rollcall would take them for {}. Register them if that is right, or type another name."
_TAKE = "Nobody else on these pictures looks like them. Click on those that you want to register."


class ClusterDetails(QWidget):
    """``named`` carries the numbers of the faces that are meant, and the person.

    ``new_field`` makes a field for a name. What was struck out of a group stays so while others are shown, until some
    of it is named: what is left then may be one person's again.
    """

    named = Signal(object, str)

    def __init__(self, pixmaps: FacePixmaps, theme: Theme, new_field: Callable[[], NameField]) -> None:
        super().__init__()
        self._new_field = new_field
        self._group: FaceGroup | None = None
        # Of each group that was shown: which faces had no name, and which are meant.
        self._meant: dict[int, tuple[set[int], set[int]]] = {}
        self.headline = _label("heading")
        self.hint = _label("muted")
        self.faces = ClusterFaces(pixmaps, theme)
        self.likeness = _label("present")
        self.field = new_field()
        self.take = QPushButton("&Register")
        self.take.setObjectName("primary")
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.headline)
        column.addWidget(self.hint)
        column.addWidget(self.faces, 1)
        column.addWidget(self.likeness)
        column.addLayout(self._row)
        self._join(self.field)
        self.faces.changed.connect(self._meant_changed)
        self.take.clicked.connect(self.answer)

    def show_group(self, group: FaceGroup) -> None:
        """Another group, or the same one as it is now."""
        is_other = self._group is None or self._group.number != group.number
        if self._group is group:
            return
        self._group = group
        unnamed = {each.number for each in group.unnamed}
        before, meant = self._meant.get(group.number, (None, set()))
        if before != unnamed:
            meant = set() if group.number == SINGLES else unnamed
        self.faces.show_faces(group.faces, meant, strikes=group.number != SINGLES)
        if is_other or (before is not None and before != unnamed):
            self._renew_field("" if group.people else group.resembles or "")

    def forget(self) -> None:
        """The groups are others from now on."""
        self._group = None
        self._meant.clear()

    def answer(self) -> None:
        """Registers the faces that are meant, if there is a usable name."""
        if self.take.isEnabled():
            self.named.emit(self.faces.meant, self.field.name)

    def _meant_changed(self) -> None:
        if self._group is not None:
            unnamed = {each.number for each in self._group.unnamed}
            self._meant[self._group.number] = unnamed, set(self.faces.faces.taken)
        self._say()

    def _renew_field(self, name: str) -> None:
        """With the people who are registered by now."""
        had_focus = self.window().focusWidget() is self.field.line
        field = self._new_field()
        self._row.replaceWidget(self.field, field)
        self.field.hide()
        self.field.deleteLater()
        self.field = field
        self._join(field)
        for one, following in ((self.faces, field.line), (field.line, field.other), (field.other, self.take)):
            QWidget.setTabOrder(one, following)
        if name:
            field.set_text(name)
        if had_focus:
            field.setFocus()
        self._say()

    def _join(self, field: NameField) -> None:
        field.changed.connect(self._say)
        field.entered.connect(self.answer)

    def _say(self) -> None:
        group = self._group
        if group is None:
            return
        meant, left = len(self.faces.meant), len(group.unnamed)
        self.headline.setText(_headline(group, meant, left))
        self.hint.setText(_TAKE if group.number == SINGLES else _STRIKE)
        self.hint.setVisible(left > 0)
        self.likeness.setText(_LIKENESS.format(group.resembles) if group.resembles else "")
        self.likeness.setVisible(bool(group.resembles) and not group.people)
        self.field.setVisible(left > 0)
        self.take.setVisible(left > 0)
        known = self.field.problem is None and self.field.is_known
        self.take.setText(f"Add to {short(self.field.name)}".replace("&", "&&") if known else "&Register")
        self.take.setEnabled(meant > 0 and self.field.problem is None)


def _headline(group: FaceGroup, meant: int, left: int) -> str:
    """'These 23 faces are one person: name them'."""
    if not left:
        return f"{count_words(len(group.faces), 'face')} registered as {listed(group.people, 3)}"
    if group.number == SINGLES:
        if not meant:
            return f"{count_words(left, 'face')} on their own" if left > 1 else "1 face on its own"
        return "Who is this?" if meant == 1 else f"These {meant:,} faces are one person: name them"
    if not meant:
        return "Every face is struck out"
    if meant == 1:
        return "Who is this?"
    more = f" ({left - meant:,} struck out)" if left > meant else ""
    rest = "The other " if group.people else "These "
    return f"{rest}{meant:,} faces are one person: name them{more}"


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
