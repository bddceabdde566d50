"""Keeping the gallery from the main window: what is wished for a person, undo, and a remark on what came of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.people.people_list import Wish
from gui.people.person_chooser import PersonChooser
from gui.people.person_page import PersonPage
from gui.widgets.name_asking import ask_new_name
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from services.app_services import AppServices
from services.gallery.editor import PeopleView


class Keeping(QObject):
    """``said`` carries a remark in passing, and whether it can be taken back; ``elsewhere`` a Wish that another part
    of the window fulfils, and the person's name."""

    said = Signal(str, bool)
    elsewhere = Signal(object, str)

    def __init__(
        self, services: AppServices, snapshot: Callable[[], Snapshot], appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._services = services
        self._session = services.session
        self._people = services.people
        self._snapshot = snapshot
        self._appearance = appearance
        self._window = window
        self._page: PersonPage | None = None
        view = self._people.view()
        self._heard = (view.said, view.undo)
        self._asked_at: int | None = None

    def pull(self) -> PeopleView:
        """Remarks on what came of a command; gives the view."""
        view = self._people.view()
        heard = (view.said, view.undo)
        answered = self._asked_at is not None and view.version != self._asked_at
        if view.said and (heard != self._heard or answered):
            # Of an error, or of an undo, the button would take back something else.
            self.said.emit(view.said, bool(view.undo) and view.said.startswith(view.undo))
            self._asked_at = None
        self._heard = heard
        return view

    def fulfil(self, wish: Wish, person: str) -> None:
        match wish:
            case Wish.PICTURES | Wish.KEY_PICTURE:
                self.show_person(person, choose_key=wish is Wish.KEY_PICTURE)
            case Wish.RENAME:
                self._rename(person)
            case Wish.MERGE:
                self._merge(person)
            case Wish.REMOVE:
                self._asked()
                self._people.remove(person)
            case _:
                self.elsewhere.emit(wish, person)

    def undo(self) -> None:
        """Takes back the last change of this window."""
        self._asked()
        self._people.undo()

    def show_person(self, person: str, *, choose_key: bool = False) -> PersonPage:
        if self._page is None:
            self._page = PersonPage(self._services, self._snapshot, self._appearance, self._window)
            self._page.wished.connect(self.fulfil)
        self._page.show_person(person, choose_key=choose_key)
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()
        return self._page

    def close(self) -> None:
        if self._page is not None:
            self._page.close()

    def _asked(self) -> None:
        """The next outcome is news, even where its words are those of the last one."""
        self._asked_at = self._people.view().version

    def _front(self, person: str) -> QWidget:
        """The window in which somebody asked."""
        page = self._page
        return page if page is not None and page.isVisible() and page.person == person else self._window

    def _rename(self, person: str) -> None:
        names = [each.name for each in self._snapshot().gallery.people]
        dialog = ask_new_name(person, names, self._people, self._front(person), self._asked)
        if self._page is not None and self._page.person == person:
            dialog.answered.connect(self._page.renamed)

    def _merge(self, person: str) -> None:
        chooser = PersonChooser(
            f"Into whom is {person} to be merged?",
            "Merge into {}",
            self._snapshot(),
            self._appearance.theme,
            self._front(person),
            without=person,
        )
        chooser.chosen.connect(lambda into: self._merge_into(person, into))
        chooser.open()

    def _merge_into(self, person: str, into: str) -> None:
        self._asked()
        self._people.merge(person, into)
        if self._page is not None and self._page.person == person:
            self._page.renamed(into)
