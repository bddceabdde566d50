"""Classifiers over the people of a gallery, on embeddings of frozen networks: heads, and stacked ensembles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from learning.metrics.scores import Floats, Indexes
from learning.training import rejection
from learning.training.networks import Epoch, Fit, Fitted, Trainer, fit_logistic
from learning.training.pictures import Faces, held_out, numbered, person_folds, picture_folds
from learning.training.recipes import LEFT_OUT, OTHER_PEOPLE, Kind, Recipe, Reject, Solver
from learning.training.rejection import KnownTrials, Rejected, Strangers, StrangerTrials
from recognition.errors import UsageError
from recognition.matching.dense_layers import DenseNetwork, LogitNetwork, StackedNetwork, softmax, split_rows
from recognition.matching.templates import TrainedRecognizer
from recognition.matching.trained import Classifier
from recognition.message import Message
from recognition.progress import ProgressSink, ignore_progress
from recognition.registry import BACKBONES
from recognition.types import Vectors

_HELD_SHARE = 0.2
_FOLDS = 5

_PROBE_L2 = 0.1


@dataclass(frozen=True, slots=True)
class Figures:
    """Accuracy on pictures it was not trained on.

    tried: other pictures of its people.
    right: share of those that score highest for the right person, None where there were none.
    missed: share of those that are not named correctly at its limit.
    strangers: None where no limit was calibrated.
    """

    people: int
    pictures: int
    tried: int
    right: float | None
    missed: float | None
    strangers: Rejected | None


@dataclass(frozen=True, slots=True, eq=False)
class TrainedModel:
    """A recogniser ready to use. ``history``: empty where there were no epochs."""

    recognizer: TrainedRecognizer
    figures: Figures
    history: tuple[Epoch, ...] = ()
    best_epoch: int = -1
    notes: tuple[Message, ...] = ()


def train_classifier(
    faces: Faces,
    strangers: Strangers | None,
    recipe: Recipe,
    name: str,
    threshold: float,
    trainer: Trainer,
    progress: ProgressSink = ignore_progress,
) -> TrainedModel:
    """``name``: ``head:NAME`` or ``ensemble:NAME``; ``threshold``: the distance to which its limit is mapped.

    ``strangers`` None: the limit is calibrated on the registered people, each left out of one training in turn.
    Raises UsageError where there are too few people.
    """
    return _Training(faces, strangers, recipe, name, threshold).run(trainer, progress)


@dataclass(frozen=True, slots=True, eq=False)
class _Set:
    """One network to train. ``centres``: (K, D) centroids of its people."""

    names: tuple[str, ...]
    centres: Vectors | None
    features: Features
    fit: Fit


class _Training:
    def __init__(self, faces: Faces, strangers: Strangers | None, recipe: Recipe, name: str, threshold: float) -> None:
        self._recipe = recipe
        self._name = name
        self._threshold = threshold
        self._faces = self._with_held_out(faces)
        self._unknown, self._calibrating = self._split_strangers(strangers)
        people = len(faces.names)
        classes = people + (self._unknown is not None)
        if classes < 2:
            raise UsageError("A head separates people: register two, or give pictures of others with --unknown DIR.")
        if self._leaves_people_out and (people < 3 or classes - 1 < 2):
            raise UsageError(
                "With {people} registered people nobody can be left out to play the stranger: give pictures of "
                "other people with --unknown DIR, or register a third person.",
                people=people,
            )

    @property
    def _leaves_people_out(self) -> bool:
        return self._recipe.reject is not Reject.CLASS and self._calibrating is None

    def run(self, trainer: Trainer, progress: ProgressSink) -> TrainedModel:
        whole = self._set(self._faces, 0)
        left_out = self._folds_of_people() if self._leaves_people_out else []
        parts = [self._set(self._faces.without(gone), 1 + number) for number, gone in enumerate(left_out)]
        fitted = trainer.fit(self._recipe, [each.fit for each in (whole, *parts)], progress)
        network = whole.features.network(fitted[0].network)
        tried = self._strangers(whole, network, list(zip(left_out, parts, fitted[1:], strict=True)))
        target = rejection.GUARDED_TARGET if self._has_centroids else rejection.TARGET
        limit = rejection.limit_over(tried.highest, target) if tried.people else None
        known = self._known(network, whole, trainer)
        margins = known.own - rejection.required_score(known.unknown, limit)
        recognizer = Classifier(
            self._name,
            self._faces.embedder,
            whole.names,
            network,
            self._unknown is not None,
            limit,
            rejection.typical_margin(margins[known.right]),
            self._threshold,
            whole.centres,
        )
        passed = known.right & (margins >= 0) & (known.distances <= self._threshold)
        figures = Figures(
            len(whole.names),
            int((~self._faces.held).sum()),
            len(known.right) if known.is_new else 0,
            float(known.right.mean()) if known.is_new else None,
            float(1 - passed.mean()) if known.is_new else None,
            tried.rejected(limit, self._threshold) if limit is not None else None,
        )
        return TrainedModel(recognizer, figures, fitted[0].history, fitted[0].best_epoch, self._faces.notes)

    @property
    def _has_centroids(self) -> bool:
        """Not for ImageNet networks, to which all faces are near each other."""
        return self._faces.embedder.split("@")[0] not in BACKBONES

    def _with_held_out(self, faces: Faces) -> Faces:
        """Keras needs held-out pictures for early stopping; where the data has none, some are drawn."""
        known = np.array([person in set(faces.names) for person in faces.people], dtype=np.bool_)
        faces = faces.chosen(known)
        if self._recipe.solver is not Solver.KERAS or faces.held.any():
            return faces
        labels = numbered(faces.people, faces.names)
        drawn = held_out(labels, _HELD_SHARE, np.random.default_rng([self._recipe.seed, 1]))
        return replace(faces, held=drawn)

    def _split_strangers(self, strangers: Strangers | None) -> tuple[Strangers | None, Strangers | None]:
        """Strangers to train the unknown class on, and strangers to calibrate the limit on, without common people."""
        reject = self._recipe.reject
        if strangers is None or not len(strangers):
            self._recipe.require_strangers()
            return None, None
        if reject is Reject.CALIBRATED:
            return None, strangers
        if reject is Reject.CLASS:
            return strangers, None
        trained_on, calibrated_on = strangers.halves([self._recipe.seed, 2])
        if not len(trained_on) or not len(calibrated_on):
            raise UsageError("--reject both needs two other people or more: one to train on, one to calibrate on.")
        return trained_on, calibrated_on

    def _set(self, faces: Faces, number: int) -> _Set:
        names, recipe = faces.names, self._recipe
        training, held = faces.chosen(~faces.held), faces.chosen(faces.held)
        labels = numbered(training.people, names)
        centres = rejection.centroids_of(training.vectors, labels, len(names)) if self._has_centroids else None
        features = features_for(training.vectors, labels, len(names), faces.widths, recipe, [recipe.seed, 3, number])
        rows, classes = features.training, len(names)
        if self._unknown is not None:
            rows = np.vstack([rows, features.of(self._unknown.vectors)])
            labels = np.concatenate([labels, np.full(len(self._unknown), classes, np.intp)])
            classes += 1
        fit = Fit(rows, labels, classes, features.of(held.vectors), numbered(held.people, names))
        return _Set(names, centres, features, fit)

    def _folds_of_people(self) -> list[set[str]]:
        names = self._faces.names
        folds = person_folds(len(names), _FOLDS, np.random.default_rng([self._recipe.seed, 4]))
        folds_of_names = [{names[number] for number in np.flatnonzero(folds == fold)} for fold in range(_FOLDS)]
        return [each for each in folds_of_names if each]

    def _strangers(
        self, whole: _Set, network: LogitNetwork, parts: Sequence[tuple[set[str], _Set, Fitted]]
    ) -> StrangerTrials:
        """``parts``: who was left out of each other training, and its input and result."""
        if self._calibrating is not None:
            trials, people = [self._trial(whole, network, self._calibrating.vectors)], self._calibrating.people
            return StrangerTrials(trials, people, OTHER_PEOPLE)
        left_out = [
            self._faces.chosen(np.array([person in gone for person in self._faces.people], dtype=np.bool_))
            for gone, _, _ in parts
        ]
        trials = [
            self._trial(part, part.features.network(trained.network), away.vectors)
            for (_, part, trained), away in zip(parts, left_out, strict=True)
        ]
        return StrangerTrials(trials, [person for away in left_out for person in away.people], LEFT_OUT)

    @staticmethod
    def _trial(judged: _Set, network: LogitNetwork, vectors: Vectors) -> tuple[Floats, Floats]:
        """(M, K) scores of M vectors for the people of the set, and distances to their centroids."""
        scores = network.logits(vectors)[:, : len(judged.names)].astype(np.float64)
        return scores, rejection.centroid_distances(vectors, judged.centres, scores.shape)

    def _known(self, network: LogitNetwork, whole: _Set, trainer: Trainer) -> KnownTrials:
        """Scores on held-out pictures, else cross-validated where training is fast, else on training pictures."""
        held, training = self._faces.chosen(self._faces.held), self._faces.chosen(~self._faces.held)
        people, is_new = len(whole.names), bool(len(held.people))
        labels = numbered(training.people, whole.names)
        counts = np.bincount(labels)
        if is_new or self._recipe.solver is not Solver.LOGISTIC or counts.max() < 2:
            faces = held if is_new else training
            scores, labels = network.logits(faces.vectors).astype(np.float64), numbered(faces.people, whole.names)
            return KnownTrials.of(scores, faces.vectors, labels, people, whole.centres, is_new=is_new)
        folds = picture_folds(labels, _FOLDS, np.random.default_rng([self._recipe.seed, 5]))
        folds[counts[labels] < 2] = -1
        inside = [away for fold in range(_FOLDS) if len(away := np.flatnonzero(folds == fold))]
        fit = whole.fit
        keeps = [np.setdiff1d(np.arange(len(fit.rows)), away) for away in inside]
        fits = [Fit(fit.rows[keep], fit.labels[keep], fit.classes, fit.rows[:0], fit.labels[:0]) for keep in keeps]
        found = []
        for away, keep, fitted in zip(inside, keeps, trainer.fit(self._recipe, fits), strict=True):
            others = keep[keep < len(labels)]
            centres = None
            if whole.centres is not None:
                centres = rejection.centroids_of(training.vectors[others], labels[others], people)
            scores = fitted.network.logits(fit.rows[away]).astype(np.float64)
            found.append(KnownTrials.of(scores, training.vectors[away], labels[away], people, centres, is_new=True))
        return KnownTrials.joined(found)


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """Features of a network: vectors or, for a stacked ensemble, the probabilities of one probe per embedder.

    The second kind is computed out of fold, as a probe is overconfident on pictures it was trained on (Wolpert,
    "Stacked generalization", Neural Networks 1992).

    training: (N, F).
    scale: factor of other rows.
    probes: those of a stacked ensemble, none for a head.
    """

    training: Vectors
    scale: float
    probes: tuple[DenseNetwork, ...] = ()

    def of(self, rows: Vectors) -> Vectors:
        """(M, F) of (M, D) rows that were not trained on."""
        if not self.probes:
            return np.asarray(rows * np.float32(self.scale), np.float32)
        parts = split_rows(rows, [each.inputs for each in self.probes])
        outputs = [softmax(probe.logits(part)) for probe, part in zip(self.probes, parts, strict=True)]
        return np.hstack(outputs)

    def network(self, top: DenseNetwork) -> LogitNetwork:
        """The whole network from rows to scores; ``top`` was trained on the features."""
        return StackedNetwork(self.probes, top) if self.probes else top.scaled(self.scale)


def features_for(
    rows: Vectors, labels: Indexes, people: int, widths: Sequence[int], recipe: Recipe, seed: Sequence[int]
) -> Features:
    """``rows``: (N, D) training rows; ``labels``: (N,) in 0..people - 1; ``widths``: columns of each embedder.

    Unit vectors are scaled to values of about 1 for networks; logistic regression takes them as they are, to which its
    ``l2`` is tuned.
    """
    if recipe.kind is Kind.HEAD:
        scale = 1.0 if recipe.solver is Solver.LOGISTIC else float(np.sqrt(rows.shape[1]))
        return Features(np.asarray(rows * np.float32(scale), np.float32), scale)
    folds = _folds(labels, np.random.default_rng(list(seed)))
    parts = split_rows(rows, widths)
    probes = tuple(_probe(part, labels, people) for part in parts)
    outputs = []
    for part, whole in zip(parts, probes, strict=True):
        shares = softmax(whole.logits(part))  # for people with a single picture
        for fold in range(_FOLDS):
            inside = folds == fold
            if inside.any():
                shares[inside] = softmax(_probe(part[~inside], labels[~inside], people).logits(part[inside]))
        outputs.append(shares)
    return Features(np.hstack(outputs), 1.0, probes)


def _probe(rows: Vectors, labels: Indexes, people: int) -> DenseNetwork:
    return fit_logistic(rows, labels, people, l2=_PROBE_L2, balanced=True)


def _folds(labels: Indexes, rng: np.random.Generator) -> Indexes:
    """(N,) -1 for the only picture of a person, without which the probe could not know them."""
    counts = np.bincount(labels)
    return np.where(counts[labels] > 1, picture_folds(labels, _FOLDS, rng), -1)
