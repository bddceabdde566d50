"""Texts of changes to a gallery and of imports."""

from __future__ import annotations

import pytest

from recognition.errors import UsageError
from recognition.message import Message
from services.messages.gallery import change_text, gallery_outcome_text, imported_text
from services.task_view import FAILED
from storage.files.moving import Change, joined, undone

RENAMED = Message.of("renamed", person="Ada", name="Ada Lovelace")


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (RENAMED, "Renamed Ada to Ada Lovelace"),
        (undone(RENAMED), "Undone: Renamed Ada to Ada Lovelace"),
        (Message.of("set-aside", pictures=1, people=("Ada",)), "Set aside a picture of Ada"),
        (
            Message.of("restored", pictures=1200, people=("Ada", "Bob", "Cleo")),
            "Restored 1,200 pictures of Ada, Bob and Cleo",
        ),
        (Message.of("set-aside", pictures=4, people=("A", "B", "C", "D")), "Set aside 4 pictures of 4 people"),
        (Message.of("imported", pictures=0, people=0), "Imported no picture"),
        (Message.of("registered", person="Ada", looks=1), "Registered Ada from 1 look"),
        (None, ""),
    ],
)
def test_a_change_is_named_with_its_numbers_and_people(change: Message | None, text: str) -> None:
    assert change_text(change) == text


def test_several_changes_are_named_by_the_first() -> None:
    changes = [Change(Message.of("denied", person="Ada"), (str(number),)) for number in range(3)]
    assert change_text(joined(changes).message) == "Noted that this is not Ada, and 2 more"


def test_an_outcome_is_a_sentence() -> None:
    assert gallery_outcome_text(RENAMED) == "Renamed Ada to Ada Lovelace."
    assert gallery_outcome_text(UsageError("Nobody is called so.")) == "Nobody is called so."
    assert "the log says more" in gallery_outcome_text(FAILED)
    assert gallery_outcome_text(None) == ""
    assert imported_text(Message("there-already")) == "The same picture is there already."
