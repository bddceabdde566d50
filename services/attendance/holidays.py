"""Holidays from a calendar file (ICS): its all-day events."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from recognition.errors import UsageError
from recognition.input_files import error_text, file_problem
from storage.attendance.rules import Holiday, Rules

_MAX_BYTES = 10_000_000
_DAY = datetime.timedelta(days=1)
_PAST, _FUTURE = datetime.timedelta(days=366), datetime.timedelta(days=5 * 366)
"""Of events that recur, those within are taken."""


def with_holidays(
    rules: Rules, file: Path, today: datetime.date, group: str | None = None
) -> tuple[Rules, tuple[Holiday, ...]]:
    """With the all-day events of ``file``, which are returned as well, for ``group``, or for all groups.

    Raises UsageError where there is no such group, or none at all, the file is no calendar, or has no such event.
    """
    if not rules.groups:
        raise UsageError("There are no groups yet; holidays are those of groups.")
    if group is not None and rules.named(group) is None:
        raise UsageError("There is no group '{group}'.", group=group)
    holidays = read_holidays(file, today)
    groups = tuple(
        replace(each, holidays=tuple(dict.fromkeys((*each.holidays, *holidays))))
        if group is None or each.name.casefold() == group.casefold()
        else each
        for each in rules.groups
    )
    return replace(rules, groups=groups), holidays


def read_holidays(file: Path, today: datetime.date) -> tuple[Holiday, ...]:
    """In order of their dates. The end of an all-day event is the day after the last one (RFC 5545, 3.6.1); events with
    hours are appointments and no holidays.

    Raises UsageError where the file is no calendar, or has no such event.
    """
    import icalendar  # off the path of those who have no holidays

    problem = file_problem(file)
    if problem is None and file.stat().st_size > _MAX_BYTES:
        problem = "it is larger than 10 MB"
    if problem is not None:
        raise UsageError("{file} cannot be read: {problem}.", file=file, problem=problem)
    try:
        calendars = icalendar.Calendar.from_ical(file.read_bytes(), multiple=True)
        found = [each for calendar in calendars for event in calendar.walk("VEVENT") for each in _of(event, today)]
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise UsageError(
            "{file} is no calendar that can be read: give an ICS file, as calendars export it.", file=file
        ) from error
    except OSError as error:
        raise UsageError("{file} cannot be read: {problem}.", file=file, problem=error_text(error)) from error
    if not found:
        raise UsageError("There is no all-day event in {file}: holidays are all-day events.", file=file)
    return tuple(sorted(set(found), key=lambda each: (each.first, each.last, each.name)))


def _of(event: Any, today: datetime.date) -> Iterator[Holiday]:
    first, last = event.start, event.end
    if isinstance(first, datetime.datetime) or str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    span = max(last - first, _DAY) - _DAY
    name = " ".join(str(event.get("SUMMARY", "")).split())
    for begin in _dates(event, first, today):
        yield Holiday(begin, begin + span, name)


def _dates(event: Any, first: datetime.date, today: datetime.date) -> Iterator[datetime.date]:
    """Every date on which it begins."""
    rule = event.get("RRULE")
    if rule is None:
        yield first
        return
    from dateutil.rrule import rrulestr

    begin = datetime.datetime.combine(first, datetime.time())
    text = rule.to_ical().decode()
    dates = rrulestr(text.replace("Z", ""), dtstart=begin)  # an all-day event has no zone, though some write one
    without = {each.dt for dates in _listed(event.get("EXDATE")) for each in dates.dts}
    since, until = (datetime.datetime.combine(each, datetime.time()) for each in (today - _PAST, today + _FUTURE))
    yield from (each.date() for each in dates.between(since, until, inc=True) if each.date() not in without)


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
