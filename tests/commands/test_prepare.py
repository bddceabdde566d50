"""``prepare`` through its command, with squares for faces; once with real ones."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import cv2
import numpy as np
import pytest

from commands import prepare
from commands.app import App
from learning.datasets import preparation as picture_analysis
from learning.datasets import preparation as preparation_crops
from learning.thresholds.defaults import counted_people
from main import main, parse
from recognition.errors import RollcallError, UsageError
from recognition.types import Image, Vectors
from settings import Settings
from storage.files.picture_notes import note_of
from tests.conftest import text_of
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector
from tests.gallery_folder import write, write_text

COLOURS = {"Ann": RED, "Bob": GREEN, "Zoë": BLUE}


class Looks(ColourEmbedder):
    """A person is a colour, and no two pictures of one are alike."""

    name = "sface"
    dimension = 35

    def embed(self, crops: Sequence[Image]) -> Vectors:
        rows = []
        for crop, colour in zip(crops, super().embed(crops), strict=True):
            noise = np.random.default_rng(crc32((crop // 32).tobytes())).normal(size=32)
            rows.append(np.concatenate((colour, 0.5 * noise / np.linalg.norm(noise))))
        stacked = np.array(rows, np.float32).reshape(-1, self.dimension)
        return stacked / np.maximum(np.linalg.norm(stacked, axis=1, keepdims=True), 1e-6)  # type: ignore[no-any-return]


class SquareApp(App):
    def __post_init__(self) -> None:
        super().__post_init__()
        self.seen = SquareDetector()

    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return self.seen

    def embedder(self, _name: str | None = None, **_options: object) -> Looks:  # type: ignore[override]
        return Looks()


def new_app(folder: Path) -> SquareApp:
    return SquareApp(Settings(), folder / "gallery", out=io.StringIO(), err=io.StringIO())


def photo(seed: int, *colours: tuple[int, int, int]) -> Image:
    """A grey picture unlike any other, with a rough square of each colour."""
    random = np.random.default_rng(seed)
    rough = cv2.resize(random.integers(60, 200, (6, 8)).astype(np.uint8), (320, 240), interpolation=cv2.INTER_CUBIC)
    grain = random.integers(-25, 26, rough.shape)
    image = np.repeat(np.clip(rough + grain, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
    for number, colour in enumerate(colours):
        left, top = 20 + 150 * number + int(random.integers(0, 20)), 60 + int(random.integers(0, 60))
        spots = random.integers(-40, 41, (110, 110, 1))
        image[top : top + 110, left : left + 110] = np.clip(np.array(colour) + spots, 0, 255)
    return image


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    root = tmp_path / "pictures"
    for person, (name, colour) in enumerate(COLOURS.items()):
        for number in range(8):
            write(root / name / f"{number}.png", photo(100 * person + number, colour))
    again = (root / "Ann" / "0.png").read_bytes()
    (root / "Ann" / "the same.png").write_bytes(again)
    (root / "Zoë" / "mine.png").write_bytes((root / "Bob" / "7.png").read_bytes())
    write(root / "Bob" / "both.png", photo(900, GREEN, RED))
    write(root / "Bob" / "nobody.png", photo(901))
    write_text(root / "Bob" / "broken.jpg", "no picture")
    for number, smaller in ((3, 0.75), (4, 0.6)):
        image = cv2.imread(str(root / "Ann" / f"{number}.png"))
        write(root / "Ann" / f"{number} smaller.png", cv2.resize(image, None, fx=smaller, fy=smaller))
    return root


def run(app: App, *words: str) -> str:
    assert prepare.run(parse(["prepare", *words]), app) == 0
    return text_of(app.out)


def files(root: Path) -> dict[str, bytes]:
    return {each.relative_to(root).as_posix(): each.read_bytes() for each in root.rglob("*") if each.is_file()}


def table(data: Path) -> dict[str, dict[str, str]]:
    rows = csv.DictReader(io.StringIO((data / "prepare.csv").read_text(encoding="utf-8-sig")))
    return {row["file"]: row for row in rows if not row["augmentation"]}


def test_its_threshold_counts_each_person_by_the_number_of_their_pictures(
    pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts: list[int] = []

    def recorded(_embedder: str, people: int) -> float:
        counts.append(people)
        return 0.6

    monkeypatch.setattr(prepare, "starting_threshold", recorded)
    write(pictures / "Ann" / "more" / "0.png", photo(950, RED))  # lies too deep: nobody's
    run(new_app(tmp_path), str(pictures), "--out", str(tmp_path / "data"), "--size", "96")
    listed = {"Ann": 11, "Bob": 11, "Zoë": 9}
    assert counts == [counted_people(name for name, number in listed.items() for _ in range(number))]


def test_every_picture_is_cut_out_or_sorted_out_with_a_reason(pictures: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    said = run(new_app(tmp_path), str(pictures), "--out", str(data), "--size", "96")
    rows = table(data)
    assert len(rows) == 31
    reasons = {path: row["reason"] for path, row in rows.items() if row["reason"]}
    assert reasons == {
        "Ann/the same.png": "duplicate",
        "Bob/7.png": "two-people",
        "Zoë/mine.png": "two-people",
        "Bob/both.png": "several-faces",
        "Bob/nobody.png": "no-face",
        "Bob/broken.jpg": "unreadable",
    }
    assert all(rows[path]["problem"] and not rows[path]["made"] for path in reasons)
    kept = {path: row for path, row in rows.items() if not row["reason"]}
    written = files(data)
    assert {name for name in written if name.endswith(".jpg")} == {row["made"] for row in kept.values()}
    for path, row in kept.items():
        side, person, _ = row["made"].split("/")
        assert (side, person) == (row["side"], row["person"])
        content = written[row["made"]]
        note = note_of(content)
        assert note is not None
        assert note.source == path
        crop = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        assert crop.shape == (96, 96, 3)  # type: ignore[union-attr]
        x, y = note.face.box.center
        assert (
            np.abs(crop[int(y) - 3 : int(y) + 3, int(x) - 3 : int(x) + 3].mean(axis=(0, 1)) - COLOURS[person]).max()  # type: ignore[index]
            < 70
        )
    assert "two-people 2" in said
    assert set(written) - {row["made"] for row in kept.values()} == {"recipe.yaml", "prepare.csv", "sheet.png"}


def test_near_copies_stay_on_one_side(pictures: Path, tmp_path: Path) -> None:
    for seed in range(5):
        data = tmp_path / f"data {seed}"
        run(new_app(tmp_path), str(pictures), "--out", str(data), "--seed", str(seed), "--split", "0.5,0.25,0.25")
        rows = table(data)
        groups = {path: row["near_copies"] for path, row in rows.items() if row["near_copies"]}
        assert set(groups) == {"Ann/3.png", "Ann/3 smaller.png", "Ann/4.png", "Ann/4 smaller.png"}
        for number in (3, 4):
            pair = [rows[f"Ann/{number}.png"], rows[f"Ann/{number} smaller.png"]]
            assert len({row["near_copies"] for row in pair}) == len({row["side"] for row in pair}) == 1


def test_by_person_and_strangers(pictures: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    found = json.loads(run(new_app(tmp_path), str(pictures), "--out", str(data), "--by", "person", "--json")
    )["people"]  # fmt: skip
    assert set(found) == set(COLOURS)
    assert all(sum(found[name][side] > 0 for side in ("train", "val", "test")) == 1 for name in found)

    (tmp_path / "both").mkdir()
    pictures.rename(tmp_path / "both" / "known")
    for number in range(6):
        shade = (250, 40 * number, 250 - 40 * number)
        write(tmp_path / "both" / "unknown" / f"{number}.png", photo(300 + number, shade))
    data = tmp_path / "with strangers"
    found = json.loads(run(new_app(tmp_path), str(tmp_path / "both"), "--out", str(data), "--json"))["people"]
    assert set(found) == {*COLOURS, "unknown"}
    assert sum(found["unknown"][side] for side in ("train", "val", "test")) == 6
    assert all(found["unknown"][side] for side in ("train", "val", "test"))


def test_copies_are_made_of_what_is_learnt_only_and_are_recorded(pictures: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    said = json.loads(run(new_app(tmp_path), str(pictures), "--out", str(data), "--augment", "2", "--json"))
    copies = [row for row in said["files"] if row["augmentation"]]
    learnt = [row for row in said["files"] if row["side"] == "train" and not row["augmentation"]]
    assert len(copies) == 2 * len(learnt) == sum(each["copies"] for each in said["people"].values())
    assert all(row["made"].startswith("train/") and "rotation" in row["augmentation"] for row in copies)
    assert {each["made"] for each in [*copies, *learnt]} == {each for each in files(data) if each.startswith("train/")}
    assert "copies.png" in files(data)

    flipped = next(row["made"] for row in copies if row["augmentation"].startswith("flipped"))
    note = note_of((data / flipped).read_bytes())
    assert note is not None
    assert note.face.landmarks is not None
    assert note.face.landmarks[0, 0] < note.face.landmarks[1, 0]

    recipe = write_text(tmp_path / "other.yaml", "augmentation:\n  copies: 1\n  flip: 0\n  rotation: 0\n")
    said = json.loads(
        run(new_app(tmp_path), str(pictures), "--out", str(tmp_path / "other"), "--recipe", str(recipe), "--json")
    )
    copies = [row["augmentation"] for row in said["files"] if row["augmentation"]]
    assert copies
    assert all(each.startswith("rotation 0.00") for each in copies)


@pytest.mark.parametrize("after", [0, 5, 13])
@pytest.mark.parametrize("where", ["looking", "cutting"])
def test_a_run_that_was_stopped_goes_on_where_it_was(
    where: str, after: int, pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [str(pictures), "--augment", "1", "--seed", "4", "--out"]
    whole = new_app(tmp_path)
    run(whole, *words, str(tmp_path / "whole"))

    module, name = (picture_analysis, "read_content") if where == "looking" else (preparation_crops, "encode_picture")
    real, calls = getattr(module, name), []  # type: ignore[var-annotated]

    def stopped(*given: object, **named: object) -> object:
        if len(calls) == after:
            raise KeyboardInterrupt
        calls.append(given)
        return real(*given, **named)

    data = tmp_path / "data"
    with monkeypatch.context() as patched:
        patched.setattr(module, name, stopped)
        with pytest.raises(KeyboardInterrupt):
            run(new_app(tmp_path), *words, str(data))
    assert "prepare.csv" not in files(data)
    if where == "looking" and after:
        journal = data / ".journal.jsonl"
        journal.write_bytes(journal.read_bytes()[:-9])  # and the last line is cut in two
    made = {name: (data / name).stat().st_mtime_ns for name in files(data) if name.endswith(".jpg")}
    assert bool(made) == (where == "cutting" and after > 0)

    rest = new_app(tmp_path)
    run(rest, *words, str(data))
    assert files(data) == files(tmp_path / "whole")
    assert {name: (data / name).stat().st_mtime_ns for name in made} == made
    assert "where an earlier run stopped" in text_of(rest.err)
    if where == "cutting":
        assert rest.seen.calls == 0
    elif after:
        assert rest.seen.calls < whole.seen.calls


def test_what_is_complete_is_told_and_not_made_again(pictures: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    said = run(new_app(tmp_path), str(pictures), "--out", str(data))
    again = new_app(tmp_path)
    assert run(again, str(pictures), "--out", str(data)) == said
    assert "complete already" in text_of(again.err)
    assert again.seen.calls == 0


def test_nothing_is_written_over(pictures: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    run(new_app(tmp_path), str(pictures), "--out", str(data))
    before = files(data)
    mine = write_text(tmp_path / "mine" / "notes.txt", "precious")
    for words, sentence in (
        (["--out", str(data), "--seed", "1"], "with other options"),
        (["--out", str(mine.parent)], "did not make it"),
        (["--out", str(mine)], "is a file"),
        (["--out", str(pictures / "data")], "among the pictures"),
        (["--out", str(tmp_path / "absent" / "data")], "make it first"),
    ):
        with pytest.raises(UsageError, match=sentence):
            run(new_app(tmp_path), str(pictures), *words)
    write(pictures / "Ann" / "new.png", photo(77, RED))
    with pytest.raises(UsageError, match="of other pictures"):
        run(new_app(tmp_path), str(pictures), "--out", str(data))
    assert files(data) == before
    assert files(mine.parent) == {"notes.txt": b"precious"}


def test_what_cannot_be_done(pictures: Path, tmp_path: Path) -> None:
    write(tmp_path / "faceless" / "Ann" / "a.png", photo(1))
    (tmp_path / "nothing").mkdir()
    out = ["--out", str(tmp_path / "data")]
    for words, sentence in (
        ([str(tmp_path / "absent")], "There is no folder"),
        ([str(tmp_path / "nothing")], "There is no picture"),
        ([str(tmp_path / "faceless")], "No picture of .* can be used. Ann/a.png, for one: No face"),
        ([str(pictures), "--split", "0.5,0.5"], "three shares"),
        ([str(pictures), "--split", "0.5,0.4,x"], "sum to 1"),
        ([str(pictures), "--size", "8"], "from 32 to 1024"),
        ([str(pictures), "--margin", "-1"], "from 0 to 2"),
        ([str(pictures), "--augment", "-1"], "copies is a number"),
        ([str(pictures), "--recipe", str(tmp_path / "absent.yaml")], "there is no such file"),
        (
            [str(pictures), "--recipe", str(write_text(tmp_path / "a.yaml", "copies: 1"))],
            "needs a part 'augmentation:'",
        ),
        ([str(pictures), "--recipe", str(write_text(tmp_path / "b.yaml", "a: &x 1"))], "line 1: a value that begins"),
    ):
        with pytest.raises(RollcallError, match=sentence):
            run(new_app(tmp_path), *words, *out)


@pytest.mark.faces
def test_real_photos_are_cut_out_and_none_is_on_two_sides(faces: Path, tmp_path: Path) -> None:
    words = ["--embedder", "sface", "--detector", "yunet", "--augment", "1"]
    assert main(["prepare", str(faces / "friends-stills"), "--out", str(tmp_path / "data"), *words]) == 0
    rows = table(tmp_path / "data")
    assert {row["side"] for row in rows.values() if not row["reason"]} == {"train", "val", "test"}
    assert [row["reason"] for row in rows.values() if row["reason"]] == []
    assert not any(row["doubt"] for row in rows.values())
    from learning.datasets.datasets import load_folders

    made = load_folders(tmp_path / "data")
    assert len(set(made.people)) == 6
