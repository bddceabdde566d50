"""Leave-one-out searches of a gallery with its own pictures.

Each picture is searched once without itself, as a probe of its person, and once without its person, as a stranger.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from learning.metrics.scores import DistanceCollector, DistanceCounts, Floats, Indexes, PairDistances, Samples
from recognition.matching.scoring import distances_to_people
from recognition.matching.templates import Scoring, Templates

SAME_PICTURE = 0.002
"""Cosine distance below which two pictures of a person count as copies of one."""

_BATCH = 512


@dataclass(frozen=True, slots=True, eq=False)
class LeaveOneOut:
    """Distances of M pictures of P people.

    pictures: (P,) pictures per person.
    person: (M,) index of the person of each picture.
    own: (M,) distance to the person's other pictures, infinite without one: to the nearest, or to their mean where
        templates are averaged.
    rival: (M,) distance to the nearest other person.
    strangers: counts of the distances of every picture to every other person.
    nearest: the smallest of these one by one, the picture's person first.
    duplicates: pictures left out of ``own`` because they repeat another one.
    """

    names: tuple[str, ...]
    pictures: Indexes
    person: Indexes
    own: Floats
    rival: Floats
    strangers: DistanceCounts
    nearest: PairDistances
    mean: float
    duplicates: int

    @property
    def people(self) -> int:
        return len(self.names)


def leave_one_out(templates: Templates, *, tail: int = 20_000) -> LeaveOneOut:
    """Compares people by ``templates.scoring``, without the margin, which only ever names fewer.

    ``tail``: number of smallest distances kept one by one.
    """
    names = templates.names
    numbers = {name: number for number, name in enumerate(names)}
    person = np.array([numbers[each] for each in templates.people], dtype=np.intp)
    samples = Samples(templates.vectors, person, names)
    counts = np.bincount(person, minlength=len(names))
    own, duplicates = _own(samples, counts, averaged=templates.scoring is not Scoring.NEAREST)
    rival = np.full(len(person), np.inf)
    found = DistanceCollector(tail)
    total = 0.0
    for start in range(0, len(person), _BATCH):
        rows = slice(start, start + _BATCH)
        distances = distances_to_people(templates.vectors[rows], templates)
        other = np.arange(len(names))[None, :] != person[rows, None]
        if len(names) > 1:
            rival[rows] = np.where(other, distances, np.inf).min(axis=1)
        total += float(distances[other].sum(dtype=np.float64))
        found.add(distances, other, person[rows], np.arange(len(names)))
    nearest = found.nearest()
    strangers = found.counts(nearest)
    mean = total / strangers.total if strangers.total else 1.0
    return LeaveOneOut(names, counts, person, own, rival, strangers, nearest, mean, duplicates)


def _own(samples: Samples, counts: Indexes, *, averaged: bool) -> tuple[Floats, int]:
    """Distances to the nearest other picture of the same person or to the others' mean, and the number of duplicates.

    Rows are grouped by person.
    """
    own = np.full(len(samples), np.inf)
    duplicates = 0
    starts = np.concatenate(([0], np.cumsum(counts)))
    for start, stop in pairwise(starts.tolist()):
        if stop == start + 1:
            continue
        rows = samples.vectors[start:stop]
        distances = np.clip(1.0 - rows @ rows.T, 0.0, 2.0).astype(np.float64)
        distances[np.diag_indices(len(rows))] = np.inf
        same = distances < SAME_PICTURE
        duplicates += int(np.triu(same).any(axis=0).sum())
        distances[same] = np.inf
        if averaged:
            others = np.isfinite(distances).astype(np.float64)
            means = others @ rows
            lengths = np.linalg.norm(means, axis=1)
            cosines = np.einsum("ij,ij->i", rows, means) / np.where(lengths > 0, lengths, 1.0)
            own[start:stop] = np.where(others.any(axis=1), np.clip(1.0 - cosines, 0.0, 2.0), np.inf)
        else:
            own[start:stop] = distances.min(axis=1, initial=np.inf)
    return own, duplicates
