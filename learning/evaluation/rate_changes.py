"""Paired differences of error rates: two systems on the same people, with the same splits and bootstrap weights.

Both err on the same pictures, so their difference is known far better than either rate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from learning.metrics.intervals import percentiles
from learning.metrics.scores import Flags, Floats, Indexes

REPEATS = 300
"""Bootstrap resamples of people."""


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
