"""The window as a picture file, for the README: needs no screen."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, QTimer

from gui.application import application
from gui.main_window import MainWindow
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState, Snapshot
from services.app_services import AppServices

_LONGEST_WAIT_S = 300.0
"""For the first picture: a first start converts networks."""
_LOOK_MS = 50


def save_screenshot(
    services: AppServices,
    file: Path,
    *,
    after: float,
    mirror: bool,
    theme: str,
    size: tuple[int, int] = (1280, 740),
) -> bool:
    """Starts ``services``, waits, writes the window to ``file``: ``after`` seconds from when faces are being found.

    A source that failed is not waited for.

    Stops them. False if nothing was ever found to show, or if ``file`` cannot be written.
    """
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    window = MainWindow(services, Appearance(application(), theme), mirror=mirror)
    window.resize(*size)
    window.show()
    services.start()
    waited, running = QElapsedTimer(), QElapsedTimer()
    waited.start()
    loop = QEventLoop()

    def look() -> None:
        if not running.isValid() and _in_full_swing(window.snapshot):
            running.start()
        due = running.isValid() and running.elapsed() >= after * 1000
        if due or waited.elapsed() > _LONGEST_WAIT_S * 1000:
            loop.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(_LOOK_MS)
    loop.exec()
    timer.stop()
    window.pull_picture()
    window.pull_text()
    written = running.isValid() and window.grab().save(str(file))
    window.close()
    window.deleteLater()
    return written


def _in_full_swing(snapshot: Snapshot) -> bool:
    if snapshot.state is SessionState.FAILED:  # no camera, say: there is nothing to wait for
        return True
    return snapshot.frame is not None and snapshot.analysis is not None and not snapshot.activities
