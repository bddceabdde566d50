"""When somebody is expected: the shifts of a date, as times since the epoch.

A time that a clock change skips is that much later by the new clock, as everybody else's clock shows it. Of a time that
clocks show twice a shift begins at the first and ends at the second; breaks, too.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from storage.attendance.rules import DAY_MINUTES, Group, Rules, Span

_MARGIN = 4 * 3600.0
"""Seconds before and after a shift in which somebody seen came to it or left it; less between two shifts."""

Interval = tuple[float, float]
"""Begin and end, seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class Shift:
    """When a member of ``group`` is expected.

    day: the local date on which it begins.
    start, end: seconds since the epoch, as all times.
    since, until: sightings in between belong to this shift.
    """

    group: Group
    day: datetime.date
    start: float
    end: float
    breaks: tuple[Interval, ...]
    since: float
    until: float


@dataclass(frozen=True, slots=True)
class DayOff:
    """The holiday of a group. ``entered``: members with entries by hand, none of which counts: nobody is expected."""

    group: str
    name: str
    entered: tuple[str, ...] = ()


def days_off(rules: Rules, day: datetime.date, entered: Collection[str]) -> tuple[DayOff, ...]:
    """The groups that have a holiday on ``day``. ``entered``: people with entries by hand."""
    expected = {person for person, _ in expected_on(rules, day)}
    found = ((group, holiday) for group in rules.groups if (holiday := group.holiday(day)) is not None)
    return tuple(
        DayOff(group.name, holiday.name, tuple(sorted((members_on(group, day) & set(entered)) - expected)))
        for group, holiday in found
    )


def expected_on(rules: Rules, day: datetime.date) -> Iterator[tuple[str, Shift]]:
    """(person, shift) of everybody expected on ``day``, in the order of the rules. Nobody is on a holiday."""
    for group in rules.groups:
        shifts = shifts_on(group, day)
        if not shifts:
            continue
        for person in sorted(members_on(group, day), key=str.casefold):
            yield from ((person, shift) for shift in shifts)


def members_on(group: Group, day: datetime.date) -> set[str]:
    """The names of those who belong to the group on ``day``."""
    return {
        each.person
        for each in group.members
        if (each.since is None or each.since <= day) and (each.until is None or day <= each.until)
    }


def shifts_on(group: Group, day: datetime.date) -> tuple[Shift, ...]:
    """The shifts that begin on ``day``, in order."""
    around = [each for offset in (-1, 0, 1) for each in _plain_shifts(group, day + datetime.timedelta(days=offset))]
    made = []
    for place, (date, start, end, breaks) in enumerate(around):
        if date == day:
            before = max((each[2] for each in around[:place]), default=None)
            after = around[place + 1][1] if place + 1 < len(around) else None
            since = start - _MARGIN if before is None else max(start - _MARGIN, (before + start) / 2)
            until = end + _MARGIN if after is None else min(end + _MARGIN, (end + after) / 2)
            made.append(Shift(group, day, start, end, breaks, since, until))
    return tuple(made)


def _plain_shifts(
    group: Group, day: datetime.date
) -> Iterator[tuple[datetime.date, float, float, tuple[Interval, ...]]]:
    if group.holiday(day) is not None:
        return
    zone = ZoneInfo(group.timezone)
    # A schedule further down replaces one above: a summer's hours inside those of a year.
    schedule = next((each for each in reversed(group.schedules) if each.holds(day)), None)
    for span in schedule.days.get(day.weekday(), ()) if schedule is not None else ():
        start, end = _interval(day, span, zone)
        breaks = (_interval(day, each, zone) for each in _breaks_within(span, schedule.breaks if schedule else ()))
        if end > start:
            yield day, start, end, tuple(breaks)


def _breaks_within(span: Span, breaks: Iterable[Span]) -> Iterator[Span]:
    """Those of ``breaks`` that overlap ``span``, which may reach into the next day."""
    for begin, end in breaks:
        for shift in (0, DAY_MINUTES):
            inner = max(span[0], begin + shift), min(span[1], end + shift)
            if inner[1] > inner[0]:
                yield inner


def _interval(day: datetime.date, span: Span, zone: ZoneInfo) -> Interval:
    return _moment(day, span[0], zone, fold=0), _moment(day, span[1], zone, fold=1)


def _moment(day: datetime.date, minutes: int, zone: ZoneInfo, fold: int) -> float:
    """Of a time that does not exist, fold 0 gives the offset from before the change: so much later by the new one."""
    days, minutes = divmod(minutes, DAY_MINUTES)
    here = datetime.datetime.combine(day + datetime.timedelta(days=days), datetime.time(), zone)
    here = here.replace(hour=minutes // 60, minute=minutes % 60, fold=fold)
    if fold and here.replace(fold=0).utcoffset() != here.utcoffset() and _is_skipped(here):
        here = here.replace(fold=0)
    return here.timestamp()


def _is_skipped(here: datetime.datetime) -> bool:
    there = here.astimezone(datetime.UTC).astimezone(here.tzinfo)
    return there.replace(tzinfo=None, fold=0) != here.replace(tzinfo=None, fold=0)
