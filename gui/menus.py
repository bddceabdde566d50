"""The menu bar: every command with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.about import show_about, show_keys, show_registering
from gui.live.pickers import SourceMenu
from gui.widgets.icons import name_icon
from gui.widgets.theme import Appearance
from realtime.interfaces import SessionState, Snapshot
from services.gallery.editor import PeopleView

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_THEMES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))
_UNDO_ROOM = 60


class Commands(QObject):
    """Actions belong to the window, so that their keys work while the menu bar is hidden."""

    def __init__(self, window: MainWindow, appearance: Appearance, sources: SourceMenu) -> None:
        super().__init__(window)
        self._window = window
        self._undo_words: str | None = None
        bar = window.menuBar()
        self._file(bar.addMenu("&File"), sources)
        self._edit(bar.addMenu("&Edit"))
        self._view(bar.addMenu("&View"), appearance)
        self._tools(bar.addMenu("&Tools"))
        self._help(bar.addMenu("&Help"))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        paused = snapshot.state is SessionState.PAUSED
        self.pause.setText("&Go on\tSpace" if paused else "&Pause\tSpace")
        shown = self._window.dock.isVisibleTo(self._window)
        self.people.setChecked(shown)
        self._window.pickers.people.setChecked(shown)

    def show_people(self, view: PeopleView) -> None:
        """What undo would take back."""
        if view.undo != self._undo_words:
            self._undo_words = view.undo
            words = view.undo if len(view.undo) <= _UNDO_ROOM else f"{view.undo[: _UNDO_ROOM - 1].rstrip()}…"
            self.undo.setText(f"&Undo: {words.replace('&', '&&')}" if words else "&Undo")
            self.undo.setEnabled(bool(words))

    def _file(self, menu: QMenu, sources: SourceMenu) -> None:
        window = self._window
        menu.addMenu(sources)
        for action in sources.actions():
            window.addAction(action)
        menu.addSeparator()
        self._add(menu, "Add &photos…", window.registration.ask_for_pictures, drawing="add")
        self._add(menu, "&Import a folder of people…", window.registration.ask_for_folder)
        self._add(menu, "Open &gallery folder", window.people.show_folder, drawing="folder")
        menu.addSeparator()
        self._add(menu, "&Quit", window.close, "Ctrl+Q")

    def _edit(self, menu: QMenu) -> None:
        window = self._window
        self.undo = self._add(menu, "&Undo", window.keeping.undo, "Ctrl+Z", drawing="undo")
        self.undo.setEnabled(False)
        menu.addSeparator()
        self._add(menu, "&Paste a picture of somebody", window.registration.paste, "Ctrl+V")
        self.correct = self._add(menu, "&Correct a face", window.correcting.open_next, "C")
        self.correct.setToolTip("Again for the next face")

    def _view(self, menu: QMenu, appearance: Appearance) -> None:
        window = self._window
        # Space is the window's own key, for it must not be taken from a focused button: shown, not bound.
        self.pause = self._add(menu, "&Pause\tSpace", window.toggle_pause)
        self.mirror = self._add(menu, "&Mirror", window.controls.mirror.toggle, "M")
        self.mirror.setCheckable(True)
        window.controls.mirror.toggled.connect(self.mirror.setChecked)
        menu.addSeparator()
        self.people = self._add(menu, "P&eople", self._toggle_people, "Ctrl+P")
        self.people.setCheckable(True)
        self.meaning = self._add(menu, "What the &threshold means", lambda: None, "Ctrl+T")
        self.meaning.setCheckable(True)
        self.meaning.setChecked(True)
        self.meaning.toggled.connect(window.arrangement.show_meaning)
        self.full_screen = self._add(menu, "&Full screen", window.toggle_full_screen, "F11")
        menu.addSeparator()
        themes = QActionGroup(self)
        for choice, words in _THEMES:
            action = self._add(menu, words, partial(appearance.choose, choice))
            action.setCheckable(True)
            action.setChecked(choice == appearance.choice)
            themes.addAction(action)

    def _tools(self, menu: QMenu) -> None:
        pages = self._window.pages
        self._add(menu, "Who is on these &pictures…", pages.show_stills, "Ctrl+I", drawing="picture")
        self._add(menu, "Sort a folder of &faces…", pages.show_clusters, "Ctrl+F", drawing="people")
        self._add(menu, "Who do they &look like? A game…", pages.show_lookalikes, "Ctrl+K", drawing="demo")
        menu.addSeparator()
        self._add(menu, "&Register somebody from the camera…", pages.show_enrolment, "Ctrl+E", drawing="camera")
        self._add(menu, "&Check the gallery…", pages.show_doctor, "Ctrl+G")
        menu.addSeparator()
        self._add(menu, "&Strangers…", pages.show_strangers, "Ctrl+U")
        self._add(menu, "S&ightings…", pages.show_sightings, "Ctrl+L")
        menu.addSeparator()
        self._add(menu, "&Train recognition…", pages.show_training, "Ctrl+Shift+T")
        self._add(menu, "&How good is it…", pages.show_evaluation)
        self._add(menu, "&Models and licences…", pages.show_models)

    def _help(self, menu: QMenu) -> None:
        window = self._window
        self._add(menu, "&Registering people", lambda: show_registering(window), "F1")
        self._add(menu, "&Keys", lambda: show_keys(window))
        menu.addSeparator()
        self._add(menu, "&About Rollcall", lambda: show_about(window, window.snapshot.sends_to))

    def _toggle_people(self) -> None:
        dock = self._window.dock
        dock.setVisible(not dock.isVisibleTo(self._window))

    def _add(self, menu: QMenu, words: str, do: Callable[[], object], key: str = "", drawing: str = "") -> QAction:
        action = QAction(words, self._window)
        if key:
            action.setShortcut(QKeySequence(key))
        if drawing:
            name_icon(action, drawing)
        action.triggered.connect(lambda _checked=False: do())
        menu.addAction(action)
        self._window.addAction(action)
        return action
