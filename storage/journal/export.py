"""Exports sightings as CSV, or as XLSX with a second sheet of days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from recognition.errors import UsageError
from storage.files.atomic_file import FORMULAS, atomic_file, write_csv_file
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
_FORBIDDEN = {code: None for code in range(32) if code not in (9, 10, 13)}  # not allowed in XML


def export(journal: JournalFile, file: Path, wanted: SightingQuery, *, days: bool = False) -> int:
    """Writes the matching sightings, or one line per person and day, to ``file`` in the format of its suffix.

    A workbook has both. Returns the number of lines. Raises UsageError, RollcallError.
    """
    ending = file.suffix.lower()
    if ending not in FORMATS:
        raise UsageError(
            f"Sightings are saved as .csv or .xlsx; '{file.name}' is neither. Give the file another ending."
        )
    if ending == ".csv" and days:
        lines = journal.days(wanted)
        write_csv_file(file, DAY_HEADINGS, map(_day_cells, lines))
        return len(lines)
    rows, _ = journal.find(wanted, now=0.0, most=_MOST)
    if ending == ".csv":
        write_csv(file, rows)
        return len(rows)
    lines = journal.days(wanted)
    write_xlsx(file, rows, lines)
    return len(lines) if days else len(rows)


def write_csv(file: Path, rows: Iterable[SightingRow]) -> None:
    """One line per sighting. Raises RollcallError."""
    write_csv_file(file, HEADINGS, map(_cells, rows))


def write_xlsx(file: Path, rows: Iterable[SightingRow], days: Iterable[Day]) -> None:
    """Two sheets, sightings and days, with typed times. Raises RollcallError."""
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
    """Local time without a zone, which spreadsheets do not have, to the second."""
    return datetime.fromtimestamp(round(seconds))


def _sheet(book: Any, title: str, headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for column, heading in enumerate(headings, 1):
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(heading, 12)

    def cell(value: object) -> object:
        """Text that openpyxl would write as a formula or an error is marked as text."""
        if not isinstance(value, str):
            return value
        text = value.translate(_FORBIDDEN)
        if not text.startswith((*FORMULAS, "#")):
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
