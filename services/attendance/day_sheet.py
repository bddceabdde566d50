"""The day's sheet: for everybody expected, when they came, left and were away, and what was not observed.

What was not observed is never held against anybody: a time is called late, early, away or absent only as far as
somebody was watching.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from services.attendance.intervals import clipped, covers, joined, not_covered, overlaps, without
from services.attendance.shifts import DayOff, Interval, Shift
from storage.attendance.rules import Camera

UNWATCHED = 60.0
"""Seconds without watching that are ignored: a stream that reconnects."""

_PASSING = 120.0
"""Seconds: whoever was seen at an entrance within less passed it once, and came or left, not both. What is seen so
shortly after a leaving by hand is this leaving."""


class Status(StrEnum):
    """expected: the shift, or its grace, is still to end. missing: late, and not seen so far.

    present, away, left: seen; away only where a camera shows the room. unobserved: not seen, while not all was watched.
    """

    EXPECTED = "expected"
    PRESENT = "present"
    AWAY = "away"
    LEFT = "left"
    MISSING = "missing"
    ABSENT = "absent"
    UNOBSERVED = "not observed"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class HandEntries:
    """What people entered for one person and shift. Times are seconds since the epoch.

    arrived, left: the first coming and the last leaving.
    excused: the note, or None.
    away: from a leaving to the coming that follows it, in order, between ``arrived`` and ``left``.
    """

    arrived: float | None = None
    left: float | None = None
    excused: str | None = None
    away: tuple[Interval, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == HandEntries()


@dataclass(frozen=True, slots=True)
class Line:
    """One person's shift. Times are seconds since the epoch, spans seconds.

    arrived, left: None where that is not known, or not yet.
    late, early: by how much; None where somebody may have come or left unobserved, 0 within the grace.
    away: when they were not there, without breaks and what was not observed.
    unobserved: when nobody was watching, within the shift so far.
    attended: how long they were there within the shift, without breaks and times away; None where that is not known:
    somebody was seen, though not to come, and could have come unobserved, or was seen only after the shift.
    is_corrected: whether an entry by hand counts.
    is_by_hand: whether a sighting that somebody entered by hand, or by a PIN, counts.
    arrival_notes: of the sightings within the shift.
    replaced: when they were seen, but entries by hand say that they were not there, or the shift was over before they
    were seen at all.
    is_withheld: without a required consent, so that nothing is told of when they were there.
    """

    person: str
    shift: Shift
    status: Status
    arrived: float | None = None
    left: float | None = None
    late: float | None = 0.0
    early: float | None = 0.0
    away: tuple[Interval, ...] = ()
    unobserved: tuple[Interval, ...] = ()
    attended: float | None = 0.0
    note: str = ""
    is_corrected: bool = False
    is_by_hand: bool = False
    arrival_notes: tuple[str, ...] = ()
    replaced: tuple[Interval, ...] = ()
    is_withheld: bool = False


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody registered who was not expected on that day."""

    person: str
    first_seen: float
    last_seen: float


@dataclass(frozen=True, slots=True)
class DaySheet:
    """lines: in the order of the groups, then of the names.

    strangers: how many unknown people were seen.
    unobserved: when nobody was watching within the shifts so far.
    made_at: seconds since the epoch.
    timezone: in which the times of visitors and of what was not observed are told, an IANA name; None: this computer's.
    days_off: groups that have a holiday, in their order.
    """

    day: datetime.date
    lines: tuple[Line, ...]
    visitors: tuple[Visitor, ...]
    strangers: int
    unobserved: tuple[Interval, ...]
    made_at: float
    timezone: str | None = None
    days_off: tuple[DayOff, ...] = ()


@dataclass(frozen=True, slots=True)
class Doors:
    """For an entrance where some cameras see only people who come, or only people who leave.

    comings, leavings: when the person was seen where people come, and where they leave; often both.
    watched_in, watched_out: when a camera of such a place was watching.
    """

    comings: tuple[Interval, ...]
    leavings: tuple[Interval, ...]
    watched_in: tuple[Interval, ...]
    watched_out: tuple[Interval, ...]


def line_of(
    person: str,
    shift: Shift,
    seen: Iterable[Interval],
    watched: Sequence[Interval],
    by_hand: HandEntries,
    now: float,
    doors: Doors | None = None,
) -> Line:
    """``seen``: when the person was seen or entered by hand; ``watched``: when somebody was watching, in any order.

    doors: None where every camera sees people come and leave, and in rooms.
    """
    until = min(now, shift.until)
    sighted = joined(clipped(seen, shift.since, until))
    reached = min(now, shift.end)
    is_room = shift.group.camera is Camera.ROOM
    if is_room:
        doors = None
        sighted = [each for each in sighted if each[0] < shift.end and each[1] >= shift.start]
    # Nobody is absent where they could have come unobserved.
    watched_in = watched if doors is None else doors.watched_in
    unobserved = not_covered(shift.start, reached, watched_in, UNWATCHED)
    comings = sighted if doors is None else joined(clipped(doors.comings, shift.since, until))
    leavings = comings if doors is None else doors.leavings
    back = _seen_back(comings, by_hand.left, shift.end)
    spans = _with_entries(sighted, by_hand, back)
    replaced = _replaced(sighted, spans, by_hand)
    corrected = not by_hand.is_empty
    is_too_late = _is_too_late(shift, spans, comings, by_hand)
    if not spans or is_too_late:
        status = Status.UNOBSERVED if is_too_late else _status_of_unseen(shift, unobserved, now)
        late = None if status is Status.UNOBSERVED else max(0.0, reached - shift.start) if now > shift.start else 0.0
        if by_hand.excused is not None:
            status, late = Status.EXCUSED, 0.0
        if status is Status.EXPECTED:
            late = 0.0
        attended = None if is_too_late else 0.0
        return Line(
            person, shift, status, late=late, unobserved=unobserved, attended=attended, note=by_hand.excused or "",
            is_corrected=corrected, replaced=tuple(spans),
        )  # fmt: skip
    away = _away_by_hand(shift, by_hand.away, ())
    if by_hand.left is not None and back is not None:
        away += _away_by_hand(shift, ((by_hand.left, back),), unobserved)
        by_hand = replace(by_hand, left=None, away=(*by_hand.away, (by_hand.left, back)))
    watched_out = None if doors is None else doors.watched_out
    made = _line_of_seen(person, shift, spans, unobserved, by_hand, now, (comings, leavings), watched_out, away)
    could_come_unseen = not_covered(shift.start, spans[0][0], watched_in, UNWATCHED)
    if made.arrived is None and could_come_unseen:
        made = replace(made, attended=None)
    return replace(made, replaced=replaced)


def _is_too_late(shift: Shift, spans: Sequence[Interval], comings: Sequence[Interval], by_hand: HandEntries) -> bool:
    """Whether somebody was seen only after the shift, by a camera that they may have come past then: whether they were
    there is not known. They may have come only then, or leave, and their face was not recognised as they came. Who left
    past a camera of a way out, or by an entry by hand, was there before."""
    if not spans or spans[0][0] < shift.end or replace(by_hand, excused=None) != HandEntries():
        return False
    return covers(comings, spans[0][0])


def _seen_back(comings: Iterable[Interval], left: float | None, end: float) -> float | None:
    """When somebody who ``left`` by an entry by hand was seen to come again, before the shift's end."""
    if left is None:
        return None
    return min((begin for begin, _ in comings if left + _PASSING <= begin < end), default=None)


def _with_entries(sighted: list[Interval], by_hand: HandEntries, back: float | None) -> list[Interval]:
    """Entries count more than sightings: those before a coming, and from a leaving to the return, are dropped.

    back: when somebody was seen after their last leaving by hand, or None.
    """
    spans = sighted
    if by_hand.arrived is not None:
        spans = _after(spans, by_hand.arrived)
    for left, returned in by_hand.away:
        spans = joined([*_before(spans, left), *_after(spans, returned)])
    if by_hand.left is not None:
        seen_since = [] if back is None else _after(spans, back)
        spans = joined([*_before(spans, by_hand.left), *seen_since])
    return spans


def _replaced(sighted: Iterable[Interval], spans: Sequence[Interval], by_hand: HandEntries) -> tuple[Interval, ...]:
    """The parts of sightings that entries have dropped; what is seen close to an entry is what that entry says."""
    entered = [each for pair in by_hand.away for each in pair]
    entered += [each for each in (by_hand.arrived, by_hand.left) if each is not None]
    if not entered:
        return ()
    near = [(each - _PASSING, each + _PASSING) for each in entered]
    kept = joined([*spans, *near])
    return tuple(
        part
        for begin, end in sighted
        if not any(since <= begin and end <= until for since, until in kept)
        for part in without((begin, end), spans) or [(begin, end)]
    )


def _after(spans: Iterable[Interval], came: float) -> list[Interval]:
    """Whoever came is there until they are seen."""
    after = [(max(begin, came), end) for begin, end in spans if end > came]
    return joined([(came, after[0][0] if after else came), *after])


def _before(spans: Iterable[Interval], left: float) -> list[Interval]:
    return [*((begin, min(end, left)) for begin, end in spans if begin <= left), (left, left)]


def _away_by_hand(shift: Shift, spans: Iterable[Interval], unobserved: Sequence[Interval]) -> list[Interval]:
    inside = clipped(spans, shift.start, shift.end)
    return [part for each in inside for part in without(each, [*shift.breaks, *unobserved])]


def _status_of_unseen(shift: Shift, unobserved: Sequence[Interval], now: float) -> Status:
    if now <= shift.start + shift.group.grace * 60:
        return Status.EXPECTED
    if unobserved:
        return Status.UNOBSERVED
    return Status.MISSING if now < shift.end else Status.ABSENT


def _line_of_seen(
    person: str,
    shift: Shift,
    spans: Sequence[Interval],
    unobserved: tuple[Interval, ...],
    by_hand: HandEntries,
    now: float,
    ways: tuple[Sequence[Interval], Sequence[Interval]],
    watched_out: Sequence[Interval] | None,
    away_by_hand: Sequence[Interval],
) -> Line:
    """ways: when the person was seen where people come, and where they leave. watched_out: None where all cameras see
    people leave."""
    group, is_room = shift.group, shift.group.camera is Camera.ROOM
    first, last = spans[0][0], max(end for _, end in spans)
    has_ended = now >= shift.end
    comings, leavings = ways
    arrived: float | None = first
    left: float | None = last
    if by_hand.arrived is None and ((first >= shift.end and not is_room) or not covers(comings, first)):
        arrived = None  # seen only on leaving, or a leaving by hand
    is_sure_to_leave = covers(leavings, last) and not covers(comings, last)
    if not is_room and by_hand.left is None:
        came = by_hand.away[-1][1] if by_hand.away else arrived
        is_passing = came is not None and last - came < _PASSING and not is_sure_to_leave
        if is_passing or not covers(leavings, last):
            left = None  # seen only on coming
    late = _lateness(shift, arrived, unobserved, is_sure=by_hand.arrived is not None)
    away = tuple(joined([*(_times_away(shift, spans, unobserved, now) if is_room else ()), *away_by_hand]))
    is_gone = by_hand.left is not None and by_hand.left <= now
    if has_ended or is_gone:
        status = Status.LEFT
        reached = min(now, shift.end)
        unseen = unobserved if watched_out is None else not_covered(shift.start, reached, watched_out, UNWATCHED)
        early = _earliness(shift, left, unseen, is_sure=by_hand.left is not None)
    elif is_sure_to_leave and now - last > UNWATCHED:
        status, early = Status.LEFT, 0.0  # they may come back before the end
    else:
        is_away = is_room and now - last > group.away * 60 and bool(away) and away[-1][1] >= now
        status, early = (Status.AWAY, 0.0) if is_away else (Status.PRESENT, 0.0)
        left = last if is_away else None
    if has_ended and not is_gone and last >= now - UNWATCHED and last >= shift.end:
        status, left = Status.PRESENT, None
    until = min(now, shift.end) if left is None else left
    begin = shift.start if arrived is None else arrived
    is_known = arrived is not None or left is not None or bool(by_hand.away)
    # What nobody watched of a time away by hand is not known to be away, nor to be there.
    attended = _attended(shift, begin, until, joined([*away, *by_hand.away])) if is_known else None
    return Line(
        person, shift, Status.EXCUSED if by_hand.excused is not None else status, arrived, left, late, early, away,
        unobserved, attended, by_hand.excused or "", not by_hand.is_empty,
    )  # fmt: skip


def _lateness(shift: Shift, arrived: float | None, unobserved: Sequence[Interval], *, is_sure: bool) -> float | None:
    if arrived is None:
        return None
    late = arrived - shift.start
    if late <= shift.group.grace * 60:
        return 0.0
    return late if is_sure or not overlaps(unobserved, shift.start, arrived) else None


def _earliness(shift: Shift, left: float | None, unobserved: Sequence[Interval], *, is_sure: bool) -> float | None:
    if left is None:
        return None
    early = shift.end - max(left, shift.start)
    if early <= shift.group.leave_grace * 60:
        return 0.0
    return early if is_sure or not overlaps(unobserved, left, shift.end) else None


def _times_away(
    shift: Shift, spans: Sequence[Interval], unobserved: Sequence[Interval], now: float
) -> tuple[Interval, ...]:
    """Gaps between sightings, and the one since the last, of which more than the allowed time was watched. What follows
    the last sighting of an ended shift is no time away: then they have left."""
    ends = [begin for begin, _ in spans[1:]]
    if now < shift.end:
        ends.append(now)
    gaps = zip((end for _, end in spans), ends, strict=False)
    excused = [*shift.breaks, *unobserved]
    away: list[Interval] = []
    for begin, end in gaps:
        parts = without((max(begin, shift.start), min(end, shift.end)), excused)
        if sum(until - since for since, until in parts) > shift.group.away * 60:
            away += parts
    return tuple(away)


def _attended(shift: Shift, begin: float, until: float, away: Sequence[Interval]) -> float:
    inside = max(begin, shift.start), min(until, shift.end)
    return sum(end - start for start, end in without(inside, [*shift.breaks, *away]))


def expected_seconds(shift: Shift) -> float:
    """How long somebody is expected to be there."""
    return sum(end - start for start, end in without((shift.start, shift.end), shift.breaks))


def visitors_of(
    seen: Mapping[str, Sequence[Interval]], expected: Iterable[str], since: float, until: float
) -> tuple[Visitor, ...]:
    """Those of ``seen`` who are not ``expected`` and were seen between ``since`` and ``until``."""
    known = set(expected)
    found = []
    for person in sorted(seen.keys() - known, key=str.casefold):
        spans = clipped(seen[person], since, until)
        if spans:
            found.append(Visitor(person, min(each[0] for each in spans), max(each[1] for each in spans)))
    return tuple(found)
