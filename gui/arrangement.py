"""Which parts of the window are shown: the reception view, the workbench's parts beside it, or the picture alone."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from gui.live.control_strip import ControlStrip
from gui.live.figures_bar import FiguresBar
from gui.live.pickers import PickerBar
from gui.live.playback_bar import PlaybackBar
from gui.live.stage import Stage
from gui.live.threshold_meaning import ThresholdMeaning
from gui.people.people_panel import PeoplePanel
from gui.widgets.layouts import column
from services.language import tr

_MARGINS = 10, 5, 5, 5
_PEOPLE_WIDTH = 320
_STATE = 2
"""Of what is remembered of toolbar and dock: another number forgets it."""


class Arrangement(QDockWidget):
    """The dock with the people, and what is shown around it.

    ``workbench_shown`` carries whether detector, network, figures and the meaning of the threshold are shown.
    """

    workbench_shown = Signal(bool)
    meaning_wanted = Signal(bool)

    def __init__(
        self,
        window: QMainWindow,
        *,
        bar: PickerBar,
        stage: Stage,
        cameras: QWidget,
        playback: PlaybackBar,
        controls: ControlStrip,
        meaning: ThresholdMeaning,
        people: PeoplePanel,
        figures: FiguresBar,
    ) -> None:
        super().__init__(tr("People"), window)
        self._window = window
        self._people = people
        self._bar, self._stage, self._controls, self._playback = bar, stage, controls, playback
        self._meaning, self._figures = meaning, figures
        self._was_open = False
        self.is_workbench = False
        self.wants_meaning = True
        """Whether the meaning of the threshold is shown in the workbench."""
        window.addToolBar(bar)
        centre = QWidget()
        self._column = column((cameras, 1), playback, controls, meaning, spacing=6, margins=_MARGINS, on=centre)
        window.setCentralWidget(centre)
        self.setObjectName("people")
        self.setTitleBarWidget(QWidget(self))
        self.setWidget(people)
        # Qt turns everything round in a language from right to left but the places of docks.
        self._is_rtl = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        areas = Qt.DockWidgetArea
        window.addDockWidget(areas.LeftDockWidgetArea if self._is_rtl else areas.RightDockWidgetArea, self)
        window.resizeDocks([self], [_PEOPLE_WIDTH], Qt.Orientation.Horizontal)
        self.hide()
        window.setStatusBar(figures)
        self._update()

    def show_workbench(self, shown: bool) -> None:
        if shown != self.is_workbench:
            self.is_workbench = shown
            self._update()
            self.workbench_shown.emit(shown)

    def show_meaning(self, wanted: bool) -> None:
        """What the threshold means, while the workbench is shown."""
        self.wants_meaning = wanted
        self._update()
        self.meaning_wanted.emit(wanted)

    def find_somebody(self) -> None:
        """Shows the people, and goes to the field that searches them."""
        if not self._window.isFullScreen():
            self.show()
            self._people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._people.search.selectAll()

    def show_full_screen(self, full: bool) -> None:
        """The picture alone, or everything again."""
        if full != self._window.isFullScreen():
            if full:
                self._was_open = self.isVisible()
            self.setVisible(not full and self._was_open)
            # Not showNormal(): a maximised window becomes maximised again.
            self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)
            for part in (self._bar, self._controls, self._figures, self._window.menuBar()):
                part.setVisible(not full)
            self._playback.set_wanted(not full)
            self._update()
            self._column.setContentsMargins(*((0, 0, 0, 0) if full else _MARGINS))
        self._stage.view.setFocus()

    @property
    def _state(self) -> int:
        return -_STATE if self._is_rtl else _STATE

    def save(self, memory: QSettings) -> None:
        """Not of a full screen."""
        if not self._window.isFullScreen():
            memory.setValue("geometry", self._window.saveGeometry())
            memory.setValue("parts", self._window.saveState(self._state))
        memory.setValue("workbench", self.is_workbench)
        memory.setValue("meaning", self.wants_meaning)

    def restore(self, memory: QSettings) -> None:
        self._window.restoreGeometry(cast(QByteArray, memory.value("geometry", QByteArray())))
        self._window.restoreState(cast(QByteArray, memory.value("parts", QByteArray())), self._state)
        self.show_meaning(bool(memory.value("meaning", True, bool)))
        self.show_workbench(bool(memory.value("workbench", False, bool)))

    def _update(self) -> None:
        self._meaning.setVisible(self.is_workbench and self.wants_meaning and not self._window.isFullScreen())
        self._bar.show_models(self.is_workbench)
        self._figures.show_figures(self.is_workbench)
        self._controls.threshold.show_number(self.is_workbench)
