"""``cluster`` through its command, with squares for faces; once with real ones."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from commands import cluster
from commands.app import App
from main import main, parse
from recognition.errors import RollcallError, UsageError
from settings import Settings
from storage.files.picture_notes import note_of
from tests.conftest import text_of
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture
from tests.gallery_folder import square, write, write_text

PLACE, ASIDE = (120, 80, 220, 180), (10, 10, 60, 60)


class Colours(ColourEmbedder):
    name = "sface"


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None, **_options: object) -> Colours:  # type: ignore[override]
        return Colours()


def new_app(folder: Path) -> SquareApp:
    return SquareApp(Settings(), folder / "gallery", named_threshold=0.3, out=io.StringIO(), err=io.StringIO())


@pytest.fixture
def app(tmp_path: Path) -> SquareApp:
    return new_app(tmp_path)


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    root = tmp_path / "pictures"
    for number in range(3):
        write(root / "red" / f"{number}.png", square(RED))
        write(root / "mixed" / f"{number}.png", picture((PLACE, GREEN), (ASIDE, RED)))
    write(root / "blue" / "0.png", square(BLUE))
    write(root / "empty.png", square(None))
    write_text(root / "broken.jpg", "no picture")
    return root


def run(app: App, *words: str) -> str:
    assert cluster.run(parse(["cluster", *words]), app) == 0
    return text_of(app.out)


def files(root: Path) -> dict[str, bytes]:
    return {each.relative_to(root).as_posix(): each.read_bytes() for each in root.rglob("*") if each.is_file()}


@pytest.mark.parametrize("method", ["whispers", "dbscan", "hdbscan"])
def test_people_are_found_scored_and_told(app: SquareApp, pictures: Path, method: str) -> None:
    found = json.loads(run(app, str(pictures), "--json", "--method", method, "--truth", "by-folder"))
    assert (found["pictures"], found["faces"], found["without_face"]) == (9, 10, ["empty.png"])
    assert [each["file"] for each in found["unreadable"]] == ["broken.jpg"]
    assert [len(each["faces"]) for each in found["clusters"]] == [6, 3]
    assert [each["file"] for each in found["singles"]] == ["blue/0.png"]
    assert set(found["clusters"][1]["faces"][0]) == {"file", "box", "distance"}
    assert next(iter(found["scores"])) == method
    assert set(found["scores"]) == {"whispers", "dbscan", "hdbscan"}
    score = found["scores"][method]
    assert (score["faces"], score["people"], score["clusters"]) == (7, 3, 2)
    assert score["bcubed"] == {"precision": 1.0, "recall": 1.0, "f": 1.0}
    assert "broken.jpg: " in text_of(app.err)


def test_a_method_that_is_not_installed_is_not_scored(
    app: SquareApp, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    found = json.loads(run(app, str(pictures), "--json", "--truth", "by-folder"))
    assert list(found["scores"]) == ["whispers", "dbscan"]


def test_in_words(app: SquareApp, pictures: Path, tmp_path: Path) -> None:
    truth = write_text(tmp_path / "truth.csv", "red/0.png,Ann\nred/1.png,Ann\nmixed/0.png,Ann\n")
    said = run(app, str(pictures), "--truth", str(truth))
    assert "10 faces on 9 pictures, 1 of them without a face." in said
    assert "9 faces are 2 people's, 1 is alone. Faces count as alike up to a distance of 0.300" in said
    assert "Against the 1 person who is known of 3 faces" in said
    assert "0.333" in said  # one of the three pairs


def test_the_folder_can_be_looked_through_and_registered(app: SquareApp, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(app, str(pictures), "--out", str(out))
    written = files(out)
    cuts = sorted(each for each in written if each.startswith("person 001/"))
    assert len(cuts) == 6
    assert cuts[0].startswith("person 001/001 ")
    note = note_of(written[cuts[0]])
    assert note is not None
    assert note.source.endswith(".png")
    assert sum(each.startswith("singles/") for each in written) == 1
    assert {each for each in written if each.endswith(".png")} == {
        "overview.png",
        "sheets/person 001.png",
        "sheets/person 002.png",
    }
    rows = list(csv.DictReader(io.StringIO(written["clusters.csv"].decode("utf-8-sig"))))
    assert len(rows) == 10
    assert sorted(row["cluster"] for row in rows) == ["", *"111111222"]
    assert all(bool(row["distance"]) == bool(row["cluster"]) for row in rows)
    assert rows[0]["file"] == "blue/0.png"

    empty = tmp_path / "again"
    empty.mkdir()
    run(new_app(tmp_path), str(pictures), "--out", str(empty))
    assert files(empty) == written


def test_whole_pictures_are_copied(app: SquareApp, pictures: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run(app, str(pictures), "--out", str(out), "--copy")
    (copy,) = (out / "singles").iterdir()
    assert copy.read_bytes() == (pictures / "blue" / "0.png").read_bytes()
    assert len(list((out / "person 001").iterdir())) == 6


def test_nothing_is_written_over(app: SquareApp, pictures: Path, tmp_path: Path) -> None:
    write_text(tmp_path / "full" / "mine.txt", "precious")
    for out, words in (
        (tmp_path / "full", "not empty"),
        (tmp_path / "absent" / "out", "make it first"),
        (pictures / "out", "among the pictures"),
        (tmp_path / "full" / "mine.txt", "exists already"),
    ):
        with pytest.raises(UsageError, match=words):
            run(app, str(pictures), "--out", str(out))
    assert files(tmp_path / "full") == {"mine.txt": b"precious"}


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_a_run_that_is_cut_off_leaves_nothing(
    stop: BaseException, app: SquareApp, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object) -> None:
        raise stop

    monkeypatch.setattr("learning.clustering.output_folder._write_sheet", cut_off)
    before = files(tmp_path)
    with pytest.raises(KeyboardInterrupt if isinstance(stop, KeyboardInterrupt) else RollcallError):
        run(app, str(pictures), "--out", str(tmp_path / "out"))
    assert files(tmp_path) == before
    assert {each.name for each in tmp_path.iterdir()} == {"pictures"}


def test_what_cannot_be_done(app: SquareApp, pictures: Path, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    write(tmp_path / "faceless" / "a.png", square(None))
    for words, sentence in (
        ([str(tmp_path / "absent")], "There is no folder"),
        ([str(tmp_path / "nothing")], "There is no picture"),
        ([str(tmp_path / "faceless")], "No face was found on 1 picture of"),
        ([str(pictures), "--copy"], "--copy needs --out"),
        ([str(pictures), "--min-size", "1"], "give 2 or more"),
        ([str(pictures), "--truth", "by-name"], "there is no file by-name"),
        ([str(pictures / "red"), "--truth", "by-folder"], "Nobody is named"),
    ):
        with pytest.raises(RollcallError, match=sentence):
            run(app, *words)


@pytest.mark.faces
def test_real_photos(faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["--embedder", "sface", "--detector", "yunet", "--truth", "by-folder", "--json"]
    assert main(["cluster", str(faces / "friends-stills"), "--out", str(tmp_path / "out"), *words]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [len(each["faces"]) for each in found["clusters"]] == [5] * 6
    assert found["scores"]["whispers"]["bcubed"]["f"] == 1.0
