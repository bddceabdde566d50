"""A gallery whose pictures are looked into several at a time is the one that was read picture by picture."""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import pytest

from realtime.parallel_map import parallel_map
from recognition.enrolment.still import Enrolled
from recognition.errors import RollcallError
from recognition.types import Image
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write, write_text

KEY = "colours@1"
NOW = LONG_AGO + 1000


class ManyHanded(SquareEnroller):
    """Counts right when it is asked from several threads, and notes which they were."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[int] = set()
        self._counting = threading.Lock()

    def template(self, image: Image) -> Enrolled:
        with self._counting:
            self.threads.add(threading.get_ident())
            return super().template(image)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "gallery"
    for number in range(12):
        picture = square((RED, GREEN, BLUE)[number % 3] if number != 5 else None)
        write(folder / f"P{number:02d}.png", picture, at=LONG_AGO + number)
    write_text(folder / "Bob.jpg", "no picture")
    return folder


def test_the_same_people_templates_and_refusals(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    for each in folder.iterdir():
        (other / each.name).write_bytes(each.read_bytes())
    enroller, plain = ManyHanded(), SquareEnroller()
    gallery, expected = Gallery(folder), Gallery(other)
    told: list[float | None] = []
    update = gallery.update(
        enroller, KEY, now=NOW, parallel=parallel_map, progress=lambda progress: told.append(progress.fraction)
    )
    expected.update(plain, KEY, now=NOW + 1e9)
    assert (len(update.added), len(update.refused), update.remaining) == (11, 2, 0)
    assert told == sorted(told, key=lambda each: each or 0.0)
    assert enroller.seen == plain.seen == 12
    assert threading.get_ident() not in enroller.threads
    assert gallery.people() == expected.people()
    assert gallery.refused() == expected.refused()
    ours, theirs = gallery.templates(KEY, 3), expected.templates(KEY, 3)
    assert ours.people == theirs.people
    assert (ours.vectors == theirs.vectors).all()
    assert Gallery(folder).update(enroller, KEY, now=NOW, parallel=parallel_map).added == ()
    assert enroller.seen == 12


def test_what_was_begun_before_it_is_cancelled_is_kept(folder: Path) -> None:
    enroller = ManyHanded()
    asked = itertools.count()
    gallery = Gallery(folder)
    update = gallery.update(enroller, KEY, now=NOW, parallel=parallel_map, cancelled=lambda: next(asked) == 4)
    assert (len(update.added) + len(update.refused), update.remaining) == (4, 9)
    read = enroller.seen
    assert Gallery(folder).update(enroller, KEY, now=NOW, parallel=parallel_map).remaining == 0
    assert enroller.seen == 12, f"the {read} that were read before are read no second time"


def test_a_failure_that_is_not_the_pictures_fault_ends_it_and_keeps_what_was_read(folder: Path) -> None:
    class Failing(ManyHanded):
        def template(self, image: Image) -> Enrolled:
            made = super().template(image)
            if self.seen >= 6:
                raise RollcallError("The model is not there.")
            return made

    with pytest.raises(RollcallError, match="not there"):
        Gallery(folder).update(Failing(), KEY, now=NOW, parallel=parallel_map)
    enroller = ManyHanded()
    assert Gallery(folder).update(enroller, KEY, now=NOW).remaining == 0
    assert 5 <= enroller.seen < 12
