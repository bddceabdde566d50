"""Check the gallery: what the audit found, one finding after the other, and what can be done about each."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from gui.audit.finding_details import FindingDetails, Offer, concerned_files, open_to
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_for_pictures
from gui.widgets.face_chooser import choose_face
from gui.widgets.layouts import PAGE_MARGINS, Scrolled, column, empty_label, label, panel, row, splitter
from gui.widgets.name_field import ask_new_name
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.time_format import moment_text
from learning.gallery_audit.findings import Finding, FindingAction
from realtime.interfaces import GalleryView, Snapshot
from services.app_services import AppServices
from services.gallery.editor import PeopleView
from services.language import number_text, tr, tr_count
from services.messages.findings import (
    SEVERITIES,
    finding_text,
    headline,
    severity_text,
    subject,
    trash_reason,
    trash_reason_text,
)
from services.messages.formatting import dotted_text
from services.messages.gallery import change_text, gallery_outcome_text
from storage.files.trash import Stored

if TYPE_CHECKING:
    from gui.output.listing import Listing

_SIDE = 40
_TAB_MARGINS = (0, 10, 0, 0)


class Heading(NamedTuple):
    """Above the findings of one severity."""

    severity: int
    text: str


def grouped(findings: Sequence[Finding], hidden: Collection[str]) -> list[Heading | Finding]:
    """Findings in their order, under headings; those with a key in ``hidden`` are left out."""
    rows: list[Heading | Finding] = []
    for severity in SEVERITIES:
        group = [each for each in findings if each.severity == severity and each.key not in hidden]
        rows += [Heading(severity, f"{severity_text(severity)} ({number_text(len(group))})"), *group] if group else []
    return rows


def finding_model(parent: QObject) -> RowModel:
    """Rows are those of ``grouped``."""

    def text(row: Heading | Finding) -> str:
        return row.text if isinstance(row, Heading) else f"{headline(row)} {subject(row)}. {finding_text(row)}"

    def key(row: Heading | Finding) -> int | str:
        return row.severity if isinstance(row, Heading) else row.key

    return RowModel(key, text, parent, is_heading=lambda row: isinstance(row, Heading))


class AuditWindow(Page):
    """Follows ``services.people``; ``snapshot`` gives the gallery."""

    def __init__(self, services: AppServices, snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Check the gallery"), (1060, 700), parent)
        self._services = services
        self._people = services.people
        self._snapshot = snapshot
        self._gallery = GalleryView(version=-1)
        # Key of each finding acted on -> findings at that time. Such findings are hidden until there are new ones.
        self._acted: dict[str, tuple[Finding, ...]] = {}
        self._last_acted: tuple[str, ...] = ()
        self.rows = finding_model(self)
        self.list = RowList(self.rows, tr("Findings"))
        self._delegate = RowDelegate(self.list, self._content, side=_SIDE)
        self.details = FindingDetails()
        self.stored = StoredList()
        self.empty = empty_label()
        self.heading = label(name="heading")
        self.check = button(
            tr("Check &again"),
            tr("Check every picture now; changed pictures are checked automatically"),
            clicked=self._check,
        )
        self.activity = ActivityRow(self._people.cancel)
        self.parts = splitter(self.list, Scrolled(self.details), sizes=(360, 680), stretched=1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(panel((self.parts, 1), (self.empty, 1), margins=_TAB_MARGINS), tr("&Findings"))
        self.tabs.addTab(self.stored, "")
        about = tr(
            "A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set "
            "aside or removed can be restored."
        )
        column(
            row((self.heading, 1), self.print_button(), self.check),
            label(about, "muted"),
            (self.tabs, 1),
            row(self.undo, (self.activity, 1), 0, spacing=12),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.list.selectionModel().selectionChanged.connect(lambda: self.details.show_findings(self.list.picked()))
        self.details.chosen.connect(self.act)
        self.stored.restored.connect(self._restore)
        self.undo.clicked.connect(self._undo)
        self.refresh()

    def refresh(self) -> None:
        view, gallery = self._people.view(), self._snapshot().gallery
        if gallery.version != self._gallery.version:
            self._gallery = gallery
            self._delegate.thumbnails.invalidate()
            self.details.show_gallery(gallery)
            self.details.show_findings(self.list.picked())
        there = {finding.key for finding in view.findings} if self._acted else set()
        # A finding that was acted on comes back where a later audit still finds it.
        self._acted = {
            key: before
            for key, before in self._acted.items()
            if key in there and (view.findings is before or not view.checked)
        }
        rows = grouped(view.findings, self._acted)
        if rows != self.rows.rows:
            self.list.show_rows(rows)
        self.stored.show_stored(view.stored, gallery.folder)
        count = len(view.stored)
        text = (
            tr("&Set aside and removed ({count})", count=number_text(count)) if count else tr("&Set aside and removed")
        )
        self.tabs.setTabText(1, text)
        self._show_status(view)

    def listing(self) -> Listing | None:
        from gui.output.listings import findings_listing

        return findings_listing([each for each in self.rows.rows if isinstance(each, Finding)])

    def act(self, offer: Offer) -> None:
        """Applies ``offer`` to the selected findings, and moves on."""
        picked: list[Finding] = self.list.picked()
        if len(picked) == 1:
            self._act_on_one(offer, picked[0])
            return
        findings = open_to(offer.action, picked)
        if offer.action is FindingAction.SET_ASIDE and findings:
            paths = dict.fromkeys(path for each in findings for path in concerned_files(each))
            self._people.set_aside(tuple(paths), trash_reason(*findings))
        else:
            for finding in findings:
                self._people.keep(finding.key)
        self._done(findings)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            offers = [each for each in self.details.offers if each.action is FindingAction.SET_ASIDE]
            for offer in offers[:1]:
                self.act(offer)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._acted.clear()
        super().showEvent(event)
        self.list.setFocus()

    def _content(self, row: Heading | Finding) -> RowContent:
        if isinstance(row, Heading):
            colour = "warning" if row.severity == max(SEVERITIES) else "muted"
            return RowContent(((Span(row.text, colour, bold=True),),))
        folder = self._gallery.folder
        picture = folder / row.pictures[0] if folder is not None and row.pictures else None
        return RowContent(
            ((Span(headline(row), "text", bold=True),), (Span(subject(row)),)), picture, row.person or None
        )

    def _act_on_one(self, offer: Offer, finding: Finding) -> None:
        people, person, other = self._people, finding.person or "", finding.other or ""
        if offer.swapped:
            person, other = other, person

        def done() -> None:
            self._done([finding])

        def add(files: list[Path]) -> None:
            self._services.add_pictures(person, files)
            done()

        match offer.action:
            case FindingAction.KEEP:
                people.keep(finding.key)
            case FindingAction.SET_ASIDE:
                people.set_aside(concerned_files(finding), trash_reason(finding))
            case FindingAction.MOVE:
                people.move_pictures(concerned_files(finding), other)
            case FindingAction.MERGE:
                people.merge(person, other)
            case FindingAction.REMOVE:
                people.remove(person)
            case FindingAction.RENAME:
                ask_new_name(person, [each.name for each in self._gallery.people], people, self, done)
                return
            case FindingAction.CHOOSE_FACE:
                if self._gallery.folder is not None and finding.pictures:
                    file = self._gallery.folder / finding.pictures[0]
                    choose_face(self._services, file, person, self).accepted.connect(done)
                return
            case FindingAction.ADD_PICTURES:
                ask_for_pictures(self, tr("Add pictures of {name}", name=person), add)
                return
        done()

    def _done(self, findings: Sequence[Finding]) -> None:
        self._last_acted = tuple(finding.key for finding in findings)
        self._acted |= dict.fromkeys(self._last_acted, self._people.view().findings)
        self.refresh()

    def _undo(self) -> None:
        for key in self._last_acted:
            self._acted.pop(key, None)
        self._people.undo()
        self.refresh()

    def _check(self) -> None:
        self._acted.clear()
        self._people.check()
        self.refresh()

    def _restore(self, stored: Sequence[Stored]) -> None:
        for each in stored:
            self._people.restore(each.path)
        self.refresh()

    def _show_status(self, view: PeopleView) -> None:
        gallery = self._gallery
        count = sum(isinstance(each, Finding) for each in self.rows.rows)
        pictures = sum(len(person.pictures) for person in gallery.people)
        checked = {
            "pictures": tr_count("{n} picture", "{n} pictures", pictures),
            "people": tr_count("{n} person", "{n} people", len(gallery.people)),
        }
        nobody = not gallery.people and not gallery.refused
        is_checking = not view.checked and not nobody
        if count:
            findings = tr_count("{n} finding", "{n} findings", count)
            heading, status = tr("{findings} in {pictures} of {people}", findings=findings, **checked), ""
        else:
            heading = tr("The pictures of your people")
            if nobody:
                status = tr(
                    "Nobody is registered yet.\n\nAdd photos of people first. Each is checked as soon as it is there."
                )
            elif is_checking:
                status = tr("Every picture of the gallery is being checked…")
            else:
                status = tr("No problems found in {pictures} of {people}.", **checked)
        self.heading.setText(heading)
        self.empty.setText(status)
        self.empty.setVisible(not count)
        self.parts.setVisible(count > 0)
        self.check.setEnabled(not is_checking and not nobody)
        self.check.setText(tr("Checking…") if is_checking else tr("Check &again"))
        self.activity.show_activity(view.activity, gallery_outcome_text(view.status))
        self.undo.show_undo(change_text(view.undo))


class StoredList(QWidget):
    """The pictures that were set aside or removed. ``restored`` carries those to restore."""

    restored = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._folder: Path | None = None
        self.rows = RowModel(lambda each: each.path, lambda each: f"{_heading(each)}. {_history(each)}", self)
        self.list = RowList(self.rows, tr("Pictures set aside and removed"))
        self.list.setUniformItemSizes(True)
        self._delegate = RowDelegate(self.list, self._content, side=_SIDE)
        self.empty = empty_label(tr("Nothing is set aside or removed."))
        self.restore = button(tr("&Restore"), tr("Give the selected pictures back to their people"), primary=True)
        self.restore.clicked.connect(lambda: self.restored.emit(self.list.picked()))
        about = tr(
            "Pictures that are not used any more. They are in the folder .rollcall of the gallery, and stay there "
            "until somebody deletes them."
        )
        parts = label(about, "muted"), (self.list, 1), (self.empty, 1), row(self.restore, None)
        column(*parts, margins=_TAB_MARGINS, on=self)
        self.list.selectionModel().selectionChanged.connect(self._update)
        self._update()

    def show_stored(self, stored: Sequence[Stored], folder: Path | None) -> None:
        """``folder``: the gallery."""
        if folder != self._folder:
            self._folder = folder
            self._delegate.thumbnails.invalidate()
        self.list.show_rows(stored)
        self._update()

    def _content(self, stored: Stored) -> RowContent:
        picture = self._folder / stored.path if self._folder is not None else None
        lines = (Span(_heading(stored), "text", bold=True),), (Span(_history(stored)),)
        return RowContent(lines, picture, stored.person)

    def _update(self) -> None:
        has_any = bool(self.rows.rows)
        self.list.setVisible(has_any)
        self.restore.setVisible(has_any)
        self.empty.setVisible(not has_any)
        count = len(self.list.selectedIndexes())
        self.restore.setEnabled(count > 0)
        many = tr_count("&Restore {n} picture", "&Restore {n} pictures", count)
        self.restore.setText(tr("&Restore") if count < 2 else many)


def _heading(stored: Stored) -> str:
    """'Ada Lovelace · far away.png'."""
    return dotted_text((stored.person or "", PurePosixPath(stored.path).name))


def _history(stored: Stored) -> str:
    """'today 14:03 · The face is blurred.'"""
    return dotted_text((moment_text(stored.at, time.time()), trash_reason_text(stored.why)))
