"""A day's sheet on paper: a page for each group, with the organisation's name and logo."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication

from gui.output.listing import Listing, save_pdf
from recognition.errors import UsageError
from recognition.message import Message
from services.attendance.day_sheet import DaySheet
from services.attendance.tables import cells, headings
from services.language import tr
from services.messages.attendance import summary
from services.messages.local_time import clock_text
from storage.attendance.rules import Rules


def listings_of(sheet: DaySheet, rules: Rules) -> tuple[Listing, ...]:
    """One for each group with a shift on that day; visitors are on a page of their own."""
    logo = Path(rules.logo).expanduser() if rules.logo else None
    date = QLocale().toString(QDate(sheet.day.year, sheet.day.month, sheet.day.day), QLocale.FormatType.LongFormat)
    made = []
    for name, lines in groupby(sheet.lines, key=lambda line: line.shift.group.name):
        rows = tuple(lines)
        note = summary(DaySheet(sheet.day, rows, (), 0, (), sheet.made_at))
        title = tr("{group}, {date}", group=name, date=date)
        made.append(Listing(title, headings(), tuple(map(cells, rows)), note, heading=rules.organisation, logo=logo))
    if sheet.visitors:
        rows_of = tuple(
            (each.person, clock_text(each.first_seen), clock_text(each.last_seen)) for each in sheet.visitors
        )
        columns = tr("Person"), tr("First seen"), tr("Last seen")
        title = tr("Visitors, {date}", date=date)
        made.append(Listing(title, columns, rows_of, heading=rules.organisation, logo=logo))
    return tuple(made)


def save_sheet(sheet: DaySheet, rules: Rules, file: Path) -> Message:
    """Writes a PDF file, also without a window.

    Raises UsageError where nobody was expected or came, RollcallError where it cannot be written.
    """
    listings = listings_of(sheet, rules)
    if not listings:
        raise UsageError("Nobody is expected on {day}: there is nothing to print.", day=sheet.day.isoformat())
    app = QApplication.instance() or QApplication(["rollcall", "-platform", "offscreen"])
    save_pdf(file, *listings)
    del app
    return Message.of("attendance-saved", count=len(sheet.lines), file=str(file))
