"""The application around the window: begin, end, Ctrl-C."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QSettings, QTimer

from gui.application import application
from gui.main_window import MainWindow
from gui.screenshot import save_screenshot
from gui.widgets.theme import Appearance
from services.app_services import AppServices

_SIGNAL_BASE = 128
_SCREENSHOT_AFTER = 5.0


def run(
    services: AppServices,
    *,
    mirror: bool,
    theme: str,
    on_ready: Callable[[], None] | None = None,
    painted: Callable[[int], None] | None = None,
    screenshot: Path | None = None,
    seconds: float | None = None,
    received: Sequence[int] = (),
) -> int:
    """Shows the window, starts ``services``, returns the exit status when the window is closed.

    ``theme`` is system, light or dark; ``mirror`` is how cameras start. ``on_ready`` is called once the window stands
    and the session is started; ``painted`` hears the index of each frame that was painted. ``seconds`` closes the
    window by itself. With ``screenshot`` the window is written to that file, after ``seconds`` of running, and 1 is
    returned where that was not possible.
    Ctrl-C in the terminal closes the window as its cross does, and gives 130. ``received`` are signals that came
    before, and may still come until the window listens to them itself.
    """
    if screenshot is not None:
        after = _SCREENSHOT_AFTER if seconds is None else seconds
        return 0 if save_screenshot(services, screenshot, after=after, mirror=mirror, theme=theme) else 1
    running = application()
    window = MainWindow(services, Appearance(running, theme), mirror=mirror, memory=QSettings("Rollcall", "Rollcall"))
    window.closed.connect(running.quit)
    if painted is not None:
        window.stage.view.shown.connect(painted)
    window.show()

    def begin() -> None:
        services.start()
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
    """Python runs signal handlers between Qt's calls into Python: the window's timers make many a second."""
    status = [0]

    def close(number: int, _frame: FrameType | None) -> None:
        status[0] = _SIGNAL_BASE + number
        QTimer.singleShot(0, window, window.close)

    numbers = [signal.SIGINT, signal.SIGTERM]
    before = {number: signal.signal(number, close) for number in numbers}
    try:
        yield status
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
