"""A sighting entered by hand, so that nobody has to use their face."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QWidget

from gui.widgets.buttons import MomentField
from gui.widgets.layouts import column
from gui.widgets.name_field import NameField
from gui.widgets.name_question import Question
from gui.widgets.time_format import epoch

_ABOUT = (
    "Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the "
    "same. The list marks such a sighting as entered by hand."
)


class HandEntry(Question):
    """``entered`` carries name, time (seconds since the epoch) and note."""

    entered = Signal(str, float, str)

    def __init__(self, people: Sequence[str], same_person: Callable[[str], str | None], parent: QWidget) -> None:
        super().__init__("Add by hand", _ABOUT, "Add", parent)
        self.setMinimumWidth(460)
        self.field = NameField(
            people, same_person, known="{} is known already.", new="A new person. No picture of them is needed."
        )
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.time = MomentField("When")
        self.time.setMaximumDateTime(QDateTime.currentDateTime().addDays(1))
        self.note = QLineEdit("came in")
        self.note.setAccessibleName("Note")
        self.note.setMaxLength(200)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.addRow("&Who", self.field)
        form.addRow("W&hen", self.time)
        form.addRow("&Note", self.note)
        self.question.setObjectName("")
        column(self.question, form, None, self.buttons, spacing=14, margins=(20, 18, 20, 16), on=self)
        self.field.changed.connect(self._validate)
        self._validate()
        self.field.setFocus()

    def accept(self) -> None:
        if self.field.problem is None:
            self.entered.emit(self.field.name, epoch(self.time.dateTime()), self.note.text().strip())
            super().accept()

    def _validate(self) -> None:
        self.take.setEnabled(self.field.problem is None)
