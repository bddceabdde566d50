"""The main window: its parts, two timers that refresh them from snapshots, and gestures as session commands."""

from __future__ import annotations

import logging
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent

from gui.arrangement import Arrangement
from gui.closing import AtClose, Closing
from gui.drop_target import DropTarget
from gui.live.cameras import Cameras
from gui.live.control_strip import ControlStrip
from gui.live.correcting import Correcting
from gui.live.figures_bar import FiguresBar
from gui.live.live_actions import LiveActions
from gui.live.live_notices import LiveNotices
from gui.live.pickers import PickerBar
from gui.live.stage import Stage
from gui.live.threshold_meaning import ThresholdMeaning
from gui.menus import Menus
from gui.operators.kiosk import Kiosk
from gui.operators.operator_lock import OperatorLock
from gui.people.keeping import Keeping
from gui.people.panel_actions import PanelActions
from gui.people.people_panel import PeoplePanel
from gui.people.registration import Registration
from gui.reception.desk import Desk
from gui.settings.applying import apply_saved
from gui.widgets.icons import colour_icons
from gui.widgets.page import bring_up
from gui.widgets.theme import Appearance
from gui.widgets.window_places import fit_screen, use_memory
from gui.windows import Pages
from realtime.interfaces import SessionState, Snapshot
from services.app_services import AppServices
from services.language import number_text, tr
from services.messages.live import source_text
from services.program import TITLE

if TYPE_CHECKING:
    from gui.first_run.first_run import FirstRun

_log = logging.getLogger(__name__)

_PICTURE_MS = 16
_TEXT_MS = 250
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_STOP_SECONDS = 0.8
"""Of the second after which the window must be closed."""


class MainWindow(DropTarget):
    """``memory`` keeps size and place from one start to the next; None remembers nothing.

    The window owns no thread. It calls ``session.snapshot()`` from its timers, and ``services.stop`` when it closes.
    """

    closed = Signal()

    def __init__(
        self, services: AppServices, appearance: Appearance, *, mirror: bool, memory: QSettings | None = None
    ) -> None:
        super().__init__()
        self._services = services
        self._session = services.session
        self.memory = memory
        use_memory(memory)
        self._closed = False
        self._closed_by_key = False
        self._snapshot = self._session.snapshot()
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self.setMinimumHeight(480)
        self.resize(1280, 740)

        self.stage = Stage()
        self.notices = self.stage.notices
        self.controls = ControlStrip()
        self.cameras = Cameras(self._session, self.stage, self.controls.mirrors, self)
        self.meaning = ThresholdMeaning(services.thresholds, self.controls.threshold.span)
        self.people = PeoplePanel()
        if self._session.consent.required:
            self.people.use_consent(services.consent)
        self.desk = Desk(services, self.stage, self.people.model, self)
        self.operator_lock = OperatorLock(services, self)
        self.pickers = PickerBar(self._session, self.desk.strip, self.operator_lock.sign, self)
        self.figures = FiguresBar()
        self.pages = Pages(services, lambda: self._snapshot, self, mirrored=lambda: self.stage.view.mirrored)
        self.registration = Registration(services, self.people.model.names, self)
        self.keeping = Keeping(services, lambda: self._snapshot, self)
        self.correcting = Correcting(
            services, self.stage, self.cameras, self.people.model.names, lambda: self._snapshot, self.refresh_picture
        )
        self.live_notices = LiveNotices(services, self.stage, self.figures, lambda: self._snapshot, self)
        self.panel_actions = PanelActions(self.people, self.registration, self.keeping, self.pages)
        self.live_actions = LiveActions(
            services,
            self.stage,
            self.people,
            self.correcting,
            self.pages,
            lambda: self._snapshot,
            lambda: self.cameras.shown(self._snapshot),
            self,
        )
        self.closing = Closing(self, services.tasks)
        self.arrangement = Arrangement(
            self,
            bar=self.pickers,
            stage=self.stage,
            cameras=self.cameras,
            playback=self.live_actions.playback,
            controls=self.controls,
            meaning=self.meaning,
            people=self.people,
            figures=self.figures,
        )
        self.kiosk = Kiosk(services, self, self.arrangement, self.pickers, self.people.model, self.operator_lock)
        self.pages.on_saved = partial(apply_saved, services, appearance, self.controls, self.close)
        self.menus = Menus(self)
        self.menus.add_file(
            self.pickers.source_menu,
            self.registration,
            self.people,
            (*self.live_actions.file_actions, self.closing.action),
            close=self.close_by_key,
            leave=self.closing.quit,
        )
        self.menus.add_edit(self.keeping, self.registration, self.correcting, self.pages.show_settings)
        self.menus.add_view(
            appearance,
            self.controls,
            self.arrangement,
            self.desk,
            self.kiosk.action,
            self.cameras,
            pause=self.toggle_pause,
            full_screen=self.toggle_full_screen,
        )
        self.menus.add_tools(self.pages, self.keeping, self.operator_lock)
        self.menus.add_help(lambda: self._snapshot, lambda: self.first_run.begin())
        self.live_actions.add_menu(*self.menus.of_picture())
        self._connect(mirror)

        self._picture_timer = QTimer(self)
        self._picture_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._picture_timer.timeout.connect(self._follow)
        self._picture_timer.start(_PICTURE_MS)
        self._text_timer = QTimer(self)
        self._text_timer.timeout.connect(self.refresh_picture)
        self._text_timer.timeout.connect(self.refresh_text)
        self._text_timer.start(_TEXT_MS)
        self.refresh_picture()
        self.refresh_text()
        self._restore()
        self.stage.view.setFocus()

    @Slot()
    def _follow(self) -> None:
        """Paints a new frame, or what was found in it, as soon as it is there. A snapshot takes longer than to look."""
        if self.cameras.have_news():
            self.refresh_picture()

    def refresh_picture(self) -> None:
        """Takes a snapshot and paints it where it differs from the last one."""
        self._snapshot = self._session.snapshot()
        self.stage.show_snapshot(self._snapshot)
        self.cameras.refresh(self._snapshot)
        self.live_actions.show_snapshot(self._snapshot)
        self.controls.show_snapshot(self._snapshot)
        if self.meaning.isVisible():
            self.meaning.show_snapshot(self._snapshot)

    def refresh_text(self) -> None:
        """Refreshes what is read rather than watched, four times a second."""
        snapshot = self._snapshot
        self.figures.show_snapshot(snapshot)
        self.people.show_snapshot(snapshot)
        self.desk.refresh(snapshot)
        self.registration.show_gallery(snapshot.gallery)
        self.correcting.refresh()
        people = self.keeping.refresh()
        self.people.show_findings(people.findings)
        self.menus.show_people(people)
        if self.meaning.isVisible():
            self.meaning.show_evidence()
        self.pickers.show_snapshot(snapshot)
        self.live_notices.refresh(snapshot, for_visitors=self.kiosk.is_on)
        self.live_actions.refresh()
        self.closing.show_snapshot(snapshot)
        self.stage.view.describe()
        self.cameras.describe()
        self.menus.show_snapshot(snapshot)
        self.operator_lock.refresh()
        title = f"{source_text(snapshot.source_label)} – {TITLE}" if snapshot.source_label else TITLE
        if title != self.windowTitle():
            self.setWindowTitle(title)

    def set_threshold(self, distance: float) -> None:
        """Applies at once: the picture is painted again with it."""
        self._services.set_threshold(distance)
        if self.isFullScreen():
            self.stage.tell(tr("Threshold {distance}", distance=number_text(distance, 3)))
        self.refresh_picture()

    def toggle_pause(self) -> None:
        """Plays a clip that has ended again."""
        if self._snapshot.state is SessionState.FINISHED:
            self.play_again()
            return
        self._session.pause(self._snapshot.state is not SessionState.PAUSED)
        self.refresh_picture()

    def play_again(self) -> None:
        if self._snapshot.duration is None:
            self.choose_source(self._snapshot.source)
        else:
            self._session.seek(0.0)

    def close_by_key(self) -> None:
        """As with its button: it may go on watching."""
        self._closed_by_key = True
        self.close()
        self._closed_by_key = False

    def toggle_full_screen(self) -> None:
        self.show_full_screen(not self.isFullScreen())

    def show_full_screen(self, full: bool) -> None:
        """The picture alone, or everything again."""
        self.arrangement.show_full_screen(full)

    def choose_source(self, source: str) -> None:
        self._services.choose_source(source)
        if "first_run" in self.__dict__:
            self.first_run.source_changed()
        self.stage.view.setFocus()
        self.refresh_picture()

    def focus(self, feed: int) -> None:
        """Everything is about this source from now on."""
        self.correcting.close()
        self._session.focus(feed)
        self.refresh_picture()

    @cached_property
    def first_run(self) -> FirstRun:
        """Made when it is first wanted, which is once for most."""
        from gui.first_run.first_run import FirstRun

        made = FirstRun(self._services, self.stage, lambda: self._snapshot)
        made.source_chosen.connect(self.choose_source)
        made.source_asked.connect(self.pickers.source_menu.ask)
        made.registering.connect(self._register)
        return made

    def _register(self, way: str) -> None:
        """``camera`` or ``photo``."""
        if way == "camera":
            self.pages.show_enrolment()
        else:
            self.registration.ask_for_pictures()

    def _remember(self) -> None:
        if self.memory is not None:
            self.arrangement.save(self.memory)
            self.live_actions.save(self.memory)
            self.closing.save(self.memory)
            self.live_notices.save(self.memory)
            self.desk.save(self.memory)

    def _restore(self) -> None:
        if self.memory is not None:
            self.arrangement.restore(self.memory)
            self.live_actions.restore(self.memory)
            self.closing.restore(self.memory)
            self.live_notices.restore(self.memory)
            self.desk.restore(self.memory)
            self.menus.sounds.setChecked(self.desk.sounds)

    def _connect(self, mirror: bool) -> None:
        self.live_notices.import_wanted.connect(self.registration.begin_import)
        self.stage.source_wanted.connect(self.pickers.source_menu.ask)
        self.stage.go_on.connect(self.toggle_pause)
        self.stage.again.connect(self.play_again)
        self.closing.shown_again.connect(lambda: bring_up(self))
        self.desk.told.connect(self.closing.tell)
        self.closing.pause_wanted.connect(self.toggle_pause)
        self.stage.view.full_screen_wanted.connect(self.toggle_full_screen)
        self.pickers.source_menu.chosen.connect(self.choose_source)
        self.pickers.source_menu.added.connect(self._services.add_source)
        self.pickers.source_menu.removed.connect(self._services.remove_source)
        self.cameras.focus_wanted.connect(self.focus)
        self.pickers.source_menu.use(self._services.recent, lambda: self._services.tasks, self.pages.show_cameras)
        self.controls.add_buttons(self.live_actions.saving.picture_button, self.live_actions.saving.record_button)
        self.pickers.source_menu.view_menu.picked.connect(self._services.set_source_view)
        self.pickers.people.clicked.connect(self.arrangement.setVisible)
        self.arrangement.toggleViewAction().toggled.connect(self.pickers.people.setChecked)
        self.arrangement.workbench_shown.connect(self.refresh_text)
        self.pickers.detector.chosen.connect(self._services.set_detector)
        self.pickers.embedder.chosen.connect(self._services.set_embedder)
        self.pickers.embedder.unavailable.connect(
            lambda each: self.live_notices.offer_download(each.name, each.problem or "")
        )
        self.controls.threshold.moved.connect(self.set_threshold)
        self.meaning.plot.moved.connect(self.set_threshold)
        self.controls.threshold.typed.connect(self.stage.view.setFocus)
        self.controls.threshold.refused.connect(self.stage.tell)
        self.controls.pause.clicked.connect(self.toggle_pause)
        self.controls.mirrored.connect(self.stage.view.set_mirrored)
        self.controls.set_camera_mirrored(mirror)
        self.desk.open_face = self.correcting.open
        self.registration.reported.connect(self.stage.tell)
        self.keeping.reported.connect(lambda text, undo: self.stage.tell(text, undo=undo))
        self.stage.undo_wanted.connect(self.keeping.undo)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no focused part used, so that a focused button keeps its Space."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        if plain and key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.toggle_pause()
        elif plain and key in _STEPS and self.stage.view.hasFocus():
            self.controls.threshold.step(_STEPS[Qt.Key(key)])
        elif self.live_actions.step(Qt.Key(key), event.modifiers()) or (
            key == Qt.Key.Key_Escape and self.correcting.close()
        ):
            pass
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.show_full_screen(False)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not self.isMaximized() and not self.isFullScreen():
            fit_screen(self)
        self._picture_timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._picture_timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "_picture_timer"):
            (self._picture_timer.stop if self.isMinimized() else self._picture_timer.start)()
            QTimer.singleShot(0, self, self.kiosk.keep_full)
        elif event.type() == QEvent.Type.StyleChange:
            colour_icons(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        by_user = event.spontaneous() or self._closed_by_key
        if by_user and self.kiosk.refuses_to_close():
            event.ignore()
            return
        what = AtClose.QUIT if self._closed else self.closing.at_close(by_user=by_user)
        if what is not AtClose.QUIT:
            event.ignore()
            if what is AtClose.WATCH:
                self._watch_hidden()
            else:
                self.closing.ask(self._closed_as)
            return
        if by_user and not self._closed and self.closing.asks_to_wait():
            event.ignore()
            return
        if not self._closed:
            self._closed = True
            self._remember()
            self.closing.hide_icon()
            self._picture_timer.stop()
            self._text_timer.stop()
            self.registration.close()
            self.keeping.close()
            self.pages.close()
            self.hide()
            stayed = self._services.stop(_STOP_SECONDS)
            if stayed:
                _log.warning("These threads did not end in time and are left behind: %s", ", ".join(stayed))
            self.closed.emit()
        event.accept()

    def _closed_as(self, chosen: AtClose) -> None:
        (self._watch_hidden if chosen is AtClose.WATCH else self.closing.quit)()

    def _watch_hidden(self) -> None:
        self._remember()
        self.pages.close()
        self.hide()

    @property
    def snapshot(self) -> Snapshot:
        """The one painted last."""
        return self._snapshot
