from __future__ import annotations

import unicodedata

import pytest

from recognition.errors import UsageError
from storage.gallery.names import check_meant, nearest_name, same_name


@pytest.mark.parametrize(
    ("name", "registered"),
    [
        ("ada  lovelace", "Ada Lovelace"),
        ("Ada-Lovelace ", "Ada Lovelace"),
        ("ADALOVELACE", "Ada Lovelace"),
        ("Marie Sklodowska", "Marie Skłodowska"),
        ("Zoe Muller", "Zoë Müller"),
        ("jose maria", "José María"),
        ("O'Neill", "ONeill"),
        ("J.R.R. Tolkien", "J. R. R. Tolkien"),
        ("straße", "STRASSE"),
        ("Soren Kierkegaard", "Søren Kierkegaard"),
        ("Елка", "Ёлка"),
        ("ｍｉｋｅ", "Mike"),
        ("אברהם", "אַבְרָהָם"),
    ],
)
def test_names_written_otherwise_are_one_person(name: str, registered: str) -> None:
    assert same_name(name, ["Bob", registered, "Eve"]) == registered
    assert same_name(registered, [name]) == name


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Ada Lovelace", "Ada Lovelace 2"),
        ("Ada", "Ada Lovelace"),
        ("か", "が"),
        ("कमल", "कोमल"),
        ("李小龙", "李小江"),
        ("!!!", "???"),
    ],
)
def test_other_names_are_other_people(name: str, other: str) -> None:
    assert same_name(name, [other]) is None
    assert same_name(other, [name]) is None


def test_who_is_registered_by_that_very_name_is_meant_whoever_else_there_is() -> None:
    assert same_name("ada", ["Ada", "ada"]) is None
    assert same_name(unicodedata.normalize("NFD", "Zoë"), ["Zoe", "Zoë"]) is None
    assert same_name("Ada", []) is None


@pytest.mark.parametrize("name", ["FRANCK", "frank", "Fränck", "farnck", "franck "])
def test_who_may_be_meant_is_suggested(name: str) -> None:
    assert nearest_name(name, ["obama", "franck", name]) == "franck"
    with pytest.raises(UsageError, match=r"Did you mean 'franck'\?"):
        check_meant(name, ["obama", "franck"])


def test_nobody_is_suggested_for_another_name() -> None:
    assert nearest_name("Zoe", ["Ada", "Grace"]) is None
    check_meant("Zoe", [])
