"""What closing the window does: quit, or keep watching behind an icon in the tray."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon, QWidget

from gui.widgets.dialogs import confirm, show_icon
from gui.widgets.plain_text import plain
from realtime.interfaces import SessionState, Snapshot
from realtime.task_runner import TaskRunner
from services.language import tr
from services.messages.formatting import list_text
from services.messages.progress import progress_text
from services.program import TITLE
from services.task_view import CUT_OFF, GALLERY_IMPORT

_KEY = "closing"
_TOLD_MS = 6000


class AtClose(StrEnum):
    """What the user wants. ASK: they were not asked yet."""

    ASK = "ask"
    WATCH = "watch"
    QUIT = "quit"


def at_close(chosen: AtClose, *, by_user: bool, has_tray: bool) -> AtClose:
    """What closing the window does. ``by_user``: with its button or key, as opposed to the end of the session."""
    return chosen if by_user and has_tray else AtClose.QUIT


class Closing(QObject):
    """The tray icon, the question at the first close, and the choice, which is remembered.

    has_tray: whether the system has a tray; asked each time, as it may start after Rollcall.
    tasks: the work that quitting would cut off.
    shown_again: the icon was clicked.
    """

    shown_again = Signal()
    pause_wanted = Signal()

    def __init__(
        self, window: QWidget, tasks: TaskRunner, has_tray: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable
    ) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._has_tray = has_tray
        self._chosen = AtClose.ASK
        self._tray: QSystemTrayIcon | None = None
        self._menu = QMenu(window)
        self._show = self._menu.addAction(tr("&Show Rollcall"))
        self._show.triggered.connect(lambda _checked=False: self.shown_again.emit())
        self._pause = self._menu.addAction(tr("&Pause"))
        self._pause.triggered.connect(lambda _checked=False: self.pause_wanted.emit())
        self._menu.addSeparator()
        self._menu.addAction(tr("&Quit")).triggered.connect(lambda _checked=False: self.quit())
        self.action = QAction(tr("&Keep watching when the window is closed"), window)
        self.action.setCheckable(True)
        self.action.triggered.connect(lambda checked: self.choose(AtClose.WATCH if checked else AtClose.QUIT))
        self._update()

    @property
    def chosen(self) -> AtClose:
        return self._chosen

    def choose(self, chosen: AtClose) -> None:
        self._chosen = chosen
        self._update()

    def at_close(self, *, by_user: bool) -> AtClose:
        return at_close(self._chosen, by_user=by_user, has_tray=self._has_tray())

    def quit(self) -> None:
        """At the user's wish."""
        if not self.asks_to_wait():
            self._window.close()

    def asks_to_wait(self) -> bool:
        """Asks whether to quit all the same while work goes on that would be cut off; False where there is none."""
        running = ((each, self._tasks.activity(each)) for each in CUT_OFF)
        lane, activity = next(((each, now) for each, now in running if now is not None), ("", None))
        if activity is None:
            return False
        if lane == GALLERY_IMPORT:
            what = tr("What was imported stays, and the next start offers to go on.")
        else:
            what = tr("What it has not done yet is lost, and it has to be started again.")
        question = tr("{progress}. Quit before that is finished?", progress=progress_text(activity.progress))
        confirm(self._window, tr("Quit"), question, what, tr("&Quit"), tr("Let it &finish"), self._window.close)
        return True

    def ask(self, answered: Callable[[AtClose], object]) -> QMessageBox:
        """Asks once what closing is to do; ``answered`` is not called where the question is closed."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        show_icon(box, "question")
        box.setWindowTitle(tr("Close the window"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Keep watching with the window closed?"))
        box.setInformativeText(
            tr(
                "Rollcall then stays as an icon in the tray, and goes on naming and recording who comes. A click on it "
                "brings the window back. The File menu changes this later."
            )
        )
        role = QMessageBox.ButtonRole
        watch = box.addButton(tr("&Keep watching"), role.AcceptRole)
        leave = box.addButton(tr("&Quit"), role.DestructiveRole)
        box.addButton(tr("Cancel"), role.RejectRole)
        box.setDefaultButton(watch)

        def answer(chosen: AtClose) -> None:
            self.choose(chosen)
            answered(chosen)

        watch.clicked.connect(lambda _checked=False: answer(AtClose.WATCH))
        leave.clicked.connect(lambda _checked=False: answer(AtClose.QUIT))
        box.open()
        return box

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Says at the icon who is here."""
        if self._tray is None:
            return
        tip = tooltip(snapshot)
        if plain(tip) != self._tray.toolTip():
            self._tray.setToolTip(plain(tip))
        is_paused = snapshot.state is SessionState.PAUSED
        self._pause.setText(tr("&Go on") if is_paused else tr("&Pause"))

    def tell(self, text: str) -> None:
        """Beside the icon, while the window is closed."""
        if self._tray is not None and self._tray.isVisible() and not self._window.isVisible():
            self._tray.showMessage(TITLE, text, self._tray.icon(), _TOLD_MS)

    def hide_icon(self) -> None:
        """At the end: it would stay until the mouse is over it."""
        if self._tray is not None:
            self._tray.hide()

    def save(self, memory: QSettings) -> None:
        memory.setValue(_KEY, self._chosen.value)

    def restore(self, memory: QSettings) -> None:
        stored = memory.value(_KEY, AtClose.ASK.value)
        self.choose(AtClose(str(stored)) if stored in list(AtClose) else AtClose.ASK)

    def _update(self) -> None:
        """The icon is there while the window may be closed without the end."""
        has_tray = self._has_tray()
        self.action.setEnabled(has_tray)
        self.action.setToolTip("" if has_tray else tr("This system has no tray for an icon, so closing quits."))
        self.action.setChecked(self._chosen is AtClose.WATCH and has_tray)
        if self._chosen is AtClose.WATCH and has_tray:
            if self._tray is None:
                icon = QGuiApplication.windowIcon()
                self._tray = QSystemTrayIcon(icon if isinstance(icon, QIcon) else QIcon(), self)
                self._tray.setContextMenu(self._menu)
                self._tray.setToolTip(TITLE)
                self._tray.activated.connect(self._activated)
            self._tray.show()
        elif self._tray is not None:
            self._tray.hide()

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if reason in (reasons.Trigger, reasons.DoubleClick):
            self.shown_again.emit()


def tooltip(snapshot: Snapshot) -> str:
    """'Rollcall: Ada and Grace are here'."""
    present = [name for name, seen in snapshot.seen if seen.present]
    if snapshot.state is SessionState.PAUSED:
        return tr("Rollcall: paused")
    if snapshot.state is not SessionState.RUNNING:
        return tr("Rollcall: no picture")
    return tr("Rollcall: here now: {names}", names=list_text(present)) if present else tr("Rollcall: nobody is here")
