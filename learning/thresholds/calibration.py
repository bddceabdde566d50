"""A threshold learnt from the gallery itself: how near its people come to each other, and each to themselves.

Every person in turn is a stranger to all others, every picture in turn a look of its person. FPIR with N people is
taken as 1 - (1 - FMR)^N, where FMR is the chance that a stranger is within the threshold of one person; for rates
that the gallery is too small to show, the tail of the strangers' distances is extrapolated (``tails``), and said so.
Intervals are from resampling people. Pictures of a gallery are often better than a camera's looks: misses are more in
life.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from scipy import special  # not stats, which takes a second to import

from learning.metrics.intervals import CONFIDENCE, Interval, by_person, person_weights
from learning.metrics.scores import Floats, Tally
from learning.thresholds.expectations import Expectation, percent
from learning.thresholds.leave_one_out import LeftOut, leave_one_out
from learning.thresholds.tails import fit_tail
from recognition.errors import RollcallError
from recognition.matching.templates import Scoring, Templates

LEAST_PEOPLE = 5
REPEATS = 400
GRID: Floats = np.round(np.linspace(0.0, 2.0, 401), 3)
HISTOGRAM_BINS = 100
MOST_COMPARED = 5000
"""People who are compared with each other: that is 25 million pairs, and takes seconds. Of more, as many are drawn by
chance; how often a stranger is within the threshold of one person does not depend on how many there are."""

_TAIL_SHARE, _TAIL_LEAST, _TAIL_MOST = 0.1, 50, 4000
_WIDENING = 1.2
"""Resampling a few people gives intervals that are too narrow, here by this factor on the logarithm of the rate (and by
Student's t): found by simulation, and the tests hold that the result covers the truth."""


_SHOWN_BY = 3
"""Where fewer people than this would have got another's name, the gallery does not show that the rate is over 0."""


_ALIKE = 0.8
"""Two people nearer to each other than this share of looks is to their own person may be one."""


class CalibrationError(RollcallError):
    """The gallery cannot say anything about thresholds."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a gallery says about thresholds. The tuples run along ``grid``, cosine distances 0..2, ascending.

    ``fpir`` with its bounds, and ``fnir`` with its bounds (empty where nobody has two pictures).
    ``same`` and ``different`` are histograms over 0..2 of a look's distance to its person and a stranger's to each.
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
    warnings: tuple[str, ...]

    def at(self, threshold: float) -> Expectation:
        """What to expect at any threshold. Quick enough for each move of a slider."""
        fpir = _between(threshold, self.grid, self.fpir)
        interval = Interval(
            _between(threshold, self.grid, self.fpir_low),
            _between(threshold, self.grid, self.fpir_high),
            "bootstrap over people",
        )
        fnir, misses = None, None
        if self.fnir:
            fnir = _between(threshold, self.grid, self.fnir)
            misses = Interval(
                _between(threshold, self.grid, self.fnir_low),
                _between(threshold, self.grid, self.fnir_high),
                "people as units",
            )
        return Expectation(threshold, fpir, interval, fpir < 3 / self.people, fnir, misses)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Calibration:
        """What ``to_json`` gave. Raises CalibrationError where it is something else."""
        try:
            fields: dict[str, Any] = {
                key: tuple(value) if isinstance(value, list) else value for key, value in values.items()
            }
            return cls(**fields)
        except TypeError as error:
            raise CalibrationError("The evidence beside the threshold cannot be read; run calibrate again.") from error


def calibrate(templates: Templates, *, target_fpir: float, made_at: float, seed: int = 0) -> Calibration:
    """The largest threshold at which at most ``target_fpir`` of strangers are expected to get a name.

    ``made_at``: seconds since the epoch. Raises CalibrationError with fewer than ``LEAST_PEOPLE`` people.
    """
    people = len(templates.names)
    if people < LEAST_PEOPLE:
        raise CalibrationError(
            f"Only {people} registered {'person has' if people == 1 else 'people have'} a usable picture, and a "
            f"threshold can be learnt from {LEAST_PEOPLE} or more; the model's own threshold holds."
        )
    if templates.scoring is Scoring.NORMALISED:
        raise CalibrationError(
            "A threshold can be learnt for cosine distances only: set recognition.scoring to average or nearest."
        )
    rng = np.random.default_rng(seed)
    found = leave_one_out(_drawn(templates, rng))
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
        same=_counts(Tally.of(found.own[np.isfinite(found.own)])),
        different=_counts(found.strangers),
        warnings=_warnings(found, people, target_fpir),
    )


def _drawn(templates: Templates, rng: np.random.Generator) -> Templates:
    """All, or MOST_COMPARED of the people with all their pictures."""
    people = len(templates.names)
    if people <= MOST_COMPARED:
        return templates
    chosen = np.zeros(people, np.bool_)
    chosen[rng.choice(people, MOST_COMPARED, replace=False)] = True
    rows = np.flatnonzero(np.repeat(chosen, np.diff([*templates.starts.tolist(), len(templates)])))
    names = tuple(templates.people[row] for row in rows.tolist())
    return Templates(templates.vectors[rows], names, templates.embedder, templates.scoring)


def _strangers(found: LeftOut, people: int, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """FPIR along the grid with ``people`` enrolled, with its bounds."""
    total = found.strangers.total
    kept = int(min(max(_TAIL_SHARE * total, min(_TAIL_LEAST, total // 2)), _TAIL_MOST, len(found.nearest) - 1))
    level = float(found.nearest.distances[kept])
    near = int(np.searchsorted(found.nearest.distances, level, side="left"))
    weights = np.vstack([np.ones(found.people), person_weights(found.people, REPEATS, rng)])
    counts = weights[:, found.nearest.first[:near]] * weights[:, found.nearest.second[:near]]
    own = weights * found.pictures
    totals = own.sum(axis=1) * weights.sum(axis=1) - (own * weights).sum(axis=1)
    tail = fit_tail(found.nearest.distances[:near], counts, totals, found.middle, level, found.people)
    seen = found.strangers.at_or_below(GRID) / total
    # Over the level the data itself counts, moved by as much as each draw moved the share below the level.
    body = 1 - (1 - seen[None, :]) ** (tail.share / max(tail.share[0], 1e-12))[:, None]
    chance = np.where(GRID[None, :] < level, tail.at(GRID), np.maximum(body, tail.share[:, None]))
    rates = np.maximum.accumulate(1 - (1 - chance) ** people, axis=1)
    edges = [(1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2]
    low, high = np.quantile(rates[1:], edges, axis=0)
    widening = _WIDENING * special.stdtrit(found.people - 1, edges[1]) / special.ndtri(edges[1])
    rate = rates[0]
    low = np.minimum(_moved_from(rate, low, widening), rate)
    high = np.maximum(_moved_from(rate, high, widening), rate)
    low[_people_named(found) < _SHOWN_BY] = 0.0
    return rate, np.minimum.accumulate(low[::-1])[::-1], np.maximum.accumulate(high)


def _people_named(found: LeftOut) -> Floats:
    """Along the grid: how many people, each in turn a stranger, have a picture that would get another's name."""
    nearest = np.full(found.people, np.inf)
    np.minimum.at(nearest, found.person, found.rival)
    return np.asarray(np.searchsorted(np.sort(nearest), GRID, side="right"), dtype=np.float64)


def _moved_from(rate: Floats, bound: Floats, widening: float) -> Floats:
    """``bound`` pushed away from ``rate``, by the factor ``widening`` on the logarithm; at most 1."""
    tiny = 1e-15
    start, end = np.log(np.maximum(rate, tiny)), np.log(np.maximum(bound, tiny))
    return np.asarray(np.exp(np.minimum(start + (end - start) * widening, 0.0)), dtype=np.float64)


def _misses(found: LeftOut) -> tuple[Floats, Floats, Floats]:
    """FNIR along the grid, with its bounds; empty where nobody has two pictures."""
    looks = np.isfinite(found.own)
    if not looks.any():
        return np.zeros(0), np.zeros(0), np.zeros(0)
    person, own = found.person[looks], found.own[looks]
    right = np.where(own <= found.rival[looks], own, np.inf)
    trials = np.bincount(person, minlength=found.people).astype(np.float64)
    rates, lows, highs = [], [], []
    before: tuple[float, Interval] | None = None
    for threshold in GRID:
        wrong = right > threshold
        errors = np.bincount(person[wrong], minlength=found.people).astype(np.float64)
        rate = float(wrong.mean())
        if before is None or rate != before[0]:
            before = rate, by_person(errors, trials)
        rates.append(rate)
        lows.append(before[1].low)
        highs.append(before[1].high)
    low, high = np.minimum.accumulate(lows), np.maximum.accumulate(highs[::-1])[::-1]
    return np.array(rates), np.asarray(low, np.float64), np.asarray(high, np.float64)


def _threshold(fpir: Floats, target: float) -> float:
    """The largest distance, to a thousandth, at which the rate is at most ``target``."""
    fine = np.round(np.arange(0, 2001) / 1000, 3)
    rates = np.array([_between(each, GRID, fpir) for each in fine])
    return float(fine[max(int(np.searchsorted(rates, target, side="right")) - 1, 0)])


def _between(threshold: float, grid: Floats | tuple[float, ...], rates: Floats | tuple[float, ...]) -> float:
    """The rate at ``threshold``, on a straight line of its logarithm between the grid's neighbours where it can be."""
    place = min(max(int(np.searchsorted(grid, threshold, side="right")) - 1, 0), len(grid) - 2)
    part = min(max((threshold - grid[place]) / (grid[place + 1] - grid[place]), 0.0), 1.0)
    one, other = rates[place], rates[place + 1]
    if one > 0 and other > 0:
        return float(np.exp(np.log(one) * (1 - part) + np.log(other) * part))
    return float(one * (1 - part) + other * part)


def _warnings(found: LeftOut, people: int, target_fpir: float) -> tuple[str, ...]:
    sentences = []
    if found.people < people:
        sentences.append(f"Learnt from {found.people} people, drawn by chance from the {people}.")
    several = int((found.pictures > 1).sum())
    if several == 0:
        sentences.append(
            "Everybody has one picture: how often your people are missed cannot be known. Add a second picture of some."
        )
    elif several < found.people:
        sentences.append(f"How often people are missed is known only from the {several} of {found.people} with two.")
    if target_fpir < 3 / found.people:
        sentences.append(
            f"{found.people} people cannot show that fewer than {percent(3 / found.people)} of strangers are named: "
            "the threshold is extrapolated."
        )
    if found.copies:
        sentences.append(f"{found.copies} pictures are copies of another picture of the same person and were left out.")
    same = found.own[np.isfinite(found.own)]
    if len(same) >= 10 and found.nearest.distances[0] < np.quantile(same, _ALIKE):
        one, other = found.names[found.nearest.first[0]], found.names[found.nearest.second[0]]
        sentences.append(
            f"{one} and {other} look like one person (distance {found.nearest.distances[0]:.2f}). If they are, "
            "put their pictures together and calibrate again."
        )
    return tuple(sentences)


def _rounded(values: Floats) -> tuple[float, ...]:
    """Five figures: the evidence is kept beside the gallery and should be small."""
    return tuple(float(f"{each:.5g}") for each in values)


def _counts(tally: Tally) -> tuple[int, ...]:
    return tuple(int(each) for each in tally.histogram(HISTOGRAM_BINS)[0])
