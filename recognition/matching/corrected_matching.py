"""Applies users' corrections to matches.

A probe that is nearer to a face denied for a person than to all of that person's templates does not match the person,
whatever the threshold; one about as near to both is moved a little away. A confirmation of the same face wins over a
denial. This is the nearest neighbour rule (Cover and Hart, 1967) with denied faces as neighbours of nobody: it needs no
training, one denial corrects a look-alike, and people who look otherwise are not affected.

Confirmed faces count one by one beside the mean of a person's templates: in the mean each would be one of many, and the
next face like it would be missed again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recognition.matching.scoring import best_match, people_distances, to_distances
from recognition.matching.templates import Corrections, Templates
from recognition.types import MAX_DISTANCE, Match, Vectors

REACH = 0.1
"""Cosine distance: no penalty where a probe is this much nearer to the person's templates than to a denied face."""

_TIE = 0.02
"""Two crops of one face differ slightly."""

_SAME_FACE = 0.1
_FADE = 0.3
"""Probes within ``_SAME_FACE`` of a denied face show that face, even where the person's own templates are as near. The
bound falls by ``_FADE`` times the distance to the templates, where look-alikes begin."""


def corrected_matches(probes: Vectors, matches: Sequence[Match], templates: Templates) -> list[Match]:
    """``matches`` of unit rows ``probes`` (M, D), with ``templates.corrections`` applied."""
    corrections = _corrections(templates)
    result = list(matches)
    penalties, confirmed = _penalties(probes, templates), _confirmed_distances(probes, templates)
    affected = [
        row
        for row, found in enumerate(result)
        if any(
            penalty[row] > 0 and templates.names[person] in (found.person, found.runner_up)
            for person, penalty in penalties.items()
        )
        or any(distances[row] < found.runner_up_distance for distances in confirmed.values())
    ]
    if affected:
        distances = apply_corrections(probes[affected], people_distances(probes[affected], templates), templates)
        for row, to_people in zip(affected, distances, strict=True):
            result[row] = best_match(to_people, templates.names)
    if len(corrections.ignored):
        ignored = _nearest(probes, corrections.ignored)
        result = [replace(found, ignored_distance=float(one)) for found, one in zip(result, ignored, strict=True)]
    return result


def apply_corrections(probes: Vectors, distances: NDArray[np.float32], templates: Templates) -> NDArray[np.float32]:
    """(M, P) distances of ``probes`` to people, with ``templates.corrections`` applied."""
    distances = distances.copy()
    for person, nearest in _confirmed_distances(probes, templates).items():
        distances[:, person] = np.minimum(distances[:, person], nearest)
    for person, penalty in _penalties(probes, templates).items():
        distances[:, person] = np.minimum(distances[:, person] + penalty, MAX_DISTANCE)
    return distances


def _corrections(templates: Templates) -> Corrections:
    assert templates.corrections is not None
    return templates.corrections


def _confirmed_distances(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Index of a person with confirmed faces -> (M,) distance of each probe to the nearest of them."""
    corrections = _corrections(templates)
    rows = _rows_by_person(corrections.confirmed_people)
    return {person: _nearest(probes, corrections.confirmed[rows[name]]) for name, person in _indices(rows, templates)}


def _penalties(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Index of a person with denied faces -> (M,) penalty to add to the distance of each probe."""
    corrections = _corrections(templates)
    rows, confirmed = _rows_by_person(corrections.denied_people), _confirmed_distances(probes, templates)
    ends = [*templates.starts[1:].tolist(), len(templates)]
    penalties = {}
    for name, person in _indices(rows, templates):
        own = _nearest(probes, templates.vectors[int(templates.starts[person]) : ends[person]])
        gap = _nearest(probes, corrections.denied[rows[name]]) - own
        slack = np.maximum(_SAME_FACE - _FADE * own, -_TIE)
        penalty = np.where(gap < slack, MAX_DISTANCE, np.clip(REACH - gap, 0.0, REACH))
        if person in confirmed:
            penalty = np.where(confirmed[person] <= own + gap + _TIE, 0.0, penalty)
        penalties[person] = penalty.astype(np.float32)
    return penalties


def _rows_by_person(people: Sequence[str]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, person in enumerate(people):
        rows.setdefault(person, []).append(row)
    return rows


def _indices(people: Iterable[str], templates: Templates) -> Iterator[tuple[str, int]]:
    """The registered ones of ``people``, each with the index in ``templates.names``."""
    for name in people:
        index = bisect_left(templates.names, name)
        if index < len(templates.names) and templates.names[index] == name:
            yield name, index


def _nearest(probes: Vectors, vectors: Vectors) -> NDArray[np.float32]:
    """(M,) distance of each probe to the nearest of ``vectors``; MAX_DISTANCE for probes with NaN or inf."""
    return to_distances(np.nan_to_num((probes @ vectors.T).max(axis=1), nan=-1.0))
