"""Sightings: who was seen, when, how long and where; by single times or by days."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gui.journal.hand_entry import HandEntry
from gui.journal.sighting_columns import DAYS, SIGHTINGS
from gui.journal.sighting_filter_bar import SightingFilterBar
from gui.widgets.icons import name_icon
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable, TableList
from gui.widgets.theme import Appearance
from gui.widgets.time_format import count_words, hours_words
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.journal.sightings import Sightings, SightingsView
from services.messages.journal import journal_text
from storage.journal.journal import SightingQuery

_AWAITING_MS = 30
_RESTING_MS = 500
_STRETCHED, _DAYS_STRETCHED = (1, 4, 5), (1,)
"""Columns of names, sources and notes."""
_NOT_KEPT = (
    "Nobody's comings and goings are recorded.\n\nTo have them recorded, set sightings.keep_days in config.yaml to the "
    "days that they are to be kept, and start Rollcall again."
)
_ERASE = "Erased sightings cannot be brought back. The pictures of the gallery stay, and so does who is registered."
_SPREADSHEET, _TEXT = "Spreadsheet (*.xlsx)", "Text table (*.csv)"


class SightingsWindow(Page):
    """Follows ``sightings``. Asks again for what is wanted whenever that or the day changes."""

    def __init__(
        self,
        sightings: Sightings,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("Sightings", (1020, 660), appearance, parent, _RESTING_MS)
        self.setMinimumSize(840, 440)
        self._sightings = sightings
        self._people = people
        self._snapshot = snapshot
        self._asked = 0
        self._wanted = SightingQuery()
        self._shown: SightingsView | None = None
        theme = appearance.theme
        self.filter = SightingFilterBar()
        self.table = RowTable(SIGHTINGS, lambda row: row.id, theme, self)
        self.list = TableList(self.table, "Sightings", _STRETCHED)
        self.days_table = RowTable(DAYS, lambda row: (row.day, row.name), theme, self)
        self.days = TableList(self.days_table, "Days", _DAYS_STRETCHED)
        self.empty = QLabel()
        self.empty.setObjectName("dropzone")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.count = QLabel()
        self.kept = QLabel()
        self.said = QLabel()
        for label in (self.count, self.kept, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.kept, self.said):
            label.setWordWrap(True)
        self.kept.setObjectName("muted")
        self.add = QPushButton("&Add by hand…")
        self.add.setToolTip("Enter that somebody was here, without their face")
        name_icon(self.add, "add")
        self.export = QPushButton("&Export…")
        self.export.setToolTip("Save what is shown as a spreadsheet (XLSX) or a text table (CSV)")
        name_icon(self.export, "save")
        self.erase = QPushButton("E&rase what is shown…")
        self.erase.setToolTip("Delete these sightings for good")
        name_icon(self.erase, "close")
        self._assemble()
        self.filter.changed.connect(self.ask)
        self.add.clicked.connect(self.ask_for_entry)
        self.export.clicked.connect(self.ask_where_to_export)
        self.erase.clicked.connect(self.ask_to_erase)
        self.dress()
        self.pull()

    def pull(self) -> None:
        view = self._sightings.view()
        if self._wanted != self.filter.wanted(datetime.date.today()):
            self.ask()
        is_answered = view.answered >= self._asked
        self._timer.setInterval(_RESTING_MS if is_answered else _AWAITING_MS)
        if view is not self._shown and (is_answered or self._shown is None):
            self._show(view)

    def ask(self) -> None:
        """Has what is wanted now looked up; it is shown as soon as it is there."""
        self._wanted = self.filter.wanted(datetime.date.today())
        self._asked = self._sightings.show(self._wanted)
        self._timer.setInterval(_AWAITING_MS)

    def choose_person(self, person: str) -> None:
        """Shows this person's sightings alone; "" shows everybody's."""
        self.filter.choose_person(person)

    def ask_for_entry(self) -> None:
        registered = (person.name for person in self._snapshot().gallery.people)
        people = sorted({*registered, *self._sightings.view().people})
        dialog = HandEntry(people, self._people.same_person, self)
        dialog.entered.connect(self._add)
        dialog.open()

    def ask_where_to_export(self) -> None:
        dialog = QFileDialog(self, "Save the sightings that are shown")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([_SPREADSHEET, _TEXT])
        dialog.setDefaultSuffix("xlsx")
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("csv" if kind == _TEXT else "xlsx"))
        dialog.selectFile(f"sightings {datetime.date.today():%Y-%m-%d}")
        wanted = self._wanted
        dialog.filesSelected.connect(lambda names: self._sightings.export(Path(names[0]), wanted))
        dialog.open()

    def ask_to_erase(self) -> None:
        """Erases what is shown if the answer is yes."""
        wanted, total = self._wanted, self._sightings.view().total
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Erase sightings")
        box.setText(f"Erase {count_words(total, 'sighting')} for good?")
        box.setInformativeText(_ERASE)
        erase = box.addButton("Erase", QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton("Keep them", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        erase.clicked.connect(lambda: self._erase(wanted))
        box.open()

    def showEvent(self, event: QShowEvent) -> None:
        self.ask()
        super().showEvent(event)

    def dress(self) -> None:
        super().dress()
        for table, view in ((self.table, self.list), (self.days_table, self.days)):
            table.theme = self._appearance.theme
            view.viewport().update()

    def _add(self, person: str, at: float, note: str) -> None:
        self._sightings.add_by_hand(person, at, note)
        self.ask()

    def _erase(self, wanted: SightingQuery) -> None:
        self._sightings.erase(wanted)
        self.ask()

    def _show(self, view: SightingsView) -> None:
        self.filter.show_people(view.people)
        shown, self._shown = self._shown, view
        if shown is None or view.rows is not shown.rows:
            self.list.show_rows(view.rows)
        if shown is None or view.days is not shown.days:
            self.days.show_rows(view.days)
        is_kept = view.kept_days > 0
        has_any = bool(view.rows or view.days)
        self.tabs.setVisible(has_any)
        self.empty.setVisible(not has_any)
        self.filter.setVisible(is_kept or has_any)
        is_answered = view.answered >= self._asked > 0
        self.empty.setText(_NOT_KEPT if not is_kept else self.filter.words() if is_answered else "Looking…")
        self.count.setText(_count(view))
        self.count.setVisible(has_any)
        self.kept.setText(_kept(view.kept_days))
        self.said.setText(journal_text(view.status))
        self.said.setVisible(bool(self.said.text()))
        for button in (self.export, self.erase):
            button.setEnabled(has_any)
        self.add.setEnabled(is_kept)

    def _assemble(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for part, words in ((self.list, "&Sightings"), (self.days, "&Days")):
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(0, 10, 0, 0)
            inner.addWidget(part)
            self.tabs.addTab(page, words)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.add, self.export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.erase)
        figures = QHBoxLayout()
        figures.setSpacing(18)
        figures.addWidget(self.count)
        figures.addWidget(self.kept, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addWidget(self.filter)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.empty, 1)
        whole.addLayout(figures)
        whole.addWidget(self.said)
        whole.addLayout(buttons)


def _count(view: SightingsView) -> str:
    if view.total > len(view.rows):
        return f"The newest {len(view.rows):,} of {view.total:,} sightings"
    return count_words(view.total, "sighting")


def _kept(days: float) -> str:
    if days <= 0:
        return "Nothing is recorded (config.yaml: sightings.keep_days)."
    return f"Kept for {hours_words(days * 24)}, then deleted (config.yaml: sightings.keep_days)."
