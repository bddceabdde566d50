"""What a choice changes: the same people and pictures with it and without it, drawn and resampled alike.

Two systems measured on the same people err on the same pictures, so their difference is known far better than either
rate: every draw of who is enrolled and every resampling of people is the same for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.metrics import rates
from learning.metrics.identification import (
    fnir,
    fnir_at_fpir,
    fpir,
    resampled_fnir_at_fpir,
    search,
    with_everybody_left_out,
)
from learning.metrics.intervals import CONFIDENCE, person_weights
from learning.metrics.scores import Comparisons, Floats, Samples
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.types import Vectors

FPIR_TARGETS = (0.1, 0.01)
FMR_TARGET = 0.001
REPEATS = 300

Masks = tuple[NDArray[np.bool_], NDArray[np.bool_]]
"""(N,) which pictures are enrolled and (N,) which are searched for."""


@dataclass(frozen=True, slots=True, eq=False)
class Errors:
    """One rate: its value, and (B,) its values when people are drawn anew."""

    value: float
    resampled: Floats


@dataclass(frozen=True, slots=True)
class Change:
    """``after`` less ``before``, with bounds that hold the true difference in 95 of 100 such measurements."""

    before: float
    after: float
    low: float
    high: float

    @property
    def difference(self) -> float:
        return self.after - self.before

    @property
    def verdict(self) -> str:
        """Of a rate of errors, where less is better."""
        if self.high < 0:
            return "better"
        return "worse" if self.low > 0 else "not told apart"


def change(before: Errors, after: Errors) -> Change:
    """Both must be resampled with the same weights."""
    differences = after.resampled - before.resampled
    usable = differences[np.isfinite(differences)]
    edges = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    low, high = np.quantile(usable, edges) if len(usable) else (np.nan, np.nan)
    # Rates that take few values can leave the measured difference outside of the percentiles.
    found = after.value - before.value
    return Change(before.value, after.value, min(float(low), found), max(float(high), found))


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """People and their pictures, with the draws and resamplings that every choice is measured on.

    ``people`` (N,) names; ``draws`` say who is enrolled; ``weights`` (B, P) is how often each person counts.
    """

    people: tuple[str, ...]
    draws: tuple[Masks, ...]
    weights: Floats

    @classmethod
    def of(cls, people: Sequence[str], draws: Sequence[Masks], seed: int) -> Trial:
        weights = person_weights(len(set(people)), REPEATS, np.random.default_rng(seed))
        return cls(tuple(people), tuple(draws), weights)

    def searches(
        self,
        enrolled: Vectors,
        searched: Vectors,
        scoring: Scoring,
        agreement: Agreement | None = None,
    ) -> list[Errors]:
        """FNIR at each of ``FPIR_TARGETS``, the mean over the draws.

        ``enrolled`` and ``searched`` are (N, D) vectors of all pictures, as they are enrolled and as they are seen.
        """
        templates = Samples.labelled(enrolled, self.people, agreement)
        probes = Samples.labelled(searched, self.people, agreement)
        values = np.zeros((len(self.draws), len(FPIR_TARGETS)))
        resampled = np.zeros((len(self.draws), len(FPIR_TARGETS), len(self.weights)))
        for number, (gallery, sought) in enumerate(self.draws):
            found = search(templates.chosen(gallery), probes.chosen(sought), scoring)
            if not len(found.nearest):
                found = with_everybody_left_out(found)
            for place, target in enumerate(FPIR_TARGETS):
                values[number, place] = fnir_at_fpir(found, target).fnir
                resampled[number, place] = resampled_fnir_at_fpir(found, target, self.weights)
        return [Errors(float(values[:, k].mean()), resampled[:, k].mean(axis=0)) for k in range(len(FPIR_TARGETS))]

    def at_threshold(self, vectors: Vectors, scoring: Scoring, threshold: float) -> tuple[float, float]:
        """FPIR and FNIR at ``threshold``, the mean over the draws."""
        samples = Samples.labelled(vectors, self.people)
        rates_found = []
        for gallery, sought in self.draws:
            found = search(samples.chosen(gallery), samples.chosen(sought), scoring)
            if not len(found.nearest):
                found = with_everybody_left_out(found)
            rates_found.append((fpir(found, threshold), fnir(found, threshold)))
        positives, negatives = np.mean(rates_found, axis=0)
        return float(positives), float(negatives)


def comparison_errors(comparisons: Comparisons, weights: Floats) -> tuple[Errors, Errors]:
    """The equal error rate, and FNMR at ``FMR_TARGET``; ``weights`` (B, P) as of a Trial."""
    genuine, impostor = comparisons.genuine_tally, comparisons.impostor
    return (
        Errors(rates.equal_error(genuine, impostor).mean, rates.resampled_equal_error(comparisons, weights)),
        Errors(
            rates.fnmr_at_fmr(genuine, impostor, FMR_TARGET).fnmr,
            rates.resampled_fnmr_at_fmr(comparisons, FMR_TARGET, weights),
        ),
    )
