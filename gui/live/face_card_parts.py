"""Parts of the card of a face: a person who may be meant, and the naming of somebody else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.live.face_words import DISTANCE
from gui.people.person_delegate import paint_portrait
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.name_field import NameField, short
from gui.widgets.thumbnails import Thumbnails
from recognition.types import Image
from services.gallery.corrections import Nearest
from services.gallery.editor import GalleryEditor

PERSON = 36


class PersonRow(QWidget):
    """Somebody who may be meant: picture, name, distance, and the button that says so."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.person = ""
        self.portrait = Portrait(thumbnails, PERSON)
        self.name = ElidedLabel()
        self.distance = QLabel()
        self.distance.setObjectName("muted")
        self.distance.setToolTip(DISTANCE)
        self.confirm = QPushButton()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.distance)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.portrait)
        row.addLayout(words, 1)
        row.addWidget(self.confirm)

    def show_person(self, near: Nearest | None, folder: Path | None) -> None:
        self.person = near.person if near is not None else ""
        self.setVisible(near is not None)
        if near is None:
            return
        self.name.setText(near.person)
        self.distance.setText(f"distance {near.distance:.2f}")
        self.confirm.setText(f"This is {short(near.person.split()[0] if near.person.split() else near.person, 14)}")
        self.confirm.setAccessibleName(f"This is {near.person}")
        picture = folder / near.picture if folder is not None and near.picture else None
        self.portrait.show_person(near.person, picture)

    def show_button(self, shown: bool) -> None:
        self.confirm.setVisible(shown)


class Portrait(QWidget):
    """Somebody's key picture, small."""

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
    """A name for a new person, or somebody else who is registered. ``named`` carries it, ``left`` says never mind."""

    named = Signal(str)
    left = Signal()
    changed = Signal()

    def __init__(self, people: GalleryEditor, names: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._people = people
        self._names = names
        self.field: NameField | None = None
        self.register = QPushButton("Register")
        self.register.setObjectName("primary")
        self.back = QPushButton("Back")
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.register)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(buttons)
        self.back.clicked.connect(self.left)
        self.register.clicked.connect(self._name)
        self.hide()

    def begin(self) -> None:
        """Made anew each time, for people come and go."""
        self.end()
        self.field = NameField(
            self._names(),
            self._people.same_person,
            known="{} is registered and gets this picture.",
            new="A new person: this face is their first picture.",
        )
        self._column.insertWidget(0, self.field)
        self.field.entered.connect(self._name)
        self.field.changed.connect(self._judge)
        self.show()
        self._judge()
        self.field.setFocus()

    def end(self) -> None:
        if self.field is not None:
            self._column.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
            self.field = None
        self.hide()

    def _judge(self) -> None:
        if self.field is not None:
            usable = self.field.problem is None
            self.register.setEnabled(usable)
            known = usable and self.field.is_known
            self.register.setText(f"This is {short(self.field.name, 16)}" if known else "Register")
            self.changed.emit()

    def _name(self) -> None:
        if self.field is not None and self.field.problem is None:
            self.named.emit(self.field.name)


def middle(image: Image) -> QPixmap:
    """The middle of ``image``, (H, W, 3) BGR, as large as fits."""
    height, width = image.shape[:2]
    side = min(height, width)
    top, left = (height - side) // 2, (width - side) // 2
    pixels = np.ascontiguousarray(image[top : top + side, left : left + side])
    drawn = QImage(pixels.data, side, side, pixels.strides[0], QImage.Format.Format_BGR888)
    return QPixmap.fromImage(drawn)
