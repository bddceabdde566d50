"""Features of a network: an embedder's vectors or, for a stacked ensemble, the probabilities of one probe per embedder.

The second kind is computed out of fold, as a probe is overconfident on pictures it was trained on (Wolpert, "Stacked
generalization", Neural Networks 1992).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from learning.training.logistic import fit_logistic
from learning.training.pictures import picture_folds
from learning.training.recipes import Kind, Recipe, Solver
from recognition.matching.dense_layers import DenseNetwork, LogitNetwork, StackedNetwork, softmax, split_rows
from recognition.types import Vectors

_FOLDS = 5
_PROBE_L2 = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Features:
    """Features of the training rows, and how to compute those of others.

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
    rows: Vectors, labels: NDArray[np.intp], people: int, widths: Sequence[int], recipe: Recipe, seed: Sequence[int]
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


def _probe(rows: Vectors, labels: NDArray[np.intp], people: int) -> DenseNetwork:
    return fit_logistic(rows, labels, people, l2=_PROBE_L2, balanced=True)


def _folds(labels: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.intp]:
    """(N,) -1 for the only picture of a person, without which the probe could not know them."""
    counts = np.bincount(labels)
    return np.where(counts[labels] > 1, picture_folds(labels, _FOLDS, rng), -1)
