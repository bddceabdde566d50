"""Every code of enrolment has a text."""

from __future__ import annotations

import pytest

from recognition.enrolment.hints import Hint
from recognition.message import Message
from services.messages.enrolment import hint_text, note_text, obstacle_text, refusal_text


@pytest.mark.parametrize("hint", list(Hint))
def test_every_hint_has_a_text(hint: Hint) -> None:
    assert hint_text(hint).endswith(".")
    assert obstacle_text(hint)


@pytest.mark.parametrize(
    ("refusal", "expected"),
    [
        (Message.of("no-face"), "No face was found; use a picture that shows one face, upright and from the front."),
        (Message.of("too-small", side=22, min_face=40), "The face is only 22 pixels wide; use a picture in which"),
        (Message.of("too-small", width=30, height=24, min_face=40), "The picture is only 30 x 24 pixels; use a"),
        (Message.of("blurred"), "The face is blurred; use a sharper picture."),
        (Message.of("blurred", subject="picture"), "The picture is too blurred to find a face; use a sharper one."),
        (Message.of("blurred", side=22, min_face=40), "The face is blurred and only 22 pixels wide; use a sharper"),
        (Message.of("several-faces", faces=3), "There are 3 faces and none is clearly the largest;"),
        (Message.of("of a later version"), "It cannot be used."),
    ],
)
def test_a_refusal_says_what_to_do(refusal: Message, expected: str) -> None:
    assert refusal_text(refusal).startswith(expected)


def test_a_note_lists_the_faces_and_the_flaws() -> None:
    note = Message.of("largest-of-several", faces=3, flaws="dark")
    assert note_text(note).startswith("Of 3 faces the largest was taken. The face is very dark;")


def test_a_note_tells_whose_other_pictures_decided() -> None:
    note = Message.of("matched-of-several", faces=3, person="Ada")
    assert note_text(note) == "Of 3 faces the one like Ada's other pictures was taken."
