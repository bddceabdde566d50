"""Sorting a folder of faces, step by step on the test's own thread; faces are coloured squares."""

from __future__ import annotations

import csv
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import NoticeKind, Notices
from realtime.pipeline.crops import BATCH, Identification
from realtime.task_runner import TaskRunner
from recognition.interfaces import template_key
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Stage
from recognition.types import Image, Vectors
from services.live_models import LiveModels, ModelsInUse, NotReadyError
from services.messages.outcomes import outcome_text
from services.pictures.clustering import NoFaceError
from services.pictures.sorting import SINGLES, FaceGroup, FaceSorting, SortedFace, SortingView
from services.task_view import STOPPED
from storage.files.picture_notes import note_of
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SlowEmbedder, SquareDetector, picture, until
from tests.gallery_folder import SquareEnroller, square, write, write_text

YELLOW = (0, 255, 255)


class Bench:
    """A gallery, its watch and the sorting, none on a thread. ``work`` lets both do what is asked of them."""

    def __init__(self, folder: Path, embedder: ColourEmbedder | None = None, tasks: TaskRunner | None = None) -> None:
        self.gallery = folder / "gallery"
        self.gallery.mkdir()
        self.notices = Notices()
        self.embedder = embedder or ColourEmbedder()
        self.embedder.name = "sface"  # whose threshold for clusters is known
        self.tasks = tasks or TaskRunner(max_threads=0)
        self.templates = Templates.empty(template_key(self.embedder), 3)
        self.is_ready = True
        self.now = time.time()
        self.watch = self._new_watch(self.gallery, lambda _templates, _threshold: None)
        self.watch.use(SquareEnroller(), 3)
        self.sorting = FaceSorting(
            LiveModels(self._parts, lambda _name: SquareDetector()), self.watch, self.tasks, threshold=lambda: 0.3
        )
        self._watch.step(0.0)

    def _new_watch(self, folder: Path, ready: Callable[[Templates, float | None], object]) -> GalleryWatch:
        self._watch = GalleryWatch(folder, templates_ready=ready, notices=self.notices, wall_clock=lambda: self.now)
        return self._watch

    def _parts(self) -> ModelsInUse:
        by = Identification(self.embedder, self.templates) if self.is_ready else None
        return ModelsInUse("squares", by)

    def work(self) -> SortingView:
        while self.tasks.step():
            pass
        self.watch_step()
        return self.sorting.view()

    def watch_step(self) -> None:
        self.now += 1
        self._watch.step(0.0)

    def sort(self, folder: Path) -> SortingView:
        self.sorting.open(folder)
        return self.work()

    def files(self) -> set[str]:
        found = (each.relative_to(self.gallery).as_posix() for each in self.gallery.rglob("*") if each.is_file())
        return {each for each in found if not each.startswith(".")}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """Three reds, one of them beside a blue; two blues more in a folder; a green by itself; and what is no face."""
    root = tmp_path / "album"
    write(root / "a.png", square(RED))
    write(root / "b.png", square(RED))
    write(root / "both.png", picture(((20, 60, 120, 160), RED), ((180, 60, 280, 160), BLUE)))
    write(root / "inside" / "c.png", square(BLUE))
    write(root / "inside" / "d.png", square(BLUE))
    write(root / "inside" / "e.png", square(RED))
    write(root / "green.png", square(GREEN))
    write(root / "empty.png", square(None))
    write_text(root / "broken.jpg", "no picture")
    return root


def paths(faces: Sequence[SortedFace]) -> list[str]:
    return sorted(each.face.path for each in faces)


def clusters(view: SortingView) -> list[FaceGroup]:
    return [each for each in view.groups if each.number != SINGLES]


def singles(view: SortingView) -> tuple[SortedFace, ...]:
    return next((each.faces for each in view.groups if each.number == SINGLES), ())


def test_people_are_found_most_faces_first_and_the_rest_is_apart(bench: Bench, album: Path) -> None:
    view = bench.sort(album)
    assert [paths(each.faces) for each in clusters(view)] == [
        ["a.png", "b.png", "both.png", "inside/e.png"],
        ["both.png", "inside/c.png", "inside/d.png"],
    ]
    assert paths(singles(view)) == ["green.png"]
    assert view.found is not None
    assert (view.folder, view.found.pictures, view.found.faceless) == (album, 9, ("empty.png",))
    assert [path for path, _ in view.found.unreadable] == ["broken.jpg"]
    assert outcome_text(view.status) == "8 faces on 9 pictures. 7 of them seem to be of 2 people."
    assert view.activity is None
    assert clusters(view)[0].faces[0].face.thumbnail.startswith(b"\xff\xd8"), "a JPEG"
    assert not (album / ".rollcall").exists(), "the folder is only read"


def test_a_named_cluster_becomes_pictures_of_that_person_and_one_undo_takes_it_back(bench: Bench, album: Path) -> None:
    view = bench.sort(album)
    first, second = clusters(view)
    bench.sorting.name([each.number for each in first.faces], "Ada Lovelace")
    view = bench.work()
    assert bench.files() == {f"Ada Lovelace/{name}.jpg" for name in ("a", "b", "both", "e")}
    note = note_of((bench.gallery / "Ada Lovelace" / "e.jpg").read_bytes())
    assert note is not None
    assert note.source == "inside/e.png"
    assert outcome_text(view.status) == "Registered Ada Lovelace from 4 faces of album."
    assert {each.person for each in clusters(view)[0].faces} == {"Ada Lovelace"}
    assert {each.person for each in clusters(view)[1].faces} == {None}
    assert [each.name for each in bench.watch.view.people] == ["Ada Lovelace"]
    bench.sorting.name([each.number for each in second.faces], "Bob")
    bench.work()
    assert bench.watch.changes.undo == Message.of("registered-faces", person="Bob", faces=3, folder="album")
    bench.watch.undo()
    bench.watch.undo()
    view = bench.work()
    assert bench.files() == set()
    assert {each.person for cluster in clusters(view) for each in cluster.faces} == {None}
    assert outcome_text(view.status) == "Undone: Registered Ada Lovelace from 4 faces of album."
    bench.sorting.name([first.faces[0].number], "Ada")
    bench.work()
    assert bench.watch.view.people[0].name == "Ada", "and can be named again"


def test_a_naming_that_is_undone_at_once_leaves_nobody_named(
    bench: Bench, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = clusters(bench.sort(album))[0]
    do = bench.watch.do

    def do_and_undo(*arguments: Any, **about: Any) -> None:
        do(*arguments, **about)
        bench.watch.undo()
        bench.watch_step()

    monkeypatch.setattr(bench.watch, "do", do_and_undo)
    bench.sorting.name([each.number for each in first.faces], "Ada")
    view = bench.work()
    assert bench.files() == set()
    assert {each.person for each in clusters(view)[0].faces} == {None}
    assert outcome_text(view.status) == "Undone: Registered Ada from 4 faces of album."


def test_faces_that_were_struck_out_stay_and_can_be_somebody_else(bench: Bench, album: Path) -> None:
    faces = clusters(bench.sort(album))[0].faces
    bench.sorting.name([each.number for each in faces[:3]], "Ada")
    bench.sorting.name([each.number for each in faces], "Bea")
    view = bench.work()
    assert [each.person for each in clusters(view)[0].faces] == ["Ada", "Ada", "Ada", "Bea"], "nobody is renamed"
    assert len(bench.files()) == 4


def test_who_was_named_before_another_folder_was_sorted_is_registered(
    bench: Bench, album: Path, tmp_path: Path
) -> None:
    faces = clusters(bench.sort(album))[1].faces
    write(tmp_path / "other" / "x.png", square(GREEN))
    bench.sorting.open(tmp_path / "other")
    bench.sorting.name([each.number for each in faces], "Bob")
    view = bench.work()
    assert view.folder == tmp_path / "other"
    assert singles(view)[0].person is None
    assert bench.files() == {f"Bob/{name}.jpg" for name in ("both", "c", "d")}


def test_a_face_by_itself_can_be_named(bench: Bench, album: Path) -> None:
    (green,) = singles(bench.sort(album))
    bench.sorting.name([green.number], "Grace")
    assert singles(bench.work())[0].person == "Grace"
    assert bench.files() == {"Grace/green.jpg"}


def test_who_is_registered_already_is_said(bench: Bench, album: Path) -> None:
    view = bench.sort(album)
    assert [each.resembles for each in clusters(view)] == [None, None]
    bench.templates = Templates(square_vectors(BLUE), ("Bob",), template_key(bench.embedder))
    bench.sorting.changed()
    later = bench.work()
    assert [each.resembles for each in clusters(later)] == [None, "Bob"]
    assert later.groups is not view.groups
    bench.templates = Templates(square_vectors(BLUE), ("Bob",), "others@1")
    bench.sorting.changed()
    assert [each.resembles for each in clusters(bench.work())] == [None, None], "two embedders are never compared"


def square_vectors(colour: tuple[int, int, int]) -> Vectors:
    crop = picture(((0, 0, 16, 16), colour), size=(16, 16))
    return ColourEmbedder().embed([crop])


def test_cancel_in_the_middle_of_registering_leaves_nobody(
    bench: Bench, album: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.files import filing

    view = bench.sort(album)
    written = filing.add_look

    def cancelling(*arguments: Any, **about: Any) -> object:
        if bench.files():
            bench.sorting.cancel()
        return written(*arguments, **about)

    monkeypatch.setattr(filing, "add_look", cancelling)
    bench.sorting.name([each.number for each in clusters(view)[0].faces], "Ada")
    view = bench.work()
    assert outcome_text(view.status) == "Stopped."
    assert bench.files() == set()
    assert {each.person for each in clusters(view)[0].faces} == {None}
    assert bench.watch.changes.undo is None


def test_pictures_that_are_gone_are_left_out_and_said(bench: Bench, album: Path) -> None:
    faces = clusters(bench.sort(album))[0].faces
    (album / "a.png").unlink()
    bench.sorting.name([each.number for each in faces], "Ada")
    view = bench.work()
    assert outcome_text(view.status) == (
        "Registered Ada from 3 faces of album. 1 face could not be cut out: the pictures cannot be read any more."
    )
    assert [each.face.path for each in clusters(view)[0].faces if each.person is None] == ["a.png"]
    bench.sorting.name([each.number for each in faces if each.face.path == "a.png"], "Ada")
    assert outcome_text(bench.work().status).startswith("None of these pictures can be read any more.")


def test_the_gallery_is_not_registered_in_itself(bench: Bench) -> None:
    write(bench.gallery / "Ada" / "1.png", square(RED))
    write(bench.gallery / "Ada" / "2.png", square(RED))
    view = bench.sort(bench.gallery)
    assert len(clusters(view)) == 1
    bench.sorting.name([each.number for each in clusters(view)[0].faces], "Bea")
    assert outcome_text(bench.work().status).startswith("These pictures are in the gallery already.")
    assert bench.files() == {"Ada/1.png", "Ada/2.png"}


def test_a_name_nobody_can_have_is_refused(bench: Bench, album: Path) -> None:
    view = bench.sort(album)
    bench.sorting.name([singles(view)[0].number], "a/b")
    said = outcome_text(bench.work().status)
    assert "a/b" in said or "name" in said.lower()
    assert bench.files() == set()


def test_it_is_saved_as_the_command_does(bench: Bench, album: Path, tmp_path: Path) -> None:
    bench.sort(album)
    out = tmp_path / "out"
    out.mkdir()
    bench.sorting.save(out)
    bench.sorting.save(album)
    view = bench.work()
    assert "among the pictures" in outcome_text(view.status), "the second was into the folder itself"
    assert not list(out.iterdir()), "of two that wait the newest stays"
    bench.sorting.save(out)
    view = bench.work()
    assert view.saved == out / "album sorted by person"
    assert outcome_text(view.status) == f"Saved in {view.saved}"
    assert {each.name for each in view.saved.iterdir()} == {
        "person 001",
        "person 002",
        "singles",
        "sheets",
        "overview.png",
        "clusters.csv",
    }
    with (view.saved / "clusters.csv").open(encoding="utf-8-sig") as table:
        assert len(list(csv.reader(table))) == 9
    bench.sorting.save(out)
    assert bench.work().saved == out / "album sorted by person 2", "nothing is written over"


def test_what_cannot_be_sorted_is_said_and_what_was_sorted_stays(bench: Bench, album: Path, tmp_path: Path) -> None:
    before = bench.sort(album)
    (tmp_path / "nothing").mkdir()
    assert "There is no picture in" in outcome_text(bench.sort(tmp_path / "nothing").status)
    write(tmp_path / "faceless" / "1.png", square(None))
    assert isinstance(bench.sort(tmp_path / "faceless").status, NoFaceError)
    bench.is_ready = False
    view = bench.sort(album)
    assert outcome_text(view.status) == str(NotReadyError())
    assert (view.groups, view.folder) == (before.groups, album)
    write(tmp_path / "two" / "1.png", square(RED))
    write(tmp_path / "two" / "2.png", square(GREEN))
    bench.is_ready = True
    assert outcome_text(bench.sort(tmp_path / "two").status).endswith("No two of them seem to be of one person.")


class CountingEmbedder(ColourEmbedder):
    def __init__(self) -> None:
        self.most = 0

    def embed(self, crops: Sequence[Image]) -> Vectors:
        self.most = max(self.most, len(crops))
        return super().embed(crops)


def test_a_crowd_is_embedded_a_few_faces_at_a_time(tmp_path: Path) -> None:
    embedder = CountingEmbedder()
    bench = Bench(tmp_path, embedder)
    crowd = picture(*(((20 + 25 * column, 60, 40 + 25 * column, 80), RED) for column in range(11)))
    write(tmp_path / "crowd" / "1.png", crowd)
    assert len(clusters(bench.sort(tmp_path / "crowd"))[0].faces) == 11
    assert embedder.most == BATCH


def test_on_its_thread_it_can_be_cancelled_and_stopped(tmp_path: Path, album: Path) -> None:
    embedder, tasks = SlowEmbedder(), TaskRunner()
    bench = Bench(tmp_path, embedder, tasks)
    bench.sorting.open(album)
    assert embedder.entered.acquire(timeout=10)
    activity = until(lambda: bench.sorting.view().activity)
    assert activity.progress.stage is Stage.DETECTING_FACES
    bench.sorting.cancel()
    embedder.release()
    until(lambda: bench.sorting.view().status is STOPPED)
    assert bench.sorting.view().folder is None
    bench.sorting.open(album)
    assert embedder.entered.acquire(timeout=10)
    embedder.release(100)
    assert tasks.close(10.0) == ()


def test_nothing_is_a_problem_of_the_gallery(bench: Bench, album: Path) -> None:
    view = bench.sort(album)
    bench.sorting.name([each.number for each in clusters(view)[0].faces], "Ada")
    bench.work()
    assert [each for each in bench.notices.all() if each.kind is NoticeKind.PROBLEM] == []
