"""One person's shift, also against a model that walks minute by minute."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.attendance.day_sheet import Doors, HandEntries, Line, Status, expected_seconds, line_of
from services.attendance.shifts import Interval, Shift, shifts_on
from storage.attendance.rules import Camera, Group, parse_rules

MINUTE = 60.0
DAY = datetime.date(2026, 11, 30)
MIDNIGHT = datetime.datetime(2026, 11, 30, tzinfo=datetime.UTC).timestamp()
START, END = 8 * 60, 12 * 60
ALL_DAY = ((MIDNIGHT, MIDNIGHT + 86400),)


def at(text: str) -> float:
    hours, minutes = text.split(":")
    return MIDNIGHT + (int(hours) * 60 + int(minutes)) * MINUTE


def spans(*texts: str) -> list[Interval]:
    return [(at(begin), at(end)) for begin, end in (each.split("-") for each in texts)]


def shift(camera: str = "entrance", breaks: str = "[]") -> Shift:
    text = f"""
        groups:
          Desk:
            camera: {camera}
            schedules: [{{days: {{mon-sun: "08:00-12:00"}}, breaks: {breaks}}}]
    """
    (made,) = shifts_on(parse_rules(text, "test").groups[0], DAY)
    return made


def line(
    seen: Sequence[Interval],
    *,
    camera: str = "entrance",
    watched: Sequence[Interval] = ALL_DAY,
    by_hand: HandEntries | None = None,
    now: str = "18:00",
    breaks: str = "[]",
) -> Line:
    return line_of("Ada", shift(camera, breaks), seen, watched, by_hand or HandEntries(), at(now))


def test_first_and_last_sighting_at_an_entrance_are_coming_and_leaving() -> None:
    found = line(spans("07:55-07:56", "10:00-10:01", "12:03-12:04"))
    assert (found.status, found.arrived, found.left) == (Status.LEFT, at("7:55"), at("12:04"))
    assert (found.late, found.early, found.attended) == (0.0, 0.0, 4 * 3600)


def test_late_and_early_beyond_the_grace_only() -> None:
    assert line(spans("08:05-08:06", "11:55-11:56")).late == 0.0
    found = line(spans("08:06-08:07", "11:50-11:54"))
    assert (found.late, found.early) == (6 * MINUTE, 6 * MINUTE)


def test_nobody_is_absent_where_nobody_was_watching() -> None:
    assert line([]).status is Status.ABSENT
    assert line([], now="11:00").status is Status.MISSING
    assert line([], now="08:04").status is Status.EXPECTED
    found = line([], watched=spans("00:00-09:00", "09:10-24:00"))
    assert (found.status, found.late) == (Status.UNOBSERVED, None)
    assert found.unobserved == tuple(spans("09:00-09:10"))
    assert line([], watched=[]).status is Status.UNOBSERVED


def test_a_minute_without_watching_is_a_stream_that_reconnects() -> None:
    assert line([], watched=spans("00:00-09:00", "09:01-24:00")).status is Status.ABSENT


def test_late_is_not_known_after_a_gap_in_watching() -> None:
    gap = spans("00:00-07:50", "08:10-24:00")
    found = line(spans("09:00-09:01", "12:01-12:02"), watched=gap)
    assert (found.status, found.late, found.early) == (Status.LEFT, None, 0.0)
    after = spans("00:00-10:00", "10:30-24:00")
    assert line(spans("09:00-09:01", "12:01-12:02"), watched=after).late == 3600


@pytest.mark.parametrize("seen", ["12:01-12:02", "15:00-15:01"])
def test_who_is_seen_only_after_the_shift_has_no_hour_of_it(seen: str) -> None:
    for watched in (ALL_DAY, [], spans("00:00-09:00", "09:10-24:00")):
        lost = line(spans(seen), watched=watched)
        assert (lost.status, lost.arrived, lost.left, lost.attended) == (Status.UNOBSERVED, None, None, None)
        assert (lost.late, lost.replaced) == (None, tuple(spans(seen)))
    assert line(spans(seen), by_hand=HandEntries(excused="doctor")).status is Status.EXCUSED
    entered = line(spans(seen), by_hand=HandEntries(arrived=at("8:00")))
    assert (entered.status, entered.arrived, entered.attended) == (Status.LEFT, at("8:00"), 4 * 3600)


def test_somebody_seen_only_on_leaving_is_not_late() -> None:
    found = by_the_door([], spans("12:02-12:03"))
    assert (found.status, found.arrived, found.late, found.left) == (Status.LEFT, None, None, at("12:03"))
    assert (found.early, found.attended) == (0.0, 4 * 3600)


@pytest.mark.parametrize("left", ["10:00-10:01", "12:02-12:03"])
def test_hours_are_not_known_where_somebody_who_left_may_have_come_unobserved(left: str) -> None:
    for gap in (spans("00:00-07:50", "09:50-24:00"), []):
        found = by_the_door([], spans(left), watched_in=gap)
        assert (found.status, found.arrived, found.left) == (Status.LEFT, None, spans(left)[0][1])
        assert found.attended is None
        by_hand = line([], by_hand=HandEntries(left=spans(left)[0][1]), watched=gap)
        assert (by_hand.arrived, by_hand.attended) == (None, None)
    came_later = by_the_door([], spans("13:00-13:01"), watched_in=spans("00:00-12:00", "12:50-24:00"))
    assert came_later.attended is None, "after the shift"


def test_somebody_seen_only_on_coming_has_not_left_early() -> None:
    found = line(spans("08:00-08:01"))
    assert (found.arrived, found.left, found.early) == (at("8:00"), None, None)


def test_who_stays_in_a_room_is_away_between_sightings() -> None:
    seen = spans("08:00-09:00", "09:20-12:01")
    assert line(seen, camera="room").away == tuple(spans("09:00-09:20"))
    assert line(seen, camera="room").attended == 4 * 3600 - 20 * MINUTE
    assert line(seen, camera="room", breaks='["09:00-09:10"]').away == ()
    assert line(seen, camera="room", watched=spans("00:00-09:05", "09:15-24:00")).away == ()
    assert line(seen).away == ()


def test_who_is_not_seen_for_long_in_a_room_is_away_now() -> None:
    found = line(spans("08:00-10:00"), camera="room", now="10:30")
    assert (found.status, found.left) == (Status.AWAY, at("10:00"))
    assert line(spans("08:00-10:00"), camera="room", now="10:10").status is Status.PRESENT


def test_an_entry_by_hand_counts_like_a_face() -> None:
    found = line([], by_hand=HandEntries(arrived=at("8:00"), left=at("12:00")))
    assert (found.status, found.late, found.early, found.is_corrected) == (Status.LEFT, 0.0, 0.0, True)
    earlier = line(spans("09:00-09:01", "12:00-12:01"), by_hand=HandEntries(arrived=at("8:02")))
    assert (earlier.arrived, earlier.late) == (at("8:02"), 0.0)
    gone = line(spans("08:00-08:01", "09:00-09:01"), by_hand=HandEntries(left=at("10:00")), now="11:00")
    assert (gone.status, gone.left, gone.early) == (Status.LEFT, at("10:00"), 2 * 3600)


def test_who_came_back_by_hand_is_present_again() -> None:
    entries = HandEntries(away=((at("9:00"), at("9:30")),))
    found = line([], by_hand=entries, now="10:00")
    assert (found.status, found.arrived, found.late, found.left) == (Status.PRESENT, None, None, None)
    assert (found.away, found.attended) == (tuple(spans("09:00-09:30")), 90 * MINUTE)
    ended = line(spans("07:58-07:59", "11:58-12:01"), by_hand=entries)
    assert (ended.arrived, ended.left, ended.late, ended.early) == (at("7:58"), at("12:01"), 0.0, 0.0)
    assert ended.attended == 210 * MINUTE
    gone = line([], by_hand=replace(entries, arrived=at("8:00"), left=at("11:00")))
    assert (gone.status, gone.arrived, gone.left, gone.early) == (Status.LEFT, at("8:00"), at("11:00"), 3600)
    assert gone.away == tuple(spans("09:00-09:30"))
    room = line(spans("07:58-09:00", "09:30-12:01"), by_hand=entries, camera="room", breaks='["09:10-09:20"]')
    assert (room.away, room.left) == (tuple(spans("09:00-09:10", "09:20-09:30")), at("12:01"))


def test_a_leaving_by_hand_is_no_coming() -> None:
    for camera in Camera:
        found = line([], by_hand=HandEntries(left=at("9:00")), now="10:00", camera=camera)
        assert (found.status, found.arrived, found.late, found.left) == (Status.LEFT, None, None, at("9:00"))


def test_who_is_seen_to_come_after_a_leaving_by_hand_is_present_again() -> None:
    left = HandEntries(left=at("8:30"))
    for camera in Camera:
        found = line(spans("08:55-08:56"), by_hand=left, now="9:00", camera=camera)
        assert (found.status, found.arrived, found.left) == (Status.PRESENT, None, None)
        assert found.away == tuple(spans("08:30-08:55"))
    ended = line(spans("07:55-07:56", "08:55-08:56"), by_hand=left)
    assert (ended.arrived, ended.left, ended.early) == (at("7:55"), None, None), "seen only on coming back"
    assert line(spans("07:55-07:56", "08:55-08:56", "12:00-12:01"), by_hand=left).left == at("12:01")
    assert line(spans("08:31-08:32"), by_hand=left, now="9:00").status is Status.LEFT, "seen while they left"
    assert line(spans("12:01-12:02"), by_hand=left).left == at("8:30"), "the shift is over"
    lost = line(spans("08:55-08:56"), by_hand=left, watched=spans("00:00-08:40", "08:50-24:00"), now="9:00")
    assert lost.away == tuple(spans("08:30-08:40", "08:50-08:55"))


def test_who_is_seen_at_the_way_out_after_a_leaving_by_hand_is_not_back() -> None:
    def found(into: Sequence[Interval], out: Sequence[Interval]) -> Line:
        doors = Doors(tuple(into), tuple(out), ALL_DAY, ALL_DAY)
        entries = HandEntries(left=at("8:30"))
        return line_of("Ada", shift(), [*into, *out], ALL_DAY, entries, at("10:00"), doors)

    gone = found(spans("08:00-08:01"), spans("08:40-08:41"))
    assert (gone.status, gone.arrived, gone.left) == (Status.LEFT, at("8:00"), at("8:30"))
    back = found(spans("08:00-08:01", "08:55-08:56"), spans("08:40-08:41"))
    assert (back.status, back.arrived, back.left) == (Status.PRESENT, at("8:00"), None)
    assert back.away == tuple(spans("08:30-08:55"))
    again = found(spans("08:55-08:56"), spans("09:10-09:11"))
    assert (again.status, again.left) == (Status.LEFT, at("9:11"))


def test_an_excuse_is_kept_with_its_note() -> None:
    found = line([], by_hand=HandEntries(excused="doctor"))
    assert (found.status, found.note, found.late) == (Status.EXCUSED, "doctor", 0.0)


def test_expected_time_is_without_breaks() -> None:
    assert expected_seconds(shift(breaks='["10:00-10:15"]')) == 4 * 3600 - 15 * MINUTE


minutes = st.integers(START - 3 * 60, END + 3 * 60)
minute_spans = st.lists(
    st.tuples(minutes, st.integers(3, 90)).map(lambda each: (each[0], each[0] + each[1])), max_size=6
)


def _runs(minutes: set[int]) -> list[list[int]]:
    """Minutes without a gap in between."""
    runs: list[list[int]] = []
    for each in sorted(minutes):
        if runs and runs[-1][-1] == each - 1:
            runs[-1].append(each)
        else:
            runs.append([each])
    return runs


def by_the_door(
    into: Sequence[Interval], out: Sequence[Interval], watched_in: Sequence[Interval] = ALL_DAY, now: str = "18:00"
) -> Line:
    """At an entrance with a camera for each way."""
    doors = Doors(tuple(into), tuple(out), tuple(watched_in), ALL_DAY)
    return line_of("Ada", shift(), [*into, *out], ALL_DAY, HandEntries(), at(now), doors)


def test_a_camera_of_the_way_in_sees_nobody_leave() -> None:
    found = by_the_door(spans("07:58-07:59", "10:30-10:31"), [])
    assert (found.status, found.arrived, found.left, found.early) == (Status.LEFT, at("7:58"), None, None)
    back = by_the_door(spans("07:58-07:59", "10:30-10:31"), spans("10:00-10:01"))
    assert (back.arrived, back.left, back.early) == (at("7:58"), None, None)


def test_a_camera_of_the_way_out_sees_nobody_come() -> None:
    found = by_the_door([], spans("10:00-10:01"))
    assert (found.status, found.arrived, found.late) == (Status.LEFT, None, None)
    assert (found.left, found.early) == (at("10:01"), 119 * MINUTE)
    assert by_the_door(spans("08:00-08:00"), spans("08:01-08:01")).left == at("8:01"), "no passing: both are known"


def test_who_went_out_has_left_until_they_are_back() -> None:
    gone = by_the_door(spans("08:00-08:01"), spans("10:00-10:01"), now="11:00")
    assert (gone.status, gone.left, gone.early) == (Status.LEFT, at("10:01"), 0.0)
    back = by_the_door(spans("08:00-08:01", "10:30-10:31"), spans("10:00-10:01"), now="11:00")
    assert (back.status, back.left) == (Status.PRESENT, None)


def test_nobody_is_late_while_the_way_in_was_not_watched() -> None:
    gap = spans("00:00-07:50", "08:40-24:00")
    assert by_the_door(spans("09:00-09:01"), [], watched_in=gap).late is None
    assert by_the_door([], [], watched_in=gap).status is Status.UNOBSERVED
    assert by_the_door(spans("09:00-09:01"), []).late == 3600
    out = Doors(tuple(spans("08:00-08:01")), tuple(spans("10:00-10:01")), ALL_DAY, tuple(gap))
    seen = spans("08:00-08:01", "10:00-10:01")
    after = replace(out, watched_out=tuple(spans("00:00-10:30", "11:00-24:00")))
    assert line_of("Ada", shift(), seen, ALL_DAY, HandEntries(), at("18:00"), out).early == 119 * MINUTE
    assert line_of("Ada", shift(), seen, ALL_DAY, HandEntries(), at("18:00"), after).early is None


def test_in_a_room_every_sighting_counts() -> None:
    seen = spans("08:00-09:00", "09:20-12:01")
    doors = Doors((), tuple(seen), (), ALL_DAY)
    made = shift("room")
    assert line_of("Ada", made, seen, ALL_DAY, HandEntries(), at("18:00"), doors) == line(seen, camera="room")


directed_spans = st.lists(
    st.tuples(minutes, st.integers(3, 90), st.sampled_from(["in", "out", "both"])), max_size=6
).map(lambda found: [(begin, begin + length, way) for begin, length, way in found])


entry_minutes = st.lists(st.integers(START - 4 * 60, END + 4 * 60), max_size=5, unique=True).map(sorted)


@settings(max_examples=500, deadline=None)
@given(directed_spans, minute_spans, minute_spans, entry_minutes, st.booleans(), st.booleans())
def test_doors_and_entries_by_hand_equal_a_slow_model(
    seen: list[tuple[int, int, str]],
    gaps_in: list[tuple[int, int]],
    gaps_out: list[tuple[int, int]],
    entered: list[int],
    is_first_a_coming: bool,
    is_directed: bool,
) -> None:
    """Of an ended shift, minute by minute. entered: when comings and leavings by hand were, by turns."""
    if not is_directed:
        seen, gaps_out = [(begin, end, "both") for begin, end, _ in seen], gaps_in
    made, now = shift(), MIDNIGHT + 2 * 86400
    moment = {each: MIDNIGHT + each * MINUTE for each in range(-60, 2 * 24 * 60)}
    lost = [{each for begin, end in gaps for each in range(begin, end)} for gaps in (gaps_in, gaps_out)]
    watched = [tuple((moment[each], moment[each + 1]) for each in range(24 * 60) if each not in gap) for gap in lost]
    into, out = (
        tuple((moment[begin], moment[end]) for begin, end, way in seen if way in (one, "both")) for one in ("in", "out")
    )
    every = [(moment[begin], moment[end]) for begin, end, _ in seen]
    doors = Doors(into, out, *watched) if is_directed else None
    came_by_hand = entered[0 if is_first_a_coming else 1 :: 2]
    left_by_hand = entered[1 if is_first_a_coming else 0 :: 2]
    pairs = list(zip(left_by_hand, came_by_hand[1:] if is_first_a_coming else came_by_hand, strict=False))
    entries = HandEntries(
        moment[came_by_hand[0]] if is_first_a_coming and entered else None,
        moment[left_by_hand[-1]] if len(left_by_hand) > len(pairs) else None,
        away=tuple((moment[begin], moment[end]) for begin, end in pairs),
    )
    found = line_of("Ada", made, every, watched[0] if doors is None else ALL_DAY, entries, now, doors)

    never_watched = lost[0]
    lost = [{each for run in _runs(gap & set(range(START, END))) if len(run) > 1 for each in run} for gap in lost]
    if not seen and not entered:
        assert found.status is (Status.UNOBSERVED if lost[0] else Status.ABSENT)
        return
    seen = [(begin, min(end, END + 240), way) for begin, end, way in seen]
    comings = [(begin, end) for begin, end, way in seen if way != "out"]
    away = {each for begin, end in pairs for each in range(max(begin, START), min(end, END))}
    there, back, is_gone = set[int](), False, False
    for each in range(START - 240, END + 241):  # whoever left by hand is gone until they come
        if each in left_by_hand:
            is_gone, since = True, each
        is_start = any(begin == each for begin, _ in comings) and not any(begin < each <= end for begin, end in comings)
        is_last = is_gone and since == entered[-1]
        if each in came_by_hand:
            is_gone = False
        elif is_last and is_start and since + 2 <= each < END:
            is_gone, back, returned = False, True, each
            away |= set(range(max(since, START), each)) - lost[0]
        is_before = is_first_a_coming and bool(entered) and each < entered[0]
        is_seen = any(begin <= each <= end for begin, end, _ in seen)
        if each in entered or (is_seen and not is_gone and not is_before):
            there.add(each)
    first, last = min(there), max(there)
    by_hand = is_first_a_coming and bool(entered)
    if first >= END and not entered and any(begin <= first <= end for begin, end in comings):
        assert found.status is Status.UNOBSERVED, "they may have come only then, or leave"
        assert (found.arrived, found.left, found.late, found.attended) == (None, None, None, None)
        assert min(begin for begin, _ in found.replaced) == moment[first]
        assert max(end for _, end in found.replaced) == moment[last]
        return
    came = by_hand or (first < END and any(begin <= first <= end for begin, end in comings))
    is_sure = entries.left is not None and not back
    if is_sure:
        left = True
    else:
        since = returned if back else pairs[-1][1] if pairs else first
        is_at = {way for begin, end, way in seen if begin <= last <= end and end <= END + 240}
        is_out = bool(is_at & {"out", "both"})
        is_passing = (came or bool(pairs) or back) and last - since < 2 and bool(is_at & {"in", "both"})
        left = is_out and not is_passing
    assert found.status is Status.LEFT
    assert found.arrived == (moment[first] if came else None)
    assert found.left == (moment[last] if left else None)
    if not came:
        assert found.late is None
    elif first - START > 5:
        is_lost = not by_hand and lost[0] & set(range(START, first))
        assert found.late == (None if is_lost else (first - START) * MINUTE)
    else:
        assert found.late == 0.0
    gone = max(last, START)
    if not left:
        assert found.early is None
    elif END - gone > 5:
        is_lost = not is_sure and lost[1] & set(range(gone, END))
        assert found.early == (None if is_lost else (END - gone) * MINUTE)
    else:
        assert found.early == 0.0
    assert sum(end - begin for begin, end in found.away) == len(away) * MINUTE
    came_unseen = any(len(run) > 1 for run in _runs(never_watched & set(range(START, first))))
    if not came and (came_unseen or not (left or pairs or back)):
        assert found.attended is None
    else:
        inside = set(range(max(first, START) if came else START, min(last, END) if left else END))
        assert found.attended == len(inside - away) * MINUTE


@settings(max_examples=300, deadline=None)
@given(minute_spans, minute_spans, minute_spans, st.sampled_from(list(Camera)), st.integers(END, END + 6 * 60))
def test_equals_a_slow_model(
    seen: list[tuple[int, int]], gaps: list[tuple[int, int]], breaks: list[tuple[int, int]], camera: Camera, now: int
) -> None:
    """Of an ended shift, minute by minute; nobody is seen just now."""
    seen = [each for each in seen if not each[0] <= now <= each[1]]
    group = Group("Desk", (), camera=camera)
    moment = {each: MIDNIGHT + each * MINUTE for each in range(-1, 2 * 24 * 60)}
    made = Shift(
        group,
        DAY,
        moment[START],
        moment[END],
        tuple(
            (moment[max(begin, START)], moment[min(end, END)]) for begin, end in breaks if begin < END and end > START
        ),
        moment[START - 240],
        moment[END + 240],
    )
    is_gap = {each for begin, end in gaps for each in range(begin, end)}
    watched = [(moment[each], moment[each + 1]) for each in range(24 * 60) if each not in is_gap]
    found = line_of(
        "Ada", made, [(moment[begin], moment[end]) for begin, end in seen], watched, HandEntries(), moment[now]
    )

    there = {each for begin, end in seen for each in range(begin, end) if each < now and each < END + 240}
    if camera is Camera.ROOM:
        there = {each for run in _runs(there) if run[0] < END and run[-1] + 1 >= START for each in run}
    during = range(START, END)
    # A minute is ignored, also what remains of a longer gap within the shift.
    is_gap = {each for run in _runs(is_gap & set(during)) if len(run) > 1 for each in run}
    if not there:
        expected = Status.UNOBSERVED if is_gap else Status.ABSENT
        assert found.status is expected
        return
    first, last = min(there), max(there) + 1
    if camera is Camera.ENTRANCE and first >= END:
        assert found.status is Status.UNOBSERVED
        assert (found.arrived, found.left, found.attended) == (None, None, None)
        assert sum(end - begin for begin, end in found.replaced) == len(there) * MINUTE
        return
    assert found.status in (Status.LEFT, Status.PRESENT)
    assert found.arrived == moment[first]
    if first - START > group.grace:
        known = not is_gap & set(range(START, first))
        assert found.late == ((first - START) * MINUTE if known else None)
    else:
        assert found.late == 0.0
    gone = max(last, START)
    if END - gone > group.leave_grace:
        known = not is_gap & set(range(gone, END))
        assert found.early == ((END - gone) * MINUTE if known else None)
    if camera is Camera.ROOM:
        excused = is_gap | {each for begin, end in breaks for each in range(begin, end)}
        away: set[int] = set()
        run: list[int] = []
        for each in range(first, last + 1):
            if each < last and each not in there:
                run.append(each)
                continue
            counted = [one for one in run if one in during and one not in excused]
            if len(counted) > group.away:
                away |= set(counted)
            run = []
        assert sum(end - begin for begin, end in found.away) == len(away) * MINUTE


@pytest.mark.parametrize(("date", "hours"), [("2026-03-28", 7.0), ("2026-10-24", 9.0), ("2026-11-30", 8.0)])
def test_a_night_shift_lasts_as_long_as_the_night(date: str, hours: float) -> None:
    text = """
        timezone: Europe/Berlin
        groups: {Night: {schedules: [{days: {mon-sun: "22:00-06:00"}}]}}
    """
    (made,) = shifts_on(parse_rules(text, "test").groups[0], datetime.date.fromisoformat(date))
    assert made.end - made.start == hours * 3600


def test_times_that_a_clock_skips_or_shows_twice() -> None:
    text = """
        timezone: Europe/Berlin
        groups: {Night: {schedules: [{days: {mon-sun: "02:30-02:45"}}]}}
    """
    group = parse_rules(text, "test").groups[0]
    (skipped,) = shifts_on(group, datetime.date(2026, 3, 29))
    assert datetime.datetime.fromtimestamp(skipped.start, datetime.UTC).hour == 1  # 03:30 in Berlin
    assert skipped.end - skipped.start == 15 * MINUTE
    (twice,) = shifts_on(group, datetime.date(2026, 10, 25))
    assert twice.end - twice.start == 75 * MINUTE
