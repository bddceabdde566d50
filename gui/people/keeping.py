"""Actions on the people of the gallery from the main window: rename, merge, remove, undo; and their outcomes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.people.people_list import PersonAction
from gui.widgets.dialogs import ask_where_to_save, confirm
from gui.widgets.name_field import NameField, NameQuestion, ask_new_name
from gui.widgets.page import bring_up
from realtime.interfaces import Snapshot
from recognition.message import Message
from services.app_services import AppServices
from services.gallery.editor import PeopleView
from services.language import tr
from services.messages.gallery import gallery_outcome_text
from services.messages.outcomes import outcome_text
from services.task_view import Outcome

if TYPE_CHECKING:
    from gui.people.person_page import PersonPage


class Keeping(QObject):
    """``reported`` carries the outcome of a command, and whether it can be undone; ``forwarded`` a PersonAction that
    another part of the window carries out, and the person's name."""

    reported = Signal(str, bool)
    forwarded = Signal(object, str)

    def __init__(self, services: AppServices, snapshot: Callable[[], Snapshot], window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._people = services.people
        self._snapshot = snapshot
        self._window = window
        self._page: PersonPage | None = None
        view = self._people.view()
        self._last = (view.status, view.undo)
        self._requested_at: PeopleView | None = None
        self._last_consent: Outcome = None
        self._uses_consent = False

    def refresh(self) -> PeopleView:
        """Reports the outcome of a command; returns the view."""
        view = self._people.view()
        now = (view.status, view.undo)
        is_answered = self._requested_at is not None and view is not self._requested_at
        if view.status is not None and (now != self._last or is_answered):
            # After an error or an undo, the button would undo something else.
            self.reported.emit(gallery_outcome_text(view.status), view.status == view.undo)
            self._requested_at = None
        self._last = now
        self._report_consent()
        return view

    def _report_consent(self) -> None:
        """The outcome of what was done about consents and exports."""
        if not self._uses_consent:
            return
        status = self._services.consent.view().status
        if status is not self._last_consent:
            self._last_consent = status
            self.reported.emit(outcome_text(status), False)

    def act(self, action: PersonAction, person: str) -> None:
        match action:
            case PersonAction.PICTURES | PersonAction.KEY_PICTURE:
                self.show_person(person, choose_key=action is PersonAction.KEY_PICTURE)
            case PersonAction.RENAME:
                self._rename(person)
            case PersonAction.MERGE:
                self._merge(person)
            case PersonAction.REMOVE:
                self._expect_outcome()
                self._people.remove(person)
            case PersonAction.ERASE:
                self._erase(person)
            case PersonAction.CONSENT | PersonAction.WITHDRAW | PersonAction.EXPORT:
                self._act_on_consent(action, person)
            case _:
                self.forwarded.emit(action, person)

    def name_picture(self, path: str) -> None:
        """Asks who is on a picture of the gallery that is nobody's, and moves it to them."""
        names = [each.name for each in self._snapshot().gallery.people]
        field = NameField(names, self._people.same_person)
        dialog = NameQuestion(
            tr("Say who it is"),
            tr("Who is on {file}?", file=PurePosixPath(path).name),
            field,
            self._window,
            new=tr("Register"),
            known=lambda name: tr("This is {name}", name=name),
        )
        dialog.answered.connect(lambda name: self._move(path, name))
        dialog.open()

    def set_aside(self, path: str) -> None:
        self._expect_outcome()
        self._people.set_aside([path], Message("manual"))

    def _move(self, path: str, person: str) -> None:
        self._expect_outcome()
        self._people.move_pictures([path], person)

    def undo(self) -> None:
        """Undoes the last change of this window to the gallery."""
        self._expect_outcome()
        self._people.undo()

    def show_person(self, person: str, *, choose_key: bool = False) -> PersonPage:
        if self._page is None:
            from gui.people.person_page import PersonPage

            self._page = PersonPage(self._services, self._snapshot, self._window)
            self._page.requested.connect(self.act)
        self._page.show_person(person, choose_key=choose_key)
        return bring_up(self._page)

    def close(self) -> None:
        if self._page is not None:
            self._page.close()

    def _expect_outcome(self) -> None:
        """The next outcome is reported even where its text is that of the last one."""
        self._requested_at = self._people.view()

    def _front(self, person: str) -> QWidget:
        """The window in which the action was chosen."""
        page = self._page
        return page if page is not None and page.isVisible() and page.person == person else self._window

    def _rename(self, person: str) -> None:
        names = [each.name for each in self._snapshot().gallery.people]
        dialog = ask_new_name(person, names, self._people, self._front(person), self._expect_outcome)
        if self._page is not None and self._page.person == person:
            dialog.answered.connect(self._page.renamed)

    def _erase(self, person: str) -> None:
        def erase() -> None:
            self._expect_outcome()
            self._people.erase(person)

        confirm(
            self._front(person),
            tr("Erase for good"),
            tr("Erase {name} for good?", name=person),
            tr(
                "Photos, templates, sightings and what was learned of them are deleted everywhere and cannot be "
                "restored. Then every byte that Rollcall keeps is searched for what is left."
            ),
            tr("Erase"),
            tr("Keep"),
            erase,
        )

    def _act_on_consent(self, action: PersonAction, person: str) -> None:
        self._uses_consent = True
        match action:
            case PersonAction.WITHDRAW:
                self._withdraw(person)
            case PersonAction.EXPORT:
                self._export(person)
            case _:
                from gui.privacy.consent_dialog import ConsentDialog

                ConsentDialog(person, self._services.consent, self._front(person)).open()

    def _withdraw(self, person: str) -> None:
        """Offers to erase the person, too."""

        def withdraw() -> None:
            self._services.consent.withdraw(person)
            self._erase(person)

        confirm(
            self._front(person),
            tr("Withdraw consent"),
            tr("Does {name} withdraw their consent?", name=person),
            tr("It is written down. After that you are asked whether to erase what is kept of them."),
            tr("Withdraw"),
            tr("Cancel"),
            withdraw,
        )

    def _export(self, person: str) -> None:
        ask_where_to_save(
            self._front(person),
            tr("Export what is kept of {name}", name=person),
            f"{person}.zip",
            [tr("Zip file (*.zip)")],
            lambda file: self._services.consent.export(person, file),
        )

    def export_everybody(self) -> None:
        self._uses_consent = True
        ask_where_to_save(
            self._window,
            tr("Export what is kept of everybody"),
            tr("Everybody") + ".zip",
            [tr("Zip file (*.zip)")],
            lambda file: self._services.consent.export(None, file),
        )

    def renew_templates(self) -> None:
        self._uses_consent = True
        confirm(
            self._window,
            tr("Renew the templates"),
            tr("Put all templates under a new secret key?"),
            tr(
                "Everybody is recognised as before, with the same distances. Templates that somebody copied match "
                "nothing any more. Do this when you suspect that a copy was taken."
            ),
            tr("Renew"),
            tr("Cancel"),
            self._services.consent.renew,
            destructive=False,
        )

    def _merge(self, person: str) -> None:
        from gui.people.person_chooser import PersonChooser

        chooser = PersonChooser(
            tr("Merge {name} into whom?", name=person),
            lambda name: tr("Merge into {name}", name=name),
            self._snapshot(),
            self._front(person),
            without=person,
        )
        chooser.chosen.connect(lambda into: self._merge_into(person, into))
        chooser.open()

    def _merge_into(self, person: str, into: str) -> None:
        self._expect_outcome()
        self._people.merge(person, into)
        if self._page is not None and self._page.person == person:
            self._page.renamed(into)
