"""Work that is done on the gallery's thread, and how that ends."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from recognition.enrolment.still import Enrolled
from recognition.message import Message
from recognition.types import Image
from services.messages.live import live_text
from storage.files import filing
from tests.fakes import GREEN, PATIENCE, RED
from tests.gallery_folder import SquareEnroller, look, square, write, write_text
from tests.realtime.gallery.received import HeldEnroller, Received


def test_stopping_ends_a_reading_after_the_current_pictures(folder: Path, received: Received, notices: Notices) -> None:
    for number in range(50):
        write(folder / f"P{number}.png", square(RED))

    class Slow(SquareEnroller):
        started, go_on = threading.Event(), threading.Event()

        def template(self, image: Image) -> Enrolled:
            self.started.set()
            assert self.go_on.wait(PATIENCE)
            return super().template(image)

    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    watch.use(Slow(), 3)
    watch.start()
    assert Slow.started.wait(PATIENCE)
    assert watch.stop(0.0) == ("gallery",)
    Slow.go_on.set()
    assert watch.stop(PATIENCE) == ()
    assert watch.stop(PATIENCE) == ()
    assert len(watch.view.people) < 50
    assert not [each for each in threading.enumerate() if each.name == "gallery"]


def test_it_says_when_it_is_still_busy(folder: Path, received: Received, notices: Notices) -> None:
    write(folder / "Ada.png", square(RED))
    slow = HeldEnroller()
    watch = GalleryWatch(folder, templates_ready=received, notices=notices)
    watch.use(slow, 3)
    watch.start()
    assert slow.waits.wait(PATIENCE)
    assert watch.stop(0.0) == ("gallery",)
    slow.may_pass.release()
    assert watch.stop(PATIENCE) == ()


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


def test_work_is_done_at_once_though_pictures_are_being_read(
    folder: Path, watch: GalleryWatch, received: Received
) -> None:
    for number in range(5):
        write(folder / f"P{number}.png", square(RED))
    slow = HeldEnroller(allowed=0)
    watch.use(slow, 3)
    watch.start()
    assert slow.waits.wait(PATIENCE)
    done = threading.Event()
    watch.do(lambda _gallery: done.set())
    slow.may_pass.release(1)
    assert done.wait(PATIENCE)
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
    assert undone.wait(PATIENCE)
    assert not (folder / "Ada").exists()


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
    assert saved.wait(PATIENCE)
    assert written == [0.199]
    assert scans == []
    watch.remember_threshold("colours@1", 0.5)
    assert watch.stop(PATIENCE) == ()
    assert written == [0.199, 0.5], "the end waits for no rest"
