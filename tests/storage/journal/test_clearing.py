"""What is too old is cleared, and a clock that is wrong clears nothing for good."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from storage.attendance.records import COLUMNS as ATTENDANCE
from storage.journal.clearing import EARLIEST
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from storage.journal.strangers import LookRow
from storage.sqlite import sqlite3

NOW = datetime(2026, 11, 2, 12, 0).timestamp()
HOUR, DAY = 3600.0, 86400.0


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[JournalFile]:
    made = JournalFile(tmp_path)
    yield made
    made.close()


def seen(person: str | None, at: float, **parts: object) -> SightingRow:
    return replace(SightingRow(0, f"visit {person} {at}", person, None, at, at, 50.0), **parts)  # type: ignore[arg-type]


def names(journal: JournalFile) -> list[str | None]:
    return [row.person for row in journal.find(SightingQuery(), now=NOW)[0]]


def add_stranger(journal: JournalFile, at: float) -> int:
    number = journal.strangers.new(at, at)
    look = LookRow(0, number, at, 0.5, "made-up@1", np.array([0, 1], np.float32), b"a picture", "camera 0")
    journal.strangers.put_looks(number, [look])
    return number


def forget_old(journal: JournalFile, now: float, is_sure: bool | None = None) -> None:
    journal.forget_old(now, keep_days=30, keep_hours=24, is_sure=is_sure)


def raw(folder: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / ".rollcall" / "journal.sqlite")) as db:
        return db.execute(query).fetchall()


@pytest.mark.parametrize("days", [1.5, 2, 20, 40, 400, 10_000])
def test_one_look_with_a_clock_that_is_ahead_clears_nothing(journal: JournalFile, days: float, tmp_path: Path) -> None:
    journal.put([seen("Ada", NOW - each * DAY) for each in range(30)], now=NOW)
    add_stranger(journal, NOW - HOUR)
    forget_old(journal, NOW + days * DAY)
    assert len(names(journal)) == 30
    assert len(journal.strangers.looks()) == 1
    assert raw(tmp_path, "SELECT COUNT(*) FROM cleared_sightings") == [(0,)]
    forget_old(journal, NOW + HOUR)
    assert len(names(journal)) == 30
    assert raw(tmp_path, "SELECT since FROM clock_doubt") in ([], [(NOW + days * DAY,)])


def test_entries_of_the_clock_that_is_ahead_do_not_make_it_right(journal: JournalFile) -> None:
    wrong = NOW + 40 * DAY
    journal.put([seen("Ada", NOW - each * DAY) for each in range(30)], now=NOW)
    forget_old(journal, wrong)
    journal.put([seen("Bea", wrong)], now=wrong)
    forget_old(journal, wrong + HOUR)
    assert names(journal).count("Ada") == 30


def test_a_clock_that_stays_a_day_is_right(journal: JournalFile) -> None:
    """After weeks in which nobody used the computer."""
    journal.put([seen("Ada", NOW), seen("Bea", NOW + 20 * DAY)], now=NOW)
    later = NOW + 40 * DAY
    forget_old(journal, later)
    forget_old(journal, later + 23 * HOUR)
    assert names(journal) == ["Bea", "Ada"]
    forget_old(journal, later + 25 * HOUR)
    assert names(journal) == ["Bea"]


def test_a_doubt_of_long_ago_does_not_make_another_clock_right(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW)], now=NOW)
    forget_old(journal, NOW + 40 * DAY)
    forget_old(journal, NOW + 80 * DAY)
    assert names(journal) == ["Ada"]


def test_what_was_cleared_can_be_restored_for_a_week(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * DAY), seen("Bea", NOW)], now=NOW)
    old = add_stranger(journal, NOW - 25 * HOUR)
    (before,) = (row for row in journal.find(SightingQuery(), now=NOW)[0] if row.person == "Ada")
    forget_old(journal, NOW)
    assert names(journal) == ["Bea"]
    assert journal.strangers.all() == ()
    assert journal.restore_cleared() == (1, 1)
    assert before in journal.find(SightingQuery(), now=NOW)[0]
    assert [(each.id, each.looks) for each in journal.strangers.all()] == [(old, 1)]
    assert journal.restore_cleared() == (0, 0)


def test_what_was_cleared_is_deleted_after_its_time(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * DAY)], now=NOW)
    add_stranger(journal, NOW - 25 * HOUR)
    forget_old(journal, NOW, is_sure=True)
    assert journal.cleared() == (1, 1)
    forget_old(journal, NOW + 25 * HOUR, is_sure=True)
    assert journal.cleared() == (1, 0), "looks as long as they were kept"
    forget_old(journal, NOW + 8 * DAY, is_sure=True)
    assert journal.cleared() == (0, 0)


def test_what_a_wrong_clock_cleared_comes_back_with_the_right_one(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - each * DAY) for each in range(5)], now=NOW)
    add_stranger(journal, NOW - HOUR)
    forget_old(journal, NOW + 40 * DAY, is_sure=True)
    assert (names(journal), journal.strangers.all()) == ([], ())
    forget_old(journal, NOW + HOUR)
    assert names(journal) == ["Ada"] * 5
    assert len(journal.strangers.all()) == 1


@pytest.mark.parametrize("clock", [0.0, 300.0, NOW - 40 * DAY, NOW - 400 * DAY])
def test_a_clock_that_is_behind_clears_nothing(journal: JournalFile, clock: float) -> None:
    journal.put([seen("Ada", NOW - each * DAY) for each in range(30)], now=NOW)
    add_stranger(journal, NOW)
    forget_old(journal, clock)
    journal.put([seen("Bea", clock)], now=clock)
    forget_old(journal, clock + 100)
    assert len(names(journal)) == 31
    assert len(journal.strangers.looks()) == 1


def test_entries_without_a_possible_date_are_as_old_as_those_after_them(journal: JournalFile) -> None:
    """Of a device without a clock of its own, and of one that was ahead."""
    journal.put([seen("1970", 300.0), seen("2099", NOW + 73 * 365 * DAY), seen("Ada", NOW - 29 * DAY)], now=NOW)
    journal.put([seen("Bea", NOW)], now=NOW)
    forget_old(journal, NOW)
    assert len(names(journal)) == 4
    journal.put([seen("Cy", NOW + 2 * DAY)], now=NOW)
    forget_old(journal, NOW + 2 * DAY)
    assert set(names(journal)) == {"Bea", "Cy"}


def test_an_entry_from_the_future_does_not_hold_back_the_clearing(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * DAY), seen("Bea", NOW), seen("Cy", NOW + 400 * DAY)], now=NOW)
    forget_old(journal, NOW)
    assert set(names(journal)) == {"Bea", "Cy"}


def test_nothing_to_be_kept_is_deleted_at_once_whatever_the_clock(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW)], now=NOW)
    add_stranger(journal, NOW)
    journal.forget_old(NOW + 400 * DAY, keep_days=0, keep_hours=0)
    assert names(journal) == []
    assert journal.strangers.looks() == ()
    assert journal.cleared() == (0, 0)


def test_erasing_reaches_what_was_cleared_and_the_file_holds_none_of_it(journal: JournalFile, tmp_path: Path) -> None:
    secret = "an unusual note"
    journal.put([seen("Ada", NOW - 31 * DAY, note=secret), seen("Bea", NOW)], now=NOW)
    stranger = add_stranger(journal, NOW - 25 * HOUR)
    forget_old(journal, NOW)
    assert journal.cleared() == (1, 1)
    assert journal.erase(SightingQuery(person="Ada")) == 1
    journal.strangers.erase(stranger)
    assert journal.cleared() == (0, 0)
    assert not any(secret.encode() in each.read_bytes() for each in (tmp_path / ".rollcall").iterdir())


def test_names_reach_what_was_cleared(journal: JournalFile) -> None:
    stranger = add_stranger(journal, NOW - 25 * HOUR)
    journal.put([seen("Ada", NOW - 31 * DAY), seen(None, NOW - 31 * DAY, stranger=stranger), seen("Bea", NOW)], now=NOW)
    forget_old(journal, NOW)
    journal.rename("Ada", "Ada Lovelace")
    journal.strangers.name(stranger, "Grace")
    journal.restore_cleared()
    assert set(names(journal)) == {"Ada Lovelace", "Grace", "Bea"}


def test_what_is_too_old_is_hidden_and_not_deleted(journal: JournalFile) -> None:
    journal.put([seen("Ada", NOW - 31 * DAY), seen("Bea", NOW), seen("1970", EARLIEST - 5)], now=NOW)
    found, total = journal.find(SightingQuery(oldest=NOW - 30 * DAY), now=NOW)
    assert ([row.person for row in found], total) == (["Bea", "1970"], 2)
    assert journal.too_old(NOW - 30 * DAY) == 1
    assert len(names(journal)) == 3


def test_a_journal_of_version_1_is_migrated(tmp_path: Path) -> None:
    journal = JournalFile(tmp_path)
    journal.put([seen("Ada", NOW)], now=NOW)
    file = tmp_path / ".rollcall" / "journal.sqlite"
    with closing(sqlite3.connect(file)) as db:
        later = "cleared_sightings", "cleared_looks", "clock_doubt", "consents", "consent_texts", "seen_clock"

        server = (f"server_{each}" for each in ("state", "people", "pictures", "ended", "rows", "changes"))
        for table in (*later, *ATTENDANCE, "outbox", *server):
            db.execute(f"DROP TABLE {table}")
        db.execute("ALTER TABLE sightings DROP COLUMN places")
        db.execute("PRAGMA user_version = 1")
    again = JournalFile(tmp_path)
    assert names(again) == ["Ada"]
    forget_old(again, NOW + DAY / 2)
    assert [each.name for each in file.parent.iterdir()] == ["journal.sqlite"]
