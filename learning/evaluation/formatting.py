"""Error rates as text, and Markdown tables; used by reports, commands and ``services.messages``."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it imports scipy, which would slow down the start of the window
    from learning.evaluation.results import Rate
    from learning.metrics.intervals import RateChange


def percent(share: float) -> str:
    """To two significant digits: '0.3 %', '3 %', '37 %'."""
    value = 100 * share
    if value == 0:
        return "0 %"
    if value < 0.01:
        return "under 0.01 %"
    digits = max(0, 1 - math.floor(math.log10(value))) if value < 1 else (1 if value < 10 else 0)
    text = f"{value:.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) + " %"


def rate_text(rate: Rate | None, *, digits: int = 2, missing: str = "-", shown: bool = True) -> str:
    """'1.20 % (0.4 to 3.1)', with an asterisk where the data is too small to show the rate (``shown`` is false)."""
    if rate is None or math.isnan(rate.value):
        return missing
    between = "" if rate.interval is None else f" ({100 * rate.interval.low:.2g} to {100 * rate.interval.high:.3g})"
    return f"{100 * rate.value:.{digits}f} %{between}{'' if shown else ' *'}"


def change_text(change: RateChange) -> str:
    """'1.20 % (-0.40 to -0.10) **better**': the rate after a change, and the interval of the change in points."""
    if math.isnan(change.after):
        return "-"
    mark = f" **{change.verdict}**" if change.low > 0 or change.high < 0 else ""
    return f"{100 * change.after:.2f} % ({100 * change.low:+.2f} to {100 * change.high:+.2f}){mark}"


def markdown_table(columns: Sequence[str], rows: Sequence[Sequence[str]], *, numbers: int | None = None) -> str:
    """A pipe table. The last ``numbers`` columns are aligned to the right, by default all but the first."""
    left = 1 if numbers is None else len(columns) - numbers
    rule = ["---" if number < left else "---:" for number in range(len(columns))]
    lines = [columns, rule, *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
