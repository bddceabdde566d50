"""``gallery check`` with the findings of the audit, on coloured squares."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from commands.gallery import command as gallery
from main import parse
from recognition.enrolment.still import Enrolled
from recognition.errors import PictureRefusedError, UsageError
from recognition.message import Message
from recognition.types import Image
from tests.drawn_app import DrawnApp
from tests.gallery_folder import SquareEnroller, square, write
from tests.marker_faces import AZURE, FRONT, JADE, RUBY, marker_picture


@pytest.fixture
def app(tmp_path: Path) -> DrawnApp:
    folder = tmp_path / "gallery"
    for name, colour in (("Ada", RUBY), ("Grace", JADE), ("Hedy", AZURE)):
        for number in range(3):
            place = (40 + 25 * number, 30 + 40 * number)
            write(folder / name / f"{number}.png", marker_picture((FRONT, colour, place)))
    write(folder / "Ada" / "astray.png", marker_picture((FRONT, JADE, (150, 100))))
    write(folder / "Grace" / "empty.png", square(None))
    return DrawnApp(folder, named_threshold=0.3)


def run(app: DrawnApp, *words: str) -> str:
    assert gallery.run(parse(["gallery", "check", *words]), app) == 0
    return app.printed()


def answer(app: DrawnApp, *words: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run(app, "--json", *words))
    return found


def finding(app: DrawnApp, kind: str) -> dict[str, Any]:
    (found,) = [each for each in answer(app)["findings"] if each["kind"] == kind]
    return dict(found)


def test_findings_are_said_under_what_they_matter_and_with_their_keys(app: DrawnApp) -> None:
    printed = run(app)
    key = finding(app, "wrong-person")["key"]
    lines = printed.splitlines()
    heading = lines.index("To correct: names may be wrong:")
    assert lines[heading + 1].startswith("  Ada/astray.png: It is filed under Ada but looks like Grace")
    assert lines[heading + 1].endswith(f"[{key}]")
    assert lines[-1] == "3 people can be recognised, from 10 pictures; 1 refused."


def test_a_refused_picture_is_said_once(app: DrawnApp) -> None:
    assert run(app).count("Grace/empty.png") == 1
    assert finding(app, "no-face")["pictures"] == ["Grace/empty.png"]


def test_of_a_refused_picture_it_is_said_whose_it_is(app: DrawnApp, monkeypatch: pytest.MonkeyPatch) -> None:
    take = SquareEnroller.template

    def choosy(enroller: SquareEnroller, image: Image) -> Enrolled:
        made = take(enroller, image)
        if image.shape[0] < 200:
            raise PictureRefusedError(Message.of("too-small", side=20, min_face=40), made.vector[None])
        return made

    monkeypatch.setattr(SquareEnroller, "template", choosy)
    for name in ("Ada", "Grace"):
        write(app.gallery_folder / name / "little.png", marker_picture((FRONT, JADE, (20, 20)))[:180])
    said = [line for line in run(app).splitlines() if "Ada/little.png" in line]
    assert said[0].startswith("  Ada/little.png: The face is only 20 pixels wide;")
    assert said[1].startswith("  Ada/little.png: It is filed under Ada but looks like Grace")
    assert "Grace/little.png: It is filed" not in run(app)


def test_as_json_a_finding_has_all_there_is_of_it(app: DrawnApp) -> None:
    found = finding(app, "wrong-person")
    assert (found["person"], found["other"], found["severity"]) == ("Ada", "Grace", 2)
    assert found["pictures"] == ["Ada/astray.png"]
    assert found["actions"] == ["move", "set-aside", "keep"]
    assert answer(app)["threshold"] == 0.3


def test_what_is_kept_is_said_no_more_until_that_is_taken_back(app: DrawnApp) -> None:
    key = finding(app, "wrong-person")["key"]
    assert key not in run(app, "--keep", key)
    assert key not in run(app)
    assert key not in {each["key"] for each in answer(app)["findings"]}
    assert key in run(app, "--say-again", key)


def test_a_note_is_not_said_beside_the_finding_that_says_it(app: DrawnApp) -> None:
    both = marker_picture((FRONT, RUBY, (20, 20)), (FRONT, RUBY, (190, 120)))
    write(app.gallery_folder / "Ada" / "both.png", both)
    printed = run(app)
    assert "It shows 2 faces" in printed
    assert "Of 2 faces" not in printed
    kept = run(app, "--keep", finding(app, "several-faces")["key"])
    assert "2 faces" not in kept


def test_no_such_finding(app: DrawnApp) -> None:
    with pytest.raises(UsageError, match="no finding 'nonsense'"):
        run(app, "--keep", "nonsense")
