"""The menu bar: every command with its key; and the texts of the Help menu."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from gui.arrangement import Arrangement
from gui.live.control_strip import ControlStrip
from gui.live.correcting import Correcting
from gui.live.pickers import SourceMenu
from gui.people.keeping import Keeping
from gui.people.people_panel import PeoplePanel
from gui.people.registration import Registration
from gui.reception.desk import Desk
from gui.widgets.buttons import undo_text
from gui.widgets.icons import name_icon
from gui.widgets.theme import Appearance
from gui.windows import Pages
from realtime.interfaces import SessionState, Snapshot
from recognition.message import Message
from services.gallery.editor import PeopleView
from services.language import tr
from services.messages.gallery import change_text
from services.program import TITLE, log_file

_ABOUT = """<h3>{title}</h3>
<p>Names the people you have registered, on a live picture.</p>
<p><b>Privacy.</b> {privacy} The internet is used only when you ask for a network's weights to be
downloaded. Deleting the gallery folder forgets everyone. Ask people before you register them.</p>
<p><b>A name is a guess.</b> It says that a face is near somebody's photos, not that it is them. Do not let anything
important depend on it.</p>
<p><b>Licences.</b> Rollcall: MIT. Qt for Python: LGPL 3. OpenCV, OpenVINO: Apache 2.0. MTCNN: MIT. YuNet: MIT.
SFace: Apache 2.0. keras-vggface: MIT; its weights were trained on VGGFace and VGGFace2, published for
research.</p>
<p><b>On this computer.</b> Gallery: {gallery}<br>Log: {log}</p>"""

_STAYS = (
    "Everything stays on this computer: the picture, the photos in the gallery folder, and the embeddings computed "
    "from them. Nothing is sent anywhere."
)
_SENT = (
    "Arrivals are sent to {}: who comes and goes, and when, as config.yaml says (webhook.url). Everything else stays "
    "on this computer: the picture, the photos in the gallery folder, and the embeddings computed from them."
)

_REGISTERING = """<h3>Registering people</h3>
<ol>
<li>Drop a photo onto the window, or paste it, and type the name. Where there are several faces, click on the right
one.</li>
<li>Or click on a face in the live picture and say who it is.</li>
<li>Or let the camera take the pictures: <i>Tools, Register somebody from the camera</i> (Ctrl+E).</li>
<li>Or put it into the gallery folder: <i>Full Name.jpg</i>, or several in a folder <i>Full Name</i>.</li>
</ol>
<p>It takes effect within two seconds. Two or three photos in different light work better than one. A good photo shows
one face from the front, sharp, well lit, at least 100 pixels wide.</p>
<p>To forget somebody, remove them from the list, or delete their photos from the gallery folder. What was removed in
the window can be restored for 30 days, or until you delete it from <i>.rollcall/removed</i> in that folder.</p>
<p>Photos that cannot be used are listed under the people, each with its reason.</p>"""

MORE_KEYS = (
    ("Space", "Pause the picture, go on, or play a clip again"),
    ("Left, Right", "On the picture or the slider: threshold stricter, looser by one step"),
    ("Esc", "Close the card of a face, or leave full screen"),
    ("F2, Del", "Rename, remove the person selected in the list"),
)
"""Keys that are in no menu, or only shown there, with what they do."""
_PAUSE = {SessionState.PAUSED: "&Go on", SessionState.FINISHED: "&Play again"}
_THEMES = (("system", "As the &system"), ("light", "&Light"), ("dark", "&Dark"))


class Menus(QObject):
    """Actions belong to ``window``, so that their keys work while the menu bar is hidden."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._undo: Message | None = None

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.pause.setText(f"{_PAUSE.get(snapshot.state, '&Pause')}\tSpace")

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

    def add_edit(
        self, keeping: Keeping, registration: Registration, correcting: Correcting, settings: Callable[[], object]
    ) -> None:
        menu = self._menu("&Edit")
        self.undo = self._add(menu, "&Undo", keeping.undo, "Ctrl+Z", "undo")
        self.undo.setEnabled(False)
        menu.addSeparator()
        self._add(menu, "&Paste a picture of somebody", registration.paste, "Ctrl+V")
        self.correct = self._add(menu, "&Correct a face", correcting.open_next, "C")
        self.correct.setToolTip("Again for the next face")
        menu.addSeparator()
        self._add(menu, tr("&Settings…"), settings, "Ctrl+,").setMenuRole(QAction.MenuRole.PreferencesRole)

    def add_view(
        self,
        appearance: Appearance,
        controls: ControlStrip,
        arrangement: Arrangement,
        desk: Desk,
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
        self.workbench = self._add(menu, "&Workbench", lambda: None, "F9", checkable=True)
        self.workbench.setToolTip("Detector, network, figures, and what the threshold means")
        people = arrangement.toggleViewAction()
        people.setText("P&eople")
        people.setShortcut("Ctrl+P")
        menu.addAction(people)
        self._window.addAction(people)
        self.meaning = self._add(menu, "What the &threshold means", lambda: None, "Ctrl+T", checkable=True)
        self.meaning.setChecked(arrangement.wants_meaning)
        self.meaning.setEnabled(arrangement.is_workbench)
        self.workbench.toggled.connect(arrangement.show_workbench)
        self.meaning.toggled.connect(arrangement.show_meaning)
        arrangement.workbench_shown.connect(self.workbench.setChecked)
        arrangement.workbench_shown.connect(self.meaning.setEnabled)
        arrangement.meaning_wanted.connect(self.meaning.setChecked)
        self.sounds = self._add(menu, "&Sound when somebody comes or goes", lambda: None, checkable=True)
        self.sounds.setToolTip("The alert sound of the system")
        self.sounds.toggled.connect(desk.set_sounds)
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

    def add_help(self, snapshot: Callable[[], Snapshot], first_steps: Callable[[], object]) -> None:
        menu = self._menu("&Help")
        self._add(menu, "&Registering people", lambda: self._show_text("Registering people", _REGISTERING), "F1")
        self._add(menu, "&First steps…", first_steps)
        self._add(menu, "&Keys", self._show_keys)
        menu.addSeparator()
        self._add(menu, "&About Rollcall", lambda: self._show_about(snapshot()))

    def _show_about(self, snapshot: Snapshot) -> None:
        host = snapshot.webhook_host  # that arrivals are sent to, or empty
        privacy = _SENT.format(html.escape(host)) if host else _STAYS
        gallery, log = (html.escape(str(each or "none")) for each in (snapshot.gallery.folder, log_file()))
        self._show_text("About Rollcall", _ABOUT.format(title=TITLE, privacy=privacy, gallery=gallery, log=log))

    def _show_keys(self) -> None:
        """Of the menus, and those that are in none."""
        actions = [each for each in self._window.actions() if not each.shortcut().isEmpty()]
        named = [(each.shortcut().toString(), re.sub("&(.)", r"\1", each.text()).rstrip("…")) for each in actions]
        rows = "".join(f"<tr><td><b>{k}</b></td><td>{html.escape(text)}</td></tr>" for k, text in (*MORE_KEYS, *named))
        self._show_text("Keys", f'<h3>Keys</h3><table cellpadding="3">{rows}</table>')

    def _show_text(self, title: str, text: str) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.open()

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
