"""What a threshold costs, in rates and in a sentence that goes under the slider."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it brings scipy.stats, which no start should wait for
    from learning.metrics.intervals import Interval


@dataclass(frozen=True, slots=True)
class Expectation:
    """What is to be expected at ``threshold`` (cosine distance 0..2).

    ``fpir``: the share of strangers' looks that get somebody's name; None where nothing is known of it.
    ``fnir``: the share of registered people's looks that do not get their name; None where nobody has two pictures.
    ``extrapolated``: the data has too few people to show so small a rate; it comes from a model of the tail.
    """

    threshold: float
    fpir: float | None
    fpir_interval: Interval | None
    extrapolated: bool
    fnir: float | None
    fnir_interval: Interval | None

    def sentence(self) -> str:
        """'about 1 stranger in 2,000 would be named (95 %: 900 to 8,000); 3 % of looks of your people are missed'."""
        return f"{self.strangers()}; {self.misses()}"

    def strangers(self) -> str:
        if self.fpir is None:
            return "how many strangers would be named is not known for this model"
        if self.fpir < 1e-6:
            words = "fewer than 1 stranger in 1,000,000 would be named"
        elif self.fpir <= 0.2:
            words = f"about 1 stranger in {_count(1 / self.fpir)} would be named"
        else:
            words = f"about {percent(self.fpir)} of strangers would be named"
        remarks = ["extrapolated"] if self.extrapolated else []
        if self.fpir_interval is not None:
            remarks.append(f"95 %: {self._strangers_between(self.fpir_interval)}")
        return f"{words} ({'; '.join(remarks)})" if remarks else words

    def _strangers_between(self, interval: Interval) -> str:
        if self.fpir is not None and self.fpir > 0.2:
            return f"{percent(interval.low)} to {percent(interval.high)}"
        most = _count(1 / interval.high) if interval.high > 0 else "1,000,000"
        return f"{most} to {_count(1 / interval.low)}" if interval.low >= 1e-6 else f"{most} or more"

    def misses(self) -> str:
        if self.fnir is None:
            return "how often your people are missed cannot be known with one picture a person"
        if self.fnir == 0:
            most = "" if self.fnir_interval is None else f" (95 %: at most {percent(self.fnir_interval.high)})"
            return f"none of the looks of your people is missed{most}"
        return f"{percent(self.fnir)} of looks of your people are missed"


def percent(share: float) -> str:
    """Two figures: 0.3 %, 3 %, 37 %."""
    value = 100 * share
    if value == 0:
        return "0 %"
    if value < 0.01:
        return "under 0.01 %"
    digits = max(0, 1 - math.floor(math.log10(value))) if value < 1 else (1 if value < 10 else 0)
    return f"{value:.{digits}f}".rstrip("0").rstrip(".") + " %" if "." in f"{value:.{digits}f}" else f"{value:.0f} %"


def _count(number: float) -> str:
    """Rounded to two figures, with commas: 2,000."""
    if number >= 1e6:
        return "1,000,000"
    if number < 10:
        return f"{number:.1f}".rstrip("0").rstrip(".")
    step = 10 ** (math.floor(math.log10(number)) - 1)
    return f"{round(number / step) * step:,.0f}"
