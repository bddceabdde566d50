"""The menu bar: every command with its key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gui.about import show_about, show_keys, show_registering
from gui.icons import name_icon
from gui.pickers import SourceMenu
from gui.theme import Appearance
from realtime.interfaces import SessionState, Snapshot

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_THEMES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))


class Commands(QObject):
    """Actions belong to the window, so that their keys work while the menu bar is hidden."""

    def __init__(self, window: MainWindow, appearance: Appearance, sources: SourceMenu) -> None:
        super().__init__(window)
        self._window = window
        bar = window.menuBar()
        file = bar.addMenu("&File")
        file.addMenu(sources)
        for action in sources.actions():
            window.addAction(action)
        file.addSeparator()
        self._add(file, "Add &photos…", window.registration.ask_for_pictures, drawing="add")
        self._add(file, "Open &gallery folder", window.people.show_folder, drawing="folder")
        file.addSeparator()
        self._add(file, "&Quit", window.close, "Ctrl+Q")
        view = bar.addMenu("&View")
        # Space is the window's own key, for it must not be taken from a focused button: shown, not bound.
        self.pause = self._add(view, "&Pause\tSpace", window.toggle_pause)
        self.mirror = self._add(view, "&Mirror", window.controls.mirror.toggle, "M")
        self.mirror.setCheckable(True)
        window.controls.mirror.toggled.connect(self.mirror.setChecked)
        view.addSeparator()
        self.people = self._add(view, "P&eople", self._toggle_people, "Ctrl+P")
        self.people.setCheckable(True)
        self.meaning = self._add(view, "What the &threshold means", lambda: None, "Ctrl+T")
        self.meaning.setCheckable(True)
        self.meaning.setChecked(True)
        self.meaning.toggled.connect(window.show_meaning)
        self.full_screen = self._add(view, "&Full screen", window.toggle_full_screen, "F11")
        view.addSeparator()
        themes = QActionGroup(self)
        for choice, words in _THEMES:
            action = self._add(view, words, partial(appearance.choose, choice))
            action.setCheckable(True)
            action.setChecked(choice == appearance.choice)
            themes.addAction(action)
        tools = bar.addMenu("&Tools")
        self._add(tools, "Who is on these &pictures…", window.pages.show_stills, "Ctrl+I", drawing="picture")
        self._add(tools, "&How good is it…", window.pages.show_evaluation)
        self._add(tools, "&Models and licences…", window.pages.show_models)
        guide = bar.addMenu("&Help")
        self._add(guide, "&Registering people", lambda: show_registering(window), "F1")
        self._add(guide, "&Keys", lambda: show_keys(window))
        guide.addSeparator()
        self._add(guide, "&About Rollcall", lambda: show_about(window))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        paused = snapshot.state is SessionState.PAUSED
        self.pause.setText("&Go on\tSpace" if paused else "&Pause\tSpace")
        shown = self._window.dock.isVisibleTo(self._window)
        self.people.setChecked(shown)
        self._window.pickers.people.setChecked(shown)

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
