"""Attendance on paper: a page for each group, with the organisation's name and logo; of many days with a calendar."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from gui.output.listing import Listing, save_pdf
from gui.widgets.time_format import date_text
from recognition.errors import UsageError
from recognition.message import Message
from services.attendance.day_sheet import DaySheet
from services.attendance.sheets import Total
from services.attendance.tables import calendar_letter, cells, headings, total_cells, total_headings
from services.language import tr
from services.messages.attendance import clock_on, summary
from services.messages.formatting import comma_text
from storage.attendance.rules import Rules


def listings_of(sheet: DaySheet, rules: Rules) -> tuple[Listing, ...]:
    """One for each group with a shift on that day; visitors are on a page of their own."""
    logo = _logo(rules)
    date = QLocale().toString(QDate(sheet.day.year, sheet.day.month, sheet.day.day), QLocale.FormatType.LongFormat)
    made = []
    for name, lines in groupby(sheet.lines, key=lambda line: line.shift.group.name):
        rows = tuple(lines)
        note = summary(DaySheet(sheet.day, rows, (), 0, (), sheet.made_at))
        title = tr("{group}, {date}", group=name, date=date)
        made.append(Listing(title, headings(), tuple(map(cells, rows)), note, heading=rules.organisation, logo=logo))
    if sheet.visitors:
        rows_of = tuple(
            (each.person, clock_on(sheet, each.first_seen), clock_on(sheet, each.last_seen)) for each in sheet.visitors
        )
        columns = tr("Person"), tr("First seen"), tr("Last seen")
        title = tr("Visitors, {date}", date=date)
        made.append(Listing(title, columns, rows_of, heading=rules.organisation, logo=logo))
    return tuple(made)


def totals_listings(
    totals: Sequence[Total], rules: Rules, days: tuple[datetime.date, datetime.date]
) -> tuple[Listing, ...]:
    """Of each group a page with what ``days``, the first and the last one, add up to, and a calendar for each month."""
    logo = _logo(rules)
    dates = {"first": date_text(days[0]), "last": date_text(days[1])}
    made = []
    for group, found in groupby(totals, key=lambda each: each.group):
        people = tuple(found)
        title = tr("{group}, {first} to {last}", group=group, **dates)
        rows = tuple(map(total_cells, people))
        numbers = frozenset(range(2, len(total_headings())))
        made.append(Listing(title, total_headings(), rows, "", numbers, heading=rules.organisation, logo=logo))
        months = sorted({day.replace(day=1) for each in people for day in each.days})
        made += [_calendar(group, people, month, rules.organisation, logo) for month in months]
    return tuple(made)


def _calendar(group: str, people: Sequence[Total], month: datetime.date, heading: str, logo: Path | None) -> Listing:
    """A column for each day of the month."""
    count = QDate(month.year, month.month, 1).daysInMonth()
    days = [month.replace(day=number) for number in range(1, count + 1)]
    rows = tuple(
        (each.person, *(calendar_letter(each.days[day]) if day in each.days else "" for day in days)) for each in people
    )
    title = comma_text((group, f"{QLocale().standaloneMonthName(month.month)} {month.year}"))
    headings = tr("Person"), *(str(day.day) for day in days)
    note = tr("P: was there. A: absent. E: excused. ?: not observed.")
    return Listing(title, headings, rows, note, heading=heading, logo=logo, is_dense=True)


def _logo(rules: Rules) -> Path | None:
    return Path(rules.logo).expanduser() if rules.logo else None


def save_sheet(sheet: DaySheet, rules: Rules, file: Path) -> Message:
    """Writes a PDF file, also without a window.

    Raises UsageError where nobody was expected or came, RollcallError where it cannot be written.
    """
    listings = listings_of(sheet, rules)
    if not listings:
        raise UsageError("Nobody was expected: there is nothing to print.")
    _save(file, listings)
    return Message.of("attendance-saved", count=len(sheet.lines), file=str(file))


def save_totals(
    totals: Sequence[Total], rules: Rules, days: tuple[datetime.date, datetime.date], file: Path
) -> Message:
    """As ``save_sheet``, for ``totals_listings``."""
    listings = totals_listings(totals, rules, days)
    if not listings:
        raise UsageError("Nobody was expected: there is nothing to print.")
    _save(file, listings)
    return Message.of("attendance-saved", count=len(totals), file=str(file))


def _save(file: Path, listings: Sequence[Listing]) -> None:
    app = QApplication.instance() or QApplication(["rollcall", "-platform", "offscreen"])
    save_pdf(file, *listings)
    del app
