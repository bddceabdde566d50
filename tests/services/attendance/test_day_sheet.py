"""One person's shift."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace

import pytest

from services.attendance.day_sheet import Doors, HandEntries, Line, Status, expected_seconds, line_of
from services.attendance.shifts import Interval, shifts_on
from storage.attendance.rules import Camera, parse_rules
from tests.services.attendance.one_shift import ALL_DAY, MINUTE, at, shift, spans


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
    assert lost.attended == (30 + 5) * MINUTE, "whether they were back between 08:40 and 08:50 is not known"


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
