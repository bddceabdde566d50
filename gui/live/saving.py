"""The picture saved as a file, and the recording: buttons, the red sign over the picture, and what came of them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton, QWidget

from gui.live.playback_bar import clock
from gui.live.stage import Stage
from gui.widgets.dialogs import open_path
from gui.widgets.icons import name_icon
from gui.widgets.plain_text import plain
from realtime.interfaces import Snapshot
from recognition.message import Message
from services.app_services import AppServices
from services.language import tr
from services.messages.outcomes import outcome_text

if TYPE_CHECKING:
    from services.recorder import Recorder
    from services.task_view import Outcome

_RED = QColor("#ff4d4d")
_BACK = QColor(14, 16, 20, 225)
_WHITE = QColor("#ffffff")


class Saving(QObject):
    """What is saved and recorded is what is shown: the source in focus, or all of them in the grid.

    snapshots: of what was painted last. The recorder is made when it is first used.
    """

    def __init__(self, services: AppServices, stage: Stage, snapshots: Callable[[], tuple[Snapshot, ...]]) -> None:
        super().__init__(stage)
        self._services = services
        self._stage = stage
        self._snapshots = snapshots
        self._recorder: Recorder | None = None
        self._told: Outcome = None
        tip = tr("Save the picture as it is now, with the names (Ctrl+S)")
        self.picture_button = _tool_button("snapshot", tr("Save the picture"), tip)
        self.picture_button.clicked.connect(lambda _checked=False: self.save_picture())
        self.record_button = _tool_button("record", tr("Record"), tr("Record the picture with the names (Ctrl+R)"))
        self.record_button.setCheckable(True)
        self.record_button.clicked.connect(lambda _checked=False: self.toggle_recording())
        self.sign = RecordingSign()
        stage.add_over(self.sign, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    @property
    def is_recording(self) -> bool:
        return self._recorder is not None and self._recorder.view().is_recording

    def save_picture(self) -> None:
        self._used().save_picture(*self._snapshots())

    def toggle_recording(self) -> None:
        recorder = self._used()
        if recorder.view().is_recording:
            recorder.stop_recording()
        else:
            recorder.start_recording([each.feed for each in self._snapshots()])
        self.refresh()

    def refresh(self) -> None:
        """Called a few times a second."""
        if self._recorder is None:
            return
        view = self._recorder.view()
        self.sign.show_seconds(view.seconds if view.is_recording else None)
        if view.is_recording != self.record_button.isChecked() or view.is_recording != self.record_button.property(
            "on"
        ):
            self.record_button.setProperty("on", view.is_recording)
            self.record_button.setChecked(view.is_recording)
            text = tr("Stop recording") if view.is_recording else tr("Record")
            self.record_button.setAccessibleName(text)
            tip = (
                tr("Stop recording (Ctrl+R)") if view.is_recording else tr("Record the picture with the names (Ctrl+R)")
            )
            self.record_button.setToolTip(plain(tip))
            name_icon(self.record_button, "stop" if view.is_recording else "record")
        if view.status is not self._told:
            self._told = view.status
            self._tell(view.status)

    def _tell(self, status: Outcome) -> None:
        actions: list[tuple[str, Callable[[], object]]] = []
        if isinstance(status, Message) and status.code in ("picture-saved", "recording-saved"):
            file = Path(str(status["file"]))
            status = Message.of(status.code, file=short_path(file))
            actions.append((tr("Open folder"), lambda: open_path(file.parent)))
            if status.code == "picture-saved":
                actions.append((tr("Undo"), self._used().undo_picture))
        self._stage.tell(outcome_text(status), actions=actions)

    def _used(self) -> Recorder:
        if self._recorder is None:
            self._recorder = self._services.recorder
        return self._recorder


def short_path(file: Path) -> str:
    """Without the user's own folder: 'Pictures/Rollcall/Rollcall 2026-11-30 12.00.05.jpg'."""
    with suppress(ValueError, RuntimeError):  # it is elsewhere, or the user has none
        return str(file.relative_to(Path.home()))
    return str(file)


class RecordingSign(QWidget):
    """A red dot and for how long it has been recorded."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self.hide()

    def show_seconds(self, seconds: float | None) -> None:
        """None: nothing is recorded."""
        text = "" if seconds is None else tr("Recording {time}", time=clock(seconds))
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()
        if self.isHidden() == bool(text):
            self.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2 * metrics.height() + 12, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACK)
        painter.drawRoundedRect(self.rect(), 6, 6)
        side = self.fontMetrics().height() * 0.72
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(QRectF(self.rect()).center())
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        dot.moveLeft(self.width() - 10 - side if is_rtl else 10)
        painter.setBrush(_RED)
        painter.drawEllipse(dot)
        painter.setPen(_WHITE)
        margin = round(side) + 18
        room = self.rect().adjusted(10 if is_rtl else margin, 0, -margin if is_rtl else -10, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self._text)
        painter.end()


def _tool_button(icon: str, name: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName("flat")
    made.setIconSize(QSize(20, 20))
    made.setToolTip(plain(tip))
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    name_icon(made, icon)
    return made
