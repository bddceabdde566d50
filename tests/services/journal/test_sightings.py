"""Sightings as CSV and XLSX, read back the way a spreadsheet does."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

from recognition.errors import RollcallError, UsageError
from services.journal.sightings import DAY_HEADINGS, HEADINGS, export_sightings
from storage.journal.journal import JournalFile, SightingQuery, SightingRow

MORNING = datetime(2026, 11, 2, 8, 30).timestamp()
ADA = SightingRow(0, "a visit", "Ada Çelik", None, MORNING, MORNING + 75.6, 60.04, 0.3123456, 12, "camera 0")
STRANGER = replace(ADA, person=None, stranger=4, first_seen=MORNING + 600, last_seen=MORNING + 660, position=12.345)
BY_HAND = replace(ADA, person="李小龙", distance=None, looks=0, by_hand=True, source="by hand", note="no badge")


@pytest.fixture
def journal(tmp_path: Path) -> JournalFile:
    return JournalFile(tmp_path)


def written(journal: JournalFile, *rows: SightingRow) -> None:
    journal.put(rows, now=MORNING)


def lines(file: Path) -> list[list[str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.reader(stream))


def test_csv_opens_with_accents_in_a_spreadsheet(journal: JournalFile, tmp_path: Path) -> None:
    written(journal, ADA, STRANGER, BY_HAND)
    file = tmp_path / "seen.csv"
    assert export_sightings(journal, file, SightingQuery())["count"] == 3
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    headings, *rows = lines(file)
    assert tuple(headings) == HEADINGS
    assert {row[0] for row in rows} == {"Ada Çelik", "stranger 4", "李小龙"}
    by_name = {row[0]: dict(zip(headings, row, strict=True)) for row in rows}
    assert by_name["Ada Çelik"]["first seen"] == "2026-11-02 08:30:00"
    assert by_name["Ada Çelik"]["last seen"] == "2026-11-02 08:31:16"
    assert (by_name["Ada Çelik"]["seconds"], by_name["Ada Çelik"]["distance"]) == ("60.0", "0.3123")
    assert by_name["stranger 4"]["seconds into the source"] == "12.35"
    assert (by_name["李小龙"]["by hand"], by_name["李小龙"]["distance"], by_name["李小龙"]["note"]) == (
        "yes",
        "",
        "no badge",
    )


def test_only_what_is_asked_for_is_saved(journal: JournalFile, tmp_path: Path) -> None:
    written(journal, ADA, STRANGER, BY_HAND)
    assert export_sightings(journal, tmp_path / "seen.csv", SightingQuery(person="Ada Çelik"))["count"] == 1


@pytest.mark.parametrize("name", ['=HYPERLINK("http://x")', "+1", "-1", "@SUM(A1)", "\tTab", "\rReturn"])
def test_a_name_is_never_a_formula(journal: JournalFile, tmp_path: Path, name: str) -> None:
    written(journal, replace(ADA, person=name, note=name))
    export_sightings(journal, tmp_path / "seen.csv", SightingQuery())
    *_, row = lines(tmp_path / "seen.csv")
    assert (row[0], row[-1]) == (f"'{name}", f"'{name}")
    export_sightings(journal, tmp_path / "seen.xlsx", SightingQuery())
    with ZipFile(tmp_path / "seen.xlsx") as whole:
        assert b"<f>" not in whole.read("xl/worksheets/sheet1.xml")
    cell = load_workbook(tmp_path / "seen.xlsx")["Sightings"]["A2"]
    assert cell.data_type == "s"
    assert str(cell.value).strip() == name.strip()


def test_xlsx_has_times_as_times_and_a_sheet_of_days(journal: JournalFile, tmp_path: Path) -> None:
    written(journal, ADA, STRANGER)
    file = tmp_path / "seen.XLSX"
    assert export_sightings(journal, file, SightingQuery())["count"] == 2
    book = load_workbook(file)
    assert book.sheetnames == ["Sightings", "Days"]
    headings, *rows = list(book["Sightings"].values)
    assert tuple(headings) == HEADINGS
    found = dict(zip(HEADINGS, rows[1], strict=True))
    assert found["name"] == "Ada Çelik"
    assert (found["first seen"], found["last seen"]) == (datetime(2026, 11, 2, 8, 30), datetime(2026, 11, 2, 8, 31, 16))
    assert book["Sightings"]["C2"].number_format == "yyyy-mm-dd h:mm:ss"
    day_headings, *days = list(book["Days"].values)
    assert tuple(day_headings) == DAY_HEADINGS
    assert days[0][:2] == (datetime(2026, 11, 2), "Ada Çelik")
    assert book["Days"]["A2"].number_format == "yyyy-mm-dd"
    assert date.fromisoformat(str(days[0][0])[:10]) == date(2026, 11, 2)


def test_what_xml_cannot_hold_is_left_out(journal: JournalFile, tmp_path: Path) -> None:
    written(journal, replace(ADA, note="bell\x07 and \x00 nothing"))
    export_sightings(journal, tmp_path / "seen.xlsx", SightingQuery())
    assert load_workbook(tmp_path / "seen.xlsx")["Sightings"]["K2"].value == "bell and  nothing"


def test_another_ending_is_refused(journal: JournalFile, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.csv or \.xlsx"):
        export_sightings(journal, tmp_path / "seen.pdf", SightingQuery())


def test_a_place_that_is_not_there_is_said_and_nothing_is_left(journal: JournalFile, tmp_path: Path) -> None:
    written(journal, ADA)
    for ending in (".csv", ".xlsx"):
        file = tmp_path / "nowhere" / f"seen{ending}"
        with pytest.raises(RollcallError, match="cannot be written"):
            export_sightings(journal, file, SightingQuery())
    (tmp_path / "taken.csv").mkdir()
    with pytest.raises(RollcallError, match="cannot be written"):
        export_sightings(journal, tmp_path / "taken.csv", SightingQuery())
    assert not list(tmp_path.glob("*.part"))
