"""Controls below the picture: pause, threshold, mirror."""

from __future__ import annotations

import re

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QValidator
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionButton,
    QStyleOptionSlider,
    QWidget,
)

from gui.widgets.buttons import button
from gui.widgets.icons import name_icon
from gui.widgets.layouts import label, row
from gui.widgets.plain_text import plain
from realtime.interfaces import SessionState, Snapshot
from services.language import number_text, tr

STEP = 0.005
SLIDER_MAX = 1.2
"""End of the slider. A number up to ``MAX`` can be typed; the slider then ends there."""
MAX = 2.0
DECIMALS = 3
_SPACING = 8
_ICON_GAP = 4
"""As Qt has it between a button's icon and its text."""
_UNITS = 1000
"""The slider counts thousandths, so that a threshold such as 0.587 can be set exactly."""


def _explanation() -> str:
    return tr(
        "How alike two faces must be to count as one person.\n"
        "The distance between two pictures of the same face is small, between strangers it is near 1.\n"
        "A face further than this from everybody in the gallery is called unknown.\n"
        "Lower is stricter: fewer strangers get a name, more friends go unrecognised.\n"
        "Left and Right move it by one step while the slider or the picture has the focus."
    )


def pause_text(state: SessionState) -> str:
    """Of the button."""
    match state:
        case SessionState.PAUSED:
            return tr("Go on")
        case SessionState.FINISHED:
            return tr("Play again")
        case _:
            return tr("Pause")


class ThresholdControl(QWidget):
    """``moved`` carries the distance when a person changed it, not when ``show_value`` did."""

    moved = Signal(float)
    typed = Signal()
    """A number was entered, and the focus may go back to the picture."""
    refused = Signal(str)
    """What was typed is not a threshold; carries a sentence about it."""

    def __init__(self) -> None:
        super().__init__()
        # The slider grows to the right also in a language from right to left, as the plot below it does; there only
        # the title and the number change places, so that the title is read first.
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(SLIDER_MAX * _UNITS))
        self.slider.setSingleStep(round(STEP * _UNITS))
        self.slider.setPageStep(round(10 * STEP * _UNITS))
        self.slider.setMinimumWidth(110)
        self.slider.setAccessibleName(tr("Threshold"))
        self.slider.setAccessibleDescription(_explanation())
        self.number = _Number()
        self.number.setRange(0.0, MAX)
        self.number.setDecimals(DECIMALS)
        self.number.setSingleStep(STEP)
        self.number.setKeyboardTracking(False)
        self.number.setAccelerated(True)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.number.setAccessibleName(tr("Threshold as a number"))
        self.number.setAccessibleDescription(_explanation())
        self._title = title = QLabel(tr("Th&reshold"))
        title.setBuddy(self.number)
        stricter, looser = label(tr("stricter"), "muted", wraps=False), label(tr("looser"), "muted", wraps=False)
        self._ends = stricter, looser
        first, last = (self.number, title) if is_rtl else (title, self.number)
        row(first, stricter, (self.slider, 1), looser, last, spacing=_SPACING, on=self)
        for each in (self, title, stricter, looser, self.slider, self.number):
            each.setToolTip(plain(_explanation()))
        self.slider.valueChanged.connect(self._slid)
        self.number.valueChanged.connect(self._entered)
        self.number.finished.connect(self.typed)
        self.number.refused.connect(self.refused)

    def minimumSizeHint(self) -> QSize:
        """Without the words beside the slider, which are hidden where there is no room."""
        whole = super().minimumSizeHint()
        ends = sum(each.sizeHint().width() + _SPACING for each in self._ends if not each.isHidden())
        return QSize(whole.width() - ends, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_ends()

    def _fit_ends(self) -> None:
        ends = sum(each.sizeHint().width() + _SPACING for each in self._ends)
        has_room = self.width() >= self.minimumSizeHint().width() + ends
        for each in self._ends:
            each.setVisible(has_room)

    def show_number(self, shown: bool) -> None:
        """A plain slider, or with the number beside it."""
        self.number.setVisible(shown)
        self._fit_ends()
        self._title.setBuddy(self.number if shown else self.slider)

    @property
    def value(self) -> float:
        return self.slider.value() / _UNITS

    def show_value(self, distance: float) -> None:
        """Follows the session, except while a person is dragging or typing."""
        if self.slider.isSliderDown() or self.number.hasFocus() or round(distance * _UNITS) == self.slider.value():
            return
        self._show(distance)

    def span(self) -> tuple[QPoint, QPoint, float]:
        """Screen positions of the handle's middle at both ends, and the distance at the right one."""
        option = QStyleOptionSlider()
        self.slider.initStyleOption(option)
        ends = []
        for position in (self.slider.minimum(), self.slider.maximum()):
            option.sliderPosition = position
            handle = self.slider.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self.slider
            )
            ends.append(self.slider.mapToGlobal(handle.center()))
        return ends[0], ends[1], self.slider.maximum() / _UNITS

    def step(self, steps: int) -> None:
        """Moves by single steps, up or down."""
        self.slider.setValue(self.slider.value() + steps * self.slider.singleStep())

    def _show(self, distance: float) -> None:
        highest = max(SLIDER_MAX, distance)
        if self.slider.isSliderDown():  # the scale must not change while it is dragged
            highest = max(highest, self.slider.maximum() / _UNITS)
        for each in (self.slider, self.number):
            each.blockSignals(True)
        self.slider.setMaximum(round(highest * _UNITS))
        self.slider.setValue(round(distance * _UNITS))
        self.number.setValue(distance)
        for each in (self.slider, self.number):
            each.blockSignals(False)

    def _slid(self, units: int) -> None:
        self._show(units / _UNITS)
        self.moved.emit(units / _UNITS)

    def _entered(self, distance: float) -> None:
        self._show(distance)
        self.moved.emit(distance)


class _Number(QDoubleSpinBox):
    """Enter and Escape give the focus back. A comma is read as a decimal point.

    Anything can be typed; what is not a number from 0 to 2 is refused with a sentence and leaves the value unchanged.
    (A box that ignores single keys would silently make another number of it.)
    """

    finished = Signal()
    refused = Signal(str)

    def textFromValue(self, value: float) -> str:
        """With a point or a comma as everywhere else in the window."""
        return number_text(value, DECIMALS)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        acceptable = _number_in(text) is not None
        return QValidator.State.Acceptable if acceptable else QValidator.State.Intermediate, text, position

    def valueFromText(self, text: str) -> float:
        number = _number_in(text)
        return self.value() if number is None else number

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._is_refused()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._is_refused():
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.accept()
            self.finished.emit()

    def _is_refused(self) -> bool:
        """Restores the value, selected, where the text is not a valid number."""
        text = self.lineEdit().text()
        if not text.strip() or _number_in(text) is not None:
            return False
        self.lineEdit().setText(self.textFromValue(self.value()))
        self.selectAll()
        self.refused.emit(_refused())
        return True


def _number_in(text: str) -> float | None:
    """The number in ``text``, with a point or a comma; None for anything else."""
    text = text.strip()
    if not re.fullmatch(rf"(\d+([.,]\d{{0,{DECIMALS}}})?|[.,]\d{{1,{DECIMALS}}})", text, re.ASCII):
        return None
    number = float(text.replace(",", "."))
    return number if number <= MAX else None


def _refused() -> str:
    return tr(
        "Type a number from 0 to {most} with at most {decimals} decimals, such as {example}.",
        most=number_text(MAX, 0),
        decimals=number_text(DECIMALS, 0),
        example=number_text(0.585, DECIMALS),
    )


class PauseButton(QPushButton):
    """As wide as the longest of its texts in the language, so that nothing beside it moves."""

    def __init__(self) -> None:
        super().__init__(tr("Pause"))
        self.setToolTip(plain(tr("Pause the picture, go on, or play a clip again (Space)")))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name_icon(self, "pause")

    def sizeHint(self) -> QSize:
        metrics, option = self.fontMetrics(), QStyleOptionButton()
        self.initStyleOption(option)
        texts = map(pause_text, SessionState)
        longest = max(metrics.size(Qt.TextFlag.TextShowMnemonic, each).width() for each in texts)
        contents = QSize(option.iconSize.width() + _ICON_GAP + longest, super().sizeHint().height())
        width = self.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, option, contents, self).width()
        return QSize(width, contents.height())


class ControlStrip(QWidget):
    """``mirrored`` carries whether the picture is to be flipped; cameras and other sources are set separately."""

    mirrored = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._is_camera = False
        self._mirror = {True: False, False: False}
        self.pause = PauseButton()
        self.mirror = button(tr("Mirror"), tr("Flip the picture left to right (M)"), "mirror", tab_only=True)
        self.mirror.setCheckable(True)
        self.threshold = ThresholdControl()
        self._row = row(self.pause, (self.threshold, 1), self.mirror, spacing=16, on=self)
        self.mirror.toggled.connect(self._toggled)

    def add_buttons(self, *buttons: QWidget) -> None:
        """At the end."""
        self._row.addLayout(row(*buttons, spacing=4))

    def mirrors(self, is_camera: bool) -> bool:  # it is the only thing that is asked
        """Whether pictures of cameras, or of other sources, are flipped."""
        return self._mirror[is_camera]

    def set_camera_mirrored(self, mirrored: bool) -> None:
        """For cameras; files, addresses and the demo start unmirrored."""
        self._mirror[True] = mirrored
        self._follow_source()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.threshold.show_value(snapshot.threshold)
        if snapshot.source_is_camera != self._is_camera:
            self._is_camera = snapshot.source_is_camera
            self._follow_source()
        text = pause_text(snapshot.state)
        if text != self.pause.text():
            self.pause.setText(text)
            name_icon(self.pause, "play" if snapshot.state in (SessionState.PAUSED, SessionState.FINISHED) else "pause")

    def _follow_source(self) -> None:
        self.mirror.setChecked(self._mirror[self._is_camera])

    def _toggled(self, checked: bool) -> None:
        self._mirror[self._is_camera] = checked
        self.mirrored.emit(checked)
