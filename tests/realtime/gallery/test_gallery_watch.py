from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from recognition.enrolment.still import Enrolled
from recognition.matching.templates import Templates
from recognition.message import Message
from recognition.progress import Stage
from recognition.types import Image, Vectors
from services.messages.live import live_text
from storage.files import filing
from tests.fakes import BLUE, GREEN, PATIENCE, RED
from tests.gallery_folder import SquareEnroller, look, square, write, write_text

PROMISED = 2.0
"""Seconds within which a change of the files takes effect."""


class Received:
    """What the watch handed over; ``until`` waits for it."""

    def __init__(self) -> None:
        self.all: list[Templates] = []
        self.thresholds: list[float | None] = []
        self._changed = threading.Condition()

    def __call__(self, templates: Templates, remembered: float | None) -> None:
        with self._changed:
            self.all.append(templates)
            self.thresholds.append(remembered)
            self._changed.notify_all()

    @property
    def people(self) -> tuple[str, ...] | None:
        return self.all[-1].people if self.all else None

    def until(self, holds: Callable[[], bool], timeout: float = PROMISED) -> bool:
        with self._changed:
            return self._changed.wait_for(holds, timeout)

    def until_people(self, *people: str, timeout: float = PROMISED) -> bool:
        return self.until(lambda: self.people == people, timeout)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gallery").mkdir()
    return tmp_path / "gallery"


@pytest.fixture
def received() -> Received:
    return Received()


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def watch(folder: Path, received: Received, notices: Notices) -> Iterator[GalleryWatch]:
    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    yield watch
    assert watch.stop(5.0) == ()


class HeldEnroller(SquareEnroller):
    """Waits before each picture until ``allowed`` pictures may pass."""

    def __init__(self, version: str = "1", method: str = "squares", allowed: int = 0) -> None:
        super().__init__(method, version)
        self.may_pass = threading.Semaphore(allowed)
        self.waits = threading.Event()

    def template(self, image: Image) -> Enrolled:
        self.waits.set()
        self.may_pass.acquire(timeout=10)
        return super().template(image)


def test_by_hand_people_show_before_there_is_an_embedder_and_templates_after(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.step(0)
    assert [each.name for each in watch.view.people] == ["Ada"]
    assert not watch.view.people[0].pictures[0].is_read
    assert received.all == []
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.people == ("Ada",)
    assert received.all[-1].embedder == "colours@1"
    assert watch.view.people[0].key_picture == "Ada.png"
    assert watch.activity is None


def test_by_hand_who_is_searched_elsewhere_is_so_for_the_embedder_in_use(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    asked: list[tuple[str, str, int]] = []

    class Elsewhere:
        def near(self, _probes: Vectors) -> Templates:
            raise AssertionError("nothing is searched when templates are handed over")

    def elsewhere(*embedder: object) -> Elsewhere:
        asked.append(embedder)  # type: ignore[arg-type]
        return Elsewhere()

    write(folder / "Ada.png", square(RED))
    watch.elsewhere = elsewhere
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert isinstance(received.all[-1].elsewhere, Elsewhere)
    assert received.people == ("Ada",)
    assert asked == [("colours@1", "squares", 3)]


def test_by_hand_nothing_is_handed_over_when_nothing_changed(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    view = watch.view
    watch.step(0)
    watch.step(0)
    assert len(received.all) == 1
    assert watch.view is view


def test_by_hand_an_empty_gallery_is_handed_over_too(watch: GalleryWatch, received: Received) -> None:
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.people == ()


def test_by_hand_the_remembered_threshold_comes_with_the_templates(watch: GalleryWatch, received: Received) -> None:
    watch.remember_threshold("colours@1", 0.37)
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    assert received.thresholds == [0.37]


def test_files_take_effect_while_it_runs(folder: Path, watch: GalleryWatch, received: Received) -> None:
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people()
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada")
    write(folder / "Bob" / "1.png", square(GREEN), at=time.time())
    assert received.until_people("Ada", "Bob")
    (folder / "Ada.png").rename(folder / "Eve.png")
    assert received.until_people("Bob", "Eve")
    before = received.all[-1].vectors[1]
    write(folder / "Eve.png", square(BLUE), at=time.time())
    assert received.until(lambda: received.people == ("Bob", "Eve") and received.all[-1].vectors[1] @ before < 0.5)
    shutil.rmtree(folder / "Bob")
    assert received.until_people("Eve")


def test_files_take_effect_where_no_events_come(
    folder: Path, watch: GalleryWatch, received: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("realtime.gallery.folder_events.FolderEvents.watch", lambda _self: None)
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people()
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada")


def test_the_folder_may_go_and_come_back(folder: Path, watch: GalleryWatch, received: Received) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people("Ada")
    shutil.rmtree(folder)
    assert received.until_people()
    assert not folder.exists()
    write(folder / "Bob.png", square(GREEN), at=time.time())
    assert received.until_people("Bob")
    write(folder / "Ada.png", square(RED), at=time.time())
    assert received.until_people("Ada", "Bob")


def test_a_refused_file_shows_with_its_reason(folder: Path, watch: GalleryWatch) -> None:
    write_text(folder / "Ada.jpg", "no picture")
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    (refused,) = watch.view.refused
    assert refused.path == "Ada.jpg"
    assert refused.problem == Message.of("unreadable", cause="unsupported")


def test_the_former_templates_serve_until_the_new_ones_are_complete(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    for number in range(4):
        write(folder / f"P{number}.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people("P0", "P1", "P2", "P3")
    before = len(received.all)
    slow = HeldEnroller(version="2")
    watch.use(slow, 3)
    assert slow.waits.wait(PROMISED)
    slow.may_pass.release(1)
    (folder / "P3.png").unlink()
    slow.may_pass.release(1)
    assert watch.activity is not None
    assert watch.activity.progress.stage is Stage.READING_GALLERY
    slow.may_pass.release(10)
    assert received.until(lambda: received.all[-1].embedder == "colours@2")
    assert received.people == ("P0", "P1", "P2")
    assert all(len(each) >= 3 for each in received.all[before:])


def test_somebody_removed_during_a_switch_is_forgotten_at_once(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    for number in range(3):
        write(folder / f"P{number}.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.step(0)
    slow = HeldEnroller(method="another detector", allowed=1)
    watch.use(slow, 3)
    slow_watch = threading.Thread(target=watch.step, args=(0,))
    slow_watch.start()
    assert slow.waits.wait(PROMISED)
    watch.do(lambda _gallery: None)  # a command: the reading pauses for it, once those that are being read are done
    slow.may_pass.release(10)
    slow_watch.join(PROMISED)
    assert not slow_watch.is_alive(), "the gallery belongs to one thread at a time"
    (folder / "P0.png").unlink()
    watch.do(lambda _gallery: None)
    watch.step(0)
    assert "P0" not in (received.people or ())


def test_people_become_known_while_a_long_first_reading_goes_on(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    for number in range(5):
        write(folder / f"P{number}.png", square(RED))
    slow = HeldEnroller(allowed=2)
    watch.use(slow, 3)
    watch.start()
    assert received.until(lambda: bool(slow.waits.wait(PROMISED)))
    watch.do(lambda _gallery: None)
    slow.may_pass.release(1)
    assert received.until(lambda: 0 < len(received.all[-1]) < 5 if received.all else False)
    slow.may_pass.release(10)
    assert received.until_people("P0", "P1", "P2", "P3", "P4")


class TickingEnroller(SquareEnroller):
    """Takes 0.4 seconds, by the clock it is, for each picture."""

    now = 0.0

    def __call__(self) -> float:
        return self.now

    def template(self, image: Image) -> Enrolled:
        self.now += 0.4
        return super().template(image)


def test_pictures_of_a_batch_count_one_after_another_under_the_embedder_in_use(
    folder: Path, received: Received, notices: Notices
) -> None:
    enroller = TickingEnroller()
    watch = GalleryWatch(folder, templates_ready=received, notices=notices, parallel=map, clock=enroller)
    watch.use(enroller, 3)
    watch.step(0)
    for number in range(8):
        write(folder / f"P{number}.png", square(RED))
    while len(received.all[-1]) < 8:
        watch.step(0)
    assert [len(each) for each in received.all] == [0, 1, 4, 7, 8]
    other = TickingEnroller(version="2")
    other.now = enroller.now
    watch.use(other, 3)
    while received.all[-1].embedder == "colours@1":
        watch.step(0)
    assert [len(each) for each in received.all if each.embedder == "colours@2"] == [8]
    assert watch.stop() == ()


def test_stopping_ends_a_reading_after_the_current_pictures(folder: Path, received: Received, notices: Notices) -> None:
    for number in range(50):
        write(folder / f"P{number}.png", square(RED))

    class Slow(SquareEnroller):
        started, go_on = threading.Event(), threading.Event()

        def template(self, image: Image) -> Enrolled:
            self.started.set()
            assert self.go_on.wait(PROMISED)
            return super().template(image)

    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    watch.use(Slow(), 3)
    watch.start()
    assert Slow.started.wait(PROMISED)
    assert watch.stop(0.0) == ("gallery",)
    Slow.go_on.set()
    assert watch.stop(PROMISED) == ()
    assert watch.stop(PROMISED) == ()
    assert len(watch.view.people) < 50
    assert not [each for each in threading.enumerate() if each.name == "gallery"]


def test_it_says_when_it_is_still_busy(folder: Path, received: Received, notices: Notices) -> None:
    write(folder / "Ada.png", square(RED))
    slow = HeldEnroller()
    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    watch.use(slow, 3)
    watch.start()
    assert slow.waits.wait(PROMISED)
    assert watch.stop(0.0) == ("gallery",)
    slow.may_pass.release()
    assert watch.stop(PROMISED) == ()


def test_it_may_be_stopped_before_it_was_started(folder: Path, received: Received, notices: Notices) -> None:
    assert GalleryWatch(folder, templates_ready=received, notices=notices).stop() == ()


def test_pictures_are_added_and_what_is_not_is_said(
    tmp_path: Path, folder: Path, watch: GalleryWatch, received: Received, notices: Notices
) -> None:
    good = write(tmp_path / "party.png", square(RED))
    bad = write_text(tmp_path / "list.jpg", "no picture")
    watch.use(SquareEnroller(), 3)
    watch.start()
    watch.add_pictures("Ada Lovelace", [good, bad])
    assert received.until_people("Ada Lovelace")
    assert (folder / "Ada Lovelace" / "party.png").is_file()
    (notice,) = notices.all()
    assert live_text(notice.message).startswith("One picture was not added to Ada Lovelace. list.jpg: ")
    assert watch.changes.undo == Message.of("added-pictures", pictures=1, person="Ada Lovelace")
    watch.add_pictures("a/b", [good])
    assert received.until(lambda: "cannot be a folder's name" in live_text(notices.all()[0].message))


def test_trouble_becomes_a_notice_and_is_taken_back(
    folder: Path, watch: GalleryWatch, notices: Notices, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder / "Ada.png", square(RED))
    watch.use(SquareEnroller(), 3)
    with monkeypatch.context() as patched:
        patched.setattr("storage.gallery.folder_scan.scan", _unplugged)
        watch.step(0)
        (notice,) = notices.all()
        assert "cannot be opened" in live_text(notice.message)
    watch.step(0)
    assert notices.all() == ()
    assert len(watch.view.people) == 1


def test_work_is_done_at_once_though_pictures_are_being_read(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    for number in range(5):
        write(folder / f"P{number}.png", square(RED))
    slow = HeldEnroller(allowed=0)
    watch.use(slow, 3)
    watch.start()
    assert slow.waits.wait(PROMISED)
    done = threading.Event()
    watch.do(lambda _gallery: done.set())
    slow.may_pass.release(1)
    assert done.wait(PROMISED)
    slow.may_pass.release(10)
    assert received.until_people("P0", "P1", "P2", "P3", "P4")


def test_a_look_counts_soon_and_no_more_once_it_is_undone(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    undone = threading.Event()
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people()
    watch.do(lambda gallery: filing.add_look(gallery.folder, "Ada", look(RED)), on_undo=undone.set)
    assert received.until_people("Ada")
    assert watch.changes.undo == Message.of("added-pictures", pictures=1, person="Ada")
    watch.do(lambda gallery: filing.add_denied_look(gallery.folder, "Ada", look(GREEN)))
    assert received.until(lambda: received.all[-1].corrections is not None)
    watch.undo()
    assert received.until(lambda: received.all[-1].corrections is None)
    assert not undone.is_set()
    watch.undo()
    assert received.until_people()
    assert undone.wait(PROMISED)
    assert not (folder / "Ada").exists()


def test_who_is_renamed_by_hand_is_told_once(folder: Path, received: Received, notices: Notices) -> None:
    told: list[tuple[str, str]] = []
    watch = GalleryWatch(
        folder, templates_ready=received, notices=notices, on_rename=lambda old, new: told.append((old, new))
    )
    write(folder / "Ada" / "1.png", square(RED))
    watch.use(SquareEnroller(), 3)
    watch.start()
    assert received.until_people("Ada")
    (folder / "Ada").rename(folder / "Ada Lovelace")
    assert received.until_people("Ada Lovelace")
    assert watch.stop(5.0) == ()
    assert told == [("Ada", "Ada Lovelace")]


def _unplugged(_folder: Path, _former: object = None) -> None:
    raise OSError(5, "Input/output error")


def test_a_dragged_threshold_is_written_once_and_is_no_reason_to_look(
    watch: GalleryWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    scans: list[object] = []
    monkeypatch.setattr(watch, "_scan", lambda *of: scans.append(of))
    written: list[float] = []
    saved = threading.Event()

    def set_threshold(_key: str, value: float, **_about: object) -> None:
        written.append(value)
        saved.set()

    monkeypatch.setattr(watch._gallery.decisions, "set_threshold", set_threshold)
    watch._pause = 60.0
    watch.start()
    for step in range(200):
        watch.remember_threshold("colours@1", step / 1000)
    assert saved.wait(PROMISED)
    assert written == [0.199]
    assert scans == []
    watch.remember_threshold("colours@1", 0.5)
    assert watch.stop(PROMISED) == ()
    assert written == [0.199, 0.5], "the end waits for no rest"


def test_a_repaired_index_becomes_a_notice_that_stays(
    watch: GalleryWatch, folder: Path, received: Received, notices: Notices
) -> None:
    write(folder / "Ada.png", square(RED))
    (folder / ".rollcall").mkdir()
    (folder / ".rollcall" / "index.sqlite").write_bytes(b"no database" * 999)
    watch.start()
    watch.use(SquareEnroller(), 3)
    assert received.until_people("Ada", timeout=PATIENCE)
    write(folder / "Bea.png", square(BLUE))
    assert received.until_people("Ada", "Bea", timeout=PATIENCE)
    (notice,) = notices.all()
    assert live_text(notice.message).startswith("The index of the gallery was damaged and has been replaced")
