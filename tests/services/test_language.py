"""Texts and their plural forms, with and without a translator."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from recognition.errors import RollcallError, UsageError
from recognition.message import Text
from services.language import error_text, number_text, set_translator, tr, tr_count

GERMAN = {
    ("Stop {name}", None): "{name} anhalten",
    ("{name} is away. {advice}", None): "{name} ist nicht da. {advice}",
    ("Ask {name}.", None): "Fragen Sie {name}.",
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


@pytest.mark.usefixtures("german")
def test_errors_and_texts_in_them_are_translated_where_they_are_shown() -> None:
    advice = Text("Ask {name}.", name="Ada")
    error = UsageError("{name} is away. {advice}", name="Eve", advice=advice)

    assert str(error) == error.text == "Eve is away. Ask Ada."
    assert error_text(error) == "Eve ist nicht da. Fragen Sie Ada."
    assert error_text(RollcallError("It {failed}.")) == "It {failed}."
    assert error_text(ValueError("It failed.")) == "It failed."


def test_errors_are_copied_between_processes() -> None:
    copy = pickle.loads(pickle.dumps(UsageError("{name} is away.", name="Eve")))

    assert type(copy) is UsageError
    assert str(copy) == copy.text == "Eve is away."


def test_numbers_with_a_format_are_those_of_the_language() -> None:
    set_translator(lambda _text, _count: "", lambda value, decimals: f"{value:.{decimals}f}".replace(".", ","))
    try:
        assert tr("{a:.2f} {b} {c:02} {d:,}", a=0.5, b=1.5, c=7, d=1200) == "0,50 1.5 07 1200"
        assert number_text(0.25, 1) == "0,2"
    finally:
        set_translator(None)
    assert tr("{a:.2f} {d:,}", a=0.5, d=1200) == "0.50 1,200"
    assert number_text(1200) == "1,200"
