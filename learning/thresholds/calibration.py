"""Calibration: learns the recognition threshold from the gallery's own pictures.

Each person in turn is a stranger to all others, each picture in turn a probe of its person. FPIR with N people is
modelled as 1 - (1 - FMR)^N, where FMR is the chance that a stranger is within the threshold of one person. Rates too
small for the gallery to show are extrapolated from the tail of the strangers' distances (``Tail``) and marked so.
Intervals resample people. Gallery pictures are often better than live ones, so real miss rates are higher.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy import special  # not stats, which takes a second to import

from learning.metrics.intervals import CONFIDENCE, Interval, by_person, person_weights
from learning.metrics.scores import DistanceCounts, Flags, Floats
from learning.thresholds.defaults import LEAST_USEFUL, Expectation
from learning.thresholds.leave_one_out import LeaveOneOut, leave_one_out
from learning.thresholds.one_person import groups_of_one, one_person_twice
from recognition.errors import RollcallError
from recognition.matching.templates import Scoring, Templates
from recognition.message import Message

MIN_PEOPLE = 5
REPEATS = 400
"""Bootstrap resamples of people."""

GRID: Floats = np.round(np.linspace(0.0, 2.0, 401), 3)
HISTOGRAM_BINS = 100
MAX_PEOPLE_COMPARED = 5000
"""People compared with each other: 25 million pairs, which takes seconds. Of more, a random sample is drawn; how often
a stranger is within the threshold of one person does not depend on their number."""

_TAIL_SHARE, _MIN_TAIL, _MAX_TAIL = 0.1, 50, 4000
_WIDENING = 1.2
"""Resampling few people gives intervals that are too narrow, by this factor on the logarithm of the rate (and by
Student's t). Found by simulation; the tests verify the coverage."""

_MIN_PEOPLE_NAMED = 3
"""With fewer people under another's name, the gallery does not show that the rate is above 0."""

_REACH = 100
"""By how much smaller a rate may be claimed than these people can show: with 15 people, extrapolated rates held down to
0.3 % (docs/decisions/0005-rare-strangers-are-extrapolated.md)."""

_MOST_MISSES = 0.9
"""A threshold with which more looks are missed is not set."""

_MOST_GROUPS = 5
"""Warnings of people who may be one."""

_SIMILAR_QUANTILE = 0.8
"""Two people nearer to each other than this share of probes is to their own person may be the same person."""

_SHAPE_BOUND = 0.15
_SHAPE_PRIOR_PEOPLE = 30.0
"""The shape of a normal tail on this scale is 0. The fit is shrunk towards it with the weight of this many people."""


class CalibrationError(RollcallError):
    """The gallery cannot say anything about thresholds."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Expected error rates of a gallery at every threshold.

    people_with_several: people with at least two pictures.
    grid: (T,) cosine distances 0..2, ascending; the rates below run along it.
    fpir, fpir_low, fpir_high: (T,) rate and its interval.
    fnir, fnir_low, fnir_high: (T,) rate and its interval; empty where nobody has two pictures.
    same: histogram over 0..2 of the distances of probes to their own person.
    different: histogram over 0..2 of the distances of strangers to each person.
    warnings: what limits the result: ``sampled-people``, ``single-pictures``, ``few-with-several``, ``extrapolated``,
        ``duplicates-ignored``, ``one-person``, ``similar-people``.
    """

    embedder: str
    people: int
    pictures: int
    people_with_several: int
    target_fpir: float
    threshold: float
    made_at: float
    grid: tuple[float, ...]
    fpir: tuple[float, ...]
    fpir_low: tuple[float, ...]
    fpir_high: tuple[float, ...]
    fnir: tuple[float, ...]
    fnir_low: tuple[float, ...]
    fnir_high: tuple[float, ...]
    same: tuple[int, ...]
    different: tuple[int, ...]
    warnings: tuple[Message, ...]

    def at(self, threshold: float) -> Expectation:
        """Expected rates at any threshold. Fast enough to be called on every move of a slider."""
        rates = (self.fpir, self.fpir_low, self.fpir_high, self.fnir, self.fnir_low, self.fnir_high)
        fpir, *found = (_interpolated(threshold, self.grid, each) for each in rates if each)
        interval = Interval(found[0], found[1], "bootstrap over people")
        fnir, fnir_interval = None, None
        if self.fnir:
            fnir, fnir_interval = found[2], Interval(found[3], found[4], "people as units")
        shown = 3 / self.people
        least = max(shown / _REACH, 1e-6)
        return Expectation(threshold, fpir, interval, fpir < shown, fnir, fnir_interval, least)

    def threshold_for(self, target_fpir: float) -> float:
        """The largest threshold, in thousandths, at which at most ``target_fpir`` of strangers are named."""
        return _threshold(np.array(self.fpir), target_fpir)

    def is_useful(self, threshold: float) -> bool:
        """Whether a threshold would name people at all: the gallery's mistakes can ask for one that does not."""
        misses = self.at(threshold).fnir
        return threshold >= LEAST_USEFUL and (misses is None or misses <= _MOST_MISSES)

    def require_useful(self) -> None:
        """Raises CalibrationError where nearly nobody would be named at ``threshold``."""
        if not self.is_useful(self.threshold):
            raise CalibrationError(
                "With {threshold:.3f}, the threshold for this rate, hardly anybody would be recognised, so it is not "
                "set: look for pictures under a wrong name (gallery check), or allow more strangers.",
                threshold=self.threshold,
            )

    def to_json(self) -> dict[str, Any]:
        """Plain values for storage; each warning as its code and parameters."""
        warnings = [{"code": each.code, **dict(each.parameters)} for each in self.warnings]
        return asdict(self) | {"warnings": warnings}


def calibrate(
    templates: Templates, *, target_fpir: float, made_at: float, seed: int = 0, labelled: bool = False
) -> Calibration:
    """Finds the largest threshold at which at most ``target_fpir`` of strangers are expected to be named.

    made_at: seconds since the epoch.
    labelled: the people are known to differ. Else those who may be one are not compared with each other.

    Raises CalibrationError with fewer than ``MIN_PEOPLE`` people.
    """
    people = len(templates.names)
    if people < MIN_PEOPLE:
        raise CalibrationError(
            f"{people or 'No'} registered {'person has' if people == 1 else 'people have'} a usable picture, and a "
            f"threshold can be learnt from {MIN_PEOPLE} or more; the model's own threshold holds."
        )
    if templates.scoring is Scoring.NORMALISED:
        raise CalibrationError(
            "A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest."
        )
    rng = np.random.default_rng(seed)
    compared = _sampled(templates, rng)
    twice = None if labelled else one_person_twice(compared)
    groups = [] if twice is None else groups_of_one(compared.names, twice)
    if len(compared.names) - sum(len(each) - 1 for each in groups) < MIN_PEOPLE:
        raise CalibrationError(
            "Too many of the {people} people registered look like one person or share a picture, as the gallery check "
            "tells; a threshold can be learnt from {needed} who do not.",
            people=people,
            needed=MIN_PEOPLE,
        )
    found = leave_one_out(compared, twice=twice)
    fpir, low, high = _strangers(found, people, rng)
    fnir, fnir_low, fnir_high = _misses(found)
    return Calibration(
        embedder=templates.embedder,
        people=people,
        pictures=len(templates),
        people_with_several=int((np.diff([*templates.starts.tolist(), len(templates)]) > 1).sum()),
        target_fpir=target_fpir,
        threshold=_threshold(fpir, target_fpir),
        made_at=made_at,
        grid=_rounded(GRID),
        fpir=_rounded(fpir),
        fpir_low=_rounded(low),
        fpir_high=_rounded(high),
        fnir=_rounded(fnir),
        fnir_low=_rounded(fnir_low),
        fnir_high=_rounded(fnir_high),
        same=DistanceCounts.of(found.own[np.isfinite(found.own)]).histogram(HISTOGRAM_BINS),
        different=found.strangers.histogram(HISTOGRAM_BINS),
        warnings=_warnings(found, groups, people, target_fpir),
    )


def _sampled(templates: Templates, rng: np.random.Generator) -> Templates:
    """All templates, or those of ``MAX_PEOPLE_COMPARED`` randomly chosen people."""
    people = len(templates.names)
    if people <= MAX_PEOPLE_COMPARED:
        return templates
    chosen = np.zeros(people, np.bool_)
    chosen[rng.choice(people, MAX_PEOPLE_COMPARED, replace=False)] = True
    rows = np.flatnonzero(np.repeat(chosen, np.diff([*templates.starts.tolist(), len(templates)])))
    names = tuple(templates.people[row] for row in rows.tolist())
    return Templates(templates.vectors[rows], names, templates.embedder, templates.scoring)


def _strangers(found: LeaveOneOut, people: int, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """(T,) FPIR along ``GRID`` with ``people`` enrolled, and its bounds."""
    total = found.strangers.total
    kept = int(min(max(_TAIL_SHARE * total, min(_MIN_TAIL, total // 2)), _MAX_TAIL, len(found.nearest) - 1))
    level = float(found.nearest.distances[kept])
    near = int(np.searchsorted(found.nearest.distances, level, side="left"))
    weights = np.vstack([np.ones(found.people), person_weights(found.people, REPEATS, rng)])
    counts = weights[:, found.nearest.first[:near]] * weights[:, found.nearest.second[:near]]
    own = weights * found.pictures
    totals = own.sum(axis=1) * weights.sum(axis=1) - (own * weights).sum(axis=1)
    apart = np.flatnonzero(found.twice.any(axis=1))  # not compared with some
    totals -= ((own[:, apart] @ found.twice[np.ix_(apart, apart)]) * weights[:, apart]).sum(axis=1)
    tail = fit_tail(found.nearest.distances[:near], counts, totals, found.mean, level, found.people)
    seen = found.strangers.at_or_below(GRID) / total
    # Above the level the observed counts are used, shifted as each resample shifted the share below the level.
    body = 1 - (1 - seen[None, :]) ** (tail.share / max(tail.share[0], 1e-12))[:, None]
    chance = np.where(GRID[None, :] < level, tail.at(GRID), np.maximum(body, tail.share[:, None]))
    rates = np.maximum.accumulate(1 - (1 - chance) ** people, axis=1)
    edges = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    low, high = np.quantile(rates[1:], edges, axis=0)
    widening = _WIDENING * special.stdtrit(found.people - 1, edges[1]) / special.ndtri(edges[1])
    rate = rates[0]
    low = np.minimum(_widened(rate, low, widening), rate)
    high = np.maximum(_widened(rate, high, widening), rate)
    low[_people_named(found) < _MIN_PEOPLE_NAMED] = 0.0
    return rate, np.minimum.accumulate(low[::-1])[::-1], np.maximum.accumulate(high)


def _people_named(found: LeaveOneOut) -> Floats:
    """(T,) along ``GRID``: people who, as strangers, have a picture that would get another person's name."""
    nearest = np.full(found.people, np.inf)
    np.minimum.at(nearest, found.person, found.rival)
    return np.asarray(np.searchsorted(np.sort(nearest), GRID, side="right"), dtype=np.float64)


def _widened(rate: Floats, bound: Floats, widening: float) -> Floats:
    """``bound`` moved away from ``rate`` by the factor ``widening`` on the logarithm; at most 1."""
    tiny = 1e-15
    start, end = np.log(np.maximum(rate, tiny)), np.log(np.maximum(bound, tiny))
    return np.asarray(np.exp(np.minimum(start + (end - start) * widening, 0.0)), dtype=np.float64)


def _misses(found: LeaveOneOut) -> tuple[Floats, Floats, Floats]:
    """(T,) FNIR along ``GRID``, and its bounds; empty where nobody has two pictures."""
    usable = np.isfinite(found.own)
    if not usable.any():
        return np.zeros(0), np.zeros(0), np.zeros(0)
    person, own, rival = found.person[usable], found.own[usable], found.rival[usable]
    expected, least, alone = (
        np.where(each <= rival, each, np.inf) for each in (found.expected[usable], found.least[usable], own)
    )
    trials = np.bincount(person, minlength=found.people).astype(np.float64)
    intervals: dict[bytes, Interval] = {}

    def interval(wrong: Flags) -> Interval:
        errors = np.bincount(person[wrong], minlength=found.people).astype(np.float64)
        key = errors.tobytes()
        if key not in intervals:
            intervals[key] = by_person(errors, trials)
        return intervals[key]

    rates, lows, highs = [], [], []
    for threshold in GRID:
        wrong = expected > threshold
        rates.append(float(wrong.mean()))
        lows.append(min(interval(wrong).low, interval(least > threshold).low))
        # Of a picture less for each person: surely no fewer misses.
        highs.append(max(interval(wrong).high, float((alone > threshold).mean())))
    low = np.minimum.accumulate(lows)
    high = np.maximum.accumulate(highs[::-1])[::-1]
    return np.array(rates), np.asarray(low, np.float64), np.asarray(high, np.float64)


def _threshold(fpir: Floats, target: float) -> float:
    """The largest distance, in thousandths, at which the rate is at most ``target``."""
    fine = np.round(np.arange(0, 2001) / 1000, 3)
    rates = np.array([_interpolated(each, GRID, fpir) for each in fine])
    return float(fine[max(int(np.searchsorted(rates, target, side="right")) - 1, 0)])


def _interpolated(threshold: float, grid: Floats | tuple[float, ...], rates: Floats | tuple[float, ...]) -> float:
    """The rate at ``threshold``, interpolated linearly: of its logarithm, or where that is undefined of the rate."""
    index = min(max(int(np.searchsorted(grid, threshold, side="right")) - 1, 0), len(grid) - 2)
    part = min(max((threshold - grid[index]) / (grid[index + 1] - grid[index]), 0.0), 1.0)
    one, other = rates[index], rates[index + 1]
    if one > 0 and other > 0:
        return float(np.exp(np.log(one) * (1 - part) + np.log(other) * part))
    return float(one * (1 - part) + other * part)


def _warnings(
    found: LeaveOneOut, groups: list[tuple[str, ...]], people: int, target_fpir: float
) -> tuple[Message, ...]:
    warnings = []
    if found.people < people:
        warnings.append(Message.of("sampled-people", compared=found.people, people=people))
    several = int((found.pictures > 1).sum())
    if several == 0:
        warnings.append(Message.of("single-pictures"))
    elif several < found.people:
        warnings.append(Message.of("few-with-several", several=several, people=found.people))
    if target_fpir < 3 / found.people:
        warnings.append(Message.of("extrapolated", people=found.people))
    if found.duplicates:
        warnings.append(Message.of("duplicates-ignored", pictures=found.duplicates))
    warnings += [Message.of("one-person", people=each) for each in groups[:_MOST_GROUPS]]
    same = found.own[np.isfinite(found.own)]
    distance = float(found.nearest.distances[0])
    if len(same) >= 10 and distance < np.quantile(same, _SIMILAR_QUANTILE):
        one, other = found.names[found.nearest.first[0]], found.names[found.nearest.second[0]]
        warnings.append(Message.of("similar-people", first=one, second=other, distance=distance))
    return tuple(warnings)


def _rounded(values: Floats) -> tuple[float, ...]:
    """To five significant digits, since it is stored with the gallery."""
    return tuple(float(f"{each:.5g}") for each in values)


@dataclass(frozen=True, slots=True, eq=False)
class Tail:
    """Share of distances at or below a threshold, for thresholds up to ``level``, in B resamples.

    Peaks over threshold (ISO/IEC 5152): exceedances of a high level follow a generalised Pareto distribution. Distances
    between people are nearly normal, for which that limit is reached slowly; the squared distance from the mean reaches
    it quickly (Wadsworth, Tawn and Jonathan, Annals of Applied Statistics 2010). Fitted on 210 pictures of LFW, it
    predicts the rates measured on all 13,233 within a factor of two.

    mean: of all distances.
    level: distance below which the distribution is fitted.
    share: (B,) share of distances at or below ``level``.
    shape, scale: (B,) of the generalised Pareto distribution of (mean - distance)² - (mean - level)².
    """

    mean: float
    level: float
    share: Floats
    shape: Floats
    scale: Floats

    def at(self, thresholds: Floats) -> Floats:
        """(B, T) shares at or below each of (T,) thresholds; above ``level`` it is ``share``."""
        excess = np.maximum(_excess(thresholds, self.mean, self.level), 0.0)
        found = _survival(excess[None, :] / self.scale[:, None], self.shape[:, None])
        return np.asarray(self.share[:, None] * found, dtype=np.float64)


def fit_tail(distances: Floats, weights: Floats, totals: Floats, mean: float, level: float, people: int) -> Tail:
    """Fits the tail by probability-weighted moments (Hosking and Wallis, Technometrics 1987), robust in small samples.

    distances: (K,) below ``level``, ascending.
    weights: (B, K) how often each distance counts in each resample.
    totals: (B,) number of all distances in each resample.
    people: the fewer, the more the shape is shrunk towards 0.
    """
    excess = _excess(distances, mean, level)[::-1]
    weights = weights[:, ::-1]
    counts = weights.sum(axis=1)
    safe = np.maximum(counts, 1e-9)
    positions = (np.cumsum(weights, axis=1) - weights / 2) / safe[:, None]
    first = (weights * excess).sum(axis=1) / safe
    second = (weights * excess * (1 - positions)).sum(axis=1) / safe
    spread = np.maximum(first - 2 * second, 1e-12)
    shape = (2.0 - first / spread) * people / (people + _SHAPE_PRIOR_PEOPLE)
    shape = np.clip(shape, -_SHAPE_BOUND, _SHAPE_BOUND)
    # A resample without any near distance takes the scale of the whole sample.
    scale = np.where(counts > 0, first * (1 - shape), float(excess.mean()))
    share = np.divide(counts, totals, out=np.zeros_like(counts), where=totals > 0)
    return Tail(mean, level, np.minimum(share, 1.0), shape, np.maximum(scale, 1e-9))


def _survival(values: Floats, shape: Floats) -> Floats:
    """Survival function of the generalised Pareto distribution with scale 1, at ``values`` >= 0."""
    flat = np.abs(shape) < 1e-8  # the limit is the exponential distribution
    power = -1.0 / np.where(flat, 1.0, shape)
    return np.asarray(np.where(flat, np.exp(-values), np.maximum(1.0 + shape * values, 0.0) ** power), dtype=np.float64)


def _excess(distances: Floats, mean: float, level: float) -> Floats:
    return np.asarray(np.maximum(mean - distances, 0.0) ** 2 - (mean - level) ** 2, dtype=np.float64)
