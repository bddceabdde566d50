"""Renaming, merging, moving and setting aside: files go as a whole, nothing is overwritten, all of it can be undone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path

import pytest

from recognition.errors import RollcallError, UsageError
from recognition.message import Message
from storage.files import filing, rearranging, trash
from storage.files.exclusive_rename import renamed
from storage.files.moving import Change
from storage.gallery.gallery import Gallery
from storage.gallery.people import Person
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import LONG_AGO, SquareEnroller, look, square, write, write_text

NOW = LONG_AGO + 3600
KEY = "colours@1"


@pytest.fixture
def gallery(tmp_path: Path) -> Gallery:
    folder = tmp_path / "gallery"
    write(folder / "Ada.png", square(RED))
    write(folder / "Ada" / "1.png", square(RED))
    write(folder / "Ada" / "2.png", square(RED))
    write_text(folder / "Ada" / "notes.txt", "met in London")
    write(folder / "Bob" / "1.png", square(GREEN))
    return Gallery(folder)


def files_in(gallery: Gallery) -> set[str]:
    """All but the index."""
    everything = (each.relative_to(gallery.folder).as_posix() for each in gallery.folder.rglob("*") if each.is_file())
    return {each for each in everything if not each.startswith(".rollcall/index")}


def contents(gallery: Gallery) -> dict[str, bytes]:
    return {path: (gallery.folder / path).read_bytes() for path in files_in(gallery)}


def test_renaming_takes_the_file_the_folder_and_what_lies_in_it_along(gallery: Gallery) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    change = rearranging.rename(gallery.folder, "Ada", " Ada Lovelace ")
    assert change.message == Message.of("renamed", person="Ada", name="Ada Lovelace")
    assert files_in(gallery) == {
        "Ada Lovelace.png",
        "Ada Lovelace/1.png",
        "Ada Lovelace/2.png",
        "Ada Lovelace/notes.txt",
        "Bob/1.png",
        ".rollcall/not/Ada Lovelace/seen.jpg",
    }
    assert not (gallery.folder / "Ada").exists()


def test_renaming_costs_no_reading_and_says_who_it_was(gallery: Gallery) -> None:
    enroller = SquareEnroller()
    gallery.update(enroller, KEY, now=NOW)
    rearranging.rename(gallery.folder, "Ada", "Ada Lovelace")
    assert gallery.update(enroller, KEY, now=NOW).renamed == (("Ada", "Ada Lovelace"),)
    assert enroller.seen == 4
    assert gallery.update(enroller, KEY, now=NOW).renamed == ()


def test_names_in_decomposed_unicode_are_one_folder_after_it(gallery: Gallery) -> None:
    for form in ("NFC", "NFD"):
        write(gallery.folder / unicodedata.normalize(form, "Zoë") / "1.png", square(BLUE))
    rearranging.rename(gallery.folder, "Zoë", "Zoë Müller")
    assert {each for each in files_in(gallery) if each.startswith("Z")} == {"Zoë Müller/1.png", "Zoë Müller/1 (2).png"}


def test_a_change_of_case_alone_is_a_new_name(gallery: Gallery) -> None:
    rearranging.rename(gallery.folder, "Ada", "ADA")
    assert {"ADA.png", "ADA/1.png", "ADA/2.png"} <= files_in(gallery)
    assert [each.name for each in people(gallery)] == ["ADA", "Bob"]


def test_a_change_of_case_alone_where_the_system_takes_both_for_one(
    gallery: Gallery, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows and macOS: the new name is there already, and is the same file."""
    there = {"ADA": "Ada", "ADA.png": "Ada.png"}
    samefile = Path.samefile

    def real(path: Path) -> Path:
        return path.with_name(there.get(path.name, path.name)) if path.parent == gallery.folder else path

    monkeypatch.setattr(Path, "samefile", lambda self, other: samefile(real(self), real(Path(other))))
    monkeypatch.setattr(
        "storage.files.moving.renamed", lambda source, target: not real(target).exists() and renamed(source, target)
    )
    change = rearranging.rename(gallery.folder, "Ada", "ADA")
    assert len(change.moves) == 2
    monkeypatch.undo()
    assert {"ADA.png", "ADA/1.png", "ADA/2.png"} <= files_in(gallery)


def test_nobody_is_renamed_to_somebody_else_or_to_nothing(gallery: Gallery) -> None:
    before = contents(gallery)
    for person, name, words in (
        ("Ada", "Bob", "somebody called Bob already"),
        ("Ada", "Ada", "called that already"),
        ("Eve", "Cleo", "no picture of 'Eve'"),
        ("Ada", "a/b", "cannot be a folder's name"),
        ("Ada", "", "needs a name"),
    ):
        with pytest.raises(UsageError, match=words):
            rearranging.rename(gallery.folder, person, name)
    assert contents(gallery) == before


def test_a_folder_that_is_there_without_pictures_is_used(gallery: Gallery) -> None:
    write_text(gallery.folder / "Cleo" / "notes.txt", "wanted to send photos")
    rearranging.rename(gallery.folder, "Ada", "Cleo")
    assert {each for each in files_in(gallery) if not each.startswith("Bob")} == {
        "Cleo.png",
        "Cleo/1.png",
        "Cleo/2.png",
        "Cleo/notes.txt",
        "Cleo/notes (2).txt",
    }


def test_merging_overwrites_nothing(gallery: Gallery) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    filing.add_denied_look(gallery.folder, "Bob", look(GREEN))
    bobs = (gallery.folder / "Bob" / "1.png").read_bytes()
    change = rearranging.merge(gallery.folder, "Ada", "Bob")
    assert change.message == Message.of("merged", person="Ada", into="Bob")
    assert files_in(gallery) == {
        "Ada/notes.txt",
        "Bob/1.png",
        "Bob/1 (2).png",
        "Bob/2.png",
        "Bob/Ada.png",
        ".rollcall/not/Bob/seen.jpg",
        ".rollcall/not/Bob/seen (2).jpg",
    }
    assert (gallery.folder / "Bob" / "1.png").read_bytes() == bobs
    assert [each.name for each in people(gallery)] == ["Bob"]


@pytest.mark.parametrize(("person", "into"), [("Ada", "Ada"), ("Ada", "Eve"), ("Eve", "Ada")])
def test_only_two_who_are_there_are_merged(gallery: Gallery, person: str, into: str) -> None:
    with pytest.raises(UsageError):
        rearranging.merge(gallery.folder, person, into)


def test_pictures_are_moved_to_somebody_else_who_may_be_new(gallery: Gallery) -> None:
    rearranging.move_pictures(gallery.folder, ["Ada/1.png", "Ada.png", "Ada/1.png"], "Grace Hopper")
    assert {"Grace Hopper/1.png", "Grace Hopper/Ada.png", "Ada/2.png"} <= files_in(gallery)
    change = rearranging.move_pictures(gallery.folder, ["Bob/1.png", "Grace Hopper/1.png"], "Grace Hopper")
    assert change.message == Message.of("moved", pictures=1, person="Grace Hopper")
    assert "Grace Hopper/1 (2).png" in files_in(gallery)
    assert not (gallery.folder / "Bob").exists()
    with pytest.raises(UsageError, match="Grace Hopper's already"):
        rearranging.move_pictures(gallery.folder, ["Grace Hopper/1.png"], "Grace Hopper")
    with pytest.raises(UsageError, match=r"no picture 'Ada/7\.png'"):
        rearranging.move_pictures(gallery.folder, ["Ada/2.png", "Ada/7.png"], "Bob")
    with pytest.raises(UsageError):
        rearranging.move_pictures(gallery.folder, [], "Bob")
    assert "Ada/2.png" in files_in(gallery)


def test_what_is_set_aside_can_be_told_by_a_person_and_brought_back(gallery: Gallery) -> None:
    before = contents(gallery)
    rearranging.set_aside(gallery.folder, ["Ada/1.png"], trash.typed_reason("The face is\nblurred."), now=NOW)
    rearranging.set_aside(gallery.folder, ["Ada.png", "Bob/1.png"], now=NOW + 60)
    assert [each.name for each in people(gallery)] == ["Ada"]
    later, alone, first = trash.stored(gallery.folder)
    assert (first.person, first.at, first.why) == ("Ada", NOW, Message.of("text", text="The face is blurred."))
    assert (later.person, alone.person, later.why) == ("Ada", "Bob", None)
    why = (gallery.folder / first.path).parents[1] / "why.json"
    assert trash.restore(gallery.folder, first.path).message == Message.of("restored", pictures=1, people=("Ada",))
    assert not why.parent.exists()
    both = trash.restore(gallery.folder, later.path, alone.path)
    assert both.message == Message.of("restored", pictures=2, people=("Ada", "Bob"))
    assert contents(gallery) == before
    assert trash.stored(gallery.folder) == ()
    with pytest.raises(UsageError, match="to restore"):
        trash.restore(gallery.folder, first.path)


def test_the_reason_that_a_former_version_wrote_is_read_and_goes_with_its_pictures(gallery: Gallery) -> None:
    rearranging.set_aside(gallery.folder, ["Ada/1.png"], now=NOW)
    (first,) = trash.stored(gallery.folder)
    why = (gallery.folder / first.path).parents[1] / "why.txt"
    why.write_text("The face is blurred.\n\nTo bring these pictures back: ...\n", encoding="utf-8")
    (first,) = trash.stored(gallery.folder)
    assert first.why == Message.of("text", text="The face is blurred.")
    trash.restore(gallery.folder, first.path)
    assert not why.parent.exists()


def test_what_comes_back_where_a_name_is_taken_gets_another_and_stays_the_same_persons(gallery: Gallery) -> None:
    rearranging.set_aside(gallery.folder, ["Ada.png", "Ada/1.png"], now=NOW)
    write(gallery.folder / "Ada.png", square(BLUE))
    write(gallery.folder / "Ada" / "1.png", square(BLUE))
    trash.restore(gallery.folder, *(each.path for each in trash.stored(gallery.folder)))
    assert {each.name: len(each.pictures) for each in people(gallery)} == {"Ada": 5, "Bob": 1}
    assert {"Ada/Ada.png", "Ada/1 (2).png"} <= files_in(gallery)


def test_two_things_stored_in_one_second_lie_apart(gallery: Gallery) -> None:
    rearranging.remove_picture(gallery.folder, "Ada/1.png", now=NOW)
    rearranging.remove_picture(gallery.folder, "Ada/2.png", now=NOW)
    first, second = trash.stored(gallery.folder)
    assert Path(first.path).parents[1] != Path(second.path).parents[1]
    assert first.at == second.at == NOW


@pytest.fixture(params=["in one step", "the name first"])
def _way_of_moving(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a disk that cannot move without overwriting, too."""
    if request.param == "the name first":
        monkeypatch.setattr("storage.files.exclusive_rename._system_rename", lambda: None)


CHANGES: dict[str, Callable[[Gallery], Change]] = {
    "rename": lambda gallery: rearranging.rename(gallery.folder, "Ada", "Ada Lovelace"),
    "merge": lambda gallery: rearranging.merge(gallery.folder, "Ada", "Bob"),
    "merge the other way": lambda gallery: rearranging.merge(gallery.folder, "Bob", "Ada"),
    "move": lambda gallery: rearranging.move_pictures(gallery.folder, ["Ada/1.png", "Ada.png"], "Bob"),
    "move to somebody new": lambda gallery: rearranging.move_pictures(gallery.folder, ["Bob/1.png"], "Eve"),
    "set aside": lambda gallery: rearranging.set_aside(gallery.folder, ["Ada/1.png", "Bob/1.png"], Message("blurred")),
    "remove": lambda gallery: rearranging.remove_person(gallery.folder, "Bob"),
    "remove one": lambda gallery: rearranging.remove_picture(gallery.folder, "Ada.png"),
}


@pytest.mark.usefixtures("_way_of_moving")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_undoing_brings_every_file_back_to_where_it_was(gallery: Gallery, change: Callable[[Gallery], Change]) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    before, folders = contents(gallery), sorted(each for each in gallery.folder.rglob("*") if each.is_dir())
    done = change(gallery)
    assert contents(gallery) != before
    undone = rearranging.undo(gallery.folder, done)
    assert undone.message.get("undone") == 1
    assert contents(gallery) == before
    rearranging.undo(gallery.folder, undone)
    again = {path: content for path, content in contents(gallery).items() if not path.endswith("why.json")}
    assert sorted(again.values()) == sorted(before.values())
    rearranging.undo(gallery.folder, done)
    assert contents(gallery) == before
    assert [each for each in folders if not each.is_dir()] == []


@pytest.mark.usefixtures("_way_of_moving")
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_undoing_overwrites_nothing_that_came_meanwhile(gallery: Gallery, change: Callable[[Gallery], Change]) -> None:
    before = contents(gallery)
    done = change(gallery)
    for path in before:
        if not (gallery.folder / path).exists():
            write_text(gallery.folder / path, "came meanwhile")
    rearranging.undo(gallery.folder, done)
    after = list(contents(gallery).values())
    assert all(content in after for content in before.values())


def test_what_is_elsewhere_by_now_is_not_undone_and_said(gallery: Gallery) -> None:
    done = rearranging.move_pictures(gallery.folder, ["Bob/1.png"], "Eve")
    (gallery.folder / "Eve" / "1.png").unlink()
    with pytest.raises(UsageError, match="cannot be undone"):
        rearranging.undo(gallery.folder, done)
    assert not (gallery.folder / "Bob").exists()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
@pytest.mark.parametrize("fails_at", [0, 1])
def test_a_move_that_fails_in_the_middle_leaves_everything_as_it_was(
    gallery: Gallery, change: Callable[[Gallery], Change], fails_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    filing.add_denied_look(gallery.folder, "Ada", look(BLUE))
    done = change(gallery)
    moved = len(done.moves)
    rearranging.undo(gallery.folder, done)
    before, count = contents(gallery), 0

    def failing(source: Path, target: Path) -> bool:
        nonlocal count
        if count == fails_at:
            count += 1
            raise PermissionError(13, "Permission denied")
        done = renamed(source, target)
        count += done
        return done

    with monkeypatch.context() as patched:
        patched.setattr("storage.files.moving.renamed", failing)
        raises = pytest.raises(RollcallError, match="could not be moved") if fails_at < moved else nullcontext()
        with raises:
            change(gallery)
    assert (contents(gallery) == before) is (fails_at < moved)


_MOVE = """
import sys
from pathlib import Path
from storage.files import moving, rearranging

moves, real = int(sys.argv[2]), moving.renamed

def renamed(source, target):
    global moves
    if moves == 0:
        print("half", flush=True)
        sys.stdin.read()
    moves -= 1
    return real(source, target)

moving.renamed = renamed
eval(f"rearranging.{sys.argv[3]}", {"rearranging": rearranging, "folder": Path(sys.argv[1])})
"""


@pytest.mark.parametrize("moves", [0, 1])
@pytest.mark.parametrize(
    "work", ["rename(folder, 'Ada', 'Eve')", "merge(folder, 'Ada', 'Bob')", "remove_person(folder, 'Ada')"]
)
def test_being_killed_in_the_middle_loses_no_picture(gallery: Gallery, work: str, moves: int) -> None:
    before = contents(gallery)
    process = subprocess.Popen(
        [sys.executable, "-c", _MOVE, str(gallery.folder), str(moves), work],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "half\n"
        os.kill(process.pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        process.wait(30)
    assert sorted(contents(gallery).values()) == sorted(before.values()), "each is either here or there, and once"


def people(gallery: Gallery) -> tuple[Person, ...]:
    gallery.survey()
    return gallery.people()
