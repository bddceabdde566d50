"""Trains a head or an ensemble on registered people, and compares it with the nearest template."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from learning.thresholds.defaults import starting_threshold
from learning.training.comparison import Comparison, compare
from learning.training.ensembles import train_ensemble
from learning.training.heads import train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import (
    Faces,
    PictureList,
    VectorCache,
    VectorTable,
    embed_pictures,
    faces_of,
    joined,
    list_pictures,
)
from learning.training.recipes import Kind, Recipe
from learning.training.rejection import Strangers
from learning.training.run import Resume, begin, curves_png, discard
from learning.training.store import COMPARISON, TrainingRecord, not_written, save_trained, trained_folder
from recognition.errors import UsageError
from recognition.interfaces import Detector, Embedder
from recognition.matching.templates import Scoring
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.registry import BACKBONES, embedder_threshold
from storage.sealing.files import write_file

_SURELY_REGISTERED = 0.5
"""Of an embedder's threshold: a face nearer than this to a registered person is not a stranger."""

MakeTrainer = Callable[[Path | None], Trainer]


@dataclass(frozen=True, slots=True)
class TrainingRequest:
    """What to train.

    gallery: where the result is stored.
    name: of the result.
    data: pictures to train on, in a folder per person; None: those of the gallery.
    excluded: paths, relative to the gallery, of refused pictures.
    unknown: folder with pictures of other people, and of no people, to calibrate the rejection of strangers on.
    blur_to: sharpness 0..1 to which sharper faces are blurred, as in the gallery.

    Raises UsageError where the name is not allowed, or the recipe needs ``unknown``.
    """

    gallery: Path
    recipe: Recipe
    name: str
    data: Path | None = None
    excluded: tuple[str, ...] = ()
    unknown: Path | None = None
    blur_to: float | None = None
    resume: Resume = Resume.IF_SAME

    def __post_init__(self) -> None:
        trained_folder(self.gallery, self.recipe.kind, self.name)
        if self.unknown is None:
            self.recipe.require_strangers()


@dataclass(frozen=True, slots=True, eq=False)
class TrainingPictures:
    """Pictures to train on and their embeddings, one table per embedder."""

    listed: PictureList
    tables: tuple[VectorTable, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TrainingResult:
    """``resumed``: it continued an unfinished training. ``notes``: what was left out."""

    record: TrainingRecord
    pictures: TrainingPictures
    resumed: bool
    notes: tuple[Message, ...]


def train(
    request: TrainingRequest,
    detector: Detector,
    embedders: Sequence[Embedder],
    made_at: float,
    progress: ProgressSink = ignore_progress,
    *,
    make_trainer: MakeTrainer | None = None,
) -> TrainingResult:
    """Trains and stores it. What ``progress`` raises interrupts it; it can then be resumed.

    ``made_at``: seconds since the epoch, stored with the result. ``make_trainer``: None for the real one.
    Raises UsageError, after which there is nothing to resume, ModelMissingError where a package that trains the recipe
    is not installed, and RollcallError.
    """
    if make_trainer is None:
        request.recipe.require_packages()
    progress(Progress(Stage.PREPARING))
    gallery, recipe, name = request.gallery, request.recipe, request.name
    work = begin(gallery, recipe, name, [each.name for each in embedders], request.resume)
    try:
        pictures = embed_training_pictures(
            request.data or gallery,
            detector,
            embedders,
            work,
            progress,
            excluded=() if request.data is not None else request.excluded,
            blur_to=request.blur_to,
        )
        faces = faces_of(pictures.listed, pictures.tables)
        strangers: Strangers | None = None
        notes: tuple[Message, ...] = ()
        if request.unknown is not None:
            strangers, notes = _strangers(request.unknown, faces, detector, embedders, work, progress)
        full_name = f"{recipe.kind.value}:{name}"
        with (make_trainer or Trainer)(work / "networks") as trainer:
            if recipe.kind is Kind.HEAD:
                limit = starting_threshold(embedders[0].name, faces.people_counted)
                model = train_classifier(faces, strangers, recipe, full_name, limit, trainer, progress)
            else:
                model = train_ensemble(faces, strangers, recipe, full_name, trainer, progress)
    except UsageError:
        discard(gallery, recipe, name)
        raise
    record = TrainingRecord(
        recipe.kind,
        name,
        recipe,
        tuple(each.name for each in embedders),
        faces.embedder,
        faces.names,
        pictures.listed.pictures,
        model.recognizer.threshold,
        {**asdict(model.figures), "epochs": len(model.history), "best_epoch": model.best_epoch + 1},
        made_at,
    )
    curves = None
    if model.history:
        curves = curves_png(f"{full_name} ({recipe.preset})", model.history, model.best_epoch)
    save_trained(trained_folder(gallery, recipe.kind, name), model, record, curves)
    discard(gallery, recipe, name)
    return TrainingResult(record, pictures, trainer.resumed, (*notes, *model.notes))


def embed_training_pictures(
    root: Path,
    detector: Detector,
    embedders: Sequence[Embedder],
    work: Path,
    progress: ProgressSink = ignore_progress,
    *,
    excluded: Sequence[str] = (),
    blur_to: float | None = None,
) -> TrainingPictures:
    """``work``: folder in which embeddings are cached."""
    listed = list_pictures(root, without=excluded)
    tables = embed_pictures(listed, detector, embedders, VectorCache(work), progress, blur_to=blur_to)
    return TrainingPictures(listed, tuple(tables))


def compare_with_nearest(
    gallery: Path,
    record: TrainingRecord,
    pictures: TrainingPictures,
    scoring: Scoring,
    progress: ProgressSink = ignore_progress,
    *,
    make_trainer: MakeTrainer | None = None,
) -> Comparison:
    """Compares the recipe of ``record`` with the nearest template, and stores the result beside it.

    Raises UsageError where there are too few people or pictures, RollcallError.
    """
    with (make_trainer or Trainer)(None) as trainer:
        found = compare(pictures.listed, pictures.tables, record.recipe, record.name, trainer, scoring, progress)
    place = trained_folder(gallery, record.kind, record.name) / COMPARISON
    try:
        write_file(place, json.dumps(asdict(found)).encode())
    except OSError as error:
        raise not_written(place, error) from error
    return found


def _strangers(
    folder: Path, faces: Faces, detector: Detector, embedders: Sequence[Embedder], work: Path, progress: ProgressSink
) -> tuple[Strangers, tuple[Message, ...]]:
    """The people of ``folder`` who are not registered, and its pictures without a face; and notes."""
    listed = list_pictures(folder)
    rows = joined(listed.pictures, embed_pictures(listed, detector, embedders, VectorCache(work), progress))
    is_face = np.asarray(np.isfinite(rows).all(axis=1), np.bool_)
    if not is_face.all():
        rest = listed.chosen(~is_face)
        cache = VectorCache(work / "faceless")
        tables = embed_pictures(rest, detector, embedders, cache, progress, faceless=True)
        rows[~is_face] = joined(rest.pictures, tables)
    names, pictures = set(faces.names), set(faces.pictures)
    network = faces.embedder.split("@")[0]
    # To a network that was not trained on faces all faces are similar.
    min_distance = 0.0 if network in BACKBONES else embedder_threshold(network)[0] * _SURELY_REGISTERED
    training = faces.vectors[~faces.held]
    keep, registered = np.array(np.isfinite(rows).all(axis=1), np.bool_), 0
    for row, (picture, person) in enumerate(zip(listed.pictures, listed.people, strict=True)):
        same = person in names or picture in pictures
        if keep[row] and (same or (is_face[row] and 1 - float((training @ rows[row]).max()) < min_distance)):
            keep[row] = False
            registered += 1
    notes = listed.notes
    if registered:
        notes = (*notes, Message.of("registered-strangers", pictures=registered, folder=str(folder)))
    people = tuple(
        person if face else f"no face: {path}"
        for person, face, path in zip(listed.people, is_face.tolist(), listed.paths, strict=True)
    )
    return Strangers(rows, people).chosen(keep), notes
