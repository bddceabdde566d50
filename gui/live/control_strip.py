"""Controls below the picture: pause, threshold, mirror."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.live.threshold_control import ThresholdControl
from gui.widgets.buttons import button
from gui.widgets.icons import colour_icons, name_icon
from gui.widgets.layouts import row
from realtime.interfaces import SessionState, Snapshot


class ControlStrip(QWidget):
    """``mirrored`` carries whether the picture is to be flipped; cameras and other sources are set separately."""

    mirrored = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._paused = False
        self._is_camera = False
        self._mirror = {True: False, False: False}
        self.pause = button("Pause", "Pause the picture, or go on (Space)", "pause", tab_only=True)
        self.pause.setMinimumWidth(96)
        self.mirror = button("Mirror", "Flip the picture left to right (M)", "mirror", tab_only=True)
        self.mirror.setCheckable(True)
        self.threshold = ThresholdControl()
        row(self.pause, (self.threshold, 1), self.mirror, spacing=16, on=self)
        self.mirror.toggled.connect(self._toggled)

    def set_camera_mirrored(self, mirrored: bool) -> None:
        """For cameras; files, addresses and the demo start unmirrored."""
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
