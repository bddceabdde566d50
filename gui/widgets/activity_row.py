"""Background work: what is being done, its progress, a button to stop it; or the outcome of the last command."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QProgressBar, QWidget

from gui.widgets.buttons import button
from gui.widgets.layouts import label, row
from realtime.interfaces import Activity
from services.language import tr
from services.messages.formatting import dotted_text, time_left_text
from services.messages.progress import progress_text

_FULL = 1000


class ActivityRow(QWidget):
    """Hidden while there is nothing to show. ``stop`` is called by its button."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        self.label = label(selectable=True)
        self.progress = progress_bar()
        self.stop = button(tr("Stop"), clicked=stop)
        row((self.label, 1), self.progress, self.stop, spacing=12, on=self)
        self.show_activity(None, "")

    def show_activity(self, activity: Activity | None, status: str) -> None:
        """``status`` is shown while there is no activity."""
        text = progress_text(activity.progress) if activity is not None else status
        if activity is not None and activity.seconds_left is not None:
            text = dotted_text((text, time_left_text(activity.seconds_left)))
        if text != self.label.text():
            self.label.setText(text)
        for part in (self.progress, self.stop):
            part.setVisible(activity is not None)
        if activity is not None:
            show_fraction(self.progress, activity.progress.fraction)
        self.setVisible(bool(text))


def progress_bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setFixedWidth(220)
    bar.setAccessibleName(tr("Progress"))
    return bar


def show_fraction(bar: QProgressBar, fraction: float | None) -> None:
    """0..1; None shows that the end is not known."""
    bar.setRange(0, 0 if fraction is None else _FULL)
    if fraction is not None:
        bar.setValue(round(fraction * _FULL))
