"""Sets operators up: who there is, and adding, removing and new PINs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QWidget

from gui.widgets.buttons import button
from gui.widgets.dialogs import confirm
from gui.widgets.layouts import column, label, row, show_text
from gui.widgets.name_field import Question
from services.app_services import AppServices
from services.language import tr
from services.messages.outcomes import outcome_text
from storage.operators import MAX_PIN, MIN_PIN

_CHARACTERS = 56
_POLL_MS = 100


class OperatorsDialog(QDialog):
    """Deleted when it is closed."""

    def __init__(self, services: AppServices, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Operators"))
        self._operators = services.operators
        self._told: object = self._operators.view().status
        explanation = label(
            tr(
                "With operators, whoever changes or gives away what is kept is asked for a PIN or passphrase, and "
                "stands in the audit trail by name. Looking needs none. It keeps honest people honest at this desk: "
                "whoever owns the files of this account can remove it."
            ),
            "muted",
        )
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Operators"))
        self.add = button(tr("&Add…"), icon="add", clicked=self._ask_to_add)
        self.pin = button(tr("New &PIN…"), clicked=self._ask_for_pin)
        self.remove = button(tr("&Remove…"), clicked=self._ask_to_remove)
        for each in (self.add, self.pin, self.remove):
            each.setAutoDefault(False)
        self.status = label(name="neutral")
        self.status.hide()
        close = button(tr("&Close"), clicked=self.reject)
        column(
            explanation,
            (self.list, 1),
            row(self.add, self.pin, self.remove, None),
            self.status,
            row(None, close),
            spacing=12,
            margins=(20, 18, 20, 16),
            on=self,
        )
        width = max(480, _CHARACTERS * self.fontMetrics().averageCharWidth())
        self.resize(width, max(420, self.heightForWidth(width) + self.list.sizeHint().height() // 2))
        self.list.currentRowChanged.connect(lambda _row: self._update())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._pull)
        self._timer.start(_POLL_MS)
        self._operators.refresh()
        self._pull()

    @property
    def chosen(self) -> str:
        item = self.list.currentItem()
        return item.text() if item is not None else ""

    def _pull(self) -> None:
        view = self._operators.view()
        if list(view.names) != [self.list.item(place).text() for place in range(self.list.count())]:
            chosen = self.chosen
            self.list.clear()
            self.list.addItems(list(view.names))
            if view.names:
                self.list.setCurrentRow(view.names.index(chosen) if chosen in view.names else 0)
        if view.status is not self._told:
            self._told = view.status
            show_text(self.status, outcome_text(view.status))
        self._update()

    def _update(self) -> None:
        self.pin.setEnabled(bool(self.chosen))
        self.remove.setEnabled(bool(self.chosen))

    def _ask_to_add(self) -> None:
        NewPinDialog(tr("Add an operator"), "", self._operators.add, self).open()

    def _ask_for_pin(self) -> None:
        NewPinDialog(tr("New PIN of {name}", name=self.chosen), self.chosen, self._operators.set_pin, self).open()

    def _ask_to_remove(self) -> None:
        name, is_last = self.chosen, self.list.count() == 1
        last = tr("Nobody is asked for a PIN any more then: {name} is the last one.", name=name)
        other = tr("The other operators stay.")
        confirm(
            self,
            tr("Remove an operator"),
            tr("Remove {name} from the operators?", name=name),
            last if is_last else other,
            tr("Remove"),
            tr("Cancel"),
            lambda: self._operators.remove(name),
        )


class NewPinDialog(Question):
    """A name, where none is given, and a PIN that is typed twice. ``done`` gets both."""

    def __init__(self, title: str, name: str, done: Callable[[str, str], object], parent: QWidget) -> None:
        super().__init__(title, title, tr("Save"), parent)
        self.setMinimumWidth(400)
        self._name, self._done = name, done
        self.name = QLineEdit()
        self.name.setPlaceholderText(tr("Name"))
        self.name.setAccessibleName(tr("Name"))
        self.name.setVisible(not name)
        self.first, self.second = _secret(tr("PIN or passphrase")), _secret(tr("The same again"))
        self.problem = label(name="muted")
        column(
            self.question,
            self.name,
            self.first,
            self.second,
            self.problem,
            self.buttons,
            spacing=12,
            margins=(20, 18, 20, 16),
            on=self,
        )
        for each in (self.name, self.first, self.second):
            each.textChanged.connect(self._validate)
        self._validate()
        (self.first if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        if self.take.isEnabled():
            self._done(self._name or self.name.text(), self.first.text())
            super().accept()

    def _validate(self) -> None:
        pin = self.first.text()
        problem = ""
        if len(pin) < MIN_PIN:
            problem = tr("At least {least} characters; six digits or more are better.", least=MIN_PIN)
        elif pin != self.second.text():
            problem = tr("Type the same again.")
        show_text(self.problem, problem)
        self.take.setEnabled(not problem and bool(self._name or self.name.text().strip()))


def _secret(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    made.setMaxLength(MAX_PIN)
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    return made
