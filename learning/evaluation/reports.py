"""Reports of an evaluation as self-contained HTML pages, and the table rows that the command line prints too."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from learning.evaluation import html_page as html
from learning.evaluation.formatting import percent, rate_text
from learning.evaluation.recognizer_comparison import RATE_NAMES, Comparison, Row
from learning.evaluation.results import Evaluation, Identification, SystemResult, Warnings
from learning.evaluation.video_evaluation import SecondScore, VideoEvaluation, VideoRun
from learning.metrics.rates import Curve
from recognition.inference.optional_packages import PLOTS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis


_MAX_CONFUSED = 40
"""People in the confusion table; with more, only those with an error are shown."""

_UNSURE = "<p><small>* more than the data can show; see the notes.</small></p>"

VIDEO_COLUMNS = (
    "clip, detector, embedder", "threshold", "faces", "right", "wrong", "uncertain", "pending", "unknown", "not found",
    "strangers' faces", "named", "flips a minute", "all named", "of them small", "frames a second",
)  # fmt: skip
COMPARISON_EXPLAINED = (
    "In brackets: 95 % intervals, people as units. FPIR: the share of strangers' pictures that get a name, at whatever "
    "limit gives it. Trained methods are trained for each split on the enrolled pictures alone, and calibrated on "
    "other strangers than those searched with. Where the data has no strangers, each person in turn is left out, of "
    "the training too, and is one (marked †). * more than so few strangers can show."
)
# Okabe and Ito's palette, which is safe for all types of colour vision; the line styles differ as well.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00", "#000000")
_STYLES = ("-", "--", "-.", ":", "-", "--", "-.")
_FMR = "FMR (different people called the same)"


def picture_page(evaluation: Evaluation, warnings: Warnings) -> str:
    """HTML, with ``evaluation.to_json(warnings)`` embedded."""
    systems = evaluation.systems
    searched = [each for each in systems if each.identification is not None]
    parts = [
        f"<p>{evaluation.pictures:,} pictures of {evaluation.people:,} people, {escape(evaluation.layout)}. "
        "In brackets: 95 % intervals, people as units. Terms as in ISO/IEC 19795-1.</p>",
        *html.notes([*(text for each in systems for text in warnings(each)), *_no_plots()]),
        "<h2>Comparisons of two pictures</h2>",
        _verification_table(systems),
        _figures(
            (lambda: det_plot(systems), "Detection error trade-off: lower left is better."),
            (lambda: roc_plot(systems), "The same as a ROC curve: higher is better."),
            *((partial(distance_plot, each), f"Distances of {each.title}.") for each in systems),
        ),
    ]
    if searched:
        parts += [
            "<h2>Searches in a gallery</h2>",
            _search_table(searched),
            _figures(
                (lambda: search_plot(searched), "FNIR over FPIR; the mark is the threshold in force."),
                (lambda: rank_plot(searched), "Cumulative match characteristic, whatever the distance."),
                (lambda: size_plot(searched), "The more people are enrolled, the more strangers are named."),
            ),
            *(_people_table(each) for each in searched),
        ]
    more = [
        ("embedders", ", ".join(dict.fromkeys(each.embedder for each in systems))),
        ("pictures, sha256", evaluation.data_sha256),
        ("seed", str(evaluation.provenance.seed)),
    ]
    parts.append(html.origin(evaluation.provenance, more))
    return html.document(f"Recognition on {evaluation.data}", parts, evaluation.to_json(warnings))


def _verification_table(systems: Sequence[SystemResult]) -> str:
    targets = sorted({at.target for each in systems for at in each.verification.at_fmr}, reverse=True)
    head = ["", "genuine", "impostor", "no face", "EER", *(f"FNMR at FMR {percent(each)}" for each in targets)]
    head += ["accuracy", "find, ms", "embed, ms"]
    rows = []
    for system in systems:
        found = system.verification
        at = {each.target: rate_text(each.fnmr, missing="", shown=each.carried) for each in found.at_fmr}
        accuracy = "" if found.accuracy is None else f"{found.accuracy.mean:.2%} ± {found.accuracy.standard_error:.2%}"
        no_face, eer = rate_text(system.no_face, missing=""), rate_text(found.eer, missing="")
        cells = [f"{found.genuine:,}", f"{found.impostor:,}", no_face, eer, *(at.get(each, "") for each in targets)]
        rows.append([system.title, *cells, accuracy, f"{system.detect_ms:.1f}", f"{system.embed_ms:.1f}"])
    return html.table(head, rows) + _UNSURE


def _search_table(systems: Sequence[SystemResult]) -> str:
    head = ["", "enrolled", "strangers", "rank 1", "FNIR at FPIR 10 %", "at 1 %", "at 0.1 %"]
    head += ["threshold in force", "FPIR there", "FNIR there", "another's name"]
    rows = []
    for system in systems:
        found = system.identification
        if found is None:
            continue
        at = {each.target: rate_text(each.fnir, missing="", shown=each.carried) for each in found.at_fpir}
        force = found.in_force
        cells = [str(found.gallery_size), f"{found.strangers:,}", rate_text(found.rank_one, missing="")]
        cells += [at.get(target, "") for target in (0.1, 0.01, 0.001)]
        rates = [rate_text(each, missing="") for each in (force.fpir, force.fnir, force.wrong)]
        rows.append([system.title, *cells, f"{force.threshold:.3f}", *rates])
    return html.table(head, rows) + _UNSURE


def _people_table(system: SystemResult) -> str:
    found = system.identification
    if found is None:
        return ""
    force = found.in_force
    head = ["", "searches", "right", "as somebody else", "unknown", "others named so", "precision", "recall", "F1"]
    rows = []
    for each in force.people:
        counts = (each.probes, each.right, each.wrong, each.unknown, each.others_named_so)
        shares = ("" if share is None else percent(share) for share in (each.precision, each.recall, each.f1))
        rows.append([each.person, *map(str, counts), *shares])
    summary = f"{system.title}: by person, at {force.threshold:.3f} ({force.threshold_from})"
    return html.details(summary, html.table(head, rows)) + html.details(
        f"{system.title}: who was named as whom", _confusion_table(found)
    )


def _confusion_table(found: Identification) -> str:
    names = [*found.in_force.confusion_people, "strangers"]
    counts = {(row, column): count for row, column, count in found.in_force.confusion}
    last = len(names) - 1
    order = list(range(last))
    if last > _MAX_CONFUSED:
        confused = {each for row, column in counts if row != column and column != last for each in (row, column)}
        order = sorted(confused - {last})[:_MAX_CONFUSED]
    if not order:
        return "<p>Nobody was given another's name.</p>"

    def cell(row: int, column: int) -> str:
        kind = "right" if row == column else ("" if column == last else "wrong")
        count = counts.get((row, column), 0)
        return f'<td class="{kind}">{count}</td>' if count else "<td></td>"

    lines = ["<tr><th></th>" + "".join(f"<th>{escape(names[k])}</th>" for k in order) + "<th>unknown</th></tr>"]
    for row in [*order, last]:
        cells = "".join(cell(row, column) for column in [*order, last])
        lines.append(f"<tr><td>{escape(names[row])}</td>{cells}</tr>")
    return html.table_of(lines)


def video_row(run: VideoRun) -> list[str]:
    """Cells under ``VIDEO_COLUMNS``: faces of registered people and how they are named, then those of strangers."""
    report = run.report
    known = [each for each in report.people if each.enrolled]
    share = "-" if report.right_share is None else f"{report.right_share:.1%}"
    return [
        run.title,
        f"{run.threshold:.3f}",
        str(report.faces),
        f"{sum(each.right for each in known)} ({share})",
        str(report.wrong),
        *(str(sum(getattr(each, state) for each in known)) for state in ("uncertain", "pending", "unknown")),
        str(report.missed),
        str(sum(each.faces for each in report.people if not each.enrolled)),
        str(report.strangers_named),
        f"{report.flips_a_minute:.1f}",
        str(report.named),
        str(report.small_named),
        f"{run.frames_a_second:.1f}",
    ]


def video_page(evaluation: VideoEvaluation, warnings: Sequence[str]) -> str:
    """HTML, with ``evaluation.to_json()`` embedded."""
    runs = evaluation.runs
    more = [
        ("embedders", ", ".join(dict.fromkeys(each.embedder for each in runs))),
        *dict.fromkeys((f"{each.clip}, sha256", each.clip_sha256) for each in runs),
    ]
    timelines = ((partial(timeline_plot, each.report.timeline), f"{each.title}: second by second.") for each in runs)
    parts = [
        *html.notes([*warnings, *_no_plots()]),
        html.table(VIDEO_COLUMNS, [video_row(each) for each in runs]),
        _figures(*timelines),
        *(html.details(f"{each.title}: by person", _clip_people_table(each)) for each in runs),
        html.origin(evaluation.provenance, more),
    ]
    return html.document("Recognition on clips", parts, evaluation.to_json())


def _clip_people_table(run: VideoRun) -> str:
    head = ["", "registered", "faces", "right", "wrong", "uncertain", "pending", "unknown", "not found"]
    rows = []
    for each in run.report.people:
        counts = (each.faces, each.right, each.wrong, each.uncertain, each.pending, each.unknown, each.missed)
        rows.append([each.person, "yes" if each.enrolled else "no", *map(str, counts)])
    return html.table(head, rows)


COMPARISON_COLUMNS = (
    "recogniser", "people", "searched", "strangers", *RATE_NAMES,
    "at its limit: strangers named", "missed", "wrong name", "against nearest template",
)  # fmt: skip


def comparison_row(row: Row) -> list[str]:
    """Cells under ``COMPARISON_COLUMNS``."""
    verdict = "-"
    if row.reference is not None:
        verdict = f"{row.verdict}; {'at least' if row.at_least_as_good else 'not at least'} as good"
    return [
        row.recognizer,
        str(row.people),
        str(row.searched),
        f"{row.strangers}{'†' if row.left_out else ''}",
        *(rate_text(each, digits=1, shown=sure) for each, sure in zip(row.rates, row.carried, strict=True)),
        *(rate_text(each, digits=1) for each in (row.strangers_named, row.missed, row.wrong)),
        verdict,
    ]


def comparison_page(comparison: Comparison, advice: Sequence[str], notes: Sequence[str]) -> str:
    """HTML, with ``comparison.to_json(advice, notes)`` embedded."""
    parts = [f"<p>{escape(COMPARISON_EXPLAINED)}</p>", *html.notes(advice)]
    for name, rows in comparison.by_data().items():
        parts += [f"<h2>{escape(name)}</h2>", html.table(COMPARISON_COLUMNS, [comparison_row(row) for row in rows])]
    parts += html.notes(notes)
    parts.append(html.origin(comparison.provenance, [("seed", str(comparison.provenance.seed))]))
    return html.document("Recognisers side by side", parts, comparison.to_json(advice, notes))


def _no_plots() -> list[str]:
    """Why a page has none; empty where it has them."""
    problem = PLOTS.problem()
    return [] if problem is None else [problem]


def _figures(*plots: tuple[Callable[[], str], str]) -> str:
    """Plots, SVG, with their captions; nothing where Matplotlib is not installed."""
    return html.figures(*(html.figure(draw(), caption) for draw, caption in plots)) if not PLOTS.missing() else ""


def det_plot(systems: Sequence[SystemResult]) -> str:
    """Detection error trade-off: FNMR over FMR, both axes logarithmic."""
    axes = _axes(_FMR, "FNMR (one person called different)")
    for system in systems:
        _error_line(axes, system.verification.curve, system.title)
    return _svg(axes, axes.xaxis, axes.yaxis)


def roc_plot(systems: Sequence[SystemResult]) -> str:
    """Share of genuine comparisons accepted over FMR."""
    axes = _axes(_FMR, "1 - FNMR")
    for system in systems:
        line = system.verification.curve
        shown = line.positives > 0
        if shown.any():
            axes.plot(line.positives[shown], 1 - line.negatives[shown], label=system.title)
    axes.set_xscale("log")
    return _svg(axes, axes.xaxis, axes.yaxis)


def search_plot(systems: Sequence[SystemResult]) -> str:
    """FNIR over FPIR of searches in the gallery, with a mark at the threshold in force."""
    axes = _axes("FPIR (strangers who get a name)", "FNIR (registered people who do not get theirs)")
    for system in systems:
        found = system.identification
        if found is None:
            continue
        colour = _error_line(axes, found.curve, system.title)
        force = found.in_force
        if force.fpir is not None and force.fpir.value > 0 and force.fnir.value > 0:
            axes.plot([force.fpir.value], [force.fnir.value], "o", color=colour)
    return _svg(axes, axes.xaxis, axes.yaxis)


def rank_plot(systems: Sequence[SystemResult]) -> str:
    """Cumulative match characteristic: share of searches with the right person among the nearest."""
    from matplotlib.ticker import MaxNLocator

    axes = _axes("rank", "right person among the nearest")
    for system in systems:
        if system.identification is not None:
            ranks = system.identification.ranks
            axes.plot(range(1, len(ranks) + 1), ranks, label=system.title, marker=".")
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(min(0.9, axes.get_ylim()[0]), 1.005)
    return _svg(axes, axes.yaxis)


def distance_plot(system: SystemResult) -> str:
    """Histograms of the genuine and impostor distances, each of area 1, and the threshold in force."""
    axes = _axes("cosine distance", "density")
    found = system.verification
    for counts, name, colour, pattern in (
        (found.same, "one person", _COLOURS[0], "//"),
        (found.different, "two people", _COLOURS[1], ""),
    ):
        width, total = 2.0 / len(counts), max(sum(counts), 1)
        centres = [width * (index + 0.5) for index in range(len(counts))]
        heights = [count / total / width for count in counts]
        axes.bar(centres, heights, width, label=name, color=colour, alpha=0.5, hatch=pattern, edgecolor=colour)
    if system.identification is not None:
        threshold = system.identification.in_force.threshold
        axes.axvline(threshold, color="black", linestyle="--", label=f"threshold {threshold:.3f}")
    axes.set_xlim(0, 1.4)
    return _svg(axes)


def size_plot(systems: Sequence[SystemResult]) -> str:
    """FPIR at the threshold in force over the number of enrolled people."""
    axes = _axes("people enrolled", "FPIR at the threshold in force")
    for system in systems:
        sizes = system.identification.sizes if system.identification is not None else ()
        axes.plot([each.people for each in sizes], [each.fpir for each in sizes], label=system.title, marker=".")
    axes.set_xscale("log")
    axes.set_ylim(bottom=0.0)
    axes.xaxis.set_major_formatter("{x:.0f}")
    axes.xaxis.set_minor_formatter("{x:.0f}")
    return _svg(axes, axes.yaxis)


def timeline_plot(timeline: Sequence[SecondScore]) -> str:
    """Faces named right, wrong or not at all, and not detected, in each second of a clip."""
    axes = _axes("second of the clip", "labelled faces")
    seconds = [each.second for each in timeline]
    below = [0] * len(timeline)
    parts = (("right", "#009E73", ""), ("unknown", "#E69F00", ".."), ("not found", "#999999", "xx"))
    for name, colour, pattern in (*parts, ("wrong", "#D55E00", "//")):
        heights = [getattr(each, "missed" if name == "not found" else name) for each in timeline]
        axes.bar(seconds, heights, 1.0, below, label=name, color=colour, hatch=pattern, edgecolor="white", linewidth=0)
        below = [one + other for one, other in zip(below, heights, strict=True)]
    return _svg(axes)


def _axes(xlabel: str, ylabel: str) -> Axes:
    from matplotlib.figure import Figure

    axes = Figure(figsize=(6.2, 4.2), layout="constrained").add_subplot()
    axes.set_prop_cycle(color=_COLOURS, linestyle=_STYLES)
    axes.set(xlabel=xlabel, ylabel=ylabel)
    return axes


def _error_line(axes: Axes, line: Curve, title: str) -> str:
    """Draws false negatives over false positives; returns the colour."""
    shown = (line.positives > 0) & (line.negatives > 0)
    if shown.any():
        axes.set(xscale="log", yscale="log")
    else:
        title = f"{title}: no threshold has errors of both kinds"
    drawn = axes.plot(line.positives[shown], line.negatives[shown], label=title, drawstyle="steps-post")
    return str(drawn[0].get_color())


def _svg(axes: Axes, *in_percent: Axis) -> str:
    from matplotlib import rc_context
    from matplotlib.ticker import NullFormatter

    for axis in in_percent:
        axis.set_major_formatter(lambda value, _place: f"{100 * value:g} %")
        axis.set_minor_formatter(NullFormatter())
    axes.grid(visible=True, alpha=0.3)
    if axes.get_legend_handles_labels()[0]:
        axes.legend(frameon=False, fontsize="small")
    stream = io.StringIO()
    # Text as text, not as outlines: smaller, and readable by a screen reader.
    with rc_context({"svg.fonttype": "none"}):
        axes.figure.savefig(stream, format="svg", metadata={"Date": None, "Creator": None})  # type: ignore[union-attr]
    return stream.getvalue()
