"""People of a directory into a gallery: a second import updates, renames and sets aside."""

from __future__ import annotations

import base64
import io
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from recognition.errors import UsageError
from recognition.message import Message
from services.gallery import directory_import
from services.gallery.directory_import import DirectoryImport, PersonResult, undo_last
from services.messages.gallery_pictures import reason_text
from storage.directories.entries import Entry, Photo, PhotoKind
from storage.directories.known_ids import FILE, forget, ids_of, load, save
from storage.files import rearranging
from storage.files.gallery_folder import FileKind, scan
from storage.gallery.gallery import Gallery
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import Counting, square, write


def png(colour: tuple[int, int, int] | None) -> bytes:
    made = io.BytesIO()
    Pillow.fromarray(np.ascontiguousarray(square(colour)[..., ::-1])).save(made, "PNG")
    return made.getvalue()


def entry(id_: str, name: str, *photos: bytes) -> Entry:
    kept = tuple(Photo(PhotoKind.DATA, base64.b64encode(each).decode()) for each in photos)
    return Entry(id_, name, kept, f"line {id_}")


def run(
    gallery: Path, entries: Sequence[Entry], *, retire: bool = False, preview: bool = False
) -> dict[str, PersonResult]:
    results: list[PersonResult] = []
    work = DirectoryImport(lambda: iter(entries), gallery, Counting(), retire=retire, on_person=results.append)
    if preview:
        work.preview()
    else:
        work.run()
    return {each.name: each for each in results}


def people(gallery: Path) -> dict[str, int]:
    found = [each.person for each in scan(gallery).files.values() if each.kind is FileKind.PICTURE]
    return {each: found.count(each) for each in sorted(found)}


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    folder = tmp_path / "gallery"
    folder.mkdir()
    return folder


def test_people_come_with_templates_and_a_second_import_changes_nothing(gallery: Path) -> None:
    entries = [entry("007", "Ada", png(RED), png(RED)), entry("7", "8", png(GREEN))]
    first = run(gallery, entries)
    again = run(gallery, entries)

    assert {each.id: (each.outcome, each.pictures) for each in first.values()} == {"007": ("new", 2), "7": ("new", 1)}
    assert people(gallery) == {"8": 1, "Ada": 2}
    assert [each.outcome for each in again.values()] == ["same", "same"]
    enroller = Counting()
    Gallery(gallery).update(enroller, enroller.key, now=1e12)
    assert enroller.seen == 0, "every template is made already"


def test_a_preview_says_the_same_and_writes_nothing(gallery: Path) -> None:
    run(gallery, [entry("1", "Ada", png(RED))])
    before = {each: each.read_bytes() for each in gallery.rglob("*") if each.is_file() and "sqlite" not in each.name}
    entries = [entry("1", "Ada King", png(BLUE)), entry("2", "Eve", png(None)), entry("3", "Bob")]

    expected = run(gallery, entries, preview=True)
    assert {
        each: each.read_bytes() for each in gallery.rglob("*") if each.is_file() and "sqlite" not in each.name
    } == before
    assert run(gallery, entries) == expected
    assert [each.outcome for each in expected.values()] == ["changed", "refused", "refused"]
    assert isinstance(expected["Eve"].reasons[0], Message)
    assert reason_text(expected["Eve"].reasons[0]).startswith("No face was found")
    assert expected["Bob"].reasons == ("There is no photo.",)


def test_a_changed_name_renames_also_whom_somebody_renamed_by_hand(gallery: Path) -> None:
    photo, new = png(RED), png(RED)
    run(gallery, [entry("1", "Ada", photo)])
    rearranging.rename(gallery, "Ada", "Countess")

    result = run(gallery, [entry("1", "Ada King", photo, new)])["Ada King"]

    assert (result.outcome, result.pictures, result.reasons) == ("changed", 1, ("Called Countess before.",))
    assert people(gallery) == {"Ada King": 2}


def test_names_that_move_on_are_renamed_in_order_and_a_swap_is_refused(gallery: Path) -> None:
    photos = [png(RED), png(GREEN)]
    run(gallery, [entry("1", "Ada", photos[0]), entry("2", "Eve", photos[1])])
    run(gallery, [entry("1", "Eve", photos[0]), entry("2", "Zoe", photos[1])])
    assert load(gallery).people["1"].name == "Eve"
    assert people(gallery) == {"Eve": 1, "Zoe": 1}

    swapped = run(gallery, [entry("1", "Zoe", photos[0]), entry("2", "Eve", photos[1])])
    assert [each.outcome for each in swapped.values()] == ["refused", "refused"]
    assert "somebody else" in reason_text(swapped["Zoe"].reasons[0])


def test_two_people_of_one_name_and_two_of_one_id_are_refused(gallery: Path) -> None:
    results: list[PersonResult] = []
    entries = [entry("1", "Ada", png(RED)), entry("2", "ADA", png(GREEN)), entry("3", "X", png(BLUE)), entry("3", "Y")]
    DirectoryImport(lambda: iter(entries), gallery, Counting(), on_person=results.append).run()

    assert {each.outcome for each in results} == {"refused"}
    assert "2 entries are called Ada (1, 2)" in reason_text(results[0].reasons[0])
    assert "2 entries have the id 3" in reason_text(results[2].reasons[0])
    assert people(gallery) == {}


def test_a_name_that_another_id_has_is_never_given_a_second_face(gallery: Path) -> None:
    run(gallery, [entry("1", "Ada", png(RED))])
    result = run(gallery, [entry("2", "Ada", png(GREEN))])["Ada"]

    assert result.outcome == "refused"
    assert "known as 1 of the directory" in reason_text(result.reasons[0])
    assert people(gallery) == {"Ada": 1}


def test_somebody_registered_before_gets_an_id(gallery: Path) -> None:
    write(gallery / "Ada.png", square(RED))
    result = run(gallery, [entry("1", "ada", png(RED))])["Ada"]

    assert (result.outcome, result.pictures) == ("changed", 1)
    assert ids_of(gallery, "Ada", ()) == ["1"]


def test_who_left_is_set_aside_on_request_and_one_undo_takes_all_back(gallery: Path) -> None:
    ada, eve, bob = png(RED), png(GREEN), png(BLUE)
    write(gallery / "Guest.png", square(RED))
    run(gallery, [entry("1", "Ada", ada), entry("2", "Eve", eve), entry("3", "Bob", bob)])
    before = people(gallery)
    later = [entry("1", "Ada King", ada, png(RED)), entry("4", "Eve", png(GREEN)), entry("3", "", bob)]

    assert people(gallery) == before
    results = run(gallery, later, retire=True)
    assert results["Eve"].outcome == "new", "the name is free"
    assert people(gallery) == {"Ada King": 2, "Bob": 1, "Eve": 1, "Guest": 1}, "Bob is in the directory"
    undo_last(gallery)
    assert people(gallery) == before
    assert {id_: each.name for id_, each in load(gallery).people.items()} == {"1": "Ada", "2": "Eve", "3": "Bob"}
    with pytest.raises(UsageError, match="no import"):
        undo_last(gallery)
    assert run(gallery, [entry("2", "Eve", eve)])["Eve"].outcome == "same"


def test_what_was_cut_off_goes_on(gallery: Path) -> None:
    entries = [entry(str(number), f"P{number}", png(RED)) for number in range(8)]
    work = DirectoryImport(lambda: iter(entries), gallery, Counting(), on_person=_Stopping())
    with pytest.raises(KeyboardInterrupt):
        work.run()
    assert 3 <= len(people(gallery)) < 8

    results = run(gallery, entries)

    assert [each.outcome for each in results.values()].count("same") >= 3
    assert people(gallery) == {f"P{number}": 1 for number in range(8)}
    assert len(load(gallery).people) == 8


@pytest.mark.parametrize("goes_on", [True, False])
@pytest.mark.parametrize("is_killed", [True, False])
def test_an_import_that_was_cut_off_is_undone_as_one(
    gallery: Path, goes_on: bool, is_killed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped, or killed before it could remember what it had done after the renames."""
    ada = png(GREEN)
    run(gallery, [entry("0", "Ada", ada)])
    write(gallery / "Guest" / "directory.png", square(BLUE))
    for each in (gallery / "Guest", gallery / "Guest" / "directory.png"):
        os.utime(each, (1, 1))
    before = people(gallery)
    entries = [entry("0", "Ada King", ada), *(entry(str(number), f"P{number}", png(RED)) for number in range(1, 9))]
    with monkeypatch.context() as patched:
        if is_killed:
            kept = iter((save, save))
            patched.setattr(directory_import, "save", lambda *parts: next(kept, lambda *_: None)(*parts))
        with pytest.raises(KeyboardInterrupt):
            DirectoryImport(lambda: iter(entries), gallery, Counting(), on_person=_Stopping(), source="a").run()
    assert len(people(gallery)) >= 4

    if goes_on:
        results: list[PersonResult] = []
        DirectoryImport(lambda: iter(entries), gallery, Counting(), on_person=results.append, source="a").run()
        assert len(people(gallery)) == 10
    undo_last(gallery)

    assert people(gallery) == before
    assert {id_: each.name for id_, each in load(gallery).people.items()} == {"0": "Ada"}
    with pytest.raises(UsageError, match="no import"):
        undo_last(gallery)


_KILLED_UNDO = """
import os, sys
from pathlib import Path
from services.gallery.directory_import import undo_last
from storage.files import moving
real, left = moving.renamed, [3]
def cut(source, target):
    if not left[0]:
        os._exit(9)
    left[0] -= 1
    return real(source, target)
moving.renamed = cut
undo_last(Path(sys.argv[1]))
"""


@pytest.mark.parametrize("import_was_killed", [True, False])
def test_an_undo_that_was_killed_is_finished_by_the_next(
    gallery: Path, import_was_killed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = png(GREEN)
    run(gallery, [entry("0", "Ada", ada)])
    before = people(gallery)
    entries = [entry("0", "Ada King", ada), *(entry(str(number), f"P{number}", png(RED)) for number in range(1, 6))]
    with monkeypatch.context() as patched:
        if import_was_killed:  # before it could remember the pictures
            kept = iter((save, save))
            patched.setattr(directory_import, "save", lambda *parts: next(kept, lambda *_: None)(*parts))
        DirectoryImport(lambda: iter(entries), gallery, Counting()).run()
    killed = subprocess.run([sys.executable, "-c", _KILLED_UNDO, str(gallery)], cwd=ROOT, check=False)
    assert killed.returncode == 9
    assert people(gallery) == {"Ada King": 1, "P4": 1, "P5": 1}
    assert (gallery / "P1").is_dir()

    assert undo_last(gallery) == (3, 3)

    assert people(gallery) == before
    assert [each.name for each in gallery.iterdir() if not each.name.startswith(".")] == ["Ada"]


def test_an_import_of_another_file_is_undone_alone(gallery: Path) -> None:
    entries = [entry(str(number), f"P{number}", png(RED)) for number in range(8)]
    with pytest.raises(KeyboardInterrupt):
        DirectoryImport(lambda: iter(entries), gallery, Counting(), on_person=_Stopping(), source="a").run()
    before = people(gallery)
    DirectoryImport(lambda: iter([entry("a", "Ada", png(GREEN))]), gallery, Counting(), source="b").run()
    undo_last(gallery)
    assert people(gallery) == before


def test_an_import_that_changes_nothing_leaves_the_undo_of_the_last_one(gallery: Path) -> None:
    entries = [entry("1", "Ada", png(RED))]
    run(gallery, entries)
    run(gallery, entries)
    undo_last(gallery)
    assert people(gallery) == {}


class _Stopping:
    count = 0

    def __call__(self, _result: PersonResult) -> None:
        self.count += 1
        if self.count == 3:
            raise KeyboardInterrupt


def test_a_directory_is_streamed(gallery: Path) -> None:
    alive: list[int] = []
    photo = png(RED)

    def entries() -> Iterator[Entry]:
        for number in range(60):
            alive.append(number)
            yield entry(str(number), f"P{number}", photo + bytes([number]))

    at_result: list[int] = []
    DirectoryImport(entries, gallery, Counting(), on_person=lambda _each: at_result.append(len(alive) - 60)).run()

    ahead = max(read - done for done, read in enumerate(at_result, 1))
    assert ahead <= 40, "threads and those that wait for them, not the whole directory"


def test_an_erased_person_leaves_no_id(gallery: Path) -> None:
    run(gallery, [entry("4711", "Ada", png(RED)), entry("2", "Eve", png(GREEN))])
    forget(gallery, "Ada", ())

    stored = (gallery / ".rollcall" / FILE).read_text()
    assert "4711" not in stored
    assert "Ada" not in stored
    assert list(load(gallery).people) == ["2"]


def test_a_damaged_list_of_ids_is_said(gallery: Path) -> None:
    run(gallery, [entry("1", "Ada", png(RED))])
    (gallery / ".rollcall" / FILE).write_text('{"version": 1, "people": []}')
    with pytest.raises(UsageError, match="is damaged"):
        run(gallery, [entry("1", "Ada")])
