"""``evaluate --data`` and ``--pairs``: error rates on pictures whose people are known."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.output_files import Evaluated, origin
from commands.tables import print_table
from learning.evaluation.formatting import rate_text
from recognition.errors import UsageError
from services.messages.evaluation import evaluation_warnings

if TYPE_CHECKING:
    from learning.datasets.datasets import Dataset, PairList
    from learning.evaluation.evaluation import Threshold
    from learning.evaluation.results import Evaluation, SystemResult

MATCHING_COLUMNS = ("comparisons of two", "pictures", "no face", "EER", "FNMR at FMR 1 %", "at 0.1 %", "accuracy")
SEARCH_COLUMNS = (
    "searches in a gallery", "enrolled", "rank 1", "FNIR at FPIR 1 %", "threshold", "FPIR there", "FNIR there", "wrong",
)  # fmt: skip
TIME_COLUMNS = ("a picture on this machine", "find, ms", "embed, ms")


def evaluate_pictures(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints the error rates of every embedder with every detector and every scoring."""
    from learning.evaluation.reports import picture_page

    evaluation = _evaluation(arguments, app, detectors or [app.detector_name], embedders)
    _print(evaluation, app, markdown=arguments.markdown)
    return evaluation.to_json(evaluation_warnings), lambda: picture_page(evaluation, evaluation_warnings)


def _evaluation(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluation:
    from commands.evaluate.choices import choices_of
    from learning.datasets.datasets import load_folders, load_pairs
    from learning.evaluation.evaluation import EvaluationOptions, evaluate

    data: Dataset | PairList
    if arguments.pairs is not None:
        data = load_pairs(arguments.pairs, arguments.root or arguments.pairs.parent)
    else:
        if len(arguments.data) > 1:
            raise UsageError("Give one --data; only --report takes several.")
        data = load_folders(arguments.data[0])
    choices = choices_of(arguments, app)
    wanted: Sequence[str | None] = [*embedders, *([choices.fused] if choices.fused else [])] or [None]
    preparing: dict[str, Any] = {"mirrored": arguments.mirror}
    if choices.preprocessing is not None:
        preparing["preprocessing"] = choices.preprocessing
    made = [app.embedder(name, **preparing) for name in dict.fromkeys(wanted)]
    finders = {name: app.detector(name) for name in detectors}
    options = EvaluationOptions(
        arguments.enrol, choices.scorings, choices.blur_to, lambda vectors: choices.on(vectors, made)
    )
    with app.progress() as progress:
        return evaluate(data, finders, made, partial(_threshold, app), options, origin(arguments), progress)


def _print(evaluation: Evaluation, app: App, *, markdown: bool) -> None:
    app.print(
        f"{evaluation.data}: {evaluation.pictures} pictures of {evaluation.people} people, {evaluation.layout}. "
        f"sha256 {evaluation.data_sha256[:12]}."
    )
    systems = evaluation.systems
    _table(app, MATCHING_COLUMNS, [_matching_row(each) for each in systems], markdown)
    if any(each.identification is not None for each in systems):
        _table(app, SEARCH_COLUMNS, [_search_row(each) for each in systems], markdown)
    times = [[each.title, f"{each.detect_ms:.1f}", f"{each.embed_ms:.1f}"] for each in systems]
    _table(app, TIME_COLUMNS, times, markdown)
    app.print()
    for text in dict.fromkeys(text for each in systems for text in evaluation_warnings(each)):
        app.print(f"Note: {text}")
    made = evaluation.provenance
    app.print(f"In brackets: 95 % intervals, people as units. {made.version_list}. {made.machine}.")


def _table(app: App, columns: Sequence[str], rows: Sequence[Sequence[str]], markdown: bool) -> None:
    app.print()
    print_table(columns, rows, app.out, markdown=markdown)


def _matching_row(system: SystemResult) -> list[str]:
    found = system.verification
    at = {each.target: rate_text(each.fnmr, shown=each.carried) for each in found.at_fmr}
    accuracy = "-" if found.accuracy is None else f"{found.accuracy.mean:.2%} ± {found.accuracy.standard_error:.2%}"
    return [
        system.title,
        str(system.pictures),
        rate_text(system.no_face),
        rate_text(found.eer),
        *(at.get(target, "-") for target in (0.01, 0.001)),
        accuracy,
    ]


def _search_row(system: SystemResult) -> list[str]:
    found = system.identification
    if found is None:
        return [system.title, *["-"] * (len(SEARCH_COLUMNS) - 1)]
    one = next((each for each in found.at_fpir if each.target == 0.01), None)
    force = found.in_force
    return [
        system.title,
        str(found.gallery_size),
        rate_text(found.rank_one),
        "-" if one is None else rate_text(one.fnir, shown=one.carried),
        f"{force.threshold:.3f}",
        *(rate_text(each) for each in (force.fpir, force.fnir, force.wrong)),
    ]


def _threshold(app: App, name: str, people: int) -> Threshold:
    """What the app would use in a gallery of so many people."""
    from learning.evaluation.evaluation import Threshold
    from learning.thresholds.defaults import SOURCE, default_threshold
    from recognition.registry import embedder_threshold

    if app.named_threshold is not None:
        return Threshold(app.named_threshold, "the command line")
    measured = default_threshold(name, people)
    if measured is not None:
        return Threshold(measured, SOURCE)
    return Threshold(*embedder_threshold(name))
