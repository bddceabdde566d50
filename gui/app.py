"""The application around the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.theme import Appearance
from realtime.interfaces import Session

_SIGNAL_BASE = 128


def run(session: Session, *, mirror: bool, theme: str, on_ready: Callable[[], None] | None = None) -> int:
    """Shows the window, starts ``session``, returns the exit status when the window is closed.

    ``theme`` is system, light or dark; ``mirror`` is how cameras start. ``on_ready`` is called once the window stands.
    Ctrl-C in the terminal closes the window as its cross does, and gives 130.
    """
    application = application_for(sys.argv[:1])
    window = MainWindow(
        session, Appearance(application, theme), mirror=mirror, memory=QSettings("Rollcall", "Rollcall")
    )
    window.show()

    def begin() -> None:
        session.start()
        if on_ready is not None:
            on_ready()

    QTimer.singleShot(0, begin)
    with _closing_on_signal(window) as status:
        application.exec()
    window.deleteLater()
    return status[0]


def application_for(arguments: list[str]) -> QApplication:
    """The one QApplication of the process, made if there is none."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(arguments)
    application.setApplicationName("Rollcall")
    application.setApplicationDisplayName("Rollcall")
    application.setQuitOnLastWindowClosed(False)
    return application


@contextmanager
def _closing_on_signal(window: MainWindow) -> Iterator[list[int]]:
    """Python runs signal handlers between Qt's calls into Python: the window's timers make many a second."""
    status = [0]

    def close(number: int, _frame: FrameType | None) -> None:
        status[0] = _SIGNAL_BASE + number
        QTimer.singleShot(0, window.close)

    numbers = [signal.SIGINT, signal.SIGTERM]
    before = {number: signal.signal(number, close) for number in numbers}
    try:
        yield status
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
