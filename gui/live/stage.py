"""The picture with what is said on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gui.live.picture_messages import PictureLine, SourceCard, card_for, line_for
from gui.live.video_view import VideoView
from realtime.interfaces import SessionState, Snapshot

_TOLD_MS = 2500
_UNDO_MS = 8000
"""As long as a remark stands that offers to take back what it says."""
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LOWER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom


class Stage(QWidget):
    """A VideoView, a card over its middle, a line over its lower edge."""

    source_wanted = Signal(str)
    go_on = Signal()
    again = Signal()
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = VideoView()
        self.card = SourceCard()
        self.line = PictureLine(self.view)
        self._state = SessionState.IDLE
        self._wish = ""
        self._told = ""
        self._undo = False
        self._tell_timer = QTimer(self)
        self._tell_timer.setSingleShot(True)
        self._tell_timer.timeout.connect(self._forget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
        self._over = QGridLayout(self.view)
        self._over.setContentsMargins(16, 16, 16, 16)
        self._over.addWidget(self.card, 0, 0, Qt.AlignmentFlag.AlignCenter)
        self._over.addWidget(self.line, 0, 0, _LOWER)
        self.card.chosen.connect(self._chosen)
        self.line.pressed.connect(self._pressed)

    @property
    def asks(self) -> bool:
        """Whether the card is up."""
        return self.card.isVisibleTo(self)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.view.show_snapshot(snapshot)
        if snapshot.state is not self._state:
            self._state = snapshot.state
            if snapshot.state in (SessionState.OPENING, SessionState.RUNNING):
                self._wish = ""
        card = ("Choose a source", self._wish) if self._wish else card_for(snapshot)
        if card is not None:
            self.card.say(*card)
        if self.asks != (card is not None):
            self.card.setVisible(card is not None)
        line = (self._told, "Undo" if self._undo else "") if self._told else line_for(snapshot)
        if line is not None and card is None:
            self.line.say(*line)
            waiting = snapshot.state in (SessionState.OPENING, SessionState.RECONNECTING)
            self._over.setAlignment(self.line, _MIDDLE if waiting else _LOWER)
            self.line.show()
        elif self.line.isVisibleTo(self):
            self.line.hide()

    def tell(self, words: str, *, undo: bool = False) -> None:
        """A passing remark on the picture; with ``undo`` it has a button that takes back what was done."""
        self._told, self._undo = words, undo
        self._tell_timer.start(_UNDO_MS if undo else _TOLD_MS)
        self.line.raise_()  # over the card of a face, where the picture is too low for both

    def invite(self, words: str) -> None:
        """Holds words on the picture until it is called with none."""
        self._tell_timer.stop()
        self._told, self._undo = words, False

    def ask_for_source(self, sentence: str) -> None:
        """Puts the card up although a picture runs."""
        self._wish = sentence

    def _forget(self) -> None:
        self._told = ""

    def _chosen(self, kind: str) -> None:
        self._wish = ""
        self.source_wanted.emit(kind)

    def _pressed(self) -> None:
        if self._told and self._undo:
            self._forget()
            self.undo_wanted.emit()
        elif self._state is SessionState.PAUSED:
            self.go_on.emit()
        else:
            self.again.emit()
