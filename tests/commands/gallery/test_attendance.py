"""``gallery attendance --rules`` says who in the rules is not registered."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
from recognition.errors import UsageError
from settings import Settings
from tests.conftest import text_of
from tests.fakes import RED
from tests.gallery_folder import square, write, write_text

RULES = """
groups:
  Desk:
    schedules:
      - days: {mon-fri: 08:00-17:00}
    people: [%s]
"""


@pytest.mark.parametrize(("names", "told"), [("Ada", ""), ("Ada, Adda, Bert", "Adda, Bert")])
def test_rules_with_names_of_nobody_are_saved_and_told(tmp_path: Path, names: str, told: str) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", RULES % names)
    app = App(Settings(), tmp_path / "gallery", out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "attendance", "--rules", str(rules)]), app) == 0
    assert "1 group" in text_of(app.out)
    said = text_of(app.err)
    assert ("Nobody is registered" in said) == bool(told)
    assert told in said


def attend(folder: Path, *options: str) -> App:
    app = App(Settings(), folder, out=io.StringIO(), err=io.StringIO())
    assert gallery.run(parse(["gallery", "attendance", *options]), app) == 0
    return app


def test_a_correction_says_why(tmp_path: Path) -> None:
    folder = tmp_path / "gallery"
    write(folder / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", (RULES % "Ada").replace("mon-fri", "mon-sun"))
    attend(folder, "--rules", str(rules))
    entry = "--excuse", "Ada"
    with pytest.raises(UsageError, match="says why"):
        attend(folder, *entry)
    attend(folder, *entry, "--note", "doctor")
    with pytest.raises(UsageError, match="says why"):
        attend(folder, "--withdraw", "1")
    attend(folder, "--withdraw", "1", "--note", "another Ada")
    listed = text_of(attend(folder, "--entries").out)
    assert "doctor" in listed
    assert "another Ada" in listed


def test_rules_are_not_written_as_a_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"as \.yaml"):
        attend(tmp_path, "--write-rules", str(tmp_path / "rules.csv"))


def test_a_logo_that_is_not_there_is_told(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", f"logo: school.png\n{RULES % 'Ada'}")
    said = text_of(attend(tmp_path / "gallery", "--rules", str(rules)).err)
    assert f"There is no file {tmp_path / 'school.png'}" in said
