"""Ensembles of several embedders: a stacked network, or training weights of their distances."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from learning.metrics.scores import Floats, Indexes, unit_rows
from learning.thresholds.defaults import starting_threshold
from learning.training.heads import Figures, TrainedModel, train_classifier
from learning.training.networks import Trainer, fit_distance_weights
from learning.training.pictures import Faces, numbered
from learning.training.recipes import LEFT_OUT, OTHER_PEOPLE, Recipe, Reject, Solver
from learning.training.rejection import TARGET, Strangers, rejected
from recognition.embedding.fused import JOIN, WEIGHT
from recognition.errors import UsageError
from recognition.matching.dense_layers import split_rows
from recognition.matching.templates import Scoring, Templates
from recognition.matching.trained import DistanceStack
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress


def train_ensemble(
    faces: Faces,
    strangers: Strangers | None,
    recipe: Recipe,
    name: str,
    trainer: Trainer,
    progress: ProgressSink = ignore_progress,
) -> TrainedModel:
    """``faces``: vectors of two embedders or more. Raises UsageError where the recipe does not fit."""
    if len(faces.widths) < 2:
        raise UsageError("An ensemble needs two embedders or more: --embedders sface,edgeface-s.")
    fusion = faces.embedder.split("@")[0]
    if recipe.solver is not Solver.DISTANCES:
        threshold = starting_threshold(fusion, faces.people_counted)
        return train_classifier(faces, strangers, recipe, name, threshold, trainer, progress)
    if recipe.reject is not Reject.CALIBRATED:
        raise UsageError("The preset scores has no classes: it rejects at a calibrated distance. Leave --reject out.")
    progress(Progress(Stage.TRAINING))
    return _distance_stack(faces, strangers, recipe, name, fusion)


def _distance_stack(faces: Faces, strangers: Strangers | None, recipe: Recipe, name: str, fusion: str) -> TrainedModel:
    training = faces.chosen(~faces.held)
    labels = numbered(training.people, faces.names)
    if len(faces.names) < 2 or not (np.bincount(labels) > 1).any():
        raise UsageError("Weights of distances are learnt from two people or more, of whom one has two pictures.")
    distances = _left_one_out(training, labels)
    same = np.arange(len(faces.names))[None, :] == labels[:, None]
    usable = np.isfinite(distances).all(axis=2)
    weights = fit_distance_weights(distances[usable], same[usable], l2=recipe.l2)
    combined = distances @ np.array(weights)
    others = np.where(same, np.inf, combined).min(axis=1)
    stack = DistanceStack(name, faces.embedder, faces.widths, weights, _default_threshold(fusion, weights, faces))
    if strangers is not None and len(strangers):
        templates = Templates(training.vectors, training.people, faces.embedder, Scoring.AVERAGE)
        others = stack.distances(strangers.vectors, templates).min(axis=1).astype(np.float64)
        people, found_on = list(strangers.people), OTHER_PEOPLE
        stack = replace(stack, threshold=min(stack.threshold, _limit_under(others)))
    else:
        people, found_on = list(training.people), LEFT_OUT
    own = np.where(np.isfinite(combined), combined, np.inf)[np.arange(len(labels)), labels]
    tried = np.isfinite(own)
    rivals = np.where(same, np.inf, combined).min(axis=1)
    right = own[tried] < rivals[tried]
    figures = Figures(
        len(faces.names),
        len(labels),
        int(tried.sum()),
        float(right.mean()),
        float(1 - (right & (own[tried] <= stack.threshold)).mean()),
        rejected(np.asarray(others <= stack.threshold, np.bool_), people, found_on),
    )
    return TrainedModel(stack, figures, notes=faces.notes)


def _limit_under(distances: Floats) -> float:
    """The distance below which at most TARGET of these strangers lie."""
    ordered = np.sort(distances)
    return float(np.nextafter(ordered[min(int(TARGET * len(ordered)), len(ordered) - 1)], -np.inf))


def _left_one_out(faces: Faces, labels: Indexes) -> Floats:
    """(N, P, E) distance of each picture to each person's mean under every embedder, the picture itself excluded; inf
    where nothing is left."""
    people = len(faces.names)
    found = np.full((len(labels), people, len(faces.widths)), np.inf)
    for place, rows in enumerate(split_rows(faces.vectors, faces.widths)):
        member = (labels[None, :] == np.arange(people)[:, None]).astype(np.float64)
        sums = member @ rows.astype(np.float64)
        found[:, :, place] = 1.0 - rows @ unit_rows(sums).T
        own = sums[labels] - rows
        alone = np.bincount(labels)[labels] < 2
        cosines = np.einsum("ij,ij->i", rows, unit_rows(own))
        found[np.arange(len(labels)), labels, place] = np.where(alone, np.inf, 1.0 - cosines)
    return found


def _default_threshold(fusion: str, weights: tuple[float, ...], faces: Faces) -> float:
    """That of a fusion with these weights and so many people and pictures, which was measured on thousands of faces."""
    parts = [(name, weight) for name, weight in zip(fusion.split(JOIN), weights, strict=True) if weight > 0]
    alone = parts[0][0] if len(parts) == 1 else None
    weighted = alone or JOIN.join(f"{name}{WEIGHT}{weight:.6f}" for name, weight in parts)
    return starting_threshold(weighted, faces.people_counted)
