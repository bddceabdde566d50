"""Parts of the card of a face: a suggested person, and a field for another name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.live.face_card_text import DISTANCE
from gui.widgets.buttons import button
from gui.widgets.layouts import ElidedLabel, column, row
from gui.widgets.name_field import NameField
from gui.widgets.painting import paint_portrait
from gui.widgets.pixmaps import Thumbnails
from services.gallery.corrections import Nearest
from services.gallery.editor import GalleryEditor
from services.messages.formatting import distance_text, shorten

PORTRAIT_SIDE = 36


class PersonRow(QWidget):
    """A suggested person: picture, name, distance, and a button to confirm."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.person = ""
        self.portrait = Portrait(thumbnails, PORTRAIT_SIDE)
        self.name = ElidedLabel()
        self.distance = QLabel()
        self.distance.setObjectName("muted")
        self.distance.setToolTip(DISTANCE)
        self.confirm = button("")
        text = column(self.name, self.distance, spacing=0)
        row(self.portrait, (text, 1), self.confirm, spacing=10, on=self)

    def show_person(self, near: Nearest | None, folder: Path | None) -> None:
        self.person = near.person if near is not None else ""
        self.setVisible(near is not None)
        if near is None:
            return
        self.name.setText(near.person)
        self.distance.setText(f"distance {distance_text(near.distance)}")
        self.confirm.setText(f"This is {shorten(near.person.split()[0] if near.person.split() else near.person, 14)}")
        self.confirm.setAccessibleName(f"This is {near.person}")
        picture = folder / near.picture if folder is not None and near.picture else None
        self.portrait.show_person(near.person, picture)


class Portrait(QWidget):
    """The key picture of a person."""

    def __init__(self, thumbnails: Thumbnails, side: int) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._name = ""
        self._file: Path | None = None
        self.setFixedSize(side, side)

    def show_person(self, name: str, file: Path | None) -> None:
        if (name, file) != (self._name, self._file):
            self._name, self._file = name, file
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._thumbnails.get(self._file, self.devicePixelRatioF()) if self._file is not None else None
        paint_portrait(painter, self.rect(), self._name, picture)
        painter.end()


class Naming(QWidget):
    """A field for the name of somebody new or registered. ``named`` carries it; ``cancelled`` goes back."""

    named = Signal(str)
    cancelled = Signal()
    changed = Signal()

    def __init__(self, people: GalleryEditor, names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._people = people
        self._names = names
        self.field: NameField | None = None
        self.register = button("Register", primary=True, clicked=self._name)
        self.back = button("Back", clicked=self.cancelled.emit)
        self._column = column(row(self.back, None, self.register, spacing=6), spacing=8, on=self)
        self.hide()

    def begin(self) -> None:
        """The field is rebuilt each time, for people come and go."""
        self.end()
        self.field = NameField(
            self._names(),
            self._people.same_person,
            known="{} is registered and gets this picture.",
            new="A new person: this face is their first picture.",
        )
        self._column.insertWidget(0, self.field)
        self.field.entered.connect(self._name)
        self.field.changed.connect(self._validate)
        self.show()
        self._validate()
        self.field.setFocus()

    def end(self) -> None:
        if self.field is not None:
            self._column.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
            self.field = None
        self.hide()

    def _validate(self) -> None:
        if self.field is not None:
            is_valid = self.field.problem is None
            self.register.setEnabled(is_valid)
            is_known = is_valid and self.field.is_known
            self.register.setText(f"This is {shorten(self.field.name, 16)}" if is_known else "Register")
            self.changed.emit()

    def _name(self) -> None:
        if self.field is not None and self.field.problem is None:
            self.named.emit(self.field.name)
