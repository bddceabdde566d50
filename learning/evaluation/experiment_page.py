"""Recognisers side by side: a table for each set of pictures, and what follows from it, as Markdown or as a page."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from learning.evaluation import html_page as html
from learning.evaluation.results import Rate
from learning.evaluation.verdict import NAMED, Comparison, Row

COLUMNS = (
    "recogniser", "people", "searched", "strangers", *NAMED,
    "at its limit: strangers named", "missed", "wrong name", "against nearest template",
)  # fmt: skip

EXPLAINED = (
    "In brackets: 95 % intervals, people as units. FPIR: the share of strangers' pictures that get a name, whatever "
    "the limit has to be for it. What learns was trained for each draw on the enrolled pictures alone, and its limit "
    "calibrated on other strangers than those searched with. Where the data has no strangers, everybody in turn was "
    "left out, of the training too, and is one (marked †). * more than so few strangers can show."
)


def cells(row: Row) -> list[str]:
    """One line under COLUMNS."""
    verdict = "-"
    if row.reference is not None:
        equal = "at least as good" if row.at_least_as_good else "not at least as good"
        verdict = f"{row.verdict}; {equal}"
    return [
        row.recognizer,
        str(row.people),
        str(row.searched),
        f"{row.strangers}{'†' if row.left_out else ''}",
        *(_shown(rate) + ("" if sure else " *") for rate, sure in zip(row.rates, row.carried, strict=True)),
        _shown(row.strangers_named),
        _shown(row.missed),
        _shown(row.wrong),
        verdict,
    ]


def _shown(rate: Rate) -> str:
    """'1.2 % (0.4 to 3.1)'."""
    if rate.value != rate.value:
        return "-"
    between = "" if rate.interval is None else f" ({100 * rate.interval.low:.2g} to {100 * rate.interval.high:.3g})"
    return f"{100 * rate.value:.1f} %{between}"


def by_data(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.data, []).append(row)
    return found


def comparison_page(comparison: Comparison) -> str:
    """HTML that needs nothing else, with the JSON of ``Comparison.to_json`` in it."""
    parts = [f"<p>{escape(EXPLAINED)}</p>"]
    parts += html.notes(comparison.advice())
    for name, rows in by_data(comparison.rows).items():
        parts += [f"<h2>{escape(name)}</h2>", html.table(COLUMNS, [cells(row) for row in rows])]
    parts += html.notes(comparison.notes)
    parts.append(html.origin(comparison.provenance, [("seed", str(comparison.provenance.seed))]))
    return html.document("Recognisers side by side", parts, comparison.to_json())
