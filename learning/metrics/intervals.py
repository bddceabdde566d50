"""Confidence intervals of rates, with people as the independent units.

Pictures of one person are alike, so the sampling unit is the person, never the picture or the comparison.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy import special  # not stats, which takes a second to import

from learning.metrics.scores import Flags, Floats, Indexes

CONFIDENCE = 0.95
REPEATS = 1000
"""Bootstrap resamples."""

_QUANTILES = ((1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2)

PAIRED_REPEATS = 300
"""Bootstrap resamples of people."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A confidence interval at level ``CONFIDENCE``; ``method`` names how it was computed."""

    low: float
    high: float
    method: str


def clopper_pearson(errors: float, trials: float) -> Interval:
    """The exact interval for ``errors`` in ``trials`` independent trials (Clopper and Pearson, Biometrika 1934).

    Both may be fractions, as an effective number of trials is.
    """
    if trials <= 0:
        return Interval(0.0, 1.0, "nothing was tried")
    low = 0.0 if errors <= 0 else float(special.betaincinv(errors, trials - errors + 1, _QUANTILES[0]))
    high = 1.0 if errors >= trials else float(special.betaincinv(errors + 1, trials - errors, 1 - _QUANTILES[0]))
    return Interval(low, high, "Clopper-Pearson")


def rule_of_three(trials: float) -> Interval:
    """No error in ``trials`` independent trials: at 95 % the rate is at most 3 / trials."""
    return Interval(0.0, min(1.0, 3.0 / trials) if trials > 0 else 1.0, "rule of three")


def by_person(errors: Floats, trials: Floats) -> Interval:
    """Interval of a rate whose trials belong to people; ``errors`` and ``trials`` are (P,).

    Without errors the rule of three over people, else Clopper-Pearson on the effective number of independent trials
    (Korn and Graubard, Survey Methodology 1998).
    """
    errors, trials = np.asarray(errors, np.float64), np.asarray(trials, np.float64)
    errors, trials = errors[trials > 0], trials[trials > 0]
    people, total, wrong = len(trials), trials.sum(), errors.sum()
    if people == 0 or wrong == 0:
        return rule_of_three(people)
    if people == 1:
        return Interval(0.0, 1.0, "one person says nothing of others")
    if (trials == 1).all():
        return clopper_pearson(float(wrong), people)
    share = wrong / total
    variance = people / (people - 1) * ((errors - share * trials) ** 2).sum() / total**2
    effective = total if variance <= 0 else min(total, share * (1 - share) / variance)
    # Few people estimate the variance badly: widen as Student's t does.
    widening = float((special.ndtri(_QUANTILES[1]) / special.stdtrit(people - 1, _QUANTILES[1])) ** 2)
    effective = max(float(effective) * widening, 1.0)
    found = clopper_pearson(share * effective, effective)
    return Interval(found.low, found.high, "Clopper-Pearson, people as units")


def person_weights(people: int, repeats: int, rng: np.random.Generator) -> Floats:
    """(repeats, people) bootstrap weights: how often each person is drawn, ``people`` times with replacement."""
    if people == 0:
        return np.zeros((repeats, 0))
    return rng.multinomial(people, np.full(people, 1.0 / people), size=repeats).astype(np.float64)


def percentiles(values: Floats) -> tuple[float, float]:
    """The bounds of ``CONFIDENCE`` over the finite ones of ``values`` (B,); NaN where there are none."""
    finite = values[np.isfinite(values)]
    low, high = np.quantile(finite, _QUANTILES) if len(finite) else (np.nan, np.nan)
    return float(low), float(high)


def bootstrap_interval(rate: float, resampled: Floats, people: int) -> Interval | None:
    """Percentile interval of ``rate`` from its resampled values (B,); the rule of three over ``people`` where it is 0.

    None where more than a twentieth of the resampled values are undefined.
    """
    if rate == 0:
        return rule_of_three(people)
    if not len(resampled) or np.isfinite(resampled).sum() < 0.95 * len(resampled):
        return None
    low, high = percentiles(resampled)
    # Rates with few distinct values can leave the measured one outside of the percentiles.
    return Interval(min(low, rate), max(high, rate), "bootstrap over people")


class Verdict(StrEnum):
    """Whether a change of an error rate is significant."""

    BETTER = "better"
    WORSE = "worse"
    UNDECIDED = "not told apart"


@dataclass(frozen=True, slots=True, eq=False)
class ResampledRate:
    """A rate, and its (B,) values under bootstrap weights of people."""

    value: float
    resampled: Floats

    @classmethod
    def of(cls, errors: Flags, person: Indexes, weights: Floats) -> ResampledRate:
        """The share of true ``errors`` (K,) of ``person`` (K,) with ``weights`` (B, P); NaN where there are none."""
        if not len(errors):
            return cls(float("nan"), np.full(len(weights), np.nan))
        each = weights[:, person]
        total = each.sum(axis=1)
        resampled = np.where(total > 0, each @ errors.astype(float) / np.where(total > 0, total, 1.0), np.nan)
        return cls(float(errors.mean()), resampled)

    @classmethod
    def mean(cls, rates: Sequence[ResampledRate]) -> ResampledRate:
        """The mean over splits."""
        resampled = np.mean([each.resampled for each in rates], axis=0)
        return cls(float(np.mean([each.value for each in rates])), resampled)


@dataclass(frozen=True, slots=True)
class RateChange:
    """An error rate before and after a change, and the confidence interval ``low`` to ``high`` of the difference."""

    before: float
    after: float
    low: float
    high: float

    @property
    def difference(self) -> float:
        return self.after - self.before

    @property
    def verdict(self) -> Verdict:
        if self.high < 0:
            return Verdict.BETTER
        return Verdict.WORSE if self.low > 0 else Verdict.UNDECIDED


def rate_change(before: ResampledRate, after: ResampledRate) -> RateChange:
    """Both must be resampled with the same weights."""
    low, high = percentiles(after.resampled - before.resampled)
    # Rates with few distinct values can leave the measured difference outside of the percentiles.
    difference = after.value - before.value
    return RateChange(before.value, after.value, min(low, difference), max(high, difference))
