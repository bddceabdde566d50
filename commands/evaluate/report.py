"""``evaluate --report``: what every choice changes, on all data given, as a Markdown page."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from commands.app import App
from commands.output_files import origin, write_file
from learning.datasets.datasets import (
    Dataset,
    PairList,
    Role,
    fingerprint,
    gallery_probe_split,
    load_folders,
    load_pairs,
)
from learning.evaluation.ablation import FaceSet, SearchTrials, VectorCache, run_ablation
from learning.evaluation.ablation_report import DataSummary, ThresholdRates, ablation_report
from learning.evaluation.picture_vectors import agreement_of
from learning.thresholds.defaults import starting_threshold
from recognition.errors import PictureError, UsageError
from recognition.faces.alignment import crop_face
from recognition.faces.preprocessing import Preprocessing
from recognition.interfaces import Detector, Embedder
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, Unit
from recognition.recognizer import main_face
from recognition.types import CropSpec, Image
from storage.files.pictures import read_picture

SPLITS = 20
ALL = "all folders together"


def write_report(arguments: argparse.Namespace, app: App, names: Sequence[str]) -> None:
    """Every choice with every embedder, on each --data, on all of them together, and on --pairs."""
    if not arguments.data:
        raise UsageError("--report needs faces to measure on: one or several --data DIR.")
    folders = [load_folders(each) for each in arguments.data]
    pairs = None
    if arguments.pairs is not None:
        pairs = load_pairs(arguments.pairs, arguments.root or arguments.pairs.parent)
    embedders = {name: app.embedder(name, preprocessing=Preprocessing()) for name in names or [app.embedder_name]}
    detector = app.detector()
    with app.progress() as progress:
        sets, described = _faces(folders, pairs, detector, embedders, arguments, progress)
        rows = [row for faces in sets for row in run_ablation(faces, embedders, agreement_of, progress)]
        progress(Progress(Stage.EVALUATING_THRESHOLDS))
        in_force = [each for faces in sets if faces.trials is not None for each in _in_force(faces, embedders)]
    page = ablation_report(rows, in_force, described, origin(arguments), SPLITS)
    write_file(arguments.report, page)
    app.say(f"Written: {arguments.report}")


def _faces(
    folders: Sequence[Dataset],
    pairs: PairList | None,
    detector: Detector,
    embedders: Mapping[str, Embedder],
    arguments: argparse.Namespace,
    progress: ProgressSink,
) -> tuple[list[FaceSet], list[DataSummary]]:

    sets: list[FaceSet] = []
    described: list[DataSummary] = []

    def trials(data: Dataset) -> SearchTrials:
        splits = [
            gallery_probe_split(data, enrol=arguments.enrol, seed=arguments.seed + number) for number in range(SPLITS)
        ]
        return SearchTrials.of(data.people, splits, arguments.seed)

    for data in folders:
        sets.append(FaceSet(data.name, _crops(data, detector, embedders, progress), trials(data)))
        digest = fingerprint(data.root, data.paths)
        described.append(DataSummary(data.name, len(data.paths), len(set(data.people)), digest))
    if pairs is not None:
        name = f"{pairs.root.resolve().name}, pairs"
        sets.append(FaceSet(name, _crops(pairs, detector, embedders, progress), None, pairs))
        digest = fingerprint(pairs.root, pairs.paths)
        described.append(DataSummary(name, len(pairs.paths), len(np.unique(pairs.people)), digest))
    if len(folders) > 1:
        # Whoever is enrolled and who is a stranger is drawn among all; only those who are strangers by nature stay so.
        joined = replace(
            folders[0],
            paths=tuple(f"{each.name}/{path}" for each in folders for path in each.paths),
            people=tuple(f"{each.name}/{person}" for each in folders for person in each.people),
            roles=tuple(r if r is Role.STRANGER else Role.ANY for each in folders for r in each.roles),
        )
        crops = {name: [crop for faces in sets[: len(folders)] for crop in faces.crops[name]] for name in embedders}
        sets.insert(0, FaceSet(ALL, crops, trials(joined)))
    return sets, described


def _crops(
    data: Dataset | PairList, detector: Detector, embedders: Mapping[str, Embedder], progress: ProgressSink
) -> dict[str, list[Image | None]]:
    """For each embedder the crop of each picture's main face. Embedders of one crop share it."""
    specs = {each.crop_spec for each in embedders.values()}
    crops: dict[CropSpec, list[Image | None]] = {spec: [] for spec in specs}
    for number, path in enumerate(data.paths):
        progress(Progress(Stage.ANALYSING, number + 1, len(data.paths), Unit.PICTURES, data.name))
        try:
            image = read_picture(data.root / path)
            face = main_face(detector.detect(image), image)
        except PictureError:
            face = None
        for spec in specs:
            crops[spec].append(None if face is None else crop_face(image, face, spec))
    return {name: crops[each.crop_spec] for name, each in embedders.items()}


def _in_force(faces: FaceSet, embedders: Mapping[str, Embedder]) -> list[ThresholdRates]:
    assert faces.trials is not None
    found = []
    cache = VectorCache(faces, embedders)
    enrolled = {person for person, is_in in zip(faces.trials.people, faces.trials.splits[0][0], strict=True) if is_in}
    for name in embedders:
        threshold = starting_threshold(name, len(enrolled))
        average, nearest = (
            faces.trials.at_threshold(cache.vectors(name), each, threshold)
            for each in (Scoring.AVERAGE, Scoring.NEAREST)
        )
        found.append(ThresholdRates(faces.name, name, threshold, average, nearest))
    return found
