"""Error rates of one-to-many searches in a gallery, as defined by ISO/IEC 19795-1.

A search is mated where the person of the probe is enrolled. It returns the nearest person at or below the threshold.
FPIR: share of non-mated searches that return anybody. FNIR: share of mated searches that do not return the right
person; probes without a detected face count as missed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from learning.metrics.rates import Curve, OperatingPoint, threshold_at
from learning.metrics.scores import DistanceCounts, Flags, Floats, Indexes, Samples
from recognition.matching.scoring import people_distances
from recognition.matching.templates import Scoring, Templates
from recognition.types import MAX_DISTANCE, Vectors

_PROBE_BATCH = 1024


@dataclass(frozen=True, slots=True, eq=False)
class Searches:
    """Results of M mated and U non-mated searches in one gallery. People are indexes into ``names``.

    enrolled: (P,) people in the gallery.
    person: (M,) the person of the probe.
    own: (M,) distance to that person, infinite without a face.
    rival: (M,) distance to the nearest other person, infinite without one.
    rival_person: (M,) who that is, -1 for nobody.
    rank: (M,) rank of the right person, from 1.
    stranger: (U,) the person of the probe.
    nearest: (U,) distance to the nearest person, infinite without a face.
    nearest_person: (U,) who that is, -1 for nobody.
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
        """Number of different people among the non-mated searches."""
        return len(np.unique(self.stranger))

    @property
    def not_nearest(self) -> Flags:
        """(M,) mated searches whose nearest person is not the right one, whatever the distance."""
        return (self.rank > 1) | ~np.isfinite(self.own)

    def missed(self, threshold: float) -> Flags:
        """(M,) mated searches that do not return the right person."""
        return ~((self.own <= threshold) & (self.own <= self.rival))

    def misnamed(self, threshold: float) -> Flags:
        """(M,) mated searches that return another person."""
        return (self.rival < self.own) & (self.rival <= threshold)


Compare = Callable[[Vectors, Templates], NDArray[np.float32]]
"""(M, P) distances of (M, D) probes to each name of the templates, which are ``enrolled_name`` of person indexes."""


def enrolled_name(number: int) -> str:
    """Name of person ``number`` in the templates of a search. Equal width keeps names in the order of the numbers."""
    return f"{number:09d}"


def search(
    gallery: Samples, probes: Samples, scoring: Scoring = Scoring.NEAREST, compare: Compare | None = None
) -> Searches:
    """Compares every probe with the whole gallery. Raises ValueError where the two have different ``names``.

    ``compare`` replaces the comparison with templates by ``scoring``.
    """
    if gallery.names != probes.names:
        raise ValueError("gallery and probes need the same names")
    usable = gallery.select(gallery.acquired)
    # Column k is the k-th enrolled person.
    labels = tuple(enrolled_name(each) for each in usable.people.tolist())
    templates = Templates(usable.vectors, labels, "evaluated", scoring)
    if compare is None:
        compare = people_distances if gallery.agreement is None else gallery.agreement.people_distances
    enrolled = np.array([int(each) for each in templates.names], dtype=np.intp)
    column = np.full(len(gallery.names), -1, dtype=np.intp)
    column[enrolled] = np.arange(len(enrolled))
    # Probes of a person all of whose gallery pictures failed are mated, and missed.
    intended = np.zeros(len(gallery.names), bool)
    intended[gallery.people] = True

    count = len(probes)
    own, rival, nearest = (np.full(count, np.inf) for _ in range(3))
    rival_person, nearest_person = np.full(count, -1, np.intp), np.full(count, -1, np.intp)
    rank = np.full(count, len(enrolled) + 1, dtype=np.intp)
    for start in range(0, count, _PROBE_BATCH):
        rows = start + np.flatnonzero(probes.acquired[start : start + _PROBE_BATCH])
        if not len(rows) or not len(enrolled):
            continue
        distances = compare(probes.vectors[rows], templates).astype(np.float64)
        distances[distances >= MAX_DISTANCE] = np.inf
        best = distances.argmin(axis=1)
        nearest[rows] = distances[np.arange(len(rows)), best]
        nearest_person[rows] = enrolled[best]
        own_column = column[probes.people[rows]]
        mated = np.flatnonzero(own_column >= 0)
        others = distances[mated]
        own[rows[mated]] = others[np.arange(len(mated)), own_column[mated]]
        rank[rows[mated]] = 1 + (others < own[rows[mated], None]).sum(axis=1)
        others[np.arange(len(mated)), own_column[mated]] = np.inf
        if len(enrolled) > 1:
            best = others.argmin(axis=1)
            rival[rows[mated]] = others[np.arange(len(mated)), best]
            rival_person[rows[mated]] = enrolled[best]
    known = intended[probes.people]
    absent = known & (column[probes.people] < 0)
    rival[absent], rival_person[absent] = nearest[absent], nearest_person[absent]
    return Searches(
        gallery.names, enrolled, len(usable),
        probes.people[known], own[known], rival[known], rival_person[known], rank[known],
        probes.people[~known], nearest[~known], nearest_person[~known],
    )  # fmt: skip


def with_left_out_people(searches: Searches) -> Searches:
    """For data without strangers: repeats each mated search as a non-mated one, without its person in the gallery.

    Data with strangers is returned as it is."""
    if len(searches.nearest):
        return searches
    return replace(searches, stranger=searches.person, nearest=searches.rival, nearest_person=searches.rival_person)


def fpir(searches: Searches, threshold: float) -> float:
    """NaN where there was no non-mated search."""
    return float((searches.nearest <= threshold).mean()) if len(searches.nearest) else float("nan")


def fnir(searches: Searches, threshold: float) -> float:
    """NaN where there was no mated search."""
    return float(searches.missed(threshold).mean()) if len(searches.own) else float("nan")


def fnir_at_fpir(searches: Searches, rate: float) -> OperatingPoint:
    """The point with the lowest FNIR whose FPIR is at most ``rate``."""
    finite = np.where(np.isfinite(searches.nearest), searches.nearest, 2.0 + 1e-6)
    threshold = min(threshold_at(DistanceCounts.of(finite), rate), 2.0)
    return OperatingPoint(threshold, fpir(searches, threshold), fnir(searches, threshold))


def search_curve(searches: Searches) -> Curve:
    """FPIR and FNIR at every threshold where one of them changes."""
    named = DistanceCounts.of(searches.nearest[np.isfinite(searches.nearest)])
    right = DistanceCounts.of(searches.own[~searches.missed(2.0)])
    thresholds = np.unique(np.concatenate(([0.0], named.values, right.values, [2.0])))
    positives = named.at_or_below(thresholds) / max(len(searches.nearest), 1)
    return Curve(thresholds, positives, 1.0 - right.at_or_below(thresholds) / max(len(searches.own), 1))


def rank_shares(searches: Searches, ranks: int) -> Floats:
    """(R,) cumulative match characteristic: share of mated searches with the right person among the first r."""
    shown = max(1, min(ranks, searches.gallery_size))
    reached = searches.rank[:, None] <= np.arange(1, shown + 1)[None, :]
    reached &= np.isfinite(searches.own)[:, None]
    return np.asarray(reached.mean(axis=0) if len(reached) else np.full(shown, np.nan), dtype=np.float64)


def resampled_fnir_at_fpir(searches: Searches, rate: float, weights: Floats) -> Floats:
    """(B,) FNIR at FPIR ``rate`` when person p counts ``weights[b, p]`` times; NaN where it is undefined."""
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
        rates[repeat] = each[searches.missed(threshold)].sum() / each.sum()
    return rates


@dataclass(frozen=True, slots=True)
class PersonOutcome:
    """Search results of one enrolled person. Shares are None where the denominator is 0.

    probes: searches with pictures of the person.
    others_named_so: searches with pictures of other people that returned this person.
    """

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
        denominator = 2 * self.right + self.others_named_so + (self.probes - self.right)
        return 2 * self.right / denominator if denominator else None


@dataclass(frozen=True, slots=True, eq=False)
class Confusion:
    """A sparse confusion matrix.

    people: (R,) names; index R is strangers among the rows and "unknown" among the columns.
    cells: (row, column, count) of the cells that are not 0: the person of the probe, the one returned, and how often.
    """

    people: tuple[str, ...]
    cells: tuple[tuple[int, int, int], ...]

    def outcomes(self) -> tuple[PersonOutcome, ...]:
        last = len(self.people)
        counts = np.zeros((last + 1, 4), np.intp)  # probes, right, unknown, returned
        for row, column, count in self.cells:
            counts[row] += (count, count * (row == column), count * (column == last), 0)
            counts[column, 3] += count
        return tuple(
            PersonOutcome(name, probes, right, probes - right - unknown, unknown, returned - right)
            for name, (probes, right, unknown, returned) in zip(self.people, counts.tolist(), strict=False)
        )


def confusion(searches: Searches, threshold: float) -> Confusion:
    """The confusion matrix at ``threshold`` over the people meant to be enrolled."""
    people = np.union1d(searches.enrolled, searches.person)
    column = np.full(len(searches.names) + 1, len(people), dtype=np.intp)
    column[people] = np.arange(len(people))
    returned = np.where(searches.own <= searches.rival, searches.person, searches.rival_person)
    returned = np.where(np.minimum(searches.own, searches.rival) <= threshold, returned, -1)
    named = np.where(searches.nearest <= threshold, searches.nearest_person, -1)
    rows = np.concatenate((column[searches.person], np.full(len(named), len(people))))
    cells = Counter(zip(rows.tolist(), column[np.concatenate((returned, named))].tolist(), strict=True))
    names = tuple(searches.names[each] for each in people)
    return Confusion(names, tuple((*cell, count) for cell, count in sorted(cells.items())))
