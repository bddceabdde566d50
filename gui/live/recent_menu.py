"""The sources that were shown last, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gui.widgets.buttons import escaped
from gui.widgets.icons import name_icon
from gui.widgets.plain_text import plain
from services.language import tr
from services.messages.formatting import shorten

if TYPE_CHECKING:
    from realtime.task_runner import TaskRunner
    from services.recent_sources import RecentSource, RecentSources

_POLL_MS = 100
_WIDTH = 60
"""Characters of an entry."""


class RecentMenu(QMenu):
    """``chosen`` carries the source; ``login_wanted`` an address whose name and password are not remembered."""

    chosen = Signal(str)
    login_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("&Recent"), parent)
        self._recent: RecentSources | None = None
        self._tasks: Callable[[], TaskRunner] | None = None
        self._entries: dict[QAction, RecentSource] = {}
        self.setToolTipsVisible(True)
        name_icon(self.menuAction(), "clock")
        self.menuAction().setEnabled(False)
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL_MS)
        self._timer.timeout.connect(self._show_missing)
        self.aboutToShow.connect(self._fill)
        self.aboutToHide.connect(self._timer.stop)
        if isinstance(parent, QMenu):
            parent.aboutToShow.connect(self._enable)

    def use(self, recent: RecentSources, tasks: Callable[[], TaskRunner]) -> None:
        self._recent, self._tasks = recent, tasks
        self._enable()

    def _enable(self) -> None:
        self.menuAction().setEnabled(self._recent is not None and bool(self._recent.view()))

    def _fill(self) -> None:
        self.clear()
        self._entries.clear()
        if self._recent is None or self._tasks is None:
            return
        for number, entry in enumerate(self._recent.view(), 1):
            action = self.addAction(f"&{number % 10}  {escaped(_name(entry))}")
            action.setToolTip(plain(entry.label))
            name_icon(action, "address" if "://" in entry.source else "file")
            action.triggered.connect(lambda _checked=False, entry=entry: self._choose(entry))
            self._entries[action] = entry
        self.addSeparator()
        clear = self.addAction(tr("&Clear this list"))
        name_icon(clear, "close")
        clear.triggered.connect(lambda _checked=False: self._clear())
        self._recent.check(self._tasks())
        self._show_missing()
        self._timer.start()

    def _show_missing(self) -> None:
        """What is not there any more is grey, and says so."""
        missing = (
            {each.source for each in self._recent.view() if each.is_missing} if self._recent is not None else set()
        )
        for action, entry in self._entries.items():
            is_missing = entry.source in missing
            if action.isEnabled() == is_missing:
                action.setEnabled(not is_missing)
                text = tr("{source} is not there any more.", source=entry.label) if is_missing else entry.label
                action.setToolTip(plain(text))

    def _choose(self, entry: RecentSource) -> None:
        if entry.lacks_login:
            self.login_wanted.emit(entry.source)
        else:
            self.chosen.emit(entry.source)

    def _clear(self) -> None:
        if self._recent is not None:
            self._recent.clear()
        self._enable()


def _name(entry: RecentSource) -> str:
    """A file by its name and folder, an address as it is."""
    if "://" in entry.source:
        return shorten(entry.label, _WIDTH)
    path = Path(entry.label)
    return shorten(f"{path.name} – {path.parent.name}" if path.parent.name else path.name, _WIDTH)
