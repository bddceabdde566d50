"""Texts of audit findings."""

from __future__ import annotations

import pytest

from learning.gallery_audit.findings import Finding, FindingKind
from recognition.message import Message, Parameter
from services.messages import findings
from services.messages.findings import finding_text, headline, subject

_BLURRED: dict[str, Parameter] = {"problem": "text", "problem_parameters": '{"text": "It is blurred."}'}


def text(code: str, **parameters: Parameter) -> str:
    return finding_text(Finding("key", FindingKind.BLURRED, Message.of(code, **parameters), "Ada", "Grace"))


@pytest.mark.parametrize(
    ("code", "parameters", "expected"),
    [
        ("refused", {**_BLURRED, "alone": 0}, "It is blurred."),
        (
            "refused",
            {"problem": None, "alone": 1},
            "It cannot be used. Ada cannot be recognised until there is a usable picture.",
        ),
        (
            "look-alike",
            {"distance": 0.01, "threshold": 0.58},
            "Ada and Grace look alike: a picture of one is 0.01 from the other, and up to 0.58 a face gets a name. The "
            "nearer of the two is named. More pictures of both keep them apart.",
        ),
        (
            "wrong-person",
            {"own": 0.9, "distance": 0.2, "threshold": 0.4, "faces": 2},
            "It is filed under Ada but looks like Grace: it is 0.20 from Grace's pictures and 0.90 from Ada's other "
            "ones. 0 is an identical face, and up to 0.40 a face gets the name. It shows 2 faces, and the largest was "
            "taken.",
        ),
        (
            "wrong-person",
            {
                "own": None,
                "distance": 0.2,
                "threshold": 0.4,
                "refused": 1,
                "problem": "text",
                "problem_parameters": '{"text": "It is blurred."}',
            },
            "It is filed under Ada but looks like Grace: it is 0.20 from Grace's pictures. 0 is an identical face, and "
            "up to 0.40 a face gets the name. It cannot be used as it is, either. It is blurred.",
        ),
        (
            "outlier",
            {"own": 0.8, "others": 1, "threshold": 0.4},
            "Ada's two pictures do not look like the same person: they are 0.80 apart. 0 is an identical face, and up "
            "to 0.40 a face gets the name.",
        ),
        (
            "turned-away",
            {"outlier": 1},
            "The face is turned away; a picture from the front would be recognised better. It does not look like Ada's "
            "other pictures.",
        ),
        (
            "several-faces",
            {"faces": 3, "shows": "other"},
            "It shows 3 faces, and the largest was taken, which looks like Grace, not like Ada. Choose Ada's face.",
        ),
        (
            "similar-name",
            {"people": "one"},
            "The names Ada and Grace differ only in spelling, and their pictures look like one person.",
        ),
    ],
)
def test_text(code: str, parameters: dict[str, Parameter], expected: str) -> None:
    assert text(code, **parameters) == expected


def test_every_plain_code_has_a_text() -> None:
    values: dict[str, Parameter] = {
        "problem": None, "original": "a.jpg", "pixels": 30, "own": 0.5, "distance": 0.5, "threshold": 0.4, "people": 6,
    }  # fmt: skip
    for code in findings._TEXTS:
        assert "{" not in text(code, **values)


def test_every_kind_has_a_headline() -> None:
    for kind in FindingKind:
        assert findings.headline(Finding("key", kind, Message(kind), "Ada", "Grace"))


def test_many_people_with_one_picture_are_one_finding() -> None:
    finding = Finding("key", FindingKind.ONE_PICTURE, Message.of("many-one-picture", people=7))
    assert headline(finding) == "People with one picture only"
    assert subject(finding) == "several people"
