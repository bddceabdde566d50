"""``evaluate --detection``: faces found, false boxes and speed of each detector on test pictures and clips."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from commands.app import App
from commands.output_files import Evaluated, origin
from commands.tables import print_table
from recognition.errors import UsageError
from recognition.registry import DETECTORS

COLUMNS = ("pictures", "detector", "analysed", "faces", "found", "made up", "ms a picture")


def evaluate_detection(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], _embedders: Sequence[str]
) -> Evaluated:
    """Prints a row for every part of the folder with every detector."""
    from learning.evaluation import html_page as html
    from learning.evaluation.detection_report import detection_report

    if not arguments.detection.is_dir():
        raise UsageError(f"There is no folder {arguments.detection}.")
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
