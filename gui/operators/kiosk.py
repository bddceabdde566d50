"""The kiosk: the reception view on the full screen, which takes no input but signing in by hand, and ends by a PIN.

What the window manager does for a key of its own, such as switching to another program, no program can prevent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QSizePolicy, QToolBar, QWidget

from gui.arrangement import Arrangement
from gui.live.pickers import PickerBar
from gui.operators.operator_lock import OperatorLock
from gui.operators.pin_dialog import PinDialog, enlarge
from gui.people.people_model import PeopleModel
from gui.widgets.buttons import button
from gui.widgets.layouts import label, row
from recognition.errors import RollcallError
from recognition.message import Message
from services.app_services import AppServices
from services.language import tr
from services.messages.outcomes import outcome_text

if TYPE_CHECKING:
    from gui.operators.sign_in import SignIn

_HEIGHT = 84
_TOLD_MS = 8000
_POLL_MS = 100
_STATES = QEvent.Type
_INPUT = frozenset(
    (
        _STATES.KeyPress, _STATES.KeyRelease, _STATES.Shortcut, _STATES.ShortcutOverride, _STATES.MouseButtonPress,
        _STATES.MouseButtonRelease, _STATES.MouseButtonDblClick, _STATES.Wheel, _STATES.ContextMenu,
        _STATES.TouchBegin, _STATES.TouchUpdate, _STATES.TouchEnd, _STATES.DragEnter, _STATES.DragMove, _STATES.Drop,
    )
)  # fmt: skip
_KEYS = frozenset((_STATES.KeyPress, _STATES.KeyRelease, _STATES.Shortcut, _STATES.ShortcutOverride))
_USED = frozenset((Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))
"""Keys that reach the buttons of the kiosk."""
_HARMLESS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Kiosk(QObject):
    """Input reaches ``bar`` and the dialogs it opens, and nothing else.

    wanted: whether it begins again when the window is locked.
    """

    def __init__(
        self,
        services: AppServices,
        window: QMainWindow,
        arrangement: Arrangement,
        pickers: PickerBar,
        people: PeopleModel,
        lock: OperatorLock,
    ) -> None:
        super().__init__(window)
        self._services, self._window, self._arrangement = services, window, arrangement
        self._pickers, self._people, self._lock = pickers, people, lock
        self.wanted = self.is_on = False
        self.sign_in_dialog: SignIn | None = None
        self._told: object = None
        self.told = label(name="heading")
        self.sign_in = button(tr("Sign in by &hand"), primary=True, clicked=self.ask_to_sign_in)
        self.leave = button(tr("Operator…"), icon="lock", clicked=self.ask_for_pin)
        for each in (self.told, self.sign_in):
            enlarge(each)
        self.sign_in.setMinimumHeight(_HEIGHT - 16)
        self.sign_in.setMinimumWidth(320)
        self.leave.setMinimumHeight(_HEIGHT - 32)
        self.bar = QToolBar(tr("Kiosk"), window)
        self.bar.setObjectName("kiosk")
        self.bar.setMovable(False)
        self.bar.toggleViewAction().setVisible(False)
        whole = QWidget()
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row(
            (self.told, 1), self.sign_in, (self.leave, 1, Qt.AlignmentFlag.AlignRight), margins=(16, 8, 16, 8), on=whole
        )
        self.bar.addWidget(whole)
        window.addToolBar(Qt.ToolBarArea.BottomToolBarArea, self.bar)
        self.bar.hide()
        self.action = QAction(tr("&Kiosk"), window)
        self.action.setToolTip(tr("Full screen for a reception desk; only an operator's PIN ends it"))
        self.action.triggered.connect(lambda _checked=False: self.begin())
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(lambda: self.told.setText(""))
        self._poll = QTimer(self)
        self._poll.setInterval(_POLL_MS)
        self._poll.timeout.connect(self._pull)
        lock.locked.connect(self._locked)

    def begin(self) -> None:
        """Locks the window; does nothing without operators, as nothing could end it then."""
        if self.is_on or not self._services.access.is_set_up:
            return
        self.is_on = self.wanted = True
        for each in QApplication.topLevelWidgets():
            if each is not self._window and each.isVisible():
                each.close()
        self._services.access.lock()
        self._arrangement.show_full_screen(True)
        self._pickers.show_kiosk(True)
        self.bar.show()
        self.sign_in.setFocus()
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def end(self) -> None:
        """Until the window is locked again."""
        if not self.is_on:
            return
        self.is_on = False
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._poll.stop()
        self.bar.hide()
        self._pickers.show_kiosk(False)
        self._arrangement.show_full_screen(False)

    def ask_for_pin(self) -> PinDialog:
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.reject()
        is_new = self._lock.dialog is None
        dialog = self._lock.ask(big=True)
        if is_new:
            dialog.unlocked.connect(self.end)
        return dialog

    def ask_to_sign_in(self) -> None:
        """For the name of whoever is not recognised."""
        if self.sign_in_dialog is None and self._lock.dialog is None:
            from gui.operators.sign_in import SignIn

            dialog = SignIn(self._people.names(), self._services.people.same_person, self._window)
            self.sign_in_dialog = dialog
            dialog.answered.connect(self._sign_in)
            dialog.finished.connect(self._signed_in)
            dialog.open()

    def refuses_to_close(self) -> bool:
        """Asks for the PIN while it is on."""
        if self.is_on:
            self.ask_for_pin()
        return self.is_on

    def keep_full(self) -> None:
        """After the window manager changed the window."""
        if self.is_on and not self._window.isFullScreen():
            self._window.setWindowState(Qt.WindowState.WindowFullScreen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event is to reach nobody."""
        kind = event.type()
        if kind not in _INPUT:
            return False
        if not isinstance(watched, QWidget):  # a command of a menu by its key; other events reach a widget, too
            return kind is _STATES.Shortcut
        is_modal = QApplication.activeModalWidget() is not None
        if self._is_ours(watched) and (is_modal or kind not in _KEYS):
            return False
        if is_modal or not isinstance(event, QKeyEvent):
            return True
        if event.key() == Qt.Key.Key_Escape and kind is _STATES.KeyPress:
            self.ask_for_pin()
        if event.key() not in _USED or event.modifiers() & ~_HARMLESS:
            return True
        if not self._is_ours(watched):
            self.sign_in.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return False

    def _is_ours(self, widget: QWidget) -> bool:
        """Whether it is the bar, or a dialog that it opened, or part of one."""
        ours = (self.bar, self.sign_in_dialog, self._lock.dialog)
        each: QWidget | None = widget
        while each is not None:
            if each in ours:
                return True
            each = each.parentWidget()
        return False

    def _sign_in(self, name: str) -> None:
        self._told = self._services.sightings.view().status
        self._services.sightings.sign_in(name)
        self._poll.start()

    def _signed_in(self, _result: int) -> None:
        if self.sign_in_dialog is not None:
            self.sign_in_dialog.deleteLater()
        self.sign_in_dialog = None

    def _pull(self) -> None:
        """Says what came of signing in."""
        status = self._services.sightings.view().status
        if status is self._told:
            return
        self._poll.stop()
        if isinstance(status, Message | RollcallError):
            self.told.setText(outcome_text(status))
            self._forget.start(_TOLD_MS)

    def _locked(self) -> None:
        """In a slot of its own: a dialog may be about to close."""
        if self.wanted:
            QTimer.singleShot(0, self, self.begin)
