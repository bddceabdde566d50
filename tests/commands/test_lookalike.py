"""``lookalike`` through its command, with squares for faces; once with real ones."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from commands import lookalike
from commands.app import App
from main import main, parse
from recognition.errors import PictureError, RollcallError, UsageError
from settings import Settings
from tests.conftest import text_of
from tests.fakes import BLUE, GREEN, RED, ColourEmbedder, SquareDetector, picture
from tests.gallery_folder import square, write, write_text


class SquareApp(App):
    def detector(self, _name: str | None = None, **_options: object) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()

    def embedder(self, _name: str | None = None, **_options: object) -> ColourEmbedder:  # type: ignore[override]
        return ColourEmbedder()


@pytest.fixture
def app(tmp_path: Path) -> SquareApp:
    return SquareApp(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())


@pytest.fixture
def people(tmp_path: Path) -> Path:
    root = tmp_path / "celebrities"
    write(root / "Ada" / "1.png", square(BLUE))
    write(root / "Ada" / "2.png", square(RED))
    write(root / "Bob.png", square(GREEN))
    write(root / "Cleo.png", square(BLUE))
    return root


def run(app: SquareApp, *words: str) -> str:
    assert lookalike.run(parse(["lookalike", *words]), app) == 0
    return text_of(app.out)


def test_the_nearest_people_with_their_pictures(app: SquareApp, people: Path, tmp_path: Path) -> None:
    face = write(tmp_path / "me.png", picture(((100, 60, 200, 160), RED), ((5, 5, 20, 20), BLUE)))
    said = run(app, str(face), "--among", str(people))
    assert said.startswith("me.png looks a little like:")
    lines = [line.split() for line in said.splitlines() if line[:1].isdigit()]
    assert lines[0][:3] == ["1", "Ada", "Ada/2.png"]
    assert len(lines) == 3
    assert "It does not say who somebody is." in said
    assert "There are 2 faces" in text_of(app.err)
    assert not (people / ".rollcall").exists()


def test_as_json(app: SquareApp, people: Path, tmp_path: Path) -> None:
    face = write(tmp_path / "me.png", square(GREEN))
    found = json.loads(run(app, str(face), "--among", str(people), "--json", "--top", "1"))
    assert (found["faces"], found["people"], found["pictures"], found["embedder"]) == (1, 3, 4, "colours")
    assert found["box"] == [100, 60, 200, 160]
    (near,) = found["nearest"]
    assert (near["person"], near["picture"]) == ("Bob", str(people / "Bob.png"))
    assert near["distance"] == pytest.approx(0.0, abs=0.01)


def test_what_cannot_be_played(app: SquareApp, people: Path, tmp_path: Path) -> None:
    face = str(write(tmp_path / "me.png", square(GREEN)))
    empty = str(write(tmp_path / "empty.png", square(None)))
    broken = str(write_text(tmp_path / "broken.jpg", "no picture"))
    alone = write(tmp_path / "alone" / "Ada.png", square(RED))
    (tmp_path / "nobody").mkdir()
    for words, error, sentence in (
        ([face, "--among", str(tmp_path / "absent")], UsageError, "There is no folder"),
        ([face, "--among", str(tmp_path / "nobody")], UsageError, "There is nobody in"),
        ([face, "--among", str(people), "--top", "0"], UsageError, "give 1 or more"),
        ([empty, "--among", str(people)], RollcallError, "No face was found on"),
        ([broken, "--among", str(people)], PictureError, "picture"),
        ([str(alone), "--among", str(alone.parent)], RollcallError, "no other face"),
    ):
        with pytest.raises(error, match=sentence):
            run(app, *words)


@pytest.mark.faces
def test_real_photos(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody who is in the folder under their own name is their own nearest likeness."""
    people = faces / "five-celebrity" / "train"
    for person in sorted((faces / "five-celebrity" / "val").iterdir())[:2]:
        face = sorted(person.iterdir())[0]
        words = ["--among", str(people), "--embedder", "sface", "--detector", "yunet", "--json"]
        assert main(["lookalike", str(face), *words]) == 0
        found = json.loads(capsys.readouterr().out)
        assert found["people"] == 5
        assert found["nearest"][0]["person"] == person.name
