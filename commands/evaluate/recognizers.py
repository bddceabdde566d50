"""``evaluate --recognizers``: the nearest template, heads, ensembles and double verification on the same pictures."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from commands.app import App
from commands.evaluate.video import clips_of
from commands.options import names_in
from commands.output_files import as_text, origin, write_file
from commands.tables import print_table
from learning.datasets.datasets import load_folders
from learning.evaluation.experiment import (
    Experiment,
    Method,
    MethodKind,
    Split,
    make_splits,
    run_splits,
    unique_pictures,
)
from learning.evaluation.formatting import markdown_table
from learning.evaluation.picture_vectors import vectors_of
from learning.evaluation.recognizer_comparison import Comparison, Row, comparison_rows, measure_method
from learning.evaluation.reports import COMPARISON_COLUMNS, COMPARISON_EXPLAINED, comparison_page, comparison_row
from learning.evaluation.video_evaluation import faces_in
from learning.training.networks import Trainer
from learning.training.recipes import ENSEMBLES, HEADS, Kind, Recipe
from learning.training.store import load_record, parse_name, trained_names
from recognition.errors import ModelMissingError, RollcallError, UnknownNameError, UsageError
from recognition.interfaces import Detector, Embedder, template_key
from recognition.message import Message
from recognition.progress import ProgressSink
from recognition.recognizer import main_face
from recognition.types import Vectors
from services.messages.evaluation import comparison_advice, comparison_notes

NEAREST, DOUBLE = "nearest", "double"


def compare_recognizers(arguments: argparse.Namespace, app: App, embedders: Sequence[str]) -> None:
    """Measures every recogniser on all --data and on the clips; prints tables and advice, and writes the files."""
    if not arguments.data and not arguments.video:
        raise UsageError("Say what to measure on: --data DIR, as often as you like, or --gallery, --video and --truth.")
    wanted = _wanted(arguments.recognizers, app)
    in_use = {} if embedders else {each.name: each for each in (app.embedder(),)}
    given = embedders or list(in_use)
    names = list(dict.fromkeys([*given, *(name for _, _, own in wanted for name in own)]))
    made = [in_use.get(name) or app.embedder(name) for name in names]
    rows: list[Row] = []
    notes: list[tuple[str, Message]] = []
    methods = _methods(wanted, {name: template_key(each) for name, each in zip(names, made, strict=True)}, given)
    detector = app.detector(next(iter(names_in(arguments.detectors)), None))
    with app.progress() as progress, Trainer() as trainer:
        experiments = [_of_folder(folder, detector, made, arguments, progress) for folder in arguments.data or []]
        if arguments.video:
            experiments.append(_of_clip(arguments, app, detector, made, progress))
        for experiment in experiments:
            notes += [(experiment.name, note) for note in experiment.notes]
            results = []
            for each in methods:
                try:
                    found = list(run_splits(each, experiment, trainer, app.scoring, progress))
                except (UsageError, ModelMissingError) as error:
                    note = Message.of("not-measured", recognizer=each.title, reason=str(error))
                    notes.append((experiment.name, note))
                    continue
                results.append(measure_method(each, found, experiment, arguments.seed))
            rows += comparison_rows(results)
    if not rows:
        raise RollcallError("Nothing could be measured. " + " ".join(comparison_notes(notes)))
    comparison = Comparison(tuple(rows), tuple(notes), origin(arguments))
    _print_and_write(comparison, arguments, app)


def _print_and_write(comparison: Comparison, arguments: argparse.Namespace, app: App) -> None:
    advice, notes = comparison_advice(comparison), comparison_notes(comparison.notes)
    for name, some in comparison.by_data().items():
        app.print(f"{name}:")
        rows = [comparison_row(row) for row in some]
        print_table(COMPARISON_COLUMNS, rows, app.out, markdown=arguments.markdown)
        app.print()
    for text in (*advice, *(f"Note: {each}" for each in notes), COMPARISON_EXPLAINED):
        app.print(text)
    if arguments.json is not None:
        write_file(arguments.json, as_text(comparison.to_json(advice, notes)))
    if arguments.html is not None:
        write_file(arguments.html, comparison_page(comparison, advice, notes))
    if arguments.report is not None:
        lines = ["# Recognisers side by side", "", COMPARISON_EXPLAINED, "", *(f"- {text}" for text in advice)]
        for name, some in comparison.by_data().items():
            table = markdown_table(COMPARISON_COLUMNS, [comparison_row(row) for row in some])
            lines += ["", f"## {name}", "", table]
        lines += ["", *(f"- {each}" for each in notes)] if notes else []
        made = comparison.provenance
        lines += ["", f"`{made.command}`, seed {made.seed}, on {made.machine}", ""]
        write_file(arguments.report, "\n".join(lines))


_Wanted = tuple[str, Recipe | None, tuple[str, ...]]
"""A recogniser to compare: its title; its recipe, None for the nearest template and double verification; the embedders
of what is trained already, or that the recipe fixes, else none."""


def _wanted(text: str, app: App) -> list[_Wanted]:
    found: list[_Wanted] = []
    for title in names_in(text):
        named = None if title in (NEAREST, DOUBLE) else parse_name(title)
        if named is None:
            found.append((title, None, ()))
            continue
        kind, name = named
        presets = HEADS if kind is Kind.HEAD else ENSEMBLES
        trained = trained_names(app.gallery_folder, kind)
        if name in trained:
            described = load_record(app.gallery_folder, kind, name)
            found.append((title, described.recipe, described.embedders))
        elif name in presets:
            recipe = presets[name]
            found.append((title, recipe, () if recipe.backbone is None else (recipe.backbone,)))
        else:
            raise UnknownNameError(f"{kind.value}, trained or preset,", name, {*trained, *presets})
    return found


def _methods(wanted: Sequence[_Wanted], keys: Mapping[str, str], given: Sequence[str]) -> list[Method]:
    """Heads on each of the ``given`` embedders, ensembles and double verification on all of them.

    keys: name of an embedder -> its template key.
    """
    every = tuple(keys[name] for name in given)
    found: list[Method] = []
    for title, recipe, own in wanted:
        if title == NEAREST:
            found += [Method(f"{NEAREST}, {name}", MethodKind.NEAREST, (keys[name],)) for name in given]
            if len(every) > 1:
                found.append(Method(f"{NEAREST}, {'+'.join(given)}", MethodKind.NEAREST, every))
        elif recipe is not None and recipe.kind is Kind.HEAD:
            found += [
                Method(f"{title}, {name}", MethodKind.TRAINED, (keys[name],), recipe) for name in (own or tuple(given))
            ]
        else:
            judged = tuple(own or given)
            if len(judged) < 2:
                raise UsageError(f"{title} judges two embedders or more: --embedders sface,edgeface-s.")
            kind = MethodKind.DOUBLE if recipe is None else MethodKind.TRAINED
            together = tuple(keys[name] for name in judged)
            found.append(Method(f"{title}, {'+'.join(judged)}", kind, together, recipe))
    return found


def _of_folder(
    folder: Path, detector: Detector, made: Sequence[Embedder], arguments: argparse.Namespace, progress: ProgressSink
) -> Experiment:
    data, left_out = unique_pictures(load_folders(folder))
    by_key = {template_key(each): each for each in made}
    found = vectors_of(data.root, data.paths, {detector.name: detector}, by_key, main_face, progress)
    vectors = {each.embedder: each.vectors for each in found}
    splits, copies = make_splits(data, vectors, enrol=arguments.enrol, count=arguments.draws, seed=arguments.seed)
    return Experiment(data.name, data.people, vectors, splits, (*left_out, *copies))


def _of_clip(
    arguments: argparse.Namespace, app: App, detector: Detector, made: Sequence[Embedder], progress: ProgressSink
) -> Experiment:
    """The people of the gallery, searched for with the hand-checked boxes of the clips."""
    clips = clips_of(arguments)
    data, notes = unique_pictures(load_folders(app.gallery_folder))
    by_key = {template_key(each): each for each in made}
    enrolled = vectors_of(data.root, data.paths, {detector.name: detector}, by_key, main_face, progress)
    people: list[str] = list(data.people)
    parts: dict[str, list[Vectors]] = {each.embedder: [each.vectors] for each in enrolled}
    for video, truth in clips:
        named, vectors = faces_in(video, truth, detector, by_key, sorted(set(data.people)), progress)
        people += named
        for key, rows in vectors.items():
            parts[key].append(rows)
    count, known = len(people), set(data.people)
    is_seen = np.arange(count) >= len(data.people)
    is_known = np.array([person in known for person in people], dtype=np.bool_)
    split = Split(~is_seen, is_seen & is_known, is_seen & ~is_known, np.zeros(count, np.bool_))
    name = f"{data.name}, searched in {' and '.join(each.stem for each in arguments.video)}"
    return Experiment(name, tuple(people), {key: np.vstack(rows) for key, rows in parts.items()}, (split,), notes)
