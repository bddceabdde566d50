"""A gallery that is kept up change by change answers as one that looks at everything for the first time."""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recognition.message import Message
from storage.files.gallery_folder import scan, scan_again
from storage.gallery import folder_scan
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, look, square, write, write_text

KEY = "colours@1"
LATER = LONG_AGO + 1e8
PEOPLE = ("Ada", "Bob", "Cleo", "Zoë", "Eve")


class World:
    """Somebody who changes the folder at random, and says which files that were."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.chance = random.Random(seed)
        self.touched: set[str] = set()
        self.time = LONG_AGO

    def change(self) -> str:
        work = self.chance.choice((self.add, self.add, self.remove, self.overwrite, self.copy, self.move, self.spoil))
        work()
        return work.__name__

    def files(self) -> list[str]:
        return sorted(scan(self.folder).files)

    def some_place(self) -> str:
        person, number = self.chance.choice(PEOPLE), self.chance.randrange(4)
        return self.chance.choice((f"{person}.png", f"{person}/{number}.png", f".rollcall/not/{person}/{number}.png"))

    def write(self, path: str, image_of: tuple[int, int, int] | None) -> None:
        self.time += 1
        write(self.folder / path, square(image_of), at=self.time)
        self.touched.add(path)

    def add(self) -> None:
        self.write(self.some_place(), self.chance.choice((RED, GREEN, BLUE, None)))

    def overwrite(self) -> None:
        if self.files():
            self.write(self.chance.choice(self.files()), self.chance.choice((RED, BLUE)))

    def remove(self) -> None:
        if self.files():
            path = self.chance.choice(self.files())
            (self.folder / path).unlink()
            self.touched.add(path)

    def copy(self) -> None:
        """The same content under another name."""
        if self.files():
            source, target = self.chance.choice(self.files()), self.some_place()
            if source != target:
                (self.folder / target).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(self.folder / source, self.folder / target)
                self.touched.add(target)

    def move(self) -> None:
        if self.files():
            source, target = self.chance.choice(self.files()), self.some_place()
            (self.folder / target).parent.mkdir(parents=True, exist_ok=True)
            os.replace(self.folder / source, self.folder / target)
            self.touched.update((source, target))

    def spoil(self) -> None:
        path = self.some_place()
        self.time += 1
        write_text(self.folder / path, "no picture", at=self.time)
        self.touched.add(path)


@pytest.mark.parametrize("seed", range(6))
def test_after_any_changes_it_is_as_if_it_were_new(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "gallery"
    world, kept, enroller = World(folder, seed), Gallery(folder), SquareEnroller()
    now = LATER
    world.add()
    kept.update(enroller, KEY, now=now)
    for _ in range(25):
        done = [world.change() for _ in range(world.chance.randrange(1, 4))]
        only = world.chance.choice((None, frozenset(world.touched)))
        world.touched.clear()
        # What was looked at before is read at once when it changed long ago; what is gone leaves at once.
        now += 10
        kept.update(enroller, KEY, only=only, now=now)
        assert kept.update(enroller, KEY, only=(), now=now + 5).waiting == ()
        fresh, other = Gallery(folder), SquareEnroller()
        fresh.update(other, KEY, now=now + 5)
        assert other.seen == 0, f"after {done}: all is in the index"
        assert kept.people() == fresh.people(), f"after {done}"
        assert kept.refused() == fresh.refused()
        if world.chance.random() < 0.3 and kept.people():
            person = world.chance.choice(kept.people())
            kept.set_key_picture(person.name, world.chance.choice((None, person.pictures[-1].path)))
            chosen = Gallery(folder)
            chosen.update(other, KEY, now=now + 5)
            assert kept.people() == chosen.people()
        ours, theirs = kept.templates(KEY, 3), fresh.templates(KEY, 3)
        assert ours.people == theirs.people
        assert np.array_equal(ours.vectors, theirs.vectors)
        assert (ours.corrections is None) == (theirs.corrections is None)
        if ours.corrections is not None and theirs.corrections is not None:
            assert np.array_equal(ours.corrections.denied, theirs.corrections.denied)
            assert ours.corrections.denied_people == theirs.corrections.denied_people


def test_of_whom_nothing_changed_is_the_very_same_object(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    for name in ("Ada", "Bob", "Cleo"):
        write(folder / f"{name}.png", square(RED))
    gallery, enroller = Gallery(folder), SquareEnroller()
    gallery.update(enroller, KEY, now=LATER)
    before = gallery.people()
    assert gallery.people() is before
    shutil.copy2(folder / "Ada.png", folder / "Bob" if (folder / "Bob").exists() else folder / "Dora.png")
    gallery.update(enroller, KEY, now=LATER + 10)
    gallery.update(enroller, KEY, now=LATER + 20)
    after = {person.name: person for person in gallery.people()}
    assert [after[person.name] is person for person in before] == [False, True, True]
    assert after["Ada"].pictures[0].notes == (Message.of("also-filed-under", people="Dora"),)
    (folder / "Dora.png").unlink()
    gallery.update(enroller, KEY, now=LATER + 30)
    assert gallery.people() == before


def test_a_template_that_was_made_anew_takes_the_place_of_the_former(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    for name, colour in (("Ada", RED), ("Bob", GREEN)):
        write(folder / f"{name}.png", square(colour))
    gallery = Gallery(folder)
    gallery.update(SquareEnroller(), KEY, now=LATER)
    before = gallery.templates(KEY, 3).vectors.copy()

    class Turned(SquareEnroller):
        def template(self, image):  # type: ignore[no-untyped-def]
            made = super().template(image)
            return replace(made, vector=-made.vector)

    gallery.forget_readings()
    gallery.update(Turned(), KEY, now=LATER + 10)
    assert np.array_equal(gallery.templates(KEY, 3).vectors, -before)


def test_only_the_files_that_were_named_are_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gallery"
    for name in ("Ada", "Bob"):
        write(folder / f"{name}.png", square(RED))
    gallery, enroller = Gallery(folder), SquareEnroller()
    gallery.update(enroller, KEY, now=LATER)
    write(folder / "Cleo.png", square(BLUE))
    write(folder / "Dora" / "1.png", square(BLUE))
    (folder / "Bob.png").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(folder_scan, "scan", lambda *_: pytest.fail("everything was looked at"))
        gallery.update(enroller, KEY, only=["Dora/1.png", "nobody.png"], now=LATER + 10)
        update = gallery.update(enroller, KEY, only=(), now=LATER + 20)
    assert update.waiting == ()
    assert [person.name for person in gallery.people()] == ["Ada", "Bob", "Dora"]
    gallery.update(enroller, KEY, now=LATER + 30)
    gallery.update(enroller, KEY, now=LATER + 40)
    assert [person.name for person in gallery.people()] == ["Ada", "Cleo", "Dora"]


def test_a_gallery_that_went_away_is_noticed_whatever_was_named(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", square(RED))
    gallery, enroller = Gallery(folder), SquareEnroller()
    gallery.update(enroller, KEY, now=LATER)
    shutil.rmtree(folder)
    assert gallery.update(enroller, KEY, only=(), now=LATER + 10).removed == ("Ada.png",)


@pytest.mark.parametrize(
    "path", ["Zoë.png", "Ada Lovelace/1.png", ".rollcall/not/Zoë/1.png", ".rollcall/ignored/1.png"]
)
def test_looking_again_finds_a_file_as_looking_at_all_does(tmp_path: Path, path: str) -> None:
    folder = tmp_path / "gallery"
    write(folder / "Bob.png", square(RED))
    before = scan(folder)
    write(folder / path, look(RED).image)
    after = scan(folder, before)
    assert scan_again(folder, before, [path]) == after
    assert after.files["Bob.png"] is before.files["Bob.png"]
    assert scan_again(folder, after, [path]).files[path] is after.files[path]
    (folder / path).unlink()
    assert scan_again(folder, after, [path, "../outside.png", "Bob.png/x"]) == before
