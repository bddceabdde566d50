"""Sightings: who was seen, when, for how long and where; one by one or by day."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget

from gui.journal.hand_entry import HandEntry
from gui.journal.sighting_columns import DAYS, SIGHTINGS, label_of
from gui.journal.sighting_filter_bar import SightingFilterBar
from gui.widgets.buttons import button
from gui.widgets.dialogs import ask_where_to_save, confirm
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, panel, row, show_text
from gui.widgets.page import Page
from gui.widgets.rows import RowModel, RowTable
from gui.widgets.theme import Appearance
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.journal.sightings import Sightings, SightingsView
from services.messages.formatting import count_text, hours_text
from services.messages.journal import journal_text
from storage.journal.journal import SightingQuery

_AWAITING_MS = 30
_RESTING_MS = 500
_NOT_KEPT = (
    "Sightings are not recorded.\n\nTo record them, set sightings.keep_days in config.yaml to the days that they are "
    "to be kept, and start Rollcall again."
)
_ERASE = "Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered."
_FORMATS = ("Spreadsheet (*.xlsx)", "Text table (*.csv)")


class SightingsWindow(Page):
    """Follows ``sightings``; queries again whenever the filter or the day changes."""

    def __init__(
        self,
        sightings: Sightings,
        people: GalleryEditor,
        snapshot: Callable[[], Snapshot],
        appearance: Appearance,
        parent: QWidget,
    ) -> None:
        super().__init__("Sightings", (1020, 660), appearance, parent, min_size=(840, 440), refresh_ms=_RESTING_MS)
        self._sightings = sightings
        self._people = people
        self._snapshot = snapshot
        self._requested = 0
        self._wanted = SightingQuery()
        self._shown: SightingsView | None = None
        self.filter = SightingFilterBar()
        self.table = RowModel(lambda each: each.id, label_of, self, columns=SIGHTINGS)
        self.list = RowTable(self.table, "Sightings", (1, 4, 5), sortable=True)
        self.days_table = RowModel(lambda each: (each.day, each.name), lambda each: each.name, self, columns=DAYS)
        self.days = RowTable(self.days_table, "Days", (1,), sortable=True)
        self.empty = empty_label()
        self.count = QLabel()
        self.kept = label(name="muted")
        self.status = label()
        self.add = button(
            "&Add by hand…", "Enter that somebody was here, without their face", "add", clicked=self.ask_for_entry
        )
        self.export = button(
            "&Export…",
            "Save what is shown as a spreadsheet (XLSX) or a text table (CSV)",
            "save",
            clicked=self.ask_where_to_export,
        )
        self.erase = button(
            "E&rase what is shown…", "Delete these sightings for good", "close", clicked=self.ask_to_erase
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for part, title in ((self.list, "&Sightings"), (self.days, "&Days")):
            self.tabs.addTab(panel(part, margins=(0, 10, 0, 0)), title)
        column(
            self.filter,
            (self.tabs, 1),
            (self.empty, 1),
            row(self.count, (self.kept, 1), spacing=18),
            self.status,
            row(self.add, self.export, None, self.erase),
            margins=PAGE_MARGINS,
            on=self,
        )
        self.filter.changed.connect(self.query)
        self.set_up()

    def refresh(self) -> None:
        view = self._sightings.view()
        if self._wanted != self.filter.wanted(datetime.date.today()):
            self.query()
        is_answered = view.answered >= self._requested
        self._timer.setInterval(_RESTING_MS if is_answered else _AWAITING_MS)
        if view is not self._shown and (is_answered or self._shown is None):
            self._show(view)

    def query(self) -> None:
        """Requests the sightings of the filter; they are shown once they are there."""
        self._wanted = self.filter.wanted(datetime.date.today())
        self._requested = self._sightings.show(self._wanted)
        self._timer.setInterval(_AWAITING_MS)

    def choose_person(self, person: str) -> None:
        """Shows this person's sightings alone; an empty name shows everybody's."""
        self.filter.choose_person(person)

    def ask_for_entry(self) -> None:
        registered = (person.name for person in self._snapshot().gallery.people)
        people = sorted({*registered, *self._sightings.view().people})
        dialog = HandEntry(people, self._people.same_person, self)
        dialog.entered.connect(self._add)
        dialog.open()

    def ask_where_to_export(self) -> None:
        wanted, name = self._wanted, f"sightings {datetime.date.today():%Y-%m-%d}"

        def export(file: Path) -> None:
            self._sightings.export(file, wanted)

        ask_where_to_save(self, "Save the sightings that are shown", name, _FORMATS, export)

    def ask_to_erase(self) -> None:
        wanted, count = self._wanted, count_text(self._sightings.view().total, "sighting")

        def erase() -> None:
            self._sightings.erase(wanted)
            self.query()

        confirm(self, "Erase sightings", f"Erase {count} for good?", _ERASE, "Erase", "Keep them", erase)

    def showEvent(self, event: QShowEvent) -> None:
        self.query()
        super().showEvent(event)

    def _add(self, person: str, at: float, note: str) -> None:
        self._sightings.add_by_hand(person, at, note)
        self.query()

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
        is_answered = view.answered >= self._requested > 0
        self.empty.setText(_NOT_KEPT if not is_kept else self.filter.empty_text() if is_answered else "Looking…")
        show_text(self.count, _count(view) if has_any else "")
        self.kept.setText(_retention(view.kept_days))
        show_text(self.status, journal_text(view.status))
        for each in (self.export, self.erase):
            each.setEnabled(has_any)
        self.add.setEnabled(is_kept)


def _count(view: SightingsView) -> str:
    if view.total > len(view.rows):
        return f"The newest {len(view.rows):,} of {view.total:,} sightings"
    return count_text(view.total, "sighting")


def _retention(days: float) -> str:
    if days <= 0:
        return "Nothing is recorded (config.yaml: sightings.keep_days)."
    return f"Kept for {hours_text(days * 24)}, then deleted (config.yaml: sightings.keep_days)."
