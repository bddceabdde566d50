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


@pytest.mark.parametrize(
    ("names", "told"),
    [("Ada", ""), ("Ada, Adda, Bert", "Adda, Bert."), ("Ada, B, C, D, E, F, G, H", "B, C, D, E, F and 2 more.")],
)
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


def test_a_note_goes_with_an_entry(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--note goes with --arrived, --left, --excuse and --withdraw"):
        attend(tmp_path, "--note", "doctor")


def test_rules_are_written_to_a_new_file(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    rules = write_text(tmp_path / "rules.yaml", RULES % "Ada")
    attend(tmp_path / "gallery", "--rules", str(rules))
    before = rules.read_text()
    with pytest.raises(UsageError, match=r"rules\.yaml is there already\. Name a new file"):
        attend(tmp_path / "gallery", "--write-rules", str(rules))
    assert rules.read_text() == before
    attend(tmp_path / "gallery", "--write-rules", str(tmp_path / "new.yaml"))
    assert "Ada" in (tmp_path / "new.yaml").read_text()


def test_holidays_are_counted(tmp_path: Path) -> None:
    write(tmp_path / "gallery" / "Ada" / "1.png", square(RED))
    attend(tmp_path / "gallery", "--rules", str(write_text(tmp_path / "rules.yaml", RULES % "Ada")))
    days = ("20261224", "20261225")
    events = "".join(f"BEGIN:VEVENT\nUID:{day}\nDTSTART;VALUE=DATE:{day}\nEND:VEVENT\n" for day in days)
    body = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:test\n{events}END:VCALENDAR\n"
    calendar = write_text(tmp_path / "school.ics", body.replace("\n", "\r\n"))
    assert f"2 holidays in {calendar}." in text_of(attend(tmp_path / "gallery", "--holidays", str(calendar)).out)
