"""The application around the window: start, end, Ctrl-C, and the window as a picture file."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QElapsedTimer, QEventLoop, QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from gui.first_run.remembered import first_steps_wanted
from gui.languages.install import AUTO, install
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState, Snapshot
from realtime.worker import end_signals
from recognition.errors import SourceError
from recognition.message import Text
from services.app_services import AppServices
from services.messages.live import live_text
from services.program import NAME, VERSION
from storage.sealing.errors import SealedError

_SIGNAL_BASE = 128
_SCREENSHOT_AFTER = 5.0
_MAX_WAIT_S = 300.0
"""For the first picture of a screenshot: a first start prepares networks."""
_CHECK_MS = 50


def application() -> QApplication:
    """The one QApplication of the process, made if there is none."""
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("Rollcall")
    made.setApplicationVersion(VERSION)
    made.setWindowIcon(QIcon(str(Path(__file__).parent / "widgets" / "rollcall.svg")))
    made.setDesktopFileName(NAME)  # by which a desktop finds the icon of a window
    made.setApplicationDisplayName("")  # the window's own title has the name already
    made.setQuitOnLastWindowClosed(False)
    return made


def appearance(running: QApplication, theme: str) -> Appearance:
    """That of the application, made if there is none; ``theme`` is chosen."""
    existing = running.findChild(Appearance)
    if not isinstance(existing, Appearance):
        return Appearance(running, theme)
    existing.choose(theme)
    return existing


def run(
    services: AppServices,
    *,
    mirror: bool,
    theme: str,
    language: str = AUTO,
    on_ready: Callable[[], None] | None = None,
    painted: Callable[[int], None] | None = None,
    screenshot: Path | None = None,
    seconds: float | None = None,
    first_run: bool = False,
    kiosk: bool = False,
    received: Sequence[int] = (),
    passphrase: tuple[bool, Callable[[str], Text | None]] | None = None,
) -> int:
    """Shows the window and starts ``services``; returns the exit status when the window is closed.

    mirror: whether cameras start mirrored.
    theme: system, light or dark.
    language: see ``gui.languages.install``.
    on_ready: called once the window is shown and the session started.
    painted: called with the index of each frame that was painted.
    screenshot: file that the window is written to, after ``seconds`` of running; see ``save_screenshot``.
    seconds: after which the window closes.
    first_run: whether the first steps may be shown, which they are once.
    kiosk: whether it begins as a kiosk.
    received: signals that came before, and may still come until the window handles them.
    passphrase: of the gallery is asked for first: whether it is a new one, and what takes it; see
        ``gui.passphrase``.

    Ctrl-C in the terminal closes the window like its close button, and gives 130.
    """
    if passphrase is not None:
        from gui.passphrase import ask_passphrase

        install(application(), language)
        appearance(application(), theme)
        try:
            ask_passphrase(*passphrase, received)
        except SealedError:
            if received:
                return _SIGNAL_BASE + received[0]
            raise
    if screenshot is not None:
        after = _SCREENSHOT_AFTER if seconds is None else seconds
        return save_screenshot(services, screenshot, after=after, mirror=mirror, theme=theme, language=language)
    running = application()
    install(running, language)
    window = MainWindow(services, appearance(running, theme), mirror=mirror, memory=QSettings("Rollcall", "Rollcall"))
    window.closed.connect(running.quit)
    if painted is not None:
        window.stage.view.shown.connect(painted)
    window.show()
    if kiosk:
        window.kiosk.begin()
    elif first_run and window.memory is not None and first_steps_wanted(window.memory):
        window.first_run.begin()

    def begin() -> None:
        services.start()
        if not gc.isenabled():  # as at a start: what is there stays, and is not to be looked through again
            gc.freeze()
            gc.enable()
        if seconds is not None:
            QTimer.singleShot(round(seconds * 1000), window, window.close)
        if on_ready is not None:
            on_ready()

    QTimer.singleShot(0, window, begin)
    with _closing_on_signal(window) as status:
        if received:
            status[0] = _SIGNAL_BASE + received[0]
            window.close()
        else:
            running.exec()
    window.deleteLater()
    return status[0]


@contextmanager
def _closing_on_signal(window: MainWindow) -> Iterator[list[int]]:
    """Python runs signal handlers between Qt's calls into Python; the window's timers make many a second."""
    status = [0]

    def close(number: int, _frame: FrameType | None) -> None:
        status[0] = _SIGNAL_BASE + number
        QTimer.singleShot(0, window, window.close)

    before = {number: signal.signal(number, close) for number in end_signals()}
    try:
        yield status
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def save_screenshot(
    services: AppServices,
    file: Path,
    *,
    after: float,
    mirror: bool,
    theme: str,
    language: str = AUTO,
    size: tuple[int, int] = (1280, 740),
) -> int:
    """Starts ``services``, writes the window to ``file`` ``after`` seconds from when faces are being found, and stops.

    Needs no screen. Returns the exit status: 1 if nothing was found to show, or if ``file`` cannot be written. A source
    that cannot be opened is not waited for: the window shows why, and SourceError is raised.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    install(application(), language)
    window = MainWindow(services, Appearance(application(), theme), mirror=mirror)
    window.show()
    window.resize(*size)  # also where the screen is smaller
    services.start()
    waited, running = QElapsedTimer(), QElapsedTimer()
    waited.start()
    loop = QEventLoop()

    def check() -> None:
        if not running.isValid() and _is_in_full_swing(window.snapshot):
            running.start()
        is_due = running.isValid() and running.elapsed() >= after * 1000
        if window.snapshot.never_opened or is_due or waited.elapsed() > _MAX_WAIT_S * 1000:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(check)
    timer.start(_CHECK_MS)
    loop.exec()
    timer.stop()
    window.refresh_picture()
    window.refresh_text()
    last = window.snapshot
    has_something = running.isValid() or last.never_opened
    is_written = has_something and window.grab().save(str(file))
    window.close()
    window.deleteLater()
    if last.never_opened:
        raise SourceError(live_text(last.status))
    if is_written and last.state is SessionState.FAILED:
        return SourceError.exit_status
    return 0 if is_written else 1


def _is_in_full_swing(snapshot: Snapshot) -> bool:
    if snapshot.state is SessionState.FAILED:  # without a camera, for example, there is nothing to wait for
        return True
    return snapshot.frame is not None and snapshot.analysis is not None and not snapshot.activities
