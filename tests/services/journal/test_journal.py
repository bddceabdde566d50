"""The journal, mostly step by step on the test's own thread, with tracks made by hand and a gallery on disk."""

from __future__ import annotations

import io
import itertools
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from commands.app import App
from commands.gallery import command
from main import parse
from realtime.interfaces import NoticeKind, Notices
from realtime.journal.analysis_queue import AnalysisQueue, QueuedAnalysis, SourceInfo
from realtime.journal.journal import Journal
from realtime.journal.open_sightings import Event
from recognition.errors import RollcallError
from recognition.types import FaceChip, State, Track
from services.journal.sightings import Sightings
from services.journal.strangers import Stranger, Strangers
from services.messages.live import live_text
from services.messages.outcomes import outcome_text
from settings import Settings, SightingsSettings
from storage.files.picture_notes import note_of
from storage.gallery.gallery import Gallery
from storage.journal.journal import JournalFile, SightingQuery, SightingRow
from tests.fakes import FakeClock, until
from tests.tracks import THRESHOLD, analysis, face_chip, facing, known, look, track, unknown

START = 1_793_600_000.0
"""Seconds since the epoch at 0 of the clock."""


def when(seconds: float, within: float = 0.01) -> object:
    """Seconds since the epoch; relative to them approx would allow half an hour."""
    return pytest.approx(START + seconds, abs=within)


class Bench:
    """A journal on a clock of the test's; ``see`` lets it hear of tracks and work."""

    def __init__(self, folder: Path, *, wall_start: float = START, **settings: float) -> None:
        self.folder = folder
        self.wall_start = wall_start
        self.clock = FakeClock(0.0)
        self.notices = Notices()
        self.events: list[Event] = []
        self.undone: list[Callable[[], object]] = []
        self.problem: RollcallError | None = None
        self.embedded: list[FaceChip] = []
        self.is_ready = True
        self.settings = SightingsSettings(**settings)  # type: ignore[arg-type]
        self.journal = Journal(
            folder,
            self.settings,
            notices=self.notices,
            threshold=lambda: THRESHOLD,
            clock=self.clock,
            wall_clock=lambda: self.wall_start + self.clock.now,
            on_event=self.events.append,
            embed=self._embed,
            is_ready=lambda: self.is_ready,
        )
        self.sightings = Sightings(self.journal, self.clock, self.settings.keep_days)
        self.strangers_service = Strangers(self.journal, self.clock, self.settings.strangers_keep_hours, self.do)
        self.journal.views = (self.sightings, self.strangers_service)
        self.journal.use_source(SourceInfo("camera 0"))

    def do(self, work: Callable[[Gallery], object], *, on_undo: Callable[[], object] | None = None) -> None:
        gallery = Gallery(self.folder)
        try:
            work(gallery)
        except RollcallError as error:
            self.problem = error
        else:
            if on_undo is not None:
                self.undone.append(on_undo)
        finally:
            gallery.close()

    def see(self, *tracks: Track, at: float) -> None:
        self.clock.now = max(self.clock.now, at)
        self.journal.record(analysis(at, *tracks))
        self.journal.step(0.0)

    def during(self, start: float, end: float, make: Callable[[float], Track | tuple[Track, ...]]) -> None:
        for moment in np.arange(start, end + 1e-6, 0.1):
            made = make(float(moment))
            self.see(*(made if isinstance(made, tuple) else (made,)), at=float(moment))

    def wait(self, until_time: float) -> None:
        self.clock.now = until_time
        self.journal.step(0.0)

    def rows(self, wanted: SightingQuery | None = None) -> list[SightingRow]:
        """Oldest first."""
        asked = self.sightings.show(wanted or SightingQuery())
        self.journal.step(0.0)
        view = self.sightings.view()
        assert view.answered == asked
        return list(reversed(view.rows))

    def strangers(self) -> tuple[Stranger, ...]:
        self.clock.advance(2)
        self.strangers_service.view()
        self.journal.step(0.0)
        return self.strangers_service.view().strangers

    @property
    def kinds(self) -> list[tuple[str, str | int | None]]:
        return [(each.kind, each.sighting.person or each.sighting.stranger) for each in self.events]

    def _embed(self, portraits: object) -> tuple[str, np.ndarray] | None:
        self.embedded += list(portraits)  # type: ignore[call-overload]
        return "other@1", np.stack([facing(0) for _ in portraits])  # type: ignore[attr-defined]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    made = Bench(tmp_path / "gallery")
    made.folder.mkdir()
    yield made
    made.journal.stop()


def ada(at: float) -> Track:
    return known(1, "Ada", at, since=0)


def somebody(at: float) -> Track:
    return unknown(2, at, since=0, pictured=True)


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


def test_a_stranger_has_an_entry_and_a_picture(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    (row,) = bench.rows()
    assert (row.person, row.stranger) == (None, stranger.row.id)
    assert stranger.present
    assert stranger.image.shape == (64, 48, 3)
    assert 1 < stranger.row.looks <= 6
    assert stranger.until == when(86400, within=6)
    assert stranger.row.times == ((when(0), when(6, within=5.1)),)
    assert stranger.row.sources == ("camera 0",)
    bench.wait(30)
    assert not bench.strangers()[0].present


def test_a_stranger_of_an_earlier_run_is_the_same_stranger(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.journal.stop()
    again = Bench(bench.folder)
    again.clock.now = 500
    again.journal.step(0.0)
    again.during(500, 503, lambda at: unknown(7, at, since=500))
    assert len({each.stranger for each in again.rows()}) == 1
    assert len(again.rows()) == 2


def test_a_stranger_who_turns_out_to_be_known_is_not_kept(bench: Bench) -> None:
    bench.during(0, 6, lambda at: unknown(1, at, since=0, pictured=True))
    assert len(bench.strangers()) == 1
    bench.during(8.5, 10, lambda at: known(1, "Ada", at, since=8.5))
    bench.wait(30)
    assert [each.person for each in bench.rows()] == ["Ada"]
    assert bench.strangers() == ()
    assert bench.kinds == [("arrived", 1), ("arrived", "Ada"), ("withdrawn", 1), ("left", "Ada")]


def test_naming_a_stranger_makes_pictures_and_names_all_their_sightings(bench: Bench) -> None:
    bench.during(0, 3, somebody)
    bench.wait(100)
    bench.during(100, 106, lambda at: unknown(3, at, since=100, pictured=True))
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, " Grace  Hopper")
    bench.journal.step(0.0)
    assert [each.person for each in bench.rows()] == ["Grace Hopper", "Grace Hopper"]
    assert bench.strangers() == ()
    assert outcome_text(bench.strangers_service.view().status) == f"Stranger {stranger.row.id} is Grace Hopper."
    pictures = sorted((bench.folder / "Grace Hopper").iterdir())
    assert len(pictures) == stranger.row.looks
    assert all(each.name.startswith("seen ") for each in pictures)
    note = note_of(pictures[0].read_bytes())
    assert note is not None
    assert note.source == "camera 0"
    assert note.face.box == face_chip().face.box
    bench.during(108.5, 110, lambda at: known(3, "Grace Hopper", at, since=108.5))
    assert len(bench.rows()) == 2
    assert bench.journal.last_seen()["Grace Hopper"] > START + 100


def test_naming_a_stranger_can_be_taken_back(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.wait(100)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.journal.step(0.0)
    (undo,) = bench.undone
    undo()
    assert [(each.person, each.stranger) for each in bench.rows()] == [(None, stranger.row.id)]
    assert [each.row.id for each in bench.strangers()] == [stranger.row.id]
    assert outcome_text(bench.strangers_service.view().status) == f"Undone: stranger {stranger.row.id} is Grace."


def test_sightings_of_a_stranger_who_gets_a_name_have_no_distance_to_somebody_else(bench: Bench) -> None:
    bench.during(0, 3, somebody)
    bench.wait(100)
    bench.during(100, 106, lambda at: unknown(3, at, since=100, pictured=True))
    (stranger,) = bench.strangers()
    assert all(each.distance is not None for each in bench.rows())
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.during(108.5, 109, lambda at: unknown(3, at, since=100))
    assert [(each.person, each.distance) for each in bench.rows()] == [("Grace", None), ("Grace", None)]


def test_while_the_gallery_is_read_there_are_no_strangers(bench: Bench) -> None:
    bench.is_ready = False
    bench.during(0, 6, lambda at: (ada(at), somebody(at)))
    assert [each.person for each in bench.rows()] == ["Ada"]
    assert bench.strangers() == ()
    bench.is_ready = True
    bench.during(8.5, 10, lambda at: known(2, "Bea", at, since=0))
    assert [each.person for each in bench.rows()] == ["Ada", "Bea"]
    bench.during(10.1, 13, lambda at: unknown(4, at, since=10.1, axis=2, pictured=True))
    assert len(bench.strangers()) == 1


def test_a_picture_that_stands_makes_no_sightings(bench: Bench) -> None:
    bench.during(0, 3, ada)
    for now in (5, 20, 50, 90, 150):
        bench.wait(now)
        bench.see(ada(3.0), at=3.0)
    (row,) = bench.rows()
    assert (row.looks, row.is_open) == (7, False)
    assert row.last_seen == when(3)
    assert [kind for kind, _ in bench.kinds] == ["arrived", "left"]


def test_naming_a_stranger_who_is_here_can_be_taken_back(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "Grace")
    bench.during(8.5, 9, somebody)
    assert [each.person for each in bench.rows()] == ["Grace"]
    (undo,) = bench.undone
    undo()
    bench.during(9.1, 15, somebody)
    assert [(each.person, each.stranger) for each in bench.rows()] == [(None, stranger.row.id)]
    assert [each.row.id for each in bench.strangers()] == [stranger.row.id]
    assert "Grace" not in bench.journal.last_seen()


def test_a_name_that_cannot_be_renames_nothing(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.name_stranger(stranger.row.id, "a/b")
    bench.journal.step(0.0)
    assert bench.problem is not None
    assert [each.person for each in bench.rows()] == [None]
    assert outcome_text(bench.strangers_service.view().status) == ""


def test_an_ignored_stranger_is_erased_and_not_recorded_while_the_gallery_learns(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.ignore(stranger.row.id)
    bench.during(8.5, 9.5, somebody)
    bench.during(9.6, 12, lambda at: track(2, at, state=State.IGNORED))
    assert bench.rows() == []
    assert bench.strangers() == ()
    assert 1 <= len(list((bench.folder / ".rollcall" / "ignored").iterdir())) <= 3
    said = outcome_text(bench.strangers_service.view().status)
    assert said == f"Stranger {stranger.row.id} is erased, and not recorded again."
    bench.undone[0]()
    bench.wait(13)
    assert outcome_text(bench.strangers_service.view().status).startswith(
        f"Undone: stranger {stranger.row.id} is not ignored any more."
    )


def test_erasing_a_stranger_who_is_here_begins_a_new_one(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    (stranger,) = bench.strangers()
    bench.strangers_service.erase(stranger.row.id)
    bench.during(8.5, 14, somebody)
    (row,) = bench.rows()
    assert row.stranger != stranger.row.id
    assert row.first_seen >= START + 6
    bench.strangers_service.erase()
    bench.wait(40)
    assert bench.rows() == []
    assert bench.strangers() == ()


def test_the_looks_of_a_stranger_are_shown_also_of_both_after_a_merge(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (somebody(at), unknown(3, at, since=0, axis=1, pictured=True)))
    one, other = sorted(each.row.id for each in bench.strangers())
    counts = []
    for stranger in (one, other):
        bench.strangers_service.show_looks(stranger)
        bench.journal.step(0.0)
        of, looks = bench.strangers_service.view().looks
        assert (of, {each.ndim for each in looks}) == (stranger, {3})
        counts.append(len(looks))
    bench.strangers_service.merge(other, one)
    bench.strangers_service.show_looks(one)
    bench.journal.step(0.0)
    assert len(bench.strangers_service.view().looks[1]) == sum(counts)


def test_two_strangers_are_merged(bench: Bench) -> None:
    bench.during(0, 6, lambda at: (somebody(at), unknown(3, at, since=0, axis=1, pictured=True)))
    one, other = sorted(each.row.id for each in bench.strangers())
    bench.strangers_service.merge(other, one)
    bench.journal.step(0.0)
    assert {each.stranger for each in bench.rows()} == {one}
    assert [each.row.id for each in bench.strangers()] == [one]
    said = outcome_text(bench.strangers_service.view().status)
    assert said == f"Strangers {other} and {one} are one person: stranger {one}."


def test_erasing_sightings_of_somebody_who_is_here_begins_anew(bench: Bench) -> None:
    bench.during(0, 3, ada)
    bench.sightings.erase(SightingQuery(person="Ada"))
    bench.journal.step(0.0)
    assert bench.rows() == []
    bench.during(3.1, 4, ada)
    (row,) = bench.rows()
    assert row.first_seen == when(3)
    assert outcome_text(bench.sightings.view().status) == "1 sighting erased."


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


def test_looks_of_another_embedder_are_made_anew(bench: Bench) -> None:
    bench.during(0, 6, somebody)
    bench.wait(20)
    (stranger,) = bench.strangers()
    looks = [look(30 + row / 10, vector=facing(0), embedder="other@1") for row in range(12)]
    bench.during(30, 40, lambda at: track(5, at, looks))
    assert len(bench.embedded) == stranger.row.looks
    stored = JournalFile(bench.folder).strangers.looks()
    assert {each.embedder for each in stored if each.stranger == stranger.row.id} == {"other@1"}
    bench.wait(60)
    bench.during(
        60,
        63,
        lambda at: track(6, at, [look(60 + row / 10, vector=facing(5), embedder="other@1") for row in range(12)]),
    )
    assert {each.stranger for each in bench.rows()} == {stranger.row.id}


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
