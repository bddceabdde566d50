"""The people panel: who is registered, who is here, which pictures are not used and why; photos are dropped on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy, QWidget

from gui.people.people_list import PeopleList
from gui.people.people_model import PeopleModel, refused_pictures
from gui.people.refused_list import RefusedList
from gui.widgets.buttons import button
from gui.widgets.dialogs import open_path
from gui.widgets.icons import name_icon
from gui.widgets.layouts import column, empty_label, label, row, search_field
from gui.widgets.picture_files import dropped_pictures
from learning.gallery_audit.findings import Finding
from realtime.interfaces import SessionState, Snapshot
from services.language import tr
from services.messages.formatting import list_text
from storage.gallery.people import Person
from storage.sealing.photos import is_sealed_photo

if TYPE_CHECKING:
    from services.privacy.consent_page import ConsentPage

_MAX_NAMES = 4


class PeoplePanel(QWidget):
    """``dropped`` carries Dropped and the person it fell on, or an empty name; ``requested`` a PersonAction and a
    person."""

    dropped = Signal(object, str)
    requested = Signal(object, str)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self._version: int | None = None
        self.model = PeopleModel(self)
        self.list = PeopleList(self.model)
        self.list.requested.connect(self.requested)
        self.title = label(tr("People"), "heading")
        self.here = label(name="muted")
        self.search = search_field(tr("Search"), tr("Search people"))
        search_icon = QAction(self.search)
        name_icon(search_icon, "search", "muted")
        self.search.addAction(search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._search)
        self.without_consent = QCheckBox(tr("Without a valid consent"))
        self.without_consent.hide()
        self.without_consent.toggled.connect(self._filter)
        self._consent: ConsentPage | None = None
        self._consent_revision = 0
        self.empty = empty_label()
        self.refused = RefusedList()
        self.add = button(
            tr("Add &photos…"),
            tr("Choose photos of a person; dropping them here does the same"),
            "add",
            clicked=self.add_wanted.emit,
            tab_only=True,
        )
        self.open_folder = button(
            tr("&Open folder"),
            tr("The folder with everybody's photos: add, rename or delete them there"),
            "folder",
            clicked=self.show_folder,
            tab_only=True,
        )
        for each in (self.add, self.open_folder):
            each.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        column(
            self.title,
            self.here,
            self.search,
            self.without_consent,
            (self.list, 3),
            (self.empty, 3),
            (self.refused, 2),
            row(self.add, (self.open_folder, 1)),
            spacing=8,
            margins=(4, 8, 10, 8),
            on=self,
        )
        self._update()

    def use_consent(self, consent: ConsentPage) -> None:
        """Consent is required: shows who is ignored for want of it."""
        self._consent = consent
        self.model.use_consent(consent.may_be_recognised)
        self.without_consent.show()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        gallery = snapshot.gallery
        if gallery.version != self._version:
            self._version = gallery.version
            self.list.delegate.thumbnails.invalidate()
            selected = self.model.person(self.list.name_at(self.list.currentIndex()))
            before = set(self.model.names())
            self.model.show_gallery(gallery)
            self._select_again(selected, before)
            self.refused.show_pictures(refused_pictures(gallery))
            self._update()
        if self._consent is not None and self._consent.revision != self._consent_revision:
            self._consent_revision = self._consent.revision
            self.model.consents_changed()
            self._update()
        self.model.show_seen(snapshot.seen)
        self._show_present(snapshot.state)

    def _select_again(self, selected: Person | None, before: set[str]) -> None:
        """The same person, also under another name; nobody where they are gone, rather than their neighbour."""
        if selected is None:
            return
        name = selected.name
        if self.model.person(name) is None:
            new = [each for each in self.model.names() if each not in before]
            renamed = self.model.person(new[0]) if len(new) == 1 else None
            if renamed is not None and len(renamed.pictures) == len(selected.pictures):
                name = renamed.name
        place = self.model.row_of(name)
        self.list.setCurrentIndex(QModelIndex() if place is None else self.model.at(place))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """As a number beside each person."""
        self.model.show_findings(findings)

    def show_folder(self, person: str = "") -> None:
        """Opens the gallery's, or the one with the pictures of ``person``."""
        folder = self.model.folder
        if folder is not None:
            known = self.model.person(person) if person else None
            pictures = known.pictures if known is not None else ()
            picture = next((each.path for each in pictures if not is_sealed_photo(each.path)), None)
            open_path((folder / picture).parent if picture else folder)

    def person_at(self, place: QPoint) -> str:
        """The person whose row is at ``place`` of this panel; empty for none."""
        viewport = self.list.viewport()
        inside = viewport.mapFrom(self, place)
        is_over = viewport.rect().contains(inside) and self.list.isVisible()
        return self.list.name_at(self.list.indexAt(inside)) if is_over else ""

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # A face pulled out of the picture may be dropped on somebody; somebody pulled out of the list may not.
        if event.source() is not self.list and dropped_pictures(event.mimeData()):
            event.acceptProposedAction()
            self._invite(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()
        index = self.list.indexAt(self.list.viewport().mapFrom(self, event.position().toPoint()))
        self.list.setCurrentIndex(index)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._invite(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._invite(False)
        pictures = dropped_pictures(event.mimeData())
        if pictures:
            event.acceptProposedAction()
            self.dropped.emit(pictures, self.person_at(event.position().toPoint()))

    def _invite(self, over: bool) -> None:
        """Shows that pictures may be dropped here."""
        for part in (self.empty, self.list):
            part.setProperty("over", over)
            part.style().polish(part)
        if not over:
            self.list.clearSelection()

    def _update(self) -> None:
        total = self.model.total
        others = total - self.model.registered
        known = self.model.registered
        if others:
            title = tr("People ({known}) and {others} without a usable picture", known=known, others=others)
        else:
            title = tr("People ({known})", known=known) if total else tr("People")
        self.title.setText(title)
        found = self.model.rowCount() > 0
        self.list.setVisible(found)
        self.search.setVisible(total > 0)
        self.here.setVisible(total > 0)
        self.empty.setVisible(not found)
        how = tr(
            "Drop a photo of somebody here.\n\nOr put it into the gallery folder: the file's name is the person's name."
        )
        is_filtered = self.without_consent.isChecked() and not self.search.text()
        nobody = tr("Everybody has a valid consent.") if is_filtered else tr("Nobody by that name.")
        self.empty.setText(how if total == 0 else nobody)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._update()

    def _filter(self, only: bool) -> None:
        self.model.show_only_without_consent(only)
        self._update()

    def _show_present(self, state: SessionState) -> None:
        """Empty while there is no picture to show anybody."""
        present = self.model.present()
        nobody = tr("Nobody of them is here now") if state in (SessionState.RUNNING, SessionState.PAUSED) else ""
        text = tr("Here now: {names}", names=list_text(present, _MAX_NAMES)) if present else nobody
        if text != self.here.text():
            self.here.setText(text)
