"""Error rates of one-to-one comparison, as ISO/IEC 19795-1 names them.

A comparison says "the same person" where the distance is at or below the threshold. FMR: the share of impostor
comparisons that say so. FNMR: the share of genuine comparisons that do not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Comparisons, Floats, Tally


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """``fmr`` and ``fnmr`` (K,) at ``thresholds`` (K,), which ascend; ``fmr`` never falls, ``fnmr`` never rises."""

    thresholds: Floats
    fmr: Floats
    fnmr: Floats

    def thinned(self, points: int) -> Curve:
        """At most ``points`` of it, spread evenly over the curve's length on DET axes; the ends stay."""
        if len(self.thresholds) <= points:
            return self
        x, y = _logarithm(self.fmr), _logarithm(self.fnmr)
        way = np.concatenate(([0.0], np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))))
        wanted = np.linspace(0.0, way[-1], points)
        keep = np.unique(np.clip(np.searchsorted(way, wanted), 0, len(way) - 1))
        return Curve(self.thresholds[keep], self.fmr[keep], self.fnmr[keep])


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """``threshold`` is the largest distance that still means "the same person"."""

    threshold: float
    fmr: float
    fnmr: float

    @property
    def mean(self) -> float:
        """Of the two rates: where they are nearest to each other, the equal error rate."""
        return (self.fmr + self.fnmr) / 2


def fmr(impostor: Tally, thresholds: Floats | float) -> Floats:
    """The share of impostor comparisons at or below each threshold; NaN where there are none."""
    return _share(impostor.at_or_below(thresholds), impostor.total)


def fnmr(genuine: Tally, thresholds: Floats | float) -> Floats:
    """The share of genuine comparisons over each threshold; NaN where there are none."""
    return _share(genuine.total - genuine.at_or_below(thresholds), genuine.total)


def curve(genuine: Tally, impostor: Tally) -> Curve:
    """Both rates at every threshold where one of them changes: the points of the DET and ROC plots."""
    thresholds = np.unique(np.concatenate(([0.0], genuine.values, impostor.values, [2.0])))
    return Curve(thresholds, fmr(impostor, thresholds), fnmr(genuine, thresholds))


def threshold_at(tally: Tally, rate: float) -> float:
    """The largest threshold at which at most the share ``rate`` of ``tally`` is at or below it."""
    over = int(np.searchsorted(tally.sums[1:], rate * tally.total * (1 + 1e-12), side="right"))
    return 2.0 if over >= len(tally.values) else float(tally.below[over])


def fnmr_at_fmr(genuine: Tally, impostor: Tally, rate: float) -> OperatingPoint:
    """The point with the lowest FNMR whose FMR is at most ``rate``."""
    threshold = threshold_at(impostor, rate)
    return OperatingPoint(threshold, float(fmr(impostor, threshold)), float(fnmr(genuine, threshold)))


def equal_error(genuine: Tally, impostor: Tally) -> OperatingPoint:
    """Where FMR and FNMR are nearest to each other; the equal error rate is the mean of the two."""
    points = curve(genuine, impostor)
    best = int(np.lexsort((np.maximum(points.fmr, points.fnmr), np.abs(points.fmr - points.fnmr)))[0])
    return OperatingPoint(float(points.thresholds[best]), float(points.fmr[best]), float(points.fnmr[best]))


@dataclass(frozen=True, slots=True)
class Accuracy:
    """``mean`` over the folds and its standard error, as the LFW protocol reports them."""

    mean: float
    standard_error: float
    folds: int


def accuracy(distances: NDArray[np.floating], same: NDArray[np.bool_], folds: NDArray[np.intp]) -> Accuracy:
    """The share of pairs decided rightly in each fold, at the threshold that is best on all the other folds.

    Huang et al., "Labeled Faces in the Wild", 2007, view 2. ``distances``, ``same`` and ``folds`` are (K,).
    """
    distances = np.asarray(distances, dtype=np.float64)
    shares = []
    for fold in np.unique(folds):
        inside = folds == fold
        threshold = best_threshold(distances[~inside], same[~inside])
        shares.append(float(((distances[inside] <= threshold) == same[inside]).mean()))
    error = float(np.std(shares, ddof=1) / np.sqrt(len(shares))) if len(shares) > 1 else float("nan")
    return Accuracy(float(np.mean(shares)), error, len(shares))


def best_threshold(distances: Floats, same: NDArray[np.bool_]) -> float:
    """The threshold with the most right decisions; the middle of its interval, the lowest of equals."""
    order = np.argsort(distances, kind="stable")
    values = distances[order]
    gain = np.cumsum(np.where(same[order], 1, -1))
    # After the last of equal distances only: a threshold cannot part them.
    last = np.append(values[1:] > values[:-1], True) if len(values) else np.zeros(0, bool)
    if not last.any() or gain[last].max() <= 0:
        return -1.0
    place = int(np.flatnonzero(last)[np.argmax(gain[last])])
    following = values[place + 1] if place + 1 < len(values) else 2.0
    return float((values[place] + max(following, values[place])) / 2)


def resampled_fnmr_at_fmr(comparisons: Comparisons, rate: float, weights: Floats) -> Floats:
    """(B,) FNMR at FMR ``rate`` when person p counts ``weights[b, p]`` times; NaN where it cannot be had.

    A comparison of two people counts as often as the product of their weights, one within a person as often as the
    person.
    """
    impostor, genuine = comparisons.nearest_impostors, comparisons.genuine
    rates = np.full(len(weights), np.nan)
    for repeat, weight in enumerate(weights):
        counts = np.cumsum(weight[impostor.first] * weight[impostor.second])
        allowed = rate * comparisons.impostor_weight(weight)
        within = int(np.searchsorted(counts, allowed * (1 + 1e-12), side="right"))
        if within >= len(counts) and comparisons.kept_to < 2.0:
            continue  # the threshold lies beyond the comparisons that were kept one by one
        each = weight[genuine.first]
        total = each.sum()
        if total <= 0:
            continue
        reached = np.inf if within >= len(counts) else impostor.distances[within]
        accepted = int(np.searchsorted(genuine.distances, reached, side="left"))
        rates[repeat] = 1.0 - each[:accepted].sum() / total
    return rates


def resampled_equal_error(comparisons: Comparisons, weights: Floats) -> Floats:
    """(B,) equal error rates when person p counts ``weights[b, p]`` times; NaN where it cannot be had."""
    impostor, genuine = comparisons.nearest_impostors, comparisons.genuine
    # Between two genuine distances FNMR stands still while FMR rises from what it is at the first.
    edges = np.concatenate(([0.0], genuine.distances))
    start = np.concatenate(([0], np.searchsorted(impostor.distances, genuine.distances, side="right")))
    stop = np.concatenate((np.searchsorted(impostor.distances, edges[1:], side="left"), [len(impostor)]))
    rates = np.full(len(weights), np.nan)
    for repeat, weight in enumerate(weights):
        counts = np.concatenate(([0.0], np.cumsum(weight[impostor.first] * weight[impostor.second])))
        each = weight[genuine.first]
        total, others = each.sum(), comparisons.impostor_weight(weight)
        if total <= 0 or others <= 0:
            continue
        false_non_match = np.concatenate(([1.0], 1.0 - np.cumsum(each) / total))
        false_match = np.clip(false_non_match, counts[start] / others, counts[np.maximum(stop, start)] / others)
        apart = np.abs(false_match - false_non_match)
        best = int(np.argmin(apart))
        if comparisons.kept_to >= 2.0 or edges[best] < comparisons.kept_to:
            rates[repeat] = (false_match[best] + false_non_match[best]) / 2
    return rates


def _logarithm(rates: Floats) -> Floats:
    """Zero stands half as high as the smallest rate over zero."""
    least = rates[rates > 0].min(initial=1.0) / 2
    return np.asarray(np.log10(np.maximum(rates, least)), dtype=np.float64)


def _share(count: Floats, total: float) -> Floats:
    return np.asarray(count, np.float64) / total if total > 0 else np.full(np.shape(count), np.nan)
