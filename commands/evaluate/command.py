"""``evaluate``: how often recognition is right and wrong, on data whose people are known."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from commands.app import App
from recognition.errors import UnknownNameError, UsageError
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
    from commands.evaluate.output import check_place, write_text

    if arguments.recognizers is not None:
        return _recognizers(arguments, app)
    if arguments.report is not None:
        return _report(arguments, app)
    kinds = [kind for kind in _KINDS if getattr(arguments, kind)]
    if len(kinds) != 1:
        raise UsageError("Say what to measure on: --data DIR, --pairs CSV, --video F --truth J, or --detection DIR.")
    if arguments.enrol < 1:
        raise UsageError("--enrol counts pictures: give 1 or more.")
    check_place(arguments.json)
    check_place(arguments.html)
    detectors = names_in(arguments.detectors, "detector", DETECTORS)
    embedders = embedders_in(arguments.embedders)
    values, page = _KINDS[kinds[0]](arguments, app, detectors, embedders)
    if arguments.json is not None:
        write_text(arguments.json, json.dumps(values, ensure_ascii=False, indent=1))
    if arguments.html is not None:
        write_text(arguments.html, page())
    return 0


def _recognizers(arguments: argparse.Namespace, app: App) -> int:
    from commands.evaluate.recognizers import compare_recognizers

    if min(arguments.enrol, arguments.draws) < 1:
        raise UsageError("--enrol and --draws count: give 1 or more.")
    names_in(arguments.detectors, "detector", DETECTORS)
    compare_recognizers(arguments, app, embedders_in(arguments.embedders))
    return 0


def _report(arguments: argparse.Namespace, app: App) -> int:
    from commands.evaluate.report import write_report

    write_report(arguments, app, embedders_in(arguments.embedders))
    return 0


_Output = tuple[dict[str, Any], Callable[[], str]]
"""What --json writes, and what makes the page that --html writes."""


def _pictures(arguments: argparse.Namespace, app: App, detectors: list[str], embedders: list[str]) -> _Output:
    from commands.evaluate.pictures import evaluate_pictures, print_evaluation
    from learning.evaluation.reports import picture_page
    from services.messages.evaluation import evaluation_warnings

    found = evaluate_pictures(arguments, app, detectors or [app.detector_name], embedders)
    print_evaluation(found, app, markdown=arguments.markdown)
    return found.to_json(evaluation_warnings), lambda: picture_page(found, evaluation_warnings)


def _videos(arguments: argparse.Namespace, app: App, detectors: list[str], embedders: list[str]) -> _Output:
    from commands.evaluate.video import evaluate_videos, print_videos
    from learning.evaluation.reports import video_page
    from services.messages.evaluation import clip_warning

    found = evaluate_videos(arguments, app, detectors or [app.detector_name], embedders)
    print_videos(found, app, markdown=arguments.markdown)
    return found.to_json(), lambda: video_page(found, [clip_warning(each) for each in found.warnings()])


def _detection(arguments: argparse.Namespace, app: App, detectors: list[str], _embedders: list[str]) -> _Output:
    from commands.evaluate.detection import detection_page, evaluate_detection, print_detection

    named = [app.named_detector] if app.named_detector else list(DETECTORS)
    found = evaluate_detection(arguments, app, detectors or named)
    print_detection(found, app, markdown=arguments.markdown)
    return found.to_json(), lambda: detection_page(found)


_KINDS = {"data": _pictures, "pairs": _pictures, "video": _videos, "detection": _detection}


def embedders_in(text: str | None) -> list[str]:
    """The embedders of a comma-separated list, fusions among them. Raises UnknownNameError, UsageError."""
    names = list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))
    for name in names:
        embedder_parts(name)
    return names


def names_in(text: str | None, kind: str, known: Collection[str]) -> list[str]:
    """The names of a comma-separated list, each once. Raises UnknownNameError."""
    names = list(dict.fromkeys(each.strip() for each in (text or "").split(",") if each.strip()))
    for name in names:
        if name not in known:
            raise UnknownNameError(kind, name, known)
    return names
