"""Notices over the picture: a sentence, a button for some, and a button that dismisses it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from gui.widgets.buttons import button, close_button
from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, label, row
from realtime.interfaces import Notice, NoticeKind
from services.language import tr
from services.messages.live import live_text

_MAX_SHOWN = 3


class NoticeBar(QWidget):
    """Shows the newest three notices that were not dismissed. ``acted`` carries the Notice whose button was pressed."""

    acted = Signal(object)
    dismissed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Notice, ...] = ()
        self._dismissed: set[Notice] = set()
        self.shown: tuple[Notice, ...] = ()
        self._with_buttons = True
        self._rows: list[QWidget] = []
        self._column = column(spacing=6, on=self)
        self.hide()

    def event(self, event: QEvent) -> bool:
        """As high as its texts at this width: what it lies in asks at the width of the picture, which is larger."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize, QEvent.Type.Show):
            self.setMinimumHeight(max(0, self._column.totalHeightForWidth(self.width())))
        return done

    def show_notices(self, notices: tuple[Notice, ...], *, with_buttons: bool = True) -> None:
        self._all = notices
        self._dismissed &= set(notices)  # one that comes back is shown again
        wanted = tuple(dict.fromkeys(each for each in notices if each not in self._dismissed))[-_MAX_SHOWN:]
        if (wanted, with_buttons) == (self.shown, self._with_buttons):
            return
        self.shown, self._with_buttons = wanted, with_buttons
        for each in self._rows:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._rows = [self._row(notice) for notice in wanted]
        for each in self._rows:
            self._column.addWidget(each)
        self.setVisible(bool(wanted))

    def _row(self, notice: Notice) -> QWidget:
        frame = QFrame()
        frame.setObjectName(f"notice-{notice.kind.value}")
        sign = QLabel()
        is_info = notice.kind is NoticeKind.INFO
        name_icon(sign, "info" if is_info else "warning", "accent" if is_info else "warning")
        sign.setAccessibleName(_kind_text(notice.kind))
        layout = row(
            sign, (label(live_text(notice.message), selectable=True), 1), spacing=10, margins=(12, 6, 8, 6), on=frame
        )
        if not self._with_buttons:
            return frame
        text = _button_text(notice.action)
        if text:
            action = button(text, clicked=lambda: self.acted.emit(notice), tab_only=True)
            action.setAccessibleDescription(live_text(notice.message))
            layout.addWidget(action)
        layout.addWidget(close_button(tr("Dismiss"), tr("Dismiss this notice"), lambda: self._dismiss(notice)))
        return frame

    def _dismiss(self, notice: Notice) -> None:
        self._dismissed.add(notice)
        self.dismissed.emit(notice)
        self.show_notices(self._all)


def _button_text(action: str | None) -> str:
    """Empty for none."""
    match action:
        case "fetch-model":
            return tr("Download…")
        case "switch-embedder":
            return tr("Switch")
        case "choose-source":
            return tr("Choose a source…")
        case "import":
            return tr("Go on")
        case _:
            return ""


def _kind_text(kind: NoticeKind) -> str:
    match kind:
        case NoticeKind.INFO:
            return tr("Note")
        case NoticeKind.WARNING:
            return tr("Warning")
        case NoticeKind.PROBLEM:
            return tr("Problem")
