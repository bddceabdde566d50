"""A day's sheet as values for JSON, the same from the command and the server, and as the texts of a table."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from services.attendance.day_sheet import DaySheet, Line
from services.attendance.shifts import Interval
from services.attendance.tables import cells
from services.language import tr
from services.messages.attendance import clock_on, holiday_texts, notes_text, summary, unobserved_text
from services.messages.local_time import iso


def sheet_as_json(sheet: DaySheet) -> dict[str, Any]:
    return {
        "date": sheet.day.isoformat(),
        "made_at": iso(sheet.made_at),
        "people": [_line_as_json(each) for each in sheet.lines],
        "visitors": [
            {"person": each.person, "first_seen": iso(each.first_seen), "last_seen": iso(each.last_seen)}
            for each in sheet.visitors
        ],
        "strangers": sheet.strangers,
        "holidays": [{"group": each.group, "name": each.name} for each in sheet.days_off],
        "not_observed": _spans_as_json(sheet.unobserved),
    }


def rows_of(sheet: DaySheet, here: Collection[str]) -> list[list[str]]:
    """Of everybody expected and of visitors, a text for each of ``tables.headings``. ``here``: who is in view now."""
    visitor = tr("visitor") if sheet.lines else ""
    visitors = [
        [
            each.person, "", tr("here") if each.person in here else visitor, clock_on(sheet, each.first_seen),
            "" if each.person in here else clock_on(sheet, each.last_seen), "", "", "",
        ]
        for each in sheet.visitors
    ]  # fmt: skip
    return [*(list(cells(each)) for each in sheet.lines), *visitors]


def notes_of(sheet: DaySheet) -> list[str]:
    """What is said below the rows."""
    times = unobserved_text(sheet)
    watched = tr("Nobody was watching {times}.", times=times) if times else ""
    said = *holiday_texts(sheet), summary(sheet) if sheet.lines else "", watched
    return [each for each in said if each]


def _line_as_json(line: Line) -> dict[str, Any]:
    return {
        "person": line.person,
        "group": line.shift.group.name,
        "from": iso(line.shift.start),
        "until": iso(line.shift.end),
        "status": line.status.value,
        "arrived": _iso(line.arrived),
        "left": _iso(line.left),
        "late": None if line.late is None else round(line.late),
        "early": None if line.early is None else round(line.early),
        "away": _spans_as_json(line.away),
        "not_observed": _spans_as_json(line.unobserved),
        "attended": None if line.attended is None else round(line.attended),
        "by_hand": line.is_corrected or line.is_by_hand,
        "also_seen": _spans_as_json(line.replaced),
        "note": notes_text(line),
    }


def _spans_as_json(spans: Iterable[Interval]) -> list[list[str]]:
    return [[iso(begin), iso(end)] for begin, end in spans]


def _iso(seconds: float | None) -> str | None:
    return None if seconds is None else iso(seconds)
