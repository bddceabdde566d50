"""Searches in a gallery made of a dataset: FNIR, FPIR, ranks, who is called what, and what the gallery's size does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from learning.evaluation.results import AtFpir, BySize, Identification, InForce, Line, Rate
from learning.metrics import identification, rates
from learning.metrics.identification import Searches
from learning.metrics.intervals import REPEATS, Interval, person_weights, resampled_interval
from learning.metrics.scores import Samples
from recognition.matching.templates import Scoring

FPIR_TARGETS = (0.1, 0.01, 0.001)
RANKS = 20
CURVE_POINTS = 300

_SIZES = (3, 10, 30, 100, 300, 1000, 3000, 10000)


@dataclass(frozen=True, slots=True)
class Threshold:
    """What the app would use for this embedder, and where it is from."""

    distance: float
    source: str


def search_rates(
    gallery: Samples,
    probes: Samples,
    threshold: Threshold,
    rng: np.random.Generator,
    scoring: Scoring = Scoring.NEAREST,
) -> Identification | None:
    searches = identification.search(gallery, probes, scoring)
    if not len(searches.own):
        return None
    left_out = not len(searches.nearest)
    if left_out and searches.gallery_size > 1:
        searches = identification.with_everybody_left_out(searches)
    weights = person_weights(len(searches.names), REPEATS, rng)
    people = len(searches.names)
    first = (searches.rank > 1) | ~np.isfinite(searches.own)
    missed_first = Rate.by_person(first, searches.person, people)
    at = []
    for target in FPIR_TARGETS if len(searches.nearest) else ():
        point = identification.fnir_at_fpir(searches, target)
        resampled = identification.resampled_fnir_at_fpir(searches, target, weights)
        interval = resampled_interval(point.fnir, resampled, len(np.unique(searches.person)))
        rate = Rate(point.fnir, interval, len(searches.own))
        at.append(AtFpir(target, point.threshold, point.fpir, rate, searches.strangers * target >= 3))
    thresholds, positives, negatives = identification.search_curve(searches)
    thin = rates.Curve(thresholds, positives, negatives).thinned(CURVE_POINTS)
    interval = missed_first.interval
    return Identification(
        gallery_size=searches.gallery_size,
        templates=searches.templates,
        mated=len(searches.own),
        mated_people=len(np.unique(searches.person)),
        non_mated=len(searches.nearest),
        strangers=searches.strangers,
        left_out=left_out,
        rank_one=Rate(
            1 - missed_first.value,
            None if interval is None else Interval(1 - interval.high, 1 - interval.low, interval.method),
            missed_first.of,
        ),
        ranks=tuple(identification.rank_shares(searches, RANKS).tolist()),
        at_fpir=tuple(at),
        in_force=_in_force(searches, threshold),
        sizes=_sizes(gallery, probes, searches, threshold, rng, scoring),
        curve=Line.of(thin.thresholds, thin.fmr, thin.fnmr),
    )


def _in_force(searches: Searches, threshold: Threshold) -> InForce:
    people = len(searches.names)
    missed = identification.missed(searches, threshold.distance)
    called = np.minimum(searches.own, searches.rival) <= threshold.distance
    wrong = called & (searches.rival < searches.own)
    table = identification.confusion(searches, threshold.distance)
    positives = None
    if len(searches.nearest):
        positives = Rate.by_person(searches.nearest <= threshold.distance, searches.stranger, people)
    return InForce(
        threshold=threshold.distance,
        threshold_from=threshold.source,
        fpir=positives,
        fnir=Rate.by_person(missed, searches.person, people),
        wrong=Rate.by_person(wrong, searches.person, people),
        people=table.outcomes(),
        confusion_people=table.people,
        confusion=tuple(zip(table.rows.tolist(), table.columns.tolist(), table.counts.tolist(), strict=True)),
    )


def _sizes(
    gallery: Samples,
    probes: Samples,
    whole: Searches,
    threshold: Threshold,
    rng: np.random.Generator,
    scoring: Scoring,
) -> tuple[BySize, ...]:
    """The same probes in smaller galleries: people are drawn, and those not enrolled are not searched for."""
    if not len(whole.nearest):
        return ()
    order = rng.permutation(whole.enrolled)
    strangers = np.zeros(len(whole.names), bool)
    strangers[whole.stranger] = True
    left_out = strangers[whole.enrolled].any()
    rows = []
    for size in [each for each in _SIZES if each < whole.gallery_size]:
        enrolled = np.zeros(len(whole.names), bool)
        enrolled[order[:size]] = True
        chosen = enrolled[probes.people] | (strangers[probes.people] & ~left_out)
        found = identification.search(gallery.chosen(enrolled[gallery.people]), probes.chosen(chosen), scoring)
        if left_out:
            found = identification.with_everybody_left_out(found)
        rows.append((size, found))
    rows.append((whole.gallery_size, whole))
    return tuple(
        BySize(
            size,
            identification.fpir(found, threshold.distance),
            identification.fnir_at_fpir(found, 0.01).fnir,
        )
        for size, found in rows
        if len(found.own)
    )
