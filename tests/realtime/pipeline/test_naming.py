"""Names follow the slider and what somebody said, at the next asking."""

from __future__ import annotations

from dataclasses import replace

from realtime.pipeline.naming import Naming, Threshold
from recognition.tracking.identity import ManualLabel, Rules
from recognition.types import Analysis, Box, Look, Match, Track

LOOKS = tuple(Look(Match("Ada", 0.3, "Grace", 0.45), 1.0, float(at)) for at in range(3))


def analysis(*numbers: int) -> Analysis:
    return Analysis(tuple(Track(number, Box(0, 0, 9, 9), (0.0, 0.0), 1.0, LOOKS) for number in numbers), 0, 1.0)


def naming(threshold: float = 0.5) -> tuple[Naming, Threshold]:
    value = Threshold(threshold)
    return Naming(Rules(), value), value


def people(names: Naming, of: Analysis) -> list[str | None]:
    decided = names.decided(of)
    assert decided is not None
    return [track.person for track in decided.tracks]


def test_the_same_question_has_the_same_answer() -> None:
    names, _ = naming()
    same = analysis(1)
    assert names.decided(same) is names.decided(same)
    assert names.decided(None) is None


def test_a_moved_threshold_holds_at_the_next_asking() -> None:
    names, threshold = naming()
    same = analysis(1)
    assert people(names, same) == ["Ada"]
    threshold.set(0.2)
    assert people(names, same) == [None]


def test_what_is_said_of_one_face_holds_at_the_next_asking_and_for_that_face_only() -> None:
    names, _ = naming()
    same = analysis(1, 2)
    assert people(names, same) == ["Ada", "Ada"]
    names.set_label(2, ManualLabel(denied=frozenset({"Ada"})))
    assert people(names, same) == ["Ada", "Grace"]
    names.set_label(2, None)
    assert people(names, same) == ["Ada", "Ada"]


def test_a_renamed_person_is_said_under_the_new_name() -> None:
    names, _ = naming()
    names.set_label(1, ManualLabel(person="Ada"))
    names.set_label(2, ManualLabel(denied=frozenset({"Ada"})))
    names.rename("Ada", "Ada Lovelace")
    assert names.label(1) == ManualLabel(person="Ada Lovelace")
    assert names.label(2) == ManualLabel(denied=frozenset({"Ada Lovelace"}))


def test_whoever_is_gone_is_named_by_no_label() -> None:
    names, _ = naming()
    names.set_label(1, ManualLabel(person="Ada"))
    names.set_label(2, ManualLabel(person="Bea"))
    names.forget_people({"Ada"})
    assert (names.label(1), names.label(2)) == (None, ManualLabel(person="Bea"))


def test_a_source_has_a_threshold_of_its_own() -> None:
    names, threshold = naming()
    seen, elsewhere = analysis(1), replace(analysis(2), feed=1)
    assert (people(names, seen), people(names, elsewhere)) == (["Ada"], ["Ada"])
    names.set_offset(1, -threshold.value)
    assert (people(names, seen), people(names, elsewhere)) == (["Ada"], [None])
    assert names.threshold_of(1) == 0.0
    names.forget(1)
    assert people(names, elsewhere) == ["Ada"]


def test_what_was_said_of_faces_long_gone_is_forgotten() -> None:
    names, _ = naming()
    for number in range(1000):
        names.set_label(number, ManualLabel(person="Ada"))
    assert names.label(0) is None
    assert names.label(999) is not None
