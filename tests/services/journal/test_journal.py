"""The journal, mostly step by step on the test's own thread, with tracks made by hand and a gallery on disk."""

from __future__ import annotations

import io
import itertools
import json
import shutil
import threading
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command
from main import parse
from realtime.interfaces import NoticeKind, Notices
from realtime.journal.analysis_queue import AnalysisQueue, QueuedAnalysis, SourceInfo
from realtime.journal.journal import Journal
from realtime.journal.open_sightings import Event
from recognition.errors import RollcallError
from recognition.types import State
from services.messages.live import live_text
from services.messages.outcomes import outcome_text
from settings import Settings, SightingsSettings
from storage.journal.journal import JournalFile, SightingQuery
from tests.fakes import until
from tests.services.journal.bench import START, Bench, ada, somebody, when
from tests.tracks import analysis, known, track, unknown


def test_who_was_seen_is_written_down_with_wall_time_and_source(bench: Bench) -> None:
    bench.during(0, 3, ada)
    (row,) = bench.rows()
    assert (row.person, row.stranger, row.source, row.is_open) == ("Ada", None, "camera 0", True)
    assert row.first_seen == when(0)
    bench.wait(14)
    (row,) = bench.rows()
    assert (row.is_open, row.looks) == (False, 7)
    assert row.last_seen == when(3)
    assert row.distance == pytest.approx(0.3)
    assert bench.kinds == [("arrived", "Ada"), ("left", "Ada")]
    assert bench.events[0].at == when(0)
    assert bench.events[1].at == when(3)
    assert {each.sighting.id for each in bench.events} == {row.id}
    assert len({each.sighting.visit for each in bench.events}) == 1
    assert len({each.id for each in bench.events}) == 2


def test_a_run_that_is_killed_leaves_what_was_known_a_moment_ago(bench: Bench) -> None:
    bench.during(0, 12, ada)
    ((row,), _) = JournalFile(bench.folder).find(SightingQuery(), now=START + 12)
    assert row.is_open
    assert row.last_seen >= START + 7
    again = Bench(bench.folder)
    again.clock.now = 100
    again.journal.step(0.0)
    assert again.kinds == [("left", "Ada")]
    assert [each.is_open for each in again.rows()] == [False]
    assert again.journal.last_seen() == {"Ada": row.last_seen}


def test_another_source_ends_who_is_here(bench: Bench) -> None:
    bench.during(0, 3, ada)
    bench.clock.advance(0.5)
    bench.journal.use_source(SourceInfo("party.mp4", is_live=False, rate=25.0, since=bench.clock()))
    bench.see(ada(3.0), at=3.0)  # of the source before, heard late
    bench.during(4, 6, lambda at: known(1, "Ada", at, since=4.5))
    rows = bench.rows()
    assert [(each.source, each.is_open) for each in rows] == [("camera 0", False), ("party.mp4", True)]
    assert rows[1].first_seen == when(4)


def test_a_source_that_has_an_end_says_where_in_it(bench: Bench) -> None:
    bench.journal.use_source(SourceInfo("party.mp4", is_live=False, started_at=START - 500))
    bench.during(0, 2, lambda at: (known(1, "Ada", at, since=0), *([known(2, "Bea", at, since=1)] if at >= 1 else [])))
    bench.journal.stop()
    found, _ = JournalFile(bench.folder).find(SightingQuery(), now=START)
    assert [(each.person, each.position) for each in found] == [("Bea", pytest.approx(1.0)), ("Ada", 0.0)]
    assert found[0].first_seen == when(-499)
    assert not any(each.is_open for each in found)


@pytest.mark.parametrize("started_at", [None, START - 500])
def test_a_file_of_which_the_begin_is_not_known_is_no_watching(bench: Bench, started_at: float | None) -> None:
    bench.journal.use_source(SourceInfo("party.mp4", is_live=False, since=bench.clock(), started_at=started_at))
    bench.during(0, 6, ada)
    bench.journal.stop()
    file = JournalFile(bench.folder)
    assert len(file.find(SightingQuery(), now=START)[0]) == 1
    assert bool(file.attendance.watched(START - 9999, START + 9999)) is (started_at is not None)


def test_a_picture_that_stands_makes_no_sightings(bench: Bench) -> None:
    bench.during(0, 3, ada)
    for now in (5, 20, 50, 90, 150):
        bench.wait(now)
        bench.see(ada(3.0), at=3.0)
    (row,) = bench.rows()
    assert (row.looks, row.is_open) == (7, False)
    assert row.last_seen == when(3)
    assert [kind for kind, _ in bench.kinds] == ["arrived", "left"]


def test_a_name_that_cannot_be_renames_nothing(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "a/b")
    bench.journal.step(0.0)
    assert bench.problem is not None
    assert [each.person for each in bench.rows()] == [None]
    assert outcome_text(bench.strangers_service.view().status) == ""


def test_erasing_sightings_of_somebody_who_is_here_begins_anew(bench: Bench) -> None:
    bench.during(0, 3, ada)
    bench.sightings.erase(SightingQuery(person="Ada"))
    bench.journal.step(0.0)
    assert bench.rows() == []
    bench.during(3.1, 4, ada)
    (row,) = bench.rows()
    assert row.first_seen == when(3)
    assert outcome_text(bench.sightings.view().status) == "1 sighting erased."


def test_an_erased_person_is_named_nowhere_while_frames_still_name_them(bench: Bench) -> None:
    bench.journal.use_people({"Ada"}, set())  # who has no picture in the folder any more
    bench.during(0, 6, ada)
    JournalFile(bench.folder).erase(SightingQuery(person="Ada"))
    told = len(bench.events)
    bench.during(6.1, 13, ada)
    bench.journal.use_people(set(), {"Ada"})
    bench.during(13.1, 13.3, ada)
    bench.during(13.4, 16, lambda at: unknown(1, at, since=13.4))
    assert [each.person for each in bench.rows()] == [None]
    assert list(bench.journal.last_seen()) == []
    assert [each.person for each in bench.journal.present()] == [None]
    assert [(each.kind, each.sighting.person) for each in bench.events[told:]] == [
        ("withdrawn", None),
        ("arrived", None),
    ]


def test_an_erased_person_is_named_nowhere_where_the_gallery_is_read_first(bench: Bench) -> None:
    bench.journal.use_people({"Ada"}, set())
    bench.during(0, 6, ada)
    JournalFile(bench.folder).erase(SightingQuery(person="Ada"))
    told = len(bench.events)
    bench.journal.use_people(set(), {"Ada"})
    bench.during(6.1, 9, ada)
    assert (bench.rows(), dict(bench.journal.last_seen()), bench.journal.present()) == ([], {}, ())
    assert [(each.kind, each.sighting.person) for each in bench.events[told:]] == [("withdrawn", None)]


def test_a_person_who_is_taken_out_is_here_no_more_at_once_and_again_once_registered(bench: Bench) -> None:
    bench.journal.use_people({"Ada"}, set())
    bench.during(0, 6, ada)
    bench.journal.use_people(set(), {"Ada"})
    bench.during(6.1, 6.3, ada)
    assert bench.journal.present() == ()
    bench.during(6.4, 9, lambda at: unknown(1, at, since=6.4))
    assert [(each.person, each.is_open) for each in bench.rows()] == [("Ada", False), (None, True)]
    (bench.folder / "Ada.jpg").touch()
    bench.journal.use_people({"Ada"}, set())
    bench.during(9.1, 20, ada)
    assert [each.person for each in bench.journal.present()] == ["Ada"]


def test_what_the_command_line_does_is_followed(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    (stranger,) = bench.strangers()
    other = JournalFile(bench.folder)
    other.strangers.name(stranger.row.id, "Grace")
    other.erase(SightingQuery(person="Ada"))
    bench.during(8.5, 16, lambda at: (ada(at), somebody(at)))
    rows = {each.person: each for each in bench.rows()}
    assert set(rows) == {"Ada", "Grace"}
    assert rows["Ada"].first_seen > START + 6
    assert rows["Grace"].first_seen == when(0)
    assert bench.strangers() == ()


def test_people_keep_their_sightings_under_a_new_name(bench: Bench) -> None:
    bench.during(0, 3, ada)
    bench.journal.rename("Ada", "Ada Lovelace")
    bench.during(3.1, 6, lambda at: known(1, "Ada Lovelace", at, since=3.1))
    (row,) = bench.rows()
    assert (row.person, row.first_seen) == ("Ada Lovelace", when(0))
    assert list(bench.journal.last_seen()) == ["Ada Lovelace"]


def test_a_row_by_hand(bench: Bench) -> None:
    bench.sightings.add_by_hand("Ada Lovelace", START + 3600, "tomorrow")
    bench.sightings.add_by_hand(" Ada  Lovelace ", START + 60, " forgot her badge ")
    (row,) = bench.rows()
    assert (row.person, row.by_hand, row.note) == ("Ada Lovelace", True, "forgot her badge")
    assert bench.kinds == [("by-hand", "Ada Lovelace")]


def test_an_export_says_what_it_wrote_or_why_not(bench: Bench, tmp_path: Path) -> None:
    bench.during(0, 3, ada)
    file = tmp_path / "seen.csv"
    bench.sightings.export(file, SightingQuery())
    bench.journal.step(0.0)
    assert "Ada" in file.read_text(encoding="utf-8-sig")
    assert outcome_text(bench.sightings.view().status) == f"Saved 1 sighting in {file}"
    bench.sightings.export(tmp_path / "seen.txt", SightingQuery())
    bench.journal.step(0.0)
    assert "seen.txt" in outcome_text(bench.sightings.view().status)


def test_a_page_that_nobody_looks_at_is_not_made_anew(bench: Bench) -> None:
    bench.during(0, 2, ada)
    first = bench.sightings.view()
    bench.during(2.1, 5, ada)
    shown = bench.sightings.view()
    assert shown is not first
    bench.wait(20)
    bench.during(20, 24, lambda at: known(2, "Bea", at, since=20))
    assert bench.sightings._view is shown  # it was not pulled meanwhile


def test_without_days_no_sightings_and_without_hours_no_looks_are_kept(tmp_path: Path) -> None:
    bench = Bench(tmp_path, keep_days=0, strangers_keep_hours=0)
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    bench.wait(30)
    bench.sightings.add_by_hand("Ada", START)
    assert bench.rows() == []
    assert "keep_days" in outcome_text(bench.sightings.view().status)
    assert bench.strangers() == ()
    assert not (tmp_path / ".rollcall" / "journal.sqlite").exists()
    assert sorted(bench.kinds, key=str) == [("arrived", "Ada"), ("arrived", 1), ("left", "Ada"), ("left", 1)]
    assert {each.sighting.id for each in bench.events} == {0}


def test_old_rows_go_while_it_runs(tmp_path: Path) -> None:
    bench = Bench(tmp_path, keep_days=0.01, strangers_keep_hours=0.1)
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    bench.wait(100)
    assert len(bench.rows()) == 2
    bench.wait(2000)
    assert bench.rows() == []
    assert bench.strangers() == ()


def test_a_deleted_folder_forgets_everyone(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    shutil.rmtree(bench.folder / ".rollcall")
    bench.wait(30)
    bench.during(30, 33, lambda at: known(9, "Bea", at, since=30))
    assert [each.person for each in bench.rows()] == ["Bea"]
    assert bench.strangers() == ()
    assert bench.notices.all() == ()


def test_a_disk_that_fails_is_a_notice_and_what_was_seen_is_written_later(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_: object, **__: object) -> object:
        raise RollcallError("The gallery's index is held by another program.")

    bench.during(0, 1, lambda at: track(9, at, state=State.PENDING))
    with monkeypatch.context() as patch:
        patch.setattr(JournalFile, "put", held)
        bench.during(1.1, 4, ada)
        (notice,) = bench.notices.all()
        assert (notice.kind, live_text(notice.message)) == (
            NoticeKind.PROBLEM,
            "The gallery's index is held by another program.",
        )
        assert bench.events == []
    bench.during(4.1, 5, ada)
    assert len(bench.notices.all()) == 1  # it is not tried all the time
    bench.during(5.1, 8, ada)
    assert bench.notices.all() == ()
    assert bench.kinds == [("arrived", "Ada")]
    assert [each.person for each in bench.rows()] == ["Ada"]


def test_the_ear_is_bounded_and_keeps_the_last_word_on_each_frame() -> None:
    ear = AnalysisQueue()
    for index in range(300):
        ear.put(QueuedAnalysis(analysis(index, index=index), 0.0))
        ear.put(QueuedAnalysis(analysis(index, track(1, index), index=index), 0.0))
        if index == 10:
            ear.put(SourceInfo("camera 1"))
    heard = ear.take(0.0)
    analyses = [each.analysis for each in heard if isinstance(each, QueuedAnalysis)]
    assert [each.frame_index for each in analyses] == list(range(44, 300))
    assert all(each.tracks for each in analyses)
    assert [each for each in heard if isinstance(each, SourceInfo)] == [SourceInfo("camera 1")]
    assert ear.dropped == 44
    assert ear.take(0.0) == ()


def test_on_its_thread_it_hears_and_ends(tmp_path: Path) -> None:
    ticking = itertools.count()
    heard: list[tuple[str, str]] = []

    def happened(event: Event) -> None:
        heard.append((event.kind, threading.current_thread().name))

    journal = Journal(tmp_path, SightingsSettings(), notices=Notices(), threshold=lambda: 0.5, on_event=happened)
    journal.worker.start()
    journal.use_source(SourceInfo("clip.mp4", is_live=False, started_at=START))
    for moment in range(20):
        journal.record(analysis(moment / 10, ada(moment / 10), index=next(ticking)))
    until(lambda: heard)
    assert heard == [("arrived", "journal")]
    assert journal.stop() == ()
    assert journal.stop() == ()
    ((row,), _) = JournalFile(tmp_path).find(SightingQuery(), now=START)
    assert (row.person, row.is_open) == ("Ada", False)
    assert [kind for kind, _ in heard] == ["arrived", "left"]


def run_command(folder: Path, *words: str) -> str:
    kept = SightingsSettings(keep_days=1e6, strangers_keep_hours=1e6)
    app = App(Settings(sightings=kept), folder, out=io.StringIO(), err=io.StringIO())
    assert command.run(parse(["gallery", *words]), app) == 0
    assert isinstance(app.out, io.StringIO)
    return app.out.getvalue()


def test_the_command_line_and_the_window_show_the_same_sightings_and_strangers(bench: Bench, tmp_path: Path) -> None:
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    bench.wait(30)
    (shown,) = bench.strangers()
    rows = bench.rows()
    saved = tmp_path / "window.csv"
    bench.sightings.export(saved, SightingQuery())
    bench.wait(40)
    listed = json.loads(run_command(bench.folder, "sightings", "--json"))
    assert listed["total"] == len(rows) == 2
    assert {(each["id"], each["person"], each["stranger"]) for each in listed["sightings"]} == {
        (row.id, row.person, row.stranger) for row in rows
    }
    printed = tmp_path / "command.csv"
    run_command(bench.folder, "sightings", "--export", str(printed))
    assert printed.read_text(encoding="utf-8-sig") == saved.read_text(encoding="utf-8-sig")
    (stranger,) = json.loads(run_command(bench.folder, "strangers", "--json"))["strangers"]
    assert (stranger["id"], stranger["looks"], stranger["sources"]) == (
        shown.row.id,
        shown.row.looks,
        list(shown.row.sources),
    )
