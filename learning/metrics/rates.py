"""Error rates of one-to-one comparison, as defined by ISO/IEC 19795-1.

A comparison matches where the distance is at or below the threshold. FMR: share of impostor comparisons that match.
FNMR: share of genuine comparisons that do not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Comparisons, DistanceCounts, Flags, Floats, Indexes


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Error rates over thresholds; (K,) each.

    thresholds: ascending distances.
    positives: rate of false positives (FMR or FPIR), never falling.
    negatives: rate of false negatives (FNMR or FNIR), never rising.
    """

    thresholds: Floats
    positives: Floats
    negatives: Floats

    def thinned(self, points: int) -> Curve:
        """At most ``points`` of the curve, spread evenly over its length on DET axes; the ends are kept."""
        if len(self.thresholds) <= points:
            return self
        x, y = _log10(self.positives), _log10(self.negatives)
        length = np.concatenate(([0.0], np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))))
        wanted = np.linspace(0.0, length[-1], points)
        keep = np.unique(np.clip(np.searchsorted(length, wanted), 0, len(length) - 1))
        return Curve(self.thresholds[keep], self.positives[keep], self.negatives[keep])


@dataclass(frozen=True, slots=True)
class OperatingPoint:
    """Rates of false positives and negatives at one threshold, the largest distance that still matches."""

    threshold: float
    positives: float
    negatives: float

    @property
    def mean(self) -> float:
        """Mean of the two rates; the equal error rate where they are nearest to each other."""
        return (self.positives + self.negatives) / 2


def fmr(impostor: DistanceCounts, thresholds: Floats | float) -> Floats:
    """Share of impostor comparisons at or below each threshold; NaN where there are none."""
    return _share(impostor.at_or_below(thresholds), impostor.total)


def fnmr(genuine: DistanceCounts, thresholds: Floats | float) -> Floats:
    """Share of genuine comparisons above each threshold; NaN where there are none."""
    return _share(genuine.total - genuine.at_or_below(thresholds), genuine.total)


def curve(genuine: DistanceCounts, impostor: DistanceCounts) -> Curve:
    """Both rates at every threshold where one of them changes: the points of the DET and ROC plots."""
    thresholds = np.unique(np.concatenate(([0.0], genuine.values, impostor.values, [2.0])))
    return Curve(thresholds, fmr(impostor, thresholds), fnmr(genuine, thresholds))


def threshold_at(counts: DistanceCounts, rate: float) -> float:
    """The largest threshold at which at most the share ``rate`` of the distances is at or below it; 2 at most."""
    over = int(np.searchsorted(counts.cumulative[1:], rate * counts.total * (1 + 1e-12), side="right"))
    return 2.0 if over >= len(counts.values) else float(counts.below[over])


def fnmr_at_fmr(genuine: DistanceCounts, impostor: DistanceCounts, rate: float) -> OperatingPoint:
    """The point with the lowest FNMR whose FMR is at most ``rate``."""
    threshold = threshold_at(impostor, rate)
    return OperatingPoint(threshold, float(fmr(impostor, threshold)), float(fnmr(genuine, threshold)))


def equal_error(genuine: DistanceCounts, impostor: DistanceCounts) -> OperatingPoint:
    """The point where FMR and FNMR are nearest to each other."""
    points = curve(genuine, impostor)
    larger, gap = np.maximum(points.positives, points.negatives), np.abs(points.positives - points.negatives)
    best = int(np.lexsort((larger, gap))[0])
    return OperatingPoint(float(points.thresholds[best]), float(points.positives[best]), float(points.negatives[best]))


class Accuracy(NamedTuple):
    """Verification accuracy as the LFW protocol reports it: mean over the folds and its standard error."""

    mean: float
    standard_error: float
    folds: int


def accuracy(distances: NDArray[np.floating], same: Flags, folds: Indexes) -> Accuracy:
    """Share of correct decisions in each fold, at the threshold that is best on all the other folds.

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


def best_threshold(distances: Floats, same: Flags) -> float:
    """The threshold with the most correct decisions: the middle of its interval, the lowest of equally good ones."""
    order = np.argsort(distances, kind="stable")
    values = distances[order]
    gain = np.cumsum(np.where(same[order], 1, -1))
    # Only after the last of equal distances: a threshold cannot separate them.
    last = np.append(values[1:] > values[:-1], True) if len(values) else np.zeros(0, bool)
    if not last.any() or gain[last].max() <= 0:
        return -1.0
    index = int(np.flatnonzero(last)[np.argmax(gain[last])])
    following = values[index + 1] if index + 1 < len(values) else 2.0
    return float((values[index] + max(following, values[index])) / 2)


def resampled_fnmr_at_fmr(comparisons: Comparisons, rate: float, weights: Floats) -> Floats:
    """(B,) FNMR at FMR ``rate`` when person p counts ``weights[b, p]`` times; NaN where it is undefined.

    An impostor comparison counts as often as the product of the two people's weights, a genuine one as often as the
    person.
    """
    impostor, genuine = comparisons.nearest_impostors, comparisons.genuine
    rates = np.full(len(weights), np.nan)
    for repeat, weight in enumerate(weights):
        counts = np.cumsum(weight[impostor.first] * weight[impostor.second])
        allowed = rate * comparisons.impostor_weight(weight)
        within = int(np.searchsorted(counts, allowed * (1 + 1e-12), side="right"))
        if within >= len(counts) and comparisons.exact_up_to < 2.0:
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
    """(B,) equal error rates when person p counts ``weights[b, p]`` times; NaN where it is undefined."""
    impostor, genuine = comparisons.nearest_impostors, comparisons.genuine
    # Between two genuine distances FNMR is constant while FMR rises from its value at the first.
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
        best = int(np.argmin(np.abs(false_match - false_non_match)))
        if comparisons.exact_up_to >= 2.0 or edges[best] < comparisons.exact_up_to:
            rates[repeat] = (false_match[best] + false_non_match[best]) / 2
    return rates


def _log10(rates: Floats) -> Floats:
    """Zero is placed at half of the smallest positive rate."""
    smallest = rates[rates > 0].min(initial=1.0) / 2
    return np.asarray(np.log10(np.maximum(rates, smallest)), dtype=np.float64)


def _share(count: Floats, total: float) -> Floats:
    return np.asarray(count, np.float64) / total if total > 0 else np.full(np.shape(count), np.nan)
