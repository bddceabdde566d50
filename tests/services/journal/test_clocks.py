"""A live session whose clock is wrong, or is set while it runs."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from tests.services.journal.bench import START, Bench, ada, somebody
from tests.tracks import known

DAY = 86400.0


def write_month(folder: Path) -> None:
    """A sighting of Bea on each of the last 29 days, and a stranger seen an hour ago."""
    folder.mkdir()
    bench = Bench(folder, wall_start=START - 3600)
    bench.during(0, 6, somebody)
    bench.journal.stop()
    journal = JournalFile(folder)
    times = [START - day * DAY for day in range(29)]
    journal.put([SightingRow(0, f"visit {at}", "Bea", None, at, at) for at in times], now=START)
    journal.close()


def stored(folder: Path, person: str) -> list[SightingRow]:
    return list(JournalFile(folder).find(SightingQuery(person=person), now=START)[0])


def test_a_session_with_a_clock_that_is_ahead_clears_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    write_month(folder)
    for _ in range(2):
        bench = Bench(folder, wall_start=START + 40 * DAY)
        bench.during(0, 6, ada)
        bench.wait(3 * 3600)
        assert [row.person for row in bench.rows()] == ["Ada"] * len(bench.rows()), "the others are hidden"
        bench.journal.stop()
    assert len(stored(folder, "Bea")) == 29
    bench = Bench(folder, wall_start=START + 7200)
    assert [row.person for row in bench.rows()].count("Bea") == 29
    assert len(bench.strangers()) == 1
    bench.journal.stop()


def test_a_session_with_a_clock_that_agrees_clears_what_is_old(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    write_month(folder)
    bench = Bench(folder, wall_start=START + DAY / 2, keep_days=10, strangers_keep_hours=2)
    bench.journal.step(0.0)
    assert len(stored(folder, "Bea")) == 10
    assert bench.strangers() == ()
    sightings, looks = JournalFile(folder).cleared()
    assert (sightings, looks > 0) == (19, True)
    bench.journal.stop()


@pytest.mark.parametrize("jump", [-40 * DAY, -7200.0, 7200.0, 40 * DAY, -START])
def test_a_clock_that_is_set_while_it_runs_ends_the_visit_and_clears_nothing(tmp_path: Path, jump: float) -> None:
    folder = tmp_path / "gallery"
    write_month(folder)
    bench = Bench(folder)
    bench.during(0, 6, ada)
    bench.wall_start += jump
    bench.during(6.1, 12, lambda at: known(1, "Ada", at, since=0))
    bench.wait(2000)
    bench.journal.stop()
    first, second = sorted(stored(folder, "Ada"), key=lambda row: row.id)
    assert (first.first_seen, first.last_seen) == (pytest.approx(START, abs=3), pytest.approx(START + 6, abs=3))
    assert second.first_seen == pytest.approx(START + jump + 6, abs=4)
    assert second.last_seen == pytest.approx(START + jump + 12, abs=3)
    assert len(stored(folder, "Bea")) == 29


def test_a_device_without_a_clock_of_its_own_loses_nothing(tmp_path: Path) -> None:
    """It starts in 1970, and the clock is set a minute later."""
    folder = tmp_path / "gallery"
    write_month(folder)
    for start in (START + 3600, START + 2 * DAY):
        bench = Bench(folder, wall_start=100.0)
        bench.during(0, 6, ada)
        bench.wait(60)
        bench.wall_start = start
        bench.wait(61)
        bench.during(62, 68, lambda at: known(2, "Ada", at, since=62))
        bench.wait(3000)
        bench.journal.stop()
    assert len(stored(folder, "Bea")) == 29
    assert {datetime.fromtimestamp(row.first_seen).year for row in stored(folder, "Ada")} == {1970, 2026}
    assert len(stored(folder, "Ada")) == 4
