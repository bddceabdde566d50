"""A person is erased from every place, others stay, and what is planted anywhere is found."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.gallery import command as gallery
from commands.gallery import erase
from main import parse
from recognition.errors import UsageError
from services.privacy.erasure import Places
from settings import Settings
from storage.files import rearranging
from storage.gallery.gallery import Gallery
from storage.gallery.index import Index
from storage.journal.journal import JournalFile
from storage.traces import Traces, sample_of, search
from tests.conftest import text_of
from tests.fakes import BLUE, GREEN, RED
from tests.gallery_folder import SquareEnroller, square, write

ADA, BEA = "Ada Lovelace", "Bea Example"


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> App:
    """Two people with pictures, trash, looks, templates, sightings, a head, an import, a log and a trail."""
    folder, own = tmp_path / "people", tmp_path / "own"
    own.mkdir()
    for name, colour in ((ADA, RED), (BEA, GREEN)):
        for number in range(3):
            write(folder / name / f"{number}.png", square(colour))
    app = App(Settings(), folder, out=io.StringIO(), err=io.StringIO())
    with closing(Gallery(folder)) as read:
        read.update(SquareEnroller(), "colours@1")
    rearranging.set_aside(folder, [f"{ADA}/0.png", f"{BEA}/0.png"])
    rearranging.remove_picture(folder, f"{ADA}/1.png")
    with closing(JournalFile(folder)) as journal:
        for name in (ADA, BEA):
            journal.add_by_hand(name, 1_700_000_000.0, "was here")
    for name in (ADA, BEA):
        head = folder / ".rollcall" / "trained" / "heads" / f"knows {name[:3]}"
        head.mkdir(parents=True)
        (head / "about.json").write_text(json.dumps({"people": [name]}), encoding="utf-8")
    (folder / ".rollcall" / "imports").mkdir()
    (folder / ".rollcall" / "imports" / "one.jsonl").write_text(f'{{"person": "{ADA}"}}\n', encoding="utf-8")
    (folder / ".rollcall" / "index.damaged.sqlite").write_bytes(ADA.encode())
    (own / "rollcall.log").write_text(f"said hello to {ADA} and {BEA}\n", encoding="utf-8")
    assert gallery.run(parse(["gallery", "rename", BEA, "Bea Other"]), app) == 0
    assert gallery.run(parse(["gallery", "rename", "Bea Other", BEA]), app) == 0
    monkeypatch.setattr(erase, "places_of", lambda _app: Places(folder, (own,)))
    return app


def erased(app: App, *words: str) -> tuple[int, dict[str, Any]]:
    app.out = io.StringIO()
    status = gallery.run(parse(["gallery", "erase", ADA, "--yes", "--json", *words]), app)
    return status, json.loads(text_of(app.out))


def test_nothing_of_the_person_is_left_and_the_others_are(app: App, tmp_path: Path) -> None:
    before = {each.read_bytes() for each in tmp_path.rglob("*") if each.is_file()}
    assert any(ADA.encode() in each for each in before)

    status, receipt = erased(app)

    assert (status, receipt["complete"], receipt["left_in"]) == (0, True, [])
    assert (receipt["pictures"], receipt["templates"], receipt["sightings"]) == (3, 3, 1)
    assert receipt["recognizers"] == 1
    for file in tmp_path.rglob("*"):
        assert "Ada" not in file.name
        assert not file.is_file() or ADA.encode() not in file.read_bytes(), file
    with closing(Gallery(app.gallery_folder)) as left:
        left.update(SquareEnroller(), "colours@1")
        assert [each.name for each in left.people()] == [BEA]
    with closing(JournalFile(app.gallery_folder)) as journal:
        assert journal.people() == (BEA,)
    assert (tmp_path / "own" / "rollcall.log").read_text(encoding="utf-8") == f"said hello to [erased] and {BEA}\n"
    assert (app.gallery_folder / ".rollcall" / "trained" / "heads" / "knows Bea").is_dir()


def test_the_receipt_is_in_the_trail_and_names_nobody(app: App) -> None:
    erased(app)
    entry = app.audit_trail.entries()[-1]
    assert (entry.action, entry.people) == ("erased", ())
    assert entry.details is not None
    assert entry.details["pictures"] == 3
    assert app.audit_trail.verify() == ()
    (receipt,) = (app.gallery_folder / ".rollcall" / "erasures").iterdir()
    assert "Ada" not in receipt.read_text(encoding="utf-8")


def planted(place: str, folder: Path, own: Path, content: bytes) -> tuple[Path, bytes]:
    """A file in one of ten kinds of place, with a trace of Ada in it that the erasure does not know."""
    digest = hashlib.sha256(content).hexdigest()
    return {
        "a note beside the pictures": (folder / BEA / "note.md", ADA.encode()),
        "a file of that name": (folder / f"{ADA} 2020.pdf", b"nothing"),
        "a copy of the picture": (folder / BEA / "party.pdf", b"x" * 100 + content),
        "the digest": (folder / ".rollcall" / "list.csv", digest.encode()),
        "the digest as bytes": (folder / ".rollcall" / "list.bin", bytes.fromhex(digest)),
        "a database": (folder / ".rollcall" / "other.sqlite", b"\0\1" + ADA.encode() + b"\0"),
        "UTF-16": (own / "export.csv.bak", ADA.encode("utf-16-le")),
        "deep": (own / "a" / "b" / "c" / "file", b"," + ADA.encode() + b","),
        "escaped": (own / "cache.bin", json.dumps(ADA).encode()),
        "a template": (folder / ".rollcall" / "old.npy", b"TEMPLATE"),
    }[place]


@pytest.mark.parametrize(
    "place",
    [
        "a note beside the pictures",
        "a file of that name",
        "a copy of the picture",
        "the digest",
        "the digest as bytes",
        "a database",
        "UTF-16",
        "deep",
        "escaped",
        "a template",
    ],
)
def test_a_planted_copy_is_found(app: App, tmp_path: Path, place: str) -> None:
    folder, own = app.gallery_folder, tmp_path / "own"
    content = (folder / ADA / "2.png").read_bytes()
    file, planted_content = planted(place, folder, own, content)
    if planted_content == b"TEMPLATE":
        with closing(Index(folder)) as index:
            planted_content = index.template_bytes({hashlib.sha256(content).hexdigest()})[0]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(planted_content)

    status, receipt = erased(app)

    assert status == 1
    assert str(file) in [each["file"] for each in receipt["left_in"]]


def test_a_name_within_another_word_is_no_trace(tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_text("Alabama, Also, Alan", encoding="utf-8")
    assert search([tmp_path], Traces(("Al",))).found == ()
    (tmp_path / "text.txt").write_text("Alan and Al.", encoding="utf-8")
    assert [each.kind for each in search([tmp_path], Traces(("Al",))).found] == ["name"]


def test_pictures_that_others_have_too_are_no_traces(app: App) -> None:
    shutil.copy(app.gallery_folder / ADA / "2.png", app.gallery_folder / BEA / "both.png")
    with closing(Gallery(app.gallery_folder)) as read:
        read.update(SquareEnroller(), "colours@1")
    _, receipt = erased(app)
    assert "hash" not in receipt["left"]
    assert (app.gallery_folder / BEA / "both.png").exists()


def test_nobody_of_that_name_and_no_answer(app: App) -> None:
    app.out = io.StringIO()
    with pytest.raises(UsageError, match="There is no 'Zoe'"):
        gallery.run(parse(["gallery", "erase", "Zoe", "--yes"]), app)
    for words in (["gallery", "erase", ADA.upper(), "--yes"], ["gallery", "remove", ADA.upper()]):
        with pytest.raises(UsageError, match=f"Did you mean '{ADA}'"):
            gallery.run(parse(words), app)
    with pytest.raises(UsageError, match="--yes"):
        gallery.run(parse(["gallery", "erase", ADA]), app)
    assert (app.gallery_folder / ADA / "2.png").exists()


def test_denied_looks_go_as_well(app: App) -> None:
    folder = app.gallery_folder / ".rollcall" / "not" / ADA
    write(folder / "look.png", square(BLUE))
    erased(app)
    assert not folder.exists()
    assert sample_of(b"short") is None
