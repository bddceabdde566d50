"""The sentence under the slider."""

from __future__ import annotations

import pytest

from learning.metrics.intervals import Interval
from learning.thresholds.expectations import Expectation, percent


def expectation(
    fpir: float | None, low: float = 0.0, high: float = 1.0, *, extrapolated: bool = False, fnir: float | None = 0.03
) -> Expectation:
    interval = None if fpir is None else Interval(low, high, "")
    return Expectation(0.5, fpir, interval, extrapolated, fnir, Interval(0.01, 0.08, ""))


def test_the_sentence_of_the_plan() -> None:
    found = expectation(1 / 2000, 1 / 8000, 1 / 900)
    assert found.sentence() == (
        "about 1 stranger in 2,000 would be named (95 %: 900 to 8,000); 3 % of looks of your people are missed"
    )


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (
            expectation(0.0103, 0, 0.11, extrapolated=True),
            "about 1 stranger in 97 would be named (extrapolated; 95 %: 9.1 or more)",
        ),
        (expectation(0.37, 0.2, 0.5), "about 37 % of strangers would be named (95 %: 20 % to 50 %)"),
        (expectation(1e-9, 0, 1e-4), "fewer than 1 stranger in 1,000,000 would be named (95 %: 10,000 or more)"),
        (expectation(None), "how many strangers would be named is not known for this model"),
    ],
)  # fmt: skip
def test_strangers(found: Expectation, words: str) -> None:
    assert found.strangers() == words


def test_what_one_picture_a_person_cannot_tell_is_said() -> None:
    assert expectation(0.01, fnir=None).misses() == (
        "how often your people are missed cannot be known with one picture a person"
    )


def test_no_miss_is_no_promise() -> None:
    assert expectation(0.01, fnir=0.0).misses() == "none of the looks of your people is missed (95 %: at most 8 %)"


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0 %"), (0.00001, "under 0.01 %"), (0.0001, "0.01 %"), (0.003, "0.3 %"), (0.0031, "0.31 %"), (0.03, "3 %"),
     (0.034, "3.4 %"), (0.37, "37 %"), (1, "100 %"), (0.996, "100 %"), (0.1, "10 %")],
)  # fmt: skip
def test_percent(share: float, text: str) -> None:
    assert percent(share) == text
