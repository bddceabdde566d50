"""What somebody said of a wrong match is held against it, and against nothing else."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.matching.nearest import match, nearest_people
from recognition.matching.templates import Corrections, Scoring, Templates

SCORINGS = (Scoring.NEAREST, Scoring.AVERAGE)


def at(*degrees: float) -> np.ndarray:
    """Unit rows in the plane: the distance of two is one minus the cosine of the angle between them."""
    angles = np.radians(degrees)
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def apart(degrees: float) -> float:
    return 1 - float(np.cos(np.radians(degrees)))


def templates(scoring: Scoring, **corrected: tuple[float, ...]) -> Templates:
    """Ada at 0 and 10 degrees, Grace at 90."""
    said = Corrections(
        at(*corrected.get("not_ada", ())).reshape(-1, 2),
        ("Ada",) * len(corrected.get("not_ada", ())),
        at(*corrected.get("ignored", ())).reshape(-1, 2),
    )
    return Templates(at(0, 10, 90), ("Ada", "Ada", "Grace"), "toy@1", scoring, said)


@pytest.mark.parametrize("scoring", SCORINGS)
def test_a_denied_look_names_the_next_person(scoring: Scoring) -> None:
    (found,) = match(at(40), templates(scoring, not_ada=(40,)))
    assert found.person == "Grace"
    assert found.distance == pytest.approx(apart(50), abs=1e-5)
    assert found.runner_up is None


@pytest.mark.parametrize("scoring", SCORINGS)
def test_looks_nearer_to_what_was_denied_than_to_her_pictures_are_not_hers(scoring: Scoring) -> None:
    denied = templates(scoring, not_ada=(40,))
    assert [found.person for found in match(at(30, 50), denied)] == ["Grace", "Grace"]


@pytest.mark.parametrize("scoring", SCORINGS)
def test_looks_that_are_hers_stay_hers_at_the_same_distance(scoring: Scoring) -> None:
    plain = Templates(at(0, 10, 90), ("Ada", "Ada", "Grace"), "toy@1", scoring)
    assert match(at(0, 5, 10), templates(scoring, not_ada=(50,))) == match(at(0, 5, 10), plain)


def test_a_look_about_as_near_to_both_is_held_farther_away() -> None:
    said = Corrections(at(95), ("Ada",), at())
    (held,) = match(at(45), Templates(at(0, 200), ("Ada", "Grace"), "toy@1", corrections=said))
    assert held.person == "Ada"
    assert apart(45) + 0.02 < held.distance < apart(45) + 0.1


def test_a_look_of_which_both_was_said_is_hers() -> None:
    said = Corrections(at(40.5), ("Ada",), at(), at(40), ("Ada",))
    both = Templates(at(0, 40, 90), ("Ada", "Ada", "Grace"), "toy@1", corrections=said)
    assert match(at(40), both)[0].person == "Ada"


def test_the_very_face_that_was_denied_is_not_hers_even_beside_her_own_picture() -> None:
    (found,) = match(at(18), templates(Scoring.NEAREST, not_ada=(30,)))
    assert found.person == "Grace"


def test_the_nearest_people_follow_what_was_said() -> None:
    denied = templates(Scoring.AVERAGE, not_ada=(40,))
    assert nearest_people(at(40)[0], denied, 2) == [("Grace", pytest.approx(apart(50), abs=1e-5)), ("Ada", 2.0)]


def test_somebody_denied_who_is_not_registered_any_more_does_no_harm() -> None:
    said = Corrections(at(40), ("Nobody",), at())
    plain = Templates(at(0, 10, 90), ("Ada", "Ada", "Grace"), "toy@1")
    corrected = Templates(at(0, 10, 90), ("Ada", "Ada", "Grace"), "toy@1", corrections=said)
    assert match(at(40, 80), corrected) == match(at(40, 80), plain)


def test_how_near_an_ignored_face_is_stands_beside_the_match() -> None:
    (found,) = match(at(40), templates(Scoring.AVERAGE, ignored=(60, 100)))
    assert found.person == "Ada"
    assert found.ignored_distance == pytest.approx(apart(20), abs=1e-5)


def test_faces_are_ignored_in_an_empty_gallery_too() -> None:
    empty = Templates(at(), (), "toy@1", corrections=Corrections(at(), (), at(60)))
    (found,) = match(at(60), empty)
    assert found.person is None
    assert found.ignored_distance == pytest.approx(0, abs=1e-5)


def test_a_probe_that_holds_no_number_matches_nobody_and_is_not_ignored() -> None:
    probe = np.full((1, 2), np.nan, np.float32)
    (found,) = match(probe, templates(Scoring.NEAREST, not_ada=(40,), ignored=(60,)))
    assert (found.person, found.ignored_distance) == (None, 2.0)


@pytest.mark.parametrize("scoring", SCORINGS)
def test_a_confirmed_look_counts_by_itself(scoring: Scoring) -> None:
    said = Corrections(at(), (), at(), at(60), ("Ada",))
    gallery = Templates(at(0, 10, 60, 90), ("Ada", "Ada", "Ada", "Grace"), "toy@1", scoring, said)
    (found,) = match(at(65), gallery)
    assert found.person == "Ada"
    assert found.distance == pytest.approx(apart(5), abs=1e-5)
    assert found.runner_up == "Grace"
    assert found.runner_up_distance == pytest.approx(apart(25), abs=1e-5)
    ((person, distance),) = nearest_people(at(65)[0], gallery, 1)
    assert person == "Ada"
    assert distance == pytest.approx(apart(5), abs=1e-5)


def test_corrections_of_other_shapes_are_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Corrections(at(1, 2), ("Ada",), at())
