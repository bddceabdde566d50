"""A person's days as a calendar: a row for each week, with when they came and left, or what else is known."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.layouts import column, label
from gui.widgets.row_table import RowTable
from gui.widgets.rows import Column, RowModel
from gui.widgets.time_format import date_text
from services.attendance.day_sheet import Line, Status
from services.attendance.sheets import Total
from services.language import tr
from services.messages.attendance import day_text
from services.messages.formatting import comma_text

_DAY = datetime.timedelta(days=1)
_QUIET = (Status.UNOBSERVED, Status.EXPECTED, Status.EXCUSED)


@dataclass(frozen=True, slots=True)
class Week:
    """begin: its first day. lines: of the person, by date."""

    begin: datetime.date
    lines: Mapping[datetime.date, tuple[Line, ...]]

    def of(self, weekday: int) -> tuple[Line, ...]:
        return self.lines.get(self.begin + weekday * _DAY, ())


class PersonCalendar(QWidget):
    """``day_wanted`` carries a date that was double-clicked."""

    day_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._first = QLocale().firstDayOfWeek().value  # 1 is Monday
        self.title = label(name="heading")
        self.weeks = RowModel(lambda week: week.begin, self._label, self, columns=self._columns(), tips=True)
        self.table = RowTable(self.weeks, tr("Calendar"), tuple(range(1, 8)))
        self.table.doubleClicked.connect(self._choose)
        column(self.title, (self.table, 1), spacing=6, margins=(0, 8, 0, 0), on=self)
        self.show_person(None)

    def show_person(self, total: Total | None) -> None:
        self.setVisible(total is not None and bool(total.lines))
        if total is None or not total.lines:
            self.table.show_rows([])
            return
        self.title.setText(tr("{person}, {group}", person=total.person, group=total.group))
        days: dict[datetime.date, tuple[Line, ...]] = {}
        for line in total.lines:
            days[line.shift.day] = (*days.get(line.shift.day, ()), line)
        first, last = self._week_of(min(days)), self._week_of(max(days))
        count = (last - first).days // 7 + 1
        self.table.show_rows([Week(first + 7 * number * _DAY, days) for number in range(count)])
        self.weeks.rows_changed()

    def _week_of(self, day: datetime.date) -> datetime.date:
        return day - ((day.isoweekday() - self._first) % 7) * _DAY

    def _columns(self) -> tuple[Column, ...]:
        def text(weekday: int) -> Callable[[Week], str]:
            return lambda week: _cell(week, weekday)

        def colour(weekday: int) -> Callable[[Week], str]:
            return lambda week: _colour(week.of(weekday))

        names = (QLocale().dayName((self._first - 1 + each) % 7 + 1) for each in range(7))
        days = (
            Column(name, text(each), sample="00 00:00–00:00", colour=colour(each)) for each, name in enumerate(names)
        )
        return Column(tr("Week of"), lambda week: date_text(week.begin), sample="00/00/0000  "), *days

    def _label(self, week: Week) -> str:
        cells = (_cell(week, each) for each in range(7))
        return comma_text([tr("Week of {date}", date=date_text(week.begin)), *(each for each in cells if each)])

    def _choose(self, index: QModelIndex) -> None:
        week = self.weeks.rows[index.row()]
        if index.column() > 0 and week.of(index.column() - 1):
            self.day_wanted.emit(week.begin + (index.column() - 1) * _DAY)


def _cell(week: Week, weekday: int) -> str:
    """'14 08:02–13:00', or only the number of the day."""
    day = week.begin + weekday * _DAY
    lines = week.of(weekday)
    return tr("{day} {what}", day=day.day, what=comma_text(map(day_text, lines))) if lines else str(day.day)


def _colour(lines: tuple[Line, ...]) -> str:
    if not lines or all(each.status in _QUIET for each in lines):
        return "muted"
    is_wanting = any(each.status in (Status.ABSENT, Status.MISSING) or each.late or each.early for each in lines)
    return "warning" if is_wanting else "present"
