"""The journal's file: what is written, found, forgotten and saved when it is damaged."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from storage.journal.days import Day
from storage.journal.journal import SIGN_OF_LIFE, JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import ERASED, IGNORED, LookRow
from storage.sqlite import sqlite3

NOW = datetime(2026, 11, 2, 12, 0).timestamp()
HOUR, DAY = 3600.0, 86400.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalFile]:
    made = JournalFile(tmp_path)
    yield made
    made.close()


def seen(person: str | None, first: float, last: float | None = None, **parts: object) -> SightingRow:
    made = SightingRow(0, f"visit {person} {first}", person, None, first, first + 60 if last is None else last, 50.0)
    return replace(made, **parts)  # type: ignore[arg-type]


def names(journal: JournalFile, wanted: SightingQuery | None = None) -> list[str | None]:
    return [row.person for row in journal.find(wanted or SightingQuery(), now=NOW)[0]]


def look(
    vector: float, *, taken_at: float = NOW, picture: bytes | None = b"a picture", quality: float = 0.5
) -> LookRow:
    return LookRow(0, 0, taken_at, quality, "made-up@1", np.array([vector, 1], np.float32), picture, "camera 0")


def test_what_is_put_is_found_newest_first(journal: JournalFile) -> None:
    rows = [
        seen("Ada", NOW - 900, distance=0.31, looks=7, source="camera 0", position=1.5),
        seen("Bea", NOW - 500, is_open=True, looks=3),
    ]
    ids = journal.put(rows, now=NOW)
    found, total = journal.find(SightingQuery(), now=NOW)
    assert found == (replace(rows[1], id=ids[1]), replace(rows[0], id=ids[0]))
    assert total == 2


def test_nothing_is_there_and_nothing_is_made_by_looking(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    assert journal.find(SightingQuery(), now=NOW) == ((), 0)
    assert journal.people() == ()
    assert journal.close_abandoned(NOW) == ()
    journal.forget_old(NOW, keep_days=1, keep_hours=1)
    assert list(tmp_path.iterdir()) == []


def test_an_open_sighting_is_written_on_and_one_that_was_erased_says_so(journal: JournalFile) -> None:
    (number,) = journal.put([seen("Ada", NOW - 60, is_open=True)], now=NOW)
    assert journal.put([seen("Ada", NOW - 60, NOW + 5, id=number, is_open=True)], now=NOW) == [number]
    assert journal.find(SightingQuery(), now=NOW)[0][0].last_seen == NOW + 5
    journal.erase(SightingQuery())
    assert journal.put([seen("Ada", NOW - 60, id=number)], now=NOW) == [0]
    assert names(journal) == []


def test_rows_are_asked_for_by_person_time_and_text(journal: JournalFile) -> None:
    rows = [
        seen("Ada", NOW - 3 * DAY, source="Hintertür"),
        seen("Bea", NOW - 2 * DAY),
        seen(None, NOW - DAY, stranger=12),
        seen("Çelik", NOW, note="came LATE"),
    ]
    journal.put(rows, now=NOW)
    assert names(journal, SightingQuery(person="Bea")) == ["Bea"]
    assert names(journal, SightingQuery(since=NOW - 2 * DAY, until=NOW)) == [None, "Bea"]
    assert names(journal, SightingQuery(since=NOW - 2 * DAY + 30)) == ["Çelik", None, "Bea"]  # still there then
    assert names(journal, SightingQuery(strangers=False)) == ["Çelik", "Bea", "Ada"]
    for text, found in (("çELIK", "Çelik"), ("HINTERTÜR", "Ada"), ("late", "Çelik"), ("stranger 12", None)):
        assert names(journal, SightingQuery(text=text)) == [found], text
    assert names(journal, SightingQuery(text="100%_")) == []


def test_only_the_newest_are_given_and_all_are_counted(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - each) for each in range(10)], now=NOW)
    found, total = journal.find(SightingQuery(), now=NOW, most=3)
    assert [row.first_seen for row in found] == [NOW, NOW - 1, NOW - 2]
    assert total == 10


def test_asking_by_person_or_time_uses_an_index(journal: JournalFile, tmp_path: Path) -> None:
    journal.put([seen(random.choice(("Ada", "Bea")), NOW - each) for each in range(500)], now=NOW)
    db = sqlite3.connect(tmp_path / ".rollcall" / "journal.sqlite")
    order = "ORDER BY first_seen DESC, id DESC LIMIT 50"
    for condition in ("person = 'Ada'", "first_seen < 5", "1"):
        plan = db.execute(f"EXPLAIN QUERY PLAN SELECT * FROM sightings WHERE {condition} {order}").fetchall()
        assert any("INDEX sightings_by_" in str(step) for step in plan), condition
        assert not any("TEMP B-TREE" in str(step) for step in plan), condition
    db.close()


def test_a_day_has_first_last_and_the_sum(journal: JournalFile) -> None:
    morning, evening = datetime(2026, 11, 2, 8, 30).timestamp(), datetime(2026, 11, 2, 17).timestamp()
    journal.put([seen("Ada", morning), seen("Ada", evening), seen("Bea", evening)], now=NOW)
    assert journal.days(SightingQuery()) == (
        Day("2026-11-02", "Ada", morning, evening + 60, 100.0, 2),
        Day("2026-11-02", "Bea", evening, evening + 60, 50.0, 1),
    )
    assert [day.name for day in journal.days(SightingQuery(person="Bea"))] == ["Bea"]


@pytest.mark.parametrize(
    ("spans", "seconds"),
    [
        ([(0, 60, 50), (0, 60, 50)], 50),
        ([(0, 60, 60), (30, 90, 60)], 90),
        ([(0, 100, 100), (20, 40, 20), (50, 60, 10)], 100),
        ([(0, 100, 10), (20, 40, 20)], 28),
        ([(0, 60, 30), (60, 120, 30)], 60),
        ([(0, 60, 50), (100, 160, 50), (110, 120, 10)], 100 + 10 / 6),
        ([(0, 0, 0), (0, 60, 50), (30, 30, 0)], 50),
        ([(0, 60, 50)] * 5, 50),
    ],
)
def test_times_that_overlap_count_once(
    journal: JournalFile, spans: list[tuple[float, float, float]], seconds: float
) -> None:
    """Of two programs, or of two cameras."""
    rows = [seen("Ada", NOW + first, NOW + last, seconds=tracked) for first, last, tracked in spans]
    journal.put([*reversed(rows), seen("Bea", NOW, NOW + 60, seconds=60)], now=NOW)
    ada, bea = journal.days(SightingQuery())
    assert (ada.seconds, ada.sightings, bea.seconds) == (pytest.approx(seconds), len(spans), 60)
    assert (ada.first_seen, ada.last_seen) == (NOW, NOW + max(last for _, last, _ in spans))


def test_nights_that_overlap_count_once_on_both_days(journal: JournalFile) -> None:
    midnight = datetime(2026, 11, 3).timestamp()
    for _ in range(2):
        journal.put([seen("Ada", midnight - HOUR, midnight + 3 * HOUR, seconds=4 * HOUR)], now=NOW)
    journal.put([seen("Ada", midnight + HOUR, midnight + 4 * HOUR, seconds=3 * HOUR)], now=NOW)
    assert [each.seconds for each in journal.days(SightingQuery())] == pytest.approx([4 * HOUR, HOUR])


def test_a_night_is_of_both_days(journal: JournalFile) -> None:
    midnight = datetime(2026, 11, 3).timestamp()
    journal.put([seen("Ada", midnight - HOUR, midnight + 3 * HOUR, seconds=4 * HOUR)], now=NOW)
    days = journal.days(SightingQuery())
    assert [each.seconds for each in days] == pytest.approx([3 * HOUR, HOUR])
    assert [replace(each, seconds=0.0) for each in days] == [
        Day("2026-11-03", "Ada", midnight, midnight + 3 * HOUR, 0.0, 1),
        Day("2026-11-02", "Ada", midnight - HOUR, midnight, 0.0, 1),
    ]


def test_people_and_when_they_were_last_seen(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 900), seen("Ada", NOW - 500), seen(None, NOW, stranger=1)], now=NOW)
    journal.add_by_hand("Bea", NOW, "forgot her badge")
    assert journal.people() == ("Ada", "Bea")
    assert journal.last_seen() == {"Ada": NOW - 440}


def test_a_row_by_hand_says_so(journal: JournalFile) -> None:
    journal.add_by_hand("Ada", NOW, "came in by the back door")
    ((row,), _) = journal.find(SightingQuery(), now=NOW)
    assert (row.person, row.by_hand, row.source, row.note) == ("Ada", True, "by hand", "came in by the back door")
    assert (row.distance, row.first_seen, row.last_seen) == (None, NOW, NOW)


def test_sightings_follow_a_new_name(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 900), seen("Bea", NOW)], now=NOW)
    before = journal.revision()
    journal.rename("Ada", "Ada Lovelace")
    assert journal.people() == ("Ada Lovelace", "Bea")
    assert journal.revision() > before


def test_only_what_is_asked_for_is_erased(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 3 * DAY), seen("Ada", NOW), seen("Bea", NOW)], now=NOW)
    assert journal.erase(SightingQuery(person="Ada", until=NOW - DAY)) == 1
    assert names(journal) == ["Bea", "Ada"]
    assert journal.erase(SightingQuery()) == 2
    assert names(journal) == []


def test_a_sighting_whose_program_died_ends_where_it_was_last_known(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 900, NOW - 600, is_open=True)], now=NOW - 600)
    journal.put([seen("Bea", NOW - 60, NOW, is_open=True)], now=NOW)
    (closed,) = journal.close_abandoned(NOW)
    assert (closed.person, closed.last_seen, closed.is_open) == ("Ada", NOW - 600, False)
    assert [row.is_open for row in journal.find(SightingQuery(), now=NOW)[0]] == [True, False]
    assert [row.is_open for row in journal.find(SightingQuery(), now=NOW + SIGN_OF_LIFE + 1)[0]] == [False, False]
    assert journal.close_abandoned(NOW) == ()


def test_what_is_too_old_is_forgotten(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * DAY), seen("Bea", NOW - 29 * DAY)], now=NOW)
    old, new = journal.strangers.new(NOW, NOW), journal.strangers.new(NOW, NOW)
    journal.strangers.put_looks(old, [look(1, taken_at=NOW - 25 * HOUR)])
    journal.strangers.put_looks(new, [look(1, taken_at=NOW - 23 * HOUR), look(2, taken_at=NOW - 25 * HOUR)])
    journal.forget_old(NOW, keep_days=30, keep_hours=24)
    assert names(journal) == ["Bea"]
    assert [(each.id, each.looks) for each in journal.strangers.all()] == [(new, 1)]
    journal.forget_old(NOW, keep_days=0, keep_hours=0)
    assert names(journal) == []
    assert journal.strangers.looks() == ()


def test_a_stranger_has_looks_times_and_sources(journal: JournalFile) -> None:
    number = journal.strangers.new(NOW - 900, NOW - 840)
    journal.put([seen(None, NOW - 900, stranger=number, source="door"), seen(None, NOW, stranger=number)], now=NOW)
    first, best = journal.strangers.put_looks(number, [look(1), look(2, quality=0.9)])
    (found,) = journal.strangers.all()
    assert (found.id, found.looks, found.best, found.newest_look) == (number, 2, best, NOW)
    assert (found.first_seen, found.last_seen) == (NOW - 900, NOW + 60)
    assert found.times == ((NOW, NOW + 60), (NOW - 900, NOW - 840))
    assert found.sources == ("", "door")
    assert [each.id for each in journal.strangers.pictures(number)] == [best, first]
    assert journal.strangers.picture(best) == b"a picture"


def test_looks_take_the_place_of_those_before(journal: JournalFile) -> None:
    number = journal.strangers.new(NOW, NOW)
    first, second = journal.strangers.put_looks(number, [look(1), look(2)])
    stored = next(each for each in journal.strangers.looks() if each.id == second)
    assert journal.strangers.put_looks(number, [stored, look(3)])[0] == second
    assert {float(each.vector[0]) for each in journal.strangers.looks() if each.stranger == number} == {2, 3}
    assert journal.strangers.picture(first) is None


def test_naming_a_stranger_names_all_sightings_and_can_be_taken_back(journal: JournalFile) -> None:
    number = journal.strangers.new(NOW, NOW)
    journal.strangers.put_looks(number, [look(1)])
    journal.put([seen(None, NOW - each, stranger=number) for each in (900, 0)] + [seen("Ada", NOW - 5)], now=NOW)
    journal.strangers.name(number, "Ada")
    assert names(journal) == ["Ada", "Ada", "Ada"]
    assert journal.strangers.all() == ()
    assert journal.strangers.put_looks(number, [look(2)]) == []
    journal.strangers.unname(number, "Ada")
    assert sorted(names(journal), key=str) == ["Ada", None, None]
    assert [each.id for each in journal.strangers.all()] == [number]


def test_two_strangers_become_one(journal: JournalFile) -> None:
    one, other = journal.strangers.new(NOW - 900, NOW - 840), journal.strangers.new(NOW, NOW)
    for number in (one, other):
        journal.strangers.put_looks(number, [look(number)])
        journal.put([seen(None, NOW, stranger=number)], now=NOW)
    journal.strangers.merge(one, other)
    (found,) = journal.strangers.all()
    assert (found.id, found.looks, len(found.times), found.first_seen) == (other, 2, 2, NOW - 900)
    assert journal.strangers.fates([one, other, 99]) == {one: f"merged:{other}", other: None}


def test_an_erased_stranger_leaves_nothing_and_no_number_is_given_again(journal: JournalFile) -> None:
    numbers = [journal.strangers.new(NOW, NOW) for _ in range(3)]
    for number in numbers:
        journal.strangers.put_looks(number, [look(1)])
        journal.put([seen(None, NOW, stranger=number)], now=NOW)
    journal.put([seen("Ada", NOW)], now=NOW)
    journal.strangers.erase(numbers[0], fate=IGNORED)
    assert numbers[0] not in {each.stranger for each in journal.strangers.looks()}
    assert names(journal).count(None) == 2
    journal.strangers.erase()
    assert names(journal) == ["Ada"]
    assert journal.strangers.looks() == ()
    assert journal.strangers.fates(numbers) == {numbers[0]: IGNORED, numbers[1]: ERASED, numbers[2]: ERASED}
    journal.forget_old(NOW + 90 * DAY, keep_days=1, keep_hours=1)
    assert journal.strangers.new(NOW, NOW) == max(numbers) + 1


def test_a_damaged_file_is_moved_aside_and_what_is_readable_is_kept(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    journal.put([seen("Ada", NOW - each, note="n" * 200) for each in range(800)], now=NOW)
    number = journal.strangers.new(NOW, NOW)
    journal.strangers.put_looks(number, [look(1)])
    file = tmp_path / ".rollcall" / "journal.sqlite"
    content = bytearray(file.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 8192] = b"\xff" * 8192
    file.write_bytes(content)
    journal.find(SightingQuery(text="n"), now=NOW)
    journal.put([seen("Bea", NOW + 1)], now=NOW)
    found = names(journal)
    assert file.with_name("journal.damaged.sqlite").exists()
    assert found[0] == "Bea"
    assert 400 < found.count("Ada") < 800
    assert journal.notice is None


def test_a_file_of_a_newer_rollcall_is_moved_aside_with_everything_kept(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    journal.put([seen("Ada", NOW)], now=NOW)
    number = journal.strangers.new(NOW, NOW)
    journal.strangers.put_looks(number, [look(1)])
    with sqlite3.connect(tmp_path / ".rollcall" / "journal.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
        db.execute("ALTER TABLE sightings ADD COLUMN mood TEXT")
    db.close()
    again = JournalFile(tmp_path)
    assert names(again) == ["Ada"]
    assert [each.id for each in again.strangers.all()] == [number]


def _write(folder: Path, person: str, count: int) -> None:
    journal = JournalFile(folder)
    for each in range(count):
        number = journal.strangers.new(NOW, NOW)
        journal.strangers.put_looks(number, [look(1)])
        (row,) = journal.put([seen(person, NOW - each, is_open=True)], now=NOW)
        journal.put([seen(person, NOW - each, NOW, id=row)], now=NOW)
    journal.close()


def test_two_programs_write_at_once(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=_write, args=(tmp_path, person, 40)) for person in ("Ada", "Bea")]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    journal = JournalFile(tmp_path)
    found = names(journal)
    assert (found.count("Ada"), found.count("Bea")) == (40, 40)
    assert len({each.id for each in journal.strangers.all()}) == 80
    assert journal.notice is None
