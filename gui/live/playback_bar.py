"""The place in a file that is played: a slider, the time, and whether it begins again at its end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QSlider, QStyle, QStyleOptionSlider, QWidget

from gui.widgets.layouts import label, row
from gui.widgets.plain_text import plain
from realtime.interfaces import Snapshot
from services.language import tr

STEP, PAGE = 5.0, 30.0
"""Seconds that the keys move by."""
_UNIT = 1000  # of the slider, in a second


class PlaybackBar(QWidget):
    """Shown for files and folders of pictures. ``sought`` carries seconds; ``looped`` whether it begins again."""

    sought = Signal(float)
    looped = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.slider = SeekSlider(Qt.Orientation.Horizontal)
        self.slider.setSingleStep(round(STEP * _UNIT))
        self.slider.setPageStep(round(PAGE * _UNIT))
        self.slider.setAccessibleName(tr("Place in the film"))
        tip = tr("The place in the film. With Shift, the arrow keys move by 5 seconds; with Ctrl and Shift by 30.")
        self.slider.setToolTip(plain(tip))
        self.slider.setAccessibleDescription(tip)
        self.time = label(wraps=False)
        self.loop = QCheckBox(tr("Rep&eat"))
        self.loop.setToolTip(plain(tr("Begin again at the end")))
        self.loop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row((self.slider, 1), self.time, self.loop, spacing=12, on=self)
        self.slider.valueChanged.connect(lambda value: self.sought.emit(value / _UNIT))
        self.loop.toggled.connect(self.looped)
        self._place = 0.0
        self._wanted = True
        self.hide()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Cheap where nothing changed: it is called with every picture."""
        duration = snapshot.duration
        shown = duration is not None and self._wanted
        if self.isHidden() == shown:
            self.setVisible(shown)
        if duration is None:
            return
        self._place = snapshot.position or 0.0
        whole = round(duration * _UNIT)
        self.slider.blockSignals(True)
        if whole != self.slider.maximum():
            self.slider.setMaximum(whole)
        value, pixel = round(self._place * _UNIT), whole / max(1, self.slider.width())
        if not self.slider.isSliderDown() and abs(value - self.slider.value()) >= pixel:  # not painted for less
            self.slider.setValue(value)
        self.slider.blockSignals(False)
        text = f"{clock(self._place)} / {clock(duration)}"
        if text != self.time.text():
            self.time.setText(text)
        if snapshot.loop != self.loop.isChecked():
            self.loop.blockSignals(True)
            self.loop.setChecked(snapshot.loop)
            self.loop.blockSignals(False)

    def set_wanted(self, wanted: bool) -> None:
        """Whether it is shown where there is something to seek in: not in full screen."""
        self._wanted = wanted

    def step(self, seconds: float) -> None:
        """Moves forwards, or backwards where ``seconds`` is negative."""
        self.sought.emit(max(0.0, self._place + seconds))


class SeekSlider(QSlider):
    """A click takes the handle to the mouse, instead of a page nearer."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            parts = QStyle.SubControl
            complex_control = QStyle.ComplexControl.CC_Slider
            groove = self.style().subControlRect(complex_control, option, parts.SC_SliderGroove, self)
            handle = self.style().subControlRect(complex_control, option, parts.SC_SliderHandle, self)
            if not handle.contains(event.position().toPoint()):
                room = groove.width() - handle.width()
                place = round(event.position().x()) - groove.left() - handle.width() // 2
                self.setValue(
                    QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room, option.upsideDown)
                )
        super().mousePressEvent(event)


def clock(seconds: float) -> str:
    """'0:07', '12:30', '1:02:03'."""
    whole = int(seconds)
    hours, minutes, rest = whole // 3600, whole // 60 % 60, whole % 60
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
