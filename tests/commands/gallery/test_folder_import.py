from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from commands.gallery import command as gallery
from main import _gallery_folder, parse
from recognition.enrolment.still import Enrolled
from recognition.errors import UsageError
from recognition.types import Image
from settings import Settings
from tests.conftest import text_of
from tests.drawn_app import DrawnApp
from tests.fakes import GREEN, RED
from tests.gallery_folder import NO_FACE, SquareEnroller, square, write, write_text


class InterruptibleApp(DrawnApp):
    """The third picture is interrupted where ``is_interrupted``."""

    is_interrupted = False

    def new_enroller(self) -> SquareEnroller:
        return Interrupted() if self.is_interrupted else SquareEnroller()


class Interrupted(SquareEnroller):
    def template(self, image: Image) -> Enrolled:
        if self.seen == 2:
            raise KeyboardInterrupt
        return super().template(image)


@pytest.fixture
def app(tmp_path: Path) -> InterruptibleApp:
    return InterruptibleApp(tmp_path / "gallery")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    inbox = tmp_path / "inbox"
    write(inbox / "Ada Lovelace.png", square(RED))
    write(inbox / "李小龙" / "1.png", square(GREEN))
    write(inbox / "李小龙" / "2.png", square(None))
    write(inbox / "李小龙" / "3.png", square(GREEN))
    write_text(inbox / "Bob.jpg", "no picture")
    write(inbox / "Eve" / "old" / "1.png", square(RED))
    return inbox


def run(app: InterruptibleApp, *words: str) -> tuple[int, list[str]]:
    status = gallery.run(parse(["gallery", *words]), app)
    return status, app.printed().splitlines()


def test_it_says_what_came_of_the_files_by_reason(app: InterruptibleApp, inbox: Path) -> None:
    status, lines = run(app, "import", str(inbox))
    assert status == 0
    assert lines[0].startswith("Imported 3 pictures of 2 people; ")
    assert lines[1] == "Left out, nothing was moved: 2 pictures and 1 folder:"
    assert sorted(lines[2:5]) == [
        "       1  a folder inside a person's folder: move it out",
        "       1  no face was found",
        "       1  not a readable picture",
    ]
    assert "--report" in lines[5]
    assert "李小龙  2 pictures" in "\n".join(run(app, "list")[1]).replace("        ", "  ")
    again = run(app, "import", str(inbox))[1]
    assert again[0] == "Nothing new was imported."
    assert again[1] == "3 pictures were in the gallery already."


def test_a_folder_of_folders_of_people_is_told_as_that(app: InterruptibleApp, tmp_path: Path) -> None:
    for part in ("train", "val"):
        for name in ("Ada", "Bob"):
            for number in range(2):
                write(tmp_path / "all of them" / part / name / f"{number}.png", square(RED))
    status, lines = run(app, "import", str(tmp_path / "all of them"))
    assert (status, lines[0]) == (0, "Nothing new was imported.")
    assert lines[1:3] == [
        "Left out, nothing was moved: 4 folders:",
        "       4  a folder inside a person's folder: move it out",
    ]
    assert lines[-3] == (
        "train and val would each be one person. If they hold a folder for each person (4 folders, 8 pictures), import "
        "them one by one:"
    )
    assert [each.split("gallery import ")[1] for each in lines[-2:]] == [
        f"'{tmp_path / 'all of them' / part}'" for part in ("train", "val")
    ]


def test_pictures_named_by_a_camera_are_said_to_be_left_out_and_how_to_name_them(
    app: InterruptibleApp, tmp_path: Path
) -> None:
    for number in (1234, 1235):
        write(tmp_path / "Ada Lovelace" / f"IMG_{number}.png", square(RED))
    lines = run(app, "import", str(tmp_path / "Ada Lovelace"))[1]
    assert lines[2] == "       2  named by a camera or a program: put it into a folder with the person's name"
    assert "gallery add 'Ada Lovelace' FILE..." in text_of(app.err)
    answer = json.loads("\n".join(run(app, "import", str(tmp_path / "Ada Lovelace"), "--json")[1]))
    assert answer["misplaced"] == {"camera-name": 2}


@pytest.mark.parametrize(("names", "is_warned"), [(("Ada_0001", "Ada_0002"), True), (("Ada 1", "Bob 1"), False)])
def test_a_folder_of_one_person_is_warned_of(
    app: InterruptibleApp, tmp_path: Path, names: tuple[str, ...], is_warned: bool
) -> None:
    for number, name in enumerate(names):
        write(tmp_path / "Ada" / f"{name}.png", square((RED, GREEN)[number]))
    assert run(app, "import", str(tmp_path / "Ada"))[0] == 0
    assert ("become 2 people. If they are of one person" in text_of(app.err)) == is_warned
    assert len(json.loads("\n".join(run(app, "list", "--json")[1]))["people"]) == 2


def test_a_report_has_a_line_for_each_file_and_json_the_counts(
    app: InterruptibleApp, inbox: Path, tmp_path: Path
) -> None:
    report = tmp_path / "what came of it.csv"
    status, lines = run(app, "import", str(inbox), "--report", str(report), "--json")
    answer = json.loads("\n".join(lines))
    assert status == 0
    assert (answer["imported"], answer["people"], answer["there_already"], answer["done_before"]) == (3, 2, 0, 0)
    assert answer["left_out"] == {"misplaced": 1, "unreadable": 1, "no-face": 1}
    with report.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert {path: row["result"] for path, row in rows.items()} == {
        "Ada Lovelace.png": "imported",
        "Bob.jpg": "unreadable",
        "Eve/old": "misplaced",
        "李小龙/1.png": "imported",
        "李小龙/2.png": "no-face",
        "李小龙/3.png": "imported",
    }
    assert rows["李小龙/2.png"]["sentence"] == NO_FACE
    assert rows["Ada Lovelace.png"]["in the gallery"] == "Ada Lovelace.png"


def test_interrupted_it_says_how_far_it_came_and_reports_it_and_goes_on(
    app: InterruptibleApp, inbox: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.csv"
    app.is_interrupted = True
    with pytest.raises(KeyboardInterrupt):
        run(app, "import", str(inbox), "--report", str(report))
    said = app.reported()
    assert "Stopped. " in said
    assert "importing the folder again goes on after them" in said
    assert 1 < len(report.read_text(encoding="utf-8-sig").splitlines()) < 7
    app.is_interrupted = False
    answer = json.loads("\n".join(run(app, "import", str(inbox), "--report", str(report), "--json")[1]))
    assert answer["done_before"] >= 1
    assert answer["imported"] == 3
    assert len(report.read_text(encoding="utf-8-sig").splitlines()) == 7
    noted = [(entry.details or {})["pictures"] for entry in app.audit_trail.entries()]
    assert (len(noted), sum(map(int, noted))) == (2, 3), "each run notes what it brought in"


def test_what_cannot_be_is_said_before_anything_is_copied(app: InterruptibleApp, inbox: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"\.csv"):
        run(app, "import", str(inbox), "--report", str(tmp_path / "report.txt"))
    with pytest.raises(UsageError, match="existing folder"):
        run(app, "import", str(inbox), "--report", str(tmp_path / "nowhere" / "report.csv"))
    with pytest.raises(UsageError, match="There is no folder"):
        run(app, "import", str(tmp_path / "nowhere"))
    assert not list((tmp_path / "gallery").rglob("*.png"))


def test_the_gallery_named_need_not_be_there_yet(tmp_path: Path) -> None:
    named = parse(["gallery", "import", "inbox", "--gallery", str(tmp_path / "new")])
    assert _gallery_folder(named, Settings(), tmp_path / "config.yaml") == tmp_path / "new"
