"""One group of faces: exclude those of somebody else, and name the others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.pictures.cluster_faces import ClusterFaces
from gui.widgets.buttons import button, escaped
from gui.widgets.layouts import TOP, column, label, row
from gui.widgets.name_field import NameField
from gui.widgets.pixmaps import JpegPixmaps
from services.messages.formatting import count_text, list_text, shorten
from services.pictures.sorting import SINGLES, FaceGroup

_EXCLUDE = "Click on a face of somebody else to exclude it; click again to include it."
_SUGGESTION = "They look like {}. Register them if that is right, or type another name."
_CHOOSE = "Nobody else on these pictures looks like them. Click on those that you want to register."


class ClusterDetails(QWidget):
    """``named`` carries the numbers of the chosen faces, and the name. ``new_field`` makes a field for a name.

    What was excluded from a group stays so while others are shown, until some of it is named: the rest may be one
    person again.
    """

    named = Signal(object, str)

    def __init__(self, pixmaps: JpegPixmaps, new_field: Callable[[], NameField]) -> None:
        super().__init__()
        self._new_field = new_field
        self._group: FaceGroup | None = None
        # Number of each group shown so far -> faces without a name, and those of them that are chosen.
        self._chosen: dict[int, tuple[set[int], set[int]]] = {}
        self.headline = label(name="heading")
        self.hint = label(name="muted")
        self.faces = ClusterFaces(pixmaps)
        self.suggestion = label(name="present")
        self.field = new_field()
        self.take = button("&Register", primary=True, clicked=self.answer)
        self._row = row((self.field, 1), (self.take, 0, TOP), spacing=12)
        column(
            self.headline,
            self.hint,
            (self.faces, 1),
            self.suggestion,
            self._row,
            spacing=8,
            margins=(10, 0, 0, 0),
            on=self,
        )
        self._connect_field(self.field)
        self.faces.changed.connect(self._faces_changed)

    def show_group(self, group: FaceGroup) -> None:
        """Another group, or a new state of the same one."""
        is_other = self._group is None or self._group.number != group.number
        if self._group is group:
            return
        self._group = group
        unnamed = {each.number for each in group.unnamed}
        before, chosen = self._chosen.get(group.number, (None, set()))
        if before != unnamed:
            chosen = set() if group.number == SINGLES else unnamed
        self.faces.show_faces(group.faces, chosen, is_cluster=group.number != SINGLES)
        if is_other or (before is not None and before != unnamed):
            self._renew_field("" if group.people else group.resembles or "")

    def forget(self) -> None:
        """The groups are of another run."""
        self._group = None
        self._chosen.clear()

    def answer(self) -> None:
        """Registers the chosen faces, if there is a valid name."""
        if self.take.isEnabled():
            self.named.emit(self.faces.chosen_numbers, self.field.name)

    def _faces_changed(self) -> None:
        if self._group is not None:
            unnamed = {each.number for each in self._group.unnamed}
            self._chosen[self._group.number] = unnamed, set(self.faces.chosen)
        self._update()

    def _renew_field(self, name: str) -> None:
        """A field that knows the people registered by now."""
        had_focus = self.window().focusWidget() is self.field.line
        field = self._new_field()
        self._row.replaceWidget(self.field, field)
        self.field.hide()
        self.field.deleteLater()
        self.field = field
        self._connect_field(field)
        for one, following in ((self.faces, field.line), (field.line, field.other), (field.other, self.take)):
            QWidget.setTabOrder(one, following)
        if name:
            field.set_text(name)
        if had_focus:
            field.setFocus()
        self._update()

    def _connect_field(self, field: NameField) -> None:
        field.changed.connect(self._update)
        field.entered.connect(self.answer)

    def _update(self) -> None:
        group = self._group
        if group is None:
            return
        chosen, left = len(self.faces.chosen_numbers), len(group.unnamed)
        self.headline.setText(_headline(group, chosen, left))
        self.hint.setText(_CHOOSE if group.number == SINGLES else _EXCLUDE)
        self.suggestion.setText(_SUGGESTION.format(group.resembles) if group.resembles else "")
        self.suggestion.setVisible(bool(group.resembles) and not group.people)
        for part in (self.hint, self.field, self.take):
            part.setVisible(left > 0)
        is_known = self.field.problem is None and self.field.is_known
        self.take.setText(escaped(f"Add to {shorten(self.field.name)}") if is_known else "&Register")
        self.take.setEnabled(chosen > 0 and self.field.problem is None)


def _headline(group: FaceGroup, chosen: int, left: int) -> str:
    """'These 23 faces are one person: name them'."""
    if not left:
        return f"{count_text(len(group.faces), 'face')} registered as {list_text(group.people, 3)}"
    if chosen == 1:
        return "Who is this?"
    if group.number == SINGLES:
        return f"These {chosen:,} faces are one person: name them" if chosen else count_text(left, "single face")
    if not chosen:
        return "Every face is excluded"
    more = f" ({left - chosen:,} excluded)" if left > chosen else ""
    rest = "The other " if group.people else "These "
    return f"{rest}{chosen:,} faces are one person: name them{more}"
