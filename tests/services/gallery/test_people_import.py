"""Imports as the window runs them, step by step on the test's own thread."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest
from PIL import Image as Pillow

from recognition.enrolment.still import Enrolled
from recognition.errors import RollcallError
from recognition.message import Message
from recognition.types import Image
from services.gallery.people_import import ImportRequest, ImportView, PeopleImport
from settings import GallerySettings
from storage.files.gallery_folder import FileKind, scan
from tests.fakes import BLUE, GREEN, RED, SquareDetector
from tests.gallery_folder import SquareEnroller, square
from tests.services.gallery.test_editor import Bench
from tests.services.gallery.test_tag_import import ADA, GRACE, attributes, mwg, photo


class Matching(SquareEnroller):
    match_distance = 0.3


class Window:
    """``bench``: a gallery with its thread, of the test of the editor."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        bench.watch.use(Matching(), 3)
        self.imports = PeopleImport(bench.watch, bench.tasks, detector=SquareDetector, settings=GallerySettings())

    def work(self) -> ImportView:
        self.bench.work()
        return self.imports.view()

    def people(self) -> dict[str, int]:
        found = [each.person for each in scan(self.bench.folder).files.values() if each.kind is FileKind.PICTURE]
        return {each: found.count(each) for each in sorted(found)}


@pytest.fixture
def window(tmp_path: Path) -> Window:
    folder = tmp_path / "gallery"
    folder.mkdir()
    return Window(Bench(folder))


def ldif(file: Path, **people: tuple[int, int, int]) -> Path:
    lines = ["version: 1", ""]
    for number, (name, colour) in enumerate(people.items()):
        made = io.BytesIO()
        Pillow.fromarray(square(colour)[..., ::-1].copy()).save(made, "PNG")
        text = base64.b64encode(made.getvalue()).decode()
        lines += [f"dn: uid={number}", f"uid: {number}", f"cn: {name}", f"jpegPhoto:: {text}", ""]
    file.write_text("\n".join(lines))
    return file


def test_a_directory_is_looked_at_imported_and_undone_as_one(window: Window, tmp_path: Path) -> None:
    before = window.people()
    source = ldif(tmp_path / "people.ldif", Ada=RED, Eve=BLUE)
    window.imports.look(ImportRequest(source))
    view = window.work()
    assert [(each.person, each.about, each.state) for each in view.rows] == [("Ada", "0", "new"), ("Eve", "1", "new")]
    assert view.can_import
    assert window.people() == before
    window.imports.carry_out()
    view = window.work()
    assert view.done == Message.of("imported", pictures=2, people=2)
    assert {**before, "Ada": 1, "Eve": 1} == window.people()
    assert window.bench.watch.changes.undo == view.done
    window.bench.watch.undo()
    window.work()
    assert window.people() == before
    window.imports.look(ImportRequest(source))
    assert {each.state for each in window.work().rows} == {"new"}


def test_a_doubtful_picture_can_be_left_out(window: Window, tmp_path: Path) -> None:
    source = ldif(tmp_path / "people.ldif", Ada=RED, Bea=RED, Eve=BLUE)
    window.imports.look(ImportRequest(source))
    rows = {each.person: each for each in window.work().rows}
    assert [each.code for each in rows["Bea"].doubts] == ["looks-like"]
    assert rows["Bea"].doubts[0]["other"] == "Ada"
    assert not rows["Ada"].doubts
    window.imports.look(ImportRequest(source, skip_doubtful=True))
    rows = {each.person: each for each in window.work().rows}
    assert (rows["Bea"].state, rows["Eve"].state) == ("refused", "new")


def test_tagged_photos_are_looked_at_imported_and_undone(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "Holidays"
    folder.mkdir()
    before = window.people()
    photo(folder / "a.jpg", mwg(attributes("Ada", ADA), attributes("Eve", (0, 0, 50, 50))))
    (folder / "broken.jpg").write_bytes(photo(folder / "b.jpg", mwg(attributes("Ada", GRACE))).read_bytes()[:4000])
    (folder / "b.jpg").unlink()
    window.imports.look(ImportRequest(folder))
    view = window.work()
    states = {(each.person, each.about): each.state for each in view.rows}
    assert states["Ada", "a.jpg"] == "imported"
    assert states["Eve", "a.jpg"] == "no-face-there"
    assert ("", "broken.jpg") in states
    assert window.people() == before
    window.imports.carry_out()
    assert window.work().done == Message.of("imported", pictures=1, people=("Ada",))
    assert {**before, "Ada": 1} == window.people()
    window.bench.watch.undo()
    window.work()
    assert window.people() == before


def test_what_cannot_be_read_is_said(window: Window, tmp_path: Path) -> None:
    (tmp_path / "people.ldif").write_text("hello")
    window.imports.look(ImportRequest(tmp_path / "people.ldif"))
    view = window.work()
    assert isinstance(view.status, RollcallError)
    assert "no colon" in str(view.status)
    assert not view.can_import


def test_an_import_can_be_stopped(window: Window, tmp_path: Path) -> None:
    window.imports.look(ImportRequest(ldif(tmp_path / "people.ldif", Ada=RED, Eve=GREEN)))
    window.imports.cancel()
    view = window.work()
    assert view.activity is None
    assert not view.can_import


def test_what_was_imported_before_a_stop_is_undone_as_one(window: Window, tmp_path: Path) -> None:
    everybody = {f"Person {number}": (RED, GREEN, BLUE)[number % 3] for number in range(20)}
    window.imports.look(ImportRequest(ldif(tmp_path / "people.ldif", **everybody)))
    window.work()
    before = window.people()

    class Stopping(Matching):
        def template(self, image: Image) -> Enrolled:
            if self.seen == 3:
                window.imports.cancel()
            return super().template(image)

    window.bench.watch.use(Stopping(), 3)
    window.imports.carry_out()
    view = window.work()
    assert view.done is not None
    assert 0 < len(window.people()) - len(before) < 20
    window.bench.watch.undo()
    window.work()
    assert window.people() == before
    window.imports.carry_out()
    window.bench.watch.use(Matching(), 3)
    window.work()
    assert len(window.people()) == len(before) + 20
