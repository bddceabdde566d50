"""People who are renamed, removed and brought back by hand keep what was chosen and said of them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from storage.files import filing, rearranging
from storage.gallery.gallery import Gallery
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import SquareEnroller, look, square, write
from tests.storage.gallery.colours import KEY, NOW, people_of


def test_what_is_removed_and_brought_back_counts_again(folder: Path, enroller: SquareEnroller) -> None:
    write(folder / "Ada.png", square(RED))
    write(folder / "Bob.png", square(GREEN))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    change = rearranging.remove_person(gallery.folder, "Ada", now=NOW)
    gallery.update(enroller, KEY, now=NOW)
    rearranging.undo(gallery.folder, change, now=NOW)
    assert gallery.update(enroller, KEY, now=NOW).added == ("Ada.png",)
    assert people_of(gallery) == ("Ada", "Bob")


def test_what_another_window_took_for_forgotten_is_read_again(folder: Path, enroller: SquareEnroller) -> None:
    path = write(folder / "Ada.png", square(RED))
    gallery, other = Gallery(folder), Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    path.rename(folder.parent / "away.png")
    other.update(enroller, KEY, now=NOW)
    (folder.parent / "away.png").rename(path)
    write(folder / "Bob.png", square(GREEN))
    gallery.update(enroller, KEY, now=NOW)
    gallery.templates(KEY, 3)
    gallery.update(enroller, KEY, now=NOW)
    assert people_of(gallery) == ("Ada", "Bob")


@pytest.mark.parametrize("together", [True, False], ids=["at once", "gone first"])
def test_who_is_renamed_by_hand_is_followed_with_what_was_chosen_and_said(
    folder: Path, enroller: SquareEnroller, together: bool
) -> None:
    for number in range(3):
        write(folder / "Ada" / f"{number}.png", square(RED))
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    gallery.set_key_picture("Ada", "Ada/2.png")
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    gallery.update(enroller, KEY, now=NOW)
    (folder / "Ada").rename(folder.parent / "away")
    if not together:
        assert gallery.update(enroller, KEY, now=NOW).renamed == ()
    (folder.parent / "away").rename(folder / "Ada Lovelace")
    assert gallery.update(enroller, KEY, now=NOW + 1).renamed == (("Ada", "Ada Lovelace"),)
    for moment in (2, 3):  # the moved look is a new file, which must lie still first
        gallery.update(enroller, KEY, now=NOW + moment)
    (person,) = gallery.people()
    assert (person.name, person.key_picture) == ("Ada Lovelace", "Ada Lovelace/2.png")
    corrected = gallery.templates(KEY, 3).corrections
    assert corrected is not None
    assert corrected.denied_people == ("Ada Lovelace",)


def test_who_was_renamed_while_nothing_ran_is_followed_even_after_a_listing(
    folder: Path, enroller: SquareEnroller
) -> None:
    write(folder / "Ada.png", square(RED))
    Gallery(folder).update(enroller, KEY, now=NOW)
    (folder / "Ada.png").rename(folder / "Ada Lovelace.png")
    Gallery(folder).survey()
    gallery = Gallery(folder)
    gallery.survey()
    assert gallery.update(enroller, KEY, now=NOW).renamed == (("Ada", "Ada Lovelace"),)
    assert Gallery(folder).update(enroller, KEY, now=NOW).renamed == ()


def test_who_only_left_or_left_pictures_with_two_is_not_renamed(folder: Path, enroller: SquareEnroller) -> None:
    for number in range(2):
        write(folder / "Ada" / f"{number}.png", square(RED))
    shared = write(folder / "Eve.png", square(GREEN))
    shutil.copy2(shared, folder / "Bob.png")
    gallery = Gallery(folder)
    gallery.update(enroller, KEY, now=NOW)
    shared.unlink()
    assert gallery.update(enroller, KEY, now=NOW).renamed == (), "Bob had that picture before"
    for number, person in enumerate(("Cleo", "Dora")):
        (folder / person).mkdir()
        (folder / "Ada" / f"{number}.png").rename(folder / person / "1.png")
    assert gallery.update(enroller, KEY, now=NOW).renamed == ()
    (folder / "Bob.png").unlink()
    gallery.update(enroller, KEY, now=NOW)
    gallery.update(enroller, KEY, now=NOW + 60)
    write(folder / "Frank.png", square(GREEN))
    assert gallery.update(enroller, KEY, now=NOW + 120).renamed == ()
