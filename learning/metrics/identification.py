"""Error rates of searches in a gallery, as ISO/IEC 19795-1 names them.

A search is mated where the probe's person is enrolled. It names the nearest person, at or below the threshold.
FPIR: the share of non-mated searches that name anybody. FNIR: the share of mated searches that do not name the right
person, searches with a picture in which no face was found among them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from learning.metrics.scores import Floats, Indexes, Samples, Tally
from recognition.matching.scoring import people_distances
from recognition.matching.templates import Scoring, Templates
from recognition.types import MAX_DISTANCE, Vectors

_PROBES_AT_ONCE = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Searches:
    """What searches in one gallery found. People count into ``names``.

    Mated, (M,) each: ``person`` whose picture it is, ``own`` the distance to that person (infinite without a face),
    ``rival`` the distance to the nearest other person and ``rival_person`` who that is (-1: nobody), ``rank`` from 1.
    Non-mated, (U,) each: ``stranger``, ``nearest`` the distance to the nearest person (infinite without a face) and
    ``nearest_person``.
    """

    names: tuple[str, ...]
    enrolled: Indexes
    templates: int
    person: Indexes
    own: Floats
    rival: Floats
    rival_person: Indexes
    rank: Indexes
    stranger: Indexes
    nearest: Floats
    nearest_person: Indexes

    @property
    def gallery_size(self) -> int:
        return len(self.enrolled)

    @property
    def strangers(self) -> int:
        """How many different people the non-mated searches are of."""
        return len(np.unique(self.stranger))


Compare = Callable[[Vectors, Templates], NDArray[np.float32]]
"""(M, P) distances of (M, D) probes to each of the templates' names, which are ``enrolled_name`` of numbers."""


def enrolled_name(number: int) -> str:
    """What a person is called while a gallery is searched. Names of equal width keep the order of the numbers."""
    return f"{number:09d}"


def search(
    gallery: Samples, probes: Samples, scoring: Scoring = Scoring.NEAREST, compare: Compare | None = None
) -> Searches:
    """Every probe against the whole gallery; both count people into the same names. Raises ValueError if not.

    ``compare`` stands in for comparing with templates as ``scoring`` says.
    """
    if gallery.names != probes.names:
        raise ValueError("gallery and probes must count into the same names")
    usable = gallery.chosen(gallery.acquired)
    # Column k is the k-th enrolled person.
    labels = tuple(enrolled_name(each) for each in usable.people.tolist())
    templates = Templates(usable.vectors, labels, "evaluated", scoring)
    if compare is None:
        compare = people_distances if gallery.agreement is None else gallery.agreement.people_distances
    enrolled = np.array([int(each) for each in templates.names], dtype=np.intp)
    column = np.full(len(gallery.names), -1, dtype=np.intp)
    column[enrolled] = np.arange(len(enrolled))
    # Somebody all of whose gallery pictures failed was meant to be enrolled: a probe of theirs is mated, and missed.
    meant = np.zeros(len(gallery.names), bool)
    meant[gallery.people] = True

    count = len(probes)
    own, rival, nearest = (np.full(count, np.inf) for _ in range(3))
    rival_person, nearest_person = np.full(count, -1, np.intp), np.full(count, -1, np.intp)
    rank = np.full(count, len(enrolled) + 1, dtype=np.intp)
    for start in range(0, count, _PROBES_AT_ONCE):
        rows = start + np.flatnonzero(probes.acquired[start : start + _PROBES_AT_ONCE])
        if not len(rows) or not len(enrolled):
            continue
        distances = compare(probes.vectors[rows], templates).astype(np.float64)
        distances[distances >= MAX_DISTANCE] = np.inf
        place = distances.argmin(axis=1)
        nearest[rows] = distances[np.arange(len(rows)), place]
        nearest_person[rows] = enrolled[place]
        own_column = column[probes.people[rows]]
        mated = np.flatnonzero(own_column >= 0)
        others = distances[mated]
        own[rows[mated]] = others[np.arange(len(mated)), own_column[mated]]
        rank[rows[mated]] = 1 + (others < own[rows[mated], None]).sum(axis=1)
        others[np.arange(len(mated)), own_column[mated]] = np.inf
        if len(enrolled) > 1:
            place = others.argmin(axis=1)
            rival[rows[mated]] = others[np.arange(len(mated)), place]
            rival_person[rows[mated]] = enrolled[place]
    known = meant[probes.people]
    absent = known & (column[probes.people] < 0)
    rival[absent], rival_person[absent] = nearest[absent], nearest_person[absent]
    return Searches(
        gallery.names, enrolled, len(usable),
        probes.people[known], own[known], rival[known], rival_person[known], rank[known],
        probes.people[~known], nearest[~known], nearest_person[~known],
    )  # fmt: skip


def with_everybody_left_out(searches: Searches) -> Searches:
    """For data without strangers: each mated search once more, with its own person left out of the gallery."""
    return replace(searches, stranger=searches.person, nearest=searches.rival, nearest_person=searches.rival_person)


def fpir(searches: Searches, threshold: float) -> float:
    """NaN where there was no non-mated search."""
    return float((searches.nearest <= threshold).mean()) if len(searches.nearest) else float("nan")


def fnir(searches: Searches, threshold: float) -> float:
    """NaN where there was no mated search."""
    return float(missed(searches, threshold).mean()) if len(searches.own) else float("nan")


def missed(searches: Searches, threshold: float) -> NDArray[np.bool_]:
    """(M,) mated searches that do not name the right person."""
    return ~((searches.own <= threshold) & (searches.own <= searches.rival))


@dataclass(frozen=True, slots=True)
class SearchPoint:
    threshold: float
    fpir: float
    fnir: float


def fnir_at_fpir(searches: Searches, rate: float) -> SearchPoint:
    """The point with the lowest FNIR whose FPIR is at most ``rate``."""
    finite = np.where(np.isfinite(searches.nearest), searches.nearest, 2.0 + 1e-6)
    threshold = min(_threshold(np.sort(finite), rate * len(finite)), 2.0)
    return SearchPoint(threshold, fpir(searches, threshold), fnir(searches, threshold))


def search_curve(searches: Searches) -> tuple[Floats, Floats, Floats]:
    """(thresholds, FPIR, FNIR) wherever a rate changes."""
    found = searches.own[~missed(searches, 2.0)]
    tally, right = Tally.of(searches.nearest[np.isfinite(searches.nearest)]), Tally.of(found)
    thresholds = np.unique(np.concatenate(([0.0], tally.values, right.values, [2.0])))
    positives = tally.at_or_below(thresholds) / max(len(searches.nearest), 1)
    negatives = 1.0 - right.at_or_below(thresholds) / max(len(searches.own), 1)
    return thresholds, positives, negatives


def rank_shares(searches: Searches, ranks: int) -> Floats:
    """(R,) cumulative match characteristic: the share of mated searches with the right person among the first r."""
    shown = max(1, min(ranks, searches.gallery_size))
    reached = searches.rank[:, None] <= np.arange(1, shown + 1)[None, :]
    reached &= np.isfinite(searches.own)[:, None]
    return np.asarray(reached.mean(axis=0) if len(reached) else np.full(shown, np.nan), dtype=np.float64)


def resampled_fnir_at_fpir(searches: Searches, rate: float, weights: Floats) -> Floats:
    """(B,) FNIR at FPIR ``rate`` when person p counts ``weights[b, p]`` times; NaN where it cannot be had."""
    order = np.argsort(searches.nearest, kind="stable")
    nearest, stranger = searches.nearest[order], searches.stranger[order]
    rates = np.full(len(weights), np.nan)
    for repeat, weight in enumerate(weights):
        counts = np.cumsum(weight[stranger])
        each = weight[searches.person]
        if not len(counts) or counts[-1] <= 0 or each.sum() <= 0:
            continue
        over = int(np.searchsorted(counts, rate * counts[-1] * (1 + 1e-12), side="right"))
        threshold = 2.0 if over >= len(nearest) else min(float(np.nextafter(nearest[over], -np.inf)), 2.0)
        rates[repeat] = each[missed(searches, threshold)].sum() / each.sum()
    return rates


@dataclass(frozen=True, slots=True)
class PersonOutcome:
    """Of the probes of one enrolled person: named rightly, as somebody else, or not at all; and how many probes of
    others were given this name. Shares are None where there is nothing to divide by."""

    person: str
    probes: int
    right: int
    wrong: int
    unknown: int
    others_named_so: int

    @property
    def precision(self) -> float | None:
        named = self.right + self.others_named_so
        return self.right / named if named else None

    @property
    def recall(self) -> float | None:
        return self.right / self.probes if self.probes else None

    @property
    def f1(self) -> float | None:
        whole = 2 * self.right + self.others_named_so + (self.probes - self.right)
        return 2 * self.right / whole if whole else None


@dataclass(frozen=True, slots=True, eq=False)
class Confusion:
    """Who (``rows``) was called whom (``columns``) how often (``counts``), (C,) each, cells of 0 left out.

    Numbers count into ``people`` (R,); row R is strangers, column R "unknown".
    """

    people: tuple[str, ...]
    rows: Indexes
    columns: Indexes
    counts: Indexes

    def outcomes(self) -> tuple[PersonOutcome, ...]:
        size = len(self.people) + 1
        same = self.rows == self.columns
        probes = np.bincount(self.rows, self.counts, size).astype(int)
        named = np.bincount(self.columns, self.counts, size).astype(int)
        right = np.bincount(self.rows[same], self.counts[same], size).astype(int)
        nobody = self.columns == len(self.people)
        unknown = np.bincount(self.rows[nobody], self.counts[nobody], size).astype(int)
        return tuple(
            PersonOutcome(
                name, int(probes[k]), int(right[k]), int(probes[k] - right[k] - unknown[k]), int(unknown[k]),
                int(named[k] - right[k]),
            )
            for k, name in enumerate(self.people)
        )  # fmt: skip


def confusion(searches: Searches, threshold: float) -> Confusion:
    """Who was called what at ``threshold``, among the people meant to be enrolled."""
    people = np.union1d(searches.enrolled, searches.person)
    column = np.full(len(searches.names) + 1, len(people), dtype=np.intp)
    column[people] = np.arange(len(people))
    own_first = searches.own <= searches.rival
    called = np.where(own_first, searches.person, searches.rival_person)
    called = np.where(np.minimum(searches.own, searches.rival) <= threshold, called, -1)
    named = np.where(searches.nearest <= threshold, searches.nearest_person, -1)
    size = len(people) + 1
    rows = np.concatenate((column[searches.person], np.full(len(named), len(people))))
    cells, counts = np.unique(rows * size + column[np.concatenate((called, named))], return_counts=True)
    names = tuple(searches.names[each] for each in people)
    return Confusion(names, cells // size, cells % size, counts.astype(np.intp))


def _threshold(ascending: Floats, allowed: float) -> float:
    """The largest threshold with at most ``allowed`` of the distances at or below it."""
    over = int(np.floor(allowed * (1 + 1e-12)))
    if over >= len(ascending):
        return 2.0
    return float(np.nextafter(ascending[over], -np.inf))
