"""One person: all their pictures, what was found about each, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import PurePosixPath

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from gui.people.people_list import PersonAction
from gui.people.person_chooser import PersonChooser
from gui.widgets.buttons import button
from gui.widgets.dialogs import open_path
from gui.widgets.flow_row import FlowRow
from gui.widgets.layouts import TOP, column, label, row, show_text
from gui.widgets.page import Page
from gui.widgets.row_delegate import CardContent, CardDelegate
from gui.widgets.rows import RowList, RowModel
from learning.gallery_audit.findings import ABOUT_PEOPLE, Finding
from realtime.interfaces import Snapshot
from recognition.message import Message
from services.app_services import AppServices
from services.gallery.editor import PeopleView
from services.language import tr, tr_count
from services.messages.consent import consent_text
from services.messages.findings import finding_text, headline, trash_reason_text
from services.messages.formatting import comma_text, sentence, sentences_text
from services.messages.gallery import change_text
from services.messages.gallery_pictures import remark_text
from services.program import TITLE
from storage.files.trash import Stored
from storage.gallery.people import Person

_SIDE = 150


class Kind(Enum):
    """Whether a picture is used."""

    USED = "used"
    REFUSED = "refused"
    STORED = "stored"


def _kind_text(kind: Kind) -> str:
    match kind:
        case Kind.USED:
            return tr("used")
        case Kind.REFUSED:
            return tr("not used")
        case Kind.STORED:
            return tr("set aside")


def _kind_count_text(kind: Kind, count: int) -> str:
    match kind:
        case Kind.USED:
            return tr_count("{n} picture used", "{n} pictures used", count)
        case Kind.REFUSED:
            return tr_count("{n} picture not used", "{n} pictures not used", count)
        case Kind.STORED:
            return tr_count("{n} picture set aside", "{n} pictures set aside", count)


def _none_picked() -> str:
    return tr("Click on a picture to see what can be done with it; hold Ctrl for several.")


@dataclass(frozen=True, slots=True)
class PersonPicture:
    """A picture of a person.

    path: relative to the gallery.
    text: why it is not used, findings, or a note.
    is_key: it stands for the person in lists.
    """

    path: str
    kind: Kind
    text: str = ""
    is_key: bool = False

    @property
    def file(self) -> str:
        return PurePosixPath(self.path).name

    @property
    def label(self) -> str:
        """For a screen reader."""
        state = "" if self.kind is Kind.USED else _kind_text(self.kind)
        return comma_text([*filter(None, (self.file, tr("key picture") if self.is_key else "", state, self.text))])


def pictures_of(person: Person | None, findings: Sequence[Finding], stored: Sequence[Stored]) -> list[PersonPicture]:
    """The key picture first, then used, refused and stored ones."""
    found = _headlines(findings)
    pictures = []
    for picture in person.pictures if person is not None else ():
        # The problem of a refused picture says what the audit found.
        texts = [*(found.get(picture.path, ()) if picture.problem is None else ()), remark_text(picture)]
        kind = Kind.USED if picture.problem is None else Kind.REFUSED
        is_key = person is not None and picture.path == person.key_picture
        pictures.append(PersonPicture(picture.path, kind, sentences_text(dict.fromkeys(texts)), is_key))
    pictures.sort(key=lambda each: (not each.is_key, each.kind is Kind.REFUSED))
    return pictures + [PersonPicture(each.path, Kind.STORED, trash_reason_text(each.why)) for each in stored]


def _headlines(findings: Sequence[Finding]) -> Mapping[str, list[str]]:
    """By picture; a finding is about its first one."""
    found: dict[str, list[str]] = {}
    for finding in findings:
        for path in finding.pictures[:1] if finding.kind not in ABOUT_PEOPLE else ():
            found.setdefault(path, []).append(sentence(headline(finding)))
    return found


class PersonPage(Page):
    """Follows gallery and audit. ``requested`` carries a PersonAction and the person's name."""

    requested = Signal(object, str)

    def __init__(self, services: AppServices, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Person"), (900, 640), parent)
        self._people = services.people
        self._consent = services.consent
        self._snapshot = snapshot
        self.person = ""
        self._new_name = ""
        self._hint = _none_picked()
        self._done = ""
        self._gallery_version: int | None = None
        self.title = label(scale=1.35)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.about = label(name="muted")
        self.consent = label(name="muted")
        self.rename = button(tr("&Rename…"), clicked=lambda: self._request(PersonAction.RENAME))
        self.add = button(tr("Add &photos…"), icon="add", clicked=lambda: self._request(PersonAction.ADD))
        self.more = button(tr("M&ore"))
        self.more.setMenu(self._menu())
        self.rows = RowModel(lambda each: each.path, lambda each: each.label, self)
        # Nothing is selected by itself: the buttons act on what is selected.
        self.list = RowList(self.rows, tr("Pictures"), reselect=False)
        self.list.as_grid()
        self.list.setSpacing(4)
        self.list.setAccessibleDescription(tr("A double click opens a picture"))
        self._delegate = CardDelegate(self.list, self._card, side=_SIDE, lines=3)
        self.status = label(name="muted")
        self.key = button(tr("Make &key picture"), clicked=self._make_key)
        self.move_away = button(tr("&Move to somebody else…"), clicked=self._move)
        tip = tr("Not used any more, but kept; it can be restored at any time")
        self.set_aside = button(tr("Set &aside"), tip, clicked=self._set_aside)
        self.restore = button(tr("Re&store"), icon="undo", clicked=self._restore)
        self.undo.clicked.connect(lambda: self._people.undo())
        head = column(self.title, self.about, self.consent, spacing=4)
        column(
            row((head, 1), (self.add, 0, TOP), (self.rename, 0, TOP), (self.more, 0, TOP)),
            (self.list, 1),
            self.status,
            FlowRow(self.key, self.move_away, self.set_aside, self.restore, self.undo),
            margins=(14, 12, 14, 12),
            on=self.body,
        )
        self.list.selectionModel().selectionChanged.connect(self._update_actions)
        self.list.activated.connect(lambda index: self._open(self.rows.rows[index.row()]))
        self.refresh()

    def show_person(self, person: str, *, choose_key: bool = False) -> None:
        self.person, self._new_name = person, ""
        self._hint = _none_picked()
        if choose_key:
            self._hint = tr(
                "Click on the picture to show for {name} in lists, then on “Make key picture”.", name=person
            )
        self.list.clearSelection()
        self.refresh()
        self.list.scrollToTop()

    def refresh(self) -> None:
        snapshot, view = self._snapshot(), self._people.view()
        gallery = snapshot.gallery
        if gallery.version != self._gallery_version:
            self._gallery_version = gallery.version
            self._delegate.thumbnails.invalidate()
        people = {person.name: person for person in gallery.people}
        if self._new_name in people and self.person not in people:
            self.person, self._new_name = self._new_name, ""
        known = people.get(self.person)
        findings = [each for each in view.findings if self.person in (each.person, each.other)]
        stored = [each for each in view.stored if each.person == self.person]
        pictures = pictures_of(known, findings, stored)
        if pictures != self.rows.rows:
            self.list.show_rows(pictures)
        self._show_person(known, findings, view)
        self._update_actions()

    def renamed(self, name: str) -> None:
        """A command to rename the person was given: the page follows once it is done."""
        self._new_name = name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self._request(PersonAction.RENAME)
        elif event.key() == Qt.Key.Key_Delete and self.set_aside.isEnabled():
            self._set_aside()
        else:
            super().keyPressEvent(event)

    def _request(self, action: PersonAction) -> None:
        self.requested.emit(action, self.person)

    def _menu(self) -> QMenu:
        menu = QMenu(self.more)
        for text, action in (
            (tr("&Merge into…"), PersonAction.MERGE),
            (tr("Show &sightings"), PersonAction.SIGHTINGS),
            (tr("Open the &folder"), PersonAction.FOLDER),
            (tr("Record &consent…"), PersonAction.CONSENT),
            (tr("&Withdraw consent…"), PersonAction.WITHDRAW),
            (tr("E&xport what is kept…"), PersonAction.EXPORT),
            (tr("Remo&ve"), PersonAction.REMOVE),
            (tr("&Erase for good…"), PersonAction.ERASE),
        ):
            menu.addAction(text).triggered.connect(lambda _=False, action=action: self._request(action))
        return menu

    def _card(self, picture: PersonPicture) -> CardContent:
        folder = self._snapshot().gallery.folder
        is_stored = picture.kind is Kind.STORED
        return CardContent(
            folder / picture.path if folder is not None else None,
            picture.file,
            picture.text,
            badge=tr("Key picture") if picture.is_key else tr("Was set aside") if is_stored else "",
            warns=picture.kind is Kind.REFUSED,
            faded=is_stored,
        )

    def _picked(self, *kinds: Kind) -> list[str]:
        picked: Sequence[PersonPicture] = self.list.picked()
        return [each.path for each in picked if each.kind in kinds]

    def _show_person(self, known: Person | None, findings: Sequence[Finding], view: PeopleView) -> None:
        self.setWindowTitle(f"{self.person} – {TITLE}")
        self.title.setText(self.person)
        counts = {kind: sum(each.kind is kind for each in self.rows.rows) for kind in Kind}
        if known is not None:
            kinds = (kind for kind in Kind if counts[kind] or kind is Kind.USED)
            text = sentence(comma_text([_kind_count_text(kind, counts[kind]) for kind in kinds]))
        elif counts[Kind.STORED]:
            text = tr("Not in the gallery any more; the pictures below can be restored.")
        else:
            text = tr("Not in the gallery any more.")
        general = [finding_text(each) for each in findings if each.kind in ABOUT_PEOPLE or not each.pictures]
        self.about.setText("\n".join([text, *dict.fromkeys(general)]))
        for each in (self.rename, self.add, self.more):
            each.setEnabled(known is not None)
        self._done = sentence(change_text(view.undo)) if view.undo is not None else ""
        entry = self._consent.view().entries.get(self.person)
        show_text(self.consent, consent_text(entry) if entry is not None or self._consent.required else "")
        self.undo.setVisible(view.undo is not None)
        self.undo.show_undo(change_text(view.undo), is_short=True)

    def _update_actions(self) -> None:
        """Enables what can be done with the selected pictures."""
        picked: Sequence[PersonPicture] = self.list.picked()
        used, stored = self._picked(Kind.USED), self._picked(Kind.STORED)
        here = self._picked(Kind.USED, Kind.REFUSED)
        self.key.setEnabled(len(picked) == len(used) == 1 and not picked[0].is_key)
        self.move_away.setEnabled(bool(here) and not stored)
        self.set_aside.setEnabled(bool(here) and not stored)
        self.restore.setEnabled(bool(stored) and not here)
        self.restore.setVisible(any(each.kind is Kind.STORED for each in self.rows.rows))
        if not picked:
            hint = self._hint if self.rows.rows else ""
            self.status.setText(sentences_text((self._done, hint)))
        elif len(picked) == 1:
            self.status.setText(
                tr("{name}: {problem}", name=picked[0].file, problem=picked[0].text or tr("no problems found."))
            )
        else:
            self.status.setText(tr_count("{n} picture selected.", "{n} pictures selected.", len(picked)))

    def _make_key(self) -> None:
        self._hint = _none_picked()
        for path in self._picked(Kind.USED)[:1]:
            self._people.set_key_picture(self.person, path)

    def _move(self) -> None:
        paths = self._picked(Kind.USED, Kind.REFUSED)
        chooser = PersonChooser(
            tr("Who is on this picture?")
            if len(paths) == 1
            else tr_count("Who is this?", "Who is on these {n} pictures?", len(paths)),
            lambda name: tr("Move to {name}", name=name),
            self._snapshot(),
            self,
            without=self.person,
            new=lambda name: tr("Move to a new person, {name}", name=name),
        )
        chooser.chosen.connect(lambda name: self._people.move_pictures(paths, name))
        chooser.open()

    def _set_aside(self) -> None:
        self._people.set_aside(self._picked(Kind.USED, Kind.REFUSED), Message("manual"))

    def _restore(self) -> None:
        for path in self._picked(Kind.STORED):
            self._people.restore(path)

    def _open(self, picture: PersonPicture) -> None:
        folder = self._snapshot().gallery.folder
        if folder is not None:
            open_path(folder / picture.path)
