"""The report of an ablation study as a Markdown page."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from learning.evaluation.ablation import FULL_SIZE, RATES, Row
from learning.evaluation.formatting import markdown_table
from learning.evaluation.provenance import Provenance
from learning.metrics.intervals import RateChange, Verdict

FUSIONS = ("weighted", "both")

CHOICES = {
    "nearest": "the nearest of a person's templates instead of their mean",
    "normalised": "distances normalised by the gallery's other people (adaptive s-norm)",
    "margin": "the runner-up must be at least 0.05 farther",
    "mirrored": "each face averaged with its mirror image",
    "clahe": "contrast-limited adaptive histogram equalisation (CLAHE)",
    "oval": "all but the oval of the face blackened",
    "blur": "registered faces blurred to the sharpness of a small face in a video",
    "weighted": "two embedders, distances summed with equal weights",
    "both": "two embedders, both must name the same person within their own thresholds",
}

_METHOD = (
    "Default: one comparison per face with the mean template of each person, the crop not preprocessed. Every choice "
    "is compared with it on the same people: searches are the mean over {splits} random splits into registered people "
    "(three pictures each at most) and strangers; intervals are 95 %, from resampling people, with the same weights "
    "for both. A change is called better or worse only where its interval excludes 0. All rates are error rates, so "
    "less is better; terms as in ISO/IEC 19795-1. Small: the searched faces shrunk to a quarter of their side first, "
    "as those of people far from a camera are."
)


@dataclass(frozen=True, slots=True)
class DataSummary:
    """One set of pictures; ``sha256`` covers their names and contents."""

    name: str
    pictures: int
    people: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ThresholdRates:
    """(FPIR, FNIR) at the app's own threshold, with the mean and with the nearest template."""

    data: str
    embedder: str
    threshold: float
    average: tuple[float, float]
    nearest: tuple[float, float]


def ablation_report(
    rows: Sequence[Row],
    in_force: Sequence[ThresholdRates],
    data: Sequence[DataSummary],
    provenance: Provenance,
    splits: int,
) -> str:
    """Markdown: the method, a summary, and all figures."""
    lines = [
        "# Measured effect of each choice",
        "",
        f"Made on {provenance.date[:10]} by one command; do not edit this page, run the command again:",
        "",
        f"    {provenance.command}",
        "",
        f"{provenance.version_list}. {provenance.machine}. Seed {provenance.seed}.",
        "",
        markdown_table(
            ["pictures of", "pictures", "people", "sha256"],
            [[each.name, f"{each.pictures:,}", f"{each.people:,}", each.sha256[:12]] for each in data],
        ),
        "",
        _METHOD.format(splits=splits),
        "",
        "The sets are small: a change without a significant difference may still be one. Rates without any error are "
        "left out.",
        "",
        "## Summary",
        "",
        *_summary(rows),
        "",
        "Counted over every embedder, set, view and rate below. A fusion of two embedders is compared with the better "
        "of them.",
    ]
    if in_force:
        lines += ["", "## Mean or nearest template, at the threshold in force", "", _threshold_table(in_force)]
    for name in dict.fromkeys(row.data for row in rows):
        lines += ["", f"## {name}", "", *_tables([row for row in rows if row.data == name])]
    return "\n".join(lines) + "\n"


def _has_errors(row: Row) -> bool:
    return bool(row.change.before or row.change.after)


def _summary(rows: Sequence[Row]) -> list[str]:
    lines = []
    for choice, description in CHOICES.items():
        changes = [row.change for row in rows if row.choice == choice and _has_errors(row)]
        if not changes:
            continue
        verdicts = Counter(each.verdict for each in changes)
        higher, lower = (sum(sign * each.difference > 0 for each in changes) for sign in (1, -1))
        median = 100 * statistics.median(each.difference for each in changes)
        lines.append(
            f"- **{choice}**: {description}. Of {len(changes)} rates with any error: higher {higher}, lower {lower}, "
            f"median change {median:+.2f} points; significantly worse {verdicts[Verdict.WORSE]}, significantly better "
            f"{verdicts[Verdict.BETTER]}."
        )
    return lines


def _threshold_table(found: Sequence[ThresholdRates]) -> str:
    head = ["", "threshold", "strangers named: mean", "nearest", "people missed: mean", "nearest"]
    rows = []
    for each in found:
        rates = (each.average[0], each.nearest[0], each.average[1], each.nearest[1])
        cells = [f"{100 * rate:.2f} %" for rate in rates]
        rows.append([f"{each.data}, {each.embedder}", f"{each.threshold:.3f}", *cells])
    return markdown_table(head, rows)


def _tables(rows: Sequence[Row]) -> list[str]:
    lines: list[str] = []
    for view in dict.fromkeys(row.view for row in rows):
        for rate in RATES:
            for fused in (False, True):
                some = [r for r in rows if r.view == view and r.rate == rate and (r.choice in FUSIONS) is fused]
                if any(map(_has_errors, some)):
                    heading = rate + ("" if view == FULL_SIZE else f", {view}") + (", fused embedders" if fused else "")
                    lines += [f"**{heading}**", "", _table(some, fused), ""]
    return lines[:-1] or ["No errors at all with any choice: these pictures show no difference."]


def _table(rows: Sequence[Row], fused: bool) -> str:
    embedders = list(dict.fromkeys(row.embedder for row in rows))
    changes = {(row.choice, row.embedder): row.change for row in rows}
    default = {row.embedder: row.change.before for row in rows}
    lines = [["the better alone" if fused else "default", *(f"{100 * default[each]:.2f} %" for each in embedders)]]
    lines += [
        [choice, *(_cell(changes[choice, each]) for each in embedders)]
        for choice in dict.fromkeys(row.choice for row in rows)
    ]
    return markdown_table(["", *embedders], lines)


def _cell(change: RateChange) -> str:
    mark = "" if change.verdict is Verdict.UNDECIDED else f" **{change.verdict}**"
    return f"{100 * change.after:.2f} % ({100 * change.low:+.2f} to {100 * change.high:+.2f}){mark}"
