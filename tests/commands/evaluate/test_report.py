"""The page of an ablation study."""

from __future__ import annotations

from collections.abc import Sequence

from commands.evaluate.report import ablation_report
from learning.evaluation.ablation import FULL_SIZE, RATES, Row
from learning.evaluation.provenance import Provenance
from learning.metrics.intervals import RateChange


def page(rows: Sequence[Row]) -> str:
    force = [["squares, colours", "0.250", "1.00 %", "3.00 %", "2.00 %", "4.00 %"]]
    origin = Provenance(0.0, (("Rollcall", "1"),), "a machine", 7, "python main.py evaluate --report x")
    return ablation_report(rows, force, [["squares", "68", "20", "ab" * 6]], origin, splits=2)


def test_the_page_says_what_follows_and_leaves_out_what_says_nothing() -> None:
    better, nothing = RateChange(0.2, 0.1, -0.15, -0.05), RateChange(0.0, 0.0, 0.0, 0.0)
    rows = [
        Row("squares", FULL_SIZE, "colours", "mirrored", RATES[0], better),
        Row("squares", FULL_SIZE, "colours", "mirrored", RATES[1], nothing),
        Row("circles", FULL_SIZE, "colours", "mirrored", RATES[0], nothing),
    ]

    text = page(rows)

    assert "Of 1 rates with any error: higher 0, lower 1, median change -10.00 points" in text
    assert "| mirrored | 10.00 % (-15.00 to -5.00) **better** |" in text
    assert RATES[1] not in text
    assert "No errors at all with any choice" in text
    assert "| squares, colours | 0.250 | 1.00 % | 3.00 % | 2.00 % | 4.00 % |" in text
    assert "python main.py evaluate --report x" in text
