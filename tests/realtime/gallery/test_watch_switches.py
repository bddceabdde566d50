"""A switch of the embedder or a long first reading: the former templates serve, and people become known meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path

from realtime.gallery.gallery_watch import GalleryWatch
from realtime.interfaces import Notices
from recognition.enrolment.still import Enrolled
from recognition.progress import Stage
from recognition.types import Image
from tests.fakes import PATIENCE, RED
from tests.gallery_folder import SquareEnroller, square, write
from tests.realtime.gallery.received import HeldEnroller, Received


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
    assert slow.waits.wait(PATIENCE)
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
    assert slow.waits.wait(PATIENCE)
    watch.do(lambda _gallery: None)  # a command: the reading pauses for it, once those that are being read are done
    slow.may_pass.release(10)
    slow_watch.join(PATIENCE)
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
    assert received.until(lambda: bool(slow.waits.wait(PATIENCE)))
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
