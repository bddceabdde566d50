"""``gallery import --tags``."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from commands.gallery import command as gallery
from main import parse
from tests.drawn_app import DrawnApp
from tests.fakes import SquareDetector
from tests.services.gallery.test_tag_import import ADA, GRACE, attributes, mwg, photo


class App(DrawnApp):
    def detector(self, _name: str | None = None, **_options: Any) -> SquareDetector:  # type: ignore[override]
        return SquareDetector()


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(tmp_path / "gallery")


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "Holidays"
    folder.mkdir()
    photo(folder / "a.jpg", mwg(attributes("Ada", ADA), attributes("Eve", (0, 0, 50, 50))))
    cut = photo(folder / "cut.jpg", mwg(attributes("Grace", GRACE)))
    cut.write_bytes(cut.read_bytes()[:4000])
    photo(folder / "odd.jpg", b"<broken")
    return folder


def run(app: App, *words: str) -> str:
    assert gallery.run(parse(["gallery", "import", "--tags", *words]), app) == 0
    return app.printed()


def test_what_cannot_be_read_is_listed_in_a_line_of_its_own(app: App, photos: Path, tmp_path: Path) -> None:
    report = tmp_path / "tags.csv"
    printed = run(app, str(photos), "--dry-run", "--report", str(report)).splitlines()
    assert printed[0] == "Would import 1 face of 1 person; 3 pictures with tags."
    assert "       2  the picture or its tags cannot be read" in printed
    assert "       1  there is no face where the tag says" in printed
    assert any(line.startswith("cut.jpg: It is ") for line in printed)
    assert any(line.startswith("odd.jpg: The XMP cannot be read") for line in printed)
    rows = list(csv.reader(report.read_text(encoding="utf-8-sig").splitlines()))
    assert rows[1] == ["a.jpg", "Ada", "mwg", "taken into the gallery", ""]
    assert not (tmp_path / "gallery").exists()


def test_an_import_as_json(app: App, photos: Path, tmp_path: Path) -> None:
    found = json.loads(run(app, str(photos), "--json"))
    assert found["people"] == {"Ada": 1}
    assert {each["picture"]: each["result"] for each in found["tags"] if each["name"] != "Eve"} == {
        "a.jpg": "imported",
        "cut.jpg": "unreadable",
        "odd.jpg": "unreadable",
    }
    assert [each.name for each in (tmp_path / "gallery" / "Ada").iterdir()] != []
