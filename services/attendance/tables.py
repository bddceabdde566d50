"""Sheets as tables: for a list on the screen or on paper, and as CSV and XLSX files."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

from recognition.errors import UsageError
from recognition.message import Message
from services.attendance.day_sheet import DaySheet, Line, Status
from services.attendance.sheets import Total
from services.language import tr
from services.messages.attendance import (
    also_seen_text,
    arrived_text,
    early_text,
    hours_text_of,
    late_text,
    left_text,
    notes_text,
    remarks,
    status_text,
)
from services.messages.formatting import semicolon_text, span_text
from storage.files.atomic_file import atomic_file
from storage.files.csv_tables import write_csv_file
from storage.xlsx_tables import add_sheet

FILE_HEADINGS = (
    "date", "group", "person", "from", "until", "status", "arrived", "left", "late min", "early min", "away min",
    "not observed min", "attended min", "by hand", "note",
)  # fmt: skip
_TOTAL_HEADINGS = (
    "group", "person", "shifts", "attended min", "expected min", "late", "late min", "early", "early min", "absent",
    "not observed", "excused",
)  # fmt: skip
_WIDTHS = {"group": 20, "person": 28, "note": 40, "status": 14}
_LETTERS = {
    Status.EXPECTED: "", Status.PRESENT: "P", Status.AWAY: "P", Status.LEFT: "P", Status.MISSING: "A",
    Status.ABSENT: "A", Status.UNOBSERVED: "?", Status.EXCUSED: "E",
}  # fmt: skip
"""Of a calendar in a file or on paper."""
_MAX_TITLE = 31
_NOT_IN_TITLES = str.maketrans("", "", "[]:*?/\\'")


def headings() -> tuple[str, ...]:
    """Of a day's sheet as it is shown."""
    return (
        tr("Person"), tr("Expected"), tr("State"), tr("Came"), tr("Left"), tr("Late"), tr("Early"), tr("Remarks"),
    )  # fmt: skip


def cells(line: Line) -> tuple[str, ...]:
    """One text for each of ``headings``."""
    return (
        line.person,
        hours_text_of(line.shift),
        status_text(line.status),
        arrived_text(line),
        left_text(line),
        late_text(line),
        early_text(line),
        remarks(line),
    )


def total_headings() -> tuple[str, ...]:
    return (
        tr("Person"), tr("Group"), tr("Shifts"), tr("There"), tr("Expected"), tr("Late"), tr("Left early"),
        tr("Absent"), tr("Not observed"), tr("Excused"),
    )  # fmt: skip


def total_cells(total: Total) -> tuple[str, ...]:
    """One text for each of ``total_headings``."""
    return (
        total.person,
        total.group,
        str(sum(total.counts.values())),
        _span(total.attended),
        _span(total.expected),
        _times(total.late),
        _times(total.early),
        *(str(total.counts.get(each, 0) or "") for each in (Status.ABSENT, Status.UNOBSERVED, Status.EXCUSED)),
    )


def calendar_letter(status: Status) -> str:
    return _LETTERS[status]


def export_sheet(sheet: DaySheet, file: Path) -> Message:
    """Writes CSV, or XLSX with a sheet for each group. Raises UsageError for another suffix, RollcallError where it
    cannot be written."""
    if _is_csv(file):
        write_csv_file(file, FILE_HEADINGS, map(_file_cells, sheet.lines))
    else:
        groups = groupby(sheet.lines, key=lambda line: line.shift.group.name)
        _write_book(file, [(name, FILE_HEADINGS, list(map(_file_cells, lines))) for name, lines in groups])
    return Message.of("attendance-saved", count=len(sheet.lines), file=str(file))


def export_totals(totals: Sequence[Total], file: Path) -> Message:
    """As ``export_sheet``; a workbook has a calendar as well."""
    rows = list(map(_total_file_cells, totals))
    if _is_csv(file):
        write_csv_file(file, _TOTAL_HEADINGS, rows)
    else:
        days = sorted({day for each in totals for day in each.days})
        calendar = [
            [each.group, each.person, *(_LETTERS[each.days[day]] if day in each.days else None for day in days)]
            for each in totals
        ]
        head = ("group", "person", *(f"{day:%Y-%m-%d}" for day in days))
        _write_book(file, [("Totals", _TOTAL_HEADINGS, rows), ("Calendar", head, calendar)])
    return Message.of("attendance-saved", count=len(totals), file=str(file))


def _is_csv(file: Path) -> bool:
    ending = file.suffix.lower()
    if ending not in (".csv", ".xlsx"):
        raise UsageError(
            "A sheet is saved as .csv, .xlsx or .pdf; '{file}' is none of them. Give the file another ending.",
            file=file.name,
        )
    return ending == ".csv"


def _write_book(file: Path, sheets: Sequence[tuple[str, Sequence[str], Iterable[Sequence[object]]]]) -> None:
    from openpyxl import Workbook  # its import takes half a second

    with atomic_file(file) as part, part.open("wb") as stream:
        book = Workbook(write_only=True)
        titles: set[str] = set()
        for name, head, rows in sheets or [("Attendance", FILE_HEADINGS, [])]:
            title = _title(name, titles)
            add_sheet(book, title, head, rows, _WIDTHS)
        book.save(stream)


def _title(name: str, taken: set[str]) -> str:
    """Of a sheet: some characters are not allowed, and none may stand twice, ignoring case."""
    base = name.translate(_NOT_IN_TITLES)[:_MAX_TITLE].strip() or "Group"
    title, number = base, 2
    while title.casefold() in taken:
        title = f"{base[: _MAX_TITLE - 4]} {number}"
        number += 1
    taken.add(title.casefold())
    return title


def _file_cells(line: Line) -> list[object]:
    shift = line.shift
    zone = ZoneInfo(shift.group.timezone)

    def moment(seconds: float | None) -> datetime.datetime | None:
        """Without a zone, which spreadsheets do not have."""
        return None if seconds is None else datetime.datetime.fromtimestamp(round(seconds), zone).replace(tzinfo=None)

    def added(spans: Iterable[tuple[float, float]]) -> int:
        return round(sum(end - begin for begin, end in spans) / 60)

    return [
        shift.day, shift.group.name, line.person, moment(shift.start), moment(shift.end), line.status.value,
        moment(line.arrived), moment(line.left), _minutes(line.late), _minutes(line.early), added(line.away),
        added(line.unobserved), None if line.attended is None else round(line.attended / 60),
        "yes" if line.is_corrected or line.is_by_hand else "",
        semicolon_text(each for each in (also_seen_text(line), notes_text(line)) if each),
    ]  # fmt: skip


def _total_file_cells(total: Total) -> list[object]:
    return [
        total.group, total.person, sum(total.counts.values()), round(total.attended / 60), round(total.expected / 60),
        total.late[0], round(total.late[1] / 60), total.early[0], round(total.early[1] / 60),
        *(total.counts.get(each, 0) for each in (Status.ABSENT, Status.UNOBSERVED, Status.EXCUSED)),
    ]  # fmt: skip


def _minutes(seconds: float | None) -> int | str:
    return "not known" if seconds is None else round(seconds / 60)


def _span(seconds: float) -> str:
    return span_text(seconds) if seconds else ""


def _times(late: tuple[int, float]) -> str:
    """'3 (25 min)'."""
    count, seconds = late
    return tr("{count} ({span})", count=count, span=span_text(seconds)) if count else ""
