"""Who is expected when: groups of people with schedules, as a plain YAML file that a person can edit.

Times of a day are minutes after midnight of the group's time zone; an end at or before its begin is on the next day.
"""

from __future__ import annotations

import datetime
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml

from recognition.errors import SettingsError
from recognition.strict_yaml import parse_yaml, read_bytes, shortened, text_of

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_MINUTES = 24 * 60

Span = tuple[int, int]
"""Begin and end in minutes after midnight; the end is later, and may be on the next day."""


class Camera(StrEnum):
    """What the cameras show: an entrance that people pass, or the room where they stay."""

    ENTRANCE = "entrance"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Schedule:
    """The hours of a week.

    since, until: the first and the last date on which it holds; None where that is open.
    days: the hours of each weekday (0 is Monday); several on one day are in order and do not overlap.
    breaks: when nobody has to be there.
    """

    since: datetime.date | None
    until: datetime.date | None
    days: Mapping[int, tuple[Span, ...]]
    breaks: tuple[Span, ...] = ()

    def holds(self, day: datetime.date) -> bool:
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Member:
    """since, until: the first and the last date on which they belong to the group; None where that is open."""

    person: str
    since: datetime.date | None = None
    until: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Holiday:
    """first, last: dates, both included."""

    first: datetime.date
    last: datetime.date
    name: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """People who are expected at the same time.

    timezone: of their schedules, an IANA name.
    grace, leave_grace: minutes by which they may come late and leave early without being called so.
    away: minutes without being seen after which somebody is away; only where a camera shows the room.
    """

    name: str
    schedules: tuple[Schedule, ...]
    members: tuple[Member, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    timezone: str = "UTC"
    camera: Camera = Camera.ENTRANCE
    grace: int = 5
    leave_grace: int = 5
    away: int = 15

    def holiday(self, day: datetime.date) -> Holiday | None:
        return next((each for each in self.holidays if each.first <= day <= each.last), None)


@dataclass(frozen=True, slots=True)
class Rules:
    """organisation, logo: stand at the head of a printed sheet; the logo is the path of a picture, or empty."""

    groups: tuple[Group, ...] = ()
    organisation: str = ""
    logo: str = ""

    def named(self, name: str) -> Group | None:
        return next((each for each in self.groups if each.name.casefold() == name.casefold()), None)


NO_RULES = Rules()


def read_rules(path: Path, former: Rules = NO_RULES) -> Rules:
    """YAML, or a CSV table; the path of a logo counts from the file's folder.

    former: has what a table cannot say: organisation, logo, and the holidays of its groups.

    Raises SettingsError with every problem of the file.
    """
    if path.suffix.lower() == ".csv":
        from storage.attendance.rules_table import yaml_of_table

        rules = parse_rules(yaml_of_table(path), str(path))
        holidays = {each.name.casefold(): each.holidays for each in former.groups}
        groups = (replace(each, holidays=holidays.get(each.name.casefold(), ())) for each in rules.groups)
        return replace(former, groups=tuple(groups))
    rules = parse_rules(text_of(read_bytes(path), str(path)), str(path))
    if not rules.logo:
        return rules
    return replace(rules, logo=str((path.parent / Path(rules.logo).expanduser()).absolute()))


def parse_rules(text: str, where: str) -> Rules:
    """As ``read_rules``, for its text."""
    found = parse_yaml(text, where)
    reader = _Reader()
    rules = reader.rules({} if found is None else found)
    if reader.problems:
        raise SettingsError(reader.problems, where)
    return rules


def rules_text(rules: Rules) -> str:
    """The YAML that ``parse_rules`` reads back as equal rules."""
    made: dict[str, Any] = {}
    if rules.organisation:
        made["organisation"] = rules.organisation
    if rules.logo:
        made["logo"] = rules.logo
    made["groups"] = {each.name: _group_as_yaml(each) for each in rules.groups}
    return yaml.safe_dump(made, allow_unicode=True, sort_keys=False, width=120)


def _group_as_yaml(group: Group) -> dict[str, Any]:
    made: dict[str, Any] = {
        "timezone": group.timezone,
        "camera": group.camera.value,
        "grace": group.grace,
        "leave_grace": group.leave_grace,
        "away": group.away,
        "schedules": [_schedule_as_yaml(each) for each in group.schedules],
        "people": [_member_as_yaml(each) for each in group.members],
    }
    if group.holidays:
        made["holidays"] = [_holiday_as_yaml(each) for each in group.holidays]
    return made


def _schedule_as_yaml(schedule: Schedule) -> dict[str, Any]:
    made: dict[str, Any] = _dates_as_yaml(schedule.since, schedule.until)
    made["days"] = {}
    for days, spans in _equal_days(schedule.days):
        hours = [span_text(each) for each in spans]
        name = WEEKDAYS[days[0]] if len(days) == 1 else f"{WEEKDAYS[days[0]]}-{WEEKDAYS[days[-1]]}"
        made["days"][name] = hours[0] if len(hours) == 1 else hours
    if schedule.breaks:
        made["breaks"] = [span_text(each) for each in schedule.breaks]
    return made


def _equal_days(days: Mapping[int, tuple[Span, ...]]) -> list[tuple[list[int], tuple[Span, ...]]]:
    """Days that follow each other and have the same hours, together."""
    runs: list[tuple[list[int], tuple[Span, ...]]] = []
    for day, spans in sorted(days.items()):
        if runs and runs[-1][0][-1] == day - 1 and runs[-1][1] == spans:
            runs[-1][0].append(day)
        else:
            runs.append(([day], spans))
    return runs


def _member_as_yaml(member: Member) -> Any:
    dates = _dates_as_yaml(member.since, member.until)
    return {"name": member.person, **dates} if dates else member.person


def _holiday_as_yaml(holiday: Holiday) -> Any:
    span = holiday.first.isoformat()
    if holiday.last != holiday.first:
        span += f"/{holiday.last.isoformat()}"
    return {span: holiday.name} if holiday.name else span


def _dates_as_yaml(since: datetime.date | None, until: datetime.date | None) -> dict[str, Any]:
    dates = {"from": since, "until": until}
    return {name: each.isoformat() for name, each in dates.items() if each is not None}


def clock_minutes(minutes: int) -> str:
    """'08:05'; of the next day, too."""
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def span_text(span: Span) -> str:
    return f"{clock_minutes(span[0])}-{clock_minutes(span[1])}"


_SPAN = re.compile(r"(\d{1,2}):(\d{2})\s*[-\u2013]\s*(\d{1,2}):(\d{2})", re.ASCII)
_MOST_MINUTES = 1440
_SPAN_HELP = "write hours as 08:00-13:30"
_DATE_HELP = "write a date as 2026-11-30"


class _Reader:
    """Collects the problems, each with the place where it stands."""

    def __init__(self) -> None:
        self.problems: list[str] = []

    def rules(self, found: Any) -> Rules:
        known = self._mapping(found, "the file", ("organisation", "logo", "timezone", "groups"))
        timezone = self._timezone(known.get("timezone", "UTC"), "timezone")
        groups = known.get("groups")
        if groups is None and not self.problems:  # an empty file is a mistake, and would end all groups
            self.problems.append("it holds no group: write them under 'groups:', or 'groups: {}' to end all groups")
        groups = {} if groups is None else groups
        if not isinstance(groups, dict):
            self._note("groups", "write each group as 'Name:' with its settings indented below")
            groups = {}
        return Rules(
            tuple(self._group(name, each, timezone) for name, each in groups.items()),
            self._text(known.get("organisation"), "organisation"),
            self._text(known.get("logo"), "logo"),
        )

    def _group(self, name: str, found: Any, timezone: str) -> Group:
        at = f"groups.{shortened(name)}"
        names = "timezone", "camera", "grace", "leave_grace", "away", "schedules", "people", "holidays"
        known = self._mapping(found, at, names)
        camera = known.get("camera", Camera.ENTRANCE.value)
        if camera not in [each.value for each in Camera]:
            self._note(f"{at}.camera", f"choose entrance or room, not {shortened(str(camera))}")
            camera = Camera.ENTRANCE.value
        if not name.strip():
            self._note(at, "a group needs a name")
        return Group(
            " ".join(name.split()),
            tuple(self._schedule(each, place) for each, place in self._list(known.get("schedules"), f"{at}.schedules")),
            self._members(known.get("people"), f"{at}.people"),
            self._holidays(known.get("holidays"), f"{at}.holidays"),
            self._timezone(known.get("timezone", timezone), f"{at}.timezone"),
            Camera(camera),
            self._minutes(known.get("grace", 5), f"{at}.grace"),
            self._minutes(known.get("leave_grace", 5), f"{at}.leave_grace"),
            self._minutes(known.get("away", 15), f"{at}.away"),
        )

    def _schedule(self, found: Any, at: str) -> Schedule:
        known = self._mapping(found, at, ("from", "until", "days", "breaks"))
        days: dict[int, tuple[Span, ...]] = {}
        for name, hours in self._mapping(known.get("days"), f"{at}.days", None).items():
            place = f"{at}.days.{shortened(name)}"
            spans = self._spans(hours, place)
            for day in self._weekdays(name, place):
                if day in days:
                    self._note(place, f"{WEEKDAYS[day]} stands twice: keep one")
                days[day] = spans
        breaks = self._spans(known.get("breaks"), f"{at}.breaks")
        since, until = self._dates(known, at)
        return Schedule(since, until, days, breaks)

    def _members(self, found: Any, at: str) -> tuple[Member, ...]:
        members: dict[tuple[str, datetime.date | None], Member] = {}
        for each, place in self._list(found, at):
            if isinstance(each, dict):
                known = self._mapping(each, place, ("name", "from", "until"))
                member = Member(self._name(known.get("name"), place), *self._dates(known, place))
            else:
                member = Member(self._name(each, place))
            if (member.person, member.since) in members:
                self._note(place, f"{shortened(member.person)} stands twice: keep one")
            members[member.person, member.since] = member
        return tuple(members.values())

    def _holidays(self, found: Any, at: str) -> tuple[Holiday, ...]:
        holidays = []
        for each, place in self._list(found, at):
            items: Iterable[tuple[Any, Any]] = each.items() if isinstance(each, dict) else [(each, "")]
            for dates, name in items:
                first, _, last = str(dates).partition("/")
                begin = self._date(first, place)
                end = self._date(last, place) if last else begin
                if begin is not None and end is not None:
                    if end < begin:
                        self._note(place, "the last day lies before the first")
                    holidays.append(Holiday(begin, end, self._text(name, place)))
        return tuple(holidays)

    def _spans(self, found: Any, at: str) -> tuple[Span, ...]:
        spans: list[Span] = []
        for each in [] if found is None else found if isinstance(found, list) else [found]:
            match = _SPAN.fullmatch(each.strip()) if isinstance(each, str) else None
            hours = None if match is None else [int(part) for part in match.groups()]
            if hours is None or max(hours[1], hours[3]) > 59 or hours[0] > 23 or hours[2] > 24:
                self._note(at, f"{_SPAN_HELP}, not {shortened(str(each))}")
                continue
            begin, end = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
            spans.append((begin, end if end > begin else end + DAY_MINUTES))
        spans.sort()
        if any(later[0] < earlier[1] for earlier, later in itertools.pairwise(spans)):
            self._note(at, "hours of one day overlap")
        return tuple(spans)

    def _weekdays(self, name: str, at: str) -> Iterator[int]:
        first, _, last = name.strip().casefold().partition("-")
        ends = [first.strip()[:3], (last or first).strip()[:3]]
        if any(each not in WEEKDAYS for each in ends):
            self._note(at, "write a weekday as mon, or several as mon-fri")
            return
        begin, end = map(WEEKDAYS.index, ends)
        yield from (day % 7 for day in range(begin, (end if end >= begin else end + 7) + 1))

    def _dates(self, known: Mapping[str, Any], at: str) -> tuple[datetime.date | None, datetime.date | None]:
        since, until = (
            None if known.get(name) is None else self._date(known[name], f"{at}.{name}") for name in ("from", "until")
        )
        if since is not None and until is not None and until < since:
            self._note(at, "until lies before from")
        return since, until

    def _date(self, found: Any, at: str) -> datetime.date | None:
        try:
            return datetime.date.fromisoformat(str(found).strip())
        except ValueError:
            self._note(at, f"{_DATE_HELP}, not {shortened(str(found))}")
            return None

    def _timezone(self, found: Any, at: str) -> str:
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # not at a start

        try:
            ZoneInfo(str(found))
        except (ZoneInfoNotFoundError, ValueError, OSError):
            self._note(at, f"there is no time zone '{shortened(str(found))}': write one such as Europe/Berlin")
            return "UTC"
        return str(found)

    def _minutes(self, found: Any, at: str) -> int:
        if isinstance(found, bool) or not isinstance(found, int) or not 0 <= found <= _MOST_MINUTES:
            self._note(at, f"write minutes from 0 to {_MOST_MINUTES}, not {shortened(str(found))}")
            return 0
        return found

    def _name(self, found: Any, at: str) -> str:
        if isinstance(found, (bool, int, float)):  # 007 would be 7
            self._note(at, "put a name that reads as a number in quotes")
        name = "" if found is None else " ".join(str(found).split())
        if not name or isinstance(found, (list, dict)):
            self._note(at, "write the name of a person")
        return name

    def _text(self, found: Any, at: str) -> str:
        if isinstance(found, (list, dict)):
            self._note(at, "write a text")
            return ""
        return "" if found is None else str(found)

    def _list(self, found: Any, at: str) -> Iterator[tuple[Any, str]]:
        if found is not None and not isinstance(found, list):
            self._note(at, "write a list: each entry on a line that begins with '- '")
            return
        yield from ((each, f"{at}.{place}") for place, each in enumerate(found or [], 1))

    def _mapping(self, found: Any, at: str, names: tuple[str, ...] | None) -> dict[str, Any]:
        if found is None:
            return {}
        if not isinstance(found, dict):
            self._note(at, "write 'name: value', each on a line")
            return {}
        for name in found:
            if names is not None and name not in names:
                self._note(f"{at}.{shortened(name)}", f"is not known; known are {', '.join(names)}")
        return found

    def _note(self, at: str, problem: str) -> None:
        self.problems.append(f"{at}: {problem}")
