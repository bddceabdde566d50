"""From the scores of looks to a decision, and a name that is held back until the face is live."""

from __future__ import annotations

import dataclasses

import pytest

from recognition.liveness.judging import LivenessRules, judge, with_liveness
from recognition.types import Analysis, Box, Liveness, State, Track

SHOW, HOLD = LivenessRules(0.7), LivenessRules(0.7, hold=True)


def track(*scores: float, state: State = State.KNOWN, by_hand: bool = False) -> Track:
    person = "Ada" if state is State.KNOWN else None
    return Track(1, Box(0, 0, 9, 9), (0.0, 0.0), 1.0, (), state, person, 0.3, by_hand, live=scores)


def judged(one: Track, rules: LivenessRules) -> Track:
    return with_liveness(Analysis((one,), 0, 1.0), rules).tracks[0]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((), Liveness.NOT_JUDGED),
        ((0.9, 0.9), Liveness.NOT_JUDGED),
        ((0.9, 0.9, 0.9), Liveness.LIVE),
        ((0.9, 0.7, 0.1), Liveness.LIVE),
        ((0.9, 0.69, 0.1), Liveness.DOUBTFUL),
        ((0.1, 0.1, 0.1, 0.9), Liveness.DOUBTFUL),
    ],
)
def test_the_median_of_enough_looks_decides(scores: tuple[float, ...], expected: Liveness) -> None:
    assert judge(scores, 0.7) is expected


def test_shown_liveness_changes_no_name() -> None:
    for scores, liveness in (((0.1, 0.1, 0.1), Liveness.DOUBTFUL), ((), Liveness.NOT_JUDGED)):
        found = judged(track(*scores), SHOW)
        assert found == dataclasses.replace(track(*scores), liveness=liveness)


def test_a_name_is_held_until_the_face_is_live() -> None:
    for scores, liveness in (((0.9, 0.9), Liveness.NOT_JUDGED), ((0.9, 0.2, 0.1), Liveness.DOUBTFUL)):
        found = judged(track(*scores), HOLD)
        assert (found.state, found.person, found.distance) == (State.PENDING, None, None)
        assert (found.liveness, found.is_held) == (liveness, True)
    live = judged(track(0.9, 0.9, 0.9), HOLD)
    assert (live.state, live.person, live.is_held) == (State.KNOWN, "Ada", False)


def test_what_the_user_said_is_not_held() -> None:
    found = judged(track(0.1, 0.1, 0.1, by_hand=True), HOLD)
    assert (found.person, found.liveness, found.is_held) == ("Ada", Liveness.DOUBTFUL, False)


def test_strangers_are_judged_and_ignored_faces_are_not() -> None:
    unknown = judged(track(0.1, 0.1, 0.1, state=State.UNKNOWN), HOLD)
    assert (unknown.state, unknown.liveness, unknown.is_held) == (State.UNKNOWN, Liveness.DOUBTFUL, False)
    assert judged(track(0.9, 0.9, 0.9, state=State.IGNORED), HOLD).liveness is None
