"""Editing the gallery as the windows do, task by task on the test's own thread; faces are coloured squares."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

import pytest

from learning.gallery_audit.findings import Finding, FindingKind
from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import NoticeKind, Notices
from realtime.task_runner import TaskRunner
from recognition.enrolment.still import Enrolled
from recognition.errors import ModelMissingError
from recognition.message import Message
from recognition.types import Box, Image
from services.gallery.audit import BackgroundAudit
from services.gallery.editor import GalleryEditor, PeopleView
from services.gallery.folder_import import FolderImport
from services.live_models import LiveModels, ModelsInUse
from services.messages.gallery import change_text, gallery_outcome_text
from services.messages.gallery_pictures import picture_text
from services.messages.live import live_text
from storage.files import filing
from storage.files.import_journal import THERE_ALREADY
from storage.files.moving import Change
from storage.files.picture_notes import note_of
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED, SquareDetector, picture, until
from tests.gallery_folder import NO_FACE, SquareEnroller, look, square, write, write_text

LEFT, RIGHT = (40, 60, 120, 140), (200, 60, 280, 140)


class FakeAudit(BackgroundAudit):
    """Counts the requests; ``now`` are the findings."""

    def __init__(self) -> None:
        super().__init__(lambda: None, TaskRunner(max_threads=0))
        self.now: tuple[Finding, ...] = ()
        self.requests = 0

    def findings(self) -> tuple[tuple[Finding, ...], bool]:
        return self.now, bool(self.requests)

    def request(self) -> None:
        self.requests += 1


class Bench:
    """A gallery, its watch and its editor, none on a thread. ``work`` lets both do what is requested."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = time.time()
        self.notices = Notices()
        self.renamed: list[tuple[str, str]] = []
        self.made: list[str] = []
        self.detector_name = "squares"
        self.watches: list[GalleryWatch] = []
        self.watch = self._new_watch(folder, lambda _templates, _threshold: None)
        self.watch.use(SquareEnroller(), 3)
        self.tasks = TaskRunner(max_threads=0)
        self.audit = FakeAudit()
        models = LiveModels(lambda: ModelsInUse(self.detector_name, None), self._make_detector)
        self.editor = GalleryEditor(self.watch, models, self.tasks, self.audit)
        self.work()

    def _new_watch(self, folder: Path, ready: object) -> GalleryWatch:
        watch = GalleryWatch(
            folder,
            templates_ready=ready,  # type: ignore[arg-type]
            notices=self.notices,
            on_rename=lambda old, new: self.renamed.append((old, new)),
            wall_clock=lambda: self.now,
        )
        self.watches.append(watch)
        return watch

    def _make_detector(self, name: str) -> SquareDetector:
        self.made.append(name)
        if name == "missing":
            raise ModelMissingError("The weights are missing.")
        return SquareDetector()

    def work(self) -> PeopleView:
        for _ in range(2):
            self.now += 1  # what was written lies still for long enough
            self.step_all()
            self.watches[-1].step(0.0)
        self.step_all()
        return self.editor.view()

    def step_all(self) -> None:
        self.editor.view()
        while self.tasks.step():
            pass

    def files(self) -> set[str]:
        found = (each.relative_to(self.folder).as_posix() for each in self.folder.rglob("*") if each.is_file())
        return {each for each in found if not each.startswith(".")}

    def people(self) -> list[str]:
        return [person.name for person in self.watch.view.people]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    folder = tmp_path / "gallery"
    write(folder / "Ada Lovelace" / "1.png", square(RED))
    write(folder / "Ada Lovelace" / "2.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    return Bench(folder)


def undo_text(view: PeopleView) -> str:
    return "" if view.undo is None else change_text(view.undo)


def test_what_is_done_is_said_and_can_be_undone_the_last_first(bench: Bench) -> None:
    before = bench.files()
    assert (bench.work().undo, bench.work().status) == (None, None)
    bench.editor.rename("Bob", "Robert")
    bench.editor.set_aside(["Ada Lovelace/1.png"], Message("manual"))
    view = bench.work()
    assert gallery_outcome_text(view.status) == undo_text(view) + "." == "Set aside a picture of Ada Lovelace."
    assert (bench.people(), bench.renamed) == (["Ada Lovelace", "Robert"], [("Bob", "Robert")])
    (stored,) = view.stored
    assert (stored.person, stored.why) == ("Ada Lovelace", Message("manual"))
    bench.editor.undo()
    view = bench.work()
    assert (undo_text(view), gallery_outcome_text(view.status)) == (
        "Renamed Bob to Robert",
        "Undone: Set aside a picture of Ada Lovelace.",
    )
    assert view.stored == ()
    bench.editor.undo()
    bench.editor.undo()
    assert undo_text(bench.work()) == ""
    assert bench.files() == before
    assert bench.renamed[1:] == [("Robert", "Bob")]


def test_every_command_on_files_reaches_them(bench: Bench) -> None:
    bench.editor.merge("Bob", "Ada Lovelace")
    bench.work()
    assert bench.files() == {"Ada Lovelace/1.png", "Ada Lovelace/2.png", "Ada Lovelace/Bob.png"}
    bench.editor.move_pictures(["Ada Lovelace/2.png"], "Cleo")
    bench.editor.remove("Ada Lovelace")
    view = bench.work()
    assert bench.files() == {"Cleo/2.png"}
    assert len(view.stored) == 2
    bench.editor.restore(view.stored[0].path)
    assert len(bench.work().stored) == 1
    assert len(bench.files()) == 2


def test_the_key_picture_and_a_kept_finding_are_undone_too(bench: Bench) -> None:
    bench.editor.set_key_picture("Ada Lovelace", "Ada Lovelace/2.png")
    bench.editor.keep("look-alike")
    assert undo_text(bench.work()) == "Kept it as it is"
    assert bench.audit.requests == 1
    assert bench.watch.view.people[0].key_picture == "Ada Lovelace/2.png"
    assert Gallery(bench.folder).decisions.kept_findings() == {"look-alike"}
    bench.editor.undo()
    bench.editor.undo()
    bench.work()
    assert bench.audit.requests == 2
    assert bench.watch.view.people[0].key_picture == "Ada Lovelace/1.png"
    assert Gallery(bench.folder).decisions.kept_findings() == frozenset()


def test_what_cannot_be_done_is_said_and_the_next_command_takes_the_notice_back(bench: Bench) -> None:
    bench.editor.rename("Bob", "Ada Lovelace")
    bench.editor.merge("Bob", "Nobody")
    view = bench.work()
    assert "no picture of 'Nobody'" in gallery_outcome_text(view.status)
    (notice,) = bench.notices.all()
    assert (notice.kind, live_text(notice.message)) == (NoticeKind.PROBLEM, gallery_outcome_text(view.status))
    bench.editor.rename("Bob", "Robert")
    bench.work()
    assert bench.notices.all() == ()


def test_an_error_in_one_piece_of_work_stops_nothing_else(bench: Bench) -> None:
    bench.watch.do(lambda _gallery: 1 / 0)
    bench.editor.rename("Bob", "Robert")
    bench.work()
    assert "Robert" in bench.people()


def test_others_changes_are_undone_with_the_windows_own_and_they_hear_of_it(bench: Bench) -> None:
    heard: list[str] = []
    bench.watch.do(
        lambda gallery: [
            filing.add_look(gallery.folder, "Bob", look(GREEN)),
            filing.add_denied_look(gallery.folder, "Ada Lovelace", look(GREEN)),
        ],
        on_undo=lambda: heard.append("undone"),
    )
    assert undo_text(bench.work()) == "Added a picture of Bob, and 1 more"
    bench.editor.undo()
    assert undo_text(bench.work()) == ""
    assert heard == ["undone"]
    assert bench.files() == {"Ada Lovelace/1.png", "Ada Lovelace/2.png", "Bob.png"}
    bench.watch.do(lambda _gallery: Change(Message.of("denied", person="Bob")))  # it was noted already
    view = bench.work()
    assert (undo_text(view), gallery_outcome_text(view.status)) == ("", "Noted that this is not Bob.")


def test_only_so_many_changes_are_kept(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    for number in range(120):
        change = Change(Message.of("denied", person=str(number)), made=("nothing",))
        bench.watch.do(partial(lambda change, _gallery: change, change))
    bench.work()
    for _ in range(110):
        bench.editor.undo()
    assert undo_text(bench.work()) == ""


def test_the_view_is_the_same_while_nothing_changes(bench: Bench) -> None:
    view = bench.work()
    assert bench.work() is view
    bench.audit.now = (Finding("a", FindingKind.BLURRED, Message("blurred")),)
    assert bench.editor.view() is not view
    assert bench.editor.view().findings == bench.audit.now
    bench.editor.check()
    assert bench.editor.view().checked


@pytest.mark.parametrize(
    ("name", "registered"), [("ada  lovelace", "Ada Lovelace"), ("BOB", "Bob"), ("Bob", None), ("Robert", None)]
)
def test_who_is_written_otherwise_is_known(bench: Bench, name: str, registered: str | None) -> None:
    assert bench.editor.same_person(name) == registered


def test_the_people_of_a_folder_are_imported_with_a_result_for_each_file(bench: Bench, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    write(inbox / "ada lovelace" / "3.png", square(RED))
    write(inbox / "Cleo.png", square(None))
    write(inbox / "CLEO" / "2.png", square(BLUE))
    write_text(inbox / "Dora.jpg", "no picture")
    write(inbox / "Family" / "Eve" / "1.png", square(BLUE))
    bench.editor.import_folder(inbox)
    view = bench.work()
    results = {each.path: (each.person, picture_text(each.outcome)) for each in view.imported}
    assert results["ada lovelace/3.png"] == ("Ada Lovelace", "")
    assert results["CLEO/2.png"] == ("CLEO", "")
    assert results["Cleo.png"] == ("CLEO", NO_FACE)
    assert "not a picture" in results["Dora.jpg"][1]
    assert results["Family/Eve"][0] == "Family"
    assert "Folders inside" in results["Family/Eve"][1]
    assert len(results) == 5
    assert {each for each in bench.files() if "CLEO" in each or "3" in each} == {"Ada Lovelace/3.png", "CLEO/2.png"}
    assert (undo_text(view), view.activity) == ("Imported 2 pictures of 2 people", None)
    bench.editor.undo()
    bench.work()
    assert bench.files() == {"Ada Lovelace/1.png", "Ada Lovelace/2.png", "Bob.png"}


def test_an_import_can_be_stopped_and_goes_on_unless_it_was_undone(bench: Bench, tmp_path: Path) -> None:
    class Stopping(SquareEnroller):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 5:
                bench.editor.cancel()
            return super().template(image)

    for number in range(20):
        write(tmp_path / "inbox" / f"P{number:02}.png", square(RED))
    before = bench.files()
    bench.watch.use(Stopping(), 3)
    bench.work()
    bench.editor.import_folder(tmp_path / "inbox")
    view = bench.work()
    count = len(bench.files() - before)
    assert 0 < count < 20
    assert (len(view.imported), undo_text(view)) == (count, f"Imported {count} pictures of {count} people")
    bench.editor.import_folder(tmp_path / "inbox")
    view = bench.work()
    assert (len(view.imported), undo_text(view)) == (20, f"Imported {20 - count} pictures of {20 - count} people")
    bench.editor.undo()
    bench.editor.undo()
    bench.work()
    assert bench.files() == before
    bench.editor.import_folder(tmp_path / "inbox")
    assert undo_text(bench.work()) == "Imported 20 pictures of 20 people"


@pytest.mark.parametrize("forgets", [False, True])
def test_the_next_start_knows_an_import_that_was_cut_off(tmp_path: Path, forgets: bool) -> None:
    write(tmp_path / "inbox" / "Eve.png", square(RED))
    FolderImport(tmp_path / "inbox", tmp_path / "gallery", SquareEnroller()).run()
    bench = Bench(tmp_path / "gallery")
    found = bench.work().unfinished
    assert found is not None
    assert (found[0].folder, found[0].done, found[1]) == (tmp_path / "inbox", 1, 1)
    if forgets:
        bench.editor.forget_unfinished()
    else:
        bench.editor.import_folder(found[0].folder)
    assert bench.work().unfinished is None
    assert Bench(bench.folder).work().unfinished is None


def test_an_import_waits_for_the_networks(bench: Bench, tmp_path: Path) -> None:
    bench.watch.enroller = None
    write(tmp_path / "inbox" / "Eve.png", square(RED))
    bench.editor.import_folder(tmp_path / "inbox")
    assert "preparing its networks" in gallery_outcome_text(bench.work().status)


def test_an_import_that_is_stopped_before_it_began_copies_nothing(bench: Bench, tmp_path: Path) -> None:
    write(tmp_path / "inbox" / "Eve.png", square(RED))
    bench.editor.import_folder(tmp_path / "inbox")
    bench.editor.cancel()
    assert bench.work().imported == ()
    assert not any("Eve" in each for each in bench.files())


def test_what_cannot_be_imported_is_said(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    for folder, words in (
        (tmp_path / "none", "no folder"),
        (tmp_path / "empty", "no pictures in empty"),
        (bench.folder, "part of the gallery"),
        (bench.folder / "Ada Lovelace", "part of the gallery"),
    ):
        bench.editor.import_folder(folder)
        view = bench.work()
        assert words in gallery_outcome_text(view.status)
        assert view.imported == ()


def test_the_same_folder_again_copies_nothing_twice(bench: Bench, tmp_path: Path) -> None:
    write(tmp_path / "inbox" / "Eve" / "1.png", square(RED))
    for _ in range(2):
        bench.editor.import_folder(tmp_path / "inbox")
        view = bench.work()
    assert view.imported[0].outcome.code == THERE_ALREADY
    assert gallery_outcome_text(view.status) == "Imported no picture."
    assert undo_text(view) == "Imported a picture of Eve"


def test_one_face_of_several_is_registered_from_a_picture_of_its_own(bench: Bench, tmp_path: Path) -> None:
    party = write(tmp_path / "party.png", picture((LEFT, BLUE), (RIGHT, GREEN)))
    bench.editor.find_faces(party)
    found = bench.editor.view().found
    assert found is not None
    assert (found.file, found.faces) == (party, None)
    found = bench.work().found
    assert found is not None
    assert found.faces == (Box(*LEFT), Box(*RIGHT))
    bench.editor.add_face(party, found.faces[0], "Cleo")
    view = bench.work()
    assert "Cleo/party face.jpg" in bench.files()
    assert (view.found, undo_text(view)) == (None, "Added a face of party.png to Cleo")
    assert party.is_file()
    note = note_of((bench.folder / "Cleo" / "party face.jpg").read_bytes())
    assert note is not None
    assert note.source == "party.png"
    assert note.face.landmarks is not None


def test_a_picture_of_the_gallery_from_which_a_face_was_cut_is_set_aside(bench: Bench) -> None:
    party = write(bench.folder / "Bob" / "party.png", picture((LEFT, BLUE), (RIGHT, GREEN)))
    before = bench.files()
    bench.editor.add_face(party, Box(*RIGHT), "Bob")
    view = bench.work()
    assert bench.files() - before == {"Bob/party face.jpg"}
    assert not party.exists()
    assert [each.why for each in view.stored] == [Message.of("cut-out", person="Bob")]
    bench.editor.undo()
    bench.work()
    assert bench.files() == before


def test_a_box_that_nobody_found_is_cut_out_as_it_is_told(bench: Bench, tmp_path: Path) -> None:
    plain = write(tmp_path / "plain.png", picture())
    bench.editor.find_faces(plain)
    found = bench.work().found
    assert found is not None
    assert (found.faces, found.problem) == ((), "No face was found in this picture.")
    bench.editor.add_face(plain, Box(10, 10, 60, 60), "Eve")
    bench.work()
    assert "Eve/plain face.jpg" in bench.files()
    bench.editor.add_face(plain, Box(900, 900, 960, 960), "Eve")
    assert "no face there" in gallery_outcome_text(bench.work().status)


def test_a_picture_that_cannot_be_read_or_a_detector_that_is_not_there_is_said(bench: Bench, tmp_path: Path) -> None:
    broken = write_text(tmp_path / "broken.jpg", "no picture")
    bench.editor.find_faces(broken)
    found = bench.work().found
    assert found is not None
    assert "not a picture" in (found.problem or "")
    bench.editor.add_face(broken, Box(0, 0, 9, 9), "Eve")
    assert gallery_outcome_text(bench.work().status).startswith("broken.jpg: ")
    bench.detector_name = "missing"
    bench.editor.find_faces(write(tmp_path / "a.png", picture((LEFT, RED))))
    found = bench.work().found
    assert found is not None
    assert found.problem == "The weights are missing."
    bench.detector_name = "squares"
    bench.editor.find_faces(tmp_path / "a.png")
    found = bench.work().found
    assert found is not None
    assert found.faces == (Box(*LEFT),)


def test_on_threads_commands_take_effect_and_none_is_left_behind(bench: Bench) -> None:
    tasks = bench.editor._tasks = TaskRunner()
    bench.watch.start()
    bench.editor.set_aside(["Bob.png"], Message("manual"))
    until(lambda: bench.editor.view().stored)
    assert bench.watch.stop(10.0) == ()
    assert tasks.close(10.0) == ()
