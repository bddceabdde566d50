"""``evaluate`` through the whole command line, with squares for faces; once with real ones."""

from __future__ import annotations

import io
import json
from pathlib import Path

import numpy as np
import pytest

from commands.app import App
from commands.evaluate import command as evaluate
from main import main, parse
from recognition.errors import UnknownNameError, UsageError
from settings import Settings
from tests.clips import write_clip
from tests.conftest import text_of
from tests.fakes import ColourEmbedder, SquareDetector
from tests.gallery_folder import square, write, write_text

COLOURS = [(0, 0, 255), (0, 255, 0), (255, 0, 0), (0, 255, 255), (255, 0, 255), (255, 255, 0)]


class NamedEmbedder(ColourEmbedder):
    name = "sface"


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None, **_options: object) -> NamedEmbedder:  # type: ignore[override]
        return NamedEmbedder()


@pytest.fixture
def app(tmp_path: Path) -> SquareApp:
    return SquareApp(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())


def run(app: App, *words: str) -> str:
    assert evaluate.run(parse(["evaluate", *words]), app) == 0
    return text_of(app.out)


def people(root: Path) -> Path:
    for number, colour in enumerate(COLOURS):
        for picture in range(3):
            write(root / f"Person {number}" / f"{picture}.png", square(colour))
    return root


def test_folders(app: SquareApp, tmp_path: Path) -> None:
    data, files = str(people(tmp_path / "data")), [str(tmp_path / "e.json"), str(tmp_path / "e.html")]
    printed = run(
        app, "--data", data, "--json", files[0], "--html", files[1], "--detectors", "yunet", "--markdown"
    )  # fmt: skip
    assert "18 pictures of 6 people, folders by person" in printed
    assert "| sface with yunet | 4 | 100.00 %" in printed
    assert "Note: FPIR" in printed
    assert "numpy" in printed
    found = json.loads((tmp_path / "e.json").read_text(encoding="utf-8"))
    (system,) = found["systems"]
    assert system["embedder"] == "sface@1"
    assert system["identification"]["gallery_size"] == 4
    assert len(found["data_sha256"]) == 64
    assert "<h1>Recognition on data</h1>" in (tmp_path / "e.html").read_text(encoding="utf-8")


def test_pairs(app: SquareApp, tmp_path: Path) -> None:
    root = people(tmp_path / "data")
    same = [f"Person {number}/0.png,Person {number}/1.png,yes" for number in range(6)]
    other = [f"Person {number}/0.png,Person {(number + 1) % 6}/2.png,no" for number in range(6)]
    write_text(tmp_path / "pairs.csv", "\n".join([*same, *other]))
    printed = run(app, "--pairs", str(tmp_path / "pairs.csv"), "--root", str(root), "--markdown")
    assert "12 pairs" in printed
    assert "EER" in printed
    assert "searches in a gallery" not in printed


def test_a_picture_that_is_none_and_one_without_a_face_do_not_stop_it(app: SquareApp, tmp_path: Path) -> None:
    root = people(tmp_path / "data")
    write_text(root / "Person 0" / "broken.jpg", "no picture")
    write(root / "Person 1" / "empty.png", np.full((240, 320, 3), 128, np.uint8))
    run(app, "--data", str(root), "--json", str(tmp_path / "e.json"))
    (system,) = json.loads((tmp_path / "e.json").read_text(encoding="utf-8"))["systems"]
    assert system["unreadable"] == 1
    assert system["no_face"]["value"] == pytest.approx(2 / 20)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "Say what to measure on"),
        (["--data", "a", "--pairs", "b"], "Say what to measure on"),
        (["--data", "absent"], "There is no folder absent"),
        (["--data", ".", "--enrol", "0"], "--enrol counts pictures"),
        (["--data", ".", "--json", "absent/e.json"], "does not exist"),
        (["--video", "a.mp4"], "one --truth for each --video"),
        (["--detection", "absent"], "There is no folder absent"),
        (["--strangers", "a.mp4", "--people", "b", "--people", "c"], "one --people for each clip"),
        (["--data", ".", "--turned", "--one-picture"], "different measurements"),
        (["--promises"], "what to measure --promises on: --data DIR, a folder for each person.$"),
        (["--turned", "--pairs", "b"], "what to measure --turned on: --data DIR, a folder for each person.$"),
        (["--one-picture"], "what to measure --one-picture on: --data DIR, .*; beside it --video F --truth J"),
        (["--data", ".", "--turned", "--detectors", "yunet,haar"], "takes one detector"),
    ],
)
def test_wrong_use_is_said_before_any_work(app: SquareApp, words: list[str], sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        run(app, *words)


def test_a_clip_of_strangers(app: SquareApp, tmp_path: Path) -> None:
    write(tmp_path / "people" / "Ann Lee" / "1.png", square(COLOURS[0]))
    write(tmp_path / "people" / "Bob" / "1.png", square(COLOURS[1]))
    write_clip(tmp_path / "ann.mp4", [square(COLOURS[0])] * 30)
    write_clip(tmp_path / "nobody.mp4", [square(COLOURS[2])] * 30)
    words = [word for name in ("ann.mp4", "nobody.mp4") for word in ("--strangers", str(tmp_path / name))]
    run(app, *words, "--people", str(tmp_path / "people"), "--json", str(tmp_path / "e.json"))
    ann, nobody = (each["report"] for each in json.loads((tmp_path / "e.json").read_text("utf-8"))["runs"])
    assert (ann["faces"], nobody["faces"]) == (0, 0)  # nobody in them is registered
    assert ann["strangers_named"] == ann["named"] > 25
    assert (nobody["strangers_named"], nobody["named"]) == (0, 0)
    assert sum(each["unknown"] for each in nobody["people"]) > 25


def test_turned_faces(app: SquareApp, tmp_path: Path) -> None:
    one, other = str(people(tmp_path / "one")), str(people(tmp_path / "other"))
    printed = run(app, "--turned", "--data", one, "--data", other, "--precisions", "f32,auto", "--markdown",
                  "--json", str(tmp_path / "e.json"), "--html", str(tmp_path / "e.html"))  # fmt: skip
    assert "36 pictures of 12 people (one, other)." in printed
    assert printed.count("| - | - |") == 2  # squares have no landmarks: none is known to be turned
    assert "No face was turned enough, by 30 degrees: there is nothing to compare with the front." in printed
    first, second = json.loads((tmp_path / "e.json").read_text("utf-8"))["systems"]
    assert (first["title"], second["title"]) == ("sface, f32", "sface, auto")
    assert first["pairs"] == 0
    assert first["changes"][2]["after"] == second["changes"][2]["after"] > 0  # each colour is of two people
    assert "Turned faces, one, other" in (tmp_path / "e.html").read_text(encoding="utf-8")


def test_promises(app: SquareApp, tmp_path: Path) -> None:
    root = tmp_path / "data"
    for number in range(11):
        colour = tuple(int(each) for each in np.random.default_rng(number).integers(0, 256, 3))
        for picture in range(3):
            write(root / f"Person {number}" / f"{picture}.png", bright(colour, picture))  # type: ignore[arg-type]
    printed = run(app, "--promises", "--data", str(root), "--draws", "3", "--markdown",
                  "--json", str(tmp_path / "e.json"), "--html", str(tmp_path / "e.html"))  # fmt: skip
    assert "| sface, default | 0.585 | 5 |" in printed, printed
    default, calibrated = json.loads((tmp_path / "e.json").read_text("utf-8"))["systems"]
    assert (default["title"], calibrated["title"]) == ("default", "calibrated")
    assert sum(calibrated["missed"][where] for where in ("below", "inside", "above")) == 3
    assert "Promises, data" in (tmp_path / "e.html").read_text(encoding="utf-8")


def test_unknown_names_get_a_suggestion(app: SquareApp) -> None:
    with pytest.raises(UnknownNameError, match="Did you mean 'yunet'"):
        run(app, "--data", ".", "--detectors", "yunt")


@pytest.mark.faces
@pytest.mark.slow
def test_real_faces_through_main(faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(
        ["evaluate", "--data", str(faces / "lfw-mini"), "--embedders", "sface", "--detectors", "yunet",
         "--json", str(tmp_path / "e.json")]
    )  # fmt: skip
    assert status == 0
    assert "210 pictures of 90 people, known people and strangers" in capsys.readouterr().out
    (system,) = json.loads((tmp_path / "e.json").read_text(encoding="utf-8"))["systems"]
    assert system["verification"]["eer"]["value"] < 0.02
    assert system["identification"]["rank_one"]["value"] > 0.97
    assert system["identification"]["in_force"]["fpir"]["value"] < 0.1


def bright(colour: tuple[int, int, int], number: int) -> np.ndarray:
    """Another picture of this colour: a little off it."""
    shift = np.random.default_rng([*colour, number]).integers(-8, 9, 3)
    return square(tuple(int(np.clip(each + off, 0, 255)) for each, off in zip(colour, shift, strict=True)))  # type: ignore[arg-type]


def test_one_picture_a_person(app: SquareApp, tmp_path: Path) -> None:
    root = tmp_path / "data"
    for number, colour in enumerate(COLOURS[:4]):
        for picture in range(3):
            write(root / "known" / f"Person {number}" / f"{picture}.png", bright(colour, picture))
    for number, colour in enumerate(COLOURS[4:]):
        write(root / "unknown" / f"{number}.png", square(colour))
    write(root / "known" / "Blank" / "1.png", np.full((240, 320, 3), 128, np.uint8))
    write(root / "known" / "Blank" / "2.png", np.full((240, 320, 3), 128, np.uint8))

    printed = run(app, "--one-picture", "--data", str(root), "--draws", "4", "--markdown",
                  "--json", str(tmp_path / "e.json"), "--html", str(tmp_path / "e.html"))  # fmt: skip

    (system,) = json.loads((tmp_path / "e.json").read_text(encoding="utf-8"))["systems"]
    rates = {name: system[name]["value"] for name in ("refused", "right", "wrong", "missed", "named")}
    assert "16 pictures of 7 people (data), 4 draws." in printed
    assert "| camera-like |" in printed
    assert system["people"] == 5.0  # four with more pictures, and one of the other two
    assert rates["refused"] == pytest.approx(1 / 6)  # of six people one shows no face
    assert rates["right"] == pytest.approx(8 / 9)
    assert rates["missed"] == pytest.approx(1 / 9)
    assert rates["wrong"] == rates["named"] == 0
    clean, dark = (
        next(each for each in system["conditions"] if each["condition"] == name) for name in ("clean", "dark")
    )
    assert clean["still"]["value"] == clean["track"]["value"] == 0
    # The threshold of a draw lies just below the nearest stranger's picture, and a clean track of that picture is as
    # near but for rounding (1e-5 measured): so one stranger of a draw's 16 may be named or not, and no other.
    assert clean["strangers"]["value"] <= 4 / 64
    assert dark["still"]["value"] > clean["still"]["value"]  # these squares are not found in the dark
    assert "One picture a person" in (tmp_path / "e.html").read_text(encoding="utf-8")


def test_scorings_stand_side_by_side(app: SquareApp, tmp_path: Path) -> None:
    data = str(people(tmp_path / "data"))
    printed = run(app, "--data", data, "--scoring", "average,nearest,margin", "--markdown")
    assert printed.count("| sface with yunet | ") == 3  # of comparisons, searches and times
    assert printed.count("| sface with yunet, nearest |") == 3
    assert printed.count("| sface with yunet, margin |") == 3


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["--scoring", "nearst"], "Did you mean 'nearest'"),
        (["--preprocess", "clahee"], "Did you mean 'clahe'"),
        (["--preprocess", "blur:7"], "a sharpness from 0.2 to 1"),
        (["--fuse", "sface"], "two embedders or more"),
        (["--fusion", "both"], "needs the embedders that must agree"),
        (["--fuse", "sface,nobody"], "no embedder called 'nobody'"),
        (["--data", "elsewhere"], "Give one --data"),
    ],
)
def test_choices_that_make_no_sense_are_refused(app: SquareApp, tmp_path: Path, words: list[str], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        run(app, "--data", str(people(tmp_path / "data")), *words)


def test_only_enrolled_faces_are_blurred(app: SquareApp, tmp_path: Path) -> None:
    data = str(people(tmp_path / "data"))
    printed = run(app, "--data", data, "--preprocess", "clahe,blur", "--mirror", "--markdown")
    assert "| sface with yunet, mirrored, clahe, enrolled ones blurred to 0.4 |" in printed


def test_a_report_of_every_choice(app: SquareApp, tmp_path: Path) -> None:
    one, other = str(people(tmp_path / "one")), str(people(tmp_path / "other"))
    run(app, "--data", one, "--data", other, "--report", str(tmp_path / "r.md"), "--embedders", "sface")
    text = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert "# Measured effect of each choice" in text
    assert "## all folders together" in text
    assert "| one | 18 | 6 |" in text


def test_a_report_needs_folders(app: SquareApp, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--report needs faces"):
        run(app, "--report", str(tmp_path / "r.md"))
