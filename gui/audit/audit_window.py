"""Check the gallery: what the audit found, one finding after the other, and what can be done about each."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from gui.audit.finding_actions import FindingActions
from gui.audit.finding_details import FindingDetails
from gui.audit.offers import Offer
from gui.audit.stored_list import StoredList
from gui.widgets.activity_row import ActivityRow
from gui.widgets.buttons import button
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, panel, row, splitter
from gui.widgets.page import Page
from gui.widgets.painting import Span
from gui.widgets.row_delegate import RowContent, RowDelegate
from gui.widgets.rows import RowList, RowModel
from gui.widgets.theme import Appearance
from learning.gallery_audit.findings import Finding, FindingAction
from realtime.interfaces import GalleryView, Snapshot
from services.app_services import AppServices
from services.gallery.editor import PeopleView
from services.messages.findings import SEVERITIES, finding_text, headline, subject
from services.messages.formatting import count_text
from services.messages.gallery import change_text, outcome_text

SIDE = 40


@dataclass(frozen=True, slots=True)
class Heading:
    """Above the findings of one severity."""

    severity: int
    count: int

    @property
    def label(self) -> str:
        return f"{SEVERITIES[self.severity]} ({self.count:,})"


FindingRow = Heading | Finding


def grouped(findings: Sequence[Finding], hidden: Collection[str]) -> list[FindingRow]:
    """Findings in their order, under headings; those with a key in ``hidden`` are left out."""
    by_severity: dict[int, list[Finding]] = {severity: [] for severity in SEVERITIES}
    for finding in findings:
        if finding.key not in hidden:
            by_severity[max(0, min(2, finding.severity))].append(finding)
    rows: list[FindingRow] = []
    for severity, group in by_severity.items():
        rows += [Heading(severity, len(group)), *group] if group else []
    return rows


def finding_model(parent: QObject) -> RowModel:
    return RowModel(_key, _label, parent, is_heading=lambda row: isinstance(row, Heading))


def finding_content(row: FindingRow, folder: Path | None) -> RowContent:
    """``folder``: the gallery."""
    if isinstance(row, Heading):
        colour = "warning" if row.severity == max(SEVERITIES) else "muted"
        return RowContent(((Span(row.label, colour, bold=True),),))
    picture = folder / row.pictures[0] if folder is not None and row.pictures else None
    lines = (Span(headline(row), "text", bold=True),), (Span(subject(row)),)
    return RowContent(lines, picture, row.person or None)


def _key(row: FindingRow) -> tuple[str, object]:
    return ("heading", row.severity) if isinstance(row, Heading) else ("finding", row.key)


def _label(row: FindingRow) -> str:
    return row.label if isinstance(row, Heading) else f"{headline(row)} {subject(row)}. {finding_text(row)}"


_ABOUT = (
    "A bad picture, or a picture of somebody else, leads to wrong names. Nothing is deleted here: what is set aside or "
    "removed can be restored."
)
_NOBODY = "Nobody is registered yet.\n\nAdd photos of people first. Each is checked as soon as it is there."
_CHECKING = "Every picture of the gallery is being checked…"


class AuditWindow(Page):
    """Follows ``services.people``; ``snapshot`` gives the gallery."""

    def __init__(
        self, services: AppServices, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Check the gallery", (1060, 700), appearance, parent, min_size=(760, 520))
        self._people = services.people
        self._snapshot = snapshot
        self._gallery = GalleryView(version=-1)
        self._shown: tuple[object, ...] = ()
        # Key of each finding acted on -> findings at that time. Such findings are hidden until there are new ones.
        self._acted: dict[str, tuple[Finding, ...]] = {}
        self._last_acted: tuple[str, ...] = ()
        self._actions = FindingActions(services, snapshot, self._done, self)
        self.rows = finding_model(self)
        self.list = RowList(self.rows, "Findings")
        self._delegate = RowDelegate(self.list, lambda row: finding_content(row, self._gallery.folder), side=SIDE)
        self.details = FindingDetails()
        self.stored = StoredList()
        self.empty = empty_label()
        self.heading = label(name="heading")
        self.check = button(
            "Check &again", "Check every picture now; changed pictures are checked automatically", clicked=self._check
        )
        self.activity = ActivityRow(self._people.cancel)
        self.parts = splitter(self.list, self.details, sizes=(400, 640), stretched=1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(panel((self.parts, 1), (self.empty, 1), margins=(0, 10, 0, 0)), "&Findings")
        self.tabs.addTab(self.stored, "&Set aside and removed")
        column(
            row((self.heading, 1), self.check),
            label(_ABOUT, "muted"),
            (self.tabs, 1),
            row(self.undo, (self.activity, 1), 0, spacing=12),
            margins=PAGE_MARGINS,
            on=self,
        )
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.details.chosen.connect(self.act)
        self.stored.restored.connect(self._restore)
        self.undo.clicked.connect(self._undo)
        self.set_up()

    def refresh(self) -> None:
        view, snapshot = self._people.view(), self._snapshot()
        if snapshot.gallery.version != self._gallery.version:
            self._gallery = snapshot.gallery
            self._delegate.thumbnails.invalidate()
            self.details.show_gallery(snapshot.gallery)
            self._show_details()
        self._release(view)
        shown = (view.version, view.findings, len(self._acted), snapshot.gallery.version)
        if shown != self._shown:
            self._shown = shown
            self.list.show_rows(self._unchanged(grouped(view.findings, self._acted)))
            self.stored.show_stored(view.stored, snapshot.gallery.folder)
            count = f" ({len(view.stored):,})" if view.stored else ""
            self.tabs.setTabText(1, f"&Set aside and removed{count}")
        self._show_status(view)

    def act(self, offer: Offer) -> None:
        """Applies ``offer`` to the selected findings, and moves on."""
        self._actions.act(offer, self.list.picked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            offers = (each for each in self.details.offers if each.action is FindingAction.SET_ASIDE)
            for offer in list(offers)[:1]:
                self.act(offer)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._acted.clear()
        super().showEvent(event)
        self.list.setFocus()

    def _done(self, findings: Sequence[Finding]) -> None:
        now = self._people.view().findings
        self._last_acted = tuple(finding.key for finding in findings)
        self._acted |= dict.fromkeys(self._last_acted, now)
        self.refresh()

    def _release(self, view: PeopleView) -> None:
        """A finding that was acted on comes back where a later audit still finds it."""
        if self._acted:
            there = {finding.key for finding in view.findings}
            self._acted = {
                key: before
                for key, before in self._acted.items()
                if key in there and (view.findings is before or not view.checked)
            }

    def _undo(self) -> None:
        for key in self._last_acted:
            self._acted.pop(key, None)
        self._people.undo()
        self.refresh()

    def _check(self) -> None:
        self._acted.clear()
        self._people.check()
        self.refresh()

    def _restore(self, paths: Sequence[str]) -> None:
        for path in paths:
            self._people.restore(path)
        self.refresh()

    def _unchanged(self, wanted: Sequence[FindingRow]) -> list[FindingRow]:
        """The objects shown already for equal rows, so that nothing is compared twice."""
        shown = {self.rows.key(each): each for each in self.rows.rows}
        return [old if (old := shown.get(self.rows.key(each))) == each else each for each in wanted]

    def _show_details(self) -> None:
        self.details.show_findings(self.list.picked())

    def _show_status(self, view: PeopleView) -> None:
        gallery = self._gallery
        count = sum(isinstance(each, Finding) for each in self.rows.rows)
        pictures = sum(len(person.pictures) for person in gallery.people)
        checked = f"{count_text(pictures, 'picture')} of {count_text(len(gallery.people), 'person', 'people')}"
        nobody = not gallery.people and not gallery.refused
        is_checking = not view.checked and not nobody
        status = _NOBODY if nobody else _CHECKING if is_checking else f"No problems found in {checked}."
        self.heading.setText(f"{count_text(count, 'finding')} in {checked}" if count else "The pictures of your people")
        self.empty.setText("" if count else status)
        self.empty.setVisible(not count)
        self.parts.setVisible(count > 0)
        self.check.setEnabled(not is_checking and not nobody)
        self.check.setText("Checking…" if is_checking else "Check &again")
        self.activity.show_activity(view.activity, outcome_text(view.outcome))
        self.undo.show_undo(change_text(view.undo))
