"""The first run: three steps over the picture, each of which can be skipped."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame

from gui.first_run.steps import CameraStep, NameStep, RegisterStep
from gui.live.stage import OVER_MARGIN, Stage
from gui.widgets.announcements import announce
from gui.widgets.buttons import button, close_button
from gui.widgets.layouts import Margins, Scrolled, column, label, panel, row
from realtime.interfaces import Snapshot
from recognition.types import State
from services.app_services import AppServices
from services.language import tr

_REFRESH_MS = 120
_CHARACTERS = 74
"""Average characters in a line."""
_MARGINS: Margins = (22, 18, 22, 18)
_SPACING = 14
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_LOWER = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
_CAMERA, _REGISTER, _NAME = range(3)


class FirstRun(QFrame):
    """``source_chosen`` carries a camera; ``source_asked`` file or address; ``registering`` camera or photo.

    snapshot: gives what was painted last.
    """

    source_chosen = Signal(str)
    source_asked = Signal(str)
    registering = Signal(str)

    def __init__(self, services: AppServices, stage: Stage, snapshot: Callable[[], Snapshot]) -> None:
        super().__init__()
        self._services = services
        self._stage = stage
        self._snapshot = snapshot
        self._chosen = ""
        self._registered: Mapping[str, int] = {}
        self._person = ""
        self._is_named = False
        self._step = _CAMERA
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.title = label(name="heading", scale=1.35)
        self.progress = label(name="muted", wraps=False)
        self.cameras, self.register, self.name = CameraStep(), RegisterStep(), NameStep()
        self._steps = self.cameras, self.register, self.name
        self.skip = button(tr("Skip this step"), clicked=self.next)
        self.done = button(tr("Done"), primary=True, clicked=self.end)
        self.leave = close_button(tr("Skip all steps (Esc)"), tr("Skip all steps"), self.end)
        self._body = panel(*self._steps)
        self._scrolled = Scrolled(self._body)
        self._head = row((self.title, 1), self.progress, self.leave, spacing=12)
        self._foot = row(None, self.skip, self.done)
        column(self._head, (self._scrolled, 1), self._foot, spacing=_SPACING, margins=_MARGINS, on=self)
        self._hint = QSize()
        stage.add_over(self, _MIDDLE)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self.cameras.chosen.connect(self._choose)
        self.cameras.asked.connect(self.source_asked)
        self.register.asked.connect(self.registering)

    def begin(self) -> None:
        """From the first step."""
        self._chosen = self._person = ""
        self._is_named = False
        self._services.camera_previews.begin(self._snapshot().source)
        self._stage.set_guided(True)
        self.show()
        self._show_step(_CAMERA)
        self._timer.start()
        self.refresh()

    def next(self) -> None:
        if self._step == _NAME:
            self.end()
        else:
            self._show_step(self._step + 1)
            self.refresh()

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self._timer.stop()
            self._services.camera_previews.stop()
            self._stage.set_guided(False)
            self._stage.view.setFocus()

    def source_changed(self) -> None:
        """A source was chosen, here or elsewhere."""
        if not self.isHidden() and self._step == _CAMERA:
            self.next()

    def refresh(self) -> None:
        """Shows new pictures of cameras, or goes on to the next step where this one is done."""
        snapshot, previews = self._snapshot(), self._services.camera_previews
        if self._step == _CAMERA:
            image = snapshot.frame.image if snapshot.frame is not None else None
            self.cameras.show_cameras(previews.view(), snapshot.source.strip(), image)
            if self._chosen and not previews.is_active:
                chosen, self._chosen = self._chosen, ""
                self.source_chosen.emit(chosen)
        elif self._step == _REGISTER:
            now = _pictures_of(snapshot)
            found = next((name for name, count in now.items() if count > self._registered.get(name, 0)), "")
            if found:
                self._person = found
                self.next()
        else:
            tracks = snapshot.analysis.tracks if snapshot.analysis is not None else ()
            is_named = any(each.state is State.KNOWN and each.person == self._person for each in tracks)
            self._is_named = self._is_named or is_named
            self.name.show_person(self._person, is_named=self._is_named)
        self._fit()

    def sizeHint(self) -> QSize:
        """What the step needs, without a scroll bar."""
        across, above = _MARGINS[0] + _MARGINS[2], _MARGINS[1] + _MARGINS[3] + 2 * _SPACING
        least = self.fontMetrics().averageCharWidth() * _CHARACTERS
        cameras = self.cameras.wide() if self._step == _CAMERA else 0
        cameras = min(cameras, self._stage.view.width() - 2 * OVER_MARGIN - across - 2)  # the others go below them
        width = max(least, cameras, self._body.minimumSizeHint().width(), self._head.minimumSize().width())
        layout = self._body.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 0
        rest = self._head.sizeHint().height() + self._foot.sizeHint().height() + above
        return QSize(width + across + 2, height + rest + 2)

    def hasHeightForWidth(self) -> bool:
        """``sizeHint`` is what counts."""
        return False

    def _fit(self) -> None:
        if self.sizeHint() != self._hint:
            self._hint = self.sizeHint()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, QAbstractButton):
            focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab stays within the steps while they are shown."""
        buttons = [
            each
            for each in self.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        focused = next((place for place, each in enumerate(buttons) if each.hasFocus()), None)
        if focused is None:
            return super().focusNextPrevChild(forwards)
        buttons[(focused + (1 if forwards else -1)) % len(buttons)].setFocus(
            Qt.FocusReason.TabFocusReason if forwards else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def _choose(self, camera: str) -> None:
        """Once no preview has the camera open, for it can be opened once alone."""
        snapshot = self._snapshot()
        if camera == snapshot.source.strip() and snapshot.frame is not None:
            self.next()  # it is shown already
            return
        self._chosen = camera
        self.progress.setText(tr("Opening the camera…"))
        self._services.camera_previews.stop()

    def _show_step(self, step: int) -> None:
        self._step = step
        if step != _CAMERA:
            self._services.camera_previews.stop()
        if step == _REGISTER:
            self._registered = _pictures_of(self._snapshot())
        for place, part in enumerate(self._steps):
            part.setVisible(place == step)
        self.skip.setVisible(step != _NAME)
        self.done.setVisible(step == _NAME)
        self.title.setText((tr("Your camera"), tr("Yourself"), tr("Your name"))[step])
        self.progress.setText(tr("Step {number} of {count}", number=step + 1, count=len(self._steps)))
        self.setAccessibleName(tr("First steps: {title}", title=self.title.text()))
        self._stage.place_over(self, _LOWER if step == _NAME else _MIDDLE)
        self._fit()
        (self.done if step == _NAME else self.skip).setFocus()
        announce(self, f"{self.accessibleName()}. {self.progress.text()}")


def _pictures_of(snapshot: Snapshot) -> dict[str, int]:
    """Number of usable pictures of each person."""
    return {each.name: sum(picture.problem is None for picture in each.pictures) for each in snapshot.gallery.people}
