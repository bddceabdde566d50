"""Runs recognition methods on the same people, pictures, strangers and splits.

Trained methods are retrained for each split, on the enrolled pictures alone, so nothing is tested on what it was
trained on; they are calibrated on other strangers than those searched with. Where the data has no strangers, each
person in turn is left out of the gallery and of the training, and is the stranger.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from learning.datasets.datasets import Dataset, Role, gallery_probe_split, sha256_of
from learning.evaluation.picture_vectors import agreement_of
from learning.metrics import identification
from learning.metrics.identification import Searches, enrolled_name
from learning.metrics.scores import Flags, Samples
from learning.thresholds.defaults import counted_people, starting_threshold
from learning.thresholds.leave_one_out import SAME_PICTURE
from learning.training.ensembles import train_ensemble
from learning.training.heads import train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces, distinct, fused_key, fused_rows
from learning.training.recipes import Kind, Recipe
from learning.training.rejection import Strangers
from recognition.matching.templates import Scoring, Templates
from recognition.message import Message
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.types import MAX_DISTANCE, Vectors
from storage.files.gallery_folder import on_disk


class MethodKind(StrEnum):
    """How a method recognises: nearest template, two embedders that must agree, or a trained recogniser."""

    NEAREST = "nearest"
    DOUBLE = "double"
    TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class Method:
    """A recognition method.

    embedders: ``name@version`` of the embedders whose vectors it uses.
    """

    title: str
    kind: MethodKind
    embedders: tuple[str, ...]
    recipe: Recipe | None = None

    @property
    def fusion(self) -> str:
        """Name of the embedder or of the fusion, without version."""
        return fused_key(self.embedders).split("@")[0]


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """(N,) flags of pictures. No picture has two of them, and no stranger is in two sets.

    enrolled: in the gallery.
    searched: probes of enrolled people.
    strangers: probes of people who are not enrolled.
    others: pictures of other strangers, for training only.
    """

    enrolled: Flags
    searched: Flags
    strangers: Flags
    others: Flags

    @property
    def probes(self) -> Flags:
        return self.searched | self.strangers


@dataclass(frozen=True, slots=True, eq=False)
class Experiment:
    """One set of pictures.

    vectors: (N, D) vectors by ``name@version`` of the embedder.
    notes: what was left out: ``duplicates``, ``two-people``, ``enrolled-copies``.
    """

    name: str
    people: tuple[str, ...]
    vectors: Mapping[str, Vectors]
    splits: tuple[Split, ...]
    notes: tuple[Message, ...] = ()


def unique_pictures(data: Dataset) -> tuple[Dataset, tuple[Message, ...]]:
    """Removes pictures with the same content as another one; enrolled pictures are kept before probes."""
    searched = (Role.PROBE, Role.STRANGER)
    rows = sorted(
        (role in searched, path, person) for path, person, role in zip(data.paths, data.people, data.roles, strict=True)
    )
    digests = [sha256_of(data.root / on_disk(path)) for _, path, _ in rows]
    listed = distinct(data.root, rows, digests)
    kept = set(listed.paths)
    return data.select([row for row, path in enumerate(data.paths) if path in kept]), listed.notes


def make_splits(
    data: Dataset, vectors: Mapping[str, Vectors], *, enrol: int, count: int, seed: int
) -> tuple[tuple[Split, ...], tuple[Message, ...]]:
    """``count`` random splits that enrol up to ``enrol`` pictures of a person; one where the data defines the roles."""
    is_given = not any(role is Role.ANY for role in data.roles)
    people = np.array(data.people, dtype=object)
    splits, copies = [], 0
    for number in range(1 if is_given else count):
        enrolled, searched = gallery_probe_split(data, enrol=enrol, seed=seed + number)
        for each in vectors.values():
            copied = _copies(each, people, enrolled, searched)
            copies += int(copied.sum())
            searched = searched & ~copied
        known = np.isin(people, people[enrolled])
        strangers = searched & ~known
        names = np.random.default_rng([seed, number]).permutation(sorted(set(people[strangers])))
        first = np.isin(people, names[: len(names) // 2])
        splits.append(Split(enrolled, searched & known, strangers & ~first, strangers & first))
    notes = () if not copies else (Message.of("enrolled-copies", pictures=copies),)
    return tuple(splits), notes


def _copies(vectors: Vectors, people: NDArray[np.object_], enrolled: Flags, searched: Flags) -> Flags:
    """(N,) probes that are copies of an enrolled picture of the same person."""
    found = np.zeros(len(people), np.bool_)
    rows = np.flatnonzero(searched & np.isin(people, people[enrolled]))
    columns = np.flatnonzero(enrolled)
    if len(rows) and len(columns):
        same = people[rows][:, None] == people[columns][None, :]
        distances = np.where(same, 1.0 - np.nan_to_num(vectors[rows]) @ np.nan_to_num(vectors[columns]).T, 2.0)
        found[rows] = distances.min(axis=1) < SAME_PICTURE
    return found


@dataclass(frozen=True, slots=True, eq=False)
class SplitResult:
    """Searches of one split, and the distance up to which the method names a face."""

    searches: Searches
    threshold: float


def run_splits(
    method: Method, experiment: Experiment, trainer: Trainer, scoring: Scoring, progress: ProgressSink = ignore_progress
) -> Iterator[SplitResult]:
    """One result per split. Raises UsageError where the method cannot be trained on these people."""
    parts = [experiment.vectors[each] for each in method.embedders]
    rows, widths = fused_rows(parts), tuple(int(part.shape[1]) for part in parts)
    for number, split in enumerate(experiment.splits):
        subject = f"{experiment.name}, {method.title}"
        progress(Progress(Stage.EVALUATING, number, len(experiment.splits), subject=subject))
        enrolled = [experiment.people[row] for row in np.flatnonzero(split.enrolled).tolist()]
        agreement, threshold = None, starting_threshold(method.fusion, counted_people(enrolled))
        if method.kind is MethodKind.DOUBLE:
            agreement = agreement_of(method.fusion, widths)
            threshold = sum(agreement.thresholds) / len(agreement.thresholds)
        samples = Samples.labelled(rows, experiment.people, agreement)
        if method.kind is MethodKind.TRAINED:
            found = _search_trained(method, samples, widths, split, threshold, trainer)
        else:
            found = identification.search(samples.select(split.enrolled), samples.select(split.probes), scoring)
            found = identification.with_left_out_people(found)
        yield SplitResult(found, threshold)


def _search_trained(
    method: Method, samples: Samples, widths: tuple[int, ...], split: Split, threshold: float, trainer: Trainer
) -> Searches:
    """Distances are scaled so that the method's own threshold always maps to ``threshold``, whichever people were left
    out of the training."""
    recipe, title = method.recipe, method.title
    assert recipe is not None
    strangers = None
    others = split.others & samples.acquired
    if others.any():
        people = tuple(samples.names[each] for each in samples.people[others].tolist())
        strangers = Strangers(samples.vectors[others], people)

    def searched(enrolled: Flags, probes: Flags) -> Searches:
        """Trains on the enrolled pictures alone."""
        rows = np.flatnonzero(enrolled & samples.acquired)
        people = tuple(enrolled_name(each) for each in samples.people[rows].tolist())
        pictures, held = tuple(map(str, rows.tolist())), np.zeros(len(rows), np.bool_)
        faces = Faces(fused_key(method.embedders), widths, pictures, samples.vectors[rows], people, held)
        if recipe.kind is Kind.HEAD:
            trained = train_classifier(faces, strangers, recipe, title, threshold, trainer)
        else:
            trained = train_ensemble(faces, strangers, recipe, title, trainer)
        recognizer = trained.recognizer
        scale = np.float32(threshold / recognizer.threshold)

        def compare(vectors: Vectors, templates: Templates) -> NDArray[np.float32]:
            distances = recognizer.distances(vectors, templates.with_scoring(Scoring.AVERAGE))
            return np.asarray(np.minimum(distances * scale, MAX_DISTANCE), dtype=np.float32)

        return identification.search(samples.select(enrolled), samples.select(probes), compare=compare)

    found = searched(split.enrolled, split.probes)
    if len(found.nearest) or not split.searched.any():
        return found
    # Trained again without each person, whose probes are then non-mated searches.
    is_of = [samples.people == person for person in np.unique(samples.people[split.searched])]
    parts = [searched(split.enrolled & ~own, split.searched & own) for own in is_of]
    return replace(
        found,
        stranger=np.concatenate([each.stranger for each in parts]),
        nearest=np.concatenate([each.nearest for each in parts]),
        nearest_person=np.concatenate([each.nearest_person for each in parts]),
    )
