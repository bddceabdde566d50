"""Sheets of attendance from what the journal holds: days, rules, exports, totals."""

from __future__ import annotations

import csv
import datetime
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest

from recognition.errors import UsageError
from services.attendance.day_sheet import Status
from services.attendance.holidays import read_holidays
from services.attendance.sheet_json import notes_of, sheet_as_json
from services.attendance.sheets import day_sheet, enter, totals
from services.attendance.tables import calendar_letter, cells, export_sheet, export_totals
from services.messages.attendance import clock_on, holiday_texts, summary, unobserved_text
from storage.attendance.records import EntryKind
from storage.attendance.rules import Holiday
from storage.journal.journal import JournalFile, SightingRow
from tests.services.attendance.days import DAY, NOW, TEXT, at, see, statuses, use_rules


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


def test_a_holiday_is_told_with_the_entries_that_do_not_count_on_it(journal: JournalFile) -> None:
    text = """
groups:
  Class 7b:
    schedules: [{days: {mon-fri: 08:00-12:00}}]
    people: [Ada, Grace]
  Desk:
    schedules: [{days: {mon-fri: 08:00-12:00}}]
    people: [Alan, Grace]
"""
    rules = use_rules(journal, text, DAY)
    for person in ("Ada", "Grace", "Alan"):
        enter(journal, DAY, person, EntryKind.EXCUSED, by="desk", note="doctor", now=NOW)
    group = replace(rules.groups[0], holidays=(Holiday(DAY, DAY, "Winter break"),))
    journal.attendance.set_rules(replace(rules, groups=(group, rules.groups[1])), DAY, today=DAY, now=NOW, by="desk")
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    assert [each.person for each in sheet.lines] == ["Alan", "Grace"]
    told = "Class 7b: holiday (Winter break)"
    assert holiday_texts(sheet) == (told, "On a holiday entries by hand do not count: Ada.")
    assert notes_of(sheet)[0] == told
    assert sheet_as_json(sheet)["holidays"] == [{"group": "Class 7b", "name": "Winter break"}]
    assert holiday_texts(day_sheet(journal, DAY, keep_days=30, now=NOW, group="Desk")) == ()


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


@pytest.mark.parametrize("is_watched", [True, False])
def test_every_sheet_says_that_who_was_seen_after_the_shift_is_not_observed(
    journal: JournalFile, tmp_path: Path, is_watched: bool
) -> None:
    use_rules(journal, TEXT.replace("Ada, Grace, Alan", "Ada"), DAY)
    if is_watched:
        journal.attendance.put_watched(0, "0", at("07:59"), at("13:00"))
    see(journal, "Ada", at("12:30"), at("12:31"))
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    (total,) = totals(journal, DAY, DAY, keep_days=30, now=NOW)
    shown = cells(sheet.lines[0])
    assert (shown[2], shown[3], shown[4]) == ("not observed", "", "")
    assert shown[7].endswith("also seen 12:30–12:31")
    assert summary(sheet).startswith("0 of 1 came")
    assert sheet_as_json(sheet)["people"][0]["attended"] is None
    assert (total.attended, calendar_letter(total.days[DAY])) == (0.0, "?")
    export_sheet(sheet, tmp_path / "a.csv")
    (row,) = csv.DictReader((tmp_path / "a.csv").read_text(encoding="utf-8-sig").splitlines())
    assert (row["status"], row["arrived"], row["attended min"]) == ("not observed", "", "")
    assert row["note"] == "also seen 12:30–12:31"
    export_sheet(sheet, tmp_path / "a.xlsx")
    attended = openpyxl.load_workbook(tmp_path / "a.xlsx")["Desk"]["M2"].value
    assert attended is None


def test_a_file_stands_in_for_a_camera(journal: JournalFile) -> None:
    use_rules(journal, TEXT, DAY)
    journal.attendance.put_watched(0, "0", at("07:00"), at("13:00"))
    played = SightingRow(0, "clip", "Ada", None, at("08:00"), at("11:00"), 9.0, source="clip.mp4", position=0.0)
    journal.put([played, replace(played, visit="visitor", person="Cleo")], now=NOW)
    sheet = day_sheet(journal, DAY, keep_days=30, now=NOW)
    assert {each.person: each.status for each in sheet.lines}["Ada"] is Status.LEFT
    assert [each.person for each in sheet.visitors] == ["Cleo"]


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
    assert read_holidays(file, DAY).days == (
        Holiday(datetime.date(2026, 10, 3), datetime.date(2026, 10, 3), "Unity"),
        Holiday(datetime.date(2026, 12, 24), datetime.date(2026, 12, 26), "Christmas"),
    )
    file.write_text("hello")
    with pytest.raises(UsageError, match=r"holidays\.ics is no calendar that can be read: give an ICS file"):
        read_holidays(file, DAY)


def days_of(file: Path, *events: str) -> list[str]:
    body = "".join(f"BEGIN:VEVENT\n{each}\nEND:VEVENT\n" for each in events)
    file.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{body}END:VCALENDAR\n".replace("\n", "\r\n"))
    return [f"{each.first:%Y%m%d} {each.name}" for each in read_holidays(file, DAY).days]


def test_an_event_of_a_series_that_was_moved_or_cancelled_counts_as_that(tmp_path: Path) -> None:
    series = "UID:may\nDTSTART;VALUE=DATE:20260504\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=3\nSUMMARY:May"
    moved = "UID:may\nRECURRENCE-ID;VALUE=DATE:20270503\nDTSTART;VALUE=DATE:20270507\nSUMMARY:VE Day"
    gone = "UID:may\nRECURRENCE-ID:20280501T000000\nDTSTART;VALUE=DATE:20280501\nSTATUS:CANCELLED\nSUMMARY:May"
    other = series.replace("UID:may", "UID:other").replace("SUMMARY:May", "SUMMARY:Other").replace("COUNT=3", "COUNT=2")
    file = tmp_path / "holidays.ics"
    assert days_of(file, series, moved, gone) == ["20260504 May", "20270507 VE Day"]
    assert days_of(file, gone, moved, other) == ["20260504 Other", "20270503 Other", "20270507 VE Day"]
    assert days_of(file, moved, series.replace("UID:may\n", "")) == [
        "20260504 May",
        "20270503 May",
        "20270507 VE Day",
        "20280501 May",
    ]


def test_listed_dates_of_a_series_count(tmp_path: Path) -> None:
    easter = "UID:easter\nDTSTART;VALUE=DATE:20260405\nSUMMARY:Easter\nRDATE;VALUE=DATE:20270328,20280416"
    file = tmp_path / "holidays.ics"
    assert days_of(file, easter) == ["20260405 Easter", "20270328 Easter", "20280416 Easter"]
    assert days_of(file, f"{easter}\nRRULE:FREQ=YEARLY;COUNT=2\nEXDATE:20270405T000000\nRDATE;VALUE=DATE:20260406") == [
        "20260405 Easter",
        "20260406 Easter",
        "20270328 Easter",
        "20280416 Easter",
    ]


def test_the_first_date_of_a_series_counts_though_it_does_not_fit_the_rule(tmp_path: Path) -> None:
    """RFC 5545: DTSTART is the first instance, and always counts as the first occurrence."""
    file = tmp_path / "holidays.ics"
    tuesday = "UID:may\nDTSTART;VALUE=DATE:20260505\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=1MO;COUNT=%s\nSUMMARY:May"
    assert days_of(file, tuesday % 3) == ["20260505 May", "20270503 May", "20280501 May"]
    assert days_of(file, tuesday % 1) == ["20260505 May"]
    assert days_of(file, f"{tuesday % 2}\nEXDATE;VALUE=DATE:20260505") == ["20270503 May"]
    assert days_of(file, (tuesday % 3).replace(";COUNT=3", ";UNTIL=20270601")) == ["20260505 May", "20270503 May"]
    assert days_of(file, (tuesday % 3).replace("20260505", "20260504")) == [
        "20260504 May",
        "20270503 May",
        "20280501 May",
    ]
    assert "20100505 May" not in days_of(file, (tuesday % 30).replace("20260505", "20100505"))


def test_an_event_whose_rule_cannot_be_read_is_left_out_and_named(tmp_path: Path) -> None:
    file = tmp_path / "holidays.ics"
    new_year = "UID:spring\nDTSTART;VALUE=DATE:20260217\nRRULE:%s\nSUMMARY:Spring\\, festival"
    unity = (
        "UID:unity\nDTSTART;VALUE=DATE:20261003\nRRULE:RSCALE=GREGORIAN;FREQ=YEARLY;SKIP=OMIT;COUNT=2\nSUMMARY:Unity"
    )
    rules = ("RSCALE=CHINESE;FREQ=YEARLY", "FREQ=NEVER", "FREQ=YEARLY;RSCALE=gregorian;SKIP=FORWARD", "nothing")
    for rule in rules:
        assert days_of(file, new_year % rule, unity) == ["20261003 Unity", "20271003 Unity"]
        assert read_holidays(file, DAY).left_out == ("Spring, festival",)
    assert "by hand" in read_holidays(file, DAY).left_out_text
    with pytest.raises(UsageError, match=r"holidays\.ics: Left out.*: 2026-02-17\."):
        days_of(file, (new_year % rules[0]).replace("\nSUMMARY:Spring\\, festival", ""))
    days_of(file, unity)
    assert read_holidays(file, DAY).left_out_text == ""


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
