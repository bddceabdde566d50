"""Which pictures of a gallery show one photo."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from services.messages.findings import finding_text, headline
from storage.gallery.picture_enrolment import fingerprint
from storage.gallery.picture_records import PictureFacts, PictureRecord
from tests.audit_records import ada_and_grace, audit, facts, picture, towards

EVERY_SECOND_BIT = 0x5555_5555_5555_5555


def differing(bits: int, count: int) -> int:
    for place in range(count):
        bits ^= 1 << (place * 5)
    return bits


def with_print(record: PictureRecord, bits: int, **measured: float) -> PictureRecord:
    known = record.facts or facts()
    size = {"width": known.width, "height": known.height}
    face = {"face": known.face, "sharpness": known.sharpness, "yaw": known.yaw, "pitch": known.pitch}
    made = PictureFacts(**{**size, **face, **measured}, fingerprint=bits)  # type: ignore[arg-type]
    return PictureRecord(
        record.path, record.person, record.sha256, record.vector, record.problem, record.note, made, record.by_hand
    )


def again(bits: int, distance: float, **measured: float) -> list[Finding]:
    """What is audit of a copy of one of Ada's pictures, with these bits and its face at this distance."""
    original = ada_and_grace()[0]
    assert original.vector is not None
    aside = towards(14)
    aside -= (aside @ original.vector) * original.vector
    aside /= np.linalg.norm(aside)
    vector = (1 - distance) * original.vector + np.sqrt(1 - (1 - distance) ** 2) * aside
    record = with_print(picture("Ada/again.jpg", vector.astype(np.float32), 30), bits, **measured)
    return audit([*ada_and_grace(), record])


BITS = ada_and_grace()[0].facts.fingerprint  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("bits", "distance", "is_copy"),
    [
        (BITS, 0.0, True),
        (differing(BITS, 8), 0.3, True),
        (differing(BITS, 8), 0.38, False),
        (differing(BITS, 4), 0.38, True),
        (differing(BITS, 12), 0.05, True),
        (differing(BITS, 12), 0.1, False),
        (BITS ^ EVERY_SECOND_BIT, 0.2, True),
        (BITS ^ EVERY_SECOND_BIT, 0.3, False),
        (~BITS & (2**64 - 1), 0.02, True),
        (~BITS & (2**64 - 1), 0.05, False),
    ],
)
def test_copies_are_alike_in_picture_and_face(bits: int, distance: float, is_copy: bool) -> None:
    findings = again(bits, distance)
    assert [each.kind for each in findings] == ([FindingKind.DUPLICATE] if is_copy else [])
    if is_copy:
        assert set(findings[0].pictures) == {"Ada/0.jpg", "Ada/again.jpg"}


def test_the_better_of_two_is_kept() -> None:
    (smaller,) = again(BITS, 0.05, width=200, height=150, face=60.0)
    assert smaller.pictures == ("Ada/again.jpg", "Ada/0.jpg")
    assert smaller.actions[0] is FindingAction.SET_ASIDE
    (larger,) = again(BITS, 0.05, width=800, height=600, face=240.0)
    assert larger.pictures == ("Ada/0.jpg", "Ada/again.jpg")


@pytest.mark.parametrize(
    ("copy", "original", "said"),
    [
        ("Ada (1).jpg", "Ada.jpg", "Ada.jpg"),
        ("Ada - Kopie.jpg", "Ada.jpg", "Ada.jpg"),
        ("Copy of Ada.jpg", "Ada.jpg", "Ada.jpg"),
        ("Ada (1)/a.jpg", "Ada/a.jpg", "Ada/a.jpg"),
        ("Ada/b.jpg", "Ada/a.jpg", "a.jpg"),
    ],
)
@pytest.mark.parametrize("is_same_file", [True, False])
def test_the_copy_is_the_one_that_is_named_as_such(copy: str, original: str, said: str, is_same_file: bool) -> None:
    sha256 = {copy: "one", original: "one" if is_same_file else "other"}
    records = [replace(picture(path, towards(3), 30, content=sha256[path]), person="Ada") for path in (copy, original)]
    (finding,) = (each for each in audit(records) if each.kind is FindingKind.DUPLICATE)
    assert finding.pictures == (copy, original)
    assert finding.message.get("original") == said


def test_a_copy_that_is_blurred_is_called_so() -> None:
    (finding,) = again(BITS, 0.3, sharpness=0.55)
    assert (finding.kind, finding.pictures) == (FindingKind.BLURRED, ("Ada/again.jpg",))
    assert (finding.message.code, finding.message["original"]) == ("blurred-copy", "0.jpg")


@pytest.mark.parametrize(("reason", "kinds"), [("no-face", {"blurred"}), ("too-small", {"too-small", "duplicate"})])
def test_a_copy_that_is_refused_says_both(reason: str, kinds: set[str]) -> None:
    record = with_print(picture("Ada/again.jpg", None, 30, reason=reason), differing(BITS, 3))
    findings = audit([*ada_and_grace(), record])
    assert {each.kind for each in findings} == kinds
    assert all(each.pictures[0] == "Ada/again.jpg" for each in findings)


@pytest.mark.parametrize(("bits", "distance", "is_copy"), [(8, 0.3, True), (8, 0.38, False), (3, 0.9, True)])
def test_copies_that_are_refused_are_known_by_their_faces_and_by_the_picture(
    bits: int, distance: float, is_copy: bool
) -> None:
    one, other = (
        replace(
            with_print(picture(f"Ada/{name}.jpg", None, 30, reason="too-small"), differing(~BITS & (2**64 - 1), count)),
            unused_faces=np.stack([face]),
        )
        for name, count, face in (("x", 0, towards(14)), ("y", bits, towards(14, 13, distance)))
    )
    reported = [each.pictures for each in audit([*ada_and_grace(), one, other]) if each.kind is FindingKind.DUPLICATE]
    assert reported == ([("Ada/y.jpg", "Ada/x.jpg")] if is_copy else [])


def test_a_refused_photo_under_two_people_is_the_ones_it_looks_like() -> None:
    records = [
        replace(picture(f"{name}/small.jpg", None, 30, reason="too-small", content="same"), unused_faces=faces)
        for name, faces in (("Ada", np.stack([towards(1, 13, 0.2)])), ("Grace", np.stack([towards(1, 13, 0.2)])))
    ]
    findings = audit([*ada_and_grace(), *records])
    assert [(each.kind, each.pictures[0]) for each in findings] == [
        (FindingKind.WRONG_PERSON, "Ada/small.jpg"),
        (FindingKind.TOO_SMALL, "Grace/small.jpg"),
    ]


def test_a_refused_photo_of_anothers_only_picture_is_said_to_lie_under_both() -> None:
    shared = towards(5)
    bob = with_print(picture("Bob.jpg", shared, 30), BITS ^ EVERY_SECOND_BIT ^ 0xFFFF)
    small = with_print(picture("Ada/small.jpg", None, 31, reason="too-small"), BITS ^ EVERY_SECOND_BIT ^ 0xFFFF)
    findings = audit([*ada_and_grace(), bob, replace(small, unused_faces=np.stack([shared]))])
    grave = [(each.kind, {each.person, each.other}) for each in findings if each.severity > 0]
    assert grave == [(FindingKind.DUPLICATE, {"Ada", "Bob"}), (FindingKind.TOO_SMALL, {"Ada", None})]


def test_of_one_moment_cut_differently_there_is_nothing_to_do() -> None:
    (finding,) = again(~BITS & (2**64 - 1), 0.02)
    assert (finding.severity, finding.actions[0]) == (0, FindingAction.KEEP)


def test_files_with_the_same_content_are_one_picture() -> None:
    records = [picture(f"Ada/{name}.jpg", towards(0, 13, 0.1), 30, content="same") for name in "xyz"]
    findings = audit([*ada_and_grace(), *records])
    assert [(each.kind, each.pictures) for each in findings] == [
        (FindingKind.DUPLICATE, ("Ada/y.jpg", "Ada/x.jpg")),
        (FindingKind.DUPLICATE, ("Ada/z.jpg", "Ada/x.jpg")),
    ]
    assert len({each.key for each in findings}) == 2


def test_three_copies_are_said_against_the_best() -> None:
    vector = towards(0, 13, 0.1)
    records = [
        with_print(picture(f"Ada/{name}.jpg", vector, 30), differing(~BITS & (2**64 - 1), bits), width=100 * (4 - bits))
        for bits, name in enumerate("xyz")
    ]
    reported = [each.pictures for each in audit([*ada_and_grace(), *records]) if each.kind is FindingKind.DUPLICATE]
    assert reported == [("Ada/y.jpg", "Ada/x.jpg"), ("Ada/z.jpg", "Ada/x.jpg")]


def test_looks_that_rollcall_made_one_after_another_are_no_copies() -> None:
    records = [picture(f"Ada/{name}.jpg", towards(0, 13, 0.1), 30, by_hand=True) for name in "xy"]
    assert audit([*ada_and_grace(), *records]) == []


def test_a_photo_under_two_people_where_only_one_has_others() -> None:
    shared = ada_and_grace()[0]
    assert shared.vector is not None
    record = with_print(picture("Bob.jpg", shared.vector, 30, content=shared.sha256), BITS)
    findings = [each for each in audit([*ada_and_grace(), record]) if each.severity > 0]
    assert [(each.kind, {each.person, each.other}) for each in findings] == [(FindingKind.DUPLICATE, {"Ada", "Bob"})]
    assert findings[0].message.code == "photo-of-two-people"


def test_one_photo_under_two_names_and_nothing_else_says_whose_name_both_get() -> None:
    vector = towards(0, 13, 0.1)
    records = [with_print(picture(f"{name}.jpg", vector, 30, content="0" * 64), BITS) for name in ("Bea", "Ann")]
    (finding,) = [each for each in audit(records) if each.kind is FindingKind.DUPLICATE]
    assert finding.severity == 2
    assert headline(finding) == "The same picture under two names"
    assert finding_text(finding) == (
        "The same photo is filed under Ann, too: one of the two is wrong. Until it is moved or set aside, both may get "
        "the name Ann."
    )


def test_a_photo_under_two_people_whose_others_tell_whose_it_is() -> None:
    shared = ada_and_grace()[0]
    assert shared.vector is not None
    record = with_print(picture("Grace/new.jpg", shared.vector, 30, content=shared.sha256), BITS)
    findings = audit([*ada_and_grace(), record])
    assert [(each.kind, each.pictures[0]) for each in findings] == [(FindingKind.WRONG_PERSON, "Grace/new.jpg")]


def test_the_mirror_image_of_a_picture_has_every_second_bit_turned_round() -> None:
    """What ``copies`` takes for granted of ``storage.gallery.picture_enrolment``."""
    rows, columns = np.mgrid[0:240, 0:320]
    wave = 128 + 60 * np.sin(columns / 37 + rows / 90) + 50 * np.cos(rows / 23) + 15 * np.sin(columns / 11)
    image = np.clip(wave, 0, 255).astype(np.uint8)[:, :, None].repeat(3, axis=2)
    turned = fingerprint(image) ^ fingerprint(np.ascontiguousarray(image[:, ::-1])) ^ EVERY_SECOND_BIT
    assert turned.bit_count() <= 4
