"""The rules of attendance as a file, and what is said where it is wrong."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from recognition.errors import SettingsError
from storage.attendance.rules import Camera, Holiday, Member, parse_rules, read_rules, rules_text

TEXT = """
organisation: Example School
timezone: Europe/Berlin
groups:
  Class 7b:
    camera: room
    grace: 3
    schedules:
      - from: 2026-09-01
        until: 2027-07-31
        days: {mon-fri: 8:00-13:00, sat: [09:00-10:00, 11:00-12:00]}
        breaks: [10:00-10:20]
    people:
      - Ada Lovelace
      - {name: "007", from: 2026-10-01}
    holidays:
      - 2026-12-24/2027-01-06: Winter break
      - 2026-10-03
  Night:
    timezone: America/New_York
    schedules:
      - days: {fri-mon: 22:00-06:00}
"""


def test_rules_are_read() -> None:
    rules = parse_rules(TEXT, "rules.yaml")
    school, night = rules.groups
    assert (school.timezone, night.timezone) == ("Europe/Berlin", "America/New_York")
    assert (school.camera, school.grace, school.away) == (Camera.ROOM, 3, 15)
    assert school.members == (Member("Ada Lovelace"), Member("007", datetime.date(2026, 10, 1)))
    assert school.schedules[0].days[5] == ((540, 600), (660, 720))
    assert school.holidays[0] == Holiday(datetime.date(2026, 12, 24), datetime.date(2027, 1, 6), "Winter break")
    assert night.schedules[0].days == dict.fromkeys((4, 5, 6, 0), ((1320, 1800),))


def test_rules_are_written_as_they_were_read() -> None:
    rules = parse_rules(TEXT, "rules.yaml")
    assert parse_rules(rules_text(rules), "again") == rules


@pytest.mark.parametrize(
    ("before", "after", "problem"),
    [
        ("mon-fri: 8:00", "mo-fr: 8:00", "groups.Class 7b.schedules.1.days.mo-fr: write a weekday as mon"),
        ("8:00-13:00", "8-13", "groups.Class 7b.schedules.1.days.mon-fri: write hours as 08:00-13:30, not 8-13"),
        ("09:00-10:00", "09:00-11:30", "hours of one day overlap"),
        ("camera: room", "camera: door", "choose entrance or room, not door"),
        ("grace: 3", "grace: soon", "write minutes from 0 to 1440, not soon"),
        ('"007"', "007", "put a name that reads as a number in quotes"),
        ("- Ada Lovelace", "- {name: '007', from: 2026-10-01}", "007 stands twice"),
        ("2026-10-03", "3.10.2026", "write a date as 2026-11-30, not 3.10.2026"),
        ("2027-07-31", "2026-07-31", "until lies before from"),
        ("Europe/Berlin", "Europe/Atlantis", "there is no time zone 'Europe/Atlantis'"),
        ("breaks:", "pauses:", "groups.Class 7b.schedules.1.pauses: is not known; known are from, until, days, breaks"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(before: str, after: str, problem: str) -> None:
    assert before in TEXT
    with pytest.raises(SettingsError) as raised:
        parse_rules(TEXT.replace(before, after), "rules.yaml")
    assert problem in str(raised.value)


TABLE = (
    "Group;Person;Days;Hours;Breaks;From;Until;Grace;Leave grace;Camera;Timezone\n"
    "Class 7b;Ada Lovelace;mon-fri;08:00-13:00;10:00-10:20;;;3;;room;Europe/Berlin\n"
    "Class 7b;007;sat;09:00-10:00,11:00-12:00;;2026-10-01;;;;;\n"
    "Night;;fri-mon;22:00-06:00;;;;;;;America/New_York\n"
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_a_table_has_a_row_for_each_person(encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    file.write_text(TABLE.replace("Ada Lovelace", "Zoë"), encoding=encoding)
    school, night = read_rules(file).groups
    assert school.members == (Member("Zoë"), Member("007", datetime.date(2026, 10, 1)))
    assert (school.grace, school.leave_grace, school.camera, school.timezone) == (3, 5, Camera.ROOM, "Europe/Berlin")
    (schedule,) = school.schedules
    assert schedule.days[0] == ((480, 780),)
    assert schedule.days[5] == ((540, 600), (660, 720))
    assert schedule.breaks == ((600, 620),)
    assert (night.members, night.timezone) == ((), "America/New_York")
    assert set(night.schedules[0].days) == {4, 5, 6, 0}


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("Person", "Name", "there is no column 'person'"),
        ("Camera", "Camara", "unknown columns: camara"),
        ("Class 7b;007", ";007", "line 3: the group is missing"),
        ("sat;09:00-10:00,11:00-12:00", "sat;", "line 3: days and hours go together"),
        (
            "007;sat;09:00-10:00,11:00-12:00;;2026-10-01;;",
            "007;;;;;;7",
            "line 3: grace is 3 in another row of the group",
        ),
        ("08:00-13:00", "8 to 1", "write hours as 08:00-13:30, not 8 to 1"),
        ("2026-10-01", "1.10.2026", "write a date as 2026-11-30"),
        (";3;", ";three;", "write minutes from 0"),
    ],
)
def test_every_problem_of_a_table_is_said(old: str, new: str, problem: str, tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    assert old in TABLE
    file.write_text(TABLE.replace(old, new))
    with pytest.raises(SettingsError) as caught:
        read_rules(file)
    assert problem in str(caught.value)


def test_a_table_leaves_what_it_cannot_say(tmp_path: Path) -> None:
    file = tmp_path / "rules.csv"
    file.write_text(TABLE)
    former = parse_rules(
        "{organisation: School, logo: a.png, groups: {class 7B: {holidays: [2026-12-24]}, Gone: {}}}", "test"
    )
    rules = read_rules(file, former)
    assert (rules.organisation, rules.logo, [each.name for each in rules.groups]) == (
        "School",
        "a.png",
        ["Class 7b", "Night"],
    )
    assert [len(each.holidays) for each in rules.groups] == [1, 0]


def test_the_path_of_a_logo_counts_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "rules.yaml"
    for logo, path in (("a/b.png", tmp_path / "a" / "b.png"), (str(tmp_path / "c.png"), tmp_path / "c.png")):
        file.write_text(f"logo: {logo}\ngroups: {{}}\n")
        assert read_rules(file).logo == str(path)
    file.write_text("organisation: School\ngroups: {}\n")
    assert read_rules(file).logo == ""


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n", "organisation: Example School\n", "groups:\n"])
def test_rules_without_groups_end_none_by_mistake(tmp_path: Path, text: str) -> None:
    file = tmp_path / "rules.yaml"
    file.write_text(text)
    with pytest.raises(SettingsError, match=r"it holds no group: .*'groups: \{\}' to end all groups"):
        read_rules(file)
    file.write_text("groups: {}\n")
    assert read_rules(file).groups == ()


@pytest.mark.parametrize("text", ["", "group,person,days,hours\n", "group;person\n\n;;\n"])
def test_a_table_without_rows_ends_no_groups(tmp_path: Path, text: str) -> None:
    file = tmp_path / "rules.csv"
    file.write_text(text)
    with pytest.raises(SettingsError, match="holds no group" if text else "no column"):
        read_rules(file)
