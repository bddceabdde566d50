"""Searches in a gallery, by hand: vectors in the plane, distances 1 - cos of the angle between."""

from __future__ import annotations

import numpy as np
import pytest

from learning.metrics import identification
from learning.metrics.identification import Confusion, PersonOutcome, search
from learning.metrics.scores import Samples

NAMES = ("Ann", "Bob", "Cid", "Stranger", "Other stranger")


def samples(*rows: tuple[float | None, int]) -> Samples:
    """(angle in degrees or None for no face, person)."""
    vectors = np.array(
        [
            (np.nan, np.nan) if angle is None else (np.cos(np.radians(angle)), np.sin(np.radians(angle)))
            for angle, _ in rows
        ],
        dtype=np.float32,
    ).reshape(-1, 2)
    return Samples(vectors, np.array([person for _, person in rows], dtype=np.intp), NAMES)


GALLERY = samples((0, 0), (10, 0), (90, 1), (180, 2))
PROBES = samples((20, 0), (60, 0), (80, 1), (None, 1), (170, 2), (45, 3), (250, 4), (None, 4))


def distance(degrees: float) -> float:
    return float(1 - np.cos(np.radians(degrees)))


def dense(table: Confusion) -> list[list[int]]:
    size = len(table.people) + 1
    counts = np.zeros((size, size), int)
    for row, column, count in table.cells:
        counts[row, column] = count
    return counts.tolist()


def test_each_probe_finds_its_own_and_its_rival() -> None:
    found = search(GALLERY, PROBES)
    assert found.gallery_size == 3
    assert found.templates == 4
    assert found.person.tolist() == [0, 0, 1, 1, 2]
    assert found.own[[0, 1, 2, 4]] == pytest.approx([distance(each) for each in (10, 50, 10, 10)], abs=1e-6)
    assert found.own[3] == np.inf
    assert found.rival[[0, 1]] == pytest.approx([distance(70), distance(30)], abs=1e-6)
    assert found.rival_person[:3].tolist() == [1, 1, 0]
    assert found.rank.tolist() == [1, 2, 1, 4, 1]
    assert found.nearest[:2] == pytest.approx([distance(35), distance(70)], abs=1e-6)
    assert found.nearest_person.tolist() == [0, 2, -1]
    assert found.strangers == 2


def test_rates_at_a_threshold() -> None:
    found = search(GALLERY, PROBES)
    threshold = distance(36)
    assert identification.fpir(found, threshold) == pytest.approx(1 / 3)
    assert identification.fnir(found, threshold) == pytest.approx(2 / 5)
    assert identification.rank_shares(found, 5) == pytest.approx([3 / 5, 4 / 5, 4 / 5])


def test_fnir_at_fpir() -> None:
    found = search(GALLERY, PROBES)
    point = identification.fnir_at_fpir(found, 0.0)
    assert point.threshold == pytest.approx(distance(35))
    assert (point.positives, point.negatives) == (0, pytest.approx(2 / 5))
    assert identification.fnir_at_fpir(found, 1.0).threshold == 2.0


def test_the_curve_is_monotone_and_agrees_with_the_rates() -> None:
    found = search(GALLERY, PROBES)
    curve = identification.search_curve(found)
    thresholds, positives, negatives = curve.thresholds, curve.positives, curve.negatives
    assert np.all(np.diff(positives) >= 0)
    assert np.all(np.diff(negatives) <= 0)
    for threshold, positive, negative in zip(thresholds, positives, negatives, strict=True):
        assert identification.fpir(found, threshold) == pytest.approx(positive)
        assert identification.fnir(found, threshold) == pytest.approx(negative)


def test_who_was_called_what() -> None:
    table = identification.confusion(search(GALLERY, PROBES), distance(36))
    assert table.people == ("Ann", "Bob", "Cid")
    assert dense(table) == [[1, 1, 0, 0], [0, 1, 0, 1], [0, 0, 1, 0], [1, 0, 0, 2]]
    ann, bob, cid = table.outcomes()
    assert ann == PersonOutcome("Ann", probes=2, right=1, wrong=1, unknown=0, others_named_so=1)
    assert (ann.precision, ann.recall, ann.f1) == (0.5, 0.5, 0.5)
    assert (bob.precision, bob.recall) == (0.5, 0.5)
    assert (cid.precision, cid.recall, cid.f1) == (1.0, 1.0, 1.0)


def test_resampling_with_equal_weights_gives_the_rate_itself() -> None:
    found = search(GALLERY, PROBES)
    rates = identification.resampled_fnir_at_fpir(found, 0.34, np.ones((2, 5)))
    assert rates == pytest.approx([identification.fnir_at_fpir(found, 0.34).negatives] * 2)


def test_a_person_whose_gallery_pictures_all_failed_is_missed_and_no_stranger() -> None:
    found = search(samples((0, 0), (None, 1)), samples((5, 0), (90, 1)))
    assert found.gallery_size == 1
    assert found.person.tolist() == [0, 1]
    assert identification.fnir(found, 2.0) == 0.5
    table = identification.confusion(found, 2.0)
    assert dense(table) == [[1, 0, 0], [1, 0, 0], [0, 0, 0]]


def test_nobody_enrolled() -> None:
    found = search(samples(), PROBES)
    assert identification.fpir(found, 2.0) == 0
    assert np.isnan(identification.fnir(found, 2.0))


def test_more_probes_than_one_block_holds() -> None:
    rng = np.random.default_rng(2)
    rows = rng.normal(size=(2600, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    names = tuple(str(each) for each in range(60))
    people = np.arange(2600) % 60
    gallery = Samples(rows[:100], people[:100] % 50, names)
    probes = Samples(rows[100:], people[100:], names)
    found = search(gallery, probes)
    distances = 1 - probes.vectors @ gallery.vectors.T
    known = people[100:] < 50
    same = gallery.people[None, :] == probes.people[:, None]
    assert found.own == pytest.approx(np.where(same, distances, 9).min(axis=1)[known], abs=1e-5)
    assert found.rival == pytest.approx(np.where(same, 9, distances).min(axis=1)[known], abs=1e-5)
    assert found.nearest == pytest.approx(distances.min(axis=1)[~known], abs=1e-5)
