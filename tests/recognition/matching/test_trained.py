"""What was trained, in plain NumPy, and in the place of the nearest template."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from recognition.matching.dense_layers import DenseNetwork, Layer, StackedNetwork, softmax, split_rows
from recognition.matching.nearest import match, nearest_people
from recognition.matching.templates import Corrections, Scoring, Templates
from recognition.matching.trained import Classifier, DistanceStack, margins_to_distances
from recognition.types import MAX_DISTANCE
from tests.synthetic import clustered

KEY = "made@1"
NAMES = ("Ada", "Bob", "Cleo")
AXES = np.eye(4, dtype=np.float32)


def classifier(**changes: object) -> Classifier:
    """LogitNetwork of Ada, Bob and Cleo are ten times the first three values; the limit is 5, and 7.5 is usual."""
    network = DenseNetwork((Layer(10 * AXES[:, :3], np.zeros(3, np.float32)),))
    made = Classifier("head:it", KEY, NAMES, network, False, 5.0, 2.5, 0.6)
    return replace(made, **changes)  # type: ignore[arg-type]


def templates(*people: str) -> Templates:
    return Templates(AXES[[("Ada", "Bob", "Cleo", "Dan").index(each) for each in people]], people, KEY)


def test_layers_follow_one_another() -> None:
    hidden = Layer(np.array([[1.0, -1.0], [2.0, 0.0]]), np.array([0.5, 0.0]), rectified=True)
    last = Layer(np.array([[1.0], [10.0]]), np.array([-1.0]))
    network = DenseNetwork((hidden, last))
    assert (network.inputs, network.classes) == (2, 1)
    np.testing.assert_allclose(network.logits(np.array([[1, 1], [-3, 1]], np.float32)), [[2.5], [29.0]])
    assert network.logits(np.zeros((0, 2), np.float32)).shape == (0, 1)
    np.testing.assert_allclose(network.scaled(2.0).logits(np.array([[0.5, 0.5]], np.float32)), [[2.5]])
    with pytest.raises(ValueError, match="do not fit"):
        DenseNetwork((last, hidden))


def test_a_stack_judges_what_its_probes_say_of_their_own_vectors() -> None:
    probes = tuple(DenseNetwork((Layer(np.eye(2, dtype=np.float32), np.zeros(2, np.float32)),)) for _ in range(2))
    top = DenseNetwork((Layer(np.array([[1.0, 0], [0, 1], [3, 0], [0, 3]], np.float32), np.zeros(2, np.float32)),))
    network = StackedNetwork(probes, top)
    one, other = np.array([[0.6, 0.8]], np.float32), np.array([[1.0, 0.0]], np.float32)
    expected = softmax(one)[0] + 3 * softmax(other)[0]
    np.testing.assert_allclose(network.logits(np.hstack([one, other]) / np.sqrt(2)), [expected], rtol=1e-5)
    with pytest.raises(ValueError, match="do not hold vectors"):
        split_rows(one, (1, 2))


def test_the_limit_stands_at_the_threshold_and_more_is_nearer() -> None:
    margins = np.array([[0.0, 2.5, 5.0, 1000.0, -1.0, -1000.0]], np.float32)
    at_limit, usual, near, nearest, far, farthest = margins_to_distances(margins, 2.5, 0.6)[0].tolist()
    assert at_limit == pytest.approx(0.6)
    assert usual == pytest.approx(0.3)
    assert near > nearest > 0.0
    assert 0.6 < far < farthest < MAX_DISTANCE


def test_it_names_its_people_up_to_its_limit() -> None:
    judged = templates("Ada", "Bob", "Cleo").with_trained(classifier())
    sure, doubtful = np.array([[0, 1, 0, 0], [0.45, 0.3, 0, np.sqrt(1 - 0.45**2 - 0.09)]], np.float32)
    first, second = match(np.stack([sure, doubtful]), judged)
    assert (first.person, second.person) == ("Bob", "Ada")
    assert first.distance < 0.6 < second.distance
    person, distance = nearest_people(sure, judged, 2)[0]
    assert person == "Bob"
    assert distance == pytest.approx(first.distance)


def test_whoever_left_is_named_no_more_and_whoever_came_is_compared_with_their_pictures() -> None:
    judged = templates("Bob", "Cleo", "Dan").with_trained(classifier())
    ada, dan = match(AXES[[0, 3]], judged)
    assert ada.person != "Ada"
    assert ada.distance > 0.6
    assert dan.person == "Dan"
    assert dan.distance == pytest.approx(0.0)


def test_an_unknown_class_takes_strangers_away() -> None:
    network = DenseNetwork((Layer(10 * AXES, np.zeros(4, np.float32)),))
    trained = classifier(network=network, has_unknown=True, limit=None)
    judged = templates("Ada", "Bob", "Cleo").with_trained(trained)
    known, stranger = match(np.array([[0.9, 0, 0, 0.43], [0.43, 0, 0, 0.9]], np.float32), judged)
    assert known.distance < 0.6 < stranger.distance
    with pytest.raises(ValueError, match="needed to reject"):
        classifier(limit=None)
    with pytest.raises(ValueError, match="do not fit 3 people"):
        classifier(has_unknown=True)


def test_nobody_is_nearer_than_to_the_centre_of_what_was_learnt() -> None:
    """A softmax is sure of things it never saw; the centre is not."""
    network = DenseNetwork((Layer(100 * AXES[:, :3], np.zeros(3, np.float32)),))
    free = classifier(network=network)
    guarded = replace(free, centres=AXES[:3])
    strange = np.array([[0.3, 0, 0, np.sqrt(1 - 0.09)]], np.float32)
    registered = templates("Ada", "Bob", "Cleo")
    (taken,), (turned_away,) = (match(strange, registered.with_trained(each)) for each in (free, guarded))
    assert taken.distance < 0.6
    assert turned_away.distance == pytest.approx(0.7)


def test_a_probe_that_holds_no_number_is_nobodys() -> None:
    judged = templates("Ada", "Bob").with_trained(classifier())
    (found,) = match(np.full((1, 4), np.nan, np.float32), judged)
    assert (found.person, found.distance) == (None, 2.0)


def test_corrections_hold_against_what_was_trained_too() -> None:
    look = np.array([[0.1, 0.75, 0.1, 0.65]], np.float32)
    look /= np.linalg.norm(look)
    corrected = Corrections(look, ("Bob",), np.empty((0, 4), np.float32))
    judged = replace(templates("Ada", "Bob", "Cleo"), corrections=corrected).with_trained(classifier())
    (found,) = match(look, judged)
    assert found.person != "Bob"
    (bob,) = match(AXES[[1]], judged)
    assert bob.person == "Bob"


def test_it_is_never_used_on_another_embedders_vectors() -> None:
    other = Templates(AXES[:2], ("Ada", "Bob"), "other@1")
    with pytest.raises(ValueError, match="takes vectors of made@1"):
        other.with_trained(classifier())
    assert templates("Ada").with_trained(None).trained is None


def test_learnt_weights_of_distances_serve_whoever_is_registered() -> None:
    one, other = (clustered(5, 3, seed=seed, dimension=8).vectors for seed in (1, 2))
    people = tuple(f"person {number // 3}" for number in range(15))
    rows = np.hstack([one, other]).astype(np.float32) / np.sqrt(2)
    registered = Templates(rows, people, KEY, Scoring.AVERAGE)
    stack = DistanceStack("ensemble:it", KEY, (8, 8), (0.25, 0.75), 0.6)
    found = stack.distances(rows[:4], registered)
    alone = [Templates(each, people, KEY, Scoring.AVERAGE).references for each in (one.astype(np.float32), other)]
    expected = 0.25 * (1 - one[:4] @ alone[0].vectors.T) + 0.75 * (1 - other[:4] @ alone[1].vectors.T)
    np.testing.assert_allclose(found, expected, atol=1e-5)
    later = Templates(np.vstack([rows, -rows[:1]]), (*people, "somebody new"), KEY, Scoring.AVERAGE).with_trained(stack)
    assert match(-rows[:1], later)[0].person == "somebody new"
    with pytest.raises(ValueError, match="shares of 1"):
        replace(stack, weights=(0.5, 0.6))
