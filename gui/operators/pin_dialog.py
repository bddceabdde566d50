"""Asks an operator for the PIN or passphrase."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from gui.widgets.buttons import button
from gui.widgets.layouts import column, label, row, show_text
from recognition.errors import RollcallError
from services.app_services import AppServices
from services.language import error_text, tr
from storage.operators import MAX_PIN

_POLL_MS = 60
_BIG = 1.6
_KEYS = "123456789"
_KEY_SIDE = 72


class PinDialog(QDialog):
    """``unlocked`` is given when the PIN was right; ``rejected`` when it is closed before. Deleted then.

    big: for a touch screen: with digits to tap.
    """

    unlocked = Signal()

    def __init__(self, services: AppServices, parent: QWidget, *, big: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Unlock"))
        self.setModal(True)
        self._access, self._operators = services.access, services.operators
        self._done: int | None = None
        self.name = QComboBox()
        self.name.setAccessibleName(tr("Operator"))
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(MAX_PIN)
        self.pin.setAccessibleName(tr("PIN or passphrase"))
        self.pin.setPlaceholderText(tr("PIN or passphrase"))
        self.pin.textChanged.connect(self._update)
        self.problem = label(name="warning")
        self.problem.hide()
        self.take = button(tr("&Unlock"), primary=True, clicked=self._unlock)
        self.take.setDefault(True)
        self.cancel = button(tr("Cancel"), clicked=self.reject)
        self.keys = Keypad(self.pin) if big else None
        question = label(tr("Who is at work?"), "heading")
        if big:
            for each in (question, self.name, self.pin, self.problem, self.take, self.cancel):
                enlarge(each)
        parts = [question, self.name, self.pin, *([self.keys] if self.keys is not None else []), self.problem]
        column(*parts, row(None, self.cancel, self.take), spacing=12, margins=(20, 18, 20, 16), on=self)
        self.setMinimumWidth(360)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._pull)
        self._timer.start(_POLL_MS)
        self._operators.refresh()
        self._pull()
        self._update()
        self.pin.setFocus()

    def _unlock(self) -> None:
        if not self.take.isEnabled():
            return
        self._done = self._operators.view().done
        show_text(self.problem, "")
        self._operators.unlock(self.name.currentText(), self.pin.text())
        self._update()

    def _pull(self) -> None:
        view = self._operators.view()
        names = [self.name.itemText(place) for place in range(self.name.count())]
        if list(view.names) != names:
            self.name.clear()
            self.name.addItems(list(view.names))
            self._update()
        if isinstance(view.status, RollcallError) and not view.names:
            show_text(self.problem, error_text(view.status))
        if self._done is None or view.done == self._done:
            return
        self._done = None
        if isinstance(view.status, RollcallError):
            show_text(self.problem, error_text(view.status))
            self.pin.clear()
            self._update()
            self.pin.setFocus()
        elif not self._access.is_locked:
            self.unlocked.emit()
            self.accept()

    def _update(self) -> None:
        is_checking = self._done is not None
        self.take.setEnabled(bool(self.pin.text() and self.name.count()) and not is_checking)
        self.take.setText(tr("Checking…") if is_checking else tr("&Unlock"))
        self.pin.setReadOnly(is_checking)


class Keypad(QWidget):
    """Digits that are typed into ``field``, for a screen without a keyboard."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.keys: dict[str, QPushButton] = {}
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as on every keypad
        for place, digit in enumerate(_KEYS):
            self._add(grid, digit, partial(field.insert, digit), place // 3, place % 3)
        self._add(grid, "0", partial(field.insert, "0"), 3, 1)
        self._add(grid, "⌫", field.backspace, 3, 2).setAccessibleName(tr("Delete the last character"))

    def _add(self, grid: QGridLayout, text: str, do: object, line: int, place: int) -> QPushButton:
        key = self.keys[text] = button(text, clicked=do)  # type: ignore[arg-type]
        key.setAutoDefault(False)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        key.setMinimumSize(_KEY_SIDE, _KEY_SIDE)
        key.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        enlarge(key)
        grid.addWidget(key, line, place)
        return key


def enlarge(widget: QWidget) -> None:
    """For a touch screen that is read while standing."""
    font = widget.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * _BIG)
        widget.setFont(font)
