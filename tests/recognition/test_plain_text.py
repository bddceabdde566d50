"""Names are shown, never obeyed."""

from __future__ import annotations

import json
import os
import unicodedata

import pytest

from recognition.plain_text import json_text, visible

HOSTILE = (
    "Ada\x1b[31m red",
    "Ada\x1b]0;title\x07",
    "Ada\x9b2J",
    "Ada\rBea",
    "Ada\nrollcall: all is well",
    "Ada\x08\x08\x08Bea",
    "Ada\x7f",
    "Ada\x00",
    "Ada\u202egpj.exe",
    "Ada\u2066x\u2069",
    "Ada\u2028Bea",
    os.fsdecode(b"Ren\xe9"),
)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_character_is_left_that_a_terminal_obeys(name: str) -> None:
    shown = visible(name)
    assert shown != name
    assert not any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in shown)
    assert "\u202e" not in shown
    text = json_text({"name": name})
    assert json.loads(text) == {"name": name}
    assert visible(text) == text
    text.encode("utf-8")


def test_escapes_say_which_character_it_is() -> None:
    assert visible("A\x1b[1m\n\u202e") == "A\\x1b[1m\\x0a\\u202e"
    assert visible(os.fsdecode(b"Ren\xe9")) == "Ren\\xe9"


@pytest.mark.parametrize(
    "name", ["Zoë Łukasz", "李小龍", "محمد بن موسى", "שרה", "आदित्य", "👩‍👩‍👧", "می‌خواهم", "O'Neill & Søn [1]"]
)
def test_names_of_every_script_stay_as_they_are(name: str) -> None:
    assert visible(name) == name
    assert name in json_text([name])
