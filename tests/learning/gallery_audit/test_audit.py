"""Findings of the gallery audit on given vectors and measurements. Real photos are in
``test_planted_mistakes``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from learning.gallery_audit.audit import find_all
from learning.gallery_audit.findings import Finding, FindingAction, FindingKind
from recognition.message import Message
from storage.gallery.picture_records import PictureRecord
from tests.audit_records import ada_and_grace, audit, person, picture, towards
from tests.conftest import ROOT


def only(records: Sequence[PictureRecord]) -> Finding:
    (finding,) = audit(records)
    return finding


def test_a_gallery_in_order_gives_no_finding() -> None:
    assert audit(ada_and_grace()) == []
    assert audit([]) == []


@pytest.mark.parametrize(
    ("reason", "kind", "advised"),
    [
        ("unreadable", FindingKind.UNREADABLE, FindingAction.SET_ASIDE),
        ("fault", FindingKind.UNREADABLE, FindingAction.SET_ASIDE),
        ("no-face", FindingKind.NO_FACE, FindingAction.SET_ASIDE),
        ("several-faces", FindingKind.SEVERAL_FACES, FindingAction.CHOOSE_FACE),
        ("too-small", FindingKind.TOO_SMALL, FindingAction.SET_ASIDE),
        ("blurred", FindingKind.BLURRED, FindingAction.SET_ASIDE),
        ("turned-away", FindingKind.TURNED_AWAY, FindingAction.SET_ASIDE),
    ],
)
def test_a_refused_picture_is_a_finding_with_its_own_sentence(
    reason: str, kind: FindingKind, advised: FindingAction
) -> None:
    finding = only([*ada_and_grace(), picture("Ada/bad.jpg", None, 30, reason=reason)])
    assert (finding.kind, finding.person, finding.pictures) == (kind, "Ada", ("Ada/bad.jpg",))
    assert finding.message == Message.of("refused", problem=reason, problem_parameters="{}", alone=0)
    assert (finding.severity, finding.actions[0]) == (1, advised)
    assert FindingAction.KEEP in finding.actions


def test_it_weighs_more_where_the_person_has_nothing_else() -> None:
    finding = only([*ada_and_grace(), picture("Bob.jpg", None, 30, reason="no-face")])
    assert finding.severity == 2
    assert finding.message["alone"] == 1


def test_a_misplaced_file_is_said_once_for_each() -> None:
    records = [
        PictureRecord(path, "", "", problem=Message.of("misplaced", cause="nested-folder"))
        for path in ("Ada/a/1.jpg", "Ada/b")
    ]
    findings = audit([*ada_and_grace(), *records])
    assert [(each.kind, each.pictures, each.message["problem"]) for each in findings] == [
        (FindingKind.MISPLACED, ("Ada/a/1.jpg",), "misplaced"),
        (FindingKind.MISPLACED, ("Ada/b",), "misplaced"),
    ]
    assert len({each.key for each in findings}) == 2


@pytest.mark.parametrize(
    ("measured", "kind", "severity"),
    [
        ({"face": 31.0}, FindingKind.TOO_SMALL, 1),
        ({"sharpness": 0.45}, FindingKind.BLURRED, 1),
        ({"face": 45.0, "sharpness": 0.54}, FindingKind.BLURRED, 1),
        ({"yaw": -50.0}, FindingKind.TURNED_AWAY, 0),
        ({"pitch": 42.0}, FindingKind.TURNED_AWAY, 0),
    ],
)
def test_what_could_be_better_of_a_picture_that_is_used(
    measured: dict[str, Any], kind: FindingKind, severity: int
) -> None:
    finding = only([*ada_and_grace(), picture("Ada/new.jpg", towards(0, 13, 0.1), 30, **measured)])
    assert (finding.kind, finding.severity, finding.person) == (kind, severity, "Ada")


@pytest.mark.parametrize("measured", [{"face": 33.0}, {"sharpness": 0.47}, {"yaw": 44.0}, {"pitch": -39.0}])
def test_what_is_good_enough_is_not_said(measured: dict[str, Any]) -> None:
    assert audit([*ada_and_grace(), picture("Ada/new.jpg", towards(0, 13, 0.1), 30, **measured)]) == []


def test_a_look_that_somebody_named_by_hand_may_be_as_it_is() -> None:
    look = {"by_hand": True, "face": 25.0, "sharpness": 0.2, "yaw": 60.0}
    assert audit([*ada_and_grace(), picture("Ada/seen.jpg", towards(0, 13, 0.8), 30, **look)]) == []  # type: ignore[arg-type]


def test_a_picture_under_the_wrong_person_is_asked_about() -> None:
    finding = only([*ada_and_grace(), picture("Ada/new.jpg", towards(1, 13, 0.2), 30)])
    assert (finding.kind, finding.severity) == (FindingKind.WRONG_PERSON, 2)
    assert (finding.person, finding.other) == ("Ada", "Grace")
    assert finding.pictures == ("Ada/new.jpg",)
    assert finding.actions[0] is FindingAction.MOVE
    assert finding.message["threshold"] == 0.4


def test_several_wrong_pictures_do_not_hide_each_other() -> None:
    wrong = [picture(f"Ada/new {number}.jpg", towards(1, 8 + number, 0.12), 30 + number) for number in range(3)]
    findings = audit([*ada_and_grace(), *wrong])
    assert [each.kind for each in findings] == [FindingKind.WRONG_PERSON] * 3
    assert {each.pictures[0] for each in findings} == {each.path for each in wrong}


def test_also_where_most_of_a_persons_pictures_are_anothers() -> None:
    few = [*person("Ada", 0, 3, first=0), *person("Grace", 1, 7, first=10), *person("Hedy", 2, first=20)]
    wrong = [picture(f"Ada/new {number}.jpg", towards(1, 8 + number, 0.12), 30 + number) for number in range(5)]
    findings = audit([*few, *wrong])
    assert {each.kind for each in findings} == {FindingKind.WRONG_PERSON}
    assert {each.pictures[0] for each in findings} == {each.path for each in wrong}


def test_of_two_pictures_the_one_that_another_knows_is_wrong() -> None:
    two = [picture("Bob/1.jpg", towards(4), 30), picture("Bob/2.jpg", towards(1, 13, 0.15), 31)]
    findings = audit([*ada_and_grace(), *two])
    assert [(each.kind, each.pictures) for each in findings] == [(FindingKind.WRONG_PERSON, ("Bob/2.jpg",))]


def test_a_named_look_must_be_very_like_another_to_be_asked_about() -> None:
    def look(distance: float) -> list[Finding]:
        record = picture("Ada/seen.jpg", towards(1, 13, distance), 30, by_hand=True)
        return [each for each in audit([*ada_and_grace(), record]) if each.kind is FindingKind.WRONG_PERSON]

    assert look(0.4) == []
    assert len(look(0.15)) == 1


def refused(path: str, *faces: np.ndarray, reason: str = "too-small") -> PictureRecord:
    return replace(picture(path, None, 30, reason=reason), unused_faces=np.stack(faces))


@pytest.mark.parametrize("reason", ["too-small", "several-faces", "blurred"])
def test_a_refused_picture_under_the_wrong_person_says_both(reason: str) -> None:
    record = refused("Ada/bad.jpg", towards(1, 13, 0.2), reason=reason)
    finding = only([*ada_and_grace(), record])
    assert (finding.kind, finding.severity) == (FindingKind.WRONG_PERSON, 1)
    assert (finding.person, finding.other, finding.pictures) == ("Ada", "Grace", ("Ada/bad.jpg",))
    assert finding.message["problem"] == reason
    assert FindingAction.MOVE in finding.actions


@pytest.mark.parametrize(
    ("reason", "faces", "kind"),
    [
        ("too-small", [towards(0, 13, 0.5)], FindingKind.TOO_SMALL),
        ("too-small", [towards(1, 13, 0.5)], FindingKind.TOO_SMALL),
        ("blurred", [towards(1, 13, 0.38)], FindingKind.BLURRED),
        ("several-faces", [towards(1, 13, 0.1), towards(0, 13, 0.55)], FindingKind.SEVERAL_FACES),
        ("several-faces", [towards(0, 13, 0.1), towards(1, 13, 0.1)], FindingKind.SEVERAL_FACES),
    ],
)
def test_a_refused_picture_that_may_be_its_persons_is_no_other_ones(
    reason: str, faces: list[np.ndarray], kind: FindingKind
) -> None:
    assert only([*ada_and_grace(), refused("Ada/bad.jpg", *faces, reason=reason)]).kind is kind


def test_where_a_person_has_nothing_else_a_refused_picture_is_theirs() -> None:
    (finding,) = audit([*ada_and_grace(), refused("Bob.jpg", towards(1, 13, 0.1))])
    assert (finding.kind, finding.severity) == (FindingKind.TOO_SMALL, 2)


def test_refused_pictures_move_nobody() -> None:
    """A crowd of small faces of somebody else does not make Ada that other."""
    crowd = [refused(f"Ada/bad {number}.jpg", towards(5, 13, 0.1)) for number in range(9)]
    findings = audit([*ada_and_grace(), *crowd, picture("Ada/new.jpg", towards(0, 13, 0.1), 40)])
    assert {each.kind for each in findings} <= {FindingKind.TOO_SMALL, FindingKind.DUPLICATE}


def test_of_several_faces_of_whom_none_is_the_persons_it_says_whose_picture_it_is() -> None:
    record = picture("Ada/party.jpg", towards(1, 13, 0.1), 30, note=Message.of("largest-of-several", faces=2))
    without = only([*ada_and_grace(), replace(record, unused_faces=np.stack([towards(5)]))])
    assert (without.kind, without.other, without.severity) == (FindingKind.WRONG_PERSON, "Grace", 2)
    assert without.message["faces"] == 2
    there = only([*ada_and_grace(), replace(record, unused_faces=np.stack([towards(5), towards(0, 13, 0.5)]))])
    assert (there.kind, there.other, there.severity) == (FindingKind.SEVERAL_FACES, "Grace", 2)


def test_a_face_told_by_the_other_pictures_needs_no_look() -> None:
    note = Message.of("matched-of-several", faces=2, person="Ada")
    record = picture("Ada/party.jpg", towards(0, 13, 0.5), 30, note=note)
    assert "Ada/party.jpg" not in {each.pictures[0] for each in audit([*ada_and_grace(), record])}


def test_faces_of_another_length_are_not_compared() -> None:
    strange = np.ones((1, 5), np.float32)
    records = [replace(picture("Ada/bad.jpg", None, 30, reason="too-small"), unused_faces=strange)]
    note = Message.of("largest-of-several", faces=2)
    records.append(replace(picture("Ada/p.jpg", towards(0, 13, 0.1), 31, note=note), unused_faces=strange))
    assert [each.kind for each in audit([*ada_and_grace(), *records])] == [
        FindingKind.TOO_SMALL,
        FindingKind.SEVERAL_FACES,
    ]


def test_a_picture_like_nobodys_is_an_outlier() -> None:
    finding = only([*ada_and_grace(), picture("Ada/new.jpg", towards(5), 30)])
    assert (finding.kind, finding.severity, finding.other) == (FindingKind.OUTLIER, 1, None)


def test_of_two_unlike_pictures_one_is_said() -> None:
    two = [picture("Bob/1.jpg", towards(4), 30), picture("Bob/2.jpg", towards(5), 31)]
    finding = only([*ada_and_grace(), *two])
    assert finding.kind is FindingKind.OUTLIER
    assert finding.message["others"] == 1


def test_a_face_that_is_hard_to_see_explains_why_it_is_unlike() -> None:
    finding = only([*ada_and_grace(), picture("Ada/new.jpg", towards(5), 30, yaw=60.0)])
    assert (finding.kind, finding.severity) == (FindingKind.TURNED_AWAY, 1)
    assert finding.message["outlier"] == 1
    assert finding.actions[0] is FindingAction.SET_ASIDE


@pytest.mark.parametrize(
    ("vector", "severity", "advised", "shows"),
    [
        (towards(0, 13, 0.1), 0, FindingAction.KEEP, "person"),
        (towards(1, 13, 0.1), 2, FindingAction.CHOOSE_FACE, "other"),
        (towards(5), 1, FindingAction.CHOOSE_FACE, "nobody"),
    ],
)
def test_of_a_picture_with_several_faces_it_says_whose_was_taken(
    vector: np.ndarray, severity: int, advised: FindingAction, shows: str
) -> None:
    note = Message.of("largest-of-several", faces=2)
    finding = only([*ada_and_grace(), picture("Ada/party.jpg", vector, 30, note=note)])
    assert (finding.kind, finding.severity) == (FindingKind.SEVERAL_FACES, severity)
    assert finding.actions[0] is advised
    assert (finding.message["faces"], finding.message["shows"]) == (2, shows)


def test_people_who_may_be_one_and_people_who_are_alike() -> None:
    near = [picture(f"Bob/{number}.jpg", towards(0, 8 + number, 0.15), 30 + number) for number in (4, 5)]
    finding = only([*ada_and_grace(), *near])
    assert (finding.kind, finding.severity, finding.person, finding.other) == (FindingKind.SAME_PERSON, 2, "Ada", "Bob")
    assert finding.actions[0] is FindingAction.MERGE
    alike = [picture(f"Bob/{number}.jpg", towards(0, 13, 0.35), 30 + number) for number in (4, 5)]
    (finding,) = [each for each in audit([*ada_and_grace(), *alike]) if each.kind is not FindingKind.DUPLICATE]
    assert (finding.kind, finding.severity) == (FindingKind.LOOK_ALIKE, 0)
    assert finding.message["distance"] == pytest.approx(0.35, abs=0.05)
    assert finding.message["threshold"] == 0.4


def test_people_with_one_photo_are_not_called_alike_too() -> None:
    copies = [picture(f"{name}.jpg", towards(0, 13, 0.01), 40) for name in ("left", "right", "upright")]
    assert {each.kind for each in audit(copies)} == {FindingKind.DUPLICATE, FindingKind.ONE_PICTURE}


def test_of_a_group_that_may_be_one_as_many_pairs_are_said_as_hold_it_together() -> None:
    same = [picture(f"{name}.jpg", towards(3, 8 + number, 0.1), 30 + number) for number, name in enumerate("CDEF")]
    findings = [each for each in audit([*ada_and_grace(), *same]) if each.kind is FindingKind.SAME_PERSON]
    assert len(findings) == 3
    assert {name for each in findings for name in (each.person, each.other)} == set("CDEF")


def test_names_that_are_written_otherwise() -> None:
    def about(vector: np.ndarray) -> Finding:
        records = [*ada_and_grace(), picture("ada .jpg", vector, 30), picture("ada /2.jpg", vector, 31)]
        return next(each for each in audit(records) if each.kind is FindingKind.SIMILAR_NAME)

    same, different = about(towards(0, 13, 0.1)), about(towards(5))
    assert {same.person, same.other} == {"Ada", "ada "}
    assert (same.severity, same.actions[0]) == (2, FindingAction.MERGE)
    assert (different.severity, different.actions[0]) == (1, FindingAction.RENAME)
    kinds = [each.kind for each in audit([*ada_and_grace(), picture("ada .jpg", towards(0, 13, 0.1), 30)])]
    assert FindingKind.SAME_PERSON not in kinds, "it is audit once"


def test_people_with_one_picture_are_worth_knowing_and_many_are_said_at_once() -> None:
    one = only([*ada_and_grace(), picture("Bob.jpg", towards(5), 30)])
    assert (one.kind, one.severity, one.person) == (FindingKind.ONE_PICTURE, 0, "Bob")
    assert one.actions[0] is FindingAction.ADD_PICTURES
    many = only([picture(f"P{number}.jpg", towards(number), number) for number in range(8)])
    assert many.person is None
    assert many.message == Message.of("many-one-picture", people=8)


def test_a_kept_finding_is_not_said_again_whatever_its_file_is_called() -> None:
    def records(path: str) -> list[PictureRecord]:
        return [*ada_and_grace(), picture(path, towards(5), 30, content="the same content")]

    finding = only(records("Ada/new.jpg"))
    assert audit(records("Ada/new.jpg"), [finding.key]) == []
    assert only(records("Ada/renamed.jpg")).key == finding.key
    assert only(records("Grace/new.jpg")).key != finding.key, "of another person it is another question"


def test_what_matters_most_comes_first() -> None:
    records = [
        *ada_and_grace(),
        picture("Bob.jpg", towards(5), 30),
        picture("Ada/small.jpg", None, 31, reason="too-small"),
        picture("Ada/new.jpg", towards(1, 13, 0.2), 32),
    ]
    assert [each.severity for each in audit(records)] == [2, 1, 0]
    assert len({each.key for each in audit(records)}) == 3


def test_look_alikes_do_not_drown_the_rest() -> None:
    crowd = [picture(f"P{row}.jpg", towards(0, 1 + row % 14, 0.37), row) for row in range(60)]
    findings = audit(crowd)
    assert sum(each.kind is FindingKind.LOOK_ALIKE for each in findings) <= 20


def test_any_threshold_gives_an_answer() -> None:
    records = [*ada_and_grace(), picture("Ada/new.jpg", towards(1, 13, 0.2), 30)]
    for threshold in (0.0, 0.2, 0.9, 2.0):
        assert any(each.kind is FindingKind.WRONG_PERSON for each in find_all(records, threshold)), threshold


def test_an_audit_of_a_gallery_does_not_load_scipy() -> None:
    """It runs in every window: scipy would take 35 MB there."""
    code = """
import sys
import numpy as np
from learning.gallery_audit.membership import _sums
from learning.gallery_audit import audit
from learning.metrics.scores import connected_groups
connected_groups(3, [(0, 1)])
vectors = np.arange(12, dtype=np.float32).reshape(4, 3)
person, weights = np.array([2, 0, 2, 0]), np.array([1.0, 2.0, 1.0, 0.5])
assert np.allclose(_sums(vectors, person, weights, 3), [[10.5, 13.0, 15.5], [0, 0, 0], [6, 8, 10]])
print([name for name in sys.modules if name.startswith("scipy")])
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
