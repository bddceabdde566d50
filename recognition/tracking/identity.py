"""Decides from the looks of a track who it is. Pure functions; the threshold is an argument.

The distance of a track is the number shown beside a name and compared with the threshold. It is that of the mean of
the looks' embeddings, weighted by quality: the noise of a poor camera is averaged out. Of small faces, and where
distances are not those of embeddings (a trained recogniser), it is the weighted median over the looks, which for small
faces is enlarged: they must be more alike. The rule, by quality-weighted looks:

- fewer than ``looks_to_decide`` looks: pending;
- the distance to a face that is to be ignored is within the threshold and smaller than to any person: ignored;
- the distance to the nearest person of each look is above the threshold: unknown;
- one person is the nearest in looks with more than half of the weight (of a median: looks within the threshold), nobody
  else within the threshold has more than ``rival_share`` of that person's weight, and the person is nearer than the
  next by ``min_margin``: known;
- otherwise uncertain.

A track that had a name clearly within this threshold (``earned``) keeps it instead of being unknown or uncertain, while
the distance to the person stays within ``hold`` above the threshold, and they are the nearest in looks with more than
half of the weight: a turned head or a shadow takes nobody's name away, and nobody gets one who never had it.

Labels given by a user take precedence while the track lasts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter

import numpy as np

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
    small_face: px; faces whose looks are smaller at the median need more evidence.
    small_share: of the threshold, within which those must be. On a film of strangers all faces that were named at the
        default threshold by their means, and 20 of 26 at 1.05 times by medians, were under 40 px.
    """

    looks_to_decide: int = 3
    min_weight: float = 0.75
    rival_share: float = 0.67
    min_margin: float = 0.02
    hold: float = 0.15
    earned: float = 0.95
    small_face: float = 40.0
    small_share: float = 0.95


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
    return _decide(_Evidence(looks, rules), threshold, rules)


def _decide(evidence: _Evidence, threshold: float, rules: Rules) -> Decision:
    looks = evidence.looks
    named = [look for look in looks if look.match.person is not None]
    if len(looks) < max(rules.looks_to_decide, 1):
        return Decision(State.PENDING, distance=_Evidence(named, rules).distance(_DISTANCE) if named else None)
    anybody = evidence.distance(_DISTANCE)
    ignored = evidence.distance(attrgetter("ignored_distance"))
    if ignored <= threshold and ignored < anybody:
        return Decision(State.IGNORED)
    if not named:
        return Decision(State.UNKNOWN)
    if anybody > threshold:
        return Decision(State.UNKNOWN, distance=anybody)

    within = evidence.support(threshold)
    support = evidence.support(MAX_DISTANCE) if evidence.is_mean else within
    person, weight = max(support.items(), key=lambda each: each[1])
    rival = max((other for name, other in within.items() if name != person), default=0.0)
    distance = evidence.distance_to(person)
    is_clear = weight * 2 > evidence.total and rival <= weight * rules.rival_share
    if is_clear and evidence.margin(person) >= rules.min_margin and (distance <= threshold or not evidence.is_mean):
        return Decision(State.KNOWN, person, distance)
    return Decision(State.UNCERTAIN, distance=anybody)


def former_name(looks: Sequence[Look], rules: Rules) -> FormerName | None:
    """The name that these looks give at some threshold, and the smallest such threshold; None where they give none."""
    named = [look.match for look in looks if look.match.person is not None]
    if len(looks) < max(rules.looks_to_decide, 1) or not named:
        return None
    evidence = _Evidence(looks, rules)
    least = evidence.distance(_DISTANCE)
    thresholds = {evidence.alone(found) for found in named}
    if evidence.is_mean:
        thresholds |= {least, *(evidence.distance_to(each) for each in {found.person for found in named} if each)}
    for threshold in sorted(each for each in thresholds if each >= least):
        found = _decide(evidence, threshold, rules)
        if found.state is State.KNOWN and found.person is not None:
            return FormerName(found.person, threshold)
    return None


def decide_holding(looks: Sequence[Look], threshold: float, rules: Rules, former: FormerName | None) -> Decision:
    """As ``decide``, for a track with a former name."""
    evidence = _Evidence(looks, rules)
    found = _decide(evidence, threshold, rules)
    if (
        former is None
        or former.threshold > threshold * rules.earned
        or found.state not in (State.UNKNOWN, State.UNCERTAIN)
    ):
        return found
    distance = evidence.distance_to(former.person)
    nearest = evidence.support(MAX_DISTANCE).get(former.person, 0.0)
    if distance > threshold * (1 + rules.hold) or nearest * 2 <= evidence.total:
        return found
    return Decision(State.KNOWN, former.person, distance)


class _Evidence:
    """The looks of a track together.

    total: weight of all looks.
    is_mean: whether distances are of the mean embedding, not medians over the looks.
    """

    def __init__(self, looks: Sequence[Look], rules: Rules) -> None:
        self.looks = looks
        self._weights = [_weight(look, rules) for look in looks]
        self.total = sum(self._weights)
        is_small = bool(looks) and sorted(look.size for look in looks)[len(looks) // 2] < rules.small_face
        self._share = rules.small_share if is_small else 1.0
        self._coherence = None if is_small else self._length_of_mean()

    @property
    def is_mean(self) -> bool:
        return self._coherence is not None

    def distance(self, value: Callable[[Match], float]) -> float:
        """Of the track, from that of each match. There must be looks."""
        if self._coherence is None:
            return min(self._median(value) / self._share, MAX_DISTANCE)
        # The cosine with a mean is the mean cosine by the length of the mean.
        mean = sum(weight * value(look.match) for weight, look in zip(self._weights, self.looks, strict=True))
        return min(max(1.0 - (1.0 - mean / self.total) / self._coherence, 0.0), MAX_DISTANCE)

    def distance_to(self, person: str) -> float:
        """To ``person``; MAX_DISTANCE if no match has them."""
        seen = any(person in (each.match.person, each.match.runner_up) for each in self.looks)
        return self.distance(partial(_least_distance_to if self.is_mean and seen else distance_to, person))

    def alone(self, match: Match) -> float:
        """The distance of a track that has only such matches."""
        return min(match.distance / self._share, MAX_DISTANCE)

    def support(self, threshold: float) -> dict[str, float]:
        """For each person the weight of the looks that are nearest to them, within ``threshold``."""
        support: dict[str, float] = defaultdict(float)
        for look, weight in zip(self.looks, self._weights, strict=True):
            if look.match.person is not None and self.alone(look.match) <= threshold:
                support[look.match.person] += weight
        return support

    def margin(self, person: str) -> float:
        """By how much ``person`` is nearer than anybody else, at the median."""
        return self._median(partial(_margin, person))

    def _median(self, value: Callable[[Match], float]) -> float:
        """The median of ``value`` over the matches, weighted by quality."""
        ordered = sorted((value(look.match), weight) for look, weight in zip(self.looks, self._weights, strict=True))
        below = 0.0
        for found, weight in ordered:
            below += weight
            if below > self.total / 2:
                return found
        return ordered[-1][0]

    def _length_of_mean(self) -> float | None:
        """Of the embeddings, 0..1; None where the distances are not theirs."""
        samples = [look.sample for look in self.looks if look.is_cosine and look.sample is not None]
        if len(samples) < len(self.looks) or not samples:
            return None
        vectors = np.stack([each.vector for each in samples])
        length = float(np.linalg.norm(np.asarray(self._weights, np.float32) @ vectors)) / self.total
        return min(max(length, 1e-6), 1.0)


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
        distance = _Evidence(track.looks, rules).distance_to(label.person) if track.looks else MAX_DISTANCE
        return replace(track, state=State.KNOWN, person=label.person, distance=_shown(distance), by_hand=True)
    looks, former = track.looks, track.former
    if label is not None:
        looks = tuple(replace(look, match=_without(label.denied, look.match)) for look in looks)
        former = None if former is not None and former.person in label.denied else former
    found = decide_holding(looks, threshold, rules, former)
    return replace(track, state=found.state, person=found.person, distance=_shown(found.distance))


def _shown(distance: float | None) -> float | None:
    """None for the largest that there is: it says that nobody is near, as where networks that must agree do not."""
    return distance if distance is not None and distance < MAX_DISTANCE else None


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


def _least_distance_to(person: str, match: Match) -> float:
    """As ``distance_to``; of somebody who is neither the nearest nor the runner-up, the runner-up's."""
    return match.runner_up_distance if person not in (match.person, match.runner_up) else distance_to(person, match)


def _weight(look: Look, rules: Rules) -> float:
    return rules.min_weight + (1.0 - rules.min_weight) * min(max(look.quality, 0.0), 1.0)


def _margin(person: str, match: Match) -> float:
    """By how much ``person`` is nearer than anybody else; negative if somebody else is nearer."""
    if match.person == person:
        return match.runner_up_distance - match.distance
    return match.distance - distance_to(person, match)
