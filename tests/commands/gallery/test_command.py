from __future__ import annotations

import csv
import io
import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from recognition.errors import UsageError
from settings import Settings
from storage.gallery.gallery import Gallery
from storage.sqlite import sqlite3
from tests.conftest import text_of
from tests.drawn_app import DrawnApp
from tests.fakes import GREEN, RED
from tests.gallery_folder import NO_FACE, SquareEnroller, square, write, write_text


class CountingApp(DrawnApp):
    enrollers: list[SquareEnroller]

    def new_enroller(self) -> SquareEnroller:
        self.enrollers.append(SquareEnroller())
        return self.enrollers[-1]


@pytest.fixture
def app(tmp_path: Path) -> CountingApp:
    made = CountingApp(tmp_path / "gallery", named_threshold=0.3)
    made.enrollers = []
    return made


def run(app: CountingApp, *words: str) -> tuple[int, str]:
    """Exit status and what was printed."""
    status = gallery.run(parse(["gallery", *words]), app)
    return status, app.printed()


def filled(folder: Path) -> None:
    write(folder / "Ada Lovelace.png", square(RED))
    write(folder / "李小龙" / "1.png", square(GREEN))
    write(folder / "李小龙" / "2.png", square(None))
    write_text(folder / "Bob.jpg", "no picture")


def test_check_says_who_can_be_recognised_and_what_is_refused_and_why(app: CountingApp) -> None:
    filled(app.gallery_folder)
    status, printed = run(app, "check")
    assert status == 0
    lines = printed.splitlines()
    assert "Ada Lovelace  1 picture" in lines
    assert "李小龙        2 pictures, 1 refused" in lines
    assert "Bob           1 picture, 1 refused, cannot be recognised" in lines
    assert f"  李小龙/2.png: {NO_FACE}" in lines
    assert "  Bob.jpg: It is not a picture that Rollcall can read; save it as JPEG or PNG." in lines
    assert lines[-1] == "2 people can be recognised, from 2 pictures; 2 refused."


def test_check_as_json_holds_everything(app: CountingApp) -> None:
    filled(app.gallery_folder)
    status, printed = run(app, "check", "--json")
    answer = json.loads(printed)
    assert status == 0
    assert answer["embedder"] == "colours@1"
    assert [person["name"] for person in answer["people"]] == ["Ada Lovelace", "Bob", "李小龙"]
    assert answer["people"][2] == {
        "name": "李小龙",
        "key_picture": "李小龙/1.png",
        "pictures": [
            {"path": "李小龙/1.png", "state": "counts", "reason": None, "problem": None, "note": None},
            {"path": "李小龙/2.png", "state": "refused", "reason": "no-face", "problem": NO_FACE, "note": None},
        ],
    }
    assert [(each["path"], each["reason"]) for each in answer["refused"]] == [
        ("Bob.jpg", "unreadable"),
        ("李小龙/2.png", "no-face"),
    ]


def test_check_reads_only_what_is_new_unless_told_otherwise(app: CountingApp) -> None:
    filled(app.gallery_folder)
    run(app, "check")
    run(app, "check")
    run(app, "check", "--anew")
    assert [each.seen for each in app.enrollers] == [3, 0, 3]


def test_list_reads_no_picture_and_makes_no_network(app: CountingApp) -> None:
    filled(app.gallery_folder)
    status, printed = run(app, "list")
    assert (status, app.enrollers) == (0, [])
    assert "Ada Lovelace  1 picture, 1 not read yet" in printed
    assert not (app.gallery_folder / ".rollcall").exists()
    advice = "4 pictures are not read yet: a start reads them, as does: python main.py gallery check"
    assert printed.splitlines()[-1] == advice
    run(app, "check")
    assert "2 people can be recognised" in run(app, "list")[1]
    assert "not read yet" not in run(app, "list")[1]
    assert json.loads(run(app, "list", "--json")[1])["people"][0]["pictures"][0]["state"] == "counts"


def test_an_empty_gallery_says_how_to_begin(app: CountingApp) -> None:
    assert "Nobody is registered" in run(app, "list")[1]
    assert "Nobody is registered" in run(app, "check")[1]
    assert json.loads(run(app, "list", "--json")[1])["people"] == []


def test_add_copies_reads_and_answers_for_each_file(app: CountingApp, tmp_path: Path) -> None:
    good, faceless = write(tmp_path / "1.png", square(RED)), write(tmp_path / "2.png", square(None))
    bad = write_text(tmp_path / "3.jpg", "no picture")
    status, printed = run(app, "add", "Ada Lovelace", str(good), str(faceless), str(bad))
    assert status == 1
    assert printed.splitlines() == [
        "Ada Lovelace/1.png: added.",
        f"Ada Lovelace/2.png: copied, but refused. {NO_FACE}",
        f"{bad}: not added. It is not a picture that Rollcall can read; save it as JPEG or PNG.",
    ]
    assert run(app, "add", "Bob", str(good))[0] == 0
    again = run(app, "add", "Ada Lovelace", str(good))
    assert again == (0, f"{good}: nothing to add. The same picture is there already, as 1.png.\n")
    copy = tmp_path / "IMG_1.png"
    copy.write_bytes(good.read_bytes())
    assert run(app, "add", "Ada Lovelace", str(copy)) == (0, again[1].replace(str(good), str(copy)))
    assert run(app, "add", "Ada Lovelace", str(faceless))[0] == 1
    assert run(app, "add", "Ada Lovelace", str(good), str(bad))[0] == 1
    with pytest.raises(UsageError, match="cannot be a folder's name"):
        run(app, "add", "a/b", str(good))


def test_remove_takes_out_a_person_or_one_picture_and_says_where_they_are(app: CountingApp) -> None:
    filled(app.gallery_folder)
    run(app, "check")
    status, printed = run(app, "remove", "李小龙/1.png")
    assert status == 0
    assert "removed" in printed
    assert run(app, "remove", "Ada Lovelace")[0] == 0
    assert not (app.gallery_folder / "Ada Lovelace.png").exists()
    assert len(list((app.gallery_folder / ".rollcall" / "removed").rglob("*.png"))) == 2
    gallery_now = Gallery(app.gallery_folder)
    gallery_now.survey()
    assert gallery_now.templates("colours@1", 3).people == ()
    with pytest.raises(UsageError, match="no picture of 'Ada Lovelace'"):
        run(app, "remove", "Ada Lovelace")


def people(app: CountingApp) -> dict[str, int]:
    listed = json.loads(run(app, "list", "--json")[1])["people"]
    return {person["name"]: len(person["pictures"]) for person in listed}


def test_a_name_written_otherwise_is_refused_with_the_registered_one_unless_it_is_said_to_be_new(
    app: CountingApp, tmp_path: Path
) -> None:
    filled(app.gallery_folder)
    photo = str(write(tmp_path / "1.png", square(RED)))
    with pytest.raises(UsageError, match=r"registered as 'Ada Lovelace'.*--as-new"):
        run(app, "add", "ada  lovelace", photo)
    assert people(app)["Ada Lovelace"] == 1
    assert run(app, "add", "Ada Lovelace", photo)[0] == 0
    with pytest.raises(UsageError, match="looks like 'Ada Lovelace', who is registered"):
        run(app, "add", "ada  lovelace", photo, "--as-new")
    with pytest.raises(UsageError, match=r"registered as 'Ada Lovelace'.*--as-new"):
        run(app, "add", "Áda Lovelace", photo)
    assert run(app, "add", "Áda Lovelace", photo, "--as-new")[0] == 0
    assert (people(app)["Ada Lovelace"], people(app)["Áda Lovelace"]) == (2, 1)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("answer", "filed"), [("\n", "Ada Lovelace"), ("y\n", "Ada Lovelace"), ("No\n", "ada lovelace"), ("", None)]
)
def test_in_a_terminal_it_is_asked_who_is_meant(
    app: CountingApp, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, filed: str | None
) -> None:
    filled(app.gallery_folder)
    photo = str(write(tmp_path / "1.png", square(RED)))
    app.err = Terminal()
    monkeypatch.setattr("sys.stdin", Terminal(answer))
    if filed is None:  # nobody is there to answer
        with pytest.raises(UsageError, match="--as-new"):
            run(app, "add", "ada lovelace", photo)
    else:
        assert run(app, "add", "ada lovelace", photo)[1] == f"{filed}/1.png: added.\n"
    assert "Ada Lovelace is registered. Is that the same person? [Y/n] " in app.reported()


def test_people_are_renamed_and_merged_and_pictures_moved(app: CountingApp) -> None:
    filled(app.gallery_folder)
    assert run(app, "rename", "李小龙", "Bruce Lee") == (0, "Renamed 李小龙 to Bruce Lee.\n")
    assert run(app, "move", "Bruce Lee/1.png", "Bruce Lee\\2.png", "Grace") == (0, "Moved 2 pictures to Grace.\n")
    assert run(app, "merge", "Grace", "Ada Lovelace") == (0, "Merged Grace into Ada Lovelace.\n")
    assert people(app) == {"Ada Lovelace": 3, "Bob": 1}
    for words in (["rename", "Ada Lovelace", "Bob"], ["merge", "Eve", "Bob"], ["move", "none.png", "Bob"]):
        with pytest.raises(UsageError):
            run(app, *words)
    assert people(app) == {"Ada Lovelace": 3, "Bob": 1}


def test_what_is_set_aside_or_removed_is_listed_and_brought_back(app: CountingApp) -> None:
    filled(app.gallery_folder)
    assert run(app, "restore") == (0, "Nothing was set aside or removed.\n")
    printed = run(app, "set-aside", "李小龙/2.png", "Bob.jpg", "--why", "No face.")[1]
    assert printed == "Set aside 2 pictures of Bob and 李小龙.\n"
    run(app, "remove", "李小龙")
    lines = run(app, "restore")[1].splitlines()
    assert len(lines) == 3
    assert sum(line.endswith("(No face.)") for line in lines) == 2
    listed = json.loads(run(app, "restore", "--json")[1])
    assert {each["person"] for each in listed} == {"Bob", "李小龙"}
    assert {each["why"] for each in listed} == {"No face.", ""}
    (bobs,) = (each["path"] for each in listed if each["person"] == "Bob")
    assert run(app, "restore", bobs)[1] == "Restored a picture of Bob.\n"
    for _ in range(2):
        assert run(app, "restore", "李小龙")[0] == 0
    assert people(app) == {"Ada Lovelace": 1, "Bob": 1, "李小龙": 2}
    with pytest.raises(UsageError, match="to restore"):
        run(app, "restore", "李小龙")


def test_trouble_with_remembering_is_said(app: CountingApp) -> None:
    filled(app.gallery_folder)
    (app.gallery_folder / ".rollcall").write_text("in the way of the folder", encoding="utf-8")
    assert run(app, "check")[0] == 0
    assert "cannot be written" in app.reported()


def test_the_options_of_every_command_may_stand_anywhere(tmp_path: Path) -> None:
    for words in (
        ["gallery", "--gallery", str(tmp_path), "list", "--json"],
        ["gallery", "list", "--gallery", str(tmp_path), "--json"],
    ):
        parsed = parse(words)
        assert (parsed.gallery, parsed.detector) == (tmp_path, None)


# What the manifest of the awkward files expects: the reasons for which a file may be refused, "" where it may count.
COUNTS = {""}
FACELESS = {"no-face"}
EXPECTED: dict[str, set[str]] = {
    "1 face": COUNTS,
    "1 face upright only if EXIF orientation is applied": COUNTS,
    "face lying on its side, no EXIF": {"", "no-face", "turned-away"},
    "1-bit, face maybe": {"", "no-face", "blurred"},
    "error": {"unreadable"},
    "error, or partial decode flagged": {"unreadable"},
    "error or decoded": {"unreadable"},
    "too small": {"too-small"},
    "face ~15 px: too small": {"too-small"},
    "no face": FACELESS,
    "low quality": {"blurred"},
}


def allowed(expected: str) -> set[str]:
    return EXPECTED.get(expected) or (COUNTS if expected.startswith("1 face") else set())


@pytest.mark.faces
@pytest.mark.parametrize("detector", ["yunet", "mtcnn", "haar"])
def test_every_awkward_file_gets_the_answer_its_manifest_expects(faces: Path, detector: str, tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    folder.mkdir()
    with (faces / "bad-inputs" / "manifest.csv").open(encoding="utf-8") as file:
        expected = {row["file"]: row["expected"] for row in csv.DictReader(file)}
    for name in expected:  # links: the index must not come to lie beside the photos
        (folder / name).symlink_to(faces / "bad-inputs" / name)
    app = App(Settings(), folder, named_detector=detector, named_embedder="sface", out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "check", "--json"]), app) == 0
    answers: dict[str, Any] = {
        picture["path"]: picture for person in json.loads(text_of(app.out))["people"] for picture in person["pictures"]
    }
    assert len(answers) == len(expected) == 45
    wrong = {
        name: (words, answers[name]["reason"])
        for name, words in expected.items()
        if (answers[name]["reason"] or "") not in allowed(words)
    }
    assert wrong == {}
    assert "dark" in answers["very_dark.png"]["note"]


def test_a_removal_says_what_is_kept_and_the_templates_are_gone_at_once(app: CountingApp) -> None:
    for name in ("Ada.png", "Bea.png"):
        write(app.gallery_folder / name, square(RED))
    with closing(Gallery(app.gallery_folder)) as enrolled:
        enrolled.update(SquareEnroller(), "colours@1")
    status, printed = run(app, "remove", "Ada")
    assert status == 0
    assert "kept for 30 days in" in printed
    assert "to erase them at once, delete that folder" in printed
    with closing(sqlite3.connect(app.gallery_folder / ".rollcall" / "index.sqlite")) as db:
        for table in ("pictures", "templates", "facts"):
            assert db.execute(f"SELECT COUNT(*) FROM {table}").fetchone() == (1,), table


@pytest.mark.parametrize("words", [["check"], ["list"], ["add", "Cid", "another.png"]])
def test_a_damaged_index_is_repaired_and_the_user_is_told_once(
    app: CountingApp, words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(app.gallery_folder)
    write(tmp_path / "another.png", square(GREEN))
    monkeypatch.chdir(tmp_path)
    run(app, "check")
    index = app.gallery_folder / ".rollcall" / "index.sqlite"
    index.write_bytes(b"SQLite format 3\0" + bytes(5000))
    run(app, *words)
    assert text_of(app.err).count("The index of the gallery was damaged and has been replaced") == 1
    copy = index.with_name("index.damaged.sqlite")
    assert f"kept for a time as {copy}." in text_of(app.err)
    run(app, "check")
    assert text_of(app.err).count("was damaged") == 1, "and not again"
