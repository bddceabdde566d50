"""Distances of labelled vectors, checked by hand and against the plain loop."""

from __future__ import annotations

import numpy as np
import pytest

from learning.metrics.scores import BINS, DistanceCounts, Samples, compare_all, compare_listed, connected_groups


def vectors(*degrees: float) -> np.ndarray:
    """Unit vectors in the plane at these angles; their cosine distance is 1 - cos of the angle between."""
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)


def random_samples(people: int, pictures: int, seed: int = 1) -> Samples:
    rng = np.random.default_rng(seed)
    rows = rng.normal(size=(people * pictures, 16))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return Samples(rows.astype(np.float32), np.repeat(np.arange(people), pictures), tuple(map(str, range(people))))


def test_three_pictures_of_two_people() -> None:
    found = compare_all(Samples.labelled(vectors(0, 60, 90), ["Ann", "Ann", "Bob"]))
    assert found.genuine.distances == pytest.approx([0.5])
    assert found.nearest_impostors.distances == pytest.approx([1 - np.cos(np.pi / 6), 1.0])
    assert found.impostor.total == 2
    assert found.people_pairs == 1
    assert found.exact_up_to == 2.0


def test_a_picture_without_a_face_is_left_out() -> None:
    rows = vectors(0, 60, 90)
    rows[1] = np.nan
    samples = Samples.labelled(rows, ["Ann", "Ann", "Bob"])
    assert samples.acquired.tolist() == [True, False, True]
    found = compare_all(samples)
    assert len(found.genuine) == 0
    assert found.impostor.total == 1


def test_nobody_and_nothing_to_compare() -> None:
    found = compare_all(Samples(np.zeros((0, 4), np.float32), np.zeros(0, np.intp), ()))
    assert found.impostor.total == 0
    assert found.people_pairs == 0


def test_blocks_give_what_one_matrix_gives() -> None:
    samples = random_samples(140, 4)  # 560 rows: more than two blocks
    found = compare_all(samples)
    whole = np.clip(1 - samples.vectors @ samples.vectors.T, 0, 2)
    same = samples.people[:, None] == samples.people[None, :]
    upper = np.triu(np.ones_like(same), 1)
    assert found.genuine.distances == pytest.approx(np.sort(whole[same & upper]), abs=1e-6)
    assert found.nearest_impostors.distances == pytest.approx(np.sort(whole[~same & upper]), abs=1e-6)
    assert found.impostor_weight(np.ones(140)) == found.impostor.total == len(found.nearest_impostors)


def test_a_kept_tail_is_exact_and_the_rest_is_rounded_up_by_less_than_a_bin() -> None:
    samples = random_samples(100, 6)
    whole, cut = compare_all(samples), compare_all(samples, tail=5000)
    assert len(cut.nearest_impostors) <= 10_000
    assert cut.exact_up_to < 2.0
    assert cut.impostor.total == whole.impostor.total
    assert cut.nearest_impostors.distances.max() <= cut.exact_up_to
    inside = whole.nearest_impostors.distances[whole.nearest_impostors.distances <= cut.exact_up_to]
    assert cut.nearest_impostors.distances == pytest.approx(inside)
    for threshold in np.linspace(0, 2, 57):
        low, high = whole.impostor.at_or_below(np.array([threshold - 2 / BINS, threshold]))
        assert low <= cut.impostor.at_or_below(threshold) <= high


def test_weights_count_people_and_not_pictures() -> None:
    samples = Samples.labelled(vectors(0, 10, 20, 30, 40, 50), ["A", "A", "B", "B", "B", "C"])
    found = compare_all(samples)
    weights = np.array([2.0, 1.0, 0.0])
    pairs = found.nearest_impostors
    assert found.impostor_weight(weights) == (weights[pairs.first] * weights[pairs.second]).sum() == 12


def test_listed_pairs() -> None:
    samples = Samples.labelled(vectors(0, 60, 90, 180), ["A", "A", "B", "C"])
    found = compare_listed(samples, np.array([0, 0, 2]), np.array([1, 2, 3]))
    assert found.genuine.distances == pytest.approx([0.5])
    assert found.nearest_impostors.distances == pytest.approx([1.0, 1.0], abs=1e-6)
    assert found.people_pairs == 2
    assert found.impostor_weight(np.ones(3)) == 2


def test_counts_of_distances_at_or_below() -> None:
    counts = DistanceCounts.of(np.array([0.5, 0.2, 0.5]))
    assert counts.total == 3
    assert counts.at_or_below(np.array([0.1, 0.2, 0.49, 0.5, 2.0])).tolist() == [0, 1, 1, 3, 3]
    assert counts.histogram(4) == (1, 2, 0, 0)


def test_what_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        Samples(vectors(0, 1), np.zeros(3, np.intp), ("A",))
    with pytest.raises(ValueError, match="names are 1"):
        Samples(vectors(0, 1), np.array([0, 1]), ("A",))


def test_what_pairs_connect_is_one_group_and_groups_are_numbered_by_their_first_item() -> None:
    assert connected_groups(6, [(5, 3), (1, 4), (3, 1)]).tolist() == [0, 1, 2, 1, 1, 1]
    assert connected_groups(3, []).tolist() == [0, 1, 2]
    assert connected_groups(0, []).tolist() == []
