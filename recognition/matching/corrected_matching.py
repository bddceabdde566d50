"""Matches after what people said of wrong ones.

A look that is nearer to one of which somebody said "not Ada" than to every picture of Ada is not Ada's, whatever the
threshold; one that is about as near to both is held a little farther from her. Of a look of which both was said, the
"this is Ada" holds. It is the nearest neighbour rule (Cover
and Hart, 1967) with the denied looks as neighbours of nobody: it needs no training, one look is enough to correct a
look-alike, and people who look otherwise are not touched.

A look in which somebody was not recognised, and of which it was said that it is them, counts by itself beside the mean
of their pictures: in the mean it would be one of many, and the next look like it would be missed again.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recognition.matching.nearest import Templates
from recognition.matching.scoring import NEVER, people_distances
from recognition.types import Match, Vectors

REACH = 0.1
"""Cosine distance: a look that is this much nearer to a person's pictures than to what was denied is fully theirs."""

_TIE = 0.02
"""Two crops of one look are not quite the same."""

_SAME_FACE = 0.1
_FADES = 0.3
"""Looks as near as this to what was denied show the same face, of which somebody said that it is not hers, even where
her own pictures are as near. Farther from her pictures it counts for less: there look-alikes begin."""


def corrected_matches(probes: Vectors, matches: Sequence[Match], templates: Templates) -> list[Match]:
    """``matches`` of unit rows ``probes`` (M, D), as they are after ``templates.corrected``."""
    corrected = templates.corrected
    assert corrected is not None
    result = list(matches)
    against, nearer = _penalties(probes, templates), _confirmed(probes, templates)
    touched = [
        row
        for row, found in enumerate(result)
        if any(
            penalty[row] > 0 and templates.names[place] in (found.person, found.runner_up)
            for place, penalty in against.items()
        )
        or any(distances[row] < found.runner_up_distance for distances in nearer.values())
    ]
    if touched:
        distances = held_against(probes[touched], people_distances(probes[touched], templates), templates)
        for row, of_people in zip(touched, distances, strict=True):
            result[row] = _best_two(of_people, templates.names)
    if len(corrected.ignored):
        near = _nearest(probes, corrected.ignored)
        result = [replace(found, ignored_distance=float(one)) for found, one in zip(result, near, strict=True)]
    return result


def held_against(probes: Vectors, distances: NDArray[np.float32], templates: Templates) -> NDArray[np.float32]:
    """(M, P) distances of ``probes`` to people, after what was said of looks like them."""
    distances = distances.copy()
    for place, nearest in _confirmed(probes, templates).items():
        distances[:, place] = np.minimum(distances[:, place], nearest)
    for place, penalty in _penalties(probes, templates).items():
        distances[:, place] = np.minimum(distances[:, place] + penalty, NEVER)
    return distances


def _confirmed(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Number of a person who was confirmed -> (M,) distance of each probe to the nearest of those looks."""
    corrected = templates.corrected
    assert corrected is not None
    rows = _rows(corrected.confirmed_people)
    return {place: _nearest(probes, corrected.confirmed[rows[name]]) for name, place in _places(rows, templates)}


def _penalties(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Number of a person of whom something was denied -> (M,) what is added to the distance of each probe."""
    corrected = templates.corrected
    assert corrected is not None
    denied, confirmed = _rows(corrected.denied_people), _confirmed(probes, templates)
    ends = [*templates.starts[1:].tolist(), len(templates)]
    against = {}
    for name, place in _places(denied, templates):
        own = _nearest(probes, templates.vectors[int(templates.starts[place]) : ends[place]])
        ahead = _nearest(probes, corrected.denied[denied[name]]) - own
        slack = np.maximum(_SAME_FACE - _FADES * own, -_TIE)
        penalty = np.where(ahead < slack, NEVER, np.clip(REACH - ahead, 0.0, REACH))
        if place in confirmed:
            penalty = np.where(confirmed[place] <= own + ahead + _TIE, 0.0, penalty)
        against[place] = penalty.astype(np.float32)
    return against


def _rows(people: Sequence[str]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, person in enumerate(people):
        rows.setdefault(person, []).append(row)
    return rows


def _places(people: Iterable[str], templates: Templates) -> Iterator[tuple[str, int]]:
    """Those of ``people`` who are registered, each with their number."""
    for name in people:
        place = bisect_left(templates.names, name)
        if place < len(templates.names) and templates.names[place] == name:
            yield name, place


def _nearest(probes: Vectors, vectors: Vectors) -> NDArray[np.float32]:
    """(M,) distance of each probe to the nearest of ``vectors``; NEVER where it holds no number."""
    cosines = np.nan_to_num((probes @ vectors.T).max(axis=1), nan=-1.0)
    return np.asarray(np.clip(1.0 - cosines, 0.0, NEVER), dtype=np.float32)


def _best_two(distances: NDArray[np.float32], names: tuple[str, ...]) -> Match:
    order = [each for each in np.argsort(distances, kind="stable")[:2].tolist() if distances[each] < NEVER]
    if not order:
        return Match(None, NEVER)
    one = names[order[0]], float(distances[order[0]])
    return Match(*one) if len(order) == 1 else Match(*one, names[order[1]], float(distances[order[1]]))
