"""Asks for one name: who a stranger is, or what somebody is to be called from now on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.widgets.name_field import NameField, short
from services.gallery.editor import GalleryEditor


class NameAsking(QDialog):
    """``answered`` carries the name."""

    answered = Signal(str)

    def __init__(self, title: str, question: str, field: NameField, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        self.question = QLabel(question)
        self.question.setObjectName("heading")
        self.question.setTextFormat(Qt.TextFormat.PlainText)
        self.question.setWordWrap(True)
        self.field = field
        self.picture = QLabel()
        self.picture.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = self._buttons.addButton("OK", QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(self.question)
        words.addWidget(field)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        field.changed.connect(self._check)
        self.new_words = self.known_words = ""
        self._check()
        field.setFocus()

    def say_on_button(self, new: str, known: str) -> None:
        """What the button says with a new name, and with that of somebody registered, whose name follows."""
        self.new_words, self.known_words = new, known
        self._check()

    def show_picture(self, picture: QPixmap, name: str) -> None:
        self.picture.setPixmap(picture)
        self.picture.setAccessibleName(name)
        self.picture.show()

    def accept(self) -> None:
        if self.field.problem is None:
            name = self.field.name
            super().accept()
            self.answered.emit(name)

    def _check(self) -> None:
        self.take.setEnabled(self.field.problem is None)
        known = self.field.problem is None and self.field.is_known
        self.take.setText(f"{self.known_words} {short(self.field.name)}" if known else self.new_words or "OK")


def ask_new_name(
    person: str, names: Sequence[str], people: GalleryEditor, parent: QWidget, done: Callable[[], None]
) -> NameAsking:
    """Opens the question for another name of ``person`` and returns; a name that somebody has makes both one person.
    ``done`` is called after the command was given."""

    def same(name: str) -> str | None:
        found = people.same_person(name)
        return found if found != person else None

    field = NameField(
        [each for each in names if each != person],
        same,
        known="{} is in the gallery already: both become one person.",
        new="The pictures stay; they get the new name.",
    )
    field.set_text(person)
    dialog = NameAsking("Rename", f"What is the name of {person}?", field, parent)
    dialog.say_on_button("Rename", "Join with")

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
