"""People in front of several cameras: one stay, with all its places."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from realtime.journal.analysis_queue import SourceInfo
from recognition.types import Track
from storage.journal.journal import JournalFile, SightingQuery
from tests.services.journal.bench import START, Bench
from tests.tracks import analysis, known, unknown

DOOR, YARD = 0, 1


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path)
    made.journal.use_source(SourceInfo("Door", feed=DOOR))
    made.journal.use_source(SourceInfo("Yard", feed=YARD))
    yield made
    made.journal.stop()


def see(bench: Bench, feed: int, at: float, *tracks: Track) -> None:
    bench.clock.now = max(bench.clock.now, at)
    bench.journal.record(replace(analysis(at, *tracks), feed=feed))
    bench.journal.step(0.0)


def test_a_person_on_two_cameras_is_one_stay_with_both_places(bench: Bench) -> None:
    for tenth in range(60):
        at = tenth / 10
        see(bench, DOOR, at, known(1, "Ada", at, since=0))
        # This picture is older, as the camera is slower.
        see(bench, YARD, at - 0.05, *([known(2, "Ada", at - 0.05, since=2)] if at > 2.5 else []))
    (here,) = bench.journal.present()
    assert here.person == "Ada"
    assert set(here.tracks) == {1, 2}
    assert bench.kinds == [("arrived", "Ada")]
    bench.wait(30)
    (row,) = bench.rows()
    assert (row.source, row.places, row.where) == ("Door", ("Door", "Yard"), "Door, Yard")
    assert row.seconds == pytest.approx(5.9, abs=0.2), "both at once do not add up"
    assert bench.kinds == [("arrived", "Ada"), ("left", "Ada")]
    assert len(bench.rows(SightingQuery(text="yard"))) == 1
    assert bench.rows(SightingQuery(text="garden")) == []


def test_a_stranger_who_walks_from_one_to_the_other_is_one(bench: Bench) -> None:
    for tenth in range(30):
        at = tenth / 10
        see(bench, DOOR, at, unknown(1, at, since=0, pictured=True))
        see(bench, YARD, at)
    for tenth in range(40, 80):
        at = tenth / 10
        see(bench, DOOR, at)
        see(bench, YARD, at, unknown(2, at, since=4, pictured=True))
    (here,) = bench.journal.present()
    bench.wait(60)
    (row,) = bench.rows()
    assert (row.stranger, row.places) == (here.stranger, ("Door", "Yard"))
    (stranger,) = bench.journal._log.file.strangers.all()
    assert set(stranger.sources) <= {"Door", "Yard"}


def test_two_strangers_at_once_stay_two(bench: Bench) -> None:
    for tenth in range(30):
        at = tenth / 10
        see(bench, DOOR, at, unknown(1, at, since=0, axis=0))
        see(bench, YARD, at, unknown(2, at, since=0, axis=3))
    assert len(bench.journal.present()) == 2


def test_a_camera_that_stops_or_shows_another_source_ends_nobody_elses_stay(bench: Bench) -> None:
    for tenth in range(30):
        at = tenth / 10
        see(bench, DOOR, at, known(1, "Ada", at, since=0))
        see(bench, YARD, at, known(2, "Bea", at, since=0))
    bench.journal.use_source(SourceInfo("Garden", feed=YARD, since=3.0))
    for tenth in range(30, 200):
        at = tenth / 10
        see(bench, DOOR, at, known(1, "Ada", at, since=0))
    assert [each.person for each in bench.journal.present()] == ["Ada"]
    assert bench.kinds == [("arrived", "Ada"), ("arrived", "Bea"), ("left", "Bea")]
    bench.journal.use_source(SourceInfo("", feed=YARD))
    bench.journal.step(0.0)
    assert [each.person for each in bench.journal.present()] == ["Ada"]


def test_a_way_in_tells_arrivals_and_a_way_out_departures(tmp_path: Path) -> None:
    bench = Bench(tmp_path, absence=5.0, cooldown=5.0)
    bench.journal.use_source(SourceInfo("In", feed=DOOR, tells_departures=False))
    bench.journal.use_source(SourceInfo("Out", feed=YARD, tells_arrivals=False))
    for feed, begin, number in ((DOOR, 0.0, 1), (YARD, 100.0, 2)):
        for tenth in range(30):
            at = begin + tenth / 10
            see(bench, feed, at, known(number, "Ada", at, since=begin))
        bench.wait(begin + 50)
    assert bench.kinds == [("arrived", "Ada"), ("left", "Ada")]
    assert [round(each.at - START) for each in bench.events] == [0, 103]
    assert [row.source for row in bench.rows()] == ["In", "Out"], "both stays are kept"
    bench.journal.use_source(SourceInfo("", feed=DOOR))
    bench.journal.use_source(SourceInfo("", feed=YARD))
    bench.journal.step(0.0)
    with closing(JournalFile(bench.folder)) as file:
        found = {each.source: each.role for each in file.attendance.watched(START - 9, START + 999)}
    assert found == {"In": "arrivals", "Out": "departures"}
    bench.journal.stop()


def test_somebody_on_a_camera_that_only_watches_is_here_once(bench: Bench) -> None:
    for tenth in range(30):
        at = tenth / 10
        see(bench, DOOR, at, known(1, "Ada", at, since=0))
        watched = (known(2, "Ada", at, since=0), known(3, "Bea", at, since=0))
        bench.journal.record(replace(analysis(at, *watched), feed=YARD), keep=False)
        bench.journal.step(0.0)
    assert [each.person for each in bench.journal.present()] == ["Ada", "Bea"]
    assert bench.kinds == [("arrived", "Ada")]
    bench.wait(60)
    assert [row.person for row in bench.rows()] == ["Ada"]


def test_each_camera_was_watched_for_as_long_as_it_gave_frames(bench: Bench) -> None:
    for tenth in range(100):
        see(bench, DOOR, tenth / 10)
        if tenth < 40:
            see(bench, YARD, tenth / 10)
    bench.journal.stop()
    with closing(JournalFile(bench.folder)) as file:
        spans = [(each.source, *each.span) for each in file.attendance.watched(START - 10, START + 100)]
    assert sorted((source, round(until - since, 1)) for source, since, until in spans) == [("Door", 9.9), ("Yard", 3.9)]


def test_a_journal_without_places_is_migrated(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    bench.during(0, 3, lambda at: known(1, "Ada", at, since=0))
    bench.journal.stop()
    with closing(sqlite3.connect(tmp_path / ".rollcall" / "journal.sqlite")) as db:
        for table in ("sightings", "cleared_sightings"):
            db.execute(f"ALTER TABLE {table} DROP COLUMN places")
        db.execute("PRAGMA user_version = 6")
        db.commit()
    with closing(JournalFile(tmp_path)) as file:
        ((row,), _) = file.find(SightingQuery(), now=START)
    assert (row.person, row.places, row.where) == ("Ada", (), "camera 0")
