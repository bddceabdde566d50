"""A sighting entered by hand, so that nobody has to use their face."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.widgets.dropdowns import MomentField
from gui.widgets.name_field import NameField
from gui.widgets.time_format import epoch

_ABOUT = (
    "Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and counts the "
    "same. It stands in the list as entered by hand."
)
_NOTE = "came in"


class HandEntry(QDialog):
    """``entered`` carries name, time (seconds since the epoch) and note."""

    entered = Signal(str, float, str)

    def __init__(self, people: Sequence[str], same_person: Callable[[str], str | None], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Add by hand")
        self.setMinimumWidth(460)
        about = QLabel(_ABOUT)
        about.setWordWrap(True)
        self.field = NameField(
            people, same_person, known="{} is known already.", new="Somebody new. No picture of them is needed."
        )
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.time = MomentField("When")
        self.time.setMaximumDateTime(QDateTime.currentDateTime().addDays(1))
        self.note = QLineEdit(_NOTE)
        self.note.setAccessibleName("Note")
        self.note.setMaxLength(200)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self._buttons.addButton("Add", QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setDefault(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.addRow("&Who", self.field)
        form.addRow("W&hen", self.time)
        form.addRow("&Note", self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(about)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.field.changed.connect(self._check)
        self._check()
        self.field.setFocus()

    def accept(self) -> None:
        if self.field.problem is None:
            self.entered.emit(self.field.name, epoch(self.time.dateTime()), self.note.text().strip())
            super().accept()

    def _check(self) -> None:
        self.add.setEnabled(self.field.problem is None)
