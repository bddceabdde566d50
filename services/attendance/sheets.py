"""The sheets of a gallery's journal: of one day, and added up over many."""

from __future__ import annotations

import datetime
import time
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from recognition.errors import UsageError
from services.attendance.day_sheet import (
    UNWATCHED,
    DaySheet,
    Doors,
    HandEntries,
    Line,
    Status,
    expected_seconds,
    line_of,
    visitors_of,
)
from services.attendance.directions import Directions, PastDirections
from services.attendance.intervals import clipped, joined, not_covered
from services.attendance.shifts import Interval, Shift, days_off, expected_on
from services.journal.sightings import refuse_to_come, shown_query
from storage.attendance.records import Entry, EntryKind
from storage.attendance.rules import Rules
from storage.journal.clearing import oldest_kept
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import Purpose
from storage.journal.journal import JournalFile, SightingQuery, SightingRow

_MOST = 1_000_000
_MAX_DAYS = 400
_DAY = datetime.timedelta(days=1)
EVERYWHERE_BOTH = Directions()


@dataclass(frozen=True, slots=True)
class Total:
    """What a person's lines of many days add up to. Times in seconds.

    days: the status of each date; of several shifts on a date, the one that says most.
    late, early: how often, and by how much in all, as far as that is known.
    lines: of all shifts that have begun, by date.
    """

    group: str
    person: str
    days: Mapping[datetime.date, Status]
    counts: Mapping[Status, int]
    late: tuple[int, float]
    early: tuple[int, float]
    expected: float
    attended: float
    lines: tuple[Line, ...] = ()


@dataclass
class _Sum:
    days: dict[datetime.date, Status] = field(default_factory=dict)
    lines: list[Line] = field(default_factory=list)


# Of two shifts on one date, the status that stands first is shown in a calendar.
_WEIGHT = (
    Status.ABSENT, Status.MISSING, Status.UNOBSERVED, Status.AWAY, Status.LEFT, Status.PRESENT, Status.EXCUSED,
    Status.EXPECTED,
)  # fmt: skip


def day_sheet(
    journal: JournalFile,
    day: datetime.date,
    *,
    keep_days: float,
    now: float | None = None,
    group: str | None = None,
    directions: Directions = EVERYWHERE_BOTH,
    consent: ConsentGate | None = None,
) -> DaySheet:
    """The sheet of ``day`` as it stands at ``now`` (seconds since the epoch; the present by default).

    keep_days: for how long sightings are kept; what was seen before is not known any more.
    group: of this group alone.
    directions: where people only come, or leave, for times of which no role of a source was noted.
    consent: whoever has none that is required stands there as expected, and nothing is told of when they were there;
    strangers are not counted then.

    Raises UsageError where there is no such group.
    """
    now = time.time() if now is None else now
    with journal.kept_open():
        rules = _narrowed(journal.attendance.rules_on(day), group)
        expected = list(expected_on(rules, day))
        begin, end = _bounds(rules, day, [shift for _, shift in expected])
        oldest = oldest_kept(now, keep_days)
        query = SightingQuery(since=max(begin, oldest), until=end)
        rows, strangers = _seen(journal, shown_query(query, keep_days, now, consent), now)
        seen = {person: [_span(each) for each in theirs] for person, theirs in rows.items()}
        spans = [
            replace(each, span=span)
            for each in journal.attendance.watched(begin, end)
            for span in clipped([each.span], oldest, now)
        ]
        entries = _hand_entries(entries_on(journal, day, consent))
    watched = joined(each.span for each in spans)
    then = PastDirections(spans, directions)
    lines = tuple(
        _with_rows(
            line_of(
                person,
                shift,
                seen.get(person, ()),
                watched if _may_be_told(consent, person) else (),
                _by_hand(shift, entries.get(person, ())),
                now,
                _doors(rows.get(person, ()), then) if _may_be_told(consent, person) else None,
            ),
            rows.get(person, ()),
            _notes(shift, entries.get(person, ())),
            now,
            is_withheld=not _may_be_told(consent, person),
        )
        for person, shift in expected
    )
    hours = joined((shift.start, shift.end) for _, shift in expected)
    unobserved = tuple(gap for span in hours for gap in not_covered(span[0], min(now, span[1]), watched, UNWATCHED))
    visitors = () if group else visitors_of(seen, (person for person, _ in expected), *_calendar_day(rules, day))
    holidays = days_off(rules, day, entries)
    return DaySheet(day, lines, visitors, strangers, unobserved, now, _timezone(rules), holidays)


def totals(
    journal: JournalFile,
    first: datetime.date,
    last: datetime.date,
    *,
    keep_days: float,
    now: float | None = None,
    group: str | None = None,
    directions: Directions = EVERYWHERE_BOTH,
    consent: ConsentGate | None = None,
) -> tuple[Total, ...]:
    """Of every person expected between two dates, both included: by group, as the rules of the last day have them, and
    name. ``consent``: as of ``day_sheet``.

    Raises UsageError for dates in the wrong order, or more than 400.
    """
    count = (last - first).days + 1
    if count < 1:
        raise UsageError("The last day lies before the first.")
    if count > _MAX_DAYS:
        raise UsageError("A sheet covers {most} days at most; these are {count}.", most=_MAX_DAYS, count=count)
    now = time.time() if now is None else now
    sums: dict[tuple[str, str], _Sum] = {}
    with journal.kept_open():
        for offset in range(count):
            day = first + offset * _DAY
            try:
                sheet = day_sheet(
                    journal, day, keep_days=keep_days, now=now, group=group, directions=directions, consent=consent
                )
            except UsageError:  # the group did not exist yet
                continue
            for line in sheet.lines:
                if line.status is Status.EXPECTED:  # not begun yet
                    continue
                found = sums.setdefault((line.shift.group.name, line.person), _Sum())
                found.lines.append(line)
                former = found.days.get(day, line.status)
                found.days[day] = min(former, line.status, key=_WEIGHT.index)
        rules = journal.attendance.rules_on(last)
    if group is not None and not sums:
        _narrowed(rules, group)
    places = {each.name: place for place, each in enumerate(rules.groups)}

    def order(key: tuple[str, str]) -> tuple[int, str, str]:
        return places.get(key[0], len(places)), key[0], key[1].casefold()

    return tuple(_total(*key, sums[key]) for key in sorted(sums, key=order))


def _total(group: str, person: str, found: _Sum) -> Total:
    counts: dict[Status, int] = {}
    for line in found.lines:
        counts[line.status] = counts.get(line.status, 0) + 1
    late = [each.late for each in found.lines if each.late and each.arrived is not None]
    early = [each.early for each in found.lines if each.early]
    return Total(
        group,
        person,
        found.days,
        counts,
        (len(late), sum(late)),
        (len(early), sum(early)),
        sum(expected_seconds(each.shift) for each in found.lines if each.status is not Status.EXCUSED),
        sum(each.attended or 0.0 for each in found.lines),
        tuple(found.lines),
    )


def enter(
    journal: JournalFile,
    day: datetime.date,
    person: str,
    kind: EntryKind,
    *,
    by: str,
    at: float | None = None,
    note: str = "",
    now: float | None = None,
) -> int:
    """Corrects a person's day, or excuses them; returns the number of the entry.

    Raises UsageError without a ``note``, where nobody of this name is expected on that day, or a time lies outside the
    day's shifts, or is still to come.
    """
    note = _reason(note)
    shifts = [shift for name, shift in expected_on(journal.attendance.rules_on(day), day) if name == person]
    if not shifts:
        raise UsageError("{person} is not expected on {day}: nothing to correct.", person=person, day=day.isoformat())
    if at is not None and not any(each.since <= at <= each.until for each in shifts):
        raise UsageError("That time lies outside the hours of {person} on {day}.", person=person, day=day.isoformat())
    now = time.time() if now is None else now
    if at is not None:
        refuse_to_come(at, now)
    return journal.attendance.enter(day, person, kind, now=now, by=by, at=at, note=note)


def _reason(note: str) -> str:
    reason = " ".join(note.split())
    if not reason:
        raise UsageError("A correction says why: give it a note.")
    return reason


def check_consent(consent: ConsentGate | None, person: str, kind: EntryKind) -> None:
    """Where consent is required, nobody without one is recorded as here by somebody else. Raises UsageError."""
    if kind is not EntryKind.EXCUSED and not _may_be_told(consent, person):
        raise UsageError("{person} has no valid consent to be recorded as seen.", person=person)


def entries_on(journal: JournalFile, day: datetime.date, consent: ConsentGate | None = None) -> tuple[Entry, ...]:
    """Entries by hand; of whoever has no required consent, excuses alone, which say nothing of when they were there."""
    entries = journal.attendance.entries(day, day)
    hidden = {each.id for each in entries if each.at is not None and not _may_be_told(consent, each.person)}
    return tuple(each for each in entries if each.id not in hidden and each.ref not in hidden)


def _may_be_told(consent: ConsentGate | None, person: str) -> bool:
    return consent is None or consent.allows(person, Purpose.SIGHTINGS)


def withdraw(
    journal: JournalFile, day: datetime.date, number: int, *, by: str, note: str, now: float | None = None
) -> Entry:
    """An entry of ``day`` no longer counts; it stays on record. Raises UsageError without a ``note``, or where there is
    no such entry any more."""
    note = _reason(note)
    entries = journal.attendance.entries(day, day)
    entry = next((each for each in entries if each.id == number), None)
    if entry is None:
        raise UsageError("There is no entry {number} on {day}.", number=number, day=day.isoformat())
    if entry.kind is EntryKind.WITHDRAWN:
        raise UsageError("Entry {number} is a withdrawal: enter again what was withdrawn.", number=number)
    if any(each.ref == number for each in entries):
        raise UsageError("Entry {number} was withdrawn already.", number=number)
    now = time.time() if now is None else now
    journal.attendance.enter(day, entry.person, EntryKind.WITHDRAWN, now=now, by=by, ref=number, note=note)
    return entry


def _narrowed(rules: Rules, group: str | None) -> Rules:
    if group is None:
        return rules
    found = rules.named(group)
    if found is None:
        names = ", ".join(each.name for each in rules.groups)
        raise UsageError("There is no group '{group}' then. Groups: {names}.", group=group, names=names or "none")
    return Rules((found,), rules.organisation, rules.logo)


def _bounds(rules: Rules, day: datetime.date, shifts: Sequence[Shift]) -> Interval:
    """The time of which sightings are wanted: the calendar day, and all shifts."""
    begin, end = _calendar_day(rules, day)
    return min([begin, *(each.since for each in shifts)]), max([end, *(each.until for each in shifts)])


def _calendar_day(rules: Rules, day: datetime.date) -> Interval:
    """In the time zone of the first group; this computer's where there is none."""
    timezone = _timezone(rules)
    zone = None if timezone is None else ZoneInfo(timezone)
    midnights = (datetime.datetime.combine(each, datetime.time(), zone) for each in (day, day + _DAY))
    begin, end = (each.timestamp() for each in midnights)
    return begin, end


def _timezone(rules: Rules) -> str | None:
    return rules.groups[0].timezone if rules.groups else None


def _with_rows(
    line: Line, rows: Iterable[SightingRow], reasons: Iterable[str], now: float, *, is_withheld: bool
) -> Line:
    """With what is to be said of the person's sightings within the shift, after the ``reasons`` of corrections."""
    inside = [each for each in rows if clipped([_span(each)], line.shift.since, min(now, line.shift.until))]
    told = (each.note.strip() for each in sorted(inside, key=lambda each: each.first_seen))
    notes = dict.fromkeys((*reasons, *told))
    return replace(
        line,
        is_by_hand=any(each.by_hand for each in inside),
        arrival_notes=tuple(each for each in notes if each),
        is_withheld=is_withheld,
    )


def _doors(rows: Sequence[SightingRow], then: PastDirections) -> Doors | None:
    if then.is_everywhere_both:
        return None
    places = [(each.places or (each.source,), _span(each)) for each in rows]
    return Doors(
        tuple(span for names, span in places if then.comes(names, span)),
        tuple(span for names, span in places if then.leaves(names, span)),
        then.watched_in(),
        then.watched_out(),
    )


def _span(row: SightingRow) -> Interval:
    """After a clock was set back an end may lie before its begin."""
    return row.first_seen, max(row.first_seen, row.last_seen)


def _seen(journal: JournalFile, query: SightingQuery, now: float) -> tuple[dict[str, list[SightingRow]], int]:
    """When each registered person was seen or entered by hand, and the number of strangers."""
    rows, _ = journal.find(query, now=now, most=_MOST)
    seen: dict[str, list[SightingRow]] = {}
    strangers = set()
    for row in rows:
        if row.person is None:
            strangers.add(row.stranger)
        else:
            seen.setdefault(row.person, []).append(row)
    return seen, len(strangers)


def _hand_entries(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """Those that count, by person."""
    kept: dict[int, Entry] = {}
    for each in entries:
        if each.kind is EntryKind.WITHDRAWN:
            kept.pop(each.ref or 0, None)
        else:
            kept[each.id] = each
    found: dict[str, list[Entry]] = {}
    for each in kept.values():
        found.setdefault(each.person, []).append(each)
    return found


def _notes(shift: Shift, entries: Iterable[Entry]) -> tuple[str, ...]:
    """Why times within the shift were corrected."""
    return tuple(each.note for _, each in _times(shift, entries))


def _by_hand(shift: Shift, entries: Iterable[Entry]) -> HandEntries:
    """An excuse is for the whole date; the newest one counts."""
    entries = list(entries)
    excused = next((each.note for each in reversed(entries) if each.kind is EntryKind.EXCUSED), None)
    times = _times(shift, entries)
    came = [at for at, each in times if each.kind is EntryKind.ARRIVED]
    left = [at for at, each in times if each.kind is EntryKind.LEFT]
    arrived = came.pop(0) if times and times[0][1].kind is EntryKind.ARRIVED else None
    gone = left.pop() if times and times[-1][1].kind is EntryKind.LEFT else None
    return HandEntries(arrived, gone, excused, tuple(zip(left, came, strict=True)))


def _times(shift: Shift, entries: Iterable[Entry]) -> list[tuple[float, Entry]]:
    """Comings and leavings within the shift by turns, in order of their times: of two of a kind with none of the other
    kind in between, the one that was entered last is the correction of the other."""
    kept: list[tuple[float, Entry]] = []
    for each in entries:
        if each.at is None or not shift.since <= each.at <= shift.until:
            continue
        place = bisect_right(kept, each.at, key=lambda pair: pair[0])
        begin, end = place, place
        if place and kept[place - 1][1].kind is each.kind:
            begin -= 1
        elif place < len(kept) and kept[place][1].kind is each.kind:
            end += 1
        kept[begin:end] = [(each.at, each)]
    return kept
