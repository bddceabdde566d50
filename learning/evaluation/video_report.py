"""An evaluation on clips as one page that needs nothing else."""

from __future__ import annotations

from learning.evaluation import html_page as html
from learning.evaluation import plots
from learning.evaluation.video_results import VideoEvaluation, VideoRun

COLUMNS = (
    "clip, detector, embedder",
    "threshold",
    "faces",
    "right",
    "wrong",
    "uncertain",
    "pending",
    "unknown",
    "not found",
    "strangers' faces",
    "named",
    "flips a minute",
    "frames a second",
)


def video_row(run: VideoRun) -> list[str]:
    """One run under COLUMNS: registered people's faces and what they are called, then strangers'."""
    report = run.report
    known = [each for each in report.people if each.enrolled]
    strangers = [each for each in report.people if not each.enrolled]
    share = "-" if report.right_share is None else f"{report.right_share:.1%}"
    return [
        run.title,
        f"{run.threshold:.3f}",
        str(report.faces),
        f"{sum(each.right for each in known)} ({share})",
        str(report.wrong),
        str(sum(each.uncertain for each in known)),
        str(sum(each.pending for each in known)),
        str(sum(each.unknown for each in known)),
        str(report.missed),
        str(sum(each.faces for each in strangers)),
        str(report.strangers_named),
        f"{report.flips_a_minute:.1f}",
        f"{run.frames_a_second:.1f}",
    ]


def video_page(evaluation: VideoEvaluation) -> str:
    """HTML, with the JSON of ``VideoEvaluation.to_json`` in it."""
    runs = evaluation.runs
    parts = [
        *html.notes(evaluation.warnings()),
        html.table(COLUMNS, [video_row(each) for each in runs]),
        html.plots(
            *(html.plot(plots.timeline_plot(each.report.timeline), f"{each.title}: second by second.") for each in runs)
        ),
        *(html.folded(f"{each.title}: by person", _by_person(each)) for each in runs),
        html.origin(
            evaluation.provenance,
            [
                ("embedders", ", ".join(dict.fromkeys(each.embedder for each in runs))),
                *dict.fromkeys((f"{each.clip}, sha256", each.clip_sha256) for each in runs),
            ],
        ),
    ]
    return html.document("Recognition on clips", parts, evaluation.to_json())


def _by_person(run: VideoRun) -> str:
    head = ["", "registered", "faces", "right", "wrong", "uncertain", "pending", "unknown", "not found"]
    rows = [
        [
            each.person, "yes" if each.enrolled else "no", str(each.faces), str(each.right), str(each.wrong),
            str(each.uncertain), str(each.pending), str(each.unknown), str(each.missed),
        ]
        for each in run.report.people
    ]  # fmt: skip
    return html.table(head, rows)
