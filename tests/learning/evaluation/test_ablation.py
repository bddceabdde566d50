"""Ablation: paired differences of error rates on the same people."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from learning.evaluation.ablation import (
    FULL_SIZE,
    RATES,
    SMALL,
    FaceSet,
    Row,
    SearchTrials,
    comparison_rates,
    run_ablation,
    shrunk,
)
from learning.metrics.intervals import ResampledRate, rate_change
from learning.metrics.scores import Samples, compare_all
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.types import Image, Vectors
from tests.fakes import ColourEmbedder

PEOPLE, STRANGERS, PICTURES = 12, 8, 5


class Shades(ColourEmbedder):
    """Another network of the same crop."""

    name = "shades"

    def embed(self, crops: Sequence[Image]) -> Vectors:
        return super().embed([np.asarray(255 - crop[..., ::-1], np.uint8) for crop in crops])


def people() -> tuple[str, ...]:
    known = [f"person {number:02d}" for number in range(PEOPLE) for _ in range(PICTURES)]
    return (*known, *(f"stranger {number}" for number in range(STRANGERS)))


def vectors(noise: float, seed: int = 1) -> Vectors:
    rng = np.random.default_rng(seed)
    centres = np.repeat(rng.normal(size=(PEOPLE, 24)), PICTURES, axis=0)
    rows = np.vstack([centres, rng.normal(size=(STRANGERS, 24))]) + noise * rng.normal(size=(len(people()), 24))
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def trials() -> SearchTrials:
    picture = np.array([*np.tile(np.arange(PICTURES), PEOPLE), *[0] * STRANGERS])
    known = np.arange(len(people())) < PEOPLE * PICTURES
    return SearchTrials.of(
        people(), [(known & (picture < count), ~known | (picture >= count)) for count in (2, 3)], seed=3
    )


def test_the_same_vectors_change_nothing() -> None:
    rows = vectors(1.2)
    before, after = (trials().searches(rows, rows, Scoring.NEAREST) for _ in range(2))

    for one, other in zip(before, after, strict=True):
        assert 0 < one.value < 1
        found = rate_change(one, other)
        assert (found.difference, found.low, found.high, found.verdict) == (0, 0, 0, "not told apart")


def test_noise_is_told_from_none() -> None:
    clean, noisy = (trials().searches(*[vectors(noise)] * 2, Scoring.AVERAGE)[0] for noise in (0.3, 2.5))  # type: ignore[arg-type, call-arg]

    assert rate_change(clean, noisy).verdict == "worse"
    assert rate_change(noisy, clean).verdict == "better"
    found = rate_change(clean, noisy)
    assert found.low <= found.difference <= found.high


def test_the_measured_difference_is_inside_its_interval() -> None:
    found = rate_change(ResampledRate(0.1, np.zeros(50)), ResampledRate(0.2, np.zeros(50)))

    assert (found.low, found.high) == (0.0, pytest.approx(0.1))


def test_rates_of_comparisons_are_those_of_the_evaluation() -> None:
    samples = Samples.labelled(vectors(1.5), people())

    eer, missed = comparison_rates(compare_all(samples), trials().weights)

    assert 0 < eer.value < missed.value < 1
    assert abs(np.nanmean(eer.resampled) - eer.value) < 0.1


def test_a_threshold_lets_in_some_and_out_some() -> None:
    positives, negatives = trials().at_threshold(vectors(1.2), Scoring.AVERAGE, 0.5)

    assert 0 <= positives < 1
    assert 0 < negatives < 1
    assert trials().at_threshold(vectors(1.2), Scoring.AVERAGE, 2.0)[0] == 1


def test_a_small_face_has_fewer_pixels_and_the_same_size() -> None:
    crop = np.asarray(np.random.default_rng(1).integers(0, 256, (112, 112, 3)), np.uint8)

    assert shrunk(crop).shape == crop.shape
    assert shrunk(crop).std() < crop.std() / 2


def faces() -> FaceSet:
    rng = np.random.default_rng(6)
    colours = rng.integers(0, 256, (PEOPLE + STRANGERS, 3))
    people_of_crops = [*np.repeat(np.arange(PEOPLE), PICTURES), *range(PEOPLE, PEOPLE + STRANGERS)]
    crops: list[Image | None] = [
        np.asarray(np.clip(colours[each] + rng.normal(0, 25, (16, 16, 3)) + rng.normal(0, 20, 3), 0, 255), np.uint8)
        for each in people_of_crops
    ]
    crops[0] = None  # a picture without a face
    return FaceSet("squares", {"colours": crops, "shades": crops}, trials())


def rows_of(given: FaceSet) -> list[Row]:
    embedders = {"colours": ColourEmbedder(), "shades": Shades()}
    return run_ablation(given, embedders, lambda _name, widths: Agreement(widths, (0.3, 0.3)))


def test_every_choice_is_tried_with_every_embedder() -> None:
    rows = rows_of(faces())

    searched = {(row.embedder, row.choice, row.view, row.rate) for row in rows if row.rate in RATES[:2]}
    single = {"nearest", "normalised", "margin", "mirrored", "mirrored gallery", "clahe", "oval", "blur"}
    assert searched == {
        (embedder, choice, view, rate)
        for view in (FULL_SIZE, SMALL)
        for rate in RATES[:2]
        for embedder, choices in (("colours", single), ("shades", single), ("colours+shades", {"weighted", "both"}))
        for choice in choices
    }
    mirrored = [row.change.difference for row in rows if row.choice == "mirrored" and row.rate in RATES[:2]]
    assert mirrored == [0.0] * len(mirrored)  # a mean colour is that of the mirror image
