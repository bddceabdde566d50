"""Holidays from a calendar file (ICS): its all-day events."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from recognition.errors import UsageError
from recognition.input_files import error_text, file_problem
from services.language import tr
from services.messages.formatting import list_text
from storage.attendance.rules import Holiday, Rules

_MAX_BYTES = 2_000_000
_DAY = datetime.timedelta(days=1)
_PAST, _FUTURE = datetime.timedelta(days=366), datetime.timedelta(days=5 * 366)
"""Of events that recur, those within are taken."""
_STEPS_OF_RULE, _STEPS_OF_FILE = 20_000, 150_000
"""Steps while the dates of recurrence rules are worked out; beyond these, an event is left out."""
_STEP = {"YEARLY": 20, "MONTHLY": 4, "WEEKLY": 1, "DAILY": 1}
"""What a step from one period to the next counts, by the days that are looked at in it. Of shorter periods all-day
events have none."""
_MAX_INTERVAL, _MAX_LENGTH = 10_000, 400
"""Of a recurrence rule: periods from one to the next, and characters."""


@dataclass(frozen=True, slots=True)
class Holidays:
    """Of a calendar file.

    days: in order of their dates.
    left_out: names, or first dates, of the events whose dates cannot be worked out here.
    """

    days: tuple[Holiday, ...]
    left_out: tuple[str, ...] = ()

    @property
    def left_out_text(self) -> str:
        """Empty where all were taken."""
        if not self.left_out:
            return ""
        return tr(
            "Left out, because their dates cannot be worked out here: {names}. Enter these holidays by hand.",
            names=list_text(self.left_out),
        )


def with_holidays(rules: Rules, file: Path, today: datetime.date, group: str | None = None) -> tuple[Rules, Holidays]:
    """With the all-day events of ``file``, which are returned as well, for ``group``, or for all groups.

    Raises UsageError where there is no such group, or none at all, the file is no calendar, or has no such event.
    """
    if not rules.groups:
        raise UsageError("There are no groups yet; holidays are those of groups.")
    if group is not None and rules.named(group) is None:
        raise UsageError("There is no group '{group}'.", group=group)
    holidays = read_holidays(file, today)
    groups = tuple(
        replace(each, holidays=tuple(dict.fromkeys((*each.holidays, *holidays.days))))
        if group is None or each.name.casefold() == group.casefold()
        else each
        for each in rules.groups
    )
    return replace(rules, groups=groups), holidays


def read_holidays(file: Path, today: datetime.date) -> Holidays:
    """In order of their dates. The end of an all-day event is the day after the last one (RFC 5545, 3.6.1); events with
    hours are appointments and no holidays.

    Raises UsageError where the file is no calendar, or has no such event.
    """
    import icalendar  # off the path of those who have no holidays

    problem = file_problem(file)
    if problem is None and file.stat().st_size > _MAX_BYTES:
        problem = "it is larger than 2 MB"
    if problem is not None:
        raise UsageError("{file} cannot be read: {problem}.", file=file, problem=problem)
    try:
        calendars = icalendar.Calendar.from_ical(file.read_bytes(), multiple=True)
        events: list[Any] = [event for calendar in calendars for event in calendar.walk("VEVENT")]
        elsewhere = _moved(events)
        found, left_out, steps = set[Holiday](), list[str](), _Steps()
        for event in events:
            try:
                found |= set(_of(event, elsewhere[_series(event)], today, steps))
            except (_DatesError, OverflowError):  # the latter beyond the year 9999
                left_out.append(_name(event) or event.start.isoformat())
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as error:
        raise UsageError(
            "{file} is no calendar that can be read: give an ICS file, as calendars export it.", file=file
        ) from error
    except OSError as error:
        raise UsageError("{file} cannot be read: {problem}.", file=file, problem=error_text(error)) from error
    holidays = Holidays(
        tuple(sorted(found, key=lambda each: (each.first, each.last, each.name))), tuple(dict.fromkeys(left_out))
    )
    if not found:
        if left_out:
            raise UsageError("{file}: {problem}", file=file, problem=holidays.left_out_text)
        raise UsageError("There is no all-day event in {file}: holidays are all-day events.", file=file)
    return holidays


class _DatesError(ValueError):
    """The dates of an event cannot be worked out."""


class _Steps:
    """What the rules of a file took so far. Raises _DatesError where it is too much."""

    def __init__(self) -> None:
        self._of_file = self._of_rule = 0

    def begin_rule(self) -> None:
        self._of_rule = 0
        self.add(1)

    def add(self, steps: int) -> None:
        self._of_file += steps
        self._of_rule += steps
        if self._of_rule > _STEPS_OF_RULE or self._of_file > _STEPS_OF_FILE:
            raise _DatesError


class _CountedInterval(int):
    """An INTERVAL that counts how often dateutil adds it: of a rule that no day fits (30 February), it goes on to the
    year 9999 before it answers."""

    def __new__(cls, value: int, steps: _Steps, each: int) -> _CountedInterval:
        made = super().__new__(cls, value)
        made._steps, made._each = steps, each
        return made

    _steps: _Steps
    _each: int

    def __radd__(self, other: int) -> int:  # years, months and days
        self._steps.add(self._each)
        return int(self) + other

    def __mul__(self, other: int) -> int:  # weeks
        self._steps.add(self._each)
        return int(self) * other


def _name(event: Any) -> str:
    return " ".join(str(event.get("SUMMARY", "")).split())


def _series(event: Any) -> str | None:
    """Of which series it is one event that has a component of its own, or the series; None where it does not say."""
    return str(event["UID"]) if "UID" in event else None


def _moved(events: list[Any]) -> dict[str | None, set[datetime.date]]:
    """By series the dates of its events that have a component of their own: moved, renamed or cancelled."""
    found = defaultdict[str | None, set[datetime.date]](set)
    for event in events:
        if "RECURRENCE-ID" in event and _series(event) is not None:
            found[_series(event)].add(_day(event["RECURRENCE-ID"].dt))
    return found


def _of(event: Any, elsewhere: Collection[datetime.date], today: datetime.date, steps: _Steps) -> Iterator[Holiday]:
    """Raises _DatesError."""
    first, last = event.start, event.end
    if isinstance(first, datetime.datetime) or str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    if last < first:
        raise _DatesError
    span = max(last - first, _DAY) - _DAY
    name = _name(event)
    if "RECURRENCE-ID" in event:
        yield Holiday(first, first + span, name)
        return
    without = {*elsewhere, *_listed_days(event.get("EXDATE"))}
    for begin in _dates(event, first, today, steps):
        if begin not in without:
            yield Holiday(begin, begin + span, name)


def _dates(event: Any, first: datetime.date, today: datetime.date, steps: _Steps) -> Iterator[datetime.date]:
    """Every date on which it begins. Raises _DatesError."""
    yield from _listed_days(event.get("RDATE"))
    rules = _listed(event.get("RRULE"))
    if not rules:
        yield first
    since, until = today - _PAST, today + _FUTURE
    for each in rules:
        yield from _recurring(each, first, since, until, steps)


def _recurring(
    rule: Any, first: datetime.date, since: datetime.date, until: datetime.date, steps: _Steps
) -> Iterator[datetime.date]:
    """The dates of a recurrence rule from ``since`` to ``until``. Raises _DatesError.

    ``first`` always is the first of them and counts as one (RFC 5545, 3.3.10 and 3.8.2.4), also where it does not fit
    the rule; dateutil leaves it out then. Of RFC 7529's calendars only the Gregorian one is known.
    """
    from dateutil.rrule import rrule, rrulestr

    begin, earliest, latest = (datetime.datetime.combine(each, datetime.time()) for each in (first, since, until))
    steps.begin_rule()
    try:
        plain = rule.copy()
        scale, skip = (_listed(plain.pop(part, [usual])) for part, usual in (("RSCALE", "GREGORIAN"), ("SKIP", "OMIT")))
        if [str(getattr(each, "value", each)).upper() for each in (*scale, *skip)] != ["GREGORIAN", "OMIT"]:
            raise _DatesError
        for part in ("BYHOUR", "BYMINUTE", "BYSECOND"):  # to be ignored for all-day events (RFC 5545, 3.3.10)
            plain.pop(part, None)
        (frequency,), (interval,) = _listed(plain["FREQ"]), _listed(plain.get("INTERVAL", [1]))
        text = plain.to_ical().decode()
        if not 1 <= interval <= _MAX_INTERVAL or len(text) > _MAX_LENGTH:
            raise _DatesError
        counted = _CountedInterval(interval, steps, _STEP[str(getattr(frequency, "value", frequency)).upper()])
        dates = rrulestr(text.replace("Z", ""), dtstart=begin)  # an all-day event has no zone, though some write one
        assert isinstance(dates, rrule)
        dates = dates.replace(interval=counted)
        if begin not in dates:
            if earliest <= begin <= latest:
                yield first
            if "COUNT" in plain:
                dates = dates.replace(count=max(_listed(plain["COUNT"])[0] - 1, 0))
        found = dates.between(earliest, latest, inc=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise _DatesError from error
    steps.add(len(found))
    yield from (each.date() for each in found)


def _listed_days(value: Any) -> list[datetime.date]:
    return [_day(each.dt) for dates in _listed(value) for each in dates.dts]


def _day(value: Any) -> datetime.date:
    """Of a date, a time, which some write for all-day events, too, or a period."""
    begin = value[0] if isinstance(value, tuple) else value
    return begin.date() if isinstance(begin, datetime.datetime) else begin


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]
