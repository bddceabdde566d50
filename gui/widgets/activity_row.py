"""What goes on in the background: words, progress, a button to stop it; or what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from gui.widgets.time_format import left_words
from realtime.interfaces import Activity
from services.messages.progress import progress_text

_FULL = 1000


class ActivityRow(QWidget):
    """Takes no room while there is nothing to say."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(220)
        self.progress.setAccessibleName("Progress")
        self.stop = QPushButton("Stop")
        self.stop.clicked.connect(self.stopped)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.progress)
        row.addWidget(self.stop)
        self.show_activity(None, "")

    def show_activity(self, activity: Activity | None, said: str) -> None:
        """``said`` stands while nothing goes on."""
        words = progress_text(activity.progress) if activity is not None else said
        if activity is not None and activity.seconds_left is not None:
            words = f"{words} · {left_words(activity.seconds_left)}"
        if words != self.words.text():
            self.words.setText(words)
        for part in (self.progress, self.stop):
            part.setVisible(activity is not None)
        if activity is not None:
            fraction = activity.progress.fraction
            self.progress.setRange(0, 0 if fraction is None else _FULL)
            if fraction is not None:
                self.progress.setValue(round(fraction * _FULL))
        self.setVisible(bool(words))
