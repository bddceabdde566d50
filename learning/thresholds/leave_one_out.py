"""A gallery searched with its own pictures: what the registered people say of each other.

Each picture is searched with itself left out, as a look of its person; and with its whole person left out, as a
stranger.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from learning.metrics.scores import Floats, Indexes, NearestPairs, Pairs, Samples, Tally, bin_counts, tally_of
from recognition.matching.scoring import distances_to_people
from recognition.matching.templates import Scoring, Templates

SAME_PICTURE = 0.002
"""Cosine distance below which two pictures of a person are taken for copies of one, which say nothing new."""

_PICTURES_AT_ONCE = 512


@dataclass(frozen=True, slots=True, eq=False)
class LeftOut:
    """``names`` (P,) and ``pictures`` (P,) of the people. For each of M pictures: ``person``; ``own``, the distance to
    the other pictures of the same person (infinite where there is none): to the nearest, or to their mean where
    templates are averaged; ``rival``, the distance to the nearest other person.

    ``strangers`` counts the distances of every picture to every other person (the nearest of that person's pictures);
    ``nearest`` holds the smallest of them one by one, with the picture's person first, up to ``kept_to``.
    ``middle`` is their mean. ``copies`` pictures were left out of ``own`` because they repeat another.
    """

    names: tuple[str, ...]
    pictures: Indexes
    person: Indexes
    own: Floats
    rival: Floats
    strangers: Tally
    nearest: Pairs
    kept_to: float
    middle: float
    copies: int

    @property
    def people(self) -> int:
        return len(self.names)


def leave_one_out(templates: Templates, *, tail: int = 20_000) -> LeftOut:
    """``tail``: how many of the smallest distances are kept one by one.

    People are compared as ``templates.scoring`` says, without the margin, which only ever names fewer.
    """
    names = templates.names
    numbers = {name: number for number, name in enumerate(names)}
    person = np.array([numbers[each] for each in templates.people], dtype=np.intp)
    samples = Samples(templates.vectors, person, names)
    counts = np.bincount(person, minlength=len(names))
    own, copies = _own(samples, counts, averaged=templates.scoring is not Scoring.NEAREST)
    rival = np.full(len(person), np.inf)
    bins = bin_counts(np.zeros(0, np.float32))
    nearest = NearestPairs(tail)
    total = 0.0
    for start in range(0, len(person), _PICTURES_AT_ONCE):
        rows = np.arange(start, min(start + _PICTURES_AT_ONCE, len(person)))
        distances = distances_to_people(templates.vectors[rows], templates)
        other = np.arange(len(names))[None, :] != person[rows, None]
        if len(names) > 1:
            rival[rows] = np.where(other, distances, np.inf).min(axis=1)
        bins += bin_counts(distances[other])
        total += float(distances[other].sum(dtype=np.float64))
        row, column = np.nonzero(other & (distances <= nearest.limit))
        nearest.add(distances[row, column], person[start + row], column)
    kept, kept_to = nearest.result()
    strangers = tally_of(kept, kept_to, bins)
    middle = total / strangers.total if strangers.total else 1.0
    return LeftOut(names, counts, person, own, rival, strangers, kept, kept_to, middle, copies)


def _own(samples: Samples, counts: Indexes, *, averaged: bool) -> tuple[Floats, int]:
    """The nearest other picture of the same person, or the others' mean; rows of one person stand together."""
    own = np.full(len(samples), np.inf)
    copies = 0
    starts = np.concatenate(([0], np.cumsum(counts)))
    for start, stop in pairwise(starts.tolist()):
        if stop == start + 1:
            continue  # nothing to be compared with
        rows = samples.vectors[start:stop]
        distances = np.clip(1.0 - rows @ rows.T, 0.0, 2.0).astype(np.float64)
        distances[np.diag_indices(len(rows))] = np.inf
        same = distances < SAME_PICTURE
        copies += int(np.triu(same).any(axis=0).sum())
        distances[same] = np.inf
        if averaged:
            others = np.isfinite(distances).astype(np.float64)
            means = others @ rows
            lengths = np.linalg.norm(means, axis=1)
            cosines = np.einsum("ij,ij->i", rows, means) / np.where(lengths > 0, lengths, 1.0)
            own[start:stop] = np.where(others.any(axis=1), np.clip(1.0 - cosines, 0.0, 2.0), np.inf)
        else:
            own[start:stop] = distances.min(axis=1, initial=np.inf)
    return own, copies
