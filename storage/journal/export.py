"""Sightings as a table for other programs: CSV, or XLSX with a second sheet of days."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from recognition.errors import UsageError
from storage.files.atomic_file import atomic_file
from storage.journal.journal import Day, JournalFile, SightingQuery, SightingRow, name_of

FORMATS = (".csv", ".xlsx")
HEADINGS = (
    "name", "stranger", "first seen", "last seen", "seconds", "distance", "looks", "source", "seconds into the source",
    "by hand", "note",
)  # fmt: skip
DAY_HEADINGS = ("day", "name", "first seen", "last seen", "seconds", "sightings")

_MOST = 1_000_000
"""A sheet holds 1,048,576 rows."""
_WIDTHS = {"name": 28, "first seen": 20, "last seen": 20, "source": 28, "note": 40, "day": 12}
# A spreadsheet takes a cell that begins so for a formula, and would do what a name says (OWASP, "CSV Injection").
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")
_FORBIDDEN = {code: None for code in range(32) if code not in (9, 10, 13)}  # XML has no way to write these


def export(journal: JournalFile, file: Path, wanted: SightingQuery, *, days: bool = False) -> int:
    """Writes the sightings wanted to ``file``, by its ending, or a line for each person and day; says how many.

    A workbook has both, whichever is counted. Raises UsageError, RollcallError.
    """
    ending = file.suffix.lower()
    if ending not in FORMATS:
        raise UsageError(
            f"Sightings are saved as .csv or .xlsx; '{file.name}' is neither. Give the file another ending."
        )
    if ending == ".csv" and days:
        lines = journal.days(wanted)
        _write_lines(file, DAY_HEADINGS, map(_day_cells, lines))
        return len(lines)
    rows, _ = journal.find(wanted, now=0.0, most=_MOST)
    if ending == ".csv":
        write_csv(file, rows)
        return len(rows)
    lines = journal.days(wanted)
    write_xlsx(file, rows, lines)
    return len(lines) if days else len(rows)


def write_csv(file: Path, rows: Iterable[SightingRow]) -> None:
    """A line for each. Raises RollcallError where it cannot be written.

    In UTF-8 with its mark, without which Excel takes the file for the computer's old code page and spoils every name
    with an accent; other programs skip it. Times are written as ISO 8601 without a zone: this computer's time.
    """
    _write_lines(file, HEADINGS, map(_cells, rows))


def _write_lines(file: Path, headings: Sequence[str], lines: Iterable[Sequence[object]]) -> None:
    with atomic_file(file) as part, part.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.writer(stream)
        writer.writerow(headings)
        writer.writerows(list(map(_in_csv, line)) for line in lines)


def write_xlsx(file: Path, rows: Iterable[SightingRow], days: Iterable[Day]) -> None:
    """Two sheets, sightings and days, with times as times. Raises RollcallError where it cannot be written."""
    from openpyxl import Workbook  # its import takes half a second

    with atomic_file(file) as part, part.open("wb") as stream:
        book = Workbook(write_only=True)
        _sheet(book, "Sightings", HEADINGS, map(_cells, rows))
        _sheet(book, "Days", DAY_HEADINGS, map(_day_cells, days))
        book.save(stream)


def _cells(row: SightingRow) -> list[object]:
    return [
        name_of(row.person, row.stranger), row.stranger if row.person is None else None, _local(row.first_seen),
        _local(row.last_seen), round(row.seconds, 1), None if row.distance is None else round(row.distance, 4),
        row.looks, row.source, None if row.position is None else round(row.position, 2), "yes" if row.by_hand else "",
        row.note,
    ]  # fmt: skip


def _day_cells(day: Day) -> list[object]:
    when = datetime.strptime(day.day, "%Y-%m-%d").date()
    return [when, day.name, _local(day.first_seen), _local(day.last_seen), round(day.seconds, 1), day.sightings]


def _local(seconds: float) -> datetime:
    """Without a zone: spreadsheets have none. To the second."""
    return datetime.fromtimestamp(round(seconds))


def _in_csv(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat(sep=" ")
    if isinstance(value, str) and value.startswith(_FORMULAS):
        return f"'{value}"
    return value


def _sheet(book: Any, title: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for column, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(heading, 12)

    def cell(value: object) -> object:
        """As it is, where openpyxl writes it right by itself: times as times, but text as what it looks like."""
        if not isinstance(value, str):
            return value
        text = value.translate(_FORBIDDEN)
        if not text.startswith((*_FORMULAS, "#")):
            return text
        made = WriteOnlyCell(sheet, value=text)
        made.data_type = "s"
        return made

    def bold(text: str) -> object:
        made = WriteOnlyCell(sheet, value=text)
        made.font = Font(bold=True)
        return made

    sheet.append([bold(each) for each in headings])
    for row in rows:
        sheet.append([cell(each) for each in row])
