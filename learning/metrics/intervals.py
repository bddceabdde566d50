"""How sure a rate is: intervals for shares, and resampling of people.

Pictures of one person are alike, so the independent unit is the person, never the picture or the comparison.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import special  # not stats, which takes a second to import

Floats = NDArray[np.float64]

CONFIDENCE = 0.95
REPEATS = 1000


@dataclass(frozen=True, slots=True)
class Interval:
    """``low`` to ``high`` holds the true rate in 95 of 100 such measurements; ``method`` says how it was found."""

    low: float
    high: float
    method: str

    def holds(self, rate: float) -> bool:
        return self.low <= rate <= self.high


def wilson(errors: float, trials: float, confidence: float = CONFIDENCE) -> Interval:
    """Wilson's score interval for ``errors`` of ``trials`` independent tries (JASA 1927)."""
    if trials <= 0:
        return Interval(0.0, 1.0, "nothing was tried")
    z = float(special.ndtri((1 + confidence) / 2))
    share = errors / trials
    middle = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = z / (1 + z**2 / trials) * np.sqrt(share * (1 - share) / trials + z**2 / (4 * trials**2))
    return Interval(max(0.0, float(middle - half)), min(1.0, float(middle + half)), "Wilson")


def clopper_pearson(errors: float, trials: float, confidence: float = CONFIDENCE) -> Interval:
    """The exact interval for ``errors`` of ``trials`` independent tries (Clopper and Pearson, Biometrika 1934).

    Both may be fractions, as an effective number of tries is.
    """
    if trials <= 0:
        return Interval(0.0, 1.0, "nothing was tried")
    tail = (1 - confidence) / 2
    low = 0.0 if errors <= 0 else float(special.betaincinv(errors, trials - errors + 1, tail))
    high = 1.0 if errors >= trials else float(special.betaincinv(errors + 1, trials - errors, 1 - tail))
    return Interval(low, high, "Clopper-Pearson")


def rule_of_three(trials: float) -> Interval:
    """No error in ``trials`` independent tries: at 95 % the rate is at most 3 / trials."""
    return Interval(0.0, min(1.0, 3.0 / trials) if trials > 0 else 1.0, "rule of three")


def by_person(errors: Floats, trials: Floats, confidence: float = CONFIDENCE) -> Interval:
    """For a share whose tries belong to people: ``errors`` and ``trials`` (P,) of each person.

    Without any error the rule of three over people; else Clopper-Pearson on the number of independent tries that
    would vary as much as the people do (Korn and Graubard, Survey Methodology 1998).
    """
    errors, trials = np.asarray(errors, np.float64), np.asarray(trials, np.float64)
    errors, trials = errors[trials > 0], trials[trials > 0]
    people, total, wrong = len(trials), trials.sum(), errors.sum()
    if people == 0 or wrong == 0:
        return rule_of_three(people)
    if people == 1:
        return Interval(0.0, 1.0, "one person says nothing of others")
    if (trials == 1).all():
        return clopper_pearson(float(wrong), people, confidence)
    share = wrong / total
    variance = people / (people - 1) * ((errors - share * trials) ** 2).sum() / total**2
    effective = total if variance <= 0 else min(total, share * (1 - share) / variance)
    # Few people estimate the variance badly: widen as Student's t does.
    widened = float((special.ndtri((1 + confidence) / 2) / special.stdtrit(people - 1, (1 + confidence) / 2)) ** 2)
    effective = max(float(effective) * widened, 1.0)
    found = clopper_pearson(share * effective, effective, confidence)
    return Interval(found.low, found.high, "Clopper-Pearson, people as units")


def person_weights(people: int, repeats: int, rng: np.random.Generator) -> Floats:
    """(repeats, people): how often each person is drawn when as many people are drawn with replacement."""
    if people == 0:
        return np.zeros((repeats, 0))
    return rng.multinomial(people, np.full(people, 1.0 / people), size=repeats).astype(np.float64)


def bootstrapped(rates: Floats, confidence: float = CONFIDENCE) -> Interval | None:
    """The percentiles of resampled rates; None where more than a twentieth of them could not be had."""
    usable = rates[np.isfinite(rates)]
    if len(usable) < 0.95 * len(rates) or not len(usable):
        return None
    low, high = np.quantile(usable, [(1 - confidence) / 2, (1 + confidence) / 2])
    return Interval(float(low), float(high), "bootstrap over people")


def resampled_interval(value: float, rates: Floats, people: int) -> Interval | None:
    """Of a measured rate: the rule of three over ``people`` where it is 0, else the percentiles of resampled rates."""
    if value == 0:
        return rule_of_three(people)
    found = bootstrapped(rates)
    if found is None:
        return None
    # Rates that take few values can leave the measured one outside of the percentiles.
    return Interval(min(found.low, value), max(found.high, value), found.method)
