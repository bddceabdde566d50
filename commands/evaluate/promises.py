"""``evaluate --promises``: whether what ``calibrate`` promises of a gallery holds on other pictures."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from commands.app import App
from commands.output_files import Evaluated, origin
from commands.tables import print_table
from learning.datasets.datasets import load_folders
from learning.evaluation import html_page as html
from learning.evaluation.folder_faces import embed_faces
from learning.evaluation.promises import PLAIN, TEMPLATE, Coverage, promises_of
from recognition.embedding.fused import MirrorAveraged
from recognition.errors import UsageError

COLUMNS = (
    "promises at the threshold", "", "registered", "missed: promised", "found", "found below, in, above the interval",
    "strangers named: promised", "found", "below, in, above",
)  # fmt: skip
NOTE = (
    "Half of the people with several pictures are registered in each draw, and calibrated; found: on their other "
    "pictures and on everybody else, over all draws together, people counting alike. Intervals are of 95 %."
)


def evaluate_promises(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints for every embedder what its calibrations promise and what is found, over all --data together."""
    if len(detectors) > 1:
        raise UsageError("--promises takes one detector.")
    folders = [load_folders(each) for each in arguments.data]
    detector = app.detector(next(iter(detectors), None))
    found = []
    with app.progress() as progress:
        for embedder in [app.embedder(name) for name in embedders] or [app.embedder()]:
            made = {PLAIN: embedder, TEMPLATE: MirrorAveraged(embedder)}
            faces = embed_faces(folders, detector, made, progress)
            some = promises_of(
                faces,
                embedder.name,
                enrol=arguments.enrol,
                draws=arguments.draws,
                seed=arguments.seed,
                progress=progress,
            )
            found += [(embedder.name, each) for each in some]
    rows = [
        [
            f"{name}, {each.title}", f"{each.threshold:.3f}", str(each.people), *_cells(each.missed),
            *_cells(each.named),
        ]
        for name, each in found
    ]  # fmt: skip
    print_table(COLUMNS, rows, app.out, markdown=arguments.markdown)
    app.print()
    provenance, sets = origin(arguments), ", ".join(each.name for each in folders)
    notes = [f"{sets}, {arguments.draws} draws, at most {arguments.enrol} pictures of each person.", NOTE]
    for note in (*notes, f"{provenance.version_list}. {provenance.machine}."):
        app.print(note)
    systems = [{"embedder": name, **asdict(each)} for name, each in found]
    values = {"data": sets, "systems": systems, "provenance": asdict(provenance)}
    parts = [html.table(COLUMNS, rows), *html.notes(notes), html.origin(provenance, [])]
    return values, lambda: html.document(f"Promises, {sets}", parts, values)


def _cells(rate: Coverage) -> list[str]:
    where = f"{rate.below}, {rate.inside}, {rate.above}"
    return [f"{100 * rate.promised:.2f} %", f"{100 * rate.found:.2f} %", where]
