"""What the choices change, as a Markdown page."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from learning.evaluation.choice_trials import AS_THEY_ARE, RATES, Row
from learning.evaluation.choices import Change
from learning.metrics.provenance import Provenance

FUSED = ("weighted", "both")

WORDS = {
    "nearest": "the nearest of a person's templates instead of their mean",
    "normalised": "distances normalised by the gallery's other people (adaptive s-norm)",
    "margin": "the runner-up must be at least 0.05 farther",
    "mirrored": "each face averaged with its mirror image",
    "clahe": "light evened out (CLAHE)",
    "oval": "all but the oval of the face blackened",
    "blur": "registered faces blurred to the sharpness of a small face in a video",
    "weighted": "two embedders, distances summed with equal weights",
    "both": "two embedders, both must name the same person within their own thresholds",
}


@dataclass(frozen=True, slots=True)
class Described:
    """One set of pictures in words, and the sha256 over its names and contents."""

    name: str
    pictures: int
    people: int
    digest: str


@dataclass(frozen=True, slots=True)
class InForce:
    """At the app's own threshold: strangers named (FPIR) and people missed (FNIR), with the mean and the nearest."""

    data: str
    embedder: str
    threshold: float
    average: tuple[float, float]
    nearest: tuple[float, float]


def accuracy_page(
    rows: Sequence[Row],
    in_force: Sequence[InForce],
    data: Sequence[Described],
    provenance: Provenance,
    draws: int,
) -> str:
    """Markdown: what was measured, what follows, and all figures."""
    made = datetime.fromtimestamp(provenance.made_at, UTC).date().isoformat()
    versions = ", ".join(f"{name} {version}" for name, version in provenance.versions)
    lines = [
        "# What each choice was measured to do",
        "",
        f"Made on {made} by one command; edit nothing here, run it again:",
        "",
        f"    {provenance.command}",
        "",
        f"{versions}. {provenance.machine}. Seed {provenance.seed}.",
        "",
        *_table(
            ["pictures of", "pictures", "people", "sha256"],
            [[each.name, f"{each.pictures:,}", f"{each.people:,}", each.digest[:12]] for each in data],
        ),
        "",
        "The usual: one look at each face, compared with the mean template of each person, nothing done to the crop. "
        f"Every choice is held against it on the same people: searches are the mean over {draws} draws of who is "
        "registered (three pictures each at most) and who is a stranger; intervals are 95 %, from drawing people anew, "
        "the same people for both. A change is called better or worse only where its interval leaves out 0. Rates "
        "are of errors, so less is better; words as in ISO/IEC 19795-1. Small: the searched faces shrunk to a quarter "
        "of their side first, as those of people far from a camera are.",
        "",
        "The sets are small: a change that is not told apart may still be one. Rates without any error are left out.",
        "",
        "## What follows",
        "",
        *_summary(rows),
        "",
        "Counted over every embedder, set, view and rate below. Two embedders as one are held against the better one.",
    ]
    if in_force:
        lines += ["", "## Mean or nearest template, at the threshold in force", "", *_in_force(in_force)]
    for name in dict.fromkeys(row.data for row in rows):
        lines += ["", f"## {name}", "", *_of_data([row for row in rows if row.data == name])]
    return "\n".join(lines) + "\n"


def _summary(rows: Sequence[Row]) -> list[str]:
    lines = []
    for choice, words in WORDS.items():
        changes = [row.change for row in rows if row.choice == choice and (row.change.before or row.change.after)]
        if not changes:
            continue
        counts = Counter(each.verdict for each in changes)
        more, fewer = (sum(sign * each.difference > 0 for each in changes) for sign in (1, -1))
        middle = 100 * statistics.median(each.difference for each in changes)
        lines.append(
            f"- **{choice}**: {words}. Of {len(changes)} rates with any error: higher {more}, lower {fewer}, by "
            f"{middle:+.2f} points in the middle; surely worse {counts['worse']}, surely better {counts['better']}."
        )
    return lines


def _in_force(found: Sequence[InForce]) -> list[str]:
    head = ["", "threshold", "strangers named: mean", "nearest", "people missed: mean", "nearest"]
    rows = [
        [
            f"{each.data}, {each.embedder}",
            f"{each.threshold:.3f}",
            *(f"{100 * rate:.2f} %" for rate in (each.average[0], each.nearest[0], each.average[1], each.nearest[1])),
        ]
        for each in found
    ]
    return _table(head, rows)


def _of_data(rows: Sequence[Row]) -> list[str]:
    lines: list[str] = []
    for view in dict.fromkeys(row.view for row in rows):
        for rate in RATES:
            for fused in (False, True):
                some = [r for r in rows if r.view == view and r.rate == rate and (r.choice in FUSED) is fused]
                if not any(each.change.before or each.change.after for each in some):
                    some = []
                if some:
                    seen = "" if view == AS_THEY_ARE else f", {view}"
                    heading = f"{rate}{seen}" + (", two embedders as one" if fused else "")
                    lines += [f"**{heading}**", "", *_by_embedder(some), ""]
    return lines[:-1] or ["No errors at all, whatever the choice: nothing can be told apart on these pictures."]


def _by_embedder(rows: Sequence[Row]) -> list[str]:
    embedders = list(dict.fromkeys(row.embedder for row in rows))
    cells = {(row.choice, row.embedder): row.change for row in rows}
    usual = {row.embedder: row.change.before for row in rows}
    fused = rows[0].choice in FUSED
    first = "the better alone" if fused else "the usual"
    table = [[first, *(f"{100 * usual[each]:.2f} %" for each in embedders)]]
    choices = dict.fromkeys(row.choice for row in rows)
    table += [[choice, *(_cell(cells[choice, each]) for each in embedders)] for choice in choices]
    return _table(["", *embedders], table)


def _cell(change: Change) -> str:
    mark = {"better": " **better**", "worse": " **worse**"}.get(change.verdict, "")
    return f"{100 * change.after:.2f} % ({100 * change.low:+.2f} to {100 * change.high:+.2f}){mark}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    return [
        f"| {' | '.join(head)} |",
        f"|{'---|' * len(head)}",
        *(f"| {' | '.join(row)} |" for row in rows),
    ]
