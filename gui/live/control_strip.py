"""Under the picture: pause, threshold, mirror."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.live.threshold_control import ThresholdControl
from gui.widgets.icons import colour_icons, name_icon
from realtime.interfaces import SessionState, Snapshot


class ControlStrip(QWidget):
    """``mirrored`` says whether the picture is to be flipped: remembered for cameras and for the rest apart."""

    mirrored = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._is_camera = False
        self._mirror = {True: False, False: False}
        self.pause = QPushButton("Pause")
        self.pause.setToolTip("Hold the picture, or go on (Space)")
        self.pause.setMinimumWidth(96)
        name_icon(self.pause, "pause")
        self.mirror = QPushButton("Mirror")
        self.mirror.setCheckable(True)
        self.mirror.setToolTip("Show the picture as a mirror does (M)")
        name_icon(self.mirror, "mirror")
        for button in (self.pause, self.mirror):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.threshold = ThresholdControl()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.pause)
        row.addWidget(self.threshold, 1)
        row.addWidget(self.mirror)
        self.mirror.toggled.connect(self._toggled)

    def set_camera_mirrored(self, mirrored: bool) -> None:
        """What cameras start with; files, addresses and the demo start as they are."""
        self._mirror[True] = mirrored
        self._follow_source()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.threshold.show_value(snapshot.threshold)
        if snapshot.source_is_camera != self._is_camera:
            self._is_camera = snapshot.source_is_camera
            self._follow_source()
        paused = snapshot.state is SessionState.PAUSED
        if paused != self._paused:
            self._paused = paused
            self.pause.setText("Go on" if paused else "Pause")
            name_icon(self.pause, "play" if paused else "pause")
            colour_icons(self, self.palette().buttonText().color().name())

    def _follow_source(self) -> None:
        self.mirror.setChecked(self._mirror[self._is_camera])

    def _toggled(self, checked: bool) -> None:
        self._mirror[self._is_camera] = checked
        self.mirrored.emit(checked)
