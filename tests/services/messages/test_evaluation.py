"""Texts of expected error rates, of warnings and of the advice after a comparison."""

from __future__ import annotations

import pytest

from learning.evaluation.formatting import percent
from learning.evaluation.provenance import Provenance
from learning.evaluation.recognizer_comparison import Comparison, Row
from learning.evaluation.results import Rate
from learning.metrics.intervals import Interval, RateChange
from learning.thresholds.defaults import Expectation
from recognition.message import Message
from services.messages.evaluation import (
    calibration_warning,
    clip_warning,
    comparison_advice,
    comparison_notes,
    expectation_text,
    misses_text,
    share_text,
    strangers_text,
)


def expectation(
    fpir: float | None, low: float = 0.0, high: float = 1.0, *, extrapolated: bool = False, fnir: float | None = 0.03
) -> Expectation:
    interval = None if fpir is None else Interval(low, high, "")
    return Expectation(0.5, fpir, interval, extrapolated, fnir, Interval(0.01, 0.08, ""))


def test_both_rates_in_one_sentence() -> None:
    found = expectation(1 / 2000, 1 / 8000, 1 / 900)
    assert expectation_text(found) == (
        "about 1 stranger in 2,000 would be named (95 %: 1 in 900 to 1 in 8,000); "
        "3 % of looks of your people are missed or get another's name"
    )


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (
            expectation(0.0103, 0, 0.11, extrapolated=True),
            "about 1 stranger in 97 would be named (extrapolated; 95 %: at most 1 in 9.1)",
        ),
        (expectation(0.37, 0.2, 0.5), "about 37 % of strangers would be named (95 %: 20 % to 50 %)"),
        (expectation(1e-9, 0, 1e-4), "fewer than 1 stranger in 1,000,000 would be named (95 %: at most 1 in 10,000)"),
        (expectation(1e-9, 0, 1e-8), "fewer than 1 stranger in 1,000,000 would be named"),
        (expectation(None), "how many strangers would be named is not known for this model"),
    ],
)  # fmt: skip
def test_strangers(found: Expectation, text: str) -> None:
    assert strangers_text(found) == text


def test_what_one_picture_a_person_cannot_tell_is_said() -> None:
    assert misses_text(expectation(0.01, fnir=None)) == (
        "how often your people are missed cannot be known with one picture a person"
    )


def test_no_miss_is_no_promise() -> None:
    assert misses_text(expectation(0.01, fnir=0.0)) == "none of the looks of your people is missed (95 %: at most 8 %)"


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0 %"), (0.00001, "under 0.01 %"), (0.0001, "0.01 %"), (0.003, "0.3 %"), (0.0031, "0.31 %"), (0.03, "3 %"),
     (0.034, "3.4 %"), (0.37, "37 %"), (1, "100 %"), (0.996, "100 %"), (0.1, "10 %")],
)  # fmt: skip
def test_percent(share: float, text: str) -> None:
    assert percent(share) == text


def row(name: str, data: str, *changes: RateChange) -> Row:
    rate = Rate(0.1, None, 10)
    return Row(data, name, 3, 10, 5, False, (rate,) * 3, (True,) * 3, rate, rate, rate, "nearest", changes)


BETTER, WORSE = RateChange(0.2, 0.1, -0.15, -0.05), RateChange(0.1, 0.2, 0.05, 0.15)
EQUAL, SLIGHTLY_WORSE = RateChange(0.1, 0.1, -0.1, 0.1), RateChange(0.1, 0.11, -0.1, 0.1)


def advice(*rows: Row) -> tuple[str, ...]:
    return comparison_advice(Comparison(rows, (), Provenance(0.0, (), "", 0, "")))


def test_the_advice_says_plainly_what_was_shown() -> None:
    plain, last = advice(row("head:a", "one", EQUAL, EQUAL), row("head:a", "two", EQUAL, SLIGHTLY_WORSE))
    assert "does not beat it on any of the data" in plain
    assert "not at least as good on two" in plain
    assert last.startswith("Advice: the nearest template.")
    good, last = advice(row("head:a", "one", BETTER, EQUAL), row("head:a", "two", EQUAL, EQUAL))
    assert "beats it on one" in good
    assert "at least as good on known people everywhere" in good
    assert last.startswith("Advice: head:a.")
    mixed, last = advice(row("head:a", "one", BETTER), row("head:a", "two", WORSE))
    assert "is worse on two" in mixed
    assert last.startswith("Advice: the nearest template.")
    assert row("head:a", "one", BETTER, WORSE).verdict == "not told apart"


def test_warnings_and_notes_are_filled_in() -> None:
    assert "fewer than 15 % of strangers" in calibration_warning(Message.of("extrapolated", people=20))
    similar = Message.of("similar-people", first="Ann", second="Bob", distance=0.2345)
    assert calibration_warning(similar).startswith("Ann and Bob look like one person (distance 0.23)")
    one = Message.of("one-person", people=("Ann", "Bob", "Cid"))
    assert calibration_warning(one).startswith("Ann, Bob and Cid look like one person or have the same picture")
    few = Message.of("few-people", clip="clip", people=1, strangers=0)
    assert clip_warning(few).startswith("clip shows 1 registered person and no strangers:")
    assert comparison_notes([("faces", Message.of("duplicates", pictures=2))]) == (
        "faces: 2 pictures are copies of others and count once.",
    )


def test_shares_with_their_interval() -> None:
    assert share_text(0.9667, 0.92, 1.0) == "96.7 % (92 to 100)"
    assert share_text(0.03, 0.0, 0.08, complement=True) == "97 % (92 to 100)"
    assert share_text(0.5, None, None) == "50 %"
    assert share_text(float("nan"), None, None) == share_text(None, None, None) == "–"
