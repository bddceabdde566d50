"""Other ways to say how far a probe is from a person than one cosine distance: cohorts, margins, two embedders.

All of it is pure and works on whole matrices. What each was measured to do stands in docs/accuracy.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from recognition.matching.nearest import Scoring, Templates, distances_to_people
from recognition.types import Match, Vectors

Distances = NDArray[np.float32]

NEVER = 2.0
"""The distance of people who are not to be named, whatever the threshold."""

COHORT = 20
"""People whose distances a distance is held against: the nearest, without the person in question."""
LEAST_COHORT = 3
"""Among fewer other people there is nothing to normalise by, and distances stay as they are."""
MARGIN = 0.05
"""How much farther than the nearest person the runner-up must be."""

_PRIOR = 5.0
"""The spread over a few people is a poor guess: it counts as if this many more had shown the gallery's usual one."""
_PROBES_AT_ONCE = 1024


def people_distances(probes: Vectors, templates: Templates) -> Distances:
    """(M, P) distances 0..2 of unit rows ``probes`` (M, D) to each of ``templates.names``.

    ``templates.scoring`` says how, or what was trained does. Raises ValueError where the dimensions differ.
    """
    if templates.trained is not None:
        return templates.trained.distances(probes, templates)
    distances = distances_to_people(probes, templates)
    if templates.scoring is Scoring.NORMALISED:
        return normalised(distances, templates)
    if templates.scoring is Scoring.MARGIN:
        return with_margin(distances)
    return distances


def scored_match(probes: Vectors, templates: Templates) -> list[Match]:
    """As ``matching.match``, by ``people_distances``. Whom no threshold should name is nobody's match."""
    matches: list[Match] = []
    for first in range(0, len(probes), _PROBES_AT_ONCE):
        distances = people_distances(probes[first : first + _PROBES_AT_ONCE], templates)
        matches += [_best_two(row, templates.names) for row in distances]
    return matches


def _best_two(distances: Distances, names: tuple[str, ...]) -> Match:
    order = np.argsort(distances, kind="stable")[:2].tolist()
    if not order or distances[order[0]] >= NEVER:
        return Match(None, NEVER)
    one = names[order[0]], float(distances[order[0]])
    return Match(*one) if len(order) == 1 else Match(*one, names[order[1]], float(distances[order[1]]))


def normalised(distances: Distances, templates: Templates, cohort: int = COHORT) -> Distances:
    """Symmetric adaptive score normalisation of (M, P) distances, with the gallery's other people as the cohort.

    A distance counts by how it stands out among the probe's distances to the ``cohort`` nearest other people, and
    among the person's own distances to theirs; the mean of both is laid on the gallery's usual distances, so that it
    stays about a cosine distance. Matejka et al., "Analysis of score normalization in multilingual speaker
    recognition", Interspeech 2017.
    """
    count = min(cohort, distances.shape[1] - 1)
    if count < LEAST_COHORT:
        return distances
    person_mean, person_spread, usual_mean, usual_spread = _people_among_others(templates, count)
    mean, variance = _nearest_others(distances, count)
    spread = np.sqrt((count * variance + _PRIOR * usual_spread**2) / (count + _PRIOR))
    stands_out = ((distances - mean) / spread + (distances - person_mean) / person_spread) / 2
    return np.asarray(np.clip(usual_mean + usual_spread * stands_out, 0.0, NEVER), dtype=np.float32)


def _nearest_others(distances: Distances, count: int) -> tuple[Distances, Distances]:
    """(M, P) each: mean and variance of the ``count`` smallest of a row, the column itself left out."""
    near = np.sort(distances, axis=1)[:, : count + 1].astype(np.float64)
    # A column among the nearest gives its place to the next one.
    among = distances <= near[:, count - 1 : count]
    last = near[:, count : count + 1]
    own = np.where(among, distances, last)
    mean = (near.sum(axis=1, keepdims=True) - own) / count
    square = ((near**2).sum(axis=1, keepdims=True) - own**2) / count
    return mean.astype(np.float32), np.maximum(square - mean**2, 0.0).astype(np.float32)


@lru_cache(maxsize=2)
def _people_among_others(templates: Templates, count: int) -> tuple[Distances, Distances, float, float]:
    """Of each person's templates to the ``count`` nearest other people: mean (P,) and spread (P,); and both of all."""
    whose = np.repeat(np.arange(len(templates.names)), np.diff([*templates.starts.tolist(), len(templates)]))
    means, variances = np.zeros(len(templates)), np.zeros(len(templates))
    for first in range(0, len(templates), _PROBES_AT_ONCE):
        rows = slice(first, first + _PROBES_AT_ONCE)
        distances = distances_to_people(templates.vectors[rows], templates)
        distances[np.arange(len(distances)), whose[rows]] = np.inf
        near = np.partition(distances, count - 1, axis=1)[:, :count]
        means[rows], variances[rows] = near.mean(axis=1), near.var(axis=1)
    pictures = np.bincount(whose)
    mean, variance = np.bincount(whose, means) / pictures, np.bincount(whose, variances) / pictures
    usual = max(float(variance.mean()), 1e-8)
    spread = np.sqrt((count * variance + _PRIOR * usual) / (count + _PRIOR))
    return mean.astype(np.float32), spread.astype(np.float32), float(mean.mean()), float(np.sqrt(usual))


def with_margin(distances: Distances, margin: float = MARGIN) -> Distances:
    """(M, P) distances, NEVER for probes whose two nearest people are less than ``margin`` apart."""
    if distances.shape[1] < 2:
        return distances
    near = np.partition(distances, 1, axis=1)
    unclear = near[:, 1] - near[:, 0] < margin
    return np.where(unclear[:, None], np.float32(NEVER), distances)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Double verification: a face is somebody's only where every one of several embedders says so by itself.

    For rows of a fusion (``embedders.fused``), ``widths`` values of each embedder side by side. ``thresholds`` are the
    embedders' own; distances are stretched so that all have the mean of these, and the greatest counts.
    """

    widths: tuple[int, ...]
    thresholds: tuple[float, ...]

    def distances(self, rows: Vectors, columns: Vectors) -> Distances:
        """(M, N): of every row with every column."""
        each = [
            stretch * np.clip(1.0 - one @ other.T, 0.0, 2.0)
            for stretch, one, other in zip(self._stretches(), self._parts(rows), self._parts(columns), strict=True)
        ]
        return np.asarray(np.minimum(np.max(each, axis=0), NEVER), dtype=np.float32)

    def paired(self, rows: Vectors, others: Vectors) -> Distances:
        """(K,): of each of ``rows`` (K, D) with its neighbour in ``others``."""
        each = [
            stretch * np.clip(1.0 - np.einsum("ij,ij->i", one, other), 0.0, 2.0)
            for stretch, one, other in zip(self._stretches(), self._parts(rows), self._parts(others), strict=True)
        ]
        return np.asarray(np.minimum(np.max(each, axis=0), NEVER), dtype=np.float32)

    def people_distances(self, probes: Vectors, templates: Templates) -> Distances:
        """(M, P): NEVER for probes whose nearest person is not the same with every embedder."""
        stretched = [
            stretch * people_distances(one, Templates(other, templates.people, templates.embedder, templates.scoring))
            for stretch, one, other in zip(
                self._stretches(), self._parts(probes), self._parts(templates.vectors), strict=True
            )
        ]
        if not templates.names:
            return stretched[0]
        nearest = np.stack([each.argmin(axis=1) for each in stretched])
        greatest = np.minimum(np.max(stretched, axis=0), NEVER)
        agreed = (nearest == nearest[0]).all(axis=0)
        return np.where(agreed[:, None], greatest, np.float32(NEVER)).astype(np.float32)

    def _stretches(self) -> tuple[float, ...]:
        mean = sum(self.thresholds) / len(self.thresholds)
        return tuple(mean / each for each in self.thresholds)

    def _parts(self, rows: Vectors) -> list[Vectors]:
        """Rows of unit length of each embedder."""
        parts = np.split(rows, np.cumsum(self.widths)[:-1], axis=1)
        return [np.asarray(each / np.linalg.norm(each, axis=1, keepdims=True), np.float32) for each in parts]
