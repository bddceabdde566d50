"""Reports of an evaluation as self-contained HTML pages, and the table rows that the command line prints too."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from learning.evaluation import html_page as html
from learning.evaluation import plots
from learning.evaluation.formatting import percent, rate_text
from learning.evaluation.recognizer_comparison import RATE_NAMES, Comparison, Row
from learning.evaluation.results import Evaluation, Identification, SystemResult, Warnings
from learning.evaluation.video_evaluation import VideoEvaluation, VideoRun

_MAX_CONFUSED = 40
"""People in the confusion table; with more, only those with an error are shown."""

_UNSURE = "<p><small>* more than the data can show; see the notes.</small></p>"


def picture_page(evaluation: Evaluation, warnings: Warnings) -> str:
    """HTML, with ``evaluation.to_json(warnings)`` embedded."""
    systems = evaluation.systems
    searched = [each for each in systems if each.identification is not None]
    parts = [
        f"<p>{evaluation.pictures:,} pictures of {evaluation.people:,} people, {escape(evaluation.layout)}. "
        "In brackets: 95 % intervals, people as units. Terms as in ISO/IEC 19795-1.</p>",
        *html.notes([text for each in systems for text in warnings(each)]),
        "<h2>Comparisons of two pictures</h2>",
        _verification_table(systems),
        html.figures(
            html.figure(plots.det_plot(systems), "Detection error trade-off: lower left is better."),
            html.figure(plots.roc_plot(systems), "The same as a ROC curve: higher is better."),
            *(html.figure(plots.distance_plot(each), f"Distances of {each.title}.") for each in systems),
        ),
    ]
    if searched:
        parts += [
            "<h2>Searches in a gallery</h2>",
            _search_table(searched),
            html.figures(
                html.figure(plots.search_plot(searched), "FNIR over FPIR; the mark is the threshold in force."),
                html.figure(plots.rank_plot(searched), "Cumulative match characteristic, whatever the distance."),
                html.figure(plots.size_plot(searched), "The more people are enrolled, the more strangers are named."),
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


VIDEO_COLUMNS = (
    "clip, detector, embedder", "threshold", "faces", "right", "wrong", "uncertain", "pending", "unknown", "not found",
    "strangers' faces", "named", "flips a minute", "frames a second",
)  # fmt: skip


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
        f"{run.frames_a_second:.1f}",
    ]


def video_page(evaluation: VideoEvaluation, warnings: Sequence[str]) -> str:
    """HTML, with ``evaluation.to_json()`` embedded."""
    runs = evaluation.runs
    more = [
        ("embedders", ", ".join(dict.fromkeys(each.embedder for each in runs))),
        *dict.fromkeys((f"{each.clip}, sha256", each.clip_sha256) for each in runs),
    ]
    timelines = (
        html.figure(plots.timeline_plot(each.report.timeline), f"{each.title}: second by second.") for each in runs
    )
    parts = [
        *html.notes(warnings),
        html.table(VIDEO_COLUMNS, [video_row(each) for each in runs]),
        html.figures(*timelines),
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

COMPARISON_EXPLAINED = (
    "In brackets: 95 % intervals, people as units. FPIR: the share of strangers' pictures that get a name, at whatever "
    "limit gives it. Trained methods are trained for each split on the enrolled pictures alone, and calibrated on "
    "other strangers than those searched with. Where the data has no strangers, each person in turn is left out, of "
    "the training too, and is one (marked †). * more than so few strangers can show."
)


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
