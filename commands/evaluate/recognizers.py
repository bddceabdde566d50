"""``evaluate --recognizers``: the nearest template, heads, ensembles and double verification on the same pictures."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from commands.app import App
from commands.evaluate.output import check_place, origin, write_text
from commands.tables import markdown_table, print_table
from recognition.errors import RollcallError, UnknownNameError, UsageError
from recognition.interfaces import template_key
from recognition.progress import ProgressSink

if TYPE_CHECKING:
    from learning.evaluation.experiment import Experiment, Method
    from learning.evaluation.verdict import Comparison
    from learning.training.recipes import Recipe
    from recognition.interfaces import Detector, Embedder
    from recognition.types import Vectors

NEAREST, DOUBLE = "nearest", "double"


def compare_recognizers(arguments: argparse.Namespace, app: App, embedders: Sequence[str]) -> None:
    """Measures every recogniser on all --data and on the clip, prints tables and advice, and writes what was asked."""
    from learning.evaluation.experiment import outcomes
    from learning.evaluation.verdict import Comparison, measured, rows_of
    from learning.training.networks import Trainer

    for each in (arguments.report, arguments.json, arguments.html):
        check_place(each)
    if not arguments.data and not arguments.video:
        raise UsageError("Say what to measure on: --data DIR, as often as you like, or --gallery, --video and --truth.")
    wanted = _wanted(arguments.recognizers, app)
    names = _embedder_names(wanted, embedders or [app.embedder_name])
    made = [app.embedder(name) for name in names]
    contestants = _contestants(wanted, made, names, embedders or [app.embedder_name])
    detector = app.detector((arguments.detectors or "").split(",")[0].strip() or None)
    rows, notes = [], []
    with app.progress() as progress, Trainer() as trainer:
        arenas = [_of_folder(folder, detector, made, arguments, progress) for folder in arguments.data or []]
        if arguments.video:
            arenas.append(_of_clip(arguments, app, detector, made, progress))
        for arena in arenas:
            notes += [f"{arena.name}: {sentence}" for sentence in arena.notes]
            results = []
            for each in contestants:
                try:
                    found = list(outcomes(each, arena, trainer, app.scoring, progress))
                except UsageError as error:
                    notes.append(f"{arena.name}: {each.title} could not be measured. {error}")
                    continue
                results.append(measured(each, found, arena, arguments.seed))
            rows += rows_of(arena, results)
    if not rows:
        raise RollcallError("Nothing could be measured. " + " ".join(notes))
    comparison = Comparison(tuple(rows), tuple(notes), origin(arguments))
    _give(comparison, arguments, app)


def _give(comparison: Comparison, arguments: argparse.Namespace, app: App) -> None:
    from learning.evaluation.experiment_page import COLUMNS, EXPLAINED, by_data, cells, comparison_page

    for name, some in by_data(comparison.rows).items():
        app.print(f"{name}:")
        print_table(COLUMNS, [cells(row) for row in some], app.out, markdown=arguments.markdown)
        app.print()
    for sentence in (*comparison.advice(), *(f"Note: {each}" for each in comparison.notes), EXPLAINED):
        app.print(sentence)
    if arguments.json is not None:
        write_text(arguments.json, json.dumps(comparison.to_json(), ensure_ascii=False, indent=1))
    if arguments.html is not None:
        write_text(arguments.html, comparison_page(comparison))
    if arguments.report is not None:
        lines = ["# Recognisers side by side", "", EXPLAINED, ""]
        lines += [f"- {sentence}" for sentence in comparison.advice()]
        for name, some in by_data(comparison.rows).items():
            lines += ["", f"## {name}", "", markdown_table(COLUMNS, [cells(row) for row in some])]
        lines += ["", *(f"- {each}" for each in comparison.notes)] if comparison.notes else []
        made = comparison.provenance
        lines += ["", f"`{made.command}`, seed {made.seed}, on {made.machine}", ""]
        write_text(arguments.report, "\n".join(lines))


def _wanted(text: str, app: App) -> list[tuple[str, Recipe | None, tuple[str, ...]]]:
    """(title, recipe, embedders) of each recogniser; the embedders of what is trained already, else none."""
    from learning.training.recipes import ENSEMBLES, HEADS, Kind
    from learning.training.store import about, known, parsed

    found: list[tuple[str, Recipe | None, tuple[str, ...]]] = []
    for word in dict.fromkeys(each.strip() for each in text.split(",") if each.strip()):
        if word in (NEAREST, DOUBLE):
            found.append((word, None, ()))
            continue
        asked = parsed(word)
        assert asked is not None
        kind, name = asked
        presets = HEADS if kind is Kind.HEAD else ENSEMBLES
        trained = known(app.gallery_folder, kind)
        if name in trained:
            described = about(app.gallery_folder, kind, name)
            found.append((word, described.recipe, described.embedders))
        elif name in presets:
            recipe = presets[name]
            found.append((word, recipe, (recipe.backbone,) if recipe.backbone is not None else ()))
        else:
            raise UnknownNameError(f"{kind.value}, trained or preset,", name, {*trained, *presets})
    return found


def _embedder_names(wanted: Sequence[tuple[str, Recipe | None, tuple[str, ...]]], given: Sequence[str]) -> list[str]:
    return list(dict.fromkeys([*given, *(name for _, _, names in wanted for name in names)]))


def _contestants(
    wanted: Sequence[tuple[str, Recipe | None, tuple[str, ...]]],
    made: Sequence[Embedder],
    names: Sequence[str],
    given: Sequence[str],
) -> list[Method]:
    """Heads on each embedder given, ensembles and double verification on all of them."""
    from learning.evaluation.experiment import Method, Way
    from learning.training.recipes import Kind

    keys = {name: template_key(embedder) for name, embedder in zip(names, made, strict=True)}
    every = tuple(keys[name] for name in given)
    found: list[Method] = []
    for title, recipe, own in wanted:
        if title == NEAREST:
            found += [Method(f"{NEAREST}, {name}", Way.NEAREST, (keys[name],)) for name in given]
            if len(every) > 1:
                found.append(Method(f"{NEAREST}, {'+'.join(given)}", Way.NEAREST, every))
        elif recipe is not None and recipe.kind is Kind.HEAD:
            found += [Method(f"{title}, {name}", Way.TRAINED, (keys[name],), recipe) for name in (own or tuple(given))]
        else:
            judged = tuple(own or given)
            if len(judged) < 2:
                raise UsageError(f"{title} judges two embedders or more: --embedders sface,edgeface-s.")
            way = Way.DOUBLE if recipe is None else Way.TRAINED
            together = tuple(keys[name] for name in judged)
            found.append(Method(f"{title}, {'+'.join(judged)}", way, together, recipe))
    return found


def _of_folder(
    folder: Path, detector: Detector, made: Sequence[Embedder], arguments: argparse.Namespace, progress: ProgressSink
) -> Experiment:
    from learning.datasets.datasets import load_folders
    from learning.evaluation.experiment import Experiment, draws_of, each_once
    from learning.evaluation.picture_vectors import vectors_of
    from recognition.recognizer import main_face

    data, left_out = each_once(load_folders(folder))
    found = vectors_of(
        data.root,
        data.paths,
        {detector.name: detector},
        {template_key(each): each for each in made},
        main_face,
        progress,
    )
    vectors = {each.embedder: each.vectors for each in found}
    draws, copies = draws_of(data, vectors, enrol=arguments.enrol, count=arguments.draws, seed=arguments.seed)
    return Experiment(data.name, data.people, vectors, draws, (*left_out, *copies))


def _of_clip(
    arguments: argparse.Namespace, app: App, detector: Detector, made: Sequence[Embedder], progress: ProgressSink
) -> Experiment:
    """The people of the gallery, searched for with the hand-checked boxes of the clips."""
    from learning.datasets.datasets import load_folders
    from learning.evaluation.experiment import Experiment, Split, each_once
    from learning.evaluation.picture_vectors import vectors_of
    from learning.evaluation.video_faces import faces_in
    from recognition.recognizer import main_face

    truths = arguments.truth or []
    if len(truths) != len(arguments.video):
        raise UsageError(f"Give one --truth for each --video: there are {len(truths)} for {len(arguments.video)}.")
    data, notes = each_once(load_folders(app.gallery_folder))
    by_key = {template_key(each): each for each in made}
    enrolled = vectors_of(data.root, data.paths, {detector.name: detector}, by_key, main_face, progress)
    people: list[str] = list(data.people)
    parts: dict[str, list[Vectors]] = {each.embedder: [each.vectors] for each in enrolled}
    for video, truth in zip(arguments.video, truths, strict=True):
        named, vectors = faces_in(video, truth, detector, by_key, sorted(set(data.people)), progress)
        people += named
        for key, rows in vectors.items():
            parts[key].append(rows)
    count, known = len(people), set(data.people)
    is_seen = np.arange(count) >= len(data.people)
    is_known = np.array([person in known for person in people], dtype=np.bool_)
    draw = Split(~is_seen, is_seen & is_known, is_seen & ~is_known, np.zeros(count, np.bool_))
    name = f"{data.name}, searched in {' and '.join(each.stem for each in arguments.video)}"
    return Experiment(name, tuple(people), {key: np.vstack(rows) for key, rows in parts.items()}, (draw,), notes)
