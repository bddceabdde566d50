"""Sightings: who was seen, when, for how long and where; one by one or by day; entered by hand where wanted."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDateTimeEdit, QFormLayout, QLineEdit, QSizePolicy, QTabWidget, QWidget

from gui.journal.sighting_filter_bar import SightingFilterBar
from gui.output.picture_drag import DraggedPicture, RowDrags, key_picture
from gui.widgets.buttons import button, with_calendar
from gui.widgets.dialogs import ask_where_to_save, confirm
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, panel, row, show_text
from gui.widgets.name_field import NameField, Question, folded
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from gui.widgets.time_format import day_text, epoch, start_of
from realtime.interfaces import Snapshot
from services.gallery.editor import GalleryEditor
from services.journal.sightings import Sightings, SightingsView
from services.language import number_text, tr, tr_count
from services.messages.formatting import comma_text, distance_text, hours_text, span_text
from services.messages.live import source_text
from services.messages.local_time import clock_text, clock_text_of_day
from services.messages.outcomes import outcome_text
from storage.journal.days import Day
from storage.journal.journal import SightingQuery, SightingRow

if TYPE_CHECKING:
    from gui.output.listing import Listing

_AWAITING_MS = 30
_RESTING_MS = 500
_NAME_WIDTH = "n" * 23


def who(sighting: SightingRow) -> str:
    """'Ada Lovelace', 'Stranger 12'."""
    if sighting.person is not None:
        return sighting.person
    return tr("Stranger {number}", number=sighting.stranger) if sighting.stranger is not None else tr("Stranger")


def how_long(sighting: SightingRow) -> str:
    """'3 min'; unknown for a row entered by hand."""
    if sighting.by_hand:
        return "–"
    span = span_text(sighting.last_seen - sighting.first_seen)
    return tr("● here now, {span}", span=span) if sighting.is_open else span


def _when(seconds: float) -> str:
    moment = datetime.datetime.fromtimestamp(seconds)
    return f"{day_text(moment.date(), datetime.date.today())} {clock_text(seconds)}"


def _day(row: Day) -> str:
    return day_text(datetime.date.fromisoformat(row.day), datetime.date.today())


def _since_midnight(row: Day, seconds: float) -> float:
    return seconds - start_of(datetime.date.fromisoformat(row.day))


def _source(sighting: SightingRow) -> str:
    places = sighting.places or (sighting.source,)
    return tr("by hand") if sighting.by_hand else comma_text([source_text(each) for each in places])


def _label(sighting: SightingRow) -> str:
    return comma_text([who(sighting), _when(sighting.first_seen), how_long(sighting)])


def sighting_columns() -> tuple[Column, ...]:
    today = datetime.date.today()
    days = (day_text(today - datetime.timedelta(days=ago), today) for ago in range(3))
    day = max(days, key=len)
    return (
        Column(tr("When"), lambda row: _when(row.first_seen), lambda row: row.first_seen, f"{day} 00:00:00 "),
        Column(
            tr("Who"),
            who,
            lambda row: (row.person is None, folded(who(row)), row.stranger or 0),
            _NAME_WIDTH,
            colour=lambda row: "" if row.person is not None else "muted",
        ),
        Column(
            tr("How long"),
            how_long,
            lambda row: (row.is_open, row.last_seen - row.first_seen),
            tr("● here now, {span}", span=span_text(540)),
            tr("From the first to the last time that the face was seen"),
            colour=lambda row: "present" if row.is_open else "",
        ),
        Column(
            tr("Best distance"),
            lambda row: distance_text(row.distance),
            lambda row: 9.0 if row.distance is None else row.distance,
            tr("Best distance"),
            tr(
                "The smallest distance between the face and the pictures of this person: 0 is the same; beyond the "
                "threshold a face is unknown"
            ),
            is_number=True,
            colour=lambda _row: "muted",
        ),
        Column(tr("Source"), _source, lambda row: folded(_source(row)), "rtsp://door.local/1"),
        Column(
            tr("Note"), lambda row: row.note, lambda row: folded(row.note), tr("came in"), colour=lambda _row: "muted"
        ),
    )


def _day_width() -> str:
    today = datetime.date.today()
    return f"{day_text(today - datetime.timedelta(days=7), today)}  "


def day_columns() -> tuple[Column, ...]:
    return (
        Column(tr("Day"), _day, lambda row: row.day, _day_width()),
        Column(tr("Person"), lambda row: row.name, lambda row: folded(row.name), _NAME_WIDTH),
        Column(
            tr("First seen"),
            lambda row: clock_text_of_day(row.first_seen, row.day),
            lambda row: _since_midnight(row, row.first_seen),
            "00:00:00 ",
        ),
        Column(
            tr("Last seen"),
            lambda row: clock_text_of_day(row.last_seen, row.day),
            lambda row: _since_midnight(row, row.last_seen),
            "00:00:00 ",
        ),
        Column(
            tr("Added up"),
            lambda row: span_text(row.seconds) if row.seconds >= 0.5 else "–",
            lambda row: row.seconds,
            span_text(36000),
            tr("How long they were on the picture that day, all times together"),
            is_number=True,
        ),
        Column(tr("Times"), lambda row: number_text(row.sightings), lambda row: row.sightings, "1,000", is_number=True),
    )


class HandEntry(Question):
    """``entered`` carries name, time (seconds since the epoch) and note."""

    entered = Signal(str, float, str)

    def __init__(self, people: Sequence[str], same_person: Callable[[str], str | None], parent: QWidget) -> None:
        about = tr(
            "Nobody has to use their face: whoever does not want to be recognised, or was not, is entered here and "
            "counts the same. The list marks such a sighting as entered by hand."
        )
        super().__init__(tr("Add by hand"), about, tr("Add"), parent)
        self.setMinimumWidth(460)
        self.field = NameField(
            people,
            same_person,
            known=lambda name: tr("{name} is known already.", name=name),
            new=tr("A new person. No picture of them is needed."),
        )
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.time = with_calendar(QDateTimeEdit(QDateTime.currentDateTime()), tr("When"))
        self.time.setMaximumDateTime(QDateTime.currentDateTime().addDays(1))
        self.note = QLineEdit(tr("came in"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setMaxLength(200)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        for title, part in ((tr("&Who"), self.field), (tr("W&hen"), self.time), (tr("&Note"), self.note)):
            form.addRow(title, part)
        self.question.setObjectName("")
        column(self.question, form, None, self.buttons, spacing=14, margins=(20, 18, 20, 16), on=self)
        self.field.changed.connect(lambda: self.take.setEnabled(self.field.problem is None))
        self.field.changed.emit()
        self.field.setFocus()

    def accept(self) -> None:
        if self.field.problem is None:
            self.entered.emit(self.field.name, epoch(self.time.dateTime()), self.note.text().strip())
            super().accept()


class SightingsWindow(Page):
    """Follows ``sightings``; queries again whenever the filter or the day changes."""

    def __init__(
        self, sightings: Sightings, people: GalleryEditor, snapshot: Callable[[], Snapshot], parent: QWidget
    ) -> None:
        super().__init__(tr("Sightings"), (1020, 660), parent, refresh_ms=_RESTING_MS)
        self._sightings = sightings
        self._people = people
        self._snapshot = snapshot
        self._requested = 0
        self._wanted = SightingQuery()
        self._shown: SightingsView | None = None
        self.filter = SightingFilterBar()
        self.table = RowModel(lambda each: each.id, _label, self, columns=sighting_columns())
        self.list = RowTable(self.table, tr("Sightings"), (1, 4, 5), sortable=True)
        self.days_table = RowModel(
            lambda each: (each.day, each.name), lambda each: each.name, self, columns=day_columns()
        )
        self.days = RowTable(self.days_table, tr("Days"), (1,), sortable=True)
        self.empty = empty_label()
        self.count = label(wraps=False)
        self.kept = label(name="muted")
        self.status = label()
        self.add = button(tr("&Add by hand…"), tr("Enter that somebody was here, without their face"), "add")
        tip = tr("Save what is shown as a spreadsheet (XLSX) or a text table (CSV)")
        self.export = button(tr("&Export…"), tip, "save")
        self.erase = button(tr("E&rase what is shown…"), tr("Delete these sightings for good"), "close")
        self.add.clicked.connect(lambda: self._ask_for_entry())
        self.export.clicked.connect(lambda: self._ask_where_to_export())
        self.erase.clicked.connect(lambda: self._ask_to_erase())
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for part, title in ((self.list, tr("&Sightings")), (self.days, tr("&Days"))):
            self.tabs.addTab(panel(part, margins=(0, 10, 0, 0)), title)
        column(
            self.filter,
            (self.tabs, 1),
            (self.empty, 1),
            row(self.count, (self.kept, 1), spacing=18),
            self.status,
            row(self.add, self.export, self.print_button(), None, self.erase),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.filter_field = self.filter.text
        RowDrags(self.list, self._photo_of)
        self.filter.changed.connect(self.query)
        self.refresh()

    def listing(self) -> Listing | None:
        """Of the tab that is shown, in its order."""
        from gui.output.listing import listing_of

        table = self.table if self.tabs.currentIndex() == 0 else self.days_table
        title = tr("Sightings") if table is self.table else tr("Days")
        return listing_of(title, table.columns, table.rows, self.count.text()) if table.rows else None

    def refresh(self) -> None:
        view = self._sightings.view()
        if self._wanted != self.filter.wanted(datetime.date.today()):
            self.query()
        is_answered = view.answered >= self._requested
        self._timer.setInterval(_RESTING_MS if is_answered else _AWAITING_MS)
        if view is not self._shown and (is_answered or self._shown is None):
            self._show(view)

    def _photo_of(self, index: QModelIndex) -> DraggedPicture | None:
        row = index.data(Qt.ItemDataRole.UserRole)
        is_known = isinstance(row, SightingRow) and row.person is not None
        return key_picture(self._snapshot().gallery, row.person) if is_known else None

    def query(self) -> None:
        """Requests the sightings of the filter; they are shown once they are there."""
        self._wanted = self.filter.wanted(datetime.date.today())
        self._requested = self._sightings.show(self._wanted)
        self._timer.setInterval(_AWAITING_MS)

    def _ask_for_entry(self) -> None:
        registered = (person.name for person in self._snapshot().gallery.people)
        people = sorted({*registered, *self._sightings.view().people})
        dialog = HandEntry(people, self._people.same_person, self)
        dialog.entered.connect(self._sightings.add_by_hand)
        dialog.entered.connect(lambda *_: self.query())
        dialog.open()

    def _ask_where_to_export(self) -> None:
        wanted, name = self._wanted, tr("sightings {date}", date=datetime.date.today())
        formats = tr("Spreadsheet (*.xlsx)"), tr("Text table (*.csv)")
        title = tr("Save the sightings that are shown")
        ask_where_to_save(self, title, name, formats, lambda file: self._sightings.export(file, wanted))

    def _ask_to_erase(self) -> None:
        wanted = self._wanted
        question = tr_count(
            "Erase {n} sighting for good?", "Erase {n} sightings for good?", self._sightings.view().total
        )
        details = tr(
            "Erased sightings cannot be restored. The pictures of the gallery stay, and everybody stays registered."
        )

        def erase() -> None:
            self._sightings.erase(wanted)
            self.query()

        confirm(self, tr("Erase sightings"), question, details, tr("Erase"), tr("Keep them"), erase)

    def showEvent(self, event: QShowEvent) -> None:
        self.query()
        super().showEvent(event)

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
        if is_kept:
            empty = self.filter.empty_text() if is_answered else tr("Looking…")
            span = hours_text(view.kept_days * 24)
            kept = tr("Kept for {span}, then deleted (config.yaml: sightings.keep_days).", span=span)
        else:
            empty = tr(
                "Sightings are not recorded.\n\nTo record them, set sightings.keep_days in config.yaml to the days "
                "that they are to be kept, and start Rollcall again."
            )
            kept = tr("Nothing is recorded (config.yaml: sightings.keep_days).")
        self.empty.setText(empty)
        show_text(self.count, _count_text(view) if has_any else "")
        self.kept.setText(kept)
        show_text(self.status, outcome_text(view.status))
        for each in (self.export, self.erase):
            each.setEnabled(has_any)
        self.add.setEnabled(is_kept)


def _count_text(view: SightingsView) -> str:
    """How many there are, and how many of them are listed."""
    if view.total <= len(view.rows):
        return tr_count("{n} sighting", "{n} sightings", view.total)
    shown = number_text(len(view.rows))
    return tr_count(
        "The newest {shown} of {n} sighting", "The newest {shown} of {n} sightings", view.total, shown=shown
    )
