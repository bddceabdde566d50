"""``privacy liveness``: how often pictures of people are taken for people, on recordings of one's own."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from commands.app import App
from commands.options import NewAction, given_path, number_where
from commands.tables import print_table
from learning.liveness.attack_rates import GroupRates, LivenessReport
from services.messages.formatting import count_text
from services.privacy.liveness import measure

_SHOWN_THRESHOLDS = tuple(each / 10 for each in range(1, 10))
_MAX_UNREADABLE = 10


def add_actions(action: NewAction) -> None:
    liveness = action("liveness", "how often pictures of people are taken for live, on recordings of your own")
    liveness.add_argument(
        "--report",
        type=given_path,
        metavar="DIR",
        required=True,
        help="recordings: DIR/bona_fide/... of live people, DIR/attack/SPECIES/... of each species of attack",
    )
    liveness.add_argument(
        "--score",
        type=number_where(lambda score: 0 <= score <= 1, "a score from 0 to 1"),
        metavar="SCORE",
        help="from which a face is live, 0 to 1, instead of that of the settings",
    )
    liveness.add_argument(
        "--max-bpcer",
        type=number_where(lambda percent: 0 <= percent <= 100, "a number from 0 to 100"),
        default=5.0,
        metavar="PERCENT",
        help="look for the threshold at which no more live people are doubted (default: 5)",
    )
    liveness.add_argument("--json", action="store_true", help="print JSON")
    liveness.set_defaults(do=_liveness)


def _liveness(arguments: argparse.Namespace, app: App) -> int:
    from recognition.liveness.classifier import load_classifier

    wanted = arguments.score
    threshold: float = app.settings.recognition.liveness_threshold if wanted is None else wanted
    with app.progress() as progress:
        model = load_classifier(app.engine, app.store, progress)
    detector = app.detector()
    with app.progress() as progress:
        report = measure(arguments.report, detector, model, threshold, progress)
    max_bpcer = arguments.max_bpcer / 100
    if arguments.json:
        app.print_json(_described(report, max_bpcer))
    else:
        _print(report, max_bpcer, app)
    return 0


def _print(report: LivenessReport, max_bpcer: float, app: App) -> None:
    app.print(f"From a score of {report.threshold:.2f} on a face is live. Intervals: 95 %, Clopper-Pearson.")
    groups = [("APCER", each) for each in report.attacks()] + [("BPCER", each) for each in report.bona_fide()]
    columns = ("recordings", "rate", "errors", "of", "percent", "95 %", "no answer", "live at some moment")
    print_table(columns, [_row(name, each) for name, each in groups], app.out, numbers=6)
    highest = report.highest_apcer()
    if highest is not None:
        app.print(f"The highest APCER is that of {highest.group}: {_percent(highest.rate)}.")
    app.print()
    rows = [_threshold_row(report, each) for each in _SHOWN_THRESHOLDS]
    print_table(("threshold", "BPCER", "highest APCER", "species"), rows, app.out, numbers=0)
    chosen = report.threshold_for(max_bpcer)
    app.print(
        f"At most {max_bpcer:.0%} BPCER: recognition.liveness_threshold: {chosen:.2f} ({_at(report, chosen)}). Chosen "
        "and measured on the same recordings, it looks better here than it is."
    )
    app.print("APCER: attacks taken for live. BPCER: live people doubted. No answer: no face, or too few looks at it.")
    for name, problem in report.unreadable[:_MAX_UNREADABLE]:
        app.print(f"Left out: {name}: {problem}")
    if len(report.unreadable) > _MAX_UNREADABLE:
        app.print(f"and {count_text(len(report.unreadable) - _MAX_UNREADABLE, 'file', 'files')} more.")


def _row(name: str, rates: GroupRates) -> tuple[str, ...]:
    low, high = rates.interval.low, rates.interval.high
    interval = f"{100 * low:.1f} to {100 * high:.1f}" if rates.answers else "-"
    return (
        rates.group,
        name,
        str(rates.errors),
        str(rates.answers),
        _percent(rates.rate),
        interval,
        str(rates.non_responses),
        str(rates.momentary),
    )


def _threshold_row(report: LivenessReport, threshold: float) -> Sequence[str]:
    highest = report.highest_apcer(threshold)
    bona_fide = _percent(report.all_bona_fide(threshold).rate)
    if highest is None:
        return f"{threshold:.1f}", bona_fide, "-", ""
    return f"{threshold:.1f}", bona_fide, _percent(highest.rate), highest.group


def _at(report: LivenessReport, threshold: float) -> str:
    highest = report.highest_apcer(threshold)
    attacks = f"highest APCER {_percent(highest.rate)}" if highest is not None else "no attacks"
    return f"BPCER {_percent(report.all_bona_fide(threshold).rate)}, {attacks}"


def _percent(rate: float | None) -> str:
    return "-" if rate is None else f"{100 * rate:.1f} %"


def _described(report: LivenessReport, max_bpcer: float) -> dict[str, object]:
    chosen, highest = report.threshold_for(max_bpcer), report.highest_apcer()
    return {
        "threshold": report.threshold,
        "attacks": [_rates("apcer", "species", each) for each in report.attacks()],
        "bona_fide": [_rates("bpcer", "folder", each) for each in report.bona_fide()],
        "bpcer": _rates("bpcer", "folder", report.all_bona_fide()),
        "highest_apcer": None if highest is None else _rates("apcer", "species", highest),
        "thresholds": [_both(report, each) for each in _SHOWN_THRESHOLDS],
        "chosen": {"max_bpcer": max_bpcer, **_both(report, chosen)},
        "recordings": [
            {
                "file": each.file,
                "attack": each.is_attack,
                "group": each.group,
                "score": None if each.score is None else round(each.score, 4),
            }
            for each in report.presentations
        ],
        "unreadable": [{"file": name, "problem": problem} for name, problem in report.unreadable],
    }


def _rates(name: str, group: str, rates: GroupRates) -> dict[str, object]:
    return {
        group: rates.group,
        "presentations": rates.presentations,
        "non_responses": rates.non_responses,
        "errors": rates.errors,
        name: rates.rate,
        "low": rates.interval.low,
        "high": rates.interval.high,
        "live_at_some_moment": rates.momentary,
    }


def _both(report: LivenessReport, threshold: float) -> dict[str, object]:
    highest = report.highest_apcer(threshold)
    return {
        "threshold": threshold,
        "bpcer": report.all_bona_fide(threshold).rate,
        "highest_apcer": None if highest is None else highest.rate,
        "species": None if highest is None else highest.group,
    }
