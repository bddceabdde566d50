"""``evaluate``: measures how often recognition is right and wrong, on data with known people."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from functools import partial

from commands.app import App
from commands.evaluate.one_picture import evaluate_one_picture
from commands.evaluate.promises import evaluate_promises
from commands.evaluate.recognizers import compare_recognizers
from commands.evaluate.report import write_report
from commands.evaluate.turned import evaluate_turned
from commands.evaluate.video import evaluate_videos
from commands.options import given_path, names_in, number_or_nan
from commands.output_files import Evaluated, as_text, check_folder, origin, write_file
from commands.tables import print_table
from learning.datasets.datasets import Dataset, PairList, load_folders, load_pairs
from learning.evaluation import html_page as html
from learning.evaluation.ablation import BLUR_TO
from learning.evaluation.detection_report import detection_report
from learning.evaluation.evaluation import EvaluationOptions, Threshold, evaluate
from learning.evaluation.formatting import rate_text
from learning.evaluation.picture_vectors import PictureVectors, agreement_of
from learning.evaluation.reports import picture_page
from learning.evaluation.results import Evaluation, SystemResult
from learning.thresholds.defaults import SOURCE, starting_threshold
from recognition.embedding.fused import JOIN
from recognition.errors import UnknownNameError, UsageError
from recognition.faces.preprocessing import Preprocessing
from recognition.input_files import require_folder
from recognition.interfaces import Embedder, template_key
from recognition.matching.templates import Scoring
from recognition.registry import DETECTORS, embedder_parts, embedder_threshold
from services.messages.evaluation import evaluation_warnings


def add_arguments(parser: argparse.ArgumentParser) -> None:
    data = parser.add_argument_group("what to measure on")
    data.add_argument("--data", action="append", type=given_path, metavar="DIR", help="folders by person, or of such")
    data.add_argument("--pairs", type=given_path, metavar="CSV", help="lines of: file,file,yes or no")
    data.add_argument(
        "--root", type=given_path, metavar="DIR", help="where the files of --pairs are (default: beside it)"
    )
    data.add_argument("--video", action="append", type=given_path, metavar="F", help="a clip, named with --gallery")
    data.add_argument(
        "--truth", action="append", type=given_path, metavar="J", help="who is where in it, for each --video"
    )
    data.add_argument("--strangers", action="append", type=given_path, metavar="F", help="a clip of nobody registered")
    data.add_argument(
        "--people", action="append", type=given_path, metavar="DIR", help="who is registered: for each clip, or for all"
    )
    data.add_argument("--detection", type=given_path, metavar="DIR", help="pictures and clips to find faces in")
    how = parser.add_argument_group("how")
    how.add_argument("--detectors", metavar="A,B", help="compare these detectors")
    how.add_argument("--embedders", metavar="A,B", help="compare these embedders")
    how.add_argument(
        "--recognizers", metavar="R,S", help="compare: nearest, head:NAME, ensemble:NAME (or a preset), double"
    )
    pictures = parser.add_argument_group("how, for pictures (docs/accuracy.md has the effect of each)")
    pictures.add_argument("--mirror", action="store_true", help="average each face with its mirror image")
    pictures.add_argument("--scoring", metavar="S,T", help=f"compare with people by: {', '.join(Scoring)}")
    pictures.add_argument("--preprocess", metavar="P,Q", help="clahe, oval, and blur or blur:0.35 (enrolled ones only)")
    pictures.add_argument("--fuse", metavar="A,B", help="these embedders as one; A+B among --embedders is the same")
    pictures.add_argument(
        "--fusion", choices=("weighted", "both"), default="weighted", help="sum distances, or all must agree"
    )
    how.add_argument("--enrol", type=int, default=3, metavar="N", help="pictures of each person to enrol, at most (3)")
    how.add_argument(
        "--one-picture", action="store_true", help="one picture a person: refusals, names, bad pictures, tracks"
    )
    how.add_argument("--turned", action="store_true", help="turned faces against faces from the front")
    how.add_argument("--precisions", metavar="P,Q", help="compare these precisions of the networks, for --turned")
    how.add_argument("--promises", action="store_true", help="whether what calibrate promises holds")
    how.add_argument("--draws", type=int, default=5, metavar="N", help="of who is enrolled, where that is repeated (5)")
    how.add_argument("--seed", type=int, default=0, metavar="N", help="of who is enrolled and of the resampling")
    out = parser.add_argument_group("output")
    out.add_argument("--json", type=given_path, metavar="FILE", help="write everything measured as JSON")
    out.add_argument("--html", type=given_path, metavar="FILE", help="write one self-contained page with plots")
    out.add_argument("--markdown", action="store_true", help="print tables as Markdown")
    out.add_argument(
        "--report", type=given_path, metavar="FILE", help="measure every choice on all --data; write Markdown"
    )


def run(arguments: argparse.Namespace, app: App) -> int:
    """0 when everything was measured."""
    detectors = names_in(arguments.detectors, "detector", DETECTORS)
    embedders = names_in(arguments.embedders)
    for name in embedders:
        embedder_parts(name)  # raises UnknownNameError, UsageError
    for path in (arguments.report, arguments.json, arguments.html):
        check_folder(path)
    if min(arguments.enrol, arguments.draws) < 1:
        raise UsageError("--enrol counts pictures, --draws repetitions: give 1 or more.")
    if arguments.recognizers is not None:
        compare_recognizers(arguments, app, embedders)
    elif arguments.report is not None:
        write_report(arguments, app, embedders)
    else:
        values, page = _evaluator(arguments)(arguments, app, detectors, embedders)
        if arguments.json is not None:
            write_file(arguments.json, as_text(values))
        if arguments.html is not None:
            write_file(arguments.html, page())
    return 0


def _evaluator(
    arguments: argparse.Namespace,
) -> Callable[[argparse.Namespace, App, Sequence[str], Sequence[str]], Evaluated]:
    kinds = {"one_picture": evaluate_one_picture, "turned": evaluate_turned, "promises": evaluate_promises}
    wanted = [name for name in kinds if getattr(arguments, name)]
    if len(wanted) > 1:
        raise UsageError("--one-picture, --turned and --promises are different measurements: give one of them.")
    folders = kinds[wanted[0]] if wanted else evaluate_pictures
    pictures = (arguments.data, folders), (arguments.pairs, evaluate_pictures)
    clips = arguments.video or arguments.strangers
    others = (clips, evaluate_videos), (arguments.detection, evaluate_detection)
    if arguments.one_picture and arguments.data and clips:
        return _one_picture_and_videos
    given = [evaluator for path, evaluator in (*pictures, *others) if path]
    if wanted and not arguments.data:
        option = f"--{wanted[0].replace('_', '-')}"
        clips_too = "; beside it --video F --truth J or --strangers F" if arguments.one_picture else ""
        raise UsageError(f"Say what to measure {option} on: --data DIR, a folder for each person{clips_too}.")
    if len(given) != 1:
        raise UsageError("Say what to measure on: --data DIR, --pairs CSV, --video F --truth J, or --detection DIR.")
    return given[0]


def _one_picture_and_videos(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    pictures, pictures_page = evaluate_one_picture(arguments, app, detectors, embedders)
    app.print()
    videos, _ = evaluate_videos(arguments, app, detectors, embedders)
    return {"one_picture": pictures, "videos": videos}, pictures_page


COLUMNS = ("pictures", "detector", "analysed", "faces", "found", "made up", "ms a picture")


def evaluate_detection(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], _embedders: Sequence[str]
) -> Evaluated:
    """Prints a row for every part of the folder with every detector."""
    require_folder(arguments.detection)
    named = [app.named_detector] if app.named_detector else list(DETECTORS)
    made = [app.detector(name) for name in detectors or named]
    with app.progress() as progress:
        rows = detection_report(arguments.detection, made, progress)
    if not rows:
        raise UsageError(f"There is no picture and no clip with a truth file in {arguments.detection}.")
    cells = [
        [
            each.part, each.detector, str(each.pictures), str(each.faces),
            f"{each.found} ({each.found / each.faces:.1%})" if each.faces else "-",
            "-" if each.extra is None else str(each.extra), f"{each.milliseconds:.1f}",
        ]
        for each in rows
    ]  # fmt: skip
    print_table(COLUMNS, cells, app.out, markdown=arguments.markdown)
    folder, provenance = arguments.detection.resolve().name, origin(arguments)
    values = {"folder": folder, "rows": [asdict(each) for each in rows], "provenance": asdict(provenance)}
    parts = [html.table(COLUMNS, cells), html.origin(provenance, [])]
    return values, lambda: html.document(f"Detection on {folder}", parts, values)


MATCHING_COLUMNS = ("comparisons of two", "pictures", "no face", "EER", "FNMR at FMR 1 %", "at 0.1 %", "accuracy")
SEARCH_COLUMNS = (
    "searches in a gallery", "enrolled", "rank 1", "FNIR at FPIR 1 %", "threshold", "FPIR there", "FNIR there", "wrong",
)  # fmt: skip
TIME_COLUMNS = ("a picture on this machine", "find, ms", "embed, ms")


def evaluate_pictures(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints the error rates of every embedder with every detector and every scoring."""
    data: Dataset | PairList
    if arguments.pairs is not None:
        data = load_pairs(arguments.pairs, arguments.root or arguments.pairs.parent)
    else:
        if len(arguments.data) > 1:
            raise UsageError("Give one --data; only --report takes several.")
        data = load_folders(arguments.data[0])
    options, made = options_of(arguments, app, embedders)
    finders = {name: app.detector(name) for name in detectors or [app.detector_name]}
    with app.progress() as progress:
        evaluation = evaluate(data, finders, made, partial(_threshold, app), options, origin(arguments), progress)
    _print(evaluation, app, markdown=arguments.markdown)
    return evaluation.to_json(evaluation_warnings), lambda: picture_page(evaluation, evaluation_warnings)


def _print(evaluation: Evaluation, app: App, *, markdown: bool) -> None:
    app.print(
        f"{evaluation.data}: {evaluation.pictures} pictures of {evaluation.people} people, {evaluation.layout}. "
        f"sha256 {evaluation.data_sha256[:12]}."
    )
    systems = evaluation.systems
    tables: list[tuple[Sequence[str], list[list[str]]]] = [
        (MATCHING_COLUMNS, [_matching_row(each) for each in systems])
    ]
    if any(each.identification is not None for each in systems):
        tables.append((SEARCH_COLUMNS, [_search_row(each) for each in systems]))
    tables.append((TIME_COLUMNS, [[each.title, f"{each.detect_ms:.1f}", f"{each.embed_ms:.1f}"] for each in systems]))
    for columns, rows in tables:
        app.print()
        print_table(columns, rows, app.out, markdown=markdown)
    app.print()
    for text in dict.fromkeys(text for each in systems for text in evaluation_warnings(each)):
        app.print(f"Note: {text}")
    made = evaluation.provenance
    app.print(f"In brackets: 95 % intervals, people as units. {made.version_list}. {made.machine}.")


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
    if app.named_threshold is not None:
        return Threshold(app.named_threshold, "the command line")
    own, source = embedder_threshold(name)
    used = starting_threshold(name, people)
    return Threshold(used, source if used == own else SOURCE)


_STEPS = ("clahe", "oval", "blur")


def options_of(
    arguments: argparse.Namespace, app: App, names: Sequence[str]
) -> tuple[EvaluationOptions, list[Embedder]]:
    """How pictures are prepared and compared, and the embedders: those of ``names`` and the fusion, by default the one
    in use. Raises UsageError, UnknownNameError."""
    steps = names_in(arguments.preprocess)
    for each in steps:
        if each.partition(":")[0] not in _STEPS:
            raise UnknownNameError("preprocessing", each, _STEPS)
    preprocessing, blur_to = app.preprocessing, app.settings.gallery.blur_to
    if steps:
        preprocessing = Preprocessing("clahe" in steps, "oval" in steps)
        blur_to = next((_sharpness(each) for each in steps if each.partition(":")[0] == "blur"), None)
    preparation = ["mirrored"] if arguments.mirror else []
    preparation += preprocessing.names
    preparation += [f"enrolled ones blurred to {blur_to:g}"] if blur_to is not None else []
    scorings = tuple(Scoring(name) for name in names_in(arguments.scoring, "scoring", [*Scoring]))
    fused = JOIN.join(names_in(arguments.fuse)) or None
    if fused is not None and len(embedder_parts(fused)) < 2:
        raise UsageError("--fuse takes two embedders or more: --fuse sface,edgeface-s.")
    if fused is None and arguments.fusion == "both":
        raise UsageError("--fusion both needs the embedders that must agree: --fuse sface,edgeface-s.")
    wanted: list[str | None] = [*names, *([] if fused is None else [fused])]
    made = [
        app.embedder(name, mirrored=arguments.mirror, preprocessing=preprocessing)
        for name in dict.fromkeys(wanted or [None])
    ]

    def described(found: PictureVectors) -> PictureVectors:
        """The vectors with their preparation and, for a strict fusion, its agreement."""
        embedder = next(each for each in made if template_key(each) == found.embedder)
        found = replace(found, preparation=tuple(preparation))
        if arguments.fusion != "both" or embedder.name != fused:
            return found
        widths = getattr(embedder, "widths", None)
        if widths is None:
            raise UsageError(f"{embedder.name} is not a fusion: there is nothing that could agree.")
        return replace(found, agreement=agreement_of(embedder.name, widths))

    return EvaluationOptions(arguments.enrol, scorings or (app.scoring,), blur_to, described), made


def _sharpness(text: str) -> float:
    _, _, number = text.partition(":")
    wanted = number_or_nan(number) if number else BLUR_TO
    if not 0.2 <= wanted <= 1:
        raise UsageError(f"'{text}' should give a sharpness from 0.2 to 1, as in blur:0.35.")
    return wanted
