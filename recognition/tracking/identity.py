"""Decides from the looks of a track who it is. Pure functions; the threshold is an argument.

The distance of a track is the weighted median over its looks: it is the number shown beside a name and compared with
the threshold, and robust against single outliers. The rule, by quality-weighted looks:

- fewer than ``looks_to_decide`` looks: pending;
- the median distance to a face that is to be ignored is within the threshold and smaller than to any person: ignored;
- the median distance to the nearest person of each look is above the threshold: unknown;
- looks within the threshold of one person have more than half of the weight, nobody else has more than
  ``rival_share`` of that person's weight, and the person is nearer than the next by ``min_margin``: known;
- otherwise uncertain.

A track that had a name clearly within this threshold (``earned``) keeps it instead of being unknown or uncertain, while
the median distance to the person stays within ``hold`` above the threshold, and they are the nearest in looks with more
than half of the weight: a turned head or a shadow takes nobody's name away, and nobody gets one who never had it.

Labels given by a user take precedence while the track lasts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

from recognition.types import MAX_DISTANCE, Analysis, FormerName, Look, Match, State, Track

_DISTANCE = attrgetter("distance")


@dataclass(frozen=True, slots=True)
class Rules:
    """Parameters of the decision.

    looks_to_decide: looks before a track is known or unknown.
    min_weight: weight of a look of quality 0; quality 1 has weight 1. Two poor looks that agree outweigh a good one.
    rival_share: weight of a second person, as a fraction of the winner's, above which the track is uncertain.
    min_margin: cosine distance by which the winner must be nearer than the next person.
    hold: share of the threshold by which the distance of a track with a name may exceed it.
    earned: share of the threshold within which the track must have had the name. On a film of strangers, with 1, names
        given for a moment at 1.05 times the default threshold were kept; with 0.95 none were.
    """

    looks_to_decide: int = 3
    min_weight: float = 0.75
    rival_share: float = 0.67
    min_margin: float = 0.02
    hold: float = 0.15
    earned: float = 0.95


@dataclass(frozen=True, slots=True)
class ManualLabel:
    """A user's label of one track: who it is, who it is not, or that it is to be ignored."""

    person: str | None = None
    denied: frozenset[str] = frozenset()
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """``person`` is set only if known; ``distance`` is None only if there is nothing to compare with."""

    state: State
    person: str | None = None
    distance: float | None = None


def decide(looks: Sequence[Look], threshold: float, rules: Rules) -> Decision:
    """The decision on a track; ``threshold`` is the largest cosine distance of a known person."""
    named = [look for look in looks if look.match.person is not None]
    if len(looks) < max(rules.looks_to_decide, 1):
        return Decision(State.PENDING, distance=_median(named, rules, _DISTANCE) if named else None)
    total = sum(_weight(look, rules) for look in looks)
    anybody = _median(looks, rules, _DISTANCE)
    ignored = _median(looks, rules, attrgetter("ignored_distance"))
    if ignored <= threshold and ignored < anybody:
        return Decision(State.IGNORED)
    if not named:
        return Decision(State.UNKNOWN)
    if anybody > threshold:
        return Decision(State.UNKNOWN, distance=anybody)

    support: dict[str, float] = defaultdict(float)
    for look in named:
        if look.match.distance <= threshold and look.match.person is not None:
            support[look.match.person] += _weight(look, rules)
    (person, weight), *others = sorted(support.items(), key=lambda each: -each[1])
    rival = others[0][1] if others else 0.0
    distance = _median(looks, rules, partial(distance_to, person))
    margin = _median(looks, rules, partial(_margin, person))
    if weight * 2 > total and rival <= weight * rules.rival_share and margin >= rules.min_margin:
        return Decision(State.KNOWN, person, distance)
    return Decision(State.UNCERTAIN, distance=anybody)


def former_name(looks: Sequence[Look], rules: Rules) -> FormerName | None:
    """The name that these looks give at some threshold, and the smallest such threshold; None where they give none."""
    named = [look for look in looks if look.match.person is not None]
    if len(looks) < max(rules.looks_to_decide, 1) or not named:
        return None
    least = _median(looks, rules, _DISTANCE)
    for threshold in sorted({look.match.distance for look in named if look.match.distance >= least}):
        found = decide(looks, threshold, rules)
        if found.state is State.KNOWN and found.person is not None:
            return FormerName(found.person, threshold)
    return None


def decide_holding(looks: Sequence[Look], threshold: float, rules: Rules, former: FormerName | None) -> Decision:
    """As ``decide``, for a track with a former name."""
    found = decide(looks, threshold, rules)
    if (
        former is None
        or former.threshold > threshold * rules.earned
        or found.state not in (State.UNKNOWN, State.UNCERTAIN)
    ):
        return found
    distance = _median(looks, rules, partial(distance_to, former.person))
    nearest = sum(_weight(look, rules) for look in looks if look.match.person == former.person)
    if distance > threshold * (1 + rules.hold) or nearest * 2 <= sum(_weight(look, rules) for look in looks):
        return found
    return Decision(State.KNOWN, former.person, distance)


def apply_decisions(
    analysis: Analysis, threshold: float, rules: Rules, labels: Mapping[int, ManualLabel] | None = None
) -> Analysis:
    """``analysis`` with state, person and distance of every track; ``labels`` are by track id."""
    labels = labels or {}
    return replace(
        analysis, tracks=tuple(_decided(track, threshold, rules, labels.get(track.id)) for track in analysis.tracks)
    )


def _decided(track: Track, threshold: float, rules: Rules, label: ManualLabel | None) -> Track:
    if label is not None and label.ignored:
        return replace(track, state=State.IGNORED, person=None, distance=None, by_hand=True)
    if label is not None and label.person is not None:
        nearest = partial(distance_to, label.person)
        distance = _median(track.looks, rules, nearest) if track.looks else MAX_DISTANCE
        shown = distance if distance < MAX_DISTANCE else None
        return replace(track, state=State.KNOWN, person=label.person, distance=shown, by_hand=True)
    looks, former = track.looks, track.former
    if label is not None:
        looks = tuple(replace(look, match=_without(label.denied, look.match)) for look in looks)
        former = None if former is not None and former.person in label.denied else former
    found = decide_holding(looks, threshold, rules, former)
    return replace(track, state=found.state, person=found.person, distance=found.distance)


def _without(denied: frozenset[str], match: Match) -> Match:
    """The match without these people."""
    if match.runner_up in denied:
        match = replace(match, runner_up=None, runner_up_distance=MAX_DISTANCE)
    if match.person in denied:
        return Match(match.runner_up, match.runner_up_distance, ignored_distance=match.ignored_distance)
    return match


def distance_to(person: str, match: Match) -> float:
    """The distance to ``person``, MAX_DISTANCE if the match does not have it."""
    if match.person == person:
        return match.distance
    return match.runner_up_distance if match.runner_up == person else MAX_DISTANCE


def _weight(look: Look, rules: Rules) -> float:
    return rules.min_weight + (1.0 - rules.min_weight) * min(max(look.quality, 0.0), 1.0)


def _margin(person: str, match: Match) -> float:
    """By how much ``person`` is nearer than anybody else; negative if somebody else is nearer."""
    if match.person == person:
        return match.runner_up_distance - match.distance
    return match.distance - distance_to(person, match)


def _median(looks: Sequence[Look], rules: Rules, value: Callable[[Match], float]) -> float:
    """The median of ``value`` over the matches, weighted by quality; looks are not empty."""
    ordered = sorted((value(look.match), _weight(look, rules)) for look in looks)
    half = sum(weight for _, weight in ordered) / 2
    below = 0.0
    for found, weight in ordered:
        below += weight
        if below > half:
            return found
    return ordered[-1][0]
