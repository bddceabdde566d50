"""``evaluate --detection``: what each detector finds, makes up and costs on a folder of test pictures and clips."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from commands.app import App
from commands.evaluate.output import origin
from commands.tables import print_table
from recognition.errors import UsageError

if TYPE_CHECKING:
    from learning.evaluation.detection_report import DetectorRow
    from learning.evaluation.provenance import Provenance

COLUMNS = ("pictures", "detector", "looked at", "faces", "found", "made up", "ms a picture")


class DetectionEvaluation:
    """``rows`` are of one folder, every part with every detector."""

    def __init__(self, folder: str, rows: Sequence[DetectorRow], provenance: Provenance) -> None:
        self.folder = folder
        self.rows = tuple(rows)
        self.provenance = provenance

    def to_json(self) -> dict[str, Any]:
        return {
            "folder": self.folder,
            "rows": [asdict(each) for each in self.rows],
            "provenance": asdict(self.provenance),
        }

    def cells(self) -> list[list[str]]:
        return [
            [
                each.part, each.detector, str(each.pictures), str(each.faces),
                f"{each.found} ({each.found / each.faces:.1%})" if each.faces else "-",
                "-" if each.extra is None else str(each.extra), f"{each.milliseconds:.1f}",
            ]
            for each in self.rows
        ]  # fmt: skip


def evaluate_detection(arguments: argparse.Namespace, app: App, detectors: Sequence[str]) -> DetectionEvaluation:
    from learning.evaluation.detection_report import detection_report

    if not arguments.detection.is_dir():
        raise UsageError(f"There is no folder {arguments.detection}.")
    made = [app.detector(name) for name in detectors]
    with app.progress() as progress:
        rows = detection_report(arguments.detection, made, progress)
    if not rows:
        raise UsageError(f"There is no picture and no clip with a truth file in {arguments.detection}.")
    return DetectionEvaluation(arguments.detection.resolve().name, rows, origin(arguments))


def print_detection(evaluation: DetectionEvaluation, app: App, *, markdown: bool) -> None:
    print_table(COLUMNS, evaluation.cells(), app.out, markdown=markdown)


def detection_page(evaluation: DetectionEvaluation) -> str:
    from learning.evaluation import html_page as html

    parts = [html.table(COLUMNS, evaluation.cells()), html.origin(evaluation.provenance, [])]
    return html.document(f"Detection on {evaluation.folder}", parts, evaluation.to_json())
