"""Compares faces seen from the front with turned faces, and searches all of them, by several embedders side by side.

All embedders see the same crops, so that the change from the first one to another has an interval of its own: from one
precision of a network to another, or from a network to a bundle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from learning.datasets.datasets import gallery_probe_split
from learning.evaluation.ablation import SearchTrials, comparison_rates
from learning.evaluation.folder_faces import FolderFaces
from learning.metrics.intervals import RateChange, ResampledRate, rate_change
from learning.metrics.scores import Comparisons, Floats, Samples, compare_all, compare_listed
from recognition.matching.templates import Scoring

MAX_FRONT, MIN_TURNED = 15.0, 30.0
"""Degrees of yaw, by landmarks, up to which a face is seen from the front, and from which it is turned."""
RATES = ("front to turned: EER", "FNMR at FMR 0.1 %", "all pairs: EER", "FNMR at FMR 0.1 %", "FNIR at FPIR 1 %")
"""Two of comparisons of faces from the front with turned faces, two of all comparisons, one of searches."""
_SPLITS = 20


@dataclass(frozen=True, slots=True)
class TurnedRates:
    """Error rates of one embedder.

    pairs, people: comparisons of a person from the front and turned, and how many people they are of.
    changes: under ``RATES``, from the first embedder to this one.
    """

    title: str
    pairs: int
    people: int
    changes: tuple[RateChange, ...]


def rates_of(faces: FolderFaces, *, enrol: int, seed: int) -> list[TurnedRates]:
    """Rates of each embedder. ``enrol``: pictures of each person in the gallery of a search, at most."""
    people = faces.data.people
    splits = [gallery_probe_split(faces.data, enrol=enrol, seed=seed + number) for number in range(_SPLITS)]
    trials = SearchTrials.of(people, splits, seed)
    front = np.flatnonzero(np.abs(faces.yaw) <= MAX_FRONT)
    turned = np.flatnonzero(np.abs(faces.yaw) >= MIN_TURNED)
    first, second = (each.ravel() for each in np.meshgrid(front, turned))
    compared: list[Comparisons] = []
    rates: list[list[ResampledRate]] = []
    for vectors in faces.vectors.values():
        samples = Samples.labelled(vectors, people)
        compared.append(compare_listed(samples, first, second))
        _, found = trials.searches(vectors, vectors, Scoring.AVERAGE)
        rates.append([*_rates(compared[-1], trials.weights), *_rates(compare_all(samples), trials.weights), found])
    return [
        TurnedRates(
            title,
            len(pairs.genuine),
            len(np.unique(pairs.genuine.first)),
            tuple(rate_change(one, other) for one, other in zip(rates[0], own, strict=True)),
        )
        for title, pairs, own in zip(faces.vectors, compared, rates, strict=True)
    ]


def _rates(comparisons: Comparisons, weights: Floats) -> tuple[ResampledRate, ResampledRate]:
    """As ``comparison_rates``; NaN where there is nothing to compare."""
    if not len(comparisons.genuine) or not comparisons.impostor.total:
        nothing = ResampledRate(float("nan"), np.full(len(weights), np.nan))
        return nothing, nothing
    return comparison_rates(comparisons, weights)
