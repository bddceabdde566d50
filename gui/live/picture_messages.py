"""What is said on the picture itself: a card that offers sources, and a line for paused, reconnecting, finished."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.widgets.icons import name_icon
from realtime.interfaces import SessionState, Snapshot
from services.messages.live import live_text

_BESIDE_WORDS = 90
"""Pixels of the picture's width that a line cannot use: margins, and the gap before its button."""

OFFERS = (
    ("camera", "&Camera", "Open the first camera of this computer"),
    ("file", "&File…", "Open a video file or a picture folder"),
    ("address", "&Address…", "Open a network camera by its address"),
    ("demo", "&Demo", "Play a made-up clip that needs no camera"),
)


class SourceCard(QFrame):
    """A sentence and four big buttons. ``chosen`` carries camera, file, address or demo."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setStyleSheet(
            "QFrame#card { background: palette(window); border: 1px solid palette(mid); border-radius: 12px; }"
        )
        self.setFixedWidth(508)
        self._title = QLabel("No picture yet")
        title_font = self._title.font()
        title_font.setPointSizeF(title_font.pointSizeF() * 1.35)
        title_font.setBold(True)
        self._title.setFont(title_font)
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._sentence.setObjectName("muted")
        self._sentence.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 22)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(10)
        column.addLayout(row)
        self.buttons: dict[str, QToolButton] = {}
        for kind, words, explanation in OFFERS:
            button = QToolButton()
            button.setObjectName("offer")
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(30, 30))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumSize(104, 88)
            button.setToolTip(explanation)
            button.setAccessibleName(words.replace("&", "").rstrip("…"))
            button.setAccessibleDescription(explanation)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            name_icon(button, kind)
            button.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            row.addWidget(button)
            self.buttons[kind] = button
        self.hide()

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def say(self, title: str, sentence: str) -> None:
        if (title, sentence) != (self._title.text(), self._sentence.text()):
            self._title.setText(title)
            self._sentence.setText(sentence)
            self.setAccessibleName(f"{title}. {sentence}")


class PictureLine(QFrame):
    """One line over the lower edge of the picture, with at most one button; ``pressed`` when it is used."""

    pressed = Signal()

    def __init__(self, picture: QWidget) -> None:
        super().__init__(picture)
        self._picture = picture
        self.setObjectName("line")
        self.setStyleSheet(
            "QFrame#line { background: rgba(24, 27, 33, 235); border: 1px solid rgba(255, 255, 255, 60);"
            " border-radius: 10px; }"
            "QFrame#line QLabel { color: #ffffff; font-weight: 600; }"
        )
        self._said: tuple[str, str, int] | None = None
        self._words = QLabel()
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(14)
        row.addWidget(self._words)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    @property
    def words(self) -> str:
        return self._words.text()

    def say(self, words: str, button: str = "") -> None:
        """Cheap where nothing changed: it is called with every picture."""
        over = self._picture.width()
        if (words, button, over) == self._said:
            return
        self._said = words, button, over
        self._words.setText(words)
        self.setAccessibleName(words.replace("\n", " "))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        room = over - _BESIDE_WORDS - (self.button.sizeHint().width() if button else 0)
        self._words.ensurePolished()
        wide = self._words.fontMetrics().size(0, words).width() + 2
        self._words.setWordWrap(wide > room)
        self._words.setFixedWidth(min(wide, max(room, 1)))


def card_for(snapshot: Snapshot) -> tuple[str, str] | None:
    """Title and sentence of the card, or None where the picture speaks for itself."""
    if snapshot.state is SessionState.FAILED:
        title = "The picture stopped"
        if snapshot.frame is None:
            title = "No camera" if snapshot.source_is_camera else "No picture"
        return title, live_text(snapshot.status) or "The source does not open. Choose another one."
    if snapshot.state is SessionState.IDLE and not snapshot.source:
        return "No picture yet", live_text(snapshot.status) or "Choose where the picture comes from."
    return None


def _reconnecting(snapshot: Snapshot, label: str) -> str:
    """What happened, then when it is tried again."""
    happened = live_text(snapshot.status) or f"{label} went away."
    if snapshot.frame is not None:
        happened = f"Connection lost. {happened}"
    seconds = math.ceil(snapshot.retry_in or 0.0)
    return f"{happened}\n" + (f"Trying again in {seconds} s." if seconds else "Trying again now…")


def line_for(snapshot: Snapshot) -> tuple[str, str] | None:
    """Words and button of the line, or None while the picture runs."""
    label = snapshot.source_label or snapshot.source
    match snapshot.state:
        case SessionState.OPENING:
            return live_text(snapshot.status) or f"Opening {label}…", ""
        case SessionState.RECONNECTING:
            return _reconnecting(snapshot, label), ""
        case SessionState.PAUSED:
            return "Paused", "Go on"
        case SessionState.FINISHED:
            return live_text(snapshot.status) or f"{label} has ended", "Play again"
        case _:
            return (live_text(snapshot.status), "") if live_text(snapshot.status) else None
