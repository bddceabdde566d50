"""The menu bar: every command with its key."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.arrangement import Arrangement
from gui.help_texts import about, registering
from gui.live.cameras import Cameras
from gui.live.control_strip import ControlStrip
from gui.live.correcting import Correcting
from gui.live.figures_bar import FiguresBar
from gui.live.pickers import SourceMenu
from gui.operators.operator_lock import OperatorLock
from gui.people.keeping import Keeping
from gui.people.people_panel import PeoplePanel
from gui.people.registration import Registration
from gui.reception.desk import Desk
from gui.widgets.buttons import spoken_label, undo_text
from gui.widgets.dialogs import TextDialog
from gui.widgets.icons import name_icon
from gui.widgets.theme import Appearance
from gui.windows import Pages
from realtime.interfaces import SessionState, Snapshot
from recognition.message import Message
from services.gallery.editor import PeopleView
from services.language import tr
from services.messages.gallery import change_text
from services.program import log_file


def more_keys() -> tuple[tuple[str, str], ...]:
    """Keys that are in no menu, or only shown there, with what they do."""
    return (
        ("Space", tr("Pause the picture, go on, or play a clip again")),
        ("Left, Right", tr("On the picture or the slider: threshold stricter, looser by one step")),
        ("Shift+Left, Shift+Right", tr("In a film: 5 seconds back, on; with Ctrl 30 seconds")),
        ("Esc", tr("Close the card of a face, or leave full screen")),
        ("F2, Del", tr("Rename, remove the person selected in the list")),
    )


def _pause_text(state: SessionState) -> str:
    match state:
        case SessionState.PAUSED:
            return tr("&Go on")
        case SessionState.FINISHED:
            return tr("&Play again")
        case _:
            return tr("&Pause")


def _themes() -> tuple[tuple[str, str], ...]:
    return ("system", tr("As the &system")), ("light", tr("&Light")), ("dark", tr("&Dark"))


class Menus(QObject):
    """Actions belong to ``window``, so that their keys work while the menu bar is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Message | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.pause.setText(f"{_pause_text(snapshot.state)}\tSpace")

    def show_people(self, view: PeopleView) -> None:
        """What Undo would undo."""
        if view.undo != self._undo:
            self._undo = view.undo
            self.undo.setText(undo_text(change_text(view.undo)))
            self.undo.setEnabled(view.undo is not None)

    def add_file(
        self,
        sources: SourceMenu,
        registration: Registration,
        people: PeoplePanel,
        more: Sequence[QAction | None],
        *,
        close: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        """``more``: further actions, None for a separator. ``close`` closes the window as its button does,
        ``leave`` quits."""
        menu = self._menu(tr("&File"))
        self._sources = menu.addMenu(sources)
        for action in sources.actions():
            self._window.addAction(action)
        menu.addSeparator()
        self._add(menu, tr("Add &photos…"), registration.ask_for_pictures, icon="add")
        self._add(menu, tr("&Import a folder of people…"), registration.ask_for_folder)
        self._add(menu, tr("Open &gallery folder"), people.show_folder, icon="folder")
        menu.addSeparator()
        for each in more:
            if each is None:
                menu.addSeparator()
            else:
                menu.addAction(each)
                self._window.addAction(each)
        self._add(menu, tr("&Close the window"), close, "Ctrl+W", "close")
        last = self._add(menu, tr("&Quit"), leave, "Ctrl+Q")
        last.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        last.setMenuRole(QAction.MenuRole.QuitRole)

    def of_picture(self) -> tuple[QAction | None, ...]:
        """For the menu of the picture."""
        return self.pause, self.mirror, self.full_screen, None, self._sources

    def add_edit(
        self, keeping: Keeping, registration: Registration, correcting: Correcting, settings: Callable[[], object]
    ) -> None:
        menu = self._menu(tr("&Edit"))
        self.undo = self._add(menu, tr("&Undo"), keeping.undo, "Ctrl+Z", "undo")
        self.undo.setEnabled(False)
        menu.addSeparator()
        self._add(menu, tr("&Paste a picture of somebody"), registration.paste, "Ctrl+V")
        self.correct = self._add(menu, tr("&Correct a face"), correcting.open_next, "C")
        self.correct.setToolTip(tr("Again for the next face"))
        menu.addSeparator()
        self._add(menu, tr("&Settings…"), settings, "Ctrl+,").setMenuRole(QAction.MenuRole.PreferencesRole)

    def add_view(
        self,
        appearance: Appearance,
        controls: ControlStrip,
        arrangement: Arrangement,
        desk: Desk,
        kiosk: QAction,
        cameras: Cameras,
        *,
        pause: Callable[[], object],
        full_screen: Callable[[], object],
    ) -> None:
        menu = self._menu(tr("&View"))
        # The window handles Space itself, so that it is not taken from a focused button: shown here, not bound.
        self.pause = self._add(menu, f"{_pause_text(SessionState.RUNNING)}\tSpace", pause)
        self.mirror = self._add(menu, tr("&Mirror"), controls.mirror.toggle, "M", checkable=True)
        controls.mirror.toggled.connect(self.mirror.setChecked)
        for each in (cameras.all, cameras.next):
            menu.addAction(each)
        menu.addSeparator()
        self.workbench = self._add(menu, tr("&Workbench"), lambda: None, "F9", checkable=True)
        self.workbench.setToolTip(tr("Detector, network, figures, and what the threshold means"))
        people = arrangement.toggleViewAction()
        people.setText(tr("P&eople"))
        people.setShortcut("F8")
        menu.addAction(people)
        self._window.addAction(people)
        self._add(menu, tr("Fi&nd somebody"), arrangement.find_somebody, "Ctrl+F", "search")
        self.meaning = self._add(menu, tr("What the &threshold means"), lambda: None, "Ctrl+T", checkable=True)
        self.meaning.setChecked(arrangement.wants_meaning)
        self.meaning.setEnabled(arrangement.is_workbench)
        self.workbench.toggled.connect(arrangement.show_workbench)
        self.meaning.toggled.connect(arrangement.show_meaning)
        arrangement.workbench_shown.connect(self.workbench.setChecked)
        arrangement.workbench_shown.connect(self.meaning.setEnabled)
        arrangement.meaning_wanted.connect(self.meaning.setChecked)
        self.sounds = self._add(menu, tr("So&und when somebody comes or goes"), lambda: None, checkable=True)
        self.sounds.setToolTip(tr("The alert sound of the system"))
        self.sounds.toggled.connect(desk.set_sounds)
        self.full_screen = self._add(menu, tr("&Full screen"), full_screen, "F11")
        menu.addAction(kiosk)
        menu.addSeparator()
        themes, choices = QActionGroup(self), dict[str, QAction]()
        for choice, text in _themes():
            action = self._add(menu, text, partial(appearance.choose, choice), checkable=True)
            themes.addAction(action)
            choices[choice] = action
        # The settings can change it, too.
        menu.aboutToShow.connect(lambda: choices[appearance.choice].setChecked(True))
        choices[appearance.choice].setChecked(True)

    def add_tools(self, pages: Pages, keeping: Keeping, lock: OperatorLock) -> None:
        menu = self._menu(tr("&Tools"))
        self._add(menu, tr("Who is on these &pictures…"), pages.show_stills, "Ctrl+I", "picture")
        self._add(menu, tr("Sort a folder of &faces…"), pages.show_sorting, "Ctrl+Shift+F", "people")
        self._add(menu, tr("Who do they &look like? A game…"), pages.show_lookalikes, "Ctrl+K", "demo")
        menu.addSeparator()
        self._add(menu, tr("&Register somebody from the camera…"), pages.show_enrolment, "Ctrl+E", "camera")
        self._add(menu, tr("Import a director&y or tagged photos…"), pages.show_people_import, icon="people")
        self._add(menu, tr("&Check the gallery…"), pages.show_audit, "Ctrl+G")
        menu.addSeparator()
        self._add(menu, tr("&Strangers…"), pages.show_strangers, "Ctrl+U")
        self._add(menu, tr("S&ightings…"), pages.show_sightings, "Ctrl+L")
        self._add(menu, tr("&Attendance…"), pages.show_attendance, "Ctrl+Shift+A")
        menu.addSeparator()
        self._add(menu, tr("&Train recognition…"), pages.show_training, "Ctrl+Shift+T")
        self._add(menu, tr("&How good is it…"), pages.show_evaluation)
        self._add(menu, tr("&Models and licences…"), pages.show_models)
        menu.addSeparator()
        self._add(menu, tr("Au&dit trail…"), pages.show_trail)
        self._add(menu, tr("E&xport everybody…"), keeping.export_everybody)
        self._add(menu, tr("Rene&w the templates…"), keeping.renew_templates)
        self._add(menu, tr("&Operators…"), lock.show_operators)
        menu.addAction(lock.action)
        self._window.addAction(lock.action)

    def add_help(self, snapshot: Callable[[], Snapshot], first_steps: Callable[[], object]) -> None:
        menu = self._menu(tr("&Help"))
        shown = self._add(
            menu, tr("&Registering people"), lambda: self._show_text(tr("Registering people"), registering()), "F1"
        )
        shown.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        self._add(menu, tr("&First steps…"), first_steps)
        self._add(menu, tr("&Keys"), self._show_keys)
        menu.addSeparator()
        self._add(menu, tr("&About Rollcall"), lambda: self._show_about(snapshot()))

    def _show_about(self, snapshot: Snapshot) -> None:
        bar = self._window.findChild(FiguresBar)
        server = "" if bar is None else bar.server
        text = about(snapshot.webhook_host, snapshot.gallery.folder, log_file(), server)
        self._show_text(tr("About Rollcall"), text)

    def _show_keys(self) -> None:
        """Of the menus, and those that are in none."""
        actions = [each for each in self._window.actions() if not each.shortcut().isEmpty()]
        named = [(each.shortcut().toString(), spoken_label(each.text())) for each in actions]
        rows = "".join(
            f"<tr><td><b>{k}</b></td><td>{html.escape(text)}</td></tr>" for k, text in (*more_keys(), *named)
        )
        title = tr("Keys")
        self._show_text(title, f'<h3>{title}</h3><table cellpadding="3">{rows}</table>')

    def _show_text(self, title: str, text: str) -> None:
        TextDialog(self._window, title, text).open()

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
