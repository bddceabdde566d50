"""Check the gallery: what the gallery doctor found, one after the other, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QTabWidget, QVBoxLayout, QWidget

from gui.audit.finding_actions import FindingActions
from gui.audit.finding_details import FindingDetails
from gui.audit.finding_pictures import FindingPictures
from gui.audit.finding_rows import SIDE, FindingDelegate, FindingRows, Heading, grouped
from gui.audit.offers import Offer
from gui.audit.stored_list import StoredList
from gui.widgets.activity_row import ActivityRow
from gui.widgets.keyed_rows import RowList
from gui.widgets.page import Page
from gui.widgets.theme import Appearance
from gui.widgets.thumbnails import Thumbnails
from gui.widgets.time_format import count_words
from gui.widgets.undo_button import UndoButton
from learning.gallery_audit.findings import Finding, FindingAction
from realtime.interfaces import GalleryView, Snapshot
from services.app_services import AppServices
from services.gallery.editor import PeopleView

_ABOUT = (
    "A bad picture, or one of somebody else, makes names wrong. Nothing is ever deleted here: what is set aside or "
    "removed can be restored."
)
_NOBODY = "Nobody is registered yet.\n\nAdd photos of people first. Each is checked as soon as it is there."
_LOOKING = "Every picture of the gallery is looked at…"


class DoctorWindow(Page):
    """Follows ``services.people``; ``snapshot`` gives the gallery."""

    def __init__(
        self, services: AppServices, snapshot: Callable[[], Snapshot], appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__("Check the gallery", (1060, 700), appearance, parent)
        self.setMinimumSize(760, 520)
        self._people = services.people
        self._snapshot = snapshot
        self._gallery: GalleryView | None = None
        self._shown: tuple[object, ...] = ()
        # Of what was acted on: the findings it was among. They are hidden until there are others.
        self._acted: dict[str, tuple[Finding, ...]] = {}
        self._last_acted: tuple[str, ...] = ()
        self._actions = FindingActions(services, snapshot, self._done, self)
        theme = appearance.theme
        self._known = FindingPictures()
        self._thumbnails = Thumbnails(SIDE, self)
        self.rows = FindingRows(self)
        self.list = RowList(self.rows, "Findings")
        self._delegate = FindingDelegate(self._thumbnails, theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self.details = FindingDetails(theme)
        self.stored = StoredList(theme)
        self.empty = QLabel()
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.heading = QLabel()
        self.heading.setObjectName("heading")
        self.check = QPushButton("Check &again")
        self.check.setToolTip("Look at every picture now; it is done by itself whenever a picture comes or goes")
        self.undo = UndoButton()
        self.activity = ActivityRow()
        self._assemble()
        self.list.selectionModel().selectionChanged.connect(self._show_details)
        self.details.chosen.connect(self.act)
        self.stored.restored.connect(self._restore)
        self.check.clicked.connect(self._check)
        self.undo.clicked.connect(self._undo)
        self.activity.stopped.connect(lambda: self._people.cancel())
        self.dress()
        self.pull()

    def pull(self) -> None:
        view, snapshot = self._people.view(), self._snapshot()
        self._follow_gallery(snapshot.gallery)
        self._release(view)
        shown = (view.version, view.findings, len(self._acted), snapshot.gallery.version)
        if shown != self._shown:
            self._shown = shown
            self.list.show_rows(self._steady(grouped(view.findings, self._acted)))
            self.stored.show_stored(view.stored, snapshot.gallery.folder)
            count = f" ({len(view.stored):,})" if view.stored else ""
            self.tabs.setTabText(1, f"&Set aside and removed{count}")
        self._say_state(view, snapshot.gallery)

    def act(self, offer: Offer) -> None:
        """Does what ``offer`` says to what is picked, and moves on."""
        self._actions.act(offer, self.picked())

    def picked(self) -> list[Finding]:
        return [each for each in self.list.picked() if isinstance(each, Finding)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo.click()
        elif event.key() == Qt.Key.Key_Delete and self.focusWidget() is self.list:
            self._set_aside()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._acted.clear()
        super().showEvent(event)
        self.list.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        for part in (self._thumbnails, self.details.pictures, self.stored):
            part.stop()
        super().closeEvent(event)

    def dress(self) -> None:
        super().dress()
        theme = self._appearance.theme
        self._delegate.theme = theme
        self.details.pictures.set_theme(theme)
        self.stored.set_theme(theme)
        self.list.viewport().update()

    def _done(self, findings: Sequence[Finding]) -> None:
        now = self._people.view().findings
        self._last_acted = tuple(finding.key for finding in findings)
        self._acted |= dict.fromkeys(self._last_acted, now)
        self.pull()

    def _release(self, view: PeopleView) -> None:
        """What was acted on comes back where a later check still finds it."""
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
        self.pull()

    def _check(self) -> None:
        self._acted.clear()
        self._people.check()
        self.pull()

    def _restore(self, paths: Sequence[str]) -> None:
        for path in paths:
            self._people.restore(path)
        self.pull()

    def _set_aside(self) -> None:
        offer = next((each for each in self.details.offers if each.action is FindingAction.SET_ASIDE), None)
        if offer is not None:
            self.act(offer)

    def _follow_gallery(self, gallery: GalleryView) -> None:
        if self._gallery is None or gallery.version != self._gallery.version:
            self._gallery = gallery
            self._delegate.folder = gallery.folder
            self._known.show_gallery(gallery)
            self._thumbnails.doubt()
            self.details.pictures.doubt()
            self._show_details()

    def _steady(self, wanted: Sequence[Heading | Finding]) -> list[Heading | Finding]:
        """The same objects for what is the same, so that nothing is compared twice."""
        had = {self.rows.key(row): row for row in self.rows.rows}
        return [old if (old := had.get(self.rows.key(row))) == row else row for row in wanted]

    def _show_details(self) -> None:
        findings = self.picked()
        if len(findings) == 1:
            self.details.show_one(findings[0], self._known.of_one(findings[0]))
        elif findings:
            self.details.show_several(findings, self._known.of_several(findings))
        self.details.setEnabled(bool(findings))

    def _say_state(self, view: PeopleView, gallery: GalleryView) -> None:
        count = sum(isinstance(row, Finding) for row in self.rows.rows)
        pictures = sum(len(person.pictures) for person in gallery.people)
        people = count_words(len(gallery.people), "person", "people")
        of = f"{count_words(pictures, 'picture')} of {people}"
        nobody = not gallery.people and not gallery.refused
        being_checked = not view.checked and not nobody
        if count:
            words = f"{count_words(count, 'thing')} to look at in {of}"
        elif nobody:
            words = _NOBODY
        else:
            words = _LOOKING if being_checked else f"Nothing to mend. All {of} were looked at."
        self.heading.setText(words if count else "The pictures of your people")
        self.empty.setText("" if count else words)
        self.empty.setVisible(not count)
        self.parts.setVisible(count > 0)
        self.check.setEnabled(not being_checked and not nobody)
        self.check.setText("Being checked…" if being_checked else "Check &again")
        self.activity.show_activity(view.activity, view.said)
        self.undo.show_undo(view.undo)

    def _assemble(self) -> None:
        about = QLabel(_ABOUT)
        about.setObjectName("muted")
        about.setWordWrap(True)
        self.parts = QSplitter()
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(self.list)
        self.parts.addWidget(self.details)
        self.parts.setSizes([400, 640])
        self.parts.setStretchFactor(1, 1)
        findings = QWidget()
        column = QVBoxLayout(findings)
        column.setContentsMargins(0, 10, 0, 0)
        column.addWidget(self.parts, 1)
        column.addWidget(self.empty, 1)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(findings, "&Findings")
        self.tabs.addTab(self.stored, "&Set aside and removed")
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.check)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.undo)
        foot.addWidget(self.activity, 1)
        foot.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(about)
        whole.addWidget(self.tabs, 1)
        whole.addLayout(foot)
