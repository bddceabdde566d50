"""A month with a change of the clock, against the truth that it was made from."""

from __future__ import annotations

import datetime
import random

import pytest

from services.attendance.day_sheet import Status
from services.attendance.sheets import day_sheet, totals
from storage.journal.journal import JournalFile
from tests.services.attendance.days import BERLIN, see, use_rules

Truth = tuple[Status, float | None, float | None, float | None, float]
"""Status, came, late, early, seconds away."""
MONTH = """
timezone: Europe/Berlin
groups:
  Day:
    schedules: [{days: {mon-fri: 08:00-16:00}, breaks: [12:00-12:30]}]
    people: [{days}]
  Night:
    schedules: [{days: {mon-sun: 22:00-06:00}}]
    people: [{nights}]
  Room:
    camera: room
    schedules: [{days: {mon-fri: 09:00-12:00}}]
    people: [{rooms}]
"""


@pytest.mark.parametrize("first", [datetime.date(2026, 3, 9), datetime.date(2026, 10, 5)])
def test_a_month_with_a_clock_change_equals_the_truth(journal: JournalFile, first: datetime.date) -> None:
    """20 people in 3 groups, with nights, and gaps in watching: to the minute."""
    rng = random.Random(7)
    people = [f"Person {number:02}" for number in range(20)]
    groups = people[:8], people[8:14], people[14:]
    text = MONTH
    for name, members in zip(("days", "nights", "rooms"), groups, strict=True):
        text = text.replace(f"[{{{name}}}]", f"[{', '.join(members)}]")
    rules = use_rules(journal, text, first)
    days = [first + datetime.timedelta(days=number) for number in range(28)]
    now = datetime.datetime.combine(days[-1] + datetime.timedelta(days=2), datetime.time(), BERLIN).timestamp()
    gaps = []
    for day in days[::5]:
        begin = datetime.datetime.combine(day, datetime.time(9, 30), BERLIN).timestamp()
        gaps.append((begin, begin + 1800))
    begin = datetime.datetime.combine(first, datetime.time(), BERLIN).timestamp() - 86400
    for gap in [*gaps, (now, now)]:
        journal.attendance.put_watched(0, "door", begin, gap[0])
        begin = gap[1]
    truth: dict[tuple[datetime.date, str], Truth] = {}
    for group in rules.groups:
        hours = group.schedules[0].days
        for day in days:
            for begin_minute, end_minute in hours.get(day.weekday(), ()):
                start = datetime.datetime.combine(day, datetime.time(begin_minute // 60), BERLIN).timestamp()
                last_day = day + datetime.timedelta(days=end_minute // 1440)
                end = datetime.datetime.combine(last_day, datetime.time(end_minute // 60 % 24), BERLIN).timestamp()
                for member in group.members:
                    truth[day, member.person] = _live_a_day(journal, rng, member.person, start, end, gaps, group.name)
    for day in days:
        sheet = day_sheet(journal, day, keep_days=60, now=now)
        found = {
            line.person: (
                line.status,
                line.arrived,
                line.late,
                line.early,
                sum(end - begin for begin, end in line.away),
            )
            for line in sheet.lines
        }
        assert found == {person: each for (date, person), each in truth.items() if date == day}
    added = {each.person: each for each in totals(journal, first, days[-1], keep_days=60, now=now)}
    for person in people:
        mine = [each for (_, name), each in truth.items() if name == person]
        assert added[person].counts.get(Status.ABSENT, 0) == sum(each[0] is Status.ABSENT for each in mine)
        assert added[person].late[1] == sum(each[2] or 0.0 for each in mine if each[1] is not None)


def _live_a_day(
    journal: JournalFile,
    rng: random.Random,
    person: str,
    start: float,
    end: float,
    gaps: list[tuple[float, float]],
    group: str,
) -> Truth:
    """Writes what the camera saw of one person's shift; returns what is known of it. Nobody goes away in a gap."""
    if rng.random() < 0.15:
        hidden = any(begin < end and until > start for begin, until in gaps)
        late = None if hidden else end - start
        return Status.UNOBSERVED if hidden else Status.ABSENT, None, late, 0.0, 0.0
    came = start + 60 * rng.choice([-20, -5, 0, 3, 6, 25])
    left = end + 60 * rng.choice([-45, -6, -2, 0, 10])
    away = 0.0
    if group == "Room":
        gone, away = start + 90 * 60, 60.0 * rng.choice([5, 15, 16, 40])
        see(journal, person, came, gone)
        see(journal, person, gone + away, left)
        away = away if away > 15 * 60 else 0.0
    else:
        see(journal, person, came, came + 5)
        see(journal, person, left - 5, left)
    late = came - start if came - start > 300 else 0.0
    early = end - left if end - left > 300 else 0.0

    def is_hidden(since: float, until: float) -> bool:
        return any(begin < until and over > since for begin, over in gaps)

    return (
        Status.LEFT,
        came,
        None if late and is_hidden(start, came) else late,
        None if early and is_hidden(left, end) else early,
        away,
    )
