"""Texts and their plural forms, with and without a translator."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from services.language import set_translator, tr, tr_count

GERMAN = {
    ("Stop {name}", None): "{name} anhalten",
    ("{n} pictures of {name}", 1): "{n} Bild von {name}",
    ("{n} pictures of {name}", 1200): "{n} Bilder von {name}",
}


@pytest.fixture
def german() -> Iterator[None]:
    set_translator(lambda text, count: GERMAN.get((text, count), ""))
    yield
    set_translator(None)


def test_texts_are_english_without_a_translator() -> None:
    assert tr("Stop {name}", name="Ada") == "Stop Ada"
    assert tr("100 {percent}") == "100 {percent}"
    assert tr_count("{n} picture of {name}", "{n} pictures of {name}", 1, name="Ada") == "1 picture of Ada"
    assert tr_count("{n} picture of {name}", "{n} pictures of {name}", 1200, name="Ada") == "1,200 pictures of Ada"


@pytest.mark.usefixtures("german")
def test_a_translator_gives_the_text_and_the_plural_form() -> None:
    assert tr("Stop {name}", name="Ada") == "Ada anhalten"
    assert tr("Not translated") == "Not translated"
    assert tr_count("{n} picture of {name}", "{n} pictures of {name}", 1, name="Ada") == "1 Bild von Ada"
    assert tr_count("{n} picture of {name}", "{n} pictures of {name}", 1200, name="Ada") == "1,200 Bilder von Ada"
