from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from recognition.tracking.identity import ManualLabel, Rules, apply_decisions, decide, decide_holding, former_name
from recognition.types import Analysis, Box, FormerName, Look, Match, Sample, State, Track

RULES = Rules(looks_to_decide=3)


def look(person: str | None, distance: float, quality: float = 1.0, other: str = "Zoe", further: float = 0.9) -> Look:
    return Look(Match(person, distance, other, further), quality, 0.0)


def ann(distance: float = 0.4, quality: float = 1.0) -> Look:
    return look("Ann", distance, quality)


def bob(distance: float = 0.4, quality: float = 1.0) -> Look:
    return look("Bob", distance, quality)


STRANGER = look("Ann", 0.8)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_too_few_looks_are_pending(count: int) -> None:
    decision = decide([ann()] * count, 0.6, RULES)
    assert decision.state is State.PENDING
    assert decision.person is None


@pytest.mark.parametrize(
    ("looks", "state", "person"),
    [
        ([ann()] * 3, State.KNOWN, "Ann"),
        ([STRANGER] * 3, State.UNKNOWN, None),
        ([ann(), ann(), bob()], State.KNOWN, "Ann"),  # one look for another person
        ([ann(), ann(), STRANGER], State.KNOWN, "Ann"),  # one bad look loses no name
        ([ann(0.1), STRANGER, STRANGER], State.UNKNOWN, None),  # one look, however near, names no stranger
        ([ann(), ann(), bob(), bob()], State.UNCERTAIN, None),  # a tie
        ([ann()] * 4 + [bob()] * 3, State.UNCERTAIN, None),  # nearly one
        ([ann()] * 9 + [bob()] * 3, State.KNOWN, "Ann"),
        ([ann(), bob(), look("Cat", 0.4)], State.UNCERTAIN, None),
        ([ann(), ann(), STRANGER, STRANGER], State.UNKNOWN, None),  # no majority says known
        ([ann(), bob(), STRANGER], State.UNCERTAIN, None),  # somebody known, but who
    ],
)
def test_the_votes_decide(looks: list[Look], state: State, person: str | None) -> None:
    decision = decide(looks, 0.6, RULES)
    assert (decision.state, decision.person) == (state, person)


@pytest.mark.parametrize("odd", [bob(0.1), look("Ann", 1.2), STRANGER])
def test_two_poor_looks_that_agree_outweigh_the_best_one_that_does_not(odd: Look) -> None:
    assert decide([ann(quality=0.0), ann(quality=0.0), odd], 0.6, RULES).person == "Ann"


def test_a_single_good_look_does_not_name_a_stranger_seen_poorly() -> None:
    poor = look("Ann", 0.8, quality=0.0)
    assert decide([poor, poor, ann(0.2, quality=1.0)], 0.6, RULES).state is State.UNKNOWN


def test_looks_of_good_quality_break_a_tie() -> None:
    looks = [ann(quality=1.0)] * 3 + [look("Ann", 0.8, quality=0.1)] * 3
    assert decide(looks, 0.6, RULES).person == "Ann"


def test_the_distance_shown_is_the_median_to_the_person_named() -> None:
    decision = decide(
        [ann(0.3), ann(0.4), ann(0.45), ann(0.5), look("Bob", 0.2, other="Ann", further=0.55)], 0.6, RULES
    )
    assert (decision.person, decision.distance) == ("Ann", 0.45)


def test_the_distance_of_an_unknown_face_is_to_whoever_is_nearest() -> None:
    decision = decide([look("Ann", 0.8), look("Bob", 0.7), look("Cat", 0.9)], 0.6, RULES)
    assert (decision.state, decision.distance) == (State.UNKNOWN, 0.8)


def test_two_people_as_near_as_each_other_are_uncertain() -> None:
    twin = look("Ann", 0.40, other="Bob", further=0.41)
    assert decide([twin] * 5, 0.6, RULES).state is State.UNCERTAIN


def test_nobody_enrolled_is_unknown_without_a_distance() -> None:
    decision = decide([look(None, 2.0)] * 3, 0.6, RULES)
    assert (decision.state, decision.distance) == (State.UNKNOWN, None)


def test_the_name_is_shown_exactly_where_its_distance_is_within_the_threshold() -> None:
    looks = [ann(0.30), ann(0.42), ann(0.55), STRANGER, ann(0.35)]
    shown = decide(looks, 2.0, RULES).distance
    assert shown == 0.42
    assert decide(looks, 0.42, RULES).state is State.KNOWN
    assert decide(looks, 0.419, RULES).state is State.UNKNOWN


def test_raising_the_threshold_never_makes_a_face_unknown_again() -> None:
    looks = [ann(0.3), bob(0.5), ann(0.45), look("Ann", 0.7), look("Bob", 0.62), ann(0.58)]
    states = [decide(looks, threshold / 100, RULES).state for threshold in range(201)]
    first_named = next(index for index, state in enumerate(states) if state is not State.UNKNOWN)
    assert State.UNKNOWN not in states[first_named:]
    assert states[0] is State.UNKNOWN


def test_a_look_without_a_number_for_quality_still_counts_something() -> None:
    assert decide([ann(quality=-1.0)] * 3, 0.6, RULES).person == "Ann"
    assert decide([ann(quality=7.0)] * 3, 0.6, RULES).person == "Ann"


def track(number: int, *looks: Look) -> Track:
    return Track(number, Box(0, 0, 50, 50), (0.0, 0.0), 1.0, looks)


def test_a_face_that_nobody_is_near_is_shown_without_a_distance() -> None:
    """As where two networks must agree and do not: every distance is the largest that there is."""
    far, near = (track(number, *[look("Ann", distance)] * 3) for number, distance in ((1, 2.0), (2, 0.9)))
    found = apply_decisions(Analysis((far, near), 7, 1.5), 0.6, RULES).tracks
    assert [each.state for each in found] == [State.UNKNOWN, State.UNKNOWN]
    assert (found[0].distance, found[1].distance) == (None, pytest.approx(0.9))


def test_every_track_of_an_analysis_is_decided_and_the_rest_is_kept() -> None:
    analysis = Analysis((track(1, ann(), ann(), ann()), track(2, *[STRANGER] * 3), track(3)), 7, 1.5)
    result = apply_decisions(analysis, 0.6, RULES)
    assert [each.state for each in result.tracks] == [State.KNOWN, State.UNKNOWN, State.PENDING]
    assert (result.frame_index, result.frame_time) == (7, 1.5)
    assert analysis.tracks[0].state is State.PENDING


def test_the_slider_acts_on_the_same_analysis() -> None:
    analysis = Analysis((track(1, *[ann(0.5)] * 3),), 0, 0.0)
    assert apply_decisions(analysis, 0.6, RULES).tracks[0].person == "Ann"
    assert apply_decisions(analysis, 0.4, RULES).tracks[0].person is None


def track_of(*looks: Look) -> Track:
    return Track(7, Box(0, 0, 9, 9), (0.0, 0.0), 1.0, looks)


def said_of(track: Track, verdict: ManualLabel) -> Track:
    return apply_decisions(Analysis((track,), 0, 1.0), 0.5, Rules(), {track.id: verdict}).tracks[0]


ADAS = tuple(Look(Match("Ada", 0.3, "Grace", 0.45), 1.0, float(at)) for at in range(3))


def test_what_somebody_said_comes_before_what_was_recognised() -> None:
    result = said_of(track_of(*ADAS), ManualLabel(person="Grace"))
    assert (result.state, result.person, result.distance, result.by_hand) == (State.KNOWN, "Grace", 0.45, True)


def test_a_person_who_was_said_and_is_not_registered_yet_has_no_distance() -> None:
    result = said_of(track_of(), ManualLabel(person="Linus"))
    assert (result.state, result.person, result.distance) == (State.KNOWN, "Linus", None)


def test_a_denied_person_gives_way_to_the_next() -> None:
    result = said_of(track_of(*ADAS), ManualLabel(denied=frozenset({"Ada"})))
    assert (result.state, result.person, result.distance) == (State.KNOWN, "Grace", 0.45)


def test_where_everybody_is_denied_nobody_is_named() -> None:
    result = said_of(track_of(*ADAS), ManualLabel(denied=frozenset({"Ada", "Grace"})))
    assert (result.state, result.person) == (State.UNKNOWN, None)


def test_a_face_that_is_to_be_ignored_is() -> None:
    result = said_of(track_of(*ADAS), ManualLabel(ignored=True))
    assert (result.state, result.person, result.distance) == (State.IGNORED, None, None)


@pytest.mark.parametrize(
    ("ignored", "nearest", "state"),
    [
        (0.2, Match("Ada", 0.3), State.IGNORED),
        (0.4, Match("Ada", 0.3), State.KNOWN),
        (0.4, Match(None, 2.0), State.IGNORED),
        (0.6, Match(None, 2.0), State.UNKNOWN),
    ],
)
def test_a_face_near_to_an_ignored_one_is_ignored(ignored: float, nearest: Match, state: State) -> None:
    look = Look(replace(nearest, ignored_distance=ignored), 1.0, 0.0)
    assert decide([look] * 3, 0.5, Rules()).state is state


def held(looks: list[Look], former: FormerName | None, threshold: float = 0.6) -> str | None:
    return decide_holding(looks, threshold, Rules(looks_to_decide=3, hold=0.1), former).person


def test_a_name_is_kept_a_little_beyond_the_threshold() -> None:
    former = FormerName("Ann", 0.5)
    assert held([ann(0.65)] * 3, former) == "Ann"
    assert held([ann(0.67)] * 3, former) is None
    assert held([ann(0.65)] * 3, None) is None, "nobody gets a name there who never had it"


def test_a_name_is_kept_only_by_whom_is_nearest_in_most_looks() -> None:
    former = FormerName("Ann", 0.5)
    assert held([ann(0.65), ann(0.65), look("Bob", 0.64, other="Ann", further=0.65)], former) == "Ann"
    assert held([ann(0.65), *[look("Bob", 0.64, other="Ann", further=0.65)] * 2], former) is None


def test_a_name_that_was_only_given_at_a_higher_threshold_is_not_kept() -> None:
    """So the slider acts as if it had always stood where it is now."""
    assert held([ann(0.62)] * 3, FormerName("Ann", 0.58)) is None
    assert held([ann(0.62)] * 3, FormerName("Ann", 0.56)) == "Ann"
    assert held([ann(0.62)] * 3, FormerName("Ann", 0.58), threshold=0.615) == "Ann"


def test_another_name_or_an_ignored_face_takes_precedence() -> None:
    assert held([bob(0.4)] * 3, FormerName("Ann", 0.5)) == "Bob"
    ignored = [Look(Match("Ann", 0.65, ignored_distance=0.3), 1.0, 0.0)] * 3
    assert decide_holding(ignored, 0.6, Rules(hold=0.1), FormerName("Ann", 0.5)).state is State.IGNORED


def test_the_former_name_has_the_smallest_threshold_at_which_the_looks_give_it() -> None:
    looks = [ann(0.3), ann(0.4), ann(0.5)]
    former = former_name(looks, RULES)
    assert former is not None
    assert decide(looks, former.threshold, RULES).person == former.person == "Ann"
    assert decide(looks, former.threshold - 0.001, RULES).person is None
    assert former_name(looks[:2], RULES) is None
    assert former_name([ann(), ann(), bob(), bob()], RULES) is None


def test_who_is_denied_is_not_kept() -> None:
    track = Track(1, Box(0, 0, 9, 9), (0, 0), 0.0, tuple([ann(0.65)] * 3), former=FormerName("Ann", 0.5))
    analysis = Analysis((track,), 0, 0.0)
    assert apply_decisions(analysis, 0.6, RULES).tracks[0].person == "Ann"
    denied = {1: ManualLabel(denied=frozenset({"Ann"}))}
    assert apply_decisions(analysis, 0.6, RULES, denied).tracks[0].person is None


NEAR, FAR = np.eye(16, dtype=np.float32)[0], np.eye(16, dtype=np.float32)[1]


def noisy(count: int, person: np.ndarray = NEAR, *, size: float = 100.0, is_cosine: bool = True) -> list[Look]:
    """Looks at cosine 0.5 of ``person`` (Ann is NEAR, Bob is FAR), each off in a direction of its own."""
    made = []
    for number in range(count):
        vector = np.zeros(16, np.float32)
        vector[2 + number] = np.sqrt(0.75)
        vector += 0.5 * person
        ann, bob = 1 - float(vector @ NEAR), 1 - float(vector @ FAR)
        found = Match("Ann", ann, "Bob", bob) if ann < bob else Match("Bob", bob, "Ann", ann)
        made.append(Look(found, 1.0, 0.0, Sample(vector, "x"), size=size, is_cosine=is_cosine))
    return made


def test_the_noise_of_the_looks_is_averaged_out() -> None:
    looks = noisy(6)
    mean = np.mean([each.sample.vector for each in looks if each.sample], axis=0)
    distance = 1 - float(mean @ NEAR) / float(np.linalg.norm(mean))

    found = decide(looks, 0.3, RULES)

    assert distance < 0.25
    assert (found.state, found.person, found.distance) == (State.KNOWN, "Ann", pytest.approx(distance, abs=1e-5))
    assert decide(looks, distance - 0.01, RULES).state is State.UNKNOWN
    assert former_name(looks, RULES) == FormerName("Ann", pytest.approx(distance, abs=1e-5))  # type: ignore[arg-type]


def test_distances_that_are_not_those_of_the_embeddings_are_not_averaged() -> None:
    found = decide(noisy(6, is_cosine=False), 0.6, RULES)
    assert (found.state, found.distance) == (State.KNOWN, pytest.approx(0.5))
    mixed = [*noisy(5), *noisy(1, is_cosine=False)]
    assert decide(mixed, 0.4, RULES).state is State.UNKNOWN


def test_looks_at_two_people_name_neither() -> None:
    assert decide([*noisy(3), *noisy(3, FAR)], 0.6, RULES).state is not State.KNOWN


def test_a_person_who_is_not_among_the_nearest_of_a_look_is_at_least_as_far_as_the_runner_up() -> None:
    other = noisy(1)[0]
    looks = [*noisy(5), replace(other, match=Match("Cat", 0.5, "Bob", 0.9))]
    found = decide(looks, 0.5, RULES)
    assert (found.state, found.person) == (State.KNOWN, "Ann")
    assert found.distance is not None
    assert found.distance > (decide(noisy(6), 0.5, RULES).distance or 0)


@pytest.mark.parametrize(("size", "least"), [(39.0, 0.5 / 0.95), (41.0, 0.1835)])
def test_a_small_face_must_be_more_alike(size: float, least: float) -> None:
    looks = noisy(6, size=size)
    assert decide(looks, least - 0.01, RULES).state is not State.KNOWN
    found = decide(looks, 0.53, RULES)
    assert (found.state, found.person) == (State.KNOWN, "Ann")
    former = former_name(looks, RULES)
    assert former is not None
    assert former.threshold == pytest.approx(found.distance)


def test_a_face_is_as_small_as_most_of_its_looks() -> None:
    assert decide([*noisy(4, size=30), *noisy(5, size=80)], 0.4, RULES).person == "Ann"
    assert decide([*noisy(5, size=30), *noisy(4, size=80)], 0.4, RULES).person is None
    assert decide(noisy(6, size=30), 0.4, replace(RULES, small_face=20)).person == "Ann"
