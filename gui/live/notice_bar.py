"""Notices above the picture: a sentence, a button for some, and a button that dismisses it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton, QWidget

from gui.widgets.buttons import button
from gui.widgets.icons import name_icon, pixmap
from gui.widgets.layouts import column, label, row
from gui.widgets.theme import Theme, current_theme
from realtime.interfaces import Notice, NoticeKind
from services.messages.live import live_text

_MAX_SHOWN = 3
_BUTTONS = {"fetch-model": "Download…", "switch-embedder": "Switch", "choose-source": "Choose a source…"}
_KINDS = {NoticeKind.INFO: "Note", NoticeKind.WARNING: "Warning", NoticeKind.PROBLEM: "Problem"}


class NoticeBar(QWidget):
    """Shows the newest three notices that were not dismissed. ``acted`` carries the Notice whose button was pressed."""

    acted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._dismissed: set[Notice] = set()
        self._shown: tuple[Notice, ...] = ()
        self._rows: list[QWidget] = []
        self._column = column(spacing=6, on=self)
        self.hide()

    @property
    def shown(self) -> tuple[Notice, ...]:
        return self._shown

    def set_theme(self, _theme: Theme) -> None:
        shown, self._shown = self._shown, ()
        self._rebuild(shown)

    def show_notices(self, notices: tuple[Notice, ...]) -> None:
        self._dismissed &= set(notices)  # one that comes back is shown again
        wanted = tuple(dict.fromkeys(each for each in notices if each not in self._dismissed))[-_MAX_SHOWN:]
        self._rebuild(wanted)

    def _rebuild(self, wanted: tuple[Notice, ...]) -> None:
        if wanted == self._shown:
            return
        self._shown = wanted
        for each in self._rows:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._rows = [self._row(notice) for notice in wanted]
        for each in self._rows:
            self._column.addWidget(each)
        self.setVisible(bool(wanted))

    def _row(self, notice: Notice) -> QWidget:
        theme = current_theme()
        back, colour, icon = {
            NoticeKind.INFO: (theme.info_back, theme.accent, "info"),
            NoticeKind.WARNING: (theme.warning_back, theme.warning, "warning"),
            NoticeKind.PROBLEM: (theme.problem_back, theme.warning, "warning"),
        }[notice.kind]
        frame = QFrame()
        frame.setObjectName("notice")
        frame.setStyleSheet(f"QFrame#notice {{ background: {back}; border-radius: 8px; }}")
        sign = QLabel()
        sign.setPixmap(pixmap(icon, colour))
        sign.setAccessibleName(_KINDS[notice.kind])
        layout = row(
            sign, (label(live_text(notice.message), selectable=True), 1), spacing=10, margins=(12, 6, 8, 6), on=frame
        )
        text = _BUTTONS.get(notice.action or "")
        if text:
            action = button(text, clicked=lambda: self.acted.emit(notice), tab_only=True)
            action.setAccessibleDescription(live_text(notice.message))
            layout.addWidget(action)
        dismiss = QToolButton()
        dismiss.setObjectName("flat")
        dismiss.setToolTip("Dismiss")
        dismiss.setAccessibleName("Dismiss this notice")
        dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(dismiss, "close")
        dismiss.setIcon(pixmap("close", theme.muted))
        dismiss.clicked.connect(lambda: self._dismiss(notice))
        layout.addWidget(dismiss)
        return frame

    def _dismiss(self, notice: Notice) -> None:
        self._dismissed.add(notice)
        self._rebuild(tuple(each for each in self._shown if each != notice))
