"""``evaluate --one-picture``: one picture a person, from the picture to the name, on good pictures and bad ones."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from commands.app import App
from commands.output_files import Evaluated, origin
from commands.tables import print_table
from learning.datasets.datasets import load_folders
from learning.evaluation import html_page as html
from learning.evaluation.formatting import rate_text
from learning.evaluation.one_picture import TARGET_FPIR, ConditionRates, OnePicture, look_at, rates_of
from realtime.pipeline.profiles import rules_for
from recognition.errors import UsageError

COLUMNS = (
    "one picture a person", "registered", "refused", "threshold", "right", "wrong name", "missed", "strangers named",
)  # fmt: skip
CONDITION_COLUMNS = ("at {threshold:.3f}", "one picture: missed", "track of 1 s: missed", "tracks of strangers named")
NOTES = (
    "Missed includes the people whose one picture was refused, the second table does not. It is at the threshold where "
    f"{TARGET_FPIR:.0%} of clean pictures of strangers are named. Strangers: who is not registered, and everybody who "
    "is, without their own picture. In brackets: 95 % intervals, people as units, over all draws together."
)


def evaluate_one_picture(
    arguments: argparse.Namespace, app: App, detectors: Sequence[str], embedders: Sequence[str]
) -> Evaluated:
    """Prints the rates of every embedder, over all --data together."""
    if len(detectors) > 1:
        raise UsageError("--one-picture takes one detector.")
    folders = [load_folders(each) for each in arguments.data]
    detector_name = detectors[0] if detectors else app.detector_name
    made = [app.embedder(name) for name in embedders] or [app.embedder()]
    detector, rules = app.detector(detector_name), rules_for(app.settings)
    found: list[OnePicture] = []
    with app.progress() as progress:
        for embedder in made:
            enroller = app.enroller(detector_name, embedder)
            faces = look_at(folders, detector, embedder, enroller, rules, arguments.seed, progress)
            draws, seed = arguments.draws, arguments.seed
            found.append(rates_of(faces, embedder.name, rules, draws=draws, seed=seed, progress=progress))
    tables: list[tuple[Sequence[str], list[list[str]]]] = [(COLUMNS, [_row(each) for each in found])]
    tables += [(_columns(each), [_condition_row(one) for one in each.conditions]) for each in found]
    for columns, rows in tables:
        print_table(columns, rows, app.out, markdown=arguments.markdown)
        app.print()
    provenance = origin(arguments)
    people, sets = found[0].strangers, ", ".join(each.name for each in folders)
    notes = [f"{found[0].pictures} pictures of {people} people ({sets}), {arguments.draws} draws.", NOTES]
    for note in (*notes, f"{provenance.version_list}. {provenance.machine}."):
        app.print(note)
    values = {"data": sets, "systems": [asdict(each) for each in found], "provenance": asdict(provenance)}
    parts = [*(html.table(columns, rows) for columns, rows in tables), *html.notes(notes), html.origin(provenance, [])]
    return values, lambda: html.document(f"One picture a person, {sets}", parts, values)


def _row(found: OnePicture) -> list[str]:
    rates = (found.right, found.wrong, found.missed, found.named)
    return [
        found.embedder,
        f"{found.people:.0f}",
        rate_text(found.refused),
        f"{found.threshold:.3f}",
        *map(rate_text, rates),
    ]


def _columns(found: OnePicture) -> list[str]:
    first, *others = CONDITION_COLUMNS
    return [f"{found.embedder}, {first.format(threshold=found.target_threshold)}", *others]


def _condition_row(found: ConditionRates) -> list[str]:
    return [found.condition.value, rate_text(found.still), rate_text(found.track), rate_text(found.strangers)]
