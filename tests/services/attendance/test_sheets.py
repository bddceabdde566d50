"""Sheets of a real journal, compared with what is known to have happened."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from recognition.errors import UsageError
from services.attendance.day_sheet import Line, Status
from services.attendance.directions import Directions, directions_of
from services.attendance.holidays import read_holidays
from services.attendance.sheets import check_consent, day_sheet, enter, entries_on, totals, withdraw
from services.attendance.tables import cells, export_sheet, export_totals
from services.messages.attendance import clock_on, day_text, remarks, summary, unobserved_text
from settings import Settings, settings_from
from storage.attendance.records import EntryKind
from storage.attendance.rules import Holiday, Rules, parse_rules
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.journal import JournalFile, SightingRow

BERLIN = ZoneInfo("Europe/Berlin")
DAY = datetime.date(2026, 11, 30)
NOW = datetime.datetime(2026, 12, 1, 12, tzinfo=BERLIN).timestamp()
TEXT = """
timezone: Europe/Berlin
groups:
  Desk:
    schedules: [{days: {mon-fri: 08:00-12:00}}]
    people: [Ada, Grace, Alan]
"""


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalFile]:
    made = JournalFile(tmp_path)
    with made.kept_open():
        yield made
    made.close()


def use_rules(journal: JournalFile, text: str, since: datetime.date, today: datetime.date | None = None) -> Rules:
    rules = parse_rules(text, "test")
    journal.attendance.set_rules(rules, since, today=today or since, now=0.0, by="test")
    return rules


def at(text: str, day: datetime.date = DAY) -> float:
    return datetime.datetime.combine(day, datetime.time.fromisoformat(text), BERLIN).timestamp()


def see(journal: JournalFile, person: str, begin: float, end: float) -> None:
    journal.put([SightingRow(0, f"{person} {begin}", person, None, begin, end, end - begin)], now=end)


def statuses(journal: JournalFile, day: datetime.date = DAY) -> dict[str, Status]:
    return {each.person: each.status for each in day_sheet(journal, day, keep_days=30, now=NOW).lines}


def test_a_day(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    see(journal, "Ada", at("07:58"), at("07:59"))
    see(journal, "Ada", at("12:01"), at("12:02"))
    see(journal, "Grace", at("08:20"), at("08:21"))
    see(journal, "Eve", at("10:00"), at("10:05"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    ada, alan, grace = sheet.lines
    assert (ada.status, ada.late, alan.status, grace.late) == (Status.LEFT, 0.0, Status.ABSENT, 1200.0)
    assert [each.person for each in sheet.visitors] == ["Eve"]
    assert sheet.unobserved == ()


def test_cameras_that_only_see_people_come_or_leave(journal: JournalFile) -> None:
    """By the roles of the sources in config.yaml."""
    use_rules(journal, TEXT, DAY)
    sources = [
        {"source": "0", "name": "In", "role": "arrivals"},
        {"source": "1", "name": "Out", "place": "Way out", "role": "departures"},
        {"source": "2", "name": "Hall", "role": "watch"},
        {"source": "3", "name": "Porch", "role": "arrivals"},
        {"source": "4", "place": "Porch"},
    ]
    directions = directions_of(settings_from({"sources": sources}))
    assert directions == Directions(frozenset({"In"}), frozenset({"Way out"})), "one camera of the porch sees both"
    for source in ("In", "Way out"):
        journal.attendance.put_watched(0, source, at("07:00"), at("13:00"))

    def seen(person: str, begin: str, *places: str) -> None:
        row = SightingRow(0, f"{person} {begin}", person, None, at(begin), at(begin) + 5, source=places[0])
        journal.put([replace(row, places=places if len(places) > 1 else ())], now=at("13:00"))

    seen("Ada", "07:58", "In")
    seen("Ada", "11:20", "In")
    seen("Grace", "11:59", "Way out")
    seen("Alan", "07:50", "In", "Way out")
    seen("Alan", "12:01", "Hall")
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=directions)
    ada, alan, grace = sheet.lines
    assert (ada.arrived, ada.left, ada.early) == (at("07:58"), None, None)
    assert (alan.arrived, alan.left) == (at("07:50"), at("12:01") + 5)
    assert (grace.arrived, grace.late, grace.left) == (None, None, at("11:59") + 5)
    (added, *_) = totals(journal, DAY, DAY, keep_days=30, now=NOW, directions=directions)
    assert added.lines[0].left is None
    assert [cells(each)[3:5] for each in sheet.lines] == [("07:58", "?"), ("07:50", "12:01"), ("?", "11:59")]
    assert directions_of(Settings()) == Directions()


def test_another_role_of_a_camera_does_not_change_what_past_days_say(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "Door", at("07:00"), at("10:00"), "arrivals")
    journal.attendance.put_watched(0, "Door", at("10:00") + 20, at("13:00"), "both")
    journal.attendance.put_watched(0, "Yard", at("07:00"), at("13:00"))

    def seen(person: str, begin: str, place: str, after: float = 0.0) -> None:
        moment = at(begin) + after
        journal.put([SightingRow(0, f"{person} {begin}", person, None, moment, moment + 5, source=place)], now=moment)

    seen("Ada", "07:58", "Door")
    seen("Ada", "09:00", "Door")
    seen("Grace", "08:00", "Door")
    seen("Grace", "11:59", "Door")
    seen("Alan", "08:00", "Door")
    seen("Alan", "11:00", "Yard")
    for now in (Directions(), Directions(only_out=frozenset({"Door"})), Directions(only_in=frozenset({"Door"}))):
        ada, alan, grace = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=now).lines
        assert (ada.arrived, ada.left) == (at("07:58"), None), "the door told arrivals alone then"
        assert (grace.arrived, grace.left) == (at("08:00"), at("11:59") + 5), "and both later"
        assert alan.left == at("11:00") + 5
    yard = Directions(only_in=frozenset({"Yard"}))
    _, alan, _ = day_sheet(journal, DAY, keep_days=30, now=NOW, directions=yard).lines
    assert alan.left is None, "of what was not noted, the list as it is now counts"


def test_the_last_moments_of_a_program_that_died_have_its_role(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "Door", at("07:00"), at("11:59"), "arrivals")
    for begin in ("07:58", "11:59"):
        moment = at(begin) + 30
        journal.put([SightingRow(0, begin, "Ada", None, moment, moment + 5, source="Door")], now=moment)
    ada, *_ = day_sheet(journal, DAY, keep_days=30, now=NOW).lines
    assert (ada.arrived, ada.left) == (at("07:58") + 30, None)


def test_what_was_seen_and_an_entry_replaces_is_told(journal: JournalFile, tmp_path: Path) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    for begin, end in (("07:50", "07:51"), ("08:20", "09:10"), ("10:00", "10:05")):
        see(journal, "Ada", at(begin), at(end))
    see(journal, "Grace", at("07:59"), at("08:05"))
    see(journal, "Alan", at("08:00"), at("08:01"))
    see(journal, "Alan", at("12:30"), at("12:31"))
    enter(journal, DAY, "Ada", EntryKind.ARRIVED, by="desk", at=at("09:00"), note="was ill", now=NOW)
    enter(journal, DAY, "Grace", EntryKind.ARRIVED, by="desk", at=at("08:00"), note="at the gate", now=NOW)
    enter(journal, DAY, "Alan", EntryKind.LEFT, by="desk", at=at("11:00"), note="by the yard", now=NOW)
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    ada, alan, grace = sheet.lines
    assert (ada.arrived, ada.replaced) == (at("09:00"), ((at("07:50"), at("07:51")), (at("08:20"), at("09:00"))))
    assert remarks(ada) == "by hand; also seen 07:50–07:51, 08:20–09:00; was ill"
    assert (alan.left, remarks(alan)) == (at("11:00"), "by hand; also seen 12:30–12:31; by the yard")
    assert remarks(grace) == "by hand; at the gate", "a minute before it is the same coming"
    export_sheet(sheet, tmp_path / "sheet.csv")
    assert "also seen 07:50–07:51, 08:20–09:00; was ill" in (tmp_path / "sheet.csv").read_text("utf-8-sig")


def test_hours_between_shifts_are_nobodys_to_watch(journal: JournalFile) -> None:
    text = """
timezone: Europe/Berlin
groups:
  Early:
    schedules: [{days: {mon-fri: 06:00-09:00}}]
    people: [Ada]
  Desk:
    schedules: [{days: {mon-fri: 08:00-10:00}}]
    people: [Alan]
  Late:
    schedules: [{days: {mon-fri: 20:00-22:00}}]
    people: [Grace]
"""
    use_rules(journal, text, DAY)
    journal.attendance.put_watched(0, "0", at("06:30"), at("09:30"))
    journal.attendance.put_watched(0, "0", at("20:30"), at("22:30"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    assert unobserved_text(sheet) == "06:00–06:30, 09:30–10:00, 20:00–20:30"
    early = day_sheet(journal, DAY, keep_days=30, now=at("19:00"))
    assert unobserved_text(early) == "06:00–06:30, 09:30–10:00", "what is still to come does not count"


def test_what_was_cleared_is_not_an_absence(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    later = NOW + 60 * 86400
    assert {each.status for each in day_sheet(journal, DAY, keep_days=30, now=later).lines} == {Status.UNOBSERVED}


def test_entries_count_until_they_are_withdrawn(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    number = enter(journal, DAY, "Ada", EntryKind.ARRIVED, by="desk", at=at("08:00"), note="forgot", now=NOW)
    enter(journal, DAY, "Grace", EntryKind.EXCUSED, by="desk", note="doctor", now=NOW)
    assert statuses(journal) == {"Ada": Status.LEFT, "Alan": Status.ABSENT, "Grace": Status.EXCUSED}
    ada, _, grace = day_sheet(journal, DAY, keep_days=30, now=NOW).lines
    assert (remarks(ada), remarks(grace)) == ("by hand; forgot", "by hand; doctor")
    withdraw(journal, DAY, number, by="desk", note="entered twice", now=NOW)
    assert statuses(journal)["Ada"] is Status.ABSENT
    assert [each.kind for each in journal.attendance.entries(DAY, DAY)][-1] is EntryKind.WITHDRAWN
    with pytest.raises(UsageError, match=f"Entry {number} was withdrawn already"):
        withdraw(journal, DAY, number, by="desk", note="entered twice", now=NOW)
    withdrawal = journal.attendance.entries(DAY, DAY)[-1].id
    with pytest.raises(UsageError, match=f"Entry {withdrawal} is a withdrawal: enter again"):
        withdraw(journal, DAY, withdrawal, by="desk", note="it did count", now=NOW)
    assert len(journal.attendance.entries(DAY, DAY)) == 3
    with pytest.raises(UsageError, match="no entry 99"):
        withdraw(journal, DAY, 99, by="desk", note="a slip")
    with pytest.raises(UsageError, match="not expected"):
        enter(journal, DAY, "Eve", EntryKind.EXCUSED, by="desk", note="doctor")
    with pytest.raises(UsageError, match="outside the hours"):
        enter(journal, DAY, "Ada", EntryKind.LEFT, by="desk", at=at("23:00"), note="forgot")
    with pytest.raises(UsageError, match="still to come"):
        enter(journal, DAY, "Ada", EntryKind.ARRIVED, by="desk", at=at("08:02"), note="forgot", now=at("08:00"))
    enter(journal, DAY, "Ada", EntryKind.ARRIVED, by="desk", at=at("08:01"), note="by another clock", now=at("08:00"))
    for note in ("", " \n"):
        with pytest.raises(UsageError, match="says why"):
            enter(journal, DAY, "Ada", EntryKind.EXCUSED, by="desk", note=note)
        with pytest.raises(UsageError, match="says why"):
            withdraw(journal, DAY, number, by="desk", note=note)


def test_a_coming_by_hand_after_a_leaving_by_hand_is_a_return(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))

    def enter_ada(kind: EntryKind, time: str) -> int:
        return enter(journal, DAY, "Ada", kind, by="desk", at=at(time), note=f"{kind} {time}", now=NOW)

    def ada(time: str = "11:00") -> Line:
        return day_sheet(journal, DAY, keep_days=30, now=at(time)).lines[0]

    enter_ada(EntryKind.LEFT, "08:30")
    assert (ada().status, ada().arrived, ada().late, ada().left) == (Status.LEFT, None, None, at("08:30"))
    enter_ada(EntryKind.ARRIVED, "09:00")
    assert (ada().status, ada().arrived, ada().late, ada().left) == (Status.PRESENT, None, None, None)
    assert ada().away == ((at("08:30"), at("09:00")),)
    assert remarks(ada()) == "away 08:30–09:00; by hand; left 08:30; arrived 09:00"
    enter_ada(EntryKind.ARRIVED, "08:02")  # the coming before the leaving
    enter_ada(EntryKind.ARRIVED, "08:01")  # a correction of it
    enter_ada(EntryKind.LEFT, "08:40")  # of the leaving
    last = enter_ada(EntryKind.LEFT, "10:00")
    assert (ada().status, ada().arrived, ada().left) == (Status.LEFT, at("08:01"), at("10:00"))
    assert ada().away == ((at("08:40"), at("09:00")),)
    assert ada().attended == (119 - 20) * 60
    withdraw(journal, DAY, last, by="desk", note="a slip", now=NOW)
    assert (ada().status, ada().left) == (Status.PRESENT, None)
    see(journal, "Ada", at("11:58"), at("11:59"))
    assert (ada("12:30").left, ada("12:30").early) == (at("11:59"), 0.0)


def test_an_arrival_by_hand_counts_like_a_face_and_is_seen_as_such(journal: JournalFile, tmp_path: Path) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    journal.add_by_hand("Ada", at("07:58"), "forgot the camera")
    see(journal, "Ada", at("11:59"), at("12:01"))
    see(journal, "Grace", at("08:02"), at("08:03"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    ada, _, grace = sheet.lines
    assert (ada.status, ada.arrived, ada.late, ada.is_by_hand) == (Status.LEFT, at("07:58"), 0.0, True)
    assert remarks(ada) == "by hand; forgot the camera"
    assert (grace.is_by_hand, remarks(grace)) == (False, "")
    export_sheet(sheet, tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines()[1].endswith(",yes,forgot the camera")
    (added, *_) = totals(journal, DAY, DAY, keep_days=30, now=NOW)
    assert [day_text(each) for each in added.lines] == ["07:58–12:01"]


def test_a_change_of_the_rules_leaves_the_past(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    tomorrow = DAY + datetime.timedelta(days=1)
    use_rules(journal, TEXT.replace("08:00-12:00", "06:00-07:00"), tomorrow, today=tomorrow)
    hours = [day_sheet(journal, day, keep_days=30, now=NOW).lines[0].shift.start for day in (DAY, tomorrow)]
    assert hours == [at("08:00"), at("06:00", tomorrow)]
    with pytest.raises(UsageError, match="today on at the earliest"):
        use_rules(journal, TEXT, DAY, today=tomorrow)
    before = DAY - datetime.timedelta(days=30)
    use_rules(journal, TEXT, before, today=tomorrow)  # nothing held then
    assert day_sheet(journal, tomorrow, keep_days=30, now=NOW).lines[0].shift.start == at("06:00", tomorrow)


def test_a_renamed_person_keeps_their_days_and_an_erased_one_is_gone(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    enter(journal, DAY, "Ada", EntryKind.EXCUSED, by="desk", note="doctor", now=NOW)
    journal.rename("Ada", "Ada Lovelace")
    assert statuses(journal)["Ada Lovelace"] is Status.EXCUSED
    assert journal.attendance.erase("Ada Lovelace") == 1
    assert set(statuses(journal)) == {"Alan", "Grace"}


def test_exports(journal: JournalFile, tmp_path: Path) -> None:
    text = TEXT + "  '=Desk/2':\n    schedules: [{days: {mon: 08:00-09:00}}]\n    people: ['=1+1']\n"
    use_rules(journal, text, DAY)
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    export_sheet(sheet, tmp_path / "a.csv")
    assert "'=1+1" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")
    export_sheet(sheet, tmp_path / "a.xlsx")
    book = openpyxl.load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Desk", "=Desk2"]
    assert book["Desk"]["C2"].value == "Ada"
    assert book["=Desk2"]["C2"].value == "=1+1"
    assert book["=Desk2"]["C2"].data_type == "s"
    export_totals(totals(journal, DAY, DAY, keep_days=30, now=NOW), tmp_path / "t.xlsx")
    assert openpyxl.load_workbook(tmp_path / "t.xlsx")["Calendar"]["C2"].value == "?"
    with pytest.raises(UsageError, match=r"\.csv, \.xlsx or \.pdf"):
        export_sheet(sheet, tmp_path / "a.ods")


def test_holidays_are_the_all_day_events(tmp_path: Path) -> None:
    file = tmp_path / "holidays.ics"
    events = (
        "DTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227\nSUMMARY:Christmas",
        "DTSTART;VALUE=DATE:20261003\nSUMMARY:Unity\nRRULE:FREQ=YEARLY;COUNT=2\nEXDATE;VALUE=DATE:20271003",
        "DTSTART:20261130T090000Z\nDTEND:20261130T100000Z\nSUMMARY:A meeting",
        "DTSTART;VALUE=DATE:20261101\nSTATUS:CANCELLED\nSUMMARY:Not any more",
    )
    body = "".join(f"BEGIN:VEVENT\nUID:{number}\n{each}\nEND:VEVENT\n" for number, each in enumerate(events))
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{body}END:VCALENDAR\n".replace("\n", "\r\n"))
    assert read_holidays(file, DAY) == (
        Holiday(datetime.date(2026, 10, 3), datetime.date(2026, 10, 3), "Unity"),
        Holiday(datetime.date(2026, 12, 24), datetime.date(2026, 12, 26), "Christmas"),
    )
    file.write_text("hello")
    with pytest.raises(UsageError, match=r"holidays\.ics is no calendar that can be read: give an ICS file"):
        read_holidays(file, DAY)


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


def test_nobody_is_entered_as_here_without_a_required_consent(tmp_path: Path) -> None:
    gate = ConsentGate(tmp_path, required=True)
    with pytest.raises(UsageError, match="no valid consent"):
        check_consent(gate, "Ada", EntryKind.ARRIVED)
    check_consent(gate, "Ada", EntryKind.EXCUSED)
    check_consent(ConsentGate(tmp_path, required=False), "Ada", EntryKind.ARRIVED)
    check_consent(None, "Ada", EntryKind.LEFT)


def test_where_consent_is_required_a_sheet_tells_nothing_of_those_without_one(
    journal: JournalFile, tmp_path: Path
) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    for person in ("Ada", "Grace", "Alan", "Eve"):
        see(journal, person, at("08:20"), at("08:21"))
        see(journal, person, at("11:00"), at("11:01"))
    rows = [SightingRow(0, "stranger", None, 1, at("09:00"), at("09:01"), 60.0)]
    journal.put(rows, now=at("09:01"))
    enter(journal, DAY, "Alan", EntryKind.ARRIVED, by="desk", at=at("08:03"), note="door was broken", now=NOW)
    enter(journal, DAY, "Grace", EntryKind.LEFT, by="desk", at=at("11:30"), note="told us", now=NOW)
    withdraw(journal, DAY, 2, by="desk", note="was wrong", now=NOW)
    enter(journal, DAY, "Grace", EntryKind.EXCUSED, by="desk", note="ill", now=NOW)
    for person, given in (("Ada", True), ("Grace", True), ("Grace", False)):  # Alan and Eve were never asked
        journal.consents.add(ConsentAct(person, given, NOW - 60, "desk", purposes=frozenset(Purpose)))
    gate = ConsentGate(tmp_path, required=True, wall_clock=lambda: NOW)
    gate.refresh()

    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW, consent=gate)
    ada, alan, grace = sheet.lines
    assert (ada.arrived, ada.late) == (at("08:20"), 1200.0)
    assert [each.status for each in sheet.lines] == [Status.LEFT, Status.UNOBSERVED, Status.EXCUSED]
    for line in (alan, grace):
        assert (line.arrived, line.left, line.late or 0, line.attended, line.away) == (None, None, 0, 0, ())
        assert "no valid consent" in remarks(line)
        assert "door" not in remarks(line)
    assert (sheet.visitors, sheet.strangers) == ((), 0)
    assert [each.kind for each in entries_on(journal, DAY, gate)] == [EntryKind.EXCUSED]
    assert len(entries_on(journal, DAY)) == 4

    added = {each.person: each for each in totals(journal, DAY, DAY, keep_days=30, now=NOW, consent=gate)}
    assert [added[each].attended for each in ("Alan", "Grace")] == [0, 0]
    assert added["Ada"].attended > 0
    file = tmp_path / "sheet.csv"
    export_sheet(sheet, file)
    told = {line.split(",")[2]: line for line in file.read_text(encoding="utf-8-sig").splitlines()[1:]}
    assert "08:20" in told["Ada"]
    assert not any(time in told[each] for each in ("Alan", "Grace") for time in ("08:20", "08:03", "11:"))

    everybody = day_sheet(journal, DAY, keep_days=30, now=NOW, consent=ConsentGate(tmp_path, required=False))
    assert (len(everybody.visitors), everybody.strangers) == (1, 1)
    assert all(each.arrived for each in everybody.lines if each.status is not Status.EXCUSED)


def test_totals_are_in_the_order_of_the_last_rules(journal: JournalFile) -> None:
    """Though the night works on a day on which nobody else does."""
    text = """
groups:
  Day:
    schedules: [{days: {tue: 08:00-12:00}}]
    people: [Bob, ada]
  Night:
    schedules: [{days: {mon: 08:00-09:00}}]
    people: [Eve]
"""
    use_rules(journal, text, DAY)
    added = totals(journal, DAY, DAY + datetime.timedelta(days=1), keep_days=30, now=NOW + 86400)
    assert [each.person for each in added] == ["ada", "Bob", "Eve"]


def test_times_of_a_sheet_are_in_the_time_zone_of_its_first_group(journal: JournalFile) -> None:
    use_rules(journal, TEXT.replace("Europe/Berlin", "Asia/Tokyo"), DAY)
    see(journal, "Eve", at("00:30"), at("00:31"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    (eve,) = sheet.visitors
    assert clock_on(sheet, eve.first_seen) == "08:30"
    assert unobserved_text(sheet) == "08:00–12:00"


def test_a_summary_counts_people_and_not_their_shifts(journal: JournalFile) -> None:
    use_rules(journal, TEXT.replace("mon-fri: 08:00-12:00", "mon-fri: [08:00-10:00, 10:30-12:00]"), DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    see(journal, "Ada", at("07:58"), at("07:59"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    assert len(sheet.lines) == 6
    assert summary(sheet) == "1 of 3 came, 0 here now, 3 absent"
    assert [cells(each)[3:5] for each in sheet.lines[:2]] == [("07:58", "?"), ("", "")]
