"""The lock of the window: asks for a PIN when something waits for an operator, and locks again after a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow

from gui.widgets.buttons import button, escaped
from gui.widgets.icons import name_icon
from gui.widgets.plain_text import plain
from services.app_services import AppServices
from services.language import tr

if TYPE_CHECKING:
    from gui.operators.operators_dialog import OperatorsDialog
    from gui.operators.pin_dialog import PinDialog

_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class OperatorLock(QObject):
    """``action`` unlocks or locks; ``sign`` says in the toolbar who is at work, where operators are set up.

    ``locked`` is given when it was locked, by hand or after a while without input.
    """

    locked = Signal()

    def __init__(self, services: AppServices, window: QMainWindow) -> None:
        super().__init__(window)
        self._services = services
        self._access = services.access
        self._window = window
        self._operator: str | None = None
        self.dialog: PinDialog | None = None
        self.action = QAction(tr("Unloc&k…"), window)
        self.action.setShortcut("Ctrl+Shift+L")
        self.action.triggered.connect(lambda _checked=False: self.toggle())
        self.sign = button("", icon="lock", tab_only=True, clicked=self.toggle)
        self.sign.setObjectName("picker")
        self._shown: tuple[bool, str | None] | None = None
        self.refresh()

    def refresh(self) -> None:
        """A few times a second."""
        operator, is_set_up = self._access.operator, self._access.is_set_up
        if operator != self._operator:
            self._operator = operator
            # Input is watched while there is something to lock, and not before.
            application = QApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
                if operator is not None:
                    application.installEventFilter(self)
            if operator is None:
                self.locked.emit()
        if (is_set_up, operator) != self._shown:
            self._shown = is_set_up, operator
            self._show(is_set_up, operator)
        if self._access.is_wanted and self.dialog is None:
            self.ask()

    def toggle(self) -> None:
        if self._access.is_locked:
            self.ask()
        else:
            self._access.lock()
            self.refresh()

    def ask(self, *, big: bool = False) -> PinDialog:
        """For the PIN, and then goes on with what waits for it."""
        if self.dialog is None:
            from gui.operators.pin_dialog import PinDialog

            self.dialog = PinDialog(self._services, QApplication.activeWindow() or self._window, big=big)
            self.dialog.unlocked.connect(self._unlocked)
            self.dialog.finished.connect(self._ended)
            self.dialog.open()
        return self.dialog

    def show_operators(self) -> OperatorsDialog:
        from gui.operators.operators_dialog import OperatorsDialog

        dialog = OperatorsDialog(self._services, self._window)
        dialog.open()
        return dialog

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self._access.touch()
        return False

    def _unlocked(self) -> None:
        self.refresh()
        self._access.go_on()

    def _ended(self, _result: int) -> None:
        self.dialog = None
        self._access.give_up()

    def _show(self, is_set_up: bool, operator: str | None) -> None:
        is_locked = is_set_up and operator is None
        self.action.setEnabled(is_set_up)
        self.action.setText(tr("Unloc&k…") if is_locked or not is_set_up else tr("Loc&k"))
        self.sign.setVisible(is_set_up)
        self.sign.setText(tr("Locked") if operator is None else escaped(operator))
        name_icon(self.sign, "lock" if is_locked else "unlocked")
        if operator is None:
            tip = tr("Changes need an operator's PIN: unlock (Ctrl+Shift+L)")
        else:
            tip = tr("{name} is at work: lock (Ctrl+Shift+L)", name=operator)
        self.sign.setToolTip(plain(tip))
        self.sign.setAccessibleName(tip)
