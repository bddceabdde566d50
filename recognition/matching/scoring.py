"""Distances of probes to people: exact cosine distances, and cohort normalisation, margins and agreement on top.

Pure functions on whole matrices. docs/accuracy.md has measurements of each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from recognition.matching.dense_layers import split_rows
from recognition.matching.templates import Scoring, Templates
from recognition.types import MAX_DISTANCE, Match, Vectors

Distances = NDArray[np.float32]

COHORT = 20
"""Size of the cohort: the nearest people other than the one compared with."""
MIN_COHORT = 3
"""With fewer other people distances are not normalised."""
MARGIN = 0.05
"""Minimum gap between the nearest person and the runner-up."""

_PRIOR = 5.0
"""Weight of the gallery's usual spread when that of a small cohort is estimated, in people."""
_BATCH = 1024


def distances_to_people(probes: Vectors, templates: Templates) -> Distances:
    """(M, P) cosine distances 0..2 of (M, D) probes to each of ``templates.names``: the nearest template, or the mean.

    2 where a probe or template is not finite. Raises ValueError where the dimensions differ.
    """
    check_dimension(probes, templates)
    templates = templates.references
    if not templates.names:
        return np.empty((len(probes), 0), np.float32)
    valid = valid_rows(probes)
    cosines = people_cosines(np.where(valid[:, None], probes, np.float32(0.0)), templates)
    cosines[~valid] = -1.0
    return to_distances(cosines)


def people_distances(probes: Vectors, templates: Templates) -> Distances:
    """(M, P) distances 0..2 of unit rows ``probes`` (M, D) to each of ``templates.names``, by scoring or ``trained``.

    Raises ValueError where the dimensions differ.
    """
    if templates.trained is not None:
        return templates.trained.distances(probes, templates)
    distances = distances_to_people(probes, templates)
    if templates.scoring is Scoring.NORMALISED:
        return normalised(distances, templates)
    if templates.scoring is Scoring.MARGIN:
        return with_margin(distances)
    return distances


def check_dimension(probes: Vectors, templates: Templates) -> None:
    """Raises ValueError where (M, D) ``probes`` do not have the dimension of the templates."""
    if probes.ndim != 2 or probes.shape[1] != templates.dimension:
        raise ValueError(f"probes of shape {probes.shape} do not fit templates of {templates.dimension} values")


def valid_rows(probes: Vectors) -> NDArray[np.bool_]:
    """(M,) rows without NaN or inf."""
    return np.asarray(np.isfinite(probes).all(axis=1))


def people_cosines(probes: Vectors, templates: Templates) -> NDArray[np.float32]:
    """(M, P) highest cosine of finite ``probes`` with the templates of each person."""
    cosines = probes @ templates.vectors.T
    cosines[:, templates.invalid_rows] = -1.0
    if len(templates.names) < len(templates):
        cosines = np.maximum.reduceat(cosines, templates.starts, axis=1)
    return np.asarray(cosines, dtype=np.float32)


def to_distances(cosines: NDArray[np.float32]) -> Distances:
    return np.asarray(np.clip(1.0 - cosines, 0.0, MAX_DISTANCE), dtype=np.float32)


def best_match(distances: Distances, names: tuple[str, ...]) -> Match:
    """The nearest person and the runner-up of one row (P,) of distances; nobody at MAX_DISTANCE or beyond."""
    order = np.argsort(distances, kind="stable")[:2].tolist()
    found = [(names[each], float(distances[each])) for each in order if distances[each] < MAX_DISTANCE]
    if not found:
        return Match(None, MAX_DISTANCE)
    return Match(*found[0]) if len(found) == 1 else Match(*found[0], *found[1])


def normalised(distances: Distances, templates: Templates) -> Distances:
    """Symmetric adaptive score normalisation of (M, P) distances, with the gallery's other people as the cohort.

    The z-score of a distance among the probe's distances to the ``COHORT`` nearest other people, and among the person's
    own distances to theirs; the mean of both is scaled back to the gallery's usual distances. Matejka et al., "Analysis
    of score normalization in multilingual speaker recognition", Interspeech 2017.
    """
    count = min(COHORT, distances.shape[1] - 1)
    if count < MIN_COHORT:
        return distances
    person_mean, person_spread, usual_mean, usual_spread = _cohort_statistics(templates, count)
    mean, variance = _nearest_others(distances, count)
    spread = np.sqrt((count * variance + _PRIOR * usual_spread**2) / (count + _PRIOR))
    score = ((distances - mean) / spread + (distances - person_mean) / person_spread) / 2
    return np.asarray(np.clip(usual_mean + usual_spread * score, 0.0, MAX_DISTANCE), dtype=np.float32)


def _nearest_others(distances: Distances, count: int) -> tuple[Distances, Distances]:
    """(M, P) each: mean and variance of the ``count`` smallest of a row without the column itself."""
    near = np.sort(distances, axis=1)[:, : count + 1].astype(np.float64)
    # A column among the nearest is replaced by the next one.
    among = distances <= near[:, count - 1 : count]
    last = near[:, count : count + 1]
    own = np.where(among, distances, last)
    mean = (near.sum(axis=1, keepdims=True) - own) / count
    square = ((near**2).sum(axis=1, keepdims=True) - own**2) / count
    return mean.astype(np.float32), np.maximum(square - mean**2, 0.0).astype(np.float32)


@lru_cache(maxsize=2)
def _cohort_statistics(templates: Templates, count: int) -> tuple[Distances, Distances, float, float]:
    """Mean (P,) and spread (P,) of each person's distances to the ``count`` nearest others, and of all people."""
    labels = np.repeat(np.arange(len(templates.names)), np.diff([*templates.starts.tolist(), len(templates)]))
    means, variances = np.zeros(len(templates)), np.zeros(len(templates))
    for first in range(0, len(templates), _BATCH):
        rows = slice(first, first + _BATCH)
        distances = distances_to_people(templates.vectors[rows], templates)
        distances[np.arange(len(distances)), labels[rows]] = np.inf
        near = np.partition(distances, count - 1, axis=1)[:, :count]
        means[rows], variances[rows] = near.mean(axis=1), near.var(axis=1)
    pictures = np.bincount(labels)
    mean, variance = np.bincount(labels, means) / pictures, np.bincount(labels, variances) / pictures
    usual = max(float(variance.mean()), 1e-8)
    spread = np.sqrt((count * variance + _PRIOR * usual) / (count + _PRIOR))
    return mean.astype(np.float32), spread.astype(np.float32), float(mean.mean()), float(np.sqrt(usual))


def with_margin(distances: Distances) -> Distances:
    """(M, P) distances; rows whose two nearest people are less than ``MARGIN`` apart are set to MAX_DISTANCE."""
    if distances.shape[1] < 2:
        return distances
    near = np.partition(distances, 1, axis=1)
    ambiguous = near[:, 1] - near[:, 0] < MARGIN
    return np.where(ambiguous[:, None], np.float32(MAX_DISTANCE), distances)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Double verification: a face gets a name only where each of several embedders gives that name by itself.

    For rows of a fusion (``recognition.embedding.fused``). Distances are scaled so that all embedders have the mean of
    their thresholds; the largest counts.

    widths: values of each embedder in a row.
    thresholds: default threshold of each embedder.
    """

    widths: tuple[int, ...]
    thresholds: tuple[float, ...]

    def distances(self, rows: Vectors, columns: Vectors) -> Distances:
        """(M, N): of every row with every column."""
        return self._largest(rows, columns, lambda one, other: one @ other.T)

    def paired(self, rows: Vectors, others: Vectors) -> Distances:
        """(K,): of each of ``rows`` (K, D) with the same row of ``others``."""
        return self._largest(rows, others, lambda one, other: np.einsum("ij,ij->i", one, other))

    def people_distances(self, probes: Vectors, templates: Templates) -> Distances:
        """(M, P): MAX_DISTANCE for probes whose nearest person is not the same with every embedder."""
        scaled = [
            scale * people_distances(one, Templates(other, templates.people, templates.embedder, templates.scoring))
            for scale, one, other in self._parts(probes, templates.vectors)
        ]
        if not templates.names:
            return scaled[0]
        nearest = np.stack([each.argmin(axis=1) for each in scaled])
        largest = np.minimum(np.max(scaled, axis=0), MAX_DISTANCE)
        agreed = (nearest == nearest[0]).all(axis=0)
        return np.where(agreed[:, None], largest, np.float32(MAX_DISTANCE)).astype(np.float32)

    def _largest(self, rows: Vectors, others: Vectors, product: Callable[[Vectors, Vectors], Distances]) -> Distances:
        each = [
            scale * np.clip(1.0 - product(one, other), 0.0, MAX_DISTANCE)
            for scale, one, other in self._parts(rows, others)
        ]
        return np.asarray(np.minimum(np.max(each, axis=0), MAX_DISTANCE), dtype=np.float32)

    def _parts(self, rows: Vectors, others: Vectors) -> list[tuple[float, Vectors, Vectors]]:
        """For each embedder the scale of its distances, and its unit rows in both matrices."""
        mean = sum(self.thresholds) / len(self.thresholds)
        return [
            (mean / threshold, one, other)
            for threshold, one, other in zip(
                self.thresholds, split_rows(rows, self.widths), split_rows(others, self.widths), strict=True
            )
        ]
