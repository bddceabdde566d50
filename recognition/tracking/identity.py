"""From the looks at a face to a name, "unknown" or "not sure". Pure: the slider's threshold is an argument.

The rule in words. The distance of a face is the weighted median over its looks, so the number beside a name is the
number the slider is compared with, and one odd look, near or far, does not move it past the others:

- fewer than ``looks_to_decide`` looks: pending;
- the median distance to a face that is to be ignored is within the threshold, and nobody registered is nearer: ignored;
- the median distance to whoever was nearest in each look is over the threshold: unknown;
- more than half of the weight lies with looks within the threshold of one person, and nobody else has more than a
  ``rival_share`` of that person's weight, and the person is nearer than the next by ``min_margin``: known;
- otherwise uncertain.

What somebody said of a face comes before all of it, for as long as it is followed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from recognition.types import Analysis, Look, Match, State, Track


@dataclass(frozen=True, slots=True)
class Rules:
    """``looks_to_decide``: looks before a face gets a name or is called unknown.

    ``min_weight``: what a look of quality 0 counts, where one of quality 1 counts 1. It is high enough that two poor
    looks that agree outweigh one good look that does not.
    ``rival_share``: support for a second person, as a part of the winner's, above which the name is uncertain.
    ``min_margin``: cosine distance by which the winner must be nearer than the next person.
    """

    looks_to_decide: int = 3
    min_weight: float = 0.75
    rival_share: float = 0.67
    min_margin: float = 0.02


@dataclass(frozen=True, slots=True)
class ManualLabel:
    """What somebody said of one face: who it is, who it is not, or that it is to be ignored."""

    person: str | None = None
    denied: frozenset[str] = frozenset()
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """``person`` is set only when known. ``distance`` is None only where there is nothing to compare with."""

    state: State
    person: str | None = None
    distance: float | None = None


def decide(looks: Sequence[Look], threshold: float, rules: Rules) -> Decision:
    """What ``looks`` say of one face when ``threshold`` is the largest cosine distance of a known person."""
    named = [look for look in looks if look.match.person is not None]
    if len(looks) < max(rules.looks_to_decide, 1):
        return Decision(State.PENDING, distance=_distance_to_anybody(named, rules))
    total = sum(_weight(look, rules) for look in looks)
    anybody = _distance_to_anybody(looks, rules)
    ignored = _median([(look.match.ignored_distance, _weight(look, rules)) for look in looks])
    if ignored <= threshold and (anybody is None or ignored < anybody):
        return Decision(State.IGNORED)
    if not named:
        return Decision(State.UNKNOWN)
    if anybody is None or anybody > threshold:
        return Decision(State.UNKNOWN, distance=anybody)

    support: dict[str, float] = defaultdict(float)
    for look in named:
        if look.match.distance <= threshold and look.match.person is not None:
            support[look.match.person] += _weight(look, rules)
    (person, most), *others = sorted(support.items(), key=lambda each: -each[1])
    rival = others[0][1] if others else 0.0
    distance = _median([(distance_to(person, look.match), _weight(look, rules)) for look in looks])
    margin = _median([(_margin(person, look.match), _weight(look, rules)) for look in looks])
    sure = most * 2 > total and rival <= most * rules.rival_share and margin >= rules.min_margin
    if sure:
        return Decision(State.KNOWN, person, distance)
    return Decision(State.UNCERTAIN, distance=anybody)


def apply_decisions(
    analysis: Analysis, threshold: float, rules: Rules, verdicts: Mapping[int, ManualLabel] | None = None
) -> Analysis:
    """``analysis`` with state, person and distance of every track filled in. ``verdicts``: by the track's number."""
    said = verdicts or {}
    return replace(
        analysis, tracks=tuple(_decided(track, threshold, rules, said.get(track.id)) for track in analysis.tracks)
    )


def _decided(track: Track, threshold: float, rules: Rules, said: ManualLabel | None) -> Track:
    if said is None:
        return _named(track, decide(track.looks, threshold, rules))
    if said.ignored:
        return replace(track, state=State.IGNORED, person=None, distance=None, by_hand=True)
    if said.person is not None:
        distances = [(distance_to(said.person, look.match), _weight(look, rules)) for look in track.looks]
        distance = _median(distances) if distances else 2.0
        told = distance if distance < 2.0 else None
        return replace(track, state=State.KNOWN, person=said.person, distance=told, by_hand=True)
    looks = tuple(replace(look, match=_without(said.denied, look.match)) for look in track.looks)
    return _named(track, decide(looks, threshold, rules))


def _without(denied: frozenset[str], match: Match) -> Match:
    """What a match says when these people are out of the question."""
    if match.runner_up in denied:
        match = replace(match, runner_up=None, runner_up_distance=2.0)
    if match.person in denied:
        return Match(match.runner_up, match.runner_up_distance, ignored_distance=match.ignored_distance)
    return match


def distance_to(person: str, match: Match) -> float:
    """What a match says of the distance to ``person``; 2 where it says nothing."""
    if match.person == person:
        return match.distance
    return match.runner_up_distance if match.runner_up == person else 2.0


def _named(track: Track, decision: Decision) -> Track:
    return replace(track, state=decision.state, person=decision.person, distance=decision.distance)


def _distance_to_anybody(looks: Sequence[Look], rules: Rules) -> float | None:
    if not looks:
        return None
    return _median([(look.match.distance, _weight(look, rules)) for look in looks])


def _weight(look: Look, rules: Rules) -> float:
    return rules.min_weight + (1.0 - rules.min_weight) * min(max(look.quality, 0.0), 1.0)


def _margin(person: str, match: Match) -> float:
    """How much nearer ``person`` is than anybody else; negative where somebody else is nearer."""
    if match.person == person:
        return match.runner_up_distance - match.distance
    return match.distance - distance_to(person, match)


def _median(weighted: Sequence[tuple[float, float]]) -> float:
    """The smallest value that more than half of the weight does not exceed."""
    ordered = sorted(weighted)
    half = sum(weight for _, weight in ordered) / 2
    below = 0.0
    for value, weight in ordered:
        below += weight
        if below > half:
            return value
    return ordered[-1][0]
