"""The windows beside the main one: made when first asked for, closed with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gui.stills_window import StillsWindow
from gui.theme import Appearance
from realtime.interfaces import Session, Snapshot


class Pages:
    """``snapshot`` gives what the main window last painted."""

    def __init__(
        self, session: Session, snapshot: Callable[[], Snapshot], appearance: Appearance, window: QWidget
    ) -> None:
        self._session = session
        self._snapshot = snapshot
        self._appearance = appearance
        self._window = window
        self._stills: StillsWindow | None = None

    def show_stills(self) -> StillsWindow:
        if self._stills is None:
            self._stills = StillsWindow(self._session.stills, self._snapshot, self._appearance, self._window)
        return _shown(self._stills)

    def close(self) -> None:
        for page in (self._stills,):
            if page is not None:
                page.close()


def _shown(page: StillsWindow) -> StillsWindow:
    page.show()
    page.raise_()
    page.activateWindow()
    return page
