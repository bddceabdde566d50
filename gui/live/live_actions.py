"""What is done with the live picture beside correcting it: saved, recorded, sought in, dragged out; and its menu."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from gui.live.correcting import Correcting
from gui.live.picture_menu import PictureMenu
from gui.live.playback_bar import PAGE, STEP, PlaybackBar
from gui.live.saving import Saving
from gui.live.stage import Stage
from gui.output.picture_drag import DraggedPicture, RowDrags, key_picture
from gui.people.people_panel import PeoplePanel
from gui.widgets.icons import name_icon
from gui.windows import Pages
from realtime.interfaces import Snapshot
from services.app_services import AppServices
from services.language import tr

if TYPE_CHECKING:
    from gui.output.listing import Listing

_LOOP = "loop"


class LiveActions(QObject):
    """``snapshot`` gives what was painted last of the source in focus, ``shown`` that of all that are shown large.

    file_actions: for the File menu; None is a separator.
    """

    def __init__(
        self,
        services: AppServices,
        stage: Stage,
        people: PeoplePanel,
        correcting: Correcting,
        pages: Pages,
        snapshot: Callable[[], Snapshot],
        shown: Callable[[], tuple[Snapshot, ...]],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = services.session
        self._stage = stage
        self._people = people
        self._correcting = correcting
        self._pages = pages
        self._snapshot = snapshot
        self._window = window
        self.menu: PictureMenu | None = None
        self.saving = Saving(services, stage, shown)
        self.playback = PlaybackBar()
        self.playback.sought.connect(self._session.seek)
        self.playback.looped.connect(self._session.set_loop)
        self.save_picture = self._action(tr("&Save the picture"), "Ctrl+S", "snapshot", self.saving.save_picture)
        self.record = self._action(tr("&Record"), "Ctrl+R", "record", self.saving.toggle_recording)
        self.print = self._action(tr("Pri&nt the list of people…"), "Ctrl+P", "print", self._print)
        self.save_list = self._action(tr("Save the list of people as P&DF…"), "", "save", self._save_list)
        self.file_actions = (self.save_picture, self.record, None, self.print, self.save_list, None)
        RowDrags(people.list, self._photo_of)

    def add_menu(self, *general: QAction | None) -> None:
        """``general``: more for the menu of the picture."""
        actions = self.save_picture, self.record, None, *general
        self.menu = PictureMenu(self._stage.view, self._correcting, self._pages, self._snapshot, actions)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Called with every picture."""
        self.playback.show_snapshot(snapshot)

    def refresh(self) -> None:
        """Called a few times a second."""
        self.saving.refresh()
        text = tr("Stop &recording") if self.saving.is_recording else tr("&Record")
        if text != self.record.text():
            self.record.setText(text)
            name_icon(self.record, "stop" if self.saving.is_recording else "record")

    def step(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Seeks by Shift and an arrow key, further with Ctrl; returns whether it was one."""
        direction = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        keyboard = Qt.KeyboardModifier
        modifiers &= ~keyboard.KeypadModifier
        is_page = modifiers == keyboard.ShiftModifier | keyboard.ControlModifier
        if direction is None or not (is_page or modifiers == keyboard.ShiftModifier):
            return False
        if self._snapshot().duration is None:
            return False
        self.playback.step(direction * (PAGE if is_page else STEP))
        return True

    def save(self, memory: QSettings) -> None:
        memory.setValue(_LOOP, self.playback.loop.isChecked())

    def restore(self, memory: QSettings) -> None:
        if bool(memory.value(_LOOP, False, bool)):
            self._session.set_loop(True)

    def _action(self, text: str, key: str, icon: str, do: Callable[[], object]) -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        name_icon(action, icon)
        action.triggered.connect(lambda _checked=False: do())
        return action

    def _listing(self) -> Listing | None:
        from gui.output.listings import people_listing

        people = [row.person for row in self._people.model.rows]
        return people_listing(people, dict(self._snapshot().seen), self._people.search.text().strip())

    def _print(self) -> None:
        self._pages.printing.ask_to_print(self._window, self._listing)

    def _save_list(self) -> None:
        self._pages.printing.ask_where_to_save(self._window, self._listing)

    def _photo_of(self, index: QModelIndex) -> DraggedPicture | None:
        """The picture of a person in the list."""
        return key_picture(self._snapshot().gallery, self._people.list.name_at(index))
