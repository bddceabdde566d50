"""Notices as quiet bars over the picture: a sentence, perhaps a button, and a cross to put it away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui.widgets.icons import name_icon, pixmap
from gui.widgets.theme import Theme
from realtime.interfaces import Notice, NoticeKind
from services.messages.live import live_text

_MOST = 3
_BUTTONS = {"fetch-model": "Download…", "switch-embedder": "Switch", "choose-source": "Choose a source…"}
_WORDS = {NoticeKind.INFO: "Note", NoticeKind.WARNING: "Warning", NoticeKind.PROBLEM: "Problem"}


class NoticeBar(QWidget):
    """Shows the newest three notices that nobody put away. ``acted`` carries the Notice whose button was pressed."""

    acted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._put_away: set[Notice] = set()
        self._shown: tuple[Notice, ...] = ()
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.hide()

    @property
    def shown(self) -> tuple[Notice, ...]:
        return self._shown

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        shown, self._shown = self._shown, ()
        self._rebuild(shown)

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        self._put_away &= set(notices)  # what went away and comes back is news again
        wanted = tuple(dict.fromkeys(each for each in notices if each not in self._put_away))[-_MOST:]
        self._rebuild(wanted)

    def _rebuild(self, wanted: tuple[Notice, ...]) -> None:
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(notice) for notice in wanted]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(wanted))

    def _row(self, notice: Notice) -> QWidget:
        back, colour, drawing = {
            NoticeKind.INFO: (self._theme.info_back, self._theme.accent, "info"),
            NoticeKind.WARNING: (self._theme.warning_back, self._theme.warning, "warning"),
            NoticeKind.PROBLEM: (self._theme.problem_back, self._theme.warning, "warning"),
        }[notice.kind]
        row = QFrame()
        row.setObjectName("notice")
        row.setStyleSheet(f"QFrame#notice {{ background: {back}; border-radius: 8px; }}")
        sign = QLabel()
        sign.setPixmap(pixmap(drawing, colour))
        sign.setAccessibleName(_WORDS[notice.kind])
        sentence = QLabel(live_text(notice.message))
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setWordWrap(True)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(sentence, 1)
        words = _BUTTONS.get(notice.action or "")
        if words:
            button = QPushButton(words)
            button.setAccessibleDescription(live_text(notice.message))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda: self.acted.emit(notice))
            layout.addWidget(button)
        away = QToolButton()
        away.setObjectName("flat")
        away.setToolTip("Put this away")
        away.setAccessibleName("Put this notice away")
        away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(away, "close")
        away.setIcon(pixmap("close", self._theme.muted))
        away.clicked.connect(lambda: self._dismiss(notice))
        layout.addWidget(away)
        return row

    def _dismiss(self, notice: Notice) -> None:
        self._put_away.add(notice)
        self._rebuild(tuple(each for each in self._shown if each != notice))
