"""How well faces were put together."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from learning.clustering.clustering import SINGLE
from learning.clustering.scores import score_clusters


def test_an_example_by_hand() -> None:
    score = score_clusters(np.array([0, 0, 0, 1, 1, SINGLE]), ["a", "a", "b", "b", "b", "c"])
    assert score is not None
    assert (score.faces, score.people, score.clusters) == (6, 3, 2)
    assert (score.pairwise.precision, score.pairwise.recall) == (2 / 4, 2 / 4)
    # a: 2/3, 2/3; b: 1/3, 1, 1; c: 1
    assert score.bcubed.precision == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1 + 1) / 6)
    # a: 1, 1; b: 1/3, 2/3, 2/3; c: 1
    assert score.bcubed.recall == pytest.approx((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3 + 1) / 6)
    both = score.bcubed.precision * score.bcubed.recall
    assert score.bcubed.f == pytest.approx(2 * both / (score.bcubed.precision + score.bcubed.recall))


@pytest.mark.parametrize("seed", range(5))
def test_the_definitions_asked_for_each_face_and_each_pair(seed: int) -> None:
    random = np.random.default_rng(seed)
    labels = random.integers(SINGLE, 5, 40)
    people = [None if each == 6 else str(each) for each in random.integers(0, 7, 40)]
    rows = [row for row in range(40) if people[row] is not None]

    def same(one: int, other: int) -> bool:
        return one == other or (labels[one] == labels[other] and labels[one] != SINGLE)

    precision = [np.mean([people[a] == people[b] for b in rows if same(a, b)]) for a in rows]
    recall = [np.mean([same(a, b) for b in rows if people[a] == people[b]]) for a in rows]
    pairs = list(combinations(rows, 2))
    right = sum(same(a, b) and people[a] == people[b] for a, b in pairs)

    score = score_clusters(labels, people)
    assert score is not None
    assert score.bcubed.precision == pytest.approx(np.mean(precision))
    assert score.bcubed.recall == pytest.approx(np.mean(recall))
    assert score.pairwise.precision == pytest.approx(right / sum(same(a, b) for a, b in pairs))
    assert score.pairwise.recall == pytest.approx(right / sum(people[a] == people[b] for a, b in pairs))


def test_nothing_to_get_wrong_is_right_and_nobody_known_is_no_score() -> None:
    alone = score_clusters(np.array([SINGLE, SINGLE]), ["a", "b"])
    assert alone is not None
    assert alone.pairwise.f == alone.bcubed.f == 1.0
    assert score_clusters(np.array([0, 0]), [None, None]) is None
    assert score_clusters(np.empty(0, np.intp), []) is None
    apart = score_clusters(np.array([SINGLE, SINGLE]), ["a", "a"])
    assert apart is not None
    assert (apart.pairwise.f, apart.bcubed.recall) == (0.0, 0.5)
