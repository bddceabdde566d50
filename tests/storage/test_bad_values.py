"""A row that cannot be read costs that row; what was damaged is kept under a name of its own."""

from __future__ import annotations

import shutil
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from storage.gallery.gallery import Gallery
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import LookRow
from storage.sqlite import sqlite3
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write

NOW = LONG_AGO + 3600
KEY = "colours@1"


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery that was read, with decisions and a journal."""
    folder = tmp_path_factory.mktemp("prepared") / "gallery"
    for name, colour in (("Ada", RED), ("Bob", GREEN), ("Eve", BLUE), ("Nobody", None)):
        write(folder / f"{name}.png", square(colour))
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=NOW)
    gallery.decisions.set_threshold(KEY, 0.4, evidence="twenty strangers", now=NOW)
    gallery.decisions.set_threshold("other@1", 0.3, now=NOW)
    gallery.decisions.keep_finding("a finding", now=NOW)
    gallery.set_key_picture("Ada", "Ada.png")
    gallery.close()
    journal = JournalFile(folder)
    rows = [
        SightingRow(0, f"visit {each}", f"Person {each}", None, NOW + each, NOW + each + 5, 5.0) for each in range(9)
    ]
    journal.put(rows, now=NOW)
    for _ in range(3):
        number = journal.strangers.new(NOW, NOW)
        vector = np.array([0, 1], np.float32)
        journal.strangers.put_looks(number, [LookRow(0, number, NOW, 0.5, "made-up@1", vector, b"a picture", "door")])
        journal.put([replace(rows[0], person=None, stranger=number)], now=NOW)
    journal.close()
    return folder


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(prepared, tmp_path / "gallery"))


def spoil(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA ignore_check_constraints = ON")
        for statement in statements:
            db.execute(statement)


def change_schema(file: Path, before: str, after: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA writable_schema = ON")
        changed = db.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?)", (before, after))
        assert changed.rowcount


_BAD_TEXT = "CAST(x'4164ff61' AS TEXT)"


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE pictures SET path = {_BAD_TEXT} WHERE path = 'Bob.png'",
        f"UPDATE pictures SET person = {_BAD_TEXT} WHERE path = 'Bob.png'",
        "UPDATE pictures SET sha256 = 'no checksum' WHERE path = 'Bob.png'",
        "UPDATE pictures SET sha256 = x'00' WHERE path = 'Bob.png'",
        "UPDATE pictures SET mtime_ns = 'yesterday' WHERE path = 'Bob.png'",
        "UPDATE pictures SET size = 1e300 WHERE path = 'Bob.png'",
        "UPDATE templates SET vector = x'0102030405' WHERE rowid = 1",
        "UPDATE templates SET vector = x'' WHERE rowid = 1",
        "UPDATE templates SET vector = 'text' WHERE rowid = 1",
        "UPDATE templates SET vector = x'0000c07f0000c07f0000c07f' WHERE rowid = 1",
        "UPDATE templates SET vector = zeroblob(12) WHERE rowid = 1",
        "UPDATE templates SET note = 'a-note', parameters = 'no JSON' WHERE rowid = 1",
        f"UPDATE templates SET note = {_BAD_TEXT} WHERE rowid = 1",
        "UPDATE refusals SET parameters = '[1, 2'",
        "UPDATE refusals SET code = x'ff'",
        "UPDATE facts SET fingerprint = 'text' WHERE rowid IS NOT NULL",
        "UPDATE thresholds SET value = 'text' WHERE embedder = 'other@1'",
        "UPDATE thresholds SET value = 99 WHERE embedder = 'other@1'",
        "UPDATE thresholds SET parameters = 'none' WHERE embedder = 'other@1'",
        f"UPDATE key_pictures SET sha256 = {_BAD_TEXT}",
        f"UPDATE kept_findings SET finding = {_BAD_TEXT}",
    ],
)
def test_one_bad_value_costs_its_row_of_the_index(folder: Path, statement: str) -> None:
    file = folder / ".rollcall" / "index.sqlite"
    spoil(file, statement.replace(" WHERE rowid IS NOT NULL", ""))
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    gallery.records(KEY)
    assert gallery.templates(KEY, 3).people == ("Ada", "Bob", "Eve")
    assert enroller.seen <= (4 if "facts" in statement else 1)
    assert (gallery.decisions.threshold(KEY), gallery.decisions.evidence(KEY)) == (0.4, "twenty strangers")
    assert gallery.notice is None
    assert (file.parent / "index.damaged.sqlite").is_file()
    again = Gallery(folder)
    again.update(enroller, KEY, now=NOW)
    assert not (file.parent / "index.damaged (2).sqlite").exists()


@pytest.mark.parametrize(
    "statement",
    [
        f"UPDATE sightings SET person = {_BAD_TEXT} WHERE id = 4",
        f"UPDATE sightings SET note = {_BAD_TEXT} WHERE id = 4",
        "UPDATE sightings SET source = x'ff00' WHERE id = 4",
        "UPDATE sightings SET first_seen = 'noon' WHERE id = 4",
        "UPDATE sightings SET last_seen = x'00' WHERE id = 4",
        "UPDATE sightings SET last_seen = 9e999 WHERE id = 4",
        "UPDATE sightings SET first_seen = -1e300 WHERE id = 4",
        "UPDATE sightings SET seconds = 'long' WHERE id = 4",
        "UPDATE sightings SET alive_at = 'now' WHERE id = 4",
        "UPDATE sightings SET stranger = 'one' WHERE id = 4",
        "UPDATE sightings SET looks = 2.5 WHERE id = 4",
        "UPDATE sightings SET by_hand = 7 WHERE id = 4",
        "UPDATE sightings SET distance = 'far' WHERE id = 4",
        "UPDATE sightings SET id = 9223372036854775807 WHERE id = 4",
    ],
)
def test_one_bad_value_costs_its_sighting(folder: Path, statement: str) -> None:
    spoil(folder / ".rollcall" / "journal.sqlite", statement)
    journal = JournalFile(folder)
    found, total = journal.find(SightingQuery(text="e"), now=NOW)
    assert total == 11
    assert {row.person for row in found} == {None, *(f"Person {each}" for each in range(9))} - {"Person 3"}
    assert journal.days(SightingQuery())
    assert len(journal.people()) == len(journal.last_seen()) == 8
    assert journal.put([SightingRow(0, "new", "Ada", None, NOW, NOW)], now=NOW)[0] == 13
    repaired = journal.repaired
    assert repaired is not None
    assert (repaired["kept"], repaired["lost"]) == (11, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE stranger_looks SET vector = x'010203' WHERE stranger = 2",
        "UPDATE stranger_looks SET vector = x'0000c07f' WHERE stranger = 2",
        "UPDATE stranger_looks SET embedder = x'ff' WHERE stranger = 2",
        "UPDATE stranger_looks SET taken_at = 'noon' WHERE stranger = 2",
        "UPDATE strangers SET last_seen = 'noon' WHERE id = 2",
        f"UPDATE strangers SET fate = {_BAD_TEXT} WHERE id = 2",
    ],
)
def test_one_bad_value_costs_its_look(folder: Path, statement: str) -> None:
    spoil(folder / ".rollcall" / "journal.sqlite", statement)
    journal = JournalFile(folder)
    assert [each.id for each in journal.strangers.all()] == [3, 1]
    assert len(journal.strangers.looks()) == 2
    assert journal.strangers.new(NOW, NOW) == 4, "no number is given again"


def test_a_value_that_is_spoilt_while_the_file_is_in_use_costs_its_row(folder: Path) -> None:
    journal = JournalFile(folder)
    assert len(journal.people()) == 9
    spoil(folder / ".rollcall" / "journal.sqlite", f"UPDATE sightings SET person = {_BAD_TEXT} WHERE id = 4")
    assert len(journal.people()) == 8
    assert journal.notice is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("person TEXT", "person TEXT("),
        ("first_seen REAL", "first_seen TEXT"),
        ("seconds REAL NOT NULL, ", ""),
        ("AUTOINCREMENT", ""),
        ("CREATE TABLE revision", "CREATE TABLE relation"),
        ("(id INTEGER PRIMARY KEY", "(id INTEGER"),
        ("ON sightings", "ON sightingz"),
        ("TABLE", "TA\xffLE"),
    ],
)
def test_a_damaged_schema_costs_nothing(folder: Path, before: str, after: str) -> None:
    change_schema(folder / ".rollcall" / "journal.sqlite", before, after)
    journal = JournalFile(folder)
    assert journal.find(SightingQuery(), now=NOW)[1] == 12
    assert len(journal.strangers.all()) == 3
    journal.put([SightingRow(0, "new", "Ada", None, NOW, NOW)], now=NOW)
    assert journal.find(SightingQuery(), now=NOW)[1] == 13
    assert journal.notice is None


@pytest.mark.parametrize("before", ["TABLE templates", "WITHOUT ROWID", "sha256 TEXT", "PRIMARY KEY"])
def test_a_damaged_schema_of_the_index_costs_nothing(folder: Path, before: str) -> None:
    change_schema(folder / ".rollcall" / "index.sqlite", before, "?" * len(before))
    enroller = SquareEnroller()
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    assert (gallery.templates(KEY, 3).people, enroller.seen) == (("Ada", "Bob", "Eve"), 0)
    assert gallery.decisions.kept_findings() == {"a finding"}
    assert (gallery.key_picture("Ada"), gallery.decisions.threshold("other@1")) == ("Ada.png", 0.3)


def cut(file: Path, pages: int) -> None:
    file.write_bytes(file.read_bytes()[: pages * 4096])


def test_a_journal_that_is_cut_short_says_what_is_left_and_every_copy_is_kept(tmp_path: Path) -> None:
    file = tmp_path / ".rollcall" / "journal.sqlite"
    journal = JournalFile(tmp_path)
    rows = [SightingRow(0, f"visit {each}", "Ada", None, NOW + each, NOW + each, note="n" * 300) for each in range(300)]
    journal.put(rows, now=NOW)
    contents = []
    left = [300]
    for number in (1, 2, 3):
        cut(file, file.stat().st_size // 4096 - 6)
        contents.append(file.read_bytes())
        journal = JournalFile(tmp_path)
        _, total = journal.find(SightingQuery(), now=NOW)
        assert left[-1] - 6 * 12 <= total <= left[-1], "a page holds at most 12 of them"
        left.append(total)
        name = f"journal.damaged{f' ({number})' if number > 1 else ''}.sqlite"
        assert file.with_name(name).read_bytes() == contents[-1]
        assert journal.repaired is not None
        assert journal.repaired["copy"] == str(file.with_name(name))
    assert left[-1] < 300
    assert [file.with_name(f"journal.damaged{each}.sqlite").read_bytes() for each in ("", " (2)", " (3)")] == contents


@pytest.mark.parametrize("of", ["all", "one", "strangers", "stranger"])
def test_erasing_reaches_every_copy(folder: Path, of: str) -> None:
    file = folder / ".rollcall" / "journal.sqlite"
    for _ in range(3):
        spoil(file, f"UPDATE sightings SET person = {_BAD_TEXT} WHERE id = (SELECT MIN(id) FROM sightings)")
        JournalFile(folder).people()
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("ALTER TABLE sightings ADD COLUMN mood TEXT")
    journal = JournalFile(folder)
    journal.people()
    copies = {each.name for each in file.parent.glob("journal.*")} - {file.name}
    assert len(copies) == 4
    if of == "all":
        journal.erase(SightingQuery())
    elif of == "one":
        journal.erase(SightingQuery(person="Person 7"))
    else:
        journal.strangers.erase(None if of == "strangers" else 2)
    assert {each.name for each in file.parent.glob("journal*")} == {file.name}
    assert (file.parent / "index.sqlite").is_file()


def test_two_that_find_the_damage_at_once_repair_it_once(folder: Path) -> None:
    file = folder / ".rollcall" / "journal.sqlite"
    cut(file, file.stat().st_size // 4096 - 1)
    start, totals = threading.Barrier(4), list[int]()

    def read() -> None:
        journal = JournalFile(folder)
        start.wait(10)
        totals.append(journal.find(SightingQuery(), now=NOW)[1])

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(totals) == 4
    assert len(set(totals)) == 1
    assert [each.name for each in file.parent.glob("journal.damaged*")] == ["journal.damaged.sqlite"]
