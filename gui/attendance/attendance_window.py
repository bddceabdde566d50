"""Attendance: the day's sheet of everybody expected, totals of many days, corrections by hand, and the rules."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QTabWidget, QWidget

from gui.attendance.entry_dialogs import EntryQuestion, RulesEditor
from gui.attendance.person_calendar import PersonCalendar
from gui.widgets.buttons import button, with_calendar
from gui.widgets.dialogs import ask_where_to_save
from gui.widgets.flow_row import FlowRow
from gui.widgets.layouts import PAGE_MARGINS, column, empty_label, label, panel, row, search_field, show_text
from gui.widgets.name_field import folded
from gui.widgets.page import Page
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from realtime.interfaces import Snapshot
from services.attendance.day_sheet import Line, Status
from services.attendance.page import Attendance, AttendanceView, Wanted
from services.attendance.sheets import Total
from services.attendance.tables import cells, headings, total_cells, total_headings
from services.language import tr
from services.messages.attendance import clock_on, holiday_texts, summary, unobserved_text
from services.messages.formatting import comma_text
from services.messages.outcomes import outcome_text

if TYPE_CHECKING:
    from gui.output.printing import Listed

_REFRESH_MS = 500
_NAME_WIDTH = "n" * 20
_LEFT, _LATE, _EARLY = 5, 6, 7
"""Columns of the sheet that may be empty."""
_SELDOM_IN_TOTALS = (5, 6, 7, 8, 9)
"""Columns of the totals from late to excused."""
_COLOURS = {
    Status.PRESENT: "present", Status.ABSENT: "warning", Status.MISSING: "warning", Status.UNOBSERVED: "muted",
    Status.EXPECTED: "muted",
}  # fmt: skip


class AttendanceWindow(Page):
    """Follows ``attendance``, of the chosen day and group."""

    def __init__(self, attendance: Attendance, _snapshot: Callable[[], Snapshot], parent: QWidget) -> None:
        super().__init__(tr("Attendance"), (1200, 680), parent, refresh_ms=_REFRESH_MS)
        self._attendance = attendance
        self._shown: AttendanceView | None = None
        self.day = with_calendar(QDateEdit(QDate.currentDate()), tr("Day"))
        self.until = with_calendar(QDateEdit(QDate.currentDate()), tr("Up to, this day included"))
        self.group = QComboBox()
        self.group.setAccessibleName(tr("Group"))
        self.group.setMinimumWidth(160)
        self._all_groups = tr("All groups")
        self.group.addItem(self._all_groups)
        self.search = search_field(tr("Name, state or remark"), tr("Search in names, states and remarks"))
        self.table = RowModel(_key, _label, self, columns=_line_columns(), tips=True)
        self.list = RowTable(
            self.table, tr("The day's sheet"), (0, 8), sortable=True, named=0, may_lack=(_LEFT, _LATE, _EARLY)
        )
        self.totals_table = RowModel(
            lambda each: (each.group, each.person), lambda each: each.person, self, columns=_total_columns()
        )
        self.totals = RowTable(
            self.totals_table, tr("Totals"), (0,), sortable=True, named=0, may_lack=_SELDOM_IN_TOTALS
        )
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.calendar = PersonCalendar()
        self.tabs.addTab(panel(self.list, margins=(0, 10, 0, 0)), tr("The &day"))
        self.tabs.addTab(panel((self.totals, 1), (self.calendar, 1), margins=(0, 10, 0, 0)), tr("&Totals"))
        self.empty = empty_label()
        self.summary = label()
        self.unobserved = label(name="muted")
        self.status = label()
        self.enter = button(tr("&Enter by hand…"), tr("Came, left or excused: an entry with your name"), "add")
        self.entries = button(tr("&Withdraw…"), tr("An entry by hand no longer counts; it stays on record"))
        self.export = button(tr("E&xport…"), tr("Save as a spreadsheet (XLSX) or a text table (CSV)"), "save")
        self.rules = button(tr("&Groups and schedules…"), tr("Who is expected when"))
        self.enter.clicked.connect(lambda: self._ask_for_entry())
        self.entries.clicked.connect(lambda: self._ask_to_withdraw())
        self.export.clicked.connect(lambda: self._ask_where_to_export())
        self.rules.clicked.connect(lambda: self._edit_rules())
        column(
            row(self.day, self.until, self.group, (self.search, 1)),
            (self.tabs, 1),
            (self.empty, 1),
            self.summary,
            self.unobserved,
            self.status,
            FlowRow(self.enter, self.entries, self.export, self.print_button(), self.rules),
            margins=PAGE_MARGINS,
            on=self.body,
        )
        self.filter_field = self.search
        self.day.dateChanged.connect(lambda: self.query())
        self.until.dateChanged.connect(lambda: self.query())
        self.group.currentIndexChanged.connect(lambda: self.query())
        self.tabs.currentChanged.connect(lambda: self._changed_tab())
        self.search.textChanged.connect(lambda: self._fill())
        self.list.doubleClicked.connect(self._correct)
        self.totals.selectionModel().currentChanged.connect(lambda: self._show_calendar())
        self.calendar.day_wanted.connect(self._go_to)
        self._changed_tab()
        self.search.setFocus()
        self.refresh()

    @property
    def is_totals(self) -> bool:
        return self.tabs.currentIndex() == 1

    def wanted(self) -> Wanted:
        day, until = _date(self.day), _date(self.until) if self.is_totals else None
        group = self.group.currentText() if self.group.currentIndex() > 0 else None
        return Wanted(day if until is None else min(day, until), until and max(day, until), group)

    def query(self) -> None:
        """Requests what is chosen; it is shown once it is there."""
        self._attendance.show(self.wanted())

    def refresh(self) -> None:
        view = self._attendance.view()
        if view is not self._shown:
            self._shown = view
            self._show(view)

    def listing(self) -> Listed:
        """What is shown, a page for each group."""
        from gui.output.attendance_pages import listings_of, totals_listings

        view = self._shown
        if view is None or view.sheet is None or view.wanted is None or self._is_waiting(view):
            return None
        if view.wanted.until is not None:
            shown = set(map(id, self.totals_table.rows))
            totals = [each for each in view.totals if id(each) in shown]
            return totals_listings(totals, view.rules, (view.wanted.day, view.wanted.until))
        lines = set(map(id, self.table.rows))
        return listings_of(
            replace(view.sheet, lines=tuple(each for each in view.sheet.lines if id(each) in lines)), view.rules
        )

    def _changed_tab(self) -> None:
        self.until.setVisible(self.is_totals)
        for each in (self.enter, self.entries):
            each.setEnabled(not self.is_totals)
        if self.is_totals and self.day.date() == self.until.date():
            self.day.setDate(QDate(self.until.date().year(), self.until.date().month(), 1))
        self.query()
        self._fill()

    def _show(self, view: AttendanceView) -> None:
        self._show_groups(view.groups)
        show_text(self.status, outcome_text(view.status))
        self._fill()

    def _fill(self) -> None:
        view = self._shown
        sheet = None if view is None else view.sheet
        if view is None or sheet is None:
            self.empty.setText(tr("Looking…"))
            self.tabs.setVisible(False)
            return
        searched = folded(self.search.text())
        lines = [each for each in sheet.lines if searched in folded(" ".join(cells(each)))]
        self.list.show_rows(lines)
        self.totals.show_rows([each for each in view.totals if searched in folded(each.person)])
        self._show_calendar()
        has_rules = bool(view.text)
        self.tabs.setVisible(has_rules)
        self.empty.setVisible(not has_rules)
        self.empty.setText(
            tr(
                "Nobody is expected yet.\n\nGroups of people with a schedule say who should be here when: write the "
                "first one with “Groups and schedules”."
            )
        )
        parts = [summary(sheet)] if sheet.lines else [tr("Nobody is expected on this day.")] if has_rules else []
        parts += holiday_texts(sheet)
        parts += [
            tr(
                "Visitor: {person}, {begin} to {end}",
                person=each.person,
                begin=clock_on(sheet, each.first_seen),
                end=clock_on(sheet, each.last_seen),
            )
            for each in sheet.visitors
        ]
        waits = tr("Looking…") if self._is_waiting(view) else ""
        show_text(self.summary, waits if self.is_totals else "\n".join(parts))
        times = unobserved_text(sheet)
        show_text(
            self.unobserved, tr("Nobody was watching {times}.", times=times) if times and not self.is_totals else ""
        )
        self.export.setEnabled(bool(view.totals if self.is_totals else sheet.lines))
        self.enter.setEnabled(bool(sheet.lines) and not self.is_totals)
        self.entries.setEnabled(bool(view.entries) and not self.is_totals)

    def _is_waiting(self, view: AttendanceView) -> bool:
        """Whether the other tab was chosen since."""
        return view.wanted is not None and (view.wanted.until is not None) != self.is_totals

    def _show_calendar(self) -> None:
        """Of the person who is chosen among the totals; else of the first."""
        chosen = self.totals.currentIndex().data(Qt.ItemDataRole.UserRole)
        rows = self.totals_table.rows
        self.calendar.show_person(chosen if isinstance(chosen, Total) else rows[0] if rows else None)

    def _go_to(self, day: datetime.date) -> None:
        self.tabs.setCurrentIndex(0)
        self.day.setDate(QDate(day.year, day.month, day.day))

    def _show_groups(self, groups: tuple[str, ...]) -> None:
        known = tuple(self.group.itemText(place) for place in range(1, self.group.count()))
        if groups == known:
            return
        chosen = self.group.currentText()
        self.group.blockSignals(True)
        self.group.clear()
        self.group.addItems([self._all_groups, *groups])
        self.group.setCurrentIndex(max(0, self.group.findText(chosen)))
        self.group.blockSignals(False)

    def _correct(self, index: QModelIndex) -> None:
        line = index.data(Qt.ItemDataRole.UserRole)
        if isinstance(line, Line):
            self._ask_for_entry(line)

    def _ask_for_entry(self, line: Line | None = None) -> EntryQuestion | None:
        sheet = None if self._shown is None else self._shown.sheet
        if sheet is None or not sheet.lines:
            return None
        current = self.list.currentIndex().data(Qt.ItemDataRole.UserRole)
        shown = current if isinstance(current, Line) else sheet.lines[0]
        dialog = EntryQuestion(sheet.lines, line or shown, self)
        dialog.entered.connect(self._attendance.enter)
        dialog.open()
        return dialog

    def _ask_to_withdraw(self) -> None:
        from gui.attendance.entry_dialogs import WithdrawQuestion

        if self._shown is not None and self._shown.entries:
            dialog = WithdrawQuestion(self._shown.entries, self)
            dialog.withdrawn.connect(self._attendance.withdraw)
            dialog.open()

    def _ask_where_to_export(self) -> None:
        name = tr("attendance {date}", date=_date(self.day))
        formats = tr("Spreadsheet (*.xlsx)"), tr("Text table (*.csv)")
        ask_where_to_save(self, tr("Save attendance"), name, formats, self._attendance.export)

    def _edit_rules(self) -> RulesEditor:
        dialog = RulesEditor("" if self._shown is None else self._shown.text, self)
        dialog.saved.connect(self._attendance.set_rules)
        dialog.open()
        return dialog


def _date(field: QDateEdit) -> datetime.date:
    day = field.date()
    return datetime.date(day.year(), day.month(), day.day())


def _key(line: Line) -> tuple[str, str, float]:
    return line.shift.group.name, line.person, line.shift.start


def _label(line: Line) -> str:
    return comma_text(each for each in cells(line) if each)


def _line_columns() -> tuple[Column, ...]:
    """The group after the person, then the cells of a sheet. Times and states have no samples: they are never cut."""
    person, expected, state, came, left, late, early, remarks = headings()

    def cell(place: int) -> Callable[[Line], str]:
        return lambda line: cells(line)[place]

    def moment(seconds: float | None) -> float:
        return float("inf") if seconds is None else seconds

    return (
        Column(person, cell(0), lambda line: folded(line.person), _NAME_WIDTH),
        Column(tr("Group"), lambda line: line.shift.group.name, lambda line: folded(line.shift.group.name), "n" * 10),
        Column(expected, cell(1), lambda line: line.shift.start),
        Column(state, cell(2), cell(2), colour=lambda line: _COLOURS.get(line.status, "")),
        Column(came, cell(3), lambda line: moment(line.arrived)),
        Column(left, cell(4), lambda line: moment(line.left)),
        Column(late, cell(5), lambda line: moment(line.late), colour=lambda _line: "warning"),
        Column(early, cell(6), lambda line: moment(line.early), colour=lambda _line: "warning"),
        Column(remarks, cell(7), cell(7), "n" * 30, colour=lambda _line: "muted"),
    )


def _total_columns() -> tuple[Column, ...]:
    def of(place: int) -> Callable[[Total], str]:
        return lambda total: total_cells(total)[place]

    orders: tuple[Callable[[Total], object], ...] = (
        lambda total: folded(total.person),
        lambda total: folded(total.group),
        lambda total: sum(total.counts.values()),
        lambda total: total.attended,
        lambda total: total.expected,
        lambda total: total.late,
        lambda total: total.early,
        lambda total: total.counts.get(Status.ABSENT, 0),
        lambda total: total.counts.get(Status.UNOBSERVED, 0),
        lambda total: total.counts.get(Status.EXCUSED, 0),
    )
    samples = {0: _NAME_WIDTH, 1: "n" * 10}
    times = (3, 4, 5, 6)  # without a sample: never cut
    return tuple(
        Column(
            heading,
            of(place),
            orders[place],
            "" if place in times else samples.get(place, f"{heading}  "),
            is_number=place > 1,
        )
        for place, heading in enumerate(total_headings())
    )
