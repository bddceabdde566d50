from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from storage.files import filing, rearranging
from storage.files.moving import Change
from storage.gallery.gallery import Gallery
from tests.fakes import GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, square, write, write_text

NOW = LONG_AGO + 3600


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    return tmp_path / "inbox"


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    return Gallery(tmp_path / "gallery")


def files_in(gallery: Gallery) -> set[str]:
    return {each.relative_to(gallery.folder).as_posix() for each in gallery.folder.rglob("*") if each.is_file()}


def place_of(gallery: Gallery, change: Change) -> Path:
    """The folder with a time for its name, to which removed pictures went."""
    (place,) = {gallery.folder.joinpath(*move.target.split("/")[:3]) for move in change.moves}
    return place


def test_pictures_are_copied_into_the_persons_folder(gallery: Gallery, inbox: Path) -> None:
    source = write(inbox / "party.png", square(RED))
    (filed,) = filing.add_pictures(gallery.folder, "  Ada Lovelace ", [source])
    assert (filed.path, filed.problem) == ("Ada Lovelace/party.png", None)
    assert (gallery.folder / "Ada Lovelace" / "party.png").read_bytes() == source.read_bytes()
    assert files_in(gallery) == {"Ada Lovelace/party.png"}
    assert gallery.update(SquareEnroller(), "colours@1").added == ("Ada Lovelace/party.png",)


def test_names_stay_unique_and_the_same_picture_is_not_added_twice(gallery: Gallery, inbox: Path) -> None:
    first, second = write(inbox / "a" / "1.png", square(RED)), write(inbox / "b" / "1.png", square(RED))
    filed = filing.add_pictures(gallery.folder, "Ada", [first, second, first])
    assert [each.path for each in filed] == ["Ada/1.png", "Ada/1 (2).png", None]
    assert filed[2].problem == Message.of("already-there", name="1.png")


def test_the_single_picture_beside_the_folder_stays(gallery: Gallery, inbox: Path) -> None:
    write(gallery.folder / "Ada.png", square(RED))
    filing.add_pictures(gallery.folder, "Ada", [write(inbox / "1.png", square(RED))])
    assert files_in(gallery) == {"Ada.png", "Ada/1.png"}


def test_an_existing_folder_is_used_however_its_name_is_composed(gallery: Gallery, inbox: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "Zoë")
    write(gallery.folder / decomposed / "1.png", square(RED))
    filing.add_pictures(gallery.folder, "Zoë", [write(inbox / "2.png", square(RED))])
    assert files_in(gallery) == {f"{decomposed}/1.png", f"{decomposed}/2.png"}


def test_a_file_that_is_no_picture_stays_out_and_the_others_go_in(gallery: Gallery, inbox: Path) -> None:
    bad, good = write_text(inbox / "list.jpg", "no"), write(inbox / "1.png", square(RED))
    filed = filing.add_pictures(gallery.folder, "Ada", [bad, inbox / "none.png", good])
    assert [each.path for each in filed] == [None, None, "Ada/1.png"]
    assert filed[0].problem == Message.of("unreadable", cause="unsupported")
    assert filed[1].problem == Message.of("unreadable", cause="missing")
    assert files_in(gallery) == {"Ada/1.png"}


def test_a_picture_without_a_pictures_ending_gets_one(gallery: Gallery, inbox: Path) -> None:
    source = write(inbox / "1.png", square(RED))
    hidden = source.rename(inbox / ".blob")
    (filed,) = filing.add_pictures(gallery.folder, "Ada", [hidden])
    assert filed.path == "Ada/picture.png"
    other = write(inbox / "2.png", square(RED)).rename(inbox / "image.tmp")
    (filed,) = filing.add_pictures(gallery.folder, "Ada", [other])
    assert filed.path == "Ada/image.tmp.png"
    assert len(gallery.update(SquareEnroller(), "colours@1").added) == 2


def test_where_nothing_was_copied_no_folder_stays(
    gallery: Gallery, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = write(inbox / "1.png", square(RED))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        (filed,) = filing.add_pictures(gallery.folder, "Ada", [good])
        assert filed.path is None
        assert not gallery.folder.exists()
        (gallery.folder / "Ada").mkdir(parents=True)
        filing.add_pictures(gallery.folder, "Ada", [good])
        filing.add_pictures(gallery.folder, "Bob", [good])
    assert [each.name for each in gallery.folder.iterdir()] == ["Ada"]  # which was there before


def test_a_disk_that_fills_leaves_no_half_picture(
    gallery: Gallery, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    (filed,) = filing.add_pictures(gallery.folder, "Ada", [write(inbox / "1.png", square(RED))])
    assert filed.problem is not None
    assert (filed.problem.code, filed.problem["error"]) == ("not-copied", "No space left on device")
    assert files_in(gallery) == set()


@pytest.mark.parametrize("person", ["", "a/b", "../Ada", "nul", "Ada."])
def test_impossible_names_are_refused(gallery: Gallery, inbox: Path, person: str) -> None:
    with pytest.raises(UsageError):
        filing.add_pictures(gallery.folder, person, [write(inbox / "1.png", square(RED))])
    assert not gallery.folder.exists()


def test_removing_a_person_moves_every_picture_and_forgets_the_templates(gallery: Gallery) -> None:
    write(gallery.folder / "Ada.png", square(RED))
    write(gallery.folder / "Ada" / "1.png", square(RED))
    write_text(gallery.folder / "Ada" / "notes.txt", "kept")
    write(gallery.folder / "Bob" / "1.png", square(GREEN))
    gallery.update(SquareEnroller(), "colours@1", now=NOW)
    place = place_of(gallery, rearranging.remove_person(gallery.folder, "Ada", now=NOW))
    assert place.parent == gallery.folder / ".rollcall" / "removed"
    assert sorted(each.relative_to(place).as_posix() for each in place.rglob("*.png")) == ["Ada.png", "Ada/1.png"]
    assert (gallery.folder / "Ada" / "notes.txt").is_file()
    gallery.update(SquareEnroller(), "colours@1", now=NOW)
    assert gallery.templates("colours@1", 3).people == ("Bob",)
    again = place_of(gallery, rearranging.remove_person(gallery.folder, "Bob", now=NOW))
    assert again != place
    assert not (gallery.folder / "Bob").exists()


def test_one_picture_can_be_removed(gallery: Gallery) -> None:
    write(gallery.folder / "Ada" / "1.png", square(RED))
    write(gallery.folder / "Ada" / "2.png", square(RED))
    place = place_of(gallery, rearranging.remove_picture(gallery.folder, "Ada/1.png", now=NOW))
    assert (place / "Ada" / "1.png").is_file()
    assert (gallery.folder / "Ada" / "2.png").is_file()


def test_removing_what_is_not_there_or_cannot_be_moved_is_said(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError, match="no picture of 'Ada'"):
        rearranging.remove_person(gallery.folder, "Ada")
    with pytest.raises(UsageError, match=r"no picture '\.\./x\.png'"):
        rearranging.remove_picture(gallery.folder, "../x.png")
    write(gallery.folder / "Ada.png", square(RED))

    def refused(*_paths: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("storage.files.moving.renamed", refused)
    with pytest.raises(RollcallError, match="could not be moved"):
        rearranging.remove_person(gallery.folder, "Ada")
    assert (gallery.folder / "Ada.png").is_file()
