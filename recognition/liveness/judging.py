"""Decides from the liveness scores of a track's looks whether the face is live. Pure functions."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace

from recognition.interfaces import LivenessModel
from recognition.types import Analysis, Liveness, State, Track

MIN_LOOKS = 3
"""Looks that must be checked before a face is judged: one alone is wrong too often."""

INTERVAL = 0.5
"""Seconds between two looks at a face that are checked, once MIN_LOOKS were."""

LOOKS_KEPT = 9
"""Newest checked looks at a face that count: those of four seconds."""

THRESHOLD = 0.7
"""The default score from which on a face is live."""


@dataclass(frozen=True, slots=True)
class LivenessRules:
    """threshold: score from which on a face is live.

    hold: whether a name is held back until the face is live.
    """

    threshold: float = THRESHOLD
    hold: bool = False


@dataclass(frozen=True, slots=True)
class LivenessCheck:
    """A model, and how its scores are judged."""

    model: LivenessModel
    rules: LivenessRules


def judge(scores: Sequence[float], threshold: float, min_looks: int = MIN_LOOKS) -> Liveness:
    """By the median of the scores of one face."""
    if len(scores) < min_looks:
        return Liveness.NOT_JUDGED
    return Liveness.LIVE if statistics.median(scores) >= threshold else Liveness.DOUBTFUL


def with_liveness(analysis: Analysis, rules: LivenessRules) -> Analysis:
    """A decided analysis with the liveness of every track that is not ignored; names that are held back are taken out.

    After everything that depends on names: whom a held face shows is not to be seen any more.
    """
    return replace(analysis, tracks=tuple(_judged(track, rules) for track in analysis.tracks))


def _judged(track: Track, rules: LivenessRules) -> Track:
    if track.state is State.IGNORED:
        return track
    found = judge(track.live, rules.threshold)
    # What the user said of a face counts more than what the networks see.
    if rules.hold and found is not Liveness.LIVE and track.state is State.KNOWN and not track.by_hand:
        return replace(track, state=State.PENDING, person=None, distance=None, liveness=found, is_held=True)
    return replace(track, liveness=found)
