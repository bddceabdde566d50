"""Rates as ISO/IEC 30107-3 has them, on recordings written out by hand."""

from __future__ import annotations

import pytest

from learning.liveness.attack_rates import LivenessReport, Presentation

LIVE = [0.95, 0.9, 0.9, 0.85, 0.8, 0.75, 0.6, 0.4, 0.95, 0.95]
PRINT, SCREEN = [0.1, 0.2, 0.72, 0.1], [0.9, 0.8, 0.3, 0.9, None]


def of(group: str, scores: list[float | None], *, attack: bool) -> list[Presentation]:
    return [Presentation(f"{group}/{number}", attack, group, each, each) for number, each in enumerate(scores)]


REPORT = LivenessReport(
    0.7,
    (*of("clips", [*LIVE], attack=False), *of("print", [*PRINT], attack=True), *of("screen", [*SCREEN], attack=True)),
)


def test_attacks_count_by_species_and_those_without_an_answer_apart() -> None:
    prints, screens = REPORT.attacks()
    assert (prints.group, prints.errors, prints.answers, prints.non_responses) == ("print", 1, 4, 0)
    assert (screens.group, screens.errors, screens.answers, screens.non_responses) == ("screen", 3, 4, 1)
    assert REPORT.highest_apcer() == screens
    # Clopper and Pearson's interval of 1 in 4, from their tables.
    assert (prints.interval.low, prints.interval.high) == pytest.approx((0.0063, 0.8059), abs=1e-4)


def test_live_people_that_are_doubted_count() -> None:
    (clips,) = REPORT.bona_fide()
    assert (clips.errors, clips.answers, clips.rate) == (2, 10, 0.2)
    assert REPORT.all_bona_fide(0.3).errors == 0


def test_the_highest_threshold_is_chosen_that_doubts_no_more_live_people() -> None:
    assert REPORT.threshold_for(0.2) == 0.75
    assert REPORT.threshold_for(0.0) == 0.4
    assert REPORT.threshold_for(1.0) == 1.0


def test_nothing_answered_is_no_rate() -> None:
    report = LivenessReport(0.7, tuple(of("print", [None, None], attack=True)))
    (prints,) = report.attacks()
    assert (prints.rate, prints.non_responses) == (None, 2)
    assert report.highest_apcer() is None
    assert report.all_bona_fide().rate is None


def test_a_moment_is_enough_for_a_name() -> None:
    shown = (Presentation("a", True, "print", 0.2, 0.8), Presentation("b", True, "print", 0.2, 0.3))
    report = LivenessReport(0.7, shown)
    (prints,) = report.attacks()
    assert (prints.errors, prints.momentary) == (0, 1)
