"""Sheets where consent is required."""

from __future__ import annotations

from pathlib import Path

import pytest

from recognition.errors import UsageError
from services.attendance.day_sheet import Status
from services.attendance.sheets import check_consent, day_sheet, enter, entries_on, totals, withdraw
from services.attendance.tables import export_sheet
from services.messages.attendance import remarks
from storage.attendance.records import EntryKind
from storage.journal.consent_gate import ConsentGate
from storage.journal.consents import ConsentAct, Purpose
from storage.journal.journal import JournalFile, SightingRow
from tests.services.attendance.days import DAY, NOW, TEXT, at, see, use_rules


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
