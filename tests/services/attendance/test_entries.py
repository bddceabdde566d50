"""Entries by hand in a sheet of attendance."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognition.errors import UsageError
from services.attendance.day_sheet import Line, Status
from services.attendance.sheets import day_sheet, enter, totals, withdraw
from services.attendance.tables import export_sheet
from services.messages.attendance import day_text, remarks
from storage.attendance.records import EntryKind
from storage.journal.journal import JournalFile
from tests.services.attendance.days import DAY, NOW, TEXT, at, see, statuses, use_rules


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
