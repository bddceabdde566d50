"""Taking over a folder: copied and read at once; cut off anywhere it goes on, with nothing done twice and none lost."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from recognition.enrolment.still import Enrolled
from recognition.errors import PictureRefusedError, RollcallError
from recognition.message import Message
from recognition.types import Image
from services.gallery.folder_import import FolderImport, unfinished_in
from services.messages.gallery_pictures import picture_text
from storage.database_failures import FULL_NOTICE
from storage.files.folder_import import Placing
from storage.files.import_journal import IMPORTED, THERE_ALREADY
from storage.gallery.gallery import Gallery
from storage.gallery.index import Index
from tests.conftest import ROOT
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import NO_FACE, Counting, SquareEnroller, square, write, write_text

LATER = 1e12
PICTURES = 12
FACELESS, BROKEN = "P02/5.png", "Eve/broken.jpg"


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    inbox = tmp_path / "inbox"
    for number in range(PICTURES):
        person = f"P{number // 2:02d}"
        path = f"{person}/{number}.png" if number % 4 < 2 else f"{person}-{number}.png"
        write(inbox / path, square((RED, GREEN, BLUE)[number % 3] if number != 5 else None))
    write_text(inbox / BROKEN, "no picture")
    return inbox


@pytest.fixture
def gallery(tmp_path: Path) -> Path:
    return tmp_path / "gallery"


def contents(folder: Path) -> dict[str, bytes]:
    """Path -> content of every file that is not the index."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in folder.rglob("*")
        if each.is_file() and not each.name.startswith("index.sqlite")
    }


def is_complete(gallery: Path, inbox: Path) -> None:
    """Everything with a square is there, whole and read; nothing else is."""
    expected = {path: content for path, content in contents(inbox).items() if path not in (FACELESS, BROKEN)}
    assert {
        path: content for path, content in contents(gallery).items() if not path.startswith(".rollcall/")
    } == expected
    enroller = SquareEnroller()
    fresh = Gallery(gallery)
    update = fresh.update(enroller, enroller.key, now=LATER)
    assert (enroller.seen, update.remaining, update.refused) == (0, 0, ()), "every template is made already"
    assert len(fresh.templates(enroller.key, 3)) == PICTURES - 1


def test_pictures_are_copied_and_read_and_what_gives_no_template_stays_out(inbox: Path, gallery: Path) -> None:
    enroller = Counting()
    work = FolderImport(inbox, gallery, enroller)
    told: list[float] = []
    work.run(lambda progress: told.append(progress.fraction or 0.0))
    assert told == sorted(told)
    results = {each.path: (each.outcome.code, picture_text(each.outcome), each.placed) for each in work.results()}
    assert len(results) == PICTURES + 1
    assert results["P00/0.png"] == (IMPORTED, "", "P00/0.png")
    assert results["P01-2.png"] == (IMPORTED, "", "P01-2.png")
    assert results[FACELESS] == ("no-face", NO_FACE, "")
    assert results[BROKEN][0] == "unreadable"
    counts = work.counts()
    assert (counts.imported, counts.left_out) == (PICTURES - 1, {"unreadable": 1, "no-face": 1})
    work.forget()
    assert enroller.seen == PICTURES
    is_complete(gallery, inbox)


def test_again_it_copies_nothing_and_makes_nothing_twice(inbox: Path, gallery: Path) -> None:
    first = FolderImport(inbox, gallery, Counting())
    first.run()
    first.forget()
    before = contents(gallery)
    enroller = Counting()
    again = FolderImport(inbox, gallery, enroller)
    again.run()
    assert again.counts().results[THERE_ALREADY] == PICTURES - 1
    assert enroller.seen == 1, "only the picture without a face is looked into again"
    again.forget()
    assert contents(gallery) == before


def test_the_same_picture_twice_in_the_folder_is_copied_once_for_each_person(inbox: Path, gallery: Path) -> None:
    content = (inbox / "P00" / "0.png").read_bytes()
    for path in ("P00/again.png", "P00/0 (2).png", "Other.png"):
        (inbox / path).write_bytes(content)
    work = FolderImport(inbox, gallery, Counting())
    work.run()
    results = {each.path: each.outcome.code for each in work.results()}
    assert sorted(results[f"P00/{each}.png"] for each in ("0", "again", "0 (2)")) == [
        IMPORTED,
        THERE_ALREADY,
        THERE_ALREADY,
    ]
    assert results["Other.png"] == IMPORTED


def test_who_is_registered_under_another_spelling_is_joined_and_nothing_overwritten(inbox: Path, gallery: Path) -> None:
    write(gallery / "p00" / "0.png", square(BLUE))
    mine = contents(gallery)
    work = FolderImport(inbox, gallery, Counting())
    work.run()
    placed = {each.path: each.placed for each in work.results()}
    assert placed["P00/0.png"] == "p00/0 (2).png"
    assert contents(gallery).items() >= mine.items()


def test_an_impossible_name_is_said_and_the_others_go_on(inbox: Path, gallery: Path) -> None:
    if os.name == "nt":
        pytest.skip("such a folder cannot be made on Windows")
    write(inbox / "what?" / "1.png", square(RED))
    work = FolderImport(inbox, gallery, Counting())
    work.run()
    results = {each.path: each.outcome.code for each in work.results()}
    assert results["what?/1.png"] == "name"
    assert work.counts().imported == PICTURES - 1


_CUT = """
import os, sys, threading
from pathlib import Path
from tests.gallery_folder import SquareEnroller
from services.gallery.folder_import import FolderImport, unfinished_in
from storage.files.import_journal import ImportJournal
from storage.files.folder_import import Placing
from storage.gallery.index import Index

inbox, gallery, where, count = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
lock = threading.Lock()

def cut(kind, name):
    real, calls = getattr(kind, name), []
    def cutting(*arguments, **named):
        with lock:
            calls.append(1)
            if len(calls) == count:
                os._exit(9)  # as kill -9 does: nothing is tidied, nothing is flushed
        return real(*arguments, **named)
    setattr(kind, name, cutting)

kinds = {"template": SquareEnroller, "place": Placing, "put_reading": Index, "add": ImportJournal}
cut(kinds[where], where)
FolderImport(inbox, gallery, SquareEnroller()).run()
"""


@pytest.mark.parametrize("where", ["template", "place", "put_reading", "add"])
def test_killed_anywhere_it_goes_on_and_ends_as_if_it_had_not_been(where: str, inbox: Path, gallery: Path) -> None:
    cut = subprocess.run(
        [sys.executable, "-c", _CUT, str(inbox), str(gallery), where, "5"],
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")]), "PYTHONUTF8": "1"},
        check=False,
    )
    assert cut.returncode == 9, cut.stderr
    enroller = Counting()
    work = FolderImport(inbox, gallery, enroller)
    work.run()
    counts = work.counts()
    assert counts.before >= 1
    assert counts.imported + counts.there_already == PICTURES - 1
    assert counts.results.total() == PICTURES + 1
    # Those in hand when it was killed: one that was being written, and at most four and one that were looked into.
    assert counts.there_already <= 1
    assert PICTURES - 5 <= enroller.seen <= PICTURES - counts.before + 1
    work.forget()
    is_complete(gallery, inbox)


def test_a_full_disk_ends_it_with_one_sentence_and_nothing_half_written(
    inbox: Path, gallery: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = Placing.written, []

    def written(placing: Placing, content: bytes) -> Path:
        calls.append(content)
        if len(calls) == 5:
            partial = real(placing, content[:10])
            raise OSError(errno.ENOSPC, "No space left on device", str(partial))
        return real(placing, content)

    monkeypatch.setattr(Placing, "written", written)
    with pytest.raises(RollcallError, match="disk with the gallery is full") as error:
        FolderImport(inbox, gallery, Counting(), at_once=map).run()
    monkeypatch.undo()
    assert "nothing was lost. Free some space." in str(error.value)
    assert "of 13 pictures are done" in str(error.value)
    whole = set(contents(inbox).values())
    assert {content for path, content in contents(gallery).items() if not path.startswith(".rollcall/")} <= whole
    assert not list((gallery / ".rollcall" / "imports").glob("arriving/*"))
    work = FolderImport(inbox, gallery, Counting())
    work.run()
    assert work.counts().before > 0
    work.forget()
    is_complete(gallery, inbox)


def test_an_index_on_a_full_disk_ends_it_with_the_same_sentence(
    inbox: Path, gallery: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Index, "notice", property(lambda _index: FULL_NOTICE))
    with pytest.raises(RollcallError, match=r"is full; nothing was lost\. Free some space\. 1 of 13") as error:
        FolderImport(inbox, gallery, Counting(), at_once=map).run()
    assert "goes on, and remembers" not in str(error.value)
    monkeypatch.undo()
    work = FolderImport(inbox, gallery, Counting())
    work.run()
    work.forget()
    is_complete(gallery, inbox)


def test_what_is_interrupted_is_tidy_and_goes_on(inbox: Path, gallery: Path) -> None:
    class Interrupting(Counting):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 6:
                raise KeyboardInterrupt
            return super().template(image)

    with pytest.raises(KeyboardInterrupt):
        FolderImport(inbox, gallery, Interrupting(), at_once=map).run()
    assert not list((gallery / ".rollcall" / "imports").glob("arriving/*"))
    work = FolderImport(inbox, gallery, Counting())
    assert work.how_to_go_on().startswith("7 of 13 pictures are done")  # six with a template, and the broken one
    work.run()
    work.forget()
    is_complete(gallery, inbox)


def test_a_failure_that_is_not_the_pictures_ends_it(inbox: Path, gallery: Path) -> None:
    class Failing(Counting):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 3:
                raise RollcallError("The model is not there.")
            return super().template(image)

    with pytest.raises(RollcallError, match="not there"):
        FolderImport(inbox, gallery, Failing()).run()


def test_a_refusal_for_several_faces_is_counted_by_its_reason(inbox: Path, gallery: Path) -> None:
    class Choosy(Counting):
        def template(self, image: Image) -> Enrolled:
            super().template(image)
            raise PictureRefusedError(Message.of("several-faces", faces=2))

    work = FolderImport(inbox, gallery, Choosy())
    work.run()
    assert work.counts().left_out == {"several-faces": PICTURES - 1, "unreadable": 1, "no-face": 1}
    assert not (gallery / "P00").exists()


def test_an_import_that_was_cut_off_is_known_until_it_is_done(inbox: Path, gallery: Path) -> None:
    assert unfinished_in(gallery) is None

    class Ending(Counting):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 4:
                raise KeyboardInterrupt
            return super().template(image)

    write(inbox / "Family" / "Eve" / "1.png", square(BLUE))  # is no picture of anybody
    with pytest.raises(KeyboardInterrupt):
        FolderImport(inbox, gallery, Ending(), at_once=map).run(on_file=lambda _file: None)
    found = unfinished_in(gallery)
    assert found is not None
    assert (found[0].folder, found[0].done, found[1]) == (inbox, 5, PICTURES + 1)
    running = FolderImport(inbox, gallery, Counting())
    asked: list[object] = []
    running.run(on_file=lambda _file: asked.append(unfinished_in(gallery)))
    assert set(asked) == {None}, "it is running"
    running.forget()
    assert unfinished_in(gallery) is None
    assert not (gallery / ".rollcall" / "imports").exists()


def test_an_import_whose_folder_is_gone_cannot_go_on(inbox: Path, gallery: Path) -> None:
    FolderImport(inbox, gallery, Counting()).run()
    inbox.rename(inbox.with_name("elsewhere"))
    assert unfinished_in(gallery) is None
