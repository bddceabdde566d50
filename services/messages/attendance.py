"""Texts for attendance: what a day's sheet and the totals of many say, on the screen, on paper and in files."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from services.attendance.day_sheet import DaySheet, Line, Status
from services.attendance.shifts import Interval, Shift
from services.language import tr, tr_count
from services.messages.formatting import comma_text, semicolon_text, span_text


def status_text(status: Status) -> str:
    match status:
        case Status.EXPECTED:
            return tr("expected")
        case Status.PRESENT:
            return tr("present")
        case Status.AWAY:
            return tr("away")
        case Status.LEFT:
            return tr("left")
        case Status.MISSING:
            return tr("not here yet")
        case Status.ABSENT:
            return tr("absent")
        case Status.UNOBSERVED:
            return tr("not observed")
        case Status.EXCUSED:
            return tr("excused")


def clock_of(shift: Shift, seconds: float | None) -> str:
    """'08:05' in the shift's time zone; of another date with the difference in days, '06:00 +1'. Empty for None."""
    return "" if seconds is None else _clock(shift.group.timezone, shift.day, seconds)


def clock_on(sheet: DaySheet, seconds: float) -> str:
    """As ``clock_of``, in the sheet's time zone."""
    return _clock(sheet.timezone, sheet.day, seconds)


def _clock(timezone: str | None, day: datetime.date, seconds: float) -> str:
    moment = datetime.datetime.fromtimestamp(seconds // 60 * 60, None if timezone is None else ZoneInfo(timezone))
    days = (moment.date() - day).days
    return f"{moment:%H:%M}" + (f" {days:+d}" if days else "")


def hours_text_of(shift: Shift) -> str:
    """'08:00–13:00'."""
    return f"{clock_of(shift, shift.start)}–{clock_of(shift, shift.end)}"


def spans_text(shift: Shift, spans: Sequence[Interval]) -> str:
    """'10:00–10:30, 11:05–11:40'."""
    return comma_text(f"{clock_of(shift, begin)}–{clock_of(shift, end)}" for begin, end in spans)


def unobserved_text(sheet: DaySheet) -> str:
    """When nobody was watching, in the sheet's time zone."""
    return comma_text(f"{clock_on(sheet, begin)}–{clock_on(sheet, end)}" for begin, end in sheet.unobserved)


def holiday_texts(sheet: DaySheet) -> tuple[str, ...]:
    """A line for each group that has a holiday, and one for the entries by hand that do not count for that."""
    lines = [
        tr("{group}: holiday ({name})", group=each.group, name=each.name)
        if each.name
        else tr("{group}: holiday", group=each.group)
        for each in sheet.days_off
    ]
    people = comma_text(dict.fromkeys(person for each in sheet.days_off for person in each.entered))
    if people:
        lines.append(tr("On a holiday entries by hand do not count: {people}.", people=people))
    return tuple(lines)


def arrived_text(line: Line) -> str:
    """'08:05'; '?' where somebody was seen, though not to come."""
    is_known = line.status in (Status.PRESENT, Status.AWAY, Status.LEFT) or line.left is not None
    return clock_of(line.shift, line.arrived) or ("?" if is_known else "")


def left_text(line: Line) -> str:
    """'13:00'; '?' where somebody has left, and it is not known when."""
    return clock_of(line.shift, line.left) or ("?" if line.status is Status.LEFT else "")


def late_text(line: Line) -> str:
    """'12 min'; '?' where somebody may have come unobserved."""
    return _span_or_unknown(line.late, is_open=line.arrived is None)


def early_text(line: Line) -> str:
    return _span_or_unknown(line.early, is_open=line.left is None)


def remarks(line: Line) -> str:
    """What else is to be said of a line: times away, what was not observed or does not count, notes."""
    parts = [
        tr("away {times}", times=spans_text(line.shift, line.away)) if line.away else "",
        tr("not observed {times}", times=spans_text(line.shift, line.unobserved)) if line.unobserved else "",
        tr("by hand") if line.is_corrected or line.is_by_hand else "",
        also_seen_text(line),
        notes_text(line),
    ]
    return semicolon_text(each for each in parts if each)


def also_seen_text(line: Line) -> str:
    """When they were seen while entries by hand say that they were not there."""
    return tr("also seen {times}", times=spans_text(line.shift, line.replaced)) if line.replaced else ""


def notes_text(line: Line) -> str:
    """Of entries and arrivals, and why nothing is told of somebody."""
    withheld = tr("no valid consent") if line.is_withheld else ""
    return semicolon_text(each for each in (withheld, line.note, *line.arrival_notes) if each)


def day_text(line: Line) -> str:
    """Of a calendar: '08:02–13:00', with '?' for what is not known, or the state of who was not there."""
    if line.status is Status.EXCUSED or (line.arrived is None and line.left is None):
        return status_text(line.status)
    return f"{clock_of(line.shift, line.arrived) or '?'}–{clock_of(line.shift, line.left) or '?'}"


def summary(sheet: DaySheet) -> str:
    """'12 of 15 came, 1 absent, 2 not observed, 3 visitors, 1 stranger': people, also those with several shifts."""

    def people(is_counted: Callable[[Line], bool]) -> int:
        return len({each.person for each in sheet.lines if is_counted(each)})

    here = Status.PRESENT, Status.AWAY
    came = people(lambda line: bool(arrived_text(line)))
    parts = [
        tr("{came} of {expected} came", came=came, expected=people(lambda _: True)),
        tr("{n} here now", n=people(lambda line: line.status in here)),
    ]
    for status in (Status.MISSING, Status.ABSENT, Status.UNOBSERVED, Status.EXCUSED):
        count = len({each.person for each in sheet.lines if each.status is status})
        if count:
            parts.append(tr("{n} {status}", n=count, status=status_text(status)))
    if sheet.visitors:
        parts.append(tr_count("{n} visitor", "{n} visitors", len(sheet.visitors)))
    if sheet.strangers:
        parts.append(tr_count("{n} stranger", "{n} strangers", sheet.strangers))
    return comma_text(parts)


def _span_or_unknown(seconds: float | None, *, is_open: bool) -> str:
    if seconds is None:
        return "" if is_open else "?"
    return span_text(seconds) if seconds else ""
