"""Cohorts, margins, averages, and two embedders that must agree."""

from __future__ import annotations

import numpy as np
import pytest

from recognition.embedding.fused import FusedEmbedder
from recognition.matching.nearest import match, nearest_people
from recognition.matching.scoring import (
    MARGIN,
    MIN_COHORT,
    Agreement,
    distances_to_people,
    normalised,
    people_distances,
    with_margin,
)
from recognition.matching.templates import Scoring, Templates
from recognition.types import MAX_DISTANCE, Match, Vectors


def unit(rows: np.ndarray) -> Vectors:
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


def gallery(
    people: int = 30, each: int = 3, *, noise: float = 0.6, scoring: Scoring = Scoring.NEAREST, seed: int = 1
) -> tuple[Templates, Vectors]:
    """Templates around one direction a person, and these directions."""
    rng = np.random.default_rng(seed)
    centres = unit(rng.normal(size=(people, 32)))
    rows = unit(np.repeat(centres, each, axis=0) + noise * rng.normal(size=(people * each, 32)) / np.sqrt(32))
    names = tuple(f"person {number:03d}" for number in range(people) for _ in range(each))
    return Templates(rows, names, "e@1", scoring), centres


def test_the_average_is_the_distance_to_the_mean_template() -> None:
    templates, centres = gallery(scoring=Scoring.AVERAGE)
    means = unit(np.asarray(templates.vectors).reshape(30, 3, 32).mean(axis=1))

    assert np.allclose(distances_to_people(centres, templates), 1 - centres @ means.T, atol=1e-6)
    found = match(centres, templates)
    assert [each.person for each in found] == list(templates.names)
    assert found[4].distance == pytest.approx(float(1 - centres[4] @ means[4]), abs=1e-6)
    assert nearest_people(centres[4], templates, 1)[0][1] == pytest.approx(found[4].distance)


def test_one_picture_a_person_leaves_nothing_to_average() -> None:
    nearest, centres = gallery(each=1)

    assert np.allclose(
        distances_to_people(centres, nearest), distances_to_people(centres, nearest.with_scoring(Scoring.AVERAGE))
    )


def test_broken_templates_do_not_count_into_the_mean() -> None:
    rows = np.array([[1, 0], [np.nan, 0], [np.nan, 1], [0, 1], [0, -1]], np.float32)
    templates = Templates(rows, ("a", "a", "b", "c", "c"), "e@1", Scoring.AVERAGE)

    assert distances_to_people(np.array([[1, 0]], np.float32), templates).tolist() == [[0.0, 2.0, 2.0]]


def test_nobody_enrolled_is_nobody() -> None:
    for scoring in Scoring:
        templates = Templates.empty("e@1", 4).with_scoring(scoring)
        assert match(np.eye(4, dtype=np.float32), templates) == [Match(None, 2.0)] * 4


def test_the_same_scoring_is_the_same_templates() -> None:
    templates, _ = gallery()

    assert templates.with_scoring(Scoring.NEAREST) is templates
    assert templates.with_scoring(Scoring.MARGIN).with_scoring(Scoring.NEAREST).scoring is Scoring.NEAREST


def test_averaging_brings_a_look_nearer_to_its_person() -> None:
    templates, centres = gallery(people=200, noise=1.0)
    averaged = templates.with_scoring(Scoring.AVERAGE)
    rng = np.random.default_rng(9)
    looks = unit(centres + 1.0 * rng.normal(size=centres.shape) / np.sqrt(32))
    own = np.arange(200)

    assert (
        distances_to_people(looks, averaged)[own, own].mean() < distances_to_people(looks, templates)[own, own].mean()
    )


def test_normalising_evens_out_a_probe_that_is_near_to_everybody() -> None:
    """A blurred face is near to all; plain distance takes it for somebody."""
    templates, centres = gallery(people=40, scoring=Scoring.NORMALISED)
    everybody = unit(centres.mean(axis=0, keepdims=True) + 0.05 * centres[:1])

    plain = distances_to_people(everybody, templates)[0]
    found = people_distances(everybody, templates)[0]

    assert plain.argmin() == found.argmin()
    assert found.min() > plain.min()


def test_normalised_distances_stay_on_the_scale_of_distances() -> None:
    templates, centres = gallery(people=60, scoring=Scoring.NORMALISED)
    strangers = unit(np.random.default_rng(3).normal(size=(500, 32)))

    found, plain = people_distances(strangers, templates), distances_to_people(strangers, templates)

    assert found.shape == (500, 60)
    assert found.dtype == np.float32
    assert abs(float(found.mean() - plain.mean())) < 0.1
    assert [each.person for each in match(centres, templates)] == list(templates.names)


@pytest.mark.parametrize("cohort", [3, 7, 20, 100])
def test_the_cohort_is_the_nearest_other_people(cohort: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recognition.matching.scoring.COHORT", cohort)
    templates, _ = gallery(people=25)
    distances = distances_to_people(unit(np.random.default_rng(4).normal(size=(6, 32))), templates)
    whole = normalised(distances, templates)

    count = min(cohort, 24)
    rows = distances_to_people(templates.vectors, templates).astype(np.float64)
    rows[np.arange(75), np.arange(75) // 3] = np.inf
    near = np.sort(rows, axis=1)[:, :count]
    mean, variance = near.mean(axis=1).reshape(25, 3).mean(axis=1), near.var(axis=1).reshape(25, 3).mean(axis=1)
    usual = variance.mean()
    for probe, person in ((0, 3), (5, 24), (2, 11)):
        others = np.sort(np.delete(distances[probe].astype(np.float64), person))[:count]
        spreads = [np.sqrt((count * each + 5 * usual) / (count + 5)) for each in (others.var(), variance[person])]
        distance = float(distances[probe, person])
        stands_out = ((distance - others.mean()) / spreads[0] + (distance - mean[person]) / spreads[1]) / 2
        wanted = np.clip(mean.mean() + np.sqrt(usual) * stands_out, 0, 2)
        assert whole[probe, person] == pytest.approx(wanted, abs=1e-3)


def test_few_people_are_no_cohort() -> None:
    templates, centres = gallery(people=MIN_COHORT, scoring=Scoring.NORMALISED)

    assert np.array_equal(people_distances(centres, templates), distances_to_people(centres, templates))


def test_a_margin_names_nobody_where_two_are_as_near() -> None:
    distances = np.array([[0.3, 0.9, 0.3 + MARGIN / 2], [0.3, 0.9, 0.3 + 2 * MARGIN]], np.float32)

    assert with_margin(distances).tolist() == [[MAX_DISTANCE] * 3, distances[1].tolist()]
    assert with_margin(distances[:, :1]).tolist() == distances[:, :1].tolist()


def test_a_match_without_a_margin_is_nobody() -> None:
    templates = Templates(np.eye(3, dtype=np.float32), ("a", "b", "c"), "e@1", Scoring.MARGIN)

    between, clear = match(unit(np.array([[1, 1, 0], [1, 0.2, 0]])), templates)

    assert between == Match(None, MAX_DISTANCE)
    assert (clear.person, clear.runner_up) == ("a", "b")


def both(one: np.ndarray, other: np.ndarray) -> Vectors:
    return np.asarray(np.hstack([np.sqrt(0.5) * unit(one), np.sqrt(0.5) * unit(other)]), np.float32)


AGREEMENT = Agreement(widths=(2, 3), thresholds=(0.4, 0.6))
FIRST = np.array([[1, 0], [0, 1]], np.float32)
SECOND = np.array([[1, 0, 0], [0, 1, 0]], np.float32)


def test_the_greater_distance_counts_where_both_must_agree() -> None:
    rows, columns = both(FIRST[[0, 0]], SECOND[[0, 1]]), both(FIRST[[0]], SECOND[[0]])

    assert np.allclose(AGREEMENT.distances(rows, columns), [[0.0], [0.5 / 0.6]], atol=1e-6)
    assert np.allclose(AGREEMENT.paired(rows, columns[[0, 0]]), [0, 0.5 / 0.6], atol=1e-6)


def test_two_embedders_that_name_different_people_name_nobody() -> None:
    templates = Templates(both(FIRST, SECOND), ("a", "b"), "e@1")
    agreed, opposed = both(FIRST[[0]], SECOND[[0]]), both(FIRST[[0]], SECOND[[1]])

    assert AGREEMENT.people_distances(agreed, templates)[0, 0] == pytest.approx(0, abs=1e-6)
    assert AGREEMENT.people_distances(opposed, templates).tolist() == [[MAX_DISTANCE, MAX_DISTANCE]]
    assert AGREEMENT.people_distances(agreed, Templates.empty("e@1", 5)).shape == (1, 0)


def test_a_fusion_tells_its_widths() -> None:
    class Fake:
        name, version, crop_spec = "fake", "1", None

        def __init__(self, dimension: int) -> None:
            self.dimension = dimension

    assert FusedEmbedder("a+b", [Fake(2), Fake(3)], [0.5, 0.5]).widths == (2, 3)  # type: ignore[list-item]
