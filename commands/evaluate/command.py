"""``evaluate``: measures how often recognition is right and wrong, on data with known people."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from commands.app import App
from commands.options import names_in
from commands.output_files import Evaluated, as_text, check_folder, write_file
from recognition.errors import UsageError
from recognition.matching.templates import Scoring
from recognition.registry import DETECTORS, embedder_parts

SUMMARY = "measure how often recognition is right and wrong"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    data = parser.add_argument_group("what to measure on")
    data.add_argument(
        "--data", action="append", type=Path, metavar="DIR", help="folders by person; known and unknown; train and val"
    )
    data.add_argument("--pairs", type=Path, metavar="CSV", help="lines of: file,file,yes or no")
    data.add_argument("--root", type=Path, metavar="DIR", help="where the files of --pairs are (default: beside it)")
    data.add_argument("--video", action="append", type=Path, metavar="F", help="a clip, named with --gallery")
    data.add_argument("--truth", action="append", type=Path, metavar="J", help="who is where in it, for each --video")
    data.add_argument("--detection", type=Path, metavar="DIR", help="pictures and clips to find faces in")
    how = parser.add_argument_group("how")
    how.add_argument("--detectors", metavar="A,B", help="compare these detectors")
    how.add_argument("--embedders", metavar="A,B", help="compare these embedders")
    how.add_argument(
        "--recognizers", metavar="R,S", help="compare: nearest, head:NAME, ensemble:NAME (trained, or a preset), double"
    )
    pictures = parser.add_argument_group("how, for pictures (docs/accuracy.md says what each was measured to do)")
    pictures.add_argument("--mirror", action="store_true", help="average each face with its mirror image")
    pictures.add_argument("--scoring", metavar="S,T", help=f"compare with people by: {', '.join(Scoring)}")
    pictures.add_argument("--preprocess", metavar="P,Q", help="clahe, oval, and blur or blur:0.35 (enrolled ones only)")
    pictures.add_argument("--fuse", metavar="A,B", help="these embedders as one; A+B among --embedders is the same")
    pictures.add_argument(
        "--fusion", choices=("weighted", "both"), default="weighted", help="sum distances, or ask that all agree"
    )
    how.add_argument("--enrol", type=int, default=3, metavar="N", help="pictures of each person to enrol, at most (3)")
    how.add_argument("--draws", type=int, default=5, metavar="N", help="of who is enrolled, for --recognizers (5)")
    how.add_argument("--seed", type=int, default=0, metavar="N", help="of who is enrolled and of the resampling")
    out = parser.add_argument_group("output")
    out.add_argument("--json", type=Path, metavar="FILE", help="write everything measured as JSON")
    out.add_argument("--html", type=Path, metavar="FILE", help="write one self-contained page with plots")
    out.add_argument("--markdown", action="store_true", help="print tables as Markdown")
    out.add_argument(
        "--report", type=Path, metavar="FILE", help="measure every choice on all --data and write a Markdown page"
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
        from commands.evaluate.recognizers import compare_recognizers

        compare_recognizers(arguments, app, embedders)
    elif arguments.report is not None:
        from commands.evaluate.report import write_report

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
    from commands.evaluate.detection import evaluate_detection
    from commands.evaluate.pictures import evaluate_pictures
    from commands.evaluate.video import evaluate_videos

    kinds = {
        "data": evaluate_pictures,
        "pairs": evaluate_pictures,
        "video": evaluate_videos,
        "detection": evaluate_detection,
    }
    given = [evaluator for kind, evaluator in kinds.items() if getattr(arguments, kind)]
    if len(given) != 1:
        raise UsageError("Say what to measure on: --data DIR, --pairs CSV, --video F --truth J, or --detection DIR.")
    return given[0]
