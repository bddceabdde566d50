"""One photo registered under two names: one of them is named, always the same, instead of nobody."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.matching import templates as templates_module
from recognition.matching.nearest import match, nearest_people
from recognition.matching.templates import Corrections, Scoring, Templates
from recognition.tracking.identity import Decision, Rules, decide
from recognition.types import Look, Match, State, Vectors

DIMENSION = 64
THRESHOLD = 0.6


def unit(rows: np.ndarray) -> Vectors:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


RANDOM = np.random.default_rng(4)
PHOTO, OTHER, THIRD, STRANGER = unit(RANDOM.normal(size=(4, DIMENSION)))


def near(vector: np.ndarray, distance: float, seed: int = 0) -> np.ndarray:
    """A unit vector at a cosine distance."""
    aside = np.random.default_rng(seed).normal(size=DIMENSION)
    aside -= aside @ vector * vector
    cosine = 1 - distance
    return unit(cosine * vector + np.sqrt(1 - cosine**2) * unit(aside))


def gallery(scoring: Scoring, corrections: Corrections | None = None, **people: list[np.ndarray]) -> Templates:
    rows = [(vector, person) for person, vectors in people.items() for vector in vectors]
    vectors = np.stack([vector for vector, _ in rows]).astype(np.float32)
    return Templates(vectors, tuple(person for _, person in rows), "test@1", scoring, corrections)


def decision(matches: list[Match]) -> Decision:
    return decide([Look(each, 1.0, float(number)) for number, each in enumerate(matches)], THRESHOLD, Rules())


def looks(of: np.ndarray, count: int = 8) -> Vectors:
    return np.stack([near(of, 0.2, seed) for seed in range(count)]).astype(np.float32)


@pytest.mark.parametrize("scoring", list(Scoring))
def test_the_first_by_name_is_known(scoring: Scoring) -> None:
    people = gallery(scoring, Bea=[PHOTO], Ann=[PHOTO], Cid=[OTHER], Dan=[THIRD])
    matches = match(looks(PHOTO), people)
    assert {each.person for each in matches} == {"Ann"}
    assert {each.runner_up for each in matches} <= {"Cid", "Dan", None}
    assert decision(matches).state is State.KNOWN
    assert decision(matches).person == "Ann"


@pytest.mark.parametrize("scoring", list(Scoring))
def test_a_photo_saved_again_is_the_same_photo(scoring: Scoring) -> None:
    """Each is nearer in some looks."""
    people = gallery(scoring, Ann=[PHOTO], Bea=[near(PHOTO, 0.005, 50)], Cid=[near(PHOTO, 0.005, 51)], Dan=[OTHER])
    assert decision(match(looks(PHOTO), people)).person == "Ann"


def test_two_alone_in_the_gallery_do_not_silence_each_other() -> None:
    matches = match(looks(PHOTO), gallery(Scoring.AVERAGE, Ann=[PHOTO], Bea=[PHOTO]))
    assert decision(matches) == Decision(State.KNOWN, "Ann", decision(matches).distance)
    assert {each.runner_up for each in matches} == {None}


def test_other_photos_tell_the_two_apart() -> None:
    people = gallery(Scoring.AVERAGE, Ann=[PHOTO, OTHER], Bea=[PHOTO, THIRD])
    assert decision(match(looks(OTHER), people)).person == "Ann"
    assert decision(match(looks(THIRD), people)).person == "Bea"
    assert (
        decision(match(looks(PHOTO), gallery(Scoring.NEAREST, Ann=[PHOTO, OTHER], Bea=[PHOTO, THIRD]))).person == "Ann"
    )


def test_two_who_are_alike_and_have_no_photo_in_common_stay_uncertain() -> None:
    people = gallery(Scoring.AVERAGE, Ann=[near(PHOTO, 0.05, 1)], Bea=[near(PHOTO, 0.05, 2)])
    middle = unit(people.vectors.sum(axis=0))
    assert decision(match(np.stack([middle] * 5), people)).state is State.UNCERTAIN


def test_a_third_person_who_is_as_near_still_counts() -> None:
    people = gallery(
        Scoring.AVERAGE, Ann=[near(PHOTO, 0.05, 1)], Bea=[near(PHOTO, 0.05, 1)], Cid=[near(PHOTO, 0.05, 2)]
    )
    middle = unit(people.vectors[0] + people.vectors[2])
    matches = match(np.stack([middle] * 5), people)
    assert {each.person for each in matches} | {each.runner_up for each in matches} == {"Ann", "Cid"}
    assert decision(matches).state is State.UNCERTAIN


def test_whoever_was_confirmed_by_hand_is_named() -> None:
    nobody = np.empty((0, DIMENSION), np.float32)
    look = looks(PHOTO)
    confirmed = Corrections(nobody, (), nobody, near(PHOTO, 0.0)[None], ("Bea",))
    assert decision(match(look, gallery(Scoring.AVERAGE, confirmed, Ann=[PHOTO], Bea=[PHOTO]))).person == "Bea"
    denied = Corrections(look[:1], ("Ann",), nobody)
    found = match(look[:1], gallery(Scoring.AVERAGE, denied, Ann=[PHOTO], Bea=[PHOTO]))
    assert found[0].person == "Bea"


def test_both_are_listed_among_the_nearest() -> None:
    people = gallery(Scoring.AVERAGE, Ann=[PHOTO], Bea=[PHOTO], Cid=[OTHER])
    assert [name for name, _ in nearest_people(looks(PHOTO)[0], people, 2)] == ["Ann", "Bea"]


def test_a_large_gallery_gives_the_same_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    crowd = unit(np.random.default_rng(1).normal(size=(600, DIMENSION)))
    people: dict[str, list[np.ndarray]] = {f"Person {number:03}": [vector] for number, vector in enumerate(crowd)}
    exact = match(looks(PHOTO), gallery(Scoring.AVERAGE, None, Ann=[PHOTO], Bea=[PHOTO], **people))
    monkeypatch.setattr(templates_module, "EXACT_UP_TO", 100)
    coarse = match(looks(PHOTO), gallery(Scoring.AVERAGE, None, Ann=[PHOTO], Bea=[PHOTO], **people))
    assert [(each.person, each.runner_up) for each in coarse] == [(each.person, each.runner_up) for each in exact]
    assert {each.person for each in coarse} == {"Ann"}


def test_strangers_stay_unknown() -> None:
    people = gallery(Scoring.AVERAGE, Ann=[PHOTO], Bea=[PHOTO])
    assert decision(match(looks(STRANGER), people)).state is State.UNKNOWN
