"""Dialogs that ask for one name: of a stranger, or a new name for a registered person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from gui.widgets.layouts import TOP, column, label, row
from gui.widgets.name_field import NameField
from services.gallery.editor import GalleryEditor
from services.messages.formatting import shorten


class Question(QDialog):
    """A dialog with Cancel and a default button ``take``; deleted when it closes."""

    def __init__(self, title: str, question: str, take: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.question = label(question, "heading")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self.buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)


class NameQuestion(Question):
    """``answered`` carries the name. The button reads ``new``, or ``known`` with the name of a registered person."""

    answered = Signal(str)

    def __init__(self, title: str, question: str, field: NameField, parent: QWidget, *, new: str, known: str) -> None:
        super().__init__(title, question, new, parent)
        self.setMinimumWidth(440)
        self.field = field
        self._new, self._known = new, known
        self.picture = QLabel()
        self.picture.hide()
        text = column(self.question, field, None)
        content = row((self.picture, 0, TOP), (text, 1), spacing=16)
        column(content, self.buttons, spacing=12, margins=(20, 18, 20, 16), on=self)
        field.changed.connect(self._validate)
        self._validate()
        field.setFocus()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(name)
        self.picture.show()

    def accept(self) -> None:
        if self.field.problem is None:
            name = self.field.name
            super().accept()
            self.answered.emit(name)

    def _validate(self) -> None:
        is_valid = self.field.problem is None
        self.take.setEnabled(is_valid)
        is_known = is_valid and self.field.is_known
        self.take.setText(f"{self._known} {shorten(self.field.name)}" if is_known else self._new)


def ask_new_name(
    person: str, names: Sequence[str], people: GalleryEditor, parent: QWidget, done: Callable[[], None]
) -> NameQuestion:
    """Opens the question and returns. The name of somebody else merges both. ``done`` is called after the command."""

    def same_person(name: str) -> str | None:
        found = people.same_person(name)
        return found if found != person else None

    field = NameField(
        [each for each in names if each != person],
        same_person,
        known="{} is in the gallery already: both become one person.",
        new="The pictures stay; they get the new name.",
    )
    field.set_text(person)
    dialog = NameQuestion("Rename", f"What is the name of {person}?", field, parent, new="Rename", known="Join with")

    def answer(name: str) -> None:
        if name == person:
            return
        if field.is_known:
            people.merge(person, name)
        else:
            people.rename(person, name)
        done()

    dialog.answered.connect(answer)
    dialog.open()
    return dialog
