"""``gallery attendance --rules`` says who in the rules is not registered."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from commands.app import App
from commands.gallery import command as gallery
from main import parse
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
