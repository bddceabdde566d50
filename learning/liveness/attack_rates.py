"""Error rates of a liveness check as ISO/IEC 30107-3 defines them, from the scores of recordings.

APCER: share of the presentations of one species of attack that are taken for live. BPCER: share of bona fide
presentations that are not. Presentations without an answer are in neither; they are counted as non-responses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from learning.metrics.intervals import Interval, clopper_pearson

STEPS = tuple(each / 100 for each in range(101))
"""Thresholds that are tried."""


@dataclass(frozen=True, slots=True)
class Presentation:
    """One recording.

    file: relative to the folder of recordings.
    group: species of the attack, or the folder of a bona fide recording.
    score: that the last decision was made by; None without an answer.
    highest: the highest that a decision in it was made by.
    """

    file: str
    is_attack: bool
    group: str
    score: float | None
    highest: float | None


@dataclass(frozen=True, slots=True)
class GroupRates:
    """Rates of one group at one threshold.

    errors: of ``answers`` presentations: attacks taken for live, bona fide ones taken for attacks.
    momentary: presentations that were taken for live at some moment, whatever the last decision was.
    """

    group: str
    presentations: int
    answers: int
    errors: int
    momentary: int

    @property
    def non_responses(self) -> int:
        return self.presentations - self.answers

    @property
    def rate(self) -> float | None:
        """None without an answer."""
        return self.errors / self.answers if self.answers else None

    @property
    def interval(self) -> Interval:
        return clopper_pearson(self.errors, self.answers)


@dataclass(frozen=True, slots=True)
class LivenessReport:
    """Rates of all groups at ``threshold``.

    unreadable: files that could not be read, each with the reason.
    """

    threshold: float
    presentations: tuple[Presentation, ...]
    unreadable: tuple[tuple[str, str], ...] = ()

    def attacks(self, threshold: float | None = None) -> tuple[GroupRates, ...]:
        """APCER of each species."""
        limit = self.threshold if threshold is None else threshold
        return self._rates(True, limit, lambda score: score >= limit)

    def bona_fide(self, threshold: float | None = None) -> tuple[GroupRates, ...]:
        """BPCER of each folder."""
        limit = self.threshold if threshold is None else threshold
        return self._rates(False, limit, lambda score: score < limit)

    def all_bona_fide(self, threshold: float | None = None) -> GroupRates:
        groups = self.bona_fide(threshold)
        return GroupRates(
            "all",
            sum(each.presentations for each in groups),
            sum(each.answers for each in groups),
            sum(each.errors for each in groups),
            sum(each.momentary for each in groups),
        )

    def highest_apcer(self, threshold: float | None = None) -> GroupRates | None:
        """The species that is taken for live most often; None without attacks that were answered."""
        answered = [each for each in self.attacks(threshold) if each.rate is not None]
        return max(answered, key=lambda each: each.rate or 0.0, default=None)

    def threshold_for(self, max_bpcer: float) -> float:
        """The highest of ``STEPS`` at which BPCER, over all bona fide recordings, is at most ``max_bpcer``."""
        return max(step for step in STEPS if (self.all_bona_fide(step).rate or 0.0) <= max_bpcer)

    def _rates(self, are_attacks: bool, threshold: float, is_error: Callable[[float], bool]) -> tuple[GroupRates, ...]:
        shown = [each for each in self.presentations if each.is_attack is are_attacks]
        return tuple(
            _rates_of(group, [each for each in shown if each.group == group], threshold, is_error)
            for group in sorted({each.group for each in shown})
        )


def _rates_of(
    group: str, shown: Sequence[Presentation], threshold: float, is_error: Callable[[float], bool]
) -> GroupRates:
    scores = [each.score for each in shown if each.score is not None]
    momentary = sum(each.highest is not None and each.highest >= threshold for each in shown)
    return GroupRates(group, len(shown), len(scores), sum(map(is_error, scores)), momentary)
