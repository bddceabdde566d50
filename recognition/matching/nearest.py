"""Matches probes to the people of the gallery: the nearest person, and the nearest other one as the runner-up."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from recognition.matching.scoring import (
    best_match,
    check_dimension,
    distances_to_people,
    people_cosines,
    people_distances,
    to_distances,
    valid_rows,
    with_margin,
)
from recognition.matching.templates import Scoring, Templates
from recognition.types import MAX_DISTANCE, Allowances, Match, Vectors

if TYPE_CHECKING:
    from recognition.matching.large_gallery import Candidates

_BATCH = 1024
"""Probes in one product: with 10,000 templates it takes 40 MB."""


def match(probes: Vectors, templates: Templates, allowances: Sequence[float] | Allowances = ()) -> list[Match]:
    """One Match for each of the (M, D) unit rows of ``probes``; a row with NaN or inf matches nobody.

    allowances: of the probes, which count where distances are cosine distances; none by default.
    Raises ValueError where the dimensions differ.
    """
    found = _match_all(probes, templates)
    if not len(allowances) or not templates.give_cosine_distances:
        return found
    return [_allowed(each, float(one)) for each, one in zip(found, allowances, strict=True)]


def _allowed(found: Match, allowance: float) -> Match:
    def less(distance: float) -> float:
        return max(distance - allowance, 0.0) if distance < MAX_DISTANCE else distance

    return replace(
        found,
        distance=less(found.distance),
        runner_up_distance=less(found.runner_up_distance),
        ignored_distance=less(found.ignored_distance),
    )


def _match_all(probes: Vectors, templates: Templates) -> list[Match]:
    if templates.elsewhere is not None and len(probes):
        from recognition.matching.elsewhere import match_here_and_elsewhere

        return match_here_and_elsewhere(probes, templates, _match_here)
    return _match_here(probes, templates)


def _match_here(probes: Vectors, templates: Templates) -> list[Match]:
    check_dimension(probes, templates)
    if templates.trained is not None or templates.scoring in (Scoring.NORMALISED, Scoring.MARGIN):
        search = _match_by_distances
    else:
        search = _match_exactly if templates.references.coarse is None else _match_coarse_first
    matches: list[Match] = []
    for first in range(0, len(probes), _BATCH):
        matches += search(probes[first : first + _BATCH], templates)
    if templates.corrections is not None and len(probes):
        matches = corrected_matches(probes, matches, templates)
    return _with_ties_settled(probes, matches, templates)


def nearest_people(
    probe: NDArray[np.float32], templates: Templates, count: int, allowance: float = 0.0
) -> list[tuple[str, float]]:
    """The ``count`` people nearest to one (D,) probe with their distances, nearest first. ``allowance``: as in
    ``match``."""
    near = _nearest_of_all(probe, templates, count)
    if allowance == 0.0 or not templates.give_cosine_distances:
        return near
    return [(person, max(distance - allowance, 0.0)) for person, distance in near]


def _nearest_of_all(probe: NDArray[np.float32], templates: Templates, count: int) -> list[tuple[str, float]]:
    if templates.elsewhere is not None:
        from recognition.matching.elsewhere import nearest_here_and_elsewhere

        return nearest_here_and_elsewhere(probe, templates, count, _nearest_here)
    return _nearest_here(probe, templates, count)


def _nearest_here(probe: NDArray[np.float32], templates: Templates, count: int) -> list[tuple[str, float]]:
    if not templates.names or not np.isfinite(probe).all():
        return []
    probes = probe[None, :]
    # The margin between the two nearest decides on a name, not on the order.
    by_margin = templates.trained is None and templates.scoring is Scoring.MARGIN
    distances = distances_to_people(probes, templates) if by_margin else people_distances(probes, templates)
    if templates.corrections is not None:
        distances = apply_corrections(probes, distances, templates)
    order = np.argsort(distances[0], kind="stable")[:count]
    return [(templates.names[each], float(distances[0, each])) for each in order.tolist()]


def _match_by_distances(probes: Vectors, templates: Templates) -> list[Match]:
    return [best_match(row, templates.names) for row in people_distances(probes, templates)]


def _match_exactly(probes: Vectors, templates: Templates) -> list[Match]:
    templates = templates.references
    if not templates.names:
        return [Match(None, MAX_DISTANCE)] * len(probes)
    valid = valid_rows(probes)
    cosines = people_cosines(np.where(valid[:, None], probes, np.float32(0.0)), templates)
    rows = np.arange(len(probes))
    first = cosines.argmax(axis=1)
    nearest = to_distances(cosines[rows, first]).tolist()
    cosines[rows, first] = -np.inf
    second = cosines.argmax(axis=1)
    runners_up = to_distances(cosines[rows, second]).tolist()
    matches = []
    for number, is_valid in enumerate(valid.tolist()):
        if not is_valid:
            matches.append(Match(None, MAX_DISTANCE))
            continue
        found = Match(templates.names[first[number]], nearest[number])
        if second[number] != first[number]:  # more than one person
            found = replace(found, runner_up=templates.names[second[number]], runner_up_distance=runners_up[number])
        matches.append(found)
    return matches


def _match_coarse_first(probes: Vectors, templates: Templates) -> list[Match]:
    """As ``_match_exactly``; computes exact cosines only where coarse scores allow one of the two nearest people."""
    from recognition.matching.large_gallery import MAX_PROBES  # imports openvino

    templates = templates.references
    coarse = templates.coarse
    assert coarse is not None
    valid = valid_rows(probes)
    probes = np.where(valid[:, None], probes, np.float32(0.0))
    matches = []
    for first in range(0, len(probes), MAX_PROBES):
        part = slice(first, first + MAX_PROBES)
        for candidates, is_valid in zip(coarse.search(probes[part]), valid[part], strict=True):
            matches.append(_nearest_of(candidates, templates) if is_valid else Match(None, MAX_DISTANCE))
    return matches


def _nearest_of(candidates: Candidates, templates: Templates) -> Match:
    found: dict[int, float] = {}
    for rows, cosines in candidates:
        _add_people(rows, cosines, candidates.runner_up, templates, found)
        candidates.runner_up = sorted(found.values())[-2] if len(found) > 1 else -1.0
    (person, cosine), *rest = sorted(found.items(), key=lambda each: (-each[1], each[0]))[:2]
    nearest = Match(templates.names[person], _distance(cosine))
    for other, other_cosine in rest:
        nearest = replace(nearest, runner_up=templates.names[other], runner_up_distance=_distance(other_cosine))
    return nearest


_SAME_PHOTO = 0.02
"""Cosine distance of two templates up to which they are of the same photo, perhaps saved again."""
_SAME_DISTANCE = 0.03
"""Two people with the same photo are equally far from a probe up to this difference; more than a decision's margin."""


def _with_ties_settled(probes: Vectors, matches: Sequence[Match], templates: Templates) -> list[Match]:
    """``matches`` with the first by name of several people who have the same photo and are equally near.

    They would be each other's runners-up, and nobody would ever be named.
    """
    settled = list(matches)
    for row, found in enumerate(matches):
        if _may_be_tied(found, templates):
            settled[row] = _settled(probes[row], found, templates)
    return settled


def _may_be_tied(found: Match, templates: Templates) -> bool:
    if found.person is None:  # with a margin, people who are equally near name nobody
        return templates.scoring is Scoring.MARGIN and templates.trained is None and len(templates.names) > 1
    if found.runner_up is None or found.runner_up_distance - found.distance > _SAME_DISTANCE:
        return False
    one, other = (bisect_left(templates.names, name) for name in (found.person, found.runner_up))
    return _have_same_photo(one, other, templates)


def _settled(probe: NDArray[np.float32], found: Match, templates: Templates) -> Match:
    by_margin = templates.trained is None and templates.scoring is Scoring.MARGIN
    probes = probe[None, :]
    distances = distances_to_people(probes, templates) if by_margin else people_distances(probes, templates)
    confirmed: tuple[str, ...] = ()
    if templates.corrections is not None:
        distances, confirmed = apply_corrections(probes, distances, templates), templates.corrections.confirmed_people
    (to_people,) = distances
    nearest = int(to_people.argmin())
    near = np.flatnonzero(to_people <= min(to_people[nearest] + _SAME_DISTANCE, MAX_DISTANCE - _SAME_DISTANCE))
    tied = [each for each in near.tolist() if each == nearest or _have_same_photo(nearest, each, templates)]
    if len(tied) < 2:
        return found
    # Whoever was confirmed by hand comes first.
    chosen = min(tied, key=lambda each: (templates.names[each] not in confirmed, each))
    others = to_people.copy()
    others[tied] = MAX_DISTANCE
    others[chosen] = to_people[chosen]
    best = best_match((with_margin(others[None, :]) if by_margin else others[None, :])[0], templates.names)
    return replace(best, ignored_distance=found.ignored_distance)


def _have_same_photo(one: int, other: int, templates: Templates) -> bool:
    """Whether a template of one person, by its index, is nearly the same as one of the other."""
    first, second = (templates.vectors[templates.rows_of(each)] for each in (one, other))
    return bool((first @ second.T).max() >= 1.0 - _SAME_PHOTO)


def _distance(cosine: float) -> float:
    return float(to_distances(np.array(cosine, np.float32)))


def _add_people(
    rows: NDArray[np.intp],
    cosines: NDArray[np.float32],
    runner_up: float,
    templates: Templates,
    found: dict[int, float],
) -> None:
    """Adds the people of these rows to ``found``: index of the person -> highest cosine; those below ``runner_up`` may
    be left out."""
    if len(templates.invalid_rows):
        cosines[np.isin(rows, templates.invalid_rows)] = -1.0
    near = np.flatnonzero(cosines >= runner_up)
    people = np.searchsorted(templates.starts, rows[near], side="right") - 1
    for person, cosine in zip(people.tolist(), cosines[near].tolist(), strict=True):
        if cosine > found.get(person, -2.0):
            found[person] = cosine


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
    corrections = templates.corrections
    assert corrections is not None
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


def _confirmed_distances(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Index of a person with confirmed faces -> (M,) distance of each probe to the nearest of them."""
    corrections = templates.corrections
    assert corrections is not None
    rows = _rows_by_person(corrections.confirmed_people)
    return {person: _nearest(probes, corrections.confirmed[rows[name]]) for name, person in _indices(rows, templates)}


def _penalties(probes: Vectors, templates: Templates) -> dict[int, NDArray[np.float32]]:
    """Index of a person with denied faces -> (M,) penalty to add to the distance of each probe."""
    corrections = templates.corrections
    assert corrections is not None
    rows, confirmed = _rows_by_person(corrections.denied_people), _confirmed_distances(probes, templates)
    penalties = {}
    for name, person in _indices(rows, templates):
        own = _nearest(probes, templates.vectors[templates.rows_of(person)])
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
