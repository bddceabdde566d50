"""``evaluate --turned``: turned faces against faces from the front, embedders and precisions side by side."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from commands.app import App
from commands.options import names_in
from commands.output_files import Evaluated, origin
from commands.tables import print_table
from learning.datasets.datasets import load_folders
from learning.evaluation import html_page as html
from learning.evaluation.folder_faces import embed_faces
from learning.evaluation.formatting import change_text
from learning.evaluation.turned import MAX_FRONT, MIN_TURNED, RATES, rates_of
from recognition.errors import UsageError
from recognition.inference.engine import Engine
from recognition.inference.precision import PRECISIONS
from recognition.interfaces import Embedder
from recognition.registry import embedder_parts

COLUMNS = ("embedder", "pairs of a person", "people", *RATES)
NOTE = (
    f"Front: a yaw of at most {MAX_FRONT:.0f} degrees by landmarks; turned: at least {MIN_TURNED:.0f}. In brackets: "
    "the change from the first row in points, 95 % intervals, people as units."
)
_NONE_TURNED = f"No face was turned enough, by {MIN_TURNED:.0f} degrees: there is nothing to compare with the front."
_NOT_BOTH = "Nobody has both a face from the front and a turned one: there is nothing to compare."


def evaluate_turned(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints the rates of every embedder in every precision, over all --data together."""
    if len(detectors) > 1:
        raise UsageError("--turned takes one detector.")
    folders = [load_folders(each) for each in arguments.data]
    precisions = names_in(arguments.precisions, "precision", PRECISIONS) or [app.settings.engine.precision]
    made: dict[str, Embedder] = {}
    for precision in precisions:
        engine = app.new_engine(precision)
        for name in (*embedders,) or (None,):
            embedder = app.embedder(name, engine=engine)
            made[_title(embedder.name, precision, engine)] = embedder
    with app.progress() as progress:
        faces = embed_faces(folders, app.detector(next(iter(detectors), None)), made, progress)
        found = rates_of(faces, enrol=arguments.enrol, seed=arguments.seed)
    rows = [[each.title, str(each.pairs), str(each.people), *map(change_text, each.changes)] for each in found]
    print_table(COLUMNS, rows, app.out, markdown=arguments.markdown)
    app.print()
    provenance, sets = origin(arguments), ", ".join(each.name for each in folders)
    notes = [f"{len(faces.data.paths)} pictures of {len(set(faces.data.people))} people ({sets}).", NOTE]
    if not any(each.pairs for each in found):
        is_turned = bool((abs(faces.yaw) >= MIN_TURNED).any())
        notes.insert(0, _NOT_BOTH if is_turned else _NONE_TURNED)
    for note in (*notes, f"{provenance.version_list}. {provenance.machine}."):
        app.print(note)
    values = {"data": sets, "systems": [asdict(each) for each in found], "provenance": asdict(provenance)}
    parts = [html.table(COLUMNS, rows), *html.notes(notes), html.origin(provenance, [])]
    return values, lambda: html.document(f"Turned faces, {sets}", parts, values)


def _title(name: str, precision: str, engine: Engine) -> str:
    """With the precision its networks run in, where that is another than was asked for."""
    used = sorted({engine.precision_of(part.name) or precision for part in embedder_parts(name)})
    return f"{name}, {precision}" if used == [precision] else f"{name}, {precision}: {' and '.join(used)}"
