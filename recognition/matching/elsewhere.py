"""Matches probes to the people at hand and to those that a search elsewhere finds, exactly and by the same scoring."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from recognition.matching.scoring import MARGIN
from recognition.matching.templates import Scoring, SearchAwayError, Templates
from recognition.types import MAX_DISTANCE, Match, Vectors

MatchHere = Callable[[Vectors, Templates], list[Match]]
NearestHere = Callable[[NDArray[np.float32], Templates, int], list[tuple[str, float]]]


def match_here_and_elsewhere(probes: Vectors, templates: Templates, match_here: MatchHere) -> list[Match]:
    """As ``match``; only by the people at hand while the others cannot be searched."""
    others, by_margin = _others(probes, templates), templates.scoring is Scoring.MARGIN
    if others is None:
        return match_here(probes, templates)
    # The margin is between the two nearest of all.
    scoring = Scoring.AVERAGE if by_margin else templates.scoring
    here = match_here(probes, templates.with_scoring(scoring))
    there = match_here(probes, others.with_scoring(scoring))
    matches = [_nearer(one, other) for one, other in zip(here, there, strict=True)]
    return [_with_margin(each) for each in matches] if by_margin else matches


def nearest_here_and_elsewhere(
    probe: NDArray[np.float32], templates: Templates, count: int, nearest_here: NearestHere
) -> list[tuple[str, float]]:
    """As ``nearest_people``; only of the people at hand while the others cannot be searched."""
    found = nearest_here(probe, templates, count)
    others = _others(probe[None], templates)
    if others is not None:
        found += nearest_here(probe, others.with_scoring(templates.scoring), count)
    return sorted(found, key=lambda each: (each[1], each[0]))[:count]


def _others(probes: Vectors, templates: Templates) -> Templates | None:
    """Who is not at hand and near any of ``probes``; None where nobody else is asked, or nothing answers."""
    search = templates.elsewhere
    if search is None or templates.trained is not None or templates.scoring is Scoring.NORMALISED:
        return None
    try:
        return _not_at_hand(search.near(probes), templates)
    except SearchAwayError:
        return None


def _not_at_hand(others: Templates, templates: Templates) -> Templates:
    """``others`` without the people of ``templates``, for whom the corrections at hand count."""
    kept = [row for row, name in enumerate(others.people) if not _has(templates.names, name)]
    if len(kept) == len(others):
        return others
    people = tuple(others.people[row] for row in kept)
    return Templates(others.vectors[kept], people, others.embedder, corrections=others.corrections)


def _has(names: Sequence[str], name: str) -> bool:
    index = bisect_left(names, name)
    return index < len(names) and names[index] == name


def _nearer(here: Match, there: Match) -> Match:
    """The nearest person of both and the runner-up; ties go by name."""
    candidates = [
        (distance, name)
        for each in (here, there)
        for name, distance in ((each.person, each.distance), (each.runner_up, each.runner_up_distance))
        if name is not None
    ]
    found = Match(None, MAX_DISTANCE, ignored_distance=min(here.ignored_distance, there.ignored_distance))
    nearest = sorted(candidates)[:2]
    if nearest:
        found = replace(found, person=nearest[0][1], distance=nearest[0][0])
    if len(nearest) > 1:
        found = replace(found, runner_up=nearest[1][1], runner_up_distance=nearest[1][0])
    return found


def _with_margin(found: Match) -> Match:
    if found.runner_up is not None and found.runner_up_distance - found.distance < MARGIN:
        return Match(None, MAX_DISTANCE, ignored_distance=found.ignored_distance)
    return found
