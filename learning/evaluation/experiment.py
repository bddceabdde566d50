"""Recognisers held against each other: the same people, pictures, strangers and draws for all.

What learns is trained anew for each draw, on the enrolled pictures alone, so nothing is tried on what it learnt from;
the strangers it is calibrated on are other people than those it is tried on. Where the data has no strangers, each
person in turn is left out of the gallery, and of the training, and is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from learning.datasets.datasets import Dataset, Role, split
from learning.metrics import identification
from learning.metrics.identification import Searches, enrolled_name
from learning.metrics.scores import Samples
from learning.thresholds.defaults import starting_threshold
from learning.thresholds.leave_one_out import SAME_PICTURE
from learning.training.ensembles import train_ensemble
from learning.training.heads import train_classifier
from learning.training.networks import Trainer
from learning.training.pictures import Faces, distinct, fused_key, sha256_of
from learning.training.recipes import Kind, Recipe
from learning.training.rejection import Strangers
from recognition.matching.scoring import Agreement
from recognition.matching.templates import Scoring
from recognition.progress import Progress, ProgressSink, Stage, ignore_progress
from recognition.registry import own_threshold
from recognition.types import MAX_DISTANCE, Vectors
from storage.files.gallery_folder import on_disk

Flags = NDArray[np.bool_]


class Way(StrEnum):
    """How a contestant recognises: the nearest template, two embedders that must agree, or something trained."""

    NEAREST = "nearest"
    DOUBLE = "double"
    TRAINED = "trained"


@dataclass(frozen=True, slots=True)
class Method:
    """``embedders`` are the ``name@version`` whose vectors it judges; ``recipe`` is None unless it is TRAINED."""

    title: str
    way: Way
    embedders: tuple[str, ...]
    recipe: Recipe | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Split:
    """(N,) each: the pictures that are enrolled, searched for, and of strangers to search with, and those of other
    strangers that may be learnt from. No picture is two of these, and no stranger."""

    enrolled: Flags
    searched: Flags
    strangers: Flags
    others: Flags


@dataclass(frozen=True, slots=True, eq=False)
class Experiment:
    """One set of pictures: (N,) whom each shows, (N, D) what each embedder, by ``name@version``, makes of it, and the
    draws. ``notes`` are sentences about what was left out."""

    name: str
    people: tuple[str, ...]
    vectors: Mapping[str, Vectors]
    draws: tuple[Split, ...]
    notes: tuple[str, ...] = ()

    def of(self, embedders: Sequence[str]) -> Vectors:
        """(N, D1 + D2 ...) of unit length; NaN where one of them has no face."""
        parts = [self.vectors[each] for each in embedders]
        return np.asarray(np.hstack(parts) / np.sqrt(len(parts)), dtype=np.float32)


def each_once(data: Dataset) -> tuple[Dataset, tuple[str, ...]]:
    """The same pictures without those whose content is there twice; what to enrol is kept before what to search for."""
    searched = (Role.PROBE, Role.STRANGER)
    rows = sorted(
        (role in searched, path, person) for path, person, role in zip(data.paths, data.people, data.roles, strict=True)
    )
    listed = distinct(data.root, rows, [sha256_of(data.root / on_disk(path)) for _, path, _ in rows])
    kept = set(listed.paths)
    places = [place for place, path in enumerate(data.paths) if path in kept]
    return (
        Dataset(
            data.root,
            tuple(data.paths[each] for each in places),
            tuple(data.people[each] for each in places),
            tuple(data.roles[each] for each in places),
            data.layout,
        ),
        listed.notes,
    )


def draws_of(
    data: Dataset, vectors: Mapping[str, Vectors], *, enrol: int, count: int, seed: int
) -> tuple[tuple[Split, ...], tuple[str, ...]]:
    """``count`` draws of who is enrolled with ``enrol`` pictures; one where the data itself says it."""
    is_said = not any(role is Role.ANY for role in data.roles)
    people = np.array(data.people, dtype=object)
    found, copies = [], 0
    for number in range(1 if is_said else count):
        enrolled, searched = split(data, enrol=enrol, seed=seed + number)
        for each in vectors.values():
            near = _copies(each, people, enrolled, searched)
            copies += int(near.sum())
            searched = searched & ~near
        known = np.isin(people, people[enrolled])
        away = searched & ~known
        names = np.random.default_rng([seed, number]).permutation(sorted(set(people[away])))
        first = np.isin(people, names[: len(names) // 2])
        found.append(Split(enrolled, searched & known, away & ~first, away & first))
    notes = () if not copies else (f"{copies} searched pictures are copies of enrolled ones and were left out.",)
    return tuple(found), notes


def _copies(vectors: Vectors, people: NDArray[np.object_], enrolled: Flags, searched: Flags) -> Flags:
    """(N,) searched pictures that are enrolled ones of the same person, saved once more."""
    found = np.zeros(len(people), np.bool_)
    rows = np.flatnonzero(searched & np.isin(people, people[enrolled]))
    columns = np.flatnonzero(enrolled)
    if len(rows) and len(columns):
        same = people[rows][:, None] == people[columns][None, :]
        apart = np.where(same, 1.0 - np.nan_to_num(vectors[rows]) @ np.nan_to_num(vectors[columns]).T, 2.0)
        found[rows] = apart.min(axis=1) < SAME_PICTURE
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of one draw, with the distance up to which the contestant gives a name by itself."""

    searches: Searches
    threshold: float


def outcomes(
    contestant: Method,
    arena: Experiment,
    trainer: Trainer,
    scoring: Scoring,
    progress: ProgressSink = ignore_progress,
) -> Iterator[Outcome]:
    """One for each draw. Raises UsageError where the contestant cannot be trained on these people."""
    rows = arena.of(contestant.embedders)
    fusion = fused_key(contestant.embedders).split("@")[0]
    for number, draw in enumerate(arena.draws):
        subject = f"{arena.name}, {contestant.title}"
        progress(Progress(Stage.EVALUATING, number, len(arena.draws), subject=subject))
        if contestant.way is Way.TRAINED:
            yield _Learner(contestant, arena, rows, draw, trainer).outcome()
            continue
        agreement, threshold = None, starting_threshold(fusion, len(_names(arena, draw.enrolled)))
        if contestant.way is Way.DOUBLE:
            names = [each.split("@")[0] for each in contestant.embedders]
            own = tuple(own_threshold(each)[0] for each in names)
            widths = tuple(int(arena.vectors[each].shape[1]) for each in contestant.embedders)
            agreement, threshold = Agreement(widths, own), sum(own) / len(own)
        samples = Samples.labelled(rows, arena.people, agreement)
        probes = samples.chosen(draw.searched | draw.strangers)
        found = identification.search(samples.chosen(draw.enrolled), probes, scoring)
        if not len(found.nearest):
            found = identification.with_everybody_left_out(found)
        yield Outcome(found, threshold)


def _names(arena: Experiment, which: Flags) -> set[str]:
    return {arena.people[row] for row in np.flatnonzero(which).tolist()}


class _Learner:
    """Something trained, in one draw. Its distances are stretched so that its own limit always stands at one place,
    whoever was left out of its training."""

    def __init__(self, contestant: Method, arena: Experiment, rows: Vectors, draw: Split, trainer: Trainer) -> None:
        assert contestant.recipe is not None
        self._contestant, self._recipe, self._trainer = contestant, contestant.recipe, trainer
        self._samples = Samples.labelled(rows, arena.people)
        self._draw = draw
        people = len(_names(arena, draw.enrolled))
        self._threshold = starting_threshold(fused_key(contestant.embedders).split("@")[0], people)
        self._widths = tuple(int(arena.vectors[each].shape[1]) for each in contestant.embedders)
        usable = draw.others & self._samples.acquired
        self._others = None
        if usable.any():
            whose = tuple(arena.people[row] for row in np.flatnonzero(usable).tolist())
            self._others = Strangers(rows[usable], whose, np.ones(len(whose), np.bool_))

    def outcome(self) -> Outcome:
        draw = self._draw
        compare = self._trained(draw.enrolled)
        gallery, probes = self._samples.chosen(draw.enrolled), self._samples.chosen(draw.searched | draw.strangers)
        found = identification.search(gallery, probes, compare=compare)
        if not len(found.nearest):
            found = self._with_everybody_left_out(found)
        return Outcome(found, self._threshold)

    def _with_everybody_left_out(self, found: Searches) -> Searches:
        nearest: list[NDArray[np.float64]] = []
        whom, who = [], []
        for person in np.unique(self._samples.people[self._draw.searched]).tolist():
            enrolled = self._draw.enrolled & (self._samples.people != person)
            probes = self._samples.chosen(self._draw.searched & (self._samples.people == person))
            away = identification.search(self._samples.chosen(enrolled), probes, compare=self._trained(enrolled))
            nearest.append(away.nearest)
            whom.append(away.nearest_person)
            who.append(away.stranger)
        if not nearest:
            return found
        return replace(
            found,
            stranger=np.concatenate(who),
            nearest=np.concatenate(nearest),
            nearest_person=np.concatenate(whom),
        )

    def _trained(self, enrolled: Flags) -> identification.Compare:
        """Trained on the enrolled pictures, and nothing else."""
        usable = np.flatnonzero(enrolled & self._samples.acquired)
        faces = Faces(
            fused_key(self._contestant.embedders),
            self._widths,
            tuple(map(str, usable.tolist())),
            self._samples.vectors[usable],
            tuple(enrolled_name(each) for each in self._samples.people[usable].tolist()),
            np.zeros(len(usable), np.bool_),
        )
        if self._recipe.kind is Kind.HEAD:
            trained = train_classifier(
                faces, self._others, self._recipe, self._contestant.title, self._threshold, self._trainer
            )
        else:
            trained = train_ensemble(faces, self._others, self._recipe, self._contestant.title, self._trainer)
        recognizer = trained.recognizer
        stretch = np.float32(self._threshold / recognizer.threshold)
        return lambda probes, templates: np.asarray(
            np.minimum(recognizer.distances(probes, templates.with_scoring(Scoring.AVERAGE)) * stretch, MAX_DISTANCE),
            dtype=np.float32,
        )
