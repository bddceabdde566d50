"""The menu bar: every command with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.about import show_about, show_keys, show_registering
from gui.live.control_strip import ControlStrip
from gui.live.correcting import Correcting
from gui.live.pickers import SourceMenu
from gui.main_layout import MainLayout
from gui.people.keeping import Keeping
from gui.people.people_panel import PeoplePanel
from gui.people.registration import Registration
from gui.widgets.buttons import undo_text
from gui.widgets.icons import name_icon
from gui.widgets.theme import Appearance
from gui.windows import Pages
from realtime.interfaces import SessionState, Snapshot
from recognition.message import Message
from services.gallery.editor import PeopleView
from services.messages.gallery import change_text

_THEMES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))


class Menus(QObject):
    """Actions belong to ``window``, so that their keys work while the menu bar is hidden."""

    def __init__(self, window: QMainWindow, layout: MainLayout) -> None:
        super().__init__(window)
        self._window = window
        self._layout = layout
        self._undo: Message | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        is_paused = snapshot.state is SessionState.PAUSED
        self.pause.setText("&Go on\tSpace" if is_paused else "&Pause\tSpace")
        self.people.setChecked(self._layout.shows_people)

    def show_people(self, view: PeopleView) -> None:
        """What Undo would undo."""
        if view.undo != self._undo:
            self._undo = view.undo
            self.undo.setText(undo_text(change_text(view.undo)))
            self.undo.setEnabled(view.undo is not None)

    def add_file(self, sources: SourceMenu, registration: Registration, people: PeoplePanel) -> None:
        menu = self._menu("&File")
        menu.addMenu(sources)
        for action in sources.actions():
            self._window.addAction(action)
        menu.addSeparator()
        self._add(menu, "Add &photos…", registration.ask_for_pictures, icon="add")
        self._add(menu, "&Import a folder of people…", registration.ask_for_folder)
        self._add(menu, "Open &gallery folder", people.show_folder, icon="folder")
        menu.addSeparator()
        self._add(menu, "&Quit", self._window.close, "Ctrl+Q")

    def add_edit(self, keeping: Keeping, registration: Registration, correcting: Correcting) -> None:
        menu = self._menu("&Edit")
        self.undo = self._add(menu, "&Undo", keeping.undo, "Ctrl+Z", "undo")
        self.undo.setEnabled(False)
        menu.addSeparator()
        self._add(menu, "&Paste a picture of somebody", registration.paste, "Ctrl+V")
        self.correct = self._add(menu, "&Correct a face", correcting.open_next, "C")
        self.correct.setToolTip("Again for the next face")

    def add_view(
        self,
        appearance: Appearance,
        controls: ControlStrip,
        *,
        pause: Callable[[], object],
        full_screen: Callable[[], object],
    ) -> None:
        menu = self._menu("&View")
        # The window handles Space itself, so that it is not taken from a focused button: shown here, not bound.
        self.pause = self._add(menu, "&Pause\tSpace", pause)
        self.mirror = self._add(menu, "&Mirror", controls.mirror.toggle, "M", checkable=True)
        controls.mirror.toggled.connect(self.mirror.setChecked)
        menu.addSeparator()
        self.people = self._add(menu, "P&eople", self._layout.toggle_people, "Ctrl+P", checkable=True)
        self.meaning = self._add(menu, "What the &threshold means", lambda: None, "Ctrl+T", checkable=True)
        self.meaning.setChecked(True)
        self.meaning.toggled.connect(self._layout.show_meaning)
        self.full_screen = self._add(menu, "&Full screen", full_screen, "F11")
        menu.addSeparator()
        themes = QActionGroup(self)
        for choice, text in _THEMES:
            action = self._add(menu, text, partial(appearance.choose, choice), checkable=True)
            action.setChecked(choice == appearance.choice)
            themes.addAction(action)

    def add_tools(self, pages: Pages) -> None:
        menu = self._menu("&Tools")
        self._add(menu, "Who is on these &pictures…", pages.show_stills, "Ctrl+I", "picture")
        self._add(menu, "Sort a folder of &faces…", pages.show_sorting, "Ctrl+F", "people")
        self._add(menu, "Who do they &look like? A game…", pages.show_lookalikes, "Ctrl+K", "demo")
        menu.addSeparator()
        self._add(menu, "&Register somebody from the camera…", pages.show_enrolment, "Ctrl+E", "camera")
        self._add(menu, "&Check the gallery…", pages.show_audit, "Ctrl+G")
        menu.addSeparator()
        self._add(menu, "&Strangers…", pages.show_strangers, "Ctrl+U")
        self._add(menu, "S&ightings…", pages.show_sightings, "Ctrl+L")
        menu.addSeparator()
        self._add(menu, "&Train recognition…", pages.show_training, "Ctrl+Shift+T")
        self._add(menu, "&How good is it…", pages.show_evaluation)
        self._add(menu, "&Models and licences…", pages.show_models)

    def add_help(self, snapshot: Callable[[], Snapshot]) -> None:
        menu, window = self._menu("&Help"), self._window
        self._add(menu, "&Registering people", lambda: show_registering(window), "F1")
        self._add(menu, "&Keys", lambda: show_keys(window))
        menu.addSeparator()
        self._add(menu, "&About Rollcall", lambda: show_about(window, snapshot().webhook_host))

    def _menu(self, title: str) -> QMenu:
        return self._window.menuBar().addMenu(title)

    def _add(
        self,
        menu: QMenu,
        text: str,
        do: Callable[[], object],
        key: str = "",
        icon: str = "",
        *,
        checkable: bool = False,
    ) -> QAction:
        action = QAction(text, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        if icon:
            name_icon(action, icon)
        action.setCheckable(checkable)
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)
        self._window.addAction(action)
        return action
